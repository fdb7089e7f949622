"""The pages for the wall: rooms across, time down, to be read from two metres; as many pages as that takes."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from itertools import accumulate, pairwise
from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from planner.domain.schedule import Programme, RoomRow, SessionRow
from planner.domain.texts import N_, Text, text
from planner.domain.timetable import Day, Lane, days_of, lanes_of
from planner.printing.paper import Paper
from planner.printing.schedule_blocks import (
    FLOOR,
    INK,
    MUTED,
    breaks_words,
    day_words,
    draw_block,
    height_needed,
    ink_of,
    line_pen,
)
from planner.printing.stretches import Part, clipped, even_pages, filled_heights, filled_pages
from planner.printing.text import BETWEEN, TextStyle, draw, draw_fitted, fit, height_at, width_at

_MARGIN = 10.0
_TIMES = 19.0  # mm at the side, at least
_NARROWEST = 47.0  # mm of a room's column
_BETWEEN = 1.4  # mm between two columns
_LABEL = 6.6  # mm of a time at the side
_NAME = TextStyle(largest=11, floor=FLOOR, weight=700, align="start", stand="top", colour=INK)
_PLACE = TextStyle(largest=FLOOR, floor=FLOOR, align="start", stand="top", colour=MUTED)
_ROOM = TextStyle(largest=6.5, floor=FLOOR, weight=700, align="start", stand="bottom", colour=INK)
_TIME = TextStyle(largest=FLOOR, floor=FLOOR, weight=600, align="start", lines=1, colour=MUTED)


@dataclass(frozen=True, slots=True)
class _Sheet:
    """What stands on one page: some rooms of a day for some of its hours."""

    day: Day
    rooms: Sequence[RoomRow]
    times: Sequence[datetime]  # the edges of its stretches
    tops: Sequence[float]  # where these edges lie below the top of the grid, in mm

    def top_of(self, moment: datetime) -> float:
        """Return where a moment lies; what goes on from or to another page ends at the edge of this one."""
        inside = max(self.times[0], min(moment, self.times[-1]))
        return self.tops[self.times.index(inside)]

    @property
    def sessions(self) -> list[SessionRow]:
        shown = {None, *(room.id for room in self.rooms)}
        return [
            session
            for session in self.day.sessions
            if session.room_id in shown and session.starts < self.times[-1] and session.ends > self.times[0]
        ]


class _Hours(NamedTuple):
    """What happens in some rooms on a day: the edges of its stretches of time, and what runs over which of them."""

    day: Day
    rooms: Sequence[RoomRow]
    times: Sequence[datetime]
    minutes: Sequence[float]
    parts: Sequence[Part]


class Wall:
    """The wall pages of a programme on one kind of paper, lying or standing, with the rooms that take fewest pages."""

    def __init__(
        self, programme: Programme, paper: Paper, translate: Callable[[Text], str], clock: Callable[[datetime], str]
    ) -> None:
        times = _times_width(programme, clock)
        used = {session.room_id for session in programme.sessions}
        rooms = [room for room in programme.rooms if room.id in used]
        days = [day for day in days_of(programme) if day.sessions]
        plans = [
            _Plan(programme, days, each, group, times=times, translate=translate, clock=clock)
            for each in (paper, paper.landscape)
            for group in _groupings(rooms, each.width - 2 * _MARGIN - times)
        ]
        fewest = min(plan.price for plan in plans)
        self._plan = min((plan for plan in plans if plan.price == fewest), key=_Plan.smallness)
        self.paper = self._plan.paper

    @property
    def count(self) -> int:
        return len(self._plan.sheets)

    def draw(self, painter: QPainter, number: int) -> None:
        self._plan.draw(painter, number)


def _times_width(programme: Programme, clock: Callable[[datetime], str]) -> float:
    """Return the width in which every time stands at the side at its full size."""
    said = {clock(moment) for session in programme.sessions for moment in (session.starts, session.ends)}
    return max([_TIMES, *(width_at(each, FLOOR, _TIME.weight) + 2.1 for each in said)])


def _groupings(rooms: Sequence[RoomRow], width: float) -> list[list[Sequence[RoomRow]]]:
    """Return the ways to share the rooms out over pages, from as many on a page as have room to one alone."""
    most = max(1, int(width / _NARROWEST))
    sizes = {ceil(len(rooms) / ceil(len(rooms) / each)) for each in range(1, most + 1)} if rooms else {1}
    return [[rooms[at : at + size] for at in range(0, len(rooms), size)] or [[]] for size in sorted(sizes)]


class _Plan:
    """One way to lay out the pages."""

    def __init__(
        self,
        programme: Programme,
        days: Sequence[Day],
        paper: Paper,
        groups: list[Sequence[RoomRow]],
        *,
        times: float,
        translate: Callable[[Text], str],
        clock: Callable[[datetime], str],
    ) -> None:
        self.paper = paper
        self._times, self._clock = times, clock
        self._programme = programme
        self._translate = translate
        self._columns = len(groups[0]) or 1
        width = paper.width - 2 * _MARGIN
        most = height_at(programme.name, width, min(_NAME.largest, width / 12), _NAME)
        self._name = fit(programme.name, width, most + 0.1, _NAME)  # a long name takes less: its letters become smaller
        self._place_height = max(height_at(self._place_words(day, 99, 99), width, FLOOR, _PLACE) for day in days)
        self._room_height = max(
            [9.5, *(height_at(room.name, self._column_width - 2, FLOOR, _ROOM) for group in groups for room in group)]
        )
        self._days = [self._hours_of(day, rooms) for day in days for rooms in groups]
        room = self._grid.height()
        broken = sum(breaks_words(one, width) for day in days for one, width in self._widths(day.sessions).items())
        self.price = sum(len(filled_pages(hours.minutes, hours.parts, room)) for hours in self._days), broken
        """How many pages it takes, and how many blocks are narrower than one of their words: the less the better."""

    def smallness(self) -> float:
        """Return how small the smallest block is, the width of a column counting as three heights."""
        heights = [sheet.top_of(one.ends) - sheet.top_of(one.starts) for sheet in self.sheets for one in sheet.sessions]
        return -min(self._column_width / 3, *heights, 15)

    @cached_property
    def sheets(self) -> list[_Sheet]:
        """The pages, each with a part of a day for some of the rooms."""
        return [sheet for hours in self._days for sheet in self._shared_out(hours)]

    @property
    def _grid(self) -> QRectF:
        top = _MARGIN + self._name.height + self._place_height + 2 + self._room_height + 2.5
        width, height = self.paper.width - 2 * _MARGIN - self._times, self.paper.height - top - _MARGIN
        return QRectF(_MARGIN + self._times, top, width, height)

    @property
    def _column_width(self) -> float:
        return (self.paper.width - 2 * _MARGIN - self._times) / self._columns

    def _hours(self, session: SessionRow) -> str:
        return f"{self._clock(session.starts)}–{self._clock(session.ends)}"

    def _hours_of(self, day: Day, rooms: Sequence[RoomRow]) -> _Hours:
        shown = {None, *(room.id for room in rooms)}
        sessions = [session for session in day.sessions if session.room_id in shown]
        times = sorted({moment for session in sessions for moment in (session.starts, session.ends)})
        minutes = [(end - start).total_seconds() / 60 for start, end in pairwise(times)]
        places, widths = {moment: at for at, moment in enumerate(times)}, self._widths(sessions)
        heights = [height_needed(one, self._hours(one), widths[one]) + 0.7 for one in sessions]
        parts = [Part(places[one.starts], places[one.ends], high) for one, high in zip(sessions, heights, strict=True)]
        return _Hours(day, rooms, times, minutes, parts)

    def _shared_out(self, hours: _Hours) -> Iterator[_Sheet]:
        """Share the hours of a day out over the pages that they take for these rooms."""
        room = self._grid.height()
        for stretches in even_pages(hours.minutes, hours.parts, room):
            minutes = hours.minutes[stretches.start : stretches.stop]
            heights = filled_heights(minutes, clipped(hours.parts, stretches), room)
            squeeze = min(1, room / sum(heights))  # where one moment alone needs more than a page
            tops = [top * squeeze for top in accumulate(heights, initial=0.0)]
            yield _Sheet(hours.day, hours.rooms, hours.times[stretches.start : stretches.stop + 1], tops)

    def _widths(self, sessions: Sequence[SessionRow]) -> dict[SessionRow, float]:
        """Return how wide each block is: a column, or all of them, shared where several run at once."""
        lanes = _lanes(sessions)
        return {session: self._share(session, lanes[session.id]) for session in sessions}

    def _share(self, session: SessionRow, lane: Lane) -> float:
        columns = self._columns if session.room_id is None else 1
        return (columns * self._column_width - _BETWEEN) / lane.count

    # Drawing

    def draw(self, painter: QPainter, number: int) -> None:
        """Draw a page."""
        sheet, grid = self.sheets[number], self._grid
        width = self.paper.width - 2 * _MARGIN
        draw_fitted(painter, QRectF(_MARGIN, _MARGIN, width, self._name.height), self._name, _NAME)
        place = QRectF(_MARGIN, _MARGIN + self._name.height + 1, width, self._place_height + 0.1)
        draw(painter, place, self._place_words(sheet.day, number + 1, len(self.sheets)), _PLACE)
        self._draw_times(painter, sheet, grid)
        for column, room in enumerate(sheet.rooms):
            self._draw_room(painter, grid, column, room.name)
        if not sheet.rooms:
            self._draw_room(painter, grid, 0, self._translate(text(N_("Everybody"))))
        lanes = _lanes(sheet.day.sessions)
        for session in sorted(sheet.sessions, key=lambda session: session.room_id is not None):
            box = self._box_of(sheet, grid, session, lanes[session.id])
            draw_block(painter, box, session, self._hours(session), ink_of(self._programme, session))

    def _place_words(self, day: Day, sheet: int, sheets: int) -> str:
        lines = self._programme.address.splitlines()
        address = ", ".join(line.strip(" ,") for line in lines if line.strip(" ,"))
        told = self._translate(text(N_("Sheet {n} of {count}"), n=sheet, count=sheets)) if sheets > 1 else ""
        return BETWEEN.join(part for part in (day_words(day), self._programme.venue, address, told) if part)

    def _draw_times(self, painter: QPainter, sheet: _Sheet, grid: QRectF) -> None:
        """Draw a line where something starts, its time beside it where there is room for both."""
        starts = {session.starts for session in sheet.sessions} | {sheet.times[0], sheet.times[-1]}
        free = -_LABEL
        for moment, top in zip(sheet.times, sheet.tops, strict=True):
            if moment not in starts:
                continue
            y = grid.top() + top
            painter.setPen(line_pen())
            painter.drawLine(QPointF(grid.left(), y), QPointF(grid.right(), y))
            if top >= free and (moment == sheet.times[-1] or top <= sheet.tops[-1] - _LABEL):
                box = QRectF(_MARGIN, y - _LABEL / 2, self._times - 2, _LABEL)
                draw(painter, box, self._clock(moment), _TIME)
                free = top + _LABEL

    def _draw_room(self, painter: QPainter, grid: QRectF, column: int, name: str) -> None:
        left = grid.left() + column * self._column_width
        above = grid.top() - 2.5 - self._room_height
        draw(painter, QRectF(left + 1, above, self._column_width - 2, self._room_height), name, _ROOM)
        if column:
            painter.setPen(line_pen())
            painter.drawLine(QPointF(left, grid.top()), QPointF(left, grid.bottom()))

    def _box_of(self, sheet: _Sheet, grid: QRectF, session: SessionRow, lane: Lane) -> QRectF:
        ids = [room.id for room in sheet.rooms]
        column = ids.index(session.room_id) if session.room_id in ids else 0
        width = self._share(session, lane)
        top, bottom = sheet.top_of(session.starts), sheet.top_of(session.ends)
        left = grid.left() + column * self._column_width + _BETWEEN / 2 + lane.index * width
        return QRectF(left, grid.top() + top + 0.35, width, max(bottom - top - 0.7, 0.5))


def _lanes(sessions: Sequence[SessionRow]) -> dict[int, Lane]:
    """Return the lane of each session in its room's column."""
    lanes: dict[int, Lane] = {}
    for room_id in {session.room_id for session in sessions}:
        lanes |= lanes_of(session for session in sessions if session.room_id == room_id)
    return lanes
