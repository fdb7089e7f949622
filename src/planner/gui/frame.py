"""The bare window: it imports next to nothing, so that its first picture comes at once; what lives in it comes after."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QColor, QGuiApplication, QKeyEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QMainWindow, QPushButton, QToolButton

from planner.gui.tokens import DARK, LIGHT

SIZE = (1440, 900)
SIDEBAR = 224
_SMALLEST = (720, 480)
_MIDDLE = 128


class Frame(QMainWindow):
    """A top-level window that paints its grounds until a central widget fills it, which then decides on closing.

    Where it has a `picture` of how it looked when it was closed, it shows that.
    """

    painted = Signal()
    close_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._is_painted = False
        self.picture: QPixmap | None = None
        self.dark: bool | None = None  # None: as the system
        self.is_placed = False
        self.setWindowTitle("Planner")
        self.setMinimumSize(*_SMALLEST)
        self.resize(*SIZE)

    def paintEvent(self, qevent: QPaintEvent) -> None:
        super().paintEvent(qevent)
        if self.centralWidget() is None and (picture := self.fitting_picture()):
            QPainter(self).drawPixmap(0, 0, picture)
        elif self.centralWidget() is None:
            self._paint_grounds()
        if not self._is_painted:
            self._is_painted = True
            self.painted.emit()

    def fitting_picture(self) -> QPixmap | None:
        """Return the picture where it is as large as the window has become."""
        picture = self.picture
        return picture if picture and picture.deviceIndependentSize().toSize() == self.size() else None

    def keyPressEvent(self, qevent: QKeyEvent) -> None:
        """Press the button in focus by Enter as by Space: Qt leaves that to the desktop, and Windows knows only Space."""
        from PySide6.QtCore import Qt  # the names of all keys and much else: 18 ms, for which no first picture waits

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
        is_dark = is_system_dark() if self.dark is None else self.dark
        colours = DARK if is_dark else LIGHT
        painter = QPainter(self)
        left = self.width() - SIDEBAR if self.isRightToLeft() else 0
        painter.drawPixmap(0, 0, self.width(), self.height(), _dot_of(colours["bg"]))
        painter.drawPixmap(left, 0, SIDEBAR, self.height(), _dot_of(colours["side"]))


def is_system_dark() -> bool:
    """Tell whether the system's colours are dark, before ours are put on; to ask Qt by name takes all names of Qt."""
    return QGuiApplication.palette().window().color().lightness() < _MIDDLE


def _dot_of(colour: str) -> QPixmap:
    """Return a pixel to be drawn large: to fill with a colour or a brush takes all names of Qt, as keys do."""
    dot = QPixmap(1, 1)
    dot.fill(QColor(colour))
    return dot
