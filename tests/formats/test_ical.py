"""Calendar files: read back by other programs' eyes, in summer and winter, in zones of both hemispheres."""

import io
import re
from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from dateutil.tz import tzical
from icalendar import Calendar

from planner.domain.errors import PlannerError
from planner.domain.schedule import Programme, RoomRow, SessionRow, Slot, Version
from planner.domain.topics import Speaker
from planner.formats.ical import programme_to_ics

RULED = [
    "Europe/London",
    "Europe/Dublin",
    "Europe/Berlin",
    "America/New_York",
    "America/St_Johns",
    "America/Havana",
    "Australia/Sydney",
    "Australia/Adelaide",
    "Australia/Lord_Howe",
    "Pacific/Auckland",
    "Pacific/Chatham",
    "Antarctica/Troll",
]
IRREGULAR = ["Africa/Casablanca", "Africa/Cairo", "Asia/Jerusalem", "America/Santiago", "Asia/Gaza", "America/Nuuk"]
WITHOUT_SUMMER = ["Asia/Kolkata", "Asia/Kathmandu", "America/Phoenix", "Asia/Tokyo", "America/Sao_Paulo", "Asia/Tehran"]
STAMP = "2027-02-01T09:30:00Z"
YEARS = [2024, 2027, 2031]


def session(key: int, starts: datetime, minutes: int = 35, **values) -> SessionRow:
    return SessionRow(
        key, values.pop("title", f"Session {key}"), Slot(starts, minutes), **{"version": Version(3, STAMP)} | values
    )


def year_round(zone: str, year: int) -> Programme:
    """An event with sessions morning, noon and night on two days of every month."""
    days = [datetime(year, month, day, hour) for month in range(1, 13) for day in (3, 17) for hour in (5, 12, 23)]
    return Programme(1, "Club", zone=zone, sessions=tuple(session(at, day) for at, day in enumerate(days)))


def instants(programme: Programme) -> list[datetime]:
    return [one.starts.replace(tzinfo=ZoneInfo(programme.zone)).astimezone(UTC) for one in programme.sessions]


@pytest.mark.parametrize("year", YEARS)
@pytest.mark.parametrize("zone", [*RULED, *IRREGULAR, *WITHOUT_SUMMER])
def test_every_entry_is_the_same_moment_when_its_zone_rules_are_read_by_another_program(zone, year):
    programme = year_round(zone, year)
    written = programme_to_ics(programme).decode()

    read = tzical(io.StringIO(written.replace("\r\n", "\n"))).get(zone)
    starts = [entry["DTSTART"].dt.replace(tzinfo=read) for entry in Calendar.from_ical(written).walk("VEVENT")]

    assert [start.astimezone(UTC) for start in starts] == instants(programme)


def test_who_leads_without_a_name_is_not_told_by_the_address():
    led = session(1, datetime(2027, 3, 8, 19), speakers=(Speaker(1, "zoe@example.org"), Speaker(2, "Ada Bell")))
    nameless = session(2, datetime(2027, 3, 8, 20), speakers=(Speaker(1, "zoe@example.org"),))
    text = programme_to_ics(Programme(1, "Club", zone="UTC", sessions=(led, nameless))).decode()

    assert "Led by Ada Bell" in text
    assert "example.org" not in text
    assert text.count("Led by") == 1


@pytest.mark.parametrize("zone", RULED)
def test_a_zone_with_a_yearly_law_is_written_as_two_rules(zone):
    text = programme_to_ics(year_round(zone, 2027)).decode()

    assert text.count("RRULE:FREQ=YEARLY;") == 2
    assert text.count("BEGIN:STANDARD") == text.count("BEGIN:DAYLIGHT") == 1


@pytest.mark.parametrize("zone", WITHOUT_SUMMER)
def test_a_zone_without_summer_time_has_one_standard_part(zone):
    text = programme_to_ics(year_round(zone, 2027)).decode()

    assert (text.count("BEGIN:STANDARD"), text.count("BEGIN:DAYLIGHT"), text.count("RRULE")) == (1, 0, 0)


@pytest.mark.parametrize("zone", [*RULED, *IRREGULAR])
def test_no_zone_is_written_in_the_form_that_programs_misread(zone):
    assert "RDATE" not in programme_to_ics(year_round(zone, 2027)).decode()


def test_summer_is_the_daylight_part_in_ireland_too():
    zone = Calendar.from_ical(programme_to_ics(year_round("Europe/Dublin", 2027))).walk("VTIMEZONE")[0]

    assert [str(part["TZNAME"]) for part in zone.walk("DAYLIGHT")] == ["IST"]


tweet_up = Programme(
    1,
    "#ConnectingHR Tweet Up",
    datetime(2027, 3, 8, 18, 30),
    datetime(2027, 3, 8, 21, 30),
    "Europe/London",
    venue="The Lamb & Otter",
    address="12 Example Street\nLondon, WC1",
    description="A Monday evening",
    link="https://example.org/tweet-up",
    rooms=(RoomRow(1, "Long Room", 70),),
    sessions=(
        session(7, datetime(2027, 3, 8, 20, 0), title="Pay; transparency, without panic", room_id=1, room="Long Room",
                abstract="One question.\nOne worry.", track="People",
                speakers=(Speaker(1, "Tunde Balogun"), Speaker(2, "عائشة بنت سعيد"))),
        session(8, datetime(2027, 3, 8, 23, 45), 30, title="Clearing up"),
    ),
)  # fmt: skip


def entries(programme: Programme) -> list:  # type: ignore[type-arg]
    return Calendar.from_ical(programme_to_ics(programme)).walk("VEVENT")


def test_an_entry_says_what_where_and_who():
    entry = entries(tweet_up)[0]

    assert str(entry["SUMMARY"]) == "Pay; transparency, without panic"
    assert str(entry["LOCATION"]) == "Long Room, The Lamb & Otter, 12 Example Street, London, WC1"
    assert str(entry["DESCRIPTION"]) == "Led by Tunde Balogun, عائشة بنت سعيد\n\nOne question.\nOne worry."
    assert entry["CATEGORIES"].to_ical() == b"People"
    assert str(entry["URL"]) == "https://example.org/tweet-up"


def test_an_entry_keeps_its_identity_and_raises_its_sequence():
    entry = entries(tweet_up)[0]
    moved = replace(tweet_up.sessions[0], slot=Slot(datetime(2027, 3, 8, 20, 30), 35), version=Version(4, STAMP))
    later = entries(replace(tweet_up, sessions=(moved,)))[0]

    assert (str(entry["UID"]), entry["SEQUENCE"]) == ("session-7@planner", 3)
    assert (str(later["UID"]), later["SEQUENCE"]) == ("session-7@planner", 4)
    assert entry["DTSTAMP"].dt == datetime(2027, 2, 1, 9, 30, tzinfo=UTC)


def test_a_session_past_midnight_ends_on_the_next_day():
    entry = entries(tweet_up)[1]

    assert entry["DTEND"].dt.replace(tzinfo=None) == datetime(2027, 3, 9, 0, 15)
    assert str(entry["LOCATION"]) == "The Lamb & Otter, 12 Example Street, London, WC1"


def test_lines_end_with_crlf_and_none_is_longer_than_75_octets():
    long = replace(
        tweet_up, sessions=(session(1, datetime(2027, 3, 8, 20, 0), title="Wohlbefinden jenseits 幸福 " * 20),)
    )
    written = programme_to_ics(long)

    assert all(len(line) <= 75 for line in written.split(b"\r\n"))
    assert not re.search(rb"(?<!\r)\n", written)
    assert str(entries(long)[0]["SUMMARY"]) == "Wohlbefinden jenseits 幸福 " * 20


def test_an_event_without_sessions_is_one_entry_of_its_own():
    (entry,) = entries(replace(tweet_up, sessions=()))

    assert (str(entry["UID"]), str(entry["SUMMARY"])) == ("event-1@planner", "#ConnectingHR Tweet Up")
    assert entry["DTSTART"].dt.replace(tzinfo=None) == datetime(2027, 3, 8, 18, 30)
    assert entry["DTEND"].dt.replace(tzinfo=None) == datetime(2027, 3, 8, 21, 30)


def test_sessions_stand_alone_in_the_calendar_once_there_are_any():
    assert [entry["UID"] for entry in entries(tweet_up)] == ["session-7@planner", "session-8@planner"]


def test_an_event_without_a_date_has_the_entries_of_its_sessions_alone():
    assert len(entries(replace(tweet_up, starts=None, ends=None))) == 2


def test_an_event_without_a_date_is_refused_in_a_sentence():
    with pytest.raises(PlannerError, match="Set its date first"):
        programme_to_ics(Programme(1, "Some day"))


def test_utc_is_written_as_such_and_no_zone_as_the_readers_own_time():
    assert b"DTSTART:20270308T200000Z\r\n" in programme_to_ics(replace(tweet_up, zone="UTC"))
    assert b"DTSTART:20270308T200000\r\n" in programme_to_ics(replace(tweet_up, zone=""))


def test_control_characters_do_not_break_the_file():
    odd = replace(tweet_up, sessions=(session(1, datetime(2027, 3, 8, 20), title="Bell\x07 and\x0b tab"),))

    assert str(entries(odd)[0]["SUMMARY"]) == "Bell and tab"
