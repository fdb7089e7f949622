"""Actions of a page that shows a list: some belong to the page, some to the table alone."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from planner.gui import theme
from planner.gui.i18n import tr


def list_action(
    page: QWidget, words: str, key: str, icon: str, slot: Callable[[], object], *, table: QWidget | None = None
) -> QAction:
    """Return an action with its marked words and key; that of a `table` is heard there alone."""
    action = QAction(tr(words), page)
    action.setShortcut(QKeySequence(key))
    if table is not None:  # in a text field these keys belong to the text
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    action.triggered.connect(lambda _checked=False: slot())
    (table or page).addAction(action)
    if icon:
        theme.set_icon(action, icon)
    return action


def line(parent: QObject) -> QAction:
    """Return a line between the actions of a menu; it goes with `parent`, which is the menu where that is made anew."""
    made = QAction(parent)
    made.setSeparator(True)
    return made
