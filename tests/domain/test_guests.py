"""What the fields of a guest can take."""

import pytest

from planner.domain.errors import WrongValueError
from planner.domain.guests import (
    FIELD_NAMES,
    GUEST_FIELDS,
    NEW_GUEST,
    OWN_FIELDS,
    PERSON_FIELDS,
    ROLE_NAMES,
    RSVP_NAMES,
    cleaned,
    is_email,
    order_day,
    printed_name,
    sought_values,
    why_not_for,
)
from planner.domain.rsvp import Role, Rsvp


@pytest.mark.parametrize(
    "email", ["ada@example.org", "Ada.L+events@mail.example.co.uk", "o'neil@example.org", "ada@例え.jp", "x@a.b"]
)
def test_an_address_is_taken_as_it_is(email):
    assert cleaned("email", f" {email} ") == email


@pytest.mark.parametrize(
    "email",
    [
        "ada",
        "ada@",
        "@example.org",
        "a@b@example.org",
        "ada l@example.org",
        "ada@example",
        "ada@.org",
        "a..b@example.org",
    ],
)
def test_what_can_be_no_address_is_refused_with_what_was_typed(email):
    with pytest.raises(WrongValueError) as refusal:
        cleaned("email", email)

    assert refusal.value.field == "email"
    assert email in str(refusal.value)
    assert not is_email(email)


def test_names_keep_their_letters_and_lose_only_blanks_around_them():
    assert cleaned("full_name", "  mcKENZIE de la Cruz ") == "mcKENZIE de la Cruz"


def test_a_handle_is_read_from_an_address_and_refused_where_none_is_in_it():
    assert cleaned("handle", "https://x.com/ada") == "ada"
    with pytest.raises(WrongValueError, match="No handle can be read"):
        cleaned("handle", "https://example.org/about")


def test_answers_and_roles_are_words_of_their_lists():
    assert cleaned("rsvp", "") is None
    assert cleaned("rsvp", "accepted") == "accepted"
    with pytest.raises(WrongValueError, match="Answers are: invited, pending, accepted"):
        cleaned("rsvp", "yes")
    with pytest.raises(WrongValueError, match="Roles are: attendee, host"):
        cleaned("role", "")


def test_every_field_answer_and_role_has_its_words():
    assert set(PERSON_FIELDS) | set(GUEST_FIELDS) <= set(FIELD_NAMES)
    assert set(RSVP_NAMES) == {*Rsvp, None}
    assert set(ROLE_NAMES) == set(Role)


def test_signs_that_nobody_sees_are_left_out_and_lines_stay():
    assert (
        cleaned("notes", "vegan\x00\x1b\x7f,\tno nuts\r\nBring a chair\rplease")
        == "vegan,\tno nuts\nBring a chair\nplease"
    )
    assert cleaned("full_name", "Ada\0 Lovelace") == "Ada Lovelace"
    assert cleaned("handle", "https://linkedin.com/in/ada%00lovelace") == "adalovelace"


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2026-03-04T18:30:00Z", "2026-03-04"),
        ("2026-03-04 18:30", "2026-03-04"),
        ("2026-03-04", "2026-03-04"),
        ("12 December 2026", "12 December 2026"),
        ("", ""),
    ],
)
def test_an_order_loses_its_time_of_day_and_nothing_else(written, day):
    assert order_day(written) == day


@pytest.mark.parametrize(
    ("words", "known"),
    [
        ("Ada Lovelace", {"full_name": "Ada Lovelace"}),
        ("@ada", {"handle": "@ada"}),
        ("ada@example.org", {"email": "ada@example.org"}),
        ("ada@", {"full_name": "ada@"}),
    ],
)
def test_what_was_looked_for_says_something_of_a_new_guest(words, known):
    assert sought_values(words) == known


def test_what_somebody_is_at_first_is_a_value_of_its_field():
    assert {field: cleaned(field, value) for field, value in NEW_GUEST.items()} == NEW_GUEST


def test_one_guest_can_be_given_everything_and_several_only_what_they_may_share():
    fields = {*PERSON_FIELDS, *GUEST_FIELDS}

    assert {field for field in fields if why_not_for(1, field)} == set()
    assert {field for field in fields if why_not_for(2, field)} == OWN_FIELDS


@pytest.mark.parametrize(
    ("full_name", "handle", "printed"),
    [
        ("Ada Example", "ada_e", "Ada Example"),
        ("", "ada_e", "@ada_e"),
        ("", "", ""),
        ("ada@example.org", "", ""),
        ("ada@example.org", "ada_e", "@ada_e"),
        ("@ada@social.example", "", "@ada@social.example"),
    ],
)
def test_an_address_never_stands_on_paper_for_a_name(full_name, handle, printed):
    assert printed_name(full_name, handle) == printed
