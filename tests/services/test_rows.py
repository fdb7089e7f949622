"""What was deleted meanwhile is missed with a sentence, whatever was about to be done with it."""

from datetime import datetime

import pytest
from factories import SETUP, make_event, make_guest, make_venue

from planner.domain.attendees import Attendee
from planner.domain.errors import PlannerError
from planner.services import badges, events, exports, guests, imports, schedule, topics, venues

GONE = 4711


@pytest.mark.parametrize(
    ("service", "values"),
    [
        (guests.add_guest, {"full_name": "Ada"}),
        (imports.import_attendees, {"attendees": [Attendee(2, full_name="Ada")], "source": "list.csv"}),
        (badges.change_setup, {"skip": 1}),
        (badges.list_badges, {}),
        (venues.choose_venue, {"venue_id": None}),
        (venues.preview_venue, {"venue_id": None}),
        (topics.add_topic, {"title": "Pay"}),
        (events.add_host, {"name": "Ada"}),
        (events.remove_host, {"guest_id": 1}),
        (schedule.programme, {}),
        (schedule.add_session, {"title": "Tea", "room_id": None, "starts": datetime(2027, 3, 8, 9), "minutes": 5}),
    ],
)
def test_an_event_that_is_gone_is_told_in_a_sentence(workspace, service, values):
    with pytest.raises(PlannerError, match="event is no longer there"):
        workspace.write(SETUP, service, event_id=GONE, **values)


def test_no_file_is_written_of_an_event_that_is_gone(workspace, tmp_path):
    with pytest.raises(PlannerError, match="event is no longer there"):
        workspace.read(exports.export_guests, GONE, tmp_path / "gone.csv")
    assert list(tmp_path.glob("*.csv")) == []


def test_a_guest_who_is_gone_is_told_in_a_sentence(workspace):
    event_id = workspace.write(SETUP, make_event)
    for service, *values in ((guests.change_guests, [GONE]), (events.remove_host, event_id, GONE)):
        with pytest.raises(PlannerError, match="not on the list any more"):
            workspace.write(SETUP, service, *values)


def test_guests_who_are_left_are_changed_when_another_is_gone(workspace):
    event_id = workspace.write(SETUP, make_event)
    left = workspace.write(SETUP, make_guest, event_id)
    workspace.write(SETUP, guests.change_guests, [left, GONE], rsvp="accepted")
    assert workspace.read(guests.get_guest, left).rsvp == "accepted"


def test_an_event_is_not_made_at_a_venue_that_is_gone(workspace):
    workspace.write(SETUP, make_venue)
    with pytest.raises(PlannerError, match="venue was deleted"):
        workspace.write(SETUP, events.create_event, "Gala", venue_id=GONE, zone="Europe/London")
