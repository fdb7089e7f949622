"""What hands do on the venues page becomes steps here: fields, rooms, layouts, whole venues."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from planner.domain.errors import PlannerError
from planner.domain.schedule import RoomRow
from planner.domain.texts import N_, Text, text
from planner.domain.venue_comparisons import layout_name
from planner.domain.venue_details import VenueDetails
from planner.domain.venues import VenueValues, check_layout, check_venue_name
from planner.gui.aio import async_slot, deed
from planner.gui.events.venue_words import deletion_label, move_label, removal_label
from planner.gui.events.zones import system_zone
from planner.gui.i18n import tr, unmarked
from planner.gui.venues import words
from planner.gui.widgets.ask_name import ask_name
from planner.services import venue_copies, venue_layouts, venues

if TYPE_CHECKING:
    from planner.gui.venues.page import VenuesPage


class Changes(QObject):
    """Writes for one page; after each write the page reads again, also where another spelling changed nothing."""

    def __init__(self, page: "VenuesPage") -> None:
        super().__init__(page)
        self.page = page

    async def write(self, label: Text, function: Any, *args: Any, merge: str = "", **values: Any) -> Any:
        """Write one step; what was refused leaves the page showing what is stored."""
        try:
            return await self.page.workspace.write(label, function, *args, merge=merge, **values)
        except PlannerError:
            self.page.show_stored()
            raise
        finally:
            self.page.refresh_soon()

    # Whole venues

    @deed
    async def new_venue(self) -> None:
        """Ask for a name and open the new venue."""
        name = await ask_name(
            self.page,
            tr(N_("New venue")),
            tr(N_("What is the venue called?")),
            tr(N_("Add the venue")),
            check=check_venue_name,
        )
        if name is not None:
            label = text(N_("Add the venue {venue}"), venue=name)
            self.page.show_next(await self.write(label, venues.create_venue, name, zone=system_zone()), edit=True)

    @deed
    async def copy_venue(self, venue: VenueDetails) -> None:
        """Ask for the name of a copy and open it."""
        name = await ask_name(
            self.page,
            tr(N_("Copy the venue")),
            tr(N_("What is the copy called? Holds, quotes and answers of the visit are not copied.")),
            tr(N_("Copy")),
            value=unmarked(tr(N_("{venue}, copy"), venue=venue.name)),
            check=check_venue_name,
        )
        if name is not None:
            label = text(N_("Copy the venue {venue} as {name}"), venue=venue.name, name=name)
            self.page.show_next(await self.write(label, venue_copies.copy_venue, venue.id, name))

    @deed
    async def delete_venue(self, venue: VenueDetails) -> None:
        """Delete a venue; the status line offers Undo."""
        sessions = await self.page.workspace.read(venues.sessions_at_venue, venue.id)
        await self.write(deletion_label(venue.name, sessions), venues.delete_venue, venue.id)

    @deed
    async def choose_venue(self, venue: VenueDetails) -> None:
        """Hold the event at this venue; the one before stays in the notebook."""
        event = self.page.of_event
        if event is not None and (event.venue is None or event.venue.id != venue.id):
            change = await self.page.workspace.read(venues.preview_venue, event.id, venue.id)
            await self.write(move_label(event.name, venue.name, change), venues.choose_venue, event.id, venue.id)

    @deed
    async def leave_venue(self) -> None:
        """Take the event off its venue."""
        event = self.page.of_event
        if event is not None and event.venue is not None:
            change = await self.page.workspace.read(venues.preview_venue, event.id, None)
            await self.write(move_label(event.name, "", change), venues.choose_venue, event.id, None)

    # Fields

    @async_slot
    async def change_field(self, venue: VenueDetails, field: str, value: object) -> None:
        """Store one field of a venue."""
        values: Any = {field: value}
        await self._change(venue, values)

    @async_slot
    async def change_price(self, venue: VenueDetails, field: str, typed: str) -> None:
        """Store a price as it was typed."""
        await self._change(venue, words.read_price(typed, venue, field))

    async def _change(self, venue: VenueDetails, values: VenueValues) -> None:
        await self.write(words.change_label(venue, values), venues.change_venue, venue.id, **values)

    # Rooms and layouts

    @deed
    async def add_room(self, venue: VenueDetails) -> None:
        """Add a room; its name is open for typing then."""
        taken, number = {room.name for room in venue.rooms}, len(venue.rooms) + 1
        while (name := tr(N_("Room {number}"), number=number)) in taken:
            number += 1
        label = text(N_("Add a room to {venue}"), venue=venue.name)
        self.page.notebook.rooms.edit_next(await self.write(label, venues.add_room, venue.id, name))

    @deed
    async def remove_room(self, room: RoomRow) -> None:
        """Remove a room; what was planned in it comes off the schedule."""
        sessions = await self.page.workspace.read(venues.sessions_in_room, room.id)
        await self.write(removal_label(room.name, sessions), venues.delete_room, room.id)

    @async_slot
    async def move_room(self, venue: VenueDetails, room_id: int, place: int) -> None:
        """Put a room elsewhere among the others."""
        label = text(N_("Put the rooms of {venue} in order"), venue=venue.name)
        await self.write(label, venues.move_room, room_id, place)

    @async_slot
    async def change_room(self, room: RoomRow, field: str, value: Any) -> None:
        """Store the name of a room or how many it holds."""
        if field == "name":
            label = text(N_("Rename {room} to {name}"), room=room.name, name=value)
        else:
            label = text(N_("Change how many {room} holds"), room=room.name)
        values: Any = {field: value}
        await self.write(label, venues.change_room, room.id, **values)

    @async_slot
    async def set_layout(self, room: RoomRow, layout: str, capacity: int | None) -> None:
        """Say how many heads a room holds in a layout."""
        label = text(
            N_("Change how many {room} holds, {layout}"), room=room.name, layout=layout_name(check_layout(layout))
        )
        await self.write(label, venue_layouts.set_layout, room.id, layout, capacity)

    @async_slot
    async def set_heads(self, venue: VenueDetails, layout: str, heads: dict[int, int | None]) -> None:
        """Say in one step how many heads several rooms hold, in a layout or ("") as they are."""
        label = text(N_("Change how many {venue} holds, {layout}"), venue=venue.name, layout=layout_name(layout))
        await self.write(label, venue_layouts.set_heads, layout, heads)

    @deed
    async def rename_layout(self, venue: VenueDetails, layout: str) -> None:
        """Ask for another name of an own layout."""
        name = await ask_name(
            self.page,
            tr(N_("Rename the layout")),
            tr(N_("What is the layout called?")),
            tr(N_("Rename")),
            value=layout,
            check=check_layout,
        )
        if name is not None:
            label = text(N_("Rename the layout {layout} to {name}"), layout=layout, name=name)
            await self.write(label, venue_layouts.rename_layout, venue.id, layout, name)

    @deed
    async def remove_layout(self, venue: VenueDetails, layout: str) -> None:
        """Take an own layout off all rooms."""
        label = text(N_("Remove the layout {layout} from {venue}"), layout=layout_name(layout), venue=venue.name)
        await self.write(label, venue_layouts.remove_layout, venue.id, layout)
