"""Closing a file or the window: nothing is lost without a word, and the window can always be left."""

import asyncio
import os
import subprocess
import sys
import threading

import pytest
from gui.accessibility import check
from gui.waiting import until
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from planner.domain.errors import PlannerError
from planner.domain.texts import N_, text
from planner.gui import aio
from planner.gui.widgets.progress_panel import ProgressPanel
from planner.services.events import change_event, create_event, list_events
from planner.store.settings import Settings
from planner.store.workspace import Workspace as Store

STARTED = text(N_("Start the event {name}"), name="Tweet Up")
RENAME = text(N_("Rename {event}"), event="Tweet Up")
FULL = "The disk is full. Nothing was changed. Make room and try again."

CLOSES_WITHOUT = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPushButton
from planner import app
from planner.gui.frame import Frame


def look():
    for frame in QApplication.topLevelWidgets():
        for button in frame.findChildren(QPushButton) if isinstance(frame, Frame) else ():
            if button.text() == "Close without a backup" and button.isVisible():
                print("left without", flush=True)
                watch.stop()
                button.click()
                return
        if isinstance(frame, Frame) and frame.centralWidget() and frame.centralWidget().workspace:
            frame.close()


program = app.make_application()
watch = QTimer(interval=50)
watch.timeout.connect(look)
watch.start()
sys.exit(app.run(Path(sys.argv[1])))
"""

needs_pipes = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no such pipes")


@pytest.fixture
def window(loop, window, tmp_path):
    """The window over a file with one event, at its page."""
    loop.run_until_complete(window.open_file(tmp_path / "events.planner", create=True))
    loop.run_until_complete(window.workspace.write(STARTED, create_event, "Tweet Up"))
    loop.run_until_complete(aio.settled())
    window.show_page("event")
    loop.run_until_complete(aio.settled())
    yield window
    loop.run_until_complete(window.shut_down())  # the first may stay to tell something


def names(path):
    with Store.open(path) as again:
        return [event.name for event in again.read(list_events)]


async def break_reading(workspace):
    """Let closing the file raise."""
    workspace._poll.stop()
    await aio.settled()
    workspace._writer.shutdown()


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


@pytest.fixture
def dead_folder(window):
    """A folder of backups that does not answer, as on a dead disk: a pipe at whose other end nobody is."""
    folder = window.workspace.path.with_name("events backups")
    folder.mkdir(exist_ok=True)
    pipe = folder / "9999-01-01T00-00-00Z.planner"
    os.mkfifo(pipe)
    yield folder
    # Whoever waits is let go: first the thread that reads, then those that come after it.
    os.close(os.open(pipe, os.O_RDWR | os.O_NONBLOCK))
    pipe.unlink()


def panel_of(window):
    found = [panel for panel in window.frame.findChildren(ProgressPanel) if panel.isVisible()]
    return found[0] if found else None


def button_of(parent, words):
    return next(button for button in parent.findChildren(QPushButton) if button.text() == words)


@needs_pipes
async def test_last_backup_that_never_ends_is_told_and_the_window_leaves_without_it(window, dead_folder):
    path = window.workspace.path
    window.frame.close()
    await until(lambda: panel_of(window))
    panel = panel_of(window)
    assert panel.accessibleName() == "Your work is saved; the last backup is being made"
    assert not window.isEnabled()
    check(panel)

    button_of(panel, "Close without a backup").click()
    await aio.until(window.gone)

    assert names(path) == ["Tweet Up"]


@needs_pipes
async def test_last_backup_that_never_ends_can_be_left_for_the_page(window, dead_folder):
    window.frame.close()
    await until(lambda: panel_of(window))
    await until(lambda: window.frame.focusWidget() is button_of(panel_of(window), "Cancel"))
    QTest.keyClick(window.frame.focusWidget(), Qt.Key.Key_Escape)
    await until(window.isEnabled)

    assert panel_of(window) is None
    assert window.frame.isVisible()
    assert window.ui.status_line.words() == str(STARTED)
    await until(lambda: window.pages["event"].isAncestorOf(window.frame.focusWidget()))
    await window.workspace.write(RENAME, change_event, window.workspace.event_id, name="Still alive")
    await until(lambda: window.pages["event"].ui.name.text() == "Still alive")

    window.frame.close()
    await until(lambda: panel_of(window))
    button_of(panel_of(window), "Close without a backup").click()
    await aio.until(window.gone)


@needs_pipes
async def test_another_file_is_opened_without_a_backup_of_the_first(window, dead_folder, tmp_path):
    opening = asyncio.ensure_future(window.open_file(tmp_path / "second.planner", create=True))
    await until(lambda: panel_of(window))
    button_of(panel_of(window), "Cancel").click()
    await opening
    assert window.workspace.path.name == "events.planner"
    with Store.open(tmp_path / "second.planner", window=True):
        pass  # nobody holds it

    opening = asyncio.ensure_future(window.open_file(tmp_path / "second.planner"))
    await until(lambda: panel_of(window))
    button_of(panel_of(window), "Close without a backup").click()
    await opening
    assert window.workspace.path.name == "second.planner"
    assert window.isEnabled()


@needs_pipes
def test_program_ends_although_its_last_backup_never_does(tmp_path):
    folder = tmp_path / "events backups"
    folder.mkdir()
    os.mkfifo(folder / "9999-01-01T00-00-00Z.planner")
    with Store.open(tmp_path / "events.planner", create=True) as workspace:
        workspace.write(STARTED, create_event, "Tweet Up")
    surroundings = dict(os.environ) | {
        "PYTHONPATH": os.pathsep.join(sys.path),
        "PLANNER_CONFIG_DIR": str(tmp_path / "config"),
    }
    words = [sys.executable, "-c", CLOSES_WITHOUT, str(workspace.path)]
    ended = subprocess.run(words, env=surroundings, timeout=120, capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stderr) == (0, "")
    assert ended.stdout == "left without\n"
    assert names(workspace.path) == ["Tweet Up"]


async def test_last_backup_that_fails_is_told_while_the_window_is_there(window, tmp_path):
    path = window.workspace.path
    Settings().set("backups.folder", str(tmp_path / "stick that is gone"))

    await press_close(window)
    assert window.frame.isVisible()
    assert window.isEnabled()
    assert window.ui.message_bar.words().startswith("No backup could be made in")
    assert "Your work itself is kept" in window.ui.message_bar.words()

    button_of(window.ui.message_bar, "Close without a backup").click()
    await aio.until(window.gone)
    assert names(path) == ["Tweet Up"]


async def test_failing_backup_does_not_keep_another_file_from_being_opened(window, tmp_path, told):
    Settings().set("backups.folder", str(tmp_path / "stick that is gone"))
    await window.open_file(tmp_path / "second.planner", create=True)
    assert window.workspace.path.name == "second.planner"
    assert window.ui.message_bar.words().startswith("No backup could be made in")
    assert len(told) == 1
