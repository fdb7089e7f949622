"""The comparison on paper: one row a question, a column a venue, as many pages as its rows need."""

from collections.abc import Callable, Iterator
from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from planner.domain.texts import N_, Text, text
from planner.domain.venue_comparisons import Fit, LayoutFit
from planner.domain.venue_details import VenueDetails
from planner.domain.venue_questions import Answered, Comparison, Mark, Question
from planner.printing.flow import INK, LINE, MUTED, Block, draw_blocks, height_of, shared_out, wrapped
from planner.printing.paper import Paper
from planner.printing.text import Fitted, TextStyle, draw_fitted

_MARGIN = 12.0
_SIZES = (3.4, 3.2, 3.0, 2.8, 2.6)
_QUESTIONS = 36.0
_INSET = 2.0
_MARK = 2.6
_BARS = {Fit.WHOLE: "#3558d6", Fit.SPLIT: "#b97a00", Fit.SMALL: "#8a95a3", Fit.UNKNOWN: "#8a95a3"}
_INKS = {Mark.OK: "#17683c", Mark.WAIT: "#7d4f00", Mark.NO: "#b3261e", Mark.MISSING: "#7d4f00"}


class ComparisonPages:
    """The comparison on paper that lies on its long side."""

    def __init__(self, comparison: Comparison, paper: Paper, translate: Callable[[Text], str]) -> None:
        self._comparison, self._tr = comparison, translate
        self._paper = paper.landscape
        self._column = (self._paper.width - 2 * _MARGIN - _QUESTIONS) / len(comparison.venues)
        room = self._paper.height - 2 * _MARGIN
        for size in _SIZES:
            self._size = size
            self._head = [self._title(), self._names()]
            rows = [self._row(question) for question in comparison.questions if question.key != "chosen"]
            left = room - height_of(self._head)
            if height_of(rows) <= left:
                break
        self._pages = shared_out(rows, left, left)

    @property
    def count(self) -> int:
        return len(self._pages)

    def draw(self, painter: QPainter, number: int) -> None:
        """Draw the page of that number; each has the names of the venues."""
        top = draw_blocks(painter, self._head, _MARGIN, _MARGIN)
        draw_blocks(painter, self._pages[number], _MARGIN, top)

    def _title(self) -> Block:
        of = self._comparison.occasion
        message = N_("Venues for {heads} people on {day}") if of.day else N_("Venues for {heads} heads")
        values: dict[str, object] = {"heads": of.heads}
        if of.day:
            values["day"] = date.fromisoformat(of.day)
        title, style = wrapped(self._tr(text(message, **values)), self._paper.width - 2 * _MARGIN, 5.5, weight=700)

        def draw(painter: QPainter, x: float, y: float) -> None:
            draw_fitted(painter, QRectF(x, y, self._paper.width, title.height), title, style)

        return Block(title.height + 3, draw)

    def _names(self) -> Block:
        of, width = self._comparison.occasion, self._column - 2 * _INSET
        names = [wrapped(venue.name, width, self._size * 1.25, weight=700) for venue in self._comparison.venues]
        below = [
            wrapped(self._below(venue), width, self._size * 0.9, colour=MUTED) for venue in self._comparison.venues
        ]
        height = max(name.height + line.height for (name, _), (line, _) in zip(names, below, strict=True)) + 3

        def draw(painter: QPainter, x: float, y: float) -> None:
            for place, ((name, style), (line, quiet)) in enumerate(zip(names, below, strict=True)):
                left = x + _QUESTIONS + place * self._column
                if self._comparison.venues[place].id == of.chosen_id:
                    painter.fillRect(QRectF(left, y - 1, self._column - 1, height), QColor("#e7ecfd"))
                draw_fitted(painter, QRectF(left + _INSET, y, width, name.height), name, style)
                draw_fitted(painter, QRectF(left + _INSET, y + name.height, width, line.height), line, quiet)

        return Block(height, draw)

    def _below(self, venue: VenueDetails) -> str:
        chosen = venue.id == self._comparison.occasion.chosen_id
        parts = (self._tr(text(N_("Chosen"))) if chosen else "", venue.address)
        return " · ".join(part for part in parts if part)

    def _row(self, question: Question) -> Block:
        weight, colour = (600, INK) if question.is_first else (400, MUTED)
        title, style = wrapped(self._tr(question.title), _QUESTIONS - 2, self._size, weight=weight, colour=colour)
        cells = [self._cell(question, venue) for venue in self._comparison.venues]
        height = max([title.height, *(cell.height for cell in cells)]) + self._size * 0.7

        def draw(painter: QPainter, x: float, y: float) -> None:
            if question.is_first:
                painter.setPen(QPen(QColor(LINE), 0.2))
                painter.drawLine(QPointF(x, y), QPointF(self._paper.width - _MARGIN, y))
            top = y + self._size * 0.35
            draw_fitted(painter, QRectF(x, top, _QUESTIONS - 2, title.height), title, style)
            for place, cell in enumerate(cells):
                cell.draw(painter, x + _QUESTIONS + place * self._column + _INSET, top)

        return Block(height, draw)

    def _cell(self, question: Question, venue: VenueDetails) -> Block:
        answered = self._comparison.answer(question, venue)
        width = self._column - 2 * _INSET
        if answered.fit is not None:
            return self._bar(answered, answered.fit, width)
        before = _MARK + 1.2 if answered.mark in _INKS else 0.0
        is_quiet = answered.mark in (Mark.MISSING, Mark.NOTHING)
        lines = list(self._lines(answered, width, before, is_quiet=is_quiet, is_strong=question.key == "cost"))

        def draw(painter: QPainter, x: float, y: float) -> None:
            if before:
                draw_mark(painter, QRectF(x, y + self._size * 0.22, _MARK, _MARK), answered.mark)
            for place, (fitted, style) in enumerate(lines):
                left = x if place else x + before
                draw_fitted(painter, QRectF(left, y, width, fitted.height), fitted, style)
                y += fitted.height

        return Block(sum(fitted.height for fitted, _ in lines), draw)

    def _lines(
        self, answered: Answered, width: float, before: float, *, is_quiet: bool, is_strong: bool
    ) -> Iterator[tuple[Fitted, TextStyle]]:
        size = self._size * (1.2 if is_strong else 1)
        colour, weight = (MUTED if is_quiet else INK), (600 if is_strong else 400)
        told = " ".join(self._tr(answered.words).split())
        yield wrapped(told, width - before, size, weight=weight, colour=colour)
        if answered.note is not None:
            yield wrapped(self._tr(answered.note), width, self._size * 0.9, colour=MUTED)

    def _bar(self, answered: Answered, fit: LayoutFit, width: float) -> Block:
        words, style = wrapped(self._tr(answered.words), width, self._size, weight=600)
        most = self._comparison.most

        def draw(painter: QPainter, x: float, y: float) -> None:
            figures = max(*words.widths, width * 0.34)
            mark = QRectF(x + width - _MARK, y + self._size * 0.22, _MARK, _MARK)
            draw_fitted(
                painter, QRectF(mark.left() - 1.2 - max(words.widths), y, max(words.widths), words.height), words, style
            )
            bar = QRectF(x, y + self._size * 0.45, mark.left() - 3 - figures - x, 1.5)
            painter.fillRect(bar, QColor("#e1e5ea"))
            if fit.total:
                part = QRectF(bar)
                part.setWidth(bar.width() * min(1.0, fit.total / most))
                painter.fillRect(part, QColor(_BARS[fit.fit]))
            at = bar.left() + bar.width() * min(1.0, fit.heads / most)
            painter.fillRect(QRectF(at - 0.2, bar.top() - 0.7, 0.4, bar.height() + 1.4), QColor(INK))
            draw_mark(painter, mark, answered.mark)

        return Block(words.height, draw)


def draw_mark(painter: QPainter, box: QRectF, mark: Mark) -> None:
    """Draw a tick, a dash, a cross or a question's ring: told apart without colour too."""
    if mark not in _INKS:
        return
    painter.save()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(_INKS[mark]), 0.45))
    x, y, side = box.left(), box.top(), box.width()
    if mark == Mark.OK:
        painter.drawPolyline(
            [QPointF(x, y + side * 0.55), QPointF(x + side * 0.35, y + side * 0.9), QPointF(x + side, y + side * 0.1)]
        )
    elif mark == Mark.WAIT:
        painter.drawLine(QPointF(x, box.center().y()), QPointF(x + side, box.center().y()))
    elif mark == Mark.NO:
        painter.drawLine(box.topLeft(), box.bottomRight())
        painter.drawLine(box.topRight(), box.bottomLeft())
    else:
        painter.setPen(QPen(QColor(_INKS[mark]), 0.35, Qt.PenStyle.DashLine))
        painter.drawEllipse(box)
    painter.restore()
