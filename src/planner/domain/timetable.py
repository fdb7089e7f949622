"""Where the blocks of a programme lie: days, hours, and lanes within a room. Minutes and counts, no drawing."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from planner.domain.schedule import Programme, SessionRow, Slot, slot_between

_NIGHT_ENDS = time(5)
_USUAL_HOURS = (time(9), time(18))
_MOST_EMPTY_DAYS = 31
_BREAK = 15  # minutes


@dataclass(frozen=True, slots=True)
class Day:
    """One day of the programme, from the whole half hour before its first minute to the one after its last."""

    date: date
    hours: Slot
    sessions: tuple[SessionRow, ...]


@dataclass(frozen=True, slots=True)
class Lane:
    """A share of a column's width: the `index`-th of `count`."""

    index: int
    count: int


def days_of(programme: Programme) -> list[Day]:
    """Return the days of the event and of its sessions; what starts after midnight belongs to the night before."""
    night_ends = _night_ends(programme)
    by_date: dict[date, list[SessionRow]] = {one: [] for one in _event_dates(programme, night_ends)}
    for session in programme.sessions:
        by_date.setdefault(_date_of(session.starts, night_ends), []).append(session)
    return [_day(programme, one, sorted(by_date[one], key=_by_time), night_ends) for one in sorted(by_date)]


def has_days(programme: Programme) -> bool:
    """Tell whether a time alone leaves open on which day."""
    return len(days_of(programme)) > 1


def day_of(programme: Programme, moment: datetime) -> date:
    """Return the day of the programme that a moment belongs to; after midnight that is the day before."""
    return _date_of(moment, _night_ends(programme))


def on_day(programme: Programme, moment: datetime, day: date) -> datetime:
    """Return the same time on another day of the programme."""
    return moment + (day - day_of(programme, moment))


def _night_ends(programme: Programme) -> time:
    """An event that begins in the small hours has no night before it."""
    if programme.starts is not None and programme.starts.time() < _NIGHT_ENDS:
        return time(0)
    return _NIGHT_ENDS


def _date_of(moment: datetime, night_ends: time) -> date:
    return (moment - timedelta(hours=night_ends.hour)).date()


def break_on(day: Day) -> Slot:
    """Return when a further break is: after what ends last, as far as the day goes."""
    last = max((session.ends for session in day.sessions), default=day.hours.starts)
    return Slot(min(last, day.hours.ends - timedelta(minutes=_BREAK)), _BREAK)


def nearest_time(clock_time: time, moment: datetime) -> datetime:
    """Return the moment of this time of day that is nearest: one typed for a session after midnight stays in its night."""
    that_day = datetime.combine(moment.date(), clock_time)
    return min((that_day + timedelta(days=days) for days in (-1, 0, 1)), key=lambda one: abs(one - moment))


def programme_shift(before: datetime, after: datetime) -> timedelta:
    """Return by how much sessions move when their event's start does: by whole days, so that hours on posters stay.

    Where the start itself went past midnight, from late evening to the small hours or back, they move just as far:
    whole days would tear a night apart.
    """
    days = after.date() - before.date()
    clock_shift = after - before - days
    is_across_midnight = (before.time() < _NIGHT_ENDS) != (after.time() < _NIGHT_ENDS)
    if days and is_across_midnight and abs(clock_shift) > timedelta(hours=12):
        return after - before
    return days


def _event_dates(programme: Programme, night_ends: time) -> list[date]:
    if programme.starts is None:
        return []
    first = _date_of(programme.starts, night_ends)
    last = _date_of((programme.ends or programme.starts) - timedelta(minutes=1), night_ends)
    count = max((last - first).days + 1, 1)
    return [first + timedelta(days=day) for day in range(count if count <= _MOST_EMPTY_DAYS else 1)]


def _day(programme: Programme, day: date, sessions: Sequence[SessionRow], night_ends: time) -> Day:
    usual = _usual_hours(programme, day, night_ends)
    starts = min([usual.starts, *(one.starts for one in sessions)])
    ends = max([usual.ends, *(one.ends for one in sessions)])
    return Day(day, _whole_half_hours(starts, ends), tuple(sessions))


def _usual_hours(programme: Programme, day: date, night_ends: time) -> Slot:
    """Return the event's hours, as they fall on this day."""
    opens = programme.starts.time() if programme.starts else _USUAL_HOURS[0]
    starts = datetime.combine(day, opens)
    if programme.starts is not None and programme.ends is None:
        return slot_between(starts, starts + timedelta(hours=3))
    closes = programme.ends.time() if programme.ends else _USUAL_HOURS[1]
    ends = datetime.combine(day, closes)
    if ends <= starts or closes <= night_ends:
        ends += timedelta(days=1)
    if ends <= starts:
        ends = starts + timedelta(hours=3)
    return slot_between(starts, min(ends, starts + timedelta(days=1)))


def _whole_half_hours(starts: datetime, ends: datetime) -> Slot:
    early = starts - timedelta(minutes=starts.minute % 30)
    late = ends + timedelta(minutes=-ends.minute % 30)
    return slot_between(early, late)


def lanes_of(sessions: Iterable[SessionRow]) -> dict[int, Lane]:
    """Return the lane of each session of one column, so that those at the same minutes stand side by side."""
    lanes: dict[int, Lane] = {}
    group: list[tuple[SessionRow, int]] = []
    for session in sorted(sessions, key=_by_time):
        if group and all(one.ends <= session.starts for one, _ in group):
            lanes |= _shared_out(group)
            group = []
        taken = {index for one, index in group if one.ends > session.starts}
        free = next(index for index in range(len(taken) + 1) if index not in taken)
        group.append((session, free))
    return lanes | _shared_out(group)


def _shared_out(group: list[tuple[SessionRow, int]]) -> dict[int, Lane]:
    count = 1 + max((index for _, index in group), default=0)
    return {session.id: Lane(index, count) for session, index in group}


def _by_time(session: SessionRow) -> tuple[datetime, int, int]:
    return session.starts, -session.minutes, session.id
