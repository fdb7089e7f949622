"""The badges page, used as organisers use it on the evening before."""

import dataclasses
import threading
from typing import ClassVar

import pytest
from factories import SETUP, make_event
from gui import accessibility
from gui.badges import NAMES, evening, opened
from gui.waiting import until
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton, QSpinBox

from planner.domain.overview import Link
from planner.domain.texts import text
from planner.gui import theme
from planner.gui.aio import settled
from planner.services import badge_prints, badges, guests
from planner.services.badges import Setup


@pytest.fixture
def page(qtbot, loop, workspace):
    return loop.run_until_complete(opened(qtbot, workspace))


async def kept(page):
    await settled()
    return await page.workspace.read(badges.get_setup, page.event_id)


def label_middle(page, label):
    preview = page.ui.preview
    box = preview._pixel_box(label)
    return (preview._paper_box().topLeft() + box.center()).toPoint()


def names_on_job(page):
    return [badge.name for badge in page.job.badges]


async def test_the_page_counts_badges_and_sheets_and_leaves_out_who_declined(page):
    assert page.ui.counts_label.text() == "7 badges · 1 sheet"
    assert page.ui.print_button.accessibleName() == "Print 7 badges…"
    assert "Dan Away" not in names_on_job(page)


async def test_each_label_stands_nearer_to_its_own_field_than_to_what_is_above(page):
    ui = page.ui
    parts = (ui.print_title, ui.who_combo, ui.stock_picker, ui.start_spin, ui.order_combo)
    for above, label in zip(parts, (ui.who_label, ui.sheet_label, ui.start_label, ui.order_label), strict=False):
        before = label.geometry().top() - above.geometry().bottom()
        after = label.buddy().geometry().top() - label.geometry().bottom()
        assert before >= 2 * after > 0
    assert ui.mark_button.text() == " Mark as printed"  # a gap after its icon


async def test_a_click_on_a_label_begins_there_and_undo_takes_it_back(qtbot, page):
    qtbot.mouseClick(page.ui.preview.viewport(), Qt.MouseButton.LeftButton, pos=label_middle(page, 4))

    assert (page.job.skip, page.ui.start_spin.value(), page.ui.counts_label.text()) == (4, 5, "7 badges · 2 sheets")
    assert await kept(page) == Setup("Avery L4785", "", 4)
    await page.workspace.undo()
    await until(lambda: page.job.skip == 0)
    assert page.ui.start_spin.value() == 1


async def test_the_start_label_can_be_typed(qtbot, page):
    page.ui.start_spin.setFocus()
    page.ui.start_spin.selectAll()
    qtbot.keyClicks(page.ui.start_spin, "3")
    qtbot.keyClick(page.ui.start_spin, Qt.Key.Key_Return)

    assert await kept(page) == Setup("Avery L4785", "", 2)
    assert page.ui.range_label.text() == "labels 3 to 9, 7 badges"


async def test_arrow_keys_move_over_the_labels_and_say_whose_they_are(qtbot, page):
    preview = page.ui.preview
    names = names_on_job(page)

    qtbot.keyClick(preview, Qt.Key.Key_Right)
    qtbot.keyClick(preview, Qt.Key.Key_Down)

    assert preview.accessibleName() == f"Label 4, {names[3]}. Sheet 1 of 1"
    qtbot.keyClick(preview, Qt.Key.Key_Return)
    assert await kept(page) == Setup("Avery L4785", "", 3)
    assert preview.accessibleName() == f"Label 4, {names[0]}. Sheet 1 of 1"
    qtbot.keyClick(preview, Qt.Key.Key_Up)
    assert preview.accessibleName() == "Label 2, used. Sheet 1 of 1"


async def test_page_down_turns_the_sheet_and_an_empty_label_says_so(qtbot, page):
    page._start_at(9)
    qtbot.keyClick(page.ui.preview, Qt.Key.Key_PageDown)

    assert page.ui.turn_label.text() == "Sheet 2 of 2"
    page.ui.preview._go(1, 9)
    assert page.ui.preview.accessibleName() == "Label 10, empty. Sheet 2 of 2"
    assert not page.ui.next_button.isEnabled()
    await settled()


async def test_a_template_is_chosen_with_the_keyboard(qtbot, page):
    first, second, _third = page._cards.buttons()
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Down)
    if not second.isChecked():
        qtbot.keyClick(second, Qt.Key.Key_Space)

    assert await kept(page) == Setup("Avery L4785", "Handle first", 0)
    assert page.job.template.name == "Handle first"


async def test_a_sheet_is_found_by_its_number_and_chosen_with_enter(qtbot, page):
    page._start_at(4)
    popup = page.ui.stock_picker.open_list()
    qtbot.keyClicks(popup.search, "5395")
    assert [stock.name for stock in popup.shown()][:2] == ["Avery 5395", "Avery 5095"]
    qtbot.keyClick(popup.search, Qt.Key.Key_Return)

    assert await kept(page) == Setup("Avery 5395", "", 0)
    assert page.ui.stock_picker.accessibleName() == "Sheet: Avery 5395 · Letter, 8 a sheet · 85.7 × 59.3 mm"


async def test_a_sheet_chosen_before_stands_first_in_the_list(qtbot, page):
    popup = page.ui.stock_picker.open_list()
    qtbot.keyClicks(popup.search, "Herma 4457")
    qtbot.keyClick(popup.search, Qt.Key.Key_Return)
    await settled()

    again = page.ui.stock_picker.open_list()
    assert again.shown()[0].name == "Herma 4457"
    again.papers._buttons["US-Letter"].click()
    assert {stock.paper for stock in again.shown()} == {"US-Letter"}
    again.close()


async def test_badges_of_one_role_alone(page):
    combo = page.ui.who_combo
    combo.setCurrentIndex(combo.findText("Hosts (2)"))
    combo.activated.emit(combo.currentIndex())

    assert names_on_job(page) == ["Tunde Balogun", "Priya Raghunathan"]
    await settled()


async def test_badges_of_guests_selected_elsewhere_even_of_one_who_declined(page):
    everybody = await page.workspace.read(guests.list_guests, page.event_id)
    away = next(row.id for row in everybody if row.name == "Dan Away")

    page.show_guests([away])
    await settled()

    assert page.ui.who_combo.currentText() == "Selected guests (1)"
    assert names_on_job(page) == ["Dan Away"]


async def test_another_order(page):
    combo = page.ui.order_combo
    combo.setCurrentIndex(combo.findData("added"))
    combo.activated.emit(combo.currentIndex())
    await until(lambda: names_on_job(page) == NAMES)

    await page.workspace.write(SETUP, guests.add_guest, page.event_id, "Aaron Aa", rsvp="accepted")
    await until(lambda: names_on_job(page) == [*NAMES, "Aaron Aa"])


class Asked(str):
    """A text that notes which thread asks whether it is empty, as sorting by name does."""

    __slots__ = ()
    by: ClassVar = set()

    def __bool__(self):
        self.by.add(threading.current_thread())
        return len(self) > 0


async def test_badges_are_put_in_order_beside_the_window(page):
    page._badges = [dataclasses.replace(badge, given_name=Asked(badge.given_name)) for badge in page._badges]
    combo = page.ui.order_combo
    combo.setCurrentIndex(combo.findData("organisation"))
    combo.activated.emit(combo.currentIndex())
    await until(lambda: page._order == "organisation")

    assert Asked.by
    assert threading.main_thread() not in Asked.by


async def test_a_new_guest_appears_while_the_page_is_shown(page):
    await page.workspace.write(SETUP, guests.add_guest, page.event_id, "Zed Zulu", rsvp="accepted")

    await until(lambda: "Zed Zulu" in names_on_job(page))
    assert page.ui.counts_label.text() == "8 badges · 1 sheet"


async def test_a_choice_that_is_refused_is_told_and_the_stored_one_is_shown(page, told):
    page._start_at(4)
    await settled()

    page._start_at(-2)
    await until(lambda: told)
    await settled()

    assert str(told[0]) == "The number of used labels cannot be less than 0."
    assert (page.job.skip, page.ui.start_spin.value()) == (4, 5)


async def test_the_paper_stays_white_in_the_dark_theme(qapp, page):
    theme.choose(qapp, "dark")
    await settled()

    picture = page.ui.preview.grab().toImage()
    corner = page.ui.preview._paper_box().topLeft().toPoint() + QPoint(12, 12)
    assert picture.pixelColor(corner).name() == "#ffffff"
    assert picture.pixelColor(2, 2).lightness() < 40


async def test_the_preview_grows_with_its_keys_and_fits_again(qtbot, page):
    preview = page.ui.preview
    before = preview.zoom()

    qtbot.keyClick(preview, Qt.Key.Key_Plus)
    assert preview.zoom() > before
    qtbot.keyClick(preview, Qt.Key.Key_0)
    assert preview.zoom() == pytest.approx(before, rel=0.02)


async def test_an_event_without_guests_teaches_and_offers_nothing_to_print(qtbot, workspace):
    empty = await workspace.write(SETUP, make_event, "Another")
    workspace.set_event(empty)
    page = await opened(qtbot, workspace)

    assert page.ui.stack.currentWidget() is page._empty
    assert not page.ui.print_button.isEnabled()
    assert page.job is None


async def test_a_sheet_and_template_unknown_here_fall_back_to_the_usual_ones(qtbot, workspace):
    event_id = await workspace.write(SETUP, evening)
    workspace.set_event(event_id)
    await workspace.write(text("Set"), badges.change_setup, event_id, stock="Nobody 1", template="Fancy", skip=300)
    page = await opened(qtbot, workspace)

    assert (page.job.stock.name, page.job.template.name, page.job.skip) == (badges.default_stock(), "Name first", 0)


@pytest.mark.parametrize("size", [(1216, 800), (800, 640)])
async def test_every_control_has_a_name_and_is_reached_by_tab(qtbot, workspace, size):
    accessibility.check(await opened(qtbot, workspace, size))


@pytest.mark.parametrize("size", [(1216, 800), (776, 600), (560, 600)])
async def test_nothing_is_lost_in_a_small_window(qtbot, workspace, size):
    page = await opened(qtbot, workspace, size)

    assert page.width() == size[0]
    assert all(part.isVisibleTo(page) for part in (page.ui.fit_card, page.ui.preview, page.ui.print_card))


# The room of the page in a window of 1366 × 768 and of 1024 × 700, at three sizes of text.
@pytest.mark.parametrize(
    ("zoom", "size"),
    [
        (1.0, (1142, 710)),
        (1.0, (1142, 660)),
        (1.0, (800, 642)),
        (1.5, (1030, 680)),
        (1.5, (940, 612)),
        (2.0, (1254, 655)),
        (2.0, (912, 586)),
        (2.5, (884, 560)),
    ],
)
async def test_at_every_size_of_text_the_controls_stand_whole_and_the_sheet_has_room(
    qapp, qtbot, workspace, zoom, size
):
    theme.choose(qapp, zoom=zoom)
    page = await opened(qtbot, workspace, size)
    ui = page.ui
    ui.preview_card.layout().activate()

    assert (page.width(), page.height()) == size
    scrolled = ui.choices_area.viewport()
    for control in accessibility.controls(page):
        frame = scrolled if scrolled.isAncestorOf(control) else page
        left = control.mapTo(frame, QPoint(0, 0)).x()
        assert 0 <= left <= left + control.width() <= frame.width(), control.objectName()
        if isinstance(control, QPushButton | QSpinBox) and control is not ui.stock_picker:
            assert control.width() >= control.sizeHint().width(), control.objectName()
    assert ui.turn_label.width() >= ui.turn_label.fontMetrics().horizontalAdvance(ui.turn_label.text())
    assert ui.stock_picker.height() >= theme.px(50)
    assert ui.preview.height() >= theme.px(110)
    if scrolled.isAncestorOf(ui.preview):
        assert ui.preview.height() >= theme.px(220)
    else:
        assert ui.preview_card.mapTo(page, QPoint(0, ui.preview_card.height())).y() <= page.height()


async def test_five_thousand_badges_draw_the_sheet_that_is_shown_alone(qtbot, page):
    drawn = []
    many = dataclasses.replace(page.job, badges=page.job.badges * 700, say=lambda word: drawn.append(word) or word)

    page.ui.preview.show_job(many)
    page.ui.preview.grab()

    assert page.ui.preview.sheets == 490
    assert 0 < len(drawn) <= many.stock.per_sheet


async def test_who_has_no_badge_yet_or_another_one_can_be_printed_alone(page):
    everybody = await page.workspace.read(badges.list_badges, page.event_id)
    await page.workspace.write(SETUP, badge_prints.mark_printed, everybody)
    await page.workspace.write(SETUP, guests.add_guest, page.event_id, "Zed Zulu", rsvp="accepted")
    await until(lambda: page.ui.who_combo.findData("due") > 0)
    assert page.ui.who_combo.itemText(page.ui.who_combo.findData("due")) == "Not printed yet, or changed (1)"

    page.show_link(Link("badges", only_unprinted=True))
    await until(lambda: page.job is not None and names_on_job(page) == ["Zed Zulu"])
    page.show_link(Link("badges"))
    await until(lambda: len(page.job.badges) == 8)


async def test_badges_can_be_printed_for_those_alone_who_are_coming(page):
    await page.workspace.write(SETUP, guests.add_guest, page.event_id, "Una Asked", rsvp="invited")
    combo = page.ui.who_combo
    await until(lambda: combo.findData("coming") > 0)
    assert combo.currentText() == "Everybody expected (8)"

    combo.setCurrentIndex(combo.findText("Only those coming (7)"))
    combo.activated.emit(combo.currentIndex())
    assert sorted(names_on_job(page)) == sorted(NAMES)
    await page.refresh()
    assert combo.currentText() == "Only those coming (7)"
