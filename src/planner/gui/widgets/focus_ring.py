"""A ring of two pixels around whatever has the keyboard, drawn above everything, two pixels away."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QMenu,
    QMenuBar,
    QScrollArea,
    QWidget,
)
from shiboken6 import isValid

from planner.gui import theme

_AWAY = 2
_WIDTH = 2
_OUTSIDE = _AWAY + _WIDTH
_MOVES = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide)  # no set: it asks Python to hash


class FocusRing(QWidget):
    """Lies over `window` and follows the focus inside it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._around: QWidget | None = None
        self._watched: list[QWidget] = []
        self.cover: QWidget | None = None
        """What lies above all for a while, the ring too."""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        app = QApplication.instance()
        app.focusChanged.connect(self._on_focus)  # type: ignore[union-attr]

    def around(self) -> QWidget | None:
        """Return what the ring is drawn around now."""
        return self._around if self.isVisible() else None

    def eventFilter(self, _watched: QObject, qevent: QEvent) -> bool:
        if qevent.type() in _MOVES:
            self._place()
        return False

    def paintEvent(self, _qevent: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("accent"), _WIDTH))
        edge = self.rect().adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(edge, 8, 8)

    def _on_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        # At the end of the program the focus moves on while widgets go, parents among them.
        for watched in filter(isValid, self._watched):
            watched.removeEventFilter(self)
        self._around = now if now is not None and self._is_ours(now) else None
        self._watched = self._with_parents(self._around)
        for watched in self._watched:
            watched.installEventFilter(self)
        self._place()

    def _with_parents(self, widget: QWidget | None) -> list[QWidget]:
        """Return `widget` and what it lies in, up to the window: all that can move it."""
        found: list[QWidget] = []
        while widget is not None and widget is not self.parentWidget():
            found.append(widget)
            widget = widget.parentWidget()
        return found

    def _is_ours(self, widget: QWidget) -> bool:
        if widget.window() is not self.window() or isinstance(widget, QMenu | QMenuBar):
            return False
        # A view with a current cell marks that cell; a place that only scrolls has the cursor of nobody.
        has_own_mark = isinstance(widget, QAbstractItemView) and widget.currentIndex().isValid()
        return not has_own_mark and not isinstance(widget, QScrollArea)

    def _place(self) -> None:
        widget = self._around
        if widget is None or not isValid(widget) or not widget.isVisible():
            self.hide()
            return
        corner = widget.mapTo(self.window(), QPoint(0, 0))
        around = QRect(corner, widget.size()).adjusted(-_OUTSIDE, -_OUTSIDE, _OUTSIDE, _OUTSIDE)
        ring = around & self._seen(widget)
        self.setGeometry(ring)
        self.setVisible(not ring.isEmpty())
        if self.cover is None:
            self.raise_()
        else:
            self.stackUnder(self.cover)

    def _seen(self, widget: QWidget) -> QRect:
        """Return the part of the window in which `widget` can be seen: scroll areas cut, just outside what fills them."""
        room = self.window().rect()
        parent: QWidget | None = widget.parentWidget()
        while parent is not None:
            if isinstance(parent, QAbstractScrollArea):
                view = parent.viewport()
                shown = QRect(view.mapTo(self.window(), QPoint(0, 0)), view.size())
                room &= shown.adjusted(-_OUTSIDE, -_OUTSIDE, _OUTSIDE, _OUTSIDE)
            parent = parent.parentWidget()
        return room
