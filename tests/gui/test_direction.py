"""Names and rows where people read to the left: everything begins at the right, once and not twice mirrored."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from planner.domain.texts import N_
from planner.gui.i18n import joined
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


@pytest.mark.parametrize("name", NAMES)
def test_label_begins_where_reading_begins(qtbot, reading, name):
    label = ElidingLabel(name)
    qtbot.addWidget(label)
    label.resize(400, 30)
    label.show()

    begins, ends = ink(label.grab().toImage())

    if reading == LEFT:
        begins, ends = 1 - ends, 1 - begins
    assert begins < 0.05
    assert ends < 0.4


def test_parts_of_a_line_keep_their_own_order(reading):
    line = joined("@gwen", "", "Hartley & Rowe")

    assert line.replace("\u2068", "").replace("\u2069", "") == "@gwen · Hartley & Rowe"
    assert ("\u2068@gwen\u2069" in line) == (reading == LEFT)
