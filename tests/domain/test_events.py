"""What an event's fields take, how its times hang together, and which room stands in for which."""

from datetime import date, datetime, time

import pytest

from planner.domain import events
from planner.domain.errors import WrongValueError
from planner.domain.times import read_time
from planner.domain.venues import rooms_standing_in


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("#ConnectingHR", "ConnectingHR"), (" ＃人事 ", "人事"), ("स्त्री_2027", "स्त्री_2027"), ("#", ""), ("", "")],
)
def test_hashtag_is_kept_without_its_mark(typed, kept):
    assert events.check_hashtag(typed) == kept


@pytest.mark.parametrize("typed", ["two words", "#one#two", "a-b", "50%"])
def test_what_no_network_takes_for_a_hashtag_is_refused(typed):
    with pytest.raises(WrongValueError):
        events.check_hashtag(typed)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("example.org", "https://example.org"),
        (" http://example.org:8080/a?b=c#d ", "http://example.org:8080/a?b=c#d"),
        ("https://例え.テスト/イベント", "https://例え.テスト/イベント"),
        ("http://localhost:8000", "http://localhost:8000"),
        ("", ""),
    ],
)
def test_link_is_an_address_of_the_web(typed, kept):
    assert events.check_link(typed) == kept


@pytest.mark.parametrize(
    "typed", ["ftp://example.org", "file:///etc/passwd", "example", "https://", "a b.org", "http://a.b:x"]
)
def test_what_leads_to_no_page_is_refused(typed):
    with pytest.raises(WrongValueError):
        events.check_link(typed)


@pytest.mark.parametrize(
    ("typed", "heads"), [("120", 120), (" 1,200 ", 1200), ("1 200", 1200), ("٧٠", 70), ("0", 0), ("", None)]
)
def test_capacity_is_read_as_people_type_it(typed, heads):
    assert events.read_capacity(typed) == heads


@pytest.mark.parametrize("typed", ["many", "-1", "1.5", "2000000", "9" * 5000])
def test_what_is_no_number_of_heads_is_refused(typed):
    with pytest.raises(WrongValueError):
        events.read_capacity(typed)


def test_end_stays_at_its_time_of_day_when_the_start_moves():
    assert events.end_following("2027-03-08T18:30", "2027-03-08T21:30", "2027-03-08T17:00") == "2027-03-08T21:30"
    assert events.end_following("2027-03-08T18:30", "2027-03-09T01:00", "2027-03-15T20:00") == "2027-03-16T01:00"


def test_event_stays_as_long_as_it_was_where_its_start_moves_past_its_end():
    assert events.end_following("2027-03-08T18:30", "2027-03-08T21:30", "2027-03-09T22:00") == "2027-03-10T01:00"
    assert events.end_following("2027-03-08T18:30", "2027-03-08T21:30", "2027-03-08T22:00") == "2027-03-09T01:00"
    assert events.end_following("2027-03-08T18:30", "", "2027-03-09T22:00") == ""
    assert events.end_following("2027-03-08T18:30", "2027-03-08T21:30", "") == ""


@pytest.mark.parametrize(
    ("at", "ends"), [("21:30", "2027-03-08T21:30"), ("00:30", "2027-03-09T00:30"), ("05:59", "2027-03-09T05:59")]
)
def test_end_is_the_first_such_time_after_the_start(at, ends):
    assert events.end_at("2027-03-08T18:30", read_time(at)) == ends


@pytest.mark.parametrize("at", ["18:30", "18:00", "6:00"])
def test_an_end_before_the_start_is_refused_where_no_night_lies_between(at):
    with pytest.raises(WrongValueError, match="set that day first"):
        events.end_at("2027-03-08T18:30", read_time(at))


def test_rooms_stand_in_by_name_first_and_then_by_place():
    old = [(1, "hall"), (2, "library"), (3, "snug")]
    new = [(10, "library"), (11, "stage"), (12, "cellar")]
    assert rooms_standing_in(old, new) == {2: 10, 3: 12}
    assert rooms_standing_in(old, []) == {}


def test_event_on_another_day_keeps_its_time_and_begins_in_the_evening_where_none_was_said():
    day = date(2027, 3, 9)
    assert events.starts_on("2027-03-08T09:15", day) == "2027-03-09T09:15"
    assert events.starts_on("", day) == "2027-03-09T18:30"
    assert events.starts_on("", day, time(10)) == "2027-03-09T10:00"
    assert events.starts_on("2027-03-08T09:15", None) == ""
    assert events.ends_on("2027-03-08T21:30", day) == "2027-03-09T21:30"
    assert events.ends_on("", day) == "2027-03-09T22:00"
    assert events.ends_on("2027-03-08T21:30", None) == ""


def test_time_without_a_day_is_refused():
    assert events.starts_at("2027-03-08T18:30", time(19)) == "2027-03-08T19:00"
    with pytest.raises(WrongValueError, match="Set the day first"):
        events.starts_at("", time(19))
    with pytest.raises(WrongValueError, match="Set the start first"):
        events.ends_at("", "", time(21))


def test_end_stays_on_its_day_where_an_event_takes_several():
    assert events.ends_at("2027-03-08T22:00", "2027-03-09T22:00", time(7)) == "2027-03-09T07:00"
    assert events.ends_at("2027-03-08T18:30", "2027-03-10T12:00", time(15)) == "2027-03-10T15:00"
    assert events.ends_at("2027-03-08T18:30", "2027-03-08T21:00", time(1)) == "2027-03-09T01:00"
    assert events.ends_at("2027-03-08T18:30", "2027-03-08T21:00", None) == ""


@pytest.mark.parametrize(
    ("end", "is_night"),
    [(datetime(2027, 3, 9, 1), True), (datetime(2027, 3, 9, 6), False), (datetime(2027, 3, 8, 23), False)],
)
def test_night_is_one_that_ends_before_the_morning(end, is_night):
    assert events.is_one_night(datetime(2027, 3, 8, 18), end) is is_night


def test_event_is_named_after_its_list():
    assert events.name_from("tweet-up_attendees  2027") == "tweet up attendees 2027"
