"""Venues, their rooms, and what a change of venue does to a programme."""

import factories
import pytest

from planner.domain.errors import PlannerError, WrongValueError
from planner.domain.texts import text
from planner.services import events, venues
from planner.services.venues import VenueChange
from planner.store.schema import Event, Session

STEP = text("Step")


@pytest.fixture
def pub(workspace):
    """A venue with three rooms."""

    def make(db):
        venue_id = factories.make_venue(db, "The Lamb", zone="Europe/London")
        rooms = {
            name: factories.make_room(db, venue_id, name, position=at, capacity=capacity)
            for at, (name, capacity) in enumerate([("Long Room", 70), ("Library", 30), ("Snug", None)])
        }
        return venue_id, rooms

    return workspace.write(STEP, make)


def rooms_of(workspace, venue_id):
    return [(room.name, room.capacity) for room in workspace.read(venues.get_venue, venue_id).rooms]


def planned(workspace, event_id):
    def read(db):
        rows = db.query(Session).where(Session.event_id == event_id).order_by(Session.starts)
        return [(row.title, row.room_id) for row in rows]

    return workspace.read(read)


def test_created_venue_has_its_values(workspace, proved_write):
    key = proved_write(STEP, venues.create_venue, " The Lamb ", zone="europe/london", address="Lamb’s Yard")
    venue = workspace.read(venues.get_venue, key)
    assert (venue.name, venue.zone, venue.address, venue.rooms) == ("The Lamb", "Europe/London", "Lamb’s Yard", ())
    assert venue.capacity is None


def test_list_counts_rooms_heads_and_events(workspace, pub):
    venue_id, _ = pub
    other = workspace.write(STEP, venues.create_venue, "Álamo Hall")
    workspace.write(STEP, factories.make_event, venue_id=venue_id)
    rows = workspace.read(venues.list_venues)
    assert [(row.id, row.rooms, row.capacity, row.events) for row in rows] == [
        (other, 0, None, 0),
        (venue_id, 3, 100, 1),
    ]


@pytest.mark.parametrize("values", [{"name": " "}, {"zone": "Europe/Atlantis"}])
def test_wrong_values_change_nothing(workspace, pub, values):
    with pytest.raises(WrongValueError) as refused:
        workspace.write(STEP, venues.change_venue, pub[0], **values)
    assert refused.value.field in values
    assert workspace.read(venues.get_venue, pub[0]).name == "The Lamb"


def test_events_follow_the_zone_of_their_venue_unless_they_have_their_own(workspace, proved_write, pub):
    zones = ("Europe/London", "", "Asia/Tokyo")
    keys = [workspace.write(STEP, factories.make_event, venue_id=pub[0], zone=zone) for zone in zones]
    proved_write(STEP, venues.change_venue, pub[0], zone="Europe/Paris")
    after = workspace.read(lambda db: [db.get_one(Event, key).zone for key in keys])
    assert after == ["Europe/Paris", "Europe/Paris", "Asia/Tokyo"]


def test_deleted_venue_leaves_its_events_and_takes_its_sessions(workspace, proved_write, pub):
    venue_id, rooms = pub
    event_id = workspace.write(STEP, factories.make_event, venue_id=venue_id)
    workspace.write(STEP, factories.make_session, event_id, room_id=rooms["Snug"])
    workspace.write(STEP, factories.make_session, event_id, title="Doors")
    assert proved_write(STEP, venues.delete_venue, venue_id) == 1
    assert workspace.read(events.get_event, event_id).venue is None
    assert planned(workspace, event_id) == [("Doors", None)]
    with pytest.raises(PlannerError):
        workspace.read(venues.get_venue, venue_id)


def test_rooms_are_added_changed_and_put_in_order(workspace, proved_write, pub):
    venue_id, rooms = pub
    cellar = proved_write(STEP, venues.add_room, venue_id, "Cellar", 12)
    proved_write(STEP, venues.change_room, rooms["Snug"], name="Parlour", capacity=20)
    proved_write(STEP, venues.move_room, cellar, 0)
    proved_write(STEP, venues.move_room, rooms["Long Room"], 99)
    assert rooms_of(workspace, venue_id) == [("Cellar", 12), ("Library", 30), ("Parlour", 20), ("Long Room", 70)]


@pytest.mark.parametrize("values", [{"name": ""}, {"capacity": -1}])
def test_wrong_values_of_a_room_change_nothing(workspace, pub, values):
    with pytest.raises(WrongValueError):
        workspace.write(STEP, venues.change_room, pub[1]["Snug"], **values)
    assert rooms_of(workspace, pub[0])[-1] == ("Snug", None)


def test_deleted_room_takes_its_sessions_off_the_schedule(workspace, proved_write, pub):
    venue_id, rooms = pub
    event_id = workspace.write(STEP, factories.make_event, venue_id=venue_id)
    topic = workspace.write(STEP, factories.make_topic, event_id)
    workspace.write(STEP, factories.make_session, event_id, topic_id=topic, room_id=rooms["Library"])
    assert workspace.read(venues.sessions_in_room, rooms["Library"]) == 1
    assert proved_write(STEP, venues.delete_room, rooms["Library"]) == 1
    assert planned(workspace, event_id) == []
    assert rooms_of(workspace, venue_id) == [("Long Room", 70), ("Snug", None)]


def test_sessions_move_to_the_room_of_the_same_name_or_place(workspace, proved_write, pub):
    venue_id, rooms = pub
    event_id = workspace.write(STEP, factories.make_event, venue_id=venue_id, zone="Europe/London")
    for hour, room in enumerate(("Long Room", "Library", "Snug")):
        workspace.write(
            STEP, factories.make_session, event_id, f"2027-03-08T1{hour}:00", title=room, room_id=rooms[room]
        )
    workspace.write(STEP, factories.make_session, event_id, "2027-03-08T18:00", title="Doors")
    hall = workspace.write(STEP, factories.make_venue, "Hall", zone="Europe/Paris")
    stage = workspace.write(STEP, factories.make_room, hall, "Stage", position=0)
    library = workspace.write(STEP, factories.make_room, hall, "LIBRARY", position=1)

    assert workspace.read(venues.preview_venue, event_id, hall) == VenueChange(moved=2, off=1)
    assert proved_write(STEP, venues.choose_venue, event_id, hall) == VenueChange(moved=2, off=1)

    assert planned(workspace, event_id) == [("Long Room", stage), ("Library", library), ("Doors", None)]
    assert workspace.read(events.get_event, event_id).zone == "Europe/Paris"


def test_two_rooms_never_end_up_in_one(workspace, proved_write, pub):
    venue_id, rooms = pub
    event_id = workspace.write(STEP, factories.make_event, venue_id=venue_id)
    for room in ("Long Room", "Library"):
        workspace.write(STEP, factories.make_session, event_id, title=room, room_id=rooms[room])
    hall = workspace.write(STEP, factories.make_venue, "Hall")
    library = workspace.write(STEP, factories.make_room, hall, "Library")
    assert proved_write(STEP, venues.choose_venue, event_id, hall) == VenueChange(moved=1, off=1)
    assert planned(workspace, event_id) == [("Library", library)]


def test_event_without_a_venue_keeps_its_zone_and_loses_its_rooms(workspace, proved_write, pub):
    venue_id, rooms = pub
    event_id = workspace.write(STEP, factories.make_event, venue_id=venue_id, zone="Europe/London")
    workspace.write(STEP, factories.make_session, event_id, room_id=rooms["Snug"])
    assert proved_write(STEP, venues.choose_venue, event_id, None) == VenueChange(moved=0, off=1)
    event = workspace.read(events.get_event, event_id)
    assert (event.venue, event.zone) == (None, "Europe/London")


def test_choosing_the_same_venue_leaves_no_step(workspace, pub):
    event_id = workspace.write(STEP, factories.make_event, venue_id=pub[0])
    before = workspace.standing()
    assert workspace.write(text("Again"), venues.choose_venue, event_id, pub[0]) == VenueChange(0, 0)
    assert workspace.standing() == before


def test_new_venue_for_an_event_is_one_step(workspace, proved_write):
    event_id = workspace.write(STEP, factories.make_event)
    venue_id = proved_write(STEP, venues.create_venue_for, event_id, "The Lamb", zone="Europe/London")
    event = workspace.read(events.get_event, event_id)
    assert (event.venue.id, event.zone) == (venue_id, "Europe/London")
