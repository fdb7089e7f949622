"""The address book and a guest list as they would be once a list of attendees is in, and the writing of them."""

from collections import defaultdict
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, cast

from sqlalchemy import Table, func, select
from sqlalchemy.orm import Session as DbSession

from planner.domain.attendees import Attendee
from planner.domain.guests import GUEST_FIELDS, PERSON_FIELDS
from planner.domain.ids import new_code, new_ids
from planner.domain.imports import Change, ImportRow, Verdict
from planner.domain.matching import SAME_NAME, Known, Match, Register, has_name_alone, shared_among
from planner.domain.names import same_name
from planner.domain.namesakes import pair_namesakes
from planner.domain.people import KEYS, person_keys
from planner.domain.progress import Progress
from planner.domain.rsvp import Role
from planner.domain.texts import N_, text
from planner.domain.times import utc_now
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
_TELLING = (*PERSON_FIELDS, *GUEST_FIELDS, "checked_in")
_PEOPLE, _GUESTS, _CHECK_INS = (cast("Table", each.__table__) for each in (Person, Guest, CheckIn))


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


class Draft:
    """The address book and the guest list as they would be once the list is in."""

    def __init__(self, db: DbSession, event_id: int | None, preset: str = "") -> None:
        self._db = db
        self._event_id = event_id
        self._preset = preset
        self._entries: dict[int, _Entry] = {}
        self._people = _load_people(db)
        self._guests = {} if event_id is None else _load_guests(db, event_id)
        self._known = {person_id: self._known_as(person_id) for person_id in self._people}
        self._register = Register(self._known.values())

    def _known_as(self, person_id: int) -> Known:
        person, guest = self._people[person_id], self._guests.get(person_id)
        known = Known(person_id, person.full_name, person.name_key, person.email_key, person.handle_key)
        if guest is not None:
            known.guest_id, known.ticket_code, known.code, known.preset = (
                *(guest.id, guest.ticket_code),
                *(guest.code, guest.preset),
            )
        return known

    def go_through(self, attendees: Sequence[Attendee], progress: Progress | None) -> list[ImportRow]:
        """Take the attendees one by one in the order of the list."""
        keys = [person_keys({name: getattr(attendee, name) or "" for name in KEYS}) for attendee in attendees]
        shared = shared_among(attendees, keys)
        self._add_tickets({attendee.ticket_code for attendee in attendees if attendee.ticket_code})
        namesakes = self._pair_namesakes(attendees, keys)
        self._keys = iter(new_ids(2 * len(attendees)))
        rows = []
        for done, (attendee, folded) in enumerate(zip(attendees, keys, strict=True)):
            if progress is not None and done % _REPORT_EVERY == 0:
                progress.at(done, len(attendees))
            match = namesakes.get(done) or self._register.find(attendee, folded, shared, self._preset)
            rows.append(self._take(attendee, folded, match))
        return rows

    def _add_tickets(self, codes: Container[str]) -> None:
        """Let the register know who held these tickets at other events."""
        if not codes:
            return
        query = select(Guest.person_id, Guest.ticket_code).where(Guest.ticket_code != "")
        if self._event_id is not None:
            query = query.where(Guest.event_id != self._event_id)
        for person_id, code in self._db.execute(query.order_by(Guest.id)):
            if code in codes:
                self._register.add_ticket(code, self._known[person_id])

    def _pair_namesakes(self, attendees: Sequence[Attendee], keys: Sequence[dict[str, str]]) -> dict[int, Match]:
        """Match by name, and by all else they say, rows that give a name as often as the event has such guests."""
        named: defaultdict[str, list[int]] = defaultdict(list)
        if not self._guests or not any(map(has_name_alone, attendees)):
            return {}
        for place, folded in enumerate(keys):
            named[folded["name_key"]].append(place)
        groups = []
        for name_key, places in named.items():
            guests = sorted(self._register.guests_named(name_key), key=lambda known: known.guest_id or 0)
            if len(guests) == len(places) and all(_says_name_alone(attendees[place]) for place in places):
                groups.append((places, guests))
        are_all_known = sum(len(places) for places, _guests in groups) == len(attendees)
        matches = {}
        for places, guests in groups:
            is_sure_name = are_all_known or len(guests) > 1 or " " in (guests[0].full_name.strip())
            pairs = self._pairs([attendees[place] for place in places], guests)
            for place, (known, is_sure) in zip(places, pairs, strict=True):
                matches[place] = Match(known, SAME_NAME, is_doubtful=not (is_sure and is_sure_name))
        return matches

    def _pairs(self, rows: Sequence[Attendee], guests: Sequence[Known]) -> Iterator[tuple[Known, bool]]:
        said = [name for name in _TELLING if any(getattr(row, name) for row in rows)]
        stated = [tuple(getattr(row, name) or "" for name in said) for row in rows]
        stands = []
        for known in guests:
            person, guest = self._people[known.person_id], self._guests[known.person_id]
            stands.append(tuple(getattr(guest if hasattr(guest, name) else person, name) or "" for name in said))
        for place, is_sure in pair_namesakes(stated, stands):
            yield guests[place], is_sure

    def _take(self, attendee: Attendee, keys: dict[str, str], match: Match | None) -> ImportRow:
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
        shown = () if is_new_here else changes
        return ImportRow(attendee.line, verdict, attendee, match.why, shown, name, match.is_doubtful)

    def _new_person(self, attendee: Attendee, keys: dict[str, str]) -> None:
        person = {name: getattr(attendee, name) or "" for name in PERSON_FIELDS}
        guest = {name: getattr(attendee, name) or default for name, default in _EMPTY_GUEST.items()}
        known = Known(next(self._keys), person["full_name"], keys["name_key"], keys["email_key"], keys["handle_key"])
        known.ticket_code, known.preset, known.line = guest["ticket_code"] or "", self._preset, attendee.line
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
                came=bool(guest and guest.checked_in),
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
        self._write_changes([entry for entry in entries if entry.changed], now)
        came = [(entry.known.guest_id, entry.check_in) for entry in entries if entry.check_in is not None]
        rows = [
            {"id": key, "guest_id": guest_id, "at": at, "by": source.name}
            for key, (guest_id, at) in zip(new_ids(len(came)), came, strict=True)
        ]
        insert_rows(self._db, _CHECK_INS, rows)

    def _write_changes(self, entries: list[_Entry], now: str) -> None:
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
        answered = [entry for entry in entries if "rsvp" in entry.changed and not entry.is_new_guest]
        update_rows(self._db, _GUESTS, [{"key": entry.known.guest_id, "rsvp_at": now} for entry in answered])


def _load_people(db: DbSession) -> dict[int, Any]:
    columns = [
        Person.id,
        *(getattr(Person, name) for name in PERSON_FIELDS),
        *(getattr(Person, key) for key, _make in KEYS.values()),
    ]
    return {row.id: row for row in db.execute(select(*columns))}


def _load_guests(db: DbSession, event_id: int) -> dict[int, Any]:
    checked_in = select(CheckIn.id).where(CheckIn.guest_id == Guest.id).exists().label("checked_in")
    preset = func.coalesce(Source.preset, "").label("preset")
    told = (getattr(Guest, name) for name in GUEST_FIELDS)
    columns = [Guest.id, Guest.person_id, Guest.code, *told, checked_in, preset]
    query = select(*columns).outerjoin(Source, Guest.source_id == Source.id).where(Guest.event_id == event_id)
    return {row.person_id: row for row in db.execute(query)}


def _says_name_alone(attendee: Attendee) -> bool:
    return has_name_alone(attendee) and not (attendee.ticket_code or attendee.code)


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
    answered = (entry.guest["order_date"] or now) if entry.guest["rsvp"] else ""
    return {
        "rsvp_at": answered,
        "id": entry.known.guest_id,
        "event_id": event_id,
        "person_id": entry.known.person_id,
        "code": new_code(),
        "source_id": source_id,
        "added_at": now,
        **entry.guest,
    }
