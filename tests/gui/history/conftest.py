"""The window over three guests and their history."""

import pytest
from gui.history_panel import fill, opened
from PySide6.QtCore import QLocale

from planner.gui.main_window import MainWindow


@pytest.fixture
def window(loop, qtbot, tmp_path):
    """The window over a file with one event and three guests."""
    QLocale.setDefault(QLocale("en_GB"))
    made = MainWindow()
    made.frame.resize(1440, 900)
    made.frame.show()
    loop.run_until_complete(made.open_file(tmp_path / "events.planner", create=True))
    loop.run_until_complete(fill(made))
    yield made
    loop.run_until_complete(made.shut_down())
    made.frame.deleteLater()


@pytest.fixture
def panel(loop, window):
    return loop.run_until_complete(opened(window))
