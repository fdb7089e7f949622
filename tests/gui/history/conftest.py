"""The window over three guests and their history."""

import pytest
from gui.history_panel import fill, opened
from PySide6.QtCore import QLocale


@pytest.fixture
def window(loop, window, tmp_path):
    """The window over a file with one event and three guests."""
    QLocale.setDefault(QLocale("en_GB"))
    loop.run_until_complete(window.open_file(tmp_path / "events.planner", create=True))
    loop.run_until_complete(fill(window))
    return window


@pytest.fixture
def panel(loop, window):
    return loop.run_until_complete(opened(window))
