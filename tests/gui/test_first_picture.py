"""The picture of the window as it was closed, which stands at the next start until the page is there."""

import asyncio
import os
import stat
import subprocess
import sys

import pytest
from factories import SETUP
from gui.waiting import until
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea

from planner.domain.errors import PlannerError
from planner.gui import aio, first_picture, main_window, settings
from planner.gui.frame import Frame
from planner.gui.main_window import MainWindow
from planner.gui.settings import applying
from planner.services.events import list_events
from planner.services.guests import add_guest
from planner.store import places
from planner.store.folders import cache_folder
from planner.store.settings import Settings
from planner.store.workspace import Workspace as Store

SIZE = (780, 700)  # that fits the screen of the tests


@pytest.fixture
def close_window(loop, qtbot, sample_file):
    """Open the sample in a window, have something done there, and close it as a person does; return what it showed."""

    def open_and_close(deed=lambda window: None, noun="overview"):
        async def live():
            window = MainWindow()
            window.frame.resize(*SIZE)
            window.frame.show()
            await window.open_file(sample_file)
            await window.show_page(noun).at_rest()
            deed(window)
            window.keeper.tell_place()  # the next start knows of no backup yet
            shown = window.frame.grab().toImage()
            await window.shut_down()
            window.frame.deleteLater()
            return shown

        return loop.run_until_complete(live())

    return open_and_close


def recall(file=None):
    """Return what the next start shows first, as an image."""
    frame = Frame()
    first_picture.recall(frame, file)
    return frame.picture and frame.picture.toImage()


def kept():
    """Tell whether a picture is kept of the window."""
    return (cache_folder() / "first.ppm").exists()


def test_next_start_shows_the_window_as_it_was(close_window, sample_file):
    shown = close_window()
    frame = Frame()
    first_picture.recall(frame, sample_file)
    assert frame.picture.toImage().convertToFormat(shown.format()) == shown
    assert (frame.width(), frame.height()) == SIZE
    assert recall() is not None  # where no file is named, the last one is opened


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such rights; the folder is its owner's alone")
def test_nobody_else_may_look_at_the_picture(close_window):
    close_window()
    assert stat.S_IMODE((cache_folder() / "first.ppm").stat().st_mode) == 0o600


def test_without_a_picture_the_window_stands_where_it_stood_in_the_colours_it_had(close_window):
    close_window(lambda window: window.deeds.dark())
    settings.keep("anything", "else")
    frame = Frame()
    first_picture.recall(frame, None)
    assert frame.picture is None
    assert ((frame.width(), frame.height()), centre(frame)) == (SIZE, QColor("#14171c"))


def test_where_the_file_is_gone_the_picture_goes_too(close_window, sample_file):
    close_window()
    sample_file.unlink()
    assert recall() is None
    assert not kept()


def test_where_something_changed_meanwhile_there_is_no_picture(close_window, sample_file):
    close_window()
    with Store.open(sample_file) as store:
        store.write(SETUP, add_guest, store.read(list_events)[0].id, "Newly Come")
    assert recall(sample_file) is None
    assert not kept()


def test_where_a_setting_changed_meanwhile_there_is_no_picture(close_window):
    close_window()
    settings.keep("look.colours", "dark")
    assert recall() is None


def test_another_file_is_not_shown_with_this_picture(close_window, tmp_path):
    close_window()
    assert recall(tmp_path / "other.planner") is None


def test_of_a_file_on_a_share_which_may_be_gone_next_time_no_picture_is_kept(close_window, monkeypatch):
    monkeypatch.setattr(places, "on_network", lambda _path: True)
    close_window()
    assert not kept()


def test_the_file_that_another_window_opened_later_comes_first_and_has_no_picture(close_window, tmp_path):
    close_window(lambda _window: Settings().opened(tmp_path / "other.planner"))
    assert not kept()


@pytest.mark.parametrize("name", ["first.json", "first.ppm"])
def test_what_cannot_be_read_of_it_is_left_out(close_window, name):
    close_window()
    (cache_folder() / name).write_bytes(b"\xff broken")
    assert recall() is None
    assert not kept()


async def test_whoever_wants_no_picture_is_rid_of_it_at_once(loop, qtbot):
    window = MainWindow()
    applying.follow(window)
    cache_folder().mkdir(parents=True)
    (cache_folder() / "first.ppm").write_bytes(b"somebody's names")
    settings.change("start.picture", wanted=False)
    assert not kept()
    await window.shut_down()
    window.frame.deleteLater()


def frame_with_picture(size=SIZE):
    """Return a window on the screen that shows a blue picture of `size`."""
    picture = QPixmap(*size)
    picture.fill("blue")
    frame = Frame()
    frame.resize(*SIZE)
    frame.picture = picture
    frame.show()
    return frame


def centre(widget):
    return widget.grab().toImage().pixelColor(widget.rect().center())


async def test_first_paint_shows_the_picture_where_it_fits_the_window(loop, qtbot):
    fitting, smaller = frame_with_picture(), frame_with_picture((400, 300))
    assert centre(fitting) == QColor("blue")
    assert centre(smaller) == QColor("#f6f7f9")
    assert not MainWindow(smaller, opens=True).frame.findChildren(first_picture.Veil)


async def test_what_is_to_be_read_at_once_takes_the_picture_away(loop, qtbot, sample_file):
    frame = frame_with_picture()
    window = MainWindow(frame, opens=True)
    window.ui.message_bar.tell("The last run broke off.")
    opening = asyncio.ensure_future(window.open_first(sample_file))
    await asyncio.sleep(0)
    assert centre(frame) != QColor("blue")
    await opening
    await window.shut_down()
    frame.deleteLater()


async def test_picture_does_not_stand_for_long_where_a_file_is_slow_to_open(loop, qtbot, monkeypatch):
    monkeypatch.setattr(main_window, "_VEIL_MS", 20)
    frame = frame_with_picture()
    MainWindow(frame, opens=True)
    assert centre(frame) == QColor("blue")
    await until(lambda: not frame.findChildren(first_picture.Veil))


SEES = """
import sys
from pathlib import Path
from planner import app
wait = app._wait_for_first_picture
def look(frame):
    wait(frame)
    print(frame.fitting_picture() is not None)
app._wait_for_first_picture = look
app.run(Path(sys.argv[1]))
"""  # tells whether the first picture is the one of the last time


def test_program_shows_at_its_next_start_what_it_showed_last(sample_file, tmp_path):
    seen = []
    for ends in ("PLANNER_EXIT_AFTER_OPENING", "PLANNER_EXIT_AFTER_OPENING", "PLANNER_EXIT_AFTER_PAINT"):
        surroundings = os.environ | {"PLANNER_CONFIG_DIR": str(tmp_path / "own"), ends: "1"}
        command = [sys.executable, "-c", SEES, str(sample_file)]
        seen.append(subprocess.run(command, env=surroundings, capture_output=True, text=True, check=True).stdout)
    assert (seen[0], seen[-1]) == ("False\n", "True\n")  # the second start may have to fit the window to the screen


def type_name(window):
    name = window.show_page("event").ui.name
    name.setFocus()
    name.setText("Kept on closing")


def scrolled(page):
    [area] = [area for area in page.findChildren(QScrollArea) if area.verticalScrollBar().maximum()]
    area.verticalScrollBar().setValue(40)


def search(window):
    page = window.show_page("guests")
    page.search.setText("a")


@pytest.mark.parametrize(
    ("deed", "noun"),
    [
        (lambda window: settings.keep("start.picture", False), "overview"),
        (lambda window: settings.keep("start.page", "guests"), "overview"),
        (lambda window: window.notice("Something was done."), "overview"),
        (lambda window: window.history.open(), "overview"),
        (type_name, "event"),
        (lambda window: scrolled(window.show_page("event")), "event"),
        (search, "guests"),
        (lambda window: window.show_page("guests").ui.table.selectRow(3), "guests"),
    ],
    ids=[
        "unwanted",
        "another page comes first",
        "a message",
        "the history",
        "a name half typed",
        "scrolled",
        "a search",
        "a selection",
    ],
)
def test_what_the_next_start_will_not_show_is_not_kept(close_window, deed, noun):
    close_window(noun=noun)
    assert kept()
    close_window(deed, noun)
    assert not kept()


async def test_picture_stands_until_the_page_is_read_and_a_click_on_it_is_not_lost(loop, qtbot, sample_file):
    frame = frame_with_picture()
    window = MainWindow(frame, opens=True)
    [veil] = frame.findChildren(first_picture.Veil)
    assert centre(frame) == QColor("blue")
    other = MainWindow()
    other.frame.resize(*SIZE)
    other.frame.show()
    await other.open_file(sample_file)
    await aio.settled()
    button = other.sidebar.buttons["topics"]
    at = button.mapTo(other.frame, button.rect().center())  # where a person sees it in the picture
    await other.shut_down()
    QTest.mouseClick(veil, Qt.MouseButton.LeftButton, pos=at)
    await window.open_first(sample_file)
    assert not window.ui.pages.currentWidget().is_busy()
    await until(lambda: window.ui.pages.currentWidget().noun == "topics")
    assert not frame.findChildren(first_picture.Veil)
    await window.shut_down()
    frame.deleteLater()


async def test_where_the_file_cannot_be_opened_the_welcome_takes_the_place_of_the_picture(loop, qtbot, tmp_path):
    frame = frame_with_picture()
    (tmp_path / "no.planner").write_text("no workspace")
    window = MainWindow(frame, opens=True)
    with pytest.raises(PlannerError):
        await window.open_first(tmp_path / "no.planner")
    await until(lambda: not frame.findChildren(first_picture.Veil))
    assert window.welcome.isVisible()
    await window.shut_down()
    frame.deleteLater()


@pytest.mark.skipif(
    os.name == "nt" or not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write anywhere"
)
def test_where_nothing_can_be_kept_the_window_closes_all_the_same(close_window):
    cache_folder().mkdir(parents=True)
    cache_folder().chmod(0o500)
    close_window()
    cache_folder().chmod(0o700)
    assert not kept()
