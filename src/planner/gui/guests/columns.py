"""The columns of the guest list: what each shows, sorts by, and whether it can be edited in its cell."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, Qt, QTimeZone

from planner.domain.guests import FIELD_NAMES, PERSON_FIELDS, ROLE_NAMES, RSVP_NAMES
from planner.domain.names import family_sort_key, search_key
from planner.domain.rsvp import Role, Rsvp
from planner.domain.texts import N_
from planner.gui.i18n import tr

if TYPE_CHECKING:
    from planner.services.guests import GuestRow

_RSVP_RANK = {rsvp: rank for rank, rsvp in enumerate(RSVP_NAMES)}
_ROLE_RANK = {role: rank for rank, role in enumerate(ROLE_NAMES)}


@dataclass(frozen=True, slots=True)
class Column:
    """One column; `sort_value` gives what rows are compared by, alike for alike rows."""

    field: str
    width: int
    shown: Callable[["GuestRow"], str]
    sort_value: Callable[["GuestRow"], str | int]
    is_editable: bool = True
    is_optional: bool = False

    @property
    def title(self) -> str:
        return tr(FIELD_NAMES[self.field])


def rsvp_text(rsvp: Rsvp | None) -> str:
    """Return an answer as people read it; nothing for nothing."""
    return tr(RSVP_NAMES[rsvp]) if rsvp else ""


def role_text(role: Role) -> str:
    return tr(ROLE_NAMES[role])


def source_text(row: "GuestRow") -> str:
    """Return the list that brought the guest, or that somebody typed the guest in."""
    return row.source or tr(N_("Typed here"))


def came_text(row: "GuestRow") -> str:
    return tr(N_("Came")) if row.checked_in else ""


def time_text(utc: str) -> str:
    """Return when something happened, on this computer's clock."""
    moment = QDateTime.fromString(utc, Qt.DateFormat.ISODate)
    if not moment.isValid():
        return utc
    local = moment.toTimeZone(QTimeZone.systemTimeZone())
    return QLocale().toString(local, QLocale.FormatType.ShortFormat)


def name_sort_value(row: "GuestRow") -> str:
    return family_sort_key(row.name, row.given_name, row.family_name)


def _plain(field: str, width: int, *, optional: bool = False, editable: bool = True) -> Column:
    def shown(row: "GuestRow") -> str:
        return str(getattr(row, field))

    return Column(field, width, shown, lambda row: search_key(getattr(row, field)), editable, optional)


COLUMNS = (
    Column("full_name", 236, lambda row: row.name, name_sort_value),
    _plain("organisation", 150),
    Column("handle", 128, lambda row: f"@{row.handle}" if row.handle else "", lambda row: search_key(row.handle)),
    Column("rsvp", 120, lambda row: rsvp_text(row.rsvp), lambda row: _RSVP_RANK[row.rsvp]),
    Column("role", 96, lambda row: role_text(row.role), lambda row: _ROLE_RANK[row.role]),
    _plain("ticket_type", 120),
    Column("source", 150, source_text, lambda row: search_key(row.source), is_editable=False),
    _plain("email", 210, optional=True),
    _plain("phone", 140, optional=True),
    _plain("job_title", 150, optional=True),
    _plain("ticket_code", 120, optional=True),
    Column("checked_in", 80, came_text, lambda row: not row.checked_in, is_editable=False, is_optional=True),
    Column("order_date", 110, lambda row: row.order_date[:10], lambda row: row.order_date, is_optional=True),
    Column("added_at", 140, lambda row: time_text(row.added_at), lambda row: row.id, False, True),
    _plain("code", 110, optional=True, editable=False),
    _plain("notes", 180, optional=True),
)

PLACES = {column.field: place for place, column in enumerate(COLUMNS)}


def is_of_person(field: str) -> bool:
    """Tell whether a field is the person's, the same at all events."""
    return field in PERSON_FIELDS
