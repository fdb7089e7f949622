"""The guests page, used as organisers use it."""

import asyncio
import sqlite3
import threading
from contextlib import closing

import pytest
from factories import SETUP, make_event
from gui.guest_list import BY_FAMILY, links, select, selected, shown, undone
from gui.waiting import PATIENCE_S, until
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from planner.domain.errors import StoppedError
from planner.domain.rsvp import Role, Rsvp
from planner.domain.texts import text
from planner.gui.aio import settled
from planner.gui.guests.columns import PLACES
from planner.gui.guests.page import GuestsPage
from planner.gui.widgets import list_page, row_index
from planner.gui.widgets.key_hints import without_marks
from planner.gui.widgets.progress_panel import ProgressPanel
from planner.gui.widgets.row_index import RowIndex
from planner.services import guests


async def test_guests_are_sorted_by_family_name(page):
    assert shown(page) == BY_FAMILY


async def test_the_counts_say_coming_of_capacity_and_each_answer(page):
    assert links(page) == ["2 of 2 coming", "5 guests", "1 waitlisted", "1 declined", "1 without an answer"]


async def test_too_many_guests_are_told_in_the_counts(page):
    select(page, "Zoë Adams")
    page.change_selected("rsvp", "accepted")
    await until(lambda: links(page)[0] == "3 of 2 coming: 1 guest too many")


async def test_a_count_is_a_link_to_its_guests(page, qtbot):
    qtbot.mouseClick(page.ui.counts_line.links()[3], Qt.MouseButton.LeftButton)

    assert shown(page) == ["Łukasz Wiśniewski"]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("lukasz", ["Łukasz Wiśniewski"]),
        ("MULLER ann", ["Anna Müller"]),
        ("mueller", ["Anna Müller"]),
        ("fabri", ["Anna Müller"]),
        ("annam", ["Anna Müller"]),
        ("zoe@", ["Zoë Adams"]),
        ("佐藤", ["佐藤健太郎"]),
        ("محمد", ["محمد عبد الله"]),
        ("", BY_FAMILY),
    ],
)
async def test_search_as_you_type_ignores_accents_case_and_word_order(page, qtbot, typed, found):
    qtbot.keyClicks(page.search, typed) if typed.isascii() else page.search.setText(typed)

    assert shown(page) == found


async def test_letters_typed_in_the_list_go_to_the_search(page, qtbot):
    page.ui.table.setFocus()
    qtbot.keyClick(page.ui.table, "z")

    assert page.search.text() == "z"


async def test_taking_letters_back_shows_more_again(page, qtbot):
    qtbot.keyClicks(page.search, "mull")
    for _ in range(4):
        qtbot.keyClick(page.search, Qt.Key.Key_Backspace)

    assert shown(page) == BY_FAMILY


async def test_several_answers_and_roles_filter_together(page):
    page.ui.rsvp_filter.choose([Rsvp.ACCEPTED, Rsvp.WAITLISTED])
    assert shown(page) == ["Zoë Adams", "Anna Müller", "佐藤健太郎"]

    page.ui.role_filter.choose([Role.HOST])
    assert shown(page) == ["Zoë Adams"]

    page.ui.clear_button.click()
    assert shown(page) == BY_FAMILY


async def test_an_answer_that_was_not_given_can_be_filtered_for(page):
    page.ui.rsvp_filter.choose([None])

    assert shown(page) == ["محمد عبد الله"]


async def test_when_nobody_matches_the_page_says_what_hides_them_and_offers_all(page, qtbot):
    page.show_filter(rsvps=[Rsvp.ACCEPTED], query="nobody")

    assert page.ui.stack.currentWidget() is page.ui.stack.no_match
    assert page.ui.stack.no_match._sentence.text() == (
        "5 guests are on the list, but none fits what you look for.\nSearch: nobody · RSVP: Accepted"
    )

    page.clear_filters()
    assert shown(page) == BY_FAMILY
    assert page.ui.stack.currentWidget() is page.ui.list_state


@pytest.mark.parametrize("field", ["organisation", "rsvp", "role", "handle", "source", "ticket_type"])
async def test_alike_rows_stay_in_the_order_of_names(page, field):
    page.ui.table.sortByColumn(PLACES[field], Qt.SortOrder.AscendingOrder)
    rows = [page.ui.table.guests.row_at(position) for position in range(5)]

    for value in {getattr(row, field) for row in rows}:
        alike = [row.name for row in rows if getattr(row, field) == value]
        assert alike == [name for name in BY_FAMILY if name in alike]


async def test_the_selection_survives_sorting_filtering_and_reading_again(page):
    select(page, "Anna Müller", "佐藤健太郎")

    page.ui.table.sortByColumn(PLACES["organisation"], Qt.SortOrder.DescendingOrder)
    assert sorted(selected(page)) == ["Anna Müller", "佐藤健太郎"]

    page.show_filter(rsvps=[Rsvp.ACCEPTED])
    assert sorted(selected(page)) == ["Anna Müller", "佐藤健太郎"]

    page._changed = None
    page.refresh_soon()
    await settled()
    assert sorted(selected(page)) == ["Anna Müller", "佐藤健太郎"]


async def test_guests_hidden_by_a_search_are_selected_again_when_they_come_back(page):
    select(page, "Anna Müller", "Zoë Adams")
    page.search.setText("anna")
    assert selected(page) == ["Anna Müller"]
    assert page.ui.panel.ui.heading.text() == "Anna Müller"

    page.search.setText("nobody")
    assert page.ui.panel.ui.heading.text() == "No guest selected"

    page.search.clear()
    assert selected(page) == ["Zoë Adams", "Anna Müller"]
    assert page.ui.panel.ui.heading.text() == "2 guests"


async def test_the_keys_go_to_whom_the_panel_shows_when_a_search_has_shown_nobody(page):
    select(page, "محمد عبد الله")
    page.search.setText("nobody is called so")
    page.clear_filters()

    assert selected(page) == ["محمد عبد الله"]
    current = page.ui.table.currentIndex()
    assert page.ui.table.guests.row_at(current.row()).name == "محمد عبد الله"
    assert page.ui.table.viewport().rect().intersects(page.ui.table.visualRect(current))


async def test_going_from_the_search_into_the_list_selects_who_was_found(page, qtbot):
    select(page, "Zoë Adams")
    page.search.setFocus()
    page.search.setText("muller")
    qtbot.keyClick(page.search, Qt.Key.Key_Down)

    assert selected(page) == ["Anna Müller"]


async def test_the_keyboard_stays_on_the_page_when_the_last_one_found_is_changed_in_the_panel(page):
    page.show_filter([Rsvp.WAITLISTED])
    select(page, "Zoë Adams")
    page.ui.panel.rows["rsvp"].field.setFocus()
    page.change_selected("rsvp", "accepted")
    await until(lambda: shown(page) == [])

    await until(lambda: page.ui.stack.no_match.isAncestorOf(QApplication.focusWidget()))


async def test_who_is_selected_by_hand_replaces_whom_a_search_hid(page):
    select(page, "Anna Müller")
    page.search.setText("zoe")
    select(page, "Zoë Adams")

    page.search.clear()
    assert selected(page) == ["Zoë Adams"]


async def test_empty_cells_stand_at_the_end_both_ways(page):
    for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
        page.ui.table.sortByColumn(PLACES["organisation"], order)
        rows = [page.ui.table.guests.row_at(position) for position in range(5)]
        assert [bool(row.organisation) for row in rows] == [True, True, False, False, False]


async def test_all_selected_guests_get_one_answer_in_one_step(page):
    select(page, "Anna Müller", "Łukasz Wiśniewski", "محمد عبد الله")
    page.change_selected("rsvp", "tentative")
    await settled()

    assert [row.rsvp for row in page.ui.table.guests.rows()].count(Rsvp.TENTATIVE) == 3
    assert str(page.workspace.standing.last.label) == "Change the RSVP of 3 guests"

    await undone(page)
    assert [row.rsvp for row in page.ui.table.guests.rows()].count(Rsvp.TENTATIVE) == 0


async def test_a_change_of_many_guests_shows_its_progress_and_can_be_cancelled(page, workspace, told, monkeypatch):
    monkeypatch.setattr(list_page, "FEW", 2)
    may_write = threading.Event()
    holding = asyncio.ensure_future(workspace.write(text("Wait"), lambda _db: may_write.wait(PATIENCE_S)))
    page.ui.table.selectAll()
    page.change_selected("rsvp", "tentative")
    await until(lambda: any(panel.isVisible() for panel in page.findChildren(ProgressPanel)))

    page.findChildren(ProgressPanel)[0].cancel()
    may_write.set()
    await holding
    await until(lambda: told)
    await settled()

    assert isinstance(told[0], StoppedError)
    assert Rsvp.TENTATIVE not in {row.rsvp for row in page.ui.table.guests.rows()}


async def test_removed_guests_come_back_with_undo(page, qtbot):
    select(page, "Anna Müller", "Zoë Adams")
    page.deeds.remove.trigger()
    await until(lambda: len(shown(page)) == 3)
    assert str(page.workspace.standing.last.label) == "Remove 2 guests from the list"

    await undone(page)
    assert shown(page) == BY_FAMILY


async def test_rows_are_copied_for_a_spreadsheet(page):
    page.ui.table.show_columns(["rsvp"])
    select(page, "Anna Müller", "佐藤健太郎")
    page.deeds.copy.trigger()

    mime = QGuiApplication.clipboard().mimeData()
    assert mime.text() == "Name\tRSVP\nAnna Müller\tAccepted\n佐藤健太郎\tAccepted\n"
    assert "<td>佐藤健太郎</td>" in mime.html()


async def test_what_another_program_writes_is_shown(page, workspace, event_id):
    await workspace.write(text("Add"), guests.add_guest, event_id, "Bea Adams")
    await until(lambda: "Bea Adams" in shown(page))

    assert shown(page)[:2] == ["Bea Adams", "Zoë Adams"]


async def test_guests_of_another_event_do_not_come_in(page, workspace):
    other = await workspace.write(SETUP, make_event, "Another")
    await workspace.write(text("Add"), guests.add_guest, other, "Bea Elsewhere")
    await settled()

    assert shown(page) == BY_FAMILY


async def test_columns_are_chosen_and_remembered(page, qtbot, workspace):
    menu = page.ui.columns_button.menu()
    menu.aboutToShow.emit()
    ticks = {without_marks(action.text()): action for action in menu.actions()}
    ticks["E-mail"].setChecked(True)
    ticks["Handle"].setChecked(False)

    again = GuestsPage(workspace)
    qtbot.addWidget(again)
    assert "email" in again.ui.table.shown_columns()
    assert "handle" not in again.ui.table.shown_columns()


def rename(workspace, before, after):
    with closing(sqlite3.connect(workspace.path)) as file:
        file.execute(f"ALTER TABLE {before} RENAME TO {after}")
        file.commit()


async def add_while_nothing_can_be_read(page, qtbot, name):
    def break_file():
        page.workspace.changed.disconnect(break_file)
        rename(page.workspace, "check_in", "away")  # before the page, which has heard the news too, comes to read

    page.workspace.changed.connect(break_file)
    with qtbot.captureExceptions() as failures:
        await page.workspace.write(text("Add"), guests.add_guest, page.event_id, name)
        await until(lambda: failures)
        rename(page.workspace, "away", "check_in")
    assert name not in shown(page)


async def test_news_that_could_not_be_read_are_read_when_the_page_is_shown_again(page, qtbot):
    await add_while_nothing_can_be_read(page, qtbot, "Bea Adams")
    page.hide()
    page.show()

    await until(lambda: "Bea Adams" in shown(page))


async def test_news_that_could_not_be_read_come_with_the_next_news(page, qtbot, workspace):
    await add_while_nothing_can_be_read(page, qtbot, "Bea Adams")
    await workspace.write(text("Add"), guests.add_guest, page.event_id, "Cyr Adams")

    await until(lambda: {"Bea Adams", "Cyr Adams"} <= set(shown(page)))


async def test_guests_without_a_name_stand_among_the_others_under_what_is_known(page, nameless):
    assert shown(page) == [*BY_FAMILY[:2], "@nils", "olga@example.org", *BY_FAMILY[2:]]


@pytest.mark.parametrize(
    ("typed", "found"), [("@nils", ["@nils"]), ("nils", ["@nils"]), ("olga@", ["olga@example.org"])]
)
async def test_guests_without_a_name_are_found_by_what_is_known(page, nameless, typed, found):
    page.search.setText(typed)

    assert shown(page) == found


async def test_a_handle_is_found_as_it_is_written(page):
    page.search.setText("@annam")

    assert shown(page) == ["Anna Müller"]


async def test_a_guest_without_a_name_is_shown_copied_and_told_by_what_is_known(page, nameless):
    page.ui.table.show_columns(["email"])
    select(page, "olga@example.org")
    assert page.ui.panel.ui.heading.text() == "olga@example.org"
    assert page.ui.panel.rows["full_name"].text() == ""

    page.deeds.copy.trigger()
    assert QGuiApplication.clipboard().text() == "Name\tE-mail\nolga@example.org\tolga@example.org\n"

    page.remove()
    await settled()
    assert str(page.workspace.standing.last.label) == "Remove olga@example.org from the list"


async def test_words_typed_before_a_long_list_can_be_searched_count_when_it_can(
    qtbot, workspace, event_id, monkeypatch
):
    may_fold, fold = threading.Event(), RowIndex.make_searchable

    def wait_and_fold(index):
        may_fold.wait(10)
        fold(index)

    monkeypatch.setattr(row_index, "_FEW", 0)
    monkeypatch.setattr(RowIndex, "make_searchable", wait_and_fold)
    page = GuestsPage(workspace)
    qtbot.addWidget(page)
    page.show()
    await until(lambda: not page.is_busy())
    assert shown(page) == BY_FAMILY  # it can be read already
    page.search.setText("zoe")
    page.search.setText("muller")
    assert shown(page) == BY_FAMILY
    may_fold.set()
    await until(lambda: shown(page) == ["Anna Müller"])
