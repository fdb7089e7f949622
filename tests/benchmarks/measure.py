"""Measures cases in turns, each process with a warm bytecode cache of its own, and prints medians and ratios."""

import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

Case = Callable[[], float]

_UNWANTED = {"PYTHONDONTWRITEBYTECODE", "PYTHONPYCACHEPREFIX"}


class Bench:
    """A folder for one benchmark's files, and the processes that run in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def run(self, name: str, command: Sequence[str | Path], text: str | None = None, **variables: str) -> str:
        """Run a process whose bytecode, settings and data are its own; return what it printed."""
        own = self.folder / re.sub(r"\W+", "-", name)
        own.mkdir(exist_ok=True)
        kept = {key: value for key, value in os.environ.items() if key not in _UNWANTED}
        places = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "APPDATA"), str(own))
        env = {
            **kept,
            **places,
            "PYTHONPYCACHEPREFIX": str(own / "bytecode"),
            "QT_QPA_PLATFORM": "offscreen",
            **variables,
        }
        done = subprocess.run(
            [str(part) for part in command], input=text, env=env, cwd=own, capture_output=True, text=True, check=False
        )
        if done.returncode:
            sys.exit(f"{name} failed:\n{done.stdout}{done.stderr}")
        return done.stdout

    def time(self, name: str, command: Sequence[str | Path], text: str | None = None, **variables: str) -> float:
        """Return the seconds from the start of a process to its end."""
        began = time.perf_counter()
        self.run(name, command, text, **variables)
        return time.perf_counter() - began


def new_folder() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory(prefix="planner-bench-", ignore_cleanup_errors=True)


def seconds_of(function: Callable[..., object], *args: object) -> float:
    """Return how long a call takes in this process."""
    began = time.perf_counter()
    function(*args)
    return time.perf_counter() - began


def compare(title: str, cases: Mapping[str, Case], rounds: int) -> None:
    """Run all cases in each round, so that what slows the machine slows them all; the first case is the measure."""
    for case in cases.values():
        case()  # warms caches of bytecode and files
    times: dict[str, list[float]] = {name: [] for name in cases}
    for _ in range(rounds):
        for name, case in cases.items():
            times[name].append(case())
    _print_table(title, times, rounds)


def _print_table(title: str, times: Mapping[str, list[float]], rounds: int) -> None:
    medians = {name: statistics.median(taken) for name, taken in times.items()}
    measure = next(iter(medians.values()))
    width = max(map(len, times))
    print(f"\n{title} (median of {rounds} rounds in turns)")
    for name, median in medians.items():
        spread = f"{min(times[name]):.3f} to {max(times[name]):.3f}"
        print(f"  {name:{width}}  {median:7.3f} s  {median / measure:6.2f} ×   ({spread})", flush=True)
