"""Words on several lines, for what is painted, for labels and for buttons."""

from itertools import pairwise

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

LINE_END = "\u2028"  # as a layout of text knows it


def wrapped(told: str, font: QFont, width: float, most: int) -> list[str]:
    """Return `told` on up to `most` lines; only the last one may end in an ellipsis."""
    starts = [0, *_ends(laid_out(told, font, width))]
    lines = [_part(told, a, b).strip() for a, b in pairwise(starts)]
    if len(lines) <= most:
        return lines
    return [*lines[: most - 1], _elided(_part(told, starts[most - 1]), font, width)]


def laid_out(
    told: str, font: QFont, width: float, most: int = 0, side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
) -> QTextLayout:
    """Return `told` as lines to draw, at `side` whichever way it is read; `most` lines at most, 0 for all it takes."""
    layout = _layout(told, font, width, side)
    ends = _ends(layout)
    if not most or len(ends) <= most:
        return layout
    at = ends[most - 2] if most > 1 else 0
    return _layout(_part(told, 0, at) + _elided(_part(told, at), font, width), font, width, side)


def _layout(told: str, font: QFont, width: float, side: Qt.AlignmentFlag) -> QTextLayout:
    layout = QTextLayout(told.replace("\n", LINE_END), font)
    option = QTextOption(side)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    layout.setTextOption(option)
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top))
        top += line.height()
    layout.endLayout()
    return layout


def _ends(layout: QTextLayout) -> list[int]:
    """Return where each line ends, in the units in which Qt counts."""
    lines = (layout.lineAt(at) for at in range(layout.lineCount()))
    return [line.textStart() + line.textLength() for line in lines]


def _part(told: str, start: int, end: int | None = None) -> str:
    units = told.encode("utf-16-le")
    return units[2 * start : None if end is None else 2 * end].decode("utf-16-le", "ignore")


def _elided(told: str, font: QFont, width: float) -> str:
    return QFontMetricsF(font).elidedText(told, Qt.TextElideMode.ElideRight, width)
