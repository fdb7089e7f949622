"""Time zones as calendar files write them: VTIMEZONE with yearly rules that every calendar program reads right."""

from calendar import monthrange
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from icalendar import Timezone, TimezoneDaylight, TimezoneStandard, vRecur

_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
# A rule is sought that holds for this many years after the event, so that it is the law and no coincidence.
_YEARS_AHEAD = 10


class Onset(NamedTuple):
    """A moment at which clocks are put forward or back, as they show it before (`wall`)."""

    wall: datetime
    before: timedelta
    after: timedelta
    name: str


class Rule(NamedTuple):
    """The `nth` weekday of a month; -1 is the last."""

    month: int
    nth: int
    weekday: int


def zone_component(zone: ZoneInfo, first_year: int, last_year: int) -> Timezone:
    """Return the VTIMEZONE of `zone`, right for these years.

    The law of most zones is one yearly rule for each switch. A zone without a switch has one STANDARD part; where
    the switches follow no weekday, as in Morocco, each stands as a part of its own rather than in an RDATE, which
    programs misread.
    """
    component = Timezone()
    component.add("tzid", zone.key)
    for part in _parts(zone, first_year, last_year):
        component.add_component(part)
    return component


def _parts(zone: ZoneInfo, first_year: int, last_year: int) -> list[TimezoneStandard | TimezoneDaylight]:
    for last in (last_year + _YEARS_AHEAD, last_year + 1):
        ruled = _ruled(onsets(zone, first_year - 1, last), list(range(first_year - 1, last + 1)))
        if ruled:
            return [_part(onset, _is_summer(onset), rule) for onset, rule in ruled]
    return _plain_parts(zone, first_year, last_year)


def _plain_parts(zone: ZoneInfo, first_year: int, last_year: int) -> list[TimezoneStandard | TimezoneDaylight]:
    found = onsets(zone, first_year - 1, last_year + 1)
    begin = datetime(first_year - 1, 1, 1) if found else datetime(1970, 1, 1)  # noqa: DTZ001 -- wall-clock time
    there = begin.replace(year=first_year - 1, tzinfo=zone)
    ahead = there.utcoffset() or timedelta()
    first = Onset(begin, ahead, ahead, there.tzname() or zone.key)
    winter = min([ahead, *(onset.after for onset in found)])
    return [_part(onset, onset.after > winter, None) for onset in (first, *found)]


def _part(onset: Onset, is_summer: bool, rule: Rule | None) -> TimezoneStandard | TimezoneDaylight:  # noqa: FBT001 -- one of two kinds
    part = TimezoneDaylight() if is_summer else TimezoneStandard()
    part.add("dtstart", onset.wall)
    part.add("tzoffsetfrom", onset.before)
    part.add("tzoffsetto", onset.after)
    part.add("tzname", onset.name)
    if rule is not None:
        day = f"{rule.nth}{_WEEKDAYS[rule.weekday]}"
        part.add("rrule", vRecur(freq="YEARLY", bymonth=rule.month, byday=day))
    return part


def _is_summer(onset: Onset) -> bool:
    """Ireland's law calls its winter the exception; calendar programs expect summer to be it."""
    return onset.after > onset.before


def _ruled(found: list[Onset], years: list[int]) -> list[tuple[Onset, Rule]]:
    """Return the first onset forward and the first one back with the rules of all `years`; nothing without a rule."""
    forward = [onset for onset in found if _is_summer(onset)]
    back = [onset for onset in found if not _is_summer(onset)]
    ruled = []
    for onsets_one_way in (forward, back):
        rule = _rule(onsets_one_way, years)
        if rule is None:
            return []
        ruled.append((onsets_one_way[0], rule))
    return sorted(ruled, key=lambda pair: pair[0].wall)


def _rule(found: list[Onset], years: list[int]) -> Rule | None:
    """Return the rule that all onsets keep, once in each year at one time of day between the same two offsets."""
    same = {(onset.wall.time(), onset.before, onset.after, onset.wall.month, onset.wall.weekday()) for onset in found}
    if len(same) != 1 or [onset.wall.year for onset in found] != years:
        return None
    month, weekday = found[0].wall.month, found[0].wall.weekday()
    if all(onset.wall.day + 7 > monthrange(onset.wall.year, month)[1] for onset in found):
        return Rule(month, -1, weekday)
    weeks = {(onset.wall.day - 1) // 7 + 1 for onset in found}
    return Rule(month, weeks.pop(), weekday) if len(weeks) == 1 else None


def onsets(zone: ZoneInfo, first_year: int, last_year: int) -> list[Onset]:
    """Return every change of the clocks in these years, found by looking at each day and halving."""
    at = datetime(first_year, 1, 1, tzinfo=UTC)
    end = datetime(last_year + 1, 1, 1, tzinfo=UTC)
    return list(_changes(lambda moment: moment.astimezone(zone).utcoffset() or timedelta(), zone, at, end))


def _changes(offset: Callable[[datetime], timedelta], zone: ZoneInfo, at: datetime, end: datetime) -> Iterator[Onset]:
    while at < end:
        then = at + timedelta(days=1)
        before, after = offset(at), offset(then)
        if before != after:
            moment = _first_second(offset, at, then)
            wall = (moment + before).replace(tzinfo=None)
            yield Onset(wall, before, after, moment.astimezone(zone).tzname() or zone.key)
        at = then


def _first_second(offset: Callable[[datetime], timedelta], low: datetime, high: datetime) -> datetime:
    before = offset(low)
    while high - low > timedelta(seconds=1):
        middle = low + timedelta(seconds=(high - low).total_seconds() // 2)
        low, high = (middle, high) if offset(middle) == before else (low, middle)
    return high
