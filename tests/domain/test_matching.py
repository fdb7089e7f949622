"""Who on a list is somebody we know already."""

from typing import Any

import pytest

from planner.domain.attendees import Attendee
from planner.domain.matching import Known, Match, Register, Shared, shared_among
from planner.domain.people import KEYS, person_keys


def ada(**values: object) -> Known:
    return known("Ada Thorne", **({"email_key": "ada@post.example", "handle_key": "adat"} | values))


def known(name: str, key: int = 1, **values: object) -> Known:
    given = {"name_key": person_keys({"full_name": name})["name_key"], "email_key": "", "handle_key": ""}
    return Known(key, name, **(given | values))  # type: ignore[arg-type]


def found(register: Register, attendee: Attendee, **values: Any) -> Match | None:
    return register.find(attendee, keys_of(attendee), **values)


def keys_of(attendee: Attendee) -> dict[str, str]:
    return person_keys({field: getattr(attendee, field) or "" for field in KEYS})


def shared(*attendees: Attendee) -> Shared:
    return shared_among(attendees, map(keys_of, attendees))


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
        on_the_list(full_name="Countess", handle="@adat"),
        on_the_list(full_name="Countess", email="ada@post.example", handle="@adat"),
        on_the_list(full_name="Ada King", email="other@post.example", handle="@adat"),
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
    assert shared(*group).emails == {"loic@post.example"}
    register = Register([known("Loïc Noël", email_key="loic@post.example")])
    assert found(register, group[1], shared=shared(*group)) is None
    assert found(register, group[2], shared=shared(*group)) is not None


@pytest.mark.parametrize(
    "names",
    [
        ("Person 1", "Person 2"),
        ("Person 1", "Person 10"),
        ("Anna Schmidt", "Anna Weber"),
        ("Jan Novák", "Jana Nováková"),
        ("王芳", "王伟"),
        ("Ann", "Ann Bee", "Ann Wye"),
    ],
)
def test_names_that_share_a_first_word_share_an_address_as_different_people(names: tuple[str, ...]) -> None:
    assert shared(*(on_the_list(full_name=name, email="info@post.example") for name in names)).emails


@pytest.mark.parametrize("name", ["Priya R", "P. Raghunathan", "Raghunathan, Priya", "Pri Raghunathan", "Priya"])
def test_one_name_written_twice_makes_no_shared_address(name: str) -> None:
    first = on_the_list(full_name="Priya Raghunathan", email="priya@post.example")
    assert not shared(first, on_the_list(full_name=name, email="priya@post.example")).emails


def test_an_address_known_under_another_name_is_the_same_person_and_deserves_a_look() -> None:
    match = found(Register([ada()]), on_the_list(full_name="Kofi Asante", email="ada@post.example"))
    assert match is not None
    assert match.is_doubtful
    assert str(match.why).endswith("we know Ada Thorne.")


def test_a_handle_of_another_name_and_another_address_is_another_person() -> None:
    sam = on_the_list(full_name="Sam Kim", email="sam@post.example", handle="adat")
    assert found(Register([ada()]), sam) is None


def test_a_handle_of_several_names_in_one_list_tells_nobody_apart() -> None:
    kofi = on_the_list(full_name="Kofi Asante", handle="acme")
    mira = on_the_list(full_name="Mira Bell", handle="acme")
    register = Register([known("Kofi Asante", handle_key="acme")])
    assert found(register, kofi, shared=shared(kofi, mira)) is not None
    assert found(register, mira, shared=shared(kofi, mira)) is None
    assert found(Register([known("Kofi Asante", handle_key="acme"), known("Zed", 2, handle_key="acme")]), mira) is None


def test_a_name_that_fits_counts_before_a_handle_that_does_not() -> None:
    register = Register([known("Ada Oak", 1, handle_key="sam"), known("Sam Kim", 2, email_key="sam@post.example")])
    match = found(register, on_the_list(full_name="Sam Kim", email="sam@post.example", handle="sam"))
    assert match is not None
    assert match.known.person_id == 2


def test_the_same_number_of_two_shops_is_two_tickets() -> None:
    register = Register([known("Ann Bee", guest_id=7, ticket_code="100001", preset="shop")])
    zed = on_the_list(full_name="Zed Wye", ticket_code="100001")
    assert found(register, zed) is None
    assert found(register, zed, preset="another") is None


def test_a_ticket_of_the_same_shop_under_another_name_is_the_same_person_and_deserves_a_look() -> None:
    register = Register([known("Ann Bee", guest_id=7, ticket_code="100001", preset="shop")])
    match = found(register, on_the_list(full_name="Zed Wye", ticket_code="100001"), preset="shop")
    assert match is not None
    assert match.is_doubtful


def test_one_ticket_of_several_names_in_one_list_makes_nobody_the_same() -> None:
    group = [on_the_list(full_name=name, ticket_code="T-9") for name in ("Ann Bee", "Zed Wye")]
    register = Register([known("Ann Bee", guest_id=7, ticket_code="T-9", preset="shop")])
    assert found(register, group[1], shared=shared(*group), preset="shop") is None


@pytest.mark.parametrize(("name", "is_known"), [("Ada Thorne", True), ("Ada Weber", False), ("Ada", False)])
def test_a_ticket_of_another_event_counts_with_the_whole_name(name: str, *, is_known: bool) -> None:
    register = Register()
    register.add_ticket("T-1", known("Ada Thorne"))
    assert (found(register, on_the_list(full_name=name, ticket_code="T-1")) is not None) is is_known


def test_among_many_under_one_address_the_one_of_the_same_name_is_found() -> None:
    names = [f"Person {number}" for number in range(50)]
    register = Register([known(name, key, email_key="info@post.example") for key, name in enumerate(names)])
    match = found(register, on_the_list(full_name="PERSON 33", email="info@post.example"))
    assert match is not None
    assert match.known.person_id == 33
    assert found(register, on_the_list(full_name="Person 99", email="info@post.example")) is None


def test_a_second_ticket_of_another_name_under_a_known_address_is_another_person() -> None:
    register = Register([ada(guest_id=7, ticket_code="T-1")])
    assert found(register, on_the_list(full_name="Kofi Asante", email="ada@post.example", ticket_code="T-2")) is None


def could_be(register: Register, attendee: Attendee) -> list[str]:
    return [known.full_name for known in register.could_be(attendee, keys_of(attendee))]


def test_a_name_alone_makes_nobody_the_same_but_tells_who_could_be_meant() -> None:
    register = Register([ada(guest_id=7, ticket_code="T-1")])
    assert found(register, on_the_list(full_name="ADA  THORNE")) is None
    assert could_be(register, on_the_list(full_name="ADA  THORNE")) == ["Ada Thorne"]
    assert could_be(register, on_the_list(full_name="Ada Thorn")) == []
    assert could_be(register, on_the_list()) == []


@pytest.mark.parametrize("mark", [{"email": "other@post.example"}, {"handle": "other"}, {"ticket_code": "T-2"}])
def test_another_address_handle_or_ticket_says_that_somebody_else_is_meant(mark: dict[str, str]) -> None:
    register = Register([ada(guest_id=7, ticket_code="T-1")])
    assert could_be(register, on_the_list(full_name="Ada Thorne", **mark)) == []


def test_a_namesake_from_another_event_is_not_taken_for_the_same_person() -> None:
    assert could_be(Register([ada(email_key="", handle_key="")]), on_the_list(full_name="Ada Thorne")) == []
