"""Fields that are edited in place: Enter or leaving commits, Esc restores, what somebody types is never overwritten."""

from datetime import date, datetime, time, timedelta
from typing import Any

from PySide6.QtCore import QDate, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from planner.domain import times
from planner.domain.errors import WrongValueError
from planner.domain.events import EVENING
from planner.domain.texts import N_
from planner.gui import theme
from planner.gui.events import shown
from planner.gui.events.month import Month
from planner.gui.i18n import clock, tr
from planner.gui.widgets.eliding_combo import ElidingCombo
from planner.gui.widgets.marking import mark

IDLE_MS = 3000
_MOST_LINES = 14


def align_tops(row: QLayout) -> None:
    """Keep the fields of a row on one line where one of them shows what is wrong below it."""
    for place in range(row.count()):
        item = row.itemAt(place)
        if item is not None:
            item.setAlignment(Qt.AlignmentFlag.AlignTop)


class TextField(QLineEdit):
    """A line that shows a stored value and emits `committed` with what was typed instead."""

    committed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.error_label: QLabel | None = None
        self.is_in_place = True  # a dialog decides itself when to take values and what Esc does
        self._stored = ""
        self._sent: str | None = None
        self.editingFinished.connect(self._commit)
        self.textEdited.connect(self._on_typed)

    def show_value(self, stored: str, *, fresh: bool = False) -> None:
        """Show what is stored now, unless somebody is typing; `fresh` (another event) shows it in any case."""
        keep = not fresh and self.text() not in (self._stored, self._sent)
        self._stored = stored
        if keep:
            return
        self._sent = None
        if self.text() != stored:
            self.setText(stored)
            self.setCursorPosition(0 if not self.hasFocus() else len(stored))
        elif self.isUndoAvailable():
            # What was typed is a step now: Ctrl+Z here takes that back.
            at = self.cursorPosition()
            self.setText(stored)
            self.setCursorPosition(at)
        self.mark_wrong("")

    def mark_wrong(self, message: str) -> None:
        """Show why the typed value was not kept, "" where nothing is wrong."""
        if message:
            self._sent = None
        mark(self, self.error_label, message)

    def restore(self) -> None:
        """Show the stored value again instead of what was typed."""
        self._sent = None
        self.setText(self._stored)
        self.selectAll()
        self.mark_wrong("")

    def keyPressEvent(self, qevent: QKeyEvent) -> None:
        if qevent.key() == Qt.Key.Key_Escape and self.is_in_place and self.text() != self._stored:
            self.restore()
        else:
            super().keyPressEvent(qevent)

    def _on_typed(self) -> None:
        if self.property("wrong"):
            self.mark_wrong("")

    def _commit(self) -> None:
        typed = self.text()
        if self.is_in_place and typed not in (self._stored, self._sent) and not self.property("wrong"):
            self._sent = typed
            self.committed.emit(typed)


class NoteField(QPlainTextEdit):
    """Several lines; what was typed is committed on leaving and after a few idle seconds."""

    committed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stored = ""
        self._sent: str | None = None
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._idle = QTimer(self, singleShot=True, interval=IDLE_MS)
        self._idle.timeout.connect(self.commit)
        self.textChanged.connect(self._on_typed)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(200), self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(80), self._height())

    def _height(self) -> int:
        """Return the height of the text, at least as many lines as the form's property `lines` says."""
        fewest = int(self.property("lines") or 3)
        lines = max(fewest, min(_MOST_LINES, self._line_count()))
        return lines * self.fontMetrics().lineSpacing() + theme.px(22)

    def _line_count(self) -> int:
        """Return how many lines the text takes at the width of now."""
        block, lines = self.document().begin(), 0
        while block.isValid():
            self.blockBoundingRect(block)  # lays the block out
            lines += max(1, block.lineCount())
            block = block.next()
        return lines

    def resizeEvent(self, qevent: QResizeEvent) -> None:
        super().resizeEvent(qevent)
        self.updateGeometry()

    def show_value(self, stored: str, *, fresh: bool = False) -> None:
        """Show what is stored now, unless somebody is typing."""
        keep = not fresh and self.toPlainText() not in (self._stored, self._sent)
        self._stored = stored
        # What was stored lacks blanks at the end; they may be the start of the next word.
        if keep or (self.hasFocus() and self.toPlainText().rstrip() == stored):
            return
        self._sent = None
        if self.toPlainText() != stored:
            self.setPlainText(stored)

    def restore(self) -> None:
        """Show the stored text again instead of what was typed."""
        self._sent = None
        self.setPlainText(self._stored)

    def commit(self) -> None:
        """Emit what was typed, if it is not stored yet."""
        self._idle.stop()
        typed = self.toPlainText()
        if typed not in (self._stored, self._sent) and typed.rstrip() != self._stored:
            self._sent = typed
            self.committed.emit(typed)

    def keyPressEvent(self, qevent: QKeyEvent) -> None:
        if qevent.key() == Qt.Key.Key_Escape and self.toPlainText().rstrip() != self._stored:
            self.restore()
        else:
            super().keyPressEvent(qevent)

    def focusOutEvent(self, qevent: QFocusEvent) -> None:
        super().focusOutEvent(qevent)
        self.commit()

    def _on_typed(self) -> None:
        self.updateGeometry()
        self._idle.start()


class DateField(TextField):
    """A day: typed as people do, stepped with the arrow keys, or chosen in a calendar (Alt+Down)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._calendar: _Calendar | None = None
        self.setPlaceholderText(tr(N_("Day, such as 8 March")))
        self._button = QToolButton(self)
        self._button.setAccessibleName(tr(N_("Open the calendar")))
        self._button.setToolTip(tr(N_("Open the calendar (Alt+Down)")))
        self._button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._button.setCursor(Qt.CursorShape.ArrowCursor)
        self._button.clicked.connect(self.open_calendar)
        theme.set_icon(self._button, "calendar-days", "muted")

    def resizeEvent(self, qevent: QResizeEvent) -> None:
        super().resizeEvent(qevent)
        size = self._button.sizeHint()
        gap = theme.px(4)
        left = gap if self.isRightToLeft() else self.width() - size.width() - gap
        self._button.setGeometry(left, (self.height() - size.height()) // 2, size.width(), size.height())
        margin = size.width()
        self.setTextMargins(margin if self.isRightToLeft() else 0, 0, 0 if self.isRightToLeft() else margin, 0)

    def open_calendar(self) -> None:
        """Show the month of the day below the field."""
        if self._calendar is None:
            self._calendar = _Calendar(self)
            self._calendar.chosen.connect(self._choose)
        self._calendar.open_at(shown.try_day(self.text()) or shown.today())

    def keyPressEvent(self, qevent: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 7, Qt.Key.Key_PageDown: -7}
        key = Qt.Key(qevent.key())
        if key == Qt.Key.Key_F4 or (key == Qt.Key.Key_Down and qevent.modifiers() & Qt.KeyboardModifier.AltModifier):
            self.open_calendar()
        elif key in steps:
            self._step(timedelta(days=steps[key]))
        else:
            super().keyPressEvent(qevent)

    def _step(self, by: timedelta) -> None:
        found = shown.try_day(self.text())
        self._on_typed()
        self.setText(shown.field_day(times.wall_text(_noon(found + by if found else shown.today()))))

    def _choose(self, chosen: date) -> None:
        self._on_typed()
        self.setText(shown.field_day(times.wall_text(_noon(chosen))))
        self.setFocus()
        self._commit()


def _noon(of: date) -> datetime:
    return datetime.combine(of, time(12))


class _Calendar(QFrame):
    """A month that pops up below a field; a click or Enter chooses, Esc closes."""

    chosen = Signal(object)  # date

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._below = parent
        theme.set_kind(self, "popup")
        self._month = Month(self)
        self._month.clicked.connect(self._on_chosen)
        self._month.activated.connect(self._on_chosen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addWidget(self._month)

    def open_at(self, at: date) -> None:
        self._month.turn_to(at)
        field = self._below
        self.adjustSize()
        corner = field.mapToGlobal(QPoint(0, field.height() + 4))
        room = field.screen().availableGeometry()
        left = max(room.left(), min(corner.x(), room.right() - self.width()))
        below = corner.y() + self.height() <= room.bottom()
        self.move(left, corner.y() if below else max(room.top(), corner.y() - field.height() - 8 - self.height()))
        self.show()
        self._month.setFocus()

    def _on_chosen(self, at: QDate) -> None:
        self.hide()
        self.chosen.emit(date(at.year(), at.month(), at.day()))


class TimeField(TextField):
    """A time of day: typed as people do, or stepped by quarters of an hour with the arrow keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(tr(N_("Time, such as 18:30")))

    def keyPressEvent(self, qevent: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 4, Qt.Key.Key_PageDown: -4}
        step = steps.get(Qt.Key(qevent.key()))
        if step is None:
            super().keyPressEvent(qevent)
            return
        self._on_typed()
        self.setText(clock(_stepped(self.text(), step)))


def _stepped(typed: str, quarters: int) -> time:
    try:
        return times.quarters_on(times.read_time(typed), quarters)
    except WrongValueError:
        return EVENING


class ChoiceField(ElidingCombo):
    """A choice that the wheel changes only after a click, so that scrolling the page changes nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumContentsLength(12)

    def wheelEvent(self, qevent: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(qevent)
        else:
            qevent.ignore()

    def choose(self, value: Any) -> None:
        """Show the item that stands for `value`, without telling anybody."""
        self.setCurrentIndex(self.findData(value))
