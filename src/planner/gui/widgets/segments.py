"""A segmented control: a few choices in a row, one of which holds."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from planner.gui import theme


class Segments(QFrame):
    """`Segments([("rooms", "Rooms"), …])`: keys with translated words; `chosen` says the key. Arrow keys move."""

    chosen = Signal(str)

    def __init__(self, choices: Sequence[tuple[str, str]] | QWidget = (), parent: QWidget | None = None) -> None:
        # A compiled form gives the parent alone.
        if isinstance(choices, QWidget):
            parent = choices
            choices = ()
        super().__init__(parent)
        self._group = QButtonGroup(self, exclusive=True)
        self._buttons: dict[str, QPushButton] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(3, 3, 3, 3)
        self._row.setSpacing(2)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme.set_kind(self, "segments")
        self.set_choices(choices)

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer other choices; the first one holds."""
        for button in self._buttons.values():
            self._group.removeButton(button)
            button.deleteLater()
        self._buttons = {}
        for key, words in choices:
            button = QPushButton(words)
            button.setCheckable(True)
            button.clicked.connect(lambda _checked=False, key=key: self.chosen.emit(key))
            self._group.addButton(button)
            self._row.addWidget(button)
            self._buttons[key] = button
        if choices:
            self.choose(choices[0][0])

    def buttons(self) -> list[QPushButton]:
        """Return the buttons in their order, for the order of Tab."""
        return list(self._buttons.values())

    def set_words(self, key: str, words: str) -> None:
        """Rename a choice, for instance to show another count."""
        self._buttons[key].setText(words)

    def choose(self, key: str) -> None:
        """Let `key` hold without announcing it."""
        self._buttons[key].setChecked(True)

    def current(self) -> str:
        """Return the key that holds, "" without choices."""
        return next((key for key, button in self._buttons.items() if button.isChecked()), "")
