"""Cells of the guest list that are edited in place."""

import asyncio
import threading

from gui.guest_list import BY_FAMILY, cell, open_cell, row_named, select, shown, undone
from gui.waiting import PATIENCE_S, until
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractItemView, QComboBox

from planner.domain.rsvp import Rsvp
from planner.domain.texts import text
from planner.gui.aio import settled
from planner.gui.guests import changes
from planner.gui.guests.columns import PLACES
from planner.services import guests


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


async def test_a_name_cell_without_a_name_can_be_left_as_it_was_and_be_filled(page, nameless, qtbot):
    editor = open_cell(page, "@nils", "full_name")
    assert (editor.text(), editor.placeholderText()) == ("", "@nils")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    await until(lambda: page.ui.table.state() is QAbstractItemView.State.NoState)

    editor = open_cell(page, "@nils", "full_name")
    qtbot.keyClicks(editor, "Nils Holgersson")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    await until(lambda: "Nils Holgersson" in shown(page))


async def test_a_change_of_several_names_none_of_them_in_any_language(page):
    rows = page.ui.table.guests.rows()
    one, several = (changes.change_label("role", some) for some in (rows[:1], rows))

    assert str(one) == f"Change the role of {rows[0].name}"
    assert str(several) == f"Change the role of {len(rows)} guests"
    assert "{name}" not in several.message
