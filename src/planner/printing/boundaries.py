"""Where Unicode lets a text be cut: between letters with their marks, between words, between lines."""

from PySide6.QtCore import QTextBoundaryFinder

Boundary = QTextBoundaryFinder.BoundaryType

_SECOND_HALVES = frozenset(bytes([high]) for high in range(0xDC, 0xE0))
"""The upper octet of the second unit of a letter beyond U+FFFF."""


def cut(string: str, at: Boundary) -> list[str]:
    """Cut `string` at its boundaries; the parts together are the string again."""
    finder = QTextBoundaryFinder(at, string)
    units = string.encode("utf-16-le")  # the finder counts in these
    ends = []
    while (end := 2 * finder.toNextBoundary()) >= 0:
        # Beside some marks Qt cuts a letter of two units in its middle.
        if units[end + 1 : end + 2] not in _SECOND_HALVES:
            ends.append(end)
    ends.append(len(units))  # a text that begins with U+FFFE Qt takes for a shorter one
    return [units[a:b].decode("utf-16-le") for a, b in zip([0, *ends], ends, strict=False) if a != b]
