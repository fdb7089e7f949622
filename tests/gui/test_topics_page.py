"""The topics page, by mouse and keys, on a real workspace."""

from datetime import datetime

import pytest
from factories import SETUP, make_event, make_room, make_venue
from gui import accessibility
from gui.waiting import until
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit

from planner.domain.topics import Status
from planner.gui import settings
from planner.gui.aio import settled
from planner.gui.topics.page import TopicsPage
from planner.services import guests, schedule, topics

DAY = datetime(2027, 3, 8)
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


@pytest.fixture
def page(qtbot, loop, workspace):
    return loop.run_until_complete(shown_page(qtbot, workspace, evening))


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


def last_step(page):
    return str(page.workspace.standing.last.label)


def press(widget, key, modifier=NONE):
    QTest.keyClick(widget, key, modifier)


def move_mouse(widget, where):
    at, left = QPointF(widget.mapFromGlobal(where)), Qt.MouseButton.LeftButton
    qevent = QMouseEvent(QEvent.Type.MouseMove, at, QPointF(where), Qt.MouseButton.NoButton, left, NONE)
    QApplication.sendEvent(widget, qevent)


def drag(held, where):
    """Press, carry in two moves and let go, as a hand does; `where` is on the screen."""
    start = QPoint(30, 10)
    QTest.mousePress(held, Qt.MouseButton.LeftButton, NONE, start)
    move_mouse(held, held.mapToGlobal(start) + QPoint(20, 20))
    move_mouse(held, where)
    QTest.mouseRelease(held, Qt.MouseButton.LeftButton, NONE, held.mapFromGlobal(where))


def above(one):
    return one.mapToGlobal(QPoint(one.width() // 2, 3))


async def test_each_status_has_its_column_and_cards_tell_what_counts(page):
    assert column(page, Status.IDEA) == ["Coaching", "Podcasts"]
    assert column(page, Status.VOTE) == ["Reward", "Sheets"]
    assert page.ui.counts_label.text() == "6 topics · the one chosen has its place"
    assert card(page, "Reward").accessibleName() == (
        "Reward, In the vote, 1 of 2, rank 1, 22 interested, People, 30 min, #Pay"
    )
    assert card(page, "Managers who listen").accessibleName() == (
        "Managers who listen, Chosen, 1 of 1, 0 interested, Priya Raghunathan, 30 min, 19:00, Long Room"
    )


async def test_a_card_dragged_to_another_column_stands_where_it_was_let_go(page):
    drag(card(page, "Podcasts"), above(card(page, "Sheets")))
    await until(lambda: column(page, Status.VOTE) == ["Reward", "Podcasts", "Sheets"])

    assert last_step(page) == "Move “Podcasts” to In the vote"
    await page.workspace.undo()
    await until(lambda: column(page, Status.IDEA) == ["Coaching", "Podcasts"])


async def test_a_card_dragged_within_its_column_changes_its_place(page):
    drag(card(page, "Sheets"), above(card(page, "Reward")))

    await until(lambda: column(page, Status.VOTE) == ["Sheets", "Reward"])


async def test_a_card_dropped_on_the_closed_column_is_set_aside(page):
    closed = page.board.columns[Status.ASIDE]
    assert not closed.area.isVisible()

    drag(card(page, "Podcasts"), closed.mapToGlobal(closed.rect().center()))

    await until(lambda: topic(page, "Podcasts").status == Status.ASIDE)
    assert closed.toggle.accessibleName() == "Show what is set aside, 2"


async def test_escape_and_letting_go_outside_put_a_card_back(page):
    before, held = page.workspace.standing, card(page, "Podcasts")
    QTest.mousePress(held, Qt.MouseButton.LeftButton, NONE, QPoint(30, 10))
    move_mouse(held, above(card(page, "Sheets")))
    press(held, Qt.Key.Key_Escape)
    QTest.mouseRelease(held, Qt.MouseButton.LeftButton, NONE, QPoint(30, 10))

    drag(card(page, "Podcasts"), page.mapToGlobal(QPoint(4, 4)))
    await settled()

    assert (page.workspace.standing, card(page, "Podcasts").is_faded) == (before, False)


async def test_control_and_arrows_move_a_card_and_it_keeps_the_focus(page):
    card(page, "Coaching").setFocus()

    press(card(page, "Coaching"), Qt.Key.Key_Right, CTRL)
    await until(lambda: column(page, Status.VOTE) == ["Reward", "Sheets", "Coaching"])
    assert card(page, "Coaching").hasFocus()
    assert page.board.accessibleDescription().startswith("Coaching, In the vote, 3 of 3")

    press(card(page, "Coaching"), Qt.Key.Key_Up, CTRL)
    await until(lambda: column(page, Status.VOTE) == ["Reward", "Coaching", "Sheets"])
    press(card(page, "Coaching"), Qt.Key.Key_Left, CTRL)
    await until(lambda: column(page, Status.IDEA) == ["Podcasts", "Coaching"])

    assert card(page, "Coaching").hasFocus()
    assert [one.title for one in page.chosen] == ["Coaching"]


async def test_arrows_go_from_card_to_card(page):
    card(page, "Podcasts").setFocus()

    press(card(page, "Podcasts"), Qt.Key.Key_Right)
    assert card(page, "Sheets").hasFocus()
    press(card(page, "Sheets"), Qt.Key.Key_Up)
    assert card(page, "Reward").hasFocus()


async def test_where_people_read_to_the_left_the_left_arrow_goes_on(qtbot, qapp, workspace):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        page = await shown_page(qtbot, workspace, evening)
        card(page, "Podcasts").setFocus()
        assert page.board.columns[Status.IDEA].x() > page.board.columns[Status.VOTE].x()

        press(card(page, "Podcasts"), Qt.Key.Key_Left, CTRL)

        await until(lambda: topic(page, "Podcasts").status == Status.VOTE)
        page.hide()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


async def test_plus_and_minus_count_and_quick_presses_are_one_step(page):
    held = card(page, "Reward")
    held.setFocus()

    QTest.mouseClick(held, Qt.MouseButton.LeftButton, NONE, held.step_spot(1))
    press(held, Qt.Key.Key_Plus)
    press(held, Qt.Key.Key_Minus)
    press(held, Qt.Key.Key_Plus)
    await until(lambda: topic(page, "Reward").interest == 24)
    await settled()

    await page.workspace.undo()
    await until(lambda: topic(page, "Reward").interest == 22)


async def test_a_title_typed_at_the_head_of_the_board_is_an_idea(page):
    page.begin_topic()
    QTest.keyClicks(page.board.add_edit, "First 90 days")
    press(page.board.add_edit, Qt.Key.Key_Return)

    await until(lambda: column(page, Status.IDEA) == ["Coaching", "Podcasts", "First 90 days"])
    assert (page.board.add_edit.text(), last_step(page)) == ("", "Add topic “First 90 days”")


async def test_pasted_lines_become_topics_in_one_step(page):
    QGuiApplication.clipboard().setText("Data\nPay\n")

    press(page.board.add_edit, Qt.Key.Key_V, CTRL)
    await until(lambda: column(page, Status.IDEA) == ["Coaching", "Podcasts", "Data", "Pay"])

    assert last_step(page) == "Add 2 topics"


async def test_pasting_nothing_says_what_to_copy(page, qtbot):
    QGuiApplication.clipboard().setText(" \n")

    with qtbot.waitSignal(page.told) as told:
        page.paste()

    assert told.args[0].startswith("There is no text to paste.")


async def test_a_long_name_stands_whole_above_the_next_one(page):
    names = ["Wolfeschlegelsteinhausenbergerdorff Maria-Theresia von und zu Hohenlohe", "Ada"]
    await page.workspace.write(SETUP, topics.set_speakers, topic(page, "Reward").id, names)
    await until(lambda: len(topic(page, "Reward").speakers) == 2)

    parts = card(page, "Reward")._parts
    pictures = [part for part in parts if part.kind == "avatar"]
    lines = [part for part in parts if part.kind == "text" and part.x == pictures[0].width + 6]

    assert "".join(line.words for line in lines).replace(" ", "") == "".join(names).replace(" ", "")
    assert pictures[1].y >= max(line.y + line.height for line in lines[:-1])


async def test_what_was_copied_from_the_table_is_pasted_with_its_values(page):
    page.choose_view("table")
    page.choose([topic(page, "Reward").id])

    page.copy()
    page.paste()
    await until(lambda: len(page.programme.topics) == 7)

    made = page.programme.topics[-1]
    assert (made.title, made.status, made.interest, made.track) == ("Reward", Status.VOTE, 22, "People")


@pytest.mark.parametrize(
    ("row", "typed", "is_so"),
    [
        ("title", "Thanks", lambda one: one.title == "Thanks"),
        ("abstract", "Why not", lambda one: one.abstract == "Why not"),
        ("names", "Asha Bello; Zoe Hale", lambda one: [who.name for who in one.speakers] == ["Asha Bello", "Zoe Hale"]),
        ("proposer", "Olu Adebayo", lambda one: one.proposer is not None and one.proposer.name == "Olu Adebayo"),
        ("track", "Talent", lambda one: one.track == "Talent"),
        ("minutes", "50 min", lambda one: one.minutes == 50),
        ("interest", "31", lambda one: one.interest == 31),
    ],
)
async def test_every_value_is_edited_in_the_panel(page, row, typed, is_so):
    page.choose([topic(page, "Reward").id])
    field = page.panel.rows[row].field
    field.setFocus()
    field.selectAll()

    QTest.keyClicks(field, typed)
    press(field, Qt.Key.Key_Return, CTRL if row == "abstract" else NONE)

    await until(lambda: bool(page.chosen) and is_so(page.chosen[0]))


async def test_who_proposed_a_topic_stays_off_the_guest_list(page):
    before = await page.workspace.read(guests.list_guests, page.event_id)
    page.panel.edited.emit([topic(page, "Reward")], "proposer", "Olu Adebayo")

    await until(lambda: topic(page, "Reward").proposer)

    assert await page.workspace.read(guests.list_guests, page.event_id) == before


async def test_tags_are_typed_with_commas_and_taken_away_by_a_press(page):
    page.choose([topic(page, "Reward").id])
    field = page.panel.tag_field.field
    field.setFocus()

    QTest.keyClicks(field, "#Small teams,")
    await until(lambda: topic(page, "Reward").tags == ("Pay", "Small teams"))
    QTest.keyClicks(field, "PAY")
    press(field, Qt.Key.Key_Return)
    await settled()
    assert page.panel.tag_field.tags() == ["Pay", "Small teams"]

    page.panel.tag_field.chips[0].click()
    await until(lambda: page.panel.tag_field.tags() == ["Small teams"])


async def test_the_panel_offers_the_best_free_place_and_one_press_puts_the_topic_there(page):
    page.choose([topic(page, "Reward").id])
    buttons = page.panel.place_buttons
    assert [one.text() for one in buttons if one.isVisible()] == [
        "Place at 19:30 in Long Room, 70 seats",
        "Place at 19:00 in Snug, 20 seats",
        "Place at 19:30 in Snug, 20 seats",
    ]

    buttons[0].click()
    await until(lambda: topic(page, "Reward").status == Status.CHOSEN)

    assert last_step(page) == "Place “Reward” in Long Room, 19:30"
    assert (page.panel.where_label.text(), buttons[0].isVisible()) == ("19:30, Long Room", False)
    page.panel.off_button.click()
    await until(lambda: topic(page, "Reward").session_ids == ())
    assert topic(page, "Reward").status == Status.CHOSEN


async def test_a_room_that_is_too_small_is_said_to_be(page):
    await page.workspace.write(SETUP, topics.change_topics, [topic(page, "Reward").id], interest=90)
    await until(lambda: topic(page, "Reward").interest == 90)

    page.choose([topic(page, "Reward").id])

    assert "No room that is free seats all 90" in page.panel.where_label.text()


async def test_what_is_no_longer_chosen_comes_off_the_programme_and_the_step_says_so(page):
    card(page, "Managers who listen").setFocus()

    press(card(page, "Managers who listen"), Qt.Key.Key_Left, CTRL)
    await until(lambda: topic(page, "Managers who listen").status == Status.VOTE)

    assert last_step(page) == "Move “Managers who listen” to In the vote and off the programme"
    assert page.programme.sessions == ()


async def test_a_search_and_filters_leave_some_topics_on_board_and_table(page):
    page.begin_search()
    QTest.keyClicks(page.search, "oneil COACH")

    assert (column(page, Status.IDEA), column(page, Status.VOTE)) == (["Coaching"], [])
    assert [one.title for one in page.table.topics.shown()] == ["Coaching"]
    assert page.ui.counts_label.text().startswith("6 topics · 1 shown")

    page.ui.clear_button.click()
    page.ui.tag_box.setCurrentIndex(page.ui.tag_box.findText("#Pay"))
    page.ui.tag_box.activated.emit(page.ui.tag_box.currentIndex())
    assert column(page, Status.VOTE) == ["Reward"]
    page.clear_filters()
    assert len(page.table.topics.shown()) == 6


async def test_a_card_moved_while_others_are_hidden_stands_right_among_all(page):
    page.search.setText("people")
    assert (column(page, Status.IDEA), column(page, Status.VOTE)) == (["Coaching"], ["Reward"])

    drag(card(page, "Coaching"), above(card(page, "Reward")))
    await until(lambda: column(page, Status.VOTE) == ["Coaching", "Reward"])

    page.clear_filters()
    assert column(page, Status.VOTE) == ["Coaching", "Reward", "Sheets"]


async def test_the_table_is_edited_in_its_cells_and_its_status_chosen_from_a_list(page):
    page.choose_view("table")
    model = page.table.topics
    row = model.position_of(topic(page, "Sheets").id)

    page.table.edit(model.index(row, model.column_of("title")))
    editor = page.table.findChild(QLineEdit)
    editor.selectAll()
    QTest.keyClicks(editor, "Leaving the sheet")
    press(editor, Qt.Key.Key_Return)
    await until(lambda: any(one.title == "Leaving the sheet" for one in page.programme.topics))

    page.table.edit(model.index(row, model.column_of("status")))
    box = page.table.findChild(QComboBox)
    box.setCurrentIndex(box.findText("Chosen"))
    box.activated.emit(box.currentIndex())
    await until(lambda: topic(page, "Leaving the sheet").status == Status.CHOSEN)


async def test_several_rows_get_one_track_tag_and_status_each_in_one_step(page):
    page.choose_view("table")
    page.table.choose([page.table.topics.position_of(topic(page, title).id) for title in ("Coaching", "Podcasts")])
    assert page.panel.title.text() == "2 topics"
    field = page.panel.rows["track"].field
    field.setFocus()

    QTest.keyClicks(field, "Talent")
    press(field, Qt.Key.Key_Return)
    await until(lambda: {topic(page, title).track for title in ("Coaching", "Podcasts")} == {"Talent"})
    assert last_step(page) == "Set the track of 2 topics"

    page.panel.tag_field.added.emit("New")
    await until(lambda: topic(page, "Podcasts").tags == ("New",))
    assert topic(page, "Coaching").tags == ("Managers", "New")
    page.move_chosen(Status.VOTE)
    await until(lambda: topic(page, "Coaching").status == topic(page, "Podcasts").status == Status.VOTE)
    assert last_step(page) == "Move 2 topics to In the vote"


async def test_the_table_sorts_numbers_as_numbers(page):
    page.choose_view("table")

    page.table.sortByColumn(page.table.topics.column_of("interest"), Qt.SortOrder.DescendingOrder)

    assert [one.interest for one in page.table.topics.shown()][:3] == [22, 14, 0]


async def test_the_table_is_a_sound_model(page, qtmodeltester):
    qtmodeltester.check(page.table.topics)


async def test_the_view_is_remembered(page, qtbot):
    page.choose_view("table")

    other = TopicsPage(page.workspace)
    qtbot.addWidget(other)

    assert (other.view, settings.text("topics/view")) == ("table", "table")


async def test_delete_takes_a_topic_away_and_the_focus_goes_to_its_neighbour(page):
    card(page, "Coaching").setFocus()

    press(card(page, "Coaching"), Qt.Key.Key_Delete)

    await until(lambda: column(page, Status.IDEA) == ["Podcasts"])
    assert card(page, "Podcasts").hasFocus()
    assert last_step(page) == "Delete topic “Coaching”"


async def test_topics_are_carried_on_and_those_there_already_are_told(page, qtbot):
    nxt = await page.workspace.write(SETUP, make_event, "The next one")
    await until(lambda: "The next one" in [one.text() for one in page.actions_.carry.actions()])
    page.choose([topic(page, title).id for title in ("Reward", "Sheets")])
    offer = next(one for one in page.actions_.carry.actions() if one.text() == "The next one")

    with qtbot.waitSignal(page.told) as told:
        offer.trigger()
        await until(lambda: told.signal_triggered)
    assert told.args == ["2 topics were carried on to The next one."]
    with qtbot.waitSignal(page.told) as told:
        offer.trigger()
        await until(lambda: told.signal_triggered)
    assert told.args == ["0 topics were carried on to The next one. 2 were there already."]
    assert len(await page.workspace.read(topics.list_topics, nxt)) == 2


async def test_the_board_is_put_in_the_order_of_interest(page):
    await page.workspace.write(SETUP, topics.count_interest, [topic(page, "Sheets").id], 20)
    await until(lambda: topic(page, "Sheets").interest == 34)

    page.actions_.order.trigger()

    await until(lambda: column(page, Status.VOTE) == ["Sheets", "Reward"])


async def test_an_event_without_topics_teaches_and_the_first_one_is_typed_at_once(qtbot, workspace):
    page = await shown_page(qtbot, workspace, make_event)
    assert page.ui.views.currentWidget() is page.empty

    page.begin_topic()
    assert page.board.add_edit.isVisible()
    QTest.keyClicks(page.board.add_edit, "Pay")
    press(page.board.add_edit, Qt.Key.Key_Return)

    await until(lambda: page.board.columns[Status.IDEA].cards)
    assert [one.title for one in page.programme.topics] == ["Pay"]


async def test_a_small_window_shows_topics_and_details_one_at_a_time(page):
    page.resize(760, 640)
    card(page, "Reward").setFocus()
    assert (page.ui.views.isVisible(), page.ui.side.isVisible()) == (True, False)

    press(card(page, "Reward"), Qt.Key.Key_Return)
    assert (page.ui.views.isVisible(), page.ui.side.isVisible()) == (False, True)

    press(page.panel.rows["title"].field, Qt.Key.Key_Escape)
    assert (page.ui.views.isVisible(), page.ui.side.isVisible()) == (True, False)
    assert card(page, "Reward").hasFocus()

    page.resize(1216, 840)
    assert (page.ui.views.isVisible(), page.ui.side.isVisible()) == (True, True)


async def test_a_wrong_value_is_told_at_its_field_and_goes_with_its_topic(page):
    page.choose([topic(page, "Reward").id])
    row = page.panel.rows["minutes"]
    row.field.setFocus()
    row.field.selectAll()
    QTest.keyClicks(row.field, "long")

    press(row.field, Qt.Key.Key_Return)
    assert row.error.text() == "“long” is not a length. Type the minutes, such as 35."
    page.choose([topic(page, "Sheets").id])

    assert (row.text(), row.error.isVisible()) == ("30", False)


async def test_the_schedule_is_a_press_away(page, qtbot):
    page.choose([topic(page, "Reward").id])

    with qtbot.waitSignal(page.page_wanted) as wanted:
        page.panel.schedule_button.click()

    assert wanted.args == ["schedule"]


@pytest.mark.parametrize("view", ["board", "table"])
async def test_every_control_has_a_name_and_is_reached(page, view):
    page.choose_view(view)
    page.choose([topic(page, "Reward").id])

    accessibility.check(page)


async def test_no_two_actions_share_a_key(page):
    actions = [one for one in page.menu_actions() if not one.isSeparator()]
    keys = [one.shortcut().toString() for one in (*actions, *page.actions_.move.actions()) if one.menu() is None]

    assert all(keys)
    assert len(set(keys)) == len(keys)


async def test_details_stand_there_only_while_a_topic_is_chosen(page):
    assert not page.ui.side.isVisible()
    assert not page.ui.panel_button.isEnabled()

    card(page, "Reward").setFocus()
    assert page.ui.side.isVisible()
    page.ui.panel_button.click()
    assert not page.ui.side.isVisible()
    page.ui.panel_button.click()

    page.choose([])
    assert not page.ui.side.isVisible()


async def test_no_column_of_the_board_is_lost_beside_the_details(page):
    page.resize(1056, 640)
    for chosen in ([], [topic(page, "Reward").id]):
        page.choose(chosen)
        await settled()
        QApplication.processEvents()
        assert page.ui.side.isVisible() is bool(chosen)
        for one in page.board.columns.values():
            right = one.mapTo(page.board.viewport(), one.rect().bottomRight()).x()
            assert 0 < right < page.board.viewport().width()

    page.board.columns[Status.ASIDE].set_open(is_open=True)
    QApplication.processEvents()
    assert page.board.horizontalScrollBar().isVisible()


async def test_details_wait_until_the_mouse_can_no_longer_double_click(page):
    held = card(page, "Sheets")
    before = held.mapToGlobal(QPoint(0, 0))
    QTest.mouseClick(held, Qt.MouseButton.LeftButton, NONE, QPoint(20, 10))
    assert page.chosen == (topic(page, "Sheets"),)
    assert held.mapToGlobal(QPoint(0, 0)) == before
    QTest.mouseDClick(held, Qt.MouseButton.LeftButton, NONE, QPoint(20, 10))
    assert page.ui.side.isVisible()
    assert page.panel.rows["title"].field.hasFocus()

    page.choose([])
    QTest.mouseClick(card(page, "Reward"), Qt.MouseButton.LeftButton, NONE, QPoint(20, 10))
    assert not page.ui.side.isVisible()
    await until(page.ui.side.isVisible)
