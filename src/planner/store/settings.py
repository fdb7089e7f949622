"""What one person has set, and what the program remembers between two starts: one small JSON file, nothing of an event."""

import json
import logging
import os
from collections.abc import Mapping
from copy import deepcopy
from pathlib import Path
from typing import Any

from filelock import FileLock

from planner.domain.settings import check_setting, find_setting
from planner.store.folders import settings_file
from planner.store.lock import user_name
from planner.store.places import expanded, is_there

_RECENT = 10
_WAIT_S, _LOOK_S = 1.0, 0.005  # another window takes a moment to write

log = logging.getLogger(__name__)

_Stamp = tuple[int, int, int]
_held: dict[Path, tuple[_Stamp, Mapping[str, Any]]] = {}
"""What each file held when it was read last, and by what it is known that it holds the same."""


class Settings:
    """Values by name: settings by the keys of their table (`look.colours`), remembered things by others.

    Each `set` is on disk at once; an unreadable file counts as an empty one. The file is read once, and again where
    another window wrote it.
    """

    def __init__(self, file: Path | None = None) -> None:
        self._file = file or settings_file()

    def get(self, name: str, default: Any = None) -> Any:
        """Return the value of `name`; a setting that was never made, or is none it can have, has its usual value."""
        value = deepcopy(self._read().get(name, default))
        setting = find_setting(name)
        return value if setting is None or setting.accepts(value) else setting.default

    def has(self, name: str) -> bool:
        """Tell whether `name` was ever set to anything but its usual value."""
        return name in self._read()

    def set(self, name: str, value: Any) -> None:
        """Remember `value`, which JSON can hold; None forgets it. Raises WrongValueError for what a setting cannot be."""
        setting = find_setting(name)
        if setting is not None and value is not None:
            value = check_setting(setting, value)
            value = None if value == setting.default else value
        if self._read().get(name) == value:
            return  # nothing to write: most of what a start remembers is known already
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            lock = self._file.with_name(f".{self._file.name}.lock")
            # Two windows that set something at once both keep it: between reading and writing nobody else writes.
            with FileLock(lock, timeout=_WAIT_S, poll_interval=_LOOK_S, thread_local=False):
                values = self._kept() | {name: deepcopy(value)}
                self._write({key: kept for key, kept in values.items() if kept is not None})
        except OSError as error:
            log.warning("The settings could not be kept in %s: %s", self._file, error)

    @property
    def last_workspace(self) -> Path | None:
        """The workspace that was opened last, if it is still there."""
        newest = self.recent[:1]
        return newest[0] if newest and is_there(newest[0]) else None

    @property
    def recent_files(self) -> list[Path]:
        """The workspaces that were opened and are still there, the last one first."""
        return [path for path in self.recent if is_there(path)]

    @property
    def recent(self) -> list[Path]:
        """The workspaces that were opened, the last one first, whether they are still there or not."""
        listed = self.get("recent", [])
        return [Path(path) for path in listed if isinstance(path, str)] if isinstance(listed, list) else []

    def opened(self, path: Path) -> None:
        """Remember that the workspace at `path` was opened now."""
        path = Path(path).absolute()
        others = [known for known in self.recent if known != path]
        self.set("recent", [str(known) for known in [path, *others][:_RECENT]])

    def forget(self, path: Path) -> None:
        """Take `path` off the recent workspaces."""
        self.set("recent", [str(known) for known in self.recent if known != Path(path)])

    def _read(self) -> Mapping[str, Any]:
        try:
            stamp = _stamp_of(self._file)
            known, values = _held.get(self._file, (None, {}))
            if stamp != known:
                values = self._kept()
                _held[self._file] = stamp, values
        except OSError:
            return {}
        return values

    def _kept(self) -> dict[str, Any]:
        """Return what the file holds. Raises OSError where it cannot be read now: nothing may be written over it then."""
        try:
            values = json.loads(self._file.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}
        except ValueError:  # no JSON: it is put aside, so that nobody loses what can be read of it by eye
            self._file.replace(self._file.with_name(f"{self._file.name}.broken"))
            return {}
        return values if isinstance(values, dict) else {}

    def _write(self, values: dict[str, Any]) -> None:
        growing = self._file.with_name(f"{self._file.name}.{os.getpid()}.part")
        try:
            growing.write_text(json.dumps(values, indent=1, sort_keys=True), encoding="utf-8")
            stamp = _stamp_of(growing)
            growing.replace(self._file)
        except OSError:
            growing.unlink(missing_ok=True)
            raise
        _held[self._file] = stamp, values


def _stamp_of(file: Path) -> _Stamp:
    told = file.stat()
    return told.st_mtime_ns, told.st_size, told.st_ino


def working_name() -> str:
    """Return the name under which this person works: the one they set, or else the one they signed in with."""
    return str(Settings().get("who.name")) or user_name()


def default_folder() -> Path:
    """Return where new workspaces go: the folder that was set, or else one in the Documents."""
    chosen = str(Settings().get("files.folder"))
    if chosen:
        return expanded(chosen)
    import platformdirs

    return platformdirs.user_documents_path() / "Planner"


def default_file() -> Path:
    """Return the workspace that is made where nobody says which."""
    return default_folder() / "Events.planner"
