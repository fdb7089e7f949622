"""Putting a backup in the place of what a workspace holds, after a backup of that."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from planner.domain.backups import BEFORE_RESTORING, file_name
from planner.domain.errors import PlannerError
from planner.domain.progress import Progress
from planner.domain.texts import N_, text
from planner.store.backups import check_backup, damage_of, look_inside, make_backup
from planner.store.copies import copy_file
from planner.store.lock import WindowLock
from planner.store.migrate import OURS, bring_up_to_date
from planner.store.workspace import Workspace


def restore(workspace: Workspace, backup: Path, folder: Path, progress: Progress | None = None) -> Path:
    """Put what `backup` holds in the place of what the open workspace holds; return the backup of that.

    Killed at any moment, it has happened wholly or not at all. Raises PlannerError where the backup is not sound.
    """
    kept: list[Path | None] = []
    check_backup(backup)

    def keep_present() -> None:
        # Nothing is thinned meanwhile: the very backup that comes back may be one that is not worth keeping for long.
        kept.append(make_backup(workspace.path, folder, name=BEFORE_RESTORING, thins=False))

    with _of_this_version(backup) as source:
        workspace.take_content(source, keep_present, progress)
    return kept[0] or folder


def restore_file(path: Path, backup: Path, folder: Path) -> Path | None:
    """Put `backup` in the place of the workspace at `path`, damaged or gone as it may be; return where that was kept.

    Raises PlannerError where a window has the file open.
    """
    if not path.exists() or not path.stat().st_size or damage_of(path):
        return restore_lost(path, backup, folder)
    with Workspace.open(path, window=True) as workspace:
        return restore(workspace, backup, folder)


def restore_lost(path: Path, backup: Path, folder: Path) -> Path | None:
    """Put `backup` in the place of a workspace that cannot be opened or is gone; return where the damaged one was kept.

    Raises PlannerError where a window has the file open.
    """
    check_backup(backup)
    kept = None
    if path.exists():
        with WindowLock.held(path):
            kept = _keep_damaged(path, folder)
    copy_file(backup, path, Progress())
    return kept


def _keep_damaged(path: Path, folder: Path) -> Path:
    """Copy a file that SQLite cannot read, letter by letter, with what stands beside it."""
    try:
        folder.mkdir(exist_ok=True)
        kept = folder / file_name(datetime.now(UTC), f"{BEFORE_RESTORING}, damaged")
        for beside in ("", "-wal"):
            if (part := path.with_name(path.name + beside)).exists():
                shutil.copy2(part, kept.with_name(kept.name + beside))
    except OSError as error:
        message = N_("The damaged {file} cannot be kept in {folder}: {reason}. Nothing was changed.")
        reason = error.strerror or str(error)
        raise PlannerError(text(message, file=path.name, folder=str(folder), reason=reason)) from error
    return kept


@contextmanager
def _of_this_version(backup: Path) -> Iterator[Path]:
    """Yield the backup, or a passing copy of it that was brought up to date."""
    if look_inside(backup).version == OURS.head:
        yield backup
        return
    with tempfile.TemporaryDirectory(prefix="planner-", ignore_cleanup_errors=True) as place:
        newer = Path(place) / backup.name
        copy_file(backup, newer, Progress())
        bring_up_to_date(newer).dispose()
        yield newer
