"""Who on a list is somebody we know already."""

import pytest

from planner.domain.attendees import Attendee
from planner.domain.matching import Known, Match, Register, shared_addresses
from planner.domain.people import KEYS, person_keys


def ada(**values: object) -> Known:
    return known("Ada Thorne", **({"email_key": "ada@post.example", "handle_key": "adat"} | values))


def known(name: str, key: int = 1, **values: object) -> Known:
    given = {"name_key": person_keys({"full_name": name})["name_key"], "email_key": "", "handle_key": ""}
    return Known(key, name, **(given | values))  # type: ignore[arg-type]


def found(register: Register, attendee: Attendee, **values: bool) -> Match | None:
    keys = person_keys({field: getattr(attendee, field) or "" for field in KEYS})
    return register.find(attendee, keys, **values)


def on_the_list(**values: object) -> Attendee:
    return Attendee(line=2, **values)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "attendee",
    [
        on_the_list(full_name="Ada Thorne", email="ADA@post.example"),
        on_the_list(full_name="Ada T", email="ada@post.example"),
        on_the_list(full_name="Augusta King", email="ada@post.example"),
        on_the_list(email="ada@post.example"),
        on_the_list(full_name="A. Thorne", handle="AdaT"),
        on_the_list(full_name="Countess", email="other@post.example", handle="@adat"),
    ],
)
def test_an_address_or_handle_known_already_is_the_same_person(attendee: Attendee) -> None:
    match = found(Register([ada()]), attendee)
    assert match is not None
    assert match.known.person_id == 1


def test_a_ticket_known_already_is_the_same_person_under_another_address() -> None:
    register = Register([ada(guest_id=7, ticket_code="T-1")])
    match = found(register, on_the_list(full_name="Ada Thorne", email="new@post.example", ticket_code="T-1"))
    assert match is not None
    assert str(match.why) == "The same ticket, T-1."


def test_a_ticket_handed_on_to_somebody_else_is_somebody_else() -> None:
    register = Register([ada(guest_id=7, ticket_code="T-1")])
    assert found(register, on_the_list(full_name="Kofi Asante", email="kofi@post.example", ticket_code="T-1")) is None


def test_people_booked_under_one_address_are_different_people() -> None:
    group = [
        on_the_list(full_name="Loïc Noël", email="loic@post.example"),
        on_the_list(full_name="Élodie Noël", email="loic@post.example"),
        on_the_list(full_name="Loïc Noël", email="LOIC@post.example"),
    ]
    assert shared_addresses(group) == {"loic@post.example"}
    register = Register([known("Loïc Noël", email_key="loic@post.example")])
    assert found(register, group[1], address_is_shared=True) is None
    assert found(register, group[2], address_is_shared=True) is not None


def test_a_second_ticket_of_another_name_under_a_known_address_is_another_person() -> None:
    register = Register([ada(guest_id=7, ticket_code="T-1")])
    assert found(register, on_the_list(full_name="Kofi Asante", email="ada@post.example", ticket_code="T-2")) is None


def test_a_list_of_names_alone_finds_the_guest_of_that_name() -> None:
    register = Register([ada(guest_id=7, email_key="", handle_key="")])
    assert found(register, on_the_list(full_name="ADA  THORNE")) is not None
    assert found(register, on_the_list(full_name="Ada Thorn")) is None


def test_a_name_alone_is_not_enough_where_it_is_one_word_or_stands_twice() -> None:
    jasper = known("Jasper", email_key="jasper@post.example", guest_id=7)
    assert found(Register([jasper]), on_the_list(full_name="Jasper")) is None
    namesakes = [known("Anna Kowalska", key, guest_id=key) for key in (1, 2)]
    assert found(Register(namesakes), on_the_list(full_name="Anna Kowalska")) is None


def test_a_namesake_from_another_event_is_not_taken_for_the_same_person() -> None:
    assert found(Register([ada(email_key="", handle_key="")]), on_the_list(full_name="Ada Thorne")) is None
