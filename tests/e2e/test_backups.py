"""Backups on the command line: made, listed, restored and back again; damaged files checked and mended; kill -9."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import factories
import pytest
from factories import SETUP

from planner.cli import main
from planner.services.sample import add_sample
from planner.store import backups
from planner.store.check import find_problems
from planner.store.workspace import Workspace

Run = Callable[..., str]


@pytest.fixture
def planner(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run `planner WORDS…` and return what it printed; it must end with `status`."""
    monkeypatch.setenv("PLANNER_CONFIG_DIR", str(tmp_path / "config"))

    def run(*words: Any, status: int = 0) -> str:
        assert main([str(word) for word in words]) == status
        said = capsys.readouterr()
        return said.out or said.err

    return run


@pytest.fixture
def file(tmp_path: Path) -> Path:
    with Workspace.open(tmp_path / "events.planner", create=True) as workspace:
        workspace.write(SETUP, add_sample)
    return workspace.path


def add_event(file: Path, name: str) -> None:
    with Workspace.open(file) as workspace:
        workspace.write(SETUP, factories.make_event, name=name)


def events(planner: Run, file: Path) -> set[str]:
    return {event["name"] for event in json.loads(planner("events", "--json", "--workspace", file))}


def test_backup_restore_and_back_again(planner: Run, file: Path) -> None:
    before = events(planner, file)
    made = Path(json.loads(planner("backup", "--json", "--workspace", file))["backup"])
    assert made.parent == file.parent / "events backups"
    add_event(file, "Another")
    [listed] = json.loads(planner("restore", "--list", "--json", "--workspace", file))
    assert listed["file"] == str(made)
    assert {event["name"] for event in listed["events"]} == before
    assert listed["problem"] is None
    said = planner("restore", made.name, "--workspace", file)
    assert "events.planner is again as it was in" in said
    assert events(planner, file) == before
    kept = json.loads(planner("restore", "--json", "--workspace", file))[0]
    assert kept["name"] == "before restoring"
    planner("restore", kept["file"], "--workspace", file)
    assert events(planner, file) == before | {"Another"}
    assert "The file is sound." in planner("check", "--workspace", file)


def test_backup_goes_where_it_is_told(planner: Run, file: Path, tmp_path: Path) -> None:
    planner("backup", "--to", tmp_path / "copy.planner", "--workspace", file)
    (tmp_path / "stick").mkdir()
    planner("backup", "--to", tmp_path / "stick", "--name", "before the caterer", "--workspace", file)
    assert (tmp_path / "copy.planner").is_file()
    (tmp_path / "report.txt").write_text("mine")
    assert "report.txt already" in planner("backup", "--to", tmp_path / "report.txt", "--workspace", file, status=1)
    assert (tmp_path / "report.txt").read_text() == "mine"
    assert "cannot be reached" in planner("backup", "--to", tmp_path / ("x" * 300), "--workspace", file, status=1)
    [made] = (tmp_path / "stick").iterdir()
    assert made.name.startswith("events 20")
    assert made.name.endswith(" before the caterer.planner")
    assert "no backups in" in planner("restore", "--workspace", file)
    planner("backup", "--name", "before the evening", "--workspace", file)
    assert "is again as it was in" in planner("restore", "before the evening", "--workspace", file)


def test_a_name_that_ends_in_a_slash_is_a_folder_which_is_made(planner: Run, file: Path, tmp_path: Path) -> None:
    for ending in {"/", os.sep}:
        planner("backup", "--to", f"{tmp_path / 'stick'}{ending}", "--workspace", file)
    made = list((tmp_path / "stick").iterdir())
    assert made
    assert all(each.name.startswith("events 20") and each.name.endswith(".planner") for each in made)
    assert [events(planner, each) for each in made] == [events(planner, file)] * len(made)
    missing = planner("backup", "--to", f"{tmp_path}/no disk/stick/", "--workspace", file, status=1)
    assert "No backup could be made in" in missing
    assert not (tmp_path / "no disk").exists()
    (tmp_path / "report.txt").write_text("mine")
    taken = planner("backup", "--to", f"{tmp_path}/report.txt/", "--workspace", file, status=1)
    assert "No backup could be made in" in taken
    assert (tmp_path / "report.txt").read_text() == "mine"


def test_backups_of_files_of_one_name_do_not_take_each_others_place(planner: Run, file: Path, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    for number in range(4):
        own = tmp_path / str(number) / file.name
        own.parent.mkdir()
        planner("backup", "--to", own, "--workspace", file)
        add_event(own, f"Event {number}")
        planner("backup", "--to", stick, "--workspace", own)
    found = [events(planner, made) for made in stick.iterdir()]
    assert [any(f"Event {number}" in names for names in found) for number in range(4)] == [True] * 4


def test_backup_that_nobody_named_is_refused(planner: Run, file: Path) -> None:
    assert "0 backups are called “2020”. Nothing was changed." in planner(
        "restore", "2020", "--workspace", file, status=1
    )


def test_file_that_a_window_has_open_is_left_to_the_window(planner: Run, file: Path) -> None:
    made = json.loads(planner("backup", "--json", "--workspace", file))["backup"]
    with Workspace.open(file, window=True):
        assert "open in another window" in planner("restore", made, "--workspace", file, status=1)
        planner("backup", "--workspace", file)


@pytest.mark.parametrize("octets", [b"", b"\xff" * 9000])
def test_destroyed_file_is_restored_and_what_was_there_kept(planner: Run, file: Path, octets: bytes) -> None:
    before = events(planner, file)
    made = json.loads(planner("backup", "--json", "--workspace", file))["backup"]
    file.write_bytes(octets)
    said = json.loads(planner("restore", made, "--json", "--workspace", file))
    assert Path(said["kept"]).read_bytes() == octets
    assert [backup.path for backup in backups.list_backups(file.parent / "events backups")] == [Path(made)]
    assert events(planner, file) == before


def test_file_that_is_gone_is_restored(planner: Run, file: Path) -> None:
    before = events(planner, file)
    made = json.loads(planner("backup", "--json", "--workspace", file))["backup"]
    file.unlink()
    assert json.loads(planner("restore", made, "--json", "--workspace", file))["kept"] is None
    assert events(planner, file) == before


def test_damaged_file_is_found_and_mended_into_a_copy_that_is_sound(planner: Run, file: Path, tmp_path: Path) -> None:
    with file.open("r+b") as cut:
        cut.truncate(file.stat().st_size - 30_000)
    found = json.loads(planner("check", "--json", "--workspace", file, status=1))
    assert not found["sound"]
    out = tmp_path / "mended.planner"
    told = json.loads(planner("check", "--mend", out, "--json", "--workspace", file))
    assert told["copy"] == str(out)
    assert told["lost"] or told["mended"]
    assert "The file is sound." in planner("check", "--workspace", out)
    assert "already. Nothing was changed." in planner("check", "--mend", out, "--workspace", file, status=1)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows has no kill -9")
def test_backup_killed_at_any_moment_leaves_no_half_one(file: Path, tmp_path: Path) -> None:
    with Workspace.open(file) as workspace:
        event = workspace.write(SETUP, factories.make_event)
        workspace.write(SETUP, lambda db: [factories.make_guest(db, event) for _ in range(1500)])
    folder = tmp_path / "events backups"
    loop = (
        "import sys; from pathlib import Path; from planner.store.backups import make_backup\n"
        "print('ready', flush=True)\n"
        "while True: make_backup(Path(sys.argv[1]), Path(sys.argv[2]), always=True)"
    )
    surroundings = dict(os.environ) | {"PYTHONPATH": os.pathsep.join(sys.path)}
    for wait in (0.005, 0.03, 0.06, 0.09):
        words = [sys.executable, "-c", loop, str(file), str(folder)]
        running = subprocess.Popen(words, env=surroundings, stdout=subprocess.PIPE, text=True)
        assert running.stdout is not None
        assert running.stdout.readline() == "ready\n"
        time.sleep(wait)
        running.kill()
        running.communicate()
        for backup in backups.list_backups(folder):
            assert backup.problem is None
            with Workspace.open(backup.path) as opened:
                assert opened.read(find_problems) == []
