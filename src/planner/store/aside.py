"""Copies that other programs look at: a folder for each run, which goes with it, or at a later start where it broke off."""

import atexit
import os
import shutil
import tempfile
from contextlib import suppress
from functools import cache
from pathlib import Path

from filelock import FileLock, Timeout

from planner.store.folders import cache_folder
from planner.store.lock import let_go

_LOCK = ".lock"


def folder() -> Path:
    """Return where files of this run wait that another program fetches; it is made when it is first asked for."""
    return _folder_in(cache_folder() / "aside")


def new_folder() -> Path:
    """Make a folder of its own among them, in which a file may have any name, and return it."""
    return Path(tempfile.mkdtemp(dir=folder()))


def sweep() -> None:
    """Remove what runs have left that broke off, or whose files another program still held then."""
    for lock_file in (cache_folder() / "aside").glob(f"*{_LOCK}"):
        lock = FileLock(lock_file, timeout=0)
        with suppress(Timeout, OSError):  # it lives, or is not ours
            lock.acquire()
            _remove(lock_file.with_suffix(""), lock)


@cache
def _folder_in(place: Path) -> Path:
    place.mkdir(parents=True, exist_ok=True)
    name = Path(tempfile.mktemp(prefix=f"{os.getpid()}-", dir=place))  # noqa: S306 -- a name in a folder of our own
    # First the lock: who sweeps meanwhile takes what has none for left behind.
    lock = FileLock(name.with_suffix(_LOCK), timeout=0, thread_local=False)
    lock.acquire()
    name.mkdir(mode=0o700)
    atexit.register(_remove, name, lock)
    return name


def _remove(name: Path, lock: FileLock) -> None:
    shutil.rmtree(name, ignore_errors=True)
    if name.exists():  # a later start takes it
        lock.release()
    else:
        let_go(lock)
