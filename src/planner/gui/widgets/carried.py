"""Buttons that the mouse carries: sessions in the grid, topics in the tray and on the board."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QSizePolicy, QWidget

from planner.gui import theme

_ROUND = 8


class CarriedButton(QAbstractButton):
    """A press and a way begin to `lift` it, then it is told to `carry` and to `let_go`; a double click calls `open_at`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._pressed: QPoint | None = None
        self.is_carried = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def take_hold(self, at: QPoint) -> bool:  # noqa: ARG002 -- for those that have other places to press
        """Tell whether it can be carried by a press at this point of it; act on the press where not."""
        return True

    def lift(self, at: QPoint) -> None:
        """Begin to be carried, held at this point of it."""
        raise NotImplementedError

    def carry(self, where: QPoint) -> None:
        """Go with the hand to this point of the screen."""
        raise NotImplementedError

    def let_go(self, where: QPoint) -> None:
        """End at this point of the screen."""
        raise NotImplementedError

    def open_at(self, at: QPoint) -> None:
        """Answer a double click."""
        raise NotImplementedError

    def is_held(self) -> bool:
        """Tell whether the mouse presses it where it can be carried."""
        return self._pressed is not None

    def leave_hand(self) -> None:
        """Be carried no more, whatever the mouse still does."""
        self._pressed, self.is_carried = None, False

    def mousePressEvent(self, qevent: QMouseEvent) -> None:
        if qevent.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(qevent)
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        at = qevent.position().toPoint()
        self._pressed = at if self.take_hold(at) else None

    def mouseMoveEvent(self, qevent: QMouseEvent) -> None:
        if self._pressed is None:
            return
        way = (qevent.position().toPoint() - self._pressed).manhattanLength()
        if not self.is_carried and way >= QApplication.startDragDistance():
            self.is_carried = True
            self.lift(self._pressed)
        if self.is_carried:
            self.carry(qevent.globalPosition().toPoint())

    def mouseReleaseEvent(self, qevent: QMouseEvent) -> None:
        if self.is_carried:
            self.let_go(qevent.globalPosition().toPoint())
        self.leave_hand()

    def mouseDoubleClickEvent(self, qevent: QMouseEvent) -> None:
        self._pressed = None
        self.open_at(qevent.position().toPoint())


class CarriedCard(CarriedButton):
    """One that takes the width it is given, and as much height as `fit` finds its words to need."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.is_selected = self.is_faded = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def fit(self) -> None:
        """Take the height that all which stands on it needs at this width."""
        raise NotImplementedError

    def set_state(self, *, selected: bool | None = None, faded: bool | None = None) -> None:
        self.is_selected = self.is_selected if selected is None else selected
        self.is_faded = self.is_faded if faded is None else faded
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(200), self.height())

    def resizeEvent(self, qevent: QResizeEvent) -> None:
        if qevent.oldSize().width() != qevent.size().width():
            self.fit()

    def paint_ground(self, painter: QPainter) -> QRectF:
        """Paint what the words stand on, and return its box."""
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(0.4 if self.is_faded else 1)
        painter.setPen(QPen(theme.colour("accent" if self.is_selected else "line2"), 2 if self.is_selected else 1))
        painter.setBrush(theme.colour("hover" if self.underMouse() else "surface"))
        painter.drawRoundedRect(box, _ROUND, _ROUND)
        return box
