"""Telling guests of one name apart, where a list says as often who they are."""

from collections import defaultdict, deque
from collections.abc import Hashable, Iterator, Sequence


def pair_namesakes(rows: Sequence[Hashable], guests: Sequence[Hashable]) -> Iterator[tuple[int, bool]]:
    """Yield for each row of a list the place of its guest among as many, and whether that is sure.

    `rows` are what the list says of each, `guests` what we know of each in the same fields. Who is the same in all of
    them is taken first; those left over follow one another, which is sure where one alone is left.
    """
    places: defaultdict[Hashable, deque[int]] = defaultdict(deque)
    for place, guest in enumerate(guests):
        places[guest].append(place)
    same = [places[row].popleft() if places[row] else None for row in rows]
    left = iter(sorted(set(range(len(guests))).difference(place for place in same if place is not None)))
    is_one_left = same.count(None) == 1
    for found in same:
        yield (next(left), is_one_left) if found is None else (found, True)
