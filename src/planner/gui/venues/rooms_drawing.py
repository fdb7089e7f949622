"""A drawing of a venue's rooms by the heads they hold, for a venue of which nobody has a picture yet."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen

from planner.domain.schedule import RoomRow
from planner.gui import theme
from planner.gui.i18n import with_own_end

_LEAST = 0.16  # of the whole: a snug can still be seen beside a hall


def paint_rooms(painter: QPainter, box: QRectF, rooms: Sequence[RoomRow], *, strong: bool = False) -> None:
    """Paint the rooms into `box`: the largest at the start, the others above each other beside it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    line, ground, dots = ("accent", "accent_soft", "accent") if strong else ("neutral", "neutral_soft", "neutral")
    for room, place in zip(_by_size(rooms), room_boxes(box, rooms), strict=True):
        painter.setPen(QPen(theme.colour(line), 1.5))
        painter.setBrush(theme.colour(ground))
        painter.drawRect(place)
        _paint_seats(painter, place, dots)
        painter.setFont(theme.font(11, 600))
        painter.setPen(theme.colour("accent" if strong else "muted"))
        words = place.adjusted(theme.px(6), theme.px(4), -theme.px(6), 0)
        words.setHeight(QFontMetrics(painter.font()).height())
        shown = painter.fontMetrics().elidedText(
            with_own_end(room.name), Qt.TextElideMode.ElideRight, int(words.width())
        )
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
    painter.restore()


def room_boxes(box: QRectF, rooms: Sequence[RoomRow]) -> list[QRectF]:
    """Return where each room is painted, the largest first: areas about as their heads."""
    sizes = _shares([room.capacity or 0 for room in _by_size(rooms)])
    if not sizes:
        return []
    gap = theme.px(3)
    if len(sizes) == 1:
        return [box]
    first = QRectF(box.left(), box.top(), box.width() * sizes[0] - gap, box.height())
    rest, top = sum(sizes[1:]), box.top()
    boxes = [first]
    for size in sizes[1:]:
        height = box.height() * size / rest
        boxes.append(QRectF(first.right() + gap, top, box.right() - first.right() - gap, height - gap))
        top += height
    boxes[-1].setBottom(box.bottom())
    return boxes


def _by_size(rooms: Sequence[RoomRow]) -> list[RoomRow]:
    return sorted(rooms, key=lambda room: -(room.capacity or 0))[:6]


def _shares(heads: Sequence[int]) -> list[float]:
    if not heads:
        return []
    known = sum(heads) or 1
    raised = [max(_LEAST, one / known) for one in heads]
    return [one / sum(raised) for one in raised]


def _paint_seats(painter: QPainter, place: QRectF, colour: str) -> None:
    """Paint rows of dots below the name, as far as there is room."""
    step, size = theme.px(22), theme.px(6)
    room = place.adjusted(theme.px(12), theme.px(26), -theme.px(10), -theme.px(8))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(colour, 110))
    y = room.top()
    while y < room.bottom():
        x = room.left()
        while x < room.right():
            painter.drawEllipse(QPointF(x, y), size / 2, size / 2)
            x += step
        y += theme.px(16)
