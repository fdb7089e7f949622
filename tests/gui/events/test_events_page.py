"""The event page: edited in place, never disturbing who types, every change one step that Undo takes back."""

from datetime import date

import pytest
from gui.event_pages import ENTER, ESC, STEP, enter, settled, stored
from gui.waiting import until
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QAccessible, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QBoxLayout,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
)

from planner.gui import theme
from planner.gui.events.month import Month
from planner.services import events


async def test_page_shows_the_event(page):
    ui = page.ui
    assert ui.title_label.text() == "Tweet Up"
    assert ui.summary_label.text() == "Monday 8 March 2027, 18:30 to 21:30 · The Lamb · 1 of 3 coming"
    assert (ui.hashtag.text(), ui.capacity.text()) == ("#ConnectingHR", "3")
    assert (ui.start_day.text(), ui.start_time.text()) == ("Mon 8 Mar 2027", "18:30")
    assert ui.zone.currentText() == "London · UTC"
    assert ui.venue_card.ui.venue_choice.currentText() == "The Lamb · 3 rooms"
    assert [room.name for room in ui.venue_card.ui.room_table.model().shown()] == ["Long Room", "Library", "Snug"]
    assert [host.name for host in ui.hosts_card.ui.host_list.model().shown()] == ["Gwen Hartley"]


async def test_enter_keeps_a_new_name_and_undo_takes_it_back(page):
    await enter(page, page.ui.name, "Spring Tweet Up")
    assert (await stored(page)).name == page.ui.title_label.text() == "Spring Tweet Up"
    await page.workspace.undo()
    await until(lambda: page.ui.name.text() == "Tweet Up")


async def test_escape_restores_what_is_stored(page):
    page.ui.name.setFocus()
    QTest.keyClicks(page.ui.name, "something else")
    QTest.keyClick(page.ui.name, ESC)
    assert page.ui.name.text() == "Tweet Up"
    page.ui.hashtag.setFocus()
    await settled(page)
    assert (await stored(page)).name == "Tweet Up"


@pytest.mark.parametrize(
    ("field", "typed", "word"),
    [
        ("name", " ", "needs a name"),
        ("hashtag", "#two words", "one word"),
        ("start_day", "31 February", "not a day"),
        ("end_time", "25:00", "not a time"),
        ("end_day", "7/3/2027", "before the start"),
        ("capacity", "many", "whole number"),
        ("link", "nowhere", "not the address"),
    ],
)
async def test_wrong_value_is_told_at_its_field_and_changes_nothing(page, field, typed, word):
    before = await stored(page)
    widget, error = getattr(page.ui, field), getattr(page.ui, f"{field}_error")
    await enter(page, widget, typed)
    assert word in error.text()
    assert error.isVisible()
    assert widget.accessibleDescription() == error.text()
    assert widget.text() == typed
    assert await stored(page) == before
    QTest.keyClick(widget, ESC)
    assert not error.isVisible()


async def test_unknown_zone_is_told_at_its_field(page):
    line = page.ui.zone.lineEdit()
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "Atlantis")
    QTest.keyClick(line, ENTER)
    await settled(page)
    assert "Atlantis" in page.ui.zone_error.text()
    assert "Type a large city with the same time" in page.ui.zone_error.text()
    assert (await stored(page)).zone == "Europe/London"


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        ("Kathmandu", "Asia/Kathmandu"),
        ("america/new_york", "America/New_York"),
        ("Germany", "Europe/Berlin"),
        ("deutschland", "Europe/Berlin"),
        ("Österreich", "Europe/Vienna"),
        ("India", "Asia/Kolkata"),
    ],
)
async def test_zone_is_found_by_its_place(page, typed, zone):
    line = page.ui.zone.lineEdit()
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, typed)
    page.ui.zone.completer().popup().hide()
    QTest.keyClick(line, ENTER)
    await settled(page)
    assert (await stored(page)).zone == zone


async def test_what_somebody_types_survives_a_change_from_elsewhere(page):
    page.ui.name.setFocus()
    page.ui.name.selectAll()
    QTest.keyClicks(page.ui.name, "Half a na")
    await page.workspace.write(STEP, events.change_event, page.event_id, name="From elsewhere", hashtag="Other")
    await until(lambda: page.ui.hashtag.text() == "#Other")
    assert page.ui.name.text() == "Half a na"
    QTest.keyClick(page.ui.name, ESC)
    assert page.ui.name.text() == "From elsewhere"


async def test_another_spelling_of_the_same_value_leaves_no_step(page):
    before = page.workspace.standing
    await enter(page, page.ui.hashtag, "ConnectingHR")
    await until(lambda: page.ui.hashtag.text() == "#ConnectingHR")
    assert page.workspace.standing == before


async def test_end_moves_with_the_day_and_stays_at_the_time_that_was_said(page):
    await enter(page, page.ui.start_day, "15 March 2027")
    assert ((await stored(page)).starts, (await stored(page)).ends) == ("2027-03-15T18:30", "2027-03-15T21:30")
    await enter(page, page.ui.start_time, "7.30pm")
    assert ((await stored(page)).starts, (await stored(page)).ends) == ("2027-03-15T19:30", "2027-03-15T21:30")


async def test_end_past_midnight_is_the_next_day(page):
    await enter(page, page.ui.end_time, "0:30")
    assert (await stored(page)).ends == "2027-03-09T00:30"
    assert "18:30 to 00:30" in page.ui.summary_label.text()
    assert page.ui.end_note.text() == "Ends the next day, Tuesday 00:30"
    assert page.ui.end_note.isVisible()
    assert page.ui.end_time.accessibleDescription() == page.ui.end_note.text()

    await enter(page, page.ui.end_time, "22:00")
    assert not page.ui.end_note.isVisible()


async def test_an_end_that_is_plainly_before_the_start_is_refused_until_its_day_is_said(page):
    await enter(page, page.ui.end_time, "17:00")
    assert "before the start" in page.ui.end_time_error.text()
    assert (await stored(page)).ends == "2027-03-08T21:30"

    page.ui.end_time.restore()
    await enter(page, page.ui.end_day, "9 March 2027")
    await enter(page, page.ui.end_time, "17:00")
    assert (await stored(page)).ends == "2027-03-09T17:00"


async def test_empty_day_takes_the_date_off(page):
    page.ui.start_day.setFocus()
    page.ui.start_day.clear()
    QTest.keyClick(page.ui.start_day, ENTER)
    await settled(page)
    event = await stored(page)
    assert (event.starts, event.ends) == ("", "")
    await enter(page, page.ui.start_time, "18:00")
    assert "Set the day first" in page.ui.start_time_error.text()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_calendar_tells_the_month_and_the_chosen_day(qtbot, qapp, scheme):
    theme.choose(qapp, scheme)
    try:
        month = Month()
        qtbot.addWidget(month)
        month.turn_to(date(2027, 3, 8))
        inks = {day: _inks(month, day) for day in (QDate(2027, 3, 8), QDate(2027, 3, 13), QDate(2027, 2, 27))}
        of_month, of_another = theme.colour("text").rgb(), theme.colour("neutral").rgb()
        assert [of_month in ink for ink in inks.values()] == [False, True, False]
        assert [of_another in ink for ink in inks.values()] == [False, False, True]
        assert [theme.colour("accent").rgb() in ink for ink in inks.values()] == [True, False, False]
    finally:
        theme.choose(qapp, "system")


def _inks(month, day):
    picture = QImage(40, 36, QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    month.paintCell(painter, picture.rect(), day)
    painter.end()
    return {picture.pixel(x, y) for x in range(40) for y in range(36)}


async def test_arrow_keys_step_days_and_quarters(page):
    QTest.keyClick(page.ui.start_day, Qt.Key.Key_Up)
    assert page.ui.start_day.text() == "Tue 9 Mar 2027"
    QTest.keyClick(page.ui.start_day, Qt.Key.Key_PageDown)
    assert page.ui.start_day.text() == "Tue 2 Mar 2027"
    QTest.keyClick(page.ui.start_time, Qt.Key.Key_Down)
    assert page.ui.start_time.text() == "18:15"
    page.ui.start_time.setText("18:20")
    QTest.keyClick(page.ui.start_time, Qt.Key.Key_Up)
    assert page.ui.start_time.text() == "18:30"
    page.ui.start_time.setText("23:50")
    QTest.keyClick(page.ui.start_time, Qt.Key.Key_Up)
    assert page.ui.start_time.text() == "00:00"


async def test_day_is_chosen_in_the_calendar(page):
    field = page.ui.start_day
    QTest.keyClick(field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    calendar = field._calendar
    assert calendar.isVisible()
    days = calendar._month.findChild(QTableView)
    QTest.keyClick(days, Qt.Key.Key_Right)
    QTest.keyClick(days, ENTER)
    await settled(page)
    assert (await stored(page)).starts == "2027-03-09T18:30"


async def test_description_is_kept_on_leaving_and_merges_with_what_follows(page):
    note = page.ui.description
    for words in ("Talks", " and drinks "):
        note.setFocus()
        QTest.keyClicks(note, words)
        note.commit()
        await settled(page)
    assert note.toPlainText() == "Talks and drinks "
    assert (await stored(page)).description == "Talks and drinks"
    await page.workspace.undo()
    assert (await stored(page)).description == ""


async def test_every_control_has_a_name_and_every_mnemonic_is_one_of_a_kind(page):
    QAccessible.setActive(True)
    kinds = (QLineEdit, QPlainTextEdit, QComboBox, QAbstractButton)
    for widget in (each for kind in kinds for each in page.findChildren(kind)):
        if widget.isVisible() and not isinstance(widget.parent(), QComboBox):
            interface = QAccessible.queryAccessibleInterface(widget)
            assert interface.text(QAccessible.Text.Name), widget.objectName()
    labels = [each.text() for each in page.findChildren(QLabel) if each.isVisible() and each.buddy() is not None]
    mnemonics = [label[label.index("&") + 1].casefold() for label in labels]
    assert sorted(mnemonics) == sorted(set(mnemonics) - set("fevpih"))


async def test_tab_goes_down_the_page_as_the_eye_does(page):
    page.ui.name.setFocus()
    places = []
    for _ in range(16):
        widget = QApplication.focusWidget()
        places.append(widget.objectName() or widget.parent().objectName())
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    assert places == [
        *("name", "hashtag", "start_day", "start_time", "end_day", "end_time", "zone"),
        *("description", "link", "host_list", "add_host", "add_host_button"),
        *("venue_choice", "venue_menu_button", "venue_name", "address"),
    ]


@pytest.mark.parametrize(
    ("width", "direction"),
    [(1216, QBoxLayout.Direction.LeftToRight), (700, QBoxLayout.Direction.TopToBottom)],
)
async def test_columns_stand_as_the_width_allows(page, width, direction):
    page.resize(width, 600)
    await settled(page)
    assert page.ui.columns_layout.direction() == direction
    assert page.ui.scroll_content.minimumSizeHint().width() <= width


@pytest.mark.parametrize(("zoom", "width"), [(1.0, 1216), (1.0, 800), (2.0, 1328)])
async def test_a_long_name_pushes_no_button_out_and_covers_nothing(page, qapp, zoom, width):
    theme.choose(qapp, zoom=zoom)
    name = "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft" * 2
    await page.write(STEP, events.change_event, page.event_id, name=name[:100])
    page.resize(width, 700)
    await until(lambda: page.ui.title_label.text() == name[:100])
    await settled(page)
    title, counts = page.ui.title_label, page.ui.summary_label
    assert all(label.height() >= label.heightForWidth(label.width()) for label in (title, counts))
    assert title.geometry().bottom() < counts.geometry().top()
    assert title.shown() == title.text() or title.shown().endswith("…")
    last = page.ui.new_button
    assert last.mapTo(page, last.rect().topRight()).x() < page.width()


async def test_wheel_over_a_choice_scrolls_the_page_and_changes_nothing(page, qtbot):
    choice = page.ui.venue_card.ui.venue_choice
    page.ui.name.setFocus()
    before = choice.currentIndex()
    wheel(choice)
    assert choice.currentIndex() == before


def wheel(widget):
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QWheelEvent

    where = QPointF(widget.rect().center())
    turn = QWheelEvent(
        where,
        QPointF(widget.mapToGlobal(where.toPoint())),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, turn)
