"""What no field can hold of a list is kept in the notes, once."""

from dataclasses import replace

import factories
import pytest
from services.bringing_in import Write, bring, verdicts

from planner.domain.attendees import Attendee
from planner.services import guests
from planner.services.imports import Verdict
from planner.store.workspace import Workspace


@pytest.fixture
def event_id(workspace: Workspace) -> int:
    return workspace.write(factories.SETUP, factories.make_event)


def test_what_could_not_be_read_is_kept_in_the_notes_once(
    proved_write: Write, workspace: Workspace, event_id: int
) -> None:
    jo = Attendee(line=2, full_name="Jo Oak", handle="jo", notes="vegan", kept=(("email", "jo@"), ("rsvp", "if dry")))
    bring(proved_write, event_id, replace(jo, kept=(("email", "jo@"),)))
    bring(proved_write, event_id, jo)
    assert verdicts(workspace, event_id, jo) == [Verdict.SAME]
    (guest,) = workspace.read(guests.list_guests, event_id)
    assert guest.notes == "vegan\nE-mail: jo@\nRSVP: if dry"
