"""A field to search in: a glass before it, a cross to empty it, Esc too; it speaks at each letter."""

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from planner.domain.texts import N_
from planner.gui import icons, theme
from planner.gui.i18n import tr

_ICON, _CROSS, _EDGE, _SIDE = 16, 26, 10, 30


class SearchField(QLineEdit):
    """`searched` carries the text at each change; `gone_down` asks to move into the list below."""

    searched = Signal(str)
    gone_down = Signal()

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = placeholder or tr(N_("Search"))
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        # Qt's own marks in a field stay small where text grows.
        self._cross = QToolButton(self)
        self._cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._cross.setCursor(Qt.CursorShape.ArrowCursor)
        self._cross.setAccessibleName(tr(N_("Empty the search")))
        self._cross.setToolTip(tr(N_("Empty the search")))
        theme.set_icon(self._cross, "x", "muted", 14)
        self._cross.clicked.connect(self.clear)
        self.textChanged.connect(self._show_cross)
        self.textChanged.connect(self.searched)
        self._show_cross()
        self._fit()

    def begin(self) -> None:
        """Put the cursor here and mark what was searched before."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def keyPressEvent(self, qevent: QKeyEvent) -> None:
        if qevent.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif qevent.key() == Qt.Key.Key_Down:
            self.gone_down.emit()
        else:
            super().keyPressEvent(qevent)

    def paintEvent(self, qevent: QPaintEvent) -> None:
        super().paintEvent(qevent)
        glass = icons.pixmap("search", theme.colour("muted").name(), theme.px(_ICON), self.devicePixelRatioF())
        QPainter(self).drawPixmap(self._square(_ICON, _EDGE, at_left=not self.isRightToLeft()).topLeft(), glass)

    def resizeEvent(self, qevent: QResizeEvent) -> None:
        super().resizeEvent(qevent)
        self._fit()

    def changeEvent(self, qevent: QEvent) -> None:
        super().changeEvent(qevent)
        if qevent.type() in {QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange} and hasattr(self, "_cross"):
            self._fit()

    def _show_cross(self) -> None:
        self._cross.setVisible(bool(self.text()))

    def _fit(self) -> None:
        """Keep both sides free for the marks."""
        # The style sheet's padding stands at both edges already.
        side = theme.px(_SIDE - _EDGE)
        self.setTextMargins(side, 0, side, 0)
        self._cross.setGeometry(self._square(_CROSS, 4, at_left=self.isRightToLeft()))

    def _square(self, size: int, edge: int, *, at_left: bool) -> QRect:
        side, away = theme.px(size), theme.px(edge)
        left = away if at_left else self.width() - side - away
        return QRect(left, (self.height() - side) // 2, side, side)
