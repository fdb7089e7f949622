"""The page of a list by keyboard, by double clicks and in narrow windows: whatever one does, it does once."""

import pytest
from factories import SETUP
from gui.accessibility import check
from gui.import_pages import DATES, NAMESAKES, is_at_guests, listed, show, state, written
from gui.waiting import rounds, until
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QSpinBox

from planner.gui import aio, theme
from planner.gui.imports.table import PLACES
from planner.services.events import change_event
from planner.services.sample import late_list


def is_reached(part):
    """Tell whether Tab stops at a part of the page; the inner field of a number is the number's."""
    return not isinstance(part.parentWidget(), QSpinBox | QComboBox) and part.isEnabled()


async def test_keys_bring_in_and_leave(window, tmp_path, qtbot):
    page = await show(window, written(tmp_path, "Name\nAda Lovelace\n"))
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert is_at_guests(window)
    assert await listed(window) == []

    await show(window, written(tmp_path, "Name\nAda Lovelace\n"))
    window.frame.activateWindow()
    await until(page.ui.rows.table.hasFocus)
    qtbot.keyClick(page.ui.rows.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    await until(lambda: is_at_guests(window))
    assert [row.full_name for row in await listed(window)] == ["Ada Lovelace"]


async def test_page_without_a_list_teaches_and_is_usable_by_everybody(window, tmp_path, qapp):
    window.open_import()
    page = window.pages["import"]
    await aio.settled()
    assert state(page)[0] == "Which list shall come in?"
    check(page)

    await show(window, written(tmp_path, DATES))
    page.ui.file_card.change_button.setChecked(True)
    check(page)

    window.frame.resize(1024, 700)
    theme.choose(qapp, "dark", 2.0)
    check(page)


async def test_second_press_of_a_double_click_brings_in_no_list_behind(window, tmp_path):
    first = written(tmp_path, "Name\nAda Lovelace\n", "first.csv")
    second = written(tmp_path, "Name\nGrace Hopper\n", "second.csv")
    page = await show(window, first, second)
    button = page.ui.bring_in_button

    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    await until(lambda: page._path == second and button.isEnabled())
    for kind in (QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseButtonRelease):
        at = QPointF(button.rect().center())
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(button, QMouseEvent(kind, at, button.mapToGlobal(at), left, left, none))
    await aio.settled()
    assert [row.full_name for row in await listed(window)] == ["Ada Lovelace"]

    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    await until(lambda: is_at_guests(window))
    assert [row.full_name for row in await listed(window)] == ["Ada Lovelace", "Grace Hopper"]


async def test_key_held_down_brings_in_one_list(window, tmp_path):
    page = await show(window, written(tmp_path, "Name\nAda Lovelace\n"))
    assert not page._bring_in_action.autoRepeat()


async def test_two_presses_bring_the_list_in_once(window, tmp_path):
    page = await show(window, written(tmp_path, "Name\nAda Lovelace\n"))

    page.ui.bring_in_button.click()
    page.bring_in()
    page.bring_in()
    await until(lambda: is_at_guests(window))
    await aio.settled()

    assert [row.full_name for row in await listed(window)] == ["Ada Lovelace"]


async def test_tab_goes_through_file_columns_and_rows_as_the_eye_does(window, tmp_path):
    page = await show(window, written(tmp_path, DATES))
    page.ui.file_card.change_button.setChecked(True)
    widget, met = page.ui.guests_button, []
    while widget is not page.ui.rows.table:
        met.append(widget)
        following = widget.nextInFocusChain()
        while not (
            following.isVisible() and following.focusPolicy() & Qt.FocusPolicy.TabFocus and is_reached(following)
        ):
            following = following.nextInFocusChain()
        widget = following

    card, columns = page.ui.file_card, page.ui.columns
    head = [page.ui.guests_button, page.ui.cancel_button, page.ui.bring_in_button]
    asked = [columns.row(2).choice, *columns.row(2).answers.buttons()]
    assert met == [
        *head,
        *(card.change_button, card.drop_place.choose_button, card.encoding, card.delimiter, card.header_line),
        *(columns.row(0).choice, columns.row(1).choice, *asked, columns.row(3).choice),
        *(button for button in page.ui.rows.segments.buttons() if button.isVisible()),
    ]


async def test_answer_in_a_column_keeps_the_focus_and_the_end_leads_to_the_guests(window, tmp_path):
    page = await show(window, written(tmp_path, DATES))
    assert window.frame.focusWidget() is page.ui.rows.table
    answer = page.ui.columns.row(2).answers.buttons()[1]
    answer.setFocus()

    answer.click()
    await until(lambda: not page.is_busy())
    assert window.frame.focusWidget() is answer

    window.frame.activateWindow()
    await until(window.frame.isActiveWindow)
    page.ui.bring_in_button.click()
    await until(lambda: is_at_guests(window))
    await until(window.pages["guests"].ui.table.hasFocus)


async def test_states_without_a_list_have_the_focus_on_what_to_do(window, tmp_path):
    window.open_import()
    page = window.pages["import"]
    assert window.frame.focusWidget() is page.states.choose_button

    await show(window, written(tmp_path, ""))
    assert window.frame.focusWidget() is page.states.another_button


async def test_dialog_for_files_opens_once_and_goes_when_it_closes(window):
    window.open_import()
    page = window.pages["import"]
    page.choose_file()
    page.choose_file()
    await until(lambda: page.findChildren(QFileDialog))
    (dialog,) = page.findChildren(QFileDialog)

    dialog.reject()
    await until(lambda: not page.findChildren(QFileDialog))


async def test_questions_are_usable_by_everybody(window, tmp_path, qapp):
    page = await show(window, written(tmp_path, NAMESAKES))
    assert page.ui.rows.doubt.isVisible()
    assert page.ui.file_card.answer.isVisible()
    check(page)

    window.frame.resize(1024, 700)
    theme.choose(qapp, "dark", 2.0)
    await aio.settled()
    check(page)


@pytest.mark.parametrize("width", [1024, 1280])
async def test_what_happens_and_why_are_seen_without_scrolling(window, tmp_path, width):
    window.frame.resize(width, 800)
    long = "Maximiliane Alexandra Wilhelmina von Habsburg-Lothringen und zu Sayn-Wittgenstein"
    page = await show(window, written(tmp_path, f"Name,Email,Twitter,RSVP\n{long},a@x.org,@a,yes\nBo Ek,jo@,@b,no\n"))
    table = page.ui.rows.table
    for name in ("name", "kind", "what"):
        place = PLACES[name]
        assert table.columnViewportPosition(place) >= 0
        assert table.columnViewportPosition(place) + table.columnWidth(place) <= table.viewport().width()


async def rename(window, name):
    await window.workspace.write(SETUP, change_event, window.workspace.event_id, name=name)
    await aio.settled()


async def test_in_a_small_window_the_last_line_of_the_page_is_whole_whatever_the_event_is_called(window):
    window.frame.resize(1024, 700)
    await rename(window, "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamten")
    page = await show(window, late_list())
    await rounds()
    page.grab()
    told = page.ui.rows.current_label
    assert told.isVisible()
    assert told.mapTo(page, told.rect().bottomLeft()).y() < page.height()


async def test_at_double_size_columns_are_not_scrolled_and_rows_have_a_page_of_their_own(window, qapp):
    theme.choose(qapp, zoom=2.0)
    page = await show(window, late_list())
    await rounds()
    page.grab()
    assert page.ui.columns._area.verticalScrollBar().maximum() == 0
    assert page.ui.rows.height() >= page.ui.list_state.viewport().height()
