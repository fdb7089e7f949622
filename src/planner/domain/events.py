"""What an event's fields can take, and how its times hang together."""

import unicodedata
from collections.abc import Callable, Mapping
from datetime import date, datetime, time, timedelta
from types import MappingProxyType
from typing import Any, TypedDict, cast
from urllib.parse import urlsplit

from planner.domain.errors import WrongValueError
from planner.domain.texts import N_, text
from planner.domain.times import check_zone, parse_wall, wall_text

MOST_HEADS = 1_000_000
EVENING = time(18, 30)
"""When an event starts whose time nobody has said."""
_LATE = time(22)
"""When an event ends of whose end nobody has said more than the day."""
_NIGHT_ENDS = time(6)


class EventFields(TypedDict, total=False):
    """The fields of an event that a person sets, except its name; one left out stays as it is."""

    hashtag: str
    starts: str
    ends: str
    zone: str
    capacity: int | None
    description: str
    link: str


class EventValues(EventFields, total=False):
    """The fields of an event that a person sets; one left out stays as it is."""

    name: str


def check_event_name(name: str) -> str:
    """Return `name` as one line without blanks around it."""
    cleaned = " ".join(name.splitlines()).strip()
    if not cleaned:
        raise WrongValueError("name", text(N_("An event needs a name, so nothing was changed. Type one.")))
    return cleaned


def check_hashtag(hashtag: str) -> str:
    """Return `hashtag` without the # before it, or "" for none."""
    word = hashtag.strip().lstrip("#＃").strip()
    if not all(letter == "_" or unicodedata.category(letter)[0] in "LMN" for letter in word):
        raise WrongValueError(
            "hashtag",
            text(
                N_("“{hashtag}” was not kept: a hashtag is one word of letters, digits and _, like #ConnectingHR."),
                hashtag=hashtag.strip(),
            ),
        )
    return word


def check_capacity(capacity: int | None) -> int | None:
    """Return `capacity` where so many heads can be; None sets no limit."""
    if capacity is not None and not 0 <= capacity <= MOST_HEADS:
        raise _wrong_capacity(str(capacity))
    return capacity


def read_capacity(typed: str) -> int | None:
    """Return the number of heads that a person typed, None for an empty field."""
    digits = typed.strip().replace("\N{NARROW NO-BREAK SPACE}", "").replace(",", "").replace(" ", "")
    if not digits:
        return None
    if not digits.isdecimal() or len(digits) > len(str(MOST_HEADS)):
        raise _wrong_capacity(typed.strip())
    return check_capacity(int(digits))


def _wrong_capacity(typed: str) -> WrongValueError:
    return WrongValueError(
        "capacity",
        text(
            N_("“{typed}” was not kept: how many fit in is a whole number such as 120, or empty for no limit."),
            typed=typed,
        ),
    )


def check_link(link: str) -> str:
    """Return `link` as an address of the web, or "" for none; https is added where no scheme was typed."""
    typed = link.strip()
    if not typed:
        return ""
    address = typed if "://" in typed else f"https://{typed}"
    if not is_web_address(address):
        raise WrongValueError(
            "link",
            text(
                N_("“{link}” was not kept: it is not the address of a page. It should look like https://example.org."),
                link=typed,
            ),
        )
    return address


def is_web_address(address: str) -> bool:
    """Tell whether a browser would show `address`, and nothing else would happen."""
    if any(letter.isspace() for letter in address):
        return False
    try:
        parts = urlsplit(address)
        host, _port = parts.hostname or "", parts.port
    except ValueError:
        return False
    dotted = "." in host.strip(".") or host == "localhost" or ":" in host
    return parts.scheme.casefold() in ("http", "https") and dotted


def check_wall(wall: str, field: str) -> str:
    """Return `wall` as it is stored, or "" while it is not fixed."""
    return wall_text(parse_wall(wall, field)) if wall else ""


_CHECKS: Mapping[str, Callable[[Any], object]] = MappingProxyType(
    {
        "name": check_event_name,
        "hashtag": check_hashtag,
        "starts": lambda wall: check_wall(wall, "starts"),
        "ends": lambda wall: check_wall(wall, "ends"),
        "zone": check_zone,
        "capacity": check_capacity,
        "description": str.rstrip,
        "link": check_link,
    }
)


def check_event(values: EventValues) -> EventValues:
    """Return each of `values` as it is stored; raises WrongValueError for the first that its field cannot take."""
    return cast("EventValues", {field: _CHECKS[field](value) for field, value in values.items()})


def check_order(starts: str, ends: str) -> None:
    """Refuse an end without a start, or before it."""
    if ends and not starts:
        raise _end_without_start()
    if ends and ends < starts:
        raise WrongValueError(
            "ends",
            text(N_("The end was not kept, because it is before the start. Set a later one, or move the start.")),
        )


def end_following(starts: str, ends: str, moved_to: str) -> str:
    """Return the end of an event that starts at `moved_to` instead: on another day, at the time that was said.

    Where that would be before the new start, the event stays as long as it was.
    """
    if not (starts and ends and moved_to):
        return ends if moved_to else ""
    before, after, end = parse_wall(starts), parse_wall(moved_to), parse_wall(ends)
    moved = end + (after.date() - before.date())
    return wall_text(moved if moved > after else end + (after - before))


def end_at(starts: str, at: time) -> str:
    """Return the first end after `starts` with the time of day `at`; past midnight it is the next day, until the morning."""
    start = parse_wall(starts)
    end = datetime.combine(start.date(), at)
    if end > start:
        return wall_text(end)
    if not is_one_night(start, end + timedelta(days=1)):
        message = N_(
            "The end was not kept, because it is before the start. If it is on another day, set that day first."
        )
        raise WrongValueError("ends", text(message))
    return wall_text(end + timedelta(days=1))


def starts_on(starts: str, day: date | None, at: time | None = None) -> str:
    """Return the start of an event on `day` instead, "" for none; without `at` it keeps its time of day."""
    if day is None:
        return ""
    kept = parse_wall(starts).time() if starts else EVENING
    return wall_text(datetime.combine(day, at or kept))


def starts_at(starts: str, at: time) -> str:
    """Return the start of an event at another time of its day."""
    if not starts:
        raise WrongValueError(
            "starts", text(N_("The time was not kept, because the day is not known. Set the day first."))
        )
    return wall_text(datetime.combine(parse_wall(starts).date(), at))


def ends_on(ends: str, day: date | None) -> str:
    """Return the end of an event on `day` instead, "" for none; it keeps its time of day."""
    if day is None:
        return ""
    return wall_text(datetime.combine(day, parse_wall(ends).time() if ends else _LATE))


def ends_at(starts: str, ends: str, at: time | None) -> str:
    """Return the end at another time: on its day where the event goes on after a night, else the first after the start."""
    if at is None:
        return ""
    if not starts:
        raise _end_without_start()
    start, end = parse_wall(starts), parse_wall(ends or starts)
    if end.date() > start.date() and not is_one_night(start, end):
        return wall_text(datetime.combine(end.date(), at))
    return end_at(starts, at)


def _end_without_start() -> WrongValueError:
    message = N_("The end was not kept, because the event has no start yet. Set the start first.")
    return WrongValueError("ends", text(message))


def is_one_night(start: datetime, end: datetime) -> bool:
    """Tell whether an evening merely runs past midnight."""
    return (end.date() - start.date()).days == 1 and end.time() < _NIGHT_ENDS


def name_from(file_name: str) -> str:
    """Return what an event may be called whose list has this file name, without its ending."""
    return " ".join(file_name.replace("_", " ").replace("-", " ").split())
