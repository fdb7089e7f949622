"""Makes backups of the open file by itself: on opening, while things change, and on closing; work never waits for it."""

import asyncio
import logging
import time
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from planner.domain.backups import EVERY
from planner.domain.errors import PlannerError
from planner.domain.texts import N_
from planner.gui import aio, errors, work
from planner.gui.i18n import clock, tr
from planner.gui.widgets.status_line import StatusLine
from planner.gui.workspace import Workspace

log = logging.getLogger(__name__)


class Keeper(QObject):
    """Cares for one open file; the status line tells when the last backup was made, and whether that failed."""

    def __init__(self, workspace: Workspace, line: StatusLine) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._line = line
        self._one = asyncio.Lock()
        self._tried = 0.0
        self._told = ""
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(lambda: aio.spawn(self.make(), self))
        workspace.changed.connect(self._on_changed)
        self._show("")
        aio.spawn(self.make(), self)

    async def make(self) -> None:
        """Make a backup if something changed since the last; a failure is told once, and work goes on."""
        if self._workspace.read_only:
            return
        async with self._one:
            self._tried = time.monotonic()
            try:
                with work.doing(N_("Making a backup")):
                    made = await aio.in_thread(_make, self._workspace.path)
            except PlannerError as error:
                self._tell(error)
                return
        self._told = ""
        if made is not None:
            self._show(tr(N_("Last backup {time}"), time=clock(datetime.now().astimezone())))

    async def finish(self) -> None:
        """Make the last backup before the file closes."""
        self._timer.stop()
        self._workspace.changed.disconnect(self._on_changed)
        await self.make()

    def _on_changed(self, _changes: object) -> None:
        if not self._timer.isActive():
            wait = EVERY.total_seconds() - (time.monotonic() - self._tried)
            self._timer.start(max(0, round(wait * 1000)))

    def _tell(self, error: PlannerError) -> None:
        self._show(tr(N_("No backup could be made")))
        log.info("No backup: %s", type(error.__cause__).__name__)
        if self._told != error.message.message:
            self._told = error.message.message
            errors.report(error)

    def _show(self, words: str) -> None:
        path = self._workspace.path
        if words:
            place = tr(N_("Saved on this computer · {file} · {backup}"), file=path.name, backup=words)
        else:
            place = tr(N_("Saved on this computer · {file}"), file=path.name)
        self._line.show_place(place, str(path))


def _make(path: Path) -> Path | None:
    from planner.store import backups

    return backups.make_backup(path, backups.folder_of(path)) if backups.are_on() else None
