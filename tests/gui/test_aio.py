"""Coroutines on Qt's loop: slots, threads, dialogs, failures."""

import asyncio
import sys
import threading
from typing import ClassVar

from gui.waiting import until
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QPushButton, QWidget
from shiboken6 import isValid

from planner.domain.errors import PlannerError
from planner.domain.texts import N_, text
from planner.gui import aio


class Bell(QObject):
    rung = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self.heard = []
        self.go = asyncio.Event()

    @aio.deed
    async def ring(self):
        self.heard.append("ring")
        await self.go.wait()

    @aio.deed
    async def crack(self):
        self.heard.append("crack")
        raise PlannerError(text(N_("The bell is cracked. Nothing was changed.")))

    @aio.async_slot
    async def hear_one(self, first):
        await asyncio.sleep(0)
        self.heard.append(first)

    @aio.async_slot
    async def refuse(self):
        raise PlannerError(text(N_("No such bell. Nothing was changed.")))


async def test_slot_takes_as_many_arguments_as_it_names():
    bell = Bell()
    bell.rung.connect(bell.hear_one)

    bell.rung.emit(3, 4)
    await aio.settled()

    assert bell.heard == [3]


async def test_plain_coroutine_function_is_a_callback(qtbot):
    pressed = []

    @aio.async_slot
    async def press():
        pressed.append(True)

    button = QPushButton()
    qtbot.addWidget(button)
    button.clicked.connect(press)

    button.click()
    await aio.settled()

    assert pressed == [True]


async def test_refusal_in_a_slot_is_told(told):
    bell = Bell()

    bell.refuse()
    await aio.settled()

    assert [str(error) for error in told] == ["No such bell. Nothing was changed."]


async def test_failure_of_a_closed_widget_is_nobodys():
    import shiboken6

    bell = Bell()
    bell.refuse()
    shiboken6.delete(bell)
    await aio.settled()


async def test_in_thread_runs_elsewhere_and_the_loop_goes_on():
    go = threading.Event()
    work = aio.spawn(aio.in_thread(lambda: go.wait(10) and threading.current_thread().name))

    await asyncio.sleep(0)
    go.set()

    assert (await work).startswith("work")


class Given:
    """Says in which thread it is destroyed, as a widget would be."""

    ends: ClassVar[list[int]] = []

    def work(self, number):
        if number % 3 == 2:
            raise ValueError(number)
        return Given()

    def __del__(self):
        self.ends.append(threading.get_ident())


async def test_thread_never_destroys_what_it_was_given_or_gives(monkeypatch):
    monkeypatch.setattr(Given, "ends", [])
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)  # as often as ever, threads take turns
    try:
        for _round in range(100):
            works = [asyncio.ensure_future(aio.in_thread(Given().work, number)) for number in range(30)]
            await asyncio.sleep(0)
            for work in works[20:]:
                work.cancel()
            await asyncio.gather(*works, return_exceptions=True)
            del works, work
    finally:
        sys.setswitchinterval(before)
    await until(lambda: len(Given.ends) >= 3_000)
    assert set(Given.ends) == {threading.get_ident()}


async def test_dialogs_bear_the_name_of_the_program_after_the_dash_of_the_window(qtbot):
    for title, shown in (("Settings", "Settings – Planner"), ("About Planner", "About Planner"), ("", "")):
        parent = QWidget()
        qtbot.addWidget(parent)
        dialog = QDialog(parent)
        dialog.setWindowTitle(title)
        answer = aio.spawn(aio.finished(dialog))
        await until(dialog.isVisible)
        assert dialog.windowTitle() == shown
        dialog.accept()
        await answer


async def test_finished_dialog_gives_its_result(qtbot):
    dialog = QDialog()
    qtbot.addWidget(dialog)
    answer = aio.spawn(aio.finished(dialog))
    await until(dialog.isVisible)

    dialog.accept()

    assert await answer == QDialog.DialogCode.Accepted


async def test_deed_pressed_while_it_is_at_work_is_done_once():
    bell, other = Bell(), Bell()
    for _ in range(3):
        bell.ring()
    other.ring()
    await asyncio.sleep(0)
    assert (bell.heard, other.heard) == (["ring"], ["ring"])

    bell.go.set()
    other.go.set()
    await aio.settled()
    bell.ring()
    await aio.settled()
    assert bell.heard == ["ring", "ring"]


async def test_deed_that_failed_can_be_pressed_again(told):
    bell = Bell()
    for _ in range(2):
        bell.crack()
        await aio.settled()

    assert bell.heard == ["crack", "crack"]
    assert len(told) == 2


async def test_dialog_is_gone_when_it_has_been_answered(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    dialog = QDialog(window)
    answer = aio.spawn(aio.finished(dialog))
    await until(dialog.isVisible)

    dialog.reject()

    assert await answer == QDialog.DialogCode.Rejected
    await until(lambda: not isValid(dialog))
    assert window.findChildren(QDialog) == []


async def test_no_dialog_is_laid_over_another_one_of_the_same_window(qtbot):
    window, page = QWidget(), QWidget()
    page.setParent(window)
    qtbot.addWidget(window)
    first, second = QDialog(window), QDialog(page)
    answer = aio.spawn(aio.finished(first))
    await until(first.isVisible)

    assert await aio.finished(second) == QDialog.DialogCode.Rejected
    inner = QDialog(first)
    nested = aio.spawn(aio.finished(inner))
    await until(inner.isVisible)
    inner.accept()
    assert await nested == QDialog.DialogCode.Accepted

    first.accept()
    assert await answer == QDialog.DialogCode.Accepted
    third = QDialog(window)
    again = aio.spawn(aio.finished(third))
    await until(third.isVisible)
    third.accept()
    assert await again == QDialog.DialogCode.Accepted


class Reader(QObject):
    """Reads when it is asked, and counts how often."""

    def __init__(self):
        super().__init__()
        self.go, self.begun, self.ended = asyncio.Event(), 0, 0

    @aio.latest
    async def read(self):
        self.begun += 1
        await self.go.wait()
        self.ended += 1


async def test_reading_asked_for_while_it_goes_on_is_done_once_more_however_often(qtbot):
    reader = Reader()
    reader.read()
    await until(lambda: reader.begun)
    for _ in range(3):
        reader.read()

    reader.go.set()
    await aio.settled()
    assert (reader.begun, reader.ended) == (2, 2)

    reader.read()
    await aio.settled()
    assert reader.ended == 3
