"""Backups of a workspace: where they lie, making one, thinning the older ones, looking inside."""

import hashlib
import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from planner.domain.backups import ENDING, file_name, read_name, worth_keeping
from planner.domain.errors import PlannerError
from planner.domain.progress import Progress
from planner.domain.texts import N_, Text, text
from planner.store.check import damage_in
from planner.store.copies import copy_file
from planner.store.database import reading_address
from planner.store.journal import Step, label_from_json
from planner.store.migrate import APPLICATION_ID, OURS
from planner.store.settings import Settings

_LEFT_OVER = 24 * 3600
"""Seconds after which what a backup that never ended left behind is taken away."""
_OFTEN = 10_000
"""After how many of its own steps SQLite asks whether somebody wants it to stop."""


@dataclass(frozen=True, slots=True)
class EventInside:
    """An event as a backup holds it."""

    name: str
    starts: str  # wall clock; "" while not fixed
    guests: int


@dataclass(frozen=True, slots=True)
class Inside:
    """What a workspace file holds, in short."""

    version: str
    events: tuple[EventInside, ...]
    people: int
    steps: int
    last: Step | None


@dataclass(frozen=True, slots=True)
class Backup:
    """A file in the folder of backups; `inside` is None where it cannot be read, and `problem` then says why."""

    path: Path
    at: datetime
    name: str  # that a person gave; "" for one that was made by itself
    size: int
    inside: Inside | None
    problem: Text | None


@dataclass(frozen=True, slots=True)
class Difference:
    """What restoring would take away, the newest first, and how many lines only the backup has."""

    lost: tuple[Step, ...]
    regained: int


def are_on(settings: Settings | None = None) -> bool:
    """Tell whether backups are made by themselves."""
    return bool((settings or Settings()).get("backups.on", default=True))


def folder_of(workspace: Path, settings: Settings | None = None) -> Path:
    """Return where the backups of the file at `workspace` lie: beside it, or in the folder chosen for all."""
    chosen = (settings or Settings()).get("backups.folder", "")
    file = Path(workspace).resolve()
    name = f"{file.name.removesuffix(ENDING)} backups"
    if not isinstance(chosen, str) or not chosen.strip():
        return file.with_name(name)
    # Files of one name from several folders must not share their backups.
    mark = hashlib.sha256(os.fsencode(file)).hexdigest()[:6]
    place = Path(chosen)
    with suppress(RuntimeError):  # "~somebody" whom this computer does not know stays as it is
        place = place.expanduser()
    return place / f"{name} {mark}"


def make_backup(
    workspace: Path,
    folder: Path,
    *,
    name: str = "",
    always: bool = False,
    thins: bool = True,
    progress: Progress | None = None,
) -> Path | None:
    """Make a backup and thin the older ones, unless it `thins` none.

    None where nothing changed since the last, unless it has a `name` or is made `always`.

    It is there wholly and found sound, or not at all. Raises PlannerError where it cannot be made.
    """
    try:
        if not name and not always and not _has_changed(workspace, folder):
            return None
        folder.mkdir(exist_ok=True)
        _clear_left_overs(folder)
        growing = folder / f".{os.getpid()}-{time.monotonic_ns()}.new"
        try:
            copy_file(workspace, growing, progress or Progress())
            _refuse_unsound(growing, workspace, progress)
            made = _free_place(folder, name)
            growing.replace(made)
        finally:
            growing.unlink(missing_ok=True)
        if thins:
            thin(folder, datetime.now(UTC))
    except OSError as error:
        message = N_(
            "No backup could be made in {folder}: {reason}. Your work itself is kept in {file}. "
            "Please see to that folder, or choose another one for backups."
        )
        reason = error.strerror or str(error)
        raise PlannerError(text(message, folder=str(folder), reason=reason, file=workspace.name)) from error
    return made


def list_backups(folder: Path) -> list[Backup]:
    """Return what lies in the folder of backups, the newest first, with what is inside."""
    if not folder.is_dir():
        return []
    files = [path for path in folder.iterdir() if path.is_file() and not path.name.startswith(".")]
    found = [look_at(path) for path in files if not path.name.endswith(("-wal", "-shm", "-journal"))]
    return sorted(found, key=lambda backup: (backup.at, backup.path.name), reverse=True)


def look_at(path: Path) -> Backup:
    """Return what the file at `path` is as a backup; one that is damaged or none of ours has its `problem`."""
    about = path.stat()
    at, name = read_name(path.name) or (datetime.fromtimestamp(about.st_mtime, UTC), path.stem)
    inside, problem = None, None
    try:
        inside = look_inside(path)
    except PlannerError as error:
        problem = error.message
    return Backup(path, at, name, about.st_size, inside, problem)


def look_inside(path: Path) -> Inside:
    """Return what the workspace file at `path` holds, of whatever version. Raises PlannerError where it is none."""
    try:
        with closing(sqlite3.connect(reading_address(path), uri=True)) as db:
            if db.execute("PRAGMA application_id").fetchone() != (APPLICATION_ID,):
                raise _no_workspace(path)
            [version] = db.execute("SELECT version_num FROM alembic_version").fetchone()
            counts = "SELECT (SELECT count(*) FROM person), (SELECT count(*) FROM step WHERE undoes IS NULL)"
            people, steps = db.execute(counts).fetchone()
            guests = "(SELECT count(*) FROM guest WHERE event_id = event.id)"
            events = db.execute(f"SELECT name, starts, {guests} FROM event ORDER BY starts = '', starts, name")
            inside = tuple(EventInside(*row) for row in events)
            last = next(iter(_acts(db, "ORDER BY act.id DESC LIMIT 1")), None)
    except (sqlite3.Error, TypeError, ValueError) as error:
        raise _unreadable(path, error) from error
    if version > OURS.head:
        message = N_("{file} was made by a newer version of Planner. Please bring Planner up to date to restore it.")
        raise PlannerError(text(message, file=path.name))
    return Inside(version, inside, people, steps, last)


def check_backup(path: Path, progress: Progress | None = None) -> None:
    """Read all of the file at `path`. Raises PlannerError where it is damaged or no workspace."""
    if not path.is_file():
        message = N_("There is no backup at {file}. Nothing was changed. Please choose another one.")
        raise PlannerError(text(message, file=str(path)))
    look_inside(path)
    damage = damage_of(path, progress)
    if damage:
        raise _unreadable(path, damage)


def compare(workspace: Path, backup: Path) -> Difference:
    """Return what was done since the backup was made, and so would be lost by restoring it."""
    try:
        with (
            closing(sqlite3.connect(reading_address(workspace), uri=True)) as now,
            closing(sqlite3.connect(reading_address(backup), uri=True)) as then,
        ):
            query = "SELECT id, at, who, label, undoes FROM step ORDER BY id"
            ours, theirs = now.execute(query).fetchall(), then.execute(query).fetchall()
            shared = 0
            while shared < min(len(ours), len(theirs)) and ours[shared] == theirs[shared]:
                shared += 1
            last = ours[shared - 1][0] if shared else 0
            lost = tuple(_acts(now, "WHERE act.id > ? ORDER BY act.id DESC", last))
    except sqlite3.Error as error:
        raise _unreadable(backup, error) from error
    return Difference(lost, len(theirs) - shared)


def thin(folder: Path, now: datetime) -> list[Path]:
    """Delete the backups that are not worth keeping, and return them; never one that has a name or is damaged."""
    made = {moment: path for moment, name, path, _state in _readable(folder) if not name}
    kept = worth_keeping(made, now)
    gone = [path for moment, path in made.items() if moment not in kept and not damage_of(path)]
    for path in gone:
        path.unlink(missing_ok=True)
    return gone


def _has_changed(workspace: Path, folder: Path) -> bool:
    state = _state(workspace)
    if state is None:
        return False
    newest = next((known for _moment, _name, _path, known in _readable(folder)), None)
    return newest != state


def _readable(folder: Path) -> Iterator[tuple[datetime, str, Path, object]]:
    """Yield moment, name, file and state of each backup that opens, the newest first; no more of it is read."""
    for path in sorted(folder.iterdir() if folder.is_dir() else (), reverse=True):
        if named := read_name(path.name):
            with suppress(PlannerError):
                yield *named, path, _state(path)


def _state(path: Path) -> object:
    """Return what differs whenever two states of a workspace do; None while nothing was done in it."""
    try:
        with closing(sqlite3.connect(reading_address(path), uri=True)) as db:
            last = db.execute("SELECT id, at, who FROM step ORDER BY id DESC LIMIT 1").fetchone()
            if last is None:
                return None
            version = db.execute("SELECT version_num FROM alembic_version").fetchone()
            points = None
            if db.execute("SELECT 1 FROM sqlite_master WHERE name = 'restore_point'").fetchone():
                points = db.execute("SELECT max(id), count(*) FROM restore_point").fetchone()
            return last, db.execute("SELECT max(id) FROM change").fetchone(), points, version
    except sqlite3.Error as error:
        raise _unreadable(path, error) from error


def _acts(db: sqlite3.Connection, rest: str, *values: int) -> list[Step]:
    query = """
        SELECT act.id, act.at, act.who, act.label,
               CASE WHEN act.undoes IS NULL THEN 'done' WHEN origin.undoes IS NULL THEN 'undone' ELSE 'redone' END
        FROM step AS act LEFT JOIN step AS origin ON origin.id = act.undoes
    """
    return [
        Step(key, at, who, label_from_json(label), kind)
        for key, at, who, label, kind in db.execute(query + rest, values)
    ]


def damage_of(path: Path, progress: Progress | None = None) -> str:
    """Return what SQLite finds wrong with the file at `path`, "" where it is whole."""
    progress = progress or Progress()
    try:
        with closing(sqlite3.connect(reading_address(path), uri=True)) as db:
            db.set_progress_handler(lambda: progress.is_stopped, _OFTEN)
            # A row that breaks a rule is no reason to be without backups.
            damage = damage_in(line for [line] in db.execute("PRAGMA quick_check"))
    except sqlite3.Error as error:
        progress.go_on()
        return str(error)
    return next(iter(damage), "")


def _refuse_unsound(made: Path, workspace: Path, progress: Progress | None) -> None:
    damage = damage_of(made, progress)
    if damage:
        message = N_(
            "A backup of {file} did not come out sound: {detail}. It was not kept, and the older backups all were. "
            "Please check the file with “planner check”, and restore a backup where it is damaged."
        )
        raise PlannerError(text(message, file=workspace.name, detail=damage))


def _free_place(folder: Path, name: str) -> Path:
    """Return where the next backup goes: no two share a second, so that their order is that of their names."""
    taken = {known[0] for path in folder.iterdir() if (known := read_name(path.name))}
    moment = datetime.now(UTC).replace(microsecond=0)
    while moment in taken:
        moment += timedelta(seconds=1)
    return folder / file_name(moment, name)


def _clear_left_overs(folder: Path) -> None:
    """Take away what backups left that were killed while they grew."""
    for left in [*folder.glob(".*.new"), *folder.glob(".*.new.*.part*"), *folder.glob(".*.new-*")]:
        if time.time() - left.stat().st_mtime > _LEFT_OVER:
            left.unlink(missing_ok=True)


def _no_workspace(path: Path) -> PlannerError:
    return PlannerError(text(N_("{file} is no backup of Planner. It was left as it is."), file=path.name))


def _unreadable(path: Path, reason: Any) -> PlannerError:
    message = N_("{file} is damaged and cannot be read: {reason}. It was left as it is. Please choose another backup.")
    return PlannerError(text(message, file=path.name, reason=str(reason)))
