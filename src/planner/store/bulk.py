"""Many rows written at once, straight through the driver: twice as fast as statements with typed values."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Insert, Table, Update, bindparam, insert, update
from sqlalchemy.orm import Session as DbSession

Rows = Sequence[Mapping[str, Any]]


def insert_rows(db: DbSession, table: Table, rows: Rows) -> None:
    """Insert rows that all have the same columns, whole numbers and texts as the journal wants them."""
    if rows:
        _run(db, insert(table), list(rows[0]), rows)


def update_rows(db: DbSession, table: Table, rows: Rows) -> None:
    """Set the columns of rows that all have the same ones; their "key" says which row each is."""
    if rows:
        columns = [name for name in rows[0] if name != "key"]
        _run(db, update(table).where(table.c.id == bindparam("key")), columns, rows)


def _run(db: DbSession, statement: Insert | Update, columns: list[str], rows: Rows) -> None:
    connection = db.connection()
    compiled = statement.compile(dialect=connection.dialect, column_keys=columns)
    if compiled.positiontup is not None:
        places = compiled.positiontup
        connection.exec_driver_sql(str(compiled), [tuple([row[name] for name in places]) for row in rows])
    else:
        connection.exec_driver_sql(str(compiled), [dict(row) for row in rows])
