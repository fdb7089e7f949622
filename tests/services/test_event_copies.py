"""Events copied to another day: the plan comes along, the guests do not."""

import factories
import pytest
from sqlalchemy import select

from planner.domain.texts import text
from planner.services import events, guests, topics
from planner.store.schema import BadgeSetup, Guest, Session, Speaker, Topic

STEP = text("Step")


def make(workspace, name="Tweet Up", **values):
    return workspace.write(STEP, events.create_event, name, **values)


def sessions_of(workspace, event_id):
    def read(db):
        rows = db.scalars(select(Session).where(Session.event_id == event_id).order_by(Session.starts))
        return [(row.starts, row.title, row.room_id) for row in rows]

    return workspace.read(read)


@pytest.fixture
def full_event(workspace):
    """An event with venue, topic, speaker, sessions, host, badges and an ordinary guest."""

    def fill(db):
        venue_id = factories.make_venue(db, "The Lamb", zone="Europe/London")
        room_id = factories.make_room(db, venue_id)
        key = events.create_event(
            db,
            "Spring",
            venue_id=venue_id,
            starts="2027-03-08T18:30",
            ends="2027-03-08T21:30",
            capacity=50,
            description="Talk.",
        )
        host = db.get_one(Guest, events.add_host(db, key, "Gwen Hartley"))
        factories.make_guest(db, key)
        topic = factories.make_topic(db, key, "Pay", position=1)
        factories.make_topic(db, key, "Rest", position=0, minutes=45, track="Work")
        factories.make(db, Speaker(topic_id=topic, person_id=host.person_id))
        factories.make_session(db, key, "2027-03-08T19:00", topic_id=topic, room_id=room_id)
        factories.make_session(db, key, "2027-03-08T20:00", title="Drinks")
        factories.make(db, BadgeSetup(event_id=key, stock="Avery 5395", template="calm", skip=3))
        return key, room_id

    return workspace.write(STEP, fill)


def test_copy_brings_the_plan_to_the_new_day_and_leaves_the_guests(workspace, proved_write, full_event):
    old, room_id = full_event
    new = proved_write(STEP, events.copy_event, old, "Summer", starts="2027-06-14T18:30")
    copy = workspace.read(events.get_event, new)
    assert (copy.name, copy.starts, copy.ends) == ("Summer", "2027-06-14T18:30", "2027-06-14T21:30")
    assert (copy.venue.name, copy.zone, copy.capacity) == ("The Lamb", "Europe/London", 50)
    assert copy.description == "Talk."
    assert ([host.name for host in copy.hosts], copy.guests) == (["Gwen Hartley"], 1)
    assert sessions_of(workspace, new) == [
        ("2027-06-14T19:00", "", room_id),
        ("2027-06-14T20:00", "Drinks", None),
    ]


def test_copy_has_topics_speakers_and_badges_of_its_own(workspace, full_event):
    old, _ = full_event
    new = workspace.write(STEP, events.copy_event, old, "Summer")

    def read(db):
        topics = db.scalars(select(Topic).where(Topic.event_id == new).order_by(Topic.position)).all()
        speakers = db.scalars(select(Speaker).where(Speaker.topic_id.in_([topic.id for topic in topics]))).all()
        setup = db.scalars(select(BadgeSetup).where(BadgeSetup.event_id == new)).one()
        planned = db.scalars(select(Session.topic_id).where(Session.event_id == new, Session.title == "")).one()
        return topics, speakers, (setup.stock, setup.template, setup.skip), planned

    topics, speakers, badges, planned = workspace.read(read)
    assert [(topic.title, topic.minutes, topic.track) for topic in topics] == [("Rest", 45, "Work"), ("Pay", 30, "")]
    assert [speaker.topic_id for speaker in speakers] == [topics[1].id] == [planned]
    assert badges == ("Avery 5395", "calm", 0)


def test_copy_has_its_speakers_on_the_list_and_the_same_names_mean_the_same_people(workspace, full_event, proved_write):
    old, _ = full_event
    pay = workspace.read(topics.list_topics, old)[1]
    workspace.write(STEP, topics.set_speakers, pay.id, ["Gwen Hartley", "Ada Speaker"])
    new = proved_write(STEP, events.copy_event, old, "Summer")
    assert [(guest.name, guest.role) for guest in workspace.read(guests.list_guests, new)] == [
        ("Gwen Hartley", "host"),
        ("Ada Speaker", "speaker"),
    ]
    copied = workspace.read(topics.list_topics, new)[1]
    workspace.write(STEP, topics.set_speakers, copied.id, ["Gwen Hartley", "Ada Speaker"])
    assert workspace.read(topics.list_topics, new)[1].speakers == copied.speakers


def test_copy_without_a_day_keeps_the_times(workspace, full_event):
    new = workspace.write(STEP, events.copy_event, full_event[0], "Again")
    assert workspace.read(events.get_event, new).starts == "2027-03-08T18:30"
    assert [starts for starts, *_ in sessions_of(workspace, new)] == ["2027-03-08T19:00", "2027-03-08T20:00"]


def test_copy_to_another_hour_moves_all_by_one_offset(workspace, full_event):
    new = workspace.write(STEP, events.copy_event, full_event[0], "Noon", starts="2027-03-09T12:00")
    assert [starts for starts, *_ in sessions_of(workspace, new)] == ["2027-03-09T12:30", "2027-03-09T13:30"]


def test_copy_of_an_undated_event_takes_the_new_day(workspace):
    new = workspace.write(STEP, events.copy_event, make(workspace), "Dated", starts="2027-06-14T18:30")
    event = workspace.read(events.get_event, new)
    assert (event.starts, event.ends) == ("2027-06-14T18:30", "")
