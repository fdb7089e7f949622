"""How steps are called that change a person, whether on the list of an event or in the address book."""

from collections.abc import Mapping, Sequence
from typing import Any

from planner.domain.texts import N_, Text, text

OWN_LABELS: Mapping[str, str] = {
    "full_name": N_("Rename {name}"),
    "given_name": N_("Change the given name of {name}"),
    "family_name": N_("Change the family name of {name}"),
    "email": N_("Change the e-mail address of {name}"),
    "phone": N_("Change the phone of {name}"),
    "handle": N_("Change the handle of {name}"),
}
"""Changes of what each has alone, by field."""


def of_one(message: str, rows: Sequence[Any]) -> Text:
    """Return what a change of one row is called, by its name."""
    return text(message, name=rows[0].name if rows else "")


def of_all(one: str, several: str, rows: Sequence[Any]) -> Text:
    """Return what a change of `rows` is called: by the name of the only one, else by how many they are.

    These are two messages: the first plural form of many a language is that of 21, too, and names nobody.
    """
    return of_one(one, rows) if len(rows) == 1 else text(several, n=len(rows))
