"""The bars that show how many heads a venue holds: each way to fit is painted, and what may be more is seen."""

from itertools import pairwise

import pytest
from gui.venue_pages import compare, settled, show
from gui.waiting import until
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from planner.domain.venue_comparisons import Fit, LayoutFit
from planner.gui import theme
from planner.gui.venues.fit_bars import paint_fit
from planner.gui.venues.page import VenuesPage
from planner.gui.venues.rooms_card import _FIT_PILLS
from planner.gui.venues.words import FITS
from planner.printing.venue_comparison import _BARS

ROOMS = {
    "one room holds all": LayoutFit("", 50, 60, "Front room", 60, 1),
    "two rooms hold all": LayoutFit("", 80, 60, "Front room", 90, 2),
    "the rooms are too small": LayoutFit("", 120, 60, "Front room", 60, 1),
    "one room is not known": LayoutFit("", 120, 60, "Front room", 60, 1, ("Back room",)),
    "one room holds all, another is not known": LayoutFit("", 50, 60, "Front room", 60, 1, ("Back room",)),
    "no room is known": LayoutFit("", 120),
}
WIDTH, MIDDLE = 400, 13


def painted(fit, *, reverse=False):
    """Return the colours from left to right in the middle of the bar."""
    image = QImage(WIDTH, 2 * MIDDLE, QImage.Format.Format_RGB32)
    image.fill(theme.colour("surface"))
    with QPainter(image) as painter:
        paint_fit(painter, QRectF(0, 0, WIDTH, 2 * MIDDLE), fit, 120, reverse=reverse)
    return [image.pixelColor(x, MIDDLE).name() for x in range(WIDTH)]


def test_each_way_to_fit_stands_among_the_rooms_below_and_has_its_icon_its_pill_and_its_bar_on_paper():
    assert {fit.fit for fit in ROOMS.values()} == set(Fit) == set(FITS) == set(map(Fit, _FIT_PILLS)) == set(_BARS)


@pytest.mark.parametrize("look", ["light", "dark"])
@pytest.mark.parametrize("reverse", [False, True])
@pytest.mark.parametrize("rooms", ROOMS)
def test_every_fit_is_painted_as_a_bar_with_its_mark(qapp, rooms, reverse, look):
    theme.choose(qapp, look, 1.0)
    fit = ROOMS[rooms]
    colours = painted(fit, reverse=reverse)
    known = {Fit.WHOLE: "accent", Fit.SPLIT: "amber"}.get(fit.fit, "neutral")
    assert (theme.colour(known).name() in colours) == (fit.total is not None)
    assert theme.colour("text").name() in colours


@pytest.mark.parametrize("reverse", [False, True])
def test_dashes_behind_what_is_known_say_that_it_may_be_more(qapp, reverse):
    whole, in_part = (
        painted(ROOMS[rooms], reverse=reverse) for rooms in ("the rooms are too small", "one room is not known")
    )
    known = theme.colour("neutral").name()
    assert starts(whole, known) == 1
    assert starts(in_part, known) > 5


def starts(colours, wanted):
    """Count how often a stretch of the colour begins."""
    return sum(now == wanted != before for before, now in pairwise(colours))


async def test_every_venue_of_the_sample_is_shown_in_a_wide_window(window, sample_file):
    await window.open_file(sample_file)
    window.show_page("venues")
    await until(lambda: window.frame.findChild(VenuesPage))
    page = window.frame.findChild(VenuesPage)
    await until(lambda: page.read and page.read.venues and not page.is_busy())
    for venue in page.read.venues:
        await show(page, venue.name)
        assert not window.frame.grab().isNull()
        await page.refresh()
        await settled(page)
        assert page.notebook.title.text() == venue.name
        assert page.notebook.rooms.bars.isVisible()
    table = await compare(page, *(venue.name for venue in page.read.venues))
    assert table.compared.columnCount() == len(page.read.venues)
    assert not window.frame.grab().isNull()
    assert page.compare.isVisible()
