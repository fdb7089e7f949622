"""Dates as lists write them."""

import pytest

from planner.formats.dates import find_order, iso_date, split_date


@pytest.mark.parametrize(
    ("written", "iso"),
    [
        ("2026-04-28", "2026-04-28"),
        ("2026-04-28 08:44:00", "2026-04-28T08:44:00"),
        ("2026-05-13T06:48:01.037Z", "2026-05-13T06:48:01Z"),
        ("2026-05-13T06:48:01+0200", "2026-05-13T06:48:01+02:00"),
        ("2026-04-10 11:30:00 UTC", "2026-04-10T11:30:00"),
        ("2026/05/25 5:05:00 AM GMT+2", "2026-05-25T05:05:00"),
        ("2026/04/25 12:31:00 AM GMT+2", "2026-04-25T00:31:00"),
        ("2026/04/25 12:31 p.m.", "2026-04-25T12:31"),
        ("10.04.2026", "2026-04-10"),
        ("10.04.26 9:05", "2026-04-10T09:05"),
        ("10.04.2026 um 09:05 Uhr", "2026-04-10T09:05"),
        ("06 Apr 2026", "2026-04-06"),
        ("April 6, 2026 at 5:03 PM", "2026-04-06T17:03"),
        ("Mon, 6 April 2026 17:03:22 GMT", "2026-04-06T17:03:22"),
        ("12. März 2026", "2026-03-12"),
        ("6 de abril de 2026", "2026-04-06"),
        ("1er août 2026 à 14h30", "2026-08-01T14:30"),
        ("6 kwietnia 2026", "2026-04-06"),
        ("2026年4月6日 18:30", "2026-04-06T18:30"),
        ("2026年4月6日 下午6:30", "2026-04-06T18:30"),
        ("20260406", "2026-04-06"),
        ("46118", "2026-04-06"),
        ("46118.5", "2026-04-06T12:00:00"),
        ("1775481480", "2026-04-06T13:18:00Z"),
    ],
)
def test_date_that_says_its_order(written: str, iso: str) -> None:
    parts = split_date(written)
    assert parts is not None
    assert iso_date(parts, None) == iso


@pytest.mark.parametrize(
    ("written", "iso"),
    [
        ("Apr 6, 2026 at 25 pm", "2026-04-06"),
        ("Apr 6, 2026 at 13 am", "2026-04-06"),
        ("2026-04-06 17:03 PM", "2026-04-06T17:03"),
        ("2026-04-06 10:30:75", "2026-04-06"),
        ("2026-04-06 12:60", "2026-04-06"),
        ("2026-04-06 25:00", "2026-04-06"),
        ("2026-04-30 24:00", "2026-05-01T00:00"),
        ("2026-12-31T24:00:00Z", "2027-01-01T00:00:00Z"),
        ("2026-04-06 24:01", "2026-04-06"),
    ],
)
def test_time_that_no_clock_shows_is_left_out(written: str, iso: str) -> None:
    parts = split_date(written)
    assert parts is not None
    assert iso_date(parts, None) == iso


def test_digits_with_an_impossible_time_are_no_date() -> None:
    assert split_date("20260406253000") is None


@pytest.mark.parametrize(
    "written", ["0/0/00", "", "soon", "45/45/2026", "2026-13-01", "Room 12", "3", "12.50", "+44 7700 900101"]
)
def test_what_is_no_date(written: str) -> None:
    assert split_date(written) is None


def test_order_of_the_list_decides() -> None:
    parts = split_date("3/4/2026 8:11:00")
    assert parts is not None
    assert iso_date(parts, "dmy") == "2026-04-03T08:11:00"
    assert iso_date(parts, "mdy") == "2026-03-04T08:11:00"
    assert iso_date(parts, None) is None


def test_day_that_is_its_month_needs_no_order() -> None:
    parts = split_date("5/5/2026")
    assert parts is not None
    assert iso_date(parts, None) == "2026-05-05"


@pytest.mark.parametrize(
    ("dates", "order"),
    [
        (["3/4/2026", "23/4/2026"], "dmy"),
        (["4/3/26", "4/28/26 23:38"], "mdy"),
        (["03-04-2026", "15-05-2026"], "dmy"),
        (["3/4/2026", "5/6/2026"], None),
        (["2026-04-03"], "ymd"),
        (["1/2/2026", "1/3/2026", "1/4/2026", "1/5/2026", "2/1/2026"], "mdy"),
        ([], None),
    ],
)
def test_order_is_found_from_the_whole_column(dates: list[str], order: str | None) -> None:
    assert find_order(dates) == order
