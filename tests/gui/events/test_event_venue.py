"""The venue, the rooms and the hosts of an event, on its page."""

import factories
from gui.event_pages import ENTER, STEP, enter, settled, shown_dialog, step_label, stored
from gui.waiting import until
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QLineEdit,
)

from planner.gui.events import dialogs
from planner.services import guests, venues


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
