"""The details of topics: every value edited beside the list, a place found, and when they are shown."""

import pytest
from factories import SETUP
from gui.schedules import last_step, press
from gui.topic_pages import CTRL, NONE, card, topic
from gui.waiting import until
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.domain.topics import Status
from planner.gui.aio import settled
from planner.services import guests, topics


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
    delete = page.panel.delete_button
    assert (delete.text(), delete.property("icon_name")) == (" Delete", "trash-2")
    buttons = page.panel.place_buttons
    assert [one.words() for one in buttons if one.isVisible()] == [
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


async def test_in_a_small_window_the_details_are_a_drawer_over_the_topics(page):
    page.resize(760, 640)
    card(page, "Reward").setFocus()
    assert not page.ui.side.isVisible()

    press(card(page, "Reward"), Qt.Key.Key_Return)
    await settled()
    views, drawer = page.ui.views.geometry(), page.ui.side.geometry()
    assert (page.ui.views.isVisible(), page.ui.side.isVisible()) == (True, True)
    assert (views.contains(drawer), drawer.width() < views.width() / 2) == (True, True)

    press(page.panel.rows["title"].field, Qt.Key.Key_Escape)
    assert (page.ui.side.isVisible(), card(page, "Reward").hasFocus()) == (False, True)
    press(card(page, "Reward"), Qt.Key.Key_Return)
    page.panel.close_button.click()
    assert (page.ui.side.isVisible(), card(page, "Reward").hasFocus()) == (False, True)

    page.resize(1216, 840)
    await until(lambda: page.ui.side.x() > page.ui.views.geometry().right())
    assert (page.ui.side.isVisible(), page.panel.close_button.isVisible()) == (True, False)


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


async def test_a_new_leader_is_told_and_the_step_names_them(page):
    heard = []
    page.told.connect(heard.append)

    page.panel.edited.emit([topic(page, "Reward")], "names", "Olu Adebayo")

    await until(lambda: heard == ["Olu Adebayo was added to the guest list."])
    assert last_step(page) == "Say that Olu Adebayo leads “Reward”"
