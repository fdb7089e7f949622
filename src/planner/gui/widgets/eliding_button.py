"""A button as narrow as its place asks: what has no room ends in …, stands whole in the tooltip."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from planner.gui import theme
from planner.gui.i18n import isolated
from planner.gui.widgets.tips import folded

_NARROWEST = 80


class ElidingButton(QPushButton):
    """`show_words` says something from now on."""

    def __init__(self) -> None:
        super().__init__()
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_words(self, words: str) -> None:
        """Say this from now on."""
        self._words = words
        self.setAccessibleName(words.strip())
        self._elide()
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        return QSize(min(theme.px(_NARROWEST), self.sizeHint().width()), super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        return QSize(self._beside() + self._width(self._words), super().sizeHint().height())

    def resizeEvent(self, qevent: QResizeEvent) -> None:
        super().resizeEvent(qevent)
        self._elide()

    def changeEvent(self, qevent: QEvent) -> None:
        super().changeEvent(qevent)
        if qevent.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._elide()

    def _width(self, words: str) -> int:
        return self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, words.replace("&", "&&")).width()

    def _beside(self) -> int:
        """Return the width of icon and edges."""
        return super().sizeHint().width() - self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text()).width()

    def _elide(self) -> None:
        room = self.width() - self._beside()
        is_whole = self._width(self._words) <= room
        shown = (
            self._words if is_whole else self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        )
        self.setToolTip("" if is_whole else folded(self._words.strip()))
        self.setText(isolated(shown.replace("&", "&&")))
