"""The overview's facts, counted in a real file."""

from datetime import UTC, date, datetime

import pytest
from factories import SETUP, make, make_event, make_guest, make_person, make_room, make_session, make_topic, make_venue

from planner.domain.rsvp import Rsvp
from planner.domain.texts import text
from planner.services.badge_prints import badges_due, mark_printed
from planner.services.badges import list_badges
from planner.services.guests import change_guests
from planner.services.overview import get_overview
from planner.services.sample import add_sample
from planner.store.schema import CheckIn, Hold, Speaker

MOMENT = datetime(2027, 3, 4, 12, tzinfo=UTC)
PRINTED = text("Mark badges as printed")


@pytest.fixture
def event_id(workspace):
    def prepare(db):
        venue = make_venue(db)
        room = make_room(db, venue)
        event = make_event(
            db,
            venue_id=venue,
            capacity=3,
            starts="2027-03-08T18:30",
            ends="2027-03-08T21:30",
            zone="Pacific/Auckland",
        )
        ada = make_person(db, "Ada")
        make_guest(db, event, ada, rsvp=Rsvp.ACCEPTED, rsvp_at="2027-03-01T13:30:00Z")
        make_guest(db, event, make_person(db, "Grace"), rsvp=Rsvp.TENTATIVE, rsvp_at="2027-03-02")
        make_guest(db, event, make_person(db, "", email="who@example.org"), rsvp=None)
        gone = make_guest(db, event, make_person(db, "Edsger"), rsvp=Rsvp.DECLINED)
        make(db, CheckIn(guest_id=gone))
        placed = make_topic(db, event, "Placed", status="chosen")
        make_topic(db, event, "Unplaced", status="chosen")
        make_topic(db, event, "Idea")
        make(db, Speaker(topic_id=placed, person_id=make_person(db, "Elsewhere")))
        make(db, Speaker(topic_id=placed, person_id=ada))
        make_session(db, event, "2027-03-08T20:00", topic_id=placed)
        make_session(db, event, "2027-03-08T18:30", room_id=room)
        make_session(db, event, "2027-03-08T18:40", room_id=room)
        make(db, Hold(venue_id=venue, event_id=event, kind="hold", runs_out="2027-03-05"))
        make(db, Hold(venue_id=venue, kind="quote", runs_out="2027-03-06"))
        make(db, Hold(venue_id=venue, event_id=event, kind="hold", runs_out="2027-03-05", state="released"))
        make(db, Hold(venue_id=make_venue(db, "Other"), kind="quote", runs_out="2027-03-05"))
        return event

    return workspace.write(SETUP, prepare)


def facts(workspace, event_id, moment=MOMENT):
    return workspace.read(get_overview, event_id, moment).facts


def test_everything_is_counted(workspace, event_id):
    found = facts(workspace, event_id)
    assert (found.today, found.day, found.is_over) == (
        date(2027, 3, 5),
        date(2027, 3, 8),
        False,
    )  # it is past midnight there
    assert (found.guests, found.coming, found.tentative, found.unanswered, found.came) == (4, 1, 1, 1, 1)
    assert (found.nameless, found.capacity, found.has_venue, found.has_rooms) == (1, 3, True, True)
    assert (found.topics, found.unplaced, found.roomless) == (2, ("Unplaced",), ("Placed",))
    assert found.speakers_away == ("Elsewhere",)
    assert len(found.clashes) == 1
    assert [(hold.venue, hold.is_quote, hold.runs_out.day) for hold in found.holds] == [
        ("The Ship", False, 5),
        ("The Ship", True, 6),
    ]


def test_answers_count_on_the_day_that_it_was_where_the_event_is(workspace, event_id):
    rows = workspace.read(get_overview, event_id, MOMENT).replies
    assert [(row.day, row.new_coming, row.new_tentative) for row in rows[:2]] == [
        (date(2027, 3, 2), 1, 1),  # 13:30 in Greenwich is the next day in Auckland
        (date(2027, 3, 3), 0, 0),
    ]


def test_the_event_is_over_when_its_end_has_passed_there(workspace, event_id):
    assert not facts(workspace, event_id, datetime(2027, 3, 8, 8, 0, tzinfo=UTC)).is_over
    assert facts(workspace, event_id, datetime(2027, 3, 8, 9, 0, tzinfo=UTC)).is_over


def test_badges_are_due_until_they_are_printed_and_again_when_they_would_say_something_else(
    workspace, event_id, proved_write
):
    due = workspace.read(badges_due, event_id)
    assert (due.total, len(due.new), due.changed) == (3, 3, ())

    badges = workspace.read(list_badges, event_id)
    proved_write(PRINTED, mark_printed, badges)
    assert workspace.read(badges_due, event_id) == (3, (), ())

    workspace.write(SETUP, change_guests, [due.new[0]], full_name="Ada Lovelace")
    assert workspace.read(badges_due, event_id) == (3, (), (due.new[0],))
    workspace.write(PRINTED, mark_printed, workspace.read(list_badges, event_id, guest_ids=[due.new[0]]))
    assert workspace.read(badges_due, event_id).guest_ids == ()


def test_a_guest_who_was_removed_while_badges_were_printed_is_passed_over(workspace, event_id):
    badges = workspace.read(list_badges, event_id)
    workspace.undo()
    assert workspace.write(PRINTED, mark_printed, badges) is None
    workspace.redo()
    assert len(workspace.read(badges_due, event_id).new) == 3


def test_the_number_of_queries_does_not_grow_with_the_event(workspace):
    """The sample has many times what the small event has."""
    small, large = workspace.write(SETUP, make_event), workspace.write(SETUP, add_sample)
    from sqlalchemy import event as events

    heard = []
    events.listen(workspace._engine, "before_cursor_execute", lambda *told: heard.append(told[2]))
    workspace.read(get_overview, small)
    few = len(heard)
    workspace.read(get_overview, large)
    assert len(heard) - few <= few + 8  # what an empty event has no need to ask


def test_the_number_of_queries_does_not_grow_with_the_badges_that_were_printed(workspace, event_id):
    from sqlalchemy import event as events

    def print_all():
        workspace.write(PRINTED, mark_printed, workspace.read(list_badges, event_id))
        heard.clear()
        assert workspace.read(get_overview, event_id).facts.badges_due == 0
        return len(heard)

    heard = []
    events.listen(workspace._engine, "before_cursor_execute", lambda *told: heard.append(told[2]))
    few = print_all()
    workspace.write(SETUP, lambda db: [make_guest(db, event_id) for _ in range(1_100)])
    assert print_all() == few


def test_answers_are_counted_on_the_day_they_had_in_the_zone_of_the_event(workspace):
    event_id = workspace.write(SETUP, make_event, zone="Asia/Kathmandu", starts="2027-03-08T18:30")  # 5:45 ahead
    for at in ("2027-03-01T18:14:59Z", "2027-03-01T18:15:00Z", "2027-03-02T12:00:00+13:00", "2027-03-02", "soon"):
        workspace.write(SETUP, make_guest, event_id, rsvp="accepted", rsvp_at=at)

    replies = workspace.read(get_overview, event_id, datetime(2027, 3, 3, tzinfo=UTC)).replies

    assert [(reply.day.day, reply.new_coming) for reply in replies] == [(1, 1), (2, 3), (3, 0)]
