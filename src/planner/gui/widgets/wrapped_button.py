"""A button as narrow as its place asks: what it says goes on in the next line, and nothing is cut."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton

from planner.gui import theme
from planner.gui.widgets.wrapping import wrapped

_SIDES, _NARROWEST, _PAD = 32, 80, 14


class WrappedButton(QPushButton):
    """`show_words` says something; `words()` is that again."""

    def __init__(self) -> None:
        super().__init__()
        self._words = ""

    def words(self) -> str:
        """Return what the button says, on one line."""
        return self._words

    def show_words(self, words: str) -> None:
        """Say this from now on."""
        self._words = words
        self.setAccessibleName(words)
        self._wrap()

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(_NARROWEST), self._height())

    def sizeHint(self) -> QSize:
        return QSize(max(super().sizeHint().width(), theme.px(_NARROWEST)), self._height())

    def resizeEvent(self, qevent: QResizeEvent) -> None:
        super().resizeEvent(qevent)
        if qevent.oldSize().width() != qevent.size().width():
            self._wrap()

    def changeEvent(self, qevent: QEvent) -> None:
        super().changeEvent(qevent)
        if qevent.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._wrap()

    def _height(self) -> int:
        lines = self.text().count("\n") + 1
        return max(super().sizeHint().height(), lines * self.fontMetrics().lineSpacing() + theme.px(_PAD))

    def _wrap(self) -> None:
        lines = wrapped(self._words, self.font(), self.width() - theme.px(_SIDES), 99)
        said = "\n".join(lines).replace("&", "&&")  # a room may be called "Salt & Pepper"
        if said != self.text():
            self.setText(said)
