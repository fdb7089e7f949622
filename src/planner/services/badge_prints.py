"""Which badges were printed, and which are to be: those never printed, and those that would say something else now."""

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple, cast

from sqlalchemy import Table, select
from sqlalchemy.orm import Session as DbSession

from planner.domain.badges import Badge, badge_digest, digest_of
from planner.domain.guests import printed_name
from planner.domain.ids import new_ids
from planner.domain.rsvp import STAYING_AWAY, Rsvp
from planner.domain.times import utc_now
from planner.services.rows import event_of, expected_at
from planner.store.bulk import insert_rows
from planner.store.schema import BadgePrint, Guest, Person

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


class DueCounts(NamedTuple):
    """How many badges there are, and how many of them are new, or changed since they were printed."""

    total: int
    new: int
    changed: int


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
    expected = list(db.scalars(select(Guest.id).where(*expected_at(event_id)).order_by(Guest.id)))
    printed, changed = _printed(db, event_id)
    return BadgesDue(len(expected), tuple(key for key in expected if key not in printed), tuple(changed))


def count_due(db: DbSession, event_id: int, by_rsvp: Mapping[Rsvp | None, int]) -> DueCounts:
    """Return how many badges are to be printed, where the guests of the event are counted by their answers already."""
    total = sum(n for rsvp, n in by_rsvp.items() if rsvp not in STAYING_AWAY)
    printed, changed = _printed(db, event_id)
    return DueCounts(total, total - len(printed), len(changed))


def _printed(db: DbSession, event_id: int) -> tuple[Collection[int], list[int]]:
    """Return who of those that get a badge has one, and whose would say something else now.

    All 100,000 may have one, so no badge is made for it.
    """
    said = (Person.full_name, Person.handle, Person.organisation, Person.job_title, Guest.role, Guest.code)
    query = select(BadgePrint.guest_id, BadgePrint.digest, *said).join(Guest, Guest.id == BadgePrint.guest_id)
    found = db.execute(
        query.join(Person, Person.id == Guest.person_id).where(*expected_at(event_id)).order_by(BadgePrint.id)
    )
    last = {row[0]: row for row in found}
    changed = [
        guest_id
        for guest_id, digest, name, handle, *more in last.values()
        if digest != digest_of(printed_name(name, handle), handle, *more)
    ]
    return last.keys(), sorted(changed)
