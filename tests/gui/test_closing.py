"""Closing a file or the window: nothing is lost without a word, and the window can always be left."""

import asyncio
import threading

import pytest
from gui.waiting import until
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.domain.errors import PlannerError
from planner.domain.texts import N_, text
from planner.gui import aio
from planner.gui.main_window import MainWindow
from planner.services.events import change_event, create_event, list_events
from planner.store.workspace import Workspace as Store

STARTED = text(N_("Start the event {name}"), name="Tweet Up")
RENAME = text(N_("Rename {event}"), event="Tweet Up")
FULL = "The disk is full. Nothing was changed. Make room and try again."


@pytest.fixture
def window(loop, qtbot, tmp_path):
    """The window over a file with one event, at its page."""
    made = MainWindow()
    made.frame.resize(1440, 900)
    made.frame.show()
    loop.run_until_complete(made.open_file(tmp_path / "events.planner", create=True))
    loop.run_until_complete(made.workspace.write(STARTED, create_event, "Tweet Up"))
    loop.run_until_complete(aio.settled())
    made.show_page("event")
    loop.run_until_complete(aio.settled())
    yield made
    for _ in range(2):  # the first may stay to tell something
        loop.run_until_complete(made.shut_down())
    made.frame.deleteLater()


def names(path):
    with Store.open(path) as again:
        return [event.name for event in again.read(list_events)]


async def break_reading(workspace):
    """Let closing the file raise."""
    workspace._poll.stop()
    await aio.settled()
    workspace._reader.shutdown()


async def press_close(window):
    window.frame.close()
    for _ in range(3):
        await aio.settled()
        await asyncio.sleep(0.01)


async def test_name_that_is_being_typed_is_kept(window):
    path = window.workspace.path
    field = window.pages["event"].ui.name
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "Last words")

    window.frame.close()
    await aio.until(window.gone)

    assert names(path) == ["Last words"]


async def test_last_write_that_fails_keeps_the_window_open_and_says_why(window, told):
    go = threading.Event()

    def fail(db):
        go.wait(10)
        raise PlannerError(text(N_(FULL)))

    aio.spawn(window.workspace.write(RENAME, fail), window)
    await asyncio.sleep(0)
    window.frame.close()
    await until(lambda: window.ui.status_line.words().startswith("Finishing"))
    assert window.pages["event"].isVisible()
    go.set()
    await until(lambda: window.ui.message_bar.words() == FULL)

    await aio.settled()
    assert window.frame.isVisible()
    assert window.isEnabled()
    assert window.ui.status_line.words() == str(STARTED)
    await window.workspace.write(RENAME, change_event, window.workspace.event_id, name="Still alive")
    await until(lambda: window.pages["event"].ui.name.text() == "Still alive")

    await press_close(window)
    assert not window.frame.isVisible()


async def test_value_that_a_field_holds_back_is_told_once(window):
    path = window.workspace.path
    field = window.pages["event"].ui.capacity
    field.setFocus()
    QTest.keyClicks(field, "many")
    await asyncio.sleep(0)
    window.show_page("guests")
    await aio.settled()

    await press_close(window)
    assert window.frame.isVisible()
    assert window.ui.pages.currentWidget() is window.pages["event"]
    assert window.ui.message_bar.words() == field.accessibleDescription() != ""
    assert field.text() == "many"

    await press_close(window)
    assert not window.frame.isVisible()
    assert names(path) == ["Tweet Up"]


async def test_value_put_right_is_kept_and_the_window_leaves(window):
    field = window.pages["event"].ui.capacity
    field.setFocus()
    QTest.keyClicks(field, "many")
    await press_close(window)
    field.selectAll()
    QTest.keyClicks(field, "40")
    path = window.workspace.path

    window.frame.close()
    await aio.until(window.gone)

    with Store.open(path) as again:
        assert [event.capacity for event in again.read(list_events)] == [40]


async def test_another_file_is_not_opened_over_a_write_that_failed(window, tmp_path, told):
    first = window.workspace.path

    def fail(db):
        raise PlannerError(text(N_(FULL)))

    aio.spawn(window.workspace.write(RENAME, fail), window)
    await asyncio.sleep(0)
    field = window.pages["event"].ui.capacity
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_X)
    await window.open_file(tmp_path / "second.planner", create=True)

    assert window.workspace.path == first
    assert window.ui.message_bar.words()
    await window.open_file(tmp_path / "second.planner")
    assert window.workspace.path.name == "second.planner"


async def test_window_whose_file_cannot_be_closed_can_be_left(window):
    await break_reading(window.workspace)
    with pytest.raises(RuntimeError):
        await window.shut_down()
    assert window.frame.isVisible()
    assert window.isEnabled()
    assert window.ui.pages.currentWidget() is window.welcome

    await press_close(window)
    assert not window.frame.isVisible()


async def test_file_that_cannot_be_closed_does_not_keep_another_from_being_opened(window, tmp_path):
    await break_reading(window.workspace)

    with pytest.raises(RuntimeError):
        await window.open_file(tmp_path / "second.planner", create=True)

    assert window.workspace.path.name == "second.planner"
