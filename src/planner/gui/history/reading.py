"""What the history reads, on the reading thread: SQLAlchemy is imported there, after the window has painted."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDate, Qt

from planner.domain.names import search_key, search_words
from planner.domain.things import AREAS
from planner.gui.i18n import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from planner.domain.texts import Text
    from planner.services.history import StepPage, Wanted
    from planner.services.step_details import StepDetails
    from planner.services.whereabouts import Spot
    from planner.store.restore_points import RestorePoint

POINTS = "points"
"""Stands among the areas for restore points alone."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What the person narrows the history to; `about` is a row with its name, the days are the first and the last."""

    query: str = ""
    who: str = ""
    area: str = ""
    first: QDate | None = None
    last: QDate | None = None
    about: tuple[str, int] | None = None

    def __bool__(self) -> bool:
        return self != Asked()

    @property
    def shows_steps(self) -> bool:
        return self.area != POINTS

    @property
    def shows_points(self) -> bool:
        return self.area in {"", POINTS} and self.about is None

    def keeps(self, point: "RestorePoint") -> bool:
        """Tell whether a restore point is wanted."""
        since, until = self._moments()
        is_then = point.at >= since and (not until or point.at < until)
        return is_then and self.who in {"", point.who} and self._matches()(point.name)

    def wanted(self) -> "Wanted":
        """Return which steps the file is asked for."""
        from planner.services.history import Wanted

        since, until = self._moments()
        tables = AREAS[self.area].tables if self.area in AREAS else frozenset()
        matches = self._matches() if self.query.strip() else None
        return Wanted(self.who, since, until, tables, self.about, matches)

    def _moments(self) -> tuple[str, str]:
        """Return the days as moments of UTC: midnight is where the person is."""
        since = _stored(self.first) if self.first else ""
        return since, _stored(self.last.addDays(1)) if self.last else ""

    def _matches(self) -> "Callable[[Text], bool]":
        words = search_key(self.query).split()

        def matches(label: "Text") -> bool:
            shown = search_words(tr(label))
            return all(word in shown for word in words)

        return matches


def _stored(day: QDate) -> str:
    return day.startOfDay().toUTC().toString(Qt.DateFormat.ISODate)


def read_steps(db: Any, asked: Asked, limit: int, before: int | None) -> "StepPage":
    from planner.services.history import StepPage, page_of_steps

    if not asked.shows_steps:
        return StepPage((), None)
    return page_of_steps(db, asked.wanted(), limit=limit, before=before)


def read_beside(db: Any, asked: Asked) -> "tuple[list[RestorePoint], list[str]]":
    """Return the restore points that are wanted, and who has done anything at all."""
    from planner.services.history import people_in
    from planner.store.restore_points import list_points

    points = [point for point in list_points(db) if asked.keeps(point)] if asked.shows_points else []
    return points, people_in(db)


def read_details(db: Any, step_id: int) -> "StepDetails | None":
    from planner.services.step_details import step_details

    return step_details(db, step_id)


def read_difference(db: Any, act: int) -> tuple[int, int]:
    from planner.services.step_details import point_details

    return point_details(db, act)


def read_name(db: Any, table: str, key: int) -> str:
    from planner.services.step_details import name_of

    return name_of(db, table, key)


def read_spots(db: Any, table: str, key: int, event_id: int | None) -> "list[Spot]":
    from planner.services.whereabouts import spots_of

    return spots_of(db, table, key, event_id)


def set_point(db: Any, name: "Text", who: str) -> "RestorePoint":
    from planner.store import restore_points

    return restore_points.set_point(db, name, who)


def rename_point(db: Any, point_id: int, name: "Text") -> None:
    from planner.store import restore_points

    restore_points.rename_point(db, point_id, name)


def remove_point(db: Any, point_id: int) -> "RestorePoint":
    from planner.store import restore_points

    return restore_points.remove_point(db, point_id)


def put_back(db: Any, point: "RestorePoint") -> "RestorePoint":
    from planner.store import restore_points

    return restore_points.put_back(db, point)
