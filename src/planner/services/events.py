"""Events: find, create, change, move, archive and delete them, and name their hosts."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Unpack

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session as DbSession

from planner.domain.capacity import seats_of, together
from planner.domain.errors import PlannerError
from planner.domain.events import EventFields, EventValues, check_event, check_order
from planner.domain.ids import new_ids
from planner.domain.names import display_name, search_key
from planner.domain.rsvp import COMING, Role, Rsvp
from planner.domain.texts import N_, Text, text
from planner.domain.times import parse_wall, shifted
from planner.domain.timetable import programme_shift
from planner.domain.venue_details import VenueDetails
from planner.services import guests, people
from planner.services.history import former_value
from planner.services.rows import event_of, guest_of
from planner.services.venues import get_venue
from planner.store.schema import BadgeSetup, Event, Guest, Person, Session, Speaker, Topic, Venue

MOST_NAMED = 12


@dataclass(frozen=True, slots=True)
class EventRow:
    """An event in a list; times are wall-clock text, "" while not fixed; `coming` counts accepted guests."""

    id: int
    name: str
    hashtag: str
    starts: str
    ends: str
    zone: str
    venue_id: int | None
    venue_name: str
    archived: bool
    coming: int
    capacity: int | None


@dataclass(frozen=True, slots=True)
class HostRow:
    """A guest in the role of host."""

    guest_id: int
    person_id: int
    name: str
    handle: str
    organisation: str


@dataclass(frozen=True, slots=True)
class EventDetails:
    """All that an event's page shows."""

    id: int
    name: str
    hashtag: str
    starts: str
    ends: str
    zone: str
    venue: VenueDetails | None
    capacity: int | None
    description: str
    link: str
    archived: bool
    hosts: tuple[HostRow, ...]
    coming: int
    guests: int
    sessions: int

    @property
    def seats(self) -> int | None:
        """How many find a seat in the rooms, None where no limit is set."""
        rooms = self.venue.rooms if self.venue else ()
        return seats_of(self.capacity, together([room.capacity for room in rooms]))


class NoSuchEventError(PlannerError):
    """No event has the name or key that was asked for."""


def list_events(db: DbSession, *, archived: bool | None = None) -> list[EventRow]:
    """Return the events in the order of time, those without a date last; `archived` None: all of them."""
    coming = select(func.count()).where(Guest.event_id == Event.id, Guest.rsvp.in_(COMING)).scalar_subquery()
    query = select(
        Event.id,
        Event.name,
        Event.hashtag,
        Event.starts,
        Event.ends,
        Event.zone,
        Event.venue_id,
        func.coalesce(Venue.name, ""),
        Event.archived == 1,
        coming,
        Event.capacity,
    ).join(Venue, Venue.id == Event.venue_id, isouter=True)
    if archived is not None:
        query = query.where(Event.archived == int(archived))
    rows = [EventRow(*row) for row in db.execute(query)]
    return sorted(rows, key=lambda row: (not row.starts, row.starts, search_key(row.name), row.id))


def is_over(row: EventRow, today: str) -> bool:
    """Tell whether an event ended before the day `today`; one without a date never did."""
    return bool(row.starts) and max(row.starts, row.ends) < today


def next_event(rows: Sequence[EventRow], today: str) -> EventRow | None:
    """Return the first event of `rows` (of `list_events`) that is not over on `today`, else the last that was.

    An archived event is taken only where there is no other.
    """
    open_rows = [row for row in rows if not row.archived] or list(rows)
    coming = [row for row in open_rows if not is_over(row, today)]
    return coming[0] if coming else next(reversed(open_rows), None)


def event_to_show(rows: Sequence[EventRow], wanted: int | None, today: str) -> int | None:
    """Return the key `wanted` where such an event is among `rows`, else that of the next one, None where there is none."""
    if any(row.id == wanted for row in rows):
        return wanted
    following = next_event(rows, today)
    return None if following is None else following.id


def find_event(db: DbSession, name_or_id: str | int) -> int:
    """Return the key of the event with this key or name (case and accents do not matter)."""
    rows = list_events(db)
    wanted = str(name_or_id).strip()
    if not wanted:
        raise PlannerError(text(N_("No event was named, so nothing was done. Give an event's name or id.")))
    if any(str(row.id) == wanted for row in rows):
        return int(wanted)
    key = _name_key(wanted)
    found = [row for row in rows if (_name_key(row.name) == key if key else row.name == wanted)]
    if len(found) == 1:
        return found[0].id
    if found:
        ids = ", ".join(str(row.id) for row in found)
        raise PlannerError(
            text(
                N_("The name “{name}” stands for several events. Nothing was done; give one of their ids: {ids}."),
                name=wanted,
                ids=ids,
            )
        )
    raise NoSuchEventError(_no_such_event(wanted, rows))


def _name_key(name: str) -> str:
    return search_key(name).lstrip("#")


def _no_such_event(wanted: str, rows: list[EventRow]) -> Text:
    if not rows:
        return text(
            N_("There is no event “{name}”: the workspace has no events yet. Nothing was done; create one first."),
            name=wanted,
        )
    names = ", ".join(row.name for row in rows[-MOST_NAMED:]) + (", …" if len(rows) > MOST_NAMED else "")
    return text(
        N_("There is no event “{name}”. Nothing was done; the events there are: {names}."), name=wanted, names=names
    )


def get_event(db: DbSession, event_id: int) -> EventDetails:
    """Return the event with venue, rooms, hosts and counts."""
    event = event_of(db, event_id)
    coming = func.count().filter(Guest.rsvp.in_(COMING))
    counts = db.execute(select(coming, func.count()).where(Guest.event_id == event_id)).one()
    sessions = db.scalar(select(func.count()).where(Session.event_id == event_id)) or 0
    return EventDetails(
        id=event.id,
        name=event.name,
        hashtag=event.hashtag,
        starts=event.starts,
        ends=event.ends,
        zone=event.zone,
        venue=None if event.venue_id is None else get_venue(db, event.venue_id),
        capacity=event.capacity,
        description=event.description,
        link=event.link,
        archived=bool(event.archived),
        hosts=tuple(list_hosts(db, event_id)),
        coming=counts[0],
        guests=counts[1],
        sessions=sessions,
    )


def list_hosts(db: DbSession, event_id: int) -> list[HostRow]:
    """Return the event's hosts in the order in which they were added."""
    query = (
        select(Guest.id, Guest.person_id, Person.full_name, Person.handle, Person.organisation, Person.email)
        .join(Person, Person.id == Guest.person_id)
        .where(Guest.event_id == event_id, Guest.role == Role.HOST)
        .order_by(Guest.id)
    )
    return [
        HostRow(guest, person, display_name(name, email, handle), handle, organisation)
        for guest, person, name, handle, organisation, email in db.execute(query)
    ]


def create_event(db: DbSession, name: str, *, venue_id: int | None = None, **values: Unpack[EventFields]) -> int:
    """Add an event and return its key; it takes the venue's zone where none is given."""
    event = Event(venue_id=venue_id, **check_event({"name": name, **values}))
    check_order(event.starts or "", event.ends or "")
    if venue_id is not None:
        venue = get_venue(db, venue_id)
        event.zone = event.zone or venue.zone
    db.add(event)
    db.flush()
    return event.id


def change_event(db: DbSession, event_id: int, **values: Unpack[EventValues]) -> None:
    """Set fields of an event; when it moves to another day, its sessions move along."""
    event = event_of(db, event_id)
    # Sessions keep the day they were planned for while the event has none.
    started = event.starts or former_value(db, Event.__tablename__, event_id, "starts")
    for field, value in check_event(values).items():
        setattr(event, field, value)
    check_order(event.starts, event.ends)
    if started and event.starts:
        shift_sessions(db, event_id, started, event.starts)
    db.flush()


def shift_sessions(db: DbSession, event_id: int, before: str, after: str) -> None:
    """Move the event's sessions along with its start."""
    by = programme_shift(parse_wall(before), parse_wall(after))
    if not by:
        return
    for session in db.scalars(select(Session).where(Session.event_id == event_id)):
        session.starts = shifted(session.starts, by)


def archive_event(db: DbSession, event_id: int) -> None:
    """Put an event aside: it stays whole, but out of the way."""
    event_of(db, event_id).archived = 1
    db.flush()


def unarchive_event(db: DbSession, event_id: int) -> None:
    """Bring an event back from the archive."""
    event_of(db, event_id).archived = 0
    db.flush()


def delete_event(db: DbSession, event_id: int) -> None:
    """Delete an event with its guest list, topics and schedule; the people stay in the address book."""
    event_of(db, event_id)
    db.execute(delete(Event).where(Event.id == event_id))


def add_host(db: DbSession, event_id: int, name: str) -> int:
    """Make somebody a host of the event and return the guest's key.

    A guest of that name becomes a host; else the one person of that name in the address book joins, or somebody new.
    A name that begins with @ is a handle.
    """
    event_of(db, event_id)
    person_id = people.person_called(db, event_id, name)
    guest = db.scalar(select(Guest).where(Guest.event_id == event_id, Guest.person_id == person_id))
    if guest is None:
        return guests.invite(db, event_id, [person_id], Role.HOST, Rsvp.ACCEPTED)[0]
    guest.role = Role.HOST.value
    db.flush()
    return guest.id


def remove_host(db: DbSession, event_id: int, guest_id: int) -> None:
    """Make a host a guest like others, who stays on the list: a speaker where they lead a topic."""
    event_of(db, event_id)
    guest = guest_of(db, guest_id)
    if guest.event_id == event_id and guest.role == Role.HOST:
        led = select(Speaker.id).join(Topic, Topic.id == Speaker.topic_id)
        leads = db.scalar(led.where(Topic.event_id == event_id, Speaker.person_id == guest.person_id).limit(1))
        guest.role = Role.ATTENDEE.value if leads is None else Role.SPEAKER.value
        db.flush()


def copy_event(db: DbSession, event_id: int, name: str, *, starts: str | None = None) -> int:
    """Add an event that starts from this one and return its key.

    Venue, topics, sessions, badges, and hosts and speakers as the first guests come along, the other guests do not.
    With `starts` all times move on the clock face by one offset; without it they stay as they are.
    """
    old = event_of(db, event_id)
    first = old.starts or db.scalar(select(func.min(Session.starts)).where(Session.event_id == event_id)) or ""
    offset = parse_wall(starts) - parse_wall(first) if starts and first else timedelta()
    new_id = create_event(
        db,
        name,
        venue_id=old.venue_id,
        hashtag=old.hashtag,
        starts=starts or old.starts,
        ends=shifted(old.ends, offset),
        zone=old.zone,
        capacity=old.capacity,
        description=old.description,
        link=old.link,
    )
    topics = _copy_topics(db, event_id, new_id)
    _copy_sessions(db, event_id, new_id, topics, offset)
    _copy_badges(db, event_id, new_id)
    guests.invite(db, new_id, [host.person_id for host in list_hosts(db, event_id)], Role.HOST, Rsvp.ACCEPTED)
    speakers = select(Speaker.person_id).where(Speaker.topic_id.in_(topics.values())).order_by(Speaker.id)
    guests.invite(db, new_id, db.scalars(speakers), Role.SPEAKER)
    return new_id


def _copy_topics(db: DbSession, old_id: int, new_id: int) -> dict[int, int]:
    """Copy the topics with their speakers; returns the new key of each old one."""
    topics = db.scalars(select(Topic).where(Topic.event_id == old_id).order_by(Topic.position, Topic.id)).all()
    keys = dict(zip((topic.id for topic in topics), new_ids(len(topics)), strict=True))
    db.add_all(
        Topic(
            id=keys[topic.id],
            event_id=new_id,
            title=topic.title,
            abstract=topic.abstract,
            track=topic.track,
            minutes=topic.minutes,
            position=topic.position,
            status=topic.status,
            tags=topic.tags,
            proposer_id=topic.proposer_id,
            carried_from_id=topic.id,
        )
        for topic in topics
    )
    db.flush()
    speakers = db.scalars(select(Speaker).where(Speaker.topic_id.in_(keys)).order_by(Speaker.id))
    db.add_all(
        [Speaker(topic_id=keys[line.topic_id], person_id=line.person_id, position=line.position) for line in speakers]
    )
    db.flush()
    return keys


def _copy_sessions(db: DbSession, old_id: int, new_id: int, topics: dict[int, int], offset: timedelta) -> None:
    sessions = db.scalars(select(Session).where(Session.event_id == old_id).order_by(Session.id)).all()
    db.add_all(
        Session(
            event_id=new_id,
            topic_id=None if session.topic_id is None else topics[session.topic_id],
            title=session.title,
            room_id=session.room_id,
            starts=shifted(session.starts, offset),
            minutes=session.minutes,
        )
        for session in sessions
    )
    db.flush()


def _copy_badges(db: DbSession, old_id: int, new_id: int) -> None:
    setup = db.scalar(select(BadgeSetup).where(BadgeSetup.event_id == old_id))
    if setup is not None:
        # The sheet that was begun belongs to the old event.
        db.add(BadgeSetup(event_id=new_id, stock=setup.stock, template=setup.template, skip=0))
        db.flush()
