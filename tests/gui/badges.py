"""A badges page over an evening with seven guests in many scripts, two of them hosts, and one who declined."""

from factories import SETUP, make_event

from planner.gui.aio import settled
from planner.gui.badges.page import BadgesPage
from planner.services import badges, guests

NAMES = [
    "Priya Raghunathan",
    "Tunde Balogun",
    "佐藤 健太郎",
    "محمد عبد الله",
    "Siân Llewellyn",
    "Rosa McDonald",
    "Gwen Hartley",
]
LONG = "Konstantinopoulou-Featherstone " * 4


def evening(db):
    event_id = make_event(db, "Tweet Up / 1", hashtag="ConnectingHR")
    for number, name in enumerate(NAMES):
        guests.add_guest(db, event_id, name, rsvp="accepted", role="host" if number < 2 else "attendee")
    guests.add_guest(db, event_id, "Dan Away", rsvp="declined")
    badges.change_setup(db, event_id, stock="Avery L4785")
    return event_id


async def opened(qtbot, workspace, size=(1216, 800)):
    """Return the page over the workspace's event, or over that evening where there is none."""
    if workspace.event_id is None:
        workspace.set_event(await workspace.write(SETUP, evening))
    page = BadgesPage(workspace)
    qtbot.addWidget(page)
    page.resize(*size)
    page.show()
    await settled()
    return page
