"""The plug pulled in the middle of `planner import`, and two at once: a list is in wholly or not at all, the file sound."""

import csv
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from planner.services.events import list_events
from planner.services.guests import counts
from planner.store.check import find_problems
from planner.store.workspace import Workspace

COUNT = 20_000

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows has no kill -9")


@pytest.fixture
def surroundings(tmp_path: Path) -> dict[str, str]:
    own = {"PLANNER_CONFIG_DIR": str(tmp_path / "config"), "PYTHONPATH": os.pathsep.join(sys.path)}
    return dict(os.environ) | own


def importing(path: Path, file: Path, surroundings: dict[str, str]) -> "subprocess.Popen[str]":
    words = [sys.executable, "-m", "planner", "import", path, "--event", "Big", "--new", "--workspace", file]
    return subprocess.Popen(words, env=surroundings, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def test_import_killed_at_any_moment_is_whole_or_nothing(tmp_path: Path, surroundings: dict[str, str]) -> None:
    path, file = tmp_path / "big.csv", tmp_path / "big.planner"
    with path.open("w", newline="", encoding="utf-8") as out:
        writer = csv.writer(out)
        writer.writerow(["Name", "E-mail"])
        writer.writerows([f"Guest {n} Example", f"guest{n}@post.example"] for n in range(COUNT))
    with Workspace.open(file, create=True):
        pass
    log = Path(f"{file}-wal")
    for written in (1, 200_000, 4_000_000):  # octets of the log: the step has begun, goes on, is nearly there
        running = importing(path, file, surroundings)
        while running.poll() is None and (not log.exists() or log.stat().st_size < written):
            time.sleep(0.001)
        running.kill()
        running.communicate()
        with Workspace.open(file) as workspace:
            assert workspace.read(find_problems) == []
            assert [workspace.read(counts, event.id).total for event in workspace.read(list_events)] in ([], [COUNT])
            if workspace.standing().undo:
                workspace.undo()
    whole = importing(path, file, surroundings)
    assert "20000 new" in whole.communicate()[0]
    listed = subprocess.run(
        [sys.executable, "-m", "planner", "events", "--json", "--workspace", file],
        env=surroundings,
        check=True,
        capture_output=True,
        text=True,
    )
    assert [event["name"] for event in json.loads(listed.stdout)] == ["Big"]


def test_import_killed_as_soon_as_anything_is_there_leaves_no_half_file(
    tmp_path: Path, surroundings: dict[str, str]
) -> None:
    path = tmp_path / "small.csv"
    path.write_text("Name,E-mail\nAda Example,ada@post.example\n", encoding="utf-8")
    for number in range(4):
        file = tmp_path / str(number) / "small.planner"
        file.parent.mkdir()
        running = importing(path, file, surroundings)
        while running.poll() is None and not any(file.parent.iterdir()):
            time.sleep(0.0005)
        running.kill()
        running.communicate()
        assert not file.exists() or file.stat().st_size
        told, wrong = importing(path, file, surroundings).communicate()
        assert (wrong, "1 new" in told or "1 the same" in told) == ("", True)
        with Workspace.open(file) as workspace:
            assert workspace.read(find_problems) == []
            assert [workspace.read(counts, event.id).total for event in workspace.read(list_events)] == [1]


def test_two_imports_at_once_into_a_file_that_is_not_there_both_come_in(
    tmp_path: Path, surroundings: dict[str, str]
) -> None:
    lists = [tmp_path / "one.csv", tmp_path / "other.csv"]
    for path in lists:
        path.write_text(f"Name,E-mail\nGuest {path.stem},{path.stem}@post.example\n", encoding="utf-8")
    for number in range(4):
        file = tmp_path / str(number) / "new.planner"
        file.parent.mkdir()
        running = [importing(path, file, surroundings) for path in lists]
        assert [(program.communicate()[1], program.returncode) for program in running] == [("", 0), ("", 0)]
        assert list(file.parent.iterdir()) == [file]
        with Workspace.open(file) as workspace:
            assert workspace.read(find_problems) == []
            assert [workspace.read(counts, event.id).total for event in workspace.read(list_events)] == [2]
