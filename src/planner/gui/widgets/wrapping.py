"""Words on several lines, for what is painted and for buttons."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption


def wrapped(told: str, font: QFont, width: float, most: int) -> list[str]:
    """Return `told` on up to `most` lines; only the last one may end in an ellipsis."""
    layout = QTextLayout(told, font)
    option = QTextOption(Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    layout.setTextOption(option)
    layout.beginLayout()
    ends = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        ends.append(line.textStart() + line.textLength())
    layout.endLayout()
    units = told.encode("utf-16-le")
    starts = [0, *ends]
    lines = [units[2 * a : 2 * b].decode("utf-16-le", "ignore").strip() for a, b in zip(starts, ends, strict=False)]
    if len(lines) <= most:
        return lines
    rest = units[2 * starts[most - 1] :].decode("utf-16-le", "ignore")
    return [*lines[: most - 1], QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)]
