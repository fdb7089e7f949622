"""Times of plans: wall-clock text, zones, and what people type for a day or a time of day."""

import re
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from planner.domain.errors import WrongValueError
from planner.domain.texts import N_, Text, text

REGIONS = (
    "Africa",
    "America",
    "Antarctica",
    "Arctic",
    "Asia",
    "Atlantic",
    "Australia",
    "Europe",
    "Indian",
    "Pacific",
)
_MONTHS = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
_WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
_FILLERS = frozenset({"st", "nd", "rd", "th", "of", "the", "on", "next"})
_WORD = re.compile(r"\d+|[^\W\d_]+")
_CLOCK = re.compile(r"(\d{1,2})(?:\s*[:.h]?\s*(\d{2}))?\s*h?\s*(?:([ap])\.?\s*m?\.?)?")
_QUARTER = 15
_ROUND_NAMES = {"noon": time(12), "midday": time(12), "midnight": time(0)}


def parse_wall(wall: str, field: str = "starts") -> datetime:
    """Return the wall-clock time that `wall` ("2027-03-08T18:30") stands for, without a zone."""
    try:
        moment = datetime.fromisoformat(wall)
    except ValueError:
        raise WrongValueError(field, _unreadable(wall)) from None
    if moment.tzinfo is not None:
        raise WrongValueError(field, _unreadable(wall))
    return moment.replace(second=0, microsecond=0)


def _unreadable(wall: str) -> Text:
    return text(N_("“{wall}” is not a day and a time such as 2027-03-08T18:30, so nothing was changed."), wall=wall)


def wall_text(moment: datetime) -> str:
    """Return `moment` as it is stored: to the minute, in the order of time."""
    return moment.replace(tzinfo=None).isoformat(timespec="minutes")


def shifted(wall: str, by: timedelta) -> str:
    """Return `wall` moved on the clock face, whatever the summer-time law does in between."""
    return wall_text(parse_wall(wall) + by) if wall else ""


def utc_now() -> str:
    """Return this moment as it is stored for what happened: "2027-03-08T18:42:07Z"."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def midnight(day: date) -> str:
    """Return when `day` begins on this computer's clock, as it is stored for what happened."""
    return datetime(day.year, day.month, day.day).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def instant(wall: str, zone: str) -> datetime:
    """Return the moment when clocks in `zone` show `wall`; the first one where they show it twice."""
    return parse_wall(wall).replace(tzinfo=ZoneInfo(zone) if zone else UTC)


def is_skipped(wall: str, zone: str) -> bool:
    """Tell whether clocks in `zone` never show `wall`, because they are put forward over it."""
    moment = instant(wall, zone)
    return moment.astimezone(UTC).astimezone(moment.tzinfo).replace(tzinfo=None) != moment.replace(tzinfo=None)


@cache
def zones() -> tuple[str, ...]:
    """Return the names of all zones that are named after a place, and UTC."""
    return tuple(sorted(name for name in available_timezones() if name == "UTC" or name.split("/")[0] in REGIONS))


@cache
def _zones_by_key() -> dict[str, str]:
    return {_zone_key(name): name for name in sorted(available_timezones())}


def _zone_key(name: str) -> str:
    return name.strip().replace(" ", "_").casefold()


def check_zone(name: str) -> str:
    """Return the IANA name of the zone `name` in its own spelling, or "" for none."""
    if not name.strip():
        return ""
    found = _zones_by_key().get(_zone_key(name))
    if found is None:
        raise WrongValueError(
            "zone",
            text(
                N_(
                    "“{zone}” is no time zone that is known here, so nothing was changed. "
                    "Type a large city with the same time, such as Berlin or London, or the country."
                ),
                zone=name,
            ),
        )
    return found


def offset(zone: str, at: datetime) -> timedelta:
    """Return how far clocks in `zone` are ahead of UTC when they show `at`."""
    return at.replace(tzinfo=ZoneInfo(zone)).utcoffset() or timedelta()


def offset_text(ahead: timedelta) -> str:
    """Return `ahead` as people write it: "UTC", "UTC+5:30", "UTC−3"."""
    minutes = round(ahead.total_seconds() / 60)
    if minutes == 0:
        return "UTC"
    hours, rest = divmod(abs(minutes), 60)
    sign = "+" if minutes > 0 else "−"
    return f"UTC{sign}{hours}:{rest:02}" if rest else f"UTC{sign}{hours}"


def twelve_hours(moment: time) -> str:
    """Return a time of day on the twelve-hour clock, as fields read it too: "6:30 pm"."""
    return f"{(moment.hour - 1) % 12 + 1}:{moment.minute:02} {'am' if moment.hour < 12 else 'pm'}"


def read_time(typed: str) -> time:
    """Return the time of day that a person typed: "18:30", "6.30 pm", "1830", "18h", "noon"."""
    word = typed.strip().casefold()
    if word in _ROUND_NAMES:
        return _ROUND_NAMES[word]
    match = _CLOCK.fullmatch(word)
    hour = -1 if match is None else _hour(int(match[1]), match[3])
    minute = 0 if match is None else int(match[2] or 0)
    if not (0 <= hour < 24 and minute < 60):
        raise WrongValueError(
            "time", text(N_("“{typed}” is not a time of day. Type it like 18:30 or 6.30 pm."), typed=typed.strip())
        )
    return time(hour, minute)


def quarters_on(now: time, quarters: int) -> time:
    """Return the time so many quarters of an hour later, or earlier; the first step goes to the next full one."""
    minutes = now.hour * 60 + now.minute
    places = (minutes // _QUARTER if quarters > 0 else -(-minutes // _QUARTER)) + quarters
    hour, minute = divmod(places * _QUARTER % (24 * 60), 60)
    return time(hour, minute)


def _hour(hour: int, half: str | None) -> int:
    if half is None:
        return hour
    return hour % 12 + (12 if half == "p" else 0) if 1 <= hour <= 12 else -1


def read_date(typed: str, today: date) -> date:
    """Return the day that a person typed: "8 March 2027", "8/3", "2027-03-08", "Monday", "tomorrow".

    The day stands before the month, as in Britain; a day without a year is the next one from `today`.
    """
    words = _WORD.findall(typed.casefold())
    numbers = [int(word) for word in words if word.isdecimal()]
    names = [word for word in words if not word.isdecimal() and word not in _FILLERS]
    try:
        return _dated(numbers, names, today) if numbers else _named(names, today)
    except ValueError:
        raise WrongValueError(
            "date", text(N_("“{typed}” is not a day. Type it like 8 March 2027 or 8/3/2027."), typed=typed.strip())
        ) from None


def _named(names: list[str], today: date) -> date:
    (name,) = names
    if name in ("today", "tomorrow"):
        return today + timedelta(days=name == "tomorrow")
    ahead = (_place(name, _WEEKDAYS) - today.weekday()) % 7
    return today + timedelta(days=ahead)


def _place(name: str, among: Sequence[str]) -> int:
    """Return where the word stands that `name` begins; ValueError where none does."""
    if len(name) < 3:
        raise ValueError(name)
    return [word.startswith(name) for word in among].index(True)


def _dated(numbers: list[int], names: list[str], today: date) -> date:
    months = [name for name in names if not _is_weekday(name)]
    if months:
        (name,) = months
        return _on(numbers, _place(name, _MONTHS) + 1, today)
    if len(numbers) == 1:
        return datetime.strptime(f"{numbers[0]:08}", "%Y%m%d").date()  # noqa: DTZ007 -- a day has no zone
    if numbers[0] > 31:
        first, month, last = numbers
        return date(first, month, last)
    day, month, *year = numbers
    if month > 12:
        day, month = month, day
    return _on([day, *year], month, today)


def _is_weekday(name: str) -> bool:
    return len(name) >= 2 and any(word.startswith(name) for word in _WEEKDAYS)


def _on(numbers: list[int], month: int, today: date) -> date:
    day, *rest = numbers
    if rest:
        (year,) = rest
        if day > 31:
            day, year = year, day
        return date(year + 2000 if year < 100 else year, month, day)
    # 29 February may be up to eight years ahead.
    for year in range(today.year, today.year + 9):
        try:
            found = date(year, month, day)
        except ValueError:
            continue
        if found >= today:
            return found
    raise ValueError(day)
