"""How many heads the rooms of a venue hold in each layout."""

from collections.abc import Mapping

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session as DbSession

from planner.domain.errors import WrongValueError
from planner.domain.events import check_capacity
from planner.domain.texts import N_, text
from planner.domain.venues import check_layout
from planner.services.rows import room_of, venue_of
from planner.store.schema import Room, RoomLayout


def set_layout(db: DbSession, room_id: int, name: str, capacity: int | None) -> None:
    """Say how many heads the room holds in that layout; None takes the layout off the room."""
    room_of(db, room_id)
    name, capacity = check_layout(name), check_capacity(capacity)
    here = RoomLayout.room_id == room_id, RoomLayout.name == name
    if capacity is None:
        db.execute(delete(RoomLayout).where(*here))
        return
    row = db.scalar(select(RoomLayout).where(*here))
    if row is None:
        db.add(RoomLayout(room_id=room_id, name=name, capacity=capacity))
    else:
        row.capacity = capacity
    db.flush()


def set_heads(db: DbSession, name: str, heads: Mapping[int, int | None]) -> None:
    """Say how many heads several rooms (by key) hold in a layout, or with the name "" as they are."""
    for room_id, capacity in heads.items():
        if name:
            set_layout(db, room_id, name, capacity)
        else:
            room_of(db, room_id).capacity = check_capacity(capacity)
    db.flush()


def rename_layout(db: DbSession, venue_id: int, before: str, after: str) -> None:
    """Call a layout of the venue's rooms something else."""
    after = check_layout(after)
    here = RoomLayout.room_id.in_(_rooms(db, venue_id))
    if after != before and db.scalar(select(RoomLayout.id).where(here, RoomLayout.name == after).limit(1)):
        message = N_("There is a layout “{name}” already, so the name was kept. Type another one.")
        raise WrongValueError("layout", text(message, name=after))
    db.execute(update(RoomLayout).where(here, RoomLayout.name == before).values(name=after))


def remove_layout(db: DbSession, venue_id: int, name: str) -> None:
    """Take a layout off all rooms of the venue."""
    db.execute(delete(RoomLayout).where(RoomLayout.room_id.in_(_rooms(db, venue_id)), RoomLayout.name == name))


def _rooms(db: DbSession, venue_id: int) -> list[int]:
    venue_of(db, venue_id)
    return list(db.scalars(select(Room.id).where(Room.venue_id == venue_id)))
