"""Several windows over several files: one file has one window, which comes when another wants the file."""

import asyncio
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from gui.waiting import until

from planner.domain.errors import PlannerError
from planner.gui import windows
from planner.gui.aio import settled
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


class FarFile(type(Path())):
    """A file on a share that takes its time, until somebody who is not kept waiting lets it answer."""

    asked, may_answer, answers = threading.Event(), threading.Event(), []

    def stat(self, *, follow_symlinks=True):
        self._answer()
        return super().stat(follow_symlinks=follow_symlinks)

    def resolve(self, strict=False):
        self._answer()
        return super().resolve(strict)

    def _answer(self):
        self.asked.set()
        self.answers.append(self.may_answer.wait(5))


@pytest.fixture
def far_file(tmp_path):
    for event in (FarFile.asked, FarFile.may_answer):
        event.clear()
    FarFile.answers.clear()
    yield FarFile(tmp_path / "far.planner")
    FarFile.may_answer.set()


async def test_window_goes_on_while_the_file_that_is_opened_answers_late(qtbot, tmp_path, far_file):
    window = MainWindow()
    await window.open_file(tmp_path / "events.planner", create=True)
    opening = asyncio.ensure_future(window.open_file(far_file, create=True))
    await until(FarFile.asked.is_set)
    FarFile.may_answer.set()
    await opening
    assert window.workspace.path.name == "far.planner"
    assert all(FarFile.answers)
    await window.shut_down()


async def test_window_goes_on_while_the_file_for_a_second_one_answers_late(qtbot, far_file, monkeypatch):
    monkeypatch.setattr(windows, "command_for", lambda _path: [sys.executable, "-c", ""])
    opening = asyncio.ensure_future(windows.open_window(far_file))
    await until(FarFile.asked.is_set)
    FarFile.may_answer.set()
    await opening
    assert all(FarFile.answers)


def test_program_that_needs_no_python_starts_itself(monkeypatch):
    file = Path("/events/März.planner")
    assert command_for(file) == [sys.executable, "-m", "planner", "--workspace", str(file)]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert command_for(file) == [sys.executable, "--workspace", str(file)]


async def test_file_of_another_window_is_refused_and_that_window_called(qtbot, tmp_path):
    file, heard = tmp_path / "events.planner", []
    first, second = MainWindow(), MainWindow()
    await first.open_file(file, create=True)
    await until(lambda: first._doorbell is not None)
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
    await windows.open_window(file)
    await until(lambda: told.exists() and told.read_text() == str(file))


async def test_file_that_may_not_be_written_now_is_not_opened_beside_the_window_that_has_it(
    qtbot, tmp_path, monkeypatch
):
    file = tmp_path / "events.planner"
    first, second = MainWindow(), MainWindow()
    await first.open_file(file, create=True)
    await until(lambda: first._doorbell is not None)
    monkeypatch.setattr("planner.store.workspace.has_room", lambda _path: False)
    with pytest.raises(PlannerError, match="asked to come to the front"):
        await second.open_file(file)
    assert second.workspace is None
    await first.shut_down()
    await second.shut_down()


async def test_bell_hangs_as_soon_as_the_page_is_read(qtbot, tmp_path):
    window = MainWindow()
    await window.open_file(tmp_path / "events.planner", create=True)
    await settled()
    assert window._doorbell is not None
    await window.shut_down()


async def test_second_start_over_a_file_leaves_it_to_the_window_that_has_it(qtbot, tmp_path):
    file = tmp_path / "events.planner"
    first, second = MainWindow(), MainWindow(opens=True)
    await first.open_file(file, create=True)
    await until(lambda: first._doorbell is not None)
    with qtbot.waitSignal(second.gone):
        await second.open_first(file)
    assert second.frame.isHidden()
    await first.shut_down()


async def test_file_that_is_made_because_there_was_none_is_told(qtbot, tmp_path):
    window = MainWindow(opens=True)
    await window.open_first(tmp_path / "evnts.planner", create=True)
    assert "it is a new file" in window.ui.message_bar.words()
    await window.shut_down()
