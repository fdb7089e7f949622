"""Telling guests of one name apart: which line of a list speaks of which of them, each of them once."""

from collections import defaultdict, deque
from collections.abc import Callable, Hashable, Sequence
from typing import NamedTuple


class Stated(NamedTuple):
    """What is stated of somebody besides the name, by a list or by us."""

    ticket: str = ""
    phone: str = ""  # as phone_key makes it
    said: Hashable = None  # all that the list says, in the same fields on both sides


class Pair(NamedTuple):
    """The guest of whom a line speaks, by place, and whether that is sure."""

    place: int | None
    is_sure: bool


_MARKS: Sequence[Callable[[Stated], Hashable]] = (
    lambda stated: stated.ticket,
    lambda stated: stated.phone,
    lambda stated: stated.said,
)


def pair_namesakes(rows: Sequence[Stated], guests: Sequence[Stated]) -> list[Pair]:
    """Return for each line its guest, None where it speaks of none of them; no guest belongs to two lines.

    A ticket tells first, then a telephone number, then all that is said. What is left over follows one another, which
    is sure where one alone is left on either side.
    """
    found: list[Pair | None] = [None] * len(rows)
    free = dict.fromkeys(range(len(guests)))
    for key in _MARKS:
        places: defaultdict[Hashable, deque[int]] = defaultdict(deque)
        for place in free:
            places[key(guests[place])].append(place)
        for at, row in enumerate(rows):
            mark = key(row)
            if found[at] is not None or mark in {"", None} or not places[mark]:
                continue
            if not _other_ticket(row, guests[places[mark][0]]):
                place = places[mark].popleft()
                del free[place]
                found[at] = Pair(place, is_sure=True)
    left = [at for at, pair in enumerate(found) if pair is None]
    is_sure = len(left) == len(free) == 1
    for at in left:
        place_left = next((place for place in free if not _other_ticket(rows[at], guests[place])), None)
        if place_left is not None:
            del free[place_left]
        found[at] = Pair(place_left, is_sure)
    return [pair for pair in found if pair is not None]


def phone_key(phone: str) -> str:
    """Return the form by which telephone numbers are compared: their digits."""
    return "".join(filter(str.isdecimal, phone))


def _other_ticket(one: Stated, other: Stated) -> bool:
    return bool(one.ticket and other.ticket) and one.ticket != other.ticket
