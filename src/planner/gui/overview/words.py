"""How the overview writes counts, days and what is due."""

from dataclasses import dataclass
from datetime import date

from planner.domain.capacity import is_over, room_text
from planner.domain.overview import Facts, Kind, Link
from planner.domain.rsvp import COMING, Rsvp
from planner.domain.texts import N_, Text, text
from planner.gui.events import shown
from planner.gui.i18n import tr

_SHORT_DAY = "ddd d MMM"

ICONS = {
    Kind.CROWD: "triangle-alert",
    Kind.CLASH: "triangle-alert",
    Kind.HOLD: "hourglass",
    Kind.DATE: "calendar-days",
    Kind.VENUE: "map-pin",
    Kind.GUESTS: "users",
    Kind.SPEAKER: "mic",
    Kind.ANSWER: "mail",
    Kind.PENDING: "user-check",
    Kind.WAITING: "hourglass",
    Kind.TOPIC: "calendar-clock",
    Kind.ROOM: "door-open",
    Kind.NAME: "user",
    Kind.CAPACITY: "users",
    Kind.SEATS: "users",
    Kind.BADGE: "printer",
}
"""The icon before a finding."""


@dataclass(frozen=True, slots=True)
class Tile:
    """A count: its icon and title, the figure, what it is out of, a remark, and where the counted ones are."""

    icon: str
    title: str
    count: int
    out_of: Text | None
    remark: Text | None
    is_trouble: bool
    link: Link


def tiles(facts: Facts) -> list[Tile]:
    """Return the five counts."""
    return [
        _coming(facts),
        Tile(
            "mail",
            N_("No reply yet"),
            facts.unanswered,
            text(N_("of {n} guest|of {n} guests"), n=facts.guests),
            text(N_("{n} tentative|{n} tentative"), n=facts.tentative) if facts.tentative else None,
            False,
            Link("guests", (None, Rsvp.INVITED)),
        ),
        Tile(
            "hourglass",
            N_("Waiting"),
            facts.waitlisted + facts.pending,
            None,
            text(N_("{n} to confirm|{n} to confirm"), n=facts.pending) if facts.pending else None,
            False,
            Link("guests", (Rsvp.WAITLISTED, Rsvp.PENDING)),
        ),
        Tile(
            "id-card-lanyard",
            N_("Badges to print"),
            facts.badges_due,
            text(N_("of {n} badge|of {n} badges"), n=facts.badges),
            _changed(facts),
            False,
            Link("badges", only_unprinted=facts.badges_due < facts.badges),
        ),
        _placed(facts),
    ]


def _coming(facts: Facts) -> Tile:
    left, crowded = room_text(facts.coming, facts.seats), is_over(facts.coming, facts.seats)
    out_of = None if facts.capacity is None else text(N_("of {n} place|of {n} places"), n=facts.capacity)
    return Tile("user-check", N_("Coming"), facts.coming, out_of, left, crowded, Link("guests", tuple(COMING)))


def _placed(facts: Facts) -> Tile:
    return Tile(
        "calendar-clock",
        N_("Topics placed"),
        facts.topics - len(facts.unplaced),
        text(N_("of {n} topic|of {n} topics"), n=facts.topics),
        text(N_("{n} clash|{n} clashes"), n=len(facts.clashes)) if facts.clashes else None,
        bool(facts.clashes),
        Link("schedule"),
    )


def _changed(facts: Facts) -> Text | None:
    if not facts.badges_changed:
        return None
    return text(N_("{n} changed since printing|{n} changed since printing"), n=facts.badges_changed)


def short_day(day: date) -> str:
    """Return "Sun 7 Mar"."""
    return shown.day(day, _SHORT_DAY)


def due(day: date | None, today: date) -> tuple[str, str]:
    """Return by when something is due, and the role of the pill that says so."""
    if day is None:
        return "", "neutral"
    left = (day - today).days
    if left <= 0:
        return tr(N_("Today")), "no"
    if left == 1:
        return tr(N_("Tomorrow")), "wait"
    return short_day(day), "neutral"


def how_long(facts: Facts) -> str:
    """Return how many days are left, or that the event is over and who came."""
    left = facts.days_left
    if facts.is_over:
        came = N_("It is over; {n} guest was seen at the door|It is over; {n} guests were seen at the door")
        return tr(came, n=facts.came) if facts.came else tr(N_("It is over"))
    if left is None:
        return ""
    if left > 0:
        return tr(N_("{n} day to go|{n} days to go"), n=left)
    return tr(N_("It is today")) if not left else tr(N_("It is on"))
