"""The columns of an exported guest list: their headings are a contract with whoever reads the file."""

from collections.abc import Mapping, Sequence

from planner.domain.errors import PlannerError
from planner.domain.names import fold
from planner.domain.texts import N_, text

COLUMNS: Mapping[str, str] = {
    "full_name": "Name",
    "given_name": "Given name",
    "family_name": "Family name",
    "email": "E-mail",
    "phone": "Phone",
    "organisation": "Organisation",
    "job_title": "Job title",
    "handle": "Handle",
    "rsvp": "RSVP",
    "role": "Role",
    "ticket_type": "Ticket type",
    "ticket_code": "Ticket code",
    "order_date": "Order date",
    "checked_in": "Checked in",
    "code": "Code",
    "source": "Source",
    "notes": "Notes",
}
"""Field to heading, in the order of a whole export. Never translated and never changed: scripts read them."""

_ALSO = {"name": "full_name", "mail": "email", "organization": "organisation", "company": "organisation"}


def read_columns(listed: str) -> tuple[str, ...]:
    """Return the fields that "name, E-mail, rsvp" asks for, in that order.

    Fields are known by name or heading. Raises PlannerError for a column that there is not.
    """
    known = {fold(heading): field for field, heading in COLUMNS.items()} | _ALSO | {field: field for field in COLUMNS}
    wanted = [name.strip() for name in listed.split(",") if name.strip()]
    unknown = [name for name in wanted if fold(name) not in known]
    if unknown or not wanted:
        message = N_("There is no column “{name}”. Nothing was written. The columns are: {names}.")
        raise PlannerError(text(message, name=", ".join(unknown) or listed, names=", ".join(COLUMNS)))
    return tuple(dict.fromkeys(known[fold(name)] for name in wanted))


def headings(columns: Sequence[str]) -> list[str]:
    """Return the headings of `columns`."""
    return [COLUMNS[column] for column in columns]
