"""The last backup before a file closes: in sight where it takes a while, with a way round it, its failure told in time."""

import asyncio
from typing import TYPE_CHECKING, Any

from planner.domain.errors import PlannerError
from planner.domain.texts import N_
from planner.gui import aio, errors
from planner.gui.backups.keeper import Keeper
from planner.gui.i18n import tr
from planner.gui.jobs import measured
from planner.gui.widgets.progress_panel import ProgressPanel

if TYPE_CHECKING:
    from planner.gui.main_window import MainWindow

_QUIET_MS = 500
"""A backup that takes less shows nothing."""


async def back_up(window: "MainWindow", keeper: Keeper, *, goes: bool) -> bool:
    """Make the last backup and tell whether the file may close now.

    Nobody has to wait for it, since its disk may never answer. A window that `goes` stays once to tell a failure.
    """
    title = tr(N_("Your work is saved; the last backup is being made"))
    panel = ProgressPanel(window.frame, title, without=tr(N_("Close without a backup")))
    answer: asyncio.Future[bool] = aio.present_loop().create_future()

    def settle(*, may_close: bool) -> None:
        if not answer.done():
            answer.set_result(may_close)

    panel.done_without.connect(lambda: settle(may_close=True))
    panel.cancelled.connect(lambda: settle(may_close=False))
    with measured(panel, _QUIET_MS) as progress:
        making = aio.present_loop().create_task(keeper.attempt(progress))
        both: set[asyncio.Future[Any]] = {making, answer}
        await asyncio.wait(both, return_when=asyncio.FIRST_COMPLETED)
    if answer.done():
        progress.stop()
        making.cancel()
        return answer.result()
    error = making.result()
    if error is None:
        return True
    if goes and isinstance(error, PlannerError):
        offer = tr(N_("Close without a backup"))
        window.ui.message_bar.tell(tr(error.message), offer=offer, then=window.frame.close)
    else:
        errors.report(error)
    return not goes
