"""The venues page as such: its views, its keys, its shape at each width, without an event and without venues."""

import re

import pytest
from gui.accessibility import at_double_size, check
from gui.venue_pages import ENTER, STEP, cell, compare, dialog_of, fill, settled, show, step, stored, texts
from gui.waiting import until
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from planner.gui import settings, theme
from planner.gui.venues.page import VenuesPage
from planner.gui.venues.print_dialog import VenuePrintDialog
from planner.gui.venues.rooms_drawing import dots
from planner.gui.widgets.key_hints import without_marks
from planner.services import venues

LONG = "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaftsvorsitzender"


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


async def test_a_page_searched_or_with_other_heads_is_not_as_it_is_opened(page):
    assert page.is_as_opened()
    page.notebook.search.setText("lamb")
    assert not page.is_as_opened()
    page.notebook.search.clear()
    await show(page, "Hall")  # the next start shows it again
    assert page.is_as_opened()
    page.ui.heads.setValue(page.heads + 1)
    assert not page.is_as_opened()


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


async def test_deleting_stands_last_in_the_menus_after_a_line(page):
    for actions in (page.menu_actions(), page.notebook.more_button.menu().actions()):
        assert actions[-2].isSeparator()
        assert actions[-1] is page.actions_.delete
        parts = "".join("|" if action.isSeparator() else "." for action in actions).split("|")
        assert all(0 < len(part) < 8 for part in parts)


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
    names = [without_marks(action.text()) for action in menu.actions()]
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

    keys = [action.shortcut().toString() for action in page.menu_actions() if not action.isSeparator()]
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


@pytest.mark.parametrize(("zoom", "width"), [(1.0, 800), (1.0, 1216), (2.0, 912), (2.0, 1328), (2.0, 1500)])
@pytest.mark.parametrize("name", ["The Lamb", LONG])
async def test_nothing_of_the_details_is_lost_at_the_side(page, qapp, name, zoom, width):
    theme.choose(qapp, zoom=zoom)
    await rename(page, name)
    page.resize(width, 640)
    await settled(page)
    page.notebook.open_details()
    await settled(page)
    room = page.notebook.area.viewport().width()
    for card in page.notebook.cards:
        page.notebook.go_to(card)
        assert card.width() <= room
        assert card.minimumSizeHint().width() <= card.width()
        assert card.mapTo(page.notebook.area.viewport(), QPoint(0, 0)).x() >= 0
    for button in (page.notebook.more_button, page.notebook.contact.site_button):
        assert button.mapTo(page, button.rect().topRight()).x() < page.width()


async def rename(page, name):
    lamb = await stored(page)
    await page.write(STEP, venues.change_venue, lamb.id, name=name)
    for room in lamb.rooms:
        await page.write(STEP, venues.change_room, room.id, name=f"{name} {room.id}")
    await settled(page)


@pytest.mark.parametrize("zoom", [1.0, 2.0])
async def test_the_chosen_venue_is_wholly_in_sight_in_a_low_window(page, qapp, zoom):
    await show(page, "Loft")
    theme.choose(qapp, zoom=zoom)
    page.resize(1000, round(300 * zoom))
    await settled(page)
    chosen = page.notebook.list.visualRect(page.notebook.list.currentIndex())
    assert page.notebook.list.viewport().rect().contains(chosen)


@pytest.mark.parametrize("view", ["notebook", "compare"])
@pytest.mark.parametrize("zoom", [1.0, 2.0])
@pytest.mark.parametrize("name", ["The Lamb", LONG])
async def test_buttons_keep_their_words_at_every_width_and_what_has_no_room_is_in_a_menu(page, qapp, view, zoom, name):
    theme.choose(qapp, zoom=zoom)
    await rename(page, name)
    page.choose_view(view)
    for width in (1216, 980, 912 if zoom > 1 else 640):
        page.resize(width, 560)
        await settled(page)
        ui = page.ui
        shown = [one for one in (ui.which_button, ui.print_button, ui.new_button) if one.isVisible()]
        assert [one.text().strip() for one in shown] == [one.accessibleName() for one in shown]
        assert all(one.width() >= one.sizeHint().width() for one in [*shown, *ui.segments.buttons()]), width
        assert ui.new_button.mapTo(page, ui.new_button.rect().bottomRight()).x() <= page.width()
        assert ui.print_button.isVisible() is not ui.more_button.isVisible()
    assert ui.more_button.isVisible() is (zoom == 2.0)
    assert ui.more_button.toolTip()
    assert ui.more_button.accessibleName()


async def test_menu_of_a_narrow_page_prints_and_chooses_what_is_compared(page, qapp):
    at_double_size(qapp)
    page.resize(640, 560)
    page.choose_view("compare")
    await settled(page)
    menu = page.ui.more_button.menu()
    printing, which = menu.actions()
    assert (printing.text(), which.text(), which.isVisible()) == ("&Print…", "&Which venues", True)
    page.choose_view("notebook")
    assert not which.isVisible()

    printing.trigger()
    (await dialog_of(VenuePrintDialog)).close()
    await settled(page)


def test_rooms_are_drawn_with_as_many_dots_as_they_hold_and_none_where_that_is_not_known():
    assert dots([30, None], [132, 12]) == [30, 0]
    assert dots([500, 20], [132, 12]) == [125, 5]
    assert dots([], []) == []
