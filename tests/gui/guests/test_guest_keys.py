"""The keyboard in the guest list: where Tab goes, and where the cursor is after each deed."""

import pytest
from factories import SETUP, make_event
from gui.guest_list import BY_FAMILY, cell, focused, links, select, selected, shown
from gui.waiting import until
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QLineEdit

from planner.domain.rsvp import Role
from planner.domain.texts import text
from planner.gui.aio import settled
from planner.services import guests


def tabbed(page, qtbot):
    """Return what Tab reaches on the page, by name, from its first button on until it comes back there."""
    start = page.ui.import_button
    start.setFocus()
    reached = []
    for _ in range(100):  # a Tab that goes round without an end is a failure, not a wait
        widget = focused(page)
        reached.append(widget.accessibleName() or widget.text())
        qtbot.keyClick(widget, Qt.Key.Key_Tab)
        if focused(page) is start:
            break
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


async def test_who_comes_to_the_page_goes_on_in_the_list_or_where_one_fills_it(page, qtbot, workspace):
    with qtbot.waitActive(page):
        page.activateWindow()
    page.setFocus()
    assert focused(page) is page.ui.table

    workspace.set_event(await workspace.write(SETUP, make_event, "Empty"))
    await settled()
    page.setFocus()
    assert focused(page).accessibleName() == "Import a list…"


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
