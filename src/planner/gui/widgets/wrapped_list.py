"""A list whose lines are broken and never cut, also inside a word; the first line of an entry is the one that counts."""

from math import ceil

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QTextLayout
from PySide6.QtWidgets import QListWidget, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from planner.gui import theme
from planner.gui.widgets.wrapping import laid_out

_SIDE, _AIR = 10, 6
Index = QModelIndex | QPersistentModelIndex


class WrappedList(QListWidget):
    """Add items as to any list; what follows a line break in an item is shown small below it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(_Delegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(self.ScrollMode.ScrollPerPixel)
        self.setResizeMode(self.ResizeMode.Adjust)
        self.setMouseTracking(True)


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        rows = self.parent()
        assert isinstance(rows, WrappedList)  # noqa: S101 -- made by it
        self.initStyleOption(option, index)
        width = rows.viewport().width()
        high = sum(part.boundingRect().height() for part in _parts(option, width))
        return QSize(width, ceil(high) + 2 * theme.px(_AIR))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_ground(painter, option)
        y = float(option.rect.top() + theme.px(_AIR))
        is_heading = not index.flags() & Qt.ItemFlag.ItemIsEnabled
        for place, part in enumerate(_parts(option, option.rect.width())):
            painter.setPen(theme.colour("muted" if place or is_heading else "text"))
            part.draw(painter, QPointF(option.rect.left() + theme.px(_SIDE), y))
            y += part.boundingRect().height()
        painter.restore()


def _parts(option: QStyleOptionViewItem, width: int) -> list[QTextLayout]:
    side = Qt.AlignmentFlag.AlignLeft
    if option.direction == Qt.LayoutDirection.RightToLeft:
        side = Qt.AlignmentFlag.AlignRight
    room = max(1, width - 2 * theme.px(_SIDE))
    parts = option.text.replace("\u2028", "\n").split("\n")  # a style option has line separators
    strong = option.font if len(parts) == 1 else theme.font(13, QFont.Weight.DemiBold)
    return [laid_out(part, theme.font(12) if place else strong, room, side=side) for place, part in enumerate(parts)]


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    box = QRectF(option.rect)
    painter.setPen(Qt.PenStyle.NoPen)
    if option.state & QStyle.StateFlag.State_Selected:
        painter.setBrush(theme.colour("accent_soft"))
        painter.drawRoundedRect(box, theme.px(6), theme.px(6))
    elif option.state & QStyle.StateFlag.State_MouseOver and option.state & QStyle.StateFlag.State_Enabled:
        painter.setBrush(theme.colour("hover"))
        painter.drawRoundedRect(box, theme.px(6), theme.px(6))
    if option.state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(theme.colour("accent"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), theme.px(5), theme.px(5))
