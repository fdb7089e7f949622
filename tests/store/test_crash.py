"""kill -9 at any moment leaves the last complete step, whole; two programs at once lose nothing."""

import random
import signal
import subprocess
import sys
import time

import factories
import pytest
from factories import SETUP

from planner.store.check import find_problems
from planner.store.workspace import Workspace

IMPORT = """
import sys
from sqlalchemy import insert
from planner.domain.ids import new_code, new_ids
from planner.domain.texts import text
from planner.store.schema import Guest, Person
from planner.store.workspace import Workspace

def bring_in(db, event, count):
    for part in range(count // 500):
        people = new_ids(500)
        db.execute(insert(Person), [{"id": key, "full_name": "Ada"} for key in people])
        guests = zip(new_ids(500), people)
        db.execute(insert(Guest), [
            {"id": key, "event_id": event, "person_id": person, "code": new_code(), "rsvp": None} for key, person in guests
        ])
        print("part", part, flush=True)

workspace = Workspace.open(sys.argv[1])
while True:
    workspace.write(text("Import"), bring_in, int(sys.argv[2]), 5000)
    print("step", flush=True)
"""

EDIT = """
import sys
from planner.domain.texts import text
from planner.store.schema import Event
from planner.store.workspace import Workspace

def rename(db, event, name):
    db.get(Event, event).name = name
    db.flush()
    db.get(Event, event).hashtag = name
    db.flush()

workspace = Workspace.open(sys.argv[1])
count = 0
while True:
    count += 1
    workspace.write(text("Rename"), rename, int(sys.argv[2]), f"name{count}")
    if sys.argv[3] == "undo" and count % 3 == 0:
        workspace.undo()
        workspace.redo()
    print(count, flush=True)
"""

ADD = """
import sys
from planner.domain.texts import text
from planner.store.schema import Venue
from planner.store.workspace import Workspace

workspace = Workspace.open(sys.argv[1])
for count in range(int(sys.argv[3])):
    workspace.write(text("Add"), lambda db: db.add(Venue(name=f"{sys.argv[2]} {count}")))
workspace.close()
"""


@pytest.fixture
def path(tmp_path):
    with factories.new_workspace(tmp_path) as workspace:
        return workspace.path


@pytest.fixture
def event(path):
    with Workspace.open(path) as workspace:
        return workspace.write(SETUP, factories.make_event)


def start(script, *arguments):
    command = [sys.executable, "-c", script, *map(str, arguments)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def kill(process):
    """Kill at once, and return the lines that it had still written."""
    process.send_signal(signal.SIGKILL)
    lines = process.stdout.read().splitlines()
    process.wait()
    process.stdout.close()
    return lines


def test_import_killed_in_the_middle_leaves_whole_steps(path, event):
    process = start(IMPORT, path, event)
    lines = []
    while lines.count("step") < 1 or lines[-1] != "part 4":
        lines.append(process.stdout.readline().strip())
    lines += kill(process)
    with Workspace.open(path) as workspace:
        guests = len(workspace.read(factories.dump)["guest"])
        assert guests // 5000 - lines.count("step") in (0, 1)  # a step may be done whose word did not get out
        assert guests % 5000 == 0
        assert workspace.read(find_problems) == []
        workspace.undo()
        assert len(workspace.read(factories.dump)["guest"]) == guests - 5000
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize("undoing", ["edit", "undo"])
def test_edits_killed_at_any_moment_keep_every_complete_one(path, event, undoing):
    acknowledged, seed = 0, random.randrange(1 << 32)
    print("The moments of this run come of the seed", seed)  # noqa: T201 -- pytest shows it where this fails
    moments = random.Random(seed)
    for _ in range(5):
        process = start(EDIT, path, event, undoing)
        done = [process.stdout.readline().strip()]
        time.sleep(moments.uniform(0, 0.1))
        done += kill(process)
        acknowledged = int([line for line in done if line][-1])
        with Workspace.open(path) as workspace:
            [row] = workspace.read(factories.dump)["event"]
            _, name, hashtag, *_ = row
            assert name == hashtag  # no half step
            assert int(name.removeprefix("name")) - acknowledged in (0, 1)
            assert workspace.read(find_problems) == []


def test_two_programs_at_once_lose_nothing(path):
    processes = [start(ADD, path, name, 60) for name in ("one", "two")]
    for process in processes:
        process.stdout.close()
        assert process.wait() == 0
    with Workspace.open(path) as workspace:
        names = [row[1] for row in workspace.read(factories.dump)["venue"]]
        assert sorted(names) == sorted(f"{name} {count}" for name in ("one", "two") for count in range(60))
        assert workspace.read(find_problems) == []
        while workspace.undo():
            pass
        assert workspace.read(factories.dump)["venue"] == []
