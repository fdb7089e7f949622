"""What the fields of a venue, its rooms, holds and check-list can take, and which room stands for which after a move."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from enum import StrEnum
from functools import partial
from types import MappingProxyType
from typing import Any, TypedDict, TypeVar, cast

from planner.domain.errors import WrongValueError
from planner.domain.events import check_capacity, check_link
from planner.domain.guests import clean_email
from planner.domain.money import check_amount, check_currency
from planner.domain.names import fold
from planner.domain.texts import N_, text
from planner.domain.times import check_zone

Word = TypeVar("Word", bound=StrEnum)

MOST_BYTES = 20 * 1024 * 1024
"""The largest file that is kept with a venue."""


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


ANSWER_NAMES: Mapping[Answer, str] = MappingProxyType(
    {Answer.UNKNOWN: N_("Not known"), Answer.YES: N_("Yes"), Answer.NO: N_("No")}
)
STEP_FREE_NAMES: Mapping[StepFree, str] = MappingProxyType(
    {
        StepFree.UNKNOWN: N_("Not known"),
        StepFree.YES: N_("Step-free throughout"),
        StepFree.PARTLY: N_("In parts, ask first"),
        StepFree.NO: N_("Steps in the way"),
    }
)
NOISE_NAMES: Mapping[Noise, str] = MappingProxyType(
    {
        Noise.UNKNOWN: N_("Not known"),
        Noise.QUIET: N_("Quiet"),
        Noise.MODERATE: N_("Some noise"),
        Noise.LOUD: N_("Loud"),
    }
)
LAYOUT_NAMES: Mapping[Layout, str] = MappingProxyType(
    {
        Layout.THEATRE: N_("Theatre"),
        Layout.CABARET: N_("Cabaret"),
        Layout.STANDING: N_("Standing"),
        Layout.BOARDROOM: N_("Boardroom"),
    }
)
SOON_DAYS = 14
"""A hold or quote that runs out within so many days is told, on the venues page and in the overview."""
HOLD_KIND_NAMES: Mapping[HoldKind, str] = MappingProxyType({HoldKind.HOLD: N_("Hold"), HoldKind.QUOTE: N_("Quote")})
HOLD_STATE_NAMES: Mapping[HoldState, str] = MappingProxyType(
    {HoldState.OPEN: N_("Open"), HoldState.CONFIRMED: N_("Confirmed"), HoldState.RELEASED: N_("Released")}
)
FIELD_NAMES: Mapping[str, str] = MappingProxyType(
    {
        "name": N_("Name"),
        "address": N_("Address"),
        "zone": N_("Time zone"),
        "contact_name": N_("Contact"),
        "contact_email": N_("E-mail"),
        "contact_phone": N_("Phone"),
        "website": N_("Website"),
        "step_free": N_("Step-free"),
        "hearing_loop": N_("Hearing loop"),
        "accessible_toilets": N_("Accessible toilets"),
        "access_notes": N_("About access"),
        "transport": N_("Transport"),
        "power": N_("Power and Wi-Fi"),
        "noise": N_("Noise"),
        "currency": N_("Currency"),
        "hire_cost": N_("Hire"),
        "minimum_spend": N_("Minimum spend"),
        "cost_per_head": N_("Per head"),
        "notes": N_("Notes"),
    }
)
"""What the fields of a venue are called where they stand."""
PRICES = ("hire_cost", "minimum_spend", "cost_per_head")


class VenueFields(TypedDict, total=False):
    """The fields of a venue that a person sets, except its name; one left out stays as it is.

    Costs are whole minor units of the currency; None is not known.
    """

    address: str
    zone: str
    notes: str
    contact_name: str
    contact_email: str
    contact_phone: str
    website: str
    step_free: str
    hearing_loop: str
    accessible_toilets: str
    access_notes: str
    transport: str
    power: str
    noise: str
    currency: str
    hire_cost: int | None
    minimum_spend: int | None
    cost_per_head: int | None


class VenueValues(VenueFields, total=False):
    """The fields of a venue that a person sets; one left out stays as it is."""

    name: str


class RoomValues(TypedDict, total=False):
    """The fields of a room that a person sets; one left out stays as it is."""

    name: str
    capacity: int | None


class HoldValues(TypedDict, total=False):
    """The fields of a hold or quote that a person sets; days are "2027-03-08" or "" for none."""

    event_id: int | None
    kind: str
    state: str
    day: str
    runs_out: str
    amount: int | None
    notes: str


class VisitValues(TypedDict, total=False):
    """The fields of a line of the check-list that a person sets."""

    question: str
    answer: str
    notes: str


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


def one_line(typed: str) -> str:
    """Return what was typed as one line without blanks around it."""
    return " ".join(typed.splitlines()).strip()


def _one_of(words: type[Word], field: str) -> Callable[[str], str]:
    def check(word: str) -> str:
        known = [each.value for each in words]
        if word not in known:
            listed = ", ".join(each or "“”" for each in known)
            message = N_("“{word}” was not kept: here it can only be one of {words}.")
            raise WrongValueError(field, text(message, word=str(word), words=listed))
        return str(word)

    return check


def _in_field(field: str, check: Callable[[Any], object]) -> Callable[[Any], object]:
    """Return `check` with its refusals told at `field`."""

    def checked(value: object) -> object:
        try:
            return check(value)
        except WrongValueError as error:
            raise WrongValueError(field, error.message) from None

    return checked


_VENUE_CHECKS: Mapping[str, Callable[[Any], object]] = MappingProxyType(
    {
        "name": check_venue_name,
        "zone": check_zone,
        "contact_email": _in_field("contact_email", clean_email),
        "website": _in_field("website", check_link),
        "step_free": _one_of(StepFree, "step_free"),
        "hearing_loop": _one_of(Answer, "hearing_loop"),
        "accessible_toilets": _one_of(Answer, "accessible_toilets"),
        "noise": _one_of(Noise, "noise"),
        "currency": check_currency,
        **{field: partial(check_amount, field=field) for field in PRICES},
        **dict.fromkeys(("address", "contact_name", "contact_phone"), one_line),
        **dict.fromkeys(("notes", "access_notes", "transport", "power"), str.rstrip),
    }
)
_ROOM_CHECKS: Mapping[str, Callable[[Any], object]] = MappingProxyType(
    {"name": check_room_name, "capacity": check_capacity}
)


def check_venue(values: VenueValues) -> VenueValues:
    """Return each of `values` as it is stored; raises WrongValueError for the first that its field cannot take."""
    return cast("VenueValues", {field: _VENUE_CHECKS[field](value) for field, value in values.items()})


def check_room(values: RoomValues) -> RoomValues:
    """Return each of `values` as it is stored; raises WrongValueError."""
    return cast("RoomValues", {field: _ROOM_CHECKS[field](value) for field, value in values.items()})


def check_layout(name: str) -> str:
    """Return the name of a layout as it is stored: a usual one by its word, else as the venue calls it."""
    cleaned = one_line(name)
    if not cleaned:
        message = N_("A layout needs a name, so nothing was changed. Type one, such as Horseshoe.")
        raise WrongValueError("layout", text(message))
    key = fold(cleaned)
    usual = next((each for each in Layout if key in (each.value, fold(LAYOUT_NAMES[each]))), None)
    return cleaned if usual is None else usual.value


def layouts_in_order(names: Iterable[str]) -> tuple[str, ...]:
    """Return the usual layouts and after them the venues' own among `names`, each once, by name."""
    usual = tuple(layout.value for layout in Layout)
    return (*usual, *sorted(set(names) - set(usual), key=fold))


def check_day(day: str, field: str = "day") -> str:
    """Return a day as it is stored, "2027-03-08", or "" for none."""
    try:
        return date.fromisoformat(day).isoformat() if day else ""
    except ValueError:
        message = N_("“{day}” was not kept: it is not a day such as 2027-03-08.")
        raise WrongValueError(field, text(message, day=day)) from None


_HOLD_CHECKS: Mapping[str, Callable[[Any], object]] = MappingProxyType(
    {
        "event_id": lambda event_id: event_id,
        "kind": _one_of(HoldKind, "kind"),
        "state": _one_of(HoldState, "state"),
        "day": check_day,
        "runs_out": lambda day: check_day(day, "runs_out"),
        "amount": check_amount,
        "notes": str.rstrip,
    }
)


def check_hold(values: HoldValues) -> HoldValues:
    """Return each of `values` as it is stored; raises WrongValueError."""
    return cast("HoldValues", {field: _HOLD_CHECKS[field](value) for field, value in values.items()})


def check_question(question: str) -> str:
    """Return a question of the check-list as one line."""
    cleaned = one_line(question)
    if not cleaned:
        message = N_("A line of the check-list needs words, so nothing was changed. Type what to look at.")
        raise WrongValueError("question", text(message))
    return cleaned


_VISIT_CHECKS: Mapping[str, Callable[[Any], object]] = MappingProxyType(
    {"question": check_question, "answer": _one_of(Answer, "answer"), "notes": str.rstrip}
)


def check_visit(values: VisitValues) -> VisitValues:
    """Return each of `values` as it is stored; raises WrongValueError."""
    return cast("VisitValues", {field: _VISIT_CHECKS[field](value) for field, value in values.items()})


def check_document(name: str, size: int) -> str:
    """Return the name under which a file of `size` bytes is kept, without its folders."""
    cleaned = one_line(name.replace("\\", "/").rpartition("/")[2])
    if not cleaned:
        raise WrongValueError("name", text(N_("A document needs a name, so nothing was changed. Type one.")))
    if size <= 0:
        raise WrongValueError("size", text(N_("{name} is empty, so it was not added. Choose another file."), name=name))
    if size > MOST_BYTES:
        message = N_("{name} was not added: it has {size} MB, and a file kept here may have {most} MB at most.")
        size_in_mb = f"{size / 1024 / 1024:.1f}"
        raise WrongValueError("size", text(message, name=cleaned, size=size_in_mb, most=MOST_BYTES // 1024 // 1024))
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
