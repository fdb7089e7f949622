"""A field to search in: a glass before it, a cross to empty it, Esc too; it speaks at each letter."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from planner.domain.texts import N_
from planner.gui import theme
from planner.gui.i18n import tr


class SearchField(QLineEdit):
    """`searched` carries the text at each change; `gone_down` asks to move into the list below."""

    searched = Signal(str)
    gone_down = Signal()

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = placeholder or tr(N_("Search"))
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self.setClearButtonEnabled(True)
        glass = QAction(self)
        theme.set_icon(glass, "search", "muted")
        self.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        self.textChanged.connect(self.searched)

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
