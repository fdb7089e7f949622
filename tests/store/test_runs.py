"""A run that ended badly is told once; one that lives or ended well is not."""

import os
import signal
import subprocess
import sys

import pytest

from planner.store.runs import take_bad_ends

BEGIN = "from pathlib import Path; import sys; from planner.store.runs import begin; run = begin(Path(sys.argv[1]));"


def start(folder, then):
    surroundings = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    return subprocess.Popen(
        [sys.executable, "-c", f"{BEGIN} print('here', flush=True); {then}", str(folder)],
        env=surroundings,
        stdout=subprocess.PIPE,
        stdin=subprocess.PIPE,
        text=True,
    )


def test_run_that_ended_well_leaves_nothing(tmp_path):
    with start(tmp_path, "run.end()") as process:
        process.communicate()
    assert list((tmp_path / "runs").iterdir()) == []
    assert take_bad_ends(tmp_path) == []


def test_run_that_was_killed_is_told_once_and_without_a_fault(tmp_path):
    with start(tmp_path, "sys.stdin.read()") as process:
        assert process.stdout.readline() == "here\n"
        assert take_bad_ends(tmp_path) == []  # it lives
        process.kill()
        process.wait()
    assert [end.fault for end in take_bad_ends(tmp_path)] == [""]
    assert take_bad_ends(tmp_path) == []
    assert list((tmp_path / "runs").iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="signals are another thing there")
def test_run_that_broke_tells_where(tmp_path):
    with start(tmp_path, f"import os; os.kill(os.getpid(), {int(signal.SIGSEGV)})") as process:
        process.communicate()
    (end,) = take_bad_ends(tmp_path)
    assert "Segmentation fault" in end.fault


def test_folder_that_cannot_be_written_keeps_nobody_from_working(tmp_path, expected_warnings):
    from planner.store.runs import begin

    (tmp_path / "runs").write_text("a file where the folder should be")
    assert begin(tmp_path) is None
    assert len(expected_warnings) == 1
