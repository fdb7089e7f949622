"""An event page over a filled event."""

import pytest
from gui.event_pages import STEP, fill
from gui.waiting import until

from planner.gui.events.page import EventPage


@pytest.fixture
def page(loop, workspace, qtbot):
    """The page of a filled event, shown."""
    key = loop.run_until_complete(workspace.write(STEP, fill))
    workspace.set_event(key)
    made = EventPage(workspace)
    qtbot.addWidget(made)
    made.resize(1216, 840)
    made.show()
    loop.run_until_complete(until(lambda: made.ui.name.text() == "Tweet Up"))
    return made
