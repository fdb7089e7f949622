"""Dates as lists write them, turned into ISO 8601 with as much as they say; the order of day and month is found."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

from planner.formats.words import lexicon, plain_words

_YEAR_FIRST = re.compile(r"(\d{4})(?:[-/.]|年\s?)(\d{1,2})(?:[-/.]|月\s?)(\d{1,2})日?(?![\d])")
_YEAR_LAST = re.compile(r"(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{4}|\d{2})(?![\d])")
_CLOCK = re.compile(
    r"(?:(?P<before>上午|下午|午前|午後|오전|오후)\s?)?(?<![\d:])(?P<hour>\d{1,2})\s?(?:[:h.時]|時)(?P<minute>\d{2})"
    r"(?:[:.分](?P<second>\d{2})秒?(?:[.,]\d+)?)?\s?(?P<half>[ap]\.?\s?m\b\.?)?\s?(?P<zone>Z\b|[+-]\d{2}:?\d{2}\b)?",
    re.IGNORECASE,
)
_HALF_HOUR_CLOCK = re.compile(r"(?<![\d:])(?P<hour>\d{1,2})\s?(?P<half>[ap]\.?m\b\.?)", re.IGNORECASE)
_COMPACT = re.compile(r"((?:19|20)\d{2})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?Z?)?")
_ISO = re.compile(r"[12]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])(?:[ T](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?Z?)?")
_WORD = re.compile(r"\d+|[^\W\d_]+")
_SERIAL = re.compile(r"(\d{5})(?:[.,](\d+))?")
_UNIX = re.compile(r"1[0-9]{9}(?:\d{3}|\.\d+)?")
_SERIAL_START = datetime(1899, 12, 30)  # noqa: DTZ001 -- a spreadsheet's day zero has no zone
_SERIALS = range(30_000, 70_000)  # 1982 to 2091
_PIVOT = 70  # 69 is 2069, 70 is 1970
_AFTERNOON = ("p", "下", "午後", "오후")


@dataclass(frozen=True, slots=True)
class Parts:
    """A date taken apart: `order` is what its own spelling says, None where day and month could change places."""

    year: int
    first: int
    second: int
    order: str | None
    clock: str  # "T08:11:00Z", or ""


def is_iso(text: str) -> bool:
    """Tell whether a date needs nothing but a T between day and time to be ISO 8601."""
    return _ISO.fullmatch(text) is not None


def split_date(text: str) -> Parts | None:
    """Return the parts of the date in `text`, or None where it is none."""
    text = text.strip()
    if len(text) > 60 or not any(letter.isdigit() for letter in text):
        return None
    if found := _YEAR_FIRST.match(text):
        return _checked(int(found[1]), int(found[2]), int(found[3]), "ymd", _clock(text[found.end() :]))
    if found := _YEAR_LAST.search(text):
        return _year_last(found, text)
    if text.replace(".", "").replace(",", "").isdecimal() or _COMPACT.fullmatch(text):
        return _number(text)
    return _with_month_name(text)


def iso_date(parts: Parts, order: str | None) -> str | None:
    """Return the date in ISO 8601; None where only the order of day and month could say which."""
    order = parts.order or order
    if order is None:
        if parts.first != parts.second:
            return None
        order = "dmy"
    month, day = (parts.second, parts.first) if order == "dmy" else (parts.first, parts.second)
    try:
        return _moment(date(parts.year, month, day), parts.clock)
    except (ValueError, OverflowError):
        return None


def _moment(day: date, clock: str) -> str:
    """Return day and time in ISO 8601, where 24:00 is the next day's beginning."""
    if clock.startswith("T24"):
        return (day + timedelta(days=1)).isoformat() + clock.replace("T24", "T00", 1)
    return day.isoformat() + clock


def find_order(texts: Iterable[str]) -> str | None:
    """Return the order that the dates of a list are written in: dmy, mdy, ymd, or None where that cannot be told."""
    parts = [found for text in texts if (found := split_date(text))]
    open_parts = [part for part in parts if part.order is None]
    if not open_parts:
        return "ymd" if parts and all(part.order == "ymd" for part in parts) else _common(parts)
    day_first = sum(part.first > 12 for part in open_parts)
    month_first = sum(part.second > 12 for part in open_parts)
    if day_first or month_first:
        return "dmy" if day_first >= month_first else "mdy"
    return _by_succession(open_parts)


def _common(parts: Sequence[Parts]) -> str | None:
    orders = [part.order for part in parts if part.order in {"dmy", "mdy"}]
    return max(orders, key=orders.count) if orders else None


def _by_succession(parts: Sequence[Parts]) -> str | None:
    """Tell the order by which the dates follow one another, as sign-ups do."""
    fitting = []
    for order in ("dmy", "mdy"):
        dates = [iso_date(part, order) or "" for part in parts]
        rises = all(one <= other for one, other in pairwise(dates))
        falls = all(one >= other for one, other in pairwise(dates))
        if len(set(dates)) >= 5 and (rises or falls):
            fitting.append(order)
    return fitting[0] if len(fitting) == 1 else None


def _year_last(found: re.Match[str], text: str) -> Parts | None:
    first, second, year = int(found[1]), int(found[2]), int(found[3])
    if len(found[3]) == 2:
        year += 2000 if year < _PIVOT else 1900
    clock = _clock(text[found.end() :])
    order = "dmy" if "." in found[0] else None
    if max(first, second) > 12 and order:
        order = "dmy" if first > 12 else "mdy"
    return Parts(year, first, second, order, clock) if _may_be_date(first, second) else None


def _may_be_date(first: int, second: int) -> bool:
    return 0 < first <= 31 and 0 < second <= 31 and min(first, second) <= 12


def _checked(year: int, month: int, day: int, order: str, clock: str) -> Parts | None:
    try:
        date(year, month, day)
    except ValueError:
        return None
    return Parts(year, month, day, order, clock)


def _clock(text: str) -> str:
    """Return the time of day in `text` as it stands behind an ISO date; a zone given in words is left out."""
    found = _CLOCK.search(text)
    if found is None:
        short = _HALF_HOUR_CLOCK.search(text)
        return _possible(_hour(int(short["hour"]), short["half"]), "00", "", "") if short else ""
    hour = _hour(int(found["hour"]), found["half"] or found["before"] or "")
    return _possible(hour, found["minute"], found["second"] or "", _zone(found["zone"] or ""))


def _possible(hour: int | None, minute: str, second: str, zone: str) -> str:
    """Return a time of day as it stands behind an ISO date, "" where no clock shows it."""
    is_midnight = hour == 24 and minute == "00" and second in {"", "00"}
    if hour is None or (hour > 23 and not is_midnight) or minute > "59" or second > "59":
        return ""
    return f"T{hour:02d}:{minute}" + (f":{second}" if second else "") + zone


def _hour(hour: int, half: str) -> int | None:
    """Return the hour of a day of 24, None where the half of the day contradicts it: 17 pm is five, 17 am is nothing."""
    if not half:
        return hour
    is_afternoon = half.lower().startswith(_AFTERNOON)
    if hour > 12:
        return hour if is_afternoon and hour < 24 else None
    return hour % 12 + (12 if is_afternoon else 0)


def _zone(zone: str) -> str:
    if zone in {"", "Z", "z"}:
        return zone.upper()
    return zone if ":" in zone else f"{zone[:3]}:{zone[3:]}"


def _number(text: str) -> Parts | None:
    """Return the date in a spreadsheet's serial number, in seconds since 1970 or in eight digits."""
    if found := _COMPACT.fullmatch(text):
        clock = _possible(int(found[4]), found[5], found[6] or "", "") if found[4] else ""
        if found[4] and not clock:
            return None
        return _checked(int(found[1]), int(found[2]), int(found[3]), "ymd", clock)
    if (found := _SERIAL.fullmatch(text)) and int(found[1]) in _SERIALS:
        moment = _SERIAL_START + timedelta(seconds=round(float(text.replace(",", ".")) * 86_400))
        return _from_moment(moment, moment.strftime("T%H:%M:%S") if found[2] else "")
    if _UNIX.fullmatch(text):
        seconds = int(text[:10])
        moment = datetime.fromtimestamp(seconds, UTC)
        return _from_moment(moment, moment.strftime("T%H:%M:%SZ"))
    return None


def _from_moment(moment: datetime, clock: str) -> Parts:
    return Parts(moment.year, moment.month, moment.day, "ymd", clock)


def _with_month_name(text: str) -> Parts | None:
    """Return the date in "6 April 2026", "Apr 6, 2026, 5 pm" or "6 de abril de 2026"."""
    months = lexicon().months
    words = _WORD.findall(text)
    for place, word in enumerate(words):
        month = months.get(plain_words(word))
        if month is None:
            continue
        numbers = [int(other) for other in words[max(0, place - 2) : place + 4] if other.isdecimal()]
        year = next((number for number in numbers if number > 31), None)
        day = next((number for number in numbers if 0 < number <= 31), None)
        if year is None and day is not None and len(numbers) > 1:
            year = 2000 + numbers[1]
        if year is None or day is None:
            return None
        behind = text.split(str(year), 1)[-1]
        return _checked(year + (2000 if year < 100 else 0), month, day, "ymd", _clock(behind))
    return None
