"""The history of a workspace: who changed what, when, and whether it still stands."""

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session as DbSession

from planner.domain.texts import Text
from planner.store.journal import change, label_from_json, step


@dataclass(frozen=True, slots=True)
class StepRow:
    """A step as the history shows it; what was undone and brought again is one step."""

    id: int
    at: str  # UTC
    who: str
    label: Text
    rows: int
    undone: bool
    undoable: bool  # it stands, and nothing forbids to take it back; later changes may still stand in its way


def list_steps(db: DbSession, limit: int = 100, before: int | None = None) -> list[StepRow]:
    """Return the newest steps first, those older than the step `before` where it is given."""
    rows = select(func.count()).where(change.c.step == step.c.id).scalar_subquery()
    query = select(step, rows.label("rows")).where(step.c.undoes.is_(None)).order_by(step.c.id.desc()).limit(limit)
    if before is not None:
        query = query.where(step.c.id < before)
    return [
        StepRow(
            found.id,
            found.at,
            found.who,
            label_from_json(found.label),
            found.rows,
            undone=found.undone is not None,
            undoable=found.undone is None and found.seal is None,
        )
        for found in db.execute(query)
    ]
