"""How the lines of the finder are painted: icon, title with the typed letters bold, and where the thing is."""

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from planner.domain.finder import Hit, Span
from planner.gui import icons, theme
from planner.gui.finder.lines import KINDS, LINE, Line, where_words
from planner.gui.i18n import with_own_end
from planner.gui.widgets.avatar import paint_avatar

_ROW, _HEAD, _SIDE, _ICON, _AFTER_ICON, _GAP = 38, 30, 12, 18, 12, 16
_START = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_Index = QModelIndex | QPersistentModelIndex


class FinderDelegate(QStyledItemDelegate):
    """Paints a Line; the title comes first, where it is takes what room is left."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        line: Line = index.data(LINE)
        return QSize(0, theme.px(_ROW if line.hit else _HEAD))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        line: Line = index.data(LINE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if line.hit is None:
            view: Any = option.widget
            if option.rect.bottom() < view.viewport().height():  # else a speck of it at the lower edge
                _paint_heading(painter, option.rect, line.heading)
        else:
            _paint_ground(painter, option)
            _paint_hit(painter, option, line.hit)
        painter.restore()


def _paint_heading(painter: QPainter, rect: QRect, words: str) -> None:
    painter.setFont(theme.font(11, 600))
    painter.setPen(theme.colour("muted"))
    room = rect.adjusted(theme.px(_SIDE), theme.px(6), -theme.px(_SIDE), 0)
    painter.drawText(room, _START, words)  # a widget's painter mirrors left and right by itself


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    if not option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
        return
    is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("accent_soft" if is_selected else "hover"))
    painter.drawRoundedRect(QRectF(option.rect).adjusted(2, 1, -2, -1), theme.px(6), theme.px(6))
    if is_selected:
        inset = theme.px(8)
        edge = QRect(option.rect.left() + 2, option.rect.top() + inset, theme.px(3), option.rect.height() - 2 * inset)
        painter.setBrush(theme.colour("accent"))
        painter.drawRect(_placed(edge, option))


def _paint_hit(painter: QPainter, option: QStyleOptionViewItem, hit: Hit) -> None:
    rect, size = option.rect, theme.px(_ICON)
    box = QRect(rect.left() + theme.px(_SIDE), rect.top() + (rect.height() - size) // 2, size, size)
    _paint_icon(painter, _placed(box, option), hit)
    left = box.right() + 1 + theme.px(_AFTER_ICON)
    room = rect.right() - theme.px(_SIDE) - left
    layout, width = _title(hit, room)
    place = _placed(QRect(left, rect.top(), width, rect.height()), option)
    layout.draw(painter, QPointF(place.left(), rect.top() + (rect.height() - layout.boundingRect().height()) / 2))
    rest = QRect(left + width + theme.px(_GAP), rect.top(), room - width - theme.px(_GAP), rect.height())
    if rest.width() > theme.px(40) and (where := where_words(hit.entry)):
        painter.setFont(theme.font(12))
        painter.setPen(theme.colour("muted"))
        shown = painter.fontMetrics().elidedText(with_own_end(where), Qt.TextElideMode.ElideRight, rest.width())
        painter.drawText(_placed(rest, option), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, shown)


def _paint_icon(painter: QPainter, box: QRect, hit: Hit) -> None:
    if hit.entry.kind == "person":
        paint_avatar(painter, QRectF(box).adjusted(-2, -2, 2, 2), hit.entry.title)
        return
    name = hit.entry.icon or KINDS[hit.entry.kind].icon
    picture = icons.pixmap(name, theme.colour("muted").name(), box.width(), painter.device().devicePixelRatioF())
    painter.drawPixmap(box.topLeft(), picture)


def _title(hit: Hit, room: int) -> tuple[QTextLayout, int]:
    """Return the title laid out in one line with the typed letters bold, and how wide it is."""
    font, title = theme.font(13, 500), hit.entry.title
    shown = QFontMetrics(theme.font(13, 700)).elidedText(title, Qt.TextElideMode.ElideRight, room)
    layout = QTextLayout(shown, font)
    text_option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    text_option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(text_option)
    plain = QTextCharFormat()
    plain.setForeground(theme.colour("text"))
    layout.setFormats([_range(plain, 0, len(shown) * 2), *(_bold(title, span) for span in hit.spans)])
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(room)
    layout.endLayout()
    return layout, min(room, round(line.naturalTextWidth()) + 1)


def _bold(title: str, span: Span) -> QTextLayout.FormatRange:
    bold = QTextCharFormat()
    bold.setFontWeight(700)
    bold.setForeground(theme.colour("accent"))
    start = _in_qt(title[: span[0]])
    return _range(bold, start, _in_qt(title[span[0] : span[1]]))


def _range(form: QTextCharFormat, start: int, length: int) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.format, made.start, made.length = form, start, length
    return made


def _in_qt(text: str) -> int:
    """Return how long Qt takes `text` to be: it counts in UTF-16."""
    return len(text.encode("utf-16-le")) // 2


def _placed(box: QRect, option: QStyleOptionViewItem) -> QRect:
    """Mirror a box where the window runs from right to left."""
    if option.direction != Qt.LayoutDirection.RightToLeft:
        return box
    return QRect(option.rect.left() + option.rect.right() - box.right(), box.top(), box.width(), box.height())
