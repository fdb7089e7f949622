"""The hands that work on the page that brings lists in."""

import asyncio
import contextlib
import threading
from pathlib import Path

from gui.waiting import until
from PySide6.QtWidgets import QLabel

from planner.gui import aio
from planner.gui.widgets.progress_panel import ProgressPanel
from planner.services import guests

LISTS = Path(__file__).parent.parent / "files" / "attendees"
DATES = """Attendee name,Email,Date joined,RSVP
Ada Lovelace,ada@example.org,02/03/2027,yes
محمد عبد الله,m@example.org,03/04/2027,no
佐藤健太郎,broken@@mail,05/06/2027,yes
,,05/06/2027,
"""

NAMESAKES = "Name,Firm\nAnna Kowalska,Oak\nBo Ek,Ash\nAnna Kowalska,Elm\nAnna Kowalska,Fir\n"


async def show(window, *paths):
    """Open lists and wait until the first is planned."""
    window.open_import(paths)
    page = window.pages["import"]
    await until(lambda: not page.is_busy())
    return page


def written(tmp_path, content, name="list.csv", encoding="utf-8"):
    path = tmp_path / name
    path.write_bytes(content.encode(encoding))
    return path


async def listed(window):
    return await window.workspace.read(guests.list_guests, window.workspace.event_id)


def shown(page):
    return [(row.line, row.kind, row.name) for row in page.ui.rows.table.preview.shown()]


def state(page):
    """Return the words of the state that stands in place of a list."""
    current = page.ui.stack.currentWidget()
    return [label.text() for label in current.findChildren(QLabel) if label.text()]


def is_at_guests(window):
    return window.ui.pages.currentWidget() is window.pages.get("guests")


def panels(window, title):
    return [panel for panel in window.frame.findChildren(ProgressPanel) if panel.accessibleName() == title]


def map_column(page, index, field):
    choice = page.ui.columns.row(index).choice
    choice.setCurrentIndex(choice.findData(field))
    choice.activated.emit(choice.currentIndex())


def plain(words):
    """Return words without the signs that keep the direction of what was written in a list."""
    return words.replace("\u2068", "").replace("\u2069", "")


@contextlib.asynccontextmanager
async def readers_held(window):
    """Keep every reader of the file at work, so that whatever is read in the block waits for its end."""
    readers, gate = window.workspace._readers, threading.Event()
    begun = threading.Barrier(readers._max_workers + 1)
    reads = [
        asyncio.ensure_future(window.workspace.read(lambda _db: (begun.wait(10), gate.wait(10))))
        for _ in range(readers._max_workers)
    ]
    await aio.in_thread(begun.wait, 10)
    yield
    gate.set()
    await asyncio.gather(*reads)


async def stop_planning_for(window, event_id):
    """Switch to an event and press Cancel before what the list would do there is known."""
    page, ended = window.pages["import"], panels(window, "Reading the list")

    def begun():
        return [panel for panel in panels(window, "Reading the list") if panel not in ended]

    async with readers_held(window):
        window.workspace.set_event(event_id)
        await until(begun)
        for panel in begun():
            panel.cancel()
    await until(lambda: not page._work)
