"""What the window remembers between starts: look, size, the event of each file."""

import hashlib
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from planner.store.settings import config_folder

SHOWN_VENUE = "venues/shown"
"""The key of the venue that the notebook shows."""
_FOUND = 20  # so many of the things that were gone to are remembered for each file


def settings() -> QSettings:
    """Return the settings of this person on this computer."""
    return QSettings(str(config_folder() / "window.ini"), QSettings.Format.IniFormat)


def text(key: str, default: str = "") -> str:
    return str(settings().value(key, default))


def number(key: str, default: float) -> float:
    try:
        return float(text(key, str(default)))
    except ValueError:
        return default


def octets(key: str) -> QByteArray:
    found = settings().value(key)
    return found if isinstance(found, QByteArray) else QByteArray()


def keep(key: str, value: str | float | QByteArray) -> None:
    """Remember one value."""
    settings().setValue(key, value)


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


def _key(name: str, path: Path) -> str:
    return f"{name}/" + hashlib.sha256(str(path.absolute()).encode()).hexdigest()[:16]
