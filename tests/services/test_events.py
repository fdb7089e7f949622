"""Events: found, created, changed, moved, archived and deleted."""

import factories
import pytest
from sqlalchemy import event as hooks
from sqlalchemy import select

from planner.domain.errors import PlannerError, WrongValueError
from planner.domain.texts import text
from planner.services import events
from planner.store.schema import BadgeSetup, Session, Speaker

STEP = text("Step")


def make(workspace, name="Tweet Up", **values):
    return workspace.write(STEP, events.create_event, name, **values)


def sessions_of(workspace, event_id):
    def read(db):
        rows = db.scalars(select(Session).where(Session.event_id == event_id).order_by(Session.starts))
        return [(row.starts, row.title, row.room_id) for row in rows]

    return workspace.read(read)


def test_created_event_has_its_values(workspace, proved_write):
    key = proved_write(
        STEP,
        events.create_event,
        " #ConnectingHR Tweet Up ",
        hashtag="#ConnectingHR",
        starts="2027-03-08T18:30",
        ends="2027-03-08T21:30:00",
        zone="europe/london",
        capacity=120,
        link="connectinghr.example.org",
    )
    event = workspace.read(events.get_event, key)
    assert (event.name, event.hashtag, event.zone) == ("#ConnectingHR Tweet Up", "ConnectingHR", "Europe/London")
    assert (event.starts, event.ends) == ("2027-03-08T18:30", "2027-03-08T21:30")
    assert (event.capacity, event.link) == (120, "https://connectinghr.example.org")
    assert (event.archived, event.hosts, event.coming, event.guests, event.sessions) == (False, (), 0, 0, 0)


def test_created_event_takes_the_zone_of_its_venue(workspace):
    venue_id = workspace.write(STEP, factories.make_venue, zone="Europe/Lisbon")
    assert workspace.read(events.get_event, make(workspace, venue_id=venue_id)).zone == "Europe/Lisbon"
    assert workspace.read(events.get_event, make(workspace, venue_id=venue_id, zone="UTC")).zone == "UTC"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("name", "  "),
        ("hashtag", "two words"),
        ("starts", "tomorrow"),
        ("ends", "2027-03-08T18:00"),
        ("zone", "Europe/Atlantis"),
        ("capacity", -1),
        ("capacity", 10**7),
        ("link", "javascript:alert(1)"),
        ("link", "http://[::1"),
        ("link", "no page"),
    ],
)
def test_wrong_value_is_told_by_its_field_and_changes_nothing(workspace, field, value):
    key = make(workspace, starts="2027-03-08T18:30", ends="2027-03-08T21:30")
    before = workspace.read(events.get_event, key)
    with pytest.raises(WrongValueError) as refused:
        workspace.write(STEP, events.change_event, key, **{field: value})
    assert refused.value.field == field
    assert workspace.read(events.get_event, key) == before


def test_end_without_a_start_is_refused(workspace):
    with pytest.raises(WrongValueError) as refused:
        make(workspace, ends="2027-03-08T21:30")
    assert refused.value.field == "ends"


def test_values_can_be_taken_away_again(workspace, proved_write):
    key = make(workspace, hashtag="HR", starts="2027-03-08T18:30", capacity=3, link="a.example.org")
    proved_write(STEP, events.change_event, key, hashtag="", starts="", ends="", capacity=None, link="", zone="")
    event = workspace.read(events.get_event, key)
    assert (event.hashtag, event.starts, event.capacity, event.link) == ("", "", None, "")


def test_sessions_follow_their_event_to_another_day_at_the_same_hour(workspace, proved_write):
    key = make(workspace, starts="2027-03-08T18:30", ends="2027-03-08T21:30")
    workspace.write(STEP, factories.make_session, key, "2027-03-08T19:00")
    # Summer time begins in between: the clock shows the same hour.
    proved_write(STEP, events.change_event, key, starts="2027-03-29T18:00", ends="2027-03-29T21:30")
    assert sessions_of(workspace, key) == [("2027-03-29T19:00", "Drinks", None)]


def test_sessions_stay_where_only_the_hour_changes(workspace):
    key = make(workspace, starts="2027-03-08T18:30")
    workspace.write(STEP, factories.make_session, key, "2027-03-08T19:00")
    workspace.write(STEP, events.change_event, key, starts="2027-03-08T18:00")
    assert sessions_of(workspace, key) == [("2027-03-08T19:00", "Drinks", None)]


@pytest.mark.parametrize(
    ("start", "sessions"),
    [
        ("2027-03-28T00:30", ["2027-03-28T01:00", "2027-03-28T02:45"]),
        ("2027-03-29T01:00", ["2027-03-29T01:30", "2027-03-29T03:15"]),
        ("2027-03-28T20:00", ["2027-03-28T23:30", "2027-03-29T01:15"]),
    ],
)
def test_a_night_stays_whole_when_its_event_moves_past_midnight(workspace, proved_write, start, sessions):
    key = make(workspace, starts="2027-03-27T23:00")
    for starts in ("2027-03-27T23:30", "2027-03-28T01:15"):
        workspace.write(STEP, factories.make_session, key, starts)

    proved_write(STEP, events.change_event, key, starts=start)
    assert [starts for starts, *_ in sessions_of(workspace, key)] == sessions

    proved_write(STEP, events.change_event, key, starts="2027-03-27T23:00")
    assert [starts for starts, *_ in sessions_of(workspace, key)] == ["2027-03-27T23:30", "2027-03-28T01:15"]


def test_sessions_follow_an_event_that_had_no_date_meanwhile(workspace, proved_write):
    key = make(workspace, starts="2027-03-08T18:30", ends="2027-03-09T21:30")
    workspace.write(STEP, factories.make_session, key, "2027-03-09T19:00")

    workspace.write(STEP, events.change_event, key, starts="", ends="")
    workspace.write(STEP, events.change_event, key, name="Some day")
    proved_write(STEP, events.change_event, key, starts="2027-03-08T18:30")
    assert [starts for starts, *_ in sessions_of(workspace, key)] == ["2027-03-09T19:00"]

    workspace.write(STEP, events.change_event, key, starts="")
    proved_write(STEP, events.change_event, key, starts="2028-01-01T10:00")
    assert [starts for starts, *_ in sessions_of(workspace, key)] == ["2028-01-02T19:00"]


def test_list_is_in_the_order_of_time_with_undated_last(workspace):
    late, undated, early = (
        make(workspace, starts="2027-06-01T10:00"),
        make(workspace, "Someday"),
        make(workspace, starts="2026-01-01T10:00"),
    )
    assert [row.id for row in workspace.read(events.list_events)] == [early, late, undated]


def test_list_counts_those_who_accepted(workspace):
    key = make(workspace, capacity=5)
    for rsvp in ("accepted", "accepted", "declined", None):
        workspace.write(STEP, factories.make_guest, key, rsvp=rsvp)
    (row,) = workspace.read(events.list_events)
    event = workspace.read(events.get_event, key)
    assert (row.coming, row.capacity) == (event.coming, event.capacity) == (2, 5)
    assert event.guests == 4


@pytest.mark.parametrize("count", [1, 3])
def test_list_needs_one_query_however_many_events(workspace, count):
    venue_id = workspace.write(STEP, factories.make_venue)
    for number in range(count):
        make(workspace, f"Event {number}", venue_id=venue_id)
    queries = []

    def read(db):
        hooks.listen(db.connection(), "before_cursor_execute", lambda *args: queries.append(args[2]))
        return events.list_events(db)

    assert len(workspace.read(read)) == count
    assert len(queries) == 1


def test_archived_events_can_be_left_out(workspace, proved_write):
    old, new = make(workspace, "Old"), make(workspace, "New")
    proved_write(STEP, events.archive_event, old)
    assert [row.id for row in workspace.read(events.list_events, archived=False)] == [new]
    assert [row.id for row in workspace.read(events.list_events, archived=True)] == [old]
    proved_write(STEP, events.unarchive_event, old)
    assert workspace.read(events.list_events, archived=True) == []


@pytest.mark.parametrize("wanted", ["#ConnectingHR Tweet Up", "connectinghr  tweet up", "CONNECTINGHR TWEET ÚP"])
def test_event_is_found_by_its_name_in_any_spelling(workspace, wanted):
    key = make(workspace, "#ConnectingHR Tweet Up")
    assert workspace.read(events.find_event, wanted) == key


def test_event_is_found_by_its_id(workspace):
    key = make(workspace)
    assert workspace.read(events.find_event, key) == workspace.read(events.find_event, str(key)) == key


@pytest.mark.parametrize("name", ["", "  "])
def test_no_event_is_found_without_a_name(workspace, name):
    make(workspace, "#")
    with pytest.raises(PlannerError, match="No event was named"):
        workspace.read(events.find_event, name)


def test_event_called_by_a_sign_alone_is_found_by_that_sign(workspace):
    key = make(workspace, "#")
    assert workspace.read(events.find_event, "#") == key
    with pytest.raises(events.NoSuchEventError):
        workspace.read(events.find_event, "##")


def test_missing_event_is_told_with_those_there_are(workspace):
    with pytest.raises(PlannerError, match="no events yet"):
        workspace.read(events.find_event, "Gala")
    make(workspace, "Tweet Up")
    make(workspace, "Unconference")
    with pytest.raises(events.NoSuchEventError, match=r"“Gala”.*Tweet Up, Unconference"):
        workspace.read(events.find_event, "Gala")


def test_name_that_stands_twice_is_told_with_the_ids(workspace):
    keys = [make(workspace, "Tweet Up"), make(workspace, "tweet up")]
    with pytest.raises(PlannerError) as refused:
        workspace.read(events.find_event, "Tweet Up")
    assert all(str(key) in str(refused.value) for key in keys)


def test_next_event_is_the_first_that_is_not_over(workspace):
    past = make(workspace, starts="2027-03-01T18:30")
    today = make(workspace, starts="2027-03-08T09:00")
    make(workspace, starts="2027-04-08T09:00")
    rows = workspace.read(events.list_events)
    assert events.next_event(rows, "2027-03-08").id == today
    assert events.next_event(rows[:1], "2027-03-08").id == past
    assert events.next_event([], "2027-03-08") is None


def test_wanted_event_is_shown_or_the_next_one_that_is_not_put_aside(workspace):
    past = make(workspace, starts="2027-03-01T18:30")
    coming = make(workspace, starts="2027-03-08T09:00")
    later = make(workspace, starts="2027-04-08T09:00")
    workspace.write(STEP, events.archive_event, later)
    rows = workspace.read(events.list_events)
    assert events.event_to_show(rows, later, "2027-03-08") == later
    assert events.event_to_show(rows, 1, "2027-03-08") == coming
    assert events.event_to_show(rows, None, "2027-05-01") == coming
    assert events.event_to_show([row for row in rows if row.id != coming], None, "2027-05-01") == past
    assert events.event_to_show([row for row in rows if row.id == later], None, "2027-05-01") == later
    assert events.event_to_show([], later, "2027-03-08") is None


def test_deleted_event_takes_all_that_is_its_own_and_leaves_the_people(workspace, proved_write):
    venue_id = workspace.write(STEP, factories.make_venue)
    key = make(workspace, venue_id=venue_id)
    person = workspace.write(STEP, factories.make_person)
    guest = workspace.write(STEP, factories.make_guest, key, person)
    topic = workspace.write(STEP, factories.make_topic, key)
    workspace.write(STEP, factories.make, Speaker(topic_id=topic, person_id=person))
    workspace.write(STEP, factories.make_session, key, topic_id=topic)
    workspace.write(STEP, factories.make, BadgeSetup(event_id=key, stock="Avery 5395"))
    proved_write(STEP, events.delete_event, key)
    left = workspace.read(factories.dump)
    assert {table for table, rows in left.items() if rows} == {"venue", "person"}
    assert guest not in {row[0] for row in left["person"]}


def test_deleted_event_is_missed_with_a_sentence(workspace):
    key = make(workspace)
    workspace.write(STEP, events.delete_event, key)
    for service in (events.get_event, events.archive_event, events.delete_event, events.change_event):
        with pytest.raises(PlannerError, match="deleted"):
            workspace.write(STEP, service, key)
