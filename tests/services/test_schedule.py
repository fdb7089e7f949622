"""Placing, moving, resizing and taking off, each with its undo proved."""

from datetime import datetime

import pytest
from factories import SETUP, make_event, make_guest, make_person, make_room, make_session, make_topic, make_venue

from planner.domain.errors import PlannerError, WrongValueError
from planner.domain.schedule import RoomRow
from planner.domain.texts import text
from planner.services import schedule, topics

LABEL = text("Change the programme")
EVENING = datetime(2027, 3, 8, 20, 15)


@pytest.fixture
def venue_id(workspace):
    return workspace.write(SETUP, make_venue, "The Lamb", address="12 Example Street", zone="Europe/London")


@pytest.fixture
def snug(workspace, venue_id):
    return workspace.write(SETUP, make_room, venue_id, "Snug", capacity=20, position=1)


@pytest.fixture
def event_id(workspace, venue_id, snug):
    values = {"starts": "2027-03-08T18:30", "ends": "2027-03-08T21:30", "venue_id": venue_id}
    return workspace.write(SETUP, make_event, **values)


@pytest.fixture
def topic_id(workspace, event_id):
    return workspace.write(SETUP, make_topic, event_id, "Managers who listen", minutes=35)


def sessions(workspace, event_id):
    found = workspace.read(schedule.programme, event_id).sessions
    return [(one.title, one.room, f"{one.starts:%H:%M}", one.minutes) for one in found]


def test_a_topic_is_placed_for_its_own_length(workspace, event_id, topic_id, snug, proved_write):
    session_id = proved_write(LABEL, schedule.place_topic, topic_id, snug, EVENING)

    programme = workspace.read(schedule.programme, event_id)
    assert sessions(workspace, event_id) == [("Managers who listen", "Snug", "20:15", 35)]
    assert programme.topics[0].session_ids == (session_id,)
    assert programme.unplaced == ()


def test_a_topic_can_be_placed_for_another_length_and_for_everybody(workspace, event_id, topic_id, proved_write):
    proved_write(LABEL, schedule.place_topic, topic_id, None, EVENING, 20)

    assert sessions(workspace, event_id) == [("Managers who listen", "", "20:15", 20)]


def test_a_break_is_added_across_all_rooms(workspace, event_id, proved_write):
    proved_write(LABEL, schedule.add_session, event_id, "Pizza", None, EVENING, 15)

    assert sessions(workspace, event_id) == [("Pizza", "", "20:15", 15)]


def test_a_session_moves_and_changes_its_length(workspace, event_id, topic_id, snug, proved_write):
    session_id = workspace.write(SETUP, schedule.place_topic, topic_id, None, EVENING)

    proved_write(LABEL, schedule.move_session, session_id, snug, EVENING.replace(minute=30))
    proved_write(LABEL, schedule.resize_session, session_id, 20)

    assert sessions(workspace, event_id) == [("Managers who listen", "Snug", "20:30", 20)]


def test_a_move_to_the_same_place_changes_nothing(workspace, event_id, topic_id, snug):
    session_id = workspace.write(SETUP, schedule.place_topic, topic_id, snug, EVENING)
    before = workspace.standing()

    workspace.write(LABEL, schedule.move_session, session_id, snug, EVENING)

    assert workspace.standing() == before


def test_a_topic_taken_off_is_not_placed_any_more(workspace, event_id, topic_id, snug, proved_write):
    session_id = workspace.write(SETUP, schedule.place_topic, topic_id, snug, EVENING)

    proved_write(LABEL, schedule.take_off, [session_id])

    programme = workspace.read(schedule.programme, event_id)
    assert (programme.sessions, [topic.id for topic in programme.unplaced]) == ((), [topic_id])


def test_a_break_is_renamed_in_place(workspace, event_id, proved_write):
    session_id = workspace.write(SETUP, make_session, event_id, title="Tea")

    proved_write(LABEL, schedule.change_session, session_id, title="Pizza and drinks")

    assert sessions(workspace, event_id) == [("Pizza and drinks", "", "18:30", 30)]


def test_a_programme_holds_place_hours_rooms_and_clashes(workspace, event_id, snug):
    one = workspace.write(SETUP, make_topic, event_id, "Data")
    other = workspace.write(SETUP, make_topic, event_id, "Pay")
    for topic in (one, other):
        workspace.write(SETUP, topics.set_speakers, topic, ["Priya"])
        workspace.write(SETUP, schedule.place_topic, topic, snug, EVENING)

    programme = workspace.read(schedule.programme, event_id)

    assert (programme.venue, programme.zone) == ("The Lamb", "Europe/London")
    assert (programme.starts, programme.ends) == (datetime(2027, 3, 8, 18, 30), datetime(2027, 3, 8, 21, 30))
    assert programme.rooms == (RoomRow(snug, "Snug", 20),)
    assert [clash.kind for clash in programme.clashes] == ["room", "speaker"]


def test_a_room_of_the_former_venue_stays_while_a_session_stands_in_it(workspace, event_id, topic_id, snug):
    def leave_the_venue(db):
        db.get_one(schedule.Event, event_id).venue_id = None

    workspace.write(SETUP, schedule.place_topic, topic_id, snug, EVENING)
    workspace.write(SETUP, leave_the_venue)

    assert [room.name for room in workspace.read(schedule.programme, event_id).rooms] == ["Snug"]


def test_personal_programmes_are_for_all_who_may_come(workspace, event_id):
    for name, rsvp in [("Zoë", "accepted"), ("Declan", "declined"), ("Ada", None), ("Wei", "waitlisted")]:
        person_id = workspace.write(SETUP, make_person, name, family_name=name, name_key=name.lower())
        workspace.write(SETUP, make_guest, event_id, person_id, rsvp=rsvp)

    assert [person.name for person in workspace.read(schedule.sheet_people, event_id)] == ["Ada", "Zoë"]


def test_personal_programmes_stand_by_family_name_as_everywhere_else(workspace, event_id):
    people = [
        {"full_name": "Ada de Zoet"},
        {"full_name": "Zoë Émile"},
        {"full_name": "Ben Adams", "given_name": "Ben", "family_name": "Adams"},
        {"full_name": "", "handle": "carla_h"},
        {"full_name": "Ann Example"},
        {"full_name": "", "email": "aaa@example.org"},
    ]
    for values in people:
        workspace.write(SETUP, make_guest, event_id, workspace.write(SETUP, make_person, **values))

    names = [person.name for person in workspace.read(schedule.sheet_people, event_id)]
    assert names == ["Ben Adams", "@carla_h", "Ada de Zoet", "Zoë Émile", "Ann Example", ""]


def test_what_cannot_be_is_refused_and_nothing_changes(workspace, event_id, topic_id, snug):
    session_id = workspace.write(SETUP, schedule.place_topic, topic_id, snug, EVENING)
    before = sessions(workspace, event_id)

    with pytest.raises(WrongValueError):
        workspace.write(LABEL, schedule.resize_session, session_id, 0)
    with pytest.raises(PlannerError, match="room was deleted"):
        workspace.write(LABEL, schedule.move_session, session_id, 12345, EVENING)
    with pytest.raises(PlannerError, match="taken off meanwhile"):
        workspace.write(LABEL, schedule.resize_session, 12345, 30)
    assert sessions(workspace, event_id) == before
