"""A window over a file with one event, ready for lists."""

import pytest
from factories import SETUP, make_event

from planner.gui import aio
from planner.gui.main_window import MainWindow


@pytest.fixture
def window(loop, qtbot, tmp_path):
    """The window over a file with one event."""
    made = MainWindow()
    made.frame.resize(1440, 900)
    made.frame.show()
    loop.run_until_complete(made.open_file(tmp_path / "events.planner", create=True))
    loop.run_until_complete(made.workspace.write(SETUP, make_event, "Tweet Up"))
    loop.run_until_complete(aio.settled())
    yield made
    loop.run_until_complete(made.shut_down())
    made.frame.deleteLater()
