"""What a widget tells to assistive technology: names and roles of controls, mnemonics, the order of Tab.

`check(widget)` asserts them all for a page or dialog that is shown.
"""

from collections import Counter
from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidget,
)

from planner.gui.widgets.letters import letter_of

CONTROLS = (QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit)
_INNER = ("qt_spinbox_lineedit", "qt_calendar", "qt_scrollarea", "qt_")


def check(widget: QWidget) -> None:
    """Assert that every control has a name and a role, no mnemonic stands twice, and Tab reaches everything."""
    QAccessible.setActive(True)
    assert nameless(widget) == []
    assert unspoken(widget) == []
    assert doubled_mnemonics(widget) == []
    assert out_of_reach(widget) == []


def nameless(widget: QWidget) -> list[str]:
    """Return the controls without an accessible name."""
    return [_tell(control) for control in controls(widget) if not _name(control)]


def unspoken(widget: QWidget) -> list[str]:
    """Return all that can have the keyboard in the accessibility tree below a widget, and has no name or no role there."""
    nothing = {QAccessible.Role.NoRole, QAccessible.Role.Client}
    return [_tell(part) for part in _stops(widget) if not _name(part) or _told(part).role() in nothing]


def _stops(widget: QWidget) -> list[QWidget]:
    """Return what the accessibility tree says can have the keyboard."""
    found = [part for part in _in_tree(widget) if _told(part).state().focusable]
    return [part for part in found if part.isVisibleTo(widget) and not _is_inner(part)]


def _told(part: QWidget) -> QAccessibleInterface:
    told = QAccessible.queryAccessibleInterface(part)
    assert isinstance(told, QAccessibleInterface), part
    return told


def _in_tree(part: QWidget) -> Iterator[QWidget]:
    yield part
    told = _told(part)
    if isinstance(part, QAbstractItemView):
        return  # its children are cells
    for at in range(told.childCount()):
        child = told.child(at)
        if child is not None and isinstance(inside := child.object(), QWidget) and not inside.isWindow():
            yield from _in_tree(inside)


def menus_in(actions: Iterable[QAction]) -> Iterator[QMenu]:
    """Yield the menus that these actions open and those in them, each filled as when it opens."""
    for action in actions:
        if isinstance(menu := action.menu(), QMenu):
            menu.aboutToShow.emit()
            yield menu
            yield from menus_in(menu.actions())


def wrong_letters(actions: Iterable[QAction]) -> list[str]:
    """Return the lines of one menu that have no letter, or one that another has too."""
    lines = [action.text() for action in actions if not action.isSeparator()]
    doubled = _doubles(lines)
    return [words for words in lines if not letter_of(words) or letter_of(words) in doubled]


def doubled_mnemonics(widget: QWidget) -> list[str]:
    """Return the letters that two visible controls of the widget, or two lines of a menu, both claim."""
    texts = [part.text() for part in widget.findChildren(QAbstractButton) if part.isVisibleTo(widget)]
    texts += [part.text() for part in widget.findChildren(QLabel) if part.buddy() and part.isVisibleTo(widget)]
    found = _doubles(texts)
    for menu in widget.findChildren(QMenu):
        found += [f"{menu.title()}: {letter}" for letter in _doubles([action.text() for action in menu.actions()])]
    return found


def out_of_reach(widget: QWidget) -> list[str]:
    """Return the visible, enabled controls to which Tab never comes; a group of buttons is reached as one."""
    reached = set(_chain(widget))
    groups = {part.group() for part in reached if isinstance(part, QAbstractButton) and part.group()}
    return [
        _tell(control)
        for control in dict.fromkeys([*controls(widget), *_stops(widget)])
        if control.isEnabled()
        and control not in reached
        and not (isinstance(control, QAbstractButton) and control.group() in groups)
        and control.focusPolicy() != Qt.FocusPolicy.ClickFocus
    ]


def controls(widget: QWidget) -> list[QWidget]:
    """Return the visible controls of a widget, without the inner parts of Qt's own."""
    found = [part for part in (widget, *widget.findChildren(QWidget)) if isinstance(part, CONTROLS)]
    return [part for part in found if part.isVisibleTo(widget) and not _is_inner(part)]


def names(widget: QWidget) -> list[str]:
    """Return the accessible names of the widget's controls."""
    return [_name(control) for control in controls(widget)]


def _chain(widget: QWidget) -> Iterator[QWidget]:
    start = widget.window()
    part = start.nextInFocusChain()
    while part is not start:
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.isVisible():
            yield part
            if isinstance(proxy := part.focusProxy(), QWidget):
                yield proxy
        part = part.nextInFocusChain()


def _name(control: QWidget) -> str:
    return _told(control).text(QAccessible.Text.Name).strip()


def _is_inner(part: QWidget) -> bool:
    parent = part.parentWidget()
    inside = isinstance(parent, QComboBox | QAbstractSpinBox) or isinstance(part.window(), QMenu)
    in_field = isinstance(parent, QLineEdit)  # the clear button and other actions in a field have keys of their own
    # An editor of a cell, the heading, the corner and the list of a combo belong to their view.
    in_view = any(isinstance(each, QAbstractItemView | QComboBox) for each in _parents(part))
    return inside or in_field or in_view or part.objectName().startswith(_INNER)


def _parents(part: QWidget) -> Iterator[QWidget]:
    parent = part.parentWidget()
    while parent is not None:
        yield parent
        parent = parent.parentWidget()


def _doubles(texts: list[str]) -> list[str]:
    letters = Counter(letter_of(text) for text in texts)
    return [letter for letter, count in letters.items() if letter and count > 1]


def _tell(control: QWidget) -> str:
    return f"{type(control).__name__} {control.objectName()}".strip()


def at_double_size(app: QApplication) -> None:
    """Show everything at 200 %, as View > Larger text does."""
    from planner.gui import theme

    theme.choose(app, zoom=2.0)
