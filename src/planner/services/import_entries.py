"""A person and their place on the guest list while a list is gone through: what stands there, and what the list adds."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from planner.domain.attendees import Attendee
from planner.domain.guests import GUEST_FIELDS, PERSON_FIELDS
from planner.domain.ids import new_code
from planner.domain.import_notes import with_kept
from planner.domain.imports import Change, assumed_answer
from planner.domain.matching import Known
from planner.domain.names import same_name
from planner.domain.namesakes import phone_key
from planner.domain.people import KEYS, person_keys
from planner.domain.rsvp import Role, Rsvp

_EMPTY_GUEST: Mapping[str, str | None] = {
    "rsvp": None,
    "role": Role.ATTENDEE.value,
    "ticket_type": "",
    "ticket_code": "",
    "order_date": "",
    "notes": "",
}


@dataclass(slots=True)
class Entry:
    """A person while the list is gone through: what they are in the file, and what the list makes of it."""

    known: Known
    person: dict[str, str]
    guest: dict[str, str | None]
    keys: dict[str, str]  # domain.people.person_keys of `person`
    is_new_person: bool = False
    is_new_guest: bool = False
    came: bool = False
    check_in: str | None = None  # when they came, where the list says that they did and we did not know
    before: dict[str, str | None] = field(default_factory=dict)  # of what the list has changed
    phones: set[str] = field(default_factory=set)  # further ones that the list gives, as phone_key makes them

    def changed(self) -> set[str]:
        """Return the fields that are others now than before the list."""
        return {name for name, old in self.before.items() if self.value(name) != old}

    def changes_something(self) -> bool:
        """Whether writing would change a row."""
        return self.is_new_guest or self.check_in is not None or bool(self.changed())

    def has_phone(self, key: str) -> bool:
        """Whether this number is known of them, by us or by the list."""
        return key in self.phones or key == phone_key(self.person["phone"])

    def value(self, name: str) -> str | None:
        """Return what stands in a field of the person or the guest."""
        return self.person[name] if name in PERSON_FIELDS else self.guest[name]

    def fill(self, attendee: Attendee, answer: Rsvp | None, kept_as: Mapping[str, str]) -> tuple[Change, ...]:
        """Let the list have its say; return what it changed. `answer` is for those of whom it says none.

        `kept_as` is how what no field can hold is written into the notes.
        """
        if attendee.phone:
            self.phones.add(phone_key(attendee.phone))
        changes = [*self._fill_person(attendee), *self._fill_guest(attendee, answer, kept_as)]
        for change in changes:
            self.before.setdefault(change.field, self.value(change.field))
            (self.person if change.field in PERSON_FIELDS else self.guest)[change.field] = change.new
        if attendee.checked_in and not self.came:
            self.came, self.check_in = True, attendee.checked_in_at or ""
            changes.append(Change("checked_in", "", self.check_in))
        self._refresh(changes)
        return tuple(changes)

    def _refresh(self, changes: Sequence[Change]) -> None:
        """Let matching see what the list added."""
        known = self.known
        known.ticket_code = known.ticket_code or (self.guest["ticket_code"] or "")
        if any(change.field in KEYS for change in changes):
            self.keys = person_keys(self.person)
            known.full_name, known.name_key = self.person["full_name"], self.keys["name_key"]
            known.email_key, known.handle_key = self.keys["email_key"], self.keys["handle_key"]

    def _fill_person(self, attendee: Attendee) -> list[Change]:
        """Fill what is empty; what stands here was written here or came first, and stays."""
        person = self.person
        is_other_spelling = bool(person["full_name"]) and not same_name(person["full_name"], attendee.full_name or "")
        return [
            Change(name, "", value)
            for name in PERSON_FIELDS
            if (value := getattr(attendee, name))
            and not person[name]
            and not (is_other_spelling and name in {"given_name", "family_name"})
        ]

    def _fill_guest(self, attendee: Attendee, answer: Rsvp | None, kept_as: Mapping[str, str]) -> list[Change]:
        """Follow the list in what it knows best: the answer and the ticket; fill the rest where it is empty."""
        changes = []
        for name in GUEST_FIELDS:
            value, old = getattr(attendee, name), self.guest[name]
            follows_list = name in {"rsvp", "ticket_type"} or not old
            if name == "role":
                follows_list = old == Role.ATTENDEE
            if name == "rsvp":
                value = value or assumed_answer(old, answer)
            if name == "notes":
                value, follows_list = self._notes(attendee, kept_as), True
            if value and value != old and follows_list:
                changes.append(Change(name, old or "", str(value)))
        return changes

    def _notes(self, attendee: Attendee, kept_as: Mapping[str, str]) -> str:
        """Return the notes that stand here, else the list's; what several lines say of somebody new is all kept."""
        stands, said = self.guest["notes"] or "", attendee.notes or ""
        adds = self.is_new_guest and said not in stands
        notes = f"{stands}\n{said}" if stands and adds else stands or said
        return with_kept(notes, filter(lambda kept: self._lacks(attendee, *kept), attendee.kept), kept_as)

    def _lacks(self, attendee: Attendee, name: str, written: str) -> bool:
        """Whether what a list says and a field cannot hold is news: nobody has filled that field meanwhile.

        A value beside the one that the list gives is news as long as it does not stand in the field itself.
        """
        is_new = self.is_new_person if name in PERSON_FIELDS else self.is_new_guest
        stands = self.value(name)
        if getattr(attendee, name):
            return written != stands
        return is_new or stands in {None, "", _EMPTY_GUEST.get(name)}


def new_entry(
    known: Known, attendee: Attendee, keys: dict[str, str], answer: Rsvp | None, kept_as: Mapping[str, str]
) -> Entry:
    """Return the entry of somebody whom the list names first."""
    person = {name: getattr(attendee, name) or "" for name in PERSON_FIELDS}
    guest = {name: getattr(attendee, name) or default for name, default in _EMPTY_GUEST.items()}
    guest["rsvp"] = guest["rsvp"] or answer
    guest["notes"] = with_kept(attendee.notes or "", attendee.kept, kept_as)
    entry = Entry(known, person, guest, keys, is_new_person=True)
    if attendee.checked_in:
        entry.came, entry.check_in = True, attendee.checked_in_at or ""
    return entry


def entry_of(known: Known, person_row: Any, guest_row: Any | None) -> Entry:
    """Return the entry of somebody known, as the file has them."""
    return Entry(
        known,
        {name: getattr(person_row, name) for name in PERSON_FIELDS},
        {name: getattr(guest_row, name) for name in GUEST_FIELDS} if guest_row else dict(_EMPTY_GUEST),
        {key: getattr(person_row, key) for key, _make in KEYS.values()},
        came=bool(guest_row and guest_row.checked_in),
    )


def person_row(entry: Entry) -> dict[str, Any]:
    """Return the row of a new person."""
    return {"id": entry.known.person_id, "notes": "", **entry.person, **entry.keys}


def guest_row(entry: Entry, event_id: int, source_id: int, now: str) -> dict[str, Any]:
    """Return the row of a new guest."""
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
