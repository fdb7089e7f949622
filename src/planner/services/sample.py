"""The sample event, a tweet-up whose guests come in from three real-looking lists, and the small one before it."""

import json
import re
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session as DbSession

from planner.domain.rsvp import Role, Rsvp
from planner.domain.topics import Status
from planner.domain.visits import USUAL_QUESTIONS
from planner.formats.attendees import read_attendees
from planner.formats.tables import read_table
from planner.resources import resource
from planner.services import (
    events,
    guests,
    imports,
    schedule,
    topics,
    venue_documents,
    venue_holds,
    venue_layouts,
    venue_visits,
    venues,
)
from planner.store.schema import Guest, Speaker, Topic

FOLDER = resource("data", "sample")
_AHEAD = timedelta(weeks=5)  # the least that it is ahead: what has to be done before an event is then still to do
_DAY = re.compile(r"\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?")


def sample_lists() -> list[Path]:
    """Return the sample's attendee lists, in the order in which they came in."""
    return [FOLDER / name for name in _described()["lists"]]


def late_list() -> Path:
    """Return a list that came after the others: somebody new, somebody changed, and lines with something wrong."""
    return FOLDER / "late-sign-ups.csv"


def add_sample(db: DbSession) -> int:
    """Add the sample event with its venue, guests, topics and schedule, and the one before it; return its id."""
    event_id = add_sample_event(db)
    for path in sample_lists():
        _bring_in(db, event_id, path)
    add_sample_programme(db, event_id)
    add_earlier_event(db)
    return event_id


def add_earlier_event(db: DbSession) -> None:
    """Add an event that is done: some of its guests come again, and it has topics to be carried on."""
    described = _read("earlier.json")
    called = {venue.name: venue.id for venue in venues.list_venues(db)}
    event_id = events.create_event(db, venue_id=called[described["venue"]], **described["event"])
    _bring_in(db, event_id, FOLDER / described["list"])
    _add_programme(db, event_id, described)
    events.archive_event(db, event_id)


def _bring_in(db: DbSession, event_id: int, path: Path) -> None:
    attendees = read_attendees(read_table(path))
    imports.import_attendees(
        db,
        event_id,
        attendees.people,
        source=path.name,
        preset=attendees.preset or "",
        digest=imports.digest_of(path),
    )


def add_sample_event(db: DbSession) -> int:
    """Add the sample's event with its venue and hosts alone; return the event's id."""
    described = _described()
    venue = dict(described["venue"])
    rooms = venue.pop("rooms")
    venue_id = venues.create_venue(db, **venue)
    for room in rooms:
        venues.add_room(db, venue_id, **room)
    event_id = events.create_event(db, venue_id=venue_id, **described["event"])
    _add_notebook(db, event_id, venue_id)
    for host in described["hosts"]:
        guests.add_guest(db, event_id, host.pop("full_name"), role=Role.HOST, rsvp=Rsvp.ACCEPTED, **host)
    return event_id


def _add_notebook(db: DbSession, event_id: int, venue_id: int) -> None:
    """Write down what is known of the event's venue, and of others that were thought of."""
    chosen, *others = _read("venues.json")["venues"]
    chosen.pop("name")
    _add_notes(db, venue_id, event_id, chosen)
    for other in others:
        _add_notes(db, venues.create_venue(db, other.pop("name")), event_id, other)


def _add_notes(db: DbSession, venue_id: int, event_id: int, notes: dict[str, Any]) -> None:
    layouts, holds, documents, visit = (notes.pop(name) for name in ("layouts", "holds", "documents", "visit"))
    for room in notes.pop("rooms", ()):
        venues.add_room(db, venue_id, **room)
    venues.change_venue(db, venue_id, **notes)
    rooms = {room.name: room.id for room in venues.list_rooms(db, venue_id)}
    for layout in layouts:
        room_id = rooms[layout.pop("room")]
        for name, capacity in layout.items():
            venue_layouts.set_layout(db, room_id, name, capacity)
    for hold in holds:
        venue_holds.add_hold(db, venue_id, event_id=event_id if hold.pop("for_event") else None, **hold)
    for document in documents:
        content = (FOLDER / document["file"]).read_bytes()
        venue_documents.add_document(db, venue_id, document["kind"], document["file"], content)
    if visit:
        items = venue_visits.add_questions(db, venue_id, USUAL_QUESTIONS)
        for item, (answer, words) in zip(items, visit, strict=False):
            venue_visits.change_item(db, item, answer=answer, notes=words)


def add_sample_programme(db: DbSession, event_id: int) -> None:
    """Add the sample's topics, with their speakers from the guest list, and its sessions."""
    _add_programme(db, event_id, _described())


def _add_programme(db: DbSession, event_id: int, described: dict[str, Any]) -> None:
    topic_ids = {}
    for topic in described["topics"]:
        values = {name: topic[name] for name in ("track", "minutes", "abstract", "interest", "tags", "proposer")}
        values["status"] = Status(topic["status"])
        topic_ids[topic["title"]] = topics.add_topic(db, event_id, topic["title"], **values)
        topics.set_speakers(db, topic_ids[topic["title"]], topic["speakers"])
    speakers = select(Speaker.person_id).join(Topic).where(Topic.event_id == event_id)
    talking = select(Guest.id).where(
        Guest.event_id == event_id, Guest.person_id.in_(speakers), Guest.role == Role.ATTENDEE
    )
    guests.change_guests(db, list(db.scalars(talking)), role=Role.SPEAKER, rsvp=Rsvp.ACCEPTED)
    rooms = {room.name: room.id for room in schedule.programme(db, event_id).rooms}
    for session in described["sessions"]:
        room_id = rooms[session["room"]] if session["room"] else None
        starts = datetime.fromisoformat(session["starts"])
        if "topic" in session:
            schedule.place_topic(db, topic_ids[session["topic"]], room_id, starts)
        else:
            schedule.add_session(db, event_id, session["title"], room_id, starts, session["minutes"])


def _described() -> dict[str, Any]:
    return _read("event.json")


def _read(name: str) -> dict[str, Any]:
    """Return what a file describes, its days moved by whole weeks so that the sample is always still to come."""
    described: dict[str, Any] = _as_written(name)
    day = datetime.fromisoformat(_as_written("event.json")["event"]["starts"]).date()
    missing = _today() + _AHEAD - day
    weeks = -(-missing.days // 7)
    return _moved(described, timedelta(weeks=weeks)) if weeks > 0 else described


def _today() -> date:
    return datetime.now().astimezone().date()


def _as_written(name: str) -> Any:
    return json.loads((FOLDER / name).read_text(encoding="utf-8"))


def _moved(described: Any, by: timedelta) -> Any:
    if isinstance(described, dict):
        return {key: _moved(value, by) for key, value in described.items()}
    if isinstance(described, list):
        return [_moved(value, by) for value in described]
    if isinstance(described, str) and _DAY.fullmatch(described):
        moved = datetime.fromisoformat(described) + by
        return moved.isoformat(timespec="minutes") if "T" in described else moved.date().isoformat()
    return described
