"""Blocks that stand below each other in a column and go on overleaf where a page is full."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from planner.printing.text import Fitted, TextStyle, draw_fitted, fit

INK, MUTED, LINE = "#16202c", "#4a5563", "#aab3bf"
_ENDLESS = 10_000.0


@dataclass(frozen=True, slots=True)
class Block:
    """Something so high; `draw(painter, x, y)` draws it with its top left corner there.

    `leads` is a heading, which never stands last on a page.
    """

    height: float
    draw: Callable[[QPainter, float, float], None]
    leads: bool = False


def wrapped(
    string: str, width: float, size: float, *, weight: int = 400, colour: str = INK
) -> tuple[Fitted, TextStyle]:
    """Return `string` in lines of `width` at a size, and the style to draw it in."""
    style = TextStyle(largest=size, floor=size, weight=weight, align="start", stand="top", colour=colour)
    return fit(string, width, _ENDLESS, style), style


def words(string: str, width: float, size: float, *, weight: int = 400, colour: str = INK) -> list[Block]:
    """Return a block for each line of a text, so that a long one can go on overleaf."""
    blocks = []
    for paragraph in string.splitlines():
        fitted, style = wrapped(paragraph, width, size, weight=weight, colour=colour)
        lines = zip(fitted.lines, fitted.widths, strict=True)
        blocks += [_line(replace(fitted, lines=(line,), widths=(long,)), width, style) for line, long in lines]
    return blocks


def _line(fitted: Fitted, width: float, style: TextStyle) -> Block:
    def draw(painter: QPainter, x: float, y: float) -> None:
        draw_fitted(painter, QRectF(x, y, width, fitted.height), fitted, style)

    return Block(fitted.height, draw)


def gap(height: float) -> Block:
    """Return nothing, so high."""
    return Block(height, lambda _painter, _x, _y: None)


def heading(string: str, width: float, size: float) -> Block:
    """Return a heading with a line below it."""
    fitted, style = wrapped(string, width, size * 1.08, weight=700)
    below = size * 0.35

    def draw(painter: QPainter, x: float, y: float) -> None:
        draw_fitted(painter, QRectF(x, y + below, width, fitted.height), fitted, style)
        painter.setPen(QPen(QColor(LINE), 0.2))
        bottom = y + fitted.height + 1.5 * below
        painter.drawLine(QPointF(x, bottom), QPointF(x + width, bottom))

    return Block(fitted.height + 2.4 * below, draw, leads=True)


def labelled(label: str, value: str, width: float, size: float, *, share: float = 0.34) -> Block:
    """Return a label with its value beside it."""
    side = width * share
    name, name_style = wrapped(label, side - 2, size, colour=MUTED)
    lines = [wrapped(paragraph, width - side, size) for paragraph in value.splitlines() or [""]]
    height = max(name.height, sum(fitted.height for fitted, _ in lines))

    def draw(painter: QPainter, x: float, y: float) -> None:
        draw_fitted(painter, QRectF(x, y, side - 2, name.height), name, name_style)
        for fitted, style in lines:
            draw_fitted(painter, QRectF(x + side, y, width - side, fitted.height), fitted, style)
            y += fitted.height

    return Block(height + size * 0.3, draw)


def row(cells: Sequence[str], widths: Sequence[float], size: float, *, weight: int = 400, colour: str = INK) -> Block:
    """Return cells beside each other; all but the first stand at the end of their column."""
    fits = [
        wrapped(cell, width - 1.5, size, weight=weight, colour=colour)
        for cell, width in zip(cells, widths, strict=True)
    ]
    height = max(fitted.height for fitted, _ in fits)

    def draw(painter: QPainter, x: float, y: float) -> None:
        for place, ((fitted, style), width) in enumerate(zip(fits, widths, strict=True)):
            end = max(fitted.widths) if place else width
            left = x + (width - 1.5 - end if place else 0)
            draw_fitted(painter, QRectF(left, y, end, fitted.height), fitted, style)
            x += width

    return Block(height + size * 0.25, draw)


def picture(image: QImage, width: float, most: float) -> Block:
    """Return a picture as wide as the column, or as high as `most`."""
    size = QSizeF(image.size()).scaled(QSizeF(width, most), Qt.AspectRatioMode.KeepAspectRatio)

    def draw(painter: QPainter, x: float, y: float) -> None:
        _draw_image(painter, QRectF(x, y, size.width(), size.height()), image)
        painter.setPen(QPen(QColor(LINE), 0.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(x, y, size.width(), size.height()))

    return Block(size.height() + 2, draw)


def _draw_image(painter: QPainter, box: QRectF, image: QImage) -> None:
    """Draw a picture; one with many more dots than there is room for is made smaller first, else thin lines break."""
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    room = painter.combinedTransform().mapRect(box).size().toSize()
    if image.width() > 2 * room.width() > 0:
        smooth = Qt.TransformationMode.SmoothTransformation
        image = image.scaled(room, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
    painter.drawImage(box, image)


def height_of(blocks: Sequence[Block]) -> float:
    """Return how high the blocks are together."""
    return sum(block.height for block in blocks)


def shared_out(blocks: Sequence[Block], first: float, height: float) -> list[list[Block]]:
    """Return the blocks of each page: the first has the height `first`, the others `height`."""
    pages: list[list[Block]] = [[]]
    left = first
    for block, following in zip(blocks, [*blocks[1:], gap(0)], strict=True):
        needed = block.height + (following.height if block.leads else 0)
        if needed > left and pages[-1]:
            pages.append([])
            left = height
        pages[-1].append(block)
        left -= block.height
    return pages


def draw_blocks(painter: QPainter, blocks: Sequence[Block], x: float, y: float) -> float:
    """Draw the blocks below each other and return where the next one would stand."""
    for block in blocks:
        block.draw(painter, x, y)
        y += block.height
    return y
