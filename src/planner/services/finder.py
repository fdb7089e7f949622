"""All that the finder finds in a workspace: people, events, venues, topics and sessions, as light as can be."""

from collections.abc import Callable, Iterator

from sqlalchemy import func, select
from sqlalchemy.orm import Session as DbSession

from planner.domain.finder import Entry
from planner.domain.names import display_name, search_words
from planner.store.schema import Event, Person, Room, Session, Topic, Venue

TABLES = frozenset({"person", "event", "venue", "topic", "session", "room"})
"""What has to be read again when one of them changes."""


DayWords = Callable[[str], str]


def list_entries(db: DbSession, day_words: DayWords = str) -> list[Entry]:
    """Return everything that can be found, in no order; its kind is the name of its table.

    `day_words` are those by which a day ("2027-03-08") is found.
    """
    events, sessions = _events(db, day_words), _sessions(db, day_words)
    return [*events, *_venues(db), *_topics(db), *sessions, *_people(db)]


def _people(db: DbSession) -> Iterator[Entry]:
    names = select(Person.id, Person.full_name, Person.name_key, Person.email, Person.handle, Person.organisation)
    for key, name, folded, email, handle, organisation in db.execute(names):
        title = display_name(name, email, handle)
        more = search_words(handle and f"@{handle} {handle}", email, organisation)
        yield Entry("person", key, title, more, organisation, folded=folded)


def _events(db: DbSession, day_words: DayWords) -> Iterator[Entry]:
    venue = func.coalesce(Venue.name, "")
    rows = select(Event.id, Event.name, Event.hashtag, Event.starts, venue).outerjoin(Venue, Venue.id == Event.venue_id)
    for key, name, hashtag, starts, place in db.execute(rows):
        day = day_words(starts[:10]) if starts else ""
        words = search_words(f"{hashtag} {starts[:10]} {starts[:4]} {day} {place}")
        yield Entry("event", key, name, words, place, starts)


def _venues(db: DbSession) -> Iterator[Entry]:
    rooms = select(func.group_concat(Room.name, " ")).where(Room.venue_id == Venue.id).scalar_subquery()
    for key, name, address, inside in db.execute(select(Venue.id, Venue.name, Venue.address, rooms)):
        yield Entry("venue", key, name, search_words(f"{address} {inside or ''}"), address)


def _topics(db: DbSession) -> Iterator[Entry]:
    rows = select(Topic.id, Topic.title, Topic.track, Topic.tags, Event.name).join(Event, Event.id == Topic.event_id)
    for key, title, track, tags, event in db.execute(rows):
        yield Entry("topic", key, title, search_words(f"{track} {tags}"), event)


def _sessions(db: DbSession, day_words: DayWords) -> Iterator[Entry]:
    title = func.coalesce(func.nullif(Session.title, ""), Topic.title)
    rows = (
        select(Session.id, title, Session.starts, func.coalesce(Room.name, ""), Event.name)
        .join(Event, Event.id == Session.event_id)
        .outerjoin(Topic, Topic.id == Session.topic_id)
        .outerjoin(Room, Room.id == Session.room_id)
    )
    for key, shown, starts, room, event in db.execute(rows):
        yield Entry("session", key, shown, search_words(f"{room} {event} {day_words(starts[:10])}"), event, starts)
