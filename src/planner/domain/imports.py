"""What bringing in a list would do, line by line, and what it did."""

from dataclasses import dataclass
from enum import StrEnum

from planner.domain.attendees import Attendee
from planner.domain.texts import Text


class Verdict(StrEnum):
    """What a line of the list would do."""

    NEW = "new"  # nobody we know
    KNOWN = "known"  # in the address book, new to this event
    CHANGED = "changed"  # on this event's list, with something to change
    SAME = "same"  # on this event's list, nothing to do
    REPEATED = "repeated"  # the list named this person before


_COME_IN = frozenset({Verdict.NEW, Verdict.KNOWN, Verdict.CHANGED})


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
    is_doubtful: bool = False  # taken for somebody we know although something speaks against it


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
    rejected: int = 0

    @property
    def added(self) -> int:
        """Guests that the event did not have before."""
        return self.counts.get(Verdict.NEW, 0) + self.counts.get(Verdict.KNOWN, 0)
