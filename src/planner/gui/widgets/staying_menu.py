"""A menu that stays open while several words are ticked."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu


class StayingMenu(QMenu):
    """A menu that stays open while words are ticked, by mouse or Space."""

    def mouseReleaseEvent(self, qevent: QMouseEvent) -> None:
        action = self.actionAt(qevent.position().toPoint())
        if action and action.isCheckable() and action.isEnabled():
            action.toggle()
        else:
            super().mouseReleaseEvent(qevent)

    def keyPressEvent(self, qevent: QKeyEvent) -> None:
        action = self.activeAction()
        if qevent.key() == Qt.Key.Key_Space and action and action.isCheckable():
            action.toggle()
        else:
            super().keyPressEvent(qevent)
