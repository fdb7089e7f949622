"""Where the keyboard is: after the start, on each page, after dialogs, and whatever becomes of what had it."""

import asyncio

import pytest
from factories import SETUP, make_event
from gui.waiting import until
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget

from planner.gui import aio
from planner.gui.focus import is_stop
from planner.gui.pages import PLACES
from planner.services.events import delete_event, list_events
from planner.store.workspace import Workspace as Store

NOUNS = [place.noun for place in PLACES]
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(loop, window):
    """The window in front, with no file open."""
    window.frame.activateWindow()
    loop.run_until_complete(until(window.frame.isActiveWindow))
    return window


@pytest.fixture
def opened(loop, window, sample_file):
    """The window over the sample event."""
    loop.run_until_complete(window.open_file(sample_file))
    loop.run_until_complete(at_rest())
    return window


@pytest.fixture
def at_event(loop, opened):
    """The same, at the page of the event."""
    opened.show_page("event")
    loop.run_until_complete(at_rest())
    return opened


async def at_rest():
    for _ in range(4):
        await aio.settled()
        await asyncio.sleep(0.01)


def focused():
    return QApplication.focusWidget()


def press(key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(focused(), key, modifier)


async def test_start_is_at_the_first_way_to_begin(window):
    assert focused() is window.welcome.choices[0]


async def test_first_page_is_entered_at_its_next_step(opened):
    assert focused() is opened.pages["overview"].ui.next_button


@pytest.mark.parametrize("noun", NOUNS)
async def test_page_has_the_keyboard_at_once_and_at_its_first_stop_when_it_is_read(opened, noun):
    opened.show_page("badges" if noun == "event" else "event")
    await at_rest()

    page = opened.show_page(noun)
    assert focused() is page or page.isAncestorOf(focused())
    await at_rest()
    assert focused() is page.where_work_begins()


async def test_keys_of_the_pages_lead_into_them(opened):
    for key, noun in ((Qt.Key.Key_5, "schedule"), (Qt.Key.Key_8, "badges"), (Qt.Key.Key_2, "event")):
        press(key, CONTROL)
        await at_rest()
        assert opened.ui.pages.currentWidget() is opened.pages[noun]
        assert opened.pages[noun].isAncestorOf(focused())


async def test_key_of_the_page_leads_back_into_it_from_elsewhere(opened):
    opened.ui.event_switcher.setFocus()

    press(Qt.Key.Key_2, CONTROL)

    assert opened.pages["event"].isAncestorOf(focused())


async def test_coming_back_to_a_page_is_to_where_one_was(at_event):
    field = at_event.pages["event"].ui.hashtag
    field.setFocus()
    at_event.show_page("guests")
    await at_rest()

    at_event.show_page("event")

    assert focused() is field
    await at_rest()
    assert focused() is field


async def test_who_goes_elsewhere_while_a_page_is_read_stays_there(opened):
    opened.show_page("guests")
    opened.ui.event_switcher.setFocus()
    await at_rest()

    assert focused() is opened.ui.event_switcher


@pytest.mark.parametrize("deed", ["new_event", "copy_event", "keys", "about", "open"])
async def test_closed_dialog_gives_the_keyboard_back(at_event, deed):
    field = at_event.pages["event"].ui.hashtag
    field.setFocus()
    at_event.menus.actions[deed].trigger()
    await until(lambda: isinstance(QApplication.activeModalWidget(), QDialog) and focused() is not None)
    assert QApplication.activeModalWidget().isAncestorOf(focused())

    QApplication.activeModalWidget().reject()
    at_event.frame.activateWindow()
    await until(at_event.frame.isActiveWindow)
    await at_rest()

    assert focused() is field


async def test_new_event_is_entered_when_its_dialog_is_done(at_event):
    at_event.menus.actions["new_event"].trigger()
    await until(lambda: isinstance(QApplication.activeModalWidget(), QDialog))
    dialog = QApplication.activeModalWidget()
    dialog.ui.name.setText("Second")
    dialog.accept()
    at_event.frame.activateWindow()
    await until(at_event.frame.isActiveWindow)
    await at_rest()

    assert at_event.pages["event"].ui.name.text() == "Second"
    assert is_stop(focused())
    assert at_event.pages["event"].isAncestorOf(focused())


@pytest.mark.parametrize("lose", [QWidget.hide, QWidget.deleteLater, lambda widget: widget.setEnabled(False)])
async def test_keyboard_is_not_lost_with_what_had_it(opened, lose):
    only = QPushButton("Do it", opened.frame)
    only.show()
    only.setFocus()
    await until(only.hasFocus)

    lose(only)
    await at_rest()

    assert focused() is not None
    assert is_stop(focused())


async def test_last_event_gone_leads_to_the_welcome(opened):
    with Store.open(opened.workspace.path) as other:
        for event in other.read(list_events):
            other.write(SETUP, delete_event, event.id)
    await until(lambda: opened.ui.pages.currentWidget() is opened.welcome)
    await at_rest()

    assert focused() is opened.welcome.choices[0]


async def test_page_that_cannot_be_read_has_the_keyboard_at_trying_again(at_event, told):
    from planner.domain.errors import PlannerError
    from planner.domain.texts import text

    page = at_event.pages["event"]

    async def refuse():
        raise PlannerError(text("The disk does not answer. Nothing was changed. Please try again."))

    page.refresh = refuse
    page.refresh_soon()
    await until(page.is_troubled)
    await at_rest()

    assert focused().text().strip() == "Try again"


async def test_tab_goes_from_sidebar_to_page_to_foot_as_the_eye_does(opened):
    opened.ui.message_bar.tell("Something failed. Nothing was changed.")
    opened.ui.event_switcher.setFocus()
    seen = []
    for _ in range(60):
        part = next(
            name
            for name in ("sidebar", "message_bar", "pages", "status_line")
            if getattr(opened.ui, name).isAncestorOf(focused())
        )
        if [part] != seen[-1:]:
            seen.append(part)
        press(Qt.Key.Key_Tab)

    assert seen[:5] == ["sidebar", "message_bar", "pages", "status_line", "sidebar"]


async def test_sidebar_is_one_stop_for_the_event_and_one_for_the_page_and_arrows_go_through_the_pages(at_event):
    at_event.ui.event_switcher.setFocus()
    press(Qt.Key.Key_Tab)
    assert focused().accessibleName() == "Event"

    for noun in [place.noun for place in PLACES if not place.under][2:]:
        press(Qt.Key.Key_Down)
        await at_rest()
        assert at_event.ui.pages.currentWidget() is at_event.pages[noun]
        assert at_event.ui.sidebar.isAncestorOf(focused())

    press(Qt.Key.Key_Tab)
    assert at_event.ui.pages.currentWidget().isAncestorOf(focused())


class Windows(QObject):
    """Notes what is shown as a window of its own."""

    def __init__(self):
        super().__init__()
        self.shown = []

    def eventFilter(self, watched, qevent):
        if qevent.type() == QEvent.Type.Show and watched.isWidgetType() and watched.isWindow():
            self.shown.append(watched)
        return False


async def test_no_page_flashes_up_as_a_window_and_takes_the_keyboard(opened, qapp):
    windows = Windows()
    qapp.installEventFilter(windows)
    for noun in NOUNS:
        opened.show_page(noun)
        await at_rest()
    qapp.removeEventFilter(windows)

    assert windows.shown == []
    assert opened.frame.isActiveWindow()


async def test_page_menu_is_there_with_a_page_alone(window, tmp_path):
    menu = window.menus.menus["page"].menuAction()
    assert not menu.isVisible()
    await window.open_file(tmp_path / "events.planner", create=True)
    await window.workspace.write(SETUP, make_event, "First")
    await at_rest()
    assert menu.isVisible()

    await window.workspace.undo()
    await at_rest()

    assert not menu.isVisible()


async def test_page_that_is_read_again_leaves_the_keyboard_where_it_is(opened):
    for noun in NOUNS:
        page = opened.show_page(noun)
        await at_rest()
        if (stop := last_stop(page)) is None:
            continue
        stop.setFocus()
        there = focused()

        page.refresh_soon()
        await at_rest()

        assert focused() is there, noun


def last_stop(page):
    stops = [widget for widget in page.findChildren(QPushButton) if is_stop(widget)]
    return stops[-1] if stops else None
