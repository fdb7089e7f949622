"""Where a session could be: the free places for a topic, and the ways out of a clash, tried against every rule."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import accumulate

from planner.domain.schedule import Clash, Programme, RoomRow, SessionRow, Slot, clock
from planner.domain.texts import N_, Text, text
from planner.domain.timetable import day_of, days_of
from planner.domain.topics import TopicRow

_Holder = tuple[str, int]
"""What can be taken only once at a time: a room, a speaker, everybody."""

_ALL, _EVERYBODY = ("session", 0), ("everybody", 0)


@dataclass(frozen=True, slots=True)
class Place:
    """A room and a time at which a session has no clash."""

    room_id: int | None
    room: str
    starts: datetime


@dataclass(frozen=True, slots=True)
class WayOut:
    """A move that ends a clash and starts no other."""

    session_id: int
    place: Place
    what: Text
    why: Text


def candidate(programme: Programme, topic: TopicRow, room_id: int | None, starts: datetime) -> SessionRow:
    """Return the session that placing `topic` there would make."""
    room = programme.room(room_id)
    return SessionRow(
        id=0,
        title=topic.title,
        slot=Slot(starts, topic.minutes),
        room_id=room_id,
        room=room.name if room else "",
        topic_id=topic.id,
        abstract=topic.abstract,
        track=topic.track,
        speakers=topic.speakers,
    )


def moved(programme: Programme, session: SessionRow, room_id: int | None, starts: datetime) -> SessionRow:
    room = programme.room(room_id)
    slot = Slot(starts, session.minutes)
    return replace(session, room_id=room_id, room=room.name if room else "", slot=slot)


class _Taken:
    """When rooms, speakers and everybody are taken by other sessions, for asking often."""

    def __init__(self, sessions: Iterable[SessionRow]) -> None:
        found: dict[_Holder, list[Slot]] = defaultdict(list)
        for session in sessions:
            for holder in [_ALL, *_held_by(session)]:
                found[holder].append(session.slot)
        self._times = {holder: _Times(slots) for holder, slots in found.items()}

    def has_room_for(self, session: SessionRow) -> bool:
        """Tell whether `session` would clash with none of them."""
        holders = [_ALL] if session.is_for_everybody else [_EVERYBODY, *_held_by(session)]
        return not any(holder in self._times and self._times[holder].overlap(session.slot) for holder in holders)


def _held_by(session: SessionRow) -> list[_Holder]:
    """Return what a session takes: its room, or everybody, and its speakers."""
    place = _EVERYBODY if session.room_id is None else ("room", session.room_id)
    return [place, *(("speaker", speaker.person_id) for speaker in session.speakers)]


class _Times:
    """Slots in the order of time, each start with the latest end up to there."""

    def __init__(self, slots: Iterable[Slot]) -> None:
        ordered = sorted(slots)
        self._starts = [slot.starts for slot in ordered]
        self._ends = list(accumulate((slot.ends for slot in ordered), max))

    def overlap(self, slot: Slot) -> bool:
        before = bisect_left(self._starts, slot.ends)
        return before > 0 and self._ends[before - 1] > slot.starts


def _others(programme: Programme, session: SessionRow) -> _Taken:
    return _Taken(one for one in programme.sessions if one.id != session.id)


def free_places(programme: Programme, session: SessionRow) -> Iterator[Place]:
    """Yield the places within the event's hours where `session` has no clash, the earliest first."""
    others = _others(programme, session)
    room_ids: list[int | None] = [room.id for room in programme.rooms] or [None]
    for starts in _starts_to_try(programme, session.minutes):
        for room_id in room_ids:
            there = moved(programme, session, room_id, starts)
            if others.has_room_for(there):
                yield Place(room_id, there.room, starts)


def seats_all(room: RoomRow, topic: TopicRow) -> bool:
    """Tell whether a room has a seat for everybody who wants a topic; one of unknown size may."""
    return room.capacity is None or room.capacity >= topic.interest


def best_places(programme: Programme, topic: TopicRow, most: int = 3) -> list[Place]:
    """Return where a topic goes best: in rooms with a seat for all who want it, as early as can be, in the snuggest.

    A room of unknown size comes after those that are known to do; where none is large enough, the largest first.
    """

    def rank(place: Place) -> tuple[int, datetime, int]:
        room = programme.room(place.room_id)
        if room is None or room.capacity is None:
            return 1, place.starts, 0
        return (0, place.starts, room.capacity) if seats_all(room, topic) else (2, place.starts, -room.capacity)

    days = days_of(programme)
    if not (programme.rooms and days):
        return []
    session = candidate(programme, topic, programme.rooms[0].id, days[0].hours.starts)
    return sorted(free_places(programme, session), key=rank)[:most]


def free_place(programme: Programme, session: SessionRow) -> Place | None:
    return next(free_places(programme, session), None)


def _starts_to_try(programme: Programme, minutes: int) -> Iterator[datetime]:
    """Yield the edges of hours and of other sessions: a programme has its gaps there."""
    length = timedelta(minutes=minutes)
    for day in days_of(programme):
        opens = max(day.hours.starts, programme.starts or day.hours.starts)
        closes = min(day.hours.ends, programme.ends or day.hours.ends)
        edges = {opens, *(one.ends for one in day.sessions), *(one.starts - length for one in day.sessions)}
        yield from sorted(edge for edge in edges if opens <= edge and edge + length <= closes)


def ways_out(programme: Programme, clash: Clash, most: int = 3) -> list[WayOut]:
    """Return up to `most` moves of one of the clash's sessions, those that change least first."""
    movable = [one for one in map(programme.session, reversed(clash.session_ids)) if one and not one.is_for_everybody]
    tries = [way for session in movable for way in _ways_for(programme, session)]
    return sorted(tries, key=lambda way: _cost(programme, way))[:most]


def _ways_for(programme: Programme, session: SessionRow) -> Iterator[WayOut]:
    """Yield the first other room at the same time, and the nearest times before and after in the same room."""
    others = _others(programme, session)
    rooms = [room.id for room in programme.rooms if room.id != session.room_id]
    times = sorted(_starts_to_try(programme, session.minutes), key=lambda starts: abs(starts - session.starts))
    tries = (
        [(room_id, session.starts) for room_id in rooms],
        [(session.room_id, starts) for starts in times if starts < session.starts],
        [(session.room_id, starts) for starts in times if starts > session.starts],
    )
    for places in tries:
        theres = (moved(programme, session, room_id, starts) for room_id, starts in places)
        there = next(filter(others.has_room_for, theres), None)
        if there is not None:
            yield _way(programme, session, Place(there.room_id, there.room, there.starts))


def _way(programme: Programme, session: SessionRow, place: Place) -> WayOut:
    at = clock(place.starts)
    if place.starts == session.starts:
        what = text(N_("Move {title} to {room}"), title=session.title, room=place.room)
        return WayOut(session.id, place, what, text(N_("free at {at}"), at=at))
    what = text(N_("Start {title} at {at} instead"), title=session.title, at=at)
    day = day_of(programme, place.starts)
    if day != day_of(programme, session.starts):
        what = text(N_("Start {title} on {day} at {at} instead"), title=session.title, day=day, at=at)
    return WayOut(session.id, place, what, text(N_("{room} is free then"), room=place.room))


def _cost(programme: Programme, way: WayOut) -> timedelta:
    session = programme.session(way.session_id)
    return abs(way.place.starts - session.starts) if session else timedelta.max
