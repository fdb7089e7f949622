"""What opens in a cell of the comparison: a line, a few lines, a choice, or a number for each room."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFormLayout, QFrame, QLabel, QLineEdit, QPlainTextEdit, QWidget

from planner.domain.errors import WrongValueError
from planner.domain.events import read_capacity
from planner.domain.texts import N_
from planner.domain.venue_details import VenueDetails
from planner.domain.venue_questions import LAYOUT
from planner.domain.venues import ANSWER_NAMES, NOISE_NAMES, STEP_FREE_NAMES, HoldState
from planner.gui import theme
from planner.gui.i18n import tr
from planner.gui.venues.compare_painting import card_of
from planner.gui.widgets.marking import mark

_CHOICES: Mapping[str, Mapping[Any, str]] = {
    "step_free": STEP_FREE_NAMES,
    "hearing_loop": ANSWER_NAMES,
    "accessible_toilets": ANSWER_NAMES,
    "noise": NOISE_NAMES,
}
_BOOKINGS = {
    HoldState.OPEN: N_("Held for us, or quoted"),
    HoldState.CONFIRMED: N_("Booked"),
    HoldState.RELEASED: N_("Released or turned down"),
}


class LinesEditor(QPlainTextEdit):
    """Enter keeps, Shift+Enter begins a new line."""

    finished = Signal()

    def keyPressEvent(self, qevent: QKeyEvent) -> None:
        is_enter = qevent.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and not qevent.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.finished.emit()
        else:
            super().keyPressEvent(qevent)


class HeadsEditor(QFrame):
    """A number for each room; Enter keeps them all, one that is wrong keeps the editor open and says why."""

    def __init__(self, parent: QWidget, venue: VenueDetails, title: str) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        theme.set_kind(self, "popup")
        self.fields: dict[int, QLineEdit] = {}
        self.is_done = False
        self.error = QLabel(wordWrap=True)
        self.error.hide()
        theme.set_kind(self.error, "error")
        form = QFormLayout(self)
        form.setContentsMargins(theme.px(10), theme.px(8), theme.px(10), theme.px(8))
        for room in venue.rooms:
            field = QLineEdit()
            field.setAccessibleName(tr(N_("{name}, {layout}"), name=room.name, layout=title))
            field.setMaximumWidth(theme.px(90))
            form.addRow(QLabel(room.name), field)
            self.fields[room.id] = field
        form.addRow(self.error)
        first = next(iter(self.fields.values()))
        self.setFocusProxy(first)

    def show_heads(self, heads: Mapping[int, int | None]) -> None:
        """Show what is stored."""
        for key, field in self.fields.items():
            field.setText("" if heads.get(key) is None else str(heads[key]))
        self.focusProxy().selectAll()  # type: ignore[union-attr]

    def heads(self) -> dict[int, int | None] | None:
        """Return what was typed, None where something is wrong."""
        found: dict[int, int | None] = {}
        for key, field in self.fields.items():
            try:
                found[key] = read_capacity(field.text())
            except WrongValueError as error:
                mark(field, self.error, tr(error.message))
                field.setFocus()
                self.resize(self.width(), self.sizeHint().height())
                return None
            mark(field, None, "")
        return found


def make_editor(parent: QWidget, venue: VenueDetails, key: str, title: str) -> QWidget:
    """Return the editor of a cell."""
    if key.startswith(LAYOUT):
        return HeadsEditor(parent, venue, title)
    if key in _CHOICES:
        return _choice(parent, title, {word.value: tr(name) for word, name in _CHOICES[key].items()})
    if key == "booking":
        return _choice(parent, title, {state.value: tr(name) for state, name in _BOOKINGS.items()})
    if key in ("notes", "access_notes", "transport", "power"):
        lines = LinesEditor(parent)
        lines.setTabChangesFocus(True)
        lines.setAccessibleName(title)
        return lines
    line = QLineEdit(parent)
    line.setAccessibleName(title)
    return line


def _choice(parent: QWidget, title: str, names: Mapping[str, str]) -> QComboBox:
    box = QComboBox(parent)
    box.setAccessibleName(title)
    for value, name in names.items():
        box.addItem(name, value)
    return box


def place_editor(editor: QWidget, cell: QRectF, room: QRectF) -> None:
    """Put the editor over its cell, larger than it where it needs that, and inside what can be seen."""
    card = card_of(cell).adjusted(theme.px(4), 1, -theme.px(4), -1)
    hint = editor.sizeHint()
    width, height = card.width(), card.height()
    height = max(height, theme.px(96) if isinstance(editor, LinesEditor) else hint.height())
    top = max(room.top(), min(card.top(), room.bottom() - height))
    editor.setGeometry(int(card.left()), int(top), int(width), int(height))


def is_leaving(qevent: QEvent) -> bool:
    """Tell whether the event would end an edit and keep it."""
    if isinstance(qevent, QKeyEvent) and qevent.type() == QEvent.Type.KeyPress:
        return qevent.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
    return qevent.type() == QEvent.Type.FocusOut
