"""Starting: the first picture comes before anything heavy, and pictures are the same every time."""

import os
import signal
import subprocess
import sys

import pytest
from PySide6.QtGui import QImage

from planner.domain.texts import text
from planner.gui import aio, icons, pictures
from planner.gui.main_window import MainWindow
from planner.services.events import create_event, list_events
from planner.services.guests import add_guest
from planner.store.settings import Settings
from planner.store.workspace import Workspace

FIRST_PICTURE = """
import sys
from planner.cli import main
assert main([]) == 0
heavy = {"sqlalchemy", "asyncio", "qasync", "planner.cli.arguments", "planner.gui.main_window", "planner.gui.guests.page"}
assert not heavy & set(sys.modules), heavy & set(sys.modules)
"""


def test_first_picture_needs_neither_database_nor_pages(tmp_path):
    surroundings = os.environ | {"PLANNER_EXIT_AFTER_PAINT": "1", "PLANNER_CONFIG_DIR": str(tmp_path)}

    command = [sys.executable, "-c", FIRST_PICTURE]
    done = subprocess.run(command, env=surroundings, capture_output=True, text=True, check=False)

    assert (done.returncode, done.stdout) == (0, ""), done.stderr
    assert list(tmp_path.iterdir()) == []


WATCHED = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from planner import app
from planner.gui.main_window import MainWindow
made, make = [], MainWindow.__init__
def remember(window, *args, **named):
    make(window, *args, **named)
    made.append(window)
MainWindow.__init__ = remember
def look():
    page = made[0].show_page(noun) if made else None
    if page is None or page.event_id is None or page.is_busy():
        return
    timer.stop()
    shown(page)
app._application()
timer = QTimer(interval=20)
timer.timeout.connect(look)
timer.start()
sys.exit(app.run(Path(sys.argv[1])))
"""  # runs the program, and `shown` once the page `noun` shows what it has read

FIRST_LIST = """
noun = "guests"
def shown(page):
    later = {"alembic", "charset_normalizer", "icalendar", "python_calamine", "rapidfuzz", "xlsxwriter", "zxingcpp"}
    print(page.ui.table.guests.rowCount(), *(later & set(sys.modules)))
    app.close_and_wait(made[0])
"""


def test_guest_list_waits_for_nothing_that_other_deeds_need(tmp_path):
    def fill(db):
        add_guest(db, create_event(db, "Evening"), "Anna Müller")

    with Workspace.open(tmp_path / "a.planner", create=True) as workspace:
        workspace.write(text("Prepare"), fill)
    surroundings = os.environ | {"PLANNER_CONFIG_DIR": str(tmp_path / "config")}
    command = [sys.executable, "-c", FIRST_LIST + WATCHED, str(tmp_path / "a.planner")]
    done = subprocess.run(command, env=surroundings, capture_output=True, text=True, check=False, timeout=60)
    assert (done.stdout, done.returncode) == ("1\n", 0), done.stderr


READS_NO_SOURCE = """
import linecache
noun = "overview"
def shown(page):
    print(*(name for name in linecache.cache if name.endswith((".py", ".pyi"))))
    app.close_and_wait(made[0])
"""


def test_what_comes_in_at_the_start_is_not_read_as_source(tmp_path):
    with Workspace.open(tmp_path / "a.planner", create=True) as workspace:
        workspace.write(text("Prepare"), create_event, "Evening")
    surroundings = os.environ | {"PLANNER_CONFIG_DIR": str(tmp_path / "config")}
    command = [sys.executable, "-c", READS_NO_SOURCE + WATCHED, str(tmp_path / "a.planner")]
    done = subprocess.run(command, env=surroundings, capture_output=True, text=True, check=False, timeout=60)
    read = {name for name in done.stdout.split() if "sqlalchemy" in name or "services" in name}
    assert (read, done.returncode) == (set(), 0), done.stderr


def test_window_stands_before_the_database_comes_in():
    stands = "import sys, planner.gui.main_window; assert 'sqlalchemy' not in sys.modules"
    subprocess.run([sys.executable, "-c", stands], check=True)


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


TYPING = """
noun = "event"
def shown(page):
    page.ui.name.setFocus()
    page.ui.name.setText("Typed at the end")
    print("typed", flush=True)
    if sys.argv[2] == "signs out":
        app.close_and_wait(made[0])
        print("may end", flush=True)
"""


def type_and_end(file, config, end):
    """Start the window over `file`, type a name and end it so; return what it printed after that, and its status."""
    with Workspace.open(file, create=True) as workspace:
        workspace.write(text("Prepare"), create_event, "Evening")
    surroundings = os.environ | {"PLANNER_CONFIG_DIR": str(config)}
    command = [sys.executable, "-c", TYPING + WATCHED, str(file), end]
    with subprocess.Popen(command, env=surroundings, stdout=subprocess.PIPE, text=True) as window:
        assert window.stdout.readline() == "typed\n"
        if end == "is interrupted":
            window.send_signal(signal.SIGINT)
        said = window.communicate(timeout=60)[0]
    with Workspace.open(file) as workspace:
        return said, window.returncode, [event.name for event in workspace.read(list_events)]


def test_what_is_typed_is_kept_before_somebody_is_signed_out(tmp_path):
    assert type_and_end(tmp_path / "a.planner", tmp_path / "config", "signs out") == (
        "may end\n",
        0,
        ["Typed at the end"],
    )


@pytest.mark.skipif(sys.platform == "win32", reason="Windows interrupts a whole console")
def test_what_is_typed_is_kept_where_the_program_is_interrupted(tmp_path):
    assert type_and_end(tmp_path / "a.planner", tmp_path / "config", "is interrupted") == ("", 0, ["Typed at the end"])


FILE_WANTED = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtGui import QFileOpenEvent
from planner.app import Program, run
from planner.services.events import create_event, list_events
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


TELLS = """
import sys
from planner import app
from planner.gui.main_window import MainWindow
tell = MainWindow.tell_gone
def told(window, path):
    tell(window, path)
    print(window.ui.message_bar.words())
    app.QTimer.singleShot(0, window.frame.close)
MainWindow.tell_gone = told
sys.exit(app.run())
"""


def test_last_file_that_is_gone_is_told(tmp_path):
    Settings(tmp_path / "settings.json").opened(tmp_path / "moved.planner")
    surroundings = os.environ | {"PLANNER_CONFIG_DIR": str(tmp_path)}
    command = [sys.executable, "-c", TELLS]
    done = subprocess.run(command, env=surroundings, capture_output=True, text=True, check=False, timeout=60)
    assert "moved.planner is not where it was, so it was not opened" in done.stdout, done.stderr
