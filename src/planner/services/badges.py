"""Badges of an event: who gets one, and how they are printed."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session as DbSession

from planner.domain.badges import Badge, sort_badges
from planner.domain.capacity import is_coming
from planner.domain.errors import WrongValueError
from planner.domain.guests import printed_name
from planner.domain.rsvp import STAYING_AWAY
from planner.domain.texts import N_, text
from planner.domain.where import Where
from planner.services.guests import GuestRow, get_guests, list_guests
from planner.services.papers import is_letter_here
from planner.services.rows import event_of
from planner.store.schema import BadgeSetup, Event

_LETTER_STOCK, _A4_STOCK = "Avery 5395", "Avery L4785"


@dataclass(frozen=True, slots=True)
class Setup:
    """How one event's badges are printed; an empty template means the first one."""

    stock: str
    template: str = ""
    skip: int = 0


def list_badges(
    db: DbSession,
    event_id: int,
    *,
    where: Where | None = None,
    guest_ids: Sequence[int] | None = None,
    sort: str = "family",
) -> list[Badge]:
    """Return the badges to print: of the guests named, or that `where` keeps, or of all who do not stay away."""
    event = event_of(db, event_id)
    rows = list_guests(db, event_id) if guest_ids is None else get_guests(db, event_id, guest_ids)
    if where is not None:
        rows = [row for row in rows if where.keeps(row)]
    elif guest_ids is None:
        rows = [row for row in rows if row.rsvp not in STAYING_AWAY]
    return sort_badges((_badge(row, event) for row in rows), sort)


def get_setup(db: DbSession, event_id: int) -> Setup:
    """Return how the event's badges are printed; before anybody chose, a usual sheet of this country's paper."""
    row = _row(db, event_id)
    if row is None:
        return Setup(default_stock())
    return Setup(row.stock or default_stock(), row.template, row.skip)


def change_setup(
    db: DbSession, event_id: int, *, stock: str | None = None, template: str | None = None, skip: int | None = None
) -> None:
    """Choose sheet, template or the number of labels used already; another sheet starts at its first label."""
    if skip is not None and skip < 0:
        raise WrongValueError("skip", text(N_("The number of used labels cannot be less than 0.")))
    row = _row(db, event_id)
    if row is None:
        event_of(db, event_id)
        row = BadgeSetup(event_id=event_id, stock="", template="", skip=0)
        db.add(row)
    if stock is not None and stock != row.stock:
        row.stock, row.skip = stock, 0
    if template is not None:
        row.template = template
    if skip is not None:
        row.skip = skip
    db.flush()


def default_stock() -> str:
    """Return the name of a badge sheet that is sold where this computer stands."""
    return _LETTER_STOCK if is_letter_here() else _A4_STOCK


def _row(db: DbSession, event_id: int) -> BadgeSetup | None:
    return db.scalar(select(BadgeSetup).where(BadgeSetup.event_id == event_id))


def _badge(row: GuestRow, event: Event) -> Badge:
    return Badge(
        guest_id=row.id,
        name=printed_name(row.full_name, row.handle),
        given_name=row.given_name,
        family_name=row.family_name,
        handle=row.handle,
        organisation=row.organisation,
        job_title=row.job_title,
        role=row.role,
        code=row.code,
        event=event.name,
        hashtag=event.hashtag,
        called=row.name,
        is_coming=is_coming(row.rsvp),
    )
