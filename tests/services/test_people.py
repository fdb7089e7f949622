"""The address book: who is the same person."""

import pytest
from factories import SETUP

from planner.domain.errors import PlannerError, WrongValueError
from planner.domain.texts import text
from planner.services import people
from planner.store.schema import Person

LABEL = text("Add a person")


def person(workspace, person_id):
    """Return what is known of a person."""
    fields = ("full_name", "email", "handle", "organisation", "name_key", "email_key", "handle_key")
    return workspace.read(lambda db: tuple(getattr(db.get_one(Person, person_id), field) for field in fields))


def test_a_person_is_kept_as_written_and_keyed_for_finding(workspace, proved_write):
    ada = proved_write(
        LABEL, people.add_person, full_name=" Łucja McKenzie ", email=" Lucja@Example.ORG ", handle="@Lu"
    )

    assert person(workspace, ada) == (
        "Łucja McKenzie",
        "Lucja@Example.ORG",
        "Lu",
        "",
        "lucja mckenzie",
        "lucja@example.org",
        "lu",
    )


@pytest.mark.parametrize(
    "known",
    [
        {"full_name": "Anna Müller", "email": "ANNA@example.org"},
        {"full_name": "Müller, Anna", "email": "anna@example.org"},
        {"full_name": "", "email": "anna@example.org"},
        {"full_name": "Anna Weber", "handle": "https://x.com/Annam"},
        {"full_name": "Anna Müller", "email": "anna@work.example", "handle": "annaM"},
    ],
)
def test_an_address_or_a_handle_with_a_name_that_may_be_theirs_is_the_same_person(workspace, proved_write, known):
    anna = workspace.write(SETUP, people.add_person, full_name="Anna Müller", email="anna@example.org", handle="annam")

    assert proved_write(LABEL, people.find_or_add_person, **known) == anna


def test_a_shared_address_with_another_given_name_is_somebody_else(workspace, proved_write):
    anna = workspace.write(SETUP, people.add_person, full_name="Anna Müller", email="mueller@example.org")

    jonas = proved_write(LABEL, people.find_or_add_person, full_name="Jonas Müller", email="mueller@example.org")

    assert jonas != anna
    assert workspace.read(people.find_person, full_name="Jonas Müller", email="mueller@example.org") == jonas
    assert workspace.read(people.find_person, full_name="Anna Müller", email="mueller@example.org") == anna


def test_the_same_name_alone_is_not_the_same_person(workspace, proved_write):
    first = workspace.write(SETUP, people.add_person, full_name="John Smith")

    assert proved_write(LABEL, people.find_or_add_person, full_name="John Smith") != first


def test_what_is_known_stays_and_what_was_not_known_is_added(workspace, proved_write):
    anna = workspace.write(
        SETUP, people.add_person, full_name="Anna Müller", email="anna@example.org", organisation="Ada Ltd"
    )

    proved_write(
        LABEL, people.find_or_add_person, full_name="A. Müller", email="anna@example.org", organisation="B", handle="am"
    )

    assert person(workspace, anna)[:4] == ("Anna Müller", "anna@example.org", "am", "Ada Ltd")


def test_a_person_of_whom_nothing_is_known_is_refused(workspace):
    with pytest.raises(PlannerError, match="needs a name"):
        workspace.write(LABEL, people.add_person, organisation="Ada Ltd")


def test_a_wrong_address_is_refused_at_its_field(workspace):
    with pytest.raises(WrongValueError) as refusal:
        workspace.write(LABEL, people.add_person, full_name="Anna", email="anna(at)example.org")

    assert refusal.value.field == "email"
