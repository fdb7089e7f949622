"""Paints a line of the history: the time, the words as many lines as they need, who, and whether it was undone."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from planner.domain.texts import N_
from planner.gui import icons, theme
from planner.gui.history import words
from planner.gui.history.entries import Entry, here
from planner.gui.history.model import ENTRY
from planner.gui.i18n import tr, with_own_end
from planner.gui.widgets.pills import paint_pill, pill_width

Index = QModelIndex | QPersistentModelIndex

_SIDE, _GAP, _ABOVE, _DAY, _PILL, _EDGE = 12, 10, 7, 30, 18, 3
_START = Qt.AlignmentFlag.AlignLeft  # a widget's painter mirrors left and right by itself
_LATE = "2000-01-01T22:58:00Z"


class StepDelegate(QStyledItemDelegate):
    """Paints days as headings, steps and restore points as lines."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._sizes: dict[Entry, QSize] = {}
        self._measured_for: tuple[int, float] | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        # Asked for each line whenever one is added: what has been measured is not measured again.
        entry: Entry = index.data(ENTRY)
        measure = (_width(option), theme.scale())
        if measure != self._measured_for:
            self._sizes.clear()
            self._measured_for = measure
        if entry not in self._sizes:
            self._sizes[entry] = QSize(0, self._height(entry, str(index.data()), measure[0]))
        return self._sizes[entry]

    def _height(self, entry: Entry, text: str, width: int) -> int:
        if entry.kind == "day":
            return theme.px(_DAY)
        room = self._room(width)
        lines = _laid_out(_font(entry), text, room)
        height = round(lines.boundingRect().height()) + 2 * theme.px(_ABOVE)
        return height + (theme.px(_PILL) + theme.px(2) if _has_below(entry, lines, room) else 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: Entry = index.data(ENTRY)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if entry.kind == "day":
            _paint_day(painter, option.rect, str(index.data()))
        else:
            _paint_ground(painter, option)
            self._paint_line(painter, option, index)
        painter.restore()

    def _paint_line(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a step or a restore point; boxes are laid out from the left and mirrored."""
        entry, text, rect = index.data(ENTRY), str(index.data()), option.rect
        top = rect.top() + theme.px(_ABOVE)
        time_box = QRect(rect.left() + theme.px(_SIDE), top, _time_width(), rect.height())
        box = QRect(time_box.right() + 1 + theme.px(_GAP), top, self._room(rect.width()), rect.height())
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        lines = _laid_out(_font(entry), text, box.width(), mirrored=mirrored)
        box.setHeight(round(lines.boundingRect().height()))
        below = QRect(box.left(), box.bottom() + theme.px(3), box.width(), theme.px(_PILL))
        if not _has_below(entry, lines, box.width()):  # who did it stands at the end of the last line
            below = QRect(box)
            below.setLeft(box.right() - _who_width(entry) + 1)
            below.setTop(box.bottom() + 1 - round(lines.lineAt(lines.lineCount() - 1).height()))
        if mirrored:
            time_box, box, below = (_mirrored(each, rect) for each in (time_box, box, below))
        _paint_time(painter, time_box, entry, mirrored=mirrored)
        is_undone = entry.step is not None and entry.step.undone
        painter.setPen(theme.colour("muted" if is_undone else "accent" if entry.point else "text"))
        lines.draw(painter, QPointF(box.topLeft()))
        self._paint_below(painter, below, entry, mirrored=mirrored)

    def _paint_below(self, painter: QPainter, box: QRect, entry: Entry, *, mirrored: bool) -> None:
        """Paint who did it, and that it was undone, behind the words or in the line below them."""
        if entry.step is not None and entry.step.undone:
            pill, width = tr(N_("undone")), pill_width(tr(N_("undone")))
            left = box.right() - width + 1 if mirrored else box.left()
            paint_pill(painter, QRectF(left, box.top(), width, box.height()), pill, "neutral")
            room = width + theme.px(8)
            box = box.adjusted(0, 0, -room, 0) if mirrored else box.adjusted(room, 0, 0, 0)
        painter.setFont(theme.font(12))
        painter.setPen(theme.colour("muted"))
        said = _said_below(entry)
        fitting = painter.fontMetrics().elidedText(with_own_end(said), Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, _START | Qt.AlignmentFlag.AlignVCenter, fitting if said else "")

    @staticmethod
    def _room(width: int) -> int:
        """Return how wide the words may be in a line of this width."""
        return max(theme.px(60), width - 2 * theme.px(_SIDE) - _time_width() - theme.px(_GAP))


def _has_below(entry: Entry, lines: QTextLayout, room: int) -> bool:
    """Tell whether a step needs a line below its words: where who did it has no room behind them."""
    if entry.step is None or entry.step.undone:
        return True
    last = lines.lineAt(lines.lineCount() - 1)
    return last.naturalTextWidth() + theme.px(_GAP) + _who_width(entry) > room


def _who_width(entry: Entry) -> int:
    return QFontMetrics(theme.font(12)).horizontalAdvance(with_own_end(words.who_words(entry))) + 1


def _said_below(entry: Entry) -> str:
    who = words.who_words(entry)
    if entry.point is None:
        return who
    said = tr(N_("Restore point, {time}"), time=words.clock_words(entry.at))
    return tr(N_("{what} · {who}"), what=said, who=who) if who else said


def _width(option: QStyleOptionViewItem) -> int:
    view = option.widget
    return view.viewport().width() if hasattr(view, "viewport") else option.rect.width()


def _font(entry: Entry) -> QFont:
    font = theme.font(13, 600 if entry.point is not None else 400)
    font.setStrikeOut(entry.step is not None and entry.step.undone)
    return font


def _laid_out(font: QFont, text: str, width: int, *, mirrored: bool = False) -> QTextLayout:
    """Return the words in as many lines as they need; no name is cut."""
    layout = QTextLayout(text, font)
    option = QTextOption(Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setAlignment(option.alignment() | Qt.AlignmentFlag.AlignAbsolute)
    layout.setTextOption(option)
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return layout


def _time_width() -> int:
    """Return the room of a time of day as it is written here."""
    widest = words.clock_words(here(_LATE))
    return QFontMetrics(theme.font(12, 500, figures=True)).horizontalAdvance(widest) + 1


def _paint_time(painter: QPainter, box: QRect, entry: Entry, *, mirrored: bool) -> None:
    if entry.point is not None:
        side = theme.px(15)
        flag = icons.pixmap("restore-point", theme.colour("accent").name(), side, painter.device().devicePixelRatioF())
        painter.drawPixmap(box.right() - side + 1 if mirrored else box.left(), box.top() + 1, flag)
        return
    painter.setFont(theme.font(12, 500, figures=True))
    painter.setPen(theme.colour("muted"))
    painter.drawText(box.translated(0, 1), _START | Qt.AlignmentFlag.AlignTop, words.clock_words(entry.at))


def _mirrored(box: QRect, rect: QRect) -> QRect:
    return QRect(rect.left() + rect.right() - box.right(), box.top(), box.width(), box.height())


def _paint_day(painter: QPainter, rect: QRect, text: str) -> None:
    painter.fillRect(rect, theme.colour("sunk"))
    painter.setFont(theme.font(11, 600))
    painter.setPen(theme.colour("muted"))
    room = rect.adjusted(theme.px(_SIDE), 0, -theme.px(_SIDE), 0)
    painter.drawText(room, _START | Qt.AlignmentFlag.AlignVCenter, text)


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    rect, state = option.rect, option.state
    if state & QStyle.StateFlag.State_Selected:
        painter.fillRect(rect, theme.colour("accent_soft"))
        edge = theme.px(_EDGE)
        reverse = option.direction == Qt.LayoutDirection.RightToLeft
        left = rect.right() - edge + 1 if reverse else rect.left()
        painter.fillRect(QRect(left, rect.top(), edge, rect.height()), theme.colour("accent"))
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, theme.colour("hover"))
    painter.setPen(theme.colour("line"))
    painter.drawLine(rect.bottomLeft(), rect.bottomRight())
    if state & QStyle.StateFlag.State_HasFocus:
        pen = painter.pen()
        pen.setColor(theme.colour("accent"))
        pen.setWidth(2)
        painter.setPen(pen)
        painter.drawRect(QRectF(rect).adjusted(1, 1, -1, -1))
