"""The address book and a guest list as they would be once a list of attendees is in, and the writing of them."""

from collections import defaultdict
from collections.abc import Container, Mapping, Sequence
from dataclasses import replace
from typing import Any, cast

from sqlalchemy import Table, func, select
from sqlalchemy.orm import Session as DbSession

from planner.domain.attendees import Attendee
from planner.domain.guests import GUEST_FIELDS, PERSON_FIELDS
from planner.domain.ids import new_ids
from planner.domain.import_notes import IN_ENGLISH, with_kept, without_labels
from planner.domain.imports import ImportRow, Question, Verdict
from planner.domain.matching import (
    NAMED_ABOVE,
    NAMED_HERE,
    SAME_NAME,
    SAME_PHONE,
    Known,
    Match,
    Register,
    has_name_alone,
    shared_among,
)
from planner.domain.namesakes import Stated, pair_namesakes, phone_key
from planner.domain.people import KEYS, person_keys
from planner.domain.progress import Progress
from planner.domain.rsvp import Rsvp
from planner.domain.texts import N_, text
from planner.domain.times import utc_now
from planner.services.import_entries import Entry, entry_of, guest_row, new_entry, person_row
from planner.store.bulk import insert_rows, update_rows
from planner.store.schema import CheckIn, Guest, Person, Source

_REPORT_EVERY = 200
_NOT_SEEN_BEFORE = text(N_("Not seen before."))
_TELLING = (*PERSON_FIELDS, *GUEST_FIELDS, "checked_in")
_PEOPLE, _GUESTS, _CHECK_INS = (cast("Table", each.__table__) for each in (Person, Guest, CheckIn))


class Draft:
    """The address book and the guest list as they would be once the list is in."""

    def __init__(
        self,
        db: DbSession,
        event_id: int | None,
        *,
        preset: str = "",
        digest: str = "",
        answer: Rsvp | None = None,
        decisions: Mapping[Question, bool] | None = None,
        are_one: bool = False,
        kept_as: Mapping[str, str] = IN_ENGLISH,
    ) -> None:
        self._db = db
        self._event_id = event_id
        self._preset = preset
        self._answer = answer
        self._decisions, self._are_one = decisions or {}, are_one
        self._kept_as = kept_as
        self._entries: dict[int, Entry] = {}
        self._people = _load_people(db)
        self._guests = {} if event_id is None else _load_guests(db, event_id)
        self._was_in = event_id is not None and _was_in(db, event_id, digest)
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
        self._shared = shared_among(attendees, keys)
        self._add_tickets({attendee.ticket_code for attendee in attendees if attendee.ticket_code})
        namesakes = self._pair_namesakes(attendees, keys)
        self._keys = iter(new_ids(2 * len(attendees)))
        taken = []
        for done, (attendee, folded) in enumerate(zip(attendees, keys, strict=True)):
            if progress is not None and done % _REPORT_EVERY == 0:
                progress.at(done, len(attendees))
            taken.append(self._take(attendee, folded, self._match(attendee, folded, namesakes.get(done))))
        return [_settled(row, entry) for row, entry in taken]

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

    # Namesakes: nobody is taken for somebody else by a name alone without being shown

    def _pair_namesakes(self, attendees: Sequence[Attendee], keys: Sequence[dict[str, str]]) -> dict[int, Match]:
        """Match lines that give nothing but a name with the event's guests of that name, one to one."""
        groups: defaultdict[str, list[int]] = defaultdict(list)
        if not self._guests or not any(map(has_name_alone, attendees)):
            return {}
        for place, folded in enumerate(keys):
            if attendees[place].full_name and self._register.guests_named(folded["name_key"]):
                groups[folded["name_key"]].append(place)
        pairs = {key: self._pairs(key, places, attendees, keys) for key, places in groups.items()}
        are_all_known = sum(map(len, pairs.values())) == len(attendees)
        matches = {}
        for found in pairs.values():
            for place, (known, is_sure, is_other) in found.items():
                has_whole_name = " " in known.full_name.strip() or len(found) > 1
                is_doubtful = not (is_sure and (are_all_known or has_whole_name))
                matches[place] = Match(known, SAME_NAME, is_doubtful, is_other)
        return matches

    def _pairs(
        self, key: str, places: Sequence[int], attendees: Sequence[Attendee], keys: Sequence[dict[str, str]]
    ) -> dict[int, tuple[Known, bool, bool]]:
        """Return for lines of one name whom they mean, whether that is sure, and whether it had better be another."""
        marked = {place: self._find(attendees[place], keys[place]) for place in places}
        taken = {match.known.person_id for match in marked.values() if match is not None}
        alone = [place for place in places if marked[place] is None and has_name_alone(attendees[place])]
        guests = sorted(self._register.guests_named(key), key=lambda known: known.guest_id or 0)
        guests = [known for known in guests if known.person_id not in taken]
        rows = [attendees[place] for place in alone]
        said = [name for name in _TELLING if any(getattr(row, name) for row in rows)]
        said = [*said, "notes"] if any(row.kept for row in rows) else said
        found = pair_namesakes([_stated(row, said) for row in rows], [self._stands(known, said) for known in guests])
        is_other = len(rows) != len(guests) and not self._was_in
        return {
            place: (guests[pair.place], pair.is_sure, is_other and not pair.is_sure)
            for place, pair in zip(alone, found, strict=True)
            if pair.place is not None
        }

    def _stands(self, known: Known, said: Sequence[str]) -> Stated:
        person, guest = self._people[known.person_id], self._guests[known.person_id]
        values = ((name, getattr(guest if hasattr(guest, name) else person, name) or "") for name in said)
        stands = tuple(without_labels(value) if name == "notes" else value for name, value in values)
        return Stated(guest.ticket_code, phone_key(person.phone), stands)

    def _find(self, attendee: Attendee, keys: dict[str, str]) -> Match | None:
        return self._register.find(attendee, keys, self._shared, self._preset)

    def _match(self, attendee: Attendee, keys: dict[str, str], paired: Match | None) -> Match | None:
        """Return whom a line means; a guest whom a line before it meant is not found again by the name alone."""
        if paired is not None and paired.known.line is None:
            return paired
        return self._find(attendee, keys) or self._namesake(attendee, keys)

    def _namesake(self, attendee: Attendee, keys: dict[str, str]) -> Match | None:
        """Return who could be meant, although the name alone says so: another person, unless somebody decides."""
        could_be = list(self._register.could_be(attendee, keys))
        phone = phone_key(attendee.phone or "")
        reached = [known for known in could_be if phone and self._entry(known).has_phone(phone)]
        if reached:  # of two whom the number reaches, the one of whom as much is known as the line says
            marks = (keys["email_key"], keys["handle_key"])
            return Match(min(reached, key=lambda known: (known.email_key, known.handle_key) != marks), SAME_PHONE)
        for known in could_be:
            why = text(NAMED_ABOVE, line=known.line) if known.line is not None else NAMED_HERE
            return Match(known, why, is_doubtful=True, is_other=not self._was_in)
        return None

    # Taking the lines

    def _take(self, attendee: Attendee, keys: dict[str, str], match: Match | None) -> tuple[ImportRow, Entry]:
        if match is None:
            entry = self._new_person(attendee, keys)
            return ImportRow(attendee.line, Verdict.NEW, attendee, _NOT_SEEN_BEFORE, rsvp=_rsvp(entry)), entry
        if not match.is_doubtful:
            return self._take_known(attendee, match)
        known = match.known
        is_ours = known.person_id in self._people
        asked = Question(attendee.line, keys["name_key"], *((known.person_id,) if is_ours else (None, known.line)))
        is_same = self._decisions.get(asked, self._are_one or not match.is_other)
        if is_same:
            row, entry = self._take_known(attendee, match)
        else:
            entry = self._new_person(attendee, keys)
            row = ImportRow(attendee.line, Verdict.NEW, attendee, match.why, (), known.full_name, rsvp=_rsvp(entry))
        return replace(row, is_same=is_same, asked=asked), entry

    def _take_known(self, attendee: Attendee, match: Match) -> tuple[ImportRow, Entry]:
        known = match.known
        entry, is_repeated = self._entry(known), known.line is not None
        is_new_here = not is_repeated and known.guest_id is None
        if is_new_here:
            self._new_guest(entry)
        known.line = known.line or attendee.line
        changes = entry.fill(attendee, self._answer, self._kept_as)
        self._register.add(known)
        if attendee.ticket_code:
            self._register.add_second_ticket(attendee.ticket_code, known)
        if is_repeated:
            verdict = Verdict.REPEATED
        elif is_new_here:
            verdict = Verdict.KNOWN
        else:
            verdict = Verdict.CHANGED if changes else Verdict.SAME
        name = known.full_name or entry.person["email"] or entry.person["handle"]
        shown = () if is_new_here else changes
        row = ImportRow(attendee.line, verdict, attendee, match.why, shown, name, rsvp=_rsvp(entry))
        return row, entry

    def _new_person(self, attendee: Attendee, keys: dict[str, str]) -> Entry:
        known = Known(
            next(self._keys), attendee.full_name or "", keys["name_key"], keys["email_key"], keys["handle_key"]
        )
        known.ticket_code, known.preset, known.line = attendee.ticket_code or "", self._preset, attendee.line
        entry = new_entry(known, attendee, keys, self._answer, self._kept_as)
        self._entries[known.person_id] = entry
        self._new_guest(entry)
        self._register.add(known)
        return entry

    def _new_guest(self, entry: Entry) -> None:
        entry.is_new_guest = True
        entry.known.guest_id = next(self._keys)

    def _entry(self, known: Known) -> Entry:
        """Return the entry of somebody, made from the file when first asked for."""
        entry = self._entries.get(known.person_id)
        if entry is None:
            entry = entry_of(known, self._people[known.person_id], self._guests.get(known.person_id))
            self._entries[known.person_id] = entry
        return entry

    # Writing

    def changes_something(self) -> bool:
        """Whether writing would change a row."""
        return any(entry.changes_something() for entry in self._entries.values())

    def write(self, event_id: int, source: Source) -> None:
        """Write people, guests, changes and check-ins, each kind in one statement."""
        now, entries = utc_now(), list(self._entries.values())
        source.imported_at = now
        self._db.add(source)
        self._db.flush()
        insert_rows(self._db, _PEOPLE, [person_row(entry) for entry in entries if entry.is_new_person])
        guests = [guest_row(entry, event_id, source.id, now) for entry in entries if entry.is_new_guest]
        insert_rows(self._db, _GUESTS, guests)
        self._write_changes(entries, now)
        came = [(entry.known.guest_id, entry.check_in) for entry in entries if entry.check_in is not None]
        rows = [
            {"id": key, "guest_id": guest_id, "at": at, "by": source.name}
            for key, (guest_id, at) in zip(new_ids(len(came)), came, strict=True)
        ]
        insert_rows(self._db, _CHECK_INS, rows)

    def _write_changes(self, entries: list[Entry], now: str) -> None:
        changed = [(entry, fields) for entry in entries if entry.before and (fields := entry.changed())]
        people = [
            {"key": entry.known.person_id, **entry.person, **entry.keys}
            for entry, fields in changed
            if not entry.is_new_person and not fields.isdisjoint(PERSON_FIELDS)
        ]
        guests = [
            {"key": entry.known.guest_id, **entry.guest}
            for entry, fields in changed
            if not entry.is_new_guest and not fields.isdisjoint(GUEST_FIELDS)
        ]
        update_rows(self._db, _PEOPLE, people)
        update_rows(self._db, _GUESTS, guests)
        answered = [entry for entry, fields in changed if "rsvp" in fields and not entry.is_new_guest]
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


def _was_in(db: DbSession, event_id: int, digest: str) -> bool:
    """Tell whether the very same list was brought into this event before: who was one person then is one now."""
    query = select(Source.id).where(Source.event_id == event_id, Source.digest == digest).limit(1)
    return bool(digest) and db.execute(query).first() is not None


def _stated(attendee: Attendee, said: Sequence[str]) -> Stated:
    notes = without_labels(with_kept(attendee.notes or "", attendee.kept))
    stated = replace(attendee, notes=notes) if notes else attendee
    values = tuple(getattr(stated, name) or "" for name in said)
    return Stated(attendee.ticket_code or "", phone_key(attendee.phone or ""), values)


def _rsvp(entry: Entry) -> Rsvp | None:
    return Rsvp(entry.guest["rsvp"]) if entry.guest["rsvp"] else None


def _settled(row: ImportRow, entry: Entry) -> ImportRow:
    """Tell of no changes of a line that later lines of the same person take back."""
    if row.changes and not entry.changes_something():
        verdict = Verdict.SAME if row.verdict is Verdict.CHANGED else row.verdict
        return replace(row, verdict=verdict, changes=())
    return row
