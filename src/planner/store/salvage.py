"""Reading what can still be read of a damaged file, table by table and round the pages that are gone."""

import sqlite3
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any

from planner.store.database import reading_address

Row = tuple[Any, ...]

_PROBES = 4000
"""How often we look into a gap of one table for rows that a page on the way hides."""
_LEAST, _MOST = -(2**63), 2**63 - 1


@dataclass(slots=True)
class Found:
    """The rows of one table by their key, without it; `is_whole` where nothing kept us from reading all."""

    rows: dict[int, Row] = field(default_factory=dict)
    is_whole: bool = True


def open_damaged(path: Path) -> sqlite3.Connection:
    """Return a connection that only reads, and minds neither a file that was cut short nor letters that are none."""
    db = sqlite3.connect(reading_address(path), uri=True)
    db.execute("PRAGMA writable_schema=ON")  # else a file that is shorter than its head says is refused whole
    db.text_factory = lambda octets: octets.decode("utf-8", "replace")
    return db


def table_columns(db: sqlite3.Connection) -> dict[str, list[str]]:
    """Return the columns of each table that the file knows of. Raises sqlite3.DatabaseError where it knows of none."""
    names = [name for [name] in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    columns = {}
    for name in names:
        try:
            columns[name] = [row[1] for row in db.execute(f'PRAGMA table_info("{name}")')]
        except sqlite3.DatabaseError:
            columns[name] = []
    return columns


def read_rows(db: sqlite3.Connection, table: str, columns: Iterable[str], hints: Iterable[int] = ()) -> Found:
    """Read all rows of `table` that can be reached; `hints` are keys that it may hold."""
    listed = ", ".join(f'"{column}"' for column in columns)
    search = _Search(db, f'SELECT rowid, {listed} FROM "{table}" NOT INDEXED WHERE rowid > ? AND rowid < ?', Found())
    low, search.found.is_whole = search.upwards(_LEAST, _MOST)
    if not search.found.is_whole:
        high, _ = search.downwards(_LEAST, _MOST)
        named = [key for key in sorted(set(hints)) if low < key < high]
        for key in named:
            search.upwards(key - 1, key + 1)
        search.gaps([low, *(key for key in named if key in search.found.rows), high])
    return search.found


@dataclass(slots=True)
class _Search:
    db: sqlite3.Connection
    query: str
    found: Found

    def upwards(self, low: int, high: int) -> tuple[int, bool]:
        """Read the rows between, until one cannot be; return the last key and whether all could."""
        return self._walk(low, high, low, "ASC")

    def downwards(self, low: int, high: int) -> tuple[int, bool]:
        return self._walk(low, high, high, "DESC")

    def gaps(self, keys: list[int]) -> None:
        """Look between these keys: halve each gap, and read on both sides of the middle."""
        waiting = deque((low, high) for low, high in pairwise(keys) if high - low > 1)
        for _ in range(_PROBES):
            if not waiting:
                return
            low, high = waiting.popleft()
            middle = (low + high) // 2
            last, above = self.upwards(middle - 1, high)
            first, below = self.downwards(low, middle)
            if not above and high - max(last, middle) > 1:
                waiting.append((max(last, middle), high))
            if not below and min(first, middle) - low > 1:
                waiting.append((low, min(first, middle)))

    def _walk(self, low: int, high: int, last: int, order: str) -> tuple[int, bool]:
        try:
            for key, *values in self.db.execute(f"{self.query} ORDER BY rowid {order}", (low, high)):
                if (key <= last) if order == "ASC" else (key >= last):
                    return last, False  # pages that lead in a circle
                self.found.rows[key] = tuple(values)
                last = key
        except sqlite3.DatabaseError:
            return last, False
        return last, True
