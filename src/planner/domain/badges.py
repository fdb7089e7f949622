"""Badges: what stands on one, how templates lay it out, in which order they are printed."""

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from planner.domain.errors import PlannerError
from planner.domain.names import family_sort_key, fold, search_key
from planner.domain.rsvp import Role
from planner.domain.texts import N_, text

FIELDS = ("name", "handle", "organisation", "job_title", "role", "event", "code")
"""What a template can show."""

ROLE_WORDS: Mapping[Role, str] = {
    Role.ATTENDEE: N_("Attendee"),
    Role.HOST: N_("Host"),
    Role.SPEAKER: N_("Speaker"),
    Role.SPONSOR: N_("Sponsor"),
    Role.STAFF: N_("Staff"),
    Role.PRESS: N_("Press"),
}

ROLE_COLOURS: Mapping[Role, tuple[str, str]] = {
    Role.ATTENDEE: ("#e8ebf0", "#16202c"),
    Role.HOST: ("#3558d6", "#ffffff"),
    Role.SPEAKER: ("#0a6b66", "#ffffff"),
    Role.SPONSOR: ("#6d3fcf", "#ffffff"),
    Role.STAFF: ("#98480a", "#ffffff"),
    Role.PRESS: ("#b3261e", "#ffffff"),
}
"""Ground and letters of a role; the role's word always stands on it, so colour alone tells nothing."""


@dataclass(frozen=True, slots=True)
class Badge:
    """What is known of a guest for the badge, as written by the guest."""

    guest_id: int
    name: str  # as `domain.guests.printed_name` says; "" leaves its place free for writing by hand
    given_name: str = ""
    family_name: str = ""
    handle: str = ""  # without the @
    organisation: str = ""
    job_title: str = ""
    role: Role = Role.ATTENDEE
    code: str = ""
    event: str = ""
    hashtag: str = ""  # without the #
    called: str = ""  # by what the guest is found in lists on the screen; never printed
    is_coming: bool = False  # said so, which not everybody has who may come

    def says(self, field: str) -> str:
        """Return the text of one of FIELDS; the role's word is untranslated."""
        if field == "handle":
            return f"@{self.handle}" if self.handle and self.name != f"@{self.handle}" else ""
        if field == "role":
            return "" if self.role is Role.ATTENDEE else ROLE_WORDS[self.role]
        if field == "event":
            return f"#{self.hashtag}" if self.hashtag else self.event
        return str(getattr(self, field))


@dataclass(frozen=True, slots=True)
class Area:
    """A part of a label, each number a share of its width or height."""

    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Line:
    """One text of a badge: how much of the stack's height it takes and how large it may become."""

    field: str
    share: float
    largest: float  # a share of the label's shorter side
    floor: float = 7  # points; smaller is told in the fit report
    weight: int = 400
    colour: str = "#16202c"
    rows: int = 2  # at most so many lines of text


@dataclass(frozen=True, slots=True)
class Layout:
    """How one template fills labels of a kind: a stack of texts, a code, a band in the role's colour."""

    least_aspect: float  # used for labels at least so wide for their height
    stack: Area  # of the label inside its safe edge
    lines: tuple[Line, ...]
    code: Area | None = None  # inside the safe edge
    band: float = 0  # share of the label's height, at its foot
    band_fields: tuple[str, ...] = ("role", "event")
    align: str = "centre"


@dataclass(frozen=True, slots=True)
class BadgeTemplate:
    """A design, as data: it works for every label, wide or tall."""

    name: str
    about: str
    layouts: tuple[Layout, ...]  # widest first

    def layout_for(self, aspect: float) -> Layout:
        """Return the layout for labels of that width divided by height."""
        return next((layout for layout in self.layouts if aspect >= layout.least_aspect), self.layouts[-1])


def badge_digest(badge: Badge) -> str:
    """Return what tells whether a badge that was printed still says the same of the guest: 128 bits in hex.

    The design is left out: who chooses another one decides by that who gets it.
    """
    return digest_of(badge.name, badge.handle, badge.organisation, badge.job_title, badge.role, badge.code)


def digest_of(*said: str) -> str:
    """Return the digest of a badge that says this of the guest, in the order of FIELDS without the event."""
    return hashlib.blake2b("\x1f".join(said).encode(errors="surrogatepass"), digest_size=16).hexdigest()


def read_template(data: Mapping[str, Any]) -> BadgeTemplate:
    """Return the template that a JSON object describes."""
    layouts = sorted(map(_read_layout, data["layouts"]), key=lambda layout: -layout.least_aspect)
    return BadgeTemplate(data["name"], data["about"], tuple(layouts))


def find_template(templates: Sequence[BadgeTemplate], name: str) -> BadgeTemplate:
    """Return the template of that name, the first one for no name. Raises PlannerError naming those there are."""
    if not name:
        return templates[0]
    for template in templates:
        if fold(template.name) == fold(name.strip()):
            return template
    known = ", ".join(template.name for template in templates)
    raise PlannerError(
        text(N_("There is no badge template called “{name}”. There are: {known}."), name=name, known=known)
    )


def sort_badges(badges: Iterable[Badge], order: str) -> list[Badge]:
    """Return the badges in one of ORDERS. Raises PlannerError for another word."""
    key = ORDERS.get(order)
    if key is None:
        message = N_("Badges cannot be sorted by “{order}”. They can be sorted by: {known}.")
        raise PlannerError(text(message, order=order, known=", ".join(ORDERS)))
    return sorted(badges, key=key)


def _by_family(badge: Badge) -> tuple[Any, ...]:
    # Badges that are written by hand lie together, after the others.
    return not badge.name, family_sort_key(badge.name, badge.given_name, badge.family_name), badge.guest_id


def _by_organisation(badge: Badge) -> tuple[Any, ...]:
    # Who has no organisation comes last, not before all others.
    return not badge.organisation, search_key(badge.organisation), *_by_family(badge)


ORDERS: Mapping[str, Callable[[Badge], Any]] = {
    "family": _by_family,
    "name": lambda badge: (not badge.name, search_key(badge.name), badge.guest_id),
    "organisation": _by_organisation,
    "added": lambda badge: badge.guest_id,  # keys ascend in the order of arrival
}
"""The orders of printing, the default first."""


def _read_layout(data: Mapping[str, Any]) -> Layout:
    return Layout(
        least_aspect=data.get("least_aspect", 0),
        stack=Area(*data["stack"]),
        lines=tuple(Line(**line) for line in data["lines"]),
        code=Area(*data["code"]) if "code" in data else None,
        band=data.get("band", 0),
        band_fields=tuple(data.get("band_fields", ("role", "event"))),
        align=data.get("align", "centre"),
    )
