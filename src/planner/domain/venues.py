"""What the fields of a venue and its rooms can take, and which room stands for which when an event moves."""

from collections.abc import Sequence
from enum import StrEnum
from typing import TypedDict

from planner.domain.errors import WrongValueError
from planner.domain.texts import N_, text


class Answer(StrEnum):
    """An answer to a question about a venue."""

    UNKNOWN = ""
    YES = "yes"
    NO = "no"


class StepFree(StrEnum):
    """Whether a venue can be entered and used without a step."""

    UNKNOWN = ""
    YES = "yes"
    PARTLY = "partly"
    NO = "no"


class Noise(StrEnum):
    """How loud a venue is while an event is on."""

    UNKNOWN = ""
    QUIET = "quiet"
    MODERATE = "moderate"
    LOUD = "loud"


class Layout(StrEnum):
    """The usual ways to furnish a room; a venue may have its own beside them."""

    THEATRE = "theatre"
    CABARET = "cabaret"
    STANDING = "standing"
    BOARDROOM = "boardroom"


class HoldKind(StrEnum):
    """What a venue gave us: a day that it keeps, or a price."""

    HOLD = "hold"
    QUOTE = "quote"


class HoldState(StrEnum):
    """How a hold or a quote stands."""

    OPEN = "open"
    CONFIRMED = "confirmed"
    RELEASED = "released"


class DocumentKind(StrEnum):
    """What a file kept with a venue is."""

    PLAN = "plan"
    DOCUMENT = "document"


class VenueFields(TypedDict, total=False):
    """The fields of a venue that a person sets, except its name; one left out stays as it is."""

    address: str
    zone: str
    notes: str


class VenueValues(VenueFields, total=False):
    """The fields of a venue that a person sets; one left out stays as it is."""

    name: str


class RoomValues(TypedDict, total=False):
    """The fields of a room that a person sets; one left out stays as it is."""

    name: str
    capacity: int | None


def check_venue_name(name: str) -> str:
    """Return `name` as one line without blanks around it."""
    cleaned = " ".join(name.splitlines()).strip()
    if not cleaned:
        raise WrongValueError("name", text(N_("A venue needs a name, so nothing was changed. Type one.")))
    return cleaned


def check_room_name(name: str) -> str:
    """Return `name` as one line without blanks around it."""
    cleaned = " ".join(name.splitlines()).strip()
    if not cleaned:
        raise WrongValueError("name", text(N_("A room needs a name, so nothing was changed. Type one.")))
    return cleaned


def rooms_standing_in(old: Sequence[tuple[int, str]], new: Sequence[tuple[int, str]]) -> dict[int, int]:
    """Return for each old room (key, folded name) the new one of the same name, else at the same place.

    A new room takes the sessions of one old room at most, so that two never end up in one by the move alone;
    an old room that is left over is not in the answer.
    """
    by_name = {name: key for key, name in reversed(new)}
    pairs: dict[int, int] = {}
    for key, name in old:
        if name in by_name:
            pairs[key] = by_name.pop(name)
    taken = set(pairs.values())
    for (key, _), (place, _) in zip(old, new, strict=False):
        if key not in pairs and place not in taken:
            pairs[key] = place
    return pairs
