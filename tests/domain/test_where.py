"""The filter of the command line."""

from dataclasses import dataclass

import pytest

from planner.domain.errors import PlannerError
from planner.domain.rsvp import Role, Rsvp
from planner.domain.where import parse_where


@dataclass
class Row:
    """What a filter looks at."""

    full_name: str = "Zoë Müller"
    rsvp: Rsvp | None = Rsvp.ACCEPTED
    role: Role = Role.ATTENDEE
    organisation: str = "Marks and Spencer"
    ticket_type: str = "Early bird, reduced"
    checked_in: bool = False


@pytest.mark.parametrize(
    "where",
    [
        "rsvp=accepted",
        "rsvp = Accepted",
        "rsvp=accepted,tentative",
        "rsvp=accepted, tentative",
        "rsvp!=",
        "role!=host",
        "role!=host,speaker and rsvp=accepted",
        "organisation=marks and spencer",
        "organization=MARKS AND SPENCER and role=attendee",
        'ticket_type="early bird, reduced"',
        "name=zoe muller",
        "came=no",
    ],
)
def test_a_row_is_kept(where):
    assert parse_where(where).keeps(Row())


@pytest.mark.parametrize(
    "where",
    [
        "rsvp=declined",
        "rsvp=",
        "rsvp!=accepted",
        "role=host",
        "rsvp=accepted and role=host",
        "organisation=",
        "checked_in=yes",
    ],
)
def test_a_row_is_left_out(where):
    assert not parse_where(where).keeps(Row())


def test_an_empty_value_means_that_nothing_is_said():
    assert parse_where("rsvp=").keeps(Row(rsvp=None))
    assert parse_where("rsvp=,accepted").keeps(Row(rsvp=None))
    assert parse_where("organisation=").keeps(Row(organisation=""))


@pytest.mark.parametrize(
    ("where", "named"),
    [
        ("colour=red", "organisation"),
        ("rsvp=yes", "accepted"),
        ("role=guest", "speaker"),
        ("role=", "speaker"),
        ("came=perhaps", "yes, no"),
        ("accepted", "rsvp=accepted"),
        ("", "leave it out"),
        ("  ", "leave it out"),
    ],
)
def test_what_cannot_be_asked_is_refused_and_what_there_is_is_named(where, named):
    with pytest.raises(PlannerError, match=named):
        parse_where(where)
