"""The history walked back and forth: steps, restore points, and the way to the thing itself."""

import factories
from gui.history_panel import buttons, change, lines, listed, name_it, press, select, set_point, set_step, spoken, write
from gui.waiting import until
from PySide6.QtCore import Qt
from sqlalchemy import update

from planner.domain.texts import N_, text
from planner.gui import aio
from planner.gui.widgets.ask_name import NameDialog
from planner.services import events, guests
from planner.services.topics import add_topic
from planner.store import journal
from planner.store.schema import Event


async def test_one_step_is_undone_and_redone(window, panel):
    await select(panel, "Zoë")
    assert buttons(panel) == {"Undo this step": True, "Undo to here": True, "Go to it": True}
    await press(panel, "Undo this step")
    assert [row.name for row in await listed(window)] == ["佐藤健太郎", "Łukasz Wiśniewski"]
    assert buttons(panel) == {"Redo this step": True, "Undo to here": True, "Go to it": False}
    await press(panel, "Redo this step")
    assert len(await listed(window)) == 3


async def test_undo_to_here_takes_the_later_steps_and_offers_to_bring_them_back(window, panel):
    await select(panel, "Zoë")
    await press(panel, "Undo to here")
    assert [row.name for row in await listed(window)] == ["Zoë Adams"]
    bar = window.ui.message_bar
    assert bar.words() == "2 steps were taken back."
    bar._offer.click()
    await aio.settled()
    assert len(await listed(window)) == 3
    assert bar.words() == ""


async def test_redo_to_here_brings_all_up_to_it(window, panel):
    await select(panel, "Zoë")
    await press(panel, "Undo to here")
    await select(panel, "Łukasz")
    assert buttons(panel) == {"Redo to here": True, "Undo to here": False, "Go to it": False}
    await press(panel, "Redo to here")
    assert len(await listed(window)) == 3


async def test_step_in_the_way_is_named(window, panel, told):
    await change(window, "Zoë Adams", organisation="Northwind")
    await select(panel, "Add Zoë")
    await press(panel, "Undo this step")
    assert "“Change the organisation of Zoë Adams” by " in str(told[0])
    assert len(await listed(window)) == 3


async def test_sealed_step_says_why_it_cannot_be_undone(window, panel):
    seal = journal.label_to_json(text(N_("The mail was sent.")))
    await set_step(window, 2, seal=seal)
    await select(panel, "Zoë")
    assert buttons(panel)["Undo this step"] is False
    assert panel.deeds.undo.toolTip() == "The mail was sent."
    assert "The mail was sent." in panel.ui.details.words()


async def test_newest_step_has_nothing_to_undo_to(panel):
    assert buttons(panel)["Undo to here"] is False
    assert panel.deeds.undo_to.toolTip() == "Nothing that stands was done after it."


async def test_focus_goes_to_the_list_when_a_pressed_button_goes(window, panel):
    await select(panel, "Łukasz")
    button = next(each for each, action in panel._buttons if action is panel.deeds.undo)
    button.setFocus()
    await press(panel, "Undo this step")
    assert panel.ui.list.hasFocus()


async def test_restore_point_is_set_from_the_menu_and_selected(window):
    window.menus.actions["restore_point"].trigger()
    await name_it(window, "  Before the\ninvitations ")
    panel = window.history.panel
    assert lines(panel)[1] == "Before the invitations"
    assert panel.ui.list.current().point is not None
    assert buttons(panel) == {"Go back to it": True, "Rename…": True, "Remove": True}
    assert spoken(panel)[1].startswith("Restore point Before the invitations · Today, ")


async def test_restore_point_needs_a_name(window, panel):
    panel.deeds.name_point()
    await until(lambda: window.frame.findChildren(NameDialog))
    [dialog] = window.frame.findChildren(NameDialog)
    dialog.field.setText("  ")
    dialog.accept()
    assert "A restore point needs a name" in dialog._error.text()
    dialog.reject()
    await aio.settled()
    assert len(lines(panel)) == 5


async def test_going_back_to_a_restore_point_and_forth(window, panel):
    first = await set_point(panel, "Three guests")
    await change(window, "Zoë Adams", organisation="Northwind")
    await change(window, "Zoë Adams", organisation="Contoso")
    panel.ui.list.choose("point", first)
    await aio.settled()
    assert "Going back to it takes 2 steps back." in panel.ui.details.words()
    await press(panel, "Go back to it")
    assert {row.organisation for row in await listed(window)} == {"Fabrikam"}
    assert "Everything stands as it stood here." in panel.ui.details.words()


async def test_restore_point_is_renamed_by_key(window, panel, qtbot):
    await set_point(panel, "Before")
    panel.ui.list.choose("point", 1)
    await aio.settled()
    qtbot.keyClick(panel.ui.list, Qt.Key.Key_F2)
    await name_it(window, "After")
    assert lines(panel)[1] == "After"


async def test_removed_restore_point_is_offered_back(window, panel, qtbot):
    await set_point(panel, "Before")
    panel.ui.list.choose("point", 1)
    await aio.settled()
    qtbot.keyClick(panel.ui.list, Qt.Key.Key_Delete)
    await aio.settled()
    assert "Before" not in lines(panel)
    assert "Before was removed" in window.ui.message_bar.words()
    window.ui.message_bar._offer.click()
    await aio.settled()
    assert lines(panel)[1] == "Before"
    assert panel.ui.list.current().point is not None


async def test_delete_does_nothing_to_a_step(panel, qtbot):
    qtbot.keyClick(panel.ui.list, Qt.Key.Key_Delete)
    await aio.settled()
    assert len(lines(panel)) == 5


async def test_restore_points_alone(panel):
    await set_point(panel, "One")
    await set_point(panel, "Two")
    panel.ui.area_box.setCurrentIndex(panel.ui.area_box.findData("points"))
    await aio.settled()
    assert lines(panel) == ["Today", "Two", "One"]
    panel.search.setText("one")
    await aio.settled()
    assert lines(panel) == ["Today", "One"]


async def test_enter_goes_to_the_guest_on_the_list(window, panel, qtbot):
    await select(panel, "佐藤健太郎")
    qtbot.keyClick(panel.ui.list, Qt.Key.Key_Return)
    await until(lambda: window.ui.pages.currentWidget() is window.pages.get("guests"))
    await aio.settled()
    table = window.pages["guests"].ui.table
    assert [row.name for row in table.guests.rows_at(table.chosen_positions())] == ["佐藤健太郎"]
    assert window.history.panel is panel


async def test_guest_of_another_event_is_shown_in_that_event(window, panel):
    first = window.workspace.event_id
    second = await write(window, text(N_("Start the event {name}"), name="Dinner"), events.create_event, "Dinner")
    window.workspace.set_event(second)
    await aio.settled()
    await select(panel, "Zoë")
    await press(panel, "Go to it")
    assert window.workspace.event_id == first
    table = window.pages["guests"].ui.table
    assert [row.name for row in table.guests.rows_at(table.chosen_positions())] == ["Zoë Adams"]


async def test_event_and_topic_are_shown_on_their_pages(window, panel):
    await write(window, text(N_("Add {name}"), name="Badges"), add_topic, window.workspace.event_id, "Badges")
    await aio.settled()
    await select(panel, "Add Badges")
    await press(panel, "Go to it")
    await until(lambda: window.ui.pages.currentWidget() is window.pages.get("topics"))
    await aio.settled()
    assert [topic.title for topic in window.pages["topics"].chosen] == ["Badges"]
    window.show_page("schedule").show_thing("topic", window.pages["topics"].chosen[0].id)
    await aio.settled()
    assert window.pages["schedule"].topic.title == "Badges"

    await select(panel, "Start the event")
    await press(panel, "Go to it")
    assert window.ui.pages.currentWidget() is window.pages["event"]


async def test_session_is_shown_on_its_day(window, panel):
    event = window.workspace.event_id
    times = {"starts": "2027-03-08T18:30", "ends": "2027-03-09T21:00", "zone": "Europe/London"}
    await write(window, text(N_("Move it")), events.change_event, event, **times)
    venue = await write(window, text(N_("Add a venue")), factories.make_venue)
    room = await write(window, text(N_("Add a room")), factories.make_room, venue)
    await write(window, text(N_("Hold it there")), lambda db: db.execute(update(Event).values(venue_id=venue)))
    starts = {"starts": "2027-03-09T19:00", "room_id": room}
    session = await write(window, text(N_("Add drinks")), factories.make_session, event, **starts)
    await aio.settled()
    await select(panel, "Add drinks")
    await press(panel, "Go to it")
    await until(lambda: window.ui.pages.currentWidget() is window.pages.get("schedule"))
    await aio.settled()
    page = window.pages["schedule"]
    assert page.session_id == session
    assert page.ui.day_box.currentData() == "2027-03-09"


async def test_what_is_gone_cannot_be_gone_to(window, panel):
    ids = [row.id for row in await listed(window)]
    await write(window, text(N_("Remove {n} guest|Remove {n} guests"), n=3), guests.remove_guests, ids)
    await aio.settled()
    await select(panel, "Remove 3 guests")
    panel.ui.list.setFocus()
    assert buttons(panel)["Go to it"] is False
    assert panel.deeds.go.toolTip() == "What it changed is not there any more."
