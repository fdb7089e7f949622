"""What the disk or the system refuses is told in a sentence, and nothing is half done. Each refusal is a real one."""

import os
import shutil
import sqlite3
import subprocess
import tempfile
import threading
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import factories
import pytest
from factories import SETUP
from sqlalchemy import insert

from planner.domain.errors import PlannerError
from planner.domain.ids import new_ids
from planner.services.events import list_events
from planner.store import database
from planner.store.backups import copy_into
from planner.store.mending import mend
from planner.store.schema import Person
from planner.store.settings import Settings
from planner.store.workspace import Workspace

resource = pytest.importorskip("resource", reason="limits and permissions are another matter on Windows")

NOBODY = 65534


@pytest.fixture
def path(tmp_path):
    with factories.new_workspace(tmp_path) as workspace:
        workspace.write(SETUP, factories.make_venue)
        return workspace.path


@pytest.fixture
def common_person():
    """Whoever runs the tests may not do everything here: root becomes nobody for the while."""

    @contextmanager
    def become(path):
        if os.geteuid() != 0:
            yield
            return
        for folder in path.parents:
            folder.chmod(folder.stat().st_mode | 0o055)
            if folder.name.startswith("pytest-of-"):
                break
        os.seteuid(NOBODY)
        try:
            yield
        finally:
            os.seteuid(0)

    return become


@pytest.fixture
def small_disk(tmp_path):
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=2m", "planner", disk]
    if not shutil.which("mount") or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("only root may mount a small disk, and not everywhere")
    yield disk
    subprocess.run(["umount", disk], check=True)


def add_people(db, count):
    db.execute(insert(Person), [{"id": key, "full_name": "Ada" * 100} for key in new_ids(count)])


def refusal(fn, *args, **kwargs):
    with pytest.raises(PlannerError) as refused:
        fn(*args, **kwargs)
    return str(refused.value)


def test_missing_file_is_refused_and_not_made(tmp_path):
    assert refusal(Workspace.open, tmp_path / "none.planner").startswith("There is no workspace at ")
    assert list(tmp_path.iterdir()) == []


def test_folder_is_refused(tmp_path):
    assert "is a folder, not a workspace" in refusal(Workspace.open, tmp_path)


def test_text_file_is_refused_and_kept(tmp_path):
    file = tmp_path / "list.planner"
    file.write_text("Name;E-Mail\n" * 200)
    assert "is not a workspace of Planner" in refusal(Workspace.open, file, create=True)
    assert file.read_text() == "Name;E-Mail\n" * 200


def test_database_of_another_program_is_refused_and_kept(tmp_path):
    file = tmp_path / "other.planner"
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("CREATE TABLE step (id)")
    before = file.read_bytes()
    assert "is not a workspace of Planner" in refusal(Workspace.open, file, create=True)
    assert file.read_bytes() == before


def test_empty_file_becomes_a_workspace(tmp_path):
    (tmp_path / "new.planner").touch()
    with Workspace.open(tmp_path / "new.planner", create=True) as workspace:
        workspace.write(SETUP, factories.make_venue)


def test_empty_file_is_no_workspace(tmp_path):
    (tmp_path / "new.planner").touch()
    assert "is not a workspace of Planner" in refusal(Workspace.open, tmp_path / "new.planner")


def test_torn_file_is_refused(path):
    path.write_bytes(path.read_bytes()[:9000])
    assert "is damaged" in refusal(Workspace.open, path)


def test_busy_file_is_refused_after_a_while(path, monkeypatch):
    monkeypatch.setattr(database, "BUSY_MS", 100)
    with Workspace.open(path) as workspace, closing(sqlite3.connect(path, isolation_level=None)) as other:
        before = workspace.read(factories.dump)
        other.execute("BEGIN IMMEDIATE")
        assert refusal(workspace.write, SETUP, factories.make_venue).startswith("Another program is busy writing to ")
        assert "is busy writing to" in refusal(workspace.undo)
        other.execute("ROLLBACK")
        assert workspace.read(factories.dump) == before
        workspace.write(SETUP, factories.make_venue)


def test_busy_file_can_be_opened(path, monkeypatch):
    monkeypatch.setattr(database, "BUSY_MS", 100)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with Workspace.open(path) as workspace:
            assert len(workspace.read(factories.dump)["venue"]) == 1


def test_file_is_opened_and_read_without_waiting_for_who_writes(path, monkeypatch):
    monkeypatch.setattr(database, "BUSY_MS", 600_000)
    read = []

    def look():
        with Workspace.open(path) as workspace:
            read.append(len(workspace.read(factories.dump)["venue"]))

    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        reader = threading.Thread(target=look)
        reader.start()
        reader.join(30)
        assert read == [1]
        other.execute("ROLLBACK")


def test_file_that_may_not_grow_keeps_what_it_had(path):
    with Workspace.open(path) as workspace:
        before = workspace.read(factories.dump)
        soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, hard))
        try:
            sentence = refusal(workspace.write, SETUP, add_people, 5000)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        assert "cannot be written. Nothing was changed" in sentence
        assert workspace.read(factories.dump) == before
        workspace.write(SETUP, factories.make_venue)


def test_settings_that_find_no_room_stay_as_they_were(tmp_path, monkeypatch, expected_warnings):
    monkeypatch.setenv("PLANNER_CONFIG_DIR", str(tmp_path))
    Settings().set("theme", "dark")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (8, hard))
    try:
        Settings().set("theme", "light")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert Settings().get("theme") == "dark"
    assert ["could not be kept" in record.getMessage() for record in expected_warnings] == [True]
    assert [path.name for path in tmp_path.iterdir() if not path.name.startswith(".")] == ["settings.json"]


def test_full_disk_keeps_what_it_had(small_disk):
    with Workspace.open(small_disk / "full.planner", create=True) as workspace:
        workspace.write(SETUP, factories.make_venue)
        before = workspace.read(factories.dump)
        assert "There is no room left on the disk" in refusal(workspace.write, SETUP, add_people, 5000)
        assert workspace.read(factories.dump) == before
        workspace.write(SETUP, factories.make_venue)


def test_file_on_a_full_disk_is_opened_for_reading(tmp_path, small_disk):
    path = small_disk / "full.planner"
    with Workspace.open(path, create=True) as workspace:
        workspace.write(SETUP, factories.make_venue)
        before = workspace.read(factories.dump)
    with suppress(OSError), (small_disk / "filler").open("wb", buffering=0) as filler:
        while True:
            filler.write(b"x" * 1024)
    with Workspace.open(path) as workspace:
        assert workspace.read(factories.dump) == before
        assert str(workspace.warnings[0]).startswith("There is no room left on the disk of full.planner: you may look")
        assert "no room left on the disk" in refusal(workspace.write, SETUP, factories.make_venue)
        workspace.save_copy(tmp_path / "copy.planner")
    (small_disk / "filler").unlink()
    with Workspace.open(path) as workspace:
        workspace.write(SETUP, factories.make_venue)


def test_disk_that_may_only_be_read_is_told_by_the_names_that_people_gave(path, small_disk):
    subprocess.run(["mount", "-o", "remount,ro", small_disk], check=True)
    made, mended = small_disk / "new.planner", small_disk / "mended.planner"
    assert refusal(Workspace.open, made, create=True).startswith(f"{made} cannot be opened. Nothing was changed.")
    assert refusal(mend, path, mended).startswith(f"{mended} cannot be opened. Nothing was changed.")
    assert refusal(copy_into, small_disk, path).startswith(f"No backup could be made in {small_disk}: Read-only")
    with Workspace.open(path) as workspace:
        copy = small_disk / "copy.planner"
        assert refusal(workspace.save_copy, copy).startswith(f"{copy} cannot be opened. Nothing was changed.")


def test_file_in_place_of_a_folder_is_told(tmp_path):
    (tmp_path / "list.csv").touch()
    assert "cannot be made" in refusal(Workspace.open, tmp_path / "list.csv" / "new.planner", create=True)


def test_full_database_keeps_what_it_had(path):
    with Workspace.open(path) as workspace:
        before = workspace.read(factories.dump)

        def fill(db):
            pages = db.connection().exec_driver_sql("PRAGMA page_count").scalar()
            db.connection().exec_driver_sql(f"PRAGMA max_page_count={pages + 10}")
            add_people(db, 5000)

        assert "There is no room left on the disk" in refusal(workspace.write, SETUP, fill)
        assert workspace.read(factories.dump) == before


def test_no_room_for_a_new_file_leaves_none(tmp_path):
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, hard))
    try:
        refusal(Workspace.open, tmp_path / "new.planner", create=True)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert list(tmp_path.iterdir()) == []


def test_file_that_may_not_be_read_is_refused(path, common_person):
    path.chmod(0o000)
    with common_person(path):
        assert "cannot be opened" in refusal(Workspace.open, path)


def only_reads(path, copy):
    with Workspace.open(path, window=True) as workspace:
        before = workspace.read(factories.dump)
        assert [row[1] for row in before["venue"]] == ["The Ship"]
        assert [str(warning) for warning in workspace.warnings] == [
            "test.planner is read only: you may look at everything and save a copy, but change nothing."
        ]
        assert refusal(workspace.write, SETUP, factories.make_venue).startswith("You may read ")
        assert refusal(workspace.undo).startswith("You may read ")
        assert workspace.standing().undo is not None
        assert workspace.news() == {}
        workspace.save_copy(copy)
    with Workspace.open(copy) as copied:
        assert copied.read(factories.dump) == before
        copied.undo()


@pytest.fixture
def own_folder():
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o777)
        yield Path(folder)


def test_file_that_may_not_be_written_is_read(path, common_person, own_folder):
    path.chmod(0o444)
    path.parent.chmod(0o777)
    before = path.read_bytes()
    with common_person(path):
        only_reads(path, own_folder / "copy.planner")
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


def test_file_in_a_folder_that_may_not_be_written_is_read(path, common_person, own_folder):
    path.parent.chmod(0o555)
    with common_person(path):
        only_reads(path, own_folder / "copy.planner")
    path.parent.chmod(0o755)
    assert list(path.parent.iterdir()) == [path]


def test_file_that_others_write_is_read_by_who_may_not_write_it(path, common_person):
    with Workspace.open(path, window=True) as owner:
        owner.write(SETUP, factories.make_venue, "The Crown")
        with common_person(path):
            reader = Workspace.open(path)
            assert len(reader.read(factories.dump)["venue"]) == 2
        owner.write(SETUP, factories.make_venue, "The Bell")
        with common_person(path), reader:
            assert len(reader.read(factories.dump)["venue"]) == 3
            assert list(reader.news()) == ["venue"]


def test_reader_sees_what_others_write_later(path, common_person):
    with common_person(path):
        reader = Workspace.open(path)
    with Workspace.open(path) as owner:
        owner.write(SETUP, factories.make_venue, "The Crown")
        with common_person(path):
            assert len(reader.read(factories.dump)["venue"]) == 2
    with common_person(path):
        assert len(reader.read(factories.dump)["venue"]) == 2
        reader.close()
    assert list(path.parent.iterdir()) == [path]


def test_older_file_that_may_not_be_written_is_refused(path, common_person):
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '0000'")
    path.chmod(0o444)
    with common_person(path):
        assert "was made by an older version of Planner" in refusal(Workspace.open, path)


def test_name_with_signs_of_an_address_is_read(tmp_path, common_person):
    odd = tmp_path / "50% #1 ? Zoë.planner"
    with Workspace.open(odd, create=True) as workspace:
        workspace.write(SETUP, factories.make_venue)
    odd.chmod(0o444)
    with common_person(odd), Workspace.open(odd) as workspace:
        assert len(workspace.read(factories.dump)["venue"]) == 1


def test_new_file_where_nobody_may_write_is_refused(tmp_path, common_person):
    (tmp_path / "closed").mkdir(mode=0o555)
    with common_person(tmp_path / "closed"):
        assert "cannot be opened" in refusal(Workspace.open, tmp_path / "closed/new.planner", create=True)
        assert "cannot be made" in refusal(Workspace.open, tmp_path / "closed/deep/new.planner", create=True)


def test_place_without_shared_memory_uses_another_journal_mode(path):
    (path.parent / f"{path.name}-shm").mkdir()
    with Workspace.open(path) as workspace:
        workspace.write(SETUP, factories.make_venue, "Second")
        assert len(workspace.read(factories.dump)["venue"]) == 2
        workspace.undo()
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)


def test_file_back_at_a_common_place_uses_the_write_ahead_log_again(path):
    obstacle = path.parent / f"{path.name}-shm"
    obstacle.mkdir()
    Workspace.open(path).close()
    shutil.rmtree(obstacle)
    with Workspace.open(path):
        assert obstacle.is_file()
    assert list(path.parent.iterdir()) == [path]


def test_file_at_which_another_program_is_busy_still_comes_to_the_write_ahead_log(path):
    with closing(sqlite3.connect(path, isolation_level=None, check_same_thread=False)) as other:
        other.execute("PRAGMA journal_mode=DELETE")
        other.execute("BEGIN IMMEDIATE")
        done = threading.Timer(0.2, other.execute, ["COMMIT"])
        done.start()
        database.settle_journal_mode(path)
        done.join()
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_file_that_another_program_does_not_let_go_is_told_busy_and_stays_as_it_was(path, monkeypatch):
    monkeypatch.setattr(database, "BUSY_MS", 100)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA journal_mode=DELETE")
        other.execute("BEGIN EXCLUSIVE")
        assert "Another program is busy writing" in refusal(Workspace.open, path)
        other.execute("COMMIT")
        assert other.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    assert list(path.parent.iterdir()) == [path]


def test_file_that_was_moved_while_it_is_open_takes_no_change_and_is_whole_when_it_is_back(tmp_path):
    workspace = factories.new_workspace(tmp_path)
    workspace.write(SETUP, factories.make_event, "Before")
    away = workspace.path.rename(tmp_path / "moved.planner")
    with pytest.raises(PlannerError, match="was moved, renamed or replaced while it is open"):
        workspace.write(SETUP, factories.make_event, "Lost")
    away.rename(workspace.path)
    workspace.write(SETUP, factories.make_event, "After")
    workspace.close()
    with Workspace.open(workspace.path) as again:
        assert {row.name for row in again.read(list_events)} == {"Before", "After"}
