"""Which event the window shows where two are chosen in a row."""

import asyncio

from gui.waiting import until

from planner.domain.texts import N_, text
from planner.gui import aio
from planner.gui.main_window import MainWindow
from planner.services.events import create_event

STEP = text(N_("Prepare the test"))


async def test_two_choices_in_a_row_end_with_the_second(qtbot, tmp_path):
    window = MainWindow()
    qtbot.addWidget(window.frame)
    await window.open_file(tmp_path / "events.planner", create=True)
    keys = [await window.workspace.write(STEP, create_event, name) for name in ("One", "Two")]
    await until(lambda: window.workspace.event_id is not None)
    heard = []
    window.workspace.event_changed.connect(heard.append)
    for key in [*keys, *keys]:
        window.workspace.set_event(key)
    for _ in range(5):
        await aio.settled()
        await asyncio.sleep(0.01)
    assert window.workspace.event_id == heard[-1] == keys[1]
    assert len(heard) <= 4
    await window.shut_down()
