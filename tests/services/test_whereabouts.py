"""Where a row is to be seen."""

import factories
import pytest
from factories import SETUP

from planner.services.whereabouts import Spot, spots_of
from planner.store import schema


@pytest.fixture
def made(workspace):
    def fill(db):
        venue = factories.make_venue(db)
        events = [factories.make_event(db, name, venue_id=venue) for name in ("One", "Two")]
        person = factories.make_person(db)
        guests = [factories.make_guest(db, event, person) for event in events]
        topic = factories.make_topic(db, events[0])
        return {
            "venue": venue,
            "room": factories.make_room(db, venue),
            "events": events,
            "person": person,
            "guests": guests,
            "topic": topic,
            "session": factories.make_session(db, events[1]),
            "speaker": factories.make(db, schema.Speaker(topic_id=topic, person_id=person)),
            "check_in": factories.make(db, schema.CheckIn(guest_id=guests[1])),
            "source": factories.make(db, schema.Source(event_id=events[1], name="a.csv", imported_at="")),
            "badge_setup": factories.make(db, schema.BadgeSetup(event_id=events[0])),
        }

    return workspace.write(SETUP, fill)


def test_guest_is_seen_on_the_list_of_its_event(workspace, made):
    one, two = made["events"]
    first, second = made["guests"]
    assert workspace.read(spots_of, "guest", first) == [Spot("guests", one, "guest", first)]
    assert workspace.read(spots_of, "check_in", made["check_in"], one) == [Spot("guests", two, "guest", second)]


def test_person_is_seen_on_the_list_of_the_present_event_first(workspace, made):
    one, two = made["events"]
    first, second = made["guests"]
    people = Spot("people", None, "person", made["person"])
    assert workspace.read(spots_of, "person", made["person"], one) == [Spot("guests", one, "guest", first), people]
    assert workspace.read(spots_of, "person", made["person"], two) == [Spot("guests", two, "guest", second), people]


def test_person_who_is_not_on_the_list_of_the_present_event_is_seen_in_the_address_book(workspace, made):
    other = workspace.write(SETUP, factories.make_event, "Three")
    assert workspace.read(spots_of, "person", made["person"], other) == [Spot("people", None, "person", made["person"])]


def test_part_of_a_venue_is_seen_with_the_venue(workspace, made):
    one, _ = made["events"]
    venue = made["venue"]
    wanted = [Spot("venues", None, "venue", venue), Spot("event", one, "venue", venue)]
    assert workspace.read(spots_of, "room", made["room"], one) == wanted


def test_topic_speaker_and_session_are_seen_in_their_event(workspace, made):
    one, two = made["events"]
    topic = made["topic"]
    at_topic = [Spot("topics", one, "topic", topic), Spot("schedule", one, "topic", topic)]
    assert workspace.read(spots_of, "topic", topic) == at_topic
    assert workspace.read(spots_of, "speaker", made["speaker"]) == at_topic
    assert workspace.read(spots_of, "session", made["session"]) == [Spot("schedule", two, "session", made["session"])]


def test_set_up_of_badges_and_lists_are_seen_on_their_pages(workspace, made):
    one, two = made["events"]
    assert workspace.read(spots_of, "badge_setup", made["badge_setup"]) == [Spot("badges", one, "event", one)]
    assert workspace.read(spots_of, "source", made["source"]) == [Spot("guests", two, "source", made["source"])]


def test_what_is_gone_is_seen_nowhere(workspace, made):
    workspace.undo()
    for table, key in made.items():
        if isinstance(key, int):
            assert workspace.read(spots_of, table, key) == []


def test_every_table_has_its_place(workspace):
    for table in schema.Base.metadata.tables:
        assert workspace.read(spots_of, table, 1) == []
