"""Seats: how many guests are coming, how many there is room for, and when that is too many."""

from collections.abc import Collection

from planner.domain.rsvp import COMING, Rsvp
from planner.domain.texts import N_, Text, text


def is_coming(rsvp: Rsvp | str | None) -> bool:
    """Tell whether a guest with this answer takes a seat."""
    return rsvp in COMING


def together(held: Collection[int | None]) -> int | None:
    """Return how many rooms hold together; None without rooms, and where that of one is not known."""
    known = [count for count in held if count is not None]
    return sum(known) if known and len(known) == len(held) else None


def seats_of(capacity: int | None, rooms_hold: int | None) -> int | None:
    """Return how many find a seat: as many as the event has room for, and no more than its rooms hold together."""
    return capacity if capacity is None or rooms_hold is None else min(capacity, rooms_hold)


def seats_left(coming: int, capacity: int | None) -> int | None:
    """Return the free seats, below zero when there are too many guests; None where no limit is set."""
    return None if capacity is None else capacity - coming


def is_over(coming: int, capacity: int | None) -> bool:
    """Tell whether more are coming than there is room for."""
    return capacity is not None and coming > capacity


def coming_text(coming: int, capacity: int | None) -> Text:
    """Return "112 of 120 coming", or how many are coming where no limit is set."""
    if capacity is None:
        return text(N_("{coming} coming"), coming=coming)
    return text(N_("{coming} of {capacity} coming"), coming=coming, capacity=capacity)


def crowd_text(coming: int, capacity: int | None) -> Text:
    """Return how many are coming, and how many of them are too many where that is so."""
    if capacity is None or not is_over(coming, capacity):
        return coming_text(coming, capacity)
    message = N_("{coming} of {capacity} coming: {n} guest too many|{coming} of {capacity} coming: {n} guests too many")
    return text(message, coming=coming, capacity=capacity, n=coming - capacity)


def room_text(coming: int, capacity: int | None) -> Text | None:
    """Say how many seats are left or missing; None where no limit is set."""
    left = seats_left(coming, capacity)
    if left is None:
        return None
    if left < 0:
        return text(N_("{n} guest too many|{n} guests too many"), n=-left)
    return text(N_("{n} seat left|{n} seats left"), n=left) if left else text(N_("No seats left"))
