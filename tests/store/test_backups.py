"""Backups are made whole or not at all, only after changes, and thinned; what lies there is told, damaged or not."""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import factories
import pytest
from factories import SETUP

from planner.domain.backups import file_name
from planner.domain.errors import PlannerError
from planner.store import backups
from planner.store.inside import EventInside
from planner.store.settings import Settings
from planner.store.workspace import Workspace

RELEASED = Path(__file__).parents[1] / "files" / "workspaces" / "0.1.0-0001.planner"

BACK_UP = """
import sys
from pathlib import Path
from planner.store.backups import make_backup

file, folder = map(Path, sys.argv[1:])
print("ready", flush=True)
sys.stdin.readline()
for _ in range(12):
    print(make_backup(file, folder, name="now").name)
"""

COME_AND_GO = """
import sys
from pathlib import Path

growing = [Path(sys.argv[1]) / f".9-{number}.new" for number in range(300)]
while True:
    for path in growing:
        path.touch()
    print("there", flush=True)
    for path in growing:
        path.unlink()
"""


@pytest.fixture
def folder(workspace: Workspace) -> Path:
    return backups.folder_of(workspace.path, Settings(workspace.path.with_name("settings.json")))


@pytest.fixture
def opened() -> Iterator[list[str]]:
    """What SQLite is asked to open while the test runs."""
    heard: list[str] = []
    listens = True

    def hear(event: str, args: tuple[Any, ...]) -> None:
        if listens and event == "sqlite3.connect":
            heard.append(str(args[0]))

    sys.addaudithook(hear)
    yield heard
    listens = False  # a hook stays for ever


def names(folder: Path) -> list[str]:
    """Return what lies there, but for what is merely remembered of it."""
    return sorted(path.name for path in folder.iterdir() if path.name != ".inside.json")


def test_backup_lies_beside_the_file_and_holds_what_is_inside(workspace: Workspace, folder: Path) -> None:
    event = workspace.write(SETUP, factories.make_event, name="Tweet Up", starts="2027-03-08T18:30")
    workspace.write(SETUP, factories.make_guest, event)
    made = backups.make_backup(workspace.path, folder)
    assert made is not None
    assert made.parent == workspace.path.parent / "test backups"
    [backup] = backups.list_backups(folder)
    assert backup.path == made
    assert backup.problem is None
    assert backup.name == ""
    assert backup.size == made.stat().st_size
    assert backup.inside is not None
    assert backup.inside.events == (EventInside("Tweet Up", "2027-03-08T18:30", 1),)
    assert (backup.inside.people, backup.inside.steps) == (1, 2)
    assert backup.inside.last == workspace.standing().last
    assert names(folder) == [made.name]


def test_nothing_is_made_where_nothing_changed_since_the_last(workspace: Workspace, folder: Path) -> None:
    assert backups.make_backup(workspace.path, folder) is None
    assert not folder.exists()
    workspace.write(SETUP, factories.make_event)
    assert backups.make_backup(workspace.path, folder, thins=False)
    assert backups.make_backup(workspace.path, folder) is None
    workspace.undo()
    assert backups.make_backup(workspace.path, folder, thins=False)
    assert backups.make_backup(workspace.path, folder) is None
    assert len(names(folder)) == 2


def test_named_backup_is_made_in_any_case_and_never_thinned(workspace: Workspace, folder: Path) -> None:
    workspace.write(SETUP, factories.make_event)
    backups.make_backup(workspace.path, folder)
    named = backups.make_backup(workspace.path, folder, name="before the caterer")
    assert named is not None
    backups.thin(folder, datetime.now(UTC) + timedelta(days=4000))
    assert len(names(folder)) == 2
    [found] = [backup for backup in backups.list_backups(folder) if backup.path == named]
    assert found.name == "before the caterer"


def test_thinning_leaves_one_an_hour_and_what_is_damaged_or_strange(workspace: Workspace, folder: Path) -> None:
    workspace.write(SETUP, factories.make_event)
    made = backups.make_backup(workspace.path, folder)
    assert made is not None
    now = datetime(2027, 3, 8, 18, 59, 30, tzinfo=UTC)
    old = [folder / file_name(datetime(2027, 3, 8, 12, minute, tzinfo=UTC)) for minute in (5, 15, 25, 35)]
    for path in old:
        shutil.copy(made, path)
    made.unlink()
    old[0].write_bytes(b"no longer a workspace" * 500)
    with old[1].open("r+b") as file:
        file.seek(4096 * 3)
        file.write(b"\xff" * 4096 * 6)
    (folder / "shopping.txt").write_text("beer")
    assert backups.thin(folder, now) == [old[2]]
    assert names(folder) == [old[0].name, old[1].name, old[3].name, "shopping.txt"]


def test_damaged_and_strange_files_are_told_as_such(workspace: Workspace, folder: Path) -> None:
    workspace.write(SETUP, factories.make_event)
    made = backups.make_backup(workspace.path, folder)
    assert made is not None
    (folder / "notes.txt").write_text("no backup")
    half = folder / "2027-01-01T10-00-00Z.planner"
    half.write_bytes(made.read_bytes()[:9000])
    with closing(sqlite3.connect(folder / "2027-01-02T10-00-00Z.planner")) as other:
        other.execute("CREATE TABLE t (x)")
    told = {backup.path.name: str(backup.problem) for backup in backups.list_backups(folder) if backup.problem}
    assert told.keys() == {"notes.txt", half.name, "2027-01-02T10-00-00Z.planner"}
    assert told["2027-01-02T10-00-00Z.planner"].endswith("is no backup of Planner. It was left as it is.")
    assert "is damaged and cannot be read" in told[half.name]
    assert "is damaged and cannot be read" in told["notes.txt"]


def test_backup_of_an_older_version_is_read(tmp_path: Path) -> None:
    shutil.copy(RELEASED, tmp_path / "2026-10-01T10-00-00Z.planner")
    [backup] = backups.list_backups(tmp_path)
    assert backup.problem is None
    assert backup.inside is not None
    assert backup.inside.version == "0001"
    assert backup.inside.events


def test_backup_of_a_newer_version_is_refused(workspace: Workspace, folder: Path) -> None:
    workspace.write(SETUP, factories.make_event)
    made = backups.make_backup(workspace.path, folder)
    assert made is not None
    with closing(sqlite3.connect(made)) as newer, newer:
        newer.execute("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(PlannerError, match="made by a newer version"):
        backups.check_backup(made)


def test_steps_since_a_backup_are_what_restoring_would_lose(workspace: Workspace, folder: Path) -> None:
    workspace.write(SETUP, factories.make_event)
    made = backups.make_backup(workspace.path, folder)
    assert made is not None
    assert backups.compare(workspace.path, made) == backups.Difference(0, (), 0)
    workspace.write(SETUP, factories.make_venue)
    workspace.undo()
    since = backups.compare(workspace.path, made)
    assert since.lost == 2
    assert [step.kind for step in since.newest] == ["undone", "done"]
    assert since.regained == 0


def test_many_steps_since_a_backup_are_counted_and_the_newest_told(workspace: Workspace, folder: Path) -> None:
    workspace.write(SETUP, factories.make_event)
    made = backups.make_backup(workspace.path, folder)
    assert made is not None
    count = backups.NEWEST + 50
    with closing(sqlite3.connect(workspace.path)) as db, db:
        row = "SELECT at, who, label, merge FROM step LIMIT 1"
        db.executemany(f"INSERT INTO step (at, who, label, merge) {row}", [()] * count)
        [last] = db.execute("SELECT max(id) FROM step").fetchone()
    since = backups.compare(workspace.path, made)
    assert (since.lost, since.regained) == (count, 0)
    assert [step.id for step in since.newest] == list(range(last, last - backups.NEWEST, -1))
    back = backups.compare(made, workspace.path)
    assert (back.lost, back.newest, back.regained) == (0, (), count)


def test_backup_is_looked_into_once_and_again_only_when_it_changed(
    workspace: Workspace, folder: Path, opened: list[str]
) -> None:
    for name in ("First", "Second", "Third"):
        workspace.write(SETUP, factories.make_event, name=name)
        backups.make_backup(workspace.path, folder)
    before = backups.list_backups(folder)
    assert [len(backup.inside.events) if backup.inside else 0 for backup in before] == [3, 2, 1]
    opened.clear()
    assert backups.list_backups(folder) == before
    assert opened == []
    shutil.copy(before[0].path, before[2].path)
    assert [len(backup.inside.events) if backup.inside else 0 for backup in backups.list_backups(folder)] == [3, 2, 3]
    assert len(opened) == 1
    before[1].path.write_bytes(b"no longer a workspace" * 500)
    assert [backup.inside is None for backup in backups.list_backups(folder)] == [False, True, False]


@pytest.mark.parametrize("octets", [b"", b"[]", b"{", b'{"x": 1}', b"\xff\xfe"])
def test_what_is_remembered_of_backups_may_be_spoilt(workspace: Workspace, folder: Path, octets: bytes) -> None:
    workspace.write(SETUP, factories.make_event)
    backups.make_backup(workspace.path, folder)
    before = backups.list_backups(folder)
    [remembered] = folder.glob(".*")
    known = json.loads(remembered.read_text(encoding="utf-8"))
    for spoilt in (
        octets,
        json.dumps(dict.fromkeys(known, 1)).encode(),
        json.dumps({name: {} for name in known}).encode(),
    ):
        remembered.write_bytes(spoilt)
        assert backups.list_backups(folder) == before


def test_backup_of_another_way_tells_what_comes_back(workspace: Workspace, folder: Path, tmp_path: Path) -> None:
    workspace.write(SETUP, factories.make_event)
    fork = tmp_path / "fork.planner"
    workspace.save_copy(fork)
    workspace.write(SETUP, factories.make_venue)
    with Workspace.open(fork) as other:
        other.write(SETUP, factories.make_event, name="Another way")
        other.undo()
    found = backups.compare(workspace.path, fork)
    assert (found.lost, found.regained) in {(1, 2), (0, 1)}  # alike where both were written in the same second


def test_file_of_one_name_from_two_folders_has_two_folders_elsewhere(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    settings.set("backups.folder", str(tmp_path / "stick"))
    here, there = tmp_path / "a" / "Events.planner", tmp_path / "b" / "Events.planner"
    assert backups.folder_of(here, settings) != backups.folder_of(there, settings)
    assert backups.folder_of(here, settings).parent == tmp_path / "stick"
    settings.set("backups.folder", None)
    assert backups.folder_of(here, settings) == tmp_path / "a" / "Events backups"


def test_missing_folder_elsewhere_is_a_sentence_and_nothing_is_made(workspace: Workspace, tmp_path: Path) -> None:
    workspace.write(SETUP, factories.make_event)
    with pytest.raises(PlannerError, match=r"No backup could be made in .*stick.* Your work itself is kept"):
        backups.make_backup(workspace.path, tmp_path / "stick" / "test backups abcdef")
    assert not (tmp_path / "stick").exists()


def test_left_overs_of_a_killed_backup_are_no_backups_and_go_after_a_day(workspace: Workspace, folder: Path) -> None:
    folder.mkdir()
    left = [folder / name for name in (".9-1.new", "..9-1.new.9.part", "..9-1.new.9.part-journal")]
    for path in left:
        path.write_bytes(b"half")
        os.utime(path, (0, 0))
    fresh = folder / ".9-2.new"
    fresh.write_bytes(b"half")
    assert backups.list_backups(folder) == []
    workspace.write(SETUP, factories.make_event)
    made = backups.make_backup(workspace.path, folder)
    assert made is not None
    assert names(folder) == sorted([fresh.name, made.name])


def test_backups_of_another_program_that_get_their_names_meanwhile_are_no_fault(
    workspace: Workspace, folder: Path
) -> None:
    workspace.write(SETUP, factories.make_event)
    folder.mkdir()
    other = subprocess.Popen([sys.executable, "-c", COME_AND_GO, folder], stdout=subprocess.PIPE)
    assert other.stdout is not None
    try:
        for _ in range(10):
            assert other.stdout.readline() == b"there\n"
            assert backups.make_backup(workspace.path, folder, always=True)
    finally:
        other.kill()
        other.communicate()


def test_backups_of_one_name_that_two_programs_make_at_once_are_all_kept(workspace: Workspace, folder: Path) -> None:
    workspace.write(SETUP, factories.make_event)
    words, pipe = [sys.executable, "-c", BACK_UP, workspace.path, folder], subprocess.PIPE
    programs = [subprocess.Popen(words, stdin=pipe, stdout=pipe, stderr=pipe, text=True) for _ in range(3)]
    for program in programs:
        assert program.stdout is not None
        assert program.stdout.readline() == "ready\n"
    made: list[str] = []
    for program in programs:
        assert program.stdin is not None
        program.stdin.write("go\n")
        program.stdin.flush()
    for program in programs:
        told, wrong = program.communicate()
        assert wrong == ""
        made += told.splitlines()
    assert names(folder) == sorted(made)
    assert len(made) == 36


def test_damaged_workspace_makes_no_backup_and_thins_none(tmp_path: Path) -> None:
    with factories.new_workspace(tmp_path) as workspace:
        event = workspace.write(SETUP, factories.make_event)
        for _ in range(60):
            workspace.write(SETUP, factories.make_guest, event)
    folder = tmp_path / "test backups"
    assert backups.make_backup(workspace.path, folder)
    with closing(sqlite3.connect(workspace.path)) as db:
        [page] = db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'guest'").fetchone()
        db.execute("INSERT INTO restore_point (id, step, at, who, name) VALUES (1, 0, '', '', 'changed')")
        db.commit()
    with workspace.path.open("r+b") as file:
        file.seek((page - 1) * 4096)
        file.write(b"\xff" * 4096)
    before = names(folder)
    with pytest.raises(PlannerError, match="did not come out sound"):
        backups.make_backup(workspace.path, folder)
    assert names(folder) == before
