"""The topics page as such: filters, the table, views, other events, its keys."""

import pytest
from factories import SETUP, make_event
from gui import accessibility
from gui.schedules import last_step, press
from gui.topic_pages import NONE, above, card, column, drag, shown_page, topic
from gui.waiting import until
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit

from planner.domain.topics import Status
from planner.gui import settings
from planner.gui.topics.page import TopicsPage
from planner.services import topics


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


async def test_a_page_searched_filtered_or_without_its_details_is_not_as_it_is_opened(page):
    page.where_work_begins().setFocus()
    await until(lambda: page.chosen_ids)
    assert page.is_as_opened()

    page.search.setText("coaching")
    assert not page.is_as_opened()
    page.clear_filters()
    page.ui.tag_box.setCurrentIndex(page.ui.tag_box.findText("#Pay"))
    assert not page.is_as_opened()
    page.clear_filters()
    assert page.is_as_opened()

    page.ui.panel_button.click()
    assert not page.is_as_opened()
    page.ui.panel_button.click()
    page.choose([topic(page, "Reward").id])
    assert not page.is_as_opened()


async def test_the_table_that_was_open_last_is_opened_again(page):
    page.choose_view("table")
    page.choose([])
    assert page.is_as_opened()
    page.choose([topic(page, "Reward").id])
    assert not page.is_as_opened()


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


async def test_an_event_without_topics_teaches_and_the_first_one_is_typed_at_once(qtbot, workspace):
    page = await shown_page(qtbot, workspace, make_event)
    assert page.ui.views.currentWidget() is page.empty

    page.begin_topic()
    assert page.board.add_edit.isVisible()
    QTest.keyClicks(page.board.add_edit, "Pay")
    press(page.board.add_edit, Qt.Key.Key_Return)

    await until(lambda: page.board.columns[Status.IDEA].cards)
    assert [one.title for one in page.programme.topics] == ["Pay"]


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
        assert page.ui.side.isVisible() is bool(chosen)
        await until(lambda: all_columns_are_seen(page))

    page.board.columns[Status.ASIDE].set_open(is_open=True)
    await until(page.board.horizontalScrollBar().isVisible)


def all_columns_are_seen(page):
    view = page.board.viewport()
    ends = [one.mapTo(view, one.rect().bottomRight()).x() for one in page.board.columns.values()]
    return view.width() == page.board.width() and all(0 < end < view.width() for end in ends)


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
