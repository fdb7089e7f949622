"""Reading what can still be read of a damaged file, table by table and round the pages that are gone."""

import sqlite3
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

from planner.store.database import reading_address

Row = tuple[Any, ...]

_PROBES = 4000
"""How often we look into a gap of one table for rows that a page on the way hides."""
_LEAST, _MOST = -(2**63), 2**63 - 1


def open_damaged(path: Path) -> sqlite3.Connection:
    """Return a connection that only reads, and minds neither a file that was cut short nor letters that are none."""
    db = sqlite3.connect(reading_address(path), uri=True)
    db.execute("PRAGMA writable_schema=ON")  # else a file that is shorter than its head says is refused whole
    db.text_factory = lambda octets: octets.decode("utf-8", "replace")
    return db


def table_columns(db: sqlite3.Connection, ours: Iterable[str]) -> dict[str, list[str]]:
    """Return the columns of each table that the file knows of. Raises sqlite3.DatabaseError where it knows of none.

    Where its list of tables cannot be read whole, it is asked for each of `ours`: SQLite itself knows those that it came to.
    """
    columns: dict[str, list[str]] = {}
    try:
        for [name] in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'"):
            columns[name] = _columns_of(db, name)
    except sqlite3.DatabaseError:
        columns |= {name: known for name in ours if (known := _columns_of(db, name))}
        if not columns:
            raise
    return columns


def _columns_of(db: sqlite3.Connection, table: str) -> list[str]:
    """Return the columns of a table, none where there is no such table or they cannot be read."""
    try:
        return [row[1] for row in db.execute(f'PRAGMA table_info("{table}")')]
    except sqlite3.DatabaseError:
        return []


def read_rows(
    db: sqlite3.Connection, table: str, columns: Iterable[str], hints: Callable[[], Iterable[int]] = tuple
) -> "Rows":
    """Return all rows of `table` that can be reached; `hints` gives keys that it may hold, if they are needed."""
    names = [f'"{column}"' for column in columns]
    query = f'SELECT rowid, {", ".join(names)} FROM "{table}" NOT INDEXED WHERE rowid > ? AND rowid < ?'
    return Rows(db, query, len(names), hints)


@dataclass(slots=True)
class Rows:
    """Gives the rows of one table, the key first, in the order of the keys, and has none of them in memory.

    When all were given, `is_whole` tells whether nothing kept us from reading all.
    """

    db: sqlite3.Connection
    query: str
    width: int  # columns beside the key
    hints: Callable[[], Iterable[int]]
    is_whole: bool = True

    def __iter__(self) -> Iterator[Row]:
        upwards = _Walk(self.db, self.query, _LEAST, _MOST)
        yield from upwards
        self.is_whole = upwards.is_whole
        if not self.is_whole:
            with closing(sqlite3.connect("", isolation_level=None)) as aside:  # a file that nobody else sees
                search = _Search(self.db, self.query, aside, self.width)
                search.beyond(upwards.last, self.hints())
                yield from search.found()


class _Walk:
    """Gives the rows between two keys, until one cannot be read; then tells the `last` and whether those were all."""

    def __init__(self, db: sqlite3.Connection, query: str, low: int, high: int, order: str = "ASC") -> None:
        self._rows = db, f"{query} ORDER BY rowid {order}", (low, high)
        self._rises = order == "ASC"
        self.last = low if self._rises else high
        self.is_whole = False

    def __iter__(self) -> Iterator[Row]:
        db, query, between = self._rows
        try:
            for row in db.execute(query, between):
                if (row[0] <= self.last) if self._rises else (row[0] >= self.last):
                    return  # pages that lead in a circle
                self.last = row[0]
                yield row
        except sqlite3.DatabaseError:
            return
        self.is_whole = True


@dataclass(slots=True)
class _Search:
    """Looks for rows beyond a page that cannot be read, and lays them aside, since they are not found in their order."""

    db: sqlite3.Connection
    query: str
    aside: sqlite3.Connection
    width: int

    def beyond(self, low: int, hints: Iterable[int]) -> None:
        """Find what there is above the key `low`: from the end downwards, at the hints, and in the gaps between."""
        columns = "".join(f", c{number}" for number in range(self.width))
        self.aside.execute("BEGIN")
        self.aside.execute(f"CREATE TABLE found (key INTEGER PRIMARY KEY{columns})")
        high, _ = self._walk(low, _MOST, "DESC")
        named = [key for key in sorted(set(hints)) if low < key < high]
        for key in named:
            self._walk(key - 1, key + 1)
        self._look_between([low, *(key for key in named if self._has(key)), high])

    def found(self) -> Iterator[Row]:
        """Give what was laid aside, in the order of the keys."""
        yield from self.aside.execute("SELECT * FROM found ORDER BY key")

    def _look_between(self, keys: list[int]) -> None:
        """Halve each gap between these keys, and read on both sides of the middle."""
        waiting = deque((low, high) for low, high in pairwise(keys) if high - low > 1)
        for _ in range(_PROBES):
            if not waiting:
                return
            low, high = waiting.popleft()
            middle = (low + high) // 2
            last, above = self._walk(middle - 1, high)
            first, below = self._walk(low, middle, "DESC")
            if not above and high - max(last, middle) > 1:
                waiting.append((max(last, middle), high))
            if not below and min(first, middle) - low > 1:
                waiting.append((low, min(first, middle)))

    def _walk(self, low: int, high: int, order: str = "ASC") -> tuple[int, bool]:
        """Lay aside the rows between, until one cannot be read; return the last key and whether those were all."""
        walk = _Walk(self.db, self.query, low, high, order)
        self.aside.executemany(f"REPLACE INTO found VALUES (?{', ?' * self.width})", walk)
        return walk.last, walk.is_whole

    def _has(self, key: int) -> bool:
        return self.aside.execute("SELECT 1 FROM found WHERE key = ?", (key,)).fetchone() is not None
