"""What bringing in a list would do, line by line, and what it did."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple, TypedDict

from planner.domain.attendees import Attendee
from planner.domain.rsvp import Rsvp
from planner.domain.texts import Text


class Verdict(StrEnum):
    """What a line of the list would do."""

    NEW = "new"  # nobody we know
    KNOWN = "known"  # in the address book, new to this event
    CHANGED = "changed"  # on this event's list, with something to change
    SAME = "same"  # on this event's list, nothing to do
    REPEATED = "repeated"  # the list named this person before


_COME_IN = frozenset({Verdict.NEW, Verdict.KNOWN, Verdict.CHANGED})


class Question(NamedTuple):
    """Whether a line means somebody whom it could mean: an answer holds for this line, this name and this person."""

    line: int
    name_key: str  # of whom the line names
    person_id: int | None  # whom we know, None for somebody whom the list itself names
    above: int | None = None  # in which line it names them first


class Terms(TypedDict, total=False):
    """What holds for a list as a whole: where it comes from, and what a person says of it."""

    preset: str  # the platform that wrote it, "" where unknown
    digest: str  # which upload it is
    answer: Rsvp | None  # what those are of whom it says no answer
    decisions: Mapping[Question, bool]  # what a person has answered
    are_one: bool  # whether who shares a name alone with somebody is taken for them where nobody was asked
    kept_as: Mapping[str, str]  # by field: the line of the notes for what it cannot hold, in the person's language


def assumed_answer(stands: str | None, answer: Rsvp | None) -> str | None:
    """Return how a guest stands of whom the list says no answer: `answer` says more than an invitation, no more."""
    return answer if answer and stands in {None, "", Rsvp.INVITED} else stands


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
    same_as: str = ""  # the name we know them by, or could know them by; "" where nobody is like them
    is_same: bool | None = None  # where that is in doubt: whether the line is taken for them
    asked: Question | None = None  # there
    rsvp: Rsvp | None = None  # how the guest stands to the event then

    @property
    def is_doubtful(self) -> bool:
        """Whether somebody had better look, and decide."""
        return self.is_same is not None


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What a list would do to one event, as the event was called then."""

    event_id: int
    event: str
    rows: list[ImportRow]

    def guests(self) -> int:
        """Return how many guests the list brings in or changes."""
        come = sum(row.verdict in _COME_IN for row in self.rows)
        # Somebody named twice may be new only in what the second line adds.
        return come or sum(bool(row.changes) for row in self.rows if row.verdict is Verdict.REPEATED)


@dataclass(frozen=True, slots=True)
class ImportResult:
    """How many lines did what."""

    counts: dict[Verdict, int]
    namesakes: tuple[int, ...] = ()  # lines that only a name makes the same as another: people of their own

    @property
    def added(self) -> int:
        """Guests that the event did not have before."""
        return self.counts.get(Verdict.NEW, 0) + self.counts.get(Verdict.KNOWN, 0)
