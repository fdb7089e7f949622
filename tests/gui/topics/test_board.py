"""The board of topics: cards carried, counted, written and pasted, by mouse and keys."""

from factories import SETUP
from gui.schedules import last_step, move, press
from gui.topic_pages import CTRL, NONE, above, card, column, drag, evening, shown_page, topic
from gui.waiting import until
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from planner.domain.topics import Status
from planner.gui.aio import settled
from planner.services import topics


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
    move(held, above(card(page, "Sheets")))
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


async def test_the_board_is_put_in_the_order_of_interest(page):
    await page.workspace.write(SETUP, topics.count_interest, [topic(page, "Sheets").id], 20)
    await until(lambda: topic(page, "Sheets").interest == 34)

    page.actions_.order.trigger()

    await until(lambda: column(page, Status.VOTE) == ["Sheets", "Reward"])
