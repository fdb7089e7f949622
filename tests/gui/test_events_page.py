"""The event page: edited in place, never disturbing who types, every change one step that Undo takes back."""

import asyncio

import factories
import pytest
from gui.waiting import until
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QBoxLayout,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
)

from planner.domain.texts import text
from planner.gui import aio
from planner.gui.events import actions, dialogs
from planner.gui.events.page import EventPage
from planner.services import events, guests, venues

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


@pytest.fixture
def page(loop, workspace, qtbot):
    """The page of a filled event, shown."""
    key = loop.run_until_complete(workspace.write(STEP, fill))
    workspace.set_event(key)
    made = EventPage(workspace)
    qtbot.addWidget(made)
    made.resize(1216, 840)
    made.show()
    loop.run_until_complete(until(lambda: made.ui.name.text() == "Tweet Up"))
    return made


async def stored(page):
    return await page.workspace.read(events.get_event, page.event_id)


async def settled(page):
    """Wait until all that was begun is done and shown."""
    for _ in range(3):
        await aio.settled()
        await asyncio.sleep(0.01)


async def enter(page, field, typed):
    """Type into a field as a person does, and wait for what follows."""
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, typed)
    QTest.keyClick(field, ENTER)
    await settled(page)


def step_label(page):
    return str(page.workspace.standing.last.label)


async def test_page_shows_the_event(page):
    ui = page.ui
    assert ui.title_label.text() == "Tweet Up"
    assert ui.summary_label.text() == "Monday 8 March 2027, 18:30 to 21:30 · The Lamb · 1 of 3 coming"
    assert (ui.hashtag.text(), ui.capacity.text()) == ("#ConnectingHR", "3")
    assert (ui.start_day.text(), ui.start_time.text()) == ("Mon 8 Mar 2027", "18:30")
    assert ui.zone.currentText() == "London · UTC"
    assert ui.venue_card.ui.venue_choice.currentText() == "The Lamb · 3 rooms"
    assert [room.name for room in ui.venue_card.ui.room_table.model().shown()] == ["Long Room", "Library", "Snug"]
    assert [host.name for host in ui.hosts_card.ui.host_list.model().shown()] == ["Gwen Hartley"]


async def test_enter_keeps_a_new_name_and_undo_takes_it_back(page):
    await enter(page, page.ui.name, "Spring Tweet Up")
    assert (await stored(page)).name == page.ui.title_label.text() == "Spring Tweet Up"
    await page.workspace.undo()
    await until(lambda: page.ui.name.text() == "Tweet Up")


async def test_escape_restores_what_is_stored(page):
    page.ui.name.setFocus()
    QTest.keyClicks(page.ui.name, "something else")
    QTest.keyClick(page.ui.name, ESC)
    assert page.ui.name.text() == "Tweet Up"
    page.ui.hashtag.setFocus()
    await settled(page)
    assert (await stored(page)).name == "Tweet Up"


@pytest.mark.parametrize(
    ("field", "typed", "word"),
    [
        ("name", " ", "needs a name"),
        ("hashtag", "#two words", "one word"),
        ("start_day", "31 February", "not a day"),
        ("end_time", "25:00", "not a time"),
        ("end_day", "7/3/2027", "before the start"),
        ("capacity", "many", "whole number"),
        ("link", "nowhere", "not the address"),
    ],
)
async def test_wrong_value_is_told_at_its_field_and_changes_nothing(page, field, typed, word):
    before = await stored(page)
    widget, error = getattr(page.ui, field), getattr(page.ui, f"{field}_error")
    await enter(page, widget, typed)
    assert word in error.text()
    assert error.isVisible()
    assert widget.accessibleDescription() == error.text()
    assert widget.text() == typed
    assert await stored(page) == before
    QTest.keyClick(widget, ESC)
    assert not error.isVisible()


async def test_unknown_zone_is_told_at_its_field(page):
    line = page.ui.zone.lineEdit()
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "Atlantis")
    QTest.keyClick(line, ENTER)
    await settled(page)
    assert "Atlantis" in page.ui.zone_error.text()
    assert "Type a large city with the same time" in page.ui.zone_error.text()
    assert (await stored(page)).zone == "Europe/London"


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        ("Kathmandu", "Asia/Kathmandu"),
        ("america/new_york", "America/New_York"),
        ("Germany", "Europe/Berlin"),
        ("deutschland", "Europe/Berlin"),
        ("Österreich", "Europe/Vienna"),
        ("India", "Asia/Kolkata"),
    ],
)
async def test_zone_is_found_by_its_place(page, typed, zone):
    line = page.ui.zone.lineEdit()
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, typed)
    page.ui.zone.completer().popup().hide()
    QTest.keyClick(line, ENTER)
    await settled(page)
    assert (await stored(page)).zone == zone


async def test_what_somebody_types_survives_a_change_from_elsewhere(page):
    page.ui.name.setFocus()
    page.ui.name.selectAll()
    QTest.keyClicks(page.ui.name, "Half a na")
    await page.workspace.write(STEP, events.change_event, page.event_id, name="From elsewhere", hashtag="Other")
    await until(lambda: page.ui.hashtag.text() == "#Other")
    assert page.ui.name.text() == "Half a na"
    QTest.keyClick(page.ui.name, ESC)
    assert page.ui.name.text() == "From elsewhere"


async def test_another_spelling_of_the_same_value_leaves_no_step(page):
    before = page.workspace.standing
    await enter(page, page.ui.hashtag, "ConnectingHR")
    await until(lambda: page.ui.hashtag.text() == "#ConnectingHR")
    assert page.workspace.standing == before


async def test_end_moves_with_the_day_and_stays_at_the_time_that_was_said(page):
    await enter(page, page.ui.start_day, "15 March 2027")
    assert ((await stored(page)).starts, (await stored(page)).ends) == ("2027-03-15T18:30", "2027-03-15T21:30")
    await enter(page, page.ui.start_time, "7.30pm")
    assert ((await stored(page)).starts, (await stored(page)).ends) == ("2027-03-15T19:30", "2027-03-15T21:30")


async def test_end_past_midnight_is_the_next_day(page):
    await enter(page, page.ui.end_time, "0:30")
    assert (await stored(page)).ends == "2027-03-09T00:30"
    assert "18:30 to 00:30" in page.ui.summary_label.text()
    assert page.ui.end_note.text() == "Ends the next day, Tuesday 00:30"
    assert page.ui.end_note.isVisible()
    assert page.ui.end_time.accessibleDescription() == page.ui.end_note.text()

    await enter(page, page.ui.end_time, "22:00")
    assert not page.ui.end_note.isVisible()


async def test_an_end_that_is_plainly_before_the_start_is_refused_until_its_day_is_said(page):
    await enter(page, page.ui.end_time, "17:00")
    assert "before the start" in page.ui.end_time_error.text()
    assert (await stored(page)).ends == "2027-03-08T21:30"

    page.ui.end_time.restore()
    await enter(page, page.ui.end_day, "9 March 2027")
    await enter(page, page.ui.end_time, "17:00")
    assert (await stored(page)).ends == "2027-03-09T17:00"


async def test_empty_day_takes_the_date_off(page):
    page.ui.start_day.setFocus()
    page.ui.start_day.clear()
    QTest.keyClick(page.ui.start_day, ENTER)
    await settled(page)
    event = await stored(page)
    assert (event.starts, event.ends) == ("", "")
    await enter(page, page.ui.start_time, "18:00")
    assert "Set the day first" in page.ui.start_time_error.text()


async def test_arrow_keys_step_days_and_quarters(page):
    QTest.keyClick(page.ui.start_day, Qt.Key.Key_Up)
    assert page.ui.start_day.text() == "Tue 9 Mar 2027"
    QTest.keyClick(page.ui.start_day, Qt.Key.Key_PageDown)
    assert page.ui.start_day.text() == "Tue 2 Mar 2027"
    QTest.keyClick(page.ui.start_time, Qt.Key.Key_Down)
    assert page.ui.start_time.text() == "18:15"
    page.ui.start_time.setText("18:20")
    QTest.keyClick(page.ui.start_time, Qt.Key.Key_Up)
    assert page.ui.start_time.text() == "18:30"
    page.ui.start_time.setText("23:50")
    QTest.keyClick(page.ui.start_time, Qt.Key.Key_Up)
    assert page.ui.start_time.text() == "00:00"


async def test_day_is_chosen_in_the_calendar(page):
    field = page.ui.start_day
    QTest.keyClick(field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    calendar = field._calendar
    assert calendar.isVisible()
    days = calendar._month.findChild(QTableView)
    QTest.keyClick(days, Qt.Key.Key_Right)
    QTest.keyClick(days, ENTER)
    await settled(page)
    assert (await stored(page)).starts == "2027-03-09T18:30"


async def test_description_is_kept_on_leaving_and_merges_with_what_follows(page):
    note = page.ui.description
    for words in ("Talks", " and drinks "):
        note.setFocus()
        QTest.keyClicks(note, words)
        note.commit()
        await settled(page)
    assert note.toPlainText() == "Talks and drinks "
    assert (await stored(page)).description == "Talks and drinks"
    await page.workspace.undo()
    assert (await stored(page)).description == ""


async def test_venue_is_chosen_and_says_what_came_off_the_schedule(page):
    snug = (await stored(page)).venue.rooms[2]
    await page.workspace.write(STEP, factories.make_session, page.event_id, room_id=snug.id)
    choice = page.ui.venue_card.ui.venue_choice
    choice.setCurrentIndex(choice.findText("Hall · 1 room"))
    choice.activated.emit(choice.currentIndex())
    await settled(page)
    event = await stored(page)
    assert (event.venue.name, event.zone, event.sessions) == ("Hall", "Europe/Paris", 0)
    assert step_label(page) == "Hold Tweet Up at Hall; 1 session came off the schedule"
    await until(lambda: page.ui.zone.currentText() == "Paris · UTC+1")


async def test_new_venue_is_asked_for_and_chosen(page):
    page.ui.venue_card.new_venue()
    dialog = await shown_dialog(page, dialogs.NewVenueDialog)
    dialog.ui.ok_button.click()
    assert "needs a name" in dialog.ui.name_error.text()
    dialog.ui.name.setText("The Ship")
    dialog.ui.ok_button.click()
    await settled(page)
    assert (await stored(page)).venue.name == "The Ship"
    assert page.ui.venue_card.ui.venue_name.text() == "The Ship"


async def test_venue_is_renamed_where_it_stands(page):
    await enter(page, page.ui.venue_card.ui.venue_name, "The New Lamb")
    await enter(page, page.ui.venue_card.ui.address, "Elsewhere")
    venue = (await stored(page)).venue
    assert (venue.name, venue.address) == ("The New Lamb", "Elsewhere")


async def test_deleted_venue_comes_back_with_undo(page):
    page.ui.venue_card.delete_action.trigger()
    await settled(page)
    assert (await stored(page)).venue is None
    assert page.ui.venue_card.ui.no_venue_text.isVisible()
    await page.workspace.undo()
    await until(page.ui.venue_card.ui.venue_name.isVisible)
    assert len((await stored(page)).venue.rooms) == 3


async def test_added_room_is_open_for_its_name(page):
    table = page.ui.venue_card.ui.room_table
    page.ui.venue_card.ui.add_room_button.click()
    await until(lambda: table.findChildren(QLineEdit))
    (editor,) = table.findChildren(QLineEdit)
    QTest.keyClicks(editor, "Cellar")
    QTest.keyClick(editor, ENTER)
    await settled(page)
    assert [room.name for room in (await stored(page)).venue.rooms] == ["Long Room", "Library", "Snug", "Cellar"]


async def test_room_is_edited_in_its_cell(page):
    model = page.ui.venue_card.ui.room_table.model()
    assert model.setData(model.index(2, 1), "20")
    await settled(page)
    assert (await stored(page)).venue.capacity == 120
    assert not model.setData(model.index(2, 1), "many")
    assert "whole number" in page.ui.venue_card.ui.rooms_error.text()


async def test_open_room_editor_survives_a_change_from_elsewhere(page):
    table = page.ui.venue_card.ui.room_table
    table.choose(1, edit=True)
    (editor,) = table.findChildren(QLineEdit)
    QTest.keyClicks(editor, "Libr")
    venue_id = (await stored(page)).venue.id
    await page.workspace.write(STEP, venues.add_room, venue_id, "Attic")
    await until(lambda: table.model().rowCount() == 4)
    assert table.findChildren(QLineEdit) == [editor]
    assert editor.text() == "Libr"


async def test_rooms_are_put_in_order_by_keys_and_by_dragging(page):
    table = page.ui.venue_card.ui.room_table
    table.choose(2)
    QTest.keyClick(table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    await until(lambda: names(table) == ["Long Room", "Snug", "Library"])
    assert table.chosen_row() == 1
    model = table.model()
    grabbed = model.mimeData([model.index(0, 0)])
    model.dropMimeData(grabbed, Qt.DropAction.MoveAction, 3, 0, model.index(-1, -1))
    await until(lambda: names(table) == ["Snug", "Library", "Long Room"])


def names(table):
    return [room.name for room in table.model().shown()]


async def test_removed_room_says_how_many_sessions_came_off(page):
    library = (await stored(page)).venue.rooms[1]
    await page.workspace.write(STEP, factories.make_session, page.event_id, room_id=library.id)
    table = page.ui.venue_card.ui.room_table
    table.choose(1)
    QTest.keyClick(table, Qt.Key.Key_Delete)
    await until(lambda: names(table) == ["Long Room", "Snug"])
    assert step_label(page) == "Remove the room Library; 1 session came off the schedule"


async def test_hosts_are_added_and_taken_off_by_keys(page):
    card = page.ui.hosts_card
    await enter(page, card.ui.add_host, "@marcus")
    assert [host.name for host in card.ui.host_list.model().shown()] == ["Gwen Hartley", "@marcus"]
    assert card.ui.add_host.text() == ""
    card.ui.host_list.setCurrentIndex(card.ui.host_list.model().index(0, 0))
    QTest.keyClick(card.ui.host_list, Qt.Key.Key_Delete)
    await settled(page)
    event = await stored(page)
    assert ([host.name for host in event.hosts], event.guests) == (["@marcus"], 2)


async def test_too_many_guests_are_told(page):
    for number in range(3):
        await page.workspace.write(STEP, guests.add_guest, page.event_id, f"Guest {number}", rsvp="accepted")
    await until(lambda: page.ui.coming_label.text() == "4")
    assert page.ui.of_label.text() == "of 3 coming"
    assert page.ui.seats_pill.text() == "1 guest too many"
    assert page.ui.seats_bar.accessibleName() == "4 of 3 coming"


async def test_capacity_of_the_rooms_is_taken_over(page):
    page.ui.capacity.setFocus()
    page.ui.capacity.clear()
    QTest.keyClick(page.ui.capacity, ENTER)
    await settled(page)
    assert page.ui.use_rooms_button.isVisible()
    page.ui.use_rooms_button.click()
    await settled(page)
    assert (await stored(page)).capacity == 100


async def shown_dialog(page, kind):
    await until(lambda: any(isinstance(each, kind) and each.isVisible() for each in QApplication.topLevelWidgets()))
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible())


async def test_new_event_is_asked_for_and_shown(page):
    old = page.event_id
    page.ui.new_button.click()
    dialog = await shown_dialog(page, dialogs.NewEventDialog)
    dialog.ui.name.setText("Summer")
    dialog.ui.start_day.setText("14 June 2027")
    dialog.ui.start_time.setText("soon")
    dialog.ui.ok_button.click()
    assert "not a time" in dialog.ui.start_time_error.text()
    dialog.ui.start_time.setText("10:00")
    dialog.ui.venue_choice.setCurrentIndex(1)
    dialog.ui.ok_button.click()
    await until(lambda: page.ui.name.text() == "Summer")
    event = await stored(page)
    assert (event.starts, event.venue.name, event.zone) == ("2027-06-14T10:00", "Hall", "Europe/Paris")
    assert page.event_id != old


async def test_escape_leaves_a_dialog_and_creates_nothing(page):
    page.ui.new_button.click()
    dialog = await shown_dialog(page, dialogs.NewEventDialog)
    dialog.ui.name.setText("Summer")
    QTest.keyClick(dialog.ui.name, ESC)
    await settled(page)
    assert len(await page.workspace.read(events.list_events)) == 1


async def test_copy_is_asked_for_and_shown(page):
    page.ui.copy_button.click()
    dialog = await shown_dialog(page, dialogs.CopyEventDialog)
    assert (dialog.ui.name.text(), dialog.ui.start_time.text()) == ("Tweet Up", "18:30")
    dialog.ui.name.setText("Next Tweet Up")
    dialog.ui.start_day.setText("2027-04-12")
    dialog.ui.ok_button.click()
    await until(lambda: page.ui.name.text() == "Next Tweet Up")
    event = await stored(page)
    assert (event.starts, event.ends) == ("2027-04-12T18:30", "2027-04-12T21:30")
    assert [host.name for host in event.hosts] == ["Gwen Hartley"]


async def test_event_goes_into_the_archive_and_back(page):
    page.ui.archive_button.click()
    await until(page.ui.archived_label.isVisible)
    assert page.ui.archive_button.accessibleName() == "Bring back"
    page.ui.archive_button.click()
    await until(lambda: not page.ui.archived_label.isVisible())


async def test_deleted_event_gives_way_to_the_next(page):
    other = await page.workspace.write(STEP, events.create_event, "Other")
    deleted = page.event_id
    page.ui.delete_button.click()
    await until(lambda: page.ui.name.text() == "Other")
    assert page.event_id == other
    await page.workspace.undo()
    page.workspace.set_event(deleted)
    await until(lambda: page.ui.name.text() == "Tweet Up")


async def test_page_without_an_event_teaches(page):
    await actions.delete_event(page, page.workspace)
    await until(page._empty.isVisible)
    assert not page.ui.event_view.isVisible()


async def test_event_that_was_undone_away_is_left(page):
    gone = await page.workspace.write(STEP, events.create_event, "Short-lived")
    page.workspace.set_event(gone)
    await until(lambda: page.ui.name.text() == "Short-lived")
    await page.workspace.undo()
    await until(lambda: page.ui.name.text() == "Tweet Up")


async def test_every_control_has_a_name_and_every_mnemonic_is_one_of_a_kind(page):
    QAccessible.setActive(True)
    kinds = (QLineEdit, QPlainTextEdit, QComboBox, QAbstractButton)
    for widget in (each for kind in kinds for each in page.findChildren(kind)):
        if widget.isVisible() and not isinstance(widget.parent(), QComboBox):
            interface = QAccessible.queryAccessibleInterface(widget)
            assert interface.text(QAccessible.Text.Name), widget.objectName()
    labels = [each.text() for each in page.findChildren(QLabel) if each.isVisible() and each.buddy() is not None]
    mnemonics = [label[label.index("&") + 1].casefold() for label in labels]
    assert sorted(mnemonics) == sorted(set(mnemonics) - set("fevpih"))


async def test_tab_goes_down_the_page_as_the_eye_does(page):
    page.ui.name.setFocus()
    places = []
    for _ in range(16):
        widget = QApplication.focusWidget()
        places.append(widget.objectName() or widget.parent().objectName())
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    assert places == [
        *("name", "hashtag", "start_day", "start_time", "end_day", "end_time", "zone"),
        *("description", "link", "host_list", "add_host", "add_host_button"),
        *("venue_choice", "venue_menu_button", "venue_name", "address"),
    ]


@pytest.mark.parametrize(
    ("width", "direction"),
    [(1216, QBoxLayout.Direction.LeftToRight), (700, QBoxLayout.Direction.TopToBottom)],
)
async def test_columns_stand_as_the_width_allows(page, width, direction):
    page.resize(width, 600)
    await settled(page)
    assert page.ui.columns_layout.direction() == direction
    assert page.ui.scroll_content.minimumSizeHint().width() <= width


async def test_wheel_over_a_choice_scrolls_the_page_and_changes_nothing(page, qtbot):
    choice = page.ui.venue_card.ui.venue_choice
    page.ui.name.setFocus()
    before = choice.currentIndex()
    wheel(choice)
    assert choice.currentIndex() == before


def wheel(widget):
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QWheelEvent

    where = QPointF(widget.rect().center())
    turn = QWheelEvent(
        where,
        QPointF(widget.mapToGlobal(where.toPoint())),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, turn)


@pytest.mark.parametrize("field", ["start_day", "start_time"])
async def test_what_is_wrong_in_a_dialog_is_read_whole(page, field):
    page.ui.new_button.click()
    dialog = await shown_dialog(page, dialogs.NewEventDialog)
    dialog.ui.name.setText("Summer")
    dialog.ui.start_day.setText("14 June 2027")
    getattr(dialog.ui, field).setText("31 February")
    dialog.ui.ok_button.click()
    told = getattr(dialog.ui, f"{field}_error")
    await until(lambda: told.isVisible() and told.height() >= told.heightForWidth(told.width()))
    dialog.reject()
