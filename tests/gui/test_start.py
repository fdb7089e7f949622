"""Starting: the first picture comes before anything heavy, and pictures are the same every time."""

import os
import subprocess
import sys

from PySide6.QtGui import QImage

from planner.gui import aio, icons, pictures
from planner.gui.main_window import MainWindow

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
