"""The overview: counts that lead to their lists, what is missing, the replies as a chart and as a table."""

from datetime import UTC, datetime

import factories
import pytest
from gui.waiting import rounds, until
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from planner.domain.overview import Kind, findings
from planner.domain.rsvp import Rsvp
from planner.domain.texts import text
from planner.gui import theme
from planner.gui.main_window import MainWindow
from planner.gui.overview.chart import apart, nice_step
from planner.services import badge_prints, badges, guests, sample, schedule, topics, venues

STEP = text("Prepare")


@pytest.fixture(autouse=True)
def sample_day():
    """Here the sample is as far ahead as people find it."""


@pytest.fixture
def window(loop, workspace, qtbot):
    """The window over the sample event, on its overview."""
    made = MainWindow()
    qtbot.addWidget(made.frame)
    event_id = loop.run_until_complete(workspace.write(STEP, sample.add_sample))
    loop.run_until_complete(made.use(workspace))
    workspace.set_event(event_id)
    made.frame.resize(1440, 900)
    made.frame.show()
    made.show_page("overview")
    loop.run_until_complete(until(lambda: overview(made).tiles[0].tile is not None))
    yield made
    made.frame.hide()


def overview(window):
    return window.pages["overview"]


def kinds(page):
    return [row.finding.kind for row in page.missing._rows if row.isVisibleTo(page)]


def click(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


async def test_counts_are_those_of_the_lists(window, workspace):
    counted = await workspace.read(guests.counts, workspace.event_id)
    tiles = [tile.tile for tile in overview(window).tiles]
    assert [tile.title for tile in tiles] == ["Coming", "No reply yet", "Waiting", "Badges to print", "Topics placed"]
    assert tiles[0].count == counted.coming
    assert tiles[2].count == counted.by_rsvp[Rsvp.WAITLISTED]


async def test_a_count_leads_to_the_list_of_what_it_counts(window, workspace):
    click(overview(window).tiles[0])
    page = window.pages["guests"]
    assert window.ui.pages.currentWidget() is page
    await until(lambda: page.ui.table.guests.rowCount() == overview(window).tiles[0].tile.count)


async def test_what_is_missing_goes_away_when_it_is_done(window, workspace):
    page = overview(window)
    assert Kind.BADGE in kinds(page)
    printed = await workspace.read(badges.list_badges, workspace.event_id)
    await workspace.write(STEP, badge_prints.mark_printed, printed)
    await until(lambda: Kind.BADGE not in kinds(page))
    await workspace.undo()
    await until(lambda: Kind.BADGE in kinds(page))


async def test_a_clash_is_told_with_its_reason_and_leads_to_the_schedule(window, workspace):
    page = overview(window)
    plan = await workspace.read(schedule.programme, workspace.event_id)
    late = plan.starts.replace(hour=19, minute=5)
    await workspace.write(STEP, schedule.add_session, workspace.event_id, "Late welcome", plan.rooms[0].id, late, 10)
    await until(lambda: Kind.CLASH in kinds(page))
    row = next(row for row in page.missing._rows if row.finding.kind is Kind.CLASH)
    assert "Long Room is taken twice" in row._detail.text()
    click(row.button)
    assert window.ui.pages.currentWidget() is window.pages["schedule"]


async def test_the_main_button_is_the_next_step(window, workspace):
    page = overview(window)
    first = findings((await workspace.read(page_facts, workspace.event_id)).facts)[0]
    assert page.ui.next_button.accessibleName() == str(first.title)
    QTest.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert window.ui.pages.currentWidget() is window.pages[first.link.page]


def page_facts(db, event_id):
    from planner.services.overview import get_overview

    return get_overview(db, event_id)


async def test_days_of_the_chart_are_walked_by_keys_and_said_in_words(window):
    chart = overview(window).replies.chart
    chart.setFocus()
    last = chart.day
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert (last - chart.day).days == 1
    QTest.keyClick(chart, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert (last - chart.day).days == 8
    assert chart.accessibleDescription() == chart.figures() == overview(window).replies._figures.text()
    QTest.keyClick(chart, Qt.Key.Key_Home)
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert "Coming: 2, +2 that day" in chart.figures()


async def test_the_same_figures_stand_in_a_table(window):
    card = overview(window).replies
    click(card.shape._buttons["table"])
    model = card.table.model()
    cells = [model.index(0, column).data() for column in range(5)]
    assert cells[1] == str(overview(window).tiles[0].tile.count)
    click(card.span._buttons["two_weeks"])
    assert model.rowCount() == 14


async def test_replies_as_a_table_or_of_another_span_or_day_are_not_as_they_are_opened(window):
    page, card = overview(window), overview(window).replies
    assert page.is_as_opened()
    for group, other, usual in ((card.shape, "table", "chart"), (card.span, "two_weeks", "all")):
        click(group._buttons[other])
        assert not page.is_as_opened()
        click(group._buttons[usual])
        assert page.is_as_opened()
    QTest.keyClick(card.chart, Qt.Key.Key_Left)
    assert not page.is_as_opened()


async def test_an_event_with_nothing_in_it_says_how_to_begin(window, workspace):
    key = await workspace.write(STEP, factories.make_event, "Bare")
    workspace.set_event(key)
    page = overview(window)
    await until(lambda: page.ui.next_button.accessibleName() == "Set the date")
    assert kinds(page) == [Kind.DATE, Kind.VENUE, Kind.GUESTS]
    assert not page.replies.chart.isVisible()
    assert page.replies._nothing.isVisible()


async def test_after_the_event_nothing_is_missing_and_no_step_is_next(window, workspace):
    past = datetime.now(UTC).year - 1
    key = await workspace.write(STEP, factories.make_event, "Past", starts=f"{past}-03-08T18:30")
    workspace.set_event(key)
    page = overview(window)
    await until(lambda: "It is over" in page.ui.when_label.text())
    assert kinds(page) == []
    assert not page.ui.next_button.isVisible()


async def test_nothing_is_cut_at_large_text_and_in_small_windows(window, qapp):
    page = overview(window)
    for scale, width in ((1.0, 1024), (2.0, 1440), (2.0, 1024)):
        theme.choose(qapp, "light", scale)
        window.frame.resize(width, 700)
        await rounds()
        await until(lambda: is_whole(page))


async def test_names_of_a_hundred_letters_push_nothing_out_of_the_window(window, workspace, qapp):
    await workspace.write(STEP, lengthen, workspace.event_id)
    page = overview(window)
    await until(lambda: page.seats.title.text() == LONG)
    for scale, width in ((1.0, 1440), (1.0, 1024), (2.0, 1440)):
        theme.choose(qapp, "light", scale)
        window.frame.resize(width, 700)
        await rounds()
        await until(lambda: is_whole(page))
        for button in (*page.missing.buttons(), page.seats.button, page.programme.button):
            assert button.mapTo(page, button.rect().topRight()).x() < page.width()
        _when, title, room = page.programme._labels[1]
        assert title.width() > room.width()
    page.seats.grab()
    assert page.seats.title.toolTip().replace("\n", "") == LONG


LONG = "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaftsvorsitzender"


def lengthen(db, event_id):
    for venue in venues.notebook(db):
        venues.change_venue(db, venue.id, name=LONG)
        for room in venue.rooms:
            venues.change_room(db, room.id, name=f"{LONG} {room.id}")
    for topic in schedule.programme(db, event_id).topics:
        topics.change_topics(db, [topic.id], title=f"{LONG} {topic.id}")


@pytest.mark.parametrize("width", [1440, 1024, 900])
@pytest.mark.parametrize("scale", [1.0, 2.0])
async def test_every_row_of_counts_fills_the_width(window, qapp, width, scale):
    page = overview(window)
    theme.choose(qapp, "light", scale)
    window.frame.resize(width, 700)
    await rounds()
    await until(lambda: is_whole(page))
    rows = {}
    for tile in page.tiles:
        rows.setdefault(tile.y(), []).append(tile.geometry())
    assert sum(map(len, rows.values())) == 5
    for row in rows.values():
        assert (row[0].left(), row[-1].right()) == (0, page.ui.content.width() - 1)
        assert max(tile.width() for tile in row) - min(tile.width() for tile in row) <= 2


@pytest.mark.parametrize("scale", [1.0, 1.3, 2.0])
async def test_no_word_of_a_count_is_cut_at_any_width(window, qapp, scale):
    page = overview(window)
    theme.choose(qapp, "light", scale)
    for width in range(720, 1601, 10):
        window.frame.resize(width, 694)
        await rounds()
        cut = [label.text() for tile in page.tiles for label in tile.findChildren(QLabel) if lacks_room(label)]
        assert (width, window.frame.width(), cut) == (width, width, [])


def lacks_room(label):
    words = label.fontMetrics().size(0, label.text()).grownBy(label.contentsMargins())
    is_low = bool(label.text()) and label.height() < words.height()
    return is_low or label.width() < label.sizeHint().width()


async def test_counts_of_a_row_are_equally_high_and_take_no_more_height_than_they_need(window):
    page = overview(window)
    for width, height in ((1600, 694), (1150, 694), (1150, 2400)):
        window.frame.resize(width, height)
        await rounds()
        needed = max(tile.sizeHint().height() for tile in page.tiles)
        assert {tile.height() for tile in page.tiles[:3]} == {needed}


def is_whole(page):
    """Tell whether everything is laid out and has the room it needs."""
    fits = page.ui.content.minimumSizeHint().width() <= page.ui.scroll_area.viewport().width()
    return fits and all(tile._title.width() >= tile._title.sizeHint().width() for tile in page.tiles)


@pytest.mark.parametrize(("highest", "step"), [(1, 1), (4, 1), (5, 2), (9, 5), (120, 50), (101, 50), (5000, 2000)])
def test_the_scale_has_round_steps(highest, step):
    assert nice_step(highest) == step


@pytest.mark.parametrize(
    ("heights", "moved"),
    [([10, 90], [10, 90]), ([50, 55], [50, 68]), ([99, 100], [82, 100]), ([100, 100], [82, 100])],
)
def test_figures_at_the_end_of_the_chart_stand_apart_and_never_on_the_days_below(heights, moved):
    assert apart(heights, 18, 100) == moved
