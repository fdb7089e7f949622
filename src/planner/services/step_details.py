"""What one step changed, row by row: old and new values, with names in place of keys."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from sqlalchemy import func, select
from sqlalchemy.orm import Session as DbSession

from planner.domain.texts import Text
from planner.domain.things import THINGS, Column, Kind
from planner.store import journal, returning, undoing
from planner.store.journal import change, label_from_json, step
from planner.store.schema import Base

MOST_ROWS = 40
Values = dict[str, Any]
Turn = Literal["added", "changed", "removed"]


@dataclass(frozen=True, slots=True)
class FieldChange:
    """What a column held and holds; of a key, the name of its row; `currency` is that of money."""

    column: Column
    old: str | int | None
    new: str | int | None
    currency: str = ""


@dataclass(frozen=True, slots=True)
class ThingChange:
    """A row that a step touched; `is_there` tells whether it is there now."""

    table: str
    key: int
    name: str
    turn: Turn
    fields: tuple[FieldChange, ...]
    is_there: bool


@dataclass(frozen=True, slots=True)
class StepDetails:
    """What a step changed, how many more rows it touched, and what stands after it."""

    things: tuple[ThingChange, ...]
    more: int
    later: int  # steps that stand and came later: what undo to here takes back
    forth: int  # steps that redo brings again up to this one; 0: redo does not come here
    seal: Text | None  # why it can never be taken back


def step_details(db: DbSession, step_id: int, most: int = MOST_ROWS) -> StepDetails | None:
    """Return what a step changed, the most important rows first; None where there is no such step."""
    row = db.execute(select(step).where(step.c.id == step_id, step.c.undoes.is_(None))).first()
    if row is None:
        return None
    rows = _Rows(db)
    touched = list(_touched(db, step_id, most))
    things = (rows.change_of(*each) for each in touched)
    chain = journal.redo_chain(db) if row.undone else []
    return StepDetails(
        tuple(thing for thing in things if thing is not None),
        _count(db, step_id) - len(touched) if len(touched) == most else 0,
        len(undoing.standing_after(db, step_id)),
        chain.index(step_id) + 1 if step_id in chain else 0,
        None if row.seal is None else label_from_json(row.seal),
    )


def point_details(db: DbSession, act: int) -> tuple[int, int]:
    """Return how many steps go and how many come again when somebody returns to where `act` was the newest."""
    return returning.difference(db, act)


def name_of(db: DbSession, table: str, key: int) -> str:
    """Return what a row is called, or was called when it was deleted; "" where it never was."""
    return _Rows(db).name(table, key)


def _touched(db: DbSession, step_id: int, most: int) -> Iterator[tuple[str, int, int, int]]:
    """Yield table, key, first and last change of the rows that a step touched."""
    left = most
    tables = set(db.scalars(select(change.c.tbl).where(change.c.step == step_id).distinct()))
    for table in (name for name in THINGS if name in tables):
        first, last = func.min(change.c.id), func.max(change.c.id)
        query = select(change.c.key, first, last).where(change.c.step == step_id, change.c.tbl == table)
        # The sum keeps SQLite from walking all changes of the table in the order of their keys.
        for key, oldest, newest in db.execute(query.group_by(change.c.key + 0).order_by(first).limit(left)):
            left -= 1
            yield table, key, oldest, newest
        if not left:
            return


def _count(db: DbSession, step_id: int) -> int:
    rows = select(change.c.tbl, change.c.key).where(change.c.step == step_id).distinct().subquery()
    return db.scalar(select(func.count()).select_from(rows)) or 0


class _Rows:
    """Rows as they were: from what they are now, back through the journal."""

    def __init__(self, db: DbSession) -> None:
        self._db = db
        self._known: dict[tuple[str, int], Values | None] = {}

    def change_of(self, table: str, key: int, first: int, last: int) -> ThingChange | None:
        """Return what the changes from `first` to `last` made of a row; None where a person sees no difference."""
        there = self._now(table, key)
        state, after = there, there
        for back in self._changes_since(table, key, first):
            if back.id > last:
                after = state = _before(state, back)
            else:
                state = _before(state, back)
        before = state
        if before == after:
            return None
        turn: Turn = "added" if before is None else "removed" if after is None else "changed"
        fields = tuple(self._fields(table, before or {}, after or {}, turn))
        if turn == "changed" and not fields:
            return None
        return ThingChange(table, key, self._named(table, after or before or {}), turn, fields, there is not None)

    def name(self, table: str, key: int) -> str:
        return self._named(table, self._last_known(table, key) or {})

    def _named(self, table: str, values: Mapping[str, Any]) -> str:
        thing = THINGS[table]
        for column in thing.named_by:
            if said := self._shown(thing.columns[column], values.get(column)):
                return str(said)
        return ""

    def _shown(self, column: Column, value: Any) -> str | int | None:
        if column.kind == Kind.ROW:
            return "" if value is None else self.name(column.table, value)
        found: str | int | None = value
        return found

    def _fields(self, table: str, before: Values, after: Values, turn: Turn) -> Iterator[FieldChange]:
        thing = THINGS[table]
        for name, column in thing.columns.items():
            old, new = before.get(name), after.get(name)
            # That a guest is this person, its name says already.
            is_name = name in thing.named_by and column.kind == Kind.ROW
            is_told = old != new if turn == "changed" else bool(old or new) and not is_name
            if is_told:
                currency = self._currency(table, after or before) if column.kind == Kind.MONEY else ""
                yield FieldChange(column, self._shown(column, old), self._shown(column, new), currency)

    def _currency(self, table: str, values: Values) -> str:
        venue = values if table == "venue" else self._last_known("venue", values.get("venue_id", 0)) or {}
        return str(venue.get("currency", ""))

    def _last_known(self, table: str, key: int) -> Values | None:
        """Return the row, or what it held when it was deleted last."""
        if (table, key) not in self._known:
            self._known[table, key] = self._now(table, key) or self._deleted(table, key)
        return self._known[table, key]

    def _now(self, table: str, key: int) -> Values | None:
        live = Base.metadata.tables[table]
        row = self._db.execute(select(live).where(live.c.id == key)).mappings().first()
        return None if row is None else dict(row)

    def _deleted(self, table: str, key: int) -> Values | None:
        query = select(change.c.before).where(change.c.tbl == table, change.c.key == key, change.c.kind == "D")
        held = self._db.scalar(query.order_by(change.c.id.desc()).limit(1))
        return None if held is None else {**json.loads(held), "id": key}

    def _changes_since(self, table: str, key: int, first: int) -> list[Any]:
        query = select(change).where(change.c.tbl == table, change.c.key == key, change.c.id >= first)
        return list(self._db.execute(query.order_by(change.c.id.desc())))


def _before(state: Values | None, back: Any) -> Values | None:
    """Return what a row held before a change, given what it held after."""
    if back.kind == "I":
        return None
    held = json.loads(back.before)
    return {**(state or {}), **held} if back.kind == "U" else {**held, "id": back.key}
