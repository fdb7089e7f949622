"""A window over a file with one event, ready for lists."""

import pytest
from factories import SETUP, make_event

from planner.gui import aio


@pytest.fixture
def window(loop, window, tmp_path):
    """The window over a file with one event."""
    loop.run_until_complete(window.open_file(tmp_path / "events.planner", create=True))
    loop.run_until_complete(window.workspace.write(SETUP, make_event, "Tweet Up"))
    loop.run_until_complete(aio.settled())
    return window
