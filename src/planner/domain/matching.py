"""Who on a list is somebody we know already: by code, ticket, handle, e-mail address, or name on the same event."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from planner.domain.attendees import Attendee
from planner.domain.guests import email_key
from planner.domain.names import same_name
from planner.domain.texts import N_, Text, text


@dataclass(slots=True)
class Known:
    """A person of the address book as matching sees them; `guest_id` where they are on this event's list."""

    person_id: int
    full_name: str
    name_key: str
    email_key: str
    handle_key: str
    guest_id: int | None = None
    ticket_code: str = ""
    code: str = ""
    line: int | None = None  # where the same list named them first


@dataclass(frozen=True, slots=True)
class Match:
    """Whom an attendee is, and the reason in words."""

    known: Known
    why: Text


class Register:
    """Everybody known so far, found by whatever tells people apart."""

    def __init__(self, people: Iterable[Known] = ()) -> None:
        self._by_code: dict[str, Known] = {}
        self._by_ticket: dict[str, Known] = {}
        self._by_handle: dict[str, Known] = {}
        self._by_email: defaultdict[str, dict[int, Known]] = defaultdict(dict)
        self._by_name: defaultdict[str, dict[int, Known]] = defaultdict(dict)  # of this event's guests alone
        for known in people:
            self.add(known)

    def add(self, known: Known) -> None:
        """Make `known` findable; what it lacks may be added later by calling again."""
        if known.code:
            self._by_code.setdefault(known.code, known)
        if known.ticket_code:
            self._by_ticket.setdefault(known.ticket_code, known)
        if known.handle_key:
            self._by_handle.setdefault(known.handle_key, known)
        if known.email_key:
            self._by_email[known.email_key][known.person_id] = known
        if known.guest_id is not None and known.full_name:
            self._by_name[known.name_key][known.person_id] = known

    def find(self, attendee: Attendee, keys: Mapping[str, str], *, address_is_shared: bool = False) -> Match | None:
        """Return who `attendee`, with these `person_keys`, is, or None for somebody new.

        `address_is_shared`: the list gives the same e-mail address to people of different names, as group bookings
        do; then the address alone makes nobody the same person.
        """
        return (
            self._by_own_code(attendee)
            or self._by_ticket_code(attendee, keys["email_key"])
            or self._by_their_handle(attendee, keys["handle_key"])
            or self._by_address(attendee, keys["email_key"], address_is_shared=address_is_shared)
            or self._by_name_alone(attendee, keys["name_key"])
        )

    def _by_own_code(self, attendee: Attendee) -> Match | None:
        known = self._by_code.get(attendee.code or "")
        return None if known is None else Match(known, text(N_("The same code, {code}."), code=attendee.code))

    def _by_ticket_code(self, attendee: Attendee, email_key: str) -> Match | None:
        known = self._by_ticket.get(attendee.ticket_code or "")
        if known is None:
            return None
        is_other_address = bool(known.email_key and email_key) and known.email_key != email_key
        handed_on = is_other_address and not _names_agree(known, attendee)
        return None if handed_on else Match(known, text(N_("The same ticket, {code}."), code=attendee.ticket_code))

    def _by_their_handle(self, attendee: Attendee, handle_key: str) -> Match | None:
        known = self._by_handle.get(handle_key) if handle_key else None
        if known is None:
            return None
        return Match(known, text(N_("The same handle, @{handle}."), handle=attendee.handle))

    def _by_address(self, attendee: Attendee, email_key: str, *, address_is_shared: bool) -> Match | None:
        candidates = list(self._by_email.get(email_key, {}).values()) if email_key else []
        chosen = next((known for known in candidates if _names_agree(known, attendee)), None)
        if chosen is None and len(candidates) == 1 and not address_is_shared:
            chosen = None if _other_ticket(candidates[0], attendee) else candidates[0]
        if chosen is None:
            return None
        return Match(chosen, text(N_("The same e-mail address, {email}."), email=attendee.email))

    def _by_name_alone(self, attendee: Attendee, name_key: str) -> Match | None:
        """Find a guest of this event by name, for lists that give nothing else to tell people apart."""
        if attendee.email or attendee.handle or not attendee.full_name:
            return None
        sharing = self._by_name.get(name_key, {}).values()
        namesakes = [known for known in sharing if not _other_ticket(known, attendee)]
        if len(namesakes) != 1:
            return None
        known = namesakes[0]
        is_one_word = len(attendee.full_name.split()) == 1
        if is_one_word and (known.email_key or known.handle_key):
            return None
        return Match(known, text(N_("The same name, and the list says nothing else of them.")))


def shared_addresses(attendees: Iterable[Attendee]) -> frozenset[str]:
    """Return the e-mail keys that stand beside names of different people."""
    names: dict[str, str] = {}
    shared = set()
    for attendee in attendees:
        if attendee.email and attendee.full_name:
            key = email_key(attendee.email)
            first = names.setdefault(key, attendee.full_name)
            if first != attendee.full_name and not same_name(first, attendee.full_name):
                shared.add(key)
    return frozenset(shared)


def _names_agree(known: Known, attendee: Attendee) -> bool:
    return not known.full_name or not attendee.full_name or same_name(known.full_name, attendee.full_name)


def _other_ticket(known: Known, attendee: Attendee) -> bool:
    return bool(known.ticket_code and attendee.ticket_code and known.ticket_code != attendee.ticket_code)
