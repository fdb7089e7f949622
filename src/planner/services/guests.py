"""Guests: who is on the list of an event, and how they stand to it."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlalchemy import Select, case, delete, exists, func, select, update
from sqlalchemy.orm import Session as DbSession

from planner.domain.capacity import is_coming
from planner.domain.errors import PlannerError
from planner.domain.guests import GUEST_FIELDS, PERSON_FIELDS, cleaned
from planner.domain.ids import new_code
from planner.domain.names import display_name
from planner.domain.progress import Progress
from planner.domain.rsvp import Role, Rsvp
from planner.domain.texts import N_, Text, text
from planner.domain.times import utc_now
from planner.services import people
from planner.services.rows import GUEST_IS_GONE, PERSON_COLUMNS, chunks, event_of, plain_rows
from planner.store.schema import CheckIn, Event, Guest, Person, Source

_RSVPS: Mapping[str | None, Rsvp | None] = {None: None, **{word.value: word for word in Rsvp}}
_ROLES: Mapping[str, Role] = {word.value: word for word in Role}
_CHOSEN = frozenset({"rsvp", "role"})  # from a few words: nobody types these


class GuestRow(NamedTuple):
    """A guest as lists show one; a tuple, since there may be 100,000 of them."""

    id: int
    person_id: int
    full_name: str
    given_name: str
    family_name: str
    email: str
    phone: str
    organisation: str
    job_title: str
    handle: str
    rsvp: Rsvp | None
    role: Role
    ticket_type: str
    ticket_code: str
    code: str
    order_date: str
    source: str  # the list's name, "" where somebody typed the guest in
    checked_in: bool
    added_at: str
    notes: str

    @property
    def name(self) -> str:
        """What to call the guest: the name, or else the handle, or else the e-mail address."""
        return display_name(self.full_name, self.email, self.handle)


@dataclass(frozen=True, slots=True)
class GuestCounts:
    """How many guests there are, by what they are."""

    total: int
    coming: int
    capacity: int | None
    by_rsvp: Mapping[Rsvp | None, int]
    by_role: Mapping[Role, int]


def list_guests(db: DbSession, event_id: int, limit: int | None = None) -> list[GuestRow]:
    """Return the guests of an event in the order of arrival, at most `limit` of them."""
    query = _rows().where(Guest.event_id == event_id).order_by(Guest.id).limit(limit)
    return list(_read(db, query))


def get_guest(db: DbSession, guest_id: int) -> GuestRow:
    """Return one guest. Raises PlannerError where the guest is not on the list any more."""
    for row in _read(db, _rows().where(Guest.id == guest_id)):
        return row
    raise PlannerError(GUEST_IS_GONE)


def get_guests(
    db: DbSession, event_id: int, guest_ids: Iterable[int], person_ids: Iterable[int] = ()
) -> list[GuestRow]:
    """Return those who are on the list of the event and among these guests or people, in the order of arrival."""
    here = _rows().where(Guest.event_id == event_id)
    found = {row.id: row for some in chunks(guest_ids) for row in _read(db, here.where(Guest.id.in_(some)))}
    for some in chunks(person_ids):
        found |= {row.id: row for row in _read(db, here.where(Guest.person_id.in_(some)))}
    return sorted(found.values())


def add_guest(db: DbSession, event_id: int, full_name: str, **values: str | None) -> int:
    """Put somebody on the list and return the guest's key; who is known by e-mail or handle is the same person.

    What the address book says of a known person stays; what it did not know is added.
    Raises WrongValueError for a wrong value and PlannerError where the person is on the list already.
    """
    event_of(db, event_id)
    named = {"full_name": full_name, **values}
    clean = {field: cleaned(field, value) for field, value in named.items()}
    person = {field: value for field, value in clean.items() if field in PERSON_FIELDS and value}
    person_id = people.find_or_add_person(db, **person)
    _refuse_twice(db, event_id, person_id)
    told = {field: value for field, value in clean.items() if field in GUEST_FIELDS}
    now = utc_now()
    told.setdefault("rsvp", None)
    answered = now if told["rsvp"] else ""
    guest = Guest(**told, event_id=event_id, person_id=person_id, code=new_code(), added_at=now, rsvp_at=answered)
    db.add(guest)
    db.flush()
    return guest.id


def invite(db: DbSession, event_id: int, person_ids: Iterable[int], role: Role, rsvp: Rsvp | None = None) -> list[int]:
    """Put people of the address book on the list who are not on it yet; return the keys of the new guests."""
    here = set(db.scalars(select(Guest.person_id).where(Guest.event_id == event_id)))
    now = utc_now()
    invited = [
        Guest(
            event_id=event_id,
            person_id=person_id,
            rsvp=rsvp,
            rsvp_at=now if rsvp else "",
            role=role.value,
            code=new_code(),
            added_at=now,
        )
        for person_id in dict.fromkeys(person_ids)
        if person_id not in here
    ]
    db.add_all(invited)
    db.flush()
    return [guest.id for guest in invited]


def change_guests(
    db: DbSession, guest_ids: Sequence[int], progress: Progress | None = None, **values: str | None
) -> None:
    """Give one guest or many the same new values; a person's values change at all their events.

    Raises WrongValueError, and changes nothing, where a field cannot take its value or several guests cannot share it;
    PlannerError where none of the guests is on a list any more.
    """
    people.refuse_shared(guest_ids, values)
    clean = {field: cleaned(field, value) for field, value in values.items()}
    guest = {field: value for field, value in clean.items() if field in GUEST_FIELDS}
    person = {field: value or "" for field, value in clean.items() if field in PERSON_FIELDS}
    found = 0
    for some in chunks(guest_ids, progress):
        person_ids = list(db.scalars(select(Guest.person_id).where(Guest.id.in_(some))))
        found += len(person_ids)
        if guest:
            db.execute(update(Guest).where(Guest.id.in_(some)).values(**guest, **_when_answered(guest)))
        if person:
            people.change_known(db, person_ids, person)
    if guest_ids and not found:
        raise PlannerError(_not_kept(values))
    db.flush()


def _not_kept(values: Mapping[str, str | None]) -> Text:
    """Say that the guests are gone, and what somebody typed for them, which nobody else knows now."""
    typed = [value for field, value in values.items() if value and field not in _CHOSEN]
    if not typed:
        return GUEST_IS_GONE
    message = N_(
        "“{value}” was not kept: this guest is not on the list any more. Edit, Undo brings back who was removed."
    )
    return text(message, value=", ".join(typed))


def _when_answered(values: Mapping[str, str | None]) -> dict[str, Any]:
    """Return the time of an answer for those of the guests who answer otherwise than before."""
    if "rsvp" not in values:
        return {}
    rsvp = values["rsvp"]
    return {"rsvp_at": case((Guest.rsvp.is_distinct_from(rsvp), utc_now() if rsvp else ""), else_=Guest.rsvp_at)}


def remove_guests(db: DbSession, guest_ids: Sequence[int], progress: Progress | None = None) -> None:
    """Take guests off their list; as people they stay in the address book."""
    for some in chunks(guest_ids, progress):
        db.execute(delete(Guest).where(Guest.id.in_(some)))


def counts(db: DbSession, event_id: int) -> GuestCounts:
    """Return how many guests there are, how many are coming and how many there is room for."""
    groups = select(Guest.rsvp, Guest.role, func.count()).where(Guest.event_id == event_id)
    by_rsvp, by_role = Counter[Rsvp | None](), Counter[Role]()
    for rsvp, role, n in db.execute(groups.group_by(Guest.rsvp, Guest.role)):
        by_rsvp[_RSVPS[rsvp]] += n
        by_role[_ROLES[role]] += n
    return GuestCounts(
        total=by_role.total(),
        coming=sum(n for rsvp, n in by_rsvp.items() if is_coming(rsvp)),
        capacity=db.scalar(select(Event.capacity).where(Event.id == event_id)),
        by_rsvp=by_rsvp,
        by_role=by_role,
    )


def _rows() -> Select[*tuple[Any, ...]]:
    """Return the query of GuestRow, its columns in the order of the fields."""
    came = exists().where(CheckIn.guest_id == Guest.id)
    columns = [
        *(Guest.id, Guest.person_id, *PERSON_COLUMNS),
        *(Guest.rsvp, Guest.role, Guest.ticket_type, Guest.ticket_code, Guest.code, Guest.order_date),
        *(func.coalesce(Source.name, ""), came, Guest.added_at, Guest.notes),
    ]
    query = select(*columns).join_from(Guest, Person, Guest.person_id == Person.id)
    return query.outerjoin(Source, Guest.source_id == Source.id)


def _read(db: DbSession, query: Select[*tuple[Any, ...]]) -> Iterator[GuestRow]:
    make, rsvps, roles = GuestRow._make, _RSVPS, _ROLES
    for row in plain_rows(db, query):
        yield make((*row[:10], rsvps[row[10]], roles[row[11]], *row[12:17], bool(row[17]), *row[18:]))


def _refuse_twice(db: DbSession, event_id: int, person_id: int) -> None:
    twice = select(Guest.id).where(Guest.event_id == event_id, Guest.person_id == person_id)
    guest_id = db.scalar(twice)
    if guest_id is not None:
        name = get_guest(db, guest_id).name
        message = N_("{name} is on the list already, known by the same e-mail address or handle. Nobody was added.")
        raise PlannerError(text(message, name=name))
