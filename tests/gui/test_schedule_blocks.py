"""How a block of the programme is painted where it is narrow."""

from datetime import datetime

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from planner.domain.schedule import SessionRow, Slot
from planner.gui import theme
from planner.gui.schedule import painting
from planner.gui.schedule.tracks import colours_of

SLOT = Slot(datetime(2027, 3, 8, 20, 15), 30)


def painted(width, note, track="Pay", direction=Qt.LayoutDirection.LeftToRight):
    """Return a block of that width, its time in violet and, where it has a note, its mark in red."""
    image = QImage(width, 70, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    session = SessionRow(1, "Pay without panic, a talk", SLOT, 1, "Snug", 1, track=track)
    look = painting.BlockLook(session, colours_of(("Pay",), "Pay"), note=note, clashing=(SLOT,) if note else ())
    painting.paint_block(painter, QRectF(0, 0, width, 70), look, direction)
    painter.end()
    return image


def columns_of(image, is_so):
    """Return the columns of the line of the time in which a pixel is so."""
    inner = range(8, image.width() - 8)
    return [x for x in inner if any(is_so(image.pixelColor(x, y)) for y in range(8, 24))]


def is_time(colour):
    return colour.blue() - colour.red() > 45 and colour.lightness() < 170


def is_mark(colour):
    return colour.red() - colour.blue() > 70


@pytest.mark.parametrize("width", [52, 62, 80, 100, 120, 132, 160, 300])
def test_the_mark_of_a_clash_never_lies_over_the_time(qapp, width):
    theme.choose(qapp, "light", 1.0)
    # The note is too long to stand whole below the title, so a mark stands for it.
    image = painted(width, "Priya Raghunathan is in Long Room at the same time " * 9)

    marks, times = columns_of(image, is_mark), columns_of(image, is_time)
    assert marks
    assert not times or max(times) < min(marks)
    assert times or width < 70


@pytest.mark.parametrize("width", [80, 100, 136, 160, 300])
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_track_is_told_by_its_word_too_where_the_block_is_narrow(qapp, width, direction):
    theme.choose(qapp, "light", 1.0)
    assert painted(width, "", direction=direction) != painted(width, "", track="", direction=direction)


def test_a_long_track_leaves_the_time_its_room(qapp):
    theme.choose(qapp, "light", 1.0)
    long_track = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk"
    short, long = columns_of(painted(136, ""), is_time), columns_of(painted(136, "", track=long_track), is_time)
    time = [x for x in short if x < 50]
    assert [x for x in long if x < 50] == time
    assert min(x for x in long if x > max(time)) > max(time) + 6
