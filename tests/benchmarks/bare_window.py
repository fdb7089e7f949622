"""The least that Qt can do: an empty main window that paints once and leaves."""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow


class Window(QMainWindow):
    def paintEvent(self, qevent: QPaintEvent) -> None:
        super().paintEvent(qevent)
        QTimer.singleShot(0, QApplication.quit)


app = QApplication(sys.argv)
window = Window()
window.resize(1024, 700)
window.show()
app.exec()
