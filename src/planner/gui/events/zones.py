"""The choice of a time zone: all places by continent with their offset, found by typing a part of the name."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from itertools import groupby
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, QTimeZone, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLabel, QLineEdit, QListView, QWidget

from planner.domain import times
from planner.domain.errors import WrongValueError
from planner.domain.texts import N_
from planner.gui import theme
from planner.gui.events import lands
from planner.gui.events.fields import ChoiceField
from planner.gui.i18n import tr
from planner.gui.widgets.marking import mark

NAME = Qt.ItemDataRole.UserRole
SEARCHED = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class _Line:
    """A zone, or a heading where `zone` is ""."""

    zone: str
    label: str


def system_zone() -> str:
    """Return the zone of this computer, "" where it has none by name."""
    try:
        return times.check_zone(bytes(QTimeZone.systemTimeZoneId().data()).decode())
    except WrongValueError:
        return ""


def place(zone: str) -> str:
    """Return the place that a zone is named after: "New York", "Louisville, Kentucky"."""
    parts = zone.replace("_", " ").split("/")
    return ", ".join(reversed(parts[1:])) or zone


@cache
def _lines() -> tuple[_Line, ...]:
    return tuple(_all_lines(system_zone()))


def _all_lines(here: str) -> Iterator[_Line]:
    yield _Line("", tr(N_("This computer")))
    for zone in dict.fromkeys((here or "UTC", "UTC")):
        yield _Line(zone, place(zone))
    for region, zones in groupby((zone for zone in times.zones() if "/" in zone), key=_region):
        yield _Line("", tr(region))
        yield from (_Line(zone, place(zone)) for zone in zones)


def _region(zone: str) -> str:
    return zone.split("/", maxsplit=1)[0]


class ZoneModel(QAbstractListModel):
    """All zones below the names of their continents; offsets are worked out for the lines that are looked at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._at = datetime.now()  # noqa: DTZ005 -- a wall clock
        self._rows = _lines()

    def set_time(self, at: datetime) -> None:
        """Show the offsets of that day."""
        self._at = at

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 -- Qt's own
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self.label(line.zone) if line.zone else line.label
        if role == NAME:
            return line.zone
        if role == SEARCHED:
            return f"{line.label} {line.zone} {lands.names_of(line.zone)}" if line.zone else ""
        if role == Qt.ItemDataRole.FontRole and not line.zone:
            return theme.font(11, 600)
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        return super().flags(index) if self._rows[index.row()].zone else Qt.ItemFlag.NoItemFlags

    def label(self, zone: str) -> str:
        """Return "London · UTC+1", as the clock stands on the day of the event."""
        name, offset = place(zone), times.offset_text(times.offset(zone, self._at))
        return name if name == offset else f"{name} · {offset}"

    def row_of(self, zone: str) -> int:
        """Return the row of a zone, -1 where it is none of ours."""
        return next((row for row, line in enumerate(self._rows) if line.zone == zone and zone), -1)


class ZoneField(ChoiceField):
    """A zone, chosen in the list or found by typing a part of its name; `committed` tells what was typed."""

    committed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.error_label: QLabel | None = None
        self._line = QLineEdit(self)
        self._stored = ""
        self._sent: str | None = None
        self._zones = ZoneModel(self)
        self.setEditable(True)
        self.setLineEdit(self._line)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        rows = QListView(self)
        # Else the size of each row is asked for, and with it the offset of each zone.
        rows.setUniformItemSizes(True)
        self.setView(rows)
        self.setModel(self._zones)
        self.setMaxVisibleItems(14)
        self._line.setPlaceholderText(tr(N_("Type a city, such as London")))
        self._make_completer()
        self.activated.connect(self._on_activated)
        self._line.editingFinished.connect(self._commit)
        self.show_value("")

    def _make_completer(self) -> None:
        found = QCompleter(self._zones, self)
        found.setCompletionRole(SEARCHED)
        found.setFilterMode(Qt.MatchFlag.MatchContains)
        found.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        found.setMaxVisibleItems(10)
        popup = QListView()
        popup.setUniformItemSizes(True)  # as above
        theme.set_kind(popup, "popup")
        found.setPopup(popup)
        self.setCompleter(found)

    def show_value(self, zone: str, at: datetime | None = None, *, fresh: bool = False) -> None:
        """Show the stored zone with its offset at the wall-clock time `at`, unless somebody is typing."""
        if at is not None:
            self._zones.set_time(at)
        if self._line.isModified() and not fresh:
            self._stored = zone
            return
        self._line.setModified(False)
        self._stored, self._sent = zone, None
        self.setCurrentIndex(self._zones.row_of(zone))
        self.setEditText(self._zones.label(zone) if zone else "")
        self._line.setCursorPosition(0)
        self.mark_wrong("")

    def mark_wrong(self, message: str) -> None:
        """Show why the typed zone was not kept, "" where nothing is wrong."""
        mark(self, self.error_label, message)
        self._line.setModified(bool(message) or self._line.isModified())

    def restore(self) -> None:
        """Show the stored zone again instead of what was typed."""
        self._line.setModified(False)
        self.show_value(self._stored)

    def keyPressEvent(self, qevent: QKeyEvent) -> None:
        if qevent.key() == Qt.Key.Key_Escape and self._line.isModified():
            self.restore()
        else:
            super().keyPressEvent(qevent)

    def _on_activated(self, row: int) -> None:
        self._send(self._zones.index(row).data(NAME))

    def _commit(self) -> None:
        """Take what was typed: a zone's name, the one place that has it in its name, or a country with one time."""
        if not self._line.isModified():
            return
        typed = self.currentText().strip()
        self._send(_found_by(typed) or typed)

    def _send(self, zone: str) -> None:
        self._line.setModified(False)
        if zone == self._stored:
            self.show_value(zone)
        elif zone != self._sent:
            self._sent = zone
            self.committed.emit(zone)


def _found_by(typed: str) -> str:
    """Return the zone of a place typed by its name alone, "" where none or several are meant."""
    word = typed.split(" · ", maxsplit=1)[0].casefold()
    exact = {line.zone for line in _lines() if line.zone and line.label.casefold() == word}
    of_land = [zone for zone in lands.zones_of(word) if zone in times.zones()]
    if not exact and of_land and len({times.offset(zone, datetime.now()) for zone in of_land}) == 1:  # noqa: DTZ005
        return of_land[0]
    part = {line.zone for line in _lines() if line.zone and word and word in line.label.casefold()}
    return next(iter(exact if len(exact) == 1 else part)) if len(exact) == 1 or len(part) == 1 else ""
