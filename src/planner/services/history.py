"""The history of a workspace: who changed what, when, whether it still stands, and how new a row is."""

import json
from collections import defaultdict
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, func, or_, select, true
from sqlalchemy.orm import Session as DbSession

from planner.domain.schedule import Version
from planner.domain.texts import Text
from planner.services import belongings
from planner.store.journal import NUMBERS_FROM, change, label_from_json, step


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
    tables: frozenset[str]


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which steps to list; what is left out does not matter.

    `about` is a row: steps that touched it or what belongs to it. `matches` is asked for each label on the reading
    thread, so that the words can be those in which it is shown.
    """

    who: str = ""
    since: str = ""  # UTC
    until: str = ""  # UTC, that moment itself left out
    tables: frozenset[str] = frozenset()
    about: tuple[str, int] | None = None
    matches: Callable[[Text], bool] | None = None


@dataclass(frozen=True, slots=True)
class StepPage:
    """Some steps, the newest first, and before which step to look for older ones; None: there are none."""

    steps: tuple[StepRow, ...]
    older: int | None


MOST_LABELS = 4000
"""So many labels are looked through in one read, so that other reads need not wait for the end of a search."""


def list_steps(db: DbSession, limit: int = 100, before: int | None = None) -> list[StepRow]:
    """Return the newest steps first, those older than the step `before` where it is given."""
    return list(page_of_steps(db, Wanted(), limit=limit, before=before).steps)


def page_of_steps(db: DbSession, wanted: Wanted, *, limit: int = 100, before: int | None = None) -> StepPage:
    """Return the newest steps that are wanted, those older than the step `before` where it is given.

    A search by words may return fewer than `limit` though there are older ones.
    """
    asked = limit if wanted.matches is None else MOST_LABELS
    query = select(step).where(*_conditions(db, wanted, before)).order_by(step.c.id.desc()).limit(asked)
    found = db.execute(query).all()
    older = found[-1].id if len(found) == asked else None
    if wanted.matches is not None:
        matching = [row for row in found if wanted.matches(label_from_json(row.label))]
        if len(matching) > limit:
            older = matching[limit - 1].id
        found = matching[:limit]
    return StepPage(_step_rows(db, found), older)


def people_in(db: DbSession) -> list[str]:
    """Return who has changed anything, in the order of their names."""
    return sorted(db.scalars(select(step.c.who).distinct()), key=str.casefold)


def _conditions(db: DbSession, wanted: Wanted, before: int | None) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = [step.c.undoes.is_(None)]
    if before is not None:
        conditions.append(step.c.id < before)
    if wanted.who:
        conditions.append(step.c.who == wanted.who)
    if wanted.since:
        conditions.append(step.c.at >= wanted.since)
    if wanted.until:
        conditions.append(step.c.at < wanted.until)
    if wanted.tables:
        touched = select(true()).where(change.c.step == step.c.id, change.c.tbl.in_(wanted.tables))
        conditions.append(touched.exists())
    if wanted.about is not None:
        conditions.append(step.c.id.in_(_steps_on(belongings.of_row(db, *wanted.about))))
    return conditions


def _steps_on(rows: belongings.Rows) -> Select[tuple[int]]:
    touched = [(change.c.tbl == table) & change.c.key.in_(keys) for table, keys in rows.items() if keys]
    return select(change.c.step).where(or_(*touched))


def _step_rows(db: DbSession, found: Sequence[Row[Any]]) -> tuple[StepRow, ...]:
    counts: dict[int, dict[str, int]] = defaultdict(dict)
    ids = func.json_each(json.dumps([row.id for row in found])).table_valued("value")
    touched = select(change.c.step, change.c.tbl, func.count()).where(change.c.step.in_(select(ids.c.value)))
    for step_id, table, count in db.execute(touched.group_by(change.c.step, change.c.tbl)):
        counts[step_id][table] = count
    return tuple(_step_row(row, counts[row.id]) for row in found)


def _step_row(row: Row[Any], counts: dict[str, int]) -> StepRow:
    return StepRow(
        row.id,
        row.at,
        row.who,
        label_from_json(row.label),
        sum(counts.values()),
        undone=row.undone is not None,
        undoable=row.undone is None and row.seal is None,
        tables=frozenset(counts),
    )


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
    query = select(last.c.value, last.c.id + NUMBERS_FROM, step.c.at).join(change, change.c.id == last.c.id)
    found = db.execute(query.join(step, step.c.id == change.c.step))
    return {value: Version(number, at) for value, number, at in found}
