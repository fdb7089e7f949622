"""The preview: the true sheet, drawn by the same function as the PDF, one sheet at a time."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QBrush,
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from planner.domain.label_stock import LabelStock, place_of
from planner.domain.texts import N_
from planner.gui import theme
from planner.gui.i18n import tr
from planner.gui.widgets.roles import tell_role
from planner.printing.badges import BadgeJob, draw_sheet, label_outline

_MARGIN = 22
_STEP = 1.25
_LEAST, _MOST = 0.2, 8.0  # of the size on paper
_MM_ON_SCREEN = 96 / 25.4
# The paper is white in every theme, so what is drawn on it has its own colours.
_EDGE, _USED, _HATCH, _QUIET, _FOCUS, _WARN = "#c3cad3", "#e6e9ee", "#c9ced6", "#566272", "#3558d6", "#7d4f00"
_MOVES = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}


class SheetPreview(QAbstractScrollArea):
    """Shows `job`, a sheet at a time; `started_at` asks to begin at a label, `moved` says that another is current."""

    started_at = Signal(int)  # labels to leave free
    moved = Signal()
    zoomed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tell_role(self, QAccessible.Role.Graphic)
        self._job: BadgeJob | None = None
        self._sheet = 0
        self._label = 0
        self._zoom: str | float = "page"
        self._troubled: Mapping[int, int] = {}
        self._drawn: tuple[object, ...] = ()
        self._picture = QPixmap()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(theme.px(160), theme.px(110))
        self.viewport().setMouseTracking(True)
        self.setAccessibleDescription(
            tr(N_("Arrow keys move over the labels, Enter begins at a label, Page Up and Page Down turn the sheets."))
        )

    @property
    def sheet(self) -> int:
        """The sheet that is shown, from 0."""
        return self._sheet

    @property
    def label(self) -> int:
        """The current label of the sheet, from 0."""
        return self._label

    @property
    def sheets(self) -> int:
        """How many sheets there are to look at."""
        return max(self._job.sheets, 1) if self._job else 0

    def show_job(self, job: BadgeJob) -> None:
        """Show these badges; sheet and label stay where they are as far as they still exist."""
        self._job = job
        self._go(min(self._sheet, self.sheets - 1), min(self._label, job.stock.per_sheet - 1))
        self._set_scroll_bars()

    def show_troubles(self, troubled: Mapping[int, int]) -> None:
        """Mark badges by number: the mark is the trouble's number in the report."""
        self._troubled = troubled
        self.viewport().update()

    def show_badge(self, number: int) -> None:
        """Go to the label of the badge with that number."""
        if self._job:
            self._go(*place_of(number, self._job.stock, self._job.skip))

    def show_sheet(self, sheet: int) -> None:
        """Turn to a sheet, as far as there are any."""
        self._go(max(0, min(sheet, self.sheets - 1)), self._label)

    def set_zoom(self, zoom: str | float) -> None:
        """Show the "page", its "width" or so much of the true size."""
        self._zoom = zoom if isinstance(zoom, str) else max(_LEAST, min(_MOST, zoom))
        self._set_scroll_bars()
        self.zoomed.emit()

    def zoom_by(self, steps: int) -> None:
        """Make larger or smaller by steps."""
        self.set_zoom(self.zoom() * _STEP**steps)

    def zoom(self) -> float:
        """Return the size shown, 1 for that of the paper."""
        return self._scale() / _MM_ON_SCREEN

    def zoom_mode(self) -> str:
        """Return "page", "width" or "" for a size of its own."""
        return self._zoom if isinstance(self._zoom, str) else ""

    def label_at(self, point: QPoint) -> int | None:
        """Return the label under a point of the viewport."""
        if self._job is None:
            return None
        where = (QPointF(point) - self._paper_box().topLeft()) / self._scale()
        for label, (left, top) in enumerate(self._job.stock.corners()):
            if label_box(self._job.stock, left, top).contains(where):
                return label
        return None

    def words_of(self, label: int) -> str:
        """Return what a screen reader says of a label: its number and whose badge is on it."""
        number = self._badge_on(label)
        if self._job is None:
            return ""
        if number is not None:
            name = self._job.badges[number].name
            message = N_("Label {label}, {name}") if name else N_("Label {label}, the name is left free for writing")
            return tr(message, label=label + 1, name=name)
        is_used = self._sheet == 0 and label < self._job.skip
        return tr(N_("Label {label}, used") if is_used else N_("Label {label}, empty"), label=label + 1)

    def viewportEvent(self, qevent: QEvent) -> bool:
        if qevent.type() == QEvent.Type.ToolTip and isinstance(qevent, QHelpEvent):
            label = self.label_at(qevent.pos())
            words = "" if label is None else self.words_of(label)
            if label is not None and self._sheet == 0:
                words += "\n" + tr(N_("Click to begin here"))
            QToolTip.showText(qevent.globalPos(), words, self)
            return True
        return super().viewportEvent(qevent)

    def resizeEvent(self, qevent: QResizeEvent) -> None:
        super().resizeEvent(qevent)
        self._set_scroll_bars()
        self.zoomed.emit()

    def mousePressEvent(self, qevent: QMouseEvent) -> None:
        label = self.label_at(qevent.position().toPoint())
        if label is not None and qevent.button() == Qt.MouseButton.LeftButton:
            self._go(self._sheet, label)
            self._begin_here()

    def mouseMoveEvent(self, qevent: QMouseEvent) -> None:
        over = self._sheet == 0 and self.label_at(qevent.position().toPoint()) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def wheelEvent(self, qevent: QWheelEvent) -> None:
        if qevent.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if qevent.angleDelta().y() > 0 else -1)
        else:
            super().wheelEvent(qevent)

    def keyPressEvent(self, qevent: QKeyEvent) -> None:
        key = Qt.Key(qevent.key())
        if key in _MOVES:
            self._move(*_MOVES[key])
        elif key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            self.show_sheet(self._sheet + (1 if key == Qt.Key.Key_PageDown else -1))
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self.show_sheet(0 if key == Qt.Key.Key_Home else self.sheets - 1)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._begin_here()
        elif key in {Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus}:
            self.zoom_by(-1 if key == Qt.Key.Key_Minus else 1)
        elif key == Qt.Key.Key_0:
            self.set_zoom("page")
        else:
            super().keyPressEvent(qevent)

    def paintEvent(self, _qevent: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), theme.colour("desk"))
        if self._job is None:
            return
        paper = self._paper_box()
        for spread, alpha in ((4, 12), (2, 22), (1, 40)):
            painter.fillRect(paper.adjusted(-spread, -spread + 1, spread, spread + 1), QColor(0, 0, 0, alpha))
        painter.drawPixmap(paper.topLeft(), self._sheet_picture())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(paper.topLeft())
        if self.hasFocus():
            self._draw_focus(painter)
        self._draw_marks(painter)

    def focusInEvent(self, _qevent: QFocusEvent) -> None:
        self.viewport().update()
        self._say()

    def focusOutEvent(self, _qevent: QFocusEvent) -> None:
        self.viewport().update()

    def _go(self, sheet: int, label: int) -> None:
        self._sheet, self._label = sheet, label
        self.viewport().update()
        self._say()
        self.moved.emit()

    def _say(self) -> None:
        """Name the widget after the current label, so that screen readers read it at each move."""
        sheet = tr(N_("Sheet {sheet} of {sheets}"), sheet=self._sheet + 1, sheets=self.sheets)
        self.setAccessibleName(f"{self.words_of(self._label)}. {sheet}")

    def _begin_here(self) -> None:
        if self._job and self._sheet == 0:
            self.started_at.emit(self._label)

    def _move(self, columns: int, rows: int) -> None:
        """Go to the next label; beyond the edge of a sheet lies the next one."""
        if self._job is None:
            return
        if self.isRightToLeft():
            columns = -columns
        stock = self._job.stock
        row, column = divmod(self._label, stock.columns)
        target = self._label + columns if columns else (row + rows) * stock.columns + column
        place = self._sheet * stock.per_sheet + target
        if 0 <= place < self.sheets * stock.per_sheet:
            self._go(*divmod(place, stock.per_sheet))

    def _badge_on(self, label: int) -> int | None:
        if self._job is None:
            return None
        number = self._sheet * self._job.stock.per_sheet + label - self._job.skip
        return number if 0 <= number < len(self._job.badges) else None

    def _scale(self) -> float:
        """Return how many pixels a millimetre has."""
        if isinstance(self._zoom, float) or self._job is None:
            return float(self._zoom) * _MM_ON_SCREEN if isinstance(self._zoom, float) else 1.0
        paper, room = self._job.paper, self.viewport().size()
        margin = 2 * theme.px(_MARGIN)
        across = (room.width() - margin) / paper.width
        return max(across if self._zoom == "width" else min(across, (room.height() - margin) / paper.height), 0.2)

    def _paper_box(self) -> QRectF:
        """Return the sheet in the viewport, in its middle where there is room."""
        if self._job is None:
            return QRectF()
        scale, room, margin = self._scale(), self.viewport().size(), theme.px(_MARGIN)
        width, height = round(self._job.paper.width * scale), round(self._job.paper.height * scale)
        left = max(margin, (room.width() - width) // 2) - self.horizontalScrollBar().value()
        top = max(margin, (room.height() - height) // 2) - self.verticalScrollBar().value()
        return QRectF(left, top, width, height)

    def _set_scroll_bars(self) -> None:
        if self._job is None:
            return
        scale, room, margin = self._scale(), self.viewport().size(), 2 * theme.px(_MARGIN)
        for bar, length, seen in (
            (self.horizontalScrollBar(), self._job.paper.width, room.width()),
            (self.verticalScrollBar(), self._job.paper.height, room.height()),
        ):
            bar.setRange(0, max(0, round(length * scale) + margin - seen))
            bar.setPageStep(seen)
            bar.setSingleStep(theme.px(20))
        self.viewport().update()

    def _sheet_picture(self) -> QPixmap:
        """Return the drawn sheet, drawn anew only when it would look different."""
        assert self._job is not None  # noqa: S101 -- for the type checker; paintEvent has looked
        ratio = self.devicePixelRatioF()
        wanted = (self._job, self._sheet, self._paper_box().size(), ratio)
        if wanted != self._drawn:
            picture = QPixmap((self._paper_box().size() * ratio).toSize())
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.white)
            painter = QPainter(picture)
            painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
            painter.scale(self._scale(), self._scale())
            draw_sheet(painter, self._job, self._sheet)
            _draw_labels(painter, self._job, self._sheet)
            painter.end()
            self._picture, self._drawn = picture, wanted
        return self._picture

    def _pixel_box(self, label: int) -> QRectF:
        assert self._job is not None  # noqa: S101 -- for the type checker; paintEvent has looked
        left, top = list(self._job.stock.corners())[label]
        box, scale = label_box(self._job.stock, left, top), self._scale()
        return QRectF(box.topLeft() * scale, box.size() * scale)

    def _draw_focus(self, painter: QPainter) -> None:
        painter.setPen(QPen(QColor(_FOCUS), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(self._pixel_box(self._label).adjusted(-3, -3, 3, 3), 5, 5)

    def _draw_marks(self, painter: QPainter) -> None:
        """Number what the fit report tells, at the corner of its label."""
        assert self._job is not None  # noqa: S101 -- for the type checker; paintEvent has looked
        side = min(theme.px(20), max(14, round(self._pixel_box(0).height() * 0.4)))
        letters = theme.font(11, 600)
        letters.setPixelSize(min(letters.pixelSize(), side - 5))
        painter.setFont(letters)
        for label in range(self._job.stock.per_sheet):
            number = self._badge_on(label)
            if number is None or number not in self._troubled:
                continue
            box = self._pixel_box(label)
            painter.setPen(QPen(QColor("#b97a00"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 4, 4)
            mark = QRectF(box.right() - side * 0.7, box.top() - side * 0.4, side, side)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(_WARN))
            painter.drawRoundedRect(mark, side / 2, side / 2)
            painter.setPen(QColor("#ffffff"))
            painter.drawText(mark, Qt.AlignmentFlag.AlignCenter, str(self._troubled[number]))


def label_box(stock: LabelStock, left: int, top: int) -> QRectF:
    """Return a label in millimetres."""
    return QRectF(left / 1000, top / 1000, stock.label_width / 1000, stock.label_height / 1000)


def _draw_labels(painter: QPainter, job: BadgeJob, sheet: int) -> None:
    """Draw what is on the sheet already: the edges of its labels, and hatching where labels are used."""
    outline = label_outline(job.stock)
    letters = theme.font(11, 600)
    letters.setPixelSize(100)
    for label, (left, top) in enumerate(job.stock.corners()):
        painter.translate(left / 1000, top / 1000)
        if sheet == 0 and label < job.skip:
            painter.fillPath(outline, QColor(_USED))
            hatch = QBrush(QColor(_HATCH), Qt.BrushStyle.BDiagPattern)
            hatch.setTransform(painter.worldTransform().inverted()[0])
            painter.fillPath(outline, hatch)
            painter.save()
            size = min(4.5, job.stock.label_height / 6000)
            painter.translate(job.stock.label_width / 2000, job.stock.label_height / 2000)
            painter.scale(size / 100, size / 100)
            painter.setFont(letters)
            painter.setPen(QColor(_QUIET))
            painter.drawText(QRectF(-2000, -200, 4000, 400), Qt.AlignmentFlag.AlignCenter, tr(N_("Used")))
            painter.restore()
        pen = QPen(QColor(_EDGE), 1)
        pen.setCosmetic(True)
        painter.strokePath(outline, pen)
        painter.translate(-left / 1000, -top / 1000)
