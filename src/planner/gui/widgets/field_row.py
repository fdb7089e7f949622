"""A label with a field for editing in place: Enter or leaving keeps, Esc restores, a wrong value is told below."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QGridLayout, QLabel, QLineEdit, QPlainTextEdit, QWidget

from planner.domain.errors import PlannerError
from planner.gui import theme
from planner.gui.i18n import tr
from planner.gui.widgets.eliding_edit import ElidingEdit
from planner.gui.widgets.marking import mark

_LABEL_WIDTH = 96
ROW_HEIGHT = 30


class FieldRow(QWidget):
    """`FieldRow(words, check=domain_function)`; `committed` carries a new, checked text.

    `show_value` sets what is stored; while the person types it waits and does not disturb them. A `check` that
    raises PlannerError holds the value back: its sentence stands below the field until the value is right.
    After `committed` call `show_error` where the service refuses, which shows the sentence likewise.
    """

    committed = Signal(str)

    def __init__(
        self,
        words: str,
        check: Callable[[str], object] | None = None,
        *,
        placeholder: str = "",
        lines: int = 1,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._check = check
        self._stored = ""
        self._shown = ""
        self._locked = ""
        self._lines = lines
        self.field: QLineEdit | QPlainTextEdit = ElidingEdit() if lines == 1 else QPlainTextEdit(tabChangesFocus=True)
        self.label = QLabel(words)
        self.error = QLabel(wordWrap=True)
        self.error.hide()
        self.field.setPlaceholderText(placeholder)
        self.field.setAccessibleName(words)
        self.label.setBuddy(self.field)
        theme.set_kind(self.label, "muted")
        theme.set_kind(self.field, "in_place")
        theme.set_kind(self.error, "error")
        self._lay_out(several=lines > 1)
        self.field.installEventFilter(self)

    def text(self) -> str:
        """Return what stands in the field."""
        return self.field.text() if isinstance(self.field, QLineEdit) else self.field.toPlainText()

    def show_value(self, value: str) -> None:
        """Show what is stored; a text that is being typed stays."""
        is_typing = self._is_changed()
        self._stored = value
        if not is_typing:
            # What was typed is a step now: Ctrl+Z in the field takes that back.
            if self._shown != value or self._has_history():
                self._set(value)
            self.show_error(None)

    def offer(self, words: Sequence[str]) -> None:
        """Offer what was used before while a person types into a line."""
        if not isinstance(self.field, QLineEdit):
            return
        if self.field.completer() is None:
            completer = QCompleter(QStringListModel(self), self, caseSensitivity=Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            if (offers := completer.popup()) is not None:
                theme.set_kind(offers, "popup")
            self.field.setCompleter(completer)
            self.field.returnPressed.connect(self.commit)  # the list of words takes Enter before `eventFilter` sees it
        model = self.field.completer().model()
        assert isinstance(model, QStringListModel)  # noqa: S101 -- made just above
        model.setStringList(list(words))

    def show_error(self, error: PlannerError | None) -> None:
        """Tell below the field what is wrong with its value, or that nothing is."""
        mark(self.field, self.error, tr(error.message) if error else "", self._locked)

    def lock(self, reason: str) -> None:
        """Keep the value from being changed and give the reason; "" gives it free again."""
        self._locked = reason
        self.field.setReadOnly(bool(reason))
        self.field.setAccessibleDescription(reason)
        for part in (self.label, self.field):
            part.setToolTip(reason)

    def commit(self) -> None:
        """Keep what was typed, if it is new and right."""
        value = self.text()
        if not self._is_changed():
            self.show_error(None)
            return
        if not self._is_right():
            return
        self._stored = self._shown = value
        self.committed.emit(value)

    def type_in(self, value: str) -> None:
        """Put a text into the field as a person who types it does: it is not kept yet. What they type meanwhile stays."""
        if self._is_changed():
            return
        if isinstance(self.field, QLineEdit):
            self.field.setText(value)
        else:
            self.field.setPlainText(value)
        self._is_right()

    def restore(self) -> None:
        """Show the stored value again."""
        self._set(self._stored)
        self.show_error(None)

    def eventFilter(self, watched: QObject, qevent: QEvent) -> bool:
        if isinstance(qevent, QFocusEvent) and qevent.type() == QEvent.Type.FocusOut:
            if qevent.reason() != Qt.FocusReason.PopupFocusReason:  # the list of known words opens while one types
                self.commit()
        elif isinstance(qevent, QKeyEvent) and qevent.type() == QEvent.Type.KeyPress:
            return self._take_key(qevent)
        return super().eventFilter(watched, qevent)

    def _is_right(self) -> bool:
        """Check what stands in the field, and tell below it what is wrong."""
        try:
            if self._check is not None:
                self._check(self.text())
        except PlannerError as error:
            self.show_error(error)
            return False
        self.show_error(None)
        return True

    def changeEvent(self, qevent: QEvent) -> None:
        super().changeEvent(qevent)
        if qevent.type() in {QEvent.Type.StyleChange, QEvent.Type.FontChange} and hasattr(self, "_grid"):
            self._fit()

    def _take_key(self, qevent: QKeyEvent) -> bool:
        if qevent.key() == Qt.Key.Key_Escape and self._is_changed():
            self.restore()
            return True
        is_enter = qevent.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        has_modifier = bool(qevent.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if is_enter and (isinstance(self.field, QLineEdit) or has_modifier):
            self.commit()
            return True
        return False

    def _set(self, value: str) -> None:
        if isinstance(self.field, QLineEdit):
            at = self.field.cursorPosition() if self.field.hasFocus() else 0
            self.field.setText(value)
            self.field.setCursorPosition(at)
        else:
            self.field.setPlainText(value)
        self._shown = self.text()

    def _has_history(self) -> bool:
        return isinstance(self.field, QLineEdit) and self.field.isUndoAvailable()

    def _is_changed(self) -> bool:
        return self.text() != self._shown

    def add_beside(self, widget: QWidget) -> None:
        """Put something behind the field."""
        self._grid.addWidget(widget, 0, self._grid.columnCount(), Qt.AlignmentFlag.AlignTop)

    def _lay_out(self, *, several: bool) -> None:
        # One grid: a field in a layout inside another one keeps the height that it had in another style.
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(0 if several else 1, 1)
        grid.addWidget(self.label, 0, 0, Qt.AlignmentFlag.AlignTop)
        at = (1, 0) if several else (0, 1)
        grid.addWidget(self.field, *at)
        grid.addWidget(self.error, at[0] + 1, at[1])
        grid.setRowStretch(3, 1 if several else 0)  # what a panel has to spare lies below
        self._fit()

    def _fit(self) -> None:
        """Let the label and a field of several lines grow with the text."""
        fit_label(self.label)
        self._grid.setHorizontalSpacing(theme.px(6))
        self._grid.setVerticalSpacing(theme.px(4) if self._lines > 1 else 2)
        if isinstance(self.field, QLineEdit):
            self.label.setFixedHeight(theme.px(ROW_HEIGHT))
        else:
            self.field.setFixedHeight(self.field.fontMetrics().lineSpacing() * self._lines + theme.px(18))


class FieldLabel(QLabel):
    """A label before a field of another kind, in line with those of the rows."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        theme.set_kind(self, "muted")
        self._fit()

    def changeEvent(self, qevent: QEvent) -> None:
        super().changeEvent(qevent)
        if qevent.type() in {QEvent.Type.StyleChange, QEvent.Type.FontChange}:
            self._fit()

    def _fit(self) -> None:
        fit_label(self)
        self.setFixedHeight(theme.px(ROW_HEIGHT))


def fit_label(label: QLabel) -> None:
    """Give a label before a field the width of all such labels, so that the fields stand in one line."""
    label.setMinimumWidth(theme.px(_LABEL_WIDTH))
