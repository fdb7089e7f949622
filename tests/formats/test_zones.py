"""Zones as calendar files write them, compared day by day with the zones themselves."""

import io
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from dateutil.tz import tzical
from icalendar import Calendar

from planner.domain.times import zones
from planner.formats.zones import zone_component

ENDED = ["America/Asuncion", "America/Coyhaique"]  # their summer time went on for ever
SAMPLE = sorted({*zones()[:: max(len(zones()) // 24, 1)], *ENDED} - {"UTC"})


def as_read(key: str, year: int):
    calendar = Calendar()
    calendar.add_component(zone_component(ZoneInfo(key), year, year))
    return tzical(io.StringIO(calendar.to_ical(sorted=False).decode())).get(key)


@pytest.mark.parametrize("year", [2024, 2025, 2026])
@pytest.mark.parametrize("key", SAMPLE)
def test_zone_is_read_as_it_is_on_every_third_day_of_the_year(key: str, year: int) -> None:
    read, zone = as_read(key, year), ZoneInfo(key)
    noons = [datetime(year, 1, 1, 12) + timedelta(days=days) for days in range(0, 365, 3)]
    assert [read.utcoffset(noon) for noon in noons] == [zone.utcoffset(noon) for noon in noons]
