"""Venues side by side: the comparison recounts, is edited in its cells, chosen from, copied and printed."""

import pytest
from gui.accessibility import check
from gui.venue_pages import ENTER, ESC, STEP, cell, compare, settled, step, stored, texts
from gui.waiting import until
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox

from planner.domain.venues import Answer, HoldState
from planner.gui.venues.page import VenuesPage
from planner.gui.widgets.key_hints import without_marks
from planner.services import events, guests, venues


async def test_venues_stand_side_by_side_the_chosen_one_first(page):
    table = await compare(page)
    assert [venue.name for venue in table.compared.comparison.venues] == ["The Lamb", "Hall", "Loft"]
    assert texts(table, "chosen") == ["Chosen", "Choose", "Choose"]
    assert texts(table, "layout:") == ["80 / 100", "80 / 160", "80 / ?"]
    assert texts(table, "cost") == ["£1,200", "£660", "Not known"]
    assert page.ui.counts_label.text() == "3 venues compared · The Lamb chosen · 1 coming"


async def test_other_heads_recount_fit_and_cost_until_the_event_switches(page):
    table = await compare(page)
    page.ui.heads.setValue(200)
    assert texts(table, "layout:") == ["200 / 100", "200 / 160", "200 / ?"]
    assert texts(table, "cost") == ["£1,200", "£900", "Not known"]
    told = cell(table, "layout:", 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == "As they are: 200 / 100, 100 people too many"
    other = await page.workspace.write(STEP, events.create_event, "Next", capacity=30)
    page.workspace.set_event(other)
    await settled(page)
    assert page.ui.heads.value() == 30


async def test_heads_follow_those_who_come_beyond_the_capacity(page):
    await page.workspace.write(STEP, events.change_event, page.event_id, capacity=1)
    await page.workspace.write(STEP, guests.add_guest, page.event_id, "Bo", rsvp="accepted")
    await until(lambda: page.ui.heads.value() == 2)


@pytest.mark.parametrize(
    ("key", "typed", "field", "value"),
    [
        ("hire_cost", "£95", "hire_cost", 9_500),
        ("transport", "Bus 38", "transport", "Bus 38"),
        ("notes", "Nice", "notes", "Nice"),
    ],
)
async def test_a_cell_is_edited_in_place_with_f2_and_enter(page, key, typed, field, value):
    table = await compare(page)
    table.setFocus()
    table.setCurrentIndex(cell(table, key, 1))
    QTest.keyClick(table, Qt.Key.Key_F2)
    editor = table.indexWidget(table.currentIndex()) or QApplication.focusWidget()
    QTest.keyClicks(editor, typed)
    QTest.keyClick(editor, ENTER)
    await settled(page)
    assert getattr(await stored(page, "Hall"), field) == value
    assert table.hasFocus()


async def test_a_cell_that_cannot_take_a_price_stays_open_and_says_why(page):
    table = await compare(page)
    table.setFocus()
    table.setCurrentIndex(cell(table, "hire_cost", 1))
    QTest.keyClick(table, ENTER)
    editor = QApplication.focusWidget()
    QTest.keyClicks(editor, "cheap")
    QTest.keyClick(editor, ENTER)
    assert editor.isVisible()
    assert "not a price" in editor.accessibleDescription()
    QTest.keyClick(editor, ESC)
    await settled(page)
    assert (await stored(page, "Hall")).hire_cost == 50_000


async def test_heads_of_all_rooms_are_typed_in_one_cell(page):
    table = await compare(page)
    table.setFocus()
    table.setCurrentIndex(cell(table, "layout:theatre", 0))
    QTest.keyClick(table, ENTER)
    first = QApplication.focusWidget()
    editor = first.parentWidget()
    assert [field.accessibleName() for field in editor.fields.values()] == ["Long Room, Theatre", "Library, Theatre"]
    second = list(editor.fields.values())[1]
    QTest.keyClicks(second, "lots")
    QTest.keyClick(second, ENTER)
    assert "whole number" in editor.error.text()
    second.setText("34")
    QTest.keyClick(second, ENTER)
    await settled(page)
    assert {(row.name, row.capacity) for row in (await stored(page)).layouts} == {("theatre", 60), ("theatre", 34)}
    assert step(page) == "Change how many The Lamb holds, Theatre"
    assert table.hasFocus()
    assert texts(table, "layout:theatre")[0] == "80 / 94"


async def test_a_choice_in_a_cell_is_stored(page):
    table = await compare(page)
    table.setFocus()
    for key, value in (("hearing_loop", "yes"), ("booking", "confirmed")):
        table.setCurrentIndex(cell(table, key, 1))
        QTest.keyClick(table, ENTER)
        box = QApplication.focusWidget()
        assert isinstance(box, QComboBox)
        box.setCurrentIndex(box.findData(value))
        box.activated.emit(box.currentIndex())
        await settled(page)
    hall = await stored(page, "Hall")
    assert (hall.hearing_loop, hall.holds[0].state, hall.holds[0].event) == (
        Answer.YES,
        HoldState.CONFIRMED,
        "Tweet Up",
    )
    assert texts(table, "booking") == ["Not asked yet", "Booked", "Not asked yet"]


async def test_enter_on_choose_holds_the_event_there(page):
    table = await compare(page)
    table.setFocus()
    table.setCurrentIndex(cell(table, "chosen", 1))
    QTest.keyClick(table, ENTER)
    await settled(page)
    assert texts(table, "chosen") == ["Choose", "Chosen", "Choose"]
    assert step(page) == "Hold Tweet Up at Hall"


async def test_a_click_on_choose_holds_the_event_there(page):
    table = await compare(page)
    await settled(page)
    where = table.visualRect(cell(table, "chosen", 1)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=where)
    await settled(page)
    assert page.of_event.venue.name == "Hall"


async def test_an_answer_that_comes_from_elsewhere_leads_there(page):
    table = await compare(page)
    table.setFocus()
    table.setCurrentIndex(cell(table, "visit", 1))
    QTest.keyClick(table, ENTER)
    await settled(page)
    assert page.ui.views.currentWidget() is page.notebook
    assert page.notebook.title.text() == "Hall"
    assert page.notebook.visit.isAncestorOf(QApplication.focusWidget())


async def test_columns_are_moved_by_dragging_and_by_keys(page):
    table = await compare(page)
    table.heads.moveSection(0, 2)
    await settled(page)
    assert [venue.name for venue in table.compared.comparison.venues] == ["Hall", "Loft", "The Lamb"]
    table.setFocus()
    table.setCurrentIndex(cell(table, "notes", 2))
    QTest.keyClick(table, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    await settled(page)
    assert [venue.name for venue in table.compared.comparison.venues] == ["Hall", "The Lamb", "Loft"]
    assert page.compare.current_venue().name == "The Lamb"
    assert [table.heads.logicalIndex(at) for at in range(3)] == [0, 1, 2]


async def test_ticks_say_what_is_compared_five_at_most(page):
    heard = []
    page.told.connect(heard.append)
    for number in range(3):
        await page.workspace.write(STEP, venues.create_venue, f"Venue {number}")
    await settled(page)
    for venue in page.read.venues:
        page.tick(venue.id, is_ticked=True)
    assert len(page.compared_now()) == 5
    assert heard == ["Five venues at most are compared. Untick one first."]
    for venue in page.read.venues:
        page.tick(venue.id, is_ticked=False)
    page.choose_view("compare")
    assert page.ui.views.currentWidget() is page._few
    again = VenuesPage(page.workspace)
    assert again.compared == []
    again.deleteLater()


async def test_a_tick_in_the_list_is_set_with_space_and_by_a_click(page):
    view = page.notebook.list
    view.setFocus()
    before = page.compared_now()
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert page.compared_now() == [key for key in before if key != page.shown_id]
    where = view.visualRect(view.currentIndex()).topLeft() + QPoint(20, 20)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert set(page.compared_now()) == set(before)


async def test_which_venues_are_compared_is_chosen_above_the_table(page):
    await compare(page)
    page.actions_.which_menu.aboutToShow.emit()
    by_name = {without_marks(action.text()): action for action in page.actions_.which_menu.actions()}
    assert {name: action.isChecked() for name, action in by_name.items()} == {
        "Hall": True,
        "Loft": True,
        "The Lamb": True,
    }
    by_name["Loft"].toggle()
    await settled(page)
    assert [venue.name for venue in page.compare.comparison.venues] == ["The Lamb", "Hall"]


async def test_the_comparison_is_copied_to_a_spreadsheet(page):
    table = await compare(page)
    table.copy()
    lines = QApplication.clipboard().text().splitlines()
    assert lines[0] == "Question\tThe Lamb\tHall\tLoft"
    assert "Cost for 80 people\t£1,200: minimum spend; £15 a head" in "\n".join(lines)


async def test_the_comparison_is_painted_with_bars_and_the_chosen_edge(page):
    table = await compare(page)
    image = table.grab().toImage()
    colours = {image.pixelColor(x, y).name() for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}
    assert {"#3558d6", "#b97a00"} <= colours


async def test_venues_are_printed_one_each_or_side_by_side(page, tmp_path):
    from planner.gui.venues.print_dialog import VenuePrintDialog

    await compare(page)
    page.print_out()
    await until(lambda: page.findChild(VenuePrintDialog))
    dialog = page.findChild(VenuePrintDialog)
    await until(lambda: not dialog.sheet.pixmap().isNull())
    assert dialog.kind.current() == "comparison"
    assert dialog.pages_label.text() == "Page 1 of 1"
    dialog.kind.choose("each")
    dialog.begin()
    await until(lambda: dialog.pages_label.text() == "Page 1 of 3")
    await dialog.write_pdf(tmp_path / "venues.pdf")
    assert (tmp_path / "venues.pdf").stat().st_size > 1000
    check(dialog)
    dialog.reject()
    await settled(page)
