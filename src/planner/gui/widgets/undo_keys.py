"""Ctrl+Z in a field: what was typed there goes first; where there is nothing of it, the key is the window's."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid

_FIELDS = (QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit, QTextEdit)
_Typed = QLineEdit | QPlainTextEdit | QTextEdit


class UndoKeys(QObject):
    """Follows the focus: a field takes the keys of undo and redo for itself even where it has nothing to undo."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._field: QWidget | None = None
        app = QApplication.instance()
        app.focusChanged.connect(self._on_focus)  # type: ignore[union-attr]

    def eventFilter(self, watched: QObject, qevent: QEvent) -> bool:
        if (
            qevent.type() == QEvent.Type.ShortcutOverride
            and isinstance(qevent, QKeyEvent)
            and _is_spent(watched, qevent)
        ):
            qevent.ignore()
            return True
        return super().eventFilter(watched, qevent)

    def _on_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        if self._field is not None and isValid(self._field):
            self._field.removeEventFilter(self)
        self._field = now if isinstance(now, _FIELDS) else None
        if self._field is not None:
            self._field.installEventFilter(self)


def _is_spent(field: QObject, qevent: QKeyEvent) -> bool:
    """Tell whether the key asks `field` for something that it cannot give."""
    typed = _typed_in(field)
    if typed is None:
        return False
    history = typed if isinstance(typed, QLineEdit) else typed.document()
    if qevent.matches(QKeySequence.StandardKey.Undo):
        return not history.isUndoAvailable()
    return qevent.matches(QKeySequence.StandardKey.Redo) and not history.isRedoAvailable()


def _typed_in(field: QObject) -> _Typed | None:
    if isinstance(field, QComboBox | QAbstractSpinBox):
        return field.lineEdit()
    return field if isinstance(field, _Typed) else None
