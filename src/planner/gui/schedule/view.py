"""The grid in its frame: room names stay on top, times at the side, while the programme scrolls and zooms."""

from datetime import UTC, datetime, timedelta
from math import ceil

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from planner.domain.schedule import RoomRow, zone_of
from planner.domain.texts import N_
from planner.gui import theme
from planner.gui.i18n import clock, tr
from planner.gui.schedule.grid import Grid
from planner.gui.schedule.painting import Pen
from planner.gui.widgets.wrapping import wrapped

_SMALLEST, _LARGEST = 0.5, 4.0


class GridView(QScrollArea):
    """Scrolls the grid below a row of room names and beside a column of times."""

    def __init__(self, grid: Grid) -> None:
        super().__init__()
        self.grid = grid
        self._header = _Header(self)
        self._gutter = _Gutter(self)
        self._now = _NowLine(grid)
        self.setWidget(grid)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setCornerWidget(QWidget())
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.valueChanged.connect(self._repaint_edges)
        grid.laid_out.connect(self._repaint_edges)
        self._minute = QTimer(self, interval=20_000)
        self._minute.timeout.connect(self._repaint_edges)
        self._minute.start()
        self._keep_edges()

    def zoom_by(self, factor: float) -> None:
        """Stretch or squeeze the hours; the middle of the view stays."""
        bar = self.verticalScrollBar()
        middle = self.grid.plan.moment_at(bar.value() + self.viewport().height() / 2)
        self.grid.zoom = max(_SMALLEST, min(_LARGEST, self.grid.zoom * factor))
        self.grid.lay_out()
        bar.setValue(round(self.grid.plan.y_of(middle) - self.viewport().height() / 2))

    def zoom_whole(self) -> None:
        self.zoom_by(1 / self.grid.zoom)

    def wheelEvent(self, qevent: QWheelEvent) -> None:
        if qevent.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1.0015 ** qevent.angleDelta().y())
            qevent.accept()
        else:
            super().wheelEvent(qevent)

    def keyPressEvent(self, qevent: QKeyEvent) -> None:
        # Arrows belong to the blocks; the view must not scroll below a lifted one.
        qevent.ignore()

    def resizeEvent(self, qevent: QResizeEvent) -> None:
        super().resizeEvent(qevent)
        self._keep_edges()
        self.grid.lay_out()

    def _keep_edges(self) -> None:
        side, top = theme.px(60), self._header.wanted_height()
        at_right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setViewportMargins(0 if at_right else side, top, side if at_right else 0, 0)
        frame = self.viewport().geometry()
        self._header.setGeometry(frame.left(), 0, frame.width(), top)
        self._gutter.setGeometry(frame.right() + 1 if at_right else 0, 0, side, frame.bottom() + 1)

    def _repaint_edges(self) -> None:
        self._keep_edges()
        self._header.update()
        self._gutter.update()
        self._now.lie_at(self.now_y())

    def now_y(self) -> float | None:
        """Return where the present moment lies in the grid, None where it is not in the day that is shown."""
        day = self.grid.day
        zone = zone_of(self.grid.programme.zone)
        now = datetime.now(UTC).astimezone(zone).replace(tzinfo=None)
        if day is None or not day.hours.starts <= now < day.hours.ends:
            return None
        return self.grid.plan.y_of(now)


class _NowLine(QWidget):
    """A red line across all rooms at the present moment."""

    def __init__(self, grid: Grid) -> None:
        super().__init__(grid)
        self._grid = grid
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def lie_at(self, y: float | None) -> None:
        self.setVisible(y is not None)
        if y is not None:
            self.setGeometry(0, round(y) - 1, self._grid.width(), 2)
            self.raise_()

    def paintEvent(self, _qevent: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("no"))
        painter.end()


class _Header(QWidget):
    """The names of the rooms, whole, and how many each holds."""

    def __init__(self, view: GridView) -> None:
        super().__init__(view)
        self._view = view

    def wanted_height(self) -> int:
        lines = max((len(self._name(room)) for room in self._view.grid.programme.rooms), default=1)
        return ceil(lines * theme.px(19) + theme.px(36))

    def _name(self, room: RoomRow) -> list[str]:
        return wrapped(room.name, theme.font(14, 600), self._view.grid.plan.column_width - theme.px(20), 99)

    def paintEvent(self, _qevent: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("surface"))
        grid = self._view.grid
        for column, room in enumerate(grid.programme.rooms):
            left = grid.plan.left_of(column) + grid.x()  # a bar counts from the right where people read to the left
            box = QRectF(left, 0, grid.plan.column_width, self.height())
            self._paint_room(painter, box.adjusted(theme.px(14), theme.px(10), -theme.px(6), 0), room)
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()

    def _paint_room(self, painter: QPainter, box: QRectF, room: RoomRow) -> None:
        pen = Pen(painter, box, self.layoutDirection())
        for line in self._name(room):
            pen.write(pen.at_start(box.width(), theme.px(19)), line, theme.font(14, 600), "text")
            pen.top += theme.px(19)
        if room.capacity is not None:
            mark = pen.at_start(theme.px(14), theme.px(17)).toAlignedRect()
            theme.icon("users", "muted", 14).paint(painter, mark)
            told = tr(N_("up to {heads}"), heads=room.capacity)
            pen.write(pen.at_start(box.width(), theme.px(17), theme.px(19)), told, theme.font(12), "muted")


class _Gutter(QWidget):
    """The times of day, and a red line for now."""

    def __init__(self, view: GridView) -> None:
        super().__init__(view)
        self._view = view

    def paintEvent(self, _qevent: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("surface"))
        painter.setClipRect(self.rect().adjusted(0, self._view.viewport().y() - theme.px(10), 0, 0))
        grid = self._view.grid
        if grid.day is not None:
            at, height = grid.day.hours.starts, theme.px(18)
            step = 30 if 30 * grid.plan.per_minute >= 2 * height else 60
            while at <= grid.day.hours.ends:
                self._write(painter, clock(at), grid.plan.y_of(at), "muted")
                at += timedelta(minutes=step - at.minute % step)
        if (now := self._view.now_y()) is not None:
            self._mark_now(painter, now)
        painter.end()

    def _box(self, y: float) -> QRectF:
        top = self._view.viewport().y() + y - self._view.verticalScrollBar().value()
        return QRectF(theme.px(4), top - theme.px(10), self.width() - theme.px(12), theme.px(20))

    def _write(self, painter: QPainter, told: str, y: float, colour: str) -> None:
        painter.setFont(theme.font(12, 500))
        painter.setPen(theme.colour(colour))
        painter.drawText(self._box(y), int(Qt.AlignmentFlag.AlignCenter), told)

    def _mark_now(self, painter: QPainter, y: float) -> None:
        zone = zone_of(self._view.grid.programme.zone)
        now = datetime.now(UTC).astimezone(zone)
        told, font = clock(now), theme.font(12, 600)
        width = QFontMetricsF(font).horizontalAdvance(told) + theme.px(14)
        box = self._box(y)
        pill = QRectF(box.center().x() - width / 2, box.top(), width, box.height())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("no"))
        painter.drawRoundedRect(pill, box.height() / 2, box.height() / 2)
        painter.setFont(font)
        painter.setPen(QColor(theme.colour("surface")))
        painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), told)
