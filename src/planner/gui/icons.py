"""Lucide icons in the colours of the theme, and the program's own mark."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QImage, QPainter, QPixmap

from planner.resources import resource

_PROGRAM_SIZES = (16, 24, 32, 48, 64, 128, 256)
_DETAILED_FROM = 32
_WAYS = (("arrow-left", "arrow-right"), ("chevron-left", "chevron-right"))
_TURNED = {one: other for pair in _WAYS for one, other in (pair, pair[::-1])}


@lru_cache(maxsize=256)
def drawing(name: str) -> str:
    """Return the SVG of the icon, its lines in `currentColor`."""
    return (resource("icons") / f"{name}.svg").read_text(encoding="utf-8")


def coloured(name: str, colour: str, stroke: float = 1.75) -> str:
    """Return the SVG of the icon with lines of `colour` (`#rrggbb`)."""
    return drawing(name).replace("currentColor", colour).replace('stroke-width="2"', f'stroke-width="{stroke}"')


def pixmap(name: str, colour: str, size: int, ratio: float = 1) -> QPixmap:
    """Draw the icon `size` pixels wide on a screen of `ratio`; "left" is where one came from in reading."""
    if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        name = _TURNED.get(name, name)
    return _drawn(name, colour, size, ratio)


@lru_cache(maxsize=1024)
def _drawn(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    picture = _shape(name, round(size * ratio)).copy()
    painter = QPainter(picture)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(picture.rect(), QColor(colour))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


@lru_cache(maxsize=512)
def _shape(name: str, size: int) -> QPixmap:
    """Draw the icon in some colour: to give it another one afterwards costs a tenth of drawing it anew."""
    from PySide6.QtSvg import QSvgRenderer

    picture = QPixmap(size, size)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(coloured(name, "#000000").encode())).render(painter, QRectF(picture.rect()))
    painter.end()
    return picture


def icon(name: str, colour: str, disabled: str, checked: str, size: int) -> QIcon:
    """Return the icon for ordinary, disabled and checked states, sharp on every screen there is."""
    made = QIcon()
    for ratio in sorted({screen.devicePixelRatio() for screen in QGuiApplication.screens()}):
        made.addPixmap(pixmap(name, colour, size, ratio), QIcon.Mode.Normal, QIcon.State.Off)
        made.addPixmap(pixmap(name, disabled, size, ratio), QIcon.Mode.Disabled, QIcon.State.Off)
        if checked != colour:
            made.addPixmap(pixmap(name, checked, size, ratio), QIcon.Mode.Normal, QIcon.State.On)
    return made


def program_picture(size: int) -> QImage:
    """Draw the program's mark `size` pixels wide; where it is small, from a drawing that has less in it."""
    from PySide6.QtSvg import QSvgRenderer

    name = "planner" if size >= _DETAILED_FROM else "planner-small"
    picture = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(str(resource("icons", "app", f"{name}.svg"))).render(painter, QRectF(picture.rect()))
    painter.end()
    return picture


def program_icon() -> QIcon:
    """Return the program's mark for its windows and the desktop's list of them."""
    made = QIcon()
    for size in _PROGRAM_SIZES:
        made.addPixmap(QPixmap.fromImage(program_picture(size)))
    return made


def remember(thing: QObject, name: str, colour: str, size: int) -> None:
    """Note on `thing` which icon it bears, so that a change of theme can draw it anew."""
    thing.setProperty("icon_name", name)
    thing.setProperty("icon_colour", colour)
    thing.setProperty("icon_size", size)
