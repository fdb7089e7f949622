"""The address book with each person's events."""

import factories
import pytest
from factories import SETUP

from planner.domain.errors import PlannerError, WrongValueError
from planner.domain.names import search_key
from planner.domain.rsvp import Role, Rsvp
from planner.domain.texts import text
from planner.services import address_book, people, topics
from planner.store import schema

WRITE = text("Write")


@pytest.fixture
def made(workspace):
    """Ada was asked three times and came twice; Bela is in the book alone; a second Ada came once."""

    def fill(db):
        days = ("2026-03-08T18:30", "2027-03-08T18:30", "")
        events = [factories.make_event(db, f"Meeting {at}", starts=day) for at, day in enumerate(days)]
        ada = people.add_person(db, full_name="Ada Ödön", email="ada@example.org", organisation="Engines")
        rows = [factories.make_guest(db, event, ada, rsvp=Rsvp.ACCEPTED, role=Role.SPEAKER) for event in events]
        for guest in rows[:2]:
            factories.make(db, schema.CheckIn(guest_id=guest))
        other = people.add_person(db, full_name="ADA ODON", handle="second")
        factories.make_guest(db, events[0], other)
        topic = factories.make_topic(db, events[1], "Cards", proposer_id=other)
        factories.make(db, schema.Speaker(topic_id=topic, person_id=ada))
        return {
            "events": events,
            "guests": rows,
            "ada": ada,
            "other": other,
            "bela": people.add_person(db, full_name="Bela", email="bela@example.org"),
            "topic": topic,
        }

    return workspace.write(SETUP, fill)


def test_list_has_everybody_with_how_often_they_were_asked_and_came(workspace, made):
    rows = {row.id: row for row in workspace.read(address_book.list_people)}

    assert len(rows) == 3
    ada = rows[made["ada"]]
    assert (ada.name, ada.invited, ada.came, ada.last_event) == ("Ada Ödön", 3, 2, "Meeting 1")
    assert rows[made["bela"]][-4:] == (0, 0, "", "")
    assert workspace.read(address_book.get_people, [made["ada"], 1]) == [ada]


def test_details_tell_each_event_with_answer_role_and_what_was_led_and_proposed(workspace, made):
    details = workspace.read(address_book.get_person, made["ada"])

    one, two, undated = made["events"]
    assert [each.event_id for each in details.events] == [undated, two, one]
    newest = next(each for each in details.events if each.event_id == made["events"][1])
    assert (newest.rsvp, newest.role, newest.came, newest.led) == (Rsvp.ACCEPTED, Role.SPEAKER, True, ("Cards",))
    assert details.first_came.event_id == made["events"][0]
    assert [row.id for row in details.namesakes] == [made["other"]]


def test_who_only_proposed_a_topic_has_that_event_too(workspace, made):
    details = workspace.read(address_book.get_person, made["other"])

    first, second = details.events
    assert (first.event_id, first.guest_id, first.proposed) == (made["events"][1], None, ("Cards",))
    assert (second.event_id, second.came) == (made["events"][0], False)
    assert details.first_came is None


def test_change_is_cleaned_and_finds_the_person_by_the_new_name(workspace, proved_write, made):
    proved_write(WRITE, address_book.change_people, [made["bela"]], full_name=" Béla Bartók ", handle="@bela")

    row = workspace.read(address_book.get_person, made["bela"]).row
    assert (row.full_name, row.handle) == ("Béla Bartók", "bela")
    keys = workspace.read(lambda db: db.get_one(schema.Person, made["bela"]).name_key)
    assert keys == search_key("Bela Bartok")


def test_several_get_one_organisation_but_no_shared_address(workspace, proved_write, made):
    both = [made["ada"], made["bela"]]
    proved_write(WRITE, address_book.change_people, both, organisation="Engines")
    assert {row.organisation for row in workspace.read(address_book.get_people, both)} == {"Engines"}

    with pytest.raises(WrongValueError):
        workspace.write(WRITE, address_book.change_people, both, email="all@example.org")


@pytest.mark.parametrize("values", [{"full_name": "  "}, {"email": "bela@"}, {"handle": "https://example.org/"}])
def test_wrong_value_is_refused_and_nothing_changed(workspace, made, values):
    before = workspace.read(factories.dump)
    with pytest.raises(WrongValueError):
        workspace.write(WRITE, address_book.change_people, [made["bela"]], **values)
    assert workspace.read(factories.dump) == before


def test_deleted_person_takes_places_on_lists_along_and_says_so(workspace, proved_write, made):
    gone = proved_write(WRITE, address_book.delete_people, [made["ada"], made["other"]])

    assert gone == (2, 4, 1)
    assert [row.id for row in workspace.read(address_book.list_people)] == [made["bela"]]
    topic = workspace.read(topics.list_topics, made["events"][1])[0]
    assert (topic.speakers, topic.proposer) == ((), None)


def test_who_is_gone_is_told_of_in_a_sentence(workspace, made):
    workspace.write(WRITE, address_book.delete_people, [made["bela"]])
    for ask in (address_book.get_person, lambda db, key: address_book.change_people(db, [key], notes="x")):
        with pytest.raises(PlannerError, match="not in the address book any more"):
            workspace.read(ask, made["bela"])


def test_people_are_invited_once(workspace, proved_write, made):
    event = made["events"][0]
    everybody = [made["ada"], made["bela"], made["other"]]
    assert proved_write(WRITE, address_book.invite_people, event, everybody) == 1
    assert proved_write(WRITE, address_book.invite_people, event, everybody) == 0

    [attendance] = workspace.read(address_book.get_person, made["bela"]).events
    assert (attendance.rsvp, attendance.role) == (Rsvp.INVITED, Role.ATTENDEE)
