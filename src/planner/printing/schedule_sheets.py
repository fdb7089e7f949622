"""Small programmes with a name each, several on a sheet of paper, to be cut apart; a long one goes on overleaf."""

import sys
from collections.abc import Callable, Sequence
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from planner.domain.schedule import Programme, SessionRow, clock
from planner.domain.texts import N_, Text, text
from planner.domain.timetable import Day, days_of
from planner.printing.paper import Paper
from planner.printing.schedule_blocks import INK, LINE, MUTED, day_words, ink_of
from planner.printing.text import TextStyle, draw
from planner.services.schedule import SheetPerson

_LAYOUTS = ((2, 4), (2, 3), (2, 2), (1, 2), (1, 1))  # across and down a standing sheet, the smallest first
_INSET = 6.0
_NAME, _EVENT = 9.0, 6.5
_GAP = 8.0  # between two columns
_LINE = 5.0  # mm: a line of the list is never lower

_Line = Day | SessionRow


class Sheets:
    """The personal programmes of `people` on one kind of paper."""

    def __init__(
        self, programme: Programme, paper: Paper, people: Sequence[SheetPerson], translate: Callable[[Text], str]
    ) -> None:
        self._programme = programme
        self._translate = translate
        self._people = people or (SheetPerson(0, translate(text(N_("Programme"))), ""),)
        self._days = [day for day in days_of(programme) if day.sessions]
        self.paper = paper
        self._across, self._down = self._layout()
        self._sheets = self._shared_out()

    @property
    def count(self) -> int:
        return ceil(len(self._people) * len(self._sheets) / (self._across * self._down))

    def draw(self, painter: QPainter, number: int) -> None:
        each = self._across * self._down
        for place in range(min(each, len(self._people) * len(self._sheets) - number * each)):
            person, sheet = divmod(number * each + place, len(self._sheets))
            self._draw_sheet(painter, self._cell(place), self._people[person], sheet)
        self._draw_cuts(painter)

    def _layout(self) -> tuple[int, int]:
        lines = len(self._columns(sys.maxsize)[0])
        return next((one for one in _LAYOUTS if self._room(one[1]) >= lines), _LAYOUTS[-1])

    def _room(self, down: int) -> int:
        """Return how many readable lines a sheet holds where so many stand one below the other."""
        return max(int((self.paper.height / down - _NAME - _EVENT - 2 * _INSET) / _LINE), 2)

    def _shared_out(self) -> list[list[list[_Line]]]:
        """Return the columns of each sheet of a person: one, and two on as many sheets as a long programme needs."""
        columns = self._columns(self._room(self._down))
        return [columns[at : at + 2] for at in range(0, len(columns), 2)]

    def _columns(self, most: int) -> list[list[_Line]]:
        """Return the programme in columns of at most `most` lines; a day that goes on is named again."""
        columns: list[list[_Line]] = [[]]
        has_names = len(self._days) > 1
        for day in self._days:
            named: list[_Line] = [day] if has_names else []
            for session in day.sessions:
                lines: list[_Line] = [*named, session] if session is day.sessions[0] else [session]
                if len(columns[-1]) + len(lines) > most:
                    columns.append([])
                    lines = [*named, session]
                columns[-1] += lines
        return columns

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
        name = QRectF(box.left(), box.top(), box.width(), _NAME - 1)
        style = TextStyle(largest=7, weight=700, align="start", keep_words=True, colour=INK)
        draw(painter, name, person.name, style)
        about = QRectF(box.left(), name.bottom(), box.width(), _EVENT - 2)
        draw(painter, about, self._about(sheet), TextStyle(largest=3.6, align="start", colour=MUTED))
        below = box.adjusted(0, _NAME + _EVENT, 0, 0)
        columns = self._sheets[sheet]
        # The last sheet keeps the columns of the others, also where it needs but one.
        width = (below.width() + _GAP) / len(self._sheets[0])
        height = min(below.height() / max(map(len, self._sheets[0])), _LINE * 1.3)
        for place, lines in enumerate(columns):
            column = QRectF(below.left() + place * width, below.top(), width - _GAP, below.height())
            self._draw_list(painter, column, lines, height, person)

    def _about(self, sheet: int) -> str:
        when = day_words(self._days[0]) if len(self._days) == 1 else ""
        parts = [self._programme.name, when, self._programme.venue]
        if len(self._sheets) > 1:
            parts.append(self._translate(text(N_("Sheet {n} of {count}"), n=sheet + 1, count=len(self._sheets))))
        return " · ".join(part for part in parts if part)

    def _draw_list(
        self, painter: QPainter, box: QRectF, lines: Sequence[_Line], height: float, person: SheetPerson
    ) -> None:
        for place, line in enumerate(lines):
            row = QRectF(box.left(), box.top() + place * height, box.width(), height)
            if isinstance(line, Day):
                draw(painter, row, day_words(line), TextStyle(largest=3.8, weight=700, align="start", colour=INK))
            else:
                self._draw_session(painter, row, line, is_own=_leads(person, line))

    def _draw_session(self, painter: QPainter, row: QRectF, session: SessionRow, *, is_own: bool) -> None:
        ink = ink_of(self._programme, session)
        if is_own:
            painter.fillRect(row.adjusted(-1.5, 0.2, 1.5, -0.2), QColor(ink.ground))
            painter.fillRect(QRectF(row.left() - 1.5, row.top() + 0.2, 0.9, row.height() - 0.4), QColor(ink.edge))
        weight = 700 if is_own else 400
        size = min(4.2, row.height() * 0.78)
        when = QRectF(row.left(), row.top(), 11, row.height())
        draw(painter, when, clock(session.starts), TextStyle(largest=size, weight=500, align="start", colour=INK))
        room = row.width() * 0.27
        title = QRectF(when.right() + 1.5, row.top(), row.width() - 14 - room, row.height())
        draw(painter, title, session.title, TextStyle(largest=size, weight=weight, align="start", colour=INK))
        place = self._translate(text(N_("you lead · {room}"), room=session.room)) if is_own else session.room
        where = QRectF(row.right() - room, row.top(), room, row.height())
        draw(painter, where, place, TextStyle(largest=size * 0.86, weight=weight, align="end", colour=MUTED))


def _leads(person: SheetPerson, session: SessionRow) -> bool:
    return person.person_id in {speaker.person_id for speaker in session.speakers}
