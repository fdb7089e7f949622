"""Putting a backup in the place of what a workspace holds, after a backup of that."""

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

from planner.domain.backups import BEFORE_RESTORING, damaged_name
from planner.domain.errors import PlannerError, StoppedError
from planner.domain.progress import Progress
from planner.domain.texts import N_, text
from planner.store.backups import check_backup, damage_of, make_backup
from planner.store.copies import copy_file, replace_file
from planner.store.database import may_only_read, reading_address, sentences
from planner.store.inside import look_inside
from planner.store.lock import WindowLock
from planner.store.migrate import OURS, bring_up_to_date
from planner.store.workspace import Workspace

_TRIES = 3
"""How often the present state is kept while others may write, before nobody may."""


def restore(workspace: Workspace, backup: Path, folder: Path, progress: Progress | None = None) -> Path:
    """Put what `backup` holds in the place of what the open workspace holds; return the backup of that.

    Killed at any moment, it has happened wholly or not at all. Others may write while the backup is made: what they
    wrote is in it. Raises PlannerError where `backup` is not sound.
    """
    progress = progress or Progress()
    if workspace.read_only:
        raise may_only_read(workspace.path)
    check_backup(backup, progress)
    with _of_this_version(backup, progress) as source, _watched(workspace.path) as version:
        for _ in range(_TRIES):
            if kept := _restore_beside_others(workspace, source, folder, version, progress):
                return kept
        return _restore_alone(workspace, source, folder, progress)


def _restore_beside_others(
    workspace: Workspace, source: Path, folder: Path, version: Callable[[], int], progress: Progress
) -> Path | None:
    """Keep what is there while others may write; None, and nothing is done, where somebody did."""
    before = version()
    kept = _keep_present(workspace, folder, progress)
    try:
        if workspace.take_content(source, lambda: version() == before, progress):
            return kept
    except StoppedError:
        kept.unlink(missing_ok=True)
        raise
    kept.unlink(missing_ok=True)  # it does not hold all
    return None


def _restore_alone(workspace: Workspace, source: Path, folder: Path, progress: Progress) -> Path:
    """Let nobody write while the backup is made, because somebody writes all the time."""
    kept: list[Path] = []

    def keep() -> bool:
        kept.append(_keep_present(workspace, folder, progress))
        return True

    workspace.take_content(source, keep, progress)
    return kept[0]


def _keep_present(workspace: Workspace, folder: Path, progress: Progress) -> Path:
    # Nothing is thinned meanwhile: the very backup that comes back may be one that is not worth keeping for long.
    kept = make_backup(workspace.path, folder, name=BEFORE_RESTORING, thins=False, progress=progress)
    assert kept is not None  # noqa: S101 -- one with a name is always made
    return kept


@contextmanager
def _watched(path: Path) -> Iterator[Callable[[], int]]:
    """Yield what to ask for a number that is another one whenever somebody has written."""
    with sentences(path), closing(sqlite3.connect(reading_address(path), uri=True)) as watch:
        yield lambda: int(watch.execute("PRAGMA data_version").fetchone()[0])


def restore_file(path: Path, backup: Path, folder: Path, progress: Progress | None = None) -> Path | None:
    """Put `backup` in the place of the workspace at `path`, damaged or gone as it may be; return where that was kept.

    Raises PlannerError where a window has the file open.
    """
    if not path.exists() or not path.stat().st_size or damage_of(path, progress):
        return restore_lost(path, backup, folder, progress)
    with Workspace.open(path, window=True) as workspace:
        return restore(workspace, backup, folder, progress)


def restore_lost(path: Path, backup: Path, folder: Path, progress: Progress | None = None) -> Path | None:
    """Put `backup` in the place of a workspace that cannot be opened or is gone; return where the damaged one was kept.

    Raises PlannerError where a window has the file open.
    """
    check_backup(backup, progress)
    with WindowLock.held(path):  # until the new file is there, or a window could open what goes
        kept = _keep_damaged(path, folder)
        replace_file(backup, path, progress or Progress())
    return kept


def _keep_damaged(path: Path, folder: Path) -> Path | None:
    """Copy a file that SQLite cannot read, letter by letter, with what stands beside it, to a folder of its own.

    It is no backup, so it is neither listed nor thinned; under its own name it can be mended.
    """
    parts = [part for ending in ("", "-wal", "-journal") if (part := path.with_name(path.name + ending)).exists()]
    if not parts:
        return None
    try:
        folder.mkdir(exist_ok=True)
        place = _new_folder(folder)
        for part in parts:
            _copy_for_good(part, place / part.name)
    except OSError as error:
        message = N_("The damaged {file} cannot be kept in {folder}: {reason}. Nothing was changed.")
        reason = error.strerror or str(error)
        raise PlannerError(text(message, file=path.name, folder=str(folder), reason=reason)) from error
    return place / parts[0].name


def _new_folder(folder: Path) -> Path:
    now, count = datetime.now(UTC), 1
    while True:
        place = folder / damaged_name(now, count)
        try:
            place.mkdir()
        except FileExistsError:  # of the same second
            count += 1
        else:
            return place


def _copy_for_good(part: Path, copy: Path) -> None:
    shutil.copy2(part, copy)
    with copy.open("r+b") as written:
        os.fsync(written.fileno())  # on the disk before what it was copied from goes


@contextmanager
def _of_this_version(backup: Path, progress: Progress) -> Iterator[Path]:
    """Yield the backup, or a passing copy of it that was brought up to date."""
    if look_inside(backup).version == OURS.head:
        yield backup
        return
    with tempfile.TemporaryDirectory(prefix="planner-", ignore_cleanup_errors=True) as place:
        newer = Path(place) / backup.name
        copy_file(backup, newer, progress)
        bring_up_to_date(newer, backup=backup).dispose()
        yield newer
