"""The columns of the guest list: what each shows, sorts by, and whether it can be edited in its cell."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from planner.domain.guests import FIELD_NAMES, ROLE_NAMES, RSVP_NAMES
from planner.domain.names import search_key
from planner.domain.rsvp import Role, Rsvp
from planner.domain.texts import N_
from planner.gui.dates import order_text, time_text
from planner.gui.i18n import tr
from planner.gui.widgets.person_columns import HANDLE, name_column, plain_column
from planner.gui.widgets.rows import ListColumn

if TYPE_CHECKING:
    from planner.services.guests import GuestRow

_RSVP_RANK = {rsvp: rank for rank, rsvp in enumerate(RSVP_NAMES)}
_ROLE_RANK = {role: rank for rank, role in enumerate(ROLE_NAMES)}


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


def _made(
    field: str,
    width: int,
    shown: Callable[["GuestRow"], str],
    key: Callable[["GuestRow"], str | int],
    *,
    is_optional: bool = False,
    is_editable: bool = True,
) -> "ListColumn[GuestRow]":
    return ListColumn(
        field, FIELD_NAMES[field], shown, key, width=width, is_editable=is_editable, is_optional=is_optional
    )


COLUMNS: "tuple[ListColumn[GuestRow], ...]" = (
    name_column(190),
    plain_column("organisation", 120),
    HANDLE,
    _made("rsvp", 104, lambda row: rsvp_text(row.rsvp), lambda row: _RSVP_RANK[row.rsvp]),
    _made("role", 86, lambda row: role_text(row.role), lambda row: _ROLE_RANK[row.role]),
    plain_column("ticket_type", 92),
    _made("source", 116, source_text, lambda row: search_key(row.source), is_editable=False),
    plain_column("email", 210, is_optional=True),
    plain_column("phone", 140, is_optional=True),
    plain_column("job_title", 150, is_optional=True),
    plain_column("ticket_code", 120, is_optional=True),
    _made("checked_in", 80, came_text, lambda row: not row.checked_in, is_editable=False, is_optional=True),
    _made("order_date", 130, lambda row: order_text(row.order_date), lambda row: row.order_date, is_optional=True),
    _made(
        "added_at", 140, lambda row: time_text(row.added_at), lambda row: row.id, is_editable=False, is_optional=True
    ),
    plain_column("code", 110, is_optional=True, is_editable=False),
    plain_column("notes", 180, is_optional=True),
)

PLACES = {column.name: place for place, column in enumerate(COLUMNS)}
