"""How all badges come out: looked at in a thread, told beside the sheet, and never told before it is known."""

import threading
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from planner.domain.errors import StoppedError
from planner.domain.progress import Progress
from planner.domain.texts import N_
from planner.gui import aio, theme
from planner.gui.badges.fit_list import FitRow, fit_rows
from planner.gui.i18n import number, tr
from planner.printing.badges import BadgeJob, find_troubles

if TYPE_CHECKING:
    import asyncio

    from planner._generated.ui_badges_page import Ui_BadgesPage
    from planner.printing.badge_troubles import Trouble


class _Looking(Progress):
    """Progress that also stops where nobody is there any more to be told."""

    def __init__(self, report: Callable[[int, int], None], gone: threading.Event) -> None:
        super().__init__(report)
        self._gone = gone

    def at(self, done: int, total: int) -> None:
        if self._gone.is_set():
            self.stop()
        super().at(done, total)


class FitReport(QObject):
    """Looks at one job after the other: one that comes meanwhile takes the place of the one before."""

    told = Signal()  # what `words` and `marks` say has changed
    _moved = Signal(int, int)

    def __init__(self, ui: "Ui_BadgesPage", parent: QObject) -> None:
        super().__init__(parent)
        self.words = ""
        """How many badges deserve a look, "" where none does or that is not known yet."""
        self.marks: dict[int, int] = {}
        """The marks of these badges, by their number."""
        self._ui = ui
        self._known: tuple[object, Sequence[Trouble]] | None = None
        self._task: asyncio.Task[None] | None = None
        # A thread that goes on looking after the page is gone would keep the program from ending.
        self._gone = threading.Event()
        self._looking = _Looking(self._moved.emit, self._gone)
        self.destroyed.connect(self._gone.set)
        self._moved.connect(self._show_progress)

    def is_busy(self) -> bool:
        return self._task is not None and not self._task.done()

    def look_at(self, job: BadgeJob) -> None:
        """Say that nothing is known, look, and tell."""
        self._looking.stop()
        looking = self._looking = _Looking(self._moved.emit, self._gone)
        self._show([], tr(N_("Checking …")), "", tr(N_("Looking at how each badge comes out.")))
        self._task = aio.spawn(self._look(job, looking), self)

    def stop(self) -> None:
        """Look no further; nothing is there to be told."""
        self._looking.stop()
        self._looking = _Looking(self._moved.emit, self._gone)
        self._known = None
        self._show([], "", "", "")

    async def _look(self, job: BadgeJob, looking: _Looking) -> None:
        try:
            rows = await self._find(job, looking)
        except StoppedError:
            return
        except Exception:
            if looking is self._looking:
                sentence = N_("How the badges come out could not be found out. They can be printed all the same.")
                self._show([], tr(N_("Not checked")), "wait", tr(sentence))
            raise
        if looking is not self._looking:
            return
        if rows:
            note = tr(N_("Nothing is cut or shortened. These deserve a look before they are printed."))
            self._show(rows, tr(N_("{n} to look at|{n} to look at"), n=rows[-1].mark), "wait", note)
        else:
            self._show(rows, tr(N_("All fit")), "ok", tr(N_("Every name prints whole and large enough to read.")))

    async def _find(self, job: BadgeJob, looking: _Looking) -> list[FitRow]:
        """Return the rows of the job; where only its first label is another, what was found before still holds."""
        key = (job.badges, job.stock, job.template)
        if self._known is None or self._known[0] != key:
            troubles = await aio.in_thread(find_troubles, job, looking)
            self._known = key, troubles
        return await aio.in_thread(fit_rows, job, self._known[1])

    def _show(self, rows: list[FitRow], pill: str, role: str, note: str) -> None:
        ui = self._ui
        self.words = pill if rows else ""
        self.marks = {row.number: row.mark for row in rows}
        ui.fit_list.set_rows(rows)
        ui.fit_list.setVisible(bool(rows))
        ui.fit_pill.setText(pill)
        theme.set_kind(ui.fit_pill, "pill", role)
        ui.fit_note.setText(note)
        self.told.emit()

    def _show_progress(self, done: int, total: int) -> None:
        if self.is_busy() and done:
            words = N_("{done} of {total} badges looked at.")
            self._ui.fit_note.setText(tr(words, done=number(done), total=number(total)))
