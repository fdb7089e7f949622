"""The history of a workspace: who changed what, when, whether it still stands, and how new a row is."""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session as DbSession

from planner.domain.schedule import Version
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


def versions_of(db: DbSession, table: str, keys: Collection[int]) -> dict[int, Version]:
    """Return how new each of these rows is: its last change, whose number no later one goes below."""
    return _newest(db, change.c.key, change.c.tbl == table, change.c.key.in_(keys))


def versions_of_deleted(db: DbSession, table: str, column: str, values: Collection[int]) -> dict[int, Version]:
    """Return when a row was last deleted that held each of these values in `column`."""
    held = func.json_extract(change.c.before, f"$.{column}")
    return _newest(db, held, change.c.tbl == table, change.c.kind == "D", held.in_(values))


def former_value(db: DbSession, table: str, key: int, column: str) -> str:
    """Return the last text that stood in this place before the one there now, "" where none ever did."""
    value = func.json_extract(change.c.before, f"$.{column}")
    query = select(value).where(change.c.tbl == table, change.c.key == key, change.c.kind == "U", value != "")
    return db.scalar(query.order_by(change.c.id.desc()).limit(1)) or ""


def _newest(db: DbSession, by: ColumnElement[int], *where: ColumnElement[bool]) -> dict[int, Version]:
    last = select(by.label("value"), func.max(change.c.id).label("id")).where(*where).group_by(by).subquery()
    query = select(last.c.value, last.c.id, step.c.at).join(change, change.c.id == last.c.id)
    return {
        value: Version(number, at) for value, number, at in db.execute(query.join(step, step.c.id == change.c.step))
    }
