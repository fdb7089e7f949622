"""The sheet of one venue: what the notebook knows, its plan, and the check-list with boxes to tick on the visit."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from planner.domain.texts import N_, Text, text
from planner.domain.venue_comparisons import (
    AS_IT_IS,
    cost_at,
    cost_text,
    fit_at,
    fit_text,
    heads_fit,
    hold_text,
    layout_name,
    layouts_of,
)
from planner.domain.venue_details import HoldRow, VenueDetails, VisitRow
from planner.domain.venue_questions import Occasion
from planner.domain.venues import ANSWER_NAMES, FIELD_NAMES, NOISE_NAMES, PRICES, STEP_FREE_NAMES, Answer
from planner.domain.visits import USUAL_QUESTIONS
from planner.printing.flow import (
    INK,
    LINE,
    MUTED,
    Block,
    draw_blocks,
    gap,
    heading,
    height_of,
    labelled,
    picture,
    row,
    shared_out,
    words,
    wrapped,
)
from planner.printing.paper import Paper
from planner.printing.text import draw_fitted

_MARGIN, _BETWEEN = 13.0, 8.0
_SIZES = (3.5, 3.3, 3.1, 2.9, 2.75, 2.6)  # mm; below the last one it goes on overleaf
_BOX = 3.2


class VenueSheet:
    """One venue on as many pages as it needs, as a rule one."""

    def __init__(
        self,
        venue: VenueDetails,
        occasion: Occasion,
        paper: Paper,
        pictures: Mapping[str, QImage],
        translate: Callable[[Text], str],
    ) -> None:
        self._venue, self._occasion, self._paper = venue, occasion, paper
        self._pictures, self._tr = pictures, translate
        self._width = (paper.width - 2 * _MARGIN - _BETWEEN) / 2
        self._room = paper.height - 2 * _MARGIN
        for size in _SIZES:
            self._size = size
            self._head = list(self._make_head())
            self._left, self._right = list(self._make_left()), list(self._make_right())
            room = self._room - height_of(self._head)
            if max(height_of(self._left), height_of(self._right)) <= room:
                break
        room = self._room - height_of(self._head)
        self._columns = (shared_out(self._left, room, self._room), shared_out(self._right, room, self._room))

    @property
    def count(self) -> int:
        return max(map(len, self._columns))

    def draw(self, painter: QPainter, number: int) -> None:
        """Draw the page of that number, counted from 0."""
        top = _MARGIN
        if number == 0:
            top = draw_blocks(painter, self._head, _MARGIN, top)
        for place, pages in enumerate(self._columns):
            if number < len(pages):
                left = _MARGIN + place * (self._width + _BETWEEN)
                bottom = draw_blocks(painter, pages[number], left, top)
                if place and number == len(pages) - 1:
                    self._draw_lines(painter, left, bottom)

    def _draw_lines(self, painter: QPainter, left: float, top: float) -> None:
        """Rule what is left of the page for notes by hand."""
        step, y = 8.0, top + 10
        painter.setPen(QPen(QColor(LINE), 0.15))
        while y <= self._paper.height - _MARGIN:
            painter.drawLine(QPointF(left, y), QPointF(left + self._width, y))
            y += step

    def _say(self, message: str, **values: object) -> str:
        return self._tr(text(message, **values))

    def _make_head(self) -> Iterator[Block]:
        whole = self._paper.width - 2 * _MARGIN
        yield from words(self._venue.name, whole, self._size * 2.2, weight=700)
        if self._venue.address:
            yield from words(self._venue.address, whole, self._size * 1.2, colour=MUTED)
        yield gap(self._size)

    def _make_left(self) -> Iterator[Block]:
        yield from self._fields(N_("Whom to ask"), ("contact_name", "contact_phone", "contact_email", "website"))
        yield from self._rooms()
        yield from self._cost()
        yield from self._holds()
        yield from self._fields(N_("Access"), ("step_free", "hearing_loop", "accessible_toilets", "access_notes"))
        yield from self._fields(N_("Getting there and inside"), ("transport", "noise", "power"))
        if self._venue.notes.strip():
            yield self._heading(N_("Notes"))
            yield from words(self._venue.notes, self._width, self._size)
        if self._venue.files:
            yield self._heading(N_("Documents kept"))
            yield from words(", ".join(file.name for file in self._venue.files), self._width, self._size)

    def _make_right(self) -> Iterator[Block]:
        plan = next((self._pictures[each.digest] for each in self._venue.plans if each.digest in self._pictures), None)
        if plan is not None:
            yield picture(plan, self._width, self._room * 0.24)
        yield self._heading(N_("Visit"))
        known = self._venue.visit
        items = known or tuple(VisitRow(0, self._say(question)) for question in USUAL_QUESTIONS)
        for item in items:
            yield self._check(item)

    def _heading(self, message: str) -> Block:
        return heading(self._say(message), self._width, self._size)

    def _fields(self, title: str, fields: tuple[str, ...]) -> Iterator[Block]:
        yield self._heading(title)
        for name in fields:
            yield self._labelled(FIELD_NAMES[name], self._value(name))

    def _labelled(self, label: str, value: str) -> Block:
        return labelled(self._say(label), value or "–", self._width, self._size)

    def _value(self, name: str) -> str:
        venue = self._venue
        if name == "step_free":
            return self._say(STEP_FREE_NAMES[venue.step_free])
        if name == "noise":
            return self._say(NOISE_NAMES[venue.noise])
        value = getattr(venue, name)
        if isinstance(value, Answer):
            return self._say(ANSWER_NAMES[value])
        if name in PRICES:
            return "" if value is None else str(venue.money(value))
        return str(value)

    def _rooms(self) -> Iterator[Block]:
        venue, heads = self._venue, self._occasion.heads
        yield self._heading(N_("Rooms and layouts"))
        layouts = [each for each in layouts_of([venue]) if fit_at(venue, each, 0).total is not None]
        name = self._width * (0.26 if len(layouts) > 2 else 0.4)
        widths = [name, *[(self._width - name) / (len(layouts) + 1)] * (len(layouts) + 1)]
        heads_of = [self._say(N_("Holds")), *(self._tr(layout_name(each)) for each in layouts)]
        small = self._size * (0.92 if len(layouts) > 3 else 1)
        yield row(["", *heads_of], widths, small, colour=MUTED)
        for room in venue.rooms:
            held = [room.capacity, *(venue.layout_in(room.id, each) for each in layouts)]
            yield row([room.name, *("–" if each is None else str(each) for each in held)], widths, small)
        yield gap(self._size * 0.3)
        best = heads_fit(venue, heads)
        told = self._say(N_("{heads}: {fit}"), heads=best.in_figures, fit=fit_text(best))
        yield from words(told, self._width, self._size, weight=600)
        for layout in layouts:
            fit = fit_at(venue, layout, heads)
            if layout != AS_IT_IS:
                said = self._say(
                    N_("{layout} {heads}: {fit}"),
                    layout=layout_name(layout),
                    heads=fit.in_figures,
                    fit=fit_text(fit),
                )
                yield from words(said, self._width, self._size * 0.94, colour=MUTED)

    def _cost(self) -> Iterator[Block]:
        yield self._heading(N_("Cost"))
        cost = cost_at(self._venue, self._occasion.heads)
        for name in PRICES:
            yield self._labelled(FIELD_NAMES[name], self._value(name))
        if cost is not None:
            made_of = cost_text(self._venue, cost)
            message = N_("{total} for {heads} people: {made_of}; {a_head} a head")
            if cost.a_head is None:
                message = N_("{total}: {made_of}")
            values = {"total": cost.total, "heads": self._occasion.heads, "made_of": made_of, "a_head": cost.a_head}
            yield from words(self._say(message, **values), self._width, self._size, weight=600)

    def _holds(self) -> Iterator[Block]:
        if not self._venue.holds:
            return
        yield self._heading(N_("Days held and prices quoted"))
        for hold in self._venue.holds:
            yield labelled(
                self._tr(hold_text(hold, self._occasion.today, self._venue.currency)),
                self._about(hold),
                self._width,
                self._size,
                share=0.42,
            )

    def _about(self, hold: HoldRow) -> str:
        parts = [hold.event]
        if hold.day:
            parts.append(self._say(N_("for {day}"), day=date.fromisoformat(hold.day)))
        if hold.runs_out:
            parts.append(self._say(N_("until {day}"), day=date.fromisoformat(hold.runs_out)))
        return " · ".join(part for part in (*parts, hold.notes) if part)

    def _check(self, item: VisitRow) -> Block:
        """Return a line of the check-list: boxes for yes and no, the question, and a line to write on."""
        size, boxes = self._size, 2 * (_BOX + 6.5)
        question, style = wrapped(item.question, self._width - boxes - 1, size)
        notes, notes_style = wrapped(item.notes, self._width - boxes - 1, size * 0.92, colour=MUTED)
        written = notes.height if item.notes else size * 0.95
        height = question.height + written + size * 0.45

        def draw(painter: QPainter, x: float, y: float) -> None:
            for place, answer in enumerate((Answer.YES, Answer.NO)):
                self._draw_box(painter, x + place * (_BOX + 6.5), y, answer, is_ticked=item.answer == answer)
            left = x + boxes
            draw_fitted(painter, QRectF(left, y, self._width - boxes, question.height), question, style)
            below = y + question.height
            if item.notes:
                draw_fitted(painter, QRectF(left, below, self._width - boxes, notes.height), notes, notes_style)
            else:
                painter.setPen(QPen(QColor(LINE), 0.15))
                painter.drawLine(QPointF(left, below + written), QPointF(x + self._width, below + written))

        return Block(height, draw)

    def _draw_box(self, painter: QPainter, x: float, y: float, answer: Answer, *, is_ticked: bool) -> None:
        painter.setPen(QPen(QColor(MUTED), 0.25))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(x, y + 0.4, _BOX, _BOX))
        if is_ticked:
            painter.setPen(QPen(QColor(INK), 0.5))
            points = [QPointF(x + 0.6, y + 2.1), QPointF(x + 1.4, y + 3.0), QPointF(x + 2.8, y + 1.1)]
            painter.drawPolyline(points)
        label, style = wrapped(self._say(ANSWER_NAMES[answer]), 6, self._size * 0.85, colour=MUTED)
        draw_fitted(painter, QRectF(x + _BOX + 0.7, y + 0.4, 6, label.height), label, style)
