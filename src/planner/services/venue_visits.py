"""The check-list for a visit to a venue."""

from collections.abc import Sequence
from typing import Unpack

from sqlalchemy import func, select
from sqlalchemy.orm import Session as DbSession

from planner.domain.errors import PlannerError
from planner.domain.names import search_key
from planner.domain.texts import N_, text
from planner.domain.venues import VisitValues, check_question, check_visit
from planner.services.rows import venue_of
from planner.store.schema import VisitItem


def add_questions(db: DbSession, venue_id: int, questions: Sequence[str]) -> list[int]:
    """Add questions after the others and return their keys; those that are asked already are left out."""
    venue_of(db, venue_id)
    asked = {search_key(item) for item in db.scalars(select(VisitItem.question).where(VisitItem.venue_id == venue_id))}
    last = db.scalar(select(func.max(VisitItem.position)).where(VisitItem.venue_id == venue_id))
    first = 0 if last is None else last + 1
    new = [question for question in map(check_question, questions) if search_key(question) not in asked]
    items = [VisitItem(venue_id=venue_id, question=question, position=at) for at, question in enumerate(new, first)]
    db.add_all(items)
    db.flush()
    return [item.id for item in items]


def change_item(db: DbSession, item_id: int, **values: Unpack[VisitValues]) -> None:
    """Set the question, its answer or the notes to it."""
    item = _item(db, item_id)
    for field, value in check_visit(values).items():
        setattr(item, field, value)
    db.flush()


def delete_item(db: DbSession, item_id: int) -> None:
    """Take a line off the check-list."""
    db.delete(_item(db, item_id))
    db.flush()


def move_item(db: DbSession, item_id: int, place: int) -> None:
    """Put a line at `place` (from 0) of its check-list."""
    item = _item(db, item_id)
    query = select(VisitItem).where(VisitItem.venue_id == item.venue_id, VisitItem.id != item_id)
    others = list(db.scalars(query.order_by(VisitItem.position, VisitItem.id)))
    others.insert(max(place, 0), item)
    for position, each in enumerate(others):
        each.position = position
    db.flush()


def _item(db: DbSession, item_id: int) -> VisitItem:
    item = db.get(VisitItem, item_id)
    if item is None:
        message = N_(
            "This line of the check-list was removed meanwhile, so nothing was changed. Edit, Undo brings it back."
        )
        raise PlannerError(text(message))
    return item
