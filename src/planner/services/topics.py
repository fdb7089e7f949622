"""Topics of events: list, add, change, move on the board, count, carry on, delete; who proposed and who leads them."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from typing import Any, NamedTuple, TypedDict, Unpack

from sqlalchemy import case, delete, func, select, update
from sqlalchemy.orm import Session as DbSession

from planner.domain.errors import PlannerError
from planner.domain.names import display_name
from planner.domain.rsvp import Role
from planner.domain.texts import N_, text
from planner.domain.topics import (
    Speaker,
    Status,
    TopicRow,
    check_interest,
    check_minutes,
    check_title,
    clean_tags,
    counted,
    interest_order,
    moved_order,
    read_interest,
    read_minutes,
    split_names,
    split_tags,
    with_tags,
)
from planner.services import ghosts, guests, people
from planner.services.rows import event_of
from planner.store.schema import Person, Session, Topic
from planner.store.schema import Speaker as SpeakerLine


class _Fields(TypedDict, total=False):
    abstract: str
    track: str
    minutes: int
    interest: int
    tags: Sequence[str]


class TopicValues(_Fields, total=False):
    """What a person can write about a topic."""

    title: str


class NewTopic(_Fields, total=False):
    """What a new topic can begin with; its proposer by the name that a person typed."""

    status: Status
    proposer: str


class Carried(NamedTuple):
    """How many topics came along to another event, and how many had come before."""

    added: int
    there_already: int


class Led(NamedTuple):
    """Whom naming the leaders of a topic put on the guest list, and who went from it with their entry."""

    added: tuple[str, ...]
    dropped: tuple[str, ...]


def list_topics(db: DbSession, event_id: int) -> tuple[TopicRow, ...]:
    """Return the topics of an event in their order, with who proposed and leads them and where they are placed."""
    return topics_by_event(db, [event_id])[event_id]


def topics_by_event(db: DbSession, event_ids: Collection[int]) -> dict[int, tuple[TopicRow, ...]]:
    """Return the topics of several events, each in its order; three queries however many."""
    speakers, sessions = _speakers(db, event_ids), _sessions(db, event_ids)
    query = (
        select(Topic, Person.full_name, Person.handle, Person.email)
        .outerjoin(Person, Person.id == Topic.proposer_id)
        .where(Topic.event_id.in_(event_ids))
        .order_by(Topic.position, Topic.id)
    )
    found: dict[int, list[TopicRow]] = {event_id: [] for event_id in event_ids}
    for topic, name, handle, email in db.execute(query):
        called = display_name(name or "", email or "", handle or "")
        proposer = None if topic.proposer_id is None else Speaker(topic.proposer_id, called)
        found[topic.event_id].append(_row(topic, proposer, speakers[topic.id], sessions[topic.id]))
    return {event_id: tuple(rows) for event_id, rows in found.items()}


def _row(topic: Topic, proposer: Speaker | None, speakers: list[Speaker], session_ids: list[int]) -> TopicRow:
    return TopicRow(
        topic.id,
        topic.title,
        topic.abstract,
        topic.track,
        topic.minutes,
        topic.position,
        speakers=tuple(speakers),
        session_ids=tuple(session_ids),
        status=Status(topic.status),
        interest=topic.interest,
        tags=tuple(topic.tags.splitlines()),
        proposer=proposer,
        carried_from_id=topic.carried_from_id,
    )


def _speakers(db: DbSession, event_ids: Collection[int]) -> dict[int, list[Speaker]]:
    query = (
        select(SpeakerLine.topic_id, Person.id, Person.full_name, Person.handle, Person.email)
        .join(Topic, Topic.id == SpeakerLine.topic_id)
        .join(Person, Person.id == SpeakerLine.person_id)
        .where(Topic.event_id.in_(event_ids))
        .order_by(SpeakerLine.position, SpeakerLine.id)
    )
    found: dict[int, list[Speaker]] = defaultdict(list)
    for topic_id, person_id, name, handle, email in db.execute(query):
        found[topic_id].append(Speaker(person_id, display_name(name, email, handle)))
    return found


def _sessions(db: DbSession, event_ids: Collection[int]) -> dict[int, list[int]]:
    query = (
        select(Session.topic_id, Session.id)
        .where(Session.event_id.in_(event_ids), Session.topic_id.is_not(None))
        .order_by(Session.starts, Session.id)
    )
    found: dict[int, list[int]] = defaultdict(list)
    for topic_id, session_id in db.execute(query):
        if topic_id is not None:
            found[topic_id].append(session_id)
    return found


def add_topic(db: DbSession, event_id: int, title: str, **values: Unpack[NewTopic]) -> int:
    """Add a topic after the others, an idea where nothing else is said, and return its key."""
    return _add(db, event_id, [(title, values)])[0]


def _add(db: DbSession, event_id: int, news: Sequence[tuple[str, NewTopic]]) -> list[int]:
    event_of(db, event_id)
    last = db.scalar(select(func.max(Topic.position)).where(Topic.event_id == event_id))
    first = 0 if last is None else last + 1
    made = []
    for position, (title, values) in enumerate(news, first):
        proposer = values.get("proposer", "").strip()
        proposer_id = people.person_called(db, event_id, proposer) if proposer else None
        status = values.get("status", Status.IDEA).value
        made.append(
            Topic(
                event_id=event_id,
                position=position,
                status=status,
                proposer_id=proposer_id,
                title=check_title(title),
                **_checked(values),
            )
        )
    db.add_all(made)
    db.flush()
    return [topic.id for topic in made]


def add_typed(db: DbSession, event_id: int, lines: Sequence[Mapping[str, str]]) -> list[int]:
    """Add topics as somebody typed or copied them, fields by name, after the others; return their keys.

    One that cannot be keeps all of them out: the sentence says which value it is.
    """
    keys = _add(db, event_id, [(values["title"], _read(values)) for values in lines])
    for topic_id, values in zip(keys, lines, strict=True):
        if names := split_names(values.get("names", "")):
            set_speakers(db, topic_id, names)
    return keys


def _read(values: Mapping[str, str]) -> NewTopic:
    read: NewTopic = {}
    if "abstract" in values:
        read["abstract"] = values["abstract"]
    if "track" in values:
        read["track"] = values["track"]
    if "minutes" in values:
        read["minutes"] = read_minutes(values["minutes"])
    if "interest" in values:
        read["interest"] = read_interest(values["interest"])
    if "tags" in values:
        read["tags"] = split_tags(values["tags"])
    if "proposer" in values:
        read["proposer"] = values["proposer"]
    if "status" in values:
        read["status"] = Status(values["status"])
    return read


def _checked(values: _Fields) -> dict[str, Any]:
    """Return the columns of `values`. Raises WrongValueError for one that its column cannot take."""
    checked: dict[str, Any] = {}
    if "abstract" in values:
        checked["abstract"] = values["abstract"]
    if "minutes" in values:
        checked["minutes"] = check_minutes(values["minutes"])
    if "track" in values:
        checked["track"] = values["track"].strip()
    if "interest" in values:
        checked["interest"] = check_interest(values["interest"])
    if "tags" in values:
        checked["tags"] = "\n".join(clean_tags(values["tags"]))
    return checked


def change_topics(db: DbSession, topic_ids: Sequence[int], **values: Unpack[TopicValues]) -> None:
    """Write the same values into each of the topics."""
    checked = _checked(values)
    if "title" in values:
        checked["title"] = check_title(values["title"])
    if checked:
        db.execute(update(Topic).where(Topic.id.in_(topic_ids)).values(**checked))


def tag_topics(
    db: DbSession, topic_ids: Sequence[int], added: Collection[str] = (), removed: Collection[str] = ()
) -> None:
    """Give topics more tags and take others from them; each keeps its own beside."""
    for topic in _topics(db, topic_ids):
        topic.tags = "\n".join(with_tags(topic.tags.splitlines(), added, removed))
    db.flush()


def count_interest(db: DbSession, topic_ids: Sequence[int], step: int) -> None:
    """Count so many more, or fewer, who are interested in each of the topics."""
    for topic in _topics(db, topic_ids):
        topic.interest = counted(topic.interest, step)
    db.flush()


def set_proposer(db: DbSession, topic_ids: Sequence[int], name: str) -> None:
    """Say who proposed topics, "" for nobody; somebody not on the guest list stays off it."""
    for topic in _topics(db, topic_ids):
        known = [] if topic.proposer_id is None else [topic.proposer_id]
        topic.proposer_id = people.person_called(db, topic.event_id, name, known) if name.strip() else None
    db.flush()


def _topics(db: DbSession, topic_ids: Sequence[int]) -> Sequence[Topic]:
    """Return these topics in their order. Raises PlannerError where none of them is left."""
    found = db.scalars(select(Topic).where(Topic.id.in_(topic_ids)).order_by(Topic.position, Topic.id)).all()
    if topic_ids and not found:
        raise PlannerError(_GONE)
    return found


_GONE = text(N_("This topic was deleted meanwhile, so nothing was changed. Undo brings it back."))


def _carried_values(topic: Topic) -> NewTopic:
    return {
        "abstract": topic.abstract,
        "track": topic.track,
        "minutes": topic.minutes,
        "tags": topic.tags.splitlines(),
    }


def delete_topics(db: DbSession, topic_ids: Sequence[int]) -> None:
    """Delete the topics together with their places in the programme."""
    db.execute(delete(Topic).where(Topic.id.in_(topic_ids)))


def move_topic(db: DbSession, topic_id: int, place: int) -> None:
    """Put a topic at this place in the order of its event, 0 being the first."""
    topic = topic_of(db, topic_id)
    query = select(Topic.id).where(Topic.event_id == topic.event_id).order_by(Topic.position, Topic.id)
    order = [one for one in db.scalars(query) if one != topic_id]
    order.insert(max(place, 0), topic_id)
    _number(db, order)


def move_topics(db: DbSession, topic_ids: Sequence[int], status: Status, place: int | None = None) -> None:
    """Put topics at this place of a column of the board, 0 being its top, None its end.

    What is no longer chosen comes off the programme.
    """
    moved = _topics(db, topic_ids)
    for event_id in dict.fromkeys(topic.event_id for topic in moved):
        query = select(Topic.id, Topic.status).where(Topic.event_id == event_id).order_by(Topic.position, Topic.id)
        order = [(key, Status(word)) for key, word in db.execute(query)]
        _number(db, moved_order(order, topic_ids, status, place))
    db.execute(update(Topic).where(Topic.id.in_(topic_ids), Topic.status != status).values(status=status.value))
    if status != Status.CHOSEN:
        db.execute(delete(Session).where(Session.topic_id.in_(topic_ids)))


def order_by_interest(db: DbSession, event_id: int) -> None:
    """Put the topics of an event in the order of interest, the greatest first."""
    _number(db, interest_order(list_topics(db, event_id)))


def _number(db: DbSession, order: Sequence[int]) -> None:
    """Write this order, touching no topic that stands there already."""
    places = {key: position for position, key in enumerate(order)}
    if places:
        position = case(places, value=Topic.id)
        db.execute(update(Topic).where(Topic.id.in_(order), Topic.position != position).values(position=position))


def carry_on(db: DbSession, topic_ids: Sequence[int], event_id: int) -> Carried:
    """Copy topics to another event as ideas, those left out that were carried there before.

    Their interest is counted anew, and who leads them is asked anew: where nobody proposed one, who led it did.
    """
    event_of(db, event_id)
    topics = [topic for topic in _topics(db, topic_ids) if topic.event_id != event_id]
    there = set(db.scalars(select(Topic.carried_from_id).where(Topic.event_id == event_id)))
    fresh = [topic for topic in topics if topic.id not in there]
    led = _speakers(db, {topic.event_id for topic in fresh})
    keys = _add(
        db,
        event_id,
        [(topic.title, _carried_values(topic)) for topic in fresh],
    )
    for key, topic in zip(keys, fresh, strict=True):
        made = db.get_one(Topic, key)
        made.carried_from_id = topic.id
        made.proposer_id = topic.proposer_id or (led[topic.id][0].person_id if led[topic.id] else None)
    db.flush()
    return Carried(len(fresh), len(topics) - len(fresh))


def topic_of(db: DbSession, topic_id: int) -> Topic:
    topic = db.get(Topic, topic_id)
    if topic is None:
        raise PlannerError(_GONE)
    return topic


def set_speakers(db: DbSession, topic_id: int, names: Sequence[str]) -> Led:
    """Make exactly the people of these names lead a topic; who is not on the guest list yet is added as a speaker.

    Who leads it no more goes from the list too where naming them here alone had put them there.
    """
    topic = topic_of(db, topic_id)
    lines = {line.person_id: line for line in db.scalars(select(SpeakerLine).where(SpeakerLine.topic_id == topic_id))}
    named = [people.person_called(db, topic.event_id, name, lines) for name in dict.fromkeys(names) if name.strip()]
    leading = list(dict.fromkeys(named))
    invited = guests.invite(db, topic.event_id, leading, Role.SPEAKER)
    gone = {person_id: ghosts.entered_with(db, lines[person_id]) for person_id in lines if person_id not in leading}
    for person_id in gone:
        db.delete(lines[person_id])
    for position, person_id in enumerate(leading):
        if person_id in lines:
            lines[person_id].position = position
        else:
            db.add(SpeakerLine(topic_id=topic_id, person_id=person_id, position=position))
    db.flush()
    dropped = [ghosts.drop(db, topic.event_id, person_id, entry) for person_id, entry in gone.items()]
    return Led(tuple(guests.get_guest(db, key).name for key in invited), tuple(filter(None, dropped)))
