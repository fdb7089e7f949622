"""Columns and panels are as they were left, at any size of text, whatever stands in the file."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QMenu, QSplitter, QWidget

from planner.gui import theme
from planner.gui.widgets.column_memory import ColumnMemory, remember_shares, shares_of
from planner.gui.widgets.rows import Column, RowsModel
from planner.gui.widgets.table import Table
from planner.store.settings import Settings

NAMES = ("name", "handle", "company")


@pytest.fixture
def make(qtbot):
    def made():
        table = Table()
        table.setModel(RowsModel([Column(name, name, str) for name in NAMES], hash, table))
        for column in range(3):
            table.setColumnWidth(column, theme.px(100))
        qtbot.addWidget(table)
        table.resize(theme.px(600), 300)
        return table, ColumnMemory(table, "here")

    return made


def under_the_mouse(table, act):
    """Hold the mouse on the heading while `act` moves its sections, as a person does."""
    port = table.horizontalHeader().viewport()
    for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
        button = Qt.MouseButton.LeftButton
        at = QPointF(theme.px(50), 5)
        QApplication.sendEvent(port, QMouseEvent(kind, at, at, button, button, Qt.KeyboardModifier.NoModifier))
        if kind == QEvent.Type.MouseButtonPress:
            act()
    QApplication.processEvents()


def order(table):
    header = table.horizontalHeader()
    return [NAMES[header.logicalIndex(at)] for at in range(3)]


def test_width_that_somebody_gave_is_there_next_time_at_any_size_of_text(make, qapp):
    table, _ = make()
    under_the_mouse(table, lambda: table.setColumnWidth(1, 170))
    theme.choose(qapp, "light", 2.0)
    again, _ = make()
    assert [again.columnWidth(0), again.columnWidth(1)] == [200, 340]


def test_width_that_the_table_set_by_itself_is_not_kept(make):
    table, _ = make()
    table.setColumnWidth(1, 170)
    under_the_mouse(table, lambda: None)
    assert make()[0].columnWidth(1) == 100


def test_order_that_somebody_gave_is_there_next_time(make):
    table, _ = make()
    under_the_mouse(table, lambda: table.horizontalHeader().moveSection(2, 1))
    assert order(make()[0]) == ["name", "company", "handle"]


def test_hidden_columns_stay_hidden_until_the_usual_ones_are_wanted(make):
    _, memory = make()
    menu = QMenu()
    memory.fill_menu(menu)
    assert [action.text() for action in menu.actions()[:2]] == ["handle", "company"]
    menu.actions()[1].setChecked(False)
    again, memory = make()
    assert again.isColumnHidden(2)
    memory.forget()
    assert not again.isColumnHidden(2)
    assert not make()[0].isColumnHidden(2)


@pytest.mark.parametrize(
    "spoilt",
    [7, [], {"widths": []}, {"widths": {"name": "wide", "gone": 3}, "order": ["gone", 4], "hidden": [{}, "gone"]}],
)
def test_what_somebody_spoilt_in_the_file_counts_as_nothing(make, spoilt):
    Settings().set("columns/here", spoilt)
    table, _ = make()
    assert order(table) == list(NAMES)
    assert [table.columnWidth(0), table.isColumnHidden(1)] == [100, False]


def test_panels_have_the_shares_that_they_had_for_each_direction(qtbot):
    splitter = QSplitter(Qt.Orientation.Horizontal)
    qtbot.addWidget(splitter)
    for _ in range(2):
        splitter.addWidget(QWidget())
    splitter.resize(1000, 300)
    remember_shares(splitter, "here")
    splitter.show()
    assert shares_of(splitter, "here", (1, 2)) == [1, 2]
    splitter.setSizes([700, 300])
    splitter.splitterMoved.emit(700, 1)
    first, second = shares_of(splitter, "here", (1, 2))
    assert first == pytest.approx(700, abs=10)
    assert second == pytest.approx(300, abs=10)
    splitter.setOrientation(Qt.Orientation.Vertical)
    assert shares_of(splitter, "here", (1, 2)) == [1, 2]
