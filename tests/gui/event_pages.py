"""A filled event, and the hands that work on its page."""

from gui.waiting import settled, until
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
)

from planner.domain.texts import text
from planner.services import events, venues

STEP = text("Prepare")
ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape


def fill(db):
    venue_id = venues.create_venue(db, "The Lamb", zone="Europe/London", address="Lamb’s Yard")
    for name, capacity in (("Long Room", 70), ("Library", 30), ("Snug", None)):
        venues.add_room(db, venue_id, name, capacity)
    hall = venues.create_venue(db, "Hall", zone="Europe/Paris")
    venues.add_room(db, hall, "Library")
    key = events.create_event(
        db,
        "Tweet Up",
        venue_id=venue_id,
        hashtag="ConnectingHR",
        starts="2027-03-08T18:30",
        ends="2027-03-08T21:30",
        capacity=3,
    )
    events.add_host(db, key, "Gwen Hartley")
    return key


async def stored(page):
    return await page.workspace.read(events.get_event, page.event_id)


async def enter(page, field, typed):
    """Type into a field as a person does, and wait for what follows."""
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, typed)
    QTest.keyClick(field, ENTER)
    await settled(page)


def step_label(page):
    return str(page.workspace.standing.last.label)


async def shown_dialog(page, kind):
    await until(lambda: any(isinstance(each, kind) and each.isVisible() for each in QApplication.topLevelWidgets()))
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible())
