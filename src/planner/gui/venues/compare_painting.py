"""How the cells of the comparison are painted: each column a card, bars and marks lined up in rows."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPainterPath, QPen

from planner.domain.venue_comparisons import LayoutFit
from planner.domain.venue_questions import Answered, Mark, Question
from planner.gui import icons, theme
from planner.gui.i18n import tr
from planner.gui.venues.fit_bars import paint_fit
from planner.gui.widgets.pills import ROLES

GAP, PADDING, RADIUS = 6, 14, 10
"""Half the gap between two cards, what stays free inside one, and its corners."""
LEAST_ROW = 32
_PILLED = ("step_free", "hearing_loop", "accessible_toilets", "noise", "missing", "chosen")
_ICONS = {Mark.OK: "check", Mark.WAIT: "triangle-alert", Mark.NO: "x", Mark.MISSING: "circle-question-mark"}
_INKS = {Mark.OK: "ok", Mark.WAIT: "wait", Mark.NO: "no", Mark.MISSING: "wait"}
_LEFT = Qt.AlignmentFlag.AlignLeft


@dataclass(frozen=True, slots=True)
class CellLook:
    """Where a cell stands in its card, and how it is now."""

    is_first: bool = False  # begins a group: a line above it
    is_top: bool = False
    is_bottom: bool = False
    is_chosen: bool = False  # the venue of the event
    is_current: bool = False
    reverse: bool = False


def paint_ground(painter: QPainter, box: QRectF, look: CellLook) -> None:
    """Paint the cell's part of its card: ground, edges, the line above a group, the ring of the current cell."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    card = card_of(box)
    edge = 2.0 if look.is_chosen else 1.0
    outline = card.adjusted(edge / 2, 0, -edge / 2, -edge / 2 if look.is_bottom else 0)
    radius = theme.px(RADIUS)
    # Corners that other cells of the card have lie outside of this one.
    whole = outline.adjusted(0, 0 if look.is_top else -2 * radius, 0, 0 if look.is_bottom else 2 * radius)
    if look.is_top:
        whole.setTop(outline.top() + edge / 2)
    painter.setClipRect(box)
    painter.setPen(QPen(theme.colour("accent" if look.is_chosen else "line"), edge))
    painter.setBrush(theme.colour("surface"))
    painter.drawRoundedRect(whole, radius, radius)
    if look.is_first and not look.is_top:
        line = QRectF(card.left() + edge, card.top(), card.width() - 2 * edge, 1)
        painter.fillRect(line, theme.colour("line"))
    if look.is_current:
        painter.setPen(QPen(theme.colour("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(card.adjusted(5, 3, -5, -3), theme.px(5), theme.px(5))
    painter.restore()


def card_of(box: QRectF) -> QRectF:
    """Return the part of a cell that belongs to its card; the rest is the gap beside it."""
    return box.adjusted(theme.px(GAP), 0, -theme.px(GAP), 0)


def room_in(box: QRectF) -> QRectF:
    """Return the part of a cell where its words stand."""
    return card_of(box).adjusted(theme.px(PADDING), theme.px(7), -theme.px(PADDING), -theme.px(7))


def height_of(question: Question, answered: Answered, width: float) -> int:
    """Return how high a cell is that is `width` wide."""
    room = room_in(QRectF(0, 0, width, 1000)).width()
    if question.group == "heads":
        return theme.px(26)
    words = theme.font(17, 600) if question.key == "cost" else theme.font(13)
    height = theme.px(20) if question.key in _PILLED else _high(tr(answered.words), words, room - _before(answered))
    if answered.note is not None:
        height += theme.px(3) + _high(tr(answered.note), theme.font(12), room)
    return max(theme.px(LEAST_ROW), height + theme.px(14))


def _high(words: str, letters: QFont, width: float) -> int:
    flags = int(Qt.TextFlag.TextWordWrap)
    return QFontMetrics(letters).boundingRect(0, 0, int(width), 10_000, flags, words).height()


def _before(answered: Answered) -> float:
    """Return how much the mark before the words takes."""
    return theme.px(22) if answered.mark in _ICONS else 0


def paint_answer(
    painter: QPainter, box: QRectF, question: Question, answered: Answered, most: int, *, reverse: bool
) -> None:
    """Paint what a venue answers into its cell."""
    room = room_in(box)
    if answered.fit is not None:
        _paint_heads(painter, card_of(box), answered.fit, most, reverse=reverse)
        return
    if question.key in _PILLED:
        height = _paint_pill(painter, room, question, answered, reverse=reverse)
    elif question.key == "cost":
        height = _paint_words(painter, room, tr(answered.words), theme.font(17, 600), "text")
    elif answered.share is not None:
        _paint_share(painter, room, answered, reverse=reverse)
        return
    else:
        height = _paint_marked(painter, room, answered, reverse=reverse)
    if answered.note is not None:
        below = room.adjusted(0, height + theme.px(3), 0, theme.px(4))
        _paint_words(painter, below, tr(answered.note), theme.font(12), "muted")


def _paint_heads(painter: QPainter, card: QRectF, fit: LayoutFit, most: int, *, reverse: bool) -> None:
    line = card.adjusted(theme.px(PADDING), 0, -theme.px(PADDING), 0)
    paint_fit(painter, line, fit, most, reverse=reverse)


def _paint_words(painter: QPainter, room: QRectF, words: str, letters: QFont, colour: str) -> float:
    painter.setFont(letters)
    painter.setPen(theme.colour(colour))
    flags = _LEFT | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
    painter.drawText(room, flags, words)
    return _high(words, letters, room.width())


def _paint_marked(painter: QPainter, room: QRectF, answered: Answered, *, reverse: bool) -> float:
    """Paint words behind a mark, such as a question mark where nothing is known."""
    before = _before(answered)
    if before:
        size = theme.px(15)
        left = room.right() - size if reverse else room.left()
        _paint_icon(painter, QPointF(left, room.top() + theme.px(1)), _ICONS[answered.mark], _INKS[answered.mark], size)
    words = room.adjusted(0, 0, -before, 0) if reverse else room.adjusted(before, 0, 0, 0)
    is_quiet = answered.mark in (Mark.MISSING, Mark.NOTHING)
    return _paint_words(painter, words, tr(answered.words), theme.font(13), "muted" if is_quiet else "text")


def _paint_pill(painter: QPainter, room: QRectF, question: Question, answered: Answered, *, reverse: bool) -> float:
    """Paint the words on a soft ground with their mark before them; "Choose" as a button."""
    letters, words = theme.font(11, 600), tr(answered.words)
    is_button = question.key == "chosen" and answered.mark != Mark.OK
    role = {Mark.OK: "ok", Mark.WAIT: "wait", Mark.NO: "no", Mark.MISSING: "wait"}.get(answered.mark, "neutral")
    if question.key == "chosen":
        role = "accent"
    if question.key == "missing" and answered.mark == Mark.MISSING:
        role = "wait"
    icon = "" if is_button else _ICONS.get(answered.mark, "")
    size, height = theme.px(12), theme.px(24 if is_button else 20)
    width = QFontMetrics(letters).horizontalAdvance(words) + 2 * theme.px(10) + (size + theme.px(5) if icon else 0)
    pill = QRectF(room.left(), room.top() - theme.px(2 if is_button else 0), min(width, room.width()), height)
    if reverse:
        pill.moveRight(room.right())
    ink, ground = ROLES[role]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("line2"), 1) if is_button else Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("surface" if is_button else ground))
    radius = theme.px(6) if is_button else height / 2
    painter.drawRoundedRect(pill.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    inner = pill.adjusted(theme.px(10), 0, -theme.px(10), 0)
    if icon:
        left = inner.right() - size if reverse else inner.left()
        _paint_icon(painter, QPointF(left, inner.center().y() - size / 2), icon, ink, size)
        inner.adjust(0 if reverse else size + theme.px(5), 0, -(size + theme.px(5)) if reverse else 0, 0)
    painter.setFont(letters)
    painter.setPen(theme.colour("text" if is_button else ink))
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(inner.width()) + 1)
    painter.drawText(inner, _LEFT | Qt.AlignmentFlag.AlignVCenter, shown)
    painter.restore()
    return height


def _paint_share(painter: QPainter, room: QRectF, answered: Answered, *, reverse: bool) -> None:
    """Paint "8 of 9 checked" and a bar at the end of the line."""
    done, count = answered.share or (0, 0)
    line = QRectF(room.left(), room.top(), room.width(), theme.px(18))
    width = min(theme.px(84), line.width() / 3)
    bar = QRectF(line.right() - width, line.center().y() - theme.px(3), width, theme.px(6))
    words = line.adjusted(0, 0, -width - theme.px(8), 0)
    if reverse:
        bar.moveLeft(line.left())
        words = line.adjusted(width + theme.px(8), 0, 0, 0)
    painter.setFont(theme.font(13))
    painter.setPen(theme.colour("text"))
    painter.drawText(words, _LEFT | Qt.AlignmentFlag.AlignVCenter, tr(answered.words))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("line"))
    painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2)
    part = QRectF(bar)
    part.setWidth(bar.width() * done / max(1, count))
    if reverse:
        part.moveRight(bar.right())
    clip = QPainterPath()
    clip.addRoundedRect(bar, bar.height() / 2, bar.height() / 2)
    painter.setClipPath(clip)
    painter.setBrush(theme.colour("ok" if done == count else "accent"))
    painter.drawRoundedRect(part, bar.height() / 2, bar.height() / 2)
    painter.restore()


def _paint_icon(painter: QPainter, corner: QPointF, name: str, colour: str, size: int) -> None:
    ratio = painter.device().devicePixelRatioF()
    painter.drawPixmap(corner, icons.pixmap(name, theme.colour(colour).name(), size, ratio))
