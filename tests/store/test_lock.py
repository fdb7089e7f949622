"""One window a file; the command line may come in beside it; a dead program holds nothing."""

import getpass
import json
import os
import platform
import signal
import subprocess
import sys

import factories
import pytest
from factories import SETUP

from planner.domain.errors import PlannerError
from planner.store.workspace import Workspace

HOLD = """
import sys
from planner.store.workspace import Workspace
workspace = Workspace.open(sys.argv[1], window=True)
print("open", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def path(tmp_path):
    with factories.new_workspace(tmp_path) as workspace:
        return workspace.path


@pytest.fixture
def other_window(path):
    command = [sys.executable, "-c", HOLD, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout.readline() == "open\n"
        yield process
        process.kill()


def test_second_window_is_told_who_has_the_file(path, other_window):
    with pytest.raises(PlannerError) as refused:
        Workspace.open(path, window=True)
    values = refused.value.message.values
    assert values["user"] == getpass.getuser()
    assert values["machine"] == platform.node()
    assert f"{getpass.getuser()} on {platform.node()}, since {values['since']}" in str(refused.value)


def test_second_window_is_told_so_too_where_it_comes_by_a_link(path, other_window, tmp_path):
    link = tmp_path / "elsewhere" / "link.planner"
    link.parent.mkdir()
    link.symlink_to(path)
    with pytest.raises(PlannerError, match="is open in another window already"):
        Workspace.open(link, window=True)


def test_command_line_writes_while_a_window_is_open(path, other_window):
    with Workspace.open(path) as workspace:
        workspace.write(SETUP, factories.make_venue)
        assert len(workspace.read(factories.dump)["venue"]) == 1


def test_killed_window_lets_go(path, other_window):
    other_window.send_signal(signal.SIGKILL)
    other_window.wait()
    with Workspace.open(path, window=True) as workspace:
        assert workspace.read(factories.dump)["venue"] == []


def test_closed_window_leaves_one_file(path):
    Workspace.open(path, window=True).close()
    assert list(path.parent.iterdir()) == [path]
    Workspace.open(path, window=True).close()


def test_file_opens_where_the_system_knows_no_user(path, monkeypatch):
    for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setitem(sys.modules, "pwd", None)  # as on Windows
    with Workspace.open(path, window=True) as workspace:
        workspace.write(SETUP, factories.make_venue)
        assert workspace.standing().last.who == "?"


@pytest.mark.skipif(sys.platform == "win32", reason="names of users are text on Windows")
def test_steps_are_kept_of_a_user_whose_name_is_no_text(path, monkeypatch):
    monkeypatch.setenv("LOGNAME", os.fsdecode(b"m\xfcller"))
    with Workspace.open(path, window=True) as workspace:
        workspace.write(SETUP, factories.make_venue)
        assert workspace.standing().last.who == "m?ller"


def test_refused_window_names_nobody_where_the_holder_is_unknown(path, other_window):
    (path.parent / f".{path.name}.holder").write_text(json.dumps(["nonsense"]))
    with pytest.raises(PlannerError, match=r"is open in another window already\. Nothing"):
        Workspace.open(path, window=True)
