"""Venues and their rooms, and what happens to a programme when its event moves to another venue."""

from collections.abc import Container, Sequence
from dataclasses import dataclass
from typing import Unpack

from sqlalchemy import delete, func, select, update
from sqlalchemy.orm import Session as DbSession

from planner.domain.money import exponent, with_decimals_of
from planner.domain.names import search_key
from planner.domain.schedule import RoomRow
from planner.domain.venue_details import VenueDetails
from planner.domain.venues import (
    PRICES,
    RoomValues,
    VenueFields,
    VenueValues,
    check_room,
    check_venue,
    rooms_standing_in,
)
from planner.services.rows import event_of, room_of, venue_of
from planner.services.venue_details import read_venues
from planner.store.schema import Event, Hold, Room, Session, Venue


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
    """Return all that the notebook knows of the venue."""
    venue_of(db, venue_id)
    return read_venues(db, [venue_id])[0]


def notebook(db: DbSession) -> list[VenueDetails]:
    """Return all that the notebook knows of every venue, by name."""
    return sorted(read_venues(db), key=lambda venue: (search_key(venue.name), venue.id))


def list_rooms(db: DbSession, venue_id: int) -> list[RoomRow]:
    """Return the rooms of a venue in their order."""
    query = select(Room.id, Room.name, Room.capacity).where(Room.venue_id == venue_id)
    return [RoomRow(*row) for row in db.execute(query.order_by(Room.position, Room.id))]


def create_venue(db: DbSession, name: str, **values: Unpack[VenueFields]) -> int:
    """Add a venue without rooms and return its key."""
    venue = Venue(**check_venue({"name": name, **values}))
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
    venue = venue_of(db, venue_id)
    zone_before, currency_before = venue.zone, venue.currency
    for field, value in check_venue(values).items():
        setattr(venue, field, value)
    if venue.zone and venue.zone != zone_before:
        follows = Event.zone.in_(("", zone_before))
        db.execute(update(Event).where(Event.venue_id == venue_id, follows).values(zone=venue.zone))
    if venue.currency != currency_before:
        _keep_figures(db, venue, currency_before, set(values))
    db.flush()


def _keep_figures(db: DbSession, venue: Venue, before: str, given: Container[str]) -> None:
    """Let 1,200 stay 1,200 where the new currency has more or fewer decimals than the one before."""
    if exponent(before) == exponent(venue.currency):
        return
    for field in PRICES:
        amount = getattr(venue, field)
        if amount is not None and field not in given:
            setattr(venue, field, with_decimals_of(amount, before, venue.currency))
    for hold in db.scalars(select(Hold).where(Hold.venue_id == venue.id, Hold.amount.is_not(None))):
        hold.amount = with_decimals_of(hold.amount or 0, before, venue.currency)


def delete_venue(db: DbSession, venue_id: int) -> int:
    """Delete a venue; its events stay, without a venue. Returns how many sessions came off the schedule."""
    venue_of(db, venue_id)
    off = sessions_at_venue(db, venue_id)
    db.execute(delete(Venue).where(Venue.id == venue_id))
    return off


def sessions_at_venue(db: DbSession, venue_id: int) -> int:
    """Return how many sessions of all events are planned in the rooms of the venue."""
    rooms = select(Room.id).where(Room.venue_id == venue_id)
    return db.scalar(select(func.count()).where(Session.room_id.in_(rooms))) or 0


def add_room(db: DbSession, venue_id: int, name: str, capacity: int | None = None) -> int:
    """Add a room after the others of the venue and return its key."""
    venue_of(db, venue_id)
    last = db.scalar(select(func.max(Room.position)).where(Room.venue_id == venue_id))
    values = check_room({"name": name, "capacity": capacity})
    room = Room(venue_id=venue_id, position=0 if last is None else last + 1, **values)
    db.add(room)
    db.flush()
    return room.id


def change_room(db: DbSession, room_id: int, **values: Unpack[RoomValues]) -> None:
    """Set fields of a room."""
    room = room_of(db, room_id)
    for field, value in check_room(values).items():
        setattr(room, field, value)
    db.flush()


def sessions_in_room(db: DbSession, room_id: int) -> int:
    """Return how many sessions of all events are planned in the room."""
    return db.scalar(select(func.count()).where(Session.room_id == room_id)) or 0


def delete_room(db: DbSession, room_id: int) -> int:
    """Delete a room. Returns how many sessions came off the schedule; their topics stay."""
    room_of(db, room_id)
    off = sessions_in_room(db, room_id)
    db.execute(delete(Room).where(Room.id == room_id))
    return off


def move_room(db: DbSession, room_id: int, place: int) -> None:
    """Put a room at `place` (from 0) among those of its venue."""
    room = room_of(db, room_id)
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
        event.zone = venue_of(db, venue_id).zone or event.zone
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
