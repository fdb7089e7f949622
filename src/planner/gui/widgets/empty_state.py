"""What an empty page shows: an icon, a sentence that teaches, up to two ways to fill it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from planner.gui import icons, theme
from planner.gui.widgets.buttons import say

_WIDEST = 560  # the eye finds the next line of a sentence that is no wider
_WORDS_FIRST = 1000  # before the room at both sides


class EmptyState(QWidget):
    """`EmptyState("users", title, sentence)`, then `add_button(text, slot, icon, primary=True)`; texts translated.

    One that stands in no card yet becomes one by `theme.set_kind(state, "card")`: all empty pages look alike.
    """

    def __init__(self, icon: str, title: str, sentence: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._title = QLabel(title, alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._sentence = QLabel(sentence, alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._buttons = QHBoxLayout()
        theme.set_kind(self._title, "panel_title")
        theme.set_kind(self._sentence, "muted")
        self._lay_out()
        self._draw()

    def set_words(self, title: str, sentence: str = "") -> None:
        """Say something else, for instance that a search found nobody."""
        self._title.setText(title)
        self._sentence.setText(sentence)

    def add_button(
        self, text: str, slot: Callable[..., object], icon: str = "", *, primary: bool = False
    ) -> QPushButton:
        """Add a way to fill the page."""
        button = QPushButton(text)
        theme.set_kind(button, "primary" if primary else "secondary")
        if icon:
            say(button, icon, text, "on_accent" if primary else "text")
        button.clicked.connect(slot)
        self._buttons.insertWidget(self._buttons.count() - 1, button)
        return button

    def changeEvent(self, qevent: QEvent) -> None:
        super().changeEvent(qevent)
        if qevent.type() == QEvent.Type.StyleChange:
            self._draw()

    def _draw(self) -> None:
        for words in (self._title, self._sentence):
            words.setMaximumWidth(theme.px(_WIDEST))
        ink = theme.colour("neutral").name()
        self._picture.setPixmap(icons.pixmap(self._icon, ink, theme.px(40), self.devicePixelRatioF()))

    def _lay_out(self) -> None:
        self._buttons.setSpacing(theme.px(10))
        self._buttons.addStretch()
        self._buttons.insertStretch(0)
        outer = QVBoxLayout(self)
        outer.setSpacing(theme.px(10))
        outer.addStretch()
        for part in (self._picture, self._title, self._sentence):
            row = QHBoxLayout()
            row.addStretch(1)
            row.addWidget(part, _WORDS_FIRST)
            row.addStretch(1)
            outer.addLayout(row)
        outer.addSpacing(theme.px(6))
        outer.addLayout(self._buttons)
        outer.addStretch()
