"""Namesakes on a list: what is asked about them, and for what an answer holds."""

from factories import SETUP, make_event
from gui.import_pages import (
    NAMESAKES,
    is_at_guests,
    listed,
    map_column,
    show,
    shown,
    stop_planning_for,
    written,
)
from gui.waiting import until
from PySide6.QtCore import Qt

from planner.services.imports import Verdict


async def test_namesakes_are_asked_about_and_both_come_in_unless_they_are_one(window, tmp_path, qtbot):
    page = await show(window, written(tmp_path, NAMESAKES))
    rows = page.ui.rows
    assert page.ui.counts_label.text() == "Into Tweet Up · 4 new · 2 to check"
    assert shown(page)[0] == (4, Verdict.NEW, "Anna Kowalska")
    assert rows.doubt.isVisible()
    assert rows.doubt._words.text() == "Is this Anna Kowalska again?"
    other, same = rows.doubt.answers.buttons()
    assert (other.isChecked(), rows.doubt.all_button.text()) == (True, "The same answer for all 2")

    window.frame.activateWindow()
    rows.table.setFocus()
    qtbot.keyClick(rows.table, Qt.Key.Key_Tab)
    await until(other.hasFocus)
    same.setFocus()
    qtbot.keyClick(same, Qt.Key.Key_Space)
    await until(lambda: not page.is_busy())
    assert [kind for line, kind, _name in shown(page) if line in {4, 5}] == [Verdict.REPEATED, Verdict.NEW]
    assert (same.hasFocus(), same.isChecked()) == (True, True)
    assert page.ui.bring_in_button.text().strip() == "Bring in 3 guests"

    rows.doubt.all_button.click()
    await until(lambda: not page.is_busy())
    assert page.ui.counts_label.text() == "Into Tweet Up · 2 new · 2 named twice · 2 to check"
    page.ui.bring_in_button.click()
    await until(lambda: is_at_guests(window))
    assert [row.full_name for row in await listed(window)] == ["Anna Kowalska", "Bo Ek"]

    page = await show(window, tmp_path / "list.csv")
    assert not page.ui.bring_in_button.isEnabled()


async def test_line_without_a_doubt_asks_nothing(window, tmp_path):
    page = await show(window, written(tmp_path, NAMESAKES))
    page.ui.rows.table.choose([2])
    assert page.ui.rows.doubt.isHidden()


async def test_answers_about_one_list_do_not_count_for_the_next(window, tmp_path):
    page = await show(window, written(tmp_path, NAMESAKES))
    page.ui.rows.doubt.answers.buttons()[1].click()
    await until(lambda: not page.is_busy())

    page = await show(window, written(tmp_path, NAMESAKES, "again.csv"))
    assert page.ui.bring_in_button.text().strip() == "Bring in 4 guests"


async def test_answers_about_one_event_do_not_count_for_another(window, tmp_path):
    other = await window.workspace.write(SETUP, make_event, "Garden Party")
    page = await show(window, written(tmp_path, NAMESAKES))
    page.ui.rows.doubt.all_button.click()
    page.ui.rows.doubt.answers.buttons()[1].click()
    await until(lambda: not page.is_busy())
    assert page.ui.bring_in_button.text().strip() == "Bring in 3 guests"

    window.workspace.set_event(other)
    await until(lambda: page.ui.bring_in_button.isEnabled() and "Garden" in page.ui.counts_label.text())
    assert page.ui.bring_in_button.text().strip() == "Bring in 4 guests"


def lines_taken_as_one(page):
    return [row.line for row in page.ui.rows.table.preview.rows() if row.is_same]


async def test_answer_about_one_name_does_not_count_for_another_column_of_names(window, tmp_path):
    content = "Name,Partner,Firm\nAnn Smith,Bob Jones,Oak\nAnn Smith,Bob Jones,Elm\n"
    page = await show(window, written(tmp_path, content))
    page.ui.rows.doubt.answers.buttons()[1].click()
    await until(lambda: not page.is_busy())
    assert lines_taken_as_one(page) == [3]

    for index, field in ((0, "notes"), (1, "full_name")):
        map_column(page, index, field)
        await until(lambda: not page.is_busy())
    assert {row.name for row in page.ui.rows.table.preview.rows()} == {"Bob Jones"}
    assert page.ui.rows.doubt._words.text() == "Is this Bob Jones again?"
    assert lines_taken_as_one(page) == []
    assert page.ui.bring_in_button.text().strip() == "Bring in 2 guests"

    for index, field in ((1, "notes"), (0, "full_name")):
        map_column(page, index, field)
        await until(lambda: not page.is_busy())
    assert lines_taken_as_one(page) == [3]


async def test_answer_about_another_event_does_not_come_back_where_planning_was_stopped(window, tmp_path):
    other = await window.workspace.write(SETUP, make_event, "Garden Party")
    page = await show(window, written(tmp_path, NAMESAKES))
    page.ui.rows.doubt.answers.buttons()[1].click()
    await until(lambda: not page.is_busy())
    assert lines_taken_as_one(page) == [4]

    await stop_planning_for(window, other)
    assert not page.ui.bring_in_button.isEnabled()

    map_column(page, 1, "organisation")
    await until(page.ui.bring_in_button.isEnabled)
    assert lines_taken_as_one(page) == []
    assert page.ui.bring_in_button.text().strip() == "Bring in 4 guests"
