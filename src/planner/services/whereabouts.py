"""Where a row is to be seen: which pages show it, of which event, under which row of theirs."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from sqlalchemy import select
from sqlalchemy.orm import Session as DbSession

from planner.store.schema import Base, CheckIn, Event, Guest, Session, Topic


@dataclass(frozen=True, slots=True)
class Spot:
    """A page by its noun, the event that it has to show (None: any), and the row to select there."""

    page: str
    event_id: int | None
    table: str
    key: int


def spots_of(db: DbSession, table: str, key: int, event_id: int | None = None) -> list[Spot]:
    """Return where a row is shown, the best place first; nothing where it is not there any more.

    Among several events `event_id`, the present one, comes first.
    """
    while table in _PART_OF:
        column, whole = _PART_OF[table]
        live = Base.metadata.tables[table].c
        key, table = db.scalar(select(live[column]).where(live.id == key)) or 0, whole
    live = Base.metadata.tables[table].c
    if db.scalar(select(live.id).where(live.id == key)) is None:
        return []
    return _SPOTS[table](db, key, event_id)


def _of_event(_db: DbSession, key: int, _event_id: int | None) -> list[Spot]:
    return [Spot("event", key, "event", key)]


def _of_venue(db: DbSession, key: int, event_id: int | None) -> list[Spot]:
    there = select(Event.id).where(Event.venue_id == key).order_by(Event.id != event_id, Event.starts.desc()).limit(1)
    event = db.scalar(there)
    return [Spot("venues", None, "venue", key), *([Spot("event", event, "venue", key)] if event else [])]


def _of_topic(db: DbSession, key: int, _event_id: int | None) -> list[Spot]:
    event = db.get_one(Topic, key).event_id
    return [Spot("topics", event, "topic", key), Spot("schedule", event, "topic", key)]


def _of_session(db: DbSession, key: int, _event_id: int | None) -> list[Spot]:
    return [Spot("schedule", db.get_one(Session, key).event_id, "session", key)]


def _of_guest(db: DbSession, key: int, _event_id: int | None) -> list[Spot]:
    return [Spot("guests", db.get_one(Guest, key).event_id, "guest", key)]


def _of_person(db: DbSession, key: int, event_id: int | None) -> list[Spot]:
    here = db.scalar(select(Guest.id).where(Guest.person_id == key, Guest.event_id == event_id))
    at_guests = [Spot("guests", event_id, "guest", here)] if here else []
    return [*at_guests, Spot("people", None, "person", key)]


def _of_badges(db: DbSession, key: int, _event_id: int | None) -> list[Spot]:
    live = Base.metadata.tables["badge_setup"].c
    event = db.scalars(select(live.event_id).where(live.id == key)).one()
    return [Spot("badges", event, "event", event)]


def _of_source(db: DbSession, key: int, _event_id: int | None) -> list[Spot]:
    live = Base.metadata.tables["source"].c
    return [Spot("guests", db.scalars(select(live.event_id).where(live.id == key)).one(), "source", key)]


_PART_OF: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "room_layout": ("room_id", "room"),
        **dict.fromkeys(("room", "hold", "document", "visit_item"), ("venue_id", "venue")),
        "speaker": ("topic_id", "topic"),
        CheckIn.__tablename__: ("guest_id", "guest"),
        "badge_print": ("guest_id", "guest"),
    }
)
_SPOTS: Mapping[str, Callable[[DbSession, int, int | None], list[Spot]]] = MappingProxyType(
    {
        "event": _of_event,
        "venue": _of_venue,
        "topic": _of_topic,
        "session": _of_session,
        "guest": _of_guest,
        "person": _of_person,
        "badge_setup": _of_badges,
        "source": _of_source,
    }
)
