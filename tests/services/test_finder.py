"""What the finder finds in a workspace."""

import factories
from factories import SETUP

from planner.domain.finder import Index
from planner.domain.names import search_key
from planner.services.finder import list_entries


def fill(db):
    venue = factories.make_venue(db, "The Penny Quill", address="14 Quill Yard")
    room = factories.make_room(db, venue, "Snug")
    event = factories.make_event(db, venue_id=venue, starts="2027-03-08T18:30", hashtag="ConnectingHR")
    topic = factories.make_topic(db, event, "Pay transparency", tags="money\nlaw")
    return {
        "person": factories.make_person(
            db, "Siân Llewellyn", name_key=search_key("Siân Llewellyn"), handle="sian", organisation="Calon"
        ),
        "nameless": factories.make_person(db, "", handle="ghost"),
        "venue": venue,
        "event": event,
        "topic": topic,
        "session": factories.make_session(db, event, topic_id=topic, room_id=room),
        "break": factories.make_session(db, event),
    }


def found(index, query):
    groups = index.find(query, ("person", "event", "session", "topic", "venue"), (), 8)
    return [(hit.entry.kind, hit.entry.key) for group in groups for hit in group.hits]


def test_people_events_venues_topics_and_sessions_are_found_by_what_is_known_of_them(workspace):
    made = workspace.write(SETUP, fill)
    index = Index(workspace.read(list_entries))

    for query in ("sian", "@sian", "calon"):
        assert found(index, query) == [("person", made["person"])]
    assert found(index, "ghost") == [("person", made["nameless"])]
    assert found(index, "penny") == [("venue", made["venue"]), ("event", made["event"])]
    assert found(index, "snug") == [("session", made["session"]), ("venue", made["venue"])]
    assert found(index, "money") == [("topic", made["topic"])]
    assert found(index, "drinks") == [("session", made["break"])]
    assert set(found(index, "pay")) == {("topic", made["topic"]), ("session", made["session"])}


def test_each_says_where_it_is_and_when(workspace):
    made = workspace.write(SETUP, fill)
    said = {(entry.kind, entry.key): (entry.title, entry.where, entry.starts) for entry in workspace.read(list_entries)}

    assert said["person", made["nameless"]] == ("@ghost", "", "")
    assert said["person", made["person"]] == ("Siân Llewellyn", "Calon", "")
    assert said["event", made["event"]] == ("Tweet Up", "The Penny Quill", "2027-03-08T18:30")
    assert said["session", made["session"]] == ("Pay transparency", "Tweet Up", "2027-03-08T18:30")
    assert said["venue", made["venue"]] == ("The Penny Quill", "14 Quill Yard", "")
