"""What is missing before an event: from counted facts to findings, the most urgent first, each with where it is settled."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from planner.domain.capacity import is_over as is_crowded
from planner.domain.capacity import seats_left, seats_of
from planner.domain.rsvp import COMING, Rsvp
from planner.domain.texts import N_, Text, text
from planner.domain.venues import SOON_DAYS

MOST_NAMED = 3


class Kind(StrEnum):
    """What can be missing; of two that are due on one day, the earlier one here comes first."""

    CROWD = "crowd"
    CLASH = "clash"
    HOLD = "hold"
    DATE = "date"
    VENUE = "venue"
    GUESTS = "guests"
    SPEAKER = "speaker"
    ANSWER = "answer"
    PENDING = "pending"
    WAITING = "waiting"
    TOPIC = "topic"
    ROOM = "room"
    NAME = "name"
    CAPACITY = "capacity"
    SEATS = "seats"
    BADGE = "badge"


@dataclass(frozen=True, slots=True)
class Link:
    """A page, and which of its rows to show there: those with these answers, or whose badge is to be printed."""

    page: str
    rsvps: tuple[Rsvp | None, ...] = ()
    query: str = ""
    only_unprinted: bool = False


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is missing: in words, why or whom it concerns, by when, and the one place that settles it."""

    kind: Kind
    title: Text
    detail: Text | None
    due: date | None
    link: Link
    action: Text


@dataclass(frozen=True, slots=True)
class HoldFact:
    """A hold or a quote that is open and has a last day."""

    venue: str
    is_quote: bool
    runs_out: date


@dataclass(frozen=True, slots=True)
class Facts:
    """All that is counted of one event; dates are those of its zone."""

    today: date
    day: date | None = None  # the day on which it starts
    is_over: bool = False
    has_venue: bool = False
    capacity: int | None = None
    rooms_hold: int | None = None  # all together; None where that of one room is not known
    guests: int = 0
    coming: int = 0
    tentative: int = 0
    unanswered: int = 0  # invited, or nothing said
    pending: int = 0
    waitlisted: int = 0
    nameless: int = 0
    came: int = 0
    topics: int = 0  # chosen ones
    unplaced: tuple[str, ...] = ()  # titles of chosen topics without a place
    roomless: tuple[str, ...] = ()  # titles of topics' sessions without a room
    has_rooms: bool = False
    clashes: tuple[Text, ...] = ()  # reasons
    speakers_away: tuple[str, ...] = ()  # names of speakers who declined or are on no list
    badges: int = 0  # guests who get one
    badges_new: int = 0
    badges_changed: int = 0
    holds: tuple[HoldFact, ...] = ()

    @property
    def badges_due(self) -> int:
        """Badges to print: never printed, or otherwise than they would be now."""
        return self.badges_new + self.badges_changed

    @property
    def seats(self) -> int | None:
        """How many find a seat, None where no limit is set."""
        return seats_of(self.capacity, self.rooms_hold)

    @property
    def days_left(self) -> int | None:
        """Days until the event; None where it has no date."""
        return None if self.day is None else (self.day - self.today).days


def findings(facts: Facts) -> list[Finding]:
    """Return what is missing, by the day on which it is due; nothing once the event is over."""
    if facts.is_over:
        return []
    order = list(Kind)
    return sorted(_found(facts), key=lambda one: (one.due is None, one.due or facts.today, order.index(one.kind)))


def _found(facts: Facts) -> Iterator[Finding]:
    yield from _about_the_event(facts)
    yield from _about_guests(facts)
    yield from _about_the_programme(facts)
    yield from _about_badges(facts)
    yield from _about_holds(facts)


def _about_the_event(facts: Facts) -> Iterator[Finding]:
    event = Link("event")
    if facts.day is None:
        detail = text(N_("Schedule, calendar files and reminders wait for it."))
        yield Finding(Kind.DATE, text(N_("Set the date")), detail, None, event, text(N_("Open event")))
    if not facts.has_venue:
        detail = text(N_("Rooms, seats and the address come with it."))
        due = _before(facts, 28)
        yield Finding(Kind.VENUE, text(N_("Choose a venue")), detail, due, Link("venues"), text(N_("Open venues")))
    if facts.capacity is None and facts.has_venue:
        detail = text(N_("Without it nobody can tell when the event is full."))
        due = _before(facts, 14)
        yield Finding(
            Kind.CAPACITY, text(N_("Say how many seats there are")), detail, due, event, text(N_("Open event"))
        )

    if facts.capacity is not None and facts.rooms_hold is not None and facts.capacity > facts.rooms_hold:
        title = text(N_("Find more room, or offer fewer seats"))
        detail = text(
            N_("The rooms hold {rooms}, and the event has room for {capacity}."),
            rooms=facts.rooms_hold,
            capacity=facts.capacity,
        )
        yield Finding(Kind.SEATS, title, detail, _before(facts, 14), event, text(N_("Open event")))


def _about_guests(facts: Facts) -> Iterator[Finding]:
    if not facts.guests:
        detail = text(N_("Bring in the list of your sign-ups, or add guests one by one."))
        title, action = text(N_("Bring in the first guests")), text(N_("Open guests"))
        yield Finding(Kind.GUESTS, title, detail, _before(facts, 21), Link("guests"), action)
        return
    see = text(N_("See guests"))
    left = seats_left(facts.coming, facts.seats)
    if is_crowded(facts.coming, facts.seats):
        title = text(N_("Find a seat for {n} guest|Find seats for {n} guests"), n=-(left or 0))
        detail = text(
            N_("{coming} are coming, and there are {capacity} seats."), coming=facts.coming, capacity=facts.seats
        )
        yield Finding(Kind.CROWD, title, detail, facts.today, Link("guests", tuple(COMING)), see)
    if facts.unanswered:
        title = text(N_("{n} guest has not answered|{n} guests have not answered"), n=facts.unanswered)
        yield Finding(Kind.ANSWER, title, None, _before(facts, 3), Link("guests", (None, Rsvp.INVITED)), see)
    if facts.pending:
        title = text(N_("Confirm {n} guest who asked|Confirm {n} guests who asked"), n=facts.pending)
        yield Finding(Kind.PENDING, title, None, _before(facts, 3), Link("guests", (Rsvp.PENDING,)), see)
    if facts.waitlisted and left is not None and left > 0:
        title = text(N_("Let in {n} guest who waits|Let in {n} guests who wait"), n=min(left, facts.waitlisted))
        detail = text(N_("{n} seat is free.|{n} seats are free."), n=left)
        yield Finding(Kind.WAITING, title, detail, _before(facts, 2), Link("guests", (Rsvp.WAITLISTED,)), see)
    if facts.nameless:
        title = text(N_("Give {n} guest a name|Give {n} guests a name"), n=facts.nameless)
        detail = text(N_("Their badges would be empty."))
        yield Finding(Kind.NAME, title, detail, _before(facts, 2), Link("badges"), text(N_("See badges")))


def _about_the_programme(facts: Facts) -> Iterator[Finding]:
    schedule, action = Link("schedule"), text(N_("Open schedule"))
    if facts.clashes:
        title = text(N_("Solve {n} clash|Solve {n} clashes"), n=len(facts.clashes))
        yield Finding(Kind.CLASH, title, facts.clashes[0], _before(facts, 7), schedule, action)
    if facts.unplaced:
        title = text(N_("Place {n} topic|Place {n} topics"), n=len(facts.unplaced))
        yield Finding(Kind.TOPIC, title, _named(facts.unplaced), _before(facts, 3), schedule, action)
    if facts.roomless and facts.has_rooms:
        title = text(N_("Find a room for {n} session|Find a room for {n} sessions"), n=len(facts.roomless))
        yield Finding(Kind.ROOM, title, _named(facts.roomless), _before(facts, 3), schedule, action)
    if facts.speakers_away:
        title = text(N_("Replace {n} speaker|Replace {n} speakers"), n=len(facts.speakers_away))
        detail = text(N_("Not coming: {names}"), names=_named(facts.speakers_away))
        yield Finding(Kind.SPEAKER, title, detail, _before(facts, 7), schedule, action)


def _about_badges(facts: Facts) -> Iterator[Finding]:
    if not facts.badges_due:
        return
    title = text(N_("Print {n} badge|Print {n} badges"), n=facts.badges_due)
    detail = None
    if facts.badges_changed:
        detail = text(
            N_("{new} new, {changed} changed since printing"), new=facts.badges_new, changed=facts.badges_changed
        )
    link = Link("badges", only_unprinted=facts.badges_due < facts.badges)
    yield Finding(Kind.BADGE, title, detail, _before(facts, 1), link, text(N_("See sheets")))


def _about_holds(facts: Facts) -> Iterator[Finding]:
    for hold in facts.holds:
        days = (hold.runs_out - facts.today).days
        if days > SOON_DAYS:
            continue
        title = N_("Accept the quote of {venue}") if hold.is_quote else N_("Confirm the hold at {venue}")
        detail = N_("It has run out.") if days < 0 else N_("It runs out; else let it go.")
        due = max(hold.runs_out, facts.today)
        link = Link("venues", query=hold.venue)
        yield Finding(Kind.HOLD, text(title, venue=hold.venue), text(detail), due, link, text(N_("Open venues")))


def _before(facts: Facts, days: int) -> date | None:
    """Return the day so many days before the event, today where that has passed; None where it has no date."""
    return None if facts.day is None else max(facts.today, facts.day - timedelta(days=days))


def _named(names: tuple[str, ...]) -> Text:
    shown = ", ".join(names[:MOST_NAMED])
    more = len(names) - MOST_NAMED
    if more > 0:
        return text(N_("{names} and {n} more|{names} and {n} more"), names=shown, n=more)
    return text(N_("{names}"), names=shown)


@dataclass(frozen=True, slots=True)
class Replies:
    """The answers until the end of one day: how many were coming and tentative then, and how many came in that day."""

    day: date
    coming: int
    tentative: int
    new_coming: int
    new_tentative: int


def replies_by_day(answers: Mapping[tuple[date, Rsvp], int], today: date) -> list[Replies]:
    """Return a row for each day from the first answer until today; `answers` counts those that hold now, by day."""
    if not answers:
        return []
    new: dict[date, Counter[bool]] = {}
    for (day, rsvp), count in answers.items():
        if rsvp in COMING or rsvp is Rsvp.TENTATIVE:
            new.setdefault(min(day, today), Counter())[rsvp in COMING] += count
    rows, coming, tentative = [], 0, 0
    day = min(today, *(day for day, _ in answers))
    while day <= today:
        here = new.get(day, Counter())
        coming, tentative = coming + here[True], tentative + here[False]
        rows.append(Replies(day, coming, tentative, here[True], here[False]))
        day += timedelta(days=1)
    return rows
