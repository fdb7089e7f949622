"""Small programmes with a name each, several on a sheet of paper, to be cut apart; a long one goes on overleaf."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from planner.domain.schedule import Programme, SessionRow
from planner.domain.texts import N_, Text, text
from planner.domain.timetable import Day, days_of
from planner.printing.paper import Paper
from planner.printing.schedule_blocks import INK, LINE, MUTED, day_words, ink_of
from planner.printing.text import BETWEEN, TextStyle, draw, height_at, width_at
from planner.services.schedule import SheetPerson

_LAYOUTS = ((2, 4), (2, 3), (2, 2), (1, 2), (1, 1))  # across and down a standing sheet, the smallest first
_SIZES = (4.2, 3.8, 3.4, 3.0)  # mm of the list's letters, all of one size; the last is read in the hand without effort
_INSET = 5.0
_GAP = 8.0  # between two columns
_AIR = 0.7  # mm between two lines of the list
_PLACE = 0.34  # of the width, at most, for the room
_NAME = TextStyle(largest=7, weight=700, align="start", keep_words=True, colour=INK)
_SMALL_NAME, _MOST_NAME = 4.0, 24.0  # mm: letters of a long name, and the height that all names together may take
_ABOUT = TextStyle(largest=2.8, align="start", stand="top", colour=MUTED)
_TEXT = TextStyle(largest=_SIZES[0], align="start", stand="top", colour=INK)
_OWN = replace(_TEXT, weight=700)


class _Line(NamedTuple):
    """A day's name or a session, the height that it takes, and how much more it takes for those who lead it."""

    what: Day | SessionRow
    height: float
    more: float = 0


class Sheets:
    """The personal programmes of `people` on one kind of paper."""

    def __init__(
        self,
        programme: Programme,
        paper: Paper,
        people: Sequence[SheetPerson],
        translate: Callable[[Text], str],
        clock: Callable[[datetime], str],
    ) -> None:
        self._programme = programme
        self._clock = clock
        self._widest_time = max(
            (clock(session.starts) for session in programme.sessions), key=lambda said: width_at(said, 1, 500)
        )
        self._translate = translate
        self._people = people or (SheetPerson(0, translate(text(N_("Programme"))), ""),)
        self._days = [day for day in days_of(programme) if day.sessions]
        self.paper = paper
        self._across, self._down, self._size, self._sheets = self._layout()
        width = self._width(self._across)
        self._name, self._head = self._name_height(width), self._head_height(width, len(self._sheets))
        # The last sheet keeps the columns of the others, also where it needs but one.
        across = len(self._sheets[0])
        self._column = (width - _GAP * (across - 1)) / across
        self._place = self._place_width(self._column, self._size)

    @property
    def count(self) -> int:
        return ceil(len(self._people) * len(self._sheets) / (self._across * self._down))

    def draw(self, painter: QPainter, number: int) -> None:
        each = self._across * self._down
        for place in range(min(each, len(self._people) * len(self._sheets) - number * each)):
            person, sheet = divmod(number * each + place, len(self._sheets))
            self._draw_sheet(painter, self._cell(place), self._people[person], sheet)
        self._draw_cuts(painter)

    def _layout(self) -> tuple[int, int, float, list[list[list[_Line]]]]:
        """Return how many stand across and down, the size of the list's letters, and the columns of each sheet.

        The smallest sheet that holds the programme in one column; else two columns on as many sheets as it needs.
        """
        lines = sum(len(day.sessions) for day in self._days)
        for across, down in _LAYOUTS:
            height = self._height(across, down)
            for size in _SIZES:
                if lines * size > height:
                    continue
                columns = self._columns(self._width(across), height, size)
                if len(columns) == 1:
                    return across, down, size, [columns]
        width, height = (self._width(1) - _GAP) / 2, self._height(1, 1, sheets=99)
        found = [(size, self._columns(width, height, size)) for size in _SIZES]
        size, columns = min(found, key=lambda pair: ceil(len(pair[1]) / 2))
        return 1, 1, size, [columns[at : at + 2] for at in range(0, len(columns), 2)]

    def _width(self, across: int) -> float:
        return self.paper.width / across - 2 * _INSET

    def _height(self, across: int, down: int, sheets: int = 1) -> float:
        """Return the height that the list has on such a sheet."""
        return self.paper.height / down - 2 * _INSET - self._head_height(self._width(across), sheets)

    def _head_height(self, width: float, sheets: int) -> float:
        return self._name_height(width) + height_at(self._about(sheets, sheets), width, _ABOUT.largest, _ABOUT) + 2

    def _name_height(self, width: float) -> float:
        """Return the height for the names: one line of large letters where all fit, else what small ones need."""
        names = [person.name for person in self._people]
        line = height_at("0", width, _NAME.largest, _NAME)
        if all(width_at(name, _NAME.largest, _NAME.weight) <= width for name in names):
            return line
        return max(line, min(max(height_at(name, width, _SMALL_NAME, _NAME) for name in names), _MOST_NAME))

    def _columns(self, width: float, height: float, size: float) -> list[list[_Line]]:
        """Return the programme in columns of at most that height; a day that goes on is named again."""
        columns: list[list[_Line]] = [[]]
        place = self._place_width(width, size)
        height -= self._most_more(width, place, size)
        left = height
        for day in self._days:
            named = [_Line(day, size * 1.25 + 2 * _AIR)] if len(self._days) > 1 else []
            for session in day.sessions:
                line = self._line(session, width, place, size)
                lines = [*named, line] if session is day.sessions[0] else [line]
                if columns[-1] and _heights(lines) > left:
                    columns.append([])
                    lines, left = [*named, line], height
                columns[-1] += lines
                left -= _heights(lines)
        return columns

    def _line(self, session: SessionRow, width: float, place: float, size: float) -> _Line:
        height = self._line_height(session, width, place, size, is_own=False)
        return _Line(session, height, self._line_height(session, width, place, size, is_own=True) - height)

    def _line_height(self, session: SessionRow, width: float, place: float, size: float, *, is_own: bool) -> float:
        _when, title, where = self._parts(QRectF(0, 0, width, 0), place, size)
        room = (title if session.room else title.united(where)).width()
        heights = (
            height_at("0", width, size, _TEXT),
            height_at(self._title(session, is_own=is_own), room, size, _OWN if is_own else _TEXT),
            height_at(session.room, where.width(), size, _OWN if is_own else _TEXT),
        )
        return max(heights) + _AIR

    def _most_more(self, width: float, place: float, size: float) -> float:
        """Return how much more height the programme takes for whoever leads most of it."""
        more: dict[int, float] = defaultdict(float)
        for day in self._days:
            for session in day.sessions:
                for speaker in session.speakers:
                    more[speaker.person_id] += self._line(session, width, place, size).more
        return max((more[person.person_id] for person in self._people if person.person_id in more), default=0)

    def _place_width(self, width: float, size: float) -> float:
        """Return the width for the rooms: that of the longest name, as far as it leaves room for titles."""
        rooms = {session.room for day in self._days for session in day.sessions}
        return min(max(width_at(room, size, _OWN.weight) for room in rooms) + 0.2, width * _PLACE)

    def _title(self, session: SessionRow, *, is_own: bool) -> str:
        return self._translate(text(N_("{title} (you lead)"), title=session.title)) if is_own else session.title

    def _parts(self, row: QRectF, place: float, size: float) -> tuple[QRectF, QRectF, QRectF]:
        """Return the places of time, title and room in a line."""
        when = width_at(self._widest_time, size, 500) + 0.1
        title = when + size * 0.5
        rest = row.width() - title - place - size * 0.5
        return (
            QRectF(row.left(), row.top(), when, row.height()),
            QRectF(row.left() + title, row.top(), rest, row.height()),
            QRectF(row.right() - place, row.top(), place, row.height()),
        )

    def _cell(self, place: int) -> QRectF:
        width, height = self.paper.width / self._across, self.paper.height / self._down
        return QRectF(place % self._across * width, place // self._across * height, width, height)

    def _draw_cuts(self, painter: QPainter) -> None:
        painter.setPen(QPen(QColor(LINE), 0.15, Qt.PenStyle.DashLine))
        for column in range(1, self._across):
            x = column * self.paper.width / self._across
            painter.drawLine(QPointF(x, 0), QPointF(x, self.paper.height))
        for row in range(1, self._down):
            y = row * self.paper.height / self._down
            painter.drawLine(QPointF(0, y), QPointF(self.paper.width, y))

    def _draw_sheet(self, painter: QPainter, cell: QRectF, person: SheetPerson, sheet: int) -> None:
        box = cell.adjusted(_INSET, _INSET, -_INSET, -_INSET)
        name = QRectF(box.left(), box.top(), box.width(), self._name)
        draw(painter, name, person.name, _NAME)
        if not person.name:
            painter.fillRect(QRectF(name.left(), name.bottom() - 0.5, name.width(), 0.25), QColor(LINE))
        about = QRectF(box.left(), name.bottom() + 0.5, box.width(), self._head - self._name - 1.5)
        draw(painter, about, self._about(sheet + 1, len(self._sheets)), _ABOUT)
        for place, lines in enumerate(self._sheets[sheet]):
            left = box.left() + place * (self._column + _GAP)
            column = QRectF(left, box.top() + self._head, self._column, box.height() - self._head)
            self._draw_list(painter, column, lines, person)

    def _about(self, sheet: int, sheets: int) -> str:
        when = day_words(self._days[0]) if len(self._days) == 1 else ""
        told = self._translate(text(N_("Sheet {n} of {count}"), n=sheet, count=sheets)) if sheets > 1 else ""
        return BETWEEN.join(part for part in (self._programme.name, when, self._programme.venue, told) if part)

    def _draw_list(self, painter: QPainter, box: QRectF, lines: Sequence[_Line], person: SheetPerson) -> None:
        for line, row in _rows(box, lines, person):
            if isinstance(line.what, Day):
                style = replace(_TEXT, largest=self._size, weight=700, stand="middle", lines=1)
                draw(painter, row, day_words(line.what), style)
            else:
                self._draw_session(painter, row, line.what, is_own=_leads(person, line.what))

    def _draw_session(self, painter: QPainter, row: QRectF, session: SessionRow, *, is_own: bool) -> None:
        ink = ink_of(self._programme, session)
        if is_own:
            painter.fillRect(row.adjusted(-1.5, -_AIR / 2, 1.5, -_AIR / 2), QColor(ink.ground))
            painter.fillRect(QRectF(row.left() - 1.5, row.top() - _AIR / 2, 0.9, row.height()), QColor(ink.edge))
        when, title, place = self._parts(row, self._place, self._size)
        style = replace(_OWN if is_own else _TEXT, largest=self._size)
        draw(painter, when, self._clock(session.starts), replace(style, weight=500, lines=1))
        draw(painter, title if session.room else title.united(place), self._title(session, is_own=is_own), style)
        draw(painter, place, session.room, replace(style, align="end", colour=MUTED))


def _rows(box: QRectF, lines: Sequence[_Line], person: SheetPerson) -> Iterator[tuple[_Line, QRectF]]:
    """Yield the lines of a column with their places."""
    top = box.top()
    for line in lines:
        is_own = isinstance(line.what, SessionRow) and _leads(person, line.what)
        height = line.height + (line.more if is_own else 0)
        yield line, QRectF(box.left(), top, box.width(), height)
        top += height


def _heights(lines: Sequence[_Line]) -> float:
    return sum(line.height for line in lines)


def _leads(person: SheetPerson, session: SessionRow) -> bool:
    return person.person_id in {speaker.person_id for speaker in session.speakers}
