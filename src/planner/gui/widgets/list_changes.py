"""How steps are called that change a person, whether on the list of an event or in the address book."""

from collections.abc import Mapping, Sequence
from typing import Any

from planner.domain.texts import N_

OWN_LABELS: Mapping[str, str] = {
    "full_name": N_("Rename {name}"),
    "given_name": N_("Change the given name of {name}"),
    "family_name": N_("Change the family name of {name}"),
    "email": N_("Change the e-mail address of {name}"),
    "phone": N_("Change the phone of {name}"),
    "handle": N_("Change the handle of {name}"),
}
"""Changes of what each has alone, by field."""


def who(rows: Sequence[Any]) -> dict[str, Any]:
    """Return the values of a label: how many rows there are, and what the first one is called."""
    return {"n": len(rows), "name": rows[0].name if rows else ""}
