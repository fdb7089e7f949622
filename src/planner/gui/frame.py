"""The bare window: it imports next to nothing, so that its first picture comes at once; what lives in it comes after."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QColor, QGuiApplication, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QPushButton, QToolButton

from planner.gui.tokens import DARK, LIGHT

SIZE = (1440, 900)
SIDEBAR = 224
_SMALLEST = (720, 480)


class Frame(QMainWindow):
    """A top-level window that paints its grounds until a central widget fills it, which then decides on closing."""

    painted = Signal()
    close_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._is_painted = False
        self.setWindowTitle("Planner")
        self.setMinimumSize(*_SMALLEST)
        self.resize(*SIZE)

    def paintEvent(self, qevent: QPaintEvent) -> None:
        super().paintEvent(qevent)
        if self.centralWidget() is None:
            self._paint_grounds()
        if not self._is_painted:
            self._is_painted = True
            self.painted.emit()

    def keyPressEvent(self, qevent: QKeyEvent) -> None:
        """Press the button in focus by Enter as by Space: Qt leaves that to the desktop, and Windows knows only Space."""
        button = self.focusWidget()
        is_enter = qevent.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and isinstance(button, QPushButton | QToolButton) and button.isEnabled():
            button.click()
        else:
            super().keyPressEvent(qevent)

    def closeEvent(self, qevent: QCloseEvent) -> None:
        """Ask who lives here to finish and hide the window; an empty or hidden one closes at once."""
        if self.centralWidget() is None or self.isHidden():
            qevent.accept()
            return
        qevent.ignore()
        self.close_wanted.emit()

    def _paint_grounds(self) -> None:
        """Paint the grounds as they will be, so that nothing flickers when the window is filled."""
        is_dark = QGuiApplication.styleHints().colorScheme().name == "Dark"
        colours = DARK if is_dark else LIGHT
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours["bg"]))
        left = self.width() - SIDEBAR if self.isRightToLeft() else 0
        painter.fillRect(left, 0, SIDEBAR, self.height(), QColor(colours["side"]))
