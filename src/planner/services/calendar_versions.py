"""How new each entry is that a programme makes in a calendar, so that an update replaces what people have in theirs."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session as DbSession

from planner.domain.schedule import NO_VERSION, Programme, SessionRow, Version
from planner.services.history import versions_of, versions_of_deleted
from planner.services.schedule import programme
from planner.store.schema import Base, Event, Person, Room, Session, Speaker, Topic, Venue

_Row = tuple[type[Base], int | None]
"""A row by its table and key; None where there is none."""


def dated_programme(db: DbSession, event_id: int) -> Programme:
    """Return the programme of an event with the versions of its entries."""
    plan = programme(db, event_id)
    version, *versions = _versions(db, plan)
    dated = tuple(replace(one, version=new) for one, new in zip(plan.sessions, versions, strict=True))
    return replace(plan, version=version, sessions=dated)


def _versions(db: DbSession, plan: Programme) -> list[Version]:
    """Return how new the event's entry in a calendar is, then those of its sessions.

    An entry is as new as the newest row that it shows. To show another row is itself a change of the session, the
    event or a speaker's line, so this never goes back.
    """
    lines = _speaker_lines(db, plan.event_id)
    of_event: list[_Row] = [(Event, plan.event_id), (Venue, plan.venue_id)]
    shown = [of_event, *([*of_event, *_rows_of(session, lines)] for session in plan.sessions)]
    known = _known_versions(db, {row for rows in shown for row in rows})
    left = versions_of_deleted(
        db, Speaker.__tablename__, "topic_id", [one.topic_id for one in plan.sessions if one.topic_id]
    )
    newest = [max((known[row] for row in rows if row in known), default=NO_VERSION) for rows in shown]
    return [
        newest[0],
        *(max(v, left.get(one.topic_id or 0, v)) for v, one in zip(newest[1:], plan.sessions, strict=True)),
    ]


def _rows_of(session: SessionRow, lines: Mapping[int, Sequence[int]]) -> list[_Row]:
    """Return the rows that only this session's entry shows."""
    people = [(Person, speaker.person_id) for speaker in session.speakers]
    led = [(Speaker, line) for line in lines.get(session.topic_id or 0, ())]
    return [(Session, session.id), (Room, session.room_id), (Topic, session.topic_id), *people, *led]


def _speaker_lines(db: DbSession, event_id: int) -> dict[int, list[int]]:
    """Return the keys of the lines that say who leads a topic, by topic."""
    found: dict[int, list[int]] = defaultdict(list)
    query = select(Speaker.topic_id, Speaker.id).join(Topic, Topic.id == Speaker.topic_id)
    for topic_id, key in db.execute(query.where(Topic.event_id == event_id)):
        found[topic_id].append(key)
    return found


def _known_versions(db: DbSession, rows: Collection[_Row]) -> dict[_Row, Version]:
    keys: dict[type[Base], list[int]] = defaultdict(list)
    for table, key in rows:
        if key is not None:
            keys[table].append(key)
    return {
        (table, key): version
        for table, found in keys.items()
        for key, version in versions_of(db, table.__tablename__, found).items()
    }
