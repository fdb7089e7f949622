"""Backups thin out with age and never lose the newest; their names sort by time and are read back."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from planner.domain.backups import EVERY, file_name, read_name, worth_keeping

NOW = datetime(2027, 3, 8, 18, 35, tzinfo=UTC)


def at(*, days: float = 0, hours: float = 0, minutes: float = 0) -> datetime:
    return NOW - timedelta(days=days, hours=hours, minutes=minutes)


def test_one_in_ten_minutes_is_kept_of_the_last_two_hours() -> None:
    every_minute = [at(minutes=n) for n in range(110)]
    kept = sorted(worth_keeping(every_minute, NOW))
    assert kept[-1] == NOW
    assert [moment.minute % 10 for moment in kept[:-1]] == [9] * 11


def test_one_an_hour_is_kept_of_the_day_then_one_a_day_a_week_a_month() -> None:
    kept = worth_keeping([at(minutes=10 * n) for n in range(6 * 24 * 400)], NOW)
    older = [
        sum(1 for moment in kept if timedelta(days=low) < NOW - moment <= timedelta(days=high))
        for low, high in ((1, 14), (14, 92), (92, 400))
    ]
    day = [moment for moment in kept if timedelta(hours=2) < NOW - moment <= timedelta(days=1)]
    assert len({(moment.date(), moment.hour) for moment in day}) == len(day) == 23
    assert older == [14, 13, 11]


def test_newest_is_kept_however_old_it_is() -> None:
    assert worth_keeping([at(days=900), at(days=901)], NOW) == {at(days=900)}
    assert worth_keeping([], NOW) == set()


def test_backups_of_a_clock_that_ran_ahead_are_kept() -> None:
    ahead = [at(minutes=-1), at(minutes=-2)]
    assert worth_keeping(ahead, NOW) == set(ahead)


def test_thinning_again_and_again_leaves_what_thinning_once_would() -> None:
    kept: set[datetime] = set()
    begin = NOW - timedelta(days=20)
    for n in range(20 * 24 * 6 + 1):
        now = begin + n * EVERY
        kept = worth_keeping(kept | {now}, now)
    ages = sorted(NOW - moment for moment in kept)
    assert max(late - early for early, late in pairwise(ages)) <= timedelta(days=2)
    assert sum(1 for age in ages if age <= timedelta(hours=2)) >= 12
    assert len([age for age in ages if age <= timedelta(days=14)]) >= 12 + 21 + 13
    assert len(ages) < 60


@given(st.sets(st.datetimes(min_value=datetime(2020, 1, 1), max_value=datetime(2027, 3, 8))))
def test_what_is_kept_is_kept_again(moments: set[datetime]) -> None:
    aware = {moment.replace(tzinfo=UTC) for moment in moments}
    kept = worth_keeping(aware, NOW)
    assert kept <= aware
    assert worth_keeping(kept, NOW) == kept
    assert not aware or max(aware) in kept


def test_names_sort_by_time_and_are_read_back() -> None:
    names = [file_name(at(minutes=n)) for n in range(300)]
    assert names == sorted(names, reverse=True)
    assert read_name(names[7]) == (at(minutes=7), "")


def test_name_that_a_person_gave_is_read_back_as_far_as_files_may_bear_it() -> None:
    assert read_name(file_name(NOW, "before the caterer’s call")) == (NOW, "before the caterer’s call")
    assert file_name(NOW, "a/b: c?") == "2027-03-08T18-35-00Z a b c.planner"
    assert read_name(file_name(NOW, " .. ")) == (NOW, "")


def test_other_names_are_no_backups() -> None:
    for name in ("Events.planner", "2027-02-31T10-00-00Z.planner", ".2027-03-08T18-35-00Z.planner.7.part", ""):
        assert read_name(name) is None
