"""The venues page: the notebook edited in place, every change one step, and the comparison that recounts."""

import asyncio
import re

import factories
import pytest
from gui.accessibility import at_double_size, check
from gui.waiting import until
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLineEdit, QMenu, QPlainTextEdit

from planner.domain.texts import text
from planner.domain.venues import Answer, HoldKind, HoldState, StepFree
from planner.domain.visits import USUAL_QUESTIONS
from planner.gui import aio, settings
from planner.gui.venues.page import VenuesPage
from planner.gui.widgets.ask_name import NameDialog
from planner.services import events, guests, venue_documents, venue_holds, venue_layouts, venues

STEP = text("Prepare")
ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape


def picture(colour="#3558d6", width=80):
    image = QImage(width, 50, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    data = QBuffer()
    data.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(data, "PNG")
    return bytes(QByteArray(data.data()).data())


def fill(db):
    lamb = venues.create_venue(db, "The Lamb", zone="Europe/London", address="Lamb’s Yard", notes="Warm Library")
    rooms = [venues.add_room(db, lamb, name, heads) for name, heads in (("Long Room", 70), ("Library", 30))]
    venue_layouts.set_layout(db, rooms[0], "theatre", 60)
    venues.change_venue(db, lamb, currency="GBP", minimum_spend=120_000)
    hall = venues.create_venue(db, "Hall", address="Sorting Lane", notes="Out by nine")
    venues.add_room(db, hall, "Stage", 160)
    venues.change_venue(db, hall, currency="GBP", hire_cost=50_000, cost_per_head=200)
    venues.create_venue(db, "Loft")
    key = events.create_event(db, "Tweet Up", venue_id=lamb, starts="2027-03-08T18:30", capacity=80)
    guests.add_guest(db, key, "Ada", rsvp="accepted")
    return key


@pytest.fixture
def page(loop, workspace, qtbot):
    """The page over three venues and an event held at one of them."""
    key = loop.run_until_complete(workspace.write(STEP, fill))
    workspace.set_event(key)
    return shown(loop, workspace, qtbot)


def shown(loop, workspace, qtbot, size=(1216, 840)):
    made = VenuesPage(workspace)
    qtbot.addWidget(made)
    made.resize(*size)
    made.show()
    loop.run_until_complete(until(lambda: not made.is_busy()))
    loop.run_until_complete(settled(made))
    return made


async def settled(page):
    """Wait until all that was begun is done and shown."""
    for _ in range(3):
        await aio.settled()
        await asyncio.sleep(0.01)


async def stored(page, name="The Lamb"):
    return next(venue for venue in await page.workspace.read(venues.notebook) if venue.name == name)


def step(page):
    return str(page.workspace.standing.last.label)


async def enter(page, row, typed):
    """Type into a field as a person does, and wait for what follows."""
    row.field.setFocus()
    row.field.selectAll()
    if typed.isascii():
        QTest.keyClicks(row.field, typed)
    else:
        row.field.insert(typed)  # a test has no key for €
    keys = Qt.KeyboardModifier.ControlModifier if isinstance(row.field, QPlainTextEdit) else Qt.KeyboardModifier(0)
    QTest.keyClick(row.field, ENTER, keys)
    await settled(page)


async def dialog_of(kind):
    found = lambda: [each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()]  # noqa: E731
    await until(found)
    return found()[0]


async def name_it(page, words):
    """Answer the dialog that asks for a name."""
    dialog = await dialog_of(NameDialog)
    dialog.field.setText(words)
    QTest.keyClick(dialog.field, ENTER)
    await settled(page)


async def show(page, name):
    """Choose a venue in the list."""
    row = next(row for row, venue in enumerate(page.notebook.list.venues.shown()) if venue.name == name)
    page.notebook.list.setCurrentIndex(page.notebook.list.venues.index(row, 0))
    await settled(page)


def listed(page):
    return [venue.name for venue in page.notebook.list.venues.shown()]


# The notebook


async def test_the_events_venue_is_shown_first_and_counted_at_the_heads_expected(page):
    assert page.ui.heads.value() == 80
    assert page.notebook.title.text() == "The Lamb"
    assert page.notebook.chosen_pill.isVisible()
    assert page.notebook.rooms.pill.text() == "80 / 100"
    assert page.notebook.cost.total.text() == "£1,200"
    assert page.notebook.cost.made_of.text() == "for 80 heads: minimum spend; £15 a head"
    assert page.ui.counts_label.text() == "3 venues · The Lamb chosen · 1 coming"
    row = page.notebook.list.currentIndex()
    assert row.data(Qt.ItemDataRole.AccessibleTextRole) == (
        "The Lamb, chosen for this event, Lamb’s Yard, 80 / 100 heads, fits in 2 rooms together, 70 in Long Room, compared"
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
    await until(lambda: card.table.findChildren(QLineEdit))
    (editor,) = card.table.findChildren(QLineEdit)
    QTest.keyClicks(editor, "Snug")
    QTest.keyClick(editor, ENTER)
    await settled(page)
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
    (editor,) = card.table.findChildren(QLineEdit)
    QTest.keyClicks(editor, "24")
    QTest.keyClick(editor, ENTER)
    await settled(page)
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
    await until(lambda: card.table.findChildren(QLineEdit))
    (editor,) = card.table.findChildren(QLineEdit)
    QTest.keyClicks(editor, "1 February 2027")
    QTest.keyClick(editor, ENTER)
    await settled(page)
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
    await until(lambda: card.table.findChildren(QLineEdit))
    (editor,) = card.table.findChildren(QLineEdit)
    QTest.keyClicks(editor, "1,150.00")
    QTest.keyClick(editor, ENTER)
    await settled(page)
    (hold,) = (await stored(page)).holds
    assert (hold.kind, hold.amount) == (HoldKind.QUOTE, 115_000)
    assert card.model.index(0, 5).data() == "£1,150"


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
    card.up_button.click()
    await settled(page)
    assert (await stored(page)).visit[-2].question == "Piano?"
    card.remove_button.click()
    await settled(page)
    assert len((await stored(page)).visit) == len(USUAL_QUESTIONS)


async def test_documents_are_dropped_renamed_saved_and_removed(page, tmp_path):
    card, contract = page.notebook.documents, tmp_path / "contract.pdf"
    contract.write_bytes(b"%PDF\0")
    drop(card, [contract])
    await settled(page)
    (document,) = (await stored(page)).files
    assert (document.name, step(page)) == ("contract.pdf", "Keep contract.pdf with The Lamb")
    card.table.choose(0)
    card.model.setData(card.model.index(0, 0), "terms.pdf")
    await settled(page)
    (document,) = (await stored(page)).files
    assert document.name == "terms.pdf"
    aside = await page.records.write_aside(document)
    assert (aside.name, aside.read_bytes()) == ("terms.pdf", b"%PDF\0")
    await page.records.write_document(document, tmp_path / "copy.pdf")
    assert (tmp_path / "copy.pdf").read_bytes() == b"%PDF\0"
    QTest.keyClick(card.table, Qt.Key.Key_Delete)
    await settled(page)
    assert (await stored(page)).documents == ()
    await page.workspace.undo()
    await until(lambda: card.model.rowCount() == 1)


def drop(widget, paths):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    nothing = Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, nothing)
    widget.dropEvent(event)


async def test_several_files_are_one_step_and_one_that_is_too_large_is_told(page, tmp_path, told):
    paths = [tmp_path / name for name in ("a.txt", "b.txt", "film.mp4")]
    for path in paths[:2]:
        path.write_text(path.name)
    with paths[2].open("wb") as film:
        film.truncate(21 * 1024 * 1024)
    drop(page.notebook.documents, paths)
    await settled(page)
    assert [document.name for document in (await stored(page)).files] == ["a.txt", "b.txt"]
    assert step(page) == "Keep 2 files with The Lamb"
    assert "film.mp4 was not added: it has 21.0 MB" in str(told[0])


async def test_files_are_chosen_in_a_dialog(page, tmp_path):
    (tmp_path / "menu.txt").write_text("Soup")
    page.notebook.documents.add_button.click()
    await until(lambda: page.findChild(QFileDialog))
    dialog = page.findChild(QFileDialog)
    dialog.setDirectory(str(tmp_path))
    dialog.findChild(QLineEdit, "fileNameEdit").setText(str(tmp_path / "menu.txt"))
    dialog.accept()
    await settled(page)
    assert [document.name for document in (await stored(page)).files] == ["menu.txt"]


async def test_the_open_workspace_is_never_kept_in_itself_nor_written_over(page, told):
    drop(page.notebook.documents, [page.workspace.path])
    await settled(page)
    assert "is the open workspace itself" in str(told[0])
    assert (await stored(page)).documents == ()


async def test_a_picture_of_the_plan_is_shown_and_enlarged(page, tmp_path):
    card, plan = page.notebook.plan, tmp_path / "plan.png"
    assert card.caption.text() == "Rooms by the heads they hold"
    plan.write_bytes(picture())
    drop(card.view, [plan])
    await until(lambda: card.view.image is not None)
    assert card.caption.text() == "plan.png"
    (document,) = (await stored(page)).plans
    assert (await page.workspace.read(venue_documents.read_document, document.id)).content == picture()
    assert card.view.grab().toImage().pixelColor(card.view.rect().center()).name() == "#3558d6"
    card.view.click()
    (viewer,) = [each for each in QApplication.topLevelWidgets() if type(each).__name__ == "PlanViewer"]
    before = viewer.sheet.pixmap().width()
    QTest.keyClicks(viewer, "+")
    assert viewer.sheet.pixmap().width() > before
    QTest.keyClicks(viewer, "0")
    assert viewer.sheet.pixmap().width() == before
    viewer.close()
    card.remove_button.click()
    await until(lambda: card.plan is None)


async def test_what_is_no_picture_is_no_plan(page, tmp_path, told):
    (tmp_path / "plan.png").write_bytes(b"not a picture")
    drop(page.notebook.plan.view, [tmp_path / "plan.png"])
    await settled(page)
    assert "it is no picture that can be shown here" in str(told[0])
    assert (await stored(page)).plans == ()


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


# The comparison


async def compare(page, *names):
    keys = {venue.name: venue.id for venue in page.read.venues}
    if names:
        page.set_compared([keys[name] for name in names])
    page.choose_view("compare")
    await settled(page)
    return page.compare.table


def cell(table, key, column):
    row = next(at for at, question in enumerate(table.compared.comparison.questions) if question.key == key)
    return table.compared.index(row, column)


def texts(table, key):
    return [cell(table, key, column).data() for column in range(table.compared.columnCount())]


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
    assert told == "As they are: 200 / 100, 100 heads too many"
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
    by_name = {action.text(): action for action in page.actions_.which_menu.actions()}
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
    assert "Cost for 80 heads\t£1,200: minimum spend; £15 a head" in "\n".join(lines)


async def test_the_comparison_is_painted_with_bars_and_the_chosen_edge(page):
    table = await compare(page)
    image = table.grab().toImage()
    colours = {image.pixelColor(x, y).name() for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}
    assert {"#3558d6", "#b97a00"} <= colours


# Around both


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


async def test_without_an_event_the_notebook_works_and_heads_are_typed(loop, workspace, qtbot):
    await workspace.write(STEP, fill)
    made = VenuesPage(workspace)
    qtbot.addWidget(made)
    made.resize(1216, 840)
    made.show()
    await until(lambda: made.read.venues and not made.is_busy())
    assert made.ui.heads.value() == 50
    assert not made.notebook.choose_button.isVisible()
    assert not made.notebook.chosen_pill.isVisible()
    made.ui.heads.setValue(70)
    table = await compare(made, "The Lamb", "Hall")
    assert "chosen" not in {question.key for question in table.compared.comparison.questions}
    assert texts(table, "layout:") == ["70 / 100", "70 / 160"]
    assert made.ui.counts_label.text() == "2 venues compared"
    assert not made.actions_.choose.isEnabled()


async def test_an_empty_page_teaches_and_adds_the_first_venue_or_the_sample(loop, workspace, qtbot):
    made = VenuesPage(workspace)
    qtbot.addWidget(made)
    made.show()
    await until(lambda: not made.is_busy())
    assert made.ui.views.currentWidget() is made._empty
    assert not made.ui.options.isVisible()
    check(made)
    made._add_sample()
    await until(lambda: len(made.read.venues) == 5 and made.of_event is not None)
    await settled(made)
    assert made.ui.views.currentWidget() is made.notebook
    assert made.notebook.title.text() == "The Penny Quill"
    assert made.compare.comparison.venues[0].name == "The Penny Quill"


async def test_the_event_card_leads_to_the_notebook(page, qtbot):
    from planner.gui.events.page import EventPage

    event_page = EventPage(page.workspace)
    qtbot.addWidget(event_page)
    event_page.show()
    await until(lambda: event_page.ui.venue_card.ui.venue_name.text() == "The Lamb")
    wanted = []
    event_page.thing_wanted.connect(lambda table, key: wanted.append((table, key)))
    event_page.ui.venue_card.notebook_action.trigger()
    assert wanted == [("venue", (await stored(page)).id)]


async def test_the_shown_venue_is_remembered(page, qtbot):
    await show(page, "Loft")
    again = VenuesPage(page.workspace)
    qtbot.addWidget(again)
    again.show()
    await until(lambda: again.notebook.title.text() == "Loft")
    assert settings.text("venues/shown") == str((await stored(page, "Loft")).id)


async def test_the_history_of_a_venue_is_asked_for(page):
    wanted = []
    page.history_wanted.connect(lambda table, key: wanted.append((table, key)))
    page.actions_.history.trigger()
    assert wanted == [("venue", (await stored(page)).id)]


async def test_a_venue_is_shown_by_its_key(page):
    assert page.show_thing("venue", (await stored(page, "Hall")).id)
    await until(lambda: page.notebook.title.text() == "Hall")
    assert not page.show_thing("guest", 5)


async def test_tab_follows_the_eye(page):
    book, order, part = page.notebook, [], page.notebook.search
    while part not in order:
        order.append(part)
        part = part.nextInFocusChain()
    wanted = [
        *(book.search, book.list, book.contact.rows["name"].field, book.plan.view, book.rooms.table),
        *(book.cost.rows["hire_cost"].field, book.access.rows["step_free"].field, book.holds.hold_button),
        *(book.around.rows["transport"].field, book.notes.rows["notes"].field, book.visit.add_edit),
        book.documents.add_button,
    ]
    places = [order.index(each) for each in wanted]
    assert places == sorted(places)


async def test_the_choice_is_offered_for_the_venue_of_the_current_column(page):
    table = await compare(page)
    table.setCurrentIndex(cell(table, "notes", 0))
    assert not page.actions_.choose.isEnabled()
    assert page.actions_.leave.isEnabled()
    table.setCurrentIndex(cell(table, "notes", 1))
    assert page.actions_.choose.isEnabled()
    assert not page.actions_.leave.isEnabled()
    table.setCurrentIndex(cell(table, "notes", 0))
    page.actions_.leave.trigger()
    await settled(page)
    assert page.of_event.venue is None
    assert step(page) == "Take Tweet Up off its venue"


async def test_the_menu_of_a_column_takes_it_out_of_the_comparison(page):
    table = await compare(page)
    table.show_menu(1, QPoint(5, 5))
    (menu,) = [each for each in page.findChildren(QMenu) if each.isVisible()]
    names = [action.text() for action in menu.actions()]
    assert names == ["Choose for this event", "Open in the notebook", "Take out of the comparison", "Copy the venue…"]
    menu.actions()[2].trigger()
    menu.close()
    await settled(page)
    assert [venue.name for venue in page.compare.comparison.venues] == ["The Lamb", "Loft"]


@pytest.mark.parametrize("view", ["notebook", "compare"])
async def test_every_control_has_a_name_and_can_be_reached(page, view):
    page.choose_view(view)
    await settled(page)
    check(page)


async def test_no_two_actions_share_a_key_and_each_has_one(page):
    from planner.gui.menus import MENUS

    keys = [action.shortcut().toString() for action in page.menu_actions()]
    fixed = [entry.key for _, _, entries in MENUS for entry in entries if entry.key]
    assert all(keys)
    assert len({*keys, *fixed}) == len(keys) + len(set(fixed))
    letters = [letter.casefold() for action in page.menu_actions() for letter in re.findall("&(.)", action.text())]
    assert len(letters) == len(set(letters)) == len(keys)


async def test_at_double_size_list_and_details_take_turns(page, qapp):
    at_double_size(qapp)
    page.resize(912, 560)
    await settled(page)
    assert page.notebook.side.isVisible()
    assert not page.notebook.area.isVisible()
    QTest.keyClick(page.notebook.list, ENTER)
    assert page.notebook.area.isVisible()
    assert not page.notebook.side.isVisible()
    assert page.notebook.contact.width() <= page.width()
    page.notebook.back_button.click()
    assert page.notebook.side.isVisible()
    assert page.notebook.list.hasFocus()


@pytest.mark.parametrize("width", [800, 1216])
async def test_nothing_of_the_details_is_lost_at_the_side(page, width):
    page.resize(width, 640)
    await settled(page)
    for card in page.notebook.cards:
        assert card.width() <= page.notebook.area.viewport().width()
        assert card.minimumSizeHint().width() <= card.width()
