"""What nobody holds any more is found in Qt's own thread, and long lists are not gone through again and again."""

import gc
import threading
import weakref
from contextlib import contextmanager

from gui.waiting import until
from PySide6.QtWidgets import QWidget


class Circle(QWidget):
    """A widget that only the garbage collector can find."""

    def __init__(self):
        super().__init__()
        self.me = self


async def test_widget_that_nobody_holds_is_destroyed_by_qts_own_thread(loop, collector):
    destroyed_by = []
    weakref.finalize(Circle(), lambda: destroyed_by.append(threading.current_thread()))

    busy = threading.Thread(target=lambda: [[number] for number in range(200_000)])
    busy.start()
    busy.join()
    assert destroyed_by == []

    kept = [[number] for number in range(200_000)]
    await until(lambda: destroyed_by)
    assert destroyed_by == [threading.main_thread()]
    assert kept


def test_rows_that_are_read_are_not_all_gone_through_again_and_again(collector):
    rows = []
    with looks() as generations:
        for _ in range(15):
            rows += [[number] for number in range(50_000)]
            collector.look()

    assert generations
    assert 2 not in generations


@contextmanager
def looks():
    """Give which generations are looked through meanwhile."""
    generations = []

    def note(phase, about):
        if phase == "start":
            generations.append(about["generation"])

    gc.callbacks.append(note)
    try:
        yield generations
    finally:
        gc.callbacks.remove(note)
