"""What the window remembers between starts: look, size, the event of each file."""

import hashlib
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from planner.store.settings import config_folder

SHOWN_VENUE = "venues/shown"
"""The key of the venue that the notebook shows."""


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
    found = text(_event_key(path))
    return int(found) if found.isdigit() else None


def remember_event(path: Path, event_id: int) -> None:
    keep(_event_key(path), str(event_id))


def _event_key(path: Path) -> str:
    return "event/" + hashlib.sha256(str(path.absolute()).encode()).hexdigest()[:16]
