"""Whether a workspace is sound: the file, its references, its triggers, its journal."""

from collections.abc import Iterator

from sqlalchemy import text as sql
from sqlalchemy.orm import Session as DbSession

from planner.domain.texts import N_, Text, text
from planner.store import journal
from planner.store.schema import Base


def find_problems(db: DbSession) -> list[Text]:
    """Return what is wrong with the workspace in full sentences; nothing where it is sound."""
    damage = list(_damage(db))
    return damage or [*_broken_references(db), *_triggers(db), *_journal(db)]


def _damage(db: DbSession) -> Iterator[Text]:
    for line in db.scalars(sql("PRAGMA integrity_check(20)")):
        if line != "ok":
            yield text(N_("The file is damaged: {detail}. Please go on with a copy that you kept of it."), detail=line)


def _broken_references(db: DbSession) -> Iterator[Text]:
    for row in db.execute(sql("PRAGMA foreign_key_check")):
        yield text(
            N_("Row {key} of {table} refers to a row of {parent} that is not there."),
            key=row[1],
            table=row[0],
            parent=row[2],
        )


def _triggers(db: DbSession) -> Iterator[Text]:
    held, wanted = journal.held_triggers(db.connection()), journal.triggers()
    for name in sorted(held.keys() | wanted.keys()):
        if held.get(name) != wanted.get(name):
            yield text(N_("The trigger {name} is not as it should be; the next change makes it again."), name=name)


def _journal(db: DbSession) -> Iterator[Text]:
    if db.scalar(sql("SELECT count(*) FROM now")):
        yield text(N_("A step was begun and never ended."))
    if db.scalar(sql("SELECT count(*) FROM change WHERE step NOT IN (SELECT id FROM step)")):
        yield text(N_("The history has changes that belong to no step."))
    astray = (
        "SELECT count(*) FROM step WHERE undone IS NOT NULL AND undone NOT IN (SELECT id FROM step WHERE undoes > 0)"
    )
    if db.scalar(sql(astray)):
        yield text(N_("The history names a step as undone, but not by what."))
    for table in Base.metadata.sorted_tables:
        yield from _rows_unlike_the_journal(db, table.name)


def _rows_unlike_the_journal(db: DbSession, table: str) -> Iterator[Text]:
    # Where max() stands alone, SQLite takes the other columns from the row that holds it.
    last = f"SELECT key, kind, max(id) FROM change WHERE tbl = '{table}' GROUP BY key"
    unknown = f"SELECT count(*) FROM \"{table}\" WHERE id NOT IN (SELECT key FROM ({last}) WHERE kind <> 'D')"
    vanished = f"SELECT count(*) FROM ({last}) WHERE kind <> 'D' AND key NOT IN (SELECT id FROM \"{table}\")"
    for query, message in (
        (unknown, N_("{n} row of {table} is unknown to the history.|{n} rows of {table} are unknown to the history.")),
        (vanished, N_("{n} row of {table} vanished unseen.|{n} rows of {table} vanished unseen by the history.")),
    ):
        count = db.scalar(sql(query))
        if count:
            yield text(message, n=count, table=table)
