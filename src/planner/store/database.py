"""Connections to the file: pragmas, transactions, and SQLite's refusals as sentences."""

import os
import sqlite3
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import URL, Connection, Engine, NullPool, create_engine, event, exc
from sqlalchemy.orm import Session as DbSession

from planner.domain.errors import PlannerError
from planner.domain.progress import Progress
from planner.domain.texts import N_, text
from planner.store import places

BUSY_MS = 5000
"""How long a write waits for another program before it says that the file is busy."""
_PAUSE = 0.002
_STEPS = 20_000  # of SQLite's machine, less than a millisecond: so often it is asked whether to stop


def connect(path: Path) -> Engine:
    """Return the engine over the file at `path`, which need not exist yet."""
    engine = create_engine(URL.create("sqlite", database=str(path)))
    event.listen(engine, "connect", _on_connect)
    event.listen(engine, "begin", _on_begin)
    event.listen(engine, "before_cursor_execute", _without_nul, retval=True)
    return engine


def connect_for_reading(path: Path) -> Engine:
    """Return the engine over the file at `path`, which may not be written, and beside which nothing is left."""

    def opened() -> sqlite3.Connection:
        return sqlite3.connect(reading_address(path), uri=True, check_same_thread=False)

    # A connection a read: how to ask for the file depends on whether somebody writes to it now.
    engine = create_engine("sqlite://", creator=opened, poolclass=NullPool)
    event.listen(engine, "connect", _on_connect)
    event.listen(engine, "begin", _on_begin)
    return engine


def reading_address(path: Path) -> str:
    """Return how SQLite is asked for the file at `path` by somebody who only reads."""
    file = path.resolve()
    plain = quote(os.fsencode(file.as_posix()), safe="/:")
    # Logs that a reader makes and leaves would belong to the reader, and lock out the file's owner.
    is_alone = not any(_length(file, log) for log in ("-wal", "-journal")) and not _beside(file, "-shm").exists()
    without_log = not places.may_write(file) and is_alone
    return f"file://{'' if plain.startswith('/') else '/'}{plain}?mode=ro{'&immutable=1' if without_log else ''}"


def _beside(file: Path, ending: str) -> Path:
    return file.with_name(file.name + ending)


def _length(file: Path, log: str) -> int:
    beside = _beside(file, log)
    return beside.stat().st_size if beside.exists() else 0


def _on_connect(dbapi: Any, _record: object) -> None:
    dbapi.isolation_level = None  # transactions are begun below, as reading or as writing ones
    for pragma in (
        f"busy_timeout={BUSY_MS}",
        "foreign_keys=ON",
        "synchronous=FULL",
        "recursive_triggers=ON",  # else INSERT OR REPLACE would take a row away unjournalled
        "cache_size=-65536",  # KiB: the indexes of 100,000 guests stay in memory while they grow
        "temp_store=MEMORY",  # each statement that fires a trigger notes its own way back: twice as fast so
    ):
        dbapi.execute(f"PRAGMA {pragma}")


def _on_begin(connection: Connection) -> None:
    # A transaction that reads first and writes later would be refused at once when somebody wrote between.
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _without_nul(
    _connection: object, _cursor: object, statement: str, parameters: Any, _context: object, _many: object
) -> tuple[str, Any]:
    # SQLite's JSON, in which the journal keeps what a row held, ends at a NUL: undo would lose what follows.
    many = isinstance(parameters, list)  # several rows in one INSERT … VALUES are told as many, yet given as one
    rows = parameters if many else [parameters]
    if not any("\0" in value for row in rows for value in _values(row) if isinstance(value, str)):
        return statement, parameters
    plain = [_row_without_nul(row) for row in rows]
    return statement, plain if many else plain[0]


def _values(row: Any) -> Iterable[object]:
    values: Iterable[object] = row.values() if isinstance(row, dict) else row
    return values


def _row_without_nul(row: Any) -> Any:
    if isinstance(row, dict):
        return dict(zip(row, _row_without_nul(tuple(row.values())), strict=True))
    return tuple(value.replace("\0", "") if isinstance(value, str) else value for value in row)


@contextmanager
def reading(engine: Engine) -> Iterator[DbSession]:
    """Yield a session over one unchanging view of the file."""
    with DbSession(engine) as db:
        yield db


@contextmanager
def writing(engine: Engine, *, cascades: bool = True) -> Iterator[DbSession]:
    """Yield a session that may write; leaving commits, an exception takes everything back.

    Without `cascades` the foreign keys are not watched, and the caller checks them himself.
    """
    with engine.connect() as connection:
        connection.execution_options(writes=True)
        if not cascades:
            _watch_foreign_keys(connection, on=False)
        try:
            with DbSession(connection) as db, db.begin():
                yield db
        finally:
            if not cascades:
                _watch_foreign_keys(connection, on=True)


@contextmanager
def stoppable(db: DbSession, progress: Progress | None) -> Iterator[None]:
    """Break off a statement for `db` in its midst where `progress` is stopped meanwhile. Raises StoppedError then."""
    if progress is None:
        yield
        return
    progress.go_on()
    driver: Any = db.connection().connection.driver_connection
    driver.set_progress_handler(lambda: progress.is_stopped, _STEPS)
    try:
        yield
    except exc.DBAPIError:
        progress.go_on()  # SQLite then takes all back by itself, and finds no savepoint to go back to
        raise
    finally:
        driver.set_progress_handler(None, 0)


def _watch_foreign_keys(connection: Connection, *, on: bool) -> None:
    # Inside a transaction SQLite ignores this pragma, so it goes round SQLAlchemy's own beginning of one.
    driver: Any = connection.connection.driver_connection
    driver.execute(f"PRAGMA foreign_keys={'ON' if on else 'OFF'}")


def settle_journal_mode(path: Path) -> None:
    """Use the write-ahead log, where readers never wait; another mode where the place of the file forbids it.

    Where the file is in the right mode already, this waits for nobody who writes. Raises sqlite3.Error where the file
    cannot be written at all, PlannerError where another program does not let go of it.
    """
    wanted = "delete" if places.on_network(path) else "wal"
    with closing(_plain_connection(path)) as plain, suppress(sqlite3.OperationalError):
        if not patiently(lambda: _has_journal_mode(plain, wanted)):
            raise busy(path)
        _try_to_write(plain)
        return
    with closing(_plain_connection(path)) as alone:
        # Alone on the file SQLite needs no shared memory, which is what such places lack.
        alone.execute("PRAGMA locking_mode=EXCLUSIVE")
        alone.execute("SELECT count(*) FROM sqlite_master").fetchone()
        alone.execute("PRAGMA journal_mode=DELETE")
        _try_to_write(alone)


def _has_journal_mode(connection: sqlite3.Connection, wanted: str) -> bool:
    """Switch to a journal mode; False where another program is at it too, for whom SQLite does not wait here."""
    try:
        if connection.execute("PRAGMA journal_mode").fetchone() != (wanted,):
            connection.execute(f"PRAGMA journal_mode={wanted}")
    except sqlite3.OperationalError as error:
        if not _is_busy(error):
            raise
        return False
    return True


def patiently(attempt: Callable[[], bool]) -> bool:
    """Try until it succeeds, as long as a write waits for another program; return whether it did."""
    end = time.monotonic() + BUSY_MS / 1000
    while not attempt():
        if time.monotonic() > end:
            return False
        time.sleep(_PAUSE)
    return True


def uses_log(engine: Engine) -> bool:
    """Tell whether the file is written by way of the write-ahead log."""
    with engine.connect() as connection:
        return bool(connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal")


def _plain_connection(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(path, timeout=BUSY_MS / 1000, isolation_level=None)


def _try_to_write(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA busy_timeout=0")
    try:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("ROLLBACK")
    except sqlite3.OperationalError as error:
        if not _is_busy(error):  # who waits for another writer may write
            raise


def _is_busy(error: sqlite3.Error) -> bool:
    return error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY


def may_only_read(path: Path) -> PlannerError:
    """Return the refusal to write to a file that is open for reading only."""
    why = sqlite3.SQLITE_READONLY if places.has_room(path) else sqlite3.SQLITE_FULL
    return PlannerError(text(_REFUSALS[why], file=str(path)))


def busy(path: Path) -> PlannerError:
    """Return the refusal to write where another program goes on writing."""
    return PlannerError(text(_BUSY, file=str(path)))


@contextmanager
def sentences(path: Path) -> Iterator[None]:
    """Turn what SQLite or the system refuses about the file at `path` into a PlannerError."""
    try:
        yield
    except exc.DBAPIError as error:
        known = _sentence(error.orig, path)
        if known is None:
            raise
        raise known from error
    except sqlite3.Error as error:
        known = _sentence(error, path)
        if known is None:
            raise
        raise known from error


def _sentence(error: BaseException | None, path: Path) -> PlannerError | None:
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return None
    message = _REFUSALS.get(code) or _REFUSALS.get(code & 0xFF)
    return None if message is None else PlannerError(text(message, file=str(path)))


_BUSY = N_("Another program is busy writing to {file}. Nothing was changed. Please try again in a moment.")
_REFUSALS = {
    sqlite3.SQLITE_BUSY: _BUSY,
    sqlite3.SQLITE_LOCKED: _BUSY,
    sqlite3.SQLITE_PROTOCOL: _BUSY,
    sqlite3.SQLITE_FULL: N_(
        "There is no room left on the disk for {file}. Nothing was changed. Please make room and try again."
    ),
    sqlite3.SQLITE_READONLY: N_(
        "You may read {file} but not write to it. Nothing was changed. "
        "Please ask for permission to write, or save a copy where you may."
    ),
    sqlite3.SQLITE_PERM: N_(
        "You have no permission to open {file}. Nothing was changed. Please ask its owner for permission."
    ),
    sqlite3.SQLITE_CANTOPEN: N_(
        "{file} cannot be opened. Nothing was changed. "
        "Please check that it is there and that you may read and write in its folder."
    ),
    sqlite3.SQLITE_NOTADB: N_("{file} is not a workspace of Planner. Nothing was changed. Please choose another file."),
    sqlite3.SQLITE_CORRUPT: N_(
        "{file} is damaged and cannot be read. Nothing was changed. Please restore a backup of it."
    ),
    sqlite3.SQLITE_IOERR: N_(
        "{file} cannot be written. Nothing was changed. Please check that its disk is connected and has room."
    ),
}
