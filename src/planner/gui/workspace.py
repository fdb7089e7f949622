"""The Qt face of the workspace file: awaits its work on threads and announces what changed."""

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from planner.domain.errors import PlannerError, StoppedError
from planner.domain.progress import Progress
from planner.domain.texts import N_, Text, text
from planner.gui import aio, errors
from planner.gui.work import doing

if TYPE_CHECKING:
    from planner.store.workspace import Changes, Standing, Step
    from planner.store.workspace import Workspace as Store

T = TypeVar("T")

log = logging.getLogger(__name__)

_POLL_MS = 500
_READERS = 3
"""So many reads go on at once: a long one keeps nobody from a short one."""


class Workspace(QObject):
    """An open workspace file. `await read(fn, …)` and `await write(label, fn, …)` call `fn(db, …)`."""

    changed = Signal(object)  # Changes
    standing_changed = Signal(object)  # Standing
    failed = Signal(object)  # PlannerError that no caller waits for
    event_changed = Signal(object)  # event id or None

    def __init__(self, store: "Store", writer: ThreadPoolExecutor) -> None:
        super().__init__()
        self._store = store
        self._readers = ThreadPoolExecutor(_READERS, thread_name_prefix="read")
        self._teller = ThreadPoolExecutor(1, thread_name_prefix="news")
        self._writer = writer
        self._told_unread = False
        self._open_writes: set[asyncio.Future[Any]] = set()
        self._event_id: int | None = None
        self._standing: Standing | None = None
        self._telling = asyncio.Lock()
        self._look: asyncio.Task[None] | None = None
        self._closed = False
        errors.board().failed.connect(self.failed)
        self._poll = QTimer(self, interval=_POLL_MS)
        self._poll.timeout.connect(self._look_for_news)
        self._poll.start()

    @classmethod
    async def open(cls, path: Path, *, create: bool = False, window: bool = True) -> "Workspace":
        """Open or make the file at `path`. Raises PlannerError where that cannot be."""
        writer = ThreadPoolExecutor(1, thread_name_prefix="write")
        try:
            store = await aio.on(writer, _open_store, path, create, window)
        except BaseException:
            writer.shutdown(wait=False)
            raise
        workspace = cls(store, writer)
        await workspace._tell_news()
        return workspace

    @property
    def path(self) -> Path:
        """The file."""
        return Path(self._store.path)

    def is_at(self, path: Path) -> bool:
        """Tell whether `path` names this file, by whatever way it leads there; for a thread, as `path` may answer late."""
        return _is_same(self.path, path)

    def is_part(self, path: Path) -> bool:
        """Tell whether `path` names this file or what SQLite keeps beside it, which nobody else may open.

        This is for a thread, as `is_at` is.
        """
        file = self.path.resolve()
        return any(_is_same(file.with_name(file.name + ending), path) for ending in ("", "-wal", "-shm", "-journal"))

    @property
    def read_only(self) -> bool:
        """Whether the file may only be looked at."""
        return self._store.read_only

    @property
    def warnings(self) -> list[Text]:
        """What the person should know about where the file lies."""
        return list(self._store.warnings)

    @property
    def who(self) -> str:
        """Under which name the history keeps what is done here."""
        return self._store.who

    @property
    def standing(self) -> "Standing | None":
        """The last step, and what undo and redo would do, as announced last."""
        return self._standing

    @property
    def event_id(self) -> int | None:
        """The event that all pages show."""
        return self._event_id

    def set_event(self, event_id: int | None) -> None:
        """Show another event on all pages."""
        if event_id != self._event_id:
            self._event_id = event_id
            self.event_changed.emit(event_id)

    async def read(self, function: Callable[..., T], *args: Any, **kwargs: Any) -> T:
        """Await `function(db, …)` in a read transaction; it is given up where who awaits it is cancelled.

        Several go on at once: who asks again before an answer came may hear the older answer last.
        """
        wanted = Progress()
        with doing(N_("Reading")):
            try:
                read = self._store.read_until_stopped
                return await aio.on(self._readers, read, wanted, function, *args, **kwargs)
            except asyncio.CancelledError:
                wanted.stop()
                raise

    async def write(self, label: Text, function: Callable[..., T], *args: Any, merge: str = "", **kwargs: Any) -> T:
        """Await `function(db, …)` in one step; it is on disk when this returns, and announced if that can be read."""
        with doing(N_("Writing")):
            return await self._change(self._store.write, label, function, *args, merge=merge, **kwargs)

    async def undo(self, step_id: int | None = None, *, progress: "Progress | None" = None) -> "Step | None":
        """Take the last step back, or that one. Raises PlannerError where somebody's change stands in the way."""
        return await self._change(self._store.undo, step_id, progress)

    async def redo(self, step_id: int | None = None, *, progress: "Progress | None" = None) -> "Step | None":
        """Do again what was taken back last, or that step."""
        return await self._change(self._store.redo, step_id, progress)

    async def undo_to(self, step_id: int, *, progress: "Progress | None" = None) -> int:
        """Take back every step after that one; return how many."""
        return await self._change(self._store.undo_to, step_id, progress)

    async def redo_to(self, step_id: int, *, progress: "Progress | None" = None) -> int:
        """Do again what was taken back last, up to that step; return how many."""
        return await self._change(self._store.redo_to, step_id, progress)

    async def return_to(self, point_id: int, *, progress: "Progress | None" = None) -> int:
        """Go to a restore point, back or forth; return over how many steps."""
        return await self._change(self._store.return_to, point_id, progress)

    async def annotate(self, function: Callable[..., T], *args: Any, **kwargs: Any) -> T:
        """Await `function(db, …)`, which writes restore points and no step."""
        return await self._change(self._store.annotate, function, *args, **kwargs)

    async def save_copy(self, path: Path, progress: "Progress | None" = None) -> None:
        """Write a copy of the file as it stands."""
        await aio.on(self._writer, self._store.save_copy, path, progress)

    async def written(self) -> list[BaseException]:
        """Wait until nothing is being written, and return why writes failed meanwhile; who stopped one knows it."""
        failures: list[BaseException] = []
        while self._open_writes:
            done, _ = await asyncio.wait(set(self._open_writes))
            failures += [error for work in done if (error := work.exception())]
            for _ in range(3):  # who awaited one of them goes on, and may write again
                await asyncio.sleep(0)
        return [error for error in failures if not isinstance(error, StoppedError)]

    async def restore(self, backup: Path, folder: Path, *, progress: "Progress | None" = None) -> Path:
        """Put what `backup` holds in the place of everything here; return the backup that keeps what was here."""
        return await self._change(_restore, self._store, backup, folder, progress)

    async def close(self) -> None:
        """Wait for open writes, then close the file."""
        if self._closed:
            return
        self._closed = True
        self._poll.stop()
        errors.board().failed.disconnect(self.failed)
        await self.written()
        try:
            async with self._telling:
                await aio.in_thread(self._readers.shutdown)
                await aio.on(self._writer, self._store.close)
        finally:
            for threads in (self._readers, self._teller, self._writer):
                threads.shutdown(wait=False)

    async def _change(self, function: Callable[..., T], *args: Any, **kwargs: Any) -> T:
        work = asyncio.ensure_future(self._write_and_tell(function, *args, **kwargs))
        self._open_writes.add(work)
        work.add_done_callback(self._open_writes.discard)
        # A caller that is cancelled does not cancel what the thread writes already.
        return await asyncio.shield(work)

    async def _write_and_tell(self, function: Callable[..., T], *args: Any, **kwargs: Any) -> T:
        result = await aio.on(self._writer, function, *args, **kwargs)
        await self._tell_news()
        return result

    async def _tell_news(self) -> None:
        """Announce what changed. Where that cannot be read, say so once, and try again at the next look."""
        async with self._telling:
            if self._closed:
                return
            try:
                standing, changes = await aio.on(self._teller, _news_of, self._store)
            except Exception as error:  # noqa: BLE001 -- whatever it is, what was written is written
                self._tell_unread(error)
                return
        self._told_unread = False
        if changes:
            self.changed.emit(changes)
        if standing != self._standing:
            self._standing = standing
            self.standing_changed.emit(standing)

    def _tell_unread(self, error: Exception) -> None:
        if not self._told_unread:
            self._told_unread = True
            log.error("What changed could not be read", exc_info=error)
            message = N_(
                "What changed in {file} cannot be read just now, so the window may show what stood before. What was "
                "written is kept. It is tried again; please open the file again if this sentence comes back."
            )
            errors.report(PlannerError(text(message, file=str(self.path))))

    def _look_for_news(self) -> None:
        is_at_it = self._telling.locked() or bool(self._open_writes)
        if aio.is_running() and not is_at_it and (self._look is None or self._look.done()):
            self._look = aio.spawn(self._tell_news(), self)


def _is_same(file: Path, path: Path) -> bool:
    try:
        return file.samefile(path)
    except OSError:  # one of them is not there
        return False


def _open_store(path: Path, create: bool, window: bool) -> "Store":  # noqa: FBT001 -- called by name above
    from planner.store.workspace import Workspace as Store

    return Store.open(path, create=create, window=window)


def _restore(store: "Store", backup: Path, folder: Path, progress: "Progress | None") -> Path:
    from planner.store.restoring import restore

    return restore(store, backup, folder, progress)


def _news_of(store: "Store") -> "tuple[Standing, Changes]":
    return store.standing(), store.news()  # news are told but once: nothing may fail after them
