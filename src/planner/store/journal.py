"""The journal: what every write changed, row by row, recorded by triggers in the file itself.

A `step` is one write of a person; a `change` is one row that it touched, with what the row held before: nothing for an
insert, the changed columns for an update, the whole row for a delete. `now` holds the step that is being written.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Literal

from sqlalchemy import Column, ColumnElement, Connection, Index, Integer, MetaData, Row, String, Table, literal_column
from sqlalchemy import text as sql
from sqlalchemy.orm import Session as DbSession

from planner.domain.texts import Text
from planner.domain.times import utc_now
from planner.store.schema import Base

metadata = MetaData()

step = Table(
    "step",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", String, nullable=False),  # UTC
    Column("who", String, nullable=False),
    Column("label", String, nullable=False),  # JSON of a Text
    Column("undoes", Integer, index=True),  # the step that this one takes back
    Column("undone", Integer, index=True),  # the step that took this one back; NULL: it stands
    Column("merge", String, nullable=False, server_default=""),  # a next step with the same key may join
    Column("seal", String),  # JSON of a Text: why it can never be taken back
    sqlite_autoincrement=True,
)
change = Table(
    "change",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("step", Integer, nullable=False),
    Column("tbl", String, nullable=False),
    Column("key", Integer, nullable=False),
    Column("kind", String(1), nullable=False),  # I, U or D
    Column("before", String),  # JSON
    Index("ix_change_row", "tbl", "key"),
    Index("ix_change_step", "step", "tbl"),  # which steps touched a table, without a look at each change
    Index("ix_change_deleted", "tbl", sqlite_where=sql("kind = 'D'")),  # what hung on a row, among rows that are gone
)
now = Table("now", metadata, Column("step", Integer, primary_key=True))
restore_point = Table(
    "restore_point",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("step", Integer, nullable=False),  # the newest step when it was named; 0: there was none
    Column("at", String, nullable=False),  # UTC
    Column("who", String, nullable=False),
    Column("name", String, nullable=False),  # JSON of a Text
)

MERGE_SECONDS = 5
"""How long a step with a `merge` key waits for the next one to join it."""

TOO_MANY = 1000
"""More keys of one table than this are told as None: everything may have changed."""

Changes = Mapping[str, frozenset[int] | None]
"""Keys of the rows that changed, by table; None where there are too many to list."""

Kind = Literal["done", "undone", "redone"]


@dataclass(frozen=True, slots=True)
class Step:
    """One write of a person; of an undo or redo, `label` is that of the step it took back or brought again."""

    id: int
    at: str
    who: str
    label: Text
    kind: Kind


@dataclass(frozen=True, slots=True)
class Standing:
    """The last step, and what undo and redo would do next; None where there is nothing."""

    last: Step | None
    undo: Step | None
    redo: Step | None


def label_to_json(label: Text) -> str:
    return json.dumps(label, default=_plain, ensure_ascii=False)


def label_from_json(stored: str) -> Text:
    found = json.loads(stored, object_hook=_with_texts)
    return found if isinstance(found, Text) else Text(str(found))


def _plain(value: object) -> object:
    if isinstance(value, Text):
        return {"message": value.message, "values": dict(value.values)}
    return str(value)


def _with_texts(found: dict[str, Any]) -> object:
    return Text(found["message"], found["values"]) if found.keys() == {"message", "values"} else found


# Triggers


def triggers() -> dict[str, str]:
    """Return the triggers that the file must hold, by name."""
    made = {}
    for table in Base.metadata.sorted_tables:
        for kind, statement in _triggers_of(table).items():
            name = f"journal_{table.name}_{kind}"
            made[name] = f"CREATE TRIGGER {name} {statement}"
    return made


def columns(table: Table) -> list[str]:
    """Return the columns of `table` without its key."""
    return [column.name for column in table.columns if not column.primary_key]


def _triggers_of(table: Table) -> dict[str, str]:
    names = _journalled(table)
    changed = " OR ".join(f'OLD."{name}" IS NOT NEW."{name}" COLLATE BINARY' for name in names)
    delta = " || ".join(
        f"""CASE WHEN OLD."{name}" IS NOT NEW."{name}" COLLATE BINARY"""
        f""" THEN ',"{name}":' || json_quote(OLD."{name}") ELSE '' END"""
        for name in names
    )
    whole = ", ".join(f"'{name}', OLD.\"{name}\"" for name in names)
    changes = "'{' || substr(" + delta + ", 2) || '}'"
    return {
        "insert": f'AFTER INSERT ON "{table.name}" BEGIN {_record(table, "NEW", "I", "NULL")} END',
        "update": f'AFTER UPDATE ON "{table.name}" WHEN {changed} BEGIN {_record(table, "OLD", "U", changes)} END',
        "delete": f'AFTER DELETE ON "{table.name}" BEGIN {_record(table, "OLD", "D", f"json_object({whole})")} END',
        "key": f'BEFORE UPDATE OF id ON "{table.name}" WHEN OLD.id <> NEW.id '
        "BEGIN SELECT RAISE(ABORT, 'a key never changes'); END",
    }


def _record(table: Table, row: str, kind: str, before: str) -> str:
    return (
        "SELECT RAISE(ABORT, 'written outside a step') WHERE NOT EXISTS (SELECT 1 FROM now); "
        "INSERT INTO change (step, tbl, key, kind, before) "
        f"SELECT step, '{table.name}', {row}.id, '{kind}', {before} FROM now;"
    )


def _journalled(table: Table) -> list[str]:
    # JSON bends floats and refuses blobs; one whole number is how a row is found again.
    keys = [column.name for column in table.primary_key]
    kinds = [column.type.python_type for column in table.columns]
    if keys != ["id"] or not all(kind in (int, str) for kind in kinds):
        message = f"{table.name} cannot be journalled: it needs the key id, and columns of whole numbers or text"
        raise TypeError(message)
    return columns(table)


def held_triggers(connection: Connection) -> dict[str, str]:
    """Return the journal's triggers that the file holds, by name."""
    query = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name GLOB 'journal_*'"
    return {row.name: row.sql for row in connection.execute(sql(query))}


def drop_triggers(connection: Connection) -> None:
    for name in held_triggers(connection):
        connection.exec_driver_sql(f'DROP TRIGGER "{name}"')


def make_triggers(connection: Connection) -> None:
    """Drop the journal's triggers and make them as the schema wants them."""
    drop_triggers(connection)
    for statement in triggers().values():
        connection.exec_driver_sql(statement)


# Steps


def open_step(db: DbSession, label: Text, who: str, merge: str = "", undoes: int | None = None) -> int:
    """Begin a step, or join the last one where `merge` allows it; return its id."""
    joined = _joined_step(db, who, merge) if merge else None
    if joined is None:
        insert = step.insert().values(at=utc_now(), who=who, label=label_to_json(label), merge=merge, undoes=undoes)
        joined = int(db.execute(insert).inserted_primary_key[0])  # type: ignore[attr-defined]
    db.execute(now.insert().values(step=joined))
    return joined


def _joined_step(db: DbSession, who: str, merge: str) -> int | None:
    last = db.execute(sql("SELECT * FROM step ORDER BY id DESC LIMIT 1")).first()
    if last is None or (last.merge, last.who) != (merge, who) or last.undone is not None or last.seal is not None:
        return None
    if db.scalar(sql("SELECT 1 FROM restore_point WHERE step = :id LIMIT 1"), {"id": last.id}):
        return None  # what comes after a restore point goes when somebody returns to it
    passed = datetime.now(UTC) - datetime.fromisoformat(last.at)
    if not 0 <= passed.total_seconds() <= MERGE_SECONDS:
        return None
    db.execute(sql("UPDATE step SET at = :at WHERE id = :id"), {"at": utc_now(), "id": last.id})
    return int(last.id)


def seal_steps(connection: Connection, seal: Text) -> None:
    """Let no step so far be taken back any more, for the reason `seal`; one that is sealed keeps its own."""
    statement = "UPDATE step SET seal = :seal WHERE seal IS NULL"
    connection.execute(sql(statement), {"seal": label_to_json(seal)})


def close_step(db: DbSession, before: int) -> bool:
    """End the open step and return whether anything was recorded after the change `before`."""
    db.execute(now.delete())
    return last_change(db) > before


def last_change(db: DbSession) -> int:
    return int(db.scalar(sql("SELECT coalesce(max(id), 0) FROM change")) or 0)


NUMBERS_FROM: ColumnElement[int] = literal_column("(SELECT user_version FROM pragma_user_version)", Integer)
"""From where changes are counted for others: a backup that was restored begins its own count anew.

What calendars got before that would be newer than all that they get after it.
"""

_STEP = """
    SELECT act.id, act.at, act.who, act.label,
           CASE WHEN act.undoes IS NULL THEN 'done' WHEN origin.undoes IS NULL THEN 'undone' ELSE 'redone' END AS kind
    FROM step AS act LEFT JOIN step AS origin ON origin.id = act.undoes
"""


def step_from(row: Row[Any]) -> Step:
    return Step(row.id, row.at, row.who, label_from_json(row.label), row.kind)


def find_step(db: DbSession, step_id: int | None) -> Step | None:
    row = db.execute(sql(_STEP + "WHERE act.id = :id"), {"id": step_id}).first()
    return None if row is None else step_from(row)


def read_standing(db: DbSession) -> Standing:
    """Return the last step, and what undo and redo would do next."""
    last = db.scalar(sql("SELECT max(id) FROM step"))
    return Standing(find_step(db, last), find_step(db, next_undo(db)), find_step(db, next_redo(db)))


def next_undo(db: DbSession) -> int | None:
    """Return the newest step that stands; undoings and redoings are not counted as steps here."""
    query = "SELECT id FROM step WHERE undoes IS NULL AND undone IS NULL ORDER BY id DESC LIMIT 1"
    return _only_id(db, query)


def next_redo(db: DbSession) -> int | None:
    """Return the step that was undone last, unless something else was written or brought again since."""
    return next(_redoable(db), None)


def redo_chain(db: DbSession) -> list[int]:
    """Return what redo would bring again, one step after the other."""
    return list(_redoable(db))


def _redoable(db: DbSession) -> Iterator[int]:
    """Yield the undone steps, the last first, as long as all is then as each of them left it when it was undone.

    That is so where the acts since have taken one another back, but for the undoing of the steps that come before it.
    """
    chain = set[int]()
    odd = set[int]()  # the steps with an odd number of acts since: done, undone or brought again, on balance
    seen = None
    with db.execute(sql(_UNDONE)) as undone_steps:
        for step, undone in undone_steps:
            for origin in db.scalars(sql(_ORIGINS), {"since": undone, "seen": seen}):
                odd ^= {origin}
            if odd != chain:
                return
            yield step
            chain.add(step)
            seen = undone


# The plus keeps SQLite from looking at every step there is: the window asks twice a second.
_UNDONE = """
    SELECT id, undone FROM step
    WHERE +undoes IS NULL AND undone > (SELECT max(id) FROM step WHERE undoes IS NULL)
    ORDER BY undone DESC
"""
_ORIGINS = """
    SELECT coalesce(middle.undoes, act.undoes, act.id)
    FROM step AS act LEFT JOIN step AS middle ON middle.id = act.undoes
    WHERE act.id > :since AND (:seen IS NULL OR act.id <= :seen)
"""


def _only_id(db: DbSession, query: str) -> int | None:
    found: int | None = db.scalar(sql(query))
    return found


# News


def changes_after(rows: Iterable[tuple[str, int]]) -> Changes:
    """Gather tables and keys of changed rows."""
    keys: dict[str, set[int]] = {}
    for tbl, key in rows:
        keys.setdefault(tbl, set()).add(key)
    return {tbl: frozenset(found) if len(found) <= TOO_MANY else None for tbl, found in keys.items()}
