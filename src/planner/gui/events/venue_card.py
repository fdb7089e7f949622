"""The card of an event's venue: which one, its address and its rooms, all edited in place."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QMenu, QWidget

from planner._generated.ui_venue_card import Ui_VenueCard
from planner.domain.errors import PlannerError, WrongValueError
from planner.domain.schedule import RoomRow
from planner.domain.texts import N_, Text, text
from planner.domain.venue_details import VenueDetails
from planner.domain.venues import VenueValues, check_venue_name
from planner.gui import theme
from planner.gui.aio import async_slot, deed
from planner.gui.events import actions
from planner.gui.events.fields import NoteField, TextField
from planner.gui.events.rooms import RoomModel
from planner.gui.events.venue_words import deletion_label, move_label, removal_label
from planner.gui.i18n import number, tr
from planner.gui.workspace import Workspace
from planner.services import venues
from planner.services.events import EventDetails
from planner.services.venues import VenueRow

_NEW = "new"


class VenueCard(QFrame):
    """Shows where one event is held and changes it."""

    notebook_wanted = Signal(object)  # key of the venue
    workspace: Workspace

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._event: EventDetails | None = None
        self._venues: Sequence[VenueRow] = ()
        self._rooms = RoomModel(self)
        self._edit_room: int | None = None
        self.ui = Ui_VenueCard()
        self.ui.setupUi(self)
        self.ui.room_table.show_model(self._rooms)
        self.ui.no_venue_text.setText(
            tr(N_("Choose a venue or make a new one. Its rooms are the columns of the schedule."))
        )
        self._make_actions()
        self._draw_icons()
        self._wire()

    def show_event(self, event: EventDetails, rows: Sequence[VenueRow]) -> None:
        """Show the venue of `event` among all venues."""
        before, self._event = self._event, event
        if rows != self._venues or not self.ui.venue_choice.count():
            self._show_choices(rows)
        venue = event.venue
        self.ui.venue_choice.choose(None if venue is None else venue.id)
        self.ui.venue_choice.setToolTip("" if venue is None else venue.name)
        self.ui.venue_details.setVisible(venue is not None)
        self.ui.no_venue_text.setVisible(venue is None)
        self.delete_action.setEnabled(venue is not None)
        self.notebook_action.setEnabled(venue is not None)
        if venue is not None:
            fresh = before is None or before.venue is None or before.venue.id != venue.id
            self._show_venue(venue, fresh=fresh)
        self._enable()

    @deed
    async def new_venue(self) -> None:
        """Ask for a new venue and hold the event there."""
        if self._event is not None:
            await actions.new_venue(self, self.workspace, self._event.id, self._event.name, self._event.zone)

    @deed
    async def delete_venue(self) -> None:
        """Delete the venue from the workspace."""
        venue = self._venue()
        if venue is not None:
            sessions = await self.workspace.read(venues.sessions_at_venue, venue.id)
            await self.workspace.write(deletion_label(venue.name, sessions), venues.delete_venue, venue.id)

    def open_in_notebook(self) -> None:
        """Go to everything that is known of the venue."""
        venue = self._venue()
        if venue is not None:
            self.notebook_wanted.emit(venue.id)

    @deed
    async def add_room(self) -> None:
        """Add a room and open its name for typing."""
        venue = self._venue()
        if venue is None:
            return
        name = _free_name([room.name for room in venue.rooms])
        label = text(N_("Add a room to {venue}"), venue=venue.name)
        self._edit_room = await self.workspace.write(label, venues.add_room, venue.id, name)
        self._open_new_room()

    @deed
    async def remove_room(self) -> None:
        """Remove the chosen room; what was planned in it comes off the schedule."""
        row = self.ui.room_table.chosen_row()
        if row < 0:
            return
        room = self._rooms.row_at(row)
        sessions = await self.workspace.read(venues.sessions_in_room, room.id)
        await self.workspace.write(removal_label(room.name, sessions), venues.delete_room, room.id)
        self.ui.room_table.choose(min(row, self._rooms.rowCount() - 1))

    def move_room_up(self) -> None:
        """Move the chosen room one place up."""
        self._move_room(-1)

    def move_room_down(self) -> None:
        """Move the chosen room one place down."""
        self._move_room(1)

    def _make_actions(self) -> None:
        self.new_action = QAction(tr(N_("&New venue…")), self)
        self.delete_action = QAction(tr(N_("&Delete this venue")), self)
        self.add_room_action = QAction(tr(N_("Add &room")), self)
        theme.set_icon(self.new_action, "plus")
        theme.set_icon(self.delete_action, "trash-2")
        theme.set_icon(self.add_room_action, "door-open")
        self.notebook_action = QAction(tr(N_("Open in the note&book")), self)
        theme.set_icon(self.notebook_action, "notebook-pen")
        self.notebook_action.setShortcut("Ctrl+Shift+O")
        self.notebook_action.triggered.connect(self.open_in_notebook)
        self.add_room_action.setShortcut("Ctrl+Shift+R")
        self.new_action.setShortcut("Ctrl+Shift+V")
        self.delete_action.setShortcut("Ctrl+Shift+Del")
        self.new_action.triggered.connect(self.new_venue)
        self.delete_action.triggered.connect(self.delete_venue)
        self.add_room_action.triggered.connect(self.add_room)
        self._menu = QMenu(self)
        self._menu.addActions([self.notebook_action, self.new_action, self.add_room_action, self.delete_action])
        self.ui.venue_menu_button.setMenu(self._menu)

    def _draw_icons(self) -> None:
        theme.set_icon(self.ui.venue_menu_button, "ellipsis")
        theme.set_icon(self.ui.add_room_button, "plus", "accent")
        theme.set_icon(self.ui.room_up_button, "chevron-up")
        theme.set_icon(self.ui.room_down_button, "chevron-down")
        theme.set_icon(self.ui.remove_room_button, "trash-2")

    def _wire(self) -> None:
        ui = self.ui
        ui.venue_choice.activated.connect(self._choose)
        ui.venue_name.error_label = ui.venue_name_error
        ui.address.error_label = ui.address_error
        ui.venue_name.committed.connect(self._rename)
        ui.address.committed.connect(lambda typed: self._change(ui.address, {"address": typed.strip()}))
        ui.venue_notes.committed.connect(lambda typed: self._change(ui.venue_notes, {"notes": typed.rstrip()}))
        ui.add_room_button.clicked.connect(self.add_room)
        ui.remove_room_button.clicked.connect(self.remove_room)
        ui.room_up_button.clicked.connect(self.move_room_up)
        ui.room_down_button.clicked.connect(self.move_room_down)
        ui.room_table.added.connect(self.add_room)
        ui.room_table.removed.connect(self.remove_room)
        ui.room_table.moved.connect(self._move_room)
        ui.room_table.selectionModel().selectionChanged.connect(self._enable)
        self._rooms.layoutChanged.connect(self._enable)
        self._rooms.edited.connect(self._change_room)
        self._rooms.refused.connect(self._show_refusal)
        self._rooms.dropped.connect(self._place_room)

    def _venue(self) -> VenueDetails | None:
        return None if self._event is None else self._event.venue

    def _show_choices(self, rows: Sequence[VenueRow]) -> None:
        self._venues = rows
        choice = self.ui.venue_choice
        choice.clear()
        choice.addItem(tr(N_("No venue yet")), None)
        for row in rows:
            choice.addItem(_choice(row), row.id)
        choice.insertSeparator(choice.count())
        choice.addItem(tr(N_("New venue…")), _NEW)

    def _show_venue(self, venue: VenueDetails, *, fresh: bool) -> None:
        self.ui.venue_name.show_value(venue.name, fresh=fresh)
        self.ui.address.show_value(venue.address, fresh=fresh)
        self.ui.venue_notes.show_value(venue.notes, fresh=fresh)
        self._rooms.set_rows(venue.rooms)
        others = venue.events - 1
        self.ui.shared_note.setVisible(others > 0)
        self.ui.shared_note.setText(
            tr(
                N_(
                    "{n} other event is held here: changes show there too.|{n} other events are held here: changes show there too."
                ),
                n=others,
            )
        )
        heads = "" if venue.capacity is None else tr(N_("{heads} people together"), heads=number(venue.capacity))
        self.ui.rooms_total.setText(heads)
        if fresh:
            self._show_refusal("")

    @async_slot
    async def _choose(self, row: int) -> None:
        chosen, event = self.ui.venue_choice.itemData(row), self._event
        if event is None:
            return
        now = None if event.venue is None else event.venue.id
        if chosen == _NEW:
            self.ui.venue_choice.choose(now)
            self.new_venue()
        elif chosen != now:
            change = await self.workspace.read(venues.preview_venue, event.id, chosen)
            name = next((venue.name for venue in self._venues if venue.id == chosen), "")
            await self.workspace.write(move_label(event.name, name, change), venues.choose_venue, event.id, chosen)

    @async_slot
    async def _rename(self, typed: str) -> None:
        venue = self._venue()
        if venue is None:
            return
        try:
            name = check_venue_name(typed)
        except WrongValueError as error:
            self.ui.venue_name.mark_wrong(tr(error.message))
            return
        await self._write(
            self.ui.venue_name,
            text(N_("Rename the venue {venue} to {name}"), venue=venue.name, name=name),
            {"name": name},
        )

    @async_slot
    async def _change(self, field: TextField | NoteField, values: VenueValues) -> None:
        venue = self._venue()
        if venue is not None:
            await self._write(field, text(N_("Change the venue {venue}"), venue=venue.name), values)

    async def _write(self, field: TextField | NoteField, label: Text, values: VenueValues) -> None:
        venue = self._venue()
        if venue is None:
            return
        merge = f"venue-notes-{venue.id}" if isinstance(field, NoteField) else ""
        try:
            await self.workspace.write(label, venues.change_venue, venue.id, merge=merge, **values)
        except PlannerError:
            field.restore()
            raise

    @async_slot
    async def _change_room(self, room: RoomRow, field: str, value: Any) -> None:
        venue = self._venue()
        if venue is None:
            return
        if field == "name":
            label = text(N_("Rename {room} to {name}"), room=room.name, name=value)
        else:
            label = text(N_("Change how many {room} holds"), room=room.name)
        values: Any = {field: value}
        try:
            await self.workspace.write(label, venues.change_room, room.id, **values)
        except PlannerError:
            self._rooms.set_rows(venue.rooms)
            raise

    def _move_room(self, by: int) -> None:
        row = self.ui.room_table.chosen_row()
        if row >= 0 and 0 <= row + by < self._rooms.rowCount():
            self._place_room(self._rooms.row_at(row).id, row + by)

    @async_slot
    async def _place_room(self, room_id: int, place: int) -> None:
        venue = self._venue()
        if venue is not None:
            label = text(N_("Put the rooms of {venue} in order"), venue=venue.name)
            await self.workspace.write(label, venues.move_room, room_id, place)

    def _show_refusal(self, message: str) -> None:
        self.ui.rooms_error.setText(message)
        self.ui.rooms_error.setVisible(bool(message))
        self.ui.room_table.setAccessibleDescription(message)

    def _open_new_room(self) -> None:
        row = -1 if self._edit_room is None else self._rooms.position_of(self._edit_room)
        if row >= 0:
            self._edit_room = None
            self.ui.room_table.choose(row, edit=True)

    def _enable(self) -> None:
        row, rooms = self.ui.room_table.chosen_row(), self._rooms.rowCount()
        self.ui.remove_room_button.setEnabled(row >= 0)
        self.ui.room_up_button.setEnabled(row > 0)
        self.ui.room_down_button.setEnabled(0 <= row < rooms - 1)
        self.add_room_action.setEnabled(self._venue() is not None)
        self._open_new_room()


def _choice(row: VenueRow) -> str:
    if not row.rooms:
        return row.name
    rooms = tr(N_("{n} room|{n} rooms"), n=row.rooms)
    return tr(N_("{venue} · {rooms}"), venue=row.name, rooms=rooms)


def _free_name(names: Sequence[str]) -> str:
    n = len(names) + 1
    while (name := tr(N_("Room {number}"), number=n)) in names:
        n += 1
    return name
