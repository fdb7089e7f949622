"""Makes backups of the open file by itself: on opening, while things change, and on closing; work never waits for it."""

import asyncio
import logging
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from datetime import datetime
from pathlib import Path
from typing import ParamSpec, TypeVar

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from planner.domain.backups import EVERY
from planner.domain.errors import PlannerError, StoppedError
from planner.domain.progress import Progress
from planner.domain.texts import N_
from planner.gui import aio, errors, work
from planner.gui.i18n import clock, tr
from planner.gui.jobs import run_job
from planner.gui.widgets.status_line import StatusLine
from planner.gui.workspace import Workspace

P = ParamSpec("P")
T = TypeVar("T")

log = logging.getLogger(__name__)

_LOOK_S = 0.02
FIRST_MS = 1_000
"""The first backup waits until what was opened is on the screen."""


class Keeper(QObject):
    """Cares for one open file; the status line tells when the last backup was made, and whether that failed."""

    def __init__(self, workspace: Workspace, line: StatusLine) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._line = line
        self._one = asyncio.Lock()
        self._at_work: asyncio.Task[Path | None] | None = None
        self._has_left = False
        self._tried = 0.0
        self._told = ""
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(lambda: aio.spawn(self.make(), self))
        workspace.changed.connect(self._on_changed)
        self.tell_place()
        self._timer.start(FIRST_MS)

    async def make(self) -> None:
        """Make a backup if something changed since the last; a failure is told once, and work goes on."""
        if error := await self.attempt(Progress()):
            errors.report(error)

    async def attempt(self, progress: Progress) -> Exception | None:
        """Make a backup if something changed since the last; return why it could not be made, for each reason once."""
        async with self._one:
            if self._workspace.read_only or self._has_left:
                return None
            self._tried = time.monotonic()
            try:
                with work.doing(N_("Making a backup")):
                    making = _result_in_own_thread(_make, self._workspace.path, progress)
                    self._at_work = aio.present_loop().create_task(making)
                    made = await self._at_work
            except StoppedError:
                return None
            except Exception as error:  # noqa: BLE001 -- also a fault of ours keeps nobody from working and leaving
                return self._news_of(error)
        self._told = ""
        if made is not None:
            self._show_last()
        return None

    async def back_up_now(self, parent: QWidget) -> Path | None:
        """Make a backup because somebody asks for it, also where none are made by themselves; shows progress.

        None where nothing changed since the last.
        """
        async with self._one:
            made: Path | None = await run_job(parent, N_("Making a backup"), _make_now, self._workspace.path)
        if made is not None:
            self._show_last()
        return made

    def tell_place(self) -> None:
        """Tell where the file is and nothing of backups, as when it was opened."""
        self._show("")

    def leave(self) -> None:
        """Make no more backups, and wait for none: a disk that is gone may never answer. Nothing of a closed file is kept."""
        self._has_left = True
        self._timer.stop()
        self._workspace.changed.disconnect(self._on_changed)
        if self._at_work is not None:
            self._at_work.cancel()
        self.deleteLater()

    def _on_changed(self, _changes: object) -> None:
        if not self._timer.isActive():
            wait = EVERY.total_seconds() - (time.monotonic() - self._tried)
            self._timer.start(max(0, round(wait * 1000)))

    def _news_of(self, error: Exception) -> Exception | None:
        self._show(tr(N_("No backup could be made")))
        log.info("No backup: %s", type(error.__cause__ or error).__name__)
        told, self._told = self._told, error.message.message if isinstance(error, PlannerError) else repr(error)
        return None if told == self._told else error

    def _show_last(self) -> None:
        self._show(tr(N_("Last backup {time}"), time=clock(datetime.now().astimezone())))

    def _show(self, words: str) -> None:
        path = self._workspace.path
        if words:
            place = tr(N_("Saved on this computer · {file} · {backup}"), file=path.name, backup=words)
        else:
            place = tr(N_("Saved on this computer · {file}"), file=path.name)
        self._line.show_place(place, str(path))


def _make(path: Path, progress: Progress) -> Path | None:
    from planner.store import backups

    return _make_now(path, progress) if backups.are_on() else None


def _make_now(path: Path, progress: Progress) -> Path | None:
    from planner.store import backups

    return backups.make_backup(path, backups.folder_of(path), progress=progress)


async def _result_in_own_thread(function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Await `function` in a thread that the program does not wait for when it ends, as it would for one of a pool.

    That thread may outlive the window, so it holds nothing of it, nor of the loop: it is looked at now and then.
    """
    done: Future[T] = Future()

    def work_on() -> None:
        try:
            result = function(*args, **kwargs)
        except BaseException as error:  # noqa: BLE001 -- who awaits it gets it
            done.set_exception(error)
        else:
            done.set_result(result)

    thread = threading.Thread(target=work_on, name="backup", daemon=True)
    thread.start()
    while thread.is_alive():
        await aio.moment(_LOOK_S)
    return done.result()
