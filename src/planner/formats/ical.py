"""The programme as an iCalendar file: one entry a session, and one for the event itself, which frames them."""

from collections.abc import Callable
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from icalendar import Calendar
from icalendar import Event as Entry

from planner.domain.errors import PlannerError
from planner.domain.schedule import Programme, SessionRow, Version, zone_of
from planner.domain.texts import N_, Text, text
from planner.formats.zones import zone_component

_UTC_NAMES = frozenset({"UTC", "Etc/UTC", "Etc/UCT", "Etc/Zulu", "Zulu", "UCT"})


def programme_to_ics(programme: Programme, translate: Callable[[Text], str] = str) -> bytes:
    """Return the calendar file of a programme.

    Raises PlannerError where there is neither a session nor a date. Without a zone the times are those of the place
    where the reader is.
    """
    entries = _entries(programme, translate)
    calendar = Calendar()
    calendar.add("prodid", "-//Planner//Planner//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("x-wr-calname", _clean(programme.name))
    zone = _written_zone(programme)
    if zone is not None:
        years = [moment.year for moment in _moments(programme)]
        calendar.add_component(zone_component(zone, min(years), max(years)))
    for entry in entries:
        calendar.add_component(entry)
    return bytes(calendar.to_ical(sorted=False))


def _written_zone(programme: Programme) -> ZoneInfo | None:
    return None if programme.zone in _UTC_NAMES else zone_of(programme.zone)


def _entries(programme: Programme, translate: Callable[[Text], str]) -> list[Entry]:
    """Return the entries of the sessions, or that of the event while there is none.

    An entry for the whole evening beside its sessions would show every hour twice.
    """
    if programme.sessions:
        return [_session_entry(programme, session, translate) for session in programme.sessions]
    if programme.starts is None:
        raise PlannerError(
            text(
                N_("“{name}” has neither a date nor a session yet, so no calendar was written. Set its date first."),
                name=programme.name,
            )
        )
    return [_event_entry(programme)]


def _moments(programme: Programme) -> list[datetime]:
    found = [moment for session in programme.sessions for moment in (session.starts, session.ends)]
    return found + [moment for moment in (programme.starts, programme.ends) if moment is not None]


def _session_entry(programme: Programme, session: SessionRow, translate: Callable[[Text], str]) -> Entry:
    entry = Entry()
    entry.add("uid", f"session-{session.id}@planner")
    _add_version(entry, session.version)
    _add_time(entry, "dtstart", session.starts, programme)
    _add_time(entry, "dtend", session.ends, programme)
    entry.add("summary", _clean(session.title))
    _add_words(entry, "location", _location(session.room, programme.venue, programme.address))
    _add_words(entry, "description", _description(session, translate))
    if session.track:
        entry.add("categories", [_clean(session.track)])
    _add_link(entry, programme.link)
    return entry


def _event_entry(programme: Programme) -> Entry:
    entry = Entry()
    entry.add("uid", f"event-{programme.event_id}@planner")
    _add_version(entry, programme.version)
    if programme.starts is not None:
        _add_time(entry, "dtstart", programme.starts, programme)
    if programme.ends is not None and programme.ends != programme.starts:
        _add_time(entry, "dtend", programme.ends, programme)
    entry.add("summary", _clean(programme.name))
    _add_words(entry, "location", _location(programme.venue, programme.address))
    _add_words(entry, "description", programme.description)
    _add_link(entry, programme.link)
    return entry


def _add_version(entry: Entry, version: Version) -> None:
    """Say how new the entry is: a calendar program takes one with a higher SEQUENCE and leaves an older one."""
    stamp = datetime.fromisoformat(version.at) if version.at else datetime.now(UTC).replace(microsecond=0)
    entry.add("dtstamp", stamp)
    entry.add("sequence", version.number)


def _add_time(entry: Entry, name: str, wall: datetime, programme: Programme) -> None:
    """Write the wall-clock time as planned; it is the VTIMEZONE that turns it into a moment."""
    if programme.zone in _UTC_NAMES:
        entry.add(name, wall.replace(tzinfo=UTC))
    elif (zone := zone_of(programme.zone)) is not None:
        entry.add(name, wall, parameters={"TZID": zone.key})
    else:
        entry.add(name, wall)


def _add_words(entry: Entry, name: str, words: str) -> None:
    if words:
        entry.add(name, _clean(words))


def _add_link(entry: Entry, link: str) -> None:
    if link:
        entry.add("url", "".join(link.split()))


def _location(*parts: str) -> str:
    lines = [line.strip(" ,") for part in parts for line in part.splitlines()]
    return ", ".join(line for line in lines if line)


def _description(session: SessionRow, translate: Callable[[Text], str]) -> str:
    names = session.printed_speakers  # a calendar file is sent on: of who has no name it holds no address either
    led = translate(text(N_("Led by {names}"), names=names)) if names else ""
    return "\n\n".join(part for part in (led, session.abstract.strip()) if part)


def _clean(words: str) -> str:
    """Leave out control characters, which a calendar file cannot hold."""
    return "".join(letter for letter in words if letter >= " " or letter in "\n\t")
