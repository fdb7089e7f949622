"""Where further things go in the day of a programme."""

from datetime import date, datetime, time

import pytest

from planner.domain.schedule import Programme, SessionRow, Slot
from planner.domain.timetable import break_on, day_of, days_of, has_days, nearest_time, on_day

EVENING = datetime(2027, 3, 8, 18, 30)


def day(*sessions):
    programme = Programme(1, "Tweet Up", EVENING, EVENING.replace(hour=21), sessions=sessions)
    return days_of(programme)[0]


def test_a_break_comes_after_what_ends_last_and_still_in_the_day():
    talk = SessionRow(1, "Talk", Slot(EVENING, 40))
    late = SessionRow(2, "Late", Slot(EVENING.replace(hour=20, minute=55), 30))

    assert break_on(day()) == Slot(EVENING, 15)
    assert break_on(day(talk)) == Slot(EVENING.replace(hour=19, minute=10), 15)
    assert break_on(day(talk, late)) == Slot(EVENING.replace(hour=21, minute=15), 15)


@pytest.mark.parametrize(
    ("moment", "typed", "found"),
    [
        (EVENING, time(19, 15), EVENING.replace(hour=19, minute=15)),
        (datetime(2027, 3, 9, 0, 30), time(23, 45), datetime(2027, 3, 8, 23, 45)),
        (datetime(2027, 3, 8, 23, 45), time(0, 30), datetime(2027, 3, 9, 0, 30)),
    ],
)
def test_a_typed_time_stays_in_the_night_of_its_session(moment, typed, found):
    assert nearest_time(typed, moment) == found


def test_what_begins_after_midnight_goes_with_its_night_to_another_day():
    two_nights = Programme(1, "Tweet Up", EVENING, datetime(2027, 3, 10, 2))
    late = datetime(2027, 3, 9, 0, 30)

    assert day_of(two_nights, late) == date(2027, 3, 8)
    assert on_day(two_nights, late, date(2027, 3, 9)) == datetime(2027, 3, 10, 0, 30)
    assert has_days(two_nights)
    assert not has_days(Programme(1, "Tweet Up", EVENING, datetime(2027, 3, 9, 2)))
