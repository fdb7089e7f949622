"""What one line of an attendee list says about one person, and which lines say nothing about anybody."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from planner.domain.rsvp import Role, Rsvp
from planner.domain.texts import N_, Text


@dataclass(frozen=True, slots=True)
class Attendee:
    """A person as a list names them; None wherever the list says nothing."""

    line: int  # the physical line, or the sheet's row, on which the record starts
    given_name: str | None = None
    family_name: str | None = None
    full_name: str | None = None
    email: str | None = None
    phone: str | None = None
    organisation: str | None = None
    job_title: str | None = None
    handle: str | None = None  # without the @
    rsvp: Rsvp | None = None
    role: Role | None = None
    ticket_type: str | None = None
    ticket_code: str | None = None  # the platform's own
    code: str | None = None  # ours, as our own export writes it
    checked_in: bool | None = None  # False: the list tells who came, and this person did not
    checked_in_at: str | None = None  # ISO 8601 with as much as the list says
    order_date: str | None = None  # ISO 8601 with as much as the list says
    notes: str | None = None
    source: str | None = None
    problems: tuple[Text, ...] = ()  # what could not be read; the person is kept all the same
    kept: tuple[
        tuple[str, str], ...
    ] = ()  # what a list says and no field can hold: a field and what stands there, for the notes


@dataclass(frozen=True, slots=True)
class Rejected:
    """A record that makes no person, the reason, and what stands there."""

    line: int
    why: Text
    text: str


FIELDS: Mapping[str, str] = MappingProxyType(
    {
        "full_name": N_("Name"),
        "given_name": N_("Given name"),
        "family_name": N_("Family name"),
        "family_prefix": N_("Family name prefix"),
        "recipient": N_("Name and e-mail"),
        "email": N_("E-mail"),
        "phone": N_("Phone"),
        "organisation": N_("Organisation"),
        "job_title": N_("Job title"),
        "handle": N_("Handle"),
        "rsvp": N_("RSVP"),
        "paid": N_("Paid or not"),
        "void": N_("Cancelled or not"),
        "role": N_("Role"),
        "is_host": N_("Host or not"),
        "ticket_type": N_("Ticket type"),
        "ticket_code": N_("Ticket code"),
        "code": N_("Code"),
        "checked_in": N_("Checked in"),
        "order_date": N_("Order date"),
        "notes": N_("Notes"),
        "source": N_("Source"),
    }
)
"""What a column of a list can hold, in the order in which one chooses; a column that is left out has None."""
