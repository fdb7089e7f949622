"""The events as the switcher lists them, and which of them to show at first and when one is gone.

The window stands before the services are there, so they come in where something is read.
"""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDate, Qt

from planner.domain.texts import N_
from planner.domain.times import parse_wall
from planner.gui.events import shown
from planner.gui.i18n import clock, joined, tr
from planner.gui.widgets.event_switcher import EventLine

if TYPE_CHECKING:
    from collections.abc import Sequence

    from planner.gui.workspace import Workspace
    from planner.services.events import EventDetails, EventRow


async def read_rows(workspace: "Workspace") -> "Sequence[EventRow]":
    """Return all events of the file."""
    return await workspace.read(_list_events)


def _list_events(db: Any) -> "Sequence[EventRow]":
    from planner.services.events import list_events

    return list_events(db)


async def read_event(workspace: "Workspace", event_id: int) -> "EventDetails":
    """Return one event. Raises PlannerError where it is gone."""
    from planner.services.events import get_event

    return await workspace.read(get_event, event_id)


def lines_of(rows: "Sequence[EventRow]") -> tuple[EventLine, ...]:
    """Return a line an event, in the same order."""
    return tuple(EventLine(row.id, row.name, _when(row), row.archived) for row in rows)


def choose(rows: "Sequence[EventRow]", wanted: int | None) -> int | None:
    """Return the event to show: `wanted` where it exists, else the next one."""
    from planner.services.events import event_to_show

    return event_to_show(rows, wanted, _today())


async def leave_if_gone(workspace: "Workspace", event_id: int) -> bool:
    """Tell whether the event is there no more; where the workspace still shows it, the next one is shown."""
    rows = await read_rows(workspace)
    if any(row.id == event_id for row in rows):
        return False
    if workspace.event_id == event_id:
        workspace.set_event(choose(rows, None))
    return True


def _today() -> str:
    return QDate.currentDate().toString(Qt.DateFormat.ISODate)


def _when(row: "EventRow") -> str:
    if not row.starts:
        return row.venue_name or tr(N_("No date yet"))
    starts = parse_wall(row.starts)
    return joined(shown.list_day(starts), clock(starts), row.venue_name)
