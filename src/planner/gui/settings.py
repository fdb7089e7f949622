"""What the window remembers between starts: look, size, recent files, the event of each file."""

import hashlib
import os
from pathlib import Path

import platformdirs
from PySide6.QtCore import QByteArray, QSettings

_RECENT = 8


def settings() -> QSettings:
    """Return the settings of this person on this computer; PLANNER_CONFIG names another folder for them."""
    folder = os.environ.get("PLANNER_CONFIG") or platformdirs.user_config_dir("planner", appauthor=False)
    return QSettings(str(Path(folder) / "window.ini"), QSettings.Format.IniFormat)


def log_folder() -> Path:
    """Return where the log is written."""
    if config := os.environ.get("PLANNER_CONFIG"):
        return Path(config) / "log"
    return Path(platformdirs.user_log_dir("planner", appauthor=False))


def text(key: str, default: str = "") -> str:
    return str(settings().value(key, default))


def number(key: str, default: float) -> float:
    try:
        return float(str(settings().value(key, default)))
    except ValueError:
        return default


def keep(key: str, value: str | float | QByteArray) -> None:
    """Remember one value."""
    settings().setValue(key, value)


def octets(key: str) -> QByteArray:
    found = settings().value(key)
    return found if isinstance(found, QByteArray) else QByteArray()


def recent_files() -> list[Path]:
    """Return the files opened last that still exist, the last one first."""
    return [path for path in _all_recent() if path.is_file()]


def remember_file(path: Path) -> None:
    """Put `path` on top of the recent files."""
    path = path.absolute()
    others = [other for other in _all_recent() if other != path]
    settings().setValue("files/recent", "\n".join(str(each) for each in [path, *others][:_RECENT]))


def event_of(path: Path) -> int | None:
    """Return the event that was shown last in the file at `path`."""
    found = text(_event_key(path))
    return int(found) if found.isdigit() else None


def remember_event(path: Path, event_id: int) -> None:
    keep(_event_key(path), str(event_id))


def _all_recent() -> list[Path]:
    return [Path(line) for line in text("files/recent").splitlines() if line]


def _event_key(path: Path) -> str:
    return "event/" + hashlib.sha256(str(path.absolute()).encode()).hexdigest()[:16]
