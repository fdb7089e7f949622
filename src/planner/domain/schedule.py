"""The programme of an event and its clashes: two sessions that cannot both be, told in words."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from planner.domain.guests import printed_name
from planner.domain.texts import N_, Text, text
from planner.domain.times import instant, is_skipped, wall_text
from planner.domain.topics import Speaker, Status, TopicRow


@dataclass(frozen=True, slots=True, order=True)
class Slot:
    """A stretch of wall-clock minutes; its end belongs to what follows."""

    starts: datetime
    minutes: int

    @property
    def ends(self) -> datetime:
        return self.starts + timedelta(minutes=self.minutes)

    def overlaps(self, other: "Slot") -> bool:
        return self.starts < other.ends and other.starts < self.ends

    def shared(self, other: "Slot") -> "Slot":
        """Return the minutes that both have; only for slots that overlap."""
        return slot_between(max(self.starts, other.starts), min(self.ends, other.ends))


def slot_between(starts: datetime, ends: datetime) -> Slot:
    return Slot(starts, int((ends - starts) / timedelta(minutes=1)))


class RoomRow(NamedTuple):
    """A room as a column of the programme; `capacity` None: not known."""

    id: int
    name: str
    capacity: int | None = None


class Version(NamedTuple):
    """How new something is: a number that only ever grows, and the moment (UTC) of the last change."""

    number: int = 0
    at: str = ""


NO_VERSION = Version()


@dataclass(frozen=True, slots=True)
class SessionRow:
    """A part of the programme; `room_id` None means for everybody, across all rooms."""

    id: int
    title: str
    slot: Slot
    room_id: int | None = None
    room: str = ""
    topic_id: int | None = None
    abstract: str = ""
    track: str = ""
    speakers: tuple[Speaker, ...] = ()
    version: Version = NO_VERSION

    @property
    def starts(self) -> datetime:
        return self.slot.starts

    @property
    def ends(self) -> datetime:
        return self.slot.ends

    @property
    def minutes(self) -> int:
        return self.slot.minutes

    @property
    def is_for_everybody(self) -> bool:
        return self.room_id is None

    @property
    def speaker_names(self) -> str:
        return ", ".join(speaker.name for speaker in self.speakers)

    @property
    def printed_speakers(self) -> str:
        """Who leads it, as far as that may stand on paper."""
        return ", ".join(name for speaker in self.speakers if (name := printed_name(speaker.name)))


class ClashKind(StrEnum):
    """Why two sessions, or a session and the event, do not go together."""

    ROOM = "room"
    EVERYBODY = "everybody"
    SPEAKER = "speaker"
    HOURS = "hours"
    CLOCK = "clock"


@dataclass(frozen=True, slots=True)
class Clash:
    """The very minutes at which something cannot be, the full reason, and a short note for each session."""

    kind: ClashKind
    slot: Slot
    reason: Text
    notes: tuple[tuple[int, Text], ...]

    @property
    def session_ids(self) -> tuple[int, ...]:
        return tuple(session_id for session_id, _ in self.notes)

    @property
    def is_warning(self) -> bool:
        """Whether it is odd rather than impossible."""
        return self.kind in (ClashKind.HOURS, ClashKind.CLOCK)


@dataclass(frozen=True, slots=True)
class Programme:
    """All sessions of an event in the order of time, its rooms in their order, and its topics."""

    event_id: int
    name: str
    starts: datetime | None = None
    ends: datetime | None = None
    zone: str = ""
    venue_id: int | None = None
    venue: str = ""
    address: str = ""
    description: str = ""
    link: str = ""
    version: Version = NO_VERSION
    rooms: tuple[RoomRow, ...] = ()
    sessions: tuple[SessionRow, ...] = ()
    topics: tuple[TopicRow, ...] = ()

    @property
    def chosen(self) -> tuple[TopicRow, ...]:
        """The topics that the programme is made of."""
        return tuple(topic for topic in self.topics if topic.status == Status.CHOSEN)

    @property
    def unplaced(self) -> tuple[TopicRow, ...]:
        """The chosen topics that wait for a place."""
        return tuple(topic for topic in self.chosen if not topic.session_ids)

    @property
    def clashes(self) -> list[Clash]:
        """Return what cannot be, then what is odd, each in the order of time."""
        return clashes(self.sessions) + outside_hours(self) + changed_by_the_clock(self)

    def session(self, session_id: int) -> SessionRow | None:
        return next((session for session in self.sessions if session.id == session_id), None)

    def room(self, room_id: int | None) -> RoomRow | None:
        return next((room for room in self.rooms if room.id == room_id), None)


def clock(moment: datetime) -> str:
    """Return the time of day as the programme writes it, "20:15"."""
    return f"{moment:%H:%M}"


def snap(moment: datetime, step: int = 5) -> datetime:
    """Return the nearest time of day that is a multiple of `step` minutes."""
    midnight = datetime.combine(moment.date(), datetime.min.time())
    steps = round((moment - midnight) / timedelta(minutes=step))
    return midnight + timedelta(minutes=steps * step)


def clashes(sessions: Iterable[SessionRow]) -> list[Clash]:
    """Return every pair that claims one room, everybody, or one speaker at the same minutes."""
    found = [clash for one, other in overlapping(sessions) for clash in _clashes_of(one, other)]
    return sorted(found, key=_by_minutes)


def clashes_with(sessions: Iterable[SessionRow], candidate: SessionRow) -> list[Clash]:
    """Return the clashes that `candidate` has, or would have, with the other sessions."""
    others = [one for one in sessions if one.id != candidate.id and one.slot.overlaps(candidate.slot)]
    pairs = [sorted((one, candidate), key=_by_time) for one in others]
    return sorted((clash for one, other in pairs for clash in _clashes_of(one, other)), key=_by_minutes)


def overlapping(sessions: Iterable[SessionRow]) -> Iterator[tuple[SessionRow, SessionRow]]:
    """Yield the pairs that share minutes, the earlier one first, in one sweep over time."""
    running: list[SessionRow] = []
    for session in sorted(sessions, key=_by_time):
        running = [one for one in running if one.ends > session.starts]
        for one in running:
            yield one, session
        running.append(session)


def _by_minutes(clash: Clash) -> tuple[Slot, tuple[int, ...]]:
    return clash.slot, clash.session_ids


def _by_time(session: SessionRow) -> tuple[datetime, int]:
    return session.starts, session.id


def _clashes_of(one: SessionRow, other: SessionRow) -> Iterator[Clash]:
    if one.is_for_everybody or other.is_for_everybody:
        yield _everybody_clash(one, other)
    elif one.room_id == other.room_id:
        yield _room_clash(one, other)
    for speaker in one.speakers:
        if speaker.person_id in {person_id for person_id, _ in other.speakers}:
            yield _speaker_clash(speaker.name, one, other)


def _room_clash(one: SessionRow, other: SessionRow) -> Clash:
    both = one.slot.shared(other.slot)
    reason = text(
        N_("{room} is taken twice, {starts} to {ends}: {one} and {other}."),
        room=one.room,
        one=one.title,
        other=other.title,
        **_hours(both),
    )
    note = N_("{other} is in {room} too, {starts} to {ends}")
    return Clash(
        ClashKind.ROOM,
        both,
        reason,
        (
            (one.id, text(note, room=one.room, other=other.title, **_hours(both))),
            (other.id, text(note, room=one.room, other=one.title, **_hours(both))),
        ),
    )


def _everybody_clash(one: SessionRow, other: SessionRow) -> Clash:
    both = one.slot.shared(other.slot)
    general, special = (one, other) if one.is_for_everybody else (other, one)
    reason = text(
        N_("{general} is for everybody, but {special} runs at the same time, {starts} to {ends}."),
        general=general.title,
        special=special.title,
        **_hours(both),
    )
    return Clash(
        ClashKind.EVERYBODY,
        both,
        reason,
        (
            (
                general.id,
                text(N_("{other} runs at the same time, {starts} to {ends}"), other=special.title, **_hours(both)),
            ),
            (special.id, text(N_("{other} is for everybody, {starts} to {ends}"), other=general.title, **_hours(both))),
        ),
    )


def _speaker_clash(name: str, one: SessionRow, other: SessionRow) -> Clash:
    both = one.slot.shared(other.slot)
    message = N_("{name} leads two topics at once, {starts} to {ends}: {one} ({one_room}) and {other} ({other_room}).")
    if one.is_for_everybody or other.is_for_everybody:
        message = N_("{name} leads two topics at once, {starts} to {ends}: {one} and {other}.")
    titles = {"one": one.title, "one_room": one.room, "other": other.title, "other_room": other.room}
    reason = text(message, name=name, **titles, **_hours(both))
    return Clash(
        ClashKind.SPEAKER,
        both,
        reason,
        ((one.id, _speaker_note(name, other, both)), (other.id, _speaker_note(name, one, both))),
    )


def _speaker_note(name: str, other: SessionRow, both: Slot) -> Text:
    if not other.room:
        return text(N_("{name} also leads {other}, {starts} to {ends}"), name=name, other=other.title, **_hours(both))
    return text(N_("{name} is in {room}, {starts} to {ends}"), name=name, room=other.room, **_hours(both))


def _hours(slot: Slot) -> dict[str, str]:
    return {"starts": clock(slot.starts), "ends": clock(slot.ends)}


def outside_hours(programme: Programme) -> list[Clash]:
    """Return a warning for the minutes of each session that lie before the event begins or after it ends."""
    found = []
    for session in programme.sessions:
        if programme.starts is not None and session.starts < programme.starts:
            found.append(_too_early(session, programme.starts))
        if programme.ends is not None and session.ends > programme.ends:
            found.append(_too_late(session, programme.ends))
    return sorted(found, key=_by_minutes)


def _too_early(session: SessionRow, opens: datetime) -> Clash:
    message = N_("{title} starts at {at}, before the event begins at {edge}.")
    reason = text(message, title=session.title, at=clock(session.starts), edge=clock(opens))
    note = text(N_("The event begins at {edge}"), edge=clock(opens))
    return Clash(ClashKind.HOURS, slot_between(session.starts, min(session.ends, opens)), reason, ((session.id, note),))


def _too_late(session: SessionRow, closes: datetime) -> Clash:
    message = N_("{title} ends at {at}, after the event ends at {edge}.")
    reason = text(message, title=session.title, at=clock(session.ends), edge=clock(closes))
    note = text(N_("The event ends at {edge}"), edge=clock(closes))
    return Clash(
        ClashKind.HOURS, slot_between(max(session.starts, closes), session.ends), reason, ((session.id, note),)
    )


def changed_by_the_clock(programme: Programme) -> list[Clash]:
    """Return a warning for each session that the summer-time switch gives no start, no end, or another length."""
    if zone_of(programme.zone) is None:
        return []
    told = ((session, _clock_words(session, programme.zone)) for session in programme.sessions)
    return [Clash(ClashKind.CLOCK, one.slot, words[0], ((one.id, words[1]),)) for one, words in told if words]


def _clock_words(session: SessionRow, zone: str) -> tuple[Text, Text] | None:
    """Return what the clocks do to a session, in full and as a note; None where they do nothing."""
    starts, ends = wall_text(session.starts), wall_text(session.ends)
    skipped = text(N_("The clocks skip this time"))
    if is_skipped(starts, zone):
        reason = N_("{title} starts at {at}, a time that the clocks skip that night when summer time begins.")
        return text(reason, title=session.title, at=clock(session.starts)), skipped
    # An end at the very minute of the switch is the same moment by either time.
    if is_skipped(ends, zone) and is_skipped(wall_text(session.ends - timedelta(minutes=1)), zone):
        reason = N_("{title} ends at {at}, a time that the clocks skip that night when summer time begins.")
        return text(reason, title=session.title, at=clock(session.ends)), skipped
    real = slot_between(instant(starts, zone).astimezone(UTC), instant(ends, zone).astimezone(UTC)).minutes
    if real == session.minutes:
        return None
    reason = N_("{title} runs while the clocks change: it lasts {real} min, not the {planned} min of the programme.")
    note = text(N_("The clocks change: it lasts {real} min"), real=real)
    return text(reason, title=session.title, real=real, planned=session.minutes), note


def zone_of(name: str) -> ZoneInfo | None:
    """Return the zone of this IANA name, None where there is none."""
    try:
        return ZoneInfo(name) if name else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None
