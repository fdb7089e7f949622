"""Where a session could be: the free places for a topic, and the ways out of a clash, tried against every rule."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from planner.domain.schedule import Clash, Programme, SessionRow, Slot, clashes_with
from planner.domain.texts import N_, Text, text
from planner.domain.timetable import days_of
from planner.domain.topics import TopicRow


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


def free_places(programme: Programme, session: SessionRow) -> Iterator[Place]:
    """Yield the places within the event's hours where `session` has no clash, the earliest first."""
    room_ids: list[int | None] = [room.id for room in programme.rooms] or [None]
    for starts in _starts_to_try(programme, session.minutes):
        for room_id in room_ids:
            there = moved(programme, session, room_id, starts)
            if not clashes_with(programme.sessions, there):
                yield Place(room_id, there.room, starts)


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
    room_seen, time_seen = False, set()
    places = sorted(free_places(programme, session), key=lambda place: abs(place.starts - session.starts))
    for place in [*_same_time(programme, session), *places]:
        if place.starts == session.starts and not room_seen:
            room_seen = True
            yield _way(session, place)
        later = place.starts > session.starts
        if place.room_id == session.room_id and later not in time_seen:
            time_seen.add(later)
            yield _way(session, place)


def _same_time(programme: Programme, session: SessionRow) -> Iterable[Place]:
    for room in programme.rooms:
        there = moved(programme, session, room.id, session.starts)
        if room.id != session.room_id and not clashes_with(programme.sessions, there):
            yield Place(room.id, room.name, session.starts)


def _way(session: SessionRow, place: Place) -> WayOut:
    at = f"{place.starts:%H:%M}"
    if place.starts == session.starts:
        what = text(N_("Move {title} to {room}"), title=session.title, room=place.room)
        return WayOut(session.id, place, what, text(N_("free at {at}"), at=at))
    what = text(N_("Start {title} at {at} instead"), title=session.title, at=at)
    return WayOut(session.id, place, what, text(N_("{room} is free then"), room=place.room))


def _cost(programme: Programme, way: WayOut) -> timedelta:
    session = programme.session(way.session_id)
    return abs(way.place.starts - session.starts) if session else timedelta.max
