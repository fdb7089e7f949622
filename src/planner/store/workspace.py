"""The workspace: one file, open; the only way to read and write it."""

import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Self, TypeVar

from sqlalchemy import Engine
from sqlalchemy.orm import Session as DbSession

from planner.domain.errors import PlannerError
from planner.domain.progress import Progress
from planner.domain.texts import N_, Text, text
from planner.store import database, journal, returning, undoing
from planner.store.anchor import Anchor
from planner.store.copies import copy_file, replace_content
from planner.store.journal import Changes, Standing, Step
from planner.store.lock import WindowLock
from planner.store.migrate import bring_up_to_date, mend_triggers, open_for_reading, prepare
from planner.store.places import has_room, may_write, synchronised_by
from planner.store.schema import Base
from planner.store.settings import working_name

T = TypeVar("T")

__all__ = ["Changes", "Standing", "Step", "Workspace"]


class Workspace:
    """An open workspace file. Reads may come from several threads while another writes."""

    def __init__(self, path: Path, engine: Engine, lock: WindowLock | None, *, read_only: bool = False) -> None:
        self.path = path
        self.read_only = read_only
        self.warnings = _warnings(path, read_only=read_only)
        self._engine = engine
        self._lock = lock
        self._one_writer = threading.RLock()
        self._news = _News(engine)
        self._anchor = Anchor(path, has_log=not read_only and database.uses_log(engine))
        self._triggers_are_right = False
        self._identity = _identity(path)

    @classmethod
    def open(cls, path: Path, *, create: bool = False, window: bool = False) -> Self:
        """Open the file at `path`, bringing an older one up to date; with `create` a missing one is made.

        A `window` holds the file against other windows. A file that may not be written is opened for reading, and
        writes are refused. Raises PlannerError where it cannot be opened.
        """
        path = Path(path).absolute()
        prepare(path, create=create)
        if path.exists() and not may_write(path):
            with database.sentences(path):
                return cls(path, open_for_reading(path), None, read_only=True)
        lock = WindowLock.take(path) if window else None
        try:
            with database.sentences(path):
                engine = bring_up_to_date(path, locked=window)
                return cls(path, engine, lock)
        except BaseException:
            if lock is not None:
                lock.release()
            raise

    @property
    def who(self) -> str:
        """Under which name the history keeps what is done here."""
        return working_name()

    def read(self, fn: Callable[..., T], /, *args: Any, **kwargs: Any) -> T:
        """Return `fn(db, …)`, run over one unchanging view of the file."""
        with self._reading() as db:
            return fn(db, *args, **kwargs)

    def read_until_stopped(self, progress: Progress, fn: Callable[..., T], /, *args: Any, **kwargs: Any) -> T:
        """Read as `read` does; where `progress` is stopped, give up. Raises StoppedError then."""
        with self._reading() as db, database.stoppable(db, progress):
            return fn(db, *args, **kwargs)

    def write(self, label: Text, fn: Callable[..., T], /, *args: Any, merge: str = "", **kwargs: Any) -> T:
        """Return `fn(db, …)`, run as one step that is wholly done or not at all.

        A write that changes no row leaves no step. With `merge` it joins the last step where that has the same key.
        """
        with self._writing() as db:
            before = journal.last_change(db)
            journal.open_step(db, label, self.who, merge)
            result = fn(db, *args, **kwargs)
            db.flush()
            if not journal.close_step(db, before):
                db.rollback()
            return result

    def undo(self, step_id: int | None = None, progress: Progress | None = None) -> Step | None:
        """Take back the newest step that stands, or that one; None where there is nothing to take back."""
        with self._writing(progress, cascades=False) as db:
            chosen = step_id or journal.next_undo(db)
            return None if chosen is None else undoing.undo_step(db, chosen, self.who, progress)

    def redo(self, step_id: int | None = None, progress: Progress | None = None) -> Step | None:
        """Bring again what was undone last, or that step; None where there is nothing, or something new was written since."""
        with self._writing(progress, cascades=False) as db:
            chosen = step_id or journal.next_redo(db)
            return None if chosen is None else undoing.redo_step(db, chosen, self.who, progress)

    def undo_to(self, step_id: int, progress: Progress | None = None) -> int:
        """Take back every step that stands after that one, 0 every step at all; return how many."""
        with self._writing(progress, cascades=False) as db:
            return returning.undo_to(db, step_id, self.who, progress or Progress())

    def redo_to(self, step_id: int, progress: Progress | None = None) -> int:
        """Bring again what was undone last, up to that step; return how many."""
        with self._writing(progress, cascades=False) as db:
            return returning.redo_to(db, step_id, self.who, progress or Progress())

    def return_to(self, point_id: int, progress: Progress | None = None) -> int:
        """Go to a restore point, be it back or forth; return how many steps went or came."""
        with self._writing(progress, cascades=False) as db:
            return returning.return_to(db, point_id, self.who, progress or Progress())

    def annotate(self, fn: Callable[..., T], /, *args: Any, **kwargs: Any) -> T:
        """Return `fn(db, …)`, which writes what the journal keeps beside the steps: restore points.

        It leaves no step, and the file refuses any change of people's rows in it.
        """
        with self._writing() as db:
            return fn(db, *args, **kwargs)

    def standing(self) -> Standing:
        """Return the last step, and what undo and redo would do."""
        return self.read(journal.read_standing)

    def news(self) -> Changes:
        """Return what changed since the last call, by this program or another; cheap where nothing did."""
        with database.sentences(self.path):
            return self._news.since_last_call()

    def save_copy(self, path: Path, progress: Progress | None = None) -> None:
        """Write a copy of the workspace as it stands to `path`, wholly or not at all."""
        copy_file(self.path, Path(path).absolute(), progress or Progress())

    def take_content(self, source: Path, may: Callable[[], bool], progress: Progress | None = None) -> bool:
        """Put what the workspace `source` holds in the place of everything here, wholly or not at all; tell whether.

        `source` is a file of this version. `may` is asked when nobody can write any more whether it may be.
        """
        with self._alone():
            if not may():
                return False
            replace_content(source, self.path, progress or Progress())
            self._triggers_are_right = False
            self._news.forget()
            return True

    def close(self) -> None:
        """Fold everything into the one file and let it go."""
        with self._one_writer:
            self._anchor.lift()
            self._news.close()
            self._engine.dispose()
            self._anchor.close()
            if self._lock is not None:
                self._lock.release()
                self._lock = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @contextmanager
    def _reading(self) -> Iterator[DbSession]:
        self._refuse_closed()
        with database.sentences(self.path), database.reading(self._engine) as db:
            yield db

    @contextmanager
    def _writing(self, progress: Progress | None = None, *, cascades: bool = True) -> Iterator[DbSession]:
        with self._alone():
            self._mend_triggers()
            with database.writing(self._engine, cascades=cascades) as db, database.stoppable(db, progress):
                yield db

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Be the only one that writes."""
        with self._one_writer:
            self._refuse_closed()
            self._refuse_moved()
            if self.read_only:
                raise database.may_only_read(self.path)
            with database.sentences(self.path), self._anchor.writing():
                yield

    def _mend_triggers(self) -> None:
        # Not on opening: who only looks changes nothing, and a check finds the harm that was done.
        if not self._triggers_are_right:
            mend_triggers(self._engine)
            self._triggers_are_right = True

    def _refuse_moved(self) -> None:
        """Write nothing into a file that is not where its log is: nobody would find the log again."""
        if _identity(self.path) == self._identity:
            return
        message = N_(
            "{file} was moved, renamed or replaced while it is open, so nothing was changed. What was done before is kept. "
            "Please put the file back where it was under its name, or all that belongs to it: {log} as well."
        )
        raise PlannerError(text(message, file=str(self.path), log=f"{self.path.name}-wal"))

    def _refuse_closed(self) -> None:
        if self._news.closed:
            raise PlannerError(
                text(N_("{file} was closed. Nothing was changed. Please open it again."), file=str(self.path))
            )


def _identity(path: Path) -> tuple[int, int] | None:
    """Return what tells one file from another of its name; None where there is none."""
    try:
        told = path.stat()
    except OSError:
        return None
    return told.st_dev, told.st_ino


class _News:
    """Watches the file over a connection of its own, which notices whoever commits."""

    def __init__(self, engine: Engine) -> None:
        self._pooled = engine.raw_connection()
        self._connection: Any = self._pooled.driver_connection
        self._lock = threading.Lock()
        self._version = self._data_version()
        self._seen = self._last_change()
        self.closed = False

    def since_last_call(self) -> Changes:
        with self._lock:
            if self.closed:
                return {}
            version = self._data_version()
            if version == self._version:
                return {}
            last = self._last_change()
            changes = self._between(self._seen, last)
            self._version, self._seen = version, last  # only now: what could not be read is news the next time
            return changes

    def _between(self, seen: int, last: int) -> Changes:
        if last < seen:  # the file holds an earlier state again: anything may be different
            return dict.fromkeys(Base.metadata.tables)
        query = "SELECT DISTINCT tbl, key FROM change WHERE id > ? AND id <= ?"
        return journal.changes_after(self._connection.execute(query, (seen, last)))

    def forget(self) -> None:
        """Know nothing of what the file holds: all of it is news."""
        with self._lock:
            self._version, self._seen = -1, sys.maxsize

    def close(self) -> None:
        with self._lock:
            if not self.closed:
                self.closed = True
                self._pooled.close()

    def _data_version(self) -> int:
        return int(self._connection.execute("PRAGMA data_version").fetchone()[0])

    def _last_change(self) -> int:
        return int(self._connection.execute("SELECT coalesce(max(id), 0) FROM change").fetchone()[0])


def _warnings(path: Path, *, read_only: bool) -> list[Text]:
    if read_only and not has_room(path):
        message = N_(
            "There is no room left on the disk of {file}: you may look at everything and save a copy on another one, but "
            "change nothing. Please make room and open it again."
        )
        return [text(message, file=path.name)]
    if read_only:
        message = N_("{file} is read only: you may look at everything and save a copy, but change nothing.")
        return [text(message, file=path.name)]
    service = synchronised_by(path)
    if service is None:
        return []
    return [
        text(
            N_(
                "{file} lies in a folder that {service} synchronises. Open it on one computer at a time only, "
                "or keep it elsewhere and save copies there."
            ),
            file=path.name,
            service=service,
        )
    ]
