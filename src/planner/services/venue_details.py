"""Reads venues with everything that hangs on them, in as many queries for one as for all."""

from collections import defaultdict
from collections.abc import Collection
from typing import Any

from sqlalchemy import ColumnElement, Executable, Row, func, select
from sqlalchemy.orm import InstrumentedAttribute
from sqlalchemy.orm import Session as DbSession

from planner.domain.schedule import RoomRow
from planner.domain.venue_details import DocumentRow, HoldRow, LayoutRow, VenueDetails, VisitRow
from planner.domain.venues import Answer, DocumentKind, HoldKind, HoldState, Noise, StepFree
from planner.store.schema import Document, Event, Hold, Room, RoomLayout, Venue, VisitItem

_AS_STORED = (
    "id", "name", "address", "zone", "notes", "contact_name", "contact_email", "contact_phone", "website",
    "access_notes", "transport", "power", "currency", "hire_cost", "minimum_spend", "cost_per_head",
)  # fmt: skip

Found = dict[int, list[Any]]


def read_venues(db: DbSession, keys: Collection[int] | None = None) -> list[VenueDetails]:
    """Return the venues with these keys, in no order; None: all of them."""
    events = select(func.count()).where(Event.venue_id == Venue.id).scalar_subquery()
    query = select(Venue, events).where(_among(Venue.id, keys))
    rooms, layouts = _rooms(db, keys), _layouts(db, keys)
    holds, documents, visits = _holds(db, keys), _documents(db, keys), _visits(db, keys)
    return [
        VenueDetails(
            **{name: getattr(venue, name) for name in _AS_STORED},
            step_free=StepFree(venue.step_free),
            hearing_loop=Answer(venue.hearing_loop),
            accessible_toilets=Answer(venue.accessible_toilets),
            noise=Noise(venue.noise),
            rooms=tuple(rooms[venue.id]),
            layouts=tuple(layouts[venue.id]),
            holds=tuple(holds[venue.id]),
            documents=tuple(documents[venue.id]),
            visit=tuple(visits[venue.id]),
            events=count,
        )
        for venue, count in db.execute(query)
    ]


def _among(column: InstrumentedAttribute[int], keys: Collection[int] | None) -> ColumnElement[bool]:
    return column.in_(keys) if keys is not None else column.is_not(None)


def _rows(db: DbSession, query: Executable) -> dict[int, list[Row[Any]]]:
    """Return the rows by their first column, the key of a venue."""
    found: dict[int, list[Row[Any]]] = defaultdict(list)
    for row in db.execute(query):
        found[row[0]].append(row)
    return found


def _rooms(db: DbSession, keys: Collection[int] | None) -> Found:
    query = select(Room.venue_id, Room.id, Room.name, Room.capacity).where(_among(Room.venue_id, keys))
    return _made(_rows(db, query.order_by(Room.position, Room.id)), lambda row: RoomRow(*row[1:]))


def _layouts(db: DbSession, keys: Collection[int] | None) -> Found:
    query = select(Room.venue_id, RoomLayout.room_id, RoomLayout.name, RoomLayout.capacity).join(Room)
    return _made(
        _rows(db, query.where(_among(Room.venue_id, keys)).order_by(RoomLayout.id)), lambda row: LayoutRow(*row[1:])
    )


def _holds(db: DbSession, keys: Collection[int] | None) -> Found:
    query = (
        select(Hold.venue_id, Hold, func.coalesce(Event.name, ""))
        .join(Event, Event.id == Hold.event_id, isouter=True)
        .where(_among(Hold.venue_id, keys))
    )
    return _made(_rows(db, query.order_by(Hold.day, Hold.id)), lambda row: _hold(row[1], row[2]))


def _hold(hold: Hold, event: str) -> HoldRow:
    return HoldRow(
        id=hold.id,
        kind=HoldKind(hold.kind),
        state=HoldState(hold.state),
        day=hold.day,
        runs_out=hold.runs_out,
        amount=hold.amount,
        notes=hold.notes,
        event_id=hold.event_id,
        event=event,
    )


def _documents(db: DbSession, keys: Collection[int] | None) -> Found:
    query = select(Document.venue_id, Document.id, Document.kind, Document.name, Document.digest, Document.size).where(
        _among(Document.venue_id, keys)
    )
    return _made(
        _rows(db, query.order_by(Document.position, Document.id)),
        lambda row: DocumentRow(row[1], DocumentKind(row[2]), *row[3:]),
    )


def _visits(db: DbSession, keys: Collection[int] | None) -> Found:
    query = select(VisitItem.venue_id, VisitItem.id, VisitItem.question, VisitItem.answer, VisitItem.notes)
    query = query.where(_among(VisitItem.venue_id, keys)).order_by(VisitItem.position, VisitItem.id)
    return _made(_rows(db, query), lambda row: VisitRow(row[1], row[2], Answer(row[3]), row[4]))


def _made(rows: dict[int, list[Row[Any]]], make: Any) -> Found:
    return defaultdict(list, {key: [make(row) for row in of_venue] for key, of_venue in rows.items()})
