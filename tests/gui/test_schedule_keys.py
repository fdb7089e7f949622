"""The whole schedule by keys: from a new topic to its place, and where one goes on when something is gone."""

import pytest
from factories import SETUP, make_event, make_session, make_topic
from gui.schedules import DAY, block, card, evening, last_step, plan, press, shown_page, two_days
from gui.waiting import until
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from planner.domain.topics import Status
from planner.gui.aio import settled
from planner.services import schedule, topics

KEY = Qt.Key


@pytest.fixture
def page(qtbot, loop, workspace):
    return loop.run_until_complete(shown_page(qtbot, workspace, evening))


def tab(page):
    press(page.focusWidget(), KEY.Key_Tab)
    return page.focusWidget()


async def test_space_lifts_arrows_move_enter_places(page):
    held = block(page, "Managers who listen")
    held.setFocus()

    press(held, KEY.Key_Space)
    press(held, KEY.Key_Right)
    press(held, KEY.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    press(held, KEY.Key_Down)
    press(held, KEY.Key_Return)

    await until(lambda: plan(page)["Managers who listen"] == ("Snug", "19:50", 35))
    assert last_step(page) == "Move “Managers who listen” to Snug, 19:50"


async def test_escape_puts_back_what_keys_lifted(page):
    held = block(page, "Managers who listen")
    before = page.workspace.standing
    held.setFocus()

    press(held, KEY.Key_Space)
    press(held, KEY.Key_Down)
    press(held, KEY.Key_Escape)
    await settled()

    assert (page.workspace.standing, page.grid._ghost.isVisible()) == (before, False)


async def test_space_on_a_topic_of_the_tray_lifts_it_over_the_first_free_place(page):
    waiting = card(page, "Pay without panic")
    waiting.setFocus()

    press(waiting, KEY.Key_Space)
    press(waiting, KEY.Key_Return)

    await until(lambda: plan(page).get("Pay without panic") == ("Long Room", "19:00", 30))
    await until(lambda: block(page, "Pay without panic").hasFocus())


async def test_who_leads_a_lifted_topic_counts_also_where_it_is_written_after_the_lift(page):
    waiting = card(page, "Pay without panic")
    waiting.setFocus()
    press(waiting, KEY.Key_Space)
    while page.grid.lift.session.starts < DAY.replace(hour=20):
        press(page.focusWidget(), KEY.Key_Down)
    press(page.focusWidget(), KEY.Key_Right)
    assert page.grid.accessibleDescription() == "Snug, 20:00 to 20:30, Fits"

    await page.workspace.write(SETUP, topics.set_speakers, waiting.topic.id, ["Priya Raghunathan"])

    in_the_way = "Priya Raghunathan is in Long Room, 20:00 to 20:30"
    await until(lambda: page.grid.accessibleDescription() == f"Snug, 20:00 to 20:30, {in_the_way}")
    assert str(page.grid._ghost._trouble) == in_the_way
    press(page.focusWidget(), KEY.Key_Escape)


async def test_what_is_deleted_while_it_is_lifted_is_let_go(page):
    waiting, held = card(page, "Pay without panic"), block(page, "Doors")
    waiting.setFocus()
    press(waiting, KEY.Key_Space)
    await page.workspace.write(SETUP, topics.delete_topics, [waiting.topic.id])
    await until(lambda: page.grid.lift is None)

    held.setFocus()
    press(held, KEY.Key_Space)
    assert page.grid.lift is not None
    await page.workspace.write(SETUP, schedule.take_off, [held.session.id])

    await until(lambda: page.grid.lift is None)
    assert not page.grid._ghost.isVisible()


async def test_a_topic_is_lifted_over_the_day_that_is_shown(qtbot, workspace):
    page = await shown_page(qtbot, workspace, two_days)
    page.step_day(1)
    waiting = card(page, "Pay without panic")
    waiting.setFocus()

    press(waiting, KEY.Key_Space)

    assert f"{page.grid.lift.session.starts:%d %H:%M}" == "09 18:30"
    assert page.grid.rect().contains(page.grid._ghost.geometry())
    press(page.focusWidget(), KEY.Key_Escape)


async def test_alt_and_arrows_change_the_length_and_join_into_one_step(page):
    held = block(page, "Managers who listen")
    held.setFocus()

    for _ in range(3):
        press(held, KEY.Key_Down, Qt.KeyboardModifier.AltModifier)
    press(held, KEY.Key_Up, Qt.KeyboardModifier.AltModifier)
    await until(lambda: plan(page)["Managers who listen"][2] == 45)
    await settled()

    await page.workspace.undo()
    await until(lambda: plan(page)["Managers who listen"][2] == 35)


async def test_what_is_lifted_says_aloud_where_it_is(page):
    held = block(page, "Managers who listen")
    held.setFocus()

    press(held, KEY.Key_Space)
    press(held, KEY.Key_Right)

    assert page.grid.accessibleDescription() == "Snug, 20:00 to 20:35, Fits"
    press(held, KEY.Key_Escape)


async def test_arrows_go_from_block_to_block(page):
    block(page, "Doors").setFocus()

    press(block(page, "Doors"), KEY.Key_Down)

    assert block(page, "Managers who listen").hasFocus()


async def test_a_topic_goes_by_keys_alone_from_its_title_into_the_grid(page):
    page.menu_actions()[0].trigger()
    field = page.focusWidget()
    assert field is page.tray.add_edit
    QTest.keyClicks(field, "First 90 days")
    press(field, KEY.Key_Return)
    await until(lambda: page.topic is not None and page.tray.card(page.topic.id))

    press(page.focusWidget(), KEY.Key_Down)  # to the topic just added
    assert page.focusWidget() is card(page, "First 90 days")
    press(page.focusWidget(), KEY.Key_Space)
    press(page.focusWidget(), KEY.Key_Right)
    press(page.focusWidget(), KEY.Key_Return)

    await until(lambda: plan(page).get("First 90 days") == ("Snug", "19:00", 30))
    await until(lambda: page.focusWidget() is block(page, "First 90 days"))


async def test_a_topic_goes_by_keys_into_the_grid_also_where_there_is_room_for_one_part_alone(page):
    page.resize(600, 700)
    page.ui.panel_button.click()
    card(page, "Pay without panic").setFocus()

    press(page.focusWidget(), KEY.Key_Space)
    assert (page.grid.isVisible(), page.ui.side.isVisible()) == (True, False)
    press(page.focusWidget(), KEY.Key_Escape)
    assert page.focusWidget() is card(page, "Pay without panic")
    assert page.ui.side.isVisible()

    press(page.focusWidget(), KEY.Key_Space)
    press(page.focusWidget(), KEY.Key_Return)
    await until(lambda: "Pay without panic" in plan(page))
    await until(lambda: page.focusWidget() is block(page, "Pay without panic"))


async def test_escape_puts_a_lifted_topic_back_and_a_click_elsewhere_leaves_the_keys_there(page):
    before = page.workspace.standing
    waiting = card(page, "Pay without panic")
    waiting.setFocus()
    press(waiting, KEY.Key_Space)
    press(page.focusWidget(), KEY.Key_Escape)
    assert page.focusWidget() is waiting

    press(waiting, KEY.Key_Space)
    page.tray.add_edit.setFocus()
    assert (page.grid.lift, page.focusWidget()) == (None, page.tray.add_edit)
    assert page.workspace.standing == before


async def test_arrows_lead_from_the_tray_to_the_grid_and_back(page):
    card(page, "Pay without panic").setFocus()

    press(page.focusWidget(), KEY.Key_Left)
    assert page.focusWidget() is block(page, "Doors")
    press(page.focusWidget(), KEY.Key_Right)
    assert page.focusWidget() is card(page, "Pay without panic")
    press(page.focusWidget(), KEY.Key_Up)
    assert page.focusWidget() is page.tray.add_edit


async def test_tab_goes_through_the_programme_in_the_order_of_time_and_then_through_the_topics(page):
    await page.workspace.write(SETUP, make_topic, page.event_id, "Zeal", status="chosen", position=9)
    await page.workspace.write(SETUP, make_session, page.event_id, "2027-03-08T19:00", title="Tea", minutes=15)
    await until(lambda: "Tea" in plan(page) and card(page, "Zeal"))
    block(page, "Doors").setFocus()

    assert tab(page) is block(page, "Tea")
    assert tab(page) is block(page, "Managers who listen")
    assert tab(page) is page.tray.add_edit
    assert tab(page) is card(page, "Pay without panic")
    assert tab(page) is card(page, "Zeal")
    assert page.details.isAncestorOf(tab(page))


async def test_after_a_session_is_taken_off_by_its_key_the_next_one_is_at_hand(page):
    await page.workspace.write(SETUP, make_session, page.event_id, "2027-03-08T19:30", title="Tea", minutes=15)
    await until(lambda: "Tea" in plan(page))
    for gone, next_one in (("Doors", "Tea"), ("Tea", "Managers who listen")):
        block(page, gone).setFocus()
        press(page.focusWidget(), KEY.Key_Delete)
        await until(lambda gone=gone: gone not in plan(page))
        assert page.focusWidget() is block(page, next_one)

    press(page.focusWidget(), KEY.Key_Delete)
    await until(lambda: plan(page) == {})
    assert page.focusWidget() is card(page, "Managers who listen")


async def test_after_a_topic_is_deleted_by_its_key_the_next_one_is_at_hand(page):
    await page.workspace.write(SETUP, make_topic, page.event_id, "Zeal", status="chosen", position=9)
    await until(lambda: len(page.tray.order()) == 2)

    card(page, "Pay without panic").setFocus()
    press(page.focusWidget(), KEY.Key_Delete)
    await until(lambda: len(page.tray.order()) == 1)
    assert page.focusWidget() is card(page, "Zeal")

    press(page.focusWidget(), KEY.Key_Delete)
    await until(lambda: not page.tray.order())
    assert page.focusWidget() is page.tray.add_edit


async def test_after_taking_off_in_the_details_the_topic_is_at_hand_in_the_tray(page):
    page.choose_session(block(page, "Managers who listen").session.id)
    page.details.off_button.setFocus()
    press(page.focusWidget(), KEY.Key_Space)

    await until(lambda: "Managers who listen" not in plan(page))
    assert page.focusWidget() is card(page, "Managers who listen")


async def test_after_deleting_a_topic_in_the_details_what_stood_beside_it_is_at_hand(page):
    page.choose_session(block(page, "Managers who listen").session.id)
    delete = page.details.delete_button
    assert (delete.text(), delete.accessibleName()) == (" Delete topic", "Delete topic")
    assert delete.property("icon_name") == "trash-2"  # as on every panel
    delete.setFocus()
    press(page.focusWidget(), KEY.Key_Space)

    await until(lambda: "Managers who listen" not in plan(page))
    assert page.focusWidget() is block(page, "Doors")


async def test_after_a_change_in_the_details_the_keys_stay_in_their_field(page):
    page.choose_session(block(page, "Managers who listen").session.id)
    field = page.details.minutes_row.field
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "50")
    press(field, KEY.Key_Return)

    await until(lambda: plan(page)["Managers who listen"][2] == 50)
    assert page.focusWidget() is field


async def test_after_a_topic_is_placed_where_it_was_offered_its_block_is_at_hand(page):
    card(page, "Pay without panic").setFocus()
    page.details.place_button.setFocus()
    press(page.focusWidget(), KEY.Key_Space)

    await until(lambda: "Pay without panic" in plan(page))
    await until(lambda: page.focusWidget() is block(page, "Pay without panic"))


async def test_a_block_that_was_moved_by_keys_stays_at_hand(page):
    held = block(page, "Managers who listen")
    held.setFocus()
    for key in (KEY.Key_Space, KEY.Key_Right, KEY.Key_Return):
        press(page.focusWidget(), key)

    await until(lambda: plan(page)["Managers who listen"][0] == "Snug")
    await settled()
    assert page.focusWidget() is block(page, "Managers who listen")


async def clash(page):
    """Let three sessions clash with “Managers who listen” in its room."""
    room = page.programme.rooms[0].id
    for number in range(2):
        topic = await page.workspace.write(SETUP, make_topic, page.event_id, f"Zeal {number}", minutes=15)
        at = DAY.replace(hour=20, minute=5 + 20 * number)
        await page.workspace.write(SETUP, schedule.place_topic, topic, room, at)
    await until(lambda: len(page.clashes) == 2)


def cures(page):
    buttons = page.clash_card.findChildren(QPushButton)
    return [one for one in buttons if one.isVisibleTo(page) and one.accessibleName().startswith("Do it")]


async def test_after_a_cure_the_next_one_is_at_hand_and_after_the_last_what_it_moved(page):
    await clash(page)
    cures(page)[0].setFocus()

    press(page.focusWidget(), KEY.Key_Space)
    await until(lambda: len(page.clashes) == 1)
    assert page.focusWidget() is cures(page)[0]

    press(page.focusWidget(), KEY.Key_Space)
    await until(lambda: page.clashes == [])
    moved = page.focusWidget()
    assert moved is page.grid.block(page.session_id)
    assert moved.session.title in last_step(page)


async def test_a_change_elsewhere_leaves_the_keys_at_their_cure(page):
    await clash(page)
    name = cures(page)[1].accessibleName()
    cures(page)[1].setFocus()

    await page.workspace.write(SETUP, topics.add_topic, page.event_id, "Another", status=Status.CHOSEN)
    await until(lambda: len(page.tray.order()) == 2)

    assert page.focusWidget().accessibleName() == name
    assert page.focusWidget().isVisibleTo(page)


async def test_tab_into_the_start_selects_it_so_that_typing_replaces_it(page):
    page.choose_session(block(page, "Managers who listen").session.id)
    page.details.minutes_row.field.setFocus()

    field = tab(page)
    assert field is page.details.starts_row.field
    assert field.selectedText() == "20:00"
    QTest.keyClicks(field, "19:15")
    assert tab(page) is page.details.room_row.field
    await until(lambda: plan(page)["Managers who listen"] == ("Long Room", "19:15", 35))


async def test_the_start_stays_selected_when_what_was_typed_before_it_is_written_meanwhile(page):
    page.choose_session(block(page, "Managers who listen").session.id)
    field = page.details.minutes_row.field
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "50")
    tab(page)
    await until(lambda: plan(page)["Managers who listen"][2] == 50)
    await settled()

    assert page.details.starts_row.field.selectedText() == "20:00"


async def test_enter_opens_the_details_and_escape_leads_back(page):
    block(page, "Managers who listen").setFocus()
    press(page.focusWidget(), KEY.Key_Return)
    assert page.focusWidget() is page.details.title_row.field

    press(page.focusWidget(), KEY.Key_Escape)
    assert page.focusWidget() is block(page, "Managers who listen")


async def test_keys_lead_nowhere_where_nothing_is(qtbot, workspace):
    def bare(db):
        return make_event(db, starts="2027-03-08T18:30", ends="2027-03-08T21:30")

    page = await shown_page(qtbot, workspace, bare)
    page.tray.add_edit.setFocus()

    press(page.focusWidget(), KEY.Key_Down)

    assert page.focusWidget() is page.tray.add_edit
