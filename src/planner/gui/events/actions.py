"""What can be done with whole events, from the page's buttons and from the Event menu."""

from PySide6.QtWidgets import QDialog, QWidget

from planner.domain.texts import N_, text
from planner.gui.aio import finished
from planner.gui.events.dialogs import CopyEventDialog, NewEventDialog, NewVenueDialog
from planner.gui.events.zones import system_zone
from planner.gui.workspace import Workspace
from planner.services import events, venues


async def new_event(parent: QWidget, workspace: Workspace) -> int | None:
    """Ask for a new event, create it and show it; None where the person thought better of it."""
    dialog = NewEventDialog(parent, await workspace.read(venues.list_venues))
    if await finished(dialog) != QDialog.DialogCode.Accepted:
        return None
    name, venue_id = dialog.values["name"], dialog.values["venue_id"]
    zone = {} if venue_id is not None else {"zone": system_zone()}
    label = text(N_("Create {event}"), event=name)
    event_id = await workspace.write(label, events.create_event, **dialog.values, **zone)
    workspace.set_event(event_id)
    return event_id


async def copy_event(parent: QWidget, workspace: Workspace, event_id: int | None = None) -> int | None:
    """Ask for name and day of a copy of the shown event, create it and show it."""
    event_id = workspace.event_id if event_id is None else event_id
    if event_id is None:
        return None
    old = await workspace.read(events.get_event, event_id)
    dialog = CopyEventDialog(parent, old)
    if await finished(dialog) != QDialog.DialogCode.Accepted:
        return None
    label = text(N_("Copy {event} as {name}"), event=old.name, name=dialog.values["name"])
    copy_id = await workspace.write(label, events.copy_event, event_id, **dialog.values)
    workspace.set_event(copy_id)
    return copy_id


async def archive_event(_parent: QWidget, workspace: Workspace, event_id: int | None = None) -> None:
    """Put the shown event into the archive, or bring it back from there."""
    event_id = workspace.event_id if event_id is None else event_id
    if event_id is None:
        return
    event = await workspace.read(events.get_event, event_id)
    if event.archived:
        await workspace.write(text(N_("Bring {event} back"), event=event.name), events.unarchive_event, event_id)
    else:
        await workspace.write(text(N_("Archive {event}"), event=event.name), events.archive_event, event_id)


async def delete_event(_parent: QWidget, workspace: Workspace, event_id: int | None = None) -> None:
    """Delete the shown event, so that the next one is shown; Undo brings it back whole."""
    event_id = workspace.event_id if event_id is None else event_id
    if event_id is None:
        return
    event = await workspace.read(events.get_event, event_id)
    await workspace.write(text(N_("Delete {event}"), event=event.name), events.delete_event, event_id)


async def new_venue(parent: QWidget, workspace: Workspace, event_id: int, event_name: str, zone: str) -> int | None:
    """Ask for a new venue and hold the event there."""
    dialog = NewVenueDialog(parent)
    if await finished(dialog) != QDialog.DialogCode.Accepted:
        return None
    label = text(N_("Hold {event} at {venue}"), event=event_name, venue=dialog.values["name"])
    return await workspace.write(label, venues.create_venue_for, event_id, zone=zone, **dialog.values)
