"""Making a new file, and bringing an older one up to date without losing a row."""

from contextlib import nullcontext, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection, Engine
from sqlalchemy import text as sql

from planner.domain.errors import PlannerError
from planner.domain.progress import Progress
from planner.domain.texts import N_, text
from planner.store import blobs, database, journal
from planner.store.copies import copy_file, growing_in, name_new
from planner.store.lock import WindowLock
from planner.store.schema import Base

APPLICATION_ID = 0x504C4E52
"""Stands in the file's head and tells a workspace from other SQLite files ("PLNR")."""

MIGRATIONS = Path(__file__).parent / "migrations"


@dataclass(frozen=True, slots=True)
class Revisions:
    """A chain of migrations; they are numbered, so that a newer one than `head` is known as such."""

    head: str
    versions: Path


OURS = Revisions("0002", MIGRATIONS / "versions")


def prepare(path: Path, *, create: bool) -> None:
    """Check that a workspace can be at `path`. Raises PlannerError otherwise."""
    try:
        _prepare(path, create=create)
    except OSError as error:  # a name that is too long, a drive that does not answer
        message = N_("{file} cannot be reached: {reason}. Nothing was changed. Please choose another file.")
        raise PlannerError(text(message, file=str(path), reason=error.strerror or str(error))) from error


def _prepare(path: Path, *, create: bool) -> None:
    if path.is_dir():
        raise PlannerError(
            text(N_("{file} is a folder, not a workspace. Nothing was changed. Please choose a file."), file=str(path))
        )
    if path.exists():
        if not create and not path.stat().st_size:
            raise _not_ours(path)
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


def bring_up_to_date(
    path: Path, revisions: Revisions = OURS, *, locked: bool = False, backup: Path | None = None
) -> Engine:
    """Return the engine over the file at `path`, made new or migrated where need be.

    `locked` tells that the caller holds the window's lock already, `backup` of which backup the file is a passing copy.
    """
    if not path.exists():
        _put_new(path)
    engine = database.connect(path)
    try:
        with engine.connect() as connection:
            version = _version(connection, path, revisions.head)
        if version is None:
            _fill(engine, path)
        elif version < revisions.head:
            # Nobody may have the file open in a window while its tables change under them.
            with nullcontext() if locked else WindowLock.held(path):
                _migrate(engine, path, revisions, backup)
        engine.dispose()
        database.settle_journal_mode(path)
    except BaseException:
        engine.dispose()
        raise
    return engine


def open_for_reading(path: Path, revisions: Revisions = OURS) -> Engine:
    """Return the engine over the file at `path`, which may not be written. Raises PlannerError for an older one."""
    engine = database.connect_for_reading(path)
    try:
        with engine.connect() as connection:
            _refuse_other_than(revisions.head, _version(connection, path, revisions.head), path)
    except BaseException:
        engine.dispose()
        raise
    return engine


def _refuse_other_than(head: str, version: str | None, path: Path) -> None:
    if version is None:
        raise _not_ours(path)
    if version < head:
        message = N_(
            "{file} was made by an older version of Planner, and you may not write to it to bring it up to date. "
            "Nothing was changed. Please copy it to a folder of your own and open the copy."
        )
        raise PlannerError(text(message, file=str(path)))


def _version(connection: Connection, path: Path, head: str) -> str | None:
    """Return the file's revision; None where it is empty. Raises PlannerError for a file that is none of ours."""
    application_id = connection.exec_driver_sql("PRAGMA application_id").scalar()
    tables = connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar()
    if not tables and not application_id:
        return None
    if application_id != APPLICATION_ID:
        raise _not_ours(path)
    version = str(connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar())
    if version > head:
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


def _not_ours(path: Path) -> PlannerError:
    return PlannerError(
        text(
            N_("{file} is not a workspace of Planner. Nothing was changed. Please choose another file."), file=str(path)
        )
    )


def _put_new(path: Path) -> None:
    """Make a new file that has its name only once it is whole; where another program is quicker, its file stays.

    Nothing is done where the disk cannot give names so, or takes no file at all: the file is then filled in its place,
    or SQLite says of that why it cannot be.
    """
    # What a dead program left there SQLite throws away itself, at the moment when it can be nobody's.
    if any(path.with_name(path.name + log).exists() for log in ("-wal", "-journal")):
        return
    with suppress(OSError), growing_in(path.parent) as growing:
        engine = database.connect(growing)
        try:
            _fill(engine, growing)
        finally:
            engine.dispose()
        database.settle_journal_mode(growing)
        name_new(growing, path)


def _fill(engine: Engine, path: Path) -> None:
    """Make all tables in an empty file, unless another program has done so meanwhile."""
    with database.writing(engine) as db:
        connection = db.connection()
        if _version(connection, path, OURS.head) is None:
            connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
            make_tables(connection)


def make_tables(connection: Connection) -> None:
    """Make all tables and triggers as they are today, and write down which revision that is."""
    Base.metadata.create_all(connection, checkfirst=False)
    journal.metadata.create_all(connection, checkfirst=False)
    blobs.metadata.create_all(connection, checkfirst=False)
    connection.exec_driver_sql(
        "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, "
        "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
    )
    connection.execute(sql("INSERT INTO alembic_version VALUES (:head)"), {"head": OURS.head})
    journal.make_triggers(connection)


def mend_triggers(engine: Engine) -> None:
    """Make the journal's triggers again where the file holds others than it should."""
    with engine.connect() as connection:
        as_wanted = journal.held_triggers(connection) == journal.triggers()
    if not as_wanted:
        with database.writing(engine) as db:
            journal.make_triggers(db.connection())


def _migrate(engine: Engine, path: Path, revisions: Revisions, backup: Path | None) -> None:
    # With foreign keys watched, Alembic's way of rebuilding a table would delete every row that refers to it.
    with database.writing(engine, cascades=False) as db:
        connection = db.connection()
        version = _version(connection, path, revisions.head)
        if version == revisions.head:  # another program was quicker: what was done since is not to be sealed
            return
        if backup is None:
            _keep_copy(path, version)
        before = _row_counts(connection)
        journal.drop_triggers(connection)
        run_migrations(connection, revisions)
        journal.make_triggers(connection)
        _refuse_loss(connection, before)
        _seal_steps(connection, backup)


def _keep_copy(path: Path, version: str | None) -> None:
    moment = datetime.now(UTC).strftime("%Y-%m-%d %H.%M.%S")
    copy_file(path, path.with_name(f"{path.stem} (version {version}, {moment}){path.suffix}"), Progress())


def run_migrations(connection: Connection, revisions: Revisions = OURS) -> None:
    """Bring the tables from whatever revision they are, or from none, to the head of `revisions`."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.set_main_option("version_locations", str(revisions.versions).replace("%", "%%"))
    config.set_main_option("path_separator", "newline")
    config.attributes["connection"] = connection
    command.upgrade(config, revisions.head)


def _row_counts(connection: Connection) -> dict[str, int]:
    names = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB 'sqlite_*'"
    tables = connection.execute(sql(names)).scalars().all()
    return {table: connection.exec_driver_sql(f'SELECT count(*) FROM "{table}"').scalar_one() for table in tables}


def _refuse_loss(connection: Connection, before: dict[str, int]) -> None:
    after = _row_counts(connection)
    lost = [table for table in before if table in after and before[table] != after[table]]
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    if lost or broken:
        message = f"the migration would lose rows: {lost} {broken}"
        raise RuntimeError(message)


def _seal_steps(connection: Connection, backup: Path | None) -> None:
    # What the journal holds of older steps are rows of the older shape.
    beside = N_(
        "That was done before Planner brought this file up to date, so it cannot be undone any more. "
        "Nothing was changed. A copy of the file from before lies beside it."
    )
    restored = N_(
        "That was done before Planner brought this file up to date, so it cannot be undone any more. "
        "Nothing was changed. The backup {backup} holds the file from before."
    )
    journal.seal_steps(connection, text(beside) if backup is None else text(restored, backup=backup.name))
