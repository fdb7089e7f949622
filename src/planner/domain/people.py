"""What makes two spellings of a person equal: the folded copies of name, e-mail address and handle."""

from collections.abc import Callable, Mapping

from planner.domain.guests import email_key
from planner.domain.handles import handle_key
from planner.domain.names import search_key

KEYS: Mapping[str, tuple[str, Callable[[str], str]]] = {
    "full_name": ("name_key", search_key),
    "email": ("email_key", email_key),
    "handle": ("handle_key", handle_key),
}
"""A field, and the folded copy that belongs to it."""


def person_keys(values: Mapping[str, str]) -> dict[str, str]:
    """Return the folded copies that belong to those `values` of a person that have one.

    The only place that makes name_key, email_key and handle_key.
    """
    return {key: make(values[field]) for field, (key, make) in KEYS.items() if field in values}
