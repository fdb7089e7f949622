"""How new the entries of a calendar are: whatever they show, a change makes them newer, and so does its undo."""

import pytest
from factories import SETUP, make_event, make_room, make_session, make_topic, make_venue

from planner.domain.texts import text
from planner.services import events, guests, schedule, topics, venues
from planner.services.calendar_versions import dated_programme

LABEL = text("Change something")


@pytest.fixture
def planned(workspace):
    """An event with a led topic in a room, and a break; returns the keys by what they are of."""

    def fill(db):
        venue = make_venue(db, "The Lamb", zone="Europe/London")
        rooms = [make_room(db, venue, name, position=at) for at, name in enumerate(["Snug", "Library"])]
        event = make_event(db, venue_id=venue, starts="2027-03-08T18:30")
        topic = make_topic(db, event, "Pay")
        topics.set_speakers(db, topic, ["Ada Oak", "Zoë"])
        session = make_session(db, event, topic_id=topic, room_id=rooms[0])
        pause = make_session(db, event, "2027-03-08T20:00", title="Pizza")
        guest = next(one.id for one in guests.list_guests(db, event) if one.full_name == "Ada Oak")
        return {
            "venue": venue,
            "snug": rooms[0],
            "library": rooms[1],
            "event": event,
            "topic": topic,
            "session": session,
            "pause": pause,
            "guest": guest,
        }

    return workspace.write(SETUP, fill)


def versions(workspace, keys):
    """Return how new the entries of the event, of the topic's session and of the break are."""
    programme = workspace.read(dated_programme, keys["event"])
    sessions = {one.id: one.version for one in programme.sessions}
    return [programme.version, sessions[keys["session"]], sessions[keys["pause"]]]


CHANGES = {
    "moved": lambda db, the: schedule.change_session(db, the["session"], room_id=the["library"]),
    "shortened": lambda db, the: schedule.resize_session(db, the["session"], 20),
    "title": lambda db, the: topics.change_topics(db, [the["topic"]], title="Pay, in the open"),
    "track": lambda db, the: topics.change_topics(db, [the["topic"]], track="People"),
    "speaker who joins": lambda db, the: topics.set_speakers(db, the["topic"], ["Ada Oak", "Zoë", "Wei"]),
    "speaker who leaves": lambda db, the: topics.set_speakers(db, the["topic"], ["Ada Oak"]),
    "speakers’ order": lambda db, the: topics.set_speakers(db, the["topic"], ["Zoë", "Ada Oak"]),
    "speaker’s name": lambda db, the: guests.change_guests(db, [the["guest"]], full_name="Ada Ash"),
    "room’s name": lambda db, the: venues.change_room(db, the["snug"], name="Cosy"),
}
CHANGES_FOR_ALL = {
    "venue’s name": lambda db, the: venues.change_venue(db, the["venue"], name="The Otter"),
    "zone": lambda db, the: events.change_event(db, the["event"], zone="Europe/Paris"),
    "link": lambda db, the: events.change_event(db, the["event"], link="example.org"),
    "day": lambda db, the: events.change_event(db, the["event"], starts="2027-03-09T18:30"),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_what_one_entry_shows_makes_it_alone_newer_and_its_undo_newer_still(workspace, planned, change):
    event, session, pause = versions(workspace, planned)

    workspace.write(LABEL, change, planned)
    changed = versions(workspace, planned)
    workspace.undo()
    undone = versions(workspace, planned)
    workspace.redo()

    assert session < changed[1] < undone[1] < versions(workspace, planned)[1]
    assert (changed[0], changed[2]) == (undone[0], undone[2]) == (event, pause)


@pytest.mark.parametrize("change", CHANGES_FOR_ALL.values(), ids=CHANGES_FOR_ALL)
def test_what_all_entries_show_makes_all_newer_and_its_undo_newer_still(workspace, planned, change):
    before = versions(workspace, planned)

    workspace.write(LABEL, change, planned)
    changed = versions(workspace, planned)
    workspace.undo()

    for old, new, newest in zip(before, changed, versions(workspace, planned), strict=True):
        assert old < new < newest


def test_a_move_to_a_room_that_changed_less_is_newer_all_the_same(workspace, planned):
    for name in ("Cosy", "Cosier", "Snug"):
        workspace.write(LABEL, venues.change_room, planned["snug"], name=name)
    _, before, _ = versions(workspace, planned)

    workspace.write(LABEL, schedule.change_session, planned["session"], room_id=planned["library"])

    assert versions(workspace, planned)[1] > before


def test_an_entry_stays_as_it_is_when_somebody_else_joins_the_list(workspace, planned):
    before = versions(workspace, planned)

    workspace.write(LABEL, events.add_host, planned["event"], "Gwen Hartley")

    assert versions(workspace, planned) == before


def test_a_version_has_the_moment_of_its_step(workspace, planned):
    assert {version.at for version in versions(workspace, planned)} == {workspace.standing().last.at}
