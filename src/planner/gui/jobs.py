"""Long work with a progress panel and, where it can be stopped, a Cancel that works at once; the window stays alive."""

import asyncio
import inspect
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from planner.domain.progress import Progress
from planner.domain.texts import Text
from planner.gui import aio, work
from planner.gui.i18n import tr
from planner.gui.widgets.progress_panel import ProgressPanel

T = TypeVar("T")

_running: dict[ProgressPanel, asyncio.Future[None]] = {}

QUIET_MS = 300
"""Work that takes less shows nothing."""
_LOOK_MS = 50
_SHORT_S = 0.5
"""Work that takes less is not worth stopping, when the window closes."""


class _Meter:
    """What the working thread told last. It holds nothing of Qt's, which must not be taken away by another thread."""

    def __init__(self) -> None:
        self.told: tuple[int, int] | None = None

    def report(self, done: int, total: int) -> None:
        self.told = done, total


@contextmanager
def measured(panel: ProgressPanel, quiet_ms: int = QUIET_MS) -> Iterator[Progress]:
    """Yield what tells the panel how far the work in the block is, and which the panel's Cancel stops."""
    meter = _Meter()
    progress = Progress(meter.report)

    def look() -> None:
        if meter.told is not None:
            panel.show_progress(*meter.told)

    looking = QTimer(panel, interval=_LOOK_MS)
    looking.timeout.connect(look)
    looking.start()
    panel.cancelled.connect(progress.stop)
    QTimer.singleShot(quiet_ms, panel, panel.appear)
    try:
        yield progress
    finally:
        panel.end()


async def run_job(parent: QWidget, title: str | Text, function: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
    """Await `function(…, progress=Progress)` and return its result.

    A plain function runs in a thread; a coroutine function (`workspace.write`) is awaited. `title` is a marked
    text. Raises StoppedError after Cancel.
    """
    panel = ProgressPanel(parent.window(), tr(title))
    ended = _running[panel] = aio.present_loop().create_future()
    with measured(panel) as progress:
        try:
            with work.doing(title):
                if inspect.iscoroutinefunction(function):
                    return await function(*args, progress=progress, **kwargs)
                return await aio.in_thread(function, *args, progress=progress, **kwargs)
        except asyncio.CancelledError:
            progress.stop()
            raise
        finally:
            del _running[panel]
            ended.set_result(None)


async def stop_all() -> None:
    """Stop every job as Cancel does, in sight of the person, and wait until each has ended; what is short just ends."""
    if _running:
        await asyncio.wait(list(_running.values()), timeout=_SHORT_S)
    while _running:
        for panel in _running:
            panel.appear()
            panel.cancel()
        await asyncio.wait(list(_running.values()))


def is_running() -> bool:
    """Tell whether some long work goes on."""
    return bool(_running)
