"""The sidebar in a file without an event: venues and people are reached all the same, and there is a way back."""

import pytest
from factories import SETUP, make_event, make_person, make_venue
from gui.accessibility import check
from gui.waiting import until
from PySide6.QtCore import Qt

from planner.gui import aio, theme
from planner.gui.main_window import MainWindow
from planner.services.events import delete_event


@pytest.fixture
def window(loop, window, tmp_path):
    """The window over a file with a venue and a person, and no event."""
    window.frame.resize(1280, 720)

    async def fill():
        await window.open_file(tmp_path / "events.planner", create=True)
        await window.workspace.write(SETUP, make_venue, "The Lantern Hall")
        await window.workspace.write(SETUP, make_person, "Zdeněk Novák")
        await aio.settled()

    loop.run_until_complete(fill())
    return window


def shown(window):
    return [button.accessibleName() for button in window.sidebar.buttons.values() if button.isVisible()]


async def test_without_an_event_the_sidebar_leads_to_venues_people_and_back(window, qtbot):
    assert shown(window) == ["Start", "Venues", "People"]
    assert window.sidebar.buttons["start"].isChecked()

    qtbot.mouseClick(window.sidebar.buttons["venues"], Qt.MouseButton.LeftButton)
    await aio.settled()
    assert window.pages["venues"].isVisible()
    assert window.pages["venues"].venue.name == "The Lantern Hall"

    qtbot.mouseClick(window.sidebar.buttons["people"], Qt.MouseButton.LeftButton)
    await aio.settled()
    assert [row.name for row in window.pages["people"].ui.table.people.rows()] == ["Zdeněk Novák"]

    qtbot.mouseClick(window.sidebar.buttons["start"], Qt.MouseButton.LeftButton)
    assert window.welcome.isVisible()
    check(window)


async def test_without_an_event_keys_reach_what_needs_none_and_the_start(window, qtbot):
    window.frame.activateWindow()
    await until(window.frame.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    await aio.settled()
    assert window.pages["venues"].isVisible()
    assert window.menus.actions["print_out"].isEnabled()
    assert not window.menus.actions["page_guests"].isEnabled()

    qtbot.keyClick(window, Qt.Key.Key_Home, Qt.KeyboardModifier.AltModifier)
    assert window.welcome.isVisible()
    assert not window.menus.actions["print_out"].isEnabled()


async def test_pages_of_an_event_are_the_welcome_while_there_is_none(window):
    window.show_page("venues")
    assert window.show_page("guests") is None
    assert window.welcome.isVisible()
    assert window.sidebar.buttons["start"].isChecked()


async def test_a_change_of_venues_leaves_one_on_their_page(window):
    window.show_page("venues")
    await window.workspace.write(SETUP, make_venue, "قاعة الفنار الكبرى")
    await aio.settled()
    assert window.pages["venues"].isVisible()


async def test_a_change_of_venues_leaves_the_history_that_stands_in_their_place(window):
    window.frame.resize(1000, 700)
    window.show_page("venues")
    panel = window.history.open()
    await window.workspace.write(SETUP, make_venue, "The Ship")
    await aio.settled()
    assert panel.isVisible()


async def test_first_event_brings_its_pages_and_takes_the_start_away(window):
    window.show_page("people")
    event = await window.workspace.write(SETUP, make_event)
    await aio.settled()
    assert shown(window) == ["Overview", "Event", "Venues", "Topics", "Schedule", "Guests, 0", "People", "Badges"]
    assert window.pages["people"].isVisible()
    assert window.frame.windowTitle() == "Tweet Up – Planner"

    window.show_page("guests")
    await window.workspace.write(SETUP, delete_event, event)
    await aio.settled()
    assert window.welcome.isVisible()
    assert shown(window) == ["Start", "Venues", "People"]


async def test_found_venue_is_gone_to_without_an_event(window, qtbot):
    window.deeds.find_anything()
    qtbot.keyClicks(window.finder.popup.search, "lantern")
    await aio.settled()
    qtbot.keyClick(window.finder.popup.search, Qt.Key.Key_Return)
    await until(lambda: "venues" in window.pages and window.pages["venues"].isVisible())
    assert window.frame.windowTitle() == "Planner"


async def test_date_and_place_of_the_event_have_a_line_each_and_end_in_dots_where_they_are_long(window, qapp):
    key = await window.workspace.write(SETUP, make_venue, "The Penny Quill and the Library above the Post Office")
    await window.workspace.write(SETUP, make_event, starts="2027-03-08T18:30", venue_id=key)
    await aio.settled()
    switcher = window.ui.event_switcher
    lines = switcher.lines()
    assert lines[1] == "Mon 8 Mar 2027 · 18:30"
    assert lines[2].startswith("The Penny")
    assert lines[2].endswith("…")
    assert switcher.height() >= 3 * theme.px(17)
    assert "above the Post Office" in switcher.toolTip()

    theme.choose(qapp, zoom=2.0)
    await aio.settled()
    assert window.frame.windowTitle() == "Tweet Up – Planner"
    assert switcher.accessibleName() == "Event: Tweet Up"
    assert switcher.height() < 3 * theme.px(18)


async def test_file_without_an_event_offers_the_start_also_as_the_first_one(loop, qtbot, tmp_path):
    window = MainWindow(opens=True)
    window.frame.show()
    await window.open_first(tmp_path / "events.planner", create=True)
    shown = {noun for noun, button in window.sidebar.buttons.items() if not button.isHidden()}
    assert shown == {"start", "venues", "people"}
    assert window.welcome.isVisible()
    await window.shut_down()
    window.frame.deleteLater()


async def test_page_that_needs_no_event_and_is_pressed_while_the_file_opens_is_shown(loop, qtbot, tmp_path):
    window = MainWindow(opens=True)
    window.frame.show()
    window.sidebar.buttons["people"].click()
    await window.open_first(tmp_path / "events.planner", create=True)
    assert window.ui.pages.currentWidget().noun == "people"
    await window.shut_down()
    window.frame.deleteLater()
