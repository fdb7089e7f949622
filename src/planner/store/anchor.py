"""Keeps our place at the open file, where SQLite alone would lose it.

On POSIX a lock of SQLite belongs to the process: whoever in it closes the file or its "-shm", be it a file dialog that
looked for an icon, drops every lock that SQLite believes it holds. Another program then takes itself for the last one
and deletes the log under us. The locks here belong to a descriptor of ours, lie on the octets that SQLite asks for, and
stay until we let go. Windows has no such trap.
"""

import os
import struct
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from planner.store.database import busy, patiently

if sys.platform != "win32":
    import fcntl

_LOCK_PAGE = 0x40000000
_READERS = (_LOCK_PAGE + 2, 510)
"""In the file: who locks these for himself alone is the last one, folds the log in and deletes it."""
_LIVING = (128, 1)
"""In the "-shm": who finds this free makes the index of the log anew."""
_WRITER = (_LOCK_PAGE + 512, 1)
"""In the file, and none of SQLite's: who writes. SQLite's own lock could be lost in the middle of a step."""

_SET_LOCK = {"linux": 37, "darwin": 90}
"""F_OFD_SETLK, which Python does not name on every system that has it."""


class Anchor:
    """Held from after SQLite's first connection to the file until after its last one."""

    def __init__(self, path: Path, *, has_log: bool) -> None:
        self._path = path
        self._descriptors: list[int] = []  # closed only at the end: closing one is what drops SQLite's locks
        self._holds = has_log and sys.platform in _SET_LOCK and self._hold()

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Be the only one of our programs that writes. Raises PlannerError where another one goes on for too long."""
        if not self._holds:
            yield
            return
        if not patiently(lambda: self._try(_WRITER)):
            raise busy(self._path)
        try:
            yield
        finally:
            _lock(self._descriptors[0], "F_UNLCK", _WRITER)

    def lift(self) -> None:
        """Let go, so that SQLite may find itself the last one when it closes next."""
        self._holds = False
        for descriptor in self._descriptors:
            with suppress(OSError):
                _lock(descriptor, "F_UNLCK", (0, 0))

    def close(self) -> None:
        """Close the descriptors. No connection to the file may be open."""
        self._holds = False
        while self._descriptors:
            os.close(self._descriptors.pop())

    def _hold(self) -> bool:
        file = self._path.resolve()
        try:
            for place, octets in ((file, _READERS), (file.with_name(f"{file.name}-shm"), _LIVING)):
                self._descriptors.append(os.open(place, os.O_RDWR))
                _lock(self._descriptors[-1], "F_RDLCK", octets)
        except OSError:  # a system or a disk without such locks: SQLite's own have to do
            return False
        return True

    def _try(self, octets: tuple[int, int]) -> bool:
        try:
            _lock(self._descriptors[0], "F_WRLCK", octets)
        except BlockingIOError:
            return False
        return True


def _lock(descriptor: int, kind: str, octets: tuple[int, int]) -> None:
    """Set a lock that belongs to the descriptor; 0 octets reach to the end."""
    if sys.platform != "win32":
        start, length = octets
        if sys.platform == "darwin":
            wish = struct.pack("qqihh", start, length, 0, getattr(fcntl, kind), os.SEEK_SET)
        else:
            wish = struct.pack("hhqqi0q", getattr(fcntl, kind), os.SEEK_SET, start, length, 0)
        fcntl.fcntl(descriptor, _SET_LOCK[sys.platform], wish)
