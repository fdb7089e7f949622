"""Pills: a word on a soft ground, as a label or painted in the cells of a table.

`PillDelegate` paints the text of a cell as a pill; the cell's `PILL_ROLE` data says which of ROLES.
`PersonDelegate` paints an avatar before the name. `Pill(text, role)` is the widget.
"""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from planner.gui import theme
from planner.gui.i18n import with_own_end
from planner.gui.widgets.avatar import paint_avatar

PILL_ROLE = Qt.ItemDataRole.UserRole + 100
ROLES = {
    "ok": ("ok", "ok_soft"),
    "no": ("no", "no_soft"),
    "wait": ("wait", "wait_soft"),
    "accent": ("accent", "accent_soft"),
    "neutral": ("muted", "neutral_soft"),
    "teal": ("teal_text", "teal_soft"),
    "violet": ("violet_text", "violet_soft"),
    "orange": ("orange_text", "orange_soft"),
}
_HEIGHT = 20
_PADDING = 9
_INSET = 12
_AVATAR = 26

Index = QModelIndex | QPersistentModelIndex


class Pill(QLabel):
    """A pill as a widget."""

    def __init__(self, text: str = "", role: str = "neutral", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme.set_kind(self, "pill", role)

    def show_as(self, text: str, role: str) -> None:
        self.setText(text)
        theme.set_kind(self, "pill", role)


def pill_width(text: str) -> int:
    """Return how wide a pill with `text` is."""
    return QFontMetrics(theme.font(11, 600)).horizontalAdvance(text) + 2 * theme.px(_PADDING)


def paint_pill(painter: QPainter, where: QRectF, text: str, role: str) -> None:
    """Paint a pill that fills `where`; a word that has no room in it is elided."""
    ink, ground = ROLES.get(role, ROLES["neutral"])
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(ground))
    painter.drawRoundedRect(where, where.height() / 2, where.height() / 2)
    painter.setPen(theme.colour(ink))
    painter.setFont(theme.font(11, 600))
    painter.drawText(where, Qt.AlignmentFlag.AlignCenter, _elided(text, where.width()))
    painter.restore()


def _elided(text: str, width: float) -> str:
    if pill_width(text) <= width + 1:
        return text
    room = max(0, round(width) - theme.px(_PADDING))
    return QFontMetrics(theme.font(11, 600)).elidedText(with_own_end(text), Qt.TextElideMode.ElideRight, room)


class PillDelegate(QStyledItemDelegate):
    """Paints a cell's text as a pill inside the cell; what is elided stands whole in the tooltip."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell = _emptied(self, option, index)
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        _draw_ground(painter, cell)
        if text:
            width = min(pill_width(text), cell.rect.width() - 2 * theme.px(_INSET))
            paint_pill(painter, _at_start(cell, width, theme.px(_HEIGHT)), text, index.data(PILL_ROLE) or "")

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        return QSize(pill_width(text) + 2 * theme.px(_INSET), super().sizeHint(option, index).height())


class PersonDelegate(QStyledItemDelegate):
    """Paints an avatar before a name; a name without room for it is elided and stands whole in the tooltip."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell = _emptied(self, option, index)
        name = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        _draw_ground(painter, cell)
        if not name:
            return
        size = theme.px(_AVATAR)
        paint_avatar(painter, _at_start(cell, size, size), name)
        self._write(painter, cell, name, theme.px(_INSET) + size + theme.px(10))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        hint = super().sizeHint(option, index)
        return QSize(hint.width() + theme.px(_AVATAR + _INSET + 22), hint.height())

    @staticmethod
    def _write(painter: QPainter, cell: QStyleOptionViewItem, name: str, before: int) -> None:
        room = cell.rect.adjusted(before, 0, -theme.px(6), 0)
        reverse = cell.direction == Qt.LayoutDirection.RightToLeft
        if reverse:
            room = cell.rect.adjusted(theme.px(6), 0, -before, 0)
        painter.save()
        painter.setFont(theme.font(13, 500))
        painter.setPen(theme.colour("text"))
        shown = painter.fontMetrics().elidedText(with_own_end(name), Qt.TextElideMode.ElideRight, room.width())
        # A widget's painter mirrors left and right by itself.
        painter.drawText(
            room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown
        )
        painter.restore()


def _emptied(delegate: QStyledItemDelegate, option: QStyleOptionViewItem, index: Index) -> QStyleOptionViewItem:
    cell = QStyleOptionViewItem(option)
    delegate.initStyleOption(cell, index)
    cell.text = ""
    return cell


def _draw_ground(painter: QPainter, cell: QStyleOptionViewItem) -> None:
    widget = cell.widget
    widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, cell, painter, widget)


def _at_start(cell: QStyleOptionViewItem, width: int, height: int) -> QRectF:
    """Return a box at the reading start of the cell, in its middle height."""
    room = cell.rect
    top = room.top() + (room.height() - height) / 2
    if cell.direction == Qt.LayoutDirection.RightToLeft:
        return QRectF(room.right() - theme.px(_INSET) - width + 1, top, width, height)
    return QRectF(room.left() + theme.px(_INSET), top, width, height)
