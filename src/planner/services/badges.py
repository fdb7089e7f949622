"""Badges of an event: who gets one, and how they are printed."""

import locale
import plistlib
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.parsers.expat import ExpatError

from sqlalchemy import select
from sqlalchemy.orm import Session as DbSession

from planner.domain.badges import Badge, sort_badges
from planner.domain.errors import WrongValueError
from planner.domain.rsvp import STAYING_AWAY
from planner.domain.texts import N_, text
from planner.domain.where import Where
from planner.services.guests import GuestRow, get_guests, list_guests
from planner.services.rows import event_of
from planner.store.schema import BadgeSetup, Event

_APPLE_SETTINGS = Path("~/Library/Preferences/.GlobalPreferences.plist")
_LETTER_STOCK, _A4_STOCK = "Avery 5395", "Avery L4785"
# Where offices hold Letter paper; territories as POSIX and as Windows write them.
_LETTER_LANDS = frozenset(
    {"US", "CA", "MX", "PH", "PR", "CL", "CO", "CR", "DO", "GT", "PA", "SV", "VE"}
    | {"United States", "Canada", "Mexico", "Philippines", "Puerto Rico", "Chile", "Colombia"}
)


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
    # As the system writes it: getlocale() of Python 3.11 takes "C.UTF-8" for American English.
    named = locale.setlocale(locale.LC_CTYPE)
    if "_" not in named and sys.platform == "darwin":
        named = apple_locale(_APPLE_SETTINGS.expanduser())
    return usual_stock(named)


def usual_stock(locale_name: str) -> str:
    """Return the name of a badge sheet that is sold where a locale, as systems name them, belongs."""
    land = re.split(r"[.@]", locale_name)[0].rpartition("_")[2]
    return _LETTER_STOCK if land in _LETTER_LANDS else _A4_STOCK


def apple_locale(settings: Path) -> str:
    """Return the locale that macOS keeps in this file: a program that was not started in a terminal is told none."""
    try:
        with settings.open("rb") as file:
            values = plistlib.load(file)
    except (OSError, ValueError, ExpatError):  # InvalidFileException is a ValueError
        return ""
    return str(values.get("AppleLocale", "")) if isinstance(values, dict) else ""


def _row(db: DbSession, event_id: int) -> BadgeSetup | None:
    return db.scalar(select(BadgeSetup).where(BadgeSetup.event_id == event_id))


def _badge(row: GuestRow, event: Event) -> Badge:
    return Badge(
        guest_id=row.id,
        name=row.name,
        given_name=row.given_name,
        family_name=row.family_name,
        handle=row.handle,
        organisation=row.organisation,
        job_title=row.job_title,
        role=row.role,
        code=row.code,
        event=event.name,
        hashtag=event.hashtag,
    )
