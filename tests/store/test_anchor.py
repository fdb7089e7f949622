"""Whoever closes the file in our own process, and a file dialog does, takes no step away; two real programs prove it."""

import csv
import os
import subprocess
import sys
from pathlib import Path

import factories
import pytest
from factories import SETUP

from planner.services.history import list_steps as steps
from planner.store.check import find_problems
from planner.store.workspace import Workspace

WRITE = """
import sys
from planner.domain.texts import text
from planner.store.schema import Venue
from planner.store.workspace import Workspace

with Workspace.open(sys.argv[1]) as workspace:
    print("open", flush=True)
    workspace.write(text("Add"), lambda db: db.add(Venue(name=sys.argv[2])))
    print("written", flush=True)
"""

# Whoever has to wait pauses between one try and the next.
WAIT_AND_WRITE = WRITE.replace(
    "import sys\n",
    """
import sys
import time

def tell_pause(_frame, event, called):
    if event == "c_call" and called is time.sleep:
        sys.setprofile(None)
        print("waiting", flush=True)

""",
).replace("    workspace.write", "    sys.setprofile(tell_pause)\n    workspace.write")

WINDOW = """
import sys
from pathlib import Path
from planner.domain.texts import text
from planner.store.schema import Venue
from planner.store.workspace import Workspace

path = Path(sys.argv[1])
window = Workspace.open(path, window=True)
window.write(text("Add"), lambda db: db.add(Venue(name="before")))
for each in path.parent.iterdir():
    each.open("rb").close()
print("open", flush=True)
sys.stdin.readline()
window.write(text("Add"), lambda db: db.add(Venue(name="after")))
print("added", flush=True)
sys.stdin.readline()
"""


@pytest.fixture
def path(tmp_path):
    folder = tmp_path / "files"
    folder.mkdir()
    with factories.new_workspace(folder) as workspace:
        return workspace.path


@pytest.fixture
def guests(tmp_path):
    path = tmp_path / "guests.csv"
    with path.open("w", newline="", encoding="utf-8") as out:
        csv.writer(out).writerows([["Name"], *([f"Guest {n} Example"] for n in range(2000))])
    return path


@pytest.fixture
def planner(path, tmp_path):
    """Run `planner WORDS…` on the file in a process of its own."""
    surroundings = os.environ | {"PLANNER_CONFIG_DIR": str(tmp_path / "config")}

    def run(*words):
        command = [sys.executable, "-m", "planner", *map(str, words), "--workspace", str(path)]
        done = subprocess.run(command, env=surroundings, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    return run


def open_and_close_everything_beside(path):
    """Do as a file dialog does that looks for the icons of what it lists."""
    for each in path.parent.iterdir():
        each.open("rb").close()


def add(workspace, name):
    workspace.write(SETUP, factories.make_venue, name)


def venues(workspace):
    return sorted(row[1] for row in workspace.read(factories.dump)["venue"])


def test_steps_of_both_stay_when_a_list_was_looked_at_and_the_command_line_comes_in(path, guests, planner):
    window = Workspace.open(path, window=True)
    add(window, "before")
    open_and_close_everything_beside(path)
    planner("check")
    add(window, "between")
    planner("import", guests, "--event", "Big", "--new")
    open_and_close_everything_beside(path)
    add(window, "after")
    planner("check")
    window.close()
    with Workspace.open(path) as again:
        assert again.read(find_problems) == []
        assert venues(again) == ["after", "before", "between"]
        assert len(again.read(factories.dump)["guest"]) == 2000
    assert list(path.parent.iterdir()) == [path]


def test_steps_stay_when_the_window_dies_after_another_program_came_and_went(path):
    command = [sys.executable, "-c", WINDOW, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as window:
        assert window.stdout.readline() == "open\n"
        subprocess.run([sys.executable, "-c", WRITE, str(path), "command line"], check=True, capture_output=True)
        window.stdin.write("\n")
        window.stdin.flush()
        assert window.stdout.readline() == "added\n"
        window.kill()
    with Workspace.open(path) as again:
        assert venues(again) == ["after", "before", "command line"]
        assert again.read(find_problems) == []


def test_another_program_waits_while_a_step_is_written_though_sqlite_lost_its_lock(path):
    def add_slowly(db):
        factories.make_venue(db, "first")
        open_and_close_everything_beside(path)
        other = subprocess.Popen(
            [sys.executable, "-c", WAIT_AND_WRITE, str(path), "other"], stdout=subprocess.PIPE, text=True
        )
        assert [other.stdout.readline() for _ in range(2)] == ["open\n", "waiting\n"]
        factories.make_venue(db, "last")
        return other

    with Workspace.open(path, window=True) as window:
        other = window.write(SETUP, add_slowly)
        assert other.stdout.read() == "written\n"
        assert other.wait() == 0
        other.stdout.close()
        assert venues(window) == ["first", "last", "other"]
        labels = [step.label.message for step in window.read(steps)]
        assert labels == ["Add", "Prepare the test"]
        assert window.read(find_problems) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows locks what we mark")
def test_index_of_the_log_is_not_cut_off_under_us(path, planner):
    index = path.with_name(f"{path.name}-shm")
    with Workspace.open(path, window=True) as window:
        add(window, "before")
        with index.open(
            "r+b"
        ) as file:  # a mark on an octet that SQLite keeps free; whoever makes the index anew wipes it
            file.seek(121)
            file.write(b"!")
        planner("check")
        assert index.read_bytes()[121:122] == b"!"


def test_last_one_out_folds_in_the_log_whoever_it_is(path, planner):
    window, other = Workspace.open(path, window=True), Workspace.open(path)
    add(window, "window")
    planner("check")
    window.close()
    log = path.with_name(f"{path.name}-wal")
    assert log.exists()
    add(other, "other")
    other.close()
    assert list(path.parent.iterdir()) == [path]
    planner("check")
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux lists them")
def test_no_descriptor_is_left_open(path):
    open_ones = Path("/proc/self/fd")
    before = len(list(open_ones.iterdir()))
    with Workspace.open(path, window=True) as window:
        add(window, "one")
    assert len(list(open_ones.iterdir())) == before
