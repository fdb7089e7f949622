"""How much paper each stretch of time takes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.printing.stretches import Part, clipped, even_pages, filled_heights, filled_pages, least_heights


@st.composite
def hours(draw):
    """Stretches of time, and what runs over which of them."""
    minutes = draw(st.lists(st.integers(1, 120), min_size=1, max_size=12))
    ends = st.tuples(st.integers(0, len(minutes) - 1), st.integers(1, 4), st.floats(5, 60))
    parts = draw(st.lists(ends, min_size=1, max_size=20))
    return minutes, [Part(first, min(first + long, len(minutes)), need) for first, long, need in parts]


def height_of(part, heights):
    return sum(heights[part.first : part.end])


@given(hours())
def test_every_part_has_what_it_needs(given_hours):
    minutes, parts = given_hours

    assert all(height_of(part, least_heights(minutes, parts)) >= part.need - 1e-6 for part in parts)
    assert all(height_of(part, filled_heights(minutes, parts, 200)) >= part.need - 1e-6 for part in parts)


@given(hours())
def test_where_there_is_room_it_is_filled(given_hours):
    minutes, parts = given_hours
    least = sum(least_heights(minutes, parts))

    assert sum(filled_heights(minutes, parts, least + 50)) == pytest.approx(least + 50, abs=0.5)


def test_where_nothing_is_narrow_time_runs_evenly():
    heights = filled_heights([30, 60, 15], [Part(0, 1, 5), Part(1, 3, 10)], 210)

    assert heights == pytest.approx([60, 120, 30], abs=0.01)


def test_a_short_part_takes_room_from_the_long_ones():
    heights = filled_heights([5, 115], [Part(0, 1, 20), Part(1, 2, 20)], 120)

    assert heights == pytest.approx([20, 100], abs=0.01)


@given(hours())
def test_pages_follow_each_other_and_none_holds_more_than_its_room_but_for_one_stretch(given_hours):
    minutes, parts = given_hours

    pages = even_pages(minutes, parts, 80)

    assert [at for page in pages for at in page] == list(range(len(minutes)))
    assert len(pages) == len(filled_pages(minutes, parts, 80))
    for page in pages:
        inside = clipped(parts, page)
        assert len(page) == 1 or sum(least_heights(minutes[page.start : page.stop], inside)) <= 80


def test_pages_end_where_nothing_runs_on_and_are_about_equally_full():
    parts = [Part(at, at + 1, 20) for at in range(10)]

    assert [len(page) for page in even_pages([30] * 10, parts, 100)] == [5, 5]
    assert [len(page) for page in even_pages([30] * 10, [*parts, Part(3, 6, 10)], 100)] == [3, 4, 3]


def test_what_runs_over_a_page_needs_its_room_on_both():
    parts = [Part(0, 2, 30)]

    assert clipped(parts, range(1)) == [Part(0, 1, 30)]
    assert clipped(parts, range(1, 2)) == [Part(0, 1, 30)]
