"""The look of the window: colours, letters, icons and sizes, light or dark, at any size of text.

Style widgets by the dynamic properties `kind` and `role` (`set_kind(button, "primary")`), set icons by
`set_icon(button, "users")`: both follow a change of theme by themselves. Painting code asks `colour("muted")`,
`font(12, 600)` and `px(42)` each time it paints.
"""

import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMargins, Qt
from PySide6.QtGui import QAction, QColor, QFont, QGuiApplication, QIcon, QPalette
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QDateTimeEdit, QMenu, QWidget

from planner.gui import fonts, icons
from planner.gui.style_sheet import scaled, style_sheet
from planner.gui.tokens import DARK, LIGHT, with_high_contrast

SCHEMES = ("system", "light", "dark")
SMALLEST, LARGEST = 0.8, 2.5
ANY_WIDTH = 16_777_215
"""The most that a widget can be wide: to set its width free again. Qt has a name for it in C++ alone."""
_BODY = 13
_FRAME, _TITLE_BAR = 8, 40  # of a window, as a desktop draws them


@dataclass(frozen=True)
class _Look:
    colours: Mapping[str, str]
    dark: bool
    scale: float


@dataclass
class _Wish:
    """What the View menu asks for."""

    scheme: str = "system"
    zoom: float = 1.0
    system_scale: float = 0.0
    is_system_dark: bool = False


_look = _Look(LIGHT, dark=False, scale=1.0)
_wish = _Wish()


def start(app: QApplication) -> None:
    """Give the application its style and letters, and follow the system from now on."""
    if _wish.system_scale:
        return
    _wish.system_scale = _system_scale()
    fonts.load()
    app.setStyle("Fusion")
    _wish.is_system_dark = app.styleHints().colorScheme() == Qt.ColorScheme.Dark
    app.styleHints().colorSchemeChanged.connect(lambda scheme: _follow(app, scheme))
    app.screenAdded.connect(lambda _screen: _draw_icons(app))  # it may be sharper than those before
    _apply(app)


def _follow(app: QApplication, scheme: Qt.ColorScheme) -> None:
    """Take over what the system has changed to."""
    _wish.is_system_dark = scheme == Qt.ColorScheme.Dark
    _apply(app)


def choose(app: QApplication, scheme: str | None = None, zoom: float | None = None) -> None:
    """Force a scheme ("light", "dark") or follow the "system"; `zoom` multiplies the size of text."""
    start(app)
    _wish.scheme = scheme or _wish.scheme
    _wish.zoom = min(LARGEST, max(SMALLEST, zoom or _wish.zoom))
    app.styleHints().setColorScheme(
        {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}.get(_wish.scheme, Qt.ColorScheme.Unknown)
    )
    _apply(app)


def zoom() -> float:
    """Return what View > Larger text has chosen; 1 at first."""
    return _wish.zoom


def scheme() -> str:
    """Return what the View menu has chosen: "system", "light" or "dark"."""
    return _wish.scheme


def is_dark() -> bool:
    """Tell whether the window is dark now."""
    return _look.dark


def scale() -> float:
    """Return how much larger than drawn everything is."""
    return _look.scale


def px(size: int) -> int:
    """Return a size of the design (100 %) at the size of text now; lines of 1 and 2 stay."""
    return scaled(size, _look.scale)


def colour(name: str, alpha: int = 255) -> QColor:
    """Return a token's colour in the theme of now."""
    found = QColor(_look.colours[name])
    found.setAlpha(alpha)
    return found


def font(size: int = _BODY, weight: int = 400, *, figures: bool = False) -> QFont:
    """Return our font at a size of the design; `figures` makes all figures equally wide, for columns of them.

    Inter widens hyphens together with figures, so names are never set that way.
    """
    made = QFont(list(fonts.FAMILIES))
    made.setPixelSize(px(size))
    made.setWeight(QFont.Weight(weight))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if figures:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made


def icon(name: str, colour_name: str = "text", size: int = 16) -> QIcon:
    """Return a Lucide icon in a token's colour."""
    colours = _look.colours
    checked = colours["accent"] if colour_name in {"text", "muted"} else colours[colour_name]
    return icons.icon(name, colours[colour_name], colours["neutral"], checked, px(size))


def set_icon(thing: Any, name: str, colour_name: str = "text", size: int = 16) -> None:
    """Set the icon of a button or action; it follows the theme from then on."""
    icons.remember(thing, name, colour_name, size)
    _draw_icon(thing)


def set_icon_in_menu(menu: QMenu, action: QAction, name: str) -> None:
    """Set the icon of an action of a menu, to be drawn when the menu is first opened; it follows the theme."""
    icons.remember(action, name, "text", 16)

    def draw() -> None:
        if action.icon().isNull():
            _draw_icon(action)

    menu.aboutToShow.connect(draw)


def set_kind(widget: QWidget, kind: str = "", role: str = "") -> None:
    """Style `widget` as the style sheet's `kind`, and `role` where the kind has several."""
    for key, value in (("kind", kind), ("role", role)):
        if value or widget.property(key):
            widget.setProperty(key, value)
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    restyle(widget)


def set_flag(widget: QWidget, name: str, value: bool) -> None:  # noqa: FBT001 -- a property and its value
    """Set a dynamic property that the style sheet asks for."""
    if bool(widget.property(name)) != value:
        widget.setProperty(name, value)
        restyle(widget)


def fit_fields(widget: QWidget) -> None:
    """Give the number and time fields inside `widget` the room at their edges that no style sheet gives them."""
    for field in widget.findChildren(QAbstractSpinBox):
        if not (isinstance(field, QDateTimeEdit) and field.calendarPopup()):
            field.lineEdit().setTextMargins(px(8), 0, px(8), 0)


def fit_screen(window: QWidget) -> None:
    """Make a window no larger than its screen, its title bar counted: what is beyond the edge cannot be pressed."""
    room = window.screen().availableSize().shrunkBy(QMargins(_FRAME, _TITLE_BAR, _FRAME, _FRAME))
    wanted = window.size() if window.testAttribute(Qt.WidgetAttribute.WA_Resized) else window.sizeHint()
    window.resize(wanted.boundedTo(room))


def restyle(widget: QWidget) -> None:
    """Make a change of a dynamic property visible; a widget that was never shown gets its style when it is."""
    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.updateGeometry()  # another style may ask for another size
    widget.update()


def _draw_icons(app: QApplication) -> None:
    for widget in app.allWidgets():
        for thing in (widget, *widget.actions()):
            if thing.property("icon_name"):
                _draw_icon(thing)


def _draw_icon(thing: Any) -> None:
    name, colour_name, size = (thing.property(f"icon_{key}") for key in ("name", "colour", "size"))
    thing.setIcon(icon(name, colour_name, size))
    if isinstance(thing, QWidget):
        from PySide6.QtCore import QSize

        thing.setIconSize(QSize(px(size), px(size)))  # type: ignore[attr-defined]


def _apply(app: QApplication) -> None:
    global _look  # noqa: PLW0603 -- one window has one look
    dark = _is_dark_wanted()
    colours = DARK if dark else LIGHT
    if _is_high_contrast_wanted():
        colours = with_high_contrast(colours, dark=dark)
    look = _Look(colours, dark, _wish.system_scale * _wish.zoom)
    if look == _look and app.styleSheet():
        return
    _look = look
    # Put in place of another one, a sheet is worked out for each widget once for all that it lies in, which takes a
    # second; put where there is none, once.
    app.setStyleSheet("")
    app.setPalette(_palette(colours))
    app.setFont(font())
    app.setStyleSheet(style_sheet(colours, _pictures(colours), look.scale))
    _draw_icons(app)


def _is_dark_wanted() -> bool:
    return _wish.is_system_dark if _wish.scheme == "system" else _wish.scheme == "dark"


def _is_high_contrast_wanted() -> bool:
    # Both are held by name: Qt for Python takes the second down with the first.
    hints = QGuiApplication.styleHints()
    accessibility = hints.accessibility()
    return accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast


def _system_scale() -> float:
    """Return how much larger than usual the system's letters are; what platforms differ by counts as usual."""
    system = QGuiApplication.font()
    pixels = float(system.pixelSize())
    if pixels <= 0:
        dots = 72 if sys.platform == "darwin" else QGuiApplication.primaryScreen().logicalDotsPerInchY()
        pixels = system.pointSizeF() * dots / 72
    ratio = pixels / _BODY
    return 1.0 if 0.8 < ratio < 1.16 else max(SMALLEST, min(LARGEST, ratio))


def _palette(colours: Mapping[str, str]) -> QPalette:
    roles = {
        "Window": "bg", "WindowText": "text", "Base": "surface", "AlternateBase": "sunk", "Text": "text",
        "Button": "surface", "ButtonText": "text", "BrightText": "no", "ToolTipBase": "surface",
        "ToolTipText": "text", "PlaceholderText": "muted", "Highlight": "accent", "HighlightedText": "on_accent",
        "Link": "accent", "LinkVisited": "accent_hi", "Accent": "accent", "Light": "surface", "Midlight": "line",
        "Mid": "line2", "Dark": "neutral", "Shadow": "line2",
    }  # fmt: skip
    palette = QPalette()
    for role, name in roles.items():
        palette.setColor(QPalette.ColorRole[role], QColor(colours[name]))
    for role in ("WindowText", "Text", "ButtonText"):
        palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole[role], QColor(colours["neutral"]))
    return palette


def _pictures(colours: Mapping[str, str]) -> dict[str, str]:
    """Write the marks that a style sheet can only take from files, and return their addresses."""
    dot = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><circle cx="12" cy="12" r="5" fill="{}"/></svg>'
    drawings = {
        "chevron_down": icons.coloured("chevron-down", colours["muted"]),
        "chevron_up": icons.coloured("chevron-up", colours["muted"]),
        "check": icons.coloured("check", colours["on_accent"], 3.5),
        "minus": icons.coloured("minus", colours["on_accent"], 3.5),
        "menu_check": icons.coloured("check", colours["accent"], 2.5),
        "dot": dot.format(colours["on_accent"]),
    }
    folder = Path(_folder().name)
    found = {}
    for name, drawing in drawings.items():
        path = folder / f"{name}-{colours['muted'][1:]}-{colours['accent'][1:]}.svg"
        path.write_text(drawing, encoding="utf-8")
        found[name] = path.as_posix()
    return found


@cache
def _folder() -> "tempfile.TemporaryDirectory[str]":
    return tempfile.TemporaryDirectory(prefix="planner-")
