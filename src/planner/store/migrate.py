"""Making a new file, and bringing an older one up to date without losing a row."""

import os
import sqlite3
from pathlib import Path

from sqlalchemy import Connection, Engine, exc
from sqlalchemy import text as sql

from planner.domain.errors import PlannerError
from planner.domain.texts import N_, text
from planner.store import database, journal
from planner.store.schema import Base

APPLICATION_ID = 0x504C4E52
"""Stands in the file's head and tells a workspace from other SQLite files ("PLNR")."""

HEAD = "0001"
"""The newest revision in migrations/versions; revisions are numbered, so that a newer one is known as such."""


def prepare(path: Path, *, create: bool) -> None:
    """Check that a workspace can be at `path`. Raises PlannerError otherwise."""
    if path.is_dir():
        raise PlannerError(
            text(N_("{file} is a folder, not a workspace. Nothing was changed. Please choose a file."), file=str(path))
        )
    if path.exists():
        return
    if not create:
        raise PlannerError(
            text(N_("There is no workspace at {file}. Please choose another file, or make a new one."), file=str(path))
        )
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise PlannerError(
            text(
                N_("The folder {folder} cannot be made: {reason}. Nothing was changed. Please choose another place."),
                folder=str(path.parent),
                reason=error.strerror or str(error),
            )
        ) from error


def bring_up_to_date(path: Path) -> Engine:
    """Return the engine over the file at `path`, made new or migrated where need be."""
    engine = database.connect(path)
    try:
        with engine.connect() as connection:
            version = _version(connection, path)
        if version is None:
            _make_new(engine, path)
        elif version != HEAD:
            raise NotImplementedError
        else:
            _mend_triggers(engine)
        _use_write_ahead_log(engine)
    except BaseException:
        engine.dispose()
        raise
    return engine


def _version(connection: Connection, path: Path) -> str | None:
    """Return the file's revision; None where it is empty. Raises PlannerError for a file that is none of ours."""
    application_id = connection.exec_driver_sql("PRAGMA application_id").scalar()
    tables = connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar()
    if not tables and not application_id:
        return None
    if application_id != APPLICATION_ID:
        raise PlannerError(
            text(
                N_("{file} is not a workspace of Planner. Nothing was changed. Please choose another file."),
                file=str(path),
            )
        )
    version = str(connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar())
    if version > HEAD:
        raise PlannerError(
            text(
                N_(
                    "{file} was made by a newer version of Planner. Nothing was changed. "
                    "Please bring Planner up to date to open it."
                ),
                file=str(path),
            )
        )
    return version


def _make_new(engine: Engine, path: Path) -> None:
    try:
        with database.writing(engine) as db:
            connection = db.connection()
            connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
            make_tables(connection)
    except BaseException:
        engine.dispose()
        path.unlink(missing_ok=True)
        raise


def make_tables(connection: Connection) -> None:
    """Make all tables and triggers as they are today, and write down which revision that is."""
    Base.metadata.create_all(connection, checkfirst=False)
    journal.metadata.create_all(connection, checkfirst=False)
    connection.exec_driver_sql(
        "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, "
        "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
    )
    connection.execute(sql("INSERT INTO alembic_version VALUES (:head)"), {"head": HEAD})
    journal.make_triggers(connection)


def _mend_triggers(engine: Engine) -> None:
    with engine.connect() as connection:
        as_wanted = journal.held_triggers(connection) == journal.triggers()
    if not as_wanted:
        with database.writing(engine) as db:
            journal.make_triggers(db.connection())


def _use_write_ahead_log(engine: Engine) -> None:
    raw = engine.raw_connection()
    raw.driver_connection.execute("PRAGMA journal_mode=WAL")
    raw.close()
