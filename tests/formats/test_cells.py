"""Cells that a spreadsheet must not run, and their way back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.formats.cells import plain_cell, plain_cell_of_csv, safe_cell, safe_cell_of_csv, without_controls

FORMULAS = [
    "=1+1",
    '=HYPERLINK("http://example.org","click")',
    "+1+1",
    "-2+3",
    "@SUM(A1)",
    "=cmd|' /C calc'!A0",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    " =1+1",
    "\u00a0=1+1",
    "＝1+1",
    "＠SUM(A1)",
    "'=1+1",
    "''=1+1",
    "-1-1",
    "+1-202-555-0112",
    "\ttext",
]
HARMLESS = [
    "",
    "Ada O'Dowd",
    "'s Gravenhage",
    "+44 20 7946 0000",
    "+442079460000",
    "+49 (30) 23125501",
    "(415) 555-0104",
    "-5",
    "-5.25",
    "-1.000,50",
    "a=b",
    "ada@example.org",
    "健一",
]


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("Oak;=1+1;Ash", "Oak;'=1+1;Ash"),
        ("Oak; @SUM(A1)", "Oak;' @SUM(A1)"),
        ("Oak;'=1+1", "Oak;''=1+1"),
        ("=1;=2", "'=1;'=2"),
        ("+44 20 7946 0000;=1+1", "'+44 20 7946 0000;'=1+1"),
        ("Oak;-1;+44 20 7946 0000;-)", "Oak;-1;+44 20 7946 0000;-)"),
        ("See you ;-)", "See you ;-)"),
        ("Oak\n=1+1;Ash", "Oak\n'=1+1;Ash"),
        ('Oak;"=1+1;Ash', "Oak;'\"=1+1;Ash"),
        ("Oak\r\n\r\n- one\r\n- two", "Oak\r\n\r\n'- one\r\n'- two"),
    ],
)
def test_formula_behind_a_semicolon_or_in_a_line_of_its_own_is_made_text_and_comes_back(text: str, safe: str) -> None:
    assert safe_cell_of_csv(text) == safe
    assert plain_cell_of_csv(safe) == text


@pytest.mark.parametrize("formula", FORMULAS)
def test_formula_is_made_text(formula: str) -> None:
    assert safe_cell(formula) == "'" + formula


@pytest.mark.parametrize("formula", FORMULAS)
def test_formula_that_was_made_text_comes_back(formula: str) -> None:
    assert plain_cell(safe_cell(formula)) == formula


@pytest.mark.parametrize("text", HARMLESS)
def test_harmless_text_stays_as_it_is(text: str) -> None:
    assert safe_cell(text) == text
    assert plain_cell(text) == text


def test_controls_are_left_out_but_tabs_and_line_breaks() -> None:
    assert (
        without_controls("A\x00d\x1b[31ma\x7f\x9b\tOak\r\nTwo\x0bThree\u200d") == "Ad[31ma\tOak\r\nTwo\x0bThree\u200d"
    )


@given(st.text() | st.text(alphabet="'=+-@\t\r\n 1a＝;\""))
def test_every_text_comes_back_exactly(text: str) -> None:
    assert plain_cell(safe_cell(text)) == text
    assert plain_cell_of_csv(safe_cell_of_csv(text)) == text


@given(st.text(alphabet="'=+-@\t\r\n 1a＝"))
def test_no_safe_cell_begins_like_a_formula(text: str) -> None:
    safe = safe_cell(text)
    assert safe[:1] not in ("=", "@", "＝", "\t", "\r", "\n")
    assert safe[:1] not in ("+", "-") or set(safe) <= set("+- 1")
