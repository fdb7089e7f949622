"""Several windows over several files: one file has one window, which comes when another wants the file."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from gui.waiting import until

from planner.domain.errors import PlannerError
from planner.gui import windows
from planner.gui.main_window import MainWindow
from planner.gui.windows import Doorbell, command_for, refuse_if_open, ring


def test_window_hears_that_its_file_is_wanted_by_whatever_way(qtbot, qapp, tmp_path):
    file, other = tmp_path / "événements.planner", tmp_path / "other.planner"
    file.touch()
    (tmp_path / "link.planner").symlink_to(file)
    bell = Doorbell(file, qapp)
    for way in (file, tmp_path / "link.planner"):
        with qtbot.waitSignal(bell.rung):
            assert ring(way)
    assert not ring(other)
    bell.take_down()
    assert not ring(file)


def test_bell_of_a_window_that_was_killed_keeps_nobody_away(qtbot, qapp, tmp_path):
    file = tmp_path / "events.planner"
    code = (
        "import os, signal, sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication;"
        "app = QCoreApplication([]); from planner.gui.windows import Doorbell;"
        "bell = Doorbell(Path(sys.argv[1]), app); os.kill(os.getpid(), signal.SIGTERM)"
    )
    surroundings = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    subprocess.run([sys.executable, "-c", code, str(file)], env=surroundings, check=False)
    assert not ring(file)
    bell = Doorbell(file, qapp)
    with qtbot.waitSignal(bell.rung):
        assert ring(file)
    bell.take_down()


def test_program_that_needs_no_python_starts_itself(monkeypatch):
    file = Path("/events/März.planner")
    assert command_for(file) == [sys.executable, "-m", "planner", "--workspace", str(file)]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert command_for(file) == [sys.executable, "--workspace", str(file)]


async def test_file_of_another_window_is_refused_and_that_window_called(qtbot, tmp_path):
    file, heard = tmp_path / "events.planner", []
    first, second = MainWindow(), MainWindow()
    await first.open_file(file, create=True)
    first._doorbell.rung.connect(lambda: heard.append(True))
    with pytest.raises(PlannerError, match="asked to come to the front"):
        await second.open_file(file)
    await until(lambda: heard)
    assert first.frame.isVisible()
    assert second.workspace is None
    await first.shut_down()
    refuse_if_open(file)  # nobody has it any more
    await second.open_file(file)
    await second.shut_down()


async def test_second_window_is_a_program_of_its_own_over_its_file(qtbot, tmp_path, monkeypatch):
    file, told = tmp_path / "other.planner", tmp_path / "told"
    writes = f"import sys; open({str(told)!r}, 'w').write(sys.argv[1])"
    monkeypatch.setattr(windows, "command_for", lambda path: [sys.executable, "-c", writes, str(path)])
    windows.open_window(file)
    await until(lambda: told.exists() and told.read_text() == str(file))
