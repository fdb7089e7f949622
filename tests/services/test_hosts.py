"""Hosts: who brings people together is on the guest list and known from other events."""

import factories
import pytest
from sqlalchemy import select

from planner.domain.errors import WrongValueError
from planner.domain.texts import text
from planner.services import events, topics
from planner.store.schema import Guest, Person

STEP = text("Step")


def make(workspace, name="Tweet Up", **values):
    return workspace.write(STEP, events.create_event, name, **values)


def hosts_of(workspace, event_id):
    return [host.name for host in workspace.read(events.get_event, event_id).hosts]


def test_new_host_is_a_guest_who_is_coming(workspace, proved_write):
    key = make(workspace)
    guest = proved_write(STEP, events.add_host, key, "Gwen Hartley")
    row = workspace.read(lambda db: db.get_one(Guest, guest))
    assert (row.role, row.rsvp, len(row.code)) == ("host", "accepted", 10)
    assert hosts_of(workspace, key) == ["Gwen Hartley"]


def test_guest_of_that_name_becomes_the_host(workspace, proved_write):
    key = make(workspace)
    first = workspace.write(STEP, events.add_host, key, "Zoë Müller")
    proved_write(STEP, events.remove_host, key, first)
    assert hosts_of(workspace, key) == []
    assert proved_write(STEP, events.add_host, key, "zoe muller") == first
    assert workspace.read(events.get_event, key).guests == 1


def test_host_no_more_who_leads_a_topic_is_a_speaker(workspace, proved_write):
    key = make(workspace)
    guest = workspace.write(STEP, events.add_host, key, "Gwen Hartley")
    topic = workspace.write(STEP, factories.make_topic, key, "Pay")
    workspace.write(STEP, topics.set_speakers, topic, ["Gwen Hartley"])
    proved_write(STEP, events.remove_host, key, guest)
    assert role_of(workspace, guest) == "speaker"


def test_guest_who_is_no_host_keeps_the_role(workspace):
    key = make(workspace)
    guest = workspace.write(STEP, factories.make_guest, key, role="press")
    workspace.write(STEP, events.remove_host, key, guest)
    assert role_of(workspace, guest) == "press"


def role_of(workspace, guest_id):
    return workspace.read(lambda db: db.get_one(Guest, guest_id).role)


def test_host_known_from_another_event_is_the_same_person(workspace):
    first = workspace.write(STEP, events.add_host, make(workspace, "First"), "Gwen Hartley")
    second = workspace.write(STEP, events.add_host, make(workspace, "Second"), "Gwen Hartley")
    people = workspace.read(lambda db: {db.get_one(Guest, guest).person_id for guest in (first, second)})
    assert len(people) == 1


def test_name_of_two_people_makes_a_third(workspace):
    for number in range(2):
        workspace.write(STEP, _person, f"j{number}@example.org")
    key = make(workspace)
    workspace.write(STEP, events.add_host, key, "John Smith")
    assert workspace.read(lambda db: len(db.scalars(select(Person)).all())) == 3


def _person(db, email):
    from planner.services import people

    return people.add_person(db, full_name="John Smith", email=email)


def test_host_can_be_named_by_handle(workspace, proved_write):
    key = make(workspace)
    proved_write(STEP, events.add_host, key, "@gwenhartley")
    (host,) = workspace.read(events.get_event, key).hosts
    assert (host.name, host.handle) == ("@gwenhartley", "gwenhartley")
    workspace.write(STEP, events.add_host, key, " @GwenHartley")
    assert len(hosts_of(workspace, key)) == 1


@pytest.mark.parametrize("name", ["", "  ", "@"])
def test_nobody_cannot_be_a_host(workspace, name):
    with pytest.raises(WrongValueError):
        workspace.write(STEP, events.add_host, make(workspace), name)
