"""A label as narrow as its place asks: it goes on in the next line, inside a word where that alone is too long."""

from math import ceil

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QTextLayout
from PySide6.QtWidgets import QWidget

from planner.gui.widgets.painted_label import PaintedLabel
from planner.gui.widgets.wrapping import LINE_END, laid_out

_NARROWEST = 8  # letters


class WrappedLabel(PaintedLabel):
    """Shows `most` lines at most, 0 for all it takes; what has no room in them stands whole in the tooltip."""

    def __init__(self, parent: QWidget | None = None, *, most: int = 0) -> None:
        super().__init__(parent)
        self.most = most
        self.setWordWrap(True)

    def shown(self) -> str:
        """Return what is read: the text, or its beginning with an ellipsis."""
        return _words_of(self._laid_out(self.contentsRect().width()))

    def sizeHint(self) -> QSize:
        letters = self.fontMetrics()
        return QSize(letters.horizontalAdvance(self.text()) + 2, letters.height()).grownBy(self.contentsMargins())

    def minimumSizeHint(self) -> QSize:
        letters = self.fontMetrics()
        narrowest = QSize(letters.averageCharWidth() * _NARROWEST, letters.height()).grownBy(self.contentsMargins())
        return narrowest.boundedTo(self.sizeHint())

    def heightForWidth(self, width: int) -> int:
        margins = self.contentsMargins()
        height = self._laid_out(width - margins.left() - margins.right()).boundingRect().height()
        return max(ceil(height) + margins.top() + margins.bottom(), self.minimumSizeHint().height())

    def paintEvent(self, _qevent: QPaintEvent) -> None:
        painter = self.begin()
        room = self.contentsRect()
        layout = self._laid_out(room.width())
        self.tell_whole(_words_of(layout))
        spare = max(0.0, room.height() - layout.boundingRect().height())
        layout.draw(painter, QPointF(room.left(), room.top() + spare / 2))

    def _laid_out(self, width: int) -> QTextLayout:
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        return laid_out(self.text(), self.font(), max(1, width), self.most, side)


def _words_of(layout: QTextLayout) -> str:
    return layout.text().replace(LINE_END, "\n")
