"""What the window asks of the settings and of what is remembered between starts: all lies in one file of the store."""

import hashlib
from functools import cache
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

from planner.store.folders import config_folder
from planner.store.settings import Settings

_FOUND = 20  # so many of the things that were gone to are remembered for each file
_OLD_FILE = "window.ini"
_OLD_KEYS = {"look/scheme": "look.colours", "look/language": "look.language", "look/zoom": "look.text_size"}


class Board(QObject):
    """Announces which setting was changed, to whoever follows it."""

    changed = Signal(str)


@cache
def board() -> Board:
    """Return the one board of this process."""
    return Board()


def value(key: str) -> Any:
    """Return what a setting of the table is now."""
    return Settings().get(key)


def change(key: str, wanted: Any) -> None:
    """Set a setting of the table and tell who follows it. Raises WrongValueError."""
    Settings().set(key, wanted)
    board().changed.emit(key)


def text(key: str, default: str = "") -> str:
    return str(Settings().get(key, default))


def octets(key: str) -> QByteArray:
    return QByteArray.fromBase64(text(key).encode("ascii", "ignore"))


def keep(key: str, wanted: Any) -> None:
    """Remember one value."""
    Settings().set(key, wanted.toBase64().toStdString() if isinstance(wanted, QByteArray) else wanted)


def event_of(path: Path) -> int | None:
    """Return the event that was shown last in the file at `path`."""
    found = text(_key("event", path))
    return int(found) if found.isdigit() else None


def remember_event(path: Path, event_id: int) -> None:
    keep(_key("event", path), str(event_id))


def found_in(path: Path) -> list[tuple[str, int | str]]:
    """Return what was gone to with the finder in the file at `path`, the last one first: kinds and keys, never names."""
    pairs = (each.partition(":") for each in text(_key("found", path)).split(",") if each)
    return [(kind, int(key) if key.isdigit() else key) for kind, _, key in pairs]


def remember_found(path: Path, kind: str, key: int | str) -> None:
    others = [known for known in found_in(path) if known != (kind, key)]
    keep(_key("found", path), ",".join(f"{kind}:{key}" for kind, key in [(kind, key), *others][:_FOUND]))


def carry_over() -> None:
    """Take over what an older program kept in a file of its own, once; that file goes."""
    file = config_folder() / _OLD_FILE
    if not file.exists():
        return
    old, kept = QSettings(str(file), QSettings.Format.IniFormat), Settings()
    for key in old.allKeys():
        found, name = old.value(key), _OLD_KEYS.get(key, key)
        if key == "look/zoom":
            found = _per_cent(found)
        if found is not None and not kept.has(name):
            _carry(name, found)
    del old  # which would write the file again
    file.unlink(missing_ok=True)


def _carry(name: str, found: Any) -> None:
    from planner.domain.errors import WrongValueError

    try:
        keep(name, found)
    except WrongValueError:  # as nobody could have set it in the window
        return


def _per_cent(zoom: Any) -> int | None:
    try:
        return round(float(zoom) * 100)
    except (TypeError, ValueError, OverflowError):
        return None


def _key(name: str, path: Path) -> str:
    return f"{name}/" + hashlib.sha256(str(path.absolute()).encode()).hexdigest()[:16]
