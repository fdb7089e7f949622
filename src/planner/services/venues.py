"""Venues and their rooms, and what happens to a programme when its event moves to another venue."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Unpack

from sqlalchemy import delete, func, select, update
from sqlalchemy.orm import Session as DbSession

from planner.domain.errors import PlannerError
from planner.domain.events import check_capacity
from planner.domain.names import search_key
from planner.domain.schedule import RoomRow
from planner.domain.texts import N_, text
from planner.domain.times import check_zone
from planner.domain.venues import (
    RoomValues,
    VenueFields,
    VenueValues,
    check_room_name,
    check_venue_name,
    rooms_standing_in,
)
from planner.services.rows import event_of
from planner.store.schema import Event, Room, Session, Venue


@dataclass(frozen=True, slots=True)
class VenueRow:
    """A venue in a list; `capacity` is the sum of what is known of its rooms, None where nothing is."""

    id: int
    name: str
    address: str
    zone: str
    rooms: int
    capacity: int | None
    events: int


@dataclass(frozen=True, slots=True)
class VenueDetails:
    """A venue with its rooms in their order, and how many events use it."""

    id: int
    name: str
    address: str
    zone: str
    notes: str
    rooms: tuple[RoomRow, ...]
    events: int

    @property
    def capacity(self) -> int | None:
        """Return the heads that all rooms of known capacity hold together, None where none is known."""
        known = [room.capacity for room in self.rooms if room.capacity is not None]
        return sum(known) if known else None


@dataclass(frozen=True, slots=True)
class VenueChange:
    """What a change of venue does to the sessions in rooms: moved to a room there, or off the schedule."""

    moved: int
    off: int


def list_venues(db: DbSession) -> list[VenueRow]:
    """Return all venues by name."""
    rooms = (
        select(Room.venue_id, func.count().label("rooms"), func.sum(Room.capacity).label("capacity"))
        .group_by(Room.venue_id)
        .subquery()
    )
    events = select(func.count()).where(Event.venue_id == Venue.id).scalar_subquery()
    query = select(
        Venue.id, Venue.name, Venue.address, Venue.zone, func.coalesce(rooms.c.rooms, 0), rooms.c.capacity, events
    ).join(rooms, rooms.c.venue_id == Venue.id, isouter=True)
    rows = [VenueRow(*row) for row in db.execute(query)]
    return sorted(rows, key=lambda row: (search_key(row.name), row.id))


def get_venue(db: DbSession, venue_id: int) -> VenueDetails:
    """Return the venue with its rooms."""
    venue = _venue(db, venue_id)
    events = db.scalar(select(func.count()).where(Event.venue_id == venue_id)) or 0
    rooms = tuple(list_rooms(db, venue_id))
    return VenueDetails(venue.id, venue.name, venue.address, venue.zone, venue.notes, rooms, events)


def list_rooms(db: DbSession, venue_id: int) -> list[RoomRow]:
    """Return the rooms of a venue in their order."""
    query = select(Room.id, Room.name, Room.capacity).where(Room.venue_id == venue_id)
    return [RoomRow(*row) for row in db.execute(query.order_by(Room.position, Room.id))]


def create_venue(db: DbSession, name: str, **values: Unpack[VenueFields]) -> int:
    """Add a venue without rooms and return its key."""
    venue = Venue(**_checked({"name": name, **values}))
    db.add(venue)
    db.flush()
    return venue.id


def create_venue_for(db: DbSession, event_id: int, name: str, **values: Unpack[VenueFields]) -> int:
    """Add a venue, hold the event there, and return the venue's key."""
    venue_id = create_venue(db, name, **values)
    choose_venue(db, event_id, venue_id)
    return venue_id


def change_venue(db: DbSession, venue_id: int, **values: Unpack[VenueValues]) -> None:
    """Set fields of a venue; its events follow a change of zone, unless they were given one of their own."""
    venue = _venue(db, venue_id)
    zone_before = venue.zone
    for field, value in _checked(values).items():
        setattr(venue, field, value)
    if venue.zone and venue.zone != zone_before:
        follows = Event.zone.in_(("", zone_before))
        db.execute(update(Event).where(Event.venue_id == venue_id, follows).values(zone=venue.zone))
    db.flush()


def _checked(values: VenueValues) -> VenueValues:
    if "name" in values:
        values["name"] = check_venue_name(values["name"])
    if "zone" in values:
        values["zone"] = check_zone(values["zone"])
    return values


def delete_venue(db: DbSession, venue_id: int) -> int:
    """Delete a venue; its events stay, without a venue. Returns how many sessions came off the schedule."""
    _venue(db, venue_id)
    off = (
        db.scalar(select(func.count()).where(Session.room_id.in_(select(Room.id).where(Room.venue_id == venue_id))))
        or 0
    )
    db.execute(delete(Venue).where(Venue.id == venue_id))
    return off


def add_room(db: DbSession, venue_id: int, name: str, capacity: int | None = None) -> int:
    """Add a room after the others of the venue and return its key."""
    _venue(db, venue_id)
    last = db.scalar(select(func.max(Room.position)).where(Room.venue_id == venue_id))
    room = Room(
        venue_id=venue_id,
        name=check_room_name(name),
        capacity=check_capacity(capacity),
        position=0 if last is None else last + 1,
    )
    db.add(room)
    db.flush()
    return room.id


def change_room(db: DbSession, room_id: int, **values: Unpack[RoomValues]) -> None:
    """Set fields of a room."""
    room = _room(db, room_id)
    if "name" in values:
        room.name = check_room_name(values["name"])
    if "capacity" in values:
        room.capacity = check_capacity(values["capacity"])
    db.flush()


def sessions_in_room(db: DbSession, room_id: int) -> int:
    """Return how many sessions of all events are planned in the room."""
    return db.scalar(select(func.count()).where(Session.room_id == room_id)) or 0


def delete_room(db: DbSession, room_id: int) -> int:
    """Delete a room. Returns how many sessions came off the schedule; their topics stay."""
    _room(db, room_id)
    off = sessions_in_room(db, room_id)
    db.execute(delete(Room).where(Room.id == room_id))
    return off


def move_room(db: DbSession, room_id: int, place: int) -> None:
    """Put a room at `place` (from 0) among those of its venue."""
    room = _room(db, room_id)
    others = [other.id for other in list_rooms(db, room.venue_id) if other.id != room_id]
    others.insert(max(place, 0), room_id)
    for position, key in enumerate(others):
        db.get_one(Room, key).position = position
    db.flush()


def preview_venue(db: DbSession, event_id: int, venue_id: int | None) -> VenueChange:
    """Tell what `choose_venue` would do to the event's sessions, without doing it."""
    event_of(db, event_id)
    sessions, stand_in = _sessions_and_rooms(db, event_id, venue_id)
    moved = sum(room_id in stand_in for room_id in sessions.values())
    return VenueChange(moved, len(sessions) - moved)


def choose_venue(db: DbSession, event_id: int, venue_id: int | None) -> VenueChange:
    """Hold the event at another venue, or at none yet; its zone follows.

    Sessions go to the room of the same name, else to the one at the same place, else they come off the schedule.
    """
    event = event_of(db, event_id)
    if event.venue_id == venue_id:
        return VenueChange(0, 0)
    sessions, stand_in = _sessions_and_rooms(db, event_id, venue_id)
    if venue_id is not None:
        event.zone = _venue(db, venue_id).zone or event.zone
    event.venue_id = venue_id
    db.flush()
    moves = [(key, stand_in[room]) for key, room in sessions.items() if room in stand_in]
    off = [key for key, room in sessions.items() if room not in stand_in]
    _move_sessions(db, moves)
    db.execute(delete(Session).where(Session.id.in_(off)))
    return VenueChange(len(moves), len(off))


def _sessions_and_rooms(db: DbSession, event_id: int, venue_id: int | None) -> tuple[dict[int, int], dict[int, int]]:
    """Return the event's sessions with their rooms, and for those rooms the ones that stand in for them."""
    query = select(Session.id, Session.room_id).where(Session.event_id == event_id, Session.room_id.is_not(None))
    sessions = {key: room for key, room in db.execute(query) if room is not None}
    old_venue = db.scalar(select(Event.venue_id).where(Event.id == event_id))
    old = list_rooms(db, old_venue) if old_venue is not None else []
    new = list_rooms(db, venue_id) if venue_id is not None else []
    return sessions, rooms_standing_in(_named(old), _named(new))


def _named(rooms: Sequence[RoomRow]) -> list[tuple[int, str]]:
    return [(room.id, search_key(room.name)) for room in rooms]


def _move_sessions(db: DbSession, moves: Sequence[tuple[int, int]]) -> None:
    for key, room_id in moves:
        db.get_one(Session, key).room_id = room_id
    db.flush()


def _venue(db: DbSession, venue_id: int) -> Venue:
    venue = db.get(Venue, venue_id)
    if venue is None:
        raise PlannerError(text(N_("This venue was deleted meanwhile, so nothing was changed. Choose another one.")))
    return venue


def _room(db: DbSession, room_id: int) -> Room:
    room = db.get(Room, room_id)
    if room is None:
        raise PlannerError(text(N_("This room was deleted meanwhile, so nothing was changed. Choose another one.")))
    return room
