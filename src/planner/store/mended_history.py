"""The history of a mended copy: what cannot be trusted is sealed or left out, and the rows as they are accepted."""

import json
import sqlite3
from collections.abc import Callable
from typing import Any

from sqlalchemy import Connection

from planner.domain.texts import N_, Text, text
from planner.domain.times import utc_now
from planner.store import journal
from planner.store.schema import Base
from planner.store.settings import working_name

_SEAL = text(
    N_("That was done before this file was mended, so it cannot be undone any more. Nothing was changed."),
)


def mend_history(db: sqlite3.Connection, mended: list[Text], lost: list[Text]) -> None:
    """Make the history agree with the rows; where anything was mended or lost, nothing older can be undone."""
    _mend_steps(db, mended)
    _drop_astray(db, lost)
    unlike = _unlike(db)
    if unlike:
        _accept(db, unlike)
        rows = len(unlike)
        message = N_(
            "{n} row was unlike the history; it was accepted.|{n} rows were unlike the history; they were accepted."
        )
        mended.append(text(message, n=rows))
    if mended or lost:
        db.execute("UPDATE step SET seal = ? WHERE seal IS NULL", (journal.label_to_json(_SEAL),))


def seal_steps(connection: Connection) -> None:
    """Seal what was done in an older version: the history holds rows of the older shape."""
    journal.seal_steps(connection, _SEAL)


def _mend_steps(db: sqlite3.Connection, mended: list[Text]) -> None:
    for key in _rows_where(db, "SELECT id, label FROM step", lambda label: not _is_text(label)):
        db.execute("UPDATE step SET label = ? WHERE id = ?", (journal.label_to_json(Text("?")), key))
        mended.append(text(N_("What step {key} of the history did cannot be read any more."), key=key))
    for key in _rows_where(db, "SELECT id, seal FROM step WHERE seal IS NOT NULL", lambda seal: not _is_text(seal)):
        db.execute("UPDATE step SET seal = NULL WHERE id = ?", (key,))
    astray = "undone IS NOT NULL AND undone NOT IN (SELECT id FROM step WHERE undoes > 0)"
    for [key] in db.execute(f"SELECT id FROM step WHERE {astray}").fetchall():
        mended.append(text(N_("Step {key} of the history was named as undone, but not by what."), key=key))
    db.execute(f"UPDATE step SET undone = NULL WHERE {astray}")


def _rows_where(db: sqlite3.Connection, query: str, is_so: Callable[[Any], bool]) -> list[int]:
    """Return the keys of the rows whose value is so, without holding the others."""
    return [key for key, value in db.execute(query) if is_so(value)]


def _is_text(stored: object) -> bool:
    try:
        journal.label_from_json(str(stored))
    except (ValueError, KeyError, TypeError):
        return False
    return True


def _drop_astray(db: sqlite3.Connection, lost: list[Text]) -> None:
    tables = ", ".join(f"'{table}'" for table in Base.metadata.tables)
    where = f"step NOT IN (SELECT id FROM step) OR tbl NOT IN ({tables}) OR kind NOT IN ('I', 'U', 'D')"
    dropped = db.execute(f"DELETE FROM change WHERE {where}").rowcount
    held = "SELECT id, before FROM change WHERE before IS NOT NULL"
    for key in _rows_where(db, held, lambda before: not _is_json(before)):
        db.execute("UPDATE change SET before = '{}' WHERE id = ?", (key,))
        dropped += 1
    if dropped:
        message = N_("{n} line of the history is lost.|{n} lines of the history are lost.")
        lost.append(text(message, n=dropped))


def _is_json(stored: str) -> bool:
    try:
        return isinstance(json.loads(stored), dict)
    except ValueError:
        return False


def _unlike(db: sqlite3.Connection) -> list[tuple[str, int, str]]:
    """Return table, key and kind of what would have to have been written for the history to agree."""
    present = {name for [name] in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    found = []
    for table in sorted(present & Base.metadata.tables.keys()):
        last = f"SELECT key, kind, max(id) FROM change WHERE tbl = '{table}' GROUP BY key"
        known = {key for key, kind, _id in db.execute(last) if kind != "D"}
        held = {key for [key] in db.execute(f'SELECT id FROM "{table}"')}
        found += [(table, key, "I") for key in sorted(held - known)]
        found += [(table, key, "D") for key in sorted(known - held)]
    return found


def _accept(db: sqlite3.Connection, unlike: list[tuple[str, int, str]]) -> None:
    label = journal.label_to_json(text(N_("Mend the file")))
    made = db.execute(
        "INSERT INTO step (at, who, label) VALUES (?, ?, ?)", (utc_now(), working_name(), label)
    ).lastrowid
    rows = [(made, table, key, kind, None if kind == "I" else "{}") for table, key, kind in unlike]
    db.executemany("INSERT INTO change (step, tbl, key, kind, before) VALUES (?, ?, ?, ?, ?)", rows)
