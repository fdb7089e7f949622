"""The events as the switcher lists them, and which of them to show at first."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QDate, QLocale, Qt

from planner.domain.texts import N_
from planner.domain.times import parse_wall
from planner.gui.i18n import joined, tr
from planner.gui.widgets.event_switcher import EventLine
from planner.services.events import EventRow, is_over, list_events


def read_lines(db: Any) -> tuple[EventLine, ...]:
    """Return all events, archived ones too, in the order of time."""
    today = QDate.currentDate().toString(Qt.DateFormat.ISODate)
    return tuple(
        EventLine(row.id, row.name, _when(row), row.archived, is_over=is_over(row, today)) for row in list_events(db)
    )


def choose(lines: Sequence[EventLine], wanted: int | None) -> int | None:
    """Return `wanted` where it exists, else the next event that is not put aside, else the last one, else any."""
    if any(line.id == wanted for line in lines):
        return wanted
    current = [line for line in lines if not line.is_archived] or list(lines)
    coming = [line for line in current if not line.is_over]
    return (coming[0] if coming else current[-1]).id if current else None


def _when(row: EventRow) -> str:
    if not row.starts:
        return row.venue_name or tr(N_("No date yet"))
    starts = parse_wall(row.starts)
    return joined(_day(starts), f"{starts:%H:%M}", row.venue_name)


def _day(moment: datetime) -> str:
    return QLocale().toString(QDate(moment.year, moment.month, moment.day), tr(N_("ddd d MMM yyyy")))
