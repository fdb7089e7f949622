"""What a widget tells to assistive technology: names of controls, mnemonics, the order of Tab.

`check(widget)` asserts all three for a page or dialog that is shown.
"""

import re
from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
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

CONTROLS = (QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit)
_MNEMONIC = re.compile(r"&(?!&)(\w)")
_INNER = ("qt_spinbox_lineedit", "qt_calendar", "qt_scrollarea", "qt_")


def check(widget: QWidget) -> None:
    """Assert that every control has a name, no mnemonic stands twice, and Tab reaches everything."""
    QAccessible.setActive(True)
    assert nameless(widget) == []
    assert doubled_mnemonics(widget) == []
    assert out_of_reach(widget) == []


def nameless(widget: QWidget) -> list[str]:
    """Return the controls without an accessible name."""
    return [_tell(control) for control in controls(widget) if not _name(control)]


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
        for control in controls(widget)
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
    interface = QAccessible.queryAccessibleInterface(control)
    assert isinstance(interface, QAccessibleInterface), control
    return interface.text(QAccessible.Text.Name).strip()


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
    letters = (found[1].casefold() for text in texts if (found := _MNEMONIC.search(text.replace("&&", ""))))
    return [letter for letter, count in Counter(letters).items() if count > 1]


def _tell(control: QWidget) -> str:
    return f"{type(control).__name__} {control.objectName()}".strip()


def at_double_size(app: QApplication) -> None:
    """Show everything at 200 %, as View > Larger text does."""
    from planner.gui import theme

    theme.choose(app, zoom=2.0)
