"""Label sheets: where labels lie, how many sheets there are to print, how one finds a sheet."""

import pytest

from planner.domain.errors import PlannerError
from planner.domain.label_stock import (
    LabelStock,
    badges_on,
    find_stock,
    place_of,
    possible_skip,
    search_stocks,
    sheets_needed,
)
from planner.printing.badges import load_stocks

A4_TEN = LabelStock("Avery", "L4785", "A4", 210000, 297000, 2, 5, 80000, 50000, 18000, 13000, 95000, 55000)


def test_corners_run_row_by_row_from_the_margin():
    assert list(A4_TEN.corners())[:3] == [(18000, 13000), (113000, 13000), (18000, 68000)]
    assert list(A4_TEN.corners())[-1] == (113000, 233000)


@pytest.mark.parametrize(
    ("count", "skip", "sheets"), [(0, 0, 0), (0, 5, 0), (1, 0, 1), (10, 0, 1), (11, 0, 2), (10, 1, 2), (112, 4, 12)]
)
def test_sheets_needed(count, skip, sheets):
    assert sheets_needed(count, A4_TEN, skip) == sheets


def test_place_of_a_badge_after_used_labels():
    assert place_of(0, A4_TEN, 4) == (0, 4)
    assert place_of(6, A4_TEN, 4) == (1, 0)


def test_badges_on_each_sheet_are_all_badges_once():
    assert [list(badges_on(sheet, 13, A4_TEN, 4)) for sheet in range(2)] == [list(range(6)), list(range(6, 13))]


@pytest.mark.parametrize("query", ["5395", "avery 5395", "Avery-5395", "AVERY  5395"])
def test_search_by_number_finds_the_sheet_and_its_equals(query):
    assert [stock.name for stock in search_stocks(load_stocks(), query)] == [
        "Avery 5395",
        "Avery 5095",
        "Avery 5895",
        "Avery 8395",
        "Avery 15395",
    ]


def test_search_by_the_number_of_an_equal_finds_the_original_too():
    assert "Avery 5395" in [stock.name for stock in search_stocks(load_stocks(), "15395")]


def test_search_by_size_and_paper():
    found = search_stocks(load_stocks(), "80 × 50 mm a4")

    assert found[0].name == "Avery L4784"
    assert {(stock.paper, stock.label_width, stock.label_height) for stock in found} == {("A4", 80000, 50000)}


def test_search_within_one_paper():
    assert {stock.paper for stock in search_stocks(load_stocks(), "", "US-Letter")} == {"US-Letter"}


@pytest.mark.parametrize("name", ["Avery 5395", "avery 5395", "5395"])
def test_find_a_sheet_by_name_or_number(name):
    assert find_stock(load_stocks(), name).name == "Avery 5395"


def test_find_a_number_that_two_brands_use_for_one_grid():
    assert find_stock([A4_TEN], "L 4785") is A4_TEN


def test_find_an_unknown_sheet_names_those_near_it():
    with pytest.raises(PlannerError, match=r"“Avery 5396”.*Avery 5395"):
        find_stock(load_stocks(), "Avery 5396")


def test_find_a_sheet_by_too_few_words_names_the_candidates():
    with pytest.raises(PlannerError, match="fits several label sheets: Herma"):
        find_stock(load_stocks(), "Herma")


@pytest.mark.parametrize("name", ["", "   ", "§§§"])
def test_find_nothing_at_all_says_what_to_give(name):
    with pytest.raises(PlannerError, match="such as Avery L4785"):
        find_stock(load_stocks(), name)


def test_every_sheet_holds_all_its_labels_apart():
    # Products are measured to a third of a millimetre at worst.
    assert [stock.name for stock in load_stocks() if not holds_its_labels(stock, slack=300)] == []


def holds_its_labels(stock, slack):
    right, bottom = map(max, zip(*stock.corners(), strict=True))
    return (
        min(stock.left, stock.top) >= 0
        and right + stock.label_width <= stock.paper_width + slack
        and bottom + stock.label_height <= stock.paper_height + slack
        and (stock.columns == 1 or stock.pitch_x >= stock.label_width - slack)
        and (stock.rows == 1 or stock.pitch_y >= stock.label_height - slack)
    )


def test_every_sheet_has_a_name_of_its_own():
    names = [stock.name for stock in load_stocks()]

    assert len(names) == len(set(names)) == 743


@pytest.mark.parametrize(("skip", "possible"), [(0, 0), (9, 9), (10, 0), (300, 0), (-1, 0)])
def test_used_labels_that_a_sheet_does_not_have_count_as_none(skip, possible):
    assert possible_skip(skip, A4_TEN) == possible
