"""What a workspace file holds, in short; and what was found in the files of a folder, so that each is looked into once."""

import json
import os
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from planner.domain.errors import PlannerError
from planner.domain.texts import N_, text
from planner.store.database import reading_address
from planner.store.journal import Step, label_from_json, label_to_json
from planner.store.migrate import APPLICATION_ID, OURS

_FOUND = ".inside.json"


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


class Found:
    """What was found inside the files of a folder. It lies there too, as mere memory: whoever deletes it loses time."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._before = _read(folder / _FOUND)
        self._now: dict[str, Any] = {}

    def inside(self, path: Path) -> Inside:
        """Return what the file at `path` in the folder holds. Raises PlannerError as `look_inside` does."""
        about = path.stat()
        mark = [about.st_size, about.st_mtime_ns]
        known = self._before.get(path.name)
        inside = _inside_from(known, mark)
        if inside is None:
            inside = look_inside(path)
            known = {"mark": mark, **_as_json(inside)}
        self._now[path.name] = known
        return inside

    def keep(self) -> None:
        """Keep what is known of the files that were asked for, and forget the others."""
        if self._now == self._before:
            return
        growing = self._folder / f".{os.getpid()}{_FOUND}.new"
        with suppress(OSError):  # a folder that may only be read
            growing.write_text(json.dumps(self._now, ensure_ascii=False), encoding="utf-8")
            growing.replace(self._folder / _FOUND)


def look_inside(path: Path) -> Inside:
    """Return what the workspace file at `path` holds, of whatever version. Raises PlannerError where it is none."""
    try:
        with closing(sqlite3.connect(reading_address(path), uri=True)) as db:
            if db.execute("PRAGMA application_id").fetchone() != (APPLICATION_ID,):
                raise _no_workspace(path)
            [version] = db.execute("SELECT version_num FROM alembic_version").fetchone()
            # All that there are is counted quickly, and few of them undo something.
            acts = "(SELECT count(*) FROM step) - (SELECT count(*) FROM step WHERE undoes IS NOT NULL)"
            people, steps = db.execute(f"SELECT (SELECT count(*) FROM person), {acts}").fetchone()
            guests = "(SELECT count(*) FROM guest WHERE event_id = event.id)"
            events = db.execute(f"SELECT name, starts, {guests} FROM event ORDER BY starts = '', starts, name")
            inside = tuple(EventInside(*row) for row in events)
            last = next(iter(read_acts(db, "ORDER BY act.id DESC LIMIT 1")), None)
    except (sqlite3.Error, TypeError, ValueError) as error:
        raise unreadable(path, error) from error
    if version > OURS.head:
        message = N_("{file} was made by a newer version of Planner. Please bring Planner up to date to restore it.")
        raise PlannerError(text(message, file=path.name))
    return Inside(version, inside, people, steps, last)


def read_acts(db: sqlite3.Connection, rest: str, *values: int) -> list[Step]:
    """Return steps of an open file, which `rest` of the query chooses as `act`."""
    query = """
        SELECT act.id, act.at, act.who, act.label,
               CASE WHEN act.undoes IS NULL THEN 'done' WHEN origin.undoes IS NULL THEN 'undone' ELSE 'redone' END
        FROM step AS act LEFT JOIN step AS origin ON origin.id = act.undoes
    """
    return [
        Step(key, at, who, label_from_json(label), kind)
        for key, at, who, label, kind in db.execute(query + rest, values)
    ]


def unreadable(path: Path, reason: Any) -> PlannerError:
    """Return the refusal to use a file that is damaged."""
    message = N_("{file} is damaged and cannot be read: {reason}. It was left as it is. Please choose another backup.")
    return PlannerError(text(message, file=path.name, reason=str(reason)))


def _no_workspace(path: Path) -> PlannerError:
    return PlannerError(text(N_("{file} is no backup of Planner. It was left as it is."), file=path.name))


def _read(file: Path) -> dict[str, Any]:
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _as_json(inside: Inside) -> dict[str, Any]:
    last = inside.last
    return {
        "version": inside.version,
        "events": [[event.name, event.starts, event.guests] for event in inside.events],
        "people": inside.people,
        "steps": inside.steps,
        "last": last and [last.id, last.at, last.who, label_to_json(last.label), last.kind],
    }


def _inside_from(known: Any, mark: list[int]) -> Inside | None:
    """Return what is known of a file with that mark; None where that is nothing, or a newer Planner wrote it."""
    try:
        if known["mark"] != mark or known["version"] > OURS.head:
            return None
        last = None
        if known["last"] is not None:
            key, at, who, label, kind = known["last"]
            last = Step(key, at, who, label_from_json(label), kind)
        events = tuple(EventInside(*event) for event in known["events"])
        return Inside(known["version"], events, known["people"], known["steps"], last)
    except (KeyError, TypeError, ValueError):
        return None
