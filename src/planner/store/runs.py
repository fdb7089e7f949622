"""How runs of the window ended: each has a mark while it lives; a mark without a living run tells of a bad end."""

import faulthandler
import logging
import os
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TextIO

from filelock import FileLock, Timeout

from planner.store.lock import let_go

_FOLDER, _FAULT, _LOCK = "runs", ".fault", ".lock"
_PATTERN = "%Y%m%dT%H%M%S"
_MOST_BYTES = 200_000

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class BadEnd:
    """A run that did not end by itself: when it had begun and, where it broke, what Python could still write."""

    began: datetime
    fault: str


class Run:
    """The run of this process; `end` takes its mark away."""

    def __init__(self, folder: Path) -> None:
        name = f"{datetime.now().astimezone():{_PATTERN}}-{os.getpid()}"
        place = folder / _FOLDER
        place.mkdir(parents=True, exist_ok=True)
        self._fault = place / f"{name}{_FAULT}"
        self._lock = FileLock(place / f"{name}{_LOCK}", timeout=0, thread_local=False)
        self._lock.acquire()
        self._file: TextIO = self._fault.open("w", encoding="utf-8")
        faulthandler.enable(self._file)

    def end(self) -> None:
        """Say that this run ended as it should."""
        faulthandler.disable()
        self._file.close()
        with suppress(OSError):
            self._fault.unlink()
        let_go(self._lock)


def begin(folder: Path) -> Run | None:
    """Mark that this process runs; None where the folder cannot be written, which keeps nobody from working."""
    try:
        return Run(folder)
    except OSError as error:
        log.warning("No mark of this run could be kept: %s", type(error).__name__)
        return None


def take_bad_ends(folder: Path) -> list[BadEnd]:
    """Return the runs that have ended otherwise since this was asked last, the newest first."""
    found = []
    for fault in sorted((folder / _FOLDER).glob(f"*{_FAULT}"), reverse=True):
        lock = FileLock(fault.with_suffix(_LOCK), timeout=0)
        try:
            lock.acquire()
        except (Timeout, OSError):  # it lives, or is not ours
            continue
        with suppress(OSError, ValueError):
            began = datetime.strptime(fault.stem.partition("-")[0], _PATTERN).astimezone()
            with fault.open(encoding="utf-8", errors="replace") as file:
                found.append(BadEnd(began, file.read(_MOST_BYTES)))
        with suppress(OSError):
            fault.unlink()
        let_go(lock)
    return found
