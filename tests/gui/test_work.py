"""The status line says what goes on where that takes a while, and nothing where it does not."""

import threading

import pytest
from gui.waiting import until

from planner.domain.texts import N_, text
from planner.gui import work
from planner.gui.widgets.status_line import StatusLine
from planner.gui.work import doing


@pytest.fixture
def line(qtbot):
    made = StatusLine()
    qtbot.addWidget(made)
    work.board().changed.connect(made.show_work)
    made.show()
    return made


async def test_reading_that_takes_a_while_is_told_until_it_is_over(line, workspace):
    go = threading.Event()
    from planner.gui import aio

    reading = aio.spawn(workspace.read(lambda _db: go.wait(10)))
    await until(line.work)
    assert line.work() == "Reading …"
    go.set()
    await reading
    assert line.work() == ""


async def test_what_was_begun_last_is_told_and_then_what_still_goes_on(line):
    with doing(N_("Reading")):
        with doing(text(N_("Bringing in {n} guest|Bringing in {n} guests"), n=2)):
            await until(line.work)
            assert line.work() == "Bringing in 2 guests …"
        assert line.work() == "Reading …"
    assert line.work() == ""


def test_failure_ends_what_was_told(line):
    with pytest.raises(LookupError), doing(N_("Reading")):
        raise LookupError
    assert line.work() == ""
