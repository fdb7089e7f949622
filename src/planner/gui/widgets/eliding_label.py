"""A label that fits any width: what has no room ends in …, stands whole in the tooltip and for screen readers."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent

from planner.gui.widgets.painted_label import PaintedLabel


class ElidingLabel(PaintedLabel):
    """One line of plain text. Not for names of people, which are never cut: they wrap."""

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance("…"), super().minimumSizeHint().height())

    def paintEvent(self, _qevent: QPaintEvent) -> None:
        painter = self.begin()
        room = self.contentsRect()
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        self.tell_whole(shown)
        # A widget's painter mirrors left and right by itself.
        painter.drawText(
            room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown
        )
