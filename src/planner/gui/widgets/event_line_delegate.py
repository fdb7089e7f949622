"""How a line in the list of events is painted: its name before its day and place, a check mark at the one that is shown."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFont, QIcon, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from planner.gui import theme
from planner.gui.i18n import with_own_end

NAME, WHEN, IS_SHOWN = (Qt.ItemDataRole.UserRole + at for at in (1, 2, 3))
_ICON, _EDGE, _GAP, _ABOVE = 16, 12, 10, 4


class EventLineDelegate(QStyledItemDelegate):
    """Paints NAME over WHEN after the item's icon, and a check mark at the end where it IS_SHOWN."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        cell.text, cell.icon = "", QIcon()
        cell.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, cell, painter, cell.widget)
        size, edge, gap = theme.px(_ICON), theme.px(_EDGE), theme.px(_GAP)
        middle = cell.rect.top() + (cell.rect.height() - size) // 2
        box = QRect(cell.rect.left() + edge, middle, size, size)
        index.data(Qt.ItemDataRole.DecorationRole).paint(painter, _placed(box, cell))
        room = cell.rect.adjusted(edge + size + gap, theme.px(_ABOVE), -edge, -theme.px(_ABOVE))
        if index.data(IS_SHOWN):
            mark = QRect(cell.rect.right() - edge - size, middle, size, size)
            theme.icon("check", "accent").paint(painter, _placed(mark, cell))
            room.setRight(mark.left() - gap)
        room = _placed(room, cell)
        upper, lower = QRect(room), QRect(room)
        lower.setTop(room.center().y() + 1)
        upper.setBottom(room.center().y() if index.data(WHEN) else room.bottom())
        _write(painter, upper, index.data(NAME), theme.font(13, 600), "text")
        _write(painter, lower, index.data(WHEN), theme.font(12), "muted")


def _write(painter: QPainter, room: QRect, words: str, letters: QFont, ink: str) -> None:
    painter.save()
    painter.setFont(letters)
    painter.setPen(theme.colour(ink))
    shown = painter.fontMetrics().elidedText(with_own_end(words), Qt.TextElideMode.ElideRight, room.width())
    # A widget's painter mirrors left and right by itself.
    painter.drawText(
        room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown
    )
    painter.restore()


def _placed(box: QRect, cell: QStyleOptionViewItem) -> QRect:
    """Mirror a box where the window runs from right to left."""
    return QStyle.visualRect(cell.direction, cell.rect, box)
