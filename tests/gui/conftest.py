"""A window's surroundings: its look, its own settings, an open workspace file."""

import pytest

from planner.gui import files, i18n, theme
from planner.gui.workspace import Workspace


@pytest.fixture(autouse=True)
def look(qapp, tmp_path, monkeypatch):
    """Give each test the theme at 100 %, light, settings of its own, and file dialogs as the program has them."""
    files.look_into_no_workspace()
    monkeypatch.setenv("PLANNER_CONFIG_DIR", str(tmp_path / "config"))
    theme.choose(qapp, "light", 1.0)
    i18n.choose_clock("")


@pytest.fixture
def workspace(loop, tmp_path):
    """An open, empty workspace file behind its Qt face."""
    opened = loop.run_until_complete(Workspace.open(tmp_path / "events.planner", create=True))
    yield opened
    loop.run_until_complete(opened.close())
