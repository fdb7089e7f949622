"""A label that writes its words itself, on the ground that the sheet gives it."""

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLabel, QStyle, QStyleOption

from planner.gui.widgets.tips import folded


class PaintedLabel(QLabel):
    """For labels whose `paintEvent` begins with `begin` and tells by `tell_whole` what it shows of the text."""

    def begin(self) -> QPainter:
        """Paint the ground and return the painter for the words, in their colour."""
        painter = QPainter(self)
        option = QStyleOption()
        option.initFrom(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
        painter.setPen(option.palette.color(self.foregroundRole()))
        return painter

    def tell_whole(self, shown: str) -> None:
        """Have the whole text in the tooltip where only a part of it is shown."""
        tip = "" if shown == self.text() else folded(self.text())
        if self.toolTip() != tip:
            self.setToolTip(tip)
