"""Whether a workspace is sound: the file, its rules and references, its documents, its triggers, its journal."""

import hashlib
from collections.abc import Iterable, Iterator

from sqlalchemy import text as sql
from sqlalchemy.orm import Session as DbSession

from planner.domain.texts import N_, Text, text
from planner.store import journal
from planner.store.schema import Base

_RULES = (
    ("CHECK constraint failed in ", N_("A row of {place} breaks a rule of the file.")),
    ("NULL value in ", N_("A row holds nothing in {place}, which may not be.")),
    ("non-unique entry in index ", N_("Two rows are alike in {place}, which may not be.")),
)
"""How SQLite begins to tell of rows that should not be as they are, in a file that is whole."""


def find_problems(db: DbSession) -> list[Text]:
    """Return what is wrong with the workspace in full sentences; nothing where it is sound."""
    lines = [str(line) for line in db.scalars(sql("PRAGMA integrity_check(20)"))]
    told = list(_tell(lines))
    if damage_in(lines):
        return told
    return [*told, *_broken_references(db), *_documents(db), *_triggers(db), *_journal(db)]


def damage_in(lines: Iterable[str]) -> list[str]:
    """Return those lines of SQLite's own check that tell of a file that is not whole."""
    return [line for line in lines if line != "ok" and not line.startswith(tuple(rule for rule, _words in _RULES))]


def _tell(lines: Iterable[str]) -> Iterator[Text]:
    for line in lines:
        for rule, words in _RULES:
            if line.startswith(rule):
                yield text(words, place=line.removeprefix(rule))
    for line in damage_in(lines):
        message = N_(
            "The file is damaged: {detail}. Please restore a backup, or save what can be read with “planner check --mend”."
        )
        yield text(message, detail=line)


def _broken_references(db: DbSession) -> Iterator[Text]:
    for row in db.execute(sql("PRAGMA foreign_key_check")):
        yield text(
            N_("Row {key} of {table} refers to a row of {parent} that is not there."),
            key=row[1],
            table=row[0],
            parent=row[2],
        )


def _documents(db: DbSession) -> Iterator[Text]:
    for row in db.execute(sql("SELECT name FROM document WHERE digest NOT IN (SELECT digest FROM blob)")):
        yield text(N_("The content of the document “{name}” is missing."), name=row.name)
    for digest, content in db.execute(sql("SELECT digest, content FROM blob")).yield_per(1):
        if hashlib.sha256(content).hexdigest() != digest:
            yield text(N_("The content of the document {digest} is not what was kept."), digest=digest[:8])


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
