"""A copy of a venue, to start the notes on a place much like it."""

from sqlalchemy import select
from sqlalchemy.orm import Session as DbSession

from planner.domain.venues import check_venue_name
from planner.services.rows import venue_of
from planner.store.schema import Document, Room, RoomLayout, Venue, VisitItem


def copy_venue(db: DbSession, venue_id: int, name: str) -> int:
    """Copy a venue under another name and return the copy's key.

    Fields, rooms, layouts, documents and the questions of the check-list go along; holds, quotes and answers belong
    to the place itself and stay with it.
    """
    venue = venue_of(db, venue_id)
    fields = {column.name: getattr(venue, column.name) for column in Venue.__table__.columns if column.name != "id"}
    copy = Venue(**{**fields, "name": check_venue_name(name)})
    db.add(copy)
    db.flush()
    _copy_rooms(db, venue_id, copy.id)
    for document in db.scalars(select(Document).where(Document.venue_id == venue_id)):
        values = {field: getattr(document, field) for field in ("kind", "name", "digest", "size", "position")}
        db.add(Document(venue_id=copy.id, **values))
    for item in db.scalars(select(VisitItem).where(VisitItem.venue_id == venue_id)):
        db.add(VisitItem(venue_id=copy.id, question=item.question, position=item.position))
    db.flush()
    return copy.id


def _copy_rooms(db: DbSession, venue_id: int, copy_id: int) -> None:
    rooms = {
        room.id: Room(venue_id=copy_id, name=room.name, capacity=room.capacity, position=room.position)
        for room in db.scalars(select(Room).where(Room.venue_id == venue_id))
    }
    db.add_all(rooms.values())
    db.flush()
    for layout in db.scalars(select(RoomLayout).where(RoomLayout.room_id.in_(rooms))):
        db.add(RoomLayout(room_id=rooms[layout.room_id].id, name=layout.name, capacity=layout.capacity))
