"""A topics page over an evening in two rooms, and the hands that work on it."""

from factories import SETUP, make_event, make_room, make_venue
from gui.schedules import DAY, move
from gui.waiting import until
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from planner.domain.topics import Status
from planner.gui.topics.page import TopicsPage
from planner.services import schedule, topics

CTRL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


def evening(db):
    """Two rooms from 19:00 to 20:00; two ideas, two in the vote, one chosen and placed, one set aside."""
    venue_id = make_venue(db, "The Lamb & Otter", zone="Europe/London")
    rooms = [
        make_room(db, venue_id, name, capacity=seats, position=place)
        for place, (name, seats) in enumerate([("Long Room", 70), ("Snug", 20)])
    ]
    event_id = make_event(db, starts="2027-03-08T19:00", ends="2027-03-08T20:00", venue_id=venue_id)
    add(db, event_id, "Coaching", status=Status.IDEA, track="People", tags=["Managers"], proposer="Zoë O’Neil")
    add(db, event_id, "Podcasts", status=Status.IDEA)
    add(db, event_id, "Reward", status=Status.VOTE, interest=22, track="People", tags=["Pay"])
    add(db, event_id, "Sheets", status=Status.VOTE, interest=14, track="Tools", abstract="When to leave them")
    listen = add(db, event_id, "Managers who listen", minutes=30)
    add(db, event_id, "Dress code", status=Status.ASIDE)
    topics.set_speakers(db, listen, ["Priya Raghunathan"])
    schedule.place_topic(db, listen, rooms[0], DAY.replace(hour=19))
    return event_id


def add(db, event_id, title, **values):
    return topics.add_topic(db, event_id, title, **values)


async def shown_page(qtbot, workspace, set_up):
    workspace.set_event(await workspace.write(SETUP, set_up))
    page = TopicsPage(workspace)
    qtbot.addWidget(page)
    page.resize(1216, 840)
    page.show()
    await until(lambda: page.programme.event_id == workspace.event_id and not page.is_busy())
    return page


def topic(page, title):
    return next(one for one in page.programme.topics if one.title == title)


def card(page, title):
    return page.board.card(topic(page, title).id)


def column(page, status):
    """The titles of a column as its cards stand."""
    cards = sorted(page.board.columns[status].cards, key=lambda one: one.y())
    return [one.topic.title for one in cards]


def drag(held, where):
    """Press, carry in two moves and let go, as a hand does; `where` is on the screen."""
    start = QPoint(30, 10)
    QTest.mousePress(held, Qt.MouseButton.LeftButton, NONE, start)
    move(held, held.mapToGlobal(start) + QPoint(20, 20))
    move(held, where)
    QTest.mouseRelease(held, Qt.MouseButton.LeftButton, NONE, held.mapFromGlobal(where))


def above(one):
    return one.mapToGlobal(QPoint(one.width() // 2, 3))
