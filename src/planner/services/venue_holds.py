"""Holds and quotes: days that venues keep for us, and prices that they told."""

from typing import Unpack

from sqlalchemy.orm import Session as DbSession

from planner.domain.errors import PlannerError
from planner.domain.texts import N_, text
from planner.domain.venues import HoldKind, HoldValues, check_hold
from planner.services.rows import event_of, venue_of
from planner.store.schema import Event, Hold


def add_hold(db: DbSession, venue_id: int, **values: Unpack[HoldValues]) -> int:
    """Add a hold or a quote and return its key; one for an event takes that event's day where none is given."""
    venue_of(db, venue_id)
    checked = check_hold(values)
    event = _event(db, checked)
    if event is not None and "day" not in checked:
        checked["day"] = event.starts[:10]
    checked.setdefault("kind", HoldKind.HOLD.value)
    hold = Hold(venue_id=venue_id, **checked)
    db.add(hold)
    db.flush()
    return hold.id


def change_hold(db: DbSession, hold_id: int, **values: Unpack[HoldValues]) -> None:
    """Set fields of a hold or quote."""
    hold = _hold(db, hold_id)
    checked = check_hold(values)
    _event(db, checked)
    for field, value in checked.items():
        setattr(hold, field, value)
    db.flush()


def delete_hold(db: DbSession, hold_id: int) -> None:
    """Delete a hold or quote."""
    db.delete(_hold(db, hold_id))
    db.flush()


def _event(db: DbSession, values: HoldValues) -> Event | None:
    event_id = values.get("event_id")
    return None if event_id is None else event_of(db, event_id)


def _hold(db: DbSession, hold_id: int) -> Hold:
    hold = db.get(Hold, hold_id)
    if hold is None:
        message = N_("This hold or quote was deleted meanwhile, so nothing was changed. Edit, Undo brings it back.")
        raise PlannerError(text(message))
    return hold
