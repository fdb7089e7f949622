"""The history's place in the window, and its keys."""

import pytest
from gui.accessibility import at_double_size, check
from gui.history_panel import change, lines, listed, opened, press, select, set_step, write
from PySide6.QtCore import Qt

from planner.gui import aio
from planner.gui.guests import changes
from planner.gui.history.entries import Entry
from planner.gui.pages import PLACES
from planner.services import guests


async def test_arrow_keys_pass_the_days_by(window, panel, qtbot):
    await set_step(window, 3, at="2027-03-08T12:00:00Z")
    await set_step(window, 2, at="2027-03-08T11:00:00Z")
    assert [entry.kind for entry in panel.ui.list.entries.shown()] == [
        "day",
        "step",
        "day",
        "step",
        "step",
        "day",
        "step",
    ]
    qtbot.keyClick(panel.ui.list, Qt.Key.Key_Down)
    assert panel.ui.list.current().key == 3
    qtbot.keyClick(panel.ui.list, Qt.Key.Key_Up)
    qtbot.keyClick(panel.ui.list, Qt.Key.Key_Up)
    assert panel.ui.list.current().key == 4


async def test_letters_typed_in_the_list_go_to_the_search(panel, qtbot):
    qtbot.keyClicks(panel.ui.list, "z")
    assert panel.search.hasFocus()
    qtbot.keyClicks(panel.search, "oe")
    await aio.settled()
    assert lines(panel)[1:] == ["Add Zoë Adams"]


async def test_escape_closes_the_panel_and_the_page_has_the_keys_again(window, panel, qtbot):
    qtbot.keyClick(panel.ui.list, Qt.Key.Key_Escape)
    assert window.history.panel is None
    assert not window.menus.actions["history"].isChecked()
    focused = window.frame.focusWidget()
    assert focused is not None
    assert window.ui.pages.isAncestorOf(focused)


@pytest.mark.parametrize("width", [1024, 1120, 1200, 1440])
async def test_panel_covers_nothing_of_the_page(window, panel, width):
    window.frame.resize(width, 700)
    for noun in [place.noun for place in PLACES if not place.under]:
        window.show_page(noun)
        if window.history.panel is None:
            await opened(window)
        await aio.settled()
        panel, page = window.history.panel, window.pages[noun]
        assert window.frame.width() == width
        assert panel.isVisible()
        if page.isVisible():
            assert page.mapTo(window, page.rect().topRight()).x() < panel.mapTo(window, panel.rect().topLeft()).x()
            assert page.width() >= page.minimumSizeHint().width()
        else:
            assert window.ui.pages.currentWidget() is panel


async def test_opening_the_panel_leaves_the_window_as_wide_as_it_is(window):
    window.frame.resize(1200, 800)
    window.show_page("guests")
    await aio.settled()
    panel = await opened(window)
    assert window.frame.width() == 1200
    assert window.ui.pages.currentWidget() is window.pages["guests"]
    assert panel.isVisible()


async def test_panel_stays_when_all_is_taken_back(window, panel):
    await window.workspace.undo_to(0)
    await aio.settled()
    assert window.ui.pages.currentWidget() is window.welcome
    assert panel.isVisible()
    await select(panel, "Łukasz")
    await press(panel, "Redo to here")
    assert len(await listed(window)) == 3


async def test_in_a_narrow_window_the_history_stands_in_place_of_the_page(window, panel, qtbot):
    window.show_page("guests")
    window.frame.resize(1024, 700)
    await aio.settled()
    assert window.ui.pages.currentWidget() is panel
    window.frame.resize(1440, 900)
    await aio.settled()
    assert window.ui.pages.currentWidget() is window.pages["guests"]
    assert panel.isVisible()

    window.frame.resize(1024, 700)
    await aio.settled()
    qtbot.keyClick(panel.ui.list, Qt.Key.Key_Escape)
    assert window.ui.pages.currentWidget() is window.pages["guests"]


async def test_going_on_to_a_page_closes_the_history_in_its_place(window, panel):
    window.frame.resize(1024, 700)
    await aio.settled()
    window.show_page("schedule")
    await aio.settled()
    assert window.history.panel is None
    assert window.ui.pages.currentWidget() is window.pages["schedule"]
    await opened(window)
    window.show_page("schedule")
    assert window.ui.pages.currentWidget() is window.pages["schedule"]


async def test_another_file_closes_the_history_of_the_first(window, panel, tmp_path):
    await window.open_file(tmp_path / "other.planner", create=True)
    assert window.history.panel is None
    panel = await opened(window)
    assert panel.ui.stack.currentWidget() is panel._empty


async def test_everything_has_a_name_and_is_reached_by_keys(window, panel, qapp):
    await set_step(window, 2, who="Gwen")
    await select(panel, "Zoë")
    panel.ui.days_box.setCurrentIndex(panel.ui.days_box.findData("days"))
    await aio.settled()
    check(panel)
    menu = panel.deeds.context_menu()
    assert [action.text() for action in menu.actions() if not action.isSeparator()] == [
        "&Undo this step",
        "Undo to &here",
        "&Go to it",
        "&All about it",
        "Set a restore &point…",
    ]
    menu.deleteLater()
    window.frame.resize(1024, 700)
    at_double_size(qapp)
    await aio.settled()
    check(panel)
    assert window.frame.size().width() == 1024


async def test_names_stand_whole_in_as_many_lines_as_they_need(window, panel):
    long = "Wilhelmina Bartholomew Featherstonehaugh-Cholmondeley" * 3
    await write(window, changes.add_label(long), guests.add_guest, window.workspace.event_id, full_name=long)
    await aio.settled()
    steps = panel.ui.list
    steps.choose_newest()
    await aio.settled()
    rows = [steps.visualRect(steps.entries.index(row, 0)).height() for row in (1, 2)]
    assert rows[0] > 3 * rows[1] // 2
    assert long in panel.ui.details.words()
    assert isinstance(steps.current(), Entry)


async def test_a_panel_that_was_closed_hears_of_no_step_any_more(window, panel):
    """Every exception in a slot fails a test: the closed panel must not be asked."""
    window.history.put_away()
    await aio.settled()
    await change(window, "Zoë Adams", organisation="Elsewhere")
    await window.workspace.undo()
    await aio.settled()
    assert window.findChildren(type(panel)) == []
