"""Progress of long work, and the flag that stops it."""

import threading
from collections.abc import Callable

from planner.domain.errors import StoppedError
from planner.domain.texts import N_, text


class Progress:
    """Handed to long work, which calls `at` in every loop; `stop` may come from any thread."""

    def __init__(self, report: Callable[[int, int], None] | None = None) -> None:
        self._report = report
        self._stop = threading.Event()

    def at(self, done: int, total: int) -> None:
        """Report `done` of `total` (0 where unknown). Raises StoppedError after `stop`."""
        self.go_on()
        if self._report is not None:
            self._report(done, total)

    @property
    def is_stopped(self) -> bool:
        """Whether somebody wants the work to end."""
        return self._stop.is_set()

    def go_on(self) -> None:
        """Raise StoppedError after `stop`."""
        if self.is_stopped:
            raise StoppedError(text(N_("Stopped. Nothing was changed.")))

    def stop(self) -> None:
        """Make the next call of `at` or `go_on` raise."""
        self._stop.set()
