"""The notebook of venues: every field edited in place, every change one step."""

import factories
import pytest
from gui.venue_pages import (
    ENTER,
    ESC,
    STEP,
    dialog_of,
    enter,
    listed,
    name_it,
    settled,
    show,
    step,
    stored,
    type_in_cell,
)
from gui.waiting import until
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from planner.domain.venues import Answer, HoldKind, HoldState, StepFree
from planner.domain.visits import USUAL_QUESTIONS
from planner.gui import theme
from planner.gui.widgets.ask_name import NameDialog
from planner.services import events, venue_holds, venues


async def test_the_events_venue_is_shown_first_and_counted_at_the_heads_expected(page):
    assert page.ui.heads.value() == 80
    assert page.notebook.title.text() == "The Lamb"
    assert page.notebook.chosen_pill.isVisible()
    assert page.notebook.rooms.pill.text() == "80 / 100"
    assert page.notebook.cost.total.text() == "£1,200"
    assert page.notebook.cost.made_of.text() == "for 80 people: minimum spend; £15 a head"
    assert page.ui.counts_label.text() == "3 venues · The Lamb chosen · 1 coming"
    row = page.notebook.list.currentIndex()
    assert row.data(Qt.ItemDataRole.AccessibleTextRole) == (
        "The Lamb, chosen for this event, Lamb’s Yard, 80 / 100 people, fits in 2 rooms together, 70 in Long Room, compared"
    )


@pytest.mark.parametrize(
    ("card", "field", "typed", "value", "label"),
    [
        ("contact", "address", "1 Lamb Street", "1 Lamb Street", "Change the address of The Lamb"),
        ("contact", "contact_email", "jo@lamb.example", "jo@lamb.example", "Change the e-mail address of The Lamb"),
        ("contact", "website", "lamb.example", "https://lamb.example", "Change the website of The Lamb"),
        (
            "cost",
            "minimum_spend",
            "£1,000.50",
            100_050,
            "Change the minimum spend at The Lamb from £1,200 to £1,000.50",
        ),
        ("cost", "hire_cost", "850", 85_000, "Change the hire of The Lamb from not known to £850"),
        ("notes", "notes", "Ask Jo", "Ask Jo", "Change the notes on The Lamb"),
        ("around", "transport", "Holborn", "Holborn", "Change how to get to The Lamb"),
    ],
)
async def test_a_field_is_edited_where_it_stands_and_undone(page, card, field, typed, value, label):
    before = getattr(await stored(page), field)
    await enter(page, getattr(page.notebook, card).rows[field], typed)
    assert getattr(await stored(page), field) == value
    assert step(page) == label
    await page.workspace.undo()
    assert getattr(await stored(page), field) == before


async def test_a_new_name_shows_everywhere(page):
    await enter(page, page.notebook.contact.rows["name"], "The New Lamb")
    assert page.notebook.title.text() == "The New Lamb"
    assert step(page) == "Rename the venue The Lamb to The New Lamb"
    assert page.ui.counts_label.text() == "3 venues · The New Lamb chosen · 1 coming"


@pytest.mark.parametrize(
    ("card", "field", "typed", "words"),
    [
        ("contact", "name", " ", "needs a name"),
        ("contact", "contact_email", "jo", "not an e-mail address"),
        ("cost", "hire_cost", "€50", "prices of this venue are in GBP"),
        ("cost", "currency", "quid", "no currency"),
    ],
)
async def test_a_wrong_value_is_told_at_its_field_and_dropped_with_another_venue(page, card, field, typed, words):
    before = await stored(page)
    row = getattr(page.notebook, card).rows[field]
    await enter(page, row, typed)
    assert words in row.error.text()
    assert row.field.accessibleDescription() == row.error.text()
    assert await stored(page) == before
    await show(page, "Hall")
    await show(page, "The Lamb")
    assert not row.error.isVisible()
    assert row.text() != typed


async def test_a_choice_is_one_step(page):
    box = page.notebook.access.rows["step_free"].field
    box.setCurrentIndex(box.findData("partly"))
    box.activated.emit(box.currentIndex())
    await settled(page)
    assert (await stored(page)).step_free == StepFree.PARTLY
    assert step(page) == "Say whether The Lamb is step-free"


async def test_a_zone_is_told_where_there_is_none(page):
    line = page.notebook.contact.rows["zone"].field.lineEdit()
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "Atlantis")
    QTest.keyClick(line, ENTER)
    await settled(page)
    assert "Atlantis" in page.notebook.contact.rows["zone"].field.error_label.text()
    assert (await stored(page)).zone == "Europe/London"


async def test_the_first_price_says_the_currency(page):
    await show(page, "Loft")
    await enter(page, page.notebook.cost.rows["hire_cost"], "€40")
    loft = await stored(page, "Loft")
    assert (loft.hire_cost, loft.currency) == (4_000, "EUR")


async def test_a_room_is_added_named_counted_and_removed(page):
    card = page.notebook.rooms
    card.add_button.click()
    await type_in_cell(page, card.table, "Snug")
    assert [room.name for room in (await stored(page)).rooms] == ["Long Room", "Library", "Snug"]
    card.model.setData(card.model.index(2, 1), "20")
    card.model.setData(card.model.index(2, 2), "12")
    await settled(page)
    venue = await stored(page)
    assert (venue.capacity, venue.layout_in(venue.rooms[2].id, "theatre")) == (120, 12)
    assert step(page) == "Change how many Snug holds, Theatre"
    assert page.notebook.rooms.pill.text() == "80 / 120"
    card.table.choose(2)
    QTest.keyClick(card.table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    await settled(page)
    assert [room.name for room in (await stored(page)).rooms] == ["Long Room", "Snug", "Library"]
    QTest.keyClick(card.table, Qt.Key.Key_Delete)
    await settled(page)
    assert [room.name for room in (await stored(page)).rooms] == ["Long Room", "Library"]


async def test_a_wrong_number_keeps_its_cell_open_and_says_why(page):
    card = page.notebook.rooms
    card.table.choose(0, edit=True, column=2)
    (editor,) = card.table.findChildren(QLineEdit)
    QTest.keyClicks(editor, "many")
    QTest.keyClick(editor, ENTER)
    assert editor.isVisible()
    assert "whole number" in editor.accessibleDescription()
    QTest.keyClick(editor, ESC)
    await settled(page)
    assert (await stored(page)).layouts[0].capacity == 60


async def test_an_own_layout_gets_a_column_and_is_renamed_and_removed(page):
    card = page.notebook.rooms
    card.layout_button.click()
    await name_it(page, "Horseshoe")
    column = card.model.columnCount() - 1
    assert card.model.headerData(column, Qt.Orientation.Horizontal) == "Horseshoe"
    await type_in_cell(page, card.table, "24")
    rename, remove = card.layout_menu(column).actions()
    rename.trigger()
    await name_it(page, "U-shape")
    assert {row.name for row in (await stored(page)).layouts} == {"theatre", "U-shape"}
    rename, remove = card.layout_menu(column).actions()
    remove.trigger()
    await settled(page)
    assert {row.name for row in (await stored(page)).layouts} == {"theatre"}
    assert len(card.layout_menu(2).actions()) == 1
    assert card.layout_menu(0) is None


async def test_a_hold_is_added_for_the_event_and_its_end_is_typed(page):
    card = page.notebook.holds
    card.hold_button.click()
    await type_in_cell(page, card.table, "1 February 2027")
    (hold,) = (await stored(page)).holds
    assert (hold.kind, hold.event, hold.day, hold.runs_out) == (HoldKind.HOLD, "Tweet Up", "2027-03-08", "2027-02-01")
    assert step(page) == "Change until when the hold at The Lamb counts"
    card.model.setData(card.model.index(0, 1), "confirmed")
    await settled(page)
    assert (await stored(page)).holds[0].state == HoldState.CONFIRMED
    assert card.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Booked"
    card.table.choose(0)
    QTest.keyClick(card.table, Qt.Key.Key_Delete)
    await settled(page)
    assert (await stored(page)).holds == ()


async def test_a_quote_takes_an_amount_in_the_venues_currency(page):
    card = page.notebook.holds
    card.quote_button.click()
    await type_in_cell(page, card.table, "1,150.00")
    (hold,) = (await stored(page)).holds
    assert (hold.kind, hold.amount) == (HoldKind.QUOTE, 115_000)
    assert card.model.index(0, 5).data() == "£1,150"


async def test_at_large_text_the_check_list_wraps_and_is_not_scrolled_sideways(page, qapp):
    card = page.notebook.visit
    card.usual_button.click()
    await settled(page)
    theme.choose(qapp, zoom=2.0)
    page.resize(1280, 700)
    page.notebook.open_details()
    await settled(page)
    assert card.table.horizontalScrollBar().maximum() == 0
    theme.choose(qapp, zoom=1.0)
    await settled(page)
    widest = max(card.table.sizeHintForColumn(0), 1)
    assert card.table.columnWidth(0) >= widest


async def test_the_usual_questions_are_answered_with_space(page):
    card = page.notebook.visit
    card.usual_button.click()
    await settled(page)
    assert len((await stored(page)).visit) == len(USUAL_QUESTIONS)
    card.table.choose(0, column=1)
    QTest.keyClick(card.table, Qt.Key.Key_Space)
    await settled(page)
    assert (await stored(page)).visit[0].answer == Answer.YES
    assert card.pill.text() == f"1 of {len(USUAL_QUESTIONS)} checked"
    assert step(page).startswith("Answer “Walked")
    QTest.keyClicks(card.add_edit, "Piano?")
    QTest.keyClick(card.add_edit, ENTER)
    await settled(page)
    assert (await stored(page)).visit[-1].question == "Piano?"
    card.table.choose(len(USUAL_QUESTIONS))
    card.move_buttons[0].click()
    await settled(page)
    assert (await stored(page)).visit[-2].question == "Piano?"
    card.remove_button.click()
    await settled(page)
    assert len((await stored(page)).visit) == len(USUAL_QUESTIONS)


async def test_a_new_venue_is_open_for_its_name(page):
    page.ui.new_button.click()
    await name_it(page, "The Ship")
    assert page.notebook.title.text() == "The Ship"
    assert step(page) == "Add the venue The Ship"
    assert page.focusWidget() is page.notebook.contact.rows["name"].field


async def test_a_copy_is_shown_without_holds(page):
    await page.workspace.write(STEP, venue_holds.add_hold, (await stored(page)).id)
    page.actions_.copy.trigger()
    await name_it(page, "The Lamb, cellar")
    assert page.notebook.title.text() == "The Lamb, cellar"
    assert step(page) == "Copy the venue The Lamb as The Lamb, cellar"
    copy = await stored(page, "The Lamb, cellar")
    assert (copy.minimum_spend, copy.holds, len(copy.rooms)) == (120_000, (), 2)


async def test_the_name_offered_for_a_copy_holds_no_marks_of_direction(page):
    await enter(page, page.notebook.contact.rows["name"], "הבית")
    page.actions_.copy.trigger()
    dialog = await dialog_of(NameDialog)
    assert dialog.field.text() == "הבית, copy"
    QTest.keyClick(dialog.field, ENTER)
    await settled(page)
    assert (await stored(page, "הבית, copy")).name == "הבית, copy"


async def test_a_deleted_venue_says_what_came_off_the_schedule_and_comes_back(page):
    room = (await stored(page)).rooms[0]
    await page.workspace.write(STEP, factories.make_session, page.event_id, room_id=room.id)
    page.actions_.delete.trigger()
    await settled(page)
    assert listed(page) == ["Hall", "Loft"]
    assert step(page) == "Delete the venue The Lamb; 1 session came off the schedule"
    await page.workspace.undo()
    await until(lambda: listed(page) == ["Hall", "Loft", "The Lamb"])


async def test_choosing_another_venue_tells_about_the_sessions_and_keeps_the_old_one(page):
    library = (await stored(page)).rooms[1]
    await page.workspace.write(STEP, factories.make_session, page.event_id, room_id=library.id)
    await show(page, "Hall")
    page.notebook.choose_button.click()
    await settled(page)
    event = await page.workspace.read(events.get_event, page.event_id)
    assert event.venue.name == "Hall"
    assert step(page) == "Hold Tweet Up at Hall; 1 session came off the schedule"
    assert "The Lamb" in listed(page)
    await page.workspace.undo()
    await until(lambda: page.of_event.venue.name == "The Lamb")


async def test_search_looks_into_name_address_and_notes(page):
    for words, found in (("sorting", ["Hall"]), ("warm lib", ["The Lamb"]), ("loft", ["Loft"]), ("", None)):
        page.notebook.search.setText(words)
        assert listed(page) == (found or ["Hall", "Loft", "The Lamb"])
    page.notebook.search.setText("nowhere")
    assert page.notebook.nothing.isVisible()
    assert "nowhere" in page.notebook.nothing.text()


async def test_what_somebody_types_survives_a_change_from_elsewhere(page):
    field = page.notebook.contact.rows["address"].field
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "Half an addr")
    await page.workspace.write(STEP, venues.change_venue, (await stored(page)).id, contact_name="Jo")
    await until(lambda: page.notebook.contact.rows["contact_name"].text() == "Jo")
    assert field.text() == "Half an addr"
