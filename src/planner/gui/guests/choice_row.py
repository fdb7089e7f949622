"""A label with a list of words to choose from, in the side panel."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from planner.gui import theme
from planner.gui.i18n import tr
from planner.gui.widgets.eliding_combo import ElidingCombo
from planner.gui.widgets.field_row import fit_label

_ARROWS = {Qt.Key.Key_Up, Qt.Key.Key_Down}


class ChoiceRow(QWidget):
    """`committed` carries the word that a person chose, "" for none."""

    committed = Signal(str)

    def __init__(self, words: str, names: Mapping[Any, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = QLabel(words)
        self.field = ElidingCombo()
        for word, name in names.items():
            self.field.addItem(tr(name), word.value if word else "")
        self.label.setBuddy(self.field)
        self.field.setAccessibleName(words)
        self.field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.field.installEventFilter(self)
        self.field.activated.connect(lambda: self.committed.emit(self.value()))
        theme.set_kind(self.label, "muted")
        theme.set_kind(self.field, "in_place")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.label)
        row.addWidget(self.field, 1)
        self._fit()

    def value(self) -> str:
        """Return the word chosen."""
        return str(self.field.currentData() or "")

    def show_value(self, value: str) -> None:
        """Show what is stored."""
        self.field.setCurrentIndex(self.field.findData(value))

    def show_several(self, words: str) -> None:
        """Say in `words` that the guests have several values."""
        self.field.setPlaceholderText(words)
        self.field.setCurrentIndex(-1)

    def changeEvent(self, qevent: QEvent) -> None:
        super().changeEvent(qevent)
        if qevent.type() == QEvent.Type.StyleChange and hasattr(self, "label"):
            self._fit()

    def _fit(self) -> None:
        fit_label(self.label)
        if layout := self.layout():
            layout.setSpacing(theme.px(6))

    def eventFilter(self, watched: QObject, qevent: QEvent) -> bool:
        """Let the wheel scroll the panel and the arrows open the list: neither changes an answer by the way."""
        if qevent.type() == QEvent.Type.Wheel and not self.field.hasFocus():
            qevent.ignore()
            return True
        if isinstance(qevent, QKeyEvent) and qevent.type() == QEvent.Type.KeyPress and qevent.key() in _ARROWS:
            self.field.showPopup()
            return True
        return super().eventFilter(watched, qevent)
