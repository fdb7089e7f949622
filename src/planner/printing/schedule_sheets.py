"""Small programmes with a name each, several on a sheet of paper, to be cut apart."""

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
_LINE = 5.0  # mm; a line of the list is never lower where there is a larger layout


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

    @property
    def count(self) -> int:
        return ceil(len(self._people) / (self._across * self._down))

    def draw(self, painter: QPainter, number: int) -> None:
        each = self._across * self._down
        for place, person in enumerate(self._people[number * each : (number + 1) * each]):
            self._draw_sheet(painter, self._cell(place), person)
        self._draw_cuts(painter)

    def _layout(self) -> tuple[int, int]:
        lines = sum(len(day.sessions) for day in self._days) + (len(self._days) if len(self._days) > 1 else 0)
        needed = lines * _LINE + _NAME + _EVENT + 2 * _INSET
        return next((one for one in _LAYOUTS if self.paper.height / one[1] >= needed), _LAYOUTS[-1])

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

    def _draw_sheet(self, painter: QPainter, cell: QRectF, person: SheetPerson) -> None:
        box = cell.adjusted(_INSET, _INSET, -_INSET, -_INSET)
        name = QRectF(box.left(), box.top(), box.width(), _NAME - 1)
        style = TextStyle(largest=7, weight=700, align="start", keep_words=True, colour=INK)
        draw(painter, name, person.name, style)
        about = QRectF(box.left(), name.bottom(), box.width(), _EVENT - 2)
        when = day_words(self._days[0]) if len(self._days) == 1 else ""
        told = " · ".join(part for part in (self._programme.name, when, self._programme.venue) if part)
        draw(painter, about, told, TextStyle(largest=3.6, align="start", colour=MUTED))
        self._draw_list(painter, box.adjusted(0, _NAME + _EVENT, 0, 0), person)

    def _draw_list(self, painter: QPainter, box: QRectF, person: SheetPerson) -> None:
        lines: list[Day | SessionRow] = []
        for day in self._days:
            lines += [day] if len(self._days) > 1 else []
            lines += day.sessions
        height = min(box.height() / len(lines), _LINE * 1.3)
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
