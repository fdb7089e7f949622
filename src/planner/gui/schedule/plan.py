"""Where things lie in the grid: minutes to heights, rooms to columns, for readers to the right and to the left."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QRectF

from planner.domain.schedule import SessionRow
from planner.domain.timetable import Lane

TOP = 10
_MARGIN = 5


@dataclass(frozen=True, slots=True)
class Plan:
    """The grid of one day at one size."""

    starts: datetime
    columns: tuple[int | None, ...]
    width: float
    per_minute: float
    to_the_left: bool = False

    @property
    def column_width(self) -> float:
        return self.width / len(self.columns)

    def y_of(self, moment: datetime) -> float:
        return TOP + (moment - self.starts).total_seconds() / 60 * self.per_minute

    def moment_at(self, y: float) -> datetime:
        return self.starts + timedelta(minutes=(y - TOP) / self.per_minute)

    def column_of(self, room_id: int | None) -> int:
        return self.columns.index(room_id) if room_id in self.columns else 0

    def left_of(self, column: int, span: int = 1) -> float:
        """Return the left edge of a column; where people read to the left, the first room is at the right."""
        return self.width - (column + span) * self.column_width if self.to_the_left else column * self.column_width

    def room_at(self, x: float) -> int | None:
        column = int(x // self.column_width)
        column = len(self.columns) - 1 - column if self.to_the_left else column
        return self.columns[max(0, min(column, len(self.columns) - 1))]

    def room_beside(self, room_id: int | None, step: int) -> int | None:
        """Return the room so many columns on; what is for everybody stays so."""
        if room_id is None or room_id not in self.columns:
            return room_id
        return self.columns[max(0, min(self.columns.index(room_id) + step, len(self.columns) - 1))]

    def box_of(self, session: SessionRow, lane: Lane) -> QRectF:
        """Return where a session's block lies."""
        column = self.column_of(session.room_id)
        span = len(self.columns) if session.room_id is None else 1
        share = (self.column_width * span - 2 * _MARGIN) / lane.count
        index = lane.count - 1 - lane.index if self.to_the_left else lane.index
        left = self.left_of(0 if session.room_id is None else column, span) + _MARGIN + index * share
        return QRectF(left, self.y_of(session.starts), share, session.minutes * self.per_minute)
