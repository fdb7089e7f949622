"""What happens in the window of a shell test before it begins."""

from planner.domain.texts import N_, text
from planner.gui import aio
from planner.services.events import create_event

STARTED = text(N_("Start the event {name}"), name="Tweet Up")


async def start(window, name="Tweet Up", **values):
    event_id = await window.workspace.write(STARTED, create_event, name, **values)
    await aio.settled()
    return event_id
