"""Who on a list is somebody we know already: by code, ticket, handle or e-mail address; and who could be, by name."""

from collections import defaultdict
from collections.abc import Collection, Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import NamedTuple

from planner.domain.attendees import Attendee
from planner.domain.names import same_name, same_whole_name
from planner.domain.texts import N_, Text, text

_FEW = 20  # who share an address, a handle or a ticket and are still compared one by one


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
    preset: str = ""  # of the list that gave the ticket
    line: int | None = None  # where the same list named them first


@dataclass(frozen=True, slots=True)
class Match:
    """Whom an attendee is, the reason in words, and whether somebody had better look."""

    known: Known
    why: Text
    is_doubtful: bool = False
    is_other: bool = False  # somebody else of that name, unless a person says otherwise


class Shared(NamedTuple):
    """What a list gives to people of different names: it tells nobody apart who is not called the same."""

    emails: Container[str] = frozenset()
    handles: Container[str] = frozenset()
    tickets: Container[str] = frozenset()


NOTHING_SHARED = Shared()


class Register:
    """Everybody known so far, found by whatever tells people apart."""

    def __init__(self, people: Iterable[Known] = ()) -> None:
        self._by_code: dict[str, Known] = {}
        self._by_ticket, self._by_handle, self._by_email, self._elsewhere = (_Bearers() for _ in range(4))
        self._by_name: defaultdict[str, dict[int, Known]] = defaultdict(dict)  # of this event's guests alone
        for known in people:
            self.add(known)

    def add(self, known: Known) -> None:
        """Make `known` findable; what it lacks may be added later by calling again."""
        if known.code:
            self._by_code.setdefault(known.code, known)
        if known.ticket_code:
            self._by_ticket.add(known.ticket_code, known)
        if known.handle_key:
            self._by_handle.add(known.handle_key, known)
        if known.email_key:
            self._by_email.add(known.email_key, known)
        if known.guest_id is not None and known.full_name:
            self._by_name[known.name_key][known.person_id] = known

    def add_second_ticket(self, code: str, known: Known) -> None:
        """Tell that the list gives `known` this ticket too, beside the one that is kept."""
        self._by_ticket.add(code, known)

    def add_ticket(self, code: str, known: Known) -> None:
        """Tell that `known` held this ticket at another event."""
        self._elsewhere.add(code, known)

    def find(
        self, attendee: Attendee, keys: Mapping[str, str], shared: Shared = NOTHING_SHARED, preset: str = ""
    ) -> Match | None:
        """Return who `attendee`, with these `person_keys`, is, or None for somebody new.

        `shared` is what the list gives to several people, `preset` the platform that wrote it, "" where unknown.
        What a name confirms counts before what a name speaks against.
        """
        return (
            self._by_own_code(attendee)
            or self._by_ticket_and_name(attendee, keys, shared)
            or self._by_handle_and_name(attendee, keys, shared)
            or self._by_address_and_name(attendee, keys, shared)
            or self._by_ticket_alone(attendee, keys, shared, preset)
            or self._by_handle_alone(attendee, keys, shared)
            or self._by_address_alone(attendee, keys, shared)
        )

    def _by_own_code(self, attendee: Attendee) -> Match | None:
        known = self._by_code.get(attendee.code or "")
        return None if known is None else Match(known, text(N_("The same code, {code}."), code=attendee.code))

    def _by_ticket_and_name(self, attendee: Attendee, keys: Mapping[str, str], shared: Shared) -> Match | None:
        code = attendee.ticket_code
        if not code:
            return None
        is_shared = code in shared.tickets
        for known in self._by_ticket.of(code, keys["name_key"]):
            is_nameless = not known.full_name or not attendee.full_name
            handed_on = is_nameless and _contradict(known.email_key, keys["email_key"])
            if not handed_on and _names_agree(known, attendee, wholly=is_shared):
                return _match(known, attendee, _SAME_TICKET, code=code)
        # Small shops count from 1 at each event: there only a whole name is proof.
        if attendee.full_name and " " in keys["name_key"]:
            for known in self._elsewhere.of(code, keys["name_key"]):
                if known.full_name and same_whole_name(known.full_name, attendee.full_name):
                    return _match(known, attendee, _SAME_TICKET, code=code)
        return None

    def _by_handle_and_name(self, attendee: Attendee, keys: Mapping[str, str], shared: Shared) -> Match | None:
        is_shared = keys["handle_key"] in shared.handles
        for known in self._by_handle.of(keys["handle_key"], keys["name_key"]):
            is_other = is_shared and _contradict(known.email_key, keys["email_key"])
            if not is_other and _names_agree(known, attendee, wholly=is_shared):
                return _match(known, attendee, _SAME_HANDLE, handle=attendee.handle)
        return None

    def _by_address_and_name(self, attendee: Attendee, keys: Mapping[str, str], shared: Shared) -> Match | None:
        is_shared = keys["email_key"] in shared.emails
        for known in self._by_email.of(keys["email_key"], keys["name_key"]):
            if _names_agree(known, attendee, wholly=is_shared):
                return _match(known, attendee, _SAME_ADDRESS, email=attendee.email)
        return None

    def _by_ticket_alone(
        self, attendee: Attendee, keys: Mapping[str, str], shared: Shared, preset: str
    ) -> Match | None:
        """Find who bears another name now on a ticket of the same shop."""
        code = attendee.ticket_code or ""
        known = self._by_ticket.only(code)
        if known is None or not preset or known.preset != preset or code in shared.tickets:
            return None
        if _contradict(known.email_key, keys["email_key"]):
            return None
        return _match(known, attendee, _SAME_TICKET, code=code)

    def _by_handle_alone(self, attendee: Attendee, keys: Mapping[str, str], shared: Shared) -> Match | None:
        key = keys["handle_key"]
        known = self._by_handle.only(key)
        if known is None or key in shared.handles or _contradict(known.email_key, keys["email_key"]):
            return None
        return None if _other_ticket(known, attendee) else _match(known, attendee, _SAME_HANDLE, handle=attendee.handle)

    def _by_address_alone(self, attendee: Attendee, keys: Mapping[str, str], shared: Shared) -> Match | None:
        key = keys["email_key"]
        known = self._by_email.only(key)
        if known is None or key in shared.emails or _other_ticket(known, attendee):
            return None
        return _match(known, attendee, _SAME_ADDRESS, email=attendee.email)

    def could_be(self, attendee: Attendee, keys: Mapping[str, str]) -> Iterator[Known]:
        """Yield guests of this event who have the name, where nothing says that they are somebody else."""
        for known in islice(self.guests_named(keys["name_key"]) if attendee.full_name else (), _FEW):
            contradicts = _contradict(known.email_key, keys["email_key"])
            if not (contradicts or _contradict(known.handle_key, keys["handle_key"]) or _other_ticket(known, attendee)):
                yield known

    def guests_named(self, name_key: str) -> Collection[Known]:
        """Return the guests of this event who have this name."""
        return self._by_name.get(name_key, {}).values()


class _Bearers:
    """Who bears a key; among many, only those of the very same name, so that long lists take no longer."""

    def __init__(self) -> None:
        self._first: dict[str, Known] = {}
        self._others: dict[str, dict[int, Known]] = {}
        self._named: dict[tuple[str, str], Known] = {}

    def add(self, key: str, known: Known) -> None:
        first = self._first.setdefault(key, known)
        if first is not known:
            self._others.setdefault(key, {})[known.person_id] = known
            self._named.setdefault((key, known.name_key), known)

    def of(self, key: str, name_key: str) -> Collection[Known]:
        """Return who bears `key`; where many do, who bears this name as well."""
        first = self._first.get(key)
        if first is None:
            return ()
        others = self._others.get(key)
        if others is None:
            return (first,)
        if len(others) < _FEW:
            return (first, *others.values())
        if first.name_key == name_key:
            return (first,)
        named = self._named.get((key, name_key))
        return () if named is None else (named,)

    def only(self, key: str) -> Known | None:
        """Return who bears `key` where nobody else does."""
        return None if key in self._others else self._first.get(key)


_SAME_TICKET = (
    N_("The same ticket, {code}."),
    N_("The same ticket, {code}, but under another name: we know {name}."),
)
_SAME_HANDLE = (
    N_("The same handle, @{handle}."),
    N_("The same handle, @{handle}, but under another name: we know {name}."),
)
_SAME_ADDRESS = (
    N_("The same e-mail address, {email}."),
    N_("The same e-mail address, {email}, but under another name: we know {name}."),
)
SAME_NAME = text(N_("The same name, and the list says nothing else of them."))
SAME_PHONE = text(N_("The same name and telephone number."))
NAMED_ABOVE = N_("Same name as in line {line}. Nothing else tells whether it is the same person.")
NAMED_HERE = text(N_("Same name as a guest of yours. Nothing else tells whether it is the same person."))


def shared_among(attendees: Iterable[Attendee], keys: Iterable[Mapping[str, str]]) -> Shared:
    """Return the e-mail addresses, handles and tickets that a list gives to people of different names."""
    shared: tuple[set[str], ...] = (set(), set(), set())
    names: tuple[dict[str, str], ...] = ({}, {}, {})
    for attendee, folded in zip(attendees, keys, strict=True):
        name = attendee.full_name
        if not name:
            continue
        marks = (folded["email_key"], folded["handle_key"], attendee.ticket_code)
        for mark, seen, found in zip(marks, names, shared, strict=True):
            if not mark or (first := seen.setdefault(mark, name)) == name or mark in found:
                continue
            if not same_whole_name(first, name):
                found.add(mark)
            seen[mark] = max(first, name, key=len)  # "Ann" is Ann Bee as well as Ann Wye, who are not each other
    return Shared(*shared)


def has_name_alone(attendee: Attendee) -> bool:
    """Tell whether a list says nothing but the name that could tell this person apart."""
    return bool(attendee.full_name) and not (attendee.email or attendee.handle)


def _match(known: Known, attendee: Attendee, reasons: tuple[str, str], **values: str | None) -> Match:
    """Return the match, which deserves a look where the list writes another name than the address book."""
    agrees, differs = reasons
    if _names_agree(known, attendee, wholly=True):
        return Match(known, text(agrees, **values))
    return Match(known, text(differs, **values, name=known.full_name), is_doubtful=True)


def _names_agree(known: Known, attendee: Attendee, *, wholly: bool) -> bool:
    if not known.full_name or not attendee.full_name:
        return True
    agree = same_whole_name if wholly else same_name
    return agree(known.full_name, attendee.full_name)


def _contradict(one: str, other: str) -> bool:
    return bool(one and other) and one != other


def _other_ticket(known: Known, attendee: Attendee) -> bool:
    return _contradict(known.ticket_code, attendee.ticket_code or "")
