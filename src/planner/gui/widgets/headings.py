"""The headings of a table: the arrow that tells how it is sorted stands by the words of its own heading."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QStyle, QStyleOptionHeader, QWidget

from planner.gui import icons, theme

_EDGE, _GAP, _ARROW = 11, 4, 12  # the first as in the sheet


class Headings(QHeaderView):
    """Qt sets the arrow at the far end, nearer to the next heading; where the words leave room, it stands after them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)

    def arrow_place(self, section: int, room: QRect) -> QRect | None:
        """Return where in the heading `room` its arrow stands; None where it has none, or Qt's own place."""
        if not self.isSortIndicatorShown() or section != self.sortIndicatorSection():
            return None
        words = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        after = theme.px(_EDGE) + QFontMetrics(theme.font(12, 600)).horizontalAdvance(words) + theme.px(_GAP)
        size = theme.px(_ARROW)
        if after + size + theme.px(_EDGE) > room.width():
            return None
        box = QRect(room.left() + after, room.center().y() - size // 2 + 1, size, size)
        return QStyle.visualRect(self.layoutDirection(), room, box)

    def initStyleOptionForIndex(self, option: QStyleOptionHeader, section: int) -> None:
        super().initStyleOptionForIndex(option, section)
        if self.arrow_place(section, option.rect) is not None:
            option.sortIndicator = QStyleOptionHeader.SortIndicator.None_

    def paintSection(self, painter: QPainter, room: QRect, section: int) -> None:
        super().paintSection(painter, room, section)
        place = self.arrow_place(section, room)
        if place is not None:
            name = "chevron-up" if self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder else "chevron-down"
            ink = theme.colour("muted").name()
            painter.drawPixmap(place.topLeft(), icons.pixmap(name, ink, place.width(), self.devicePixelRatioF()))
