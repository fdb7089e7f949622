"""The programme of an event: place topics, move, resize and take off sessions, and read it whole."""

from collections.abc import Sequence
from datetime import datetime
from operator import itemgetter
from typing import NamedTuple, TypedDict, Unpack

from sqlalchemy import case, delete, select
from sqlalchemy.orm import Session as DbSession

from planner.domain.errors import PlannerError
from planner.domain.guests import printed_name
from planner.domain.names import family_sort_key
from planner.domain.rsvp import Role
from planner.domain.schedule import Programme, RoomRow, SessionRow, Slot
from planner.domain.texts import N_, text
from planner.domain.times import parse_wall, wall_text
from planner.domain.topics import Status, TopicRow, check_minutes, check_title
from planner.services.rows import event_of, expected_at
from planner.services.topics import list_topics, topic_of
from planner.store.schema import Event, Guest, Person, Room, Session, Venue


class SessionValues(TypedDict, total=False):
    """What a person can change of a session; the title counts for breaks alone."""

    title: str
    room_id: int | None
    starts: datetime
    minutes: int


class SheetPerson(NamedTuple):
    """Somebody who gets a personal programme."""

    person_id: int
    name: str  # as `domain.guests.printed_name` says; "" is written by hand
    role: str


def programme(db: DbSession, event_id: int) -> Programme:
    """Return the whole programme of an event: hours, place, rooms, sessions in the order of time, topics.

    How new its entries in a calendar are, `calendar_versions.dated_programme` adds.
    """
    event = event_of(db, event_id)
    venue = db.get(Venue, event.venue_id) if event.venue_id else None
    topics = list_topics(db, event_id)
    return Programme(
        event_id=event_id,
        name=event.name,
        starts=parse_wall(event.starts) if event.starts else None,
        ends=parse_wall(event.ends) if event.ends else None,
        zone=event.zone or (venue.zone if venue else ""),
        venue_id=event.venue_id,
        venue=venue.name if venue else "",
        address=venue.address if venue else "",
        description=event.description,
        link=event.link,
        rooms=_rooms(db, event),
        sessions=_sessions(db, event_id, {topic.id: topic for topic in topics}),
        topics=topics,
    )


def _rooms(db: DbSession, event: Event) -> tuple[RoomRow, ...]:
    """Return the venue's rooms, and those of another venue that sessions still stand in."""
    used = select(Session.room_id).where(Session.event_id == event.id)
    query = (
        select(Room.id, Room.name, Room.capacity)
        .where((Room.venue_id == event.venue_id) | Room.id.in_(used))
        .order_by(case((Room.venue_id == event.venue_id, 0), else_=1), Room.position, Room.id)
    )
    return tuple(RoomRow(*row) for row in db.execute(query))


def _sessions(db: DbSession, event_id: int, topics: dict[int, TopicRow]) -> tuple[SessionRow, ...]:
    query = (
        select(Session, Room.name)
        .outerjoin(Room, Room.id == Session.room_id)
        .where(Session.event_id == event_id)
        .order_by(Session.starts, Room.position, Session.id)
    )
    return tuple(_row(session, room, topics.get(session.topic_id or 0)) for session, room in db.execute(query))


def _row(session: Session, room: str | None, topic: TopicRow | None) -> SessionRow:
    return SessionRow(
        id=session.id,
        title=topic.title if topic else session.title,
        slot=Slot(parse_wall(session.starts), session.minutes),
        room_id=session.room_id,
        room=room or "",
        topic_id=session.topic_id,
        abstract=topic.abstract if topic else "",
        track=topic.track if topic else "",
        speakers=topic.speakers if topic else (),
    )


def sheet_people(db: DbSession, event_id: int) -> tuple[SheetPerson, ...]:
    """Return who gets a personal programme: all guests but those who stay away, by family name, the nameless last."""
    query = (
        select(Person.id, Person.full_name, Person.handle, Person.given_name, Person.family_name, Guest.role)
        .join(Guest, Guest.person_id == Person.id)
        .where(*expected_at(event_id))
        .order_by(Guest.id)
    )
    found: list[tuple[tuple[bool, str], SheetPerson]] = []
    for key, full_name, handle, given_name, family_name, role in db.execute(query):
        name = printed_name(full_name, handle)
        by = (not name, family_sort_key(name, given_name, family_name))
        found.append((by, SheetPerson(key, name, role or Role.ATTENDEE.value)))
    return tuple(person for _by, person in sorted(found, key=itemgetter(0)))


def place_topic(db: DbSession, topic_id: int, room_id: int | None, starts: datetime, minutes: int | None = None) -> int:
    """Give a topic a place in the programme, for its own length where no other is said; return the session's key.

    What has a place is chosen, so this chooses it.
    """
    topic = topic_of(db, topic_id)
    _check_room(db, room_id)
    topic.status = Status.CHOSEN.value
    length = check_minutes(topic.minutes if minutes is None else minutes)
    return _added(db, Session(event_id=topic.event_id, topic_id=topic.id, **_at(room_id, starts, length)))


def add_session(  # noqa: PLR0917 -- what, where, when, how long: the order of a programme's line
    db: DbSession, event_id: int, title: str, room_id: int | None, starts: datetime, minutes: int
) -> int:
    """Add a part of the programme that is no topic, such as a break; without a room it is for everybody."""
    event_of(db, event_id)
    _check_room(db, room_id)
    place = _at(room_id, starts, check_minutes(minutes))
    return _added(db, Session(event_id=event_id, title=check_title(title), **place))


class _Place(TypedDict):
    room_id: int | None
    starts: str
    minutes: int


def _at(room_id: int | None, starts: datetime, minutes: int) -> _Place:
    return {"room_id": room_id, "starts": wall_text(starts), "minutes": minutes}


def _added(db: DbSession, session: Session) -> int:
    db.add(session)
    db.flush()
    return session.id


def _check_room(db: DbSession, room_id: int | None) -> None:
    if room_id is not None and db.get(Room, room_id) is None:
        raise PlannerError(text(N_("This room was deleted meanwhile, so nothing was changed. Choose another room.")))


def move_session(db: DbSession, session_id: int, room_id: int | None, starts: datetime) -> None:
    """Move a session to a room, or to everybody, and a time; its length stays."""
    change_session(db, session_id, room_id=room_id, starts=starts)


def resize_session(db: DbSession, session_id: int, minutes: int) -> None:
    """Make a session this long; its start stays."""
    change_session(db, session_id, minutes=minutes)


def change_session(db: DbSession, session_id: int, **values: Unpack[SessionValues]) -> None:
    """Write values of a session; where nothing differs nothing is written."""
    session = db.get(Session, session_id)
    if session is None:
        raise PlannerError(
            text(N_("This part of the programme was taken off meanwhile, so nothing was changed. Undo brings it back."))
        )
    if "room_id" in values:
        _check_room(db, values["room_id"])
        session.room_id = values["room_id"]
    if "starts" in values:
        session.starts = wall_text(values["starts"])
    if "minutes" in values:
        session.minutes = check_minutes(values["minutes"])
    if "title" in values:
        session.title = check_title(values["title"])
    db.flush()


def take_off(db: DbSession, session_ids: Sequence[int]) -> None:
    """Take sessions off the programme; their topics stay, breaks are gone."""
    db.execute(delete(Session).where(Session.id.in_(session_ids)))
