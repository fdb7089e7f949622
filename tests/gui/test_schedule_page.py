"""The schedule page, by mouse and keys, on a real workspace."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from factories import SETUP, make_event, make_room, make_session, make_venue
from gui.schedules import DAY, block, card, drag, evening, last_step, move, plan, press, shown_page, spot
from gui.waiting import until
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from planner.gui.aio import settled
from planner.services import schedule, topics


@pytest.fixture
def page(qtbot, loop, workspace):
    return loop.run_until_complete(shown_page(qtbot, workspace, evening))


async def test_a_block_dragged_to_another_room_and_time_is_moved_in_one_step(page):
    held = block(page, "Managers who listen")

    drag(held, QPoint(40, 10), spot(page, 1, "19:15", below=10))
    await until(lambda: plan(page)["Managers who listen"] == ("Snug", "19:15", 35))

    assert last_step(page) == "Move “Managers who listen” to Snug, 19:15"
    await page.workspace.undo()
    await until(lambda: plan(page)["Managers who listen"] == ("Long Room", "20:00", 35))


async def test_while_dragging_the_ghost_shows_where_it_would_go_and_why_it_would_not_fit(page):
    held = block(page, "Managers who listen")
    QTest.mousePress(held, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(40, 10))

    move(held, spot(page, 1, "18:40", below=10))

    ghost = page.grid._ghost
    assert ghost.isVisible()
    assert f"{ghost._session.starts:%H:%M}" == "18:40"
    assert str(ghost._trouble) == "Doors is for everybody, 18:40 to 19:00"
    QTest.mouseRelease(
        held, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, held.mapFromGlobal(QPoint(1, 1))
    )


async def test_a_topic_dragged_from_the_tray_is_placed(page):
    assert page.tray._hints.isVisible()
    drag(card(page, "Pay without panic"), QPoint(60, 4), spot(page, 1, "19:30", below=4))
    await until(lambda: plan(page).get("Pay without panic") == ("Snug", "19:30", 30))

    assert last_step(page) == "Place “Pay without panic” in Snug, 19:30"
    assert page.programme.unplaced == ()


async def test_a_block_dragged_back_to_the_tray_is_taken_off(page):
    drag(block(page, "Managers who listen"), QPoint(40, 10), page.tray.mapToGlobal(page.tray.rect().center()))
    await until(lambda: "Managers who listen" not in plan(page))

    assert [topic.title for topic in page.programme.unplaced] == ["Managers who listen", "Pay without panic"]
    assert last_step(page) == "Take “Managers who listen” off the programme"


async def test_a_block_let_go_outside_goes_back(page):
    before = page.workspace.standing

    drag(block(page, "Managers who listen"), QPoint(40, 10), page.mapToGlobal(QPoint(5, 5)))
    await settled()

    assert (page.workspace.standing, page.grid.lift) == (before, None)


async def test_the_lower_edge_pulls_a_session_longer(page):
    held = block(page, "Managers who listen")

    drag(held, QPoint(40, held.height() - 2), spot(page, 0, "20:50"))
    await until(lambda: plan(page)["Managers who listen"] == ("Long Room", "20:00", 50))

    assert last_step(page) == "Make “Managers who listen” 50 minutes long"


async def test_escape_ends_a_drag_where_it_began(page):
    held = block(page, "Managers who listen")
    before = page.workspace.standing
    QTest.mousePress(held, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(40, 10))
    move(held, spot(page, 1, "19:15"))

    press(held, Qt.Key.Key_Escape)
    QTest.mouseRelease(held, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(40, 10))
    await settled()

    assert page.workspace.standing == before


async def test_delete_takes_a_session_off(page):
    press(block(page, "Managers who listen"), Qt.Key.Key_Delete)

    await until(lambda: "Managers who listen" not in plan(page))


async def test_a_double_click_on_an_empty_place_adds_a_session_whose_title_is_typed_at_once(page):
    at = page.grid.mapFromGlobal(spot(page, 1, "19:35"))
    QTest.mouseDClick(page.grid, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    await until(lambda: plan(page).get("New session") == ("Snug", "19:30", 30))
    field = page.details.title_row.field
    await until(lambda: field.selectedText() == "New session")

    QTest.keyClicks(field, "Tea")
    press(field, Qt.Key.Key_Return)

    await until(lambda: plan(page).get("Tea") == ("Snug", "19:30", 30))


async def test_a_topic_is_added_by_typing_its_title(page):
    QTest.keyClicks(page.tray.add_edit, "First 90 days")
    press(page.tray.add_edit, Qt.Key.Key_Return)

    await until(lambda: page.topic is not None and page.topic.title == "First 90 days")
    assert page.tray.add_edit.text() == ""
    assert last_step(page) == "Add topic “First 90 days”"
    assert page.topic.status == "chosen"


async def test_the_tray_holds_what_is_chosen_and_says_where_the_other_topics_are(page, qtbot):
    assert page.tray.others_button.isHidden()
    await page.workspace.write(SETUP, topics.add_topic, page.event_id, "Only an idea")
    await until(page.tray.others_button.isVisible)

    assert [one.title for one in page.programme.unplaced] == ["Pay without panic"]
    assert page.ui.counts_label.text().endswith("1 of 2 topics placed")
    assert page.tray.others_button.text() == "1 more topic is not chosen"
    with qtbot.waitSignal(page.page_wanted) as wanted:
        page.tray.others_button.click()
    assert wanted.args == ["topics"]


@pytest.mark.parametrize(
    ("row", "typed", "is_so"),
    [
        ("title_row", "Listening", lambda one: one.title == "Listening"),
        ("track_row", "Talent", lambda one: one.track == "Talent"),
        ("minutes_row", "50 min", lambda one: one.minutes == 50),
        ("starts_row", "7.30 pm", lambda one: f"{one.starts:%H:%M}" == "19:30"),
        ("names_row", "Asha Bello; Zoe Hale", lambda one: one.speaker_names == "Asha Bello, Zoe Hale"),
    ],
)
async def test_every_value_is_edited_in_the_panel(page, row, typed, is_so):
    page.choose_session(block(page, "Managers who listen").session.id)
    field = getattr(page.details, row).field

    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, typed)
    press(field, Qt.Key.Key_Return)

    await until(lambda: page.session is not None and is_so(page.session))


async def test_a_wrong_value_is_told_at_its_field_and_nothing_is_written(page):
    page.choose_session(block(page, "Managers who listen").session.id)
    before, row = page.workspace.standing, page.details.minutes_row
    row.field.setFocus()
    row.field.selectAll()

    QTest.keyClicks(row.field, "long")
    press(row.field, Qt.Key.Key_Return)

    assert row.error.text() == "“long” is not a length. Type the minutes, such as 35."
    assert page.workspace.standing == before


async def test_what_was_typed_belongs_to_what_was_shown_when_another_place_is_clicked(page):
    page.choose_session(block(page, "Managers who listen").session.id)
    field = page.details.title_row.field
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "Listening")

    QTest.mouseClick(page.grid, Qt.MouseButton.LeftButton, pos=page.grid.mapFromGlobal(spot(page, 1, "19:35")))

    await until(lambda: plan(page).get("Listening") == ("Long Room", "20:00", 35))
    assert page.details.isHidden()


async def test_a_small_window_shows_programme_and_panel_one_at_a_time(page):
    page.resize(600, 700)
    assert (page.ui.card.isVisible(), page.ui.side.isVisible()) == (True, False)

    page.ui.panel_button.click()
    assert (page.ui.card.isVisible(), page.ui.side.isVisible()) == (False, True)

    page.resize(1216, 840)
    assert (page.ui.card.isVisible(), page.ui.side.isVisible()) == (True, True)


async def test_while_the_event_is_on_a_line_marks_the_present_moment(qtbot, workspace):
    def on_now(db):
        now = datetime.now(UTC).replace(tzinfo=None)
        venue_id = make_venue(db)
        make_room(db, venue_id)
        starts, ends = (f"{now + timedelta(hours=hours):%Y-%m-%dT%H:%M}" for hours in (-2, 2))
        return make_event(db, starts=starts, ends=ends, venue_id=venue_id, zone="UTC")

    page = await shown_page(qtbot, workspace, on_now)

    assert page.view._now.isVisible()
    assert abs(page.view._now.y() - page.view.now_y()) < 5


async def test_a_session_is_put_into_another_room_in_the_panel(page):
    page.choose_session(block(page, "Doors").session.id)
    box = page.details.room_row.field

    box.setCurrentIndex(box.findText("Snug"))
    box.activated.emit(box.currentIndex())

    await until(lambda: plan(page)["Doors"] == ("Snug", "18:30", 30))


async def test_a_clash_is_told_at_both_ends_and_solved_by_a_press(page):
    topic = page.programme.unplaced[0]
    await page.workspace.write(SETUP, topics.set_speakers, topic.id, ["Priya Raghunathan"])
    snug = page.programme.rooms[1].id
    await page.workspace.write(SETUP, schedule.place_topic, topic.id, snug, DAY.replace(hour=20, minute=15))
    await until(lambda: page.clashes)

    assert "clash: Priya Raghunathan is in Snug, 20:15 to 20:35" in block(page, "Managers who listen").accessibleName()
    assert (
        "clash: Priya Raghunathan is in Long Room, 20:15 to 20:35" in block(page, "Pay without panic").accessibleName()
    )
    assert page.clash_card.isVisible()
    do_it = next(one for one in page.clash_card.findChildren(type(page.details.off_button)) if one.text() == "Do it")
    do_it.click()
    await until(lambda: page.clashes == [])


async def test_a_block_is_a_button_with_its_whole_story_for_a_screen_reader(page):
    QAccessible.setActive(True)
    interface = QAccessible.queryAccessibleInterface(block(page, "Managers who listen"))

    assert interface.role() == QAccessible.Role.Button
    assert interface.text(QAccessible.Text.Name) == (
        "Managers who listen, Long Room, 20:00 to 20:35, Priya Raghunathan, People"
    )


async def test_the_running_order_is_edited_in_its_cells(page):
    page.choose_view("order")
    row = page.order.position_of(block(page, "Doors").session.id)
    column = [one.name for one in page.order.columns].index("title")

    page.table.edit(page.order.index(row, column))
    editor = page.table.findChild(QLineEdit)
    editor.selectAll()
    QTest.keyClicks(editor, "Doors and drinks")
    press(editor, Qt.Key.Key_Return)

    await until(lambda: "Doors and drinks" in plan(page))


async def test_the_running_order_is_a_sound_model(page, qtmodeltester):
    qtmodeltester.check(page.order)


async def test_control_and_the_wheel_stretch_the_hours(page):
    before = block(page, "Managers who listen").height()

    page.view.zoom_by(2)

    assert block(page, "Managers who listen").height() > 1.8 * before


async def test_where_people_read_to_the_left_the_first_room_is_at_the_right(page):
    page.view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    page.grid.lay_out()

    assert block(page, "Managers who listen").x() > page.grid.width() / 2
    drag(block(page, "Managers who listen"), QPoint(40, 10), spot(page, 1, "19:15", below=10))
    await until(lambda: plan(page)["Managers who listen"] == ("Snug", "19:15", 35))


async def test_several_days_are_switched(qtbot, workspace):
    def camp(db):
        venue_id = make_venue(db)
        room_id = make_room(db, venue_id)
        event_id = make_event(db, starts="2027-06-08T09:00", ends="2027-06-09T17:00", venue_id=venue_id)
        make_session(db, event_id, "2027-06-09T10:00", title="Second day", room_id=room_id)
        return event_id

    page = await shown_page(qtbot, workspace, camp)
    session_id = page.programme.sessions[0].id
    assert (page.ui.day_box.count(), page.grid.block(session_id)) == (2, None)

    assert page.is_as_opened()

    page.step_day(1)

    assert page.grid.block(session_id).session.title == "Second day"
    assert not page.is_as_opened()


async def test_the_running_order_or_something_chosen_is_not_as_the_page_is_opened(page):
    assert page.is_as_opened()

    page.choose_view("order")
    assert not page.is_as_opened()
    page.choose_view("rooms")
    page.ui.panel_button.click()
    assert not page.is_as_opened()
    page.ui.panel_button.click()
    page.view.zoom_by(1.5)
    assert not page.is_as_opened()
    page.view.zoom_whole()
    assert page.is_as_opened()

    page.choose_session(block(page, "Doors").session.id)
    assert not page.is_as_opened()


async def test_another_hand_in_the_same_file_is_seen(page):
    session_id = block(page, "Doors").session.id

    await page.workspace.write(SETUP, schedule.resize_session, session_id, 15)

    await until(lambda: block(page, "Doors").session.minutes == 15)


async def test_a_change_that_is_refused_is_told_and_the_page_shows_what_is_stored(page, told):
    held = block(page, "Managers who listen").session
    page.grid._show_moved(replace(held, slot=replace(held.slot, minutes=200)))  # as a hand has pulled it

    page.changes.resize(replace(held, id=12345))  # somebody else has taken it off
    await until(lambda: told)

    assert str(told[0]).startswith("This part of the programme was taken off meanwhile")
    await until(lambda: block(page, "Managers who listen").session == held)


async def test_a_fault_in_a_change_is_reported_and_the_page_goes_on(qtbot, page):
    session = block(page, "Managers who listen").session

    with qtbot.capture_exceptions() as raised:
        page.changes.edit_session(session, "no field", "")
        await settled()

    assert [kind for kind, _error, _trace in raised] == [KeyError]
    page.changes.edit_session(session, "minutes", "50")
    await until(lambda: plan(page)["Managers who listen"][2] == 50)


async def test_every_control_has_a_name(page):
    from PySide6.QtWidgets import QAbstractButton, QComboBox

    page.choose_session(block(page, "Managers who listen").session.id)
    controls = [*page.findChildren(QAbstractButton), *page.findChildren(QLineEdit), *page.findChildren(QComboBox)]

    unnamed = [one for one in controls if one.isVisible() and not (one.accessibleName() or getattr(one, "text", str)())]

    assert unnamed == []


async def test_no_two_actions_share_a_key(page):
    keys = [action.shortcut().toString() for action in page.menu_actions()]

    assert all(keys)
    assert len(set(keys)) == len(keys)
