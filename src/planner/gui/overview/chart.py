"""The replies over time: a line for those coming, one for those tentative, and a day that can be asked about."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.domain.overview import Replies
from planner.domain.texts import N_
from planner.gui import theme
from planner.gui.i18n import joined, number, tr
from planner.gui.overview.words import short_day
from planner.gui.widgets.roles import tell_role

_HEIGHT, _LEFT, _RIGHT, _TOP, _BOTTOM = 230, 40, 96, 18, 26
_STEPS = (1, 2, 5)
_WEEK = 7


class Series(NamedTuple):
    """One line of the chart: which figure, what it is called, its colour."""

    figure: str
    new: str
    name: str
    colour: str


SERIES = (
    Series("coming", "new_coming", N_("Coming"), "accent"),
    Series("tentative", "new_tentative", N_("Tentative"), "amber"),
)


def nice_step(highest: int, most: int = 4) -> int:
    """Return a step of 1, 2 or 5 times a power of ten that divides `highest` into at most so many parts."""
    power = 1
    while True:
        for step in _STEPS:
            if step * power * most >= highest:
                return step * power
        power *= 10


def apart(heights: Sequence[float], least: float, lowest: float) -> list[float]:
    """Return `heights`, which grow downwards, moved so that they are `least` apart and none is below `lowest`."""
    moved: list[float] = []
    for height in heights:
        moved.append(max(height, moved[-1] + least) if moved else height)
    for place in range(len(moved) - 1, -1, -1):
        moved[place] = min(moved[place], lowest)
        lowest = moved[place] - least
    return moved


class RepliesChart(QWidget):
    """Left and right move the day that is asked about, with Ctrl by a week; Home and End go to its ends."""

    day_changed = Signal(object)  # Replies

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Replies] = ()
        self._capacity: int | None = None
        self._highest = 1
        self._at = -1
        tell_role(self, QAccessible.Role.Chart)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr(N_("Replies over time")))

    def show_replies(self, rows: Sequence[Replies], capacity: int | None) -> None:
        """Show these days; the day that was asked about stays, else the last one is."""
        before = self.day
        self._rows, self._capacity = rows, capacity
        self._highest = max([1, capacity or 0, *(max(row.coming, row.tentative) for row in rows)])
        days = [row.day for row in rows]
        self._go(days.index(before) if before in days else len(rows) - 1)

    @property
    def day(self) -> date | None:
        """The day that is asked about."""
        return self._rows[self._at].day if 0 <= self._at < len(self._rows) else None

    def figures(self) -> str:
        """Return the figures of the day that is asked about, as they are read aloud."""
        if not 0 <= self._at < len(self._rows):
            return ""
        row = self._rows[self._at]
        message = N_("{name}: {count}, {new} that day")
        said = (
            tr(message, name=tr(one.name), count=number(getattr(row, one.figure)), new=f"+{getattr(row, one.new)}")
            for one in SERIES
        )
        return joined(short_day(row.day), *said)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(420), theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(260), theme.px(_HEIGHT))

    def keyPressEvent(self, qevent: QKeyEvent) -> None:
        by = _WEEK if qevent.modifiers() & Qt.KeyboardModifier.ControlModifier else 1
        places = {
            Qt.Key.Key_Left: self._at - by,
            Qt.Key.Key_Right: self._at + by,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(self._rows) - 1,
        }
        place = places.get(Qt.Key(qevent.key()))
        if place is None:
            super().keyPressEvent(qevent)
        else:
            self._go(place)

    def mouseMoveEvent(self, qevent: QMouseEvent) -> None:
        if self._rows:
            plot = self._plot()
            share = (qevent.position().x() - plot.left()) / max(1.0, plot.width())
            self._go(round(share * (len(self._rows) - 1)))

    def changeEvent(self, qevent: QEvent) -> None:
        super().changeEvent(qevent)
        if qevent.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def _go(self, place: int) -> None:
        place = max(0, min(place, len(self._rows) - 1)) if self._rows else -1
        changed = place != self._at
        self._at = place
        self.setAccessibleDescription(self.figures())
        if changed and self._rows:
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
            self.day_changed.emit(self._rows[place])
        self.update()

    # Painting

    def _plot(self) -> QRectF:
        margins = [theme.px(size) for size in (_LEFT, _TOP, _RIGHT, _BOTTOM)]
        return QRectF(self.rect()).adjusted(margins[0], margins[1], -margins[2], -margins[3])

    def _point(self, place: int, value: float) -> QPointF:
        plot = self._plot()
        across = plot.width() * (place / max(1, len(self._rows) - 1) if len(self._rows) > 1 else 1)
        return QPointF(plot.left() + across, plot.bottom() - plot.height() * value / self._highest)

    def paintEvent(self, _qevent: QPaintEvent) -> None:
        if not self._rows:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # time runs the same way in every language
        self._paint_scale(painter)
        self._paint_days(painter)
        self._paint_capacity(painter)
        for series in reversed(SERIES):
            self._paint_series(painter, series)
        self._paint_ends(painter)
        self._paint_day(painter)

    def _paint_scale(self, painter: QPainter) -> None:
        painter.setFont(theme.font(11, figures=True))
        plot = self._plot()
        for value in range(0, self._highest + 1, nice_step(self._highest)):
            y = self._point(0, value).y()
            painter.setPen(QPen(theme.colour("line"), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(theme.colour("muted"))
            where = QRectF(0, y - theme.px(8), plot.left() - theme.px(8), theme.px(16))
            painter.drawText(where, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, number(value))

    def _paint_days(self, painter: QPainter) -> None:
        painter.setFont(theme.font(11))
        painter.setPen(theme.colour("muted"))
        width = QFontMetricsF(painter.font()).horizontalAdvance(short_day(self._rows[-1].day)) + theme.px(18)
        most = max(1, int(self._plot().width() / width))
        step = max(1, -(-len(self._rows) // most))
        for place in range(len(self._rows) - 1, -1, -step):
            middle = self._point(place, 0)
            where = QRectF(middle.x() - width / 2, middle.y() + theme.px(6), width, theme.px(18))
            painter.drawText(where, Qt.AlignmentFlag.AlignCenter, short_day(self._rows[place].day))

    def _paint_capacity(self, painter: QPainter) -> None:
        if not self._capacity:
            return
        start, end = self._point(0, self._capacity), self._point(len(self._rows) - 1, self._capacity)
        painter.setPen(QPen(theme.colour("neutral"), 1.25, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(self._plot().left(), start.y()), end)
        painter.setPen(theme.colour("muted"))
        painter.setFont(theme.font(11))
        where = QRectF(end.x() + theme.px(10), end.y() - theme.px(16), theme.px(_RIGHT), theme.px(16))
        painter.drawText(where, Qt.AlignmentFlag.AlignVCenter, tr(N_("{n} place|{n} places"), n=self._capacity))

    def _paint_series(self, painter: QPainter, series: Series) -> None:
        points = [self._point(place, getattr(row, series.figure)) for place, row in enumerate(self._rows)]
        line = QPainterPath(points[0])
        for point in points[1:]:
            line.lineTo(point)
        if series is SERIES[0]:
            area = QPainterPath(line)
            area.lineTo(points[-1].x(), self._plot().bottom())
            area.lineTo(points[0].x(), self._plot().bottom())
            painter.fillPath(area, theme.colour(series.colour, 28))
        style = Qt.PenStyle.SolidLine if series is SERIES[0] else Qt.PenStyle.DashDotLine  # not told by colour alone
        painter.setPen(QPen(theme.colour(series.colour), 2, style))
        painter.drawPath(line)

    def _paint_ends(self, painter: QPainter) -> None:
        last, place = self._rows[-1], len(self._rows) - 1
        falling = sorted(SERIES, key=lambda one: -getattr(last, one.figure))
        ends = [self._point(place, getattr(last, series.figure)) for series in falling]
        heights = apart([end.y() for end in ends], theme.px(18), self._plot().bottom())
        for series, end, y in zip(falling, ends, heights, strict=True):
            value = getattr(last, series.figure)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(series.colour))
            painter.drawEllipse(end, theme.px(4), theme.px(4))
            painter.setPen(theme.colour("text"))
            painter.setFont(theme.font(14, 600))
            box = QRectF(end.x() + theme.px(10), y - theme.px(10), theme.px(_RIGHT), theme.px(18))
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, number(value))
            after = QFontMetricsF(painter.font()).horizontalAdvance(number(value)) + theme.px(5)
            painter.setPen(theme.colour("muted"))
            painter.setFont(theme.font(11))
            painter.drawText(box.translated(after, 0), Qt.AlignmentFlag.AlignVCenter, tr(series.name))

    def _paint_day(self, painter: QPainter) -> None:
        if not (self.hasFocus() or self.underMouse()) or not 0 <= self._at < len(self._rows):
            return
        row, plot = self._rows[self._at], self._plot()
        x = self._point(self._at, 0).x()
        painter.setPen(QPen(theme.colour("accent"), 1.5))
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
        lines = [(short_day(row.day), "text", 600)]
        lines += [
            (
                tr(
                    N_("{name} {count}   +{new} that day"),
                    name=tr(one.name),
                    count=number(getattr(row, one.figure)),
                    new=getattr(row, one.new),
                ),
                "text",
                400,
            )
            for one in SERIES
        ]
        widest = max(QFontMetricsF(theme.font(12, weight)).horizontalAdvance(words) for words, _, weight in lines)
        box = QRectF(0, 0, widest + theme.px(24), theme.px(20) * len(lines) + theme.px(14))
        left = x + theme.px(10) if x + box.width() + theme.px(20) < self.width() else x - box.width() - theme.px(10)
        box.moveTopLeft(QPointF(max(0.0, left), plot.top() + theme.px(4)))
        painter.setPen(QPen(theme.colour("line2"), 1))
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(box, theme.px(8), theme.px(8))
        for place, (words, colour, weight) in enumerate(lines):
            painter.setFont(theme.font(12, weight))
            painter.setPen(theme.colour(colour))
            at = QRectF(box.left() + theme.px(12), box.top() + theme.px(7) + place * theme.px(20), widest, theme.px(20))
            painter.drawText(at, Qt.AlignmentFlag.AlignVCenter, words)
