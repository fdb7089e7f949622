"""How the topics page says things: where a topic stands, what a screen reader hears, the names of steps."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from planner.domain.placement import Place
from planner.domain.schedule import Programme, SessionRow
from planner.domain.texts import N_, Text, text
from planner.domain.timetable import day_of, has_days
from planner.domain.topics import STATUS_NAMES, Status, TopicRow
from planner.gui.i18n import clock, tr
from planner.gui.schedule.words import day_name, moment, place

COLUMN_NAMES: Mapping[Status, str] = MappingProxyType({**STATUS_NAMES, Status.IDEA: N_("Ideas")})


def sessions_of(programme: Programme, topic: TopicRow) -> list[SessionRow]:
    found = (programme.session(session_id) for session_id in topic.session_ids)
    return [session for session in found if session is not None]


def where(programme: Programme, topic: TopicRow) -> str:
    """Return "19:15, Long Room" for each place of a topic, with its day where the event has several."""
    return "; ".join(_where(programme, session) for session in sessions_of(programme, topic))


def _where(programme: Programme, session: SessionRow) -> str:
    at = moment(programme, session.starts, clock(session.starts))
    return tr(N_("{at}, {room}"), at=at, room=place(session))


def state(programme: Programme, topic: TopicRow) -> tuple[str, str]:
    """Return where a topic stands in the programme and the colour of that; nothing for what is not chosen."""
    if topic.session_ids:
        return where(programme, topic), "ok"
    return (tr(N_("Not placed")), "wait") if topic.status == Status.CHOSEN else ("", "muted")


def people(topic: TopicRow) -> tuple[str, ...]:
    """Return who leads a topic, or else who proposed it: whom its card shows."""
    if topic.speakers:
        return tuple(speaker.name for speaker in topic.speakers)
    return (topic.proposer.name,) if topic.proposer else ()


def interested(count: int) -> str:
    return tr(N_("{n} interested|{n} interested"), n=count)


def length(topic: TopicRow) -> str:
    return tr(N_("{minutes} min"), minutes=topic.minutes)


def spoken(programme: Programme, topic: TopicRow, at: int, count: int, rank: int | None) -> str:
    """Return what a screen reader says of a card: "Pay, Chosen, 2 of 6, rank 1, 48 interested, …"."""
    parts = [topic.title, tr(COLUMN_NAMES[topic.status]), tr(N_("{at} of {count}"), at=at, count=count)]
    parts += [tr(N_("rank {rank}"), rank=rank)] if rank else []
    parts += [interested(topic.interest), *people(topic), topic.track, length(topic)]
    parts += [state(programme, topic)[0], *(f"#{tag}" for tag in topic.tags)]
    return ", ".join(part for part in parts if part)


def place_button(programme: Programme, one: Place) -> str:
    """Return "Place at 20:00 in Library, 30 seats"."""
    room = programme.room(one.room_id)
    at, name, seats = clock(one.starts), one.room, room.capacity if room else None
    if has_days(programme):
        day = day_name(day_of(programme, one.starts))
        return tr(N_("Place on {day} at {at} in {room}"), day=day, at=at, room=name)
    if seats is None:
        return tr(N_("Place at {at} in {room}"), at=at, room=name)
    return tr(N_("Place at {at} in {room}, {n} seat|Place at {at} in {room}, {n} seats"), at=at, room=name, n=seats)


_LABELS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "title": (N_("Rename “{title}”"), N_("Rename {n} topic|Rename {n} topics")),
        "abstract": (N_("Describe “{title}”"), N_("Describe {n} topic|Describe {n} topics")),
        "proposer": (N_("Say who proposed “{title}”"), N_("Say who proposed {n} topic|Say who proposed {n} topics")),
        "track": (N_("Set the track of “{title}”"), N_("Set the track of {n} topic|Set the track of {n} topics")),
        "minutes": (N_("Set the length of “{title}”"), N_("Set the length of {n} topic|Set the length of {n} topics")),
        "interest": (
            N_("Count the interest in “{title}”"),
            N_("Count the interest in {n} topic|Count the interest in {n} topics"),
        ),
        "tags": (N_("Tag “{title}”"), N_("Tag {n} topic|Tag {n} topics")),
    }
)
_DELETE = (N_("Delete topic “{title}”"), N_("Delete {n} topic|Delete {n} topics"))
_TO = (N_("Move “{title}” to {status}"), N_("Move {n} topic to {status}|Move {n} topics to {status}"))
_TO_AND_OFF = (
    N_("Move “{title}” to {status} and off the programme"),
    N_("Move {n} topic to {status} and off the programme|Move {n} topics to {status} and off the programme"),
)
_CARRY = (N_("Carry “{title}” on to {event}"), N_("Carry {n} topic on to {event}|Carry {n} topics on to {event}"))


def _label(messages: tuple[str, str], topics: Sequence[TopicRow], **values: object) -> Text:
    one, several = messages
    return text(one, title=topics[0].title, **values) if len(topics) == 1 else text(several, n=len(topics), **values)


def change_label(field: str, topics: Sequence[TopicRow]) -> Text:
    return _label(_LABELS[field], topics)


def add_label(titles: Sequence[str]) -> Text:
    if len(titles) == 1:
        return text(N_("Add topic “{title}”"), title=titles[0])
    return text(N_("Add {n} topic|Add {n} topics"), n=len(titles))


def delete_label(topics: Sequence[TopicRow]) -> Text:
    return _label(_DELETE, topics)


def move_label(topics: Sequence[TopicRow], status: Status) -> Text:
    """Name a move on the board; it says so where that takes something off the programme."""
    loses = status != Status.CHOSEN and any(topic.session_ids for topic in topics)
    return _label(_TO_AND_OFF if loses else _TO, topics, status=text(COLUMN_NAMES[status]))


def carry_label(topics: Sequence[TopicRow], event: str) -> Text:
    return _label(_CARRY, topics, event=event)
