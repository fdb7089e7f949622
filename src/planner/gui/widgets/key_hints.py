"""Says the key of a deed where its button is pointed at, and offers a page's deeds under the right mouse button."""

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

from planner.domain.texts import N_
from planner.gui.i18n import tr

_WITH_KEY = N_("{words} ({key})")


def tell_keys(widget: QWidget, actions: Iterable[QAction]) -> None:
    """Have the buttons inside `widget` say their keys: a button and an action of the same words are the same deed.

    A tooltip that says something else, such as why a button cannot be pressed, stays.
    """
    keys = {_plain(action.text()): _key(action) for action in actions_in(actions) if not action.shortcut().isEmpty()}
    for button in widget.findChildren(QAbstractButton):
        words = _words(button)
        if (key := keys.get(_plain(words))) and button.toolTip() in {"", words, button.text()}:
            button.setToolTip(tr(_WITH_KEY, words=words, key=key))


def open_menu(parent: QWidget, actions: Sequence[QAction], at: QPoint) -> QMenu | None:
    """Open a menu of these actions at a place on the screen; None where there are none."""
    if not actions:
        return None
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.addActions(actions)
    menu.popup(at)
    return menu


def actions_in(actions: Iterable[QAction]) -> Iterator[QAction]:
    """Yield the actions, in place of a menu those in it."""
    for action in actions:
        menu = action.menu()
        if isinstance(menu, QMenu):
            yield from actions_in(menu.actions())
        else:
            yield action


def without_marks(words: str) -> str:
    """Return the words of a menu or button without the mark for its key."""
    return words.replace("&&", "\0").replace("&", "").replace("\0", "&")


def _words(button: QAbstractButton) -> str:
    return button.accessibleName() or without_marks(button.text()).strip()


def _plain(words: str) -> str:
    return words.replace("&", "").replace("…", "").strip().casefold()


def _key(action: QAction) -> str:
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
