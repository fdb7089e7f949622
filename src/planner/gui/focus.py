"""Where the keyboard is: at the first field of a page, and never nowhere while the window is in front."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from shiboken6 import isValid

_FIELDS = (QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox, QAbstractItemView)


def first_stop(inside: QWidget) -> QWidget | None:
    """Return where work inside a widget begins: its first field or list, else its main button, else its first stop."""
    # Not nextInFocusChain(): Qt for Python then lets go of a widget together with the one that stands before it.
    stops = [widget for widget in inside.findChildren(QWidget) if is_stop(widget)]
    fields = [stop for stop in stops if isinstance(stop, _FIELDS)]
    main = [stop for stop in stops if stop.property("kind") == "primary"]
    return next(iter(fields or main or stops), None)


def is_stop(widget: QWidget) -> bool:
    """Tell whether Tab reaches a widget now."""
    by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
    return by_tab and widget.isVisible() and widget.isEnabled()


class FocusKeeper(QObject):
    """Calls `restore` where the keyboard was lost: what had it in `window` was hidden, disabled or deleted."""

    def __init__(self, window: QWidget, restore: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._restore = restore
        app = QApplication.instance()
        app.focusChanged.connect(self._on_focus)  # type: ignore[union-attr]

    def _on_focus(self, old: QWidget | None, now: QWidget | None) -> None:
        if now is None:
            QTimer.singleShot(0, self, lambda: self._look(old))

    def _look(self, old: QWidget | None) -> None:
        gave_it_away = old is not None and isValid(old) and old.isVisible() and old.isEnabled()
        is_elsewhere = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if self._window.isActiveWindow() and QApplication.focusWidget() is None and not (gave_it_away or is_elsewhere):
            self._restore()
