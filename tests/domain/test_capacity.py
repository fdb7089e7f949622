"""Seats: who takes one, how many are left, when it is too many."""

import pytest

from planner.domain.capacity import coming_text, crowd_text, is_coming, is_over, room_text, seats_left
from planner.domain.rsvp import Rsvp


def test_only_who_accepted_takes_a_seat():
    assert [rsvp for rsvp in (*Rsvp, None) if is_coming(rsvp)] == [Rsvp.ACCEPTED]


@pytest.mark.parametrize(
    ("coming", "capacity", "says", "room"),
    [
        (112, 120, "112 of 120 coming", "8 seats left"),
        (119, 120, "119 of 120 coming", "1 seat left"),
        (120, 120, "120 of 120 coming", "No seats left"),
        (121, 120, "121 of 120 coming", "1 guest too many"),
        (5, 0, "5 of 0 coming", "5 guests too many"),
    ],
)
def test_seats_are_told_in_words(coming, capacity, says, room):
    assert str(coming_text(coming, capacity)) == says
    assert str(room_text(coming, capacity)) == room
    assert is_over(coming, capacity) is (seats_left(coming, capacity) < 0)


@pytest.mark.parametrize(
    ("coming", "capacity", "says"),
    [
        (5000, None, "5000 coming"),
        (120, 120, "120 of 120 coming"),
        (121, 120, "121 of 120 coming: 1 guest too many"),
        (125, 120, "125 of 120 coming: 5 guests too many"),
    ],
)
def test_too_many_guests_are_told_in_one_text(coming, capacity, says):
    assert str(crowd_text(coming, capacity)) == says


def test_an_event_without_a_limit_is_never_full():
    assert str(coming_text(5000, None)) == "5000 coming"
    assert room_text(5000, None) is None
    assert not is_over(5000, None)
