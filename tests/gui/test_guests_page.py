"""The guests page, used as organisers use it."""

import asyncio
import sqlite3
import threading
from contextlib import closing

import pytest
from factories import SETUP, make_event
from gui.accessibility import at_double_size, check
from gui.waiting import PATIENCE_S, until
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QLineEdit

from planner.domain.errors import StoppedError
from planner.domain.guests import OWN_FIELDS
from planner.domain.rsvp import Role, Rsvp
from planner.domain.texts import text
from planner.gui import theme
from planner.gui.aio import settled
from planner.gui.guests import page as guests_page
from planner.gui.guests.columns import PLACES
from planner.gui.guests.page import GuestsPage
from planner.gui.widgets.progress_panel import ProgressPanel
from planner.services import guests, people
from planner.services.guests import GuestCounts

PEOPLE = (
    ("Anna Müller", {"rsvp": "accepted", "organisation": "Fabrikam", "handle": "annam"}),
    ("Łukasz Wiśniewski", {"rsvp": "declined", "organisation": "Northwind"}),
    ("佐藤健太郎", {"rsvp": "accepted", "role": "speaker"}),
    ("محمد عبد الله", {}),
    ("Zoë Adams", {"rsvp": "waitlisted", "role": "host", "email": "zoe@example.org"}),
)
BY_FAMILY = ["Zoë Adams", "Anna Müller", "Łukasz Wiśniewski", "محمد عبد الله", "佐藤健太郎"]


@pytest.fixture
def event_id(loop, workspace):
    def fill(db):
        made = make_event(db, capacity=2)
        for name, values in PEOPLE:
            guests.add_guest(db, made, name, **values)
        return made

    made = loop.run_until_complete(workspace.write(SETUP, fill))
    workspace.set_event(made)
    return made


@pytest.fixture
def page(qtbot, loop, workspace, event_id):
    return loop.run_until_complete(opened(qtbot, workspace))


async def opened(qtbot, workspace):
    made = GuestsPage(workspace)
    qtbot.addWidget(made)
    made.resize(1216, 800)
    made.show()
    await settled()
    return made


def shown(page):
    model = page.ui.table.guests
    return [model.row_at(position).name for position in range(model.rowCount())]


def select(page, *names):
    rows = page.ui.table.guests.rows()
    page.ui.table.select_ids([row.id for row in rows if row.name in names])


def selected(page):
    return [row.name for row in page.ui.table.guests.rows_at(page.ui.table.chosen_positions())]


def row_named(page, name):
    return next(row for row in page.ui.table.guests.rows() if row.name == name)


def cell(page, name, field):
    table = page.ui.table
    return table.guests.index(table.guests.position_of(row_named(page, name).id), PLACES[field])


def open_cell(page, name, field, kind=QLineEdit):
    table = page.ui.table
    table.setCurrentIndex(cell(page, name, field))
    table.setFocus()
    table.edit_now()
    return table.viewport().findChild(kind)


def links(page):
    return [link.text() for link in page.ui.counts_line.links() if link.isVisible()]


async def undone(page):
    await page.workspace.undo()
    await settled()


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


async def test_an_empty_list_teaches(page, workspace):
    other = await workspace.write(SETUP, make_event, "Empty")
    workspace.set_event(other)
    await settled()

    assert page.ui.stack.currentWidget() is page.ui.stack.empty
    assert links(page) == ["No guests yet"]


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


async def test_the_model_keeps_qts_rules(page, qtbot):
    tester = QAbstractItemModelTester(page.ui.table.guests, QAbstractItemModelTester.FailureReportingMode.Fatal)

    page.search.setText("a")
    page.clear_filters()
    page.ui.table.sortByColumn(PLACES["role"], Qt.SortOrder.DescendingOrder)
    page.ui.table.guests.setData(cell(page, "Anna Müller", "organisation"), "Contoso")
    await settled()
    select(page, "Anna Müller")
    page.remove()
    await until(lambda: len(shown(page)) == 4)

    assert tester.model() is page.ui.table.guests


async def test_a_cell_edited_in_place_is_kept_and_undone(page, qtbot):
    editor = open_cell(page, "Anna Müller", "organisation")
    editor.setText(" Contoso ")
    qtbot.keyClick(editor, Qt.Key.Key_Return)

    await until(lambda: row_named(page, "Anna Müller").organisation == "Contoso")
    assert str(page.workspace.standing.last.label) == "Change the organisation of Anna Müller"

    await undone(page)
    assert row_named(page, "Anna Müller").organisation == "Fabrikam"


async def test_an_edited_cell_shows_its_value_before_it_is_written(page):
    page.ui.table.guests.setData(cell(page, "Anna Müller", "organisation"), "Contoso")

    assert cell(page, "Anna Müller", "organisation").data() == "Contoso"
    assert row_named(page, "Anna Müller").organisation == "Fabrikam"
    await until(lambda: row_named(page, "Anna Müller").organisation == "Contoso")


async def test_a_wrong_address_keeps_its_cell_open_until_it_is_right(page, qtbot):
    page.ui.table.show_columns(["email"])
    editor = open_cell(page, "Zoë Adams", "email")
    editor.clear()
    qtbot.keyClicks(editor, "zoe@")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert editor.isVisible()
    assert editor.property("wrong")

    qtbot.keyClicks(editor, "example.com")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    await until(lambda: row_named(page, "Zoë Adams").email == "zoe@example.com")


async def test_an_answer_is_chosen_in_its_cell(page):
    editor = open_cell(page, "Zoë Adams", "rsvp", QComboBox)
    editor.setCurrentIndex(editor.findData("accepted"))
    editor.activated.emit(editor.currentIndex())

    await until(lambda: row_named(page, "Zoë Adams").rsvp is Rsvp.ACCEPTED)


async def test_a_name_that_cannot_be_empty_shows_the_name_before_again(page):
    model = page.ui.table.guests

    assert not model.setData(cell(page, "Zoë Adams", "full_name"), "  ")
    assert shown(page) == BY_FAMILY


async def test_all_selected_guests_get_one_answer_in_one_step(page):
    select(page, "Anna Müller", "Łukasz Wiśniewski", "محمد عبد الله")
    page.change_selected("rsvp", "tentative")
    await settled()

    assert [row.rsvp for row in page.ui.table.guests.rows()].count(Rsvp.TENTATIVE) == 3
    assert str(page.workspace.standing.last.label) == "Change the RSVP of 3 guests"

    await undone(page)
    assert [row.rsvp for row in page.ui.table.guests.rows()].count(Rsvp.TENTATIVE) == 0


async def test_a_change_of_many_guests_shows_its_progress_and_can_be_cancelled(page, workspace, told, monkeypatch):
    monkeypatch.setattr(guests_page, "_FEW", 2)
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


async def test_the_panel_shows_one_guest_and_keeps_what_is_typed(page, qtbot):
    select(page, "Anna Müller")
    panel = page.ui.panel
    assert panel.ui.heading.text() == "Anna Müller"

    job = panel.rows["job_title"].field
    job.setFocus()
    qtbot.keyClicks(job, "Curator")
    qtbot.keyClick(job, Qt.Key.Key_Return)

    await until(lambda: row_named(page, "Anna Müller").job_title == "Curator")


async def test_the_panel_edits_several_guests_and_says_where_they_differ(page, qtbot):
    select(page, "Anna Müller", "Łukasz Wiśniewski", "佐藤健太郎")
    panel = page.ui.panel
    organisation = panel.rows["organisation"].field

    assert panel.ui.heading.text() == "3 guests"
    assert organisation.placeholderText() == "Several values"
    assert panel.rows["rsvp"].field.currentIndex() == -1

    qtbot.keyClicks(organisation, "Adatum")
    qtbot.keyClick(organisation, Qt.Key.Key_Return)
    await until(lambda: [row.organisation for row in page.ui.table.guests.rows()].count("Adatum") == 3)


async def test_a_wrong_address_in_the_panel_is_told_at_its_field_and_waits_there(page, qtbot):
    select(page, "Zoë Adams")
    row = page.ui.panel.rows["email"]
    row.field.setText("zoe at example")
    row.commit()
    assert "is not an e-mail address" in row.error.text()

    select(page, "Anna Müller")
    assert row.field.text() == ""

    select(page, "Zoë Adams")
    assert row.field.text() == "zoe at example"
    assert "is not an e-mail address" in row.error.text()
    assert row_named(page, "Zoë Adams").email == "zoe@example.org"


async def test_guests_are_added_one_after_the_other(page, qtbot):
    page.ui.add_button.click()
    name = page.ui.panel.rows["full_name"].field
    for typed in ("Grace Hopper", "Olena Shevchenko"):
        qtbot.keyClicks(name, typed)
        qtbot.keyClick(name, Qt.Key.Key_Return)
        await until(lambda typed=typed: typed in shown(page))
        assert name.text() == ""

    assert page.ui.panel.is_new
    assert row_named(page, "Grace Hopper").rsvp is Rsvp.INVITED


async def test_a_guest_without_a_name_is_told_at_the_field(page, qtbot):
    page.add()
    qtbot.keyClick(page.ui.panel.rows["full_name"].field, Qt.Key.Key_Return)

    assert "needs a name" in page.ui.panel.rows["full_name"].error.text()
    assert len(shown(page)) == 5


async def test_what_was_typed_for_a_new_guest_waits(page, qtbot):
    page.add()
    qtbot.keyClicks(page.ui.panel.rows["full_name"].field, "Grace Hop")
    select(page, "Anna Müller")
    assert page.ui.panel.ui.heading.text() == "Anna Müller"

    page.add()
    assert page.ui.panel.rows["full_name"].text() == "Grace Hop"


async def test_somebody_on_the_list_already_is_refused_and_nothing_typed_is_lost(page, qtbot, told):
    page.add()
    page.ui.panel.rows["full_name"].field.setText("Zoe Adams")
    page.ui.panel.rows["email"].field.setText("zoe@example.org")
    page.ui.panel.ui.save_button.click()

    await until(lambda: told)
    assert "Zoë Adams is on the list already" in str(told[0])
    assert page.ui.panel.rows["full_name"].text() == "Zoe Adams"


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
    page.ui.table._on_column(PLACES["email"], shown=True)
    page.ui.table._on_column(PLACES["handle"], shown=False)

    again = GuestsPage(workspace)
    qtbot.addWidget(again)
    assert "email" in again.ui.table.shown_columns()
    assert "handle" not in again.ui.table.shown_columns()


async def test_below_1200_the_panel_is_a_drawer(page, qtbot):
    page.resize(800, 650)
    assert not page.ui.panel.isVisible()

    page.ui.details_button.click()
    assert page.ui.panel.isVisible()
    assert page.rect().contains(page.ui.panel.geometry())

    qtbot.keyClick(page.ui.panel, Qt.Key.Key_Escape)
    assert not page.ui.panel.isVisible()


@pytest.mark.parametrize("state", ["nothing selected", "one", "several", "new", "nobody matches"])
async def test_everything_has_a_name_and_is_reached_by_keys(page, state):
    if state == "new":
        page.add()
    elif state == "nobody matches":
        page.show_filter(query="nobody")
    else:
        select(page, *BY_FAMILY[: ["nothing selected", "one", "several"].index(state)])

    check(page)


async def test_each_cell_tells_its_column_and_value_to_screen_readers(page):
    read_aloud = Qt.ItemDataRole.AccessibleTextRole

    assert cell(page, "Anna Müller", "rsvp").data(read_aloud) == "RSVP: Accepted"
    assert cell(page, "Anna Müller", "ticket_type").data(read_aloud) == "Ticket: nothing"


async def test_the_list_stays_where_one_was_looking(page, workspace, event_id):
    def more(db):
        for number in range(200):
            guests.add_guest(db, event_id, f"Guest N{number:03}")

    await workspace.write(SETUP, more)
    await settled()
    table = page.ui.table
    select(page, "Guest N100")
    before = table.visualRect(table.currentIndex()).top()

    await workspace.write(text("Add"), guests.add_guest, event_id, "Aaron Aaronson")
    await until(lambda: "Aaron Aaronson" in shown(page))

    assert table.visualRect(table.currentIndex()).top() == before
    assert table.indexAt(QPoint(5, before + 5)).row() == table.currentIndex().row()


async def test_cells_can_be_edited_after_a_row_went_away_under_an_open_editor(page, qtbot, workspace, told):
    gone = row_named(page, "Anna Müller").id
    editor = open_cell(page, "Anna Müller", "organisation")
    editor.setText("Fabrikam Ltd")
    await workspace.write(text("Remove"), guests.remove_guests, [gone])
    await until(lambda: told)

    assert "“Fabrikam Ltd”" in str(told[0])
    assert page.ui.table.state() is QAbstractItemView.State.NoState
    editor = open_cell(page, "Zoë Adams", "organisation")
    editor.setText("Adatum")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    await until(lambda: row_named(page, "Zoë Adams").organisation == "Adatum")


async def test_what_is_typed_into_a_cell_is_kept_when_a_filter_takes_its_row_away(page, qtbot, workspace):
    page.show_filter(rsvps=[Rsvp.ACCEPTED])
    hidden = row_named(page, "Anna Müller").id
    editor = open_cell(page, "Anna Müller", "organisation")
    editor.setText("Contoso")
    await workspace.write(text("Change"), guests.change_guests, [hidden], rsvp="declined")
    await until(lambda: "Anna Müller" not in shown(page))

    await until(lambda: row_named(page, "Anna Müller").organisation == "Contoso")
    assert page.ui.table.state() is QAbstractItemView.State.NoState


async def test_a_row_that_goes_while_its_cell_is_open_but_unchanged_is_no_news(page, workspace, told):
    open_cell(page, "Anna Müller", "organisation")
    await workspace.write(text("Remove"), guests.remove_guests, [row_named(page, "Anna Müller").id])
    await until(lambda: "Anna Müller" not in shown(page))
    await settled()

    assert not told
    assert page.focusWidget() is page.ui.table


async def test_an_open_cell_stays_open_when_its_row_moves(page, qtbot, workspace):
    editor = open_cell(page, "Anna Müller", "organisation")
    editor.setText("Contoso")
    await workspace.write(text("Add"), guests.add_guest, page.event_id, "Aaron Aaronson")
    await until(lambda: "Aaron Aaronson" in shown(page))

    assert editor.isVisible()
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    await until(lambda: row_named(page, "Anna Müller").organisation == "Contoso")


async def test_an_edited_cell_shows_its_value_until_that_very_edit_has_been_written(page, workspace):
    model, may_write = page.ui.table.guests, threading.Event()

    def waiting(_db):
        may_write.wait(PATIENCE_S)

    holding = asyncio.ensure_future(workspace.write(text("Wait"), waiting))
    model.setData(cell(page, "Anna Müller", "organisation"), "Contoso")
    page.refresh_soon()  # as for news of another program, while the edit waits for its turn
    await until(lambda: not page.is_busy())
    assert cell(page, "Anna Müller", "organisation").data() == "Contoso"

    may_write.set()
    await holding
    await until(lambda: row_named(page, "Anna Müller").organisation == "Contoso")
    await settled()
    await undone(page)
    assert cell(page, "Anna Müller", "organisation").data() == "Fabrikam"


async def test_of_two_quick_edits_of_a_cell_the_last_is_shown(page):
    model = page.ui.table.guests
    for value in ("Contoso", "Adatum"):
        model.setData(cell(page, "Anna Müller", "organisation"), value)
    seen = []
    model.counted.connect(lambda: seen.append(cell(page, "Anna Müller", "organisation").data()))
    await settled()

    assert set(seen) == {"Adatum"}
    assert row_named(page, "Anna Müller").organisation == "Adatum"


async def test_a_refused_edit_shows_the_value_before_it_again(page, workspace, told):
    await workspace.write(text("Remove"), guests.remove_guests, [row_named(page, "Anna Müller").id])
    page.ui.table.guests.setData(cell(page, "Anna Müller", "organisation"), "Contoso")
    await until(lambda: told)
    await undone(page)

    assert cell(page, "Anna Müller", "organisation").data() == "Fabrikam"


def rename(workspace, before, after):
    with closing(sqlite3.connect(workspace.path)) as file:
        file.execute(f"ALTER TABLE {before} RENAME TO {after}")
        file.commit()


async def add_while_nothing_can_be_read(page, qtbot, name):
    with qtbot.captureExceptions() as failures:
        await page.workspace.write(text("Add"), guests.add_guest, page.event_id, name)
        rename(page.workspace, "check_in", "away")
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


def type_in_panel(page, field, words):
    page.ui.panel.rows[field].type_in(words)  # the cursor never comes in, so nothing is written by its leaving


async def test_half_typed_text_in_the_panel_is_written_when_another_guest_is_selected(page):
    select(page, "Anna Müller")
    type_in_panel(page, "job_title", "Curator")
    select(page, "Zoë Adams")

    await until(lambda: row_named(page, "Anna Müller").job_title == "Curator")
    assert row_named(page, "Zoë Adams").job_title == page.ui.panel.rows["job_title"].text() == ""


@pytest.mark.parametrize("leave", ["filter", "new guest", "another event"])
async def test_half_typed_text_in_the_panel_is_written_whatever_takes_its_guest_away(page, workspace, leave):
    anna = row_named(page, "Anna Müller").id
    select(page, "Anna Müller")
    type_in_panel(page, "job_title", "Curator")
    if leave == "filter":
        page.show_filter(query="zoe")
    elif leave == "new guest":
        page.add()
    else:
        workspace.set_event(await workspace.write(SETUP, make_event, "Another"))
    await settled()

    assert (await workspace.read(guests.get_guest, anna)).job_title == "Curator"


async def test_half_typed_text_stays_when_its_guest_is_read_again(page, workspace):
    anna = row_named(page, "Anna Müller").id
    select(page, "Anna Müller")
    type_in_panel(page, "job_title", "Cura")
    await workspace.write(text("Change"), guests.change_guests, [anna], organisation="Contoso")
    await until(lambda: row_named(page, "Anna Müller").organisation == "Contoso")

    assert page.ui.panel.rows["job_title"].text() == "Cura"


async def test_what_was_typed_for_a_guest_who_is_gone_is_told_and_waits_for_undo(page, workspace, told):
    anna = row_named(page, "Anna Müller").id
    select(page, "Anna Müller")
    type_in_panel(page, "job_title", "Curator")
    await workspace.write(text("Remove"), guests.remove_guests, [anna])
    await until(lambda: told)
    assert "“Curator” was not kept" in str(told[0])

    await undone(page)
    select(page, "Anna Müller")
    assert page.ui.panel.rows["job_title"].text() == "Curator"


@pytest.mark.parametrize("field", sorted(OWN_FIELDS))
async def test_what_is_somebodys_own_is_locked_for_several_guests_and_says_why(page, qtbot, field):
    row = page.ui.panel.rows[field]
    select(page, "Anna Müller", "Zoë Adams")
    before = row.text()
    qtbot.keyClicks(row.field, "one for both")

    assert row.text() == before
    assert row.field.toolTip() == row.field.accessibleDescription()
    assert row.field.toolTip().startswith("Each guest has their own")

    select(page, "Zoë Adams")
    assert row.field.toolTip() == row.field.accessibleDescription() == ""
    qtbot.keyClicks(row.field, "x")
    assert row.text() != before


@pytest.mark.parametrize("field", ["organisation", "job_title", "ticket_type", "order_date", "notes"])
async def test_what_guests_may_share_is_changed_for_several(page, field):
    select(page, "Anna Müller", "Zoë Adams")
    type_in_panel(page, field, "Shared")
    page.ui.panel.rows[field].commit()

    await until(lambda: [getattr(row, field) for row in page.ui.table.guests.rows()].count("Shared") == 2)


@pytest.fixture
def nameless(loop, page, workspace):
    """Two guests of whom no name is known: one with a handle, one with an address alone."""

    def add(db):
        for values in ({"handle": "nils"}, {"email": "olga@example.org"}):
            guests.invite(db, page.event_id, [people.add_person(db, **values)], Role.ATTENDEE)

    loop.run_until_complete(workspace.write(SETUP, add))
    loop.run_until_complete(settled())


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


async def test_a_name_cell_without_a_name_can_be_left_as_it_was_and_be_filled(page, nameless, qtbot):
    editor = open_cell(page, "@nils", "full_name")
    assert (editor.text(), editor.placeholderText()) == ("", "@nils")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    await until(lambda: page.ui.table.state() is QAbstractItemView.State.NoState)

    editor = open_cell(page, "@nils", "full_name")
    qtbot.keyClicks(editor, "Nils Holgersson")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    await until(lambda: "Nils Holgersson" in shown(page))


def focused(page):
    return page.window().focusWidget()


def tabbed(page, qtbot):
    """Return what Tab reaches on the page, by name, from its first button on."""
    start = page.ui.import_button
    start.setFocus()
    reached = []
    while not reached or focused(page) is not start:
        widget = focused(page)
        reached.append(widget.accessibleName() or widget.text())
        qtbot.keyClick(widget, Qt.Key.Key_Tab)
    return reached


async def test_tab_goes_as_one_reads_also_after_the_counts_have_changed(page, qtbot):
    select(page, "Zoë Adams")
    page.change_selected("rsvp", "accepted")
    await until(lambda: links(page)[0] == "3 of 2 coming: 1 guest too many")

    search = "Search name, e-mail, organisation, handle"
    head = ["Import…", "Export…", "Add guest", *links(page), search, "Any RSVP", "Any role", "Choose columns", "Guests"]
    fields = ["Name", "RSVP", "Role", "Organisation", "Job title", "E-mail", "Phone", "Handle", "Ticket", "Ticket code"]
    parts = ["Ordered", "Given name", "Family name", "Notes", "Remove from list"]
    assert tabbed(page, qtbot) == [*head, *fields, *parts]


async def test_a_count_keeps_the_cursor_when_the_counts_change(page, workspace):
    link = page.ui.counts_line.links()[1]
    link.setFocus()
    await workspace.write(text("Add"), guests.add_guest, page.event_id, "Bea Adams")
    await until(lambda: links(page)[1] == "6 guests")

    assert focused(page) is link


async def test_after_removing_the_next_guest_is_selected_and_the_list_has_the_cursor(page):
    select(page, "Anna Müller", "Łukasz Wiśniewski")
    page.ui.panel.ui.remove_button.setFocus()
    page.ui.panel.ui.remove_button.click()
    await until(lambda: selected(page) == ["محمد عبد الله"])
    assert focused(page) is page.ui.table

    select(page, "佐藤健太郎")
    page.remove()
    await until(lambda: selected(page) == ["محمد عبد الله"])
    assert page.ui.table.currentIndex().row() == 1


async def test_when_the_last_guest_is_removed_the_cursor_is_where_one_goes_on(page):
    page.ui.table.setFocus()
    page.ui.table.selectAll()
    page.remove()
    await until(lambda: page.ui.stack.currentWidget() is page.ui.stack.empty)

    assert focused(page).accessibleName() == "Import a list…"


async def test_after_adding_the_new_guest_is_selected_in_the_list(page, qtbot):
    page.add()
    qtbot.keyClicks(focused(page), "Grace Hopper")
    qtbot.keyClick(focused(page), Qt.Key.Key_Return)
    await until(lambda: "Grace Hopper" in shown(page) and not focused(page).text())
    qtbot.keyClick(focused(page), Qt.Key.Key_Escape)

    assert selected(page) == ["Grace Hopper"]
    assert focused(page) is page.ui.table


async def test_who_was_selected_is_so_again_when_nobody_is_added(page, qtbot):
    select(page, "Anna Müller")
    page.add()
    page.ui.panel.ui.cancel_button.click()

    assert selected(page) == ["Anna Müller"]
    assert focused(page) is page.ui.table


async def test_escape_empties_the_search_and_then_goes_back_to_the_list(page, qtbot):
    page.begin_search()
    qtbot.keyClicks(page.search, "anna")
    qtbot.keyClick(page.search, Qt.Key.Key_Escape)
    assert (page.search.text(), focused(page)) == ("", page.search)

    qtbot.keyClick(page.search, Qt.Key.Key_Escape)
    assert focused(page) is page.ui.table


async def test_the_cursor_stays_in_a_search_that_finds_nobody(page, qtbot):
    page.begin_search()
    qtbot.keyClicks(page.search, "nobody")
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Down):
        qtbot.keyClick(page.search, key)

    assert focused(page) is page.search


async def test_who_was_looked_for_in_vain_can_be_added(page, qtbot):
    page.search.setText("Grace Hopper")
    page.ui.stack._add.click()
    assert page.ui.panel.rows["full_name"].text() == "Grace Hopper"

    qtbot.keyClick(focused(page), Qt.Key.Key_Return)
    await until(lambda: shown(page) == ["Grace Hopper"])


async def test_nobody_can_be_added_by_filters_alone(page):
    page.show_filter(roles=[Role.PRESS])

    assert page.ui.stack.currentWidget() is page.ui.stack.no_match
    assert not page.ui.stack._add.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_F2, Qt.Key.Key_Return])
async def test_keys_edit_the_name_where_the_current_cell_cannot_be_edited(page, qtbot, key):
    page.ui.table.setFocus()
    page.ui.table.setCurrentIndex(cell(page, "Anna Müller", "source"))
    qtbot.keyClick(page.ui.table, key)

    assert page.ui.table.viewport().findChild(QLineEdit).text() == "Anna Müller"


@pytest.mark.parametrize(("key", "name"), [(Qt.Key.Key_Home, BY_FAMILY[0]), (Qt.Key.Key_End, BY_FAMILY[-1])])
async def test_keys_go_to_the_first_and_last_guest(page, qtbot, key, name):
    select(page, "Anna Müller")
    qtbot.keyClick(page.ui.table, key, Qt.KeyboardModifier.ControlModifier)

    assert selected(page) == [name]


async def test_the_menu_key_opens_the_menu_at_the_current_guest(page, qapp):
    table = page.ui.table
    table.setCurrentIndex(cell(page, "Anna Müller", "full_name"))
    table.clearSelection()
    asked = []
    table.menu_wanted.connect(asked.append)
    where = table.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle).center()
    qapp.sendEvent(table, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, where, table.mapToGlobal(where)))
    qapp.activePopupWidget().close()

    assert selected(page) == ["Anna Müller"]
    assert table.visualRect(table.currentIndex()).contains(table.viewport().mapFromGlobal(asked[0]))


async def test_a_form_that_is_being_filled_in_stays_when_the_window_gets_narrow(page, qtbot):
    page.add()
    qtbot.keyClicks(focused(page), "Grace Hop")
    page.resize(800, 650)

    assert page.ui.panel.isVisible()
    assert page.ui.details_button.isChecked()
    assert page.ui.panel.rows["full_name"].text() == "Grace Hop"


async def test_the_panel_grows_with_the_text_and_shrinks_again(page, qapp):
    def lefts():
        rows = page.ui.panel.rows
        return {row.field.mapTo(page.ui.panel, QPoint(0, 0)).x() for field, row in rows.items() if field != "notes"}

    select(page, "Anna Müller")
    label = page.ui.panel.rows["email"].label
    before, height = lefts(), label.height()
    at_double_size(qapp)
    await until(lambda: label.height() == 2 * height and len(lefts()) == 1)

    theme.choose(qapp, zoom=1.0)
    await until(lambda: label.height() == height and lefts() == before)


async def test_a_long_name_in_large_letters_leaves_the_fields_their_room(page, qapp, workspace):
    name = "Wilhelmina Bartholomew Featherstonehaugh-Cholmondeley of Upper Throckmorton-on-the-Water"
    await workspace.write(text("Add"), guests.add_guest, page.event_id, name)
    await until(lambda: name in shown(page))
    select(page, name)
    page.resize(1200, 600)
    panel = page.ui.panel
    assert not panel.ui.fields.isAncestorOf(panel.ui.head)

    at_double_size(qapp)
    page.go_to_panel()
    assert panel.ui.fields.isAncestorOf(panel.ui.head)
    assert panel.ui.heading.text() == name

    select(page, "Anna Müller")
    assert not panel.ui.fields.isAncestorOf(panel.ui.head)


async def test_the_counts_that_fit_are_shown_whole_in_every_size_of_text(page, qapp):
    page.resize(1056, 720)
    line = page.ui.counts_line
    rsvps = dict.fromkeys([Rsvp.TENTATIVE, Rsvp.INVITED, Rsvp.WAITLISTED, Rsvp.DECLINED, None], 500)
    line.show_counts(GuestCounts(3002, 485, 1500, rsvps, {Role.ATTENDEE: 3002}))
    for zoom in (2.0, 1.0):
        theme.choose(qapp, zoom=zoom)
        await asyncio.sleep(0.2)  # until Qt has laid out everything
        seen = [link for link in line.links() if link.isVisible()]
        assert [link.width() for link in seen] == [link.sizeHint().width() for link in seen]


async def test_the_current_guest_stays_in_view_when_the_text_grows(page, qapp, workspace, event_id):
    def more(db):
        for number in range(100):
            guests.add_guest(db, event_id, f"Guest N{number:03}")

    await workspace.write(SETUP, more)
    await until(lambda: len(shown(page)) == 105)
    table = page.ui.table
    select(page, "Guest N090")
    at_double_size(qapp)

    await until(lambda: table.viewport().rect().contains(table.visualRect(table.currentIndex()).center()))


async def test_nobody_is_told_to_be_on_a_list_that_has_not_been_read(qtbot, workspace, event_id):
    page = GuestsPage(workspace)
    qtbot.addWidget(page)
    page.show()
    assert page.ui.stack.currentWidget() is page.ui.list_state

    await settled()
    assert len(shown(page)) == 5


async def test_an_empty_list_offers_what_can_be_done_and_nothing_else(page, workspace):
    workspace.set_event(await workspace.write(SETUP, make_event, "Empty"))
    await settled()
    page.begin_search()
    check(page)

    assert [button.accessibleName() for button in page.ui.stack.buttons() if button.isVisible()] == [
        "Import a list…",
        "Add a guest",
    ]
    assert not page.search.isVisible()
    assert not page.ui.export_button.isEnabled()


async def test_a_name_in_another_direction_begins_where_the_others_do(page):
    select(page, "محمد عبد الله")

    assert page.ui.panel.ui.heading.alignment() == Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignLeft


async def test_headings_and_filters_tell_screen_readers_what_they_do(page):
    def heading(field):
        spoken = Qt.ItemDataRole.AccessibleTextRole
        return page.ui.table.guests.headerData(PLACES[field], Qt.Orientation.Horizontal, spoken)

    assert (heading("full_name"), heading("role")) == ("Name, sorted upwards", "Role")
    page.sort_by(PLACES["full_name"])
    assert heading("full_name") == "Name, sorted downwards"

    page.ui.rsvp_filter.choose([Rsvp.ACCEPTED])
    assert page.ui.rsvp_filter.accessibleName() == "RSVP: Accepted"
