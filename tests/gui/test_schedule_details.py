"""The details on the schedule page: who leads a topic, and on which day it is."""

import pytest
from factories import make_event, make_session
from gui.schedules import DAY, block, card, evening, last_step, press, shown_page, two_days
from gui.waiting import until
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.gui.aio import settled
from planner.gui.guests.choice_row import ChoiceRow
from planner.gui.widgets.field_row import FieldRow
from planner.services import schedule


@pytest.fixture
def page(qtbot, loop, workspace):
    return loop.run_until_complete(shown_page(qtbot, workspace, evening))


def type_into(row, typed):
    row.field.setFocus()
    row.field.selectAll()
    press(row.field, Qt.Key.Key_Delete)
    QTest.keyClicks(row.field, typed)
    press(row.field, Qt.Key.Key_Return)


async def test_a_new_guest_is_told_and_gone_with_a_typing_error(page):
    heard = []
    page.told.connect(heard.append)
    page.choose_topic(card(page, "Pay without panic").topic.id)

    type_into(page.details.names_row, "Kathe Bruan")
    await until(lambda: heard == ["Kathe Bruan was added to the guest list."])
    await settled()
    type_into(page.details.names_row, "Kathe Braun")

    await until(lambda: len(heard) == 2)
    assert heard[1] == "Kathe Braun was added to the guest list. Kathe Bruan is not on the guest list any more."
    people = await page.workspace.read(schedule.sheet_people, page.event_id)
    assert [person.name for person in people] == ["Kathe Braun", "Priya Raghunathan"]


async def test_the_step_names_who_leads(page):
    page.choose_topic(card(page, "Pay without panic").topic.id)
    for typed, step in (
        ("Ann", "Say that Ann leads “Pay without panic”"),
        ("Ann; Bob", "Say that Ann, Bob lead “Pay without panic”"),
        ("", "Say that nobody leads “Pay without panic”"),
    ):
        type_into(page.details.names_row, typed)
        await until(lambda step=step: last_step(page) == step)
        await settled()


def shown_rows(page):
    """The labels of the details, and where what stands behind them begins."""
    rows = [*page.details.findChildren(FieldRow), *page.details.findChildren(ChoiceRow)]
    return {row.label.text(): row.field.mapTo(page, row.field.rect().topLeft()).x() for row in rows if row.isVisible()}


async def test_values_that_are_typed_and_chosen_stand_in_one_line(page):
    page.choose_session(block(page, "Managers who listen").session.id)
    await settled()

    rows = shown_rows(page)

    del rows["About"]  # whose field is below its label
    assert len(set(rows.values())) == 1
    assert {"Title", "Starts", "Room"} <= rows.keys()
    assert "Day" not in rows


async def test_a_session_is_put_on_another_day_of_the_event(qtbot, workspace):
    page = await shown_page(qtbot, workspace, two_days)
    session_id = block(page, "Managers who listen").session.id
    page.choose_session(session_id)
    days = page.details.day_row.field
    assert [days.itemText(at) for at in range(days.count())] == ["Monday 8 March", "Tuesday 9 March"]
    assert days.currentIndex() == 0

    days.setFocus()
    press(days, Qt.Key.Key_Down)
    await until(days.view().isVisible)
    press(days.view(), Qt.Key.Key_Down)
    press(days.view(), Qt.Key.Key_Return)

    await until(lambda: page.programme.session(session_id).starts == DAY.replace(day=9, hour=20))
    assert last_step(page) == "Move “Managers who listen” to Long Room, Tuesday 9 March, 20:00"
    await until(lambda: page.grid.block(session_id) and page.ui.day_box.currentText() == "Tuesday 9 March")
    assert page.focusWidget() is days


async def test_where_a_topic_is_placed_names_the_day_of_an_event_of_several(qtbot, workspace):
    page = await shown_page(qtbot, workspace, two_days)
    page.choose_topic(card(page, "Pay without panic").topic.id)
    button = page.details.place_button
    assert button.words() == "Place it: Long Room, Monday 8 March, 19:00"

    button.click()

    await until(lambda: last_step(page) == "Place “Pay without panic” in Long Room, Monday 8 March, 19:00")


async def test_days_stand_whole_in_the_running_order_and_an_empty_column_takes_no_room(qtbot, workspace):
    def in_september(db):
        event_id = make_event(db, starts="2027-09-22T18:30", ends="2027-09-23T21:30")
        make_session(db, event_id, "2027-09-22T19:00", title="A long welcome")
        return event_id

    page = await shown_page(qtbot, workspace, in_september)
    page.resize(1056, 662)
    page.choose_view("order")
    page.ui.panel_button.setChecked(False)
    table = page.table
    await until(lambda: table.viewport().width() > 900)
    places = {column.name: place for place, column in enumerate(page.order.columns)}

    assert page.order.index(0, places["day"]).data() == "Wednesday 22 September"
    for name in ("day", "starts", "ends", "title"):
        assert table.columnWidth(places[name]) >= table.sizeHintForColumn(places[name]), name
    assert table.columnWidth(places["clash"]) < table.columnWidth(places["day"])  # nothing clashes
    assert table.horizontalScrollBar().maximum() == 0
