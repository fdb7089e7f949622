"""Backups of a workspace: where they lie, making one, thinning the older ones, listing them, comparing one."""

import hashlib
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from planner.domain.backups import ENDING, file_name, read_name, worth_keeping
from planner.domain.errors import PlannerError
from planner.domain.progress import Progress
from planner.domain.texts import N_, Text, text
from planner.store.check import damage_in
from planner.store.copies import clear_left_overs, copy_file, growing_in, name_new
from planner.store.database import reading_address
from planner.store.inside import Found, Inside, look_inside, read_acts, unreadable
from planner.store.journal import Step
from planner.store.places import expanded
from planner.store.settings import Settings

NEWEST = 200
"""Of so many steps that restoring would take away it is told what they are; of the others, how many."""
_AFTER_ALL = 2**63 - 1
_OFTEN = 10_000
"""After how many of its own steps SQLite asks whether somebody wants it to stop."""


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
    """How many steps restoring would take away, the newest of them first, and how many only the backup has."""

    lost: int
    newest: tuple[Step, ...]
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
    return expanded(chosen) / f"{name} {mark}"


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
    with _failures(workspace, folder):
        if not name and not always and not _has_changed(workspace, folder):
            return None
        folder.mkdir(exist_ok=True)
        clear_left_overs(folder, ".*.new", ".*.new.*.part*", ".*.new-*")
        with growing_in(folder) as growing:
            copy_file(workspace, growing, progress or Progress())
            _refuse_unsound(growing, workspace, progress)
            made = _put(growing, folder, name)
        if thins:
            thin(folder, datetime.now(UTC))
    return made


def copy_into(folder: Path, workspace: Path, name: str = "", progress: Progress | None = None) -> Path:
    """Copy a workspace into a folder where backups of several files may lie; none of them is thinned or replaced.

    The folder is made where it is missing, but not the one that it lies in: that may be a disk that is not there.
    """
    with _failures(workspace, folder):
        folder.mkdir(exist_ok=True)
        with growing_in(folder) as growing:
            copy_file(workspace, growing, progress or Progress())
            return _put(growing, folder, name, before=f"{workspace.stem} ")


@contextmanager
def _failures(workspace: Path, folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        message = N_(
            "No backup could be made in {folder}: {reason}. Your work itself is kept in {file}. "
            "Please see to that folder, or choose another one for backups."
        )
        reason = error.strerror or str(error)
        raise PlannerError(text(message, folder=str(folder), reason=reason, file=workspace.name)) from error


def list_backups(folder: Path) -> list[Backup]:
    """Return what lies in the folder of backups, the newest first, with what is inside."""
    if not folder.is_dir():
        return []
    known = Found(folder)
    found = []
    for path in [path for path in folder.iterdir() if path.is_file() and not path.name.startswith(".")]:
        if not path.name.endswith(("-wal", "-shm", "-journal")):
            with suppress(FileNotFoundError):  # another program has thinned it meanwhile
                found.append(_look_at(path, known.inside))
    known.keep()
    return sorted(found, key=lambda backup: (backup.at, backup.path.name), reverse=True)


def look_at(path: Path) -> Backup:
    """Return what the file at `path` is as a backup; one that is damaged or none of ours has its `problem`."""
    return _look_at(path, look_inside)


def _look_at(path: Path, look: Callable[[Path], Inside]) -> Backup:
    about = path.stat()
    at, name = read_name(path.name) or (datetime.fromtimestamp(about.st_mtime, UTC), path.stem)
    inside, problem = None, None
    try:
        inside = look(path)
    except PlannerError as error:
        problem = error.message
    return Backup(path, at, name, about.st_size, inside, problem)


def check_backup(path: Path, progress: Progress | None = None) -> None:
    """Read all of the file at `path`. Raises PlannerError where it is damaged or no workspace."""
    if not path.is_file():
        message = N_("There is no backup at {file}. Nothing was changed. Please choose another one.")
        raise PlannerError(text(message, file=str(path)))
    look_inside(path)
    damage = damage_of(path, progress)
    if damage:
        raise unreadable(path, damage)


def compare(workspace: Path, backup: Path) -> Difference:
    """Return what was done since the backup was made, and so would be lost by restoring it."""
    try:
        with closing(sqlite3.connect(reading_address(workspace), uri=True)) as db:
            db.execute("ATTACH ? AS backup", (reading_address(backup),))
            db.execute("BEGIN")  # nobody's step comes between the questions
            parted = _first_unlike(db)
            counts = "SELECT (SELECT count(*) FROM main.step WHERE id >= ?), (SELECT count(*) FROM backup.step WHERE id >= ?)"
            lost, regained = db.execute(counts, (parted, parted)).fetchone()
            newest = tuple(read_acts(db, "WHERE act.id >= ? ORDER BY act.id DESC LIMIT ?", parted, NEWEST))
    except sqlite3.Error as error:
        raise unreadable(backup, error) from error
    return Difference(lost, newest, regained)


def _first_unlike(db: sqlite3.Connection) -> int:
    """Return the first step in which the file and its attached backup are unlike; one after the last where there is none."""
    unlike = """
        SELECT ours.id FROM main.step AS ours LEFT JOIN backup.step AS theirs ON theirs.id = ours.id
        WHERE (ours.at, ours.who, ours.label, ours.undoes) IS NOT (theirs.at, theirs.who, theirs.label, theirs.undoes)
        ORDER BY ours.id LIMIT 1
    """
    only_theirs = "SELECT id FROM backup.step WHERE id NOT IN (SELECT id FROM main.step) ORDER BY id LIMIT 1"
    found = [key for query in (unlike, only_theirs) for [key] in db.execute(query)]
    return min(found, default=_AFTER_ALL)


def thin(folder: Path, now: datetime) -> list[Path]:
    """Delete the backups that are not worth keeping, and return them; never one that has a name or is damaged."""
    known = Found(folder)
    made = {}
    for moment, name, path in _named(folder):
        with suppress(PlannerError, FileNotFoundError):  # another program may thin the same ones
            known.inside(path)
            if not name:
                made[moment] = path
    kept = worth_keeping(made, now)
    gone = [path for moment, path in made.items() if moment not in kept and not damage_of(path)]
    for path in gone:
        path.unlink(missing_ok=True)
    known.keep()
    return gone


def _has_changed(workspace: Path, folder: Path) -> bool:
    state = _state(workspace)
    if state is None:
        return False
    for _moment, _name, path in _named(folder):
        with suppress(PlannerError):  # one that cannot be read does not count
            return _state(path) != state
    return True


def _named(folder: Path) -> list[tuple[datetime, str, Path]]:
    """Return moment, name and file of each backup, the newest first; nothing of it is read."""
    files = sorted(folder.iterdir() if folder.is_dir() else (), reverse=True)
    return [(*named, path) for path in files if (named := read_name(path.name))]


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
        raise unreadable(path, error) from error


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


def _put(growing: Path, folder: Path, name: str, before: str = "") -> Path:
    """Name a finished backup by its moment and return it; what another program puts there meanwhile stays."""
    moment = datetime.now(UTC).replace(microsecond=0)
    while True:
        moment = _free_moment(folder, moment)
        place = folder / f"{before}{file_name(moment, name)}"
        try:
            name_new(growing, place)
        except FileExistsError:
            moment += timedelta(seconds=1)
        except OSError:  # the disk knows no second name of a file: an empty one holds the place
            with suppress(FileExistsError):
                place.touch(exist_ok=False)
                return growing.replace(place)
            moment += timedelta(seconds=1)
        else:
            return place


def _free_moment(folder: Path, moment: datetime) -> datetime:
    """Return the moment of the next backup: no two share a second, so that their order is that of their names."""
    taken = {known[0] for path in folder.iterdir() if (known := read_name(path.name))}
    while moment in taken:
        moment += timedelta(seconds=1)
    return moment
