"""A bar that shows how much of the room is taken."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.gui import theme

_HEIGHT = 12


class CapacityBar(QWidget):
    """The part of `capacity` that is coming; red, and full, where more are coming than fit in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._coming = 0
        self._capacity: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_seats(self, coming: int, capacity: int | None, said: str) -> None:
        """Show how many of `capacity` are coming; `said` is the same in words."""
        self._coming, self._capacity = coming, capacity
        self.setAccessibleName(said)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(120), theme.px(_HEIGHT))

    def paintEvent(self, _qevent: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(self.rect())
        self._paint_part(painter, whole, "line")
        if self._capacity is None or not self._coming:
            return
        share = min(1.0, self._coming / self._capacity) if self._capacity else 1.0
        part = QRectF(whole)
        part.setWidth(max(whole.height(), whole.width() * share))
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            part.moveRight(whole.right())
        self._paint_part(painter, part, "no" if self._coming > self._capacity else "accent")

    def _paint_part(self, painter: QPainter, part: QRectF, colour: str) -> None:
        painter.setBrush(theme.colour(colour))
        painter.drawRoundedRect(part, part.height() / 2, part.height() / 2)
