"""Which workspace files were opened last, and where the first one is made; knows no database."""

import json
import os
from contextlib import suppress
from pathlib import Path

import platformdirs

_KEPT = 8


def config_folder() -> Path:
    """Return where this person's settings lie; PLANNER_CONFIG names another place."""
    chosen = os.environ.get("PLANNER_CONFIG")
    return Path(chosen) if chosen else Path(platformdirs.user_config_dir("planner", appauthor=False))


def log_folder() -> Path:
    """Return where the log is written."""
    chosen = os.environ.get("PLANNER_CONFIG")
    return Path(chosen) / "log" if chosen else Path(platformdirs.user_log_dir("planner", appauthor=False))


def default_file() -> Path:
    """Return the file that is made where nobody says which."""
    return Path(platformdirs.user_documents_dir()) / "Planner" / "events.planner"


def recent_files() -> list[Path]:
    """Return the files opened last that still exist, the last one first."""
    return [path for path in _remembered() if path.is_file()]


def remember_file(path: Path) -> None:
    """Put `path` on top of the recent files; where that cannot be kept, nothing is lost."""
    path = path.absolute()
    names = [str(path), *(str(other) for other in _remembered() if other != path)][:_KEPT]
    with suppress(OSError):
        config_folder().mkdir(parents=True, exist_ok=True)
        part = _list().with_suffix(f".{os.getpid()}.part")
        part.write_text(json.dumps(names, ensure_ascii=False, indent=1), encoding="utf-8")
        part.replace(_list())


def _remembered() -> list[Path]:
    try:
        names = json.loads(_list().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return []
    return [Path(name) for name in names if isinstance(name, str)] if isinstance(names, list) else []


def _list() -> Path:
    return config_folder() / "recent.json"
