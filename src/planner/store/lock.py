"""One window a file: who opens it second is told who has it."""

import getpass
import json
import os
import platform
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import Self

from filelock import FileLock, Timeout

from planner.domain.errors import PlannerError
from planner.domain.texts import N_, as_text, text
from planner.domain.times import utc_now


class WindowLock:
    """Holds a workspace for one window; the system lets go of it when the program dies."""

    def __init__(self, lock: FileLock, holder: Path) -> None:
        self._lock = lock
        self._holder = holder

    @classmethod
    def take(cls, path: Path) -> Self:
        """Take the lock on the workspace at `path`. Raises PlannerError naming who has it."""
        lock = FileLock(_beside(path, "lock"), timeout=0, thread_local=False)
        holder = _beside(path, "holder")
        try:
            lock.acquire()
            holder.write_text(json.dumps(_me()), encoding="utf-8")
        except Timeout as error:
            raise _taken(path, holder) from error
        except OSError as error:
            lock.release()
            raise PlannerError(
                text(
                    N_(
                        "You may not write in the folder of {file}, so it cannot be opened. Nothing was changed. "
                        "Please ask for permission, or copy the file to a folder of your own."
                    ),
                    file=str(path),
                )
            ) from error
        return cls(lock, holder)

    @classmethod
    @contextmanager
    def held(cls, path: Path) -> Iterator[None]:
        """Hold the lock for a while. Raises PlannerError naming who has it."""
        lock = cls.take(path)
        try:
            yield
        finally:
            lock.release()

    def release(self) -> None:
        """Let go, and leave nothing beside the workspace."""
        # Gone before the lock opens: who takes it next writes a holder of their own.
        self._holder.unlink(missing_ok=True)
        let_go(self._lock)


def let_go(lock: FileLock) -> None:
    """Open a lock and leave no file of it."""
    with suppress(OSError):  # Windows removes no file that is open; filelock does it there
        Path(lock.lock_file).unlink()
    lock.release()


def _beside(path: Path, ending: str) -> Path:
    path = path.resolve()  # a link to the file is no other file
    return path.with_name(f".{path.name}.{ending}")


def user_name() -> str:
    """Return the name under which somebody works at this computer, "?" where the system knows none."""
    try:
        return as_text(getpass.getuser())
    except (OSError, KeyError, ImportError):  # before 3.13 Python looks for a module that Windows lacks
        return "?"


def _me() -> dict[str, object]:
    return {"user": user_name(), "machine": platform.node(), "since": utc_now(), "process": os.getpid()}


def _taken(path: Path, holder: Path) -> PlannerError:
    try:
        who = json.loads(holder.read_text(encoding="utf-8"))
        user, machine = who["user"], who["machine"]
        since = datetime.fromisoformat(who["since"]).astimezone().strftime("%Y-%m-%d %H:%M")
    except (OSError, ValueError, KeyError, TypeError):
        return PlannerError(
            text(
                N_(
                    "{file} is open in another window already. Nothing was changed. Please use that window, or close it."
                ),
                file=str(path),
            )
        )
    return PlannerError(
        text(
            N_(
                "{file} is open in another window already: {user} on {machine}, since {since}. "
                "Nothing was changed. Please use that window, or close it."
            ),
            file=str(path),
            user=user,
            machine=machine,
            since=since,
        )
    )
