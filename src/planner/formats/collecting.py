"""The search for unused objects paused while many are made that stay: a fifth of the time of reading a long list."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_MANY = 50_000


@contextmanager
def without_collecting() -> Iterator[None]:
    """Pause the cyclic garbage collector; rows and people hold no cycles.

    Where many were made, they are kept out of its sight also afterwards: it would look through all of them at once,
    and the window would stand still for that time. `collect_again` ends it.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if gc.get_count()[0] > _MANY:
            gc.freeze()
        if was_enabled:
            gc.enable()


def collect_again() -> None:
    """Let the garbage collector see everything again, when a long list is let go."""
    gc.unfreeze()
