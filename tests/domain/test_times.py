"""Wall-clock text, zones, and what people type for a day or a time."""

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain import times
from planner.domain.errors import WrongValueError

MONDAY = date(2027, 3, 1)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("18:30", time(18, 30)),
        ("18.30", time(18, 30)),
        ("1830", time(18, 30)),
        ("930", time(9, 30)),
        ("18h30", time(18, 30)),
        ("18h", time(18)),
        ("7", time(7)),
        (" 6:30 PM ", time(18, 30)),
        ("6.30p.m.", time(18, 30)),
        ("12am", time(0)),
        ("12 pm", time(12)),
        ("noon", time(12)),
        ("Midnight", time(0)),
        ("١٨:٣٠", time(18, 30)),
    ],
)
def test_time_of_day_is_read_as_people_type_it(typed, meant):
    assert times.read_time(typed) == meant


@pytest.mark.parametrize("typed", ["", "25:00", "18:60", "13pm", "0 am", "soon", "18:3", "-1"])
def test_what_is_no_time_of_day_is_refused(typed):
    with pytest.raises(WrongValueError) as refused:
        times.read_time(typed)
    assert refused.value.field == "time"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("8 March 2027", date(2027, 3, 8)),
        ("Mon 8 Mar 2027", date(2027, 3, 8)),
        ("Tue 8 Mar 2027", date(2027, 3, 8)),
        ("March 8, 2027", date(2027, 3, 8)),
        ("8th of March", date(2027, 3, 8)),
        ("28 Feb", date(2028, 2, 28)),
        ("29 Feb", date(2028, 2, 29)),
        ("1 Sept 27", date(2027, 9, 1)),
        ("1 jan", date(2028, 1, 1)),
        ("2027-03-08", date(2027, 3, 8)),
        ("2027/3/8", date(2027, 3, 8)),
        ("20270308", date(2027, 3, 8)),
        ("8/3/2027", date(2027, 3, 8)),
        ("8.3.27", date(2027, 3, 8)),
        ("8/3", date(2027, 3, 8)),
        ("3/28/2027", date(2027, 3, 28)),
        ("today", MONDAY),
        ("Tomorrow", date(2027, 3, 2)),
        ("monday", MONDAY),
        ("next Sunday", date(2027, 3, 7)),
        ("thu", date(2027, 3, 4)),
    ],
)
def test_day_is_read_as_people_type_it(typed, meant):
    assert times.read_date(typed, MONDAY) == meant


@pytest.mark.parametrize("typed", ["", "31 February", "30/2/2027", "8 Octember", "99", "soon", "8 9 10 11", "mon tue"])
def test_what_is_no_day_is_refused(typed):
    with pytest.raises(WrongValueError) as refused:
        times.read_date(typed, MONDAY)
    assert refused.value.field == "date"


@given(st.dates(min_value=date(1970, 1, 1), max_value=date(2999, 12, 31)))
def test_every_shown_day_is_read_back(day):
    assert times.read_date(day.strftime("%a %d %b %Y"), MONDAY) == day


@given(st.datetimes(min_value=datetime(1970, 1, 1)))
def test_wall_clock_text_comes_back_to_the_minute(moment):
    assert times.parse_wall(times.wall_text(moment)) == moment.replace(second=0, microsecond=0)


@pytest.mark.parametrize("wall", ["", "soon", "2027-02-30T10:00", "2027-03-08T18:30Z", "2027-03-08T18:30+01:00"])
def test_wall_clock_text_that_names_no_minute_is_refused(wall):
    with pytest.raises(WrongValueError) as refused:
        times.parse_wall(wall, "ends")
    assert refused.value.field == "ends"


def test_shift_keeps_the_time_of_day_across_the_change_to_summer_time():
    assert times.shifted("2027-03-27T18:30", timedelta(days=7)) == "2027-04-03T18:30"
    assert times.shifted("", timedelta(days=7)) == ""


@pytest.mark.parametrize(
    ("typed", "zone"),
    [("Europe/London", "Europe/London"), (" america/new york", "America/New_York"), ("", ""), ("utc", "UTC")],
)
def test_zone_is_found_in_its_own_spelling(typed, zone):
    assert times.check_zone(typed) == zone


@pytest.mark.parametrize("typed", ["Europe", "Europe/Atlantis", "../etc/passwd"])
def test_unknown_zone_is_refused(typed):
    with pytest.raises(WrongValueError) as refused:
        times.check_zone(typed)
    assert refused.value.field == "zone"
    assert typed in str(refused.value)


def test_zones_are_named_after_places():
    assert "Europe/London" in times.zones()
    assert "UTC" in times.zones()
    assert not {"GMT+0", "EST", "Etc/GMT+5", "US/Pacific"} & set(times.zones())


@pytest.mark.parametrize(
    ("zone", "at", "shown"),
    [
        ("Europe/London", datetime(2027, 1, 8), "UTC"),
        ("Europe/London", datetime(2027, 7, 8), "UTC+1"),
        ("Asia/Kolkata", datetime(2027, 7, 8), "UTC+5:30"),
        ("America/St_Johns", datetime(2027, 1, 8), "UTC−3:30"),
    ],
)
def test_offset_is_the_one_of_that_day(zone, at, shown):
    assert times.offset_text(times.offset(zone, at)) == shown


def test_wall_clock_that_the_change_to_summer_time_skips_is_known():
    assert times.is_skipped("2027-03-28T01:30", "Europe/London")
    assert not times.is_skipped("2027-03-28T02:30", "Europe/London")
    assert not times.is_skipped("2027-10-31T01:30", "Europe/London")


def test_now_is_stored_in_utc_to_the_second():
    assert datetime.strptime(times.utc_now(), "%Y-%m-%dT%H:%M:%S%z").utcoffset() == timedelta()


@pytest.mark.parametrize(
    ("now", "quarters", "then"),
    [
        (time(18, 30), 1, time(18, 45)),
        (time(18, 31), 1, time(18, 45)),
        (time(18, 31), -1, time(18, 30)),
        (time(18, 30), -4, time(17, 30)),
        (time(23, 50), 1, time(0)),
        (time(0), -1, time(23, 45)),
    ],
)
def test_time_goes_on_by_quarters_of_an_hour(now, quarters, then):
    assert times.quarters_on(now, quarters) == then
