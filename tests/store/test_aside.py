"""Copies for other programs: they go with the run that made them, or at a later start where it broke off."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from planner.store import aside

MAKE = """
import os, sys
from planner.store import aside
(aside.folder() / "contract.pdf").write_text("secret")
print(aside.folder(), flush=True)
sys.stdin.readline()
if "kill" in sys.argv:
    os._exit(1)
"""


@pytest.fixture(autouse=True)
def own_place(monkeypatch, tmp_path):
    monkeypatch.setenv("PLANNER_CONFIG_DIR", str(tmp_path))


def start(*how):
    return subprocess.Popen(
        [sys.executable, "-c", MAKE, *how], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=os.environ
    )


def left(tmp_path):
    return sorted(path.name for path in (tmp_path / "cache" / "aside").iterdir())


def test_copies_go_with_the_run(tmp_path):
    run = start()
    made = Path(run.stdout.readline().strip())
    assert (made / "contract.pdf").exists()
    run.communicate("\n")
    assert left(tmp_path) == []


def test_copies_of_a_run_that_broke_off_go_at_the_next_start_and_those_of_a_living_one_stay(tmp_path):
    living, broken = start(), start("kill")
    kept, lost = (Path(run.stdout.readline().strip()) for run in (living, broken))
    broken.communicate("\n")
    assert (lost / "contract.pdf").exists()

    aside.sweep()
    assert not lost.exists()
    assert (kept / "contract.pdf").read_text(encoding="utf-8") == "secret"
    living.communicate("\n")
    assert left(tmp_path) == []


def test_nothing_to_sweep_is_no_trouble():
    aside.sweep()
