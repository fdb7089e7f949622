"""Lucide icons in the colours of the theme."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QObject, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from planner.resources import resource

_RATIOS = (1, 2, 3)


@lru_cache(maxsize=256)
def drawing(name: str) -> str:
    """Return the SVG of the icon, its lines in `currentColor`."""
    return (resource("icons") / f"{name}.svg").read_text(encoding="utf-8")


def coloured(name: str, colour: str, stroke: float = 1.75) -> str:
    """Return the SVG of the icon with lines of `colour` (`#rrggbb`)."""
    return drawing(name).replace("currentColor", colour).replace('stroke-width="2"', f'stroke-width="{stroke}"')


@lru_cache(maxsize=1024)
def pixmap(name: str, colour: str, size: int, ratio: float = 1) -> QPixmap:
    """Draw the icon `size` pixels wide on a screen of `ratio`."""
    from PySide6.QtSvg import QSvgRenderer

    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(coloured(name, colour).encode())).render(painter, QRectF(picture.rect()))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


def icon(name: str, colour: str, disabled: str, checked: str, size: int) -> QIcon:
    """Return the icon for ordinary, disabled and checked states, sharp up to threefold screens."""
    made = QIcon()
    for ratio in _RATIOS:
        made.addPixmap(pixmap(name, colour, size, ratio), QIcon.Mode.Normal, QIcon.State.Off)
        made.addPixmap(pixmap(name, disabled, size, ratio), QIcon.Mode.Disabled, QIcon.State.Off)
        if checked != colour:
            made.addPixmap(pixmap(name, checked, size, ratio), QIcon.Mode.Normal, QIcon.State.On)
    return made


def remember(thing: QObject, name: str, colour: str, size: int) -> None:
    """Note on `thing` which icon it bears, so that a change of theme can draw it anew."""
    thing.setProperty("icon_name", name)
    thing.setProperty("icon_colour", colour)
    thing.setProperty("icon_size", size)
