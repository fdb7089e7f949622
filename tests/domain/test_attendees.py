"""The record of one line of a list."""

from dataclasses import FrozenInstanceError, fields

import pytest

from planner.domain.attendees import FIELDS, Attendee

# Columns that are read into other fields than their own.
READ_INTO_OTHERS = {"family_prefix", "recipient", "paid", "void", "is_host"}


def test_a_line_that_says_nothing_leaves_every_field_empty() -> None:
    person = Attendee(7)
    assert person.line == 7
    assert {getattr(person, field.name) for field in fields(person)[1:-2]} == {None}
    assert (person.problems, person.kept) == ((), ())


def test_attendee_cannot_be_changed() -> None:
    with pytest.raises(FrozenInstanceError):
        Attendee(7).email = "ada@example.org"  # type: ignore[misc]


def test_every_field_that_a_column_can_hold_is_one_of_the_attendee() -> None:
    assert set(FIELDS) - READ_INTO_OTHERS <= {field.name for field in fields(Attendee)}


def test_labels_of_fields_differ() -> None:
    assert len(set(FIELDS.values())) == len(FIELDS)
