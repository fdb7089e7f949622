"""The window without a file, and over a new one."""

import pytest


@pytest.fixture
def opened(loop, window, tmp_path):
    """The window over a new, empty file."""
    loop.run_until_complete(window.open_file(tmp_path / "events.planner", create=True))
    return window
