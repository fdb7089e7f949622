"""Says the key of a deed where its button is pointed at, and offers a page's deeds under the right mouse button."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

from planner.domain.texts import N_
from planner.gui.i18n import tr, unmarked

_DOES = "planner_does"
_WITH_KEY = N_("{words} ({key})")
_CHANGES = (QEvent.Type.ToolTipChange, QEvent.Type.EnabledChange)  # no set: it asks Python to hash, at every event


def does(button: QAbstractButton, deed: str | QAction) -> None:
    """Say that a button does what a deed of the window's menus does ("export"), or an action of other words."""
    button.setProperty(_DOES, deed)


def tell_keys(page: QWidget, actions: Iterable[QAction], deeds: Mapping[str, QAction] | None = None) -> None:
    """Have the buttons of a page say their keys; `actions` are the page's, `deeds` those of the window by name.

    A button and an action of the page of the same words are the same deed. The window's menus are no such measure:
    "Delete" means the event there, and on a page whatever is chosen; so those buttons name their deed by `does`.
    """
    ours = {_plain(action.text()): action for action in actions_in(actions)}
    for button in page.findChildren(QAbstractButton):
        deed = button.property(_DOES)
        action = (deeds or {}).get(deed) if isinstance(deed, str) else deed or ours.get(_plain(_words(button)))
        if isinstance(action, QAction) and not action.shortcut().isEmpty():
            hint = button.findChild(_Hint) or _Hint(button)
            hint.tell(_key(action))


class _Hint(QObject):
    """Has the tooltip of a button end with its key, also after other words were given to it."""

    def __init__(self, button: QAbstractButton) -> None:
        super().__init__(button)
        self._button, self._key = button, ""
        self._is_telling = False
        button.installEventFilter(self)

    def tell(self, key: str) -> None:
        """Say this key; a tooltip that says why the button cannot be pressed stays."""
        self._key = key
        self._show()

    def eventFilter(self, _watched: QObject, qevent: QEvent) -> bool:
        if qevent.type() in _CHANGES and not self._is_telling:
            self._show()
        return False

    def _show(self) -> None:
        button, tip = self._button, self._button.toolTip()
        words = _words(button)
        is_name = tip in {"", words, button.text()}
        if (is_name or button.isEnabled()) and f"({self._key})" not in unmarked(tip):
            self._is_telling = True
            button.setToolTip(tr(_WITH_KEY, words=words if is_name else tip, key=self._key))
            self._is_telling = False


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
