"""Backups of a file with 20,000 guests and a history of 50,000 steps, of which 60 lie there already.

Making and restoring are measured against SQLite's own backup of the file, which neither reads what it wrote nor keeps
what it takes the place of, and against a plain copy, which is safe for no open file. Looking is measured against that copy too,
and against opening each backup for one question, or reading both histories whole.
"""

import shutil
import sqlite3
import sys
import time
from collections.abc import Callable
from contextlib import closing
from itertools import count
from pathlib import Path

from invented import write_list
from long_history import make, make_backups
from measure import Case, compare, new_folder

from planner.store import backups
from planner.store.inside import look_inside
from planner.store.restoring import restore
from planner.store.workspace import Workspace

GUESTS, STEPS, BACKUPS = 20_000, 50_000, 60
ROUNDS = 9


def main() -> None:
    with new_folder() as folder:
        place = Path(folder)
        file, kept = place / "bench.planner", place / "bench backups"
        make(file, write_list(place / "people.csv", GUESTS), STEPS)
        make_backups(file, kept, BACKUPS)
        found = backups.list_backups(kept)
        with Workspace.open(file) as workspace:
            _compare_copies(place, workspace, found[0].path)
            _compare_looks(file, kept, found)


def _compare_copies(place: Path, workspace: Workspace, newest: Path) -> None:
    made, numbers = place / "made", count()

    def back_up() -> None:
        backups.make_backup(workspace.path, made, name=f"{next(numbers)}", thins=False)

    def put_back() -> None:
        restore(workspace, newest, made)

    cases = {
        "SQLite's own backup": _timed(lambda: _back_up(workspace.path, place / "sqlite.db")),
        "a plain copy": _timed(lambda: shutil.copyfile(newest, place / "copy")),
        "Planner makes one, found sound": _timed(back_up),
        "Planner restores one, after one of what is there": _timed(put_back),
    }
    compare(f"A backup of {GUESTS:,} guests and {STEPS:,} steps", cases, ROUNDS)
    whole = look_inside(newest)
    if look_inside(workspace.path) != whole or backups.damage_of(place / "sqlite.db"):
        sys.exit("What was restored is not what was backed up: the comparison means nothing.")


def _compare_looks(file: Path, folder: Path, found: list[backups.Backup]) -> None:
    paths = [backup.path for backup in found]

    def list_unknown() -> None:
        for hidden in folder.glob(".*"):
            hidden.unlink()
        backups.list_backups(folder)

    cases = {
        "a plain copy of one": _timed(lambda: shutil.copyfile(paths[0], folder.with_name("copy"))),
        f"one question to each of {BACKUPS}": _timed(lambda: [_last_step(path) for path in paths]),
        f"Planner lists {BACKUPS}, never seen": _timed(list_unknown),
        f"Planner lists {BACKUPS}, seen before": _timed(lambda: backups.list_backups(folder)),
        "both histories read whole": _timed(lambda: _steps(file) == _steps(paths[1])),
        "Planner compares the file with the last but one": _timed(lambda: backups.compare(file, paths[1])),
        "Planner compares the file with the oldest": _timed(lambda: backups.compare(file, paths[-1])),
    }
    compare("A look at the backups", cases, ROUNDS)
    lost = len(_steps(file)) - len(_steps(paths[-1]))
    if backups.compare(file, paths[-1]).lost != lost or len(backups.list_backups(folder)) != BACKUPS:
        sys.exit("What is told of the backups is not true: the comparison means nothing.")


def _timed(work: Callable[[], object]) -> Case:
    def case() -> float:
        began = time.perf_counter()
        work()
        return time.perf_counter() - began

    return case


def _back_up(file: Path, copy: Path) -> None:
    copy.unlink(missing_ok=True)
    with closing(sqlite3.connect(file)) as old, closing(sqlite3.connect(copy)) as new:
        old.backup(new)


def _last_step(file: Path) -> object:
    with closing(sqlite3.connect(file)) as db:
        return db.execute("SELECT label FROM step ORDER BY id DESC LIMIT 1").fetchone()


def _steps(file: Path) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(file)) as db:
        return db.execute("SELECT id, at, who, label, undoes FROM step ORDER BY id").fetchall()


if __name__ == "__main__":
    main()
