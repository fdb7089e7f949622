"""The guests page in every size, for every reader, empty and full."""

import re

import pytest
from factories import SETUP, make_event
from gui.accessibility import at_double_size, check
from gui.guest_list import BY_FAMILY, cell, focused, links, row_named, select, shown, undone
from gui.waiting import rounds, until
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QComboBox, QLabel

from planner.domain.rsvp import Role, Rsvp
from planner.domain.texts import text
from planner.gui import i18n, theme
from planner.gui.aio import settled
from planner.gui.dates import order_text
from planner.gui.guests.columns import COLUMNS, PLACES
from planner.gui.guests.page import GuestsPage
from planner.services import guests
from planner.services.guests import GuestCounts


async def test_below_1200_the_panel_is_a_drawer(page, qtbot):
    page.resize(800, 650)
    assert not page.ui.panel.isVisible()

    page.ui.details_button.click()
    assert page.ui.panel.isVisible()
    assert page.rect().contains(page.ui.panel.geometry())
    head = (page.ui.details_button, page.ui.import_button, page.ui.add_button, page.ui.counts_line, page.search)
    assert [part for part in head if part.geometry().intersects(page.ui.panel.geometry())] == []

    qtbot.keyClick(page.ui.panel, Qt.Key.Key_Escape)
    assert not page.ui.panel.isVisible()


async def test_with_large_text_the_drawer_leaves_the_head_of_the_page_free(page, qapp):
    theme.choose(qapp, zoom=2.0)
    page.resize(936, 593)
    await settled()
    page.ui.details_button.click()
    await settled()

    drawer = page.ui.panel.geometry()
    head = (page.ui.details_button, page.ui.import_button, page.ui.add_button, page.ui.counts_line)
    assert [part for part in head if part.geometry().intersects(drawer)] == []
    assert drawer.height() > page.height() / 2


@pytest.mark.parametrize("state", ["nothing selected", "one", "several", "new", "nobody matches"])
async def test_everything_has_a_name_and_is_reached_by_keys(page, state):
    if state == "new":
        page.add()
    elif state == "nobody matches":
        page.show_filter(query="nobody")
    else:
        select(page, *BY_FAMILY[: ["nothing selected", "one", "several"].index(state)])

    check(page)


async def test_a_list_that_everybody_was_removed_from_says_how_they_come_back(page):
    page.ui.table.selectAll()
    page.remove()
    await settled()
    words = [label.text() for label in page.ui.stack.empty.findChildren(QLabel)]
    assert page.ui.stack.currentWidget() is page.ui.stack.empty
    assert any("Undo in the Edit menu brings them back" in each for each in words)
    assert not any("yet" in each for each in [*words, *links(page)])

    await undone(page)
    assert len(shown(page)) == len(BY_FAMILY)


async def test_an_empty_column_takes_no_room_from_names_until_it_is_filled(page):
    table, handle = page.ui.table, PLACES["handle"]
    usual, key = theme.px(COLUMNS[handle].width), row_named(page, "Anna Müller").id
    await page.workspace.write(SETUP, lambda db: guests.change_guests(db, [key], handle=""))
    await settled()
    table.fit_columns()
    assert table.columnWidth(handle) < usual

    key, long = row_named(page, "Zoë Adams").id, "the_handle_of_zoe_adams"
    await page.workspace.write(SETUP, lambda db: guests.change_guests(db, [key], handle=long))
    await settled()
    assert table.columnWidth(handle) >= usual


@pytest.mark.parametrize("scale", [1.0, 2.0])
async def test_no_name_is_cut_while_another_column_has_room_to_spare(page, qapp, scale):
    table, model = page.ui.table, page.ui.table.guests
    theme.choose(qapp, "light", scale)
    long = "Wilhelmina Featherstonehaugh-Cholmondeley"
    await page.workspace.write(SETUP, lambda db: guests.add_guest(db, page.event_id, long))
    await settled()
    for width in (1440, 1216, 1056):
        page.resize(width, 800)
        table.fit_columns()
        needed = {
            place: max(table.sizeHintForIndex(model.index(at, place)).width() for at in range(model.rowCount()))
            for place in range(len(COLUMNS))
            if not table.isColumnHidden(place)
        }
        spare = [
            place
            for place in needed
            if place and table.columnWidth(place) > max(needed[place], table._heading_width(place))
        ]
        assert table.columnWidth(0) >= needed[0] or not spare


async def test_a_width_that_somebody_set_stays(page):
    table, place = page.ui.table, PLACES["organisation"]
    table.chosen_widths.add(place)
    table.setColumnWidth(place, 222)
    page.resize(1300, 800)
    table.fit_columns()
    assert table.columnWidth(place) == 222


async def test_a_date_of_order_is_written_as_people_do(page):
    assert order_text("2026-12-24") == "24 Dec 2026"
    assert order_text("last week") == "last week"
    i18n.choose_clock("12")
    assert re.fullmatch(r"\d+ Jan 2027 \d+:11 [ap]m", order_text("2027-01-03T08:11:00Z"))

    key = row_named(page, "Anna Müller").id
    await page.workspace.write(SETUP, lambda db: guests.change_guests(db, [key], order_date="2026-12-24"))
    await settled()
    assert cell(page, "Anna Müller", "order_date").data() == "24 Dec 2026"
    select(page, "Anna Müller")
    field = page.ui.panel.rows["order_date"].field
    assert (field.shown(), field.text()) == ("24 Dec 2026", "2026-12-24")


async def test_what_is_too_long_for_the_panel_ends_in_an_ellipsis_until_one_edits_it(page):
    key, long = (
        row_named(page, "Anna Müller").id,
        "Early bird with a drink, dinner and a seat at the very front of the house",
    )
    await page.workspace.write(SETUP, lambda db: guests.change_guests(db, [key], ticket_type=long))
    await settled()
    select(page, "Anna Müller")
    field = page.ui.panel.rows["ticket_type"].field
    assert field.shown().strip("\u2068\u2069").endswith("…")
    assert field.text() == long

    field.setFocus()
    assert field.shown() == long


async def test_the_heading_says_that_the_list_is_sorted_by_family_name(page):
    model, across = page.ui.table.guests, Qt.Orientation.Horizontal
    assert model.headerData(0, across) == "Name, by family name"
    page.sort_by(PLACES["role"])
    assert model.headerData(0, across) == "Name"


async def test_each_cell_tells_its_column_and_value_to_screen_readers(page):
    read_aloud = Qt.ItemDataRole.AccessibleTextRole

    assert cell(page, "Anna Müller", "rsvp").data(read_aloud) == "RSVP: Accepted"
    assert cell(page, "Anna Müller", "ticket_type").data(read_aloud) == "Ticket: nothing"


async def test_an_empty_list_teaches(page, workspace):
    other = await workspace.write(SETUP, make_event, "Empty")
    workspace.set_event(other)
    await settled()

    assert page.ui.stack.currentWidget() is page.ui.stack.empty
    assert links(page) == ["No guests"]


async def test_the_list_stays_where_one_was_looking(page, workspace, event_id):
    def more(db):
        for number in range(200):
            guests.add_guest(db, event_id, f"Guest N{number:03}")

    await workspace.write(SETUP, more)
    await settled()
    table = page.ui.table
    select(page, "Guest N100")
    before = table.visualRect(table.currentIndex()).top()

    await workspace.write(text("Add"), guests.add_guest, event_id, "Aaron Aaronson")
    await until(lambda: "Aaron Aaronson" in shown(page))

    assert table.visualRect(table.currentIndex()).top() == before
    assert table.indexAt(QPoint(5, before + 5)).row() == table.currentIndex().row()


async def test_a_form_that_is_being_filled_in_stays_when_the_window_gets_narrow(page, qtbot):
    page.add()
    qtbot.keyClicks(focused(page), "Grace Hop")
    page.resize(800, 650)

    assert page.ui.panel.isVisible()
    assert page.ui.details_button.isChecked()
    assert page.ui.panel.rows["full_name"].text() == "Grace Hop"


async def test_the_panel_grows_with_the_text_and_shrinks_again(page, qapp):
    def lefts():
        rows = page.ui.panel.rows
        return {row.field.mapTo(page.ui.panel, QPoint(0, 0)).x() for field, row in rows.items() if field != "notes"}

    select(page, "Anna Müller")
    page.go_to_panel()
    label = page.ui.panel.rows["email"].label
    before, height = lefts(), label.height()
    at_double_size(qapp)
    await until(lambda: label.height() == 2 * height and len(lefts()) == 1)

    theme.choose(qapp, zoom=1.0)
    await until(lambda: label.height() == height and lefts() == before)


async def test_a_long_name_in_large_letters_leaves_the_fields_their_room(page, qapp, workspace):
    name = "Wilhelmina Bartholomew Featherstonehaugh-Cholmondeley of Upper Throckmorton-on-the-Water"
    await workspace.write(text("Add"), guests.add_guest, page.event_id, name)
    await until(lambda: name in shown(page))
    select(page, name)
    page.resize(1200, 600)
    panel = page.ui.panel
    assert not panel.ui.fields.isAncestorOf(panel.ui.head)

    at_double_size(qapp)
    page.go_to_panel()
    assert panel.ui.fields.isAncestorOf(panel.ui.head)
    assert panel.ui.heading.text() == name

    select(page, "Anna Müller")
    assert not panel.ui.fields.isAncestorOf(panel.ui.head)


async def test_the_counts_that_fit_are_shown_whole_in_every_size_of_text(page, qapp):
    page.resize(1056, 720)
    line = page.ui.counts_line
    rsvps = dict.fromkeys([Rsvp.TENTATIVE, Rsvp.INVITED, Rsvp.WAITLISTED, Rsvp.DECLINED, None], 500)
    line.show_counts(GuestCounts(3002, 485, 1500, rsvps, {Role.ATTENDEE: 3002}))
    for zoom in (2.0, 1.0):
        theme.choose(qapp, zoom=zoom)
        await rounds()
        await until(lambda: has_room(line))


def has_room(line):
    """Tell whether all that is seen of the line is laid out, each part as wide as it would be."""
    seen = [link for link in line.links() if link.isVisible()]
    return seen and all(link.width() == link.sizeHint().width() for link in seen)


async def test_the_current_guest_stays_in_view_when_the_text_grows(page, qapp, workspace, event_id):
    def more(db):
        for number in range(100):
            guests.add_guest(db, event_id, f"Guest N{number:03}")

    await workspace.write(SETUP, more)
    await until(lambda: len(shown(page)) == 105)
    table = page.ui.table
    select(page, "Guest N090")
    at_double_size(qapp)

    await until(lambda: table.viewport().rect().contains(table.visualRect(table.currentIndex()).center()))


async def test_nobody_is_told_to_be_on_a_list_that_has_not_been_read(qtbot, workspace, event_id):
    page = GuestsPage(workspace)
    qtbot.addWidget(page)
    page.show()
    assert page.ui.stack.currentWidget() is page.ui.list_state

    await settled()
    assert len(shown(page)) == 5


async def test_an_empty_list_offers_what_can_be_done_and_nothing_else(page, workspace):
    workspace.set_event(await workspace.write(SETUP, make_event, "Empty"))
    await settled()
    page.begin_search()
    check(page)

    assert [button.accessibleName() for button in page.ui.stack.buttons() if button.isVisible()] == [
        "Import a list…",
        "Add a guest",
    ]
    assert not page.search.isVisible()
    assert not page.ui.export_button.isEnabled()


async def test_a_name_in_another_direction_begins_where_the_others_do(page):
    select(page, "محمد عبد الله")

    heading = page.ui.panel.ui.heading
    await until(lambda: heading.text() == "محمد عبد الله" and heading.isVisible())
    assert inked(heading).left() < theme.px(6)


def inked(widget):
    """Return the part of a widget that is not its ground."""
    image = widget.grab().toImage()
    ground = image.pixel(image.width() - 1, image.height() - 1)
    places = [(x, y) for x in range(image.width()) for y in range(image.height()) if image.pixel(x, y) != ground]
    return QRect(
        QPoint(min(x for x, _ in places), min(y for _, y in places)), QPoint(*map(max, zip(*places, strict=True)))
    )


@pytest.mark.parametrize("zoom", [1.0, 2.0])
async def test_a_name_of_one_long_word_is_read_whole_at_the_head_of_the_panel(page, qapp, workspace, zoom):
    theme.choose(qapp, zoom=zoom)
    name = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
    organisation = {"organisation": name * 3}
    await workspace.write(text("Add"), guests.add_guest, page.event_id, name, **organisation)
    await until(lambda: name in shown(page))
    page.resize(1300 * int(zoom), 900)
    select(page, name)
    await settled()

    ui = page.ui.panel.ui
    assert (ui.heading.shown(), ui.subheading.shown()[-1]) == (name, "…")
    assert ui.heading.height() >= ui.heading.heightForWidth(ui.heading.width())
    ui.subheading.grab()
    assert ui.subheading.toolTip().replace("\n", "").endswith(name)


async def test_what_is_known_of_a_guest_stands_in_one_line_with_what_can_be_changed(page):
    select(page, "Anna Müller")
    await settled()
    panel = page.ui.panel
    facts = [label for label in panel.ui.facts.findChildren(QLabel) if label.text() in {"–", "Not checked in"}]
    field = panel.rows["full_name"].field

    def left(widget):
        return widget.mapTo(panel, inked(widget).topLeft()).x()

    assert {label.height() for label in facts} == {theme.px(30)}
    assert abs(left(facts[0]) - left(field)) <= 2


async def test_the_form_of_a_new_guest_keeps_its_fields_apart_and_its_notes_together(page):
    page.resize(1300, 1000)
    page.add()
    await settled()
    rows = page.ui.panel.rows
    gap = rows["role"].field.mapTo(page, QPoint(0, 0)).y() - rows["rsvp"].field.mapTo(page, QPoint(0, 0)).y()
    assert gap - rows["rsvp"].field.height() >= theme.px(6)
    notes = rows["notes"]
    assert notes.field.y() - notes.label.geometry().bottom() <= theme.px(8)


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
async def test_the_answer_edited_in_the_list_is_read_whole(page, qapp, direction):
    qapp.setLayoutDirection(direction)
    table, column = page.ui.table, PLACES["rsvp"]
    table.setColumnWidth(column, theme.px(70))
    table.edit(table.guests.index(0, column))
    editor = next(box for box in table.viewport().findChildren(QComboBox))

    assert editor.width() >= editor.sizeHint().width()
    assert table.viewport().rect().contains(editor.geometry())
    cell = table.visualRect(table.guests.index(0, column))
    assert cell.intersects(editor.geometry())
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


async def test_headings_and_filters_tell_screen_readers_what_they_do(page):
    def heading(field):
        spoken = Qt.ItemDataRole.AccessibleTextRole
        return page.ui.table.guests.headerData(PLACES[field], Qt.Orientation.Horizontal, spoken)

    assert (heading("full_name"), heading("role")) == ("Name, by family name, sorted upwards", "Role")
    page.sort_by(PLACES["full_name"])
    assert heading("full_name") == "Name, by family name, sorted downwards"

    page.ui.rsvp_filter.choose([Rsvp.ACCEPTED])
    assert page.ui.rsvp_filter.accessibleName() == "RSVP: Accepted"


async def test_filter_says_which_answers_it_shows(page):
    page.ui.rsvp_filter.choose([None, Rsvp.INVITED])
    assert page.ui.rsvp_filter.text().strip() == "Invited, No answer"
    page.ui.rsvp_filter.choose([None, Rsvp.INVITED, Rsvp.ACCEPTED])
    assert page.ui.rsvp_filter.text().strip() == "Accepted and 2 others"
    assert page.ui.rsvp_filter.accessibleName() == "RSVP: Accepted, Invited, No answer"
    assert page.ui.rsvp_filter.toolTip() == "Accepted, Invited, No answer"
