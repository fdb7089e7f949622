"""A window's surroundings: its look, its own settings, an open workspace file."""

import shutil

import pytest
from factories import SETUP

from planner.gui import files, i18n, theme
from planner.gui.backups import keeper
from planner.gui.main_window import MainWindow
from planner.gui.workspace import Workspace
from planner.services.sample import add_sample
from planner.store.workspace import Workspace as Store


@pytest.fixture(autouse=True)
def look(qapp, tmp_path, monkeypatch):
    """Give each test the theme at 100 %, light, settings of its own, and file dialogs as the program has them.

    What waits until the first page is there is done at once.
    """
    files.look_into_no_workspace()
    monkeypatch.setenv("PLANNER_CONFIG_DIR", str(tmp_path / "config"))
    monkeypatch.setattr(keeper, "FIRST_MS", 0)
    theme.choose(qapp, "light", 1.0)
    i18n.choose_clock("")


@pytest.fixture
def workspace(loop, tmp_path):
    """An open, empty workspace file behind its Qt face."""
    opened = loop.run_until_complete(Workspace.open(tmp_path / "events.planner", create=True))
    yield opened
    loop.run_until_complete(opened.close())


@pytest.fixture
def window(loop, qtbot, tmp_path, monkeypatch):
    """The window with no file open, as it starts for the first time; documents go into a folder of the test."""
    monkeypatch.setattr("planner.gui.deeds.default_file", lambda: tmp_path / "Planner" / "events.planner")
    made = MainWindow()
    made.frame.resize(1440, 900)
    made.frame.show()
    yield made
    loop.run_until_complete(made.shut_down())
    made.frame.deleteLater()


@pytest.fixture(scope="session")
def _sample(tmp_path_factory):
    path = tmp_path_factory.mktemp("sample") / "events.planner"
    with Store.open(path, create=True) as store:
        store.write(SETUP, add_sample)
    return path


@pytest.fixture
def sample_file(_sample, tmp_path):
    """A workspace file of the test's own with the sample event, which takes a while to make."""
    return shutil.copy(_sample, tmp_path / "events.planner")
