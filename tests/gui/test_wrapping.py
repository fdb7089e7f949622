"""Words that go on in the next line, and parts that do."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from planner.gui.widgets.flow import FlowLayout
from planner.gui.widgets.wrapped_label import WrappedLabel
from planner.gui.widgets.wrapping import wrapped

LONG = "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft"


def labelled(qtbot, words, width, most=0):
    """Return a place of that width, and in it a label with these words."""
    place, label = QWidget(), WrappedLabel(most=most)
    qtbot.addWidget(place)
    column = QVBoxLayout(place)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(label)
    column.addStretch()
    label.setText(words)
    place.resize(width, 400)
    place.show()
    return place, label


@pytest.mark.parametrize("words", [LONG, "שרה־בת־אברהם" * 8, "𝔻𝕠𝕟𝕒𝕦" * 20])
def test_a_word_too_long_for_its_line_goes_on_in_the_next(qtbot, words):
    _place, label = labelled(qtbot, words, 200)
    line = label.fontMetrics().height()
    assert label.width() == 200
    assert label.height() >= 3 * line
    assert label.shown() == words
    label.grab()
    assert label.toolTip() == ""


def test_what_is_written_on_two_lines_is_read_on_two(qtbot):
    _place, label = labelled(qtbot, "Led: Pay\nProposed: Tea", 400)
    assert label.height() == 2 * label.fontMetrics().height()
    assert label.shown() == "Led: Pay\nProposed: Tea"
    label.grab()
    assert label.toolTip() == ""


def test_where_a_label_may_have_two_lines_the_rest_stands_in_the_tooltip(qtbot):
    _place, label = labelled(qtbot, LONG, 200, most=2)
    assert label.height() < 3 * label.fontMetrics().height()
    assert label.shown().endswith("…")
    label.grab()
    assert label.toolTip().replace("\n", "") == LONG


def test_a_wider_place_shows_all_again(qtbot):
    place, label = labelled(qtbot, LONG, 200, most=1)
    place.resize(1400, 400)
    label.grab()
    assert label.shown() == LONG
    assert label.toolTip() == ""


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("words", ["Tweet Up", "שרה"])
def test_a_label_begins_where_the_page_does(qtbot, words, way):
    place, label = labelled(qtbot, words, 400)
    place.setLayoutDirection(way)
    picture = label.grab().toImage()
    ground = picture.pixelColor(200, 0)
    inked = [x for x in range(400) if any(picture.pixelColor(x, y) != ground for y in range(picture.height()))]
    assert inked
    assert (max(inked) < 200) == (way == Qt.LayoutDirection.LeftToRight)


def test_painted_lines_hold_every_letter_and_only_the_last_is_cut(qtbot):
    _place, label = labelled(qtbot, "", 200)
    assert "".join(wrapped(LONG, label.font(), 200, 9)) == LONG
    lines = wrapped(LONG, label.font(), 200, 2)
    assert len(lines) == 2
    assert LONG.startswith(lines[0])
    assert lines[1].endswith("…")


def flowing(qtbot, width):
    place = QWidget()
    qtbot.addWidget(place)
    flow = FlowLayout(place, 4, 4)
    field, buttons = QLineEdit(), [QPushButton("Add the usual questions"), QPushButton("Open")]
    for part in (field, *buttons):
        flow.addWidget(part)
    place.resize(width, 300)
    place.show()
    return place, field, buttons


def test_a_field_takes_the_rest_of_its_line(qtbot):
    _place, field, buttons = flowing(qtbot, 700)
    assert field.x() == 0
    assert buttons[1].geometry().right() == 699
    assert field.width() > field.sizeHint().width()


def test_parts_that_have_no_room_in_a_line_begin_the_next_and_none_is_cut(qtbot):
    place, field, buttons = flowing(qtbot, 260)
    assert {part.y() for part in (field, *buttons)} != {0}
    assert all(place.rect().contains(part.geometry()) for part in (field, *buttons))


def test_words_that_wrap_in_their_line_have_the_height_of_all_their_lines(qtbot):
    place = QWidget()
    qtbot.addWidget(place)
    flow, label = FlowLayout(place, 4, 4), QLabel("Several guests share one address and no name", wordWrap=True)
    flow.addWidget(label)
    flow.addWidget(QPushButton("Open"))
    place.resize(120, 600)
    place.show()
    assert label.height() == label.heightForWidth(label.width()) > label.sizeHint().height()


def test_parts_begin_at_the_right_where_words_do(qtbot):
    place, field, buttons = flowing(qtbot, 700)
    place.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    place.layout().activate()
    place.grab()
    assert field.geometry().right() == 699
    assert buttons[1].x() == 0
