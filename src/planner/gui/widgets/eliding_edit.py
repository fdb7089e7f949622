"""A line for editing that, while nobody types in it, shows what is too long for it with an … and whole in the tooltip."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame, QToolTip

from planner.gui import theme
from planner.gui.i18n import with_own_end
from planner.gui.widgets.tips import folded

_INSET = 2  # as Qt's own line has it


class ElidingEdit(QLineEdit):
    """Give it `words` where people read a value otherwise than it is kept: a date."""

    words: Callable[[str], str] | None = None

    def shown(self) -> str:
        """Return what is read in the line now: the text, its `words`, or its beginning with an ellipsis."""
        said = self._said()
        if self.hasFocus() or not said:
            return self.text()
        room = self._room().width()
        if self.fontMetrics().horizontalAdvance(said) <= room:
            return said
        return self.fontMetrics().elidedText(with_own_end(said), Qt.TextElideMode.ElideRight, room)

    def paintEvent(self, qevent: QPaintEvent) -> None:
        shown = self.shown()
        if shown == self.text():
            super().paintEvent(qevent)
            return
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        painter = QPainter(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, self)
        painter.setPen(theme.colour("text"))
        # A widget's painter mirrors left and right by itself.
        painter.drawText(self._room(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)

    def event(self, qevent: QEvent) -> bool:
        if isinstance(qevent, QHelpEvent) and qevent.type() == QEvent.Type.ToolTip and not self.toolTip():
            said = self._said()
            QToolTip.showText(qevent.globalPos(), folded(said) if self.shown() not in {said, self.text()} else "", self)
            return True
        return super().event(qevent)

    def _said(self) -> str:
        return self.words(self.text()) if self.words else self.text()

    def _room(self) -> QRect:
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        room = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        return room.marginsRemoved(self.textMargins()).adjusted(_INSET, 0, -_INSET, 0)
