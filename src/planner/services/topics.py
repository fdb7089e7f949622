"""Topics of an event: list, add, change, put in order, delete, and say who leads them."""

from collections import defaultdict
from collections.abc import Sequence
from typing import TypedDict, Unpack

from sqlalchemy import delete, func, select, update
from sqlalchemy.orm import Session as DbSession

from planner.domain.errors import PlannerError
from planner.domain.names import display_name
from planner.domain.rsvp import Role
from planner.domain.texts import N_, text
from planner.domain.topics import Speaker, Status, TopicRow, check_minutes, check_title
from planner.services import guests, people
from planner.services.rows import event_of
from planner.store.schema import Person, Session, Topic
from planner.store.schema import Speaker as SpeakerLine


class TopicValues(TypedDict, total=False):
    """What a person can write about a topic."""

    title: str
    abstract: str
    track: str
    minutes: int


def list_topics(db: DbSession, event_id: int) -> tuple[TopicRow, ...]:
    """Return the topics of an event in their order, with who leads them and where they are placed."""
    speakers, sessions = _speakers(db, event_id), _sessions(db, event_id)
    query = (
        select(Topic, Person.full_name, Person.handle, Person.email)
        .outerjoin(Person, Person.id == Topic.proposer_id)
        .where(Topic.event_id == event_id)
        .order_by(Topic.position, Topic.id)
    )
    return tuple(
        TopicRow(
            topic.id,
            topic.title,
            topic.abstract,
            topic.track,
            topic.minutes,
            topic.position,
            speakers=tuple(speakers[topic.id]),
            session_ids=tuple(sessions[topic.id]),
            status=Status(topic.status),
            interest=topic.interest,
            tags=tuple(topic.tags.splitlines()),
            proposer=None
            if topic.proposer_id is None
            else Speaker(topic.proposer_id, display_name(name or "", email or "", handle or "")),
            carried_from_id=topic.carried_from_id,
        )
        for topic, name, handle, email in db.execute(query)
    )


def _speakers(db: DbSession, event_id: int) -> dict[int, list[Speaker]]:
    query = (
        select(SpeakerLine.topic_id, Person.id, Person.full_name, Person.handle, Person.email)
        .join(Topic, Topic.id == SpeakerLine.topic_id)
        .join(Person, Person.id == SpeakerLine.person_id)
        .where(Topic.event_id == event_id)
        .order_by(SpeakerLine.position, SpeakerLine.id)
    )
    found: dict[int, list[Speaker]] = defaultdict(list)
    for topic_id, person_id, name, handle, email in db.execute(query):
        found[topic_id].append(Speaker(person_id, display_name(name, email, handle)))
    return found


def _sessions(db: DbSession, event_id: int) -> dict[int, list[int]]:
    query = (
        select(Session.topic_id, Session.id)
        .where(Session.event_id == event_id, Session.topic_id.is_not(None))
        .order_by(Session.starts, Session.id)
    )
    found: dict[int, list[int]] = defaultdict(list)
    for topic_id, session_id in db.execute(query):
        if topic_id is not None:
            found[topic_id].append(session_id)
    return found


def add_topic(
    db: DbSession, event_id: int, title: str, *, abstract: str = "", track: str = "", minutes: int = 30
) -> int:
    """Add a topic after the others and return its key."""
    event_of(db, event_id)
    last = db.scalar(select(func.max(Topic.position)).where(Topic.event_id == event_id))
    position = 0 if last is None else last + 1
    values = _checked({"title": title, "abstract": abstract, "track": track, "minutes": minutes})
    topic = Topic(event_id=event_id, position=position, **values)
    db.add(topic)
    db.flush()
    return topic.id


def _checked(values: TopicValues) -> TopicValues:
    checked = values.copy()
    if "title" in values:
        checked["title"] = check_title(values["title"])
    if "minutes" in values:
        checked["minutes"] = check_minutes(values["minutes"])
    if "track" in values:
        checked["track"] = values["track"].strip()
    return checked


def change_topics(db: DbSession, topic_ids: Sequence[int], **values: Unpack[TopicValues]) -> None:
    """Write the same values into each of the topics."""
    checked = _checked(values)
    if checked:
        db.execute(update(Topic).where(Topic.id.in_(topic_ids)).values(**checked))


def delete_topics(db: DbSession, topic_ids: Sequence[int]) -> None:
    """Delete the topics together with their places in the programme."""
    db.execute(delete(Topic).where(Topic.id.in_(topic_ids)))


def move_topic(db: DbSession, topic_id: int, place: int) -> None:
    """Put a topic at this place in the order of its event, 0 being the first."""
    topic = topic_of(db, topic_id)
    query = select(Topic.id).where(Topic.event_id == topic.event_id).order_by(Topic.position, Topic.id)
    order = [one for one in db.scalars(query) if one != topic_id]
    order.insert(max(place, 0), topic_id)
    for position, one in enumerate(order):
        db.execute(update(Topic).where(Topic.id == one, Topic.position != position).values(position=position))


def topic_of(db: DbSession, topic_id: int) -> Topic:
    topic = db.get(Topic, topic_id)
    if topic is None:
        raise PlannerError(text(N_("This topic was deleted meanwhile, so nothing was changed. Undo brings it back.")))
    return topic


def set_speakers(db: DbSession, topic_id: int, names: Sequence[str]) -> None:
    """Make exactly the people of these names lead a topic; who is not on the guest list yet is added as a speaker."""
    topic = topic_of(db, topic_id)
    lines = {line.person_id: line for line in db.scalars(select(SpeakerLine).where(SpeakerLine.topic_id == topic_id))}
    named = [people.person_called(db, topic.event_id, name, lines) for name in dict.fromkeys(names) if name.strip()]
    leading = list(dict.fromkeys(named))
    guests.invite(db, topic.event_id, leading, Role.SPEAKER)
    for person_id, line in lines.items():
        if person_id not in leading:
            db.delete(line)
    for position, person_id in enumerate(leading):
        if person_id in lines:
            lines[person_id].position = position
        else:
            db.add(SpeakerLine(topic_id=topic_id, person_id=person_id, position=position))
    db.flush()
