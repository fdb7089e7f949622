"""Waiting for what the window does in its own time."""

import asyncio
from collections.abc import Callable

from planner.gui import aio

PATIENCE_S = 30


async def rounds() -> None:
    """Let the loop go round, so that all that was asked for has begun: for what must not come of it."""
    for _ in range(20):
        await asyncio.sleep(0)


async def until(is_so: Callable[[], object]) -> None:
    """Wait until `is_so()`; what works never takes as long as our patience."""
    loop = asyncio.get_running_loop()
    end = loop.time() + PATIENCE_S
    while not is_so():
        assert loop.time() < end, "It never came to be."
        await asyncio.sleep(0.005)


async def settled(_page) -> None:
    """Wait until all that was begun on a page is done and shown."""
    for _ in range(3):
        await aio.settled()
        await asyncio.sleep(0.01)
