"""What a venue comes to at a number of heads: whether they fit, what it costs, what is missing, what runs out."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from planner.domain.money import Money
from planner.domain.texts import N_, Text, text
from planner.domain.venue_details import HoldRow, VenueDetails
from planner.domain.venues import (
    FIELD_NAMES,
    LAYOUT_NAMES,
    SOON_DAYS,
    Answer,
    HoldKind,
    HoldState,
    Layout,
    Noise,
    StepFree,
    layouts_in_order,
)

AS_IT_IS = ""
"""Stands for the rooms as they are, in no layout."""
FEWEST, MOST = 2, 5
"""So many venues stand side by side."""


class Fit(StrEnum):
    """Whether a number of heads fits in a venue."""

    WHOLE = "whole"  # in one room
    SPLIT = "split"  # in its rooms together
    SMALL = "small"
    UNKNOWN = ""


@dataclass(frozen=True, slots=True)
class LayoutFit:
    """How many heads a venue holds in one layout: in its largest room, and in all its rooms together."""

    layout: str
    heads: int
    largest: int | None = None
    room: str = ""
    total: int | None = None
    rooms: int = 0
    unknown: tuple[str, ...] = ()  # rooms of which nobody knows how many they hold, beside those that count

    @property
    def fit(self) -> Fit:
        if self.total is None or self.largest is None:
            return Fit.UNKNOWN
        if self.heads <= self.largest:
            return Fit.WHOLE
        if self.heads <= self.total:
            return Fit.SPLIT
        return Fit.UNKNOWN if self.unknown else Fit.SMALL

    @property
    def in_figures(self) -> Text:
        """Return "112 / 120", "112 / 120+" where a room is not known, "112 / ?" where none is."""
        if self.total is not None and self.unknown:
            return text(N_("{coming} / {capacity}+"), coming=self.heads, capacity=self.total)
        return coming_of(self.heads, self.total)

    @property
    def short(self) -> int:
        """Return how many heads find no place."""
        return 0 if self.total is None else max(0, self.heads - self.total)


def fit_at(venue: VenueDetails, layout: str, heads: int) -> LayoutFit:
    """Return how `heads` fit in the venue's rooms in one layout, or as they are."""
    unknown: tuple[str, ...] = ()
    if layout == AS_IT_IS:
        unknown = venue.rooms_not_known
        known = [(room.capacity, room.name) for room in venue.rooms if room.capacity is not None]
    else:
        of_rooms = ((venue.layout_in(room.id, layout), room.name) for room in venue.rooms)
        known = [(capacity, name) for capacity, name in of_rooms if capacity is not None]
    if not known:
        return LayoutFit(layout, heads)
    largest, room = max(known, key=lambda each: each[0])
    return LayoutFit(layout, heads, largest, room, sum(capacity for capacity, _ in known), len(known), unknown)


def layouts_of(venues: Iterable[VenueDetails]) -> tuple[str, ...]:
    """Return the usual layouts, and after them the own ones of these venues."""
    return layouts_in_order(row.name for venue in venues for row in venue.layouts)


def heads_fit(venue: VenueDetails, heads: int) -> LayoutFit:
    """Return how `heads` fit in the rooms as they are, or else in the layout that holds most."""
    as_it_is = fit_at(venue, AS_IT_IS, heads)
    if as_it_is.total is not None:
        return as_it_is
    fits = [fit_at(venue, layout, heads) for layout in layouts_of([venue])]
    return max(fits, key=lambda fit: -1 if fit.total is None else fit.total)


def layout_name(layout: str) -> Text:
    """Return what a layout is called."""
    if layout == AS_IT_IS:
        return text(N_("As they are"))
    usual = LAYOUT_NAMES.get(Layout(layout)) if layout in list(Layout) else None
    return text(usual) if usual else text("{name}", name=layout)


def fit_text(fit: LayoutFit) -> Text:
    """Say in a sentence how the heads fit."""
    if fit.fit == Fit.UNKNOWN:
        if fit.total is None:
            return text(N_("Not known"))
        return text(N_("at least {total}, {rooms} not known"), total=fit.total, rooms=", ".join(fit.unknown))
    if fit.fit == Fit.WHOLE:
        return text(N_("fits in {room}"), room=fit.room)
    if fit.fit == Fit.SPLIT:
        return text(N_("fits in {rooms} rooms together, {largest} in {room}"), **_of_rooms(fit))
    return text(N_("{n} person too many|{n} people too many"), n=fit.short)


def _of_rooms(fit: LayoutFit) -> dict[str, object]:
    return {"rooms": fit.rooms, "largest": fit.largest, "room": fit.room}


def coming_of(heads: int, capacity: int | None) -> Text:
    """Return "112 / 120", as capacity is written everywhere; "112 / ?" where it is not known."""
    if capacity is None:
        return text(N_("{coming} / ?"), coming=heads)
    return text(N_("{coming} / {capacity}"), coming=heads, capacity=capacity)


@dataclass(frozen=True, slots=True)
class Cost:
    """What a venue costs at a number of heads; `is_minimum` where the least that must be spent decides."""

    total: Money
    a_head: Money | None
    is_minimum: bool


def cost_at(venue: VenueDetails, heads: int) -> Cost | None:
    """Return hire and price per head together, at least the minimum spend; None where no price is known."""
    parts = (venue.hire_cost, venue.cost_per_head, venue.minimum_spend)
    if all(part is None for part in parts):
        return None
    hire, per_head, least = (part or 0 for part in parts)
    counted = hire + per_head * heads
    total = max(counted, least)
    a_head = Money((2 * total + heads) // (2 * heads), venue.currency) if heads else None
    return Cost(Money(total, venue.currency), a_head, is_minimum=least > counted)


def cost_text(venue: VenueDetails, cost: Cost) -> Text:
    """Say what the cost is made of."""
    if cost.is_minimum:
        return text(N_("minimum spend"))
    hire, per_head = venue.money(venue.hire_cost or None), venue.money(venue.cost_per_head or None)
    if hire and per_head:
        return text(N_("{hire} hire and {per_head} a head"), hire=hire, per_head=per_head)
    if per_head:
        return text(N_("{per_head} a head"), per_head=per_head)
    return text(N_("hire")) if hire else text(N_("free"))


def cheapest(venues: Sequence[VenueDetails], heads: int) -> frozenset[int]:
    """Return which of several venues cost least; none where one alone has a price, or currencies differ."""
    costs = {venue.id: cost for venue in venues if (cost := cost_at(venue, heads)) is not None}
    if len(costs) < 2 or len({cost.total.currency for cost in costs.values()}) > 1:
        return frozenset()
    least = min(cost.total.minor for cost in costs.values())
    return frozenset(key for key, cost in costs.items() if cost.total.minor == least)


def missing_of(venue: VenueDetails) -> tuple[str, ...]:
    """Return as marked texts what the notebook does not know of a venue, and an organiser needs."""
    gaps = {
        FIELD_NAMES["address"]: not venue.address,
        FIELD_NAMES["contact_name"]: not (venue.contact_name or venue.contact_email or venue.contact_phone),
        N_("Rooms"): not venue.rooms,
        N_("How many each room holds"): _lacks_heads(venue),
        FIELD_NAMES["step_free"]: venue.step_free == StepFree.UNKNOWN,
        FIELD_NAMES["hearing_loop"]: venue.hearing_loop == Answer.UNKNOWN,
        FIELD_NAMES["accessible_toilets"]: venue.accessible_toilets == Answer.UNKNOWN,
        FIELD_NAMES["transport"]: not venue.transport,
        FIELD_NAMES["power"]: not venue.power,
        FIELD_NAMES["noise"]: venue.noise == Noise.UNKNOWN,
        N_("Cost"): cost_at(venue, 0) is None,
    }
    return tuple(name for name, is_missing in gaps.items() if is_missing)


def _lacks_heads(venue: VenueDetails) -> bool:
    best = heads_fit(venue, 0)
    return bool(venue.rooms) and (best.total is None or bool(best.unknown))


def rooms_text(venue: VenueDetails) -> Text | None:
    """Say how many the rooms hold together; None where nothing of that is known."""
    if venue.capacity is None:
        return None
    if venue.rooms_not_known:
        rooms = ", ".join(venue.rooms_not_known)
        return text(N_("The rooms hold at least {n}; {rooms} not known."), n=venue.capacity, rooms=rooms)
    return text(N_("The rooms hold {n} together."), n=venue.capacity)


def days_left(hold: HoldRow, today: date) -> int | None:
    """Return for how many days an open hold or quote still counts; below zero it has run out, None: no end is set."""
    if hold.state != HoldState.OPEN or not hold.runs_out:
        return None
    return (date.fromisoformat(hold.runs_out) - today).days


class Urgency(StrEnum):
    """How a hold or a quote stands today."""

    SETTLED = "settled"
    OPEN = "open"
    SOON = "soon"
    LAST_DAY = "last day"
    RUN_OUT = "run out"
    GONE = "gone"


def urgency_of(hold: HoldRow, today: date) -> Urgency:
    """Tell how a hold or quote stands on the day `today`."""
    if hold.state == HoldState.CONFIRMED:
        return Urgency.SETTLED
    if hold.state == HoldState.RELEASED:
        return Urgency.GONE
    left = days_left(hold, today)
    if left is None or left > SOON_DAYS:
        return Urgency.OPEN
    if left == 0:
        return Urgency.LAST_DAY
    return Urgency.SOON if left > 0 else Urgency.RUN_OUT


def booking_of(venue: VenueDetails, event_id: int | None, day: str = "") -> HoldRow | None:
    """Return the hold or quote that says most about an event: what is confirmed first, a day before a price.

    One that names no event counts where it is for the event's day (or for every day, when no event is meant).
    """
    ours = [
        hold
        for hold in venue.holds
        if event_id is None or hold.event_id == event_id or (hold.event_id is None and hold.day == day != "")
    ]
    order = (HoldState.CONFIRMED, HoldState.OPEN, HoldState.RELEASED)
    return min(ours, key=lambda hold: (order.index(hold.state), hold.kind != HoldKind.HOLD), default=None)


def hold_text(hold: HoldRow, today: date, currency: str = "") -> Text:
    """Say how a hold or quote stands: "Held, 5 days left", "Quote of £900 confirmed"."""
    values = {"amount": Money(hold.amount or 0, currency), "n": days_left(hold, today) or 0}
    urgency = urgency_of(hold, today)
    if hold.kind == HoldKind.QUOTE:
        named = hold.amount is not None
        return text(_QUOTE_WORDS[urgency, named], **values)
    return text(_HOLD_WORDS[urgency], **values)


_HOLD_WORDS = {
    Urgency.SETTLED: N_("Booked"),
    Urgency.OPEN: N_("Held for us"),
    Urgency.SOON: N_("Held, {n} day left|Held, {n} days left"),
    Urgency.LAST_DAY: N_("Held until today"),
    Urgency.RUN_OUT: N_("Hold has run out"),
    Urgency.GONE: N_("Released"),
}
_QUOTE_WORDS = {
    (Urgency.SETTLED, False): N_("Quote confirmed"),
    (Urgency.SETTLED, True): N_("Quote of {amount} confirmed"),
    (Urgency.OPEN, False): N_("Quote"),
    (Urgency.OPEN, True): N_("Quote of {amount}"),
    (Urgency.SOON, False): N_("Quote, {n} day left|Quote, {n} days left"),
    (Urgency.SOON, True): N_("Quote of {amount}, {n} day left|Quote of {amount}, {n} days left"),
    (Urgency.LAST_DAY, False): N_("Quote until today"),
    (Urgency.LAST_DAY, True): N_("Quote of {amount} until today"),
    (Urgency.RUN_OUT, False): N_("Quote has run out"),
    (Urgency.RUN_OUT, True): N_("Quote of {amount} has run out"),
    (Urgency.GONE, False): N_("Quote turned down"),
    (Urgency.GONE, True): N_("Quote of {amount} turned down"),
}


def visited(venue: VenueDetails) -> tuple[int, int]:
    """Return how many lines of the check-list are answered, and how many there are."""
    return sum(item.answer != Answer.UNKNOWN for item in venue.visit), len(venue.visit)
