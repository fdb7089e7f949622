"""Tags as chips with a field behind them: a comma or Enter keeps what was typed, a press on a chip takes it away."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QPushButton, QSizePolicy, QWidget

from planner.domain.texts import N_
from planner.gui import theme
from planner.gui.i18n import tr
from planner.gui.widgets.add_field import AddField
from planner.gui.widgets.flow import FlowLayout

_FIELD = 120
_KEEP = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Comma, Qt.Key.Key_Semicolon})


class TagField(QWidget):
    """`show_tags` shows what is stored; `added` and `removed` say what a person wants."""

    added = Signal(str)
    removed = Signal(str)

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chips: list[QPushButton] = []
        self.field = AddField(placeholderText=tr(N_("Add a tag")))
        self.field.setAccessibleName(words)
        self.field.setFixedWidth(theme.px(_FIELD))
        theme.set_kind(self.field, "in_place")
        self._known = QStringListModel(self)
        completer = QCompleter(self._known, self, caseSensitivity=Qt.CaseSensitivity.CaseInsensitive)
        self.field.setCompleter(completer)
        self.field.installEventFilter(self)
        self._flow = FlowLayout(self, theme.px(6), theme.px(4))
        self._flow.addWidget(self.field)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def tags(self) -> list[str]:
        """Return the tags shown."""
        return [chip.property("tag") for chip in self.chips]

    def show_tags(self, tags: Sequence[str]) -> None:
        """Show these tags; what is being typed stays."""
        if list(tags) == self.tags():
            return
        had_focus = any(chip.hasFocus() for chip in self.chips)
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._flow.removeWidget(self.field)
        self.chips = [self._chip(tag) for tag in tags]
        for part in (*self.chips, self.field):
            self._flow.addWidget(part)
        before: QWidget | None = None
        for part in (*self.chips, self.field):
            part.show()
            if before is not None:
                QWidget.setTabOrder(before, part)
            before = part
        if had_focus:
            self.field.setFocus()
        self.updateGeometry()

    def offer(self, tags: Sequence[str]) -> None:
        """Offer the tags in use while a person types."""
        self._known.setStringList(list(tags))

    def commit(self) -> None:
        """Keep what stands in the field."""
        if typed := self.field.take():
            self.added.emit(typed)

    def eventFilter(self, watched: QObject, qevent: QEvent) -> bool:
        if isinstance(qevent, QFocusEvent) and qevent.type() == QEvent.Type.FocusOut:
            if qevent.reason() != Qt.FocusReason.PopupFocusReason:  # the list of known tags opens while one types
                self.commit()
        elif isinstance(qevent, QKeyEvent) and qevent.type() == QEvent.Type.KeyPress:
            if qevent.key() in _KEEP:
                self.commit()
                return True
            if qevent.key() == Qt.Key.Key_Backspace and not self.field.text() and self.chips:
                self.removed.emit(self.tags()[-1])
                return True
        return super().eventFilter(watched, qevent)

    def _chip(self, tag: str) -> QPushButton:
        chip = QPushButton(f"{tag}  ×".replace("&", "&&"), self)
        chip.setProperty("tag", tag)
        chip.setAccessibleName(tr(N_("Take the tag {tag} away"), tag=tag))
        chip.setToolTip(chip.accessibleName())
        chip.clicked.connect(lambda: self.removed.emit(tag))
        theme.set_kind(chip, "chip")
        return chip
