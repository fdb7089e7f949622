"""A workspace that cannot be opened is kept, and a backup takes its place."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import factories
import pytest
from factories import SETUP

from planner.domain.errors import PlannerError
from planner.domain.progress import Progress
from planner.services.events import list_events
from planner.store import backups
from planner.store.lock import WindowLock
from planner.store.restoring import restore_lost
from planner.store.workspace import Workspace


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "test backups"


def event_names(workspace):
    return sorted(event.name for event in workspace.read(list_events))


def test_damaged_workspace_is_kept_and_replaced(tmp_path: Path, folder: Path) -> None:
    with factories.new_workspace(tmp_path) as workspace:
        workspace.write(SETUP, factories.make_event, name="First")
        made = backups.make_backup(workspace.path, folder)
    assert made is not None
    workspace.path.write_bytes(b"\xff" * 5000)
    kept = restore_lost(workspace.path, made, folder)
    assert kept is not None
    assert kept.read_bytes() == b"\xff" * 5000
    with Workspace.open(workspace.path) as opened:
        assert event_names(opened) == ["First"]


def test_workspace_that_a_window_has_open_is_not_replaced(tmp_path: Path, folder: Path) -> None:
    with Workspace.open(tmp_path / "test.planner", create=True, window=True) as workspace:
        workspace.write(SETUP, factories.make_event, name="First")
        made = backups.make_backup(workspace.path, folder)
        assert made is not None
        with pytest.raises(PlannerError, match="open in another window"):
            restore_lost(workspace.path, made, folder)
        assert event_names(workspace) == ["First"]


def test_no_window_opens_the_damaged_file_while_it_is_replaced(tmp_path: Path, folder: Path) -> None:
    with factories.new_workspace(tmp_path) as workspace:
        workspace.write(SETUP, factories.make_event, name="First")
        made = backups.make_backup(workspace.path, folder)
    assert made is not None
    workspace.path.write_bytes(b"\xff" * 5000)
    refused = []

    def try_to_open(_done: int, _total: int) -> None:
        with pytest.raises(PlannerError, match="open in another window"):
            WindowLock.take(workspace.path)
        refused.append(True)

    restore_lost(workspace.path, made, folder, Progress(try_to_open))
    assert refused
    WindowLock.take(workspace.path).release()


def test_damaged_files_of_one_second_are_all_kept_with_their_logs_and_none_is_a_backup(
    tmp_path: Path, folder: Path
) -> None:
    with factories.new_workspace(tmp_path) as workspace:
        workspace.write(SETUP, factories.make_event, name="First")
        made = backups.make_backup(workspace.path, folder)
    assert made is not None
    kept = []
    log = workspace.path.with_name("test.planner-wal")
    for number in range(5):
        workspace.path.write_bytes(b"\xff" * (5000 + number))
        log.write_bytes(b"log %d" % number)
        kept.append(restore_lost(workspace.path, made, folder))
    assert [path and path.stat().st_size for path in kept] == [5000, 5001, 5002, 5003, 5004]
    assert [path and path.with_name(log.name).read_bytes() for path in kept] == [b"log %d" % n for n in range(5)]
    assert [backup.path for backup in backups.list_backups(folder)] == [made]
    backups.thin(folder, datetime.now(UTC) + timedelta(days=4000))
    assert all(path and path.exists() for path in kept)
