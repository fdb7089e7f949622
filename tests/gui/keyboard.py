"""A keyboard in tests: keys go to whatever has the focus, as they would on a desk."""

from collections.abc import Callable

from gui.waiting import until
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from planner.gui import aio

CONTROL = Qt.KeyboardModifier.ControlModifier
_NONE = Qt.KeyboardModifier.NoModifier
_ONCE_ROUND = 80
"""So many tabs take one round any page or dialog."""


async def focused() -> QWidget:
    """Wait until something hears the keyboard, as windows come and go in their own time."""
    await until(QApplication.focusWidget)
    return QApplication.focusWidget()


def spoken(widget: QWidget) -> str:
    """Return what a screen reader says of `widget`: its name, else its words without the sign of a mnemonic."""
    words = widget.accessibleName() or (widget.text() if hasattr(widget, "text") else "")
    return words.replace("&", "")


async def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = _NONE) -> None:
    QTest.keyClick(await focused(), key, modifiers)


async def type_in(words: str) -> None:
    QTest.keyClicks(await focused(), words)


async def tab_to(meant: str) -> QWidget:
    """Press Tab until that has the focus of which a screen reader says `meant`, or what begins with it before “…”."""
    is_meant = _begins(meant.removesuffix("…")) if meant.endswith("…") else meant.__eq__
    seen = []
    for _ in range(_ONCE_ROUND):
        widget = await focused()
        if is_meant(spoken(widget)):
            return widget
        seen.append(spoken(widget) or type(widget).__name__)
        await press(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never came to {meant!r}, only to {seen}.")


async def dialog_hears(kind: type[QWidget]) -> None:
    """Wait for a dialog whose widget of that kind has the focus."""
    await until(lambda: QApplication.activeModalWidget() and isinstance(QApplication.focusWidget(), kind))


async def window_hears(window: QWidget) -> None:
    """Wait until no dialog stands before `window` and all it has to do is done."""
    await until(lambda: QApplication.activeModalWidget() is None)
    await aio.settled()
    window.window().activateWindow()  # as a desktop does where a dialog has gone
    await until(lambda: QApplication.focusWidget() and QApplication.focusWidget().window() is window.window())


def _begins(words: str) -> Callable[[str], bool]:
    return lambda name: name.startswith(words)
