"""A new file is whole or not there: killed at any line, and made by two programs at once."""

import signal
import subprocess
import sys
from pathlib import Path
from typing import IO

import pytest

from planner.domain.errors import PlannerError
from planner.services.events import list_events
from planner.store.check import find_problems
from planner.store.workspace import Workspace

ROUNDS = 12

MAKE_AND_ADD = """
import sys
from pathlib import Path
from planner.domain.texts import text
from planner.services.events import create_event
from planner.store.workspace import Workspace

name, files = sys.argv[1], map(Path, sys.argv[2:])
print("ready", flush=True)
for file in files:
    sys.stdin.readline()
    with Workspace.open(file, create=True) as workspace:
        workspace.write(text("Add"), create_event, name)
    print("made", flush=True)
"""

KILLED_AT_EACH_LINE = """
import itertools
import os
import signal
import sys
from pathlib import Path
from planner.store import copies, migrate
from planner.store.workspace import Workspace

place, is_empty = Path(sys.argv[1]), sys.argv[2] == "empty"
watched = {module.__file__ for module in (copies, migrate)}


def make(file, last):
    lines = itertools.count()

    def trace(frame, event, _value):
        if frame.f_code.co_filename not in watched:
            return None
        if event != "call" and next(lines) == last:
            os.kill(os.getpid(), signal.SIGKILL)
        return trace

    sys.settrace(trace)
    Workspace.open(file, create=True)


for number in itertools.count():
    file = place / f"killed at {number:04}" / "test.planner"
    file.parent.mkdir()
    if is_empty:
        file.touch()
    child = os.fork()
    if child == 0:
        make(file, number)
        os._exit(0)
    if os.waitpid(child, 0)[1] != signal.SIGKILL:
        break
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows has no kill -9")
def test_new_file_killed_at_any_line_is_whole_or_not_there(tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-c", KILLED_AT_EACH_LINE, tmp_path, "missing"], check=True)
    ends = []
    for place in sorted(tmp_path.glob("killed at *")):
        file = place / "test.planner"
        ends.append(file.exists())
        with Workspace.open(file, create=not file.exists()) as workspace:
            assert workspace.read(find_problems) == [], place.name
    assert len(ends) > 20
    assert set(ends) == {False, True}


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows has no kill -9")
def test_empty_file_killed_at_any_line_while_it_is_filled_can_be_filled_again(tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-c", KILLED_AT_EACH_LINE, tmp_path, "empty"], check=True)
    places = sorted(tmp_path.glob("killed at *"))
    for place in places:
        with Workspace.open(place / "test.planner", create=True) as workspace:
            assert workspace.read(find_problems) == [], place.name
    assert len(places) > 20


@pytest.mark.parametrize("is_empty", [False, True])
def test_two_programs_that_make_the_same_file_at_once_both_keep_what_they_add(tmp_path: Path, is_empty: bool) -> None:
    files = [tmp_path / f"{number:02}" / "test.planner" for number in range(ROUNDS)]
    for file in files:
        file.parent.mkdir()
        if is_empty:
            file.touch()
    programs = [start(MAKE_AND_ADD, name, *files) for name in ("One", "Other")]
    for _file in files:
        assert [outlet(program).readline().strip() in {"ready", "made"} for program in programs] == [True, True]
        for program in programs:
            assert program.stdin is not None
            program.stdin.write("go\n")
            program.stdin.flush()
    assert [program.communicate()[1] for program in programs] == ["", ""]
    for file in files:
        assert list(file.parent.iterdir()) == [file]
        with Workspace.open(file) as workspace:
            assert sorted(event.name for event in workspace.read(list_events)) == ["One", "Other"]
            assert workspace.read(find_problems) == []


def start(script: str, *words: object) -> "subprocess.Popen[str]":
    command = [sys.executable, "-c", script, *map(str, words)]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, text=True)


def outlet(program: "subprocess.Popen[str]") -> IO[str]:
    assert program.stdout is not None
    return program.stdout


def test_what_a_deleted_file_left_beside_it_does_not_come_into_the_new_one(tmp_path: Path) -> None:
    file = tmp_path / "test.planner"
    for ending in ("-wal", "-journal"):
        file.with_name(file.name + ending).write_bytes(b"of another file" * 500)
    with Workspace.open(file, create=True) as workspace:
        assert workspace.read(find_problems) == []
    assert list(tmp_path.iterdir()) == [file]


def test_empty_file_is_made_a_workspace_only_where_a_new_one_is_wanted(tmp_path: Path) -> None:
    file = tmp_path / "test.planner"
    file.touch()
    with pytest.raises(PlannerError, match="is not a workspace of Planner"):
        Workspace.open(file)
    with Workspace.open(file, create=True) as workspace:
        assert workspace.read(list_events) == []
