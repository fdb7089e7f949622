"""The filter that is typed on the command line: `rsvp=accepted,tentative and role!=host`."""

import csv
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import NoReturn

from planner.domain.errors import PlannerError
from planner.domain.names import search_key
from planner.domain.rsvp import COMING, Role, Rsvp
from planner.domain.texts import N_, text

_WORDS: Mapping[str, tuple[str, ...]] = {
    "rsvp": tuple(Rsvp),
    "role": tuple(Role),
    "checked_in": ("yes", "no"),
}
FIELDS = (
    "rsvp",
    "role",
    "organisation",
    "ticket_type",
    "source",
    "full_name",
    "email",
    "handle",
    "job_title",
    "checked_in",
)
"""What can be asked for."""

_OTHER_NAMES = {"name": "full_name", "organization": "organisation", "ticket": "ticket_type", "came": "checked_in"}
_NEXT = re.compile(r"\s+and\s+(?=\w+\s*!?=)", re.IGNORECASE)
_CONDITION = re.compile(r"\s*(\w+)\s*(!?=)(.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Condition:
    """One field and the folded values of which it must, or must not, have one."""

    field: str
    values: frozenset[str]
    is_wanted: bool

    def keeps(self, row: object) -> bool:
        return (_said(getattr(row, self.field)) in self.values) is self.is_wanted


@dataclass(frozen=True, slots=True)
class Where:
    """Conditions that must all hold; none at all keeps every row."""

    conditions: tuple[Condition, ...] = ()

    def keeps(self, row: object) -> bool:
        """Tell whether `row`, an object with the fields as attributes, is wanted."""
        return all(condition.keeps(row) for condition in self.conditions)


ONLY_COMING = Where((Condition("rsvp", frozenset(COMING), is_wanted=True),))
"""Keeps those who take a seat."""


def parse_where(where: str) -> Where:
    """Return the filter that `where` says. Raises PlannerError naming what there is, also where it says nothing."""
    if not where.strip():
        message = N_(
            "The condition says nothing, so nobody was chosen. Write one, such as rsvp=accepted, or leave it out."
        )
        raise PlannerError(text(message))
    return Where(tuple(_condition(part) for part in _NEXT.split(where)))


def _condition(part: str) -> Condition:
    found = _CONDITION.fullmatch(part)
    if not found:
        message = N_("“{part}” is no condition. Write a field, = or != and a value, such as rsvp=accepted.")
        raise PlannerError(text(message, part=part.strip()))
    name, sign, values = found.groups()
    field = _OTHER_NAMES.get(name.lower(), name.lower())
    if field not in FIELDS:
        message = N_("There is no field “{field}”. Fields are: {fields}.")
        raise PlannerError(text(message, field=name, fields=", ".join(FIELDS)))
    return Condition(field, frozenset(map(_reader(field), _values(values))), sign == "=")


def _values(listed: str) -> list[str]:
    """Return the values between commas; a value in quotation marks may hold one."""
    row = next(csv.reader([listed.strip()], skipinitialspace=True), [])
    return row or [""]


def _reader(field: str) -> Callable[[str], str]:
    words = _WORDS.get(field)

    def read(value: str) -> str:
        key = search_key(value)
        if words and key not in words and (key or field != "rsvp"):
            _refuse(field, value, words)
        return key

    return read


def _refuse(field: str, value: str, words: tuple[str, ...]) -> NoReturn:
    message = N_("“{value}” is no {field}. There are: {words}.")
    raise PlannerError(text(message, value=value.strip(), field=field, words=", ".join(words)))


def _said(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return search_key(str(value)) if value else ""
