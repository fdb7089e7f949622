"""What clashes is seen at once, with its reason and its ways out, in a small window too."""

from datetime import timedelta

import pytest
from factories import SETUP, make_topic
from gui.schedules import DAY, block, evening, press, shown_page
from gui.waiting import until
from PySide6.QtCore import QPoint, QRect, Qt

from planner.gui.aio import settled
from planner.services import schedule, topics


@pytest.fixture
def page(qtbot, loop, workspace):
    page = loop.run_until_complete(shown_page(qtbot, workspace, evening))
    page.resize(1056, 662)  # what a window of 1280 × 720 leaves it
    return page


async def three_clashes(page):
    """Let three talks run in the room of “Managers who listen” while it does, one after the other."""
    room = page.programme.rooms[0].id
    for number in range(3):
        topic = await page.workspace.write(SETUP, make_topic, page.event_id, f"Zeal {number}", minutes=10)
        at = DAY.replace(hour=20) + timedelta(minutes=10 * number)
        await page.workspace.write(SETUP, schedule.place_topic, topic, room, at)
    await until(lambda: len(page.clashes) == 3)
    await settled()


def is_seen(page, widget):
    """Whether all of a widget lies in what the panel shows."""
    frame = page.ui.side.viewport()
    box = QRect(widget.mapTo(frame, QPoint()), widget.size())
    return widget.isVisible() and frame.rect().contains(box)


def shown(page):
    return [one.accessibleName() or one.text() for one in page.clash_card.buttons()]


async def test_a_clash_that_is_made_is_seen_with_reason_and_ways_out(page):
    waiting = page.programme.unplaced[0]
    await page.workspace.write(SETUP, topics.set_speakers, waiting.id, ["Priya Raghunathan"])
    await until(lambda: page.programme.unplaced[0].speakers)
    page.choose_topic(waiting.id)
    await settled()
    page.ui.side.verticalScrollBar().setValue(page.ui.side.verticalScrollBar().maximum())
    page.grid.setFocus()

    snug = page.programme.rooms[1].id
    await page.workspace.write(SETUP, schedule.place_topic, waiting.id, snug, DAY.replace(hour=20, minute=15))
    await until(lambda: page.clashes)
    await settled()

    assert is_seen(page, page.clash_card)
    assert [name.split(":")[0] for name in shown(page)] == ["Do it", "Do it", "Do it", "Show"]


async def test_of_several_clashes_that_of_what_is_chosen_is_seen_and_the_others_are_a_press_away(page):
    await three_clashes(page)
    assert shown(page)[-1] == "2 more"
    assert sum(name.startswith("Show") for name in shown(page)) == 1
    assert is_seen(page, page.tray.add_edit)

    last = block(page, "Zeal 2")
    last.setFocus()
    assert any(name.startswith("Show") and "Zeal 2" in name for name in shown(page))

    page.clash_card.more_button.click()
    assert sum(name.startswith("Show:") for name in shown(page)) == 3
    page.clash_card.more_button.click()
    assert shown(page)[-1] == "2 more"


async def test_tab_leads_from_the_programme_through_the_clash_to_the_topics(page):
    await three_clashes(page)
    block(page, "Zeal 2").setFocus()

    walked = []
    while page.focusWidget() is not page.tray.add_edit and len(walked) < 20:
        press(page.focusWidget(), Qt.Key.Key_Tab)
        walked.append(page.focusWidget())

    assert walked == [*page.clash_card.buttons(), page.tray.add_edit]
