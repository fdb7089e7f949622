"""A guest's fields: what they are called, whose they are, and what each of them can take."""

import re
from collections.abc import Callable, Mapping

from planner.domain.errors import WrongValueError
from planner.domain.handles import clean_handle
from planner.domain.rsvp import Role, Rsvp
from planner.domain.texts import N_, Text, text

PERSON_FIELDS = (
    "full_name",
    "given_name",
    "family_name",
    "email",
    "phone",
    "organisation",
    "job_title",
    "handle",
)
"""Fields of the person, the same at every event."""

GUEST_FIELDS = ("rsvp", "role", "ticket_type", "ticket_code", "order_date", "notes")
"""Fields of that person on the list of one event."""

OWN_FIELDS = frozenset({"full_name", "given_name", "family_name", "email", "phone", "handle", "ticket_code"})
"""Fields that tell one guest from another: several cannot be given the same value at once."""

FIELD_NAMES: Mapping[str, str] = {
    "full_name": N_("Name"),
    "given_name": N_("Given name"),
    "family_name": N_("Family name"),
    "email": N_("E-mail"),
    "phone": N_("Phone"),
    "organisation": N_("Organisation"),
    "job_title": N_("Job title"),
    "handle": N_("Handle"),
    "rsvp": N_("RSVP"),
    "role": N_("Role"),
    "ticket_type": N_("Ticket"),
    "ticket_code": N_("Ticket code"),
    "order_date": N_("Ordered"),
    "notes": N_("Notes"),
    "code": N_("Code"),
    "source": N_("Source"),
    "checked_in": N_("Came"),
    "added_at": N_("Added"),
}

RSVP_NAMES: Mapping[Rsvp | None, str] = {
    Rsvp.ACCEPTED: N_("Accepted"),
    Rsvp.TENTATIVE: N_("Tentative"),
    Rsvp.INVITED: N_("Invited"),
    Rsvp.PENDING: N_("Pending"),
    Rsvp.WAITLISTED: N_("Waitlisted"),
    Rsvp.DECLINED: N_("Declined"),
    Rsvp.CANCELLED: N_("Cancelled"),
    None: N_("No answer"),
}
"""In the order in which organisers ask for them."""

ROLE_NAMES: Mapping[Role, str] = {
    Role.ATTENDEE: N_("Attendee"),
    Role.HOST: N_("Host"),
    Role.SPEAKER: N_("Speaker"),
    Role.SPONSOR: N_("Sponsor"),
    Role.STAFF: N_("Staff"),
    Role.PRESS: N_("Press"),
}

NEW_GUEST: Mapping[str, str] = {"rsvp": Rsvp.INVITED.value, "role": Role.ATTENDEE.value}
"""What somebody is at first who is put on the list by hand."""

_MOMENT = re.compile(r"(\d{4}-\d\d-\d\d)[T ]\d")
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_EMAIL = re.compile(r"[^\s@<>,;\"]+@[^\s@<>,;\"]+")


def clean_name(name: str) -> str:
    """Return a full name without blanks around it. Raises WrongValueError where nothing is left."""
    if not name.strip():
        raise WrongValueError("full_name", text(N_("A guest needs a name. The name before was kept.")))
    return name.strip()


def clean_email(email: str) -> str:
    """Return the address without blanks around it. Raises WrongValueError where it can be none."""
    plain = email.strip()
    if plain and not is_email(plain):
        message = N_("“{email}” is not an e-mail address: it needs one @ with a name before and a domain behind.")
        raise WrongValueError("email", text(message, email=plain))
    return plain


def is_email(email: str) -> bool:
    """Tell whether `email` has the shape of an address; whether it exists only a letter can tell."""
    if "@" not in email or not _EMAIL.fullmatch(email):
        return False
    name, _, domain = email.partition("@")
    labels = domain.split(".")
    dots_are_right = not name.startswith(".") and not name.endswith(".") and ".." not in name
    return dots_are_right and len(labels) > 1 and all(labels)


def printed_name(full_name: str, handle: str = "") -> str:
    """Return what may stand for somebody on paper: the name, else the handle, "" to be written by hand.

    Everybody in the room reads it, so an e-mail address never takes the name's place, not even one that came as the name.
    """
    if full_name and not is_email(full_name):
        return full_name
    return f"@{handle}" if handle else ""


def email_key(email: str) -> str:
    """Return the form by which addresses are compared."""
    return email.strip().casefold()


def clean_typed_handle(handle: str) -> str:
    """Return the handle that a person typed. Raises WrongValueError where an address names nobody."""
    plain = clean_handle(handle)
    if not plain and "/" in handle and "." in handle:
        message = N_("No handle can be read from “{handle}”. Type the name that stands after the @.")
        raise WrongValueError("handle", text(message, handle=handle.strip()))
    return plain


def clean_rsvp(rsvp: str | None) -> str | None:
    """Return the word of an answer, None where nothing is said. Raises WrongValueError for any other word."""
    if not rsvp:
        return None
    if rsvp not in set(Rsvp):
        message = N_("“{word}” is no answer. Answers are: {words}.")
        raise WrongValueError("rsvp", text(message, word=rsvp, words=", ".join(Rsvp)))
    return Rsvp(rsvp).value


def clean_role(role: str | None) -> str:
    """Return the word of a role. Raises WrongValueError for any other word."""
    if role not in set(Role):
        message = N_("“{word}” is no role. Roles are: {words}.")
        raise WrongValueError("role", text(message, word=role or "", words=", ".join(Role)))
    return Role(role).value


_CLEANERS: Mapping[str, Callable[[str], str]] = {
    "full_name": clean_name,
    "email": clean_email,
    "handle": clean_typed_handle,
}


def cleaned(field: str, value: str | None) -> str | None:
    """Return `value` as `field` keeps it: trimmed, its letters untouched. Raises WrongValueError where it cannot."""
    if field == "rsvp":
        return clean_rsvp(value)
    if field == "role":
        return clean_role(value)
    if field not in PERSON_FIELDS and field not in GUEST_FIELDS:
        raise KeyError(field)
    plain = _CLEANERS.get(field, str.strip)(_without_controls(value or ""))
    return _without_controls(plain)  # an address may spell one out: %00


def order_day(order_date: str) -> str:
    """Return the day of an order without the time of day; a date that is written otherwise stays as it is."""
    moment = _MOMENT.match(order_date)
    return moment[1] if moment else order_date


def sought_values(words: str) -> dict[str, str]:
    """Return what is known of somebody who was looked for by `words`: the address, the handle or the name."""
    if is_email(words):
        return {"email": words}
    return {"handle" if words.startswith("@") else "full_name": words}


def why_not_for(count: int, field: str) -> Text | None:
    """Say why `count` guests cannot be given one value of `field`; None where they can."""
    if count < 2 or field not in OWN_FIELDS:
        return None
    return text(N_("Each guest has their own, so this cannot be changed for several at once. Select one guest."))


def _without_controls(value: str) -> str:
    """Return `value` without the signs that no keyboard types and nobody sees; tabs and ends of lines stay."""
    return _CONTROLS.sub("", value.replace("\r\n", "\n").replace("\r", "\n"))
