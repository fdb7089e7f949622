"""What an event's fields can take, and how its times hang together."""

import unicodedata
from collections.abc import Callable, Mapping
from datetime import datetime, time, timedelta
from types import MappingProxyType
from typing import Any, TypedDict, cast
from urllib.parse import urlsplit

from planner.domain.errors import WrongValueError
from planner.domain.texts import N_, text
from planner.domain.times import check_zone, parse_wall, wall_text

MOST_HEADS = 1_000_000


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
    if not _is_web_address(address):
        raise WrongValueError(
            "link",
            text(
                N_("“{link}” was not kept: it is not the address of a page. It should look like https://example.org."),
                link=typed,
            ),
        )
    return address


def _is_web_address(address: str) -> bool:
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
        raise WrongValueError(
            "ends", text(N_("The end was not kept, because the event has no start yet. Set the start first."))
        )
    if ends and ends < starts:
        raise WrongValueError(
            "ends",
            text(N_("The end was not kept, because it is before the start. Set a later one, or move the start.")),
        )


def end_following(starts: str, ends: str, moved_to: str) -> str:
    """Return the end of an event that starts at `moved_to` instead: it stays as long as it was."""
    if not (starts and ends and moved_to):
        return ends if moved_to else ""
    return wall_text(parse_wall(ends) + (parse_wall(moved_to) - parse_wall(starts)))


def end_at(starts: str, at: time) -> str:
    """Return the first end after `starts` with the time of day `at`: past midnight it is the next day."""
    start = parse_wall(starts)
    end = datetime.combine(start.date(), at)
    return wall_text(end if end > start else end + timedelta(days=1))
