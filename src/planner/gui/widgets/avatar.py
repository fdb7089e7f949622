"""A round picture of a person: initials in any script on a ground whose hue follows from the name."""

import unicodedata
import zlib

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from planner.gui import theme
from planner.printing.boundaries import Boundary, cut


def initials(name: str) -> str:
    """Return the first letter, as people see letters, of the first and the last word of `name`."""
    words = [word for word in name.lstrip("@").split() if unicodedata.category(word[0])[0] in "LNS"]
    if not words:
        return first_letter(name.strip()) or "?"
    chosen = [words[0]] if len(words) == 1 else [words[0], words[-1]]
    return "".join(first_letter(word).upper() for word in chosen)


def first_letter(word: str) -> str:
    """Return the first grapheme of `word`: a letter with all its marks."""
    return next(iter(cut(word, Boundary.Grapheme)), "")


def hue(name: str) -> int:
    """Return a hue from 0 to 359 that is the same for the same name everywhere."""
    return zlib.crc32(name.strip().casefold().encode()) % 360


def grounds(name: str) -> tuple[QColor, QColor]:
    """Return ground and letter colour for `name` in the theme of now; their contrast is over 4.5 : 1."""
    if theme.is_dark():
        return QColor.fromHslF(hue(name) / 360, 0.38, 0.24), QColor.fromHslF(hue(name) / 360, 0.45, 0.88)
    return QColor.fromHslF(hue(name) / 360, 0.42, 0.86), QColor.fromHslF(hue(name) / 360, 0.60, 0.20)


def paint_avatar(painter: QPainter, where: QRectF, name: str) -> None:
    """Paint the avatar of `name` into the square `where`."""
    ground, ink = grounds(name)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawEllipse(where)
    letters = theme.font(11, 600)
    letters.setPixelSize(max(7, round(where.height() * 0.38)))
    painter.setFont(letters)
    painter.setPen(ink)
    painter.drawText(where, Qt.AlignmentFlag.AlignCenter, initials(name))
    painter.restore()


class Avatar(QWidget):
    """An avatar as a widget; the name beside it is what screen readers read."""

    def __init__(self, name: str = "", size: int = 32, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._size = size

    def set_name(self, name: str) -> None:
        self._name = name
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(self._size), theme.px(self._size))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _qevent: QPaintEvent) -> None:
        side = min(self.width(), self.height())
        paint_avatar(
            QPainter(self), QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side), self._name
        )
