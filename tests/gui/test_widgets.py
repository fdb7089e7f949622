"""The parts that pages are made of."""

import threading
from dataclasses import dataclass

import pytest
import shiboken6
from gui.accessibility import check
from gui.waiting import PATIENCE_S, until
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from planner.domain.errors import PlannerError, StoppedError
from planner.domain.texts import N_
from planner.domain.venues import check_venue_name, text
from planner.gui import theme
from planner.gui.widgets.ask_name import NameDialog
from planner.gui.widgets.empty_state import EmptyState
from planner.gui.widgets.field_row import FieldRow
from planner.gui.widgets.focus_ring import FocusRing
from planner.gui.widgets.progress_panel import ProgressPanel
from planner.gui.widgets.rows import Column, RowsModel
from planner.gui.widgets.search_field import SearchField
from planner.gui.widgets.segments import Segments
from planner.gui.widgets.table import Table


@dataclass(frozen=True, slots=True)
class Person:
    id: int
    name: str
    age: int


PEOPLE = (Person(1, "Zoë", 30), Person(2, "Ada", 40), Person(3, "佐藤", 20), Person(4, "Ada", 10))
COLUMNS = (
    Column[Person]("name", N_("Name"), lambda person: person.name),
    Column[Person]("age", N_("Age"), lambda person: str(person.age), lambda person: person.age),
)


@pytest.fixture
def model():
    made = RowsModel(COLUMNS, key=lambda person: person.id)
    made.set_rows(PEOPLE)
    return made


@pytest.fixture
def table(qtbot, model):
    made = Table()
    qtbot.addWidget(made)
    made.setModel(model)
    made.setAccessibleName("People")
    return made


def test_a_name_that_is_refused_is_marked_until_something_is_typed(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    dialog = NameDialog(window, "New venue", "What is the venue called?", verb="Add", value="", check=check_venue_name)
    dialog.show()
    dialog.accept()
    assert dialog.isVisible()
    assert dialog.field.property("wrong")
    assert dialog._error.isVisible()
    QTest.keyClicks(dialog.field, "T")
    assert not dialog.field.property("wrong")
    assert not dialog._error.isVisible()


def test_rows_model_keeps_to_qts_rules(model, qtmodeltester):
    qtmodeltester.check(model)


def test_sort_keeps_the_order_of_equal_rows(model):
    model.sort(0)

    assert [person.id for person in model.shown()] == [2, 4, 1, 3]


def test_sort_by_value_not_by_its_text(model):
    model.set_rows([*PEOPLE, Person(5, "Old", 100)])
    model.sort(1, Qt.SortOrder.DescendingOrder)

    assert [person.age for person in model.shown()] == [100, 40, 30, 20, 10]


def test_selection_stays_on_its_rows_through_sort_and_new_rows(table, model):
    table.choose([0])

    model.sort(1)
    assert [model.row_at(at).id for at in table.chosen_positions()] == [1]

    model.set_rows(tuple(reversed(PEOPLE)))
    assert [model.row_at(at).id for at in table.chosen_positions()] == [1]


def test_rows_are_laid_out_once_for_each_wish_to_sort(table, model, qtbot):
    laid_out = []
    table.show()
    model.layoutChanged.connect(lambda: laid_out.append([person.id for person in model.shown()]))

    table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    assert laid_out == [[2, 1, 3, 4]]

    qtbot.mouseClick(table.horizontalHeader().viewport(), Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    assert laid_out == [[2, 1, 3, 4], [2, 4, 1, 3]]


def test_filtered_row_loses_its_selection(table, model):
    table.choose([0, 1])

    model.set_filter(lambda person: person.id != 1)

    assert [model.row_at(at).id for at in table.chosen_positions()] == [2]


def test_a_hundred_thousand_rows_are_filtered_and_sorted(model):
    model.set_rows([Person(at, f"Guest {at % 977}", at) for at in range(100_000)])
    model.set_filter(lambda person: "97" in person.name)
    model.sort(0)

    shown = model.shown()
    assert len(shown) == sum("97" in f"Guest {at % 977}" for at in range(100_000))
    assert [person.name for person in shown] == sorted(person.name for person in shown)


def test_copy_gives_tabs_and_a_table(table):
    table.selectAll()

    table.copy()

    mime = QGuiApplication.clipboard().mimeData()
    assert mime.text().splitlines()[:2] == ["Name\tAge", "Zoë\t30"]
    assert "<td>佐藤</td>" in mime.html()


def test_copied_cells_keep_their_ends_of_lines_and_their_signs(table, model):
    model.set_rows([Person(1, 'Ada "the <first>"\nCountess & Co', 1)])
    table.selectAll()

    table.copy()

    mime = QGuiApplication.clipboard().mimeData()
    assert mime.text() == 'Name\tAge\n"Ada ""the <first>""\nCountess & Co"\t1\n'
    assert "<td>Ada &quot;the &lt;first&gt;&quot;\nCountess &amp; Co</td><td>1</td>" in mime.html()


def test_hidden_and_moved_columns_are_copied_as_they_are_shown(table):
    table.horizontalHeader().moveSection(1, 0)
    table.choose([0])
    table.copy()
    assert QGuiApplication.clipboard().text() == "Age\tName\n30\tZoë\n"

    table.setColumnHidden(1, True)
    table.copy()
    assert QGuiApplication.clipboard().text() == "Name\nZoë\n"


async def test_many_rows_are_copied_while_the_window_stays_alive(table, model):
    model.set_rows([Person(at, f"Guest {at}", at) for at in range(20_000)])
    table.show()
    table.selectAll()
    QGuiApplication.clipboard().setText("before")

    table.copy()
    assert QGuiApplication.clipboard().text() == "before"
    model.set_rows(())  # what was selected when Copy was pressed is copied
    await until(lambda: QGuiApplication.clipboard().text() != "before")

    lines = QGuiApplication.clipboard().text().splitlines()
    assert (len(lines), lines[0], lines[-1]) == (20_001, "Name\tAge", "Guest 19999\t19999")


async def test_cancelled_copying_leaves_the_clipboard_as_it_was(qtbot, told):
    cancelled = threading.Event()

    def name_once_cancelled(person):
        if threading.current_thread() is not threading.main_thread():
            cancelled.wait(PATIENCE_S)  # however quick the machine, Cancel is pressed in the middle
        return person.name

    model = RowsModel((Column[Person]("name", N_("Name"), name_once_cancelled),), key=lambda person: person.id)
    model.set_rows([Person(at, f"Guest {at}", at) for at in range(5_000)])
    table = Table()
    qtbot.addWidget(table)
    table.setModel(model)
    table.show()
    table.selectAll()
    QGuiApplication.clipboard().setText("before")

    table.copy()
    await until(lambda: table.findChildren(ProgressPanel))
    table.findChildren(ProgressPanel)[0].cancel()
    cancelled.set()
    await until(lambda: told)

    assert isinstance(told[0], StoppedError)
    assert QGuiApplication.clipboard().text() == "before"


def ring_in(qtbot, window):
    """Show `window` with the ring around what has the keyboard in it."""
    ring = FocusRing(window)
    with qtbot.waitActive(window):
        window.show()
    return ring


def test_focus_ring_follows_the_keyboard(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    one, other = QLineEdit(), QPushButton("Other")
    layout.addWidget(one)
    layout.addWidget(other)
    ring = ring_in(qtbot, window)

    other.setFocus()

    assert ring.around() is other
    assert ring.geometry().contains(other.geometry())


def test_focus_ring_is_whole_around_what_fills_a_scroll_area(qtbot):
    window, area, button = QWidget(), QScrollArea(widgetResizable=True), QPushButton("Fills it")
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.setContentsMargins(20, 20, 20, 20)
    column.addWidget(area)
    area.setWidget(button)
    ring = ring_in(qtbot, window)
    button.setFocus()
    assert ring.around() is button

    inside = QRect(button.mapTo(window, QPoint(0, 0)), button.size())
    assert ring.geometry() == inside.adjusted(-4, -4, 4, 4)


def test_focus_ring_goes_when_what_it_surrounds_is_deleted(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    part = QWidget(window)
    field = QLineEdit(part)
    ring = ring_in(qtbot, window)
    field.setFocus()
    assert ring.around() is field

    shiboken6.delete(part)

    assert ring.around() is None


def test_headings_do_not_ask_which_of_many_rows_are_selected(table, model):
    model.set_rows([Person(at, "Ada", at) for at in range(100_000)])

    table.selectAll()

    assert len(table.chosen_positions()) == 100_000
    assert not table.horizontalHeader().selectionModel().hasSelection()


def test_wrong_field_has_a_red_edge_also_with_the_cursor_in_it(qtbot, qapp):
    theme.choose(qapp, "light", 1.0)
    row = FieldRow("Name")
    qtbot.addWidget(row)
    with qtbot.waitActive(row):
        row.show()

    row.show_error(PlannerError(text(N_("That is no name."))))
    row.field.setFocus()

    picture = row.field.grab().toImage()
    assert row.field.hasFocus()
    assert picture.pixelColor(picture.width() // 2, 0) == theme.colour("no")


def test_search_is_emptied_by_its_cross_and_grows_with_the_text(qtbot, qapp):
    theme.choose(qapp, "light", 1.0)
    field = SearchField("Find a guest")
    qtbot.addWidget(field)
    field.show()
    assert field._cross.isHidden()
    before = field._cross.width()

    qtbot.keyClicks(field, "zoe")
    qtbot.mouseClick(field._cross, Qt.MouseButton.LeftButton)
    assert field.text() == ""

    theme.choose(qapp, zoom=2.0)
    assert field._cross.width() == 2 * before
    theme.choose(qapp, zoom=1.0)


def test_segments_tell_which_one_holds(qtbot):
    segments = Segments([("rooms", "Rooms"), ("order", "Running order")])
    qtbot.addWidget(segments)
    segments.show()
    heard = []
    segments.chosen.connect(heard.append)

    qtbot.mouseClick(segments._buttons["order"], Qt.MouseButton.LeftButton)

    assert heard == ["order"]
    assert segments.current() == "order"
    check(segments)


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_arrow_of_the_order_stands_by_its_own_heading(qtbot, direction):
    table = Table()
    qtbot.addWidget(table)
    table.setLayoutDirection(direction)
    table.setModel(RowsModel([Column[Person]("name", N_("Name"), lambda row: row.name)] * 2, key=lambda row: row.id))
    table.setColumnWidth(0, 300)
    table.resize(700, 200)
    table.show()
    head = table.horizontalHeader()
    before = head.grab().toImage()

    table.sortByColumn(0, Qt.SortOrder.AscendingOrder)

    after = head.grab().toImage()
    inked = [x for x in range(after.width()) if any(after.pixel(x, y) != before.pixel(x, y) for y in range(40))]
    if direction == Qt.LayoutDirection.RightToLeft:
        inked = [after.width() - 1 - x for x in reversed(inked)]
    words = theme.px(11) + head.fontMetrics().horizontalAdvance("Name")
    assert words - theme.px(4) < inked[0] < inked[-1] < words + theme.px(24)

    table.setColumnWidth(
        0, words + theme.px(24)
    )  # no room after the words: it stands where Qt sets it, the words are cut
    assert head.arrow_place(0, QRect(0, 0, head.sectionSize(0), 40)) is None


def test_sentence_of_an_empty_state_goes_on_in_the_next_line_before_it_is_too_wide_to_read(qtbot):
    empty = EmptyState("users", "Nobody yet", "Bring in a list or add the first guest, one by one. " * 5)
    qtbot.addWidget(empty)
    empty.resize(1400, 500)
    empty.show()

    sentence = empty._sentence
    assert sentence.width() == theme.px(560)
    assert sentence.height() >= sentence.heightForWidth(sentence.width()) > 2 * sentence.fontMetrics().height()
    assert abs(sentence.geometry().center().x() - empty.rect().center().x()) <= 1
    empty.resize(300, 500)
    assert sentence.width() <= 300


def test_empty_state_is_readable_by_all(qtbot):
    empty = EmptyState("users", "Nobody yet", "Bring in a list or add the first guest.")
    qtbot.addWidget(empty)
    empty.add_button("Add guest", lambda: None, "plus", primary=True)
    empty.show()

    check(empty)
