"""The few questions asked beforehand: a new event, a copy of one, a new venue."""

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QLabel, QWidget

from planner._generated.ui_copy_event_dialog import Ui_CopyEventDialog
from planner._generated.ui_new_event_dialog import Ui_NewEventDialog
from planner._generated.ui_new_venue_dialog import Ui_NewVenueDialog
from planner.domain.errors import WrongValueError
from planner.domain.events import EVENING, check_event_name, starts_on
from planner.domain.texts import N_
from planner.domain.times import read_time
from planner.domain.venues import check_venue_name
from planner.gui import theme
from planner.gui.events import shown
from planner.gui.events.fields import DateField, TextField, TimeField, align_tops
from planner.gui.i18n import clock, tr
from planner.services.events import EventDetails
from planner.services.venues import VenueRow

T = TypeVar("T")
_WIDTH = 380


class _Dialog(QDialog):
    """A dialog that closes only with right values; all that is wrong is told at once, each at its field."""

    ui: Any
    values: Any = None

    def _wire(self, fields: dict[str, TextField]) -> None:
        self._fields = fields
        self._wrong: list[TextField] = []
        self.ui.dialog_text.setMinimumWidth(theme.px(_WIDTH))
        self.ui.dialog_layout.setContentsMargins(*[theme.px(20), theme.px(18)] * 2)
        self.ui.dialog_layout.setSpacing(theme.px(12))
        for field in fields.values():
            field.is_in_place = False
            field.error_label = self.findChild(QLabel, f"{field.objectName()}_error")
            field.textEdited.connect(lambda _typed, field=field: field.mark_wrong(""))
        self.ui.ok_button.clicked.connect(self.accept)
        self.ui.cancel_button.clicked.connect(self.reject)

    def accept(self) -> None:
        """Close with the values, or show what is wrong and stay."""
        for field in self._fields.values():
            field.mark_wrong("")
        self._wrong.clear()
        values = self._read()
        if self._wrong:
            self._wrong[0].setFocus()
            self._make_room()
            return
        self.values = values
        super().accept()

    def showEvent(self, qevent: QShowEvent) -> None:
        super().showEvent(qevent)
        self._make_room()

    def _part(self, read: Callable[[], T]) -> T | None:
        """Return what a field says; where that is wrong, mark it and go on to the next."""
        try:
            return read()
        except WrongValueError as error:
            field = self._fields[error.field]
            field.mark_wrong(tr(error.message))
            self._wrong.append(field)
            return None

    def _start(self, day: DateField, clock: TimeField) -> str:
        """Return the start typed in two fields, "" where no day is."""
        if not day.text().strip():
            return ""
        on = self._part(lambda: shown.read_day(day.text()))
        at = self._part(lambda: read_time(clock.text())) if clock.text().strip() else None
        return starts_on("", on, at)

    def _make_room(self) -> None:
        """Grow until what is wrong can be read: a dialog keeps its height when a sentence of two lines comes in."""
        layout = self.layout()
        if layout is None:
            return
        layout.activate()
        needed = layout.totalHeightForWidth(self.width()) if layout.hasHeightForWidth() else self.sizeHint().height()
        for field in self._fields.values():
            if field.error_label is not None and field.error_label.isVisible():
                # A box counts a sentence by its usual width, and the fields of a row are narrower.
                field.error_label.setMinimumHeight(field.error_label.heightForWidth(field.width()))
        self.resize(self.width(), max(self.height(), needed, self.minimumSizeHint().height()))

    def _read(self) -> Any:
        raise NotImplementedError


class NewEventDialog(_Dialog):
    """Asks for the name of an event and, if already known, its start and venue."""

    def __init__(self, parent: QWidget | None, venues: Sequence[VenueRow]) -> None:
        super().__init__(parent)
        self.ui = Ui_NewEventDialog()
        self.ui.setupUi(self)
        self.ui.start_time.setText(clock(EVENING))
        self.ui.venue_choice.addItem(tr(N_("No venue yet")), None)
        for venue in venues:
            self.ui.venue_choice.addItem(venue.name, venue.id)
        align_tops(self.ui.day_row)
        self._wire({"name": self.ui.name, "date": self.ui.start_day, "time": self.ui.start_time})

    def _read(self) -> dict[str, Any]:
        return {
            "name": self._part(lambda: check_event_name(self.ui.name.text())),
            "starts": self._start(self.ui.start_day, self.ui.start_time),
            "venue_id": self.ui.venue_choice.currentData(),
        }


class CopyEventDialog(_Dialog):
    """Asks for the name and the start of a copy."""

    def __init__(self, parent: QWidget | None, event: EventDetails) -> None:
        super().__init__(parent)
        self.ui = Ui_CopyEventDialog()
        self.ui.setupUi(self)
        self.ui.name.setText(event.name)
        self.ui.name.selectAll()
        self.ui.start_time.setText(shown.field_clock(event.starts) or clock(EVENING))
        align_tops(self.ui.day_row)
        self._wire({"name": self.ui.name, "date": self.ui.start_day, "time": self.ui.start_time})

    def _read(self) -> dict[str, Any]:
        return {
            "name": self._part(lambda: check_event_name(self.ui.name.text())),
            "starts": self._start(self.ui.start_day, self.ui.start_time) or None,
        }


class NewVenueDialog(_Dialog):
    """Asks for the name and the address of a venue."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.ui = Ui_NewVenueDialog()
        self.ui.setupUi(self)
        self._wire({"name": self.ui.name, "address": self.ui.address})

    def _read(self) -> dict[str, Any]:
        return {
            "name": self._part(lambda: check_venue_name(self.ui.name.text())),
            "address": self.ui.address.text().strip(),
        }
