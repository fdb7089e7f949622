"""Starting: the first picture comes before anything heavy, and pictures are the same every time."""

import os
import subprocess
import sys

from PySide6.QtGui import QImage

from planner.gui import aio, icons, pictures
from planner.gui.main_window import MainWindow
from planner.store.settings import Settings
from planner.store.workspace import Workspace

FIRST_PICTURE = """
import sys
from planner.app import run
assert run(None) == 0
heavy = {"sqlalchemy", "asyncio", "qasync", "planner.gui.main_window", "planner.gui.guests.page"} & set(sys.modules)
assert not heavy, heavy
"""


def test_first_picture_needs_neither_database_nor_pages(tmp_path):
    surroundings = os.environ | {"PLANNER_EXIT_AFTER_PAINT": "1", "PLANNER_CONFIG_DIR": str(tmp_path)}

    command = [sys.executable, "-c", FIRST_PICTURE]
    done = subprocess.run(command, env=surroundings, capture_output=True, text=True, check=False)

    assert (done.returncode, done.stdout) == (0, ""), done.stderr
    assert list(tmp_path.iterdir()) == []


LEAVE = """
from planner.app import make_application
from planner.gui.main_window import MainWindow
app = make_application()
window = MainWindow()
window.frame.show()
app.processEvents()
window.welcome.choices[0].setFocus()
"""


def test_leaving_in_the_middle_says_nothing(tmp_path):
    surroundings = os.environ | {"PLANNER_CONFIG_DIR": str(tmp_path)}

    done = subprocess.run([sys.executable, "-c", LEAVE], env=surroundings, capture_output=True, text=True, check=False)

    assert (done.returncode, done.stderr) == (0, "")


FILE_WANTED = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtGui import QFileOpenEvent
from planner.app import Program, run
from planner.store.settings import Settings
app = Program(["planner"])
first, second = map(Path, sys.argv[1:])
app.postEvent(app, QFileOpenEvent(str(first)))
def look():
    opened = Settings().recent
    if opened == [first] and app.wanted == first:
        app.postEvent(app, QFileOpenEvent(str(second)))
    if opened == [second, first]:
        [window] = [each for each in app.topLevelWidgets() if each.inherits("QMainWindow")]
        assert not window.windowIcon().isNull()
        window.close()
timer = QTimer(interval=20)
timer.timeout.connect(look)
timer.start()
assert run() == 0
"""


def test_a_file_that_the_desktop_wants_opened_is_opened_before_the_window_shows_and_after(tmp_path):
    files = [tmp_path / name for name in ("first.planner", "second.planner")]
    for file in files:
        Workspace.open(file, create=True).close()
    surroundings = os.environ | {"PLANNER_CONFIG_DIR": str(tmp_path / "config")}

    command = [sys.executable, "-c", FILE_WANTED, *files]
    done = subprocess.run(command, env=surroundings, capture_output=True, text=True, check=False, timeout=60)

    assert (done.returncode, done.stderr) == (0, "")


def test_the_path_of_a_workspace_alone_opens_the_window_over_it(tmp_path):
    file = tmp_path / "EVENTS.PLANNER"
    Workspace.open(file, create=True).close()
    places = {"PLANNER_CONFIG_DIR": str(tmp_path / "config"), "PLANNER_EXIT_AFTER_OPENING": "1"}

    command = [sys.executable, "-m", "planner", file]
    done = subprocess.run(command, env=os.environ | places, capture_output=True, text=True, check=False, timeout=60)

    assert (done.returncode, done.stderr) == (0, "")
    assert Settings(tmp_path / "config" / "settings.json").recent == [file]


def test_window_starts_where_no_log_can_be_kept(tmp_path):
    file, no_folder = tmp_path / "events.planner", tmp_path / "config"
    Workspace.open(file, create=True).close()
    no_folder.write_text("a file where the folder should be")
    places = {"PLANNER_CONFIG_DIR": str(no_folder), "PLANNER_EXIT_AFTER_OPENING": "1"}

    command = [sys.executable, "-m", "planner", file]
    done = subprocess.run(command, env=os.environ | places, capture_output=True, text=True, check=False, timeout=60)

    assert done.returncode == 0, done.stderr
    assert "WARNING planner.store.runs: No mark of this run could be kept" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_mark_has_less_in_it_where_it_is_small(qapp):
    small, large = icons.program_picture(16), icons.program_picture(32)

    assert small != large.scaled(16, 16)
    assert icons.program_icon().availableSizes()[0].width() == 16
    assert all(
        picture.pixelColor(picture.width() // 2, picture.height() - 1) == "#3558d6" for picture in (small, large)
    )


async def test_pictures_are_the_same_every_time(loop, tmp_path):
    window = MainWindow()
    window.frame.show()
    await window.open_file(tmp_path / "events.planner", create=True)
    window.deeds.add_sample()
    await aio.settled()

    for name in ("one.png", "two.png"):
        await pictures.take(window, "event", tmp_path / name)

    one, two = QImage(str(tmp_path / "one.png")), QImage(str(tmp_path / "two.png"))
    assert (one.width(), one.height()) == (1440, 900)
    assert one == two
    await window.shut_down()
    window.frame.deleteLater()
