"""The schedule of an event that lacks its date, its venue or its rooms: what is said, and the ways on."""

from factories import SETUP, make_event, make_topic, make_venue
from gui.accessibility import check
from gui.schedules import last_step, plan, shown_page
from gui.waiting import until

from planner.gui.widgets.ask_name import NameDialog
from planner.services import events, venues

TIMES = {"starts": "2027-03-08T18:30", "ends": "2027-03-08T21:30", "zone": "Europe/London"}


def without_rooms(db):
    event = make_event(db, venue_id=make_venue(db, "The Lamb & Otter"), **TIMES)
    make_topic(db, event, "Pay without panic", status="chosen", minutes=30)
    return event


def words(page):
    return page.missing._title.text(), [one.accessibleName() for one in page.missing.buttons if not one.isHidden()]


def is_placeable(page):
    page.choose_topic(page.programme.topics[0].id)
    return page.details.place_button.isVisible()


async def test_an_event_without_a_date_sends_to_the_event_page(qtbot, workspace):
    page = await shown_page(qtbot, workspace, make_event)

    assert words(page) == ("When does it take place?", ["Set the date"])
    with qtbot.waitSignal(page.page_wanted) as wanted:
        page.missing.buttons[0].click()

    assert page.ui.views.currentWidget() is page.missing
    assert wanted.args == ["event"]
    assert page.ui.counts_label.text() == ""
    assert page.tray._hints.isHidden()


async def test_an_event_without_a_venue_sends_to_the_venues(qtbot, workspace):
    page = await shown_page(qtbot, workspace, lambda db: make_event(db, **TIMES))

    assert words(page) == ("Where does it take place?", ["Choose a venue", "List it without rooms"])
    with qtbot.waitSignal(page.page_wanted) as wanted:
        page.missing.buttons[0].click()
    assert wanted.args == ["venues"]


async def test_a_venue_without_rooms_is_given_one_on_the_spot(qtbot, workspace):
    page = await shown_page(qtbot, workspace, without_rooms)
    assert words(page) == ("Where does it take place?", ["Add a room…", "List it without rooms"])
    assert not is_placeable(page)
    check(page)

    page.missing.buttons[0].click()
    await until(lambda: page.findChild(NameDialog) is not None and page.findChild(NameDialog).isVisible())
    dialog = page.findChild(NameDialog)
    dialog.accept()
    assert dialog.isVisible(), "a room needs a name"
    dialog.field.setText("Upper room")
    dialog.accept()

    await until(lambda: page.ui.views.currentWidget() is page.view)
    assert last_step(page) == "Add a room to The Lamb & Otter"
    assert [room.name for room in page.programme.rooms] == ["Upper room"]
    assert is_placeable(page)


async def test_without_rooms_sessions_are_listed_for_everybody(qtbot, workspace):
    page = await shown_page(qtbot, workspace, without_rooms)
    page.missing.buttons[1].click()
    assert words(page) == ("Nothing is on the programme yet", ["Add a break"])

    assert is_placeable(page)
    page.details.place_button.click()
    await until(lambda: plan(page) == {"Pay without panic": ("", "18:30", 30)})
    assert page.ui.views.currentWidget() is page.table
    assert page.order.rowCount() == 1


async def test_sessions_without_rooms_and_date_stay_listed(qtbot, workspace):
    page = await shown_page(qtbot, workspace, without_rooms)
    page.choose_view("order")
    page.changes.add_break()
    await until(lambda: page.order.rowCount() == 1)

    await page.write(SETUP, venues.choose_venue, page.event_id, None)
    await page.write(SETUP, events.change_event, page.event_id, starts="", ends="")
    await until(lambda: page.programme.starts is None)
    assert page.ui.views.currentWidget() is page.table
    page.choose_view("rooms")
    assert page.ui.views.currentWidget() is page.view
