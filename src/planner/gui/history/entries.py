"""The lines of the history: days, steps and restore points, the newest first."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QDate, QDateTime, Qt

if TYPE_CHECKING:
    from planner.services.history import StepRow
    from planner.store.restore_points import RestorePoint

Kind = Literal["day", "step", "point"]


@dataclass(frozen=True, slots=True)
class Entry:
    """A line: `key` tells which of its kind it is, `at` is when it happened, where the person is."""

    kind: Kind
    key: int
    at: QDateTime
    step: "StepRow | None" = None
    point: "RestorePoint | None" = None


def here(at: str) -> QDateTime:
    """Return a moment as clocks show it where the person is."""
    return QDateTime.fromString(at, Qt.DateFormat.ISODate).toLocalTime()


def entries_of(steps: "Sequence[StepRow]", points: "Sequence[RestorePoint]") -> list[Entry]:
    """Return the lines to show; a restore point stands above the step that it was set after."""
    lines = [Entry("step", step.id, here(step.at), step=step) for step in steps]
    lines += [Entry("point", point.id, here(point.at), point=point) for point in points]
    lines.sort(key=_place, reverse=True)
    return list(_with_days(lines))


def _place(line: Entry) -> tuple[int, bool, int]:
    """Return where a line stands in the order of what was done."""
    return (line.point.step if line.point is not None else line.key, line.point is not None, line.key)


def _with_days(lines: Sequence[Entry]) -> list[Entry]:
    found: list[Entry] = []
    day = QDate()
    for line in lines:
        if line.at.date() != day:
            day = line.at.date()
            found.append(Entry("day", day.toJulianDay(), day.startOfDay()))
        found.append(line)
    return found
