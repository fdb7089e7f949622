"""How much paper each stretch of time takes: as even as may be, and as much as what happens in it needs."""

from collections.abc import Sequence
from typing import NamedTuple

_LEAST = 0.15  # mm a minute where there is least room
_LONGEST_GAP = 8.0  # mm that a time without anything takes where there is least room


class Part(NamedTuple):
    """Something that runs from the stretch `first` up to that before `end`, and needs so many millimetres."""

    first: int
    end: int
    need: float


def least_heights(minutes: Sequence[float], parts: Sequence[Part]) -> list[float]:
    """Return the least heights of the stretches, so that each part has what it needs."""
    return _heights(minutes, parts, 0)


def filled_heights(minutes: Sequence[float], parts: Sequence[Part], room: float) -> list[float]:
    """Return heights that fill `room` as evenly as the needs of the parts allow; they go beyond it where they must."""
    low, high = 0.0, room  # a minute alone may have all of it
    for _ in range(40):
        middle = (low + high) / 2
        low, high = (low, middle) if sum(_heights(minutes, parts, middle)) > room else (middle, high)
    return _heights(minutes, parts, low)


def filled_pages(minutes: Sequence[float], parts: Sequence[Part], room: float) -> list[range]:
    """Return the stretches of each page: each goes on to the last moment that cuts nothing, else as far as it can."""
    cut = {at for part in parts for at in range(part.first + 1, part.end)}
    pages, at = [], 0
    while at < len(minutes):
        end = _last_end(minutes, parts, at, room)
        at_clean = next((each for each in range(end, at, -1) if each not in cut), end)
        pages.append(range(at, at_clean))
        at = at_clean
    return pages


def even_pages(minutes: Sequence[float], parts: Sequence[Part], room: float) -> list[range]:
    """Return as few pages as `filled_pages`, about equally full."""
    pages = filled_pages(minutes, parts, room)
    low, high = 0.0, room
    for _ in range(9):
        middle = (low + high) / 2
        tried = filled_pages(minutes, parts, middle)
        if len(tried) > len(pages):
            low = middle
        else:
            pages, high = tried, middle
    return pages


def clipped(parts: Sequence[Part], stretches: range) -> list[Part]:
    """Return what of the parts falls into these stretches, counted from their first; each still needs all its room."""
    first, end = stretches.start, stretches.stop
    inside = (part for part in parts if part.first < end and part.end > first)
    return [Part(max(part.first, first) - first, min(part.end, end) - first, part.need) for part in inside]


def _last_end(minutes: Sequence[float], parts: Sequence[Part], at: int, room: float) -> int:
    """Return the last end with which a page that begins at `at` has room; one stretch it always has."""
    low, high = at + 1, len(minutes)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if _height_of(minutes, parts, range(at, middle)) <= room else (low, middle - 1)
    return low


def _height_of(minutes: Sequence[float], parts: Sequence[Part], stretches: range) -> float:
    return sum(least_heights(minutes[stretches.start : stretches.stop], clipped(parts, stretches)))


def _heights(minutes: Sequence[float], parts: Sequence[Part], per_minute: float) -> list[float]:
    """Return heights of at least so much a minute; where a part needs more, its stretches share that by their length."""
    busy = {at for part in parts for at in range(part.first, part.end)}
    least = [_LEAST * long if at in busy else min(_LEAST * long, _LONGEST_GAP) for at, long in enumerate(minutes)]
    heights = [max(low, per_minute * long) for low, long in zip(least, minutes, strict=True)]
    for part in sorted(parts, key=lambda part: part.end - part.first):
        stretches = range(part.first, part.end)
        missing = part.need - sum(heights[at] for at in stretches)
        if missing > 0:
            whole = sum(minutes[at] for at in stretches)
            for at in stretches:
                heights[at] += missing * minutes[at] / whole
    return heights
