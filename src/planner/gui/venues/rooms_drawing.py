"""A drawing of a venue's rooms by how many they hold, for a venue of which nobody has a picture yet."""

from collections.abc import Sequence
from math import ceil

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
    line, ground, ink = ("accent", "accent_soft", "accent") if strong else ("neutral", "neutral_soft", "neutral")
    boxes, shown_rooms = room_boxes(box, rooms), _by_size(rooms)
    counts = dots([room.capacity for room in shown_rooms], [len(_seats(place)) for place in boxes])
    for room, place, count in zip(shown_rooms, boxes, counts, strict=True):
        is_known = room.capacity is not None
        painter.setPen(QPen(theme.colour(line), 1.5, Qt.PenStyle.SolidLine if is_known else Qt.PenStyle.DashLine))
        painter.setBrush(theme.colour(ground))
        painter.drawRect(place)
        _paint_seats(painter, _seats(place)[:count], ink)
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


def dots(heads: Sequence[int | None], places: Sequence[int]) -> list[int]:
    """Return how many dots each room has: one a person, or for as many people in all rooms where there is less place."""
    needed = [ceil(count / place) for count, place in zip(heads, places, strict=True) if count and place]
    people = max([1, *needed])
    return [min(place, ceil((count or 0) / people)) for count, place in zip(heads, places, strict=True)]


def _seats(place: QRectF) -> list[QPointF]:
    """Return where dots can stand: in rows below the name."""
    room = place.adjusted(theme.px(12), theme.px(26), -theme.px(10), -theme.px(8))
    across = max(0, ceil(room.width() / theme.px(22)))
    down = max(0, ceil(room.height() / theme.px(16)))
    return [
        QPointF(room.left() + column * theme.px(22), room.top() + row * theme.px(16))
        for row in range(down)
        for column in range(across)
    ]


def _paint_seats(painter: QPainter, seats: Sequence[QPointF], colour: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(colour, 110))
    for seat in seats:
        painter.drawEllipse(seat, theme.px(6) / 2, theme.px(6) / 2)
