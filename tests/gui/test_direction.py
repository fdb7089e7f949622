"""Names and rows where people read to the left: everything begins at the right, once and not twice mirrored."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QPushButton

from planner.domain.texts import N_
from planner.gui import theme
from planner.gui.i18n import joined, tr, unmarked
from planner.gui.widgets.copying import copied
from planner.gui.widgets.eliding_label import ElidingLabel
from planner.gui.widgets.pills import PersonDelegate, PillDelegate
from planner.gui.widgets.rows import Column, RowsModel
from planner.gui.widgets.table import Table

LEFT, RIGHT = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight  # towards which one reads
NAMES = ("Ada", "שרה", "佐藤")


@dataclass(frozen=True, slots=True)
class Person:
    name: str


@pytest.fixture(params=[RIGHT, LEFT], ids=["to the right", "to the left"])
def reading(request, qapp):
    qapp.setLayoutDirection(request.param)
    yield request.param
    qapp.setLayoutDirection(RIGHT)


def ink(picture: QImage) -> tuple[float, float]:
    """Return where the ink begins and ends, as shares of the width."""
    ground = picture.pixel(picture.width() // 2, 2)
    middle = range(picture.height() // 4, 3 * picture.height() // 4)
    inked = [x for x in range(picture.width()) if any(picture.pixel(x, y) != ground for y in middle)]
    return inked[0] / picture.width(), inked[-1] / picture.width()


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("delegate", [PersonDelegate, PillDelegate])
def test_cell_begins_where_reading_begins(qtbot, reading, delegate, name):
    table = Table()
    qtbot.addWidget(table)
    model = RowsModel([Column[Person]("name", N_("Name"), lambda row: row.name)], key=lambda row: row.name)
    model.set_rows([Person(name)])
    table.setModel(model)
    table.setItemDelegate(delegate(table))
    table.resize(600, 200)
    table.show()

    begins, ends = ink(table.grab(table.visualRect(model.index(0, 0)).translated(table.viewport().pos())).toImage())

    if reading == LEFT:
        begins, ends = 1 - ends, 1 - begins
    assert begins < 0.05
    assert ends < 0.4


def selectable(words: str) -> QLabel:
    return QLabel(words, textInteractionFlags=Qt.TextInteractionFlag.TextSelectableByMouse)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("kind", [ElidingLabel, QLabel, lambda words: QLabel(words, wordWrap=True), selectable])
def test_label_begins_where_reading_begins(qtbot, reading, kind, name):
    label = kind(name)
    qtbot.addWidget(label)
    label.resize(400, 30)
    label.show()

    begins, ends = ink(label.grab().toImage())

    if reading == LEFT:
        begins, ends = 1 - ends, 1 - begins
    assert begins < 0.05
    assert ends < 0.4


def test_arrow_to_the_next_page_points_where_reading_goes(reading):
    theme.set_icon(onward := QPushButton(), "chevron-right")

    picture = onward.icon().pixmap(32).toImage()
    size = picture.width()

    tip = max if reading == RIGHT else min  # of a chevron, the point half way down
    inked = [(x, y) for x in range(size) for y in range(size) if picture.pixelColor(x, y).alpha() > 128]
    assert abs(tip(inked)[1] - size / 2) < size / 10


def test_parts_of_a_line_keep_their_own_order(reading):
    line = joined("@gwen", "", "Hartley & Rowe")

    assert unmarked(line) == "@gwen · Hartley & Rowe"
    assert ("\u2068@gwen\u2069" in line) == (reading == LEFT)
    assert line.startswith("\u2067") == (reading == LEFT)  # the line itself begins at the right, whatever begins it


def test_name_of_the_other_direction_does_not_turn_what_stands_around_it(reading):
    line = joined("21:30", "שרה 1", tr(N_("{n} coming|{n} coming"), n=101))

    assert unmarked(line) == "21:30 · שרה 1 · 101 coming"
    assert "\u2068שרה 1\u2069" in line
    assert tr(N_("Into {event}"), event="שרה 1").strip("\u2068\u2069") == "Into \u2068שרה 1"


def test_marks_of_direction_stay_on_the_screen(reading):
    columns = [Column[Person]("name", N_("Name"), lambda row: joined(row.name, "@sara"))]

    flat, rich = copied(columns, [Person("שרה")])

    assert flat == "Name\nשרה · @sara\n"
    assert "<td>שרה · @sara</td>" in rich


def test_words_that_nobody_translated_stay_in_their_order(reading):
    said = tr(N_("{n} guest|{n} guests"), n=122)

    assert said == ("\u2068122 guests\u2069" if reading == LEFT else "122 guests")
    assert tr(N_("{at}, {room}"), at="19:15", room="חדר") == "{}, \u2068חדר\u2069".format(
        "\u206819:15\u2069" if reading == LEFT else "19:15"
    )
