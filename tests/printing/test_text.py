"""Texts in boxes: as large as can be, whole, in every script."""

import unicodedata

import pypdfium2
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF

from planner.printing.paper import A4, Paper, paint_page, print_pages
from planner.printing.text import BETWEEN, TextStyle, draw, fit, is_right_to_left, missing_letters, width_at

pytestmark = pytest.mark.usefixtures("qapp")

NAME = TextStyle(largest=9, floor=5, weight=700, keep_words=True)


def together(fitted):
    return "".join("".join(fitted.lines).split())


def test_a_short_name_takes_the_largest_size():
    fitted = fit("Ada", 70, 20, NAME)

    assert (fitted.size, fitted.lines, fitted.below_floor) == (9, ("Ada",), False)


def test_two_words_wrap_where_that_makes_them_larger():
    assert fit("Priya Raghunathan", 60, 24, NAME).lines == ("Priya", "Raghunathan")


def test_a_low_box_keeps_two_words_on_one_line():
    assert fit("Priya Raghunathan", 60, 8, NAME).lines == ("Priya Raghunathan",)


def test_a_name_wraps_after_its_hyphen_and_gets_none_of_ours():
    assert fit("Konstantinopoulou-Featherstone", 50, 24, NAME).lines == ("Konstantinopoulou-", "Featherstone")


def test_lines_are_about_equally_long():
    assert fit("one two three four", 40, 14, TextStyle(largest=5)).lines == ("one two", "three four")


def test_a_word_too_long_for_the_floor_breaks_inside_and_stays_readable():
    fitted = fit("Wolfeschlegelsteinhausenbergerdorff", 60, 20, NAME)

    assert len(fitted.lines) == 2
    assert (fitted.size, fitted.below_floor, fitted.divided) == (5, False, True)


def test_a_handle_is_divided_where_its_words_were_joined():
    fitted = fit("@PeopleAndCultureTeamHolborn", 30, 20, TextStyle(largest=9, floor=4.2, weight=700, keep_words=True))

    assert (fitted.lines, fitted.divided) == (("@PeopleAnd", "CultureTeam", "Holborn"), True)


def test_a_word_stays_whole_a_little_below_the_floor():
    fitted = fit("Konstantinopoulou", 40, 20, NAME)

    assert (fitted.lines, fitted.below_floor, fitted.divided) == (("Konstantinopoulou",), True, False)


def test_only_the_word_that_is_too_wide_is_divided():
    fitted = fit("Anna-Maria Wolfeschlegelsteinhausenbergerdorff", 60, 24, NAME)

    assert (fitted.lines[0].split()[0], fitted.divided) == ("Anna-Maria", True)
    assert together(fitted) == "Anna-MariaWolfeschlegelsteinhausenbergerdorff"


def test_what_does_not_fit_at_the_floor_shrinks_further_and_says_so():
    fitted = fit("Konstantinopoulou " * 20, 40, 12, NAME)

    assert fitted.below_floor
    assert together(fitted) == "Konstantinopoulou" * 20


def test_an_arabic_word_is_never_broken_inside():
    assert fit("عبدالرحمنعبدالعزيزالسعودي", 20, 20, NAME).lines == ("عبدالرحمنعبدالعزيزالسعودي",)


def test_a_japanese_name_keeps_its_words_together():
    assert fit("佐藤 健太郎", 20, 22, NAME).lines == ("佐藤", "健太郎")


def test_a_japanese_title_wraps_as_unicode_allows():
    assert len(fit("人事の仕事を楽しくする十の方法", 30, 20, TextStyle(largest=6)).lines) > 1


def test_never_more_lines_than_asked_for():
    assert len(fit("a b c d e f g h", 10, 60, TextStyle(largest=9, lines=2)).lines) == 2


@pytest.mark.parametrize(
    ("text", "expected"), [("שרה כהן", True), ("محمد", True), ("Ada", False), ("12 محمد", True), ("", False)]
)
def test_direction_follows_the_first_letter(text, expected):
    assert is_right_to_left(text) is expected


def test_a_letter_that_no_font_has_is_told():
    assert missing_letters("Ada \U0010fffd Byron\u200d") == "\U0010fffd"


def ink(text, style, box=(10, 10, 60, 20)):
    """Return left, top, right, bottom of the drawn text in millimetres."""
    picture = paint_page(
        Paper(80, 40), lambda painter, _page: draw(painter, QRectF(*box), text, style), dots_per_inch=254
    )
    dark = [(x, y) for x in range(0, 800, 2) for y in range(0, 400, 2) if picture.pixelColor(x, y).lightness() < 200]
    return (
        min(x for x, _ in dark) / 10,
        min(y for _, y in dark) / 10,
        max(x for x, _ in dark) / 10,
        max(y for _, y in dark) / 10,
    )


@pytest.mark.parametrize(
    "text", ["Priya Raghunathan", "Ångström Ç", "กนกวรรณ ศรีสวัสดิ์", "प्रिया शर्मा", "محمد عبد الله", "שרה כהן"]
)
def test_all_of_the_ink_stays_in_the_box(text):
    left, top, right, bottom = ink(text, NAME)

    assert left >= 9.8
    assert top >= 9.8
    assert right <= 70.2
    assert bottom <= 30.2


def test_the_start_of_a_right_to_left_text_is_at_the_right():
    style = TextStyle(largest=4, align="start")

    assert ink("Ada", style)[0] == pytest.approx(10, abs=0.5)
    assert ink("שרה", style)[2] == pytest.approx(70, abs=0.5)


@pytest.mark.parametrize("text", ["18:30–21:30", "#HR (A-Z) -> 10x20 @ANNA", "Đoàn Giỏi", "عائشة بنت سعيد"])
def test_a_text_is_found_again_in_the_file_as_it_was_written(text, tmp_path):
    path = tmp_path / "text.pdf"
    print_pages(path, A4, 1, lambda painter, _: draw(painter, QRectF(10, 10, 190, 20), text, TextStyle(largest=9)))

    document = pypdfium2.PdfDocument(path)
    found = document[0].get_textpage().get_text_bounded()
    document.close()
    assert set(unicodedata.normalize("NFKC", found)) - set(" \r\n") == set(text) - {" "}


def test_text_stands_at_top_or_bottom():
    assert ink("Ada", TextStyle(largest=4, stand="top"))[1] < 14
    assert ink("Ada", TextStyle(largest=4, stand="bottom"))[3] > 27


@given(
    st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), max_size=60),
    st.floats(5, 200),
    st.floats(2, 100),
)
@example("\u0900\U00018d1f", 5.0, 2.0)  # Qt cuts the second sign in its middle
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_letter_is_ever_lost_and_no_line_leaves_the_box(text, width, height):
    fitted = fit(text, width, height, NAME)

    assert together(fitted) == "".join(text.split())
    assert max(fitted.widths) <= width * 1.001
    assert fitted.height <= height * 1.001


@pytest.mark.parametrize("width", range(14, 60, 2))
def test_a_unit_such_as_a_rate_stays_in_one_line(width):
    lines = fit("Upload is 40 Mbit/s, by train 90 km/h", width, 100, TextStyle(largest=5, floor=2)).lines
    assert not [line for line in lines if line.endswith("/")]


def test_no_line_ends_in_the_dot_between_two_parts():
    head = BETWEEN.join(("Monday 8 March 2027", "Upstairs at The Lamb"))
    line = width_at("Monday 8 March 2027 ·", 5, 400)

    assert fit(head, line + 1, 100, TextStyle(5)).lines == ("Monday 8 March 2027", "Upstairs at The Lamb")
    assert fit(head, 3 * line, 100, TextStyle(5)).lines == (head,)
