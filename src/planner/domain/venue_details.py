"""A venue as the notebook knows it: its fields, rooms, layouts, holds, documents and check-list."""

from dataclasses import dataclass
from typing import NamedTuple

from planner.domain.money import Money
from planner.domain.schedule import RoomRow
from planner.domain.venues import Answer, DocumentKind, HoldKind, HoldState, Noise, StepFree


class LayoutRow(NamedTuple):
    """How many heads a room holds when it is furnished one way; `name` is a `Layout` or the venue's own word."""

    room_id: int
    name: str
    capacity: int


@dataclass(frozen=True, slots=True)
class HoldRow:
    """A day that a venue keeps for us, or a price that it told; `event` is the name of the event it is for."""

    id: int
    kind: HoldKind
    state: HoldState = HoldState.OPEN
    day: str = ""
    runs_out: str = ""
    amount: int | None = None
    notes: str = ""
    event_id: int | None = None
    event: str = ""


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """A file kept with a venue; its bytes are read when they are wanted."""

    id: int
    kind: DocumentKind
    name: str
    digest: str
    size: int


@dataclass(frozen=True, slots=True)
class VisitRow:
    """A line of the check-list for a visit."""

    id: int
    question: str
    answer: Answer = Answer.UNKNOWN
    notes: str = ""


@dataclass(frozen=True, slots=True)
class VenueDetails:
    """All that is known of a venue, its rooms in their order, and how many events use it."""

    id: int
    name: str
    address: str = ""
    zone: str = ""
    notes: str = ""
    contact_name: str = ""
    contact_email: str = ""
    contact_phone: str = ""
    website: str = ""
    step_free: StepFree = StepFree.UNKNOWN
    hearing_loop: Answer = Answer.UNKNOWN
    accessible_toilets: Answer = Answer.UNKNOWN
    access_notes: str = ""
    transport: str = ""
    power: str = ""
    noise: Noise = Noise.UNKNOWN
    currency: str = ""
    hire_cost: int | None = None
    minimum_spend: int | None = None
    cost_per_head: int | None = None
    rooms: tuple[RoomRow, ...] = ()
    layouts: tuple[LayoutRow, ...] = ()
    holds: tuple[HoldRow, ...] = ()
    documents: tuple[DocumentRow, ...] = ()
    visit: tuple[VisitRow, ...] = ()
    events: int = 0

    @property
    def capacity(self) -> int | None:
        """Return the heads that all rooms of known capacity hold together, None where none is known."""
        known = [room.capacity for room in self.rooms if room.capacity is not None]
        return sum(known) if known else None

    @property
    def rooms_not_known(self) -> tuple[str, ...]:
        """Return the names of the rooms of which nobody knows how many they hold, where others are known."""
        return tuple(room.name for room in self.rooms if room.capacity is None and self.capacity is not None)

    @property
    def plans(self) -> tuple[DocumentRow, ...]:
        """Return the pictures of its plan."""
        return tuple(document for document in self.documents if document.kind == DocumentKind.PLAN)

    @property
    def files(self) -> tuple[DocumentRow, ...]:
        """Return its documents that are no picture of its plan."""
        return tuple(document for document in self.documents if document.kind == DocumentKind.DOCUMENT)

    def layout_in(self, room_id: int, name: str) -> int | None:
        """Return how many heads a room holds in a layout, None where that is not known."""
        found = (row.capacity for row in self.layouts if row.room_id == room_id and row.name == name)
        return next(found, None)

    def money(self, minor: int | None) -> Money | None:
        """Return an amount in the currency of the venue."""
        return None if minor is None else Money(minor, self.currency)
