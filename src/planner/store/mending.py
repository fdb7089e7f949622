"""Making a sound copy of a workspace that is not: what can be read is kept, what cannot be right is told."""

import hashlib
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from planner.domain.errors import PlannerError
from planner.domain.ids import new_code
from planner.domain.progress import Progress
from planner.domain.texts import N_, Text, text
from planner.store import blobs, database, journal, mended_history
from planner.store.check import damage_in, find_problems
from planner.store.copies import fold_logs_in, remove_left_over
from planner.store.migrate import APPLICATION_ID, MIGRATIONS, OURS, Revisions, make_tables, run_migrations
from planner.store.salvage import open_damaged, read_rows, table_columns
from planner.store.schema import Base

_APART = ("alembic_version", "now")
_HISTORY = ("step", "change", "restore_point")
_TITLES = ("name", "title", "full_name", "question")
_UNKNOWN = "?"


@dataclass(slots=True)
class Mended:
    """What was put right, and what could not be kept, in full sentences."""

    mended: list[Text] = field(default_factory=list)
    lost: list[Text] = field(default_factory=list)


def mend(source: Path, out: Path, progress: Progress | None = None) -> Mended:
    """Write what can be kept of the workspace `source` to the new file `out`, which is sound or not made at all."""
    if out.exists():
        message = N_("There is a file {file} already. Nothing was changed. Please choose another name for the copy.")
        raise PlannerError(text(message, file=str(out)))
    growing = out.with_name(f".{out.name}.{os.getpid()}.part")
    told = Mended()
    try:
        with database.sentences(out):
            _make(source, growing, told, progress or Progress())
            fold_logs_in(out)
        growing.replace(out)
    except OSError as error:
        message = N_("The copy {file} cannot be written: {reason}. The workspace itself is unchanged.")
        raise PlannerError(text(message, file=str(out), reason=error.strerror or str(error))) from error
    finally:
        remove_left_over(growing)
    return told


def _make(source: Path, growing: Path, told: Mended, progress: Progress) -> None:
    with closing(open_damaged(source)) as old:
        columns, version = _shape(old, source)
        _make_empty(growing, version)
        with closing(sqlite3.connect(growing, isolation_level=None)) as new:
            new.execute("PRAGMA synchronous=OFF")  # the file counts only once it is whole and has its name
            new.execute("BEGIN")
            _Filling(old, new, columns, told).fill(progress)
            new.execute("COMMIT")
            with suppress(sqlite3.DatabaseError):  # of a file whose first page cannot be read
                new.execute(f"PRAGMA user_version={old.execute('PRAGMA user_version').fetchone()[0]}")
        untold = [] if told.mended or told.lost else list(_costless(old, version))
    _finish(growing, version, told)
    told.mended += untold


def _costless(old: sqlite3.Connection, version: str) -> Iterator[Text]:
    """Tell what was wrong with a file all of whose rows could be kept as they were."""
    try:
        damage = damage_in(str(line) for [line] in old.execute("PRAGMA integrity_check(20)"))
    except sqlite3.DatabaseError as error:
        damage = [str(error)]
    if damage:
        yield text(N_("What is damaged held nothing that does not stand elsewhere too; it was made anew."))
    triggers: dict[str, str] = {}
    with suppress(sqlite3.DatabaseError):  # where the list of what is in the file cannot be read whole
        triggers |= old.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name GLOB 'journal_*'")
    if version == OURS.head and triggers != journal.triggers():
        yield text(N_("The triggers that write the history were made anew."))


def _shape(old: sqlite3.Connection, source: Path) -> tuple[dict[str, list[str]], str]:
    """Return the tables that the damaged file knows of, and its version; ours where it cannot be read."""
    ours = [name for part in (Base, journal, blobs) for name in part.metadata.tables]
    try:
        columns = table_columns(old, ours)
    except sqlite3.DatabaseError as error:
        message = N_(
            "Nothing can be read of {file}: {reason}. It was left as it is. Please restore a backup: “planner restore”."
        )
        raise PlannerError(text(message, file=source.name, reason=str(error))) from error
    if not columns.keys() & {"event", "person", "step"}:
        message = N_("{file} is not a workspace of Planner. Nothing was changed. Please choose another file.")
        raise PlannerError(text(message, file=source.name))
    try:
        [version] = old.execute("SELECT version_num FROM alembic_version").fetchone()
    except (sqlite3.DatabaseError, TypeError):
        return columns, OURS.head
    known = {path.name[:4] for path in (MIGRATIONS / "versions").glob("[0-9]*.py")}
    return columns, version if version in known else OURS.head


def _make_empty(growing: Path, version: str) -> None:
    engine = database.connect(growing)
    try:
        with database.writing(engine, cascades=False) as db:
            connection = db.connection()
            connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
            if version == OURS.head:
                make_tables(connection)
            else:
                run_migrations(connection, Revisions(version, OURS.versions))
            journal.drop_triggers(connection)
    finally:
        engine.dispose()


def _finish(growing: Path, version: str, told: Mended) -> None:
    """Bring the copy up to date, give it its triggers, and see that it is sound."""
    engine = database.connect(growing)
    try:
        with database.writing(engine, cascades=False) as db:
            connection = db.connection()
            if version != OURS.head:
                run_migrations(connection)
                mended_history.seal_steps(connection)
            journal.make_triggers(connection)
        with database.reading(engine) as db:
            problems = find_problems(db)
    finally:
        engine.dispose()
    if problems:
        message = N_("The copy could not be made sound: {problem}. Nothing was written. Please restore a backup.")
        raise PlannerError(text(message, problem=problems[0]))
    if told.lost or told.mended:
        told.mended.append(text(N_("The history before this cannot be undone in the copy; it can be read.")))


@dataclass(slots=True)
class _Filling:
    old: sqlite3.Connection
    new: sqlite3.Connection
    columns: dict[str, list[str]]
    told: Mended

    def fill(self, progress: Progress) -> None:
        names = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB 'sqlite_*'"
        tables = [name for [name] in self.new.execute(names) if name not in _APART]
        tables.sort(key=lambda table: table not in _HISTORY)  # first what knows the keys of the others
        for number, table in enumerate(tables):
            progress.at(number, len(tables))
            self._copy(table)
        self._drop_false_documents()
        self._mend_references()
        mended_history.mend_history(self.new, self.told.mended, self.told.lost)

    def _copy(self, table: str) -> None:
        wanted = [tuple(row[1:3]) for row in self.new.execute(f'PRAGMA table_info("{table}")')]
        has_key = wanted[0][0] == "id"
        fields = wanted[1:] if has_key else wanted
        present = [name for name, _kind in fields if name in self.columns.get(table, ())]
        if table not in self.columns:
            self.told.lost.append(text(N_("The table {table} cannot be found any more."), table=table))
            return
        found = read_rows(self.old, table, present, lambda: self._keys_known(table))
        count = 0
        for key, *values in found:
            count += 1
            given = dict(zip(present, values, strict=True))
            row = {name: self._fitting(table, key, name, kind, given) for name, kind in fields}
            self._insert(table, key, {"id": key} | row if has_key else row)
        if not found.is_whole:
            message = N_(
                "A part of the table {table} cannot be read; {n} row could.|A part of the table {table} cannot be read; {n} rows could."
            )
            self.told.lost.append(text(message, table=table, n=count))

    def _keys_known(self, table: str) -> Iterator[int]:
        """Give the keys that rows of the table have or had, as far as the history could be read."""
        for [key] in self.new.execute("SELECT DISTINCT key FROM change WHERE tbl = ?", (table,)):
            yield key

    def _fitting(self, table: str, key: int, name: str, kind: str, given: dict[str, Any]) -> Any:
        """Return a value of the kind that the column wants."""
        if name not in given:
            return _fallbacks(table, name)[0]
        value = given[name]
        wanted = {"INTEGER": int, "BLOB": bytes}.get(kind, str)
        if value is None or isinstance(value, wanted):
            return value
        self._tell_emptied(table, key, name)
        return _fallbacks(table, name)[0]

    def _insert(self, table: str, key: int, row: dict[str, Any]) -> None:
        refused = self._refused(table, row)
        if not refused:
            return
        if "UNIQUE" in refused:
            if "guest.code" in refused and not self._refused(table, row | {"code": new_code()}):
                self.told.mended.append(
                    text(N_("Guest {key} got a new code for the badge: another one had it."), key=key)
                )
            else:
                message = N_("Row {key} of {table} was left out: another row stands in its place.")
                self.told.lost.append(text(message, key=key, table=table))
            return
        for name, held in row.items():
            for value in () if name == "id" else _fallbacks(table, name):
                if value != held and not self._refused(table, row | {name: value}):
                    self._tell_emptied(table, key, name)
                    return
        message = N_("Row {key} of {table} was left out: {reason}.")
        self.told.lost.append(text(message, key=key, table=table, reason=refused))

    def _refused(self, table: str, row: dict[str, Any]) -> str:
        names = ", ".join(f'"{name}"' for name in row)
        try:
            self.new.execute(
                f'INSERT INTO "{table}" ({names}) VALUES ({", ".join("?" * len(row))})', list(row.values())
            )
        except sqlite3.IntegrityError as error:
            return str(error)
        return ""

    def _tell_emptied(self, table: str, key: int, name: str) -> None:
        message = N_("Row {key} of {table} held in {column} what cannot stand there; that was taken out.")
        self.told.mended.append(text(message, key=key, table=table, column=name))

    def _drop_false_documents(self) -> None:
        if self._has("blob"):
            held = self.new.execute("SELECT digest, content FROM blob")  # one at a time: they are large
            false = [digest for digest, content in held if hashlib.sha256(content).hexdigest() != digest]
            self.new.executemany("DELETE FROM blob WHERE digest = ?", [(digest,) for digest in false])
        without = "FROM document WHERE digest NOT IN (SELECT digest FROM blob)"
        for [name] in self.new.execute(f"SELECT name {without}").fetchall() if self._has("document") else ():
            self.told.lost.append(text(N_("The content of the document “{name}” is lost; it was left out."), name=name))
        if self._has("document"):
            self.new.execute(f"DELETE {without}")

    def _has(self, table: str) -> bool:
        return bool(self.new.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (table,)).fetchone())

    def _mend_references(self) -> None:
        while broken := self.new.execute("PRAGMA foreign_key_check").fetchall():
            for table, key, parent, number in broken:
                self._mend_reference(table, key, parent, number)

    def _mend_reference(self, table: str, key: int, parent: str, number: int) -> None:
        """Keep what hangs on a lost event; else empty the reference or leave the row out, as the schema has it."""
        keys = {row[0]: row for row in self.new.execute(f'PRAGMA foreign_key_list("{table}")')}
        column, on_delete = keys[number][3], keys[number][6]
        found = self.new.execute(f'SELECT "{column}" FROM "{table}" WHERE id = ?', (key,)).fetchone()
        if found is None or self.new.execute(f'SELECT 1 FROM "{parent}" WHERE id = ?', found).fetchone():
            return  # mended with another row
        if parent == "event" and on_delete == "CASCADE":
            self._insert("event", found[0], self._bare_event(found[0]))
            message = N_("The event {key} is lost but for its guests and programme; they were kept under the name “?”.")
            self.told.mended.append(text(message, key=found[0]))
            return
        if on_delete == "SET NULL":
            self.new.execute(f'UPDATE "{table}" SET "{column}" = NULL WHERE id = ?', (key,))
            message = N_(
                "Row {key} of {table} referred to a row of {parent} that is lost; the reference was taken out."
            )
            self.told.mended.append(text(message, key=key, table=table, parent=parent))
            return
        self.new.execute(f'DELETE FROM "{table}" WHERE id = ?', (key,))
        message = N_("Row {key} of {table} was left out: the row of {parent} that it belongs to is lost.")
        self.told.lost.append(text(message, key=key, table=table, parent=parent))

    def _bare_event(self, key: int) -> dict[str, Any]:
        names = [row[1] for row in self.new.execute("PRAGMA table_info(event)")]
        return {name: _fallbacks("event", name)[0] for name in names} | {"id": key, "name": _UNKNOWN}


def _fallbacks(table: str, name: str) -> list[Any]:
    """Return what may stand in a column where its own value may not, the fittest first."""
    known = Base.metadata.tables.get(table)
    column = None if known is None else known.columns.get(name)
    if column is None:
        return ["", None, 0]
    default = getattr(column.default, "arg", None)
    usual = [] if callable(default) or default is None else [default]
    if column.nullable:
        return [*usual, None]
    if column.foreign_keys:
        return [None]
    return [*usual, *([_UNKNOWN] if name in _TITLES else []), *(["", 0] if column.type.python_type is str else [0, 1])]
