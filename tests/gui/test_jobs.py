"""Long work: unseen while it is quick, told while it is not, and stopped at once."""

import asyncio
import gc
import threading
from types import FunctionType, ModuleType

import pytest
from gui.accessibility import check
from gui.waiting import until
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from planner.domain.errors import StoppedError
from planner.domain.texts import N_
from planner.gui.jobs import run_job
from planner.gui.widgets.progress_panel import ProgressPanel


async def test_job_shows_nothing_while_it_is_quick(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()

    assert await run_job(window, N_("Reading"), lambda progress: 7) == 7
    assert window.findChildren(ProgressPanel, options=Qt.FindChildOption.FindDirectChildrenOnly)[0].isHidden()


async def test_what_a_thread_holds_of_a_job_is_nothing_of_qts(qtbot):
    """What is Qt's and is let go by another thread last, is taken apart there, under the eyes of the window."""
    window = QWidget()
    qtbot.addWidget(window)
    held = await run_job(window, N_("Reading"), lambda progress: list(reached_from(progress)))
    assert held
    assert [each for each in held if isinstance(each, QObject)] == []


def reached_from(thing):
    """Give all that lives as long as `thing` does, but for code."""
    seen, waiting = set(), [thing]
    while waiting:
        each = waiting.pop()
        if id(each) not in seen and not isinstance(each, type | ModuleType | FunctionType):
            seen.add(id(each))
            yield each
            waiting += gc.get_referents(each)


async def test_cancel_stops_a_job_at_once(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 400)
    window.show()
    began = threading.Event()

    def work(progress):
        for at in range(10**9):
            began.set()
            progress.at(at, 10**9)

    job = asyncio.ensure_future(run_job(window, N_("Reading"), work))
    await until(lambda: window.findChildren(ProgressPanel))
    panel = window.findChildren(ProgressPanel)[0]
    await until(panel.isVisible)
    assert began.is_set()
    check(panel)

    qtbot.mouseClick(panel._cancel, Qt.MouseButton.LeftButton)
    with pytest.raises(StoppedError):
        await job
