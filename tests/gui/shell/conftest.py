"""The window without a file, and over a new one."""

import pytest

from planner.gui.main_window import MainWindow


@pytest.fixture
def window(loop, qtbot):
    """The window, with no file open."""
    made = MainWindow()
    made.frame.resize(1440, 900)
    made.frame.show()
    yield made
    loop.run_until_complete(made.shut_down())
    made.frame.deleteLater()


@pytest.fixture
def opened(loop, window, tmp_path):
    """The window over a new, empty file."""
    loop.run_until_complete(window.open_file(tmp_path / "events.planner", create=True))
    return window
