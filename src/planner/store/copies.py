"""Copies of a workspace: whole, also while somebody writes to it."""

import glob
import os
import sqlite3
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, nullcontext, suppress
from pathlib import Path

from planner.domain.errors import PlannerError
from planner.domain.progress import Progress
from planner.domain.texts import N_, text
from planner.store.database import BUSY_MS, busy, reading_address, sentences
from planner.store.lock import WindowLock

_PAGES = 500
_LEFT_OVER = 24 * 3600
"""Seconds after which what a copy that never ended left behind is taken away."""


def copy_file(source: Path, target: Path, progress: Progress) -> None:
    """Copy the workspace `source` to `target`; what stood there is replaced when all is written, not before."""
    _refuse_itself(source, target)
    # A file that a window has open may not be changed under its feet.
    with WindowLock.held(target) if target.exists() else nullcontext():
        replace_file(source, target, progress)


def replace_file(source: Path, target: Path, progress: Progress) -> None:
    """Do what `copy_file` does, for who holds the window lock of `target` already.

    Killed at any moment, `target` is what it was, with all that a log beside it holds, or it is the copy.
    """
    _refuse_itself(source, target)
    clear_left_overs(target.parent, f".{glob.escape(target.name)}.*.part*")
    growing = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        with sentences(target):
            _back_up(source, growing, progress)
            fold_logs_in(target)
        growing.replace(target)
    except OSError as error:
        raise PlannerError(
            text(
                N_("The copy {file} cannot be written: {reason}. The workspace itself is unchanged."),
                file=str(target),
                reason=error.strerror or str(error),
            )
        ) from error
    finally:
        remove_left_over(growing)


@contextmanager
def growing_in(folder: Path) -> Iterator[Path]:
    """Yield where a file may grow until it gets its name; nothing of it stays under the other.

    Raises OSError where nothing may be written: SQLite would only say that it cannot open what is not there.
    """
    growing = folder / f".{os.getpid()}-{time.monotonic_ns()}.new"
    try:
        growing.touch()
        growing.unlink()
        yield growing
    finally:
        remove_left_over(growing)


def remove_left_over(growing: Path) -> None:
    """Remove what did not get its name; where even that is refused, as on a disk that may only be read, why is told already."""
    with suppress(OSError):
        growing.unlink()


def clear_left_overs(folder: Path, *patterns: str) -> None:
    """Take away what copies left that were killed while they grew, a day ago or longer."""
    for left in [path for pattern in patterns for path in folder.glob(pattern)]:
        with suppress(OSError):  # another program has finished it meanwhile, or it is somebody else's
            if time.time() - left.stat().st_mtime > _LEFT_OVER:
                left.unlink()


def name_new(growing: Path, place: Path) -> None:
    """Give the finished file `growing` the name `place`, if nobody has it: of two programs one does.

    Raises FileExistsError where the name is taken, another OSError where the disk has no way to know for sure.
    """
    if sys.platform == "win32":
        growing.rename(place)  # which takes no name that is taken
    else:
        os.link(growing, place)
        growing.unlink()


def _refuse_itself(source: Path, target: Path) -> None:
    if target.exists() and target.samefile(source):
        message = N_("{file} is the open workspace itself. Nothing was changed. Please choose another name.")
        raise PlannerError(text(message, file=str(target)))


def fold_logs_in(target: Path) -> None:
    """Leave no log beside the file at `target`, such as a program that died leaves.

    SQLite would read it into the file that comes there next; and without it the present file lacks its last steps. So
    it is folded into the file to which it belongs, by SQLite, which may be killed while it does.
    """
    logs = [target.with_name(target.name + ending) for ending in ("-wal", "-shm", "-journal")]
    if target.exists() and any(log.exists() for log in logs):
        try:
            _become_one_file(target)
        except sqlite3.DatabaseError as error:
            if getattr(error, "sqlite_errorcode", 0) & 0xFF not in {sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT}:
                raise
    for log in logs:  # of a file that is gone, or that nobody can read: who restores has kept them
        log.unlink(missing_ok=True)


def _become_one_file(target: Path) -> None:
    with closing(sqlite3.connect(target, timeout=BUSY_MS / 1000, isolation_level=None)) as old:
        old.execute("SELECT count(*) FROM sqlite_master").fetchone()  # takes back what was written by half
        if old.execute("PRAGMA journal_mode=DELETE").fetchone() != ("delete",):
            raise busy(target)


def _back_up(source: Path, growing: Path, progress: Progress) -> None:
    def tell(_status: int, remaining: int, total: int) -> None:
        progress.at(total - remaining, total)

    with closing(sqlite3.connect(reading_address(source), uri=True)) as old, closing(sqlite3.connect(growing)) as new:
        old.backup(new, pages=_PAGES, progress=tell)
        # A copy is one file: the journal mode of the open workspace would have it ask for more.
        new.execute("PRAGMA journal_mode=DELETE")


def replace_content(source: Path, target: Path, progress: Progress) -> None:
    """Put what `source` holds in the place of all that the workspace `target` holds, wholly or not at all.

    It is one transaction of SQLite's own, so who has `target` open goes on with the new content, and who writes is
    waited for. Raises PlannerError where that takes too long.
    """
    last = time.monotonic()

    def tell(status: int, remaining: int, total: int) -> None:
        nonlocal last
        if status not in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
            last = time.monotonic()
        elif time.monotonic() - last > BUSY_MS / 1000:
            raise busy(target)
        if status != sqlite3.SQLITE_DONE:  # it has happened: nobody may be told that it was stopped
            progress.at(total - remaining, total)

    with (
        sentences(target),
        closing(sqlite3.connect(reading_address(source), uri=True)) as new,
        closing(sqlite3.connect(target, timeout=BUSY_MS / 1000)) as present,
    ):
        present.execute("PRAGMA synchronous=FULL")
        begun = _numbers_given(present)
        new.backup(present, pages=_PAGES, progress=tell, sleep=0.05)
        with suppress(sqlite3.Error):  # it has happened: nobody may be told that it did not
            present.execute(f"PRAGMA user_version={begun}")


def _numbers_given(db: sqlite3.Connection) -> int:
    """Return the highest number that a calendar got of what is in the file: journal.NUMBERS_FROM tells why it is kept."""
    before = db.execute("PRAGMA user_version").fetchone()[0]
    return int(before + db.execute("SELECT coalesce(max(id), 0) FROM change").fetchone()[0])
