"""Cutting texts where Unicode allows."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from planner.printing.boundaries import Boundary, cut


@pytest.mark.parametrize("boundary", [Boundary.Grapheme, Boundary.Word, Boundary.Line])
@given(text=st.text(max_size=20))
@example(text="\u0900\U00018d1f")  # Qt cuts the second sign in its middle
@example(text="\U00014d5f\u0a48")  # and here the first one
@example(text="\ufffe\ue367")  # Qt sees the first sign alone
def test_parts_together_are_the_text_again(boundary, text):
    parts = cut(text, boundary)
    assert "".join(parts) == text
    assert all(parts)


def test_marks_stay_with_their_letters():
    assert cut("Zo\u0308e 👩‍💻", Boundary.Grapheme) == ["Z", "o\u0308", "e", " ", "👩‍💻"]
