"""A guests page that is shown and has read its list."""

import pytest
from factories import SETUP, make_event
from gui.guest_list import PEOPLE, opened

from planner.domain.rsvp import Role
from planner.gui.aio import settled
from planner.services import guests, people


@pytest.fixture
def event_id(loop, workspace):
    def fill(db):
        made = make_event(db, capacity=2)
        for name, values in PEOPLE:
            guests.add_guest(db, made, name, **values)
        return made

    made = loop.run_until_complete(workspace.write(SETUP, fill))
    workspace.set_event(made)
    return made


@pytest.fixture
def page(qtbot, loop, workspace, event_id):
    return loop.run_until_complete(opened(qtbot, workspace))


@pytest.fixture
def nameless(loop, page, workspace):
    """Two guests of whom no name is known: one with a handle, one with an address alone."""

    def add(db):
        for values in ({"handle": "nils"}, {"email": "olga@example.org"}):
            guests.invite(db, page.event_id, [people.add_person(db, **values)], Role.ATTENDEE)

    loop.run_until_complete(workspace.write(SETUP, add))
    loop.run_until_complete(settled())
