"""Bringing a list of attendees into an event: a change list first, then one step that writes it."""

import gc
import hashlib
from collections import Counter
from collections.abc import Container, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any, cast

from sqlalchemy import Table, select
from sqlalchemy.orm import Session as DbSession

from planner.domain.attendees import Attendee
from planner.domain.guests import GUEST_FIELDS, PERSON_FIELDS
from planner.domain.ids import new_code, new_ids
from planner.domain.matching import Known, Register, shared_addresses
from planner.domain.names import same_name
from planner.domain.people import KEYS, person_keys
from planner.domain.progress import Progress
from planner.domain.rsvp import Role
from planner.domain.texts import N_, Text, text
from planner.domain.times import utc_now
from planner.services.events import NoSuchEventError, create_event, find_event
from planner.store.bulk import insert_rows, update_rows
from planner.store.schema import CheckIn, Guest, Person, Source

_REPORT_EVERY = 200
_NOT_SEEN_BEFORE = text(N_("Not seen before."))
_EMPTY_GUEST: Mapping[str, str | None] = {
    "rsvp": None,
    "role": Role.ATTENDEE.value,
    "ticket_type": "",
    "ticket_code": "",
    "order_date": "",
    "notes": "",
}
_PEOPLE, _GUESTS, _CHECK_INS = (cast("Table", each.__table__) for each in (Person, Guest, CheckIn))


class Verdict(StrEnum):
    """What a line of the list would do."""

    NEW = "new"  # nobody we know
    KNOWN = "known"  # in the address book, new to this event
    CHANGED = "changed"  # on this event's list, with something to change
    SAME = "same"  # on this event's list, nothing to do
    REPEATED = "repeated"  # the list named this person before


@dataclass(frozen=True, slots=True)
class Change:
    """One value that the list would change."""

    field: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class ImportRow:
    """One line of the list and what it would do."""

    line: int
    verdict: Verdict
    attendee: Attendee
    why: Text
    changes: tuple[Change, ...] = ()
    same_as: str = ""  # the name we know them by, for all but NEW


@dataclass(frozen=True, slots=True)
class ImportResult:
    """How many lines did what."""

    counts: dict[Verdict, int]
    rejected: int = 0

    @property
    def added(self) -> int:
        """Guests that the event did not have before."""
        return self.counts.get(Verdict.NEW, 0) + self.counts.get(Verdict.KNOWN, 0)


@dataclass(slots=True)
class _Entry:
    """A person while the list is gone through: what they are in the file, and what the list makes of it."""

    known: Known
    person: dict[str, str]
    guest: dict[str, str | None]
    keys: dict[str, str]  # services.people.person_keys of `person`
    is_new_person: bool = False
    is_new_guest: bool = False
    came: bool = False
    check_in: str | None = None  # when they came, where the list says that they did and we did not know
    changed: set[str] = field(default_factory=set)


def plan_import(
    db: DbSession, event_id: int | None, attendees: Sequence[Attendee], progress: Progress | None = None
) -> list[ImportRow]:
    """Return what each attendee would do to the event's list, writing nothing.

    `event_id` None stands for an event that does not exist yet.
    """
    with _collector_resting():
        return _Draft(db, event_id).go_through(attendees, progress)


def import_attendees(
    db: DbSession,
    event_id: int,
    attendees: Sequence[Attendee],
    *,
    source: str,
    preset: str = "",
    digest: str = "",
    progress: Progress | None = None,
) -> ImportResult:
    """Bring `attendees` into the event, exactly as `plan_import` tells; `source` names the list.

    What stands in the address book is kept; empty fields are filled; the answer, the ticket and the check-in follow
    the list. A list that changes nothing writes nothing.
    """
    with _collector_resting():
        draft = _Draft(db, event_id)
        rows = draft.go_through(attendees, progress)
        if draft.changes_something():
            draft.write(event_id, Source(event_id=event_id, name=source, preset=preset, digest=digest))
    if progress is not None:
        progress.at(len(rows), len(rows))  # Cancel counts until the step is done
    return ImportResult(dict(Counter(row.verdict for row in rows)))


@contextmanager
def _collector_resting() -> Iterator[None]:
    """Keep Python from searching for rubbish among objects that all stay: a fifth of the time of a long list."""
    was_at_work = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_at_work:
            gc.enable()


class _Draft:
    """The address book and the guest list as they would be once the list is in."""

    def __init__(self, db: DbSession, event_id: int | None) -> None:
        self._db = db
        self._entries: dict[int, _Entry] = {}
        self._people = _load_people(db)
        self._guests = {} if event_id is None else _load_guests(db, event_id)
        self._register = Register(self._known())

    def _known(self) -> list[Known]:
        known = []
        for person_id, person in self._people.items():
            guest = self._guests.get(person_id)
            known.append(
                Known(
                    person_id,
                    person.full_name,
                    person.name_key,
                    person.email_key,
                    person.handle_key,
                    *((guest.id, guest.ticket_code, guest.code) if guest else ()),
                )
            )
        return known

    def go_through(self, attendees: Sequence[Attendee], progress: Progress | None) -> list[ImportRow]:
        """Take the attendees one by one in the order of the list."""
        shared = shared_addresses(attendees)
        self._keys = iter(new_ids(2 * len(attendees)))
        rows = []
        for done, attendee in enumerate(attendees):
            if progress is not None and done % _REPORT_EVERY == 0:
                progress.at(done, len(attendees))
            rows.append(self._take(attendee, shared))
        return rows

    def _take(self, attendee: Attendee, shared: Container[str]) -> ImportRow:
        keys = person_keys({name: getattr(attendee, name) or "" for name in KEYS})
        match = self._register.find(attendee, keys, address_is_shared=keys["email_key"] in shared)
        if match is None:
            self._new_person(attendee, keys)
            return ImportRow(attendee.line, Verdict.NEW, attendee, _NOT_SEEN_BEFORE)
        is_repeated = match.known.line is not None
        entry = self._entry(match.known)
        is_new_here = not is_repeated and match.known.guest_id is None
        if is_new_here:
            self._new_guest(entry)
        match.known.line = match.known.line or attendee.line
        changes = _fill(entry, attendee)
        self._register.add(match.known)
        if is_repeated:
            verdict = Verdict.REPEATED
        elif is_new_here:
            verdict = Verdict.KNOWN
        else:
            verdict = Verdict.CHANGED if changes else Verdict.SAME
        name = match.known.full_name or entry.person["email"] or entry.person["handle"]
        return ImportRow(attendee.line, verdict, attendee, match.why, () if is_new_here else changes, name)

    def _new_person(self, attendee: Attendee, keys: dict[str, str]) -> None:
        person = {name: getattr(attendee, name) or "" for name in PERSON_FIELDS}
        guest = {name: getattr(attendee, name) or default for name, default in _EMPTY_GUEST.items()}
        known = Known(next(self._keys), person["full_name"], keys["name_key"], keys["email_key"], keys["handle_key"])
        known.ticket_code, known.line = guest["ticket_code"] or "", attendee.line
        entry = _Entry(known, person, guest, keys, is_new_person=True)
        if attendee.checked_in:
            entry.came, entry.check_in = True, attendee.checked_in_at or ""
        self._entries[known.person_id] = entry
        self._new_guest(entry)
        self._register.add(known)

    def _new_guest(self, entry: _Entry) -> None:
        entry.is_new_guest = True
        entry.known.guest_id = next(self._keys)

    def _entry(self, known: Known) -> _Entry:
        """Return the entry of somebody known, made from the file when first asked for."""
        entry = self._entries.get(known.person_id)
        if entry is None:
            row, guest = self._people[known.person_id], self._guests.get(known.person_id)
            person = {name: getattr(row, name) for name in PERSON_FIELDS}
            entry = _Entry(
                known,
                person,
                {name: getattr(guest, name) for name in GUEST_FIELDS} if guest else dict(_EMPTY_GUEST),
                {key: getattr(row, key) for key, _make in KEYS.values()},
                came=bool(guest and guest.came),
            )
            self._entries[known.person_id] = entry
        return entry

    def changes_something(self) -> bool:
        """Whether writing would change a row."""
        return any(
            entry.is_new_guest or entry.changed or entry.check_in is not None for entry in self._entries.values()
        )

    def write(self, event_id: int, source: Source) -> None:
        """Write people, guests, changes and check-ins, each kind in one statement."""
        now, entries = utc_now(), list(self._entries.values())
        source.imported_at = now
        self._db.add(source)
        self._db.flush()
        insert_rows(self._db, _PEOPLE, [_person_row(entry) for entry in entries if entry.is_new_person])
        guests = [_guest_row(entry, event_id, source.id, now) for entry in entries if entry.is_new_guest]
        insert_rows(self._db, _GUESTS, guests)
        self._write_changes([entry for entry in entries if entry.changed])
        came = [(entry.known.guest_id, entry.check_in) for entry in entries if entry.check_in is not None]
        rows = [
            {"id": key, "guest_id": guest_id, "at": at, "by": source.name}
            for key, (guest_id, at) in zip(new_ids(len(came)), came, strict=True)
        ]
        insert_rows(self._db, _CHECK_INS, rows)

    def _write_changes(self, entries: list[_Entry]) -> None:
        people = [
            {"key": entry.known.person_id, **entry.person, **entry.keys}
            for entry in entries
            if not entry.is_new_person and not entry.changed.isdisjoint(PERSON_FIELDS)
        ]
        guests = [
            {"key": entry.known.guest_id, **entry.guest}
            for entry in entries
            if not entry.is_new_guest and not entry.changed.isdisjoint(GUEST_FIELDS)
        ]
        update_rows(self._db, _PEOPLE, people)
        update_rows(self._db, _GUESTS, guests)


def _load_people(db: DbSession) -> dict[int, Any]:
    columns = [
        Person.id,
        *(getattr(Person, name) for name in PERSON_FIELDS),
        *(getattr(Person, key) for key, _make in KEYS.values()),
    ]
    return {row.id: row for row in db.execute(select(*columns))}


def _load_guests(db: DbSession, event_id: int) -> dict[int, Any]:
    came = select(CheckIn.id).where(CheckIn.guest_id == Guest.id).exists().label("came")
    columns = [Guest.id, Guest.person_id, Guest.code, *(getattr(Guest, name) for name in GUEST_FIELDS), came]
    return {row.person_id: row for row in db.execute(select(*columns).where(Guest.event_id == event_id))}


def _fill(entry: _Entry, attendee: Attendee) -> tuple[Change, ...]:
    """Let the list have its say about one person; return what it changed."""
    changes = [
        *_fill_person(entry.person, attendee),
        *_fill_guest(entry.guest, attendee, is_new=entry.is_new_guest),
    ]
    for change in changes:
        (entry.person if change.field in PERSON_FIELDS else entry.guest)[change.field] = change.new
    entry.changed.update(change.field for change in changes)
    if attendee.checked_in and not entry.came:
        entry.came, entry.check_in = True, attendee.checked_in_at or ""
        changes.append(Change("checked_in", "", entry.check_in))
    _refresh(entry, changes)
    return tuple(changes)


def _refresh(entry: _Entry, changes: Sequence[Change]) -> None:
    """Let matching see what the list added."""
    known = entry.known
    known.ticket_code = known.ticket_code or (entry.guest["ticket_code"] or "")
    if any(change.field in {"full_name", "email", "handle"} for change in changes):
        entry.keys = person_keys(entry.person)
        known.full_name, known.name_key = entry.person["full_name"], entry.keys["name_key"]
        known.email_key, known.handle_key = entry.keys["email_key"], entry.keys["handle_key"]


def _fill_person(person: dict[str, str], attendee: Attendee) -> list[Change]:
    """Fill what is empty; what stands here was written here or came first, and stays."""
    is_other_spelling = bool(person["full_name"]) and not same_name(person["full_name"], attendee.full_name or "")
    return [
        Change(name, "", value)
        for name in PERSON_FIELDS
        if (value := getattr(attendee, name))
        and not person[name]
        and not (is_other_spelling and name in {"given_name", "family_name"})
    ]


def _fill_guest(guest: dict[str, str | None], attendee: Attendee, *, is_new: bool) -> list[Change]:
    """Follow the list in what it knows best: the answer and the ticket; fill the rest where it is empty."""
    changes = []
    for name in GUEST_FIELDS:
        value, old = getattr(attendee, name), guest[name]
        follows_list = name in {"rsvp", "ticket_type"} or is_new or not old
        if name == "role":
            follows_list = is_new or old == Role.ATTENDEE
        if value and value != old and follows_list:
            changes.append(Change(name, old or "", str(value)))
    return changes


def _person_row(entry: _Entry) -> dict[str, Any]:
    return {"id": entry.known.person_id, "notes": "", **entry.person, **entry.keys}


def _guest_row(entry: _Entry, event_id: int, source_id: int, now: str) -> dict[str, Any]:
    return {
        "id": entry.known.guest_id,
        "event_id": event_id,
        "person_id": entry.known.person_id,
        "code": new_code(),
        "source_id": source_id,
        "added_at": now,
        **entry.guest,
    }


def bring_in(
    db: DbSession,
    event: str,
    attendees: Sequence[Attendee],
    *,
    source: str,
    preset: str = "",
    digest: str = "",
    makes_event: bool = False,
    progress: Progress | None = None,
) -> tuple[int, ImportResult]:
    """Import into the event of that name or id, making it first where it is missing and `makes_event`.

    Return the event's id and what the list did. Raises PlannerError where there is no such event, or several.
    """
    try:
        event_id = find_event(db, event)
    except NoSuchEventError:
        if not makes_event:
            raise
        event_id = create_event(db, event)
    result = import_attendees(db, event_id, attendees, source=source, preset=preset, digest=digest, progress=progress)
    return event_id, result


def digest_of(path: Path) -> str:
    """Return the SHA-256 of a file in hexadecimal: which upload a source was."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
