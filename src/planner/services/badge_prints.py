"""Which badges were printed, and which are to be: those never printed, and those that would say something else now."""

from collections.abc import Sequence
from typing import NamedTuple, cast

from sqlalchemy import Table, func, select
from sqlalchemy.orm import Session as DbSession

from planner.domain.badges import Badge, badge_digest
from planner.domain.ids import new_ids
from planner.domain.rsvp import STAYING_AWAY
from planner.domain.times import utc_now
from planner.services.badges import list_badges
from planner.services.rows import event_of
from planner.store.bulk import insert_rows
from planner.store.schema import BadgePrint, Guest

_PRINTS = cast("Table", BadgePrint.__table__)


class BadgesDue(NamedTuple):
    """How many badges there are, and the keys of the guests whose badge is new, or changed since it was printed."""

    total: int
    new: tuple[int, ...]
    changed: tuple[int, ...]

    @property
    def guest_ids(self) -> tuple[int, ...]:
        """All whose badge is to be printed."""
        return tuple(sorted((*self.new, *self.changed)))


def mark_printed(db: DbSession, badges: Sequence[Badge]) -> None:
    """Write down that these badges were printed now, and came out well."""
    now = utc_now()
    here: set[int] = set()
    for start in range(0, len(badges), 10_000):  # keys in one statement
        some = [badge.guest_id for badge in badges[start : start + 10_000]]
        here.update(db.scalars(select(Guest.id).where(Guest.id.in_(some))))
    printed = [badge for badge in badges if badge.guest_id in here]
    rows = [
        {"id": key, "guest_id": badge.guest_id, "at": now, "digest": badge_digest(badge)}
        for key, badge in zip(new_ids(len(printed)), printed, strict=True)
    ]
    insert_rows(db, _PRINTS, rows)


def badges_due(db: DbSession, event_id: int) -> BadgesDue:
    """Return whose badge is to be printed, of all who get one unless asked otherwise.

    This runs at every change of a list that may have 100,000 guests: only badges that were printed before are looked at.
    """
    event_of(db, event_id)
    last = select(func.max(BadgePrint.id)).where(BadgePrint.guest_id == Guest.id).scalar_subquery()
    away = [word.value for word in STAYING_AWAY]
    expected = select(Guest.id, last).where(Guest.event_id == event_id, func.coalesce(Guest.rsvp, "").not_in(away))
    prints = {guest_id: key for guest_id, key in db.execute(expected.order_by(Guest.id))}  # noqa: C416
    new = tuple(guest_id for guest_id, key in prints.items() if key is None)
    printed = [guest_id for guest_id, key in prints.items() if key is not None]
    if not printed:
        return BadgesDue(len(prints), new, ())
    query = select(BadgePrint.guest_id, BadgePrint.digest).join(Guest, Guest.id == BadgePrint.guest_id)
    told = db.execute(query.where(Guest.event_id == event_id).order_by(BadgePrint.id))
    digests = {guest_id: digest for guest_id, digest in told}  # noqa: C416 -- rows are no pairs to mypy
    badges = list_badges(db, event_id, guest_ids=printed, sort="added")
    changed = tuple(badge.guest_id for badge in badges if digests[badge.guest_id] != badge_digest(badge))
    return BadgesDue(len(prints), new, changed)
