"""The page for the wall: rooms across, time down, to be read from a metre; a page for each day and group of rooms."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from math import ceil

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from planner.domain.schedule import Programme, RoomRow, SessionRow, Slot, clock, slot_between
from planner.domain.texts import N_, Text, text
from planner.domain.timetable import Day, Lane, days_of, lanes_of
from planner.printing.paper import Paper
from planner.printing.schedule_blocks import INK, MUTED, day_words, draw_block, draw_heading, ink_of, line_pen
from planner.printing.text import TextStyle, draw

_MARGIN = 10.0
_HEADING = 20.0
_ROOMS = 12.0
_TIMES = 17.0
_NARROWEST = 44.0  # mm; a narrower column cannot be read from a metre


class Wall:
    """The wall pages of a programme on one kind of paper, lying or standing as its blocks come out larger."""

    def __init__(self, programme: Programme, paper: Paper, translate: Callable[[Text], str]) -> None:
        self._programme = programme
        self._translate = translate
        self._days = [day for day in days_of(programme) if day.sessions]
        self.paper = max((paper, paper.landscape), key=self._readable)
        self._groups = self._room_groups(self.paper)

    @property
    def count(self) -> int:
        return len(self._days) * len(self._groups)

    def draw(self, painter: QPainter, number: int) -> None:
        day = self._days[number // len(self._groups)]
        rooms = self._groups[number % len(self._groups)]
        heading = QRectF(_MARGIN, _MARGIN, self.paper.width - 2 * _MARGIN, _HEADING - 2)
        draw_heading(painter, heading, self._programme, day_words(day))
        _Table(painter, self._grid_box(self.paper), self._programme, day, rooms).draw(self._everybody())

    def _everybody(self) -> str:
        return self._translate(text(N_("Everybody")))

    def _grid_box(self, paper: Paper) -> QRectF:
        top = _MARGIN + _HEADING + _ROOMS
        width, height = paper.width - 2 * _MARGIN - _TIMES, paper.height - top - _MARGIN
        return QRectF(_MARGIN + _TIMES, top, width, height)

    def _readable(self, paper: Paper) -> float:
        """Return how large the smallest block comes out, the width of a line counting as much as three heights."""
        box = self._grid_box(paper)
        column = box.width() / max(len(self._room_groups(paper)[0]), 1)
        lows = [box.height() / _hours(day).minutes * min(one.minutes for one in day.sessions) for day in self._days]
        return min(column / 3, *lows, 15.0) - 2 * len(self._room_groups(paper))

    def _room_groups(self, paper: Paper) -> list[Sequence[RoomRow]]:
        used = {session.room_id for session in self._programme.sessions}
        rooms = [room for room in self._programme.rooms if room.id in used]
        most = max(1, int(self._grid_box(paper).width() / _NARROWEST))
        pages = max(1, ceil(len(rooms) / most))
        size = ceil(len(rooms) / pages) or 1
        return [rooms[at : at + size] for at in range(0, len(rooms), size)] or [[]]


def _hours(day: Day) -> Slot:
    """Return the hours of the sessions alone: an empty evening takes no paper."""
    starts = min(session.starts for session in day.sessions)
    ends = max(session.ends for session in day.sessions)
    return slot_between(starts - timedelta(minutes=starts.minute % 30), ends)


class _Table:
    """One page's rooms and hours."""

    def __init__(
        self, painter: QPainter, box: QRectF, programme: Programme, day: Day, rooms: Sequence[RoomRow]
    ) -> None:
        self._painter, self._box, self._programme = painter, box, programme
        self._day, self._rooms = day, rooms
        self._hours = _hours(day)
        self._column = box.width() / max(len(rooms), 1)

    def draw(self, everybody: str) -> None:
        self._draw_hours()
        for place, room in enumerate(self._rooms):
            self._draw_room(place, room.name)
        if not self._rooms:
            self._draw_room(0, everybody)
        for room_id in [None, *(room.id for room in self._rooms)]:
            sessions = [session for session in self._day.sessions if session.room_id == room_id]
            lanes = lanes_of(sessions)
            for session in sessions:
                draw_block(
                    self._painter, self._place(session, lanes[session.id]), session, ink_of(self._programme, session)
                )

    def _y(self, minutes: float) -> float:
        return self._box.top() + minutes * self._box.height() / self._hours.minutes

    def _draw_hours(self) -> None:
        """Draw a line at each half hour, its time beside it."""
        spare = self._y(30) - self._y(0)
        for minutes in range(0, self._hours.minutes + 1, 30 if spare > 7 else 60):
            y = self._y(minutes)
            self._painter.setPen(line_pen())
            self._painter.drawLine(QPointF(self._box.left(), y), QPointF(self._box.right(), y))
            told = clock(self._hours.starts + timedelta(minutes=minutes))
            box = QRectF(_MARGIN, y - 3, _TIMES - 3, 6)
            draw(self._painter, box, told, TextStyle(largest=5, weight=600, align="start", colour=MUTED, lines=1))

    def _draw_room(self, place: int, name: str) -> None:
        left = self._box.left() + place * self._column
        box = QRectF(left + 1, self._box.top() - _ROOMS, self._column - 2, _ROOMS - 2.5)
        draw(self._painter, box, name, TextStyle(largest=6.5, weight=700, align="start", stand="bottom", colour=INK))
        if place:
            self._painter.setPen(line_pen())
            self._painter.drawLine(QPointF(left, self._box.top()), QPointF(left, self._box.bottom()))

    def _place(self, session: SessionRow, lane: Lane) -> QRectF:
        ids = [room.id for room in self._rooms]
        column = ids.index(session.room_id) if session.room_id in ids else 0
        width = (self._box.width() if session.room_id is None else self._column) - 1.4
        top = self._y((session.starts - self._hours.starts).total_seconds() / 60)
        height = session.minutes * self._box.height() / self._hours.minutes
        share = width / lane.count
        left = self._box.left() + column * self._column + 0.7 + lane.index * share
        return QRectF(left, top + 0.35, share, max(height - 0.7, 0.5))
