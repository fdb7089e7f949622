"""The preview of a list: a row for each of its lines, what it would do in words, and the counts."""

from collections import Counter
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass

from planner.domain.attendees import Attendee, Rejected
from planner.domain.guests import FIELD_NAMES, ROLE_NAMES, RSVP_NAMES
from planner.domain.imports import Question
from planner.domain.names import display_name, search_key
from planner.domain.rsvp import Role, Rsvp
from planner.domain.texts import N_, Text, text
from planner.formats.attendees import AttendeeList
from planner.formats.collecting import without_collecting
from planner.gui.dates import order_text
from planner.services.imports import Change, ImportPlan, ImportRow, Verdict

REJECTED = "rejected"
"""The kind of a line that makes no person; every other kind is a Verdict."""

_ORDER = (Verdict.CHANGED, Verdict.KNOWN, Verdict.NEW, Verdict.REPEATED, Verdict.SAME)
_RANK: Mapping[str, int] = {REJECTED: 0} | {verdict: 2 + rank for rank, verdict in enumerate(_ORDER)}
_NAMELESS = N_("There is no name, so they are called {name}.")
_KNOWN_AS = N_("{why} Your address book says {name}.")
_NAMED_BEFORE = N_("Named further up in this list, too. {why}")
_WITH_OLD = N_("{field}: {old} → {new}")
_WITHOUT_OLD = N_("{field}: {new}")
_CAME = N_("Came")
_MOMENTS = frozenset({"order_date", "checked_in"})

SHOWS: Mapping[str, frozenset[str]] = {
    "new": frozenset({Verdict.NEW, Verdict.KNOWN}),
    "changed": frozenset({Verdict.CHANGED}),
    "same": frozenset({Verdict.SAME}),
    "twice": frozenset({Verdict.REPEATED}),
}
"""Which kinds the segments of the page show."""


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """One line of the list."""

    line: int
    kind: str
    name: str  # for a rejected line, what stands there
    email: str
    handle: str
    rsvp: Rsvp | None
    what: tuple[Text, ...]
    has_problem: bool
    name_key: str  # by which rows sort
    is_same: bool | None = None  # where it is in doubt whether this is `same_as`: how it is taken
    asked: Question | None = None  # there
    same_as: str = ""
    is_other_name: bool = False  # the doubt is about somebody who is called otherwise
    is_decided: bool = False  # a person said so, and nothing else is open


@dataclass(frozen=True, slots=True)
class Preview:
    """All rows in the order in which they deserve a look, and how many there are of which."""

    rows: Sequence[PreviewRow]
    counts: Mapping[str, int]  # by kind
    problems: int  # rows that say what could not be read
    nameless: int  # new people of whom the list says no name
    event_id: int  # for which event all this was planned, and what that is called
    event: str
    guests: int  # whom the list brings in or changes
    names: tuple[str, ...]  # a few that show whether the letters are right

    @property
    def people(self) -> int:
        """How many lines make a person."""
        return len(self.rows) - self.counts.get(REJECTED, 0)

    def count(self, segment: str) -> int:
        """Return how many rows a segment of the page shows."""
        if segment == "all":
            return len(self.rows)
        if segment == "problems":
            return self.problems
        return sum(self.counts.get(kind, 0) for kind in SHOWS[segment])


def is_shown(row: PreviewRow, segment: str) -> bool:
    """Tell whether a segment of the page shows a row."""
    if segment == "all":
        return True
    return row.has_problem if segment == "problems" else row.kind in SHOWS[segment]


def make_preview(read: AttendeeList, plan: ImportPlan, decided: Container[Question | None] = ()) -> Preview:
    """Return what the page shows of a list and what it would do; `decided` is what a person has answered."""
    with without_collecting():
        rows = [_rejected_row(rejected) for rejected in read.rejected]
        rows += [_row(planned, is_decided=planned.asked in decided) for planned in plan.rows]
        rows.sort(key=lambda row: 1 if row.has_problem and row.kind != REJECTED else _RANK[row.kind])
    return Preview(
        rows,
        counts=Counter(row.kind for row in rows),
        problems=sum(row.has_problem for row in rows),
        nameless=sum(_is_nameless(planned) for planned in plan.rows),
        event_id=plan.event_id,
        event=plan.event,
        guests=plan.guests(),
        names=_telling_names(read.people),
    )


def _is_nameless(planned: ImportRow) -> bool:
    return planned.verdict is Verdict.NEW and not planned.attendee.full_name


def _rejected_row(rejected: Rejected) -> PreviewRow:
    shown, why = rejected.text, (rejected.why,)
    return PreviewRow(rejected.line, REJECTED, shown, "", "", None, why, has_problem=True, name_key=search_key(shown))


def _row(planned: ImportRow, *, is_decided: bool) -> PreviewRow:
    person = planned.attendee
    handle = f"@{person.handle}" if person.handle else ""
    name = _name(person)
    return PreviewRow(
        planned.line,
        planned.verdict.value,
        name,
        person.email or "",
        handle,
        person.rsvp or planned.rsvp,
        _what(planned),
        bool(person.problems) or planned.is_doubtful,
        search_key(name),
        is_same=planned.is_same,
        asked=planned.asked,
        same_as=planned.same_as,
        is_other_name=search_key(planned.same_as) != search_key(name),
        is_decided=is_decided and not person.problems,
    )


def _name(person: Attendee) -> str:
    return display_name(person.full_name or "", person.email or "", person.handle or "")


def _what(planned: ImportRow) -> tuple[Text, ...]:
    problems = planned.attendee.problems
    if planned.verdict is Verdict.NEW:
        nameless = (text(_NAMELESS, name=_name(planned.attendee)),) if _is_nameless(planned) else ()
        doubt = (planned.why,) if planned.is_doubtful else ()
        return (*doubt, *problems, *nameless) or (planned.why,)
    if planned.verdict is Verdict.CHANGED:
        doubt = (planned.why,) if planned.is_doubtful else ()
        return (*doubt, *problems, *map(_change, planned.changes))
    if planned.verdict is Verdict.REPEATED:
        why = planned.why if planned.is_doubtful else text(_NAMED_BEFORE, why=planned.why)
        return (*problems, why, *map(_change, planned.changes))
    says_name = planned.is_doubtful or planned.same_as == planned.attendee.full_name
    why = planned.why if says_name else text(_KNOWN_AS, why=planned.why, name=planned.same_as)
    return (*problems, why)


def _change(change: Change) -> Text:
    field = text(FIELD_NAMES[change.field])
    if change.field == "checked_in" and not change.new:
        return text(_CAME)
    message = _WITH_OLD if change.old else _WITHOUT_OLD
    return text(message, field=field, old=_value(change.field, change.old), new=_value(change.field, change.new))


def _value(field: str, value: str) -> str | Text:
    if field in _MOMENTS:
        return order_text(value)
    if field == "rsvp" and value:
        return text(RSVP_NAMES[Rsvp(value)])
    if field == "role" and value:
        return text(ROLE_NAMES[Role(value)])
    return value


def _telling_names(people: Iterable[Attendee]) -> tuple[str, ...]:
    """Return up to three names, those first that a wrong encoding would spoil."""
    names = dict.fromkeys(person.full_name for person in people if person.full_name)
    telling = [name for name in names if not name.isascii()][:3]
    return tuple(telling or list(names)[:3])
