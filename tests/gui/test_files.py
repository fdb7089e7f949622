"""File dialogs over the folder of the open workspace: they open nothing of it, and where one does, no step is lost."""

import csv
import os
import subprocess
import sys
from pathlib import Path

import factories
import pytest
from factories import SETUP
from gui.waiting import until
from PySide6.QtWidgets import QFileDialog, QFileSystemModel

from planner.gui import aio, files
from planner.store.check import find_problems
from planner.store.workspace import Workspace

START = """
from PySide6.QtCore import QCoreApplication, QMimeDatabase, Qt
from planner.app import make_application
app = make_application()
print(QMimeDatabase().mimeTypeForFile("events.planner").name())
print(QCoreApplication.testAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs))
"""

FIRST_SHARED = 0x40000002  # of the octets on which every reader of the file has a lock


@pytest.fixture
def window(loop, window, tmp_path):
    """The window over a file in a folder of its own."""
    folder = tmp_path / "files"
    folder.mkdir()
    loop.run_until_complete(window.open_file(folder / "events.planner", create=True))
    loop.run_until_complete(aio.settled())
    return window


def sqlite_has_its_lock(path):
    """Tell whether the lock is there that every connection of ours holds on the file; only Linux lists locks."""
    for line in Path("/proc/locks").read_text().splitlines():
        _number, kind, _, _, process, place, first, _last = [word for word in line.split() if word != "->"]
        is_ours = (kind, process, first) == ("POSIX", str(os.getpid()), str(FIRST_SHARED))
        if is_ours and place.endswith(f":{path.stat().st_ino}"):
            return True
    return False


async def has_listed(dialog, folder):
    """Wait until the dialog has found out of everything in the folder what it is."""
    model = dialog.findChild(QFileSystemModel)
    listed = [path for path in folder.iterdir() if not path.name.startswith(".")]
    await until(lambda: all(model.type(model.index(str(path))) for path in listed))
    return {path.name: model.type(model.index(str(path))) for path in listed}


async def planner(tmp_path, *words):
    """Run `planner WORDS…` in a process of its own while the window goes on."""
    surroundings = os.environ | {"PLANNER_CONFIG_DIR": str(tmp_path / "other"), "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-m", "planner", *map(str, words)]
    done = await aio.in_thread(subprocess.run, command, env=surroundings, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="their own dialogs cost no lock")
def test_program_starts_with_dialogs_that_know_a_workspace_by_its_name(tmp_path):
    surroundings = os.environ | {"PLANNER_CONFIG_DIR": str(tmp_path), "XDG_DATA_DIRS": ""}
    done = subprocess.run([sys.executable, "-c", START], env=surroundings, capture_output=True, text=True, check=False)
    assert (done.stdout.split(), done.stderr) == (["application/x-planner-workspace", "True"], "")


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux lists locks")
async def test_file_dialog_opens_nothing_of_the_workspace_that_it_lists(window):
    file = window.workspace.path
    assert sqlite_has_its_lock(file)
    window.deeds.open()
    await until(lambda: window.findChild(QFileDialog))
    dialog = window.findChild(QFileDialog)
    dialog.selectNameFilter("All files (*)")
    kinds = await has_listed(dialog, file.parent)
    assert kinds["events.planner"] == "Planner workspace"
    assert len(kinds) == 3  # the log and its index too
    assert sqlite_has_its_lock(file)
    dialog.reject()
    await aio.settled()


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux lists locks")
async def test_file_dialog_of_qt_itself_opens_nothing_of_the_workspace_either(window, qtbot):
    dialog = QFileDialog(None, "Where the print dialog prints to", str(window.workspace.path.parent))
    qtbot.addWidget(dialog)
    dialog.show()
    assert len(await has_listed(dialog, window.workspace.path.parent)) == 3
    assert sqlite_has_its_lock(window.workspace.path)


async def test_steps_stay_though_a_file_dialog_looked_inside_a_workspace_of_another_name(window, qtbot, tmp_path):
    file = window.workspace.path.parent / "events.db"
    await window.open_file(file, create=True)
    await window.workspace.write(SETUP, factories.make_venue, "before")
    dialog = QFileDialog(None, "", str(file.parent))
    qtbot.addWidget(dialog)
    dialog.show()
    await has_listed(dialog, file.parent)
    if sys.platform == "linux":
        assert not sqlite_has_its_lock(file)  # it is gone indeed
    with (tmp_path / "guests.csv").open("w", newline="", encoding="utf-8") as out:
        csv.writer(out).writerows([["Name"], *([f"Guest {n} Example"] for n in range(2000))])

    await planner(tmp_path, "check", "--workspace", file)
    await window.workspace.write(SETUP, factories.make_venue, "between")
    await planner(tmp_path, "import", tmp_path / "guests.csv", "--event", "Big", "--new", "--workspace", file)
    await window.workspace.write(SETUP, factories.make_venue, "after")
    await planner(tmp_path, "check", "--workspace", file)
    await window.shut_down()

    with Workspace.open(file) as again:
        rows = again.read(factories.dump)
        assert sorted(row[1] for row in rows["venue"]) == ["after", "before", "between"]
        assert len(rows["guest"]) == 2000
        assert again.read(find_problems) == []


async def test_leaving_a_question_for_a_file_answers_nothing(window):
    asked = aio.spawn(files.ask_for_workspace(window))
    await until(lambda: window.findChild(QFileDialog))
    window.findChild(QFileDialog).reject()
    assert await asked is None
