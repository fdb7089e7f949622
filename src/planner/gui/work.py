"""What the program is busy with, for the status line: whoever waits for something says so here."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

from PySide6.QtCore import QObject, Signal

from planner.domain.texts import Text
from planner.gui.i18n import tr

_going: list[str] = []


class Board(QObject):
    """Announces what goes on, "" for nothing."""

    changed = Signal(str)


@cache
def board() -> Board:
    """Return the one board of this process."""
    return Board()


@contextmanager
def doing(words: str | Text) -> Iterator[None]:
    """Say that something goes on as long as the block runs; of several things the one begun last is told."""
    told = tr(words)
    _going.append(told)
    board().changed.emit(_going[-1])
    try:
        yield
    finally:
        _going.remove(told)
        board().changed.emit(_going[-1] if _going else "")
