"""Rows by their keys, or a sentence where somebody deleted them meanwhile."""

from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import ColumnElement, Select, func
from sqlalchemy.orm import Session as DbSession

from planner.domain.errors import PlannerError
from planner.domain.guests import PERSON_FIELDS
from planner.domain.progress import Progress
from planner.domain.rsvp import STAYING_AWAY
from planner.domain.texts import N_, text
from planner.store.schema import Event, Guest, Person, Room, Venue

_AT_ONCE = 1_000  # keys in one statement

PERSON_COLUMNS = tuple(getattr(Person, field) for field in PERSON_FIELDS)
"""What every list of people shows of a person, in the order of the fields."""

GUEST_IS_GONE = text(N_("This guest is not on the list any more. Edit, Undo brings back who was removed."))


def plain_rows(db: DbSession, query: Select[*tuple[Any, ...]]) -> Iterator[tuple[Any, ...]]:
    """Yield rows of whole numbers and texts as SQLite gives them: SQLAlchemy's own take twice as long to make."""
    db.flush()
    cursor = db.connection().execute(query).cursor
    while cursor is not None and (rows := cursor.fetchmany(_AT_ONCE)):
        yield from rows


def event_of(db: DbSession, event_id: int) -> Event:
    """Return the event's row, or refuse with a sentence where it is gone."""
    event = db.get(Event, event_id)
    if event is None:
        message = N_("This event is no longer there: it was deleted meanwhile. Nothing was done; choose another one.")
        raise PlannerError(text(message))
    return event


def guest_of(db: DbSession, guest_id: int) -> Guest:
    """Return the guest's row, or refuse with a sentence where the guest was removed."""
    guest = db.get(Guest, guest_id)
    if guest is None:
        raise PlannerError(GUEST_IS_GONE)
    return guest


def venue_of(db: DbSession, venue_id: int) -> Venue:
    """Return the venue's row, or refuse with a sentence where it is gone."""
    venue = db.get(Venue, venue_id)
    if venue is None:
        raise PlannerError(text(N_("This venue was deleted meanwhile, so nothing was changed. Choose another one.")))
    return venue


def room_of(db: DbSession, room_id: int) -> Room:
    """Return the room's row, or refuse with a sentence where it is gone."""
    room = db.get(Room, room_id)
    if room is None:
        raise PlannerError(text(N_("This room was deleted meanwhile, so nothing was changed. Choose another one.")))
    return room


def expected_at(event_id: int) -> tuple[ColumnElement[bool], ...]:
    """Return the conditions for the guests of an event but those who stay away."""
    away = [word.value for word in STAYING_AWAY]
    return Guest.event_id == event_id, func.coalesce(Guest.rsvp, "").not_in(away)


def chunks(ids: Iterable[int], progress: Progress | None = None) -> Iterator[list[int]]:
    """Give keys by the thousand, and report how many are done."""
    wanted = list(ids)
    for start in range(0, len(wanted), _AT_ONCE):
        if progress is not None:
            progress.at(start, len(wanted))
        yield wanted[start : start + _AT_ONCE]
    if progress is not None:
        progress.at(len(wanted), len(wanted))  # Cancel counts until the step is done
