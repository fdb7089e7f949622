"""The details on the schedule page: who leads a topic."""

import pytest
from gui.schedules import card, evening, last_step, press, shown_page
from gui.waiting import until
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.gui.aio import settled
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
