"""A schedule page over an evening in two rooms, and the hands that work on it."""

from datetime import datetime, timedelta

from factories import SETUP, make_event, make_room, make_session, make_topic, make_venue
from gui.waiting import until
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.gui.schedule.page import SchedulePage
from planner.services import schedule, topics
from planner.store.schema import Event

DAY = datetime(2027, 3, 8)


def evening(db):
    """Two rooms from 18:30 to 21:30; one topic placed, one waiting, a break."""
    venue_id = make_venue(db, "The Lamb & Otter", zone="Europe/London")
    rooms = [make_room(db, venue_id, name, position=place) for place, name in enumerate(["Long Room", "Snug"])]
    event_id = make_event(
        db, starts="2027-03-08T18:30", ends="2027-03-08T21:30", venue_id=venue_id, zone="Europe/London"
    )
    listen = make_topic(db, event_id, "Managers who listen", minutes=35, track="People", position=0)
    topics.set_speakers(db, listen, ["Priya Raghunathan"])
    make_topic(db, event_id, "Pay without panic", status="chosen", minutes=30, track="Tools", position=1)
    schedule.place_topic(db, listen, rooms[0], DAY.replace(hour=20))
    make_session(db, event_id, "2027-03-08T18:30", title="Doors", minutes=30)
    return event_id


def two_days(db):
    """The evening, and the next one with nothing in it yet."""
    event_id = evening(db)
    db.get_one(Event, event_id).ends = "2027-03-09T21:30"
    return event_id


async def shown_page(qtbot, workspace, set_up):
    workspace.set_event(await workspace.write(SETUP, set_up))
    page = SchedulePage(workspace)
    qtbot.addWidget(page)
    page.resize(1216, 840)
    page.show()
    await until(lambda: page.programme.event_id == workspace.event_id)
    return page


def block(page, title):
    return page.grid.block(next(one.id for one in page.programme.sessions if one.title == title))


def card(page, title):
    return page.tray.card(next(one.id for one in page.programme.topics if one.title == title))


def plan(page):
    """What stands in the programme that was read last."""
    return {one.title: (one.room, f"{one.starts:%H:%M}", one.minutes) for one in page.programme.sessions}


def last_step(page):
    return str(page.workspace.standing.last.label)


def drag(widget, start, where):
    """Press, carry in two moves and let go, as a hand does; `where` is on the screen."""
    QTest.mousePress(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    for share in (0.5, 1.0):
        way = where - widget.mapToGlobal(start)
        move(widget, widget.mapToGlobal(start) + QPoint(round(way.x() * share), round(way.y() * share)))
    at = widget.mapFromGlobal(where)
    QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)


def move(widget, where):
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    at = QPointF(widget.mapFromGlobal(where))
    kind, keys = QEvent.Type.MouseMove, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(widget, QMouseEvent(kind, at, QPointF(where), none, left, keys))


def spot(page, column, clock, below=0):
    """A point of the grid on the screen: the middle of a room's column at a time of day."""
    hour, minute = map(int, clock.split(":"))
    moment = DAY + timedelta(hours=hour, minutes=minute)
    x = page.grid.plan.left_of(column) + page.grid.plan.column_width / 2
    return page.grid.mapToGlobal(QPoint(round(x), round(page.grid.plan.y_of(moment)) + below))


def press(widget, key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(widget, key, modifier)
