"""Who is gone with a corrected name, and who stays."""

from datetime import datetime

import pytest
from factories import SETUP, make_event, make_topic

from planner.domain.rsvp import Role
from planner.domain.texts import N_, text
from planner.services import address_book, events, guests, people, schedule, topics
from planner.store.schema import BadgePrint

LABEL = text(N_("Say who leads"))


@pytest.fixture
def event_id(workspace):
    return workspace.write(SETUP, make_event)


@pytest.fixture
def topic_id(workspace, event_id):
    return workspace.write(SETUP, make_topic, event_id)


def lead(workspace, topic_id, *names):
    return workspace.write(LABEL, topics.set_speakers, topic_id, names)


def invited(workspace, event_id):
    return [row.name for row in workspace.read(guests.list_guests, event_id)]


def known(workspace):
    return sorted(row.full_name for row in workspace.read(address_book.list_people))


def guest_called(workspace, event_id, name):
    return next(row for row in workspace.read(guests.list_guests, event_id) if row.name == name)


def test_a_name_that_is_corrected_takes_along_whom_its_typing_error_made(workspace, event_id, topic_id, proved_write):
    assert lead(workspace, topic_id, "Kathe Bruan") == (("Kathe Bruan",), ())

    led = proved_write(LABEL, topics.set_speakers, topic_id, ["Käthe Braun"])

    assert led == (("Käthe Braun",), ("Kathe Bruan",))
    assert (invited(workspace, event_id), known(workspace)) == (["Käthe Braun"], ["Käthe Braun"])


def test_it_does_so_too_where_the_entry_was_undone_and_done_again(workspace, event_id, topic_id):
    lead(workspace, topic_id, "Kathe Bruan")
    workspace.undo()
    workspace.redo()

    lead(workspace, topic_id)

    assert (invited(workspace, event_id), known(workspace)) == ([], [])


def test_who_was_a_guest_before_or_is_known_elsewhere_stays(workspace, event_id, topic_id):
    workspace.write(SETUP, guests.add_guest, event_id, "Ada Oak")
    workspace.write(SETUP, people.add_person, full_name="Grace Elm")
    lead(workspace, topic_id, "Ada Oak", "Grace Elm")

    led = lead(workspace, topic_id, "Hedy Ash")

    assert led.dropped == ("Grace Elm",)
    assert invited(workspace, event_id) == ["Ada Oak", "Hedy Ash"]
    assert known(workspace) == ["Ada Oak", "Grace Elm", "Hedy Ash"]


def leads(db, event_id, guest):
    topics.set_speakers(db, make_topic(db, event_id), [guest.name])


def hosts(db, event_id, guest):
    events.add_host(db, event_id, guest.name)


def has_address(db, event_id, guest):
    guests.change_guests(db, [guest.id], email="ada@post.example")


def has_badge(db, event_id, guest):
    db.add(BadgePrint(guest_id=guest.id, at="2027-03-08T12:00:00Z", digest="1"))


@pytest.mark.parametrize("deed", [leads, hosts, has_address, has_badge])
def test_a_guest_of_whom_more_is_known_stays_on_the_list(workspace, event_id, topic_id, deed):
    lead(workspace, topic_id, "Ada Oak")
    workspace.write(SETUP, deed, event_id, guest_called(workspace, event_id, "Ada Oak"))

    assert lead(workspace, topic_id).dropped == ()
    assert (invited(workspace, event_id), known(workspace)) == (["Ada Oak"], ["Ada Oak"])


def test_a_person_who_proposed_a_topic_stays_in_the_address_book(workspace, event_id, topic_id):
    lead(workspace, topic_id, "Ada Oak")
    workspace.write(SETUP, topics.add_topic, event_id, "Another", proposer="Ada Oak")

    lead(workspace, topic_id)

    assert known(workspace) == ["Ada Oak"]


def test_guests_who_came_along_with_their_topic_stay(workspace, event_id):
    def topic_and_guests(db):
        topic_id = make_topic(db, event_id)
        topics.set_speakers(db, topic_id, ["Ada Oak"])
        return topic_id

    topic_id = workspace.write(SETUP, topic_and_guests)

    assert lead(workspace, topic_id).dropped == ()
    assert invited(workspace, event_id) == ["Ada Oak"]


def test_a_session_does_not_keep_a_typing_error_alive(workspace, event_id, topic_id):
    lead(workspace, topic_id, "Ada Oka")
    workspace.write(SETUP, schedule.place_topic, topic_id, None, datetime(2027, 3, 8, 20))

    lead(workspace, topic_id, "Ada Oak")

    assert [(row.name, row.role) for row in workspace.read(guests.list_guests, event_id)] == [("Ada Oak", Role.SPEAKER)]
