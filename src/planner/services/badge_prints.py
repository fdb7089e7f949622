"""Which badges were printed, and which are to be: those never printed, and those that would say something else now."""

from collections.abc import Sequence
from typing import NamedTuple, cast

from sqlalchemy import Table, select
from sqlalchemy.orm import Session as DbSession

from planner.domain.badges import Badge, badge_digest
from planner.domain.ids import new_ids
from planner.domain.times import utc_now
from planner.services.badges import list_badges
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
    """Return whose badge is to be printed, of all who get one unless asked otherwise."""
    query = select(BadgePrint.guest_id, BadgePrint.digest).join(Guest, Guest.id == BadgePrint.guest_id)
    printed = db.execute(query.where(Guest.event_id == event_id).order_by(BadgePrint.id))
    last: dict[int, str] = {guest_id: digest for guest_id, digest in printed}  # noqa: C416 -- rows are no pairs to mypy
    badges = list_badges(db, event_id, sort="added")
    new = tuple(badge.guest_id for badge in badges if badge.guest_id not in last)
    changed = tuple(
        badge.guest_id for badge in badges if badge.guest_id in last and last[badge.guest_id] != badge_digest(badge)
    )
    return BadgesDue(len(badges), new, changed)
