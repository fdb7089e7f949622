"""The address book: everybody with the events they were asked to and came to; changed, deleted and invited from there."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Integer, Select, delete, exists, func, select
from sqlalchemy.orm import Session as DbSession

from planner.domain.errors import PlannerError, WrongValueError
from planner.domain.names import display_name
from planner.domain.progress import Progress
from planner.domain.rsvp import Role, Rsvp
from planner.domain.texts import N_, text
from planner.domain.times import wall_text
from planner.services import guests
from planner.services.people import change_known, clean_person, refuse_shared
from planner.services.rows import PERSON_COLUMNS, chunks, event_of, plain_rows
from planner.store.schema import CheckIn, Event, Guest, Person, Speaker, Topic

_IS_GONE = text(N_("This person is not in the address book any more. Edit, Undo brings back who was deleted."))


class PersonRow(NamedTuple):
    """A person as lists show one; a tuple, since there may be 100,000 of them."""

    id: int
    full_name: str
    given_name: str
    family_name: str
    email: str
    phone: str
    organisation: str
    job_title: str
    handle: str
    notes: str
    begun: int  # on the lists of so many events that are not still to come, or that they came to already
    invited: int  # on the lists of so many events
    came: int  # seen at the door of so many
    last_event: str  # the newest of them by its date
    last_starts: str

    @property
    def name(self) -> str:
        """What to call the person: the name, or else the handle, or else the e-mail address."""
        return display_name(self.full_name, self.email, self.handle)


@dataclass(frozen=True, slots=True)
class Attendance:
    """What somebody had to do with one event; `guest_id` is None for who was never on its list."""

    event_id: int
    event_name: str
    starts: str
    guest_id: int | None
    rsvp: Rsvp | None
    role: Role | None
    came: bool
    led: tuple[str, ...] = ()
    proposed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PersonDetails:
    """A person, all their events with the newest first, and others of the same name."""

    row: PersonRow
    events: tuple[Attendance, ...]
    namesakes: tuple[PersonRow, ...]

    @property
    def first_came(self) -> Attendance | None:
        """Return the first event that the person came to."""
        return next((each for each in reversed(self.events) if each.came), None)


class Deleted(NamedTuple):
    """What went: people, their places on lists, and the topics that they were to lead."""

    people: int
    places: int
    led: int


def list_people(db: DbSession) -> list[PersonRow]:
    """Return everybody in the address book in the order in which they came into it."""
    return list(_read(db, _rows().order_by(Person.id)))


def get_people(db: DbSession, person_ids: Iterable[int]) -> list[PersonRow]:
    """Return those of these people who are in the address book."""
    found = (row for some in chunks(person_ids) for row in _read(db, _rows(some).where(Person.id.in_(some))))
    return sorted(found)


def get_person(db: DbSession, person_id: int) -> PersonDetails:
    """Return everything about a person. Raises PlannerError where the person was deleted."""
    rows = get_people(db, [person_id])
    if not rows:
        raise PlannerError(_IS_GONE)
    return PersonDetails(rows[0], _timeline(db, person_id), tuple(namesakes(db, person_id)))


def namesakes(db: DbSession, person_id: int) -> list[PersonRow]:
    """Return the others whose name is the same but for case and accents."""
    name = db.scalar(select(Person.name_key).where(Person.id == person_id))
    if not name:
        return []
    return get_people(db, db.scalars(select(Person.id).where(Person.name_key == name, Person.id != person_id)))


def change_people(db: DbSession, person_ids: Sequence[int], progress: Progress | None = None, **values: str) -> None:
    """Give people the same new values, at all their events.

    Raises WrongValueError, and changes nothing, where a field cannot take its value or several people cannot share it;
    PlannerError where none of them is in the address book any more.
    """
    refuse_shared(person_ids, values)
    clean = clean_person(values)
    if "full_name" in values and "full_name" not in clean:
        raise WrongValueError("full_name", text(N_("A person needs a name. The name before was kept.")))
    found = 0
    for some in chunks(person_ids, progress):
        known = list(db.scalars(select(Person.id).where(Person.id.in_(some))))
        found += len(known)
        change_known(db, known, clean)
    if person_ids and not found:
        raise PlannerError(_IS_GONE)
    db.flush()


def delete_people(db: DbSession, person_ids: Sequence[int], progress: Progress | None = None) -> Deleted:
    """Delete people, with their places on all lists and what they were to lead; tell how much went along.

    Topics that they proposed stay without a proposer.
    """
    people = places = led = 0
    for some in chunks(person_ids, progress):
        places += db.scalar(select(func.count()).where(Guest.person_id.in_(some))) or 0
        led += db.scalar(select(func.count()).where(Speaker.person_id.in_(some))) or 0
        people += db.scalar(select(func.count()).where(Person.id.in_(some))) or 0
        db.execute(delete(Person).where(Person.id.in_(some)))
    return Deleted(people, places, led)


def invite_people(db: DbSession, event_id: int, person_ids: Sequence[int], progress: Progress | None = None) -> int:
    """Put people on the list of an event as invited, and return how many were not on it yet."""
    event_of(db, event_id)
    return sum(
        len(guests.invite(db, event_id, some, Role.ATTENDEE, Rsvp.INVITED)) for some in chunks(person_ids, progress)
    )


def _rows(person_ids: Sequence[int] | None = None) -> Select[*tuple[Any, ...]]:
    """Return the query of PersonRow, its columns in the order of the fields."""
    came = exists().where(CheckIn.guest_id == Guest.id)
    begun = came | ((Event.starts != "") & (Event.starts <= wall_text(datetime.now().astimezone())))
    # Of a query with one max(), SQLite takes the other columns from the row that has it.
    lists = (
        select(
            Guest.person_id,
            func.sum(begun, type_=Integer).label("begun"),
            func.count().label("invited"),
            func.sum(came, type_=Integer).label("came"),
            Event.name.label("last_event"),
            func.max(Event.starts).label("last_starts"),
        )
        .join_from(Guest, Event, Event.id == Guest.event_id)
        .group_by(Guest.person_id)
    )
    if person_ids is not None:
        lists = lists.where(Guest.person_id.in_(person_ids))
    part = lists.subquery()
    columns = [
        *(Person.id, *PERSON_COLUMNS, Person.notes),
        *(func.coalesce(part.c[name], 0) for name in ("begun", "invited", "came")),
        *(func.coalesce(part.c[name], "") for name in ("last_event", "last_starts")),
    ]
    return select(*columns).outerjoin(part, part.c.person_id == Person.id)


def _read(db: DbSession, query: Select[*tuple[Any, ...]]) -> Iterator[PersonRow]:
    return map(PersonRow._make, plain_rows(db, query))


def _timeline(db: DbSession, person_id: int) -> tuple[Attendance, ...]:
    """Return all events in which the person had a part, the newest first, those without a date before them."""
    came = exists().where(CheckIn.guest_id == Guest.id)
    lists = select(Guest.event_id, Guest.id, Guest.rsvp, Guest.role, came).where(Guest.person_id == person_id)
    listed = {event: (guest, rsvp, role, seen) for event, guest, rsvp, role, seen in db.execute(lists)}
    led = _topics(db, select(Topic.event_id, Topic.title).join(Speaker).where(Speaker.person_id == person_id))
    proposed = _topics(db, select(Topic.event_id, Topic.title).where(Topic.proposer_id == person_id))
    keys = listed.keys() | led.keys() | proposed.keys()
    events = select(Event.id, Event.name, Event.starts).where(Event.id.in_(keys))
    rows = sorted(db.execute(events), key=lambda row: (not row.starts, row.starts, row.id), reverse=True)
    made = []
    for key, name, starts in rows:
        guest, rsvp, role, seen = listed.get(key, (None, None, None, False))
        made.append(
            Attendance(
                key,
                name,
                starts,
                guest,
                Rsvp(rsvp) if rsvp else None,
                Role(role) if role else None,
                bool(seen),
                led.get(key, ()),
                proposed.get(key, ()),
            )
        )
    return tuple(made)


def _topics(db: DbSession, query: Select[int, str]) -> dict[int, tuple[str, ...]]:
    found: dict[int, tuple[str, ...]] = {}
    for event_id, title in db.execute(query.order_by(Topic.position, Topic.id)):
        found[event_id] = (*found.get(event_id, ()), title)
    return found
