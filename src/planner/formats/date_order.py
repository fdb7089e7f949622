"""Whether a list writes dates day or month first: found in its dates, told by its platform or language, or asked."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice

from planner.formats.dates import Parts, find_order, split_date
from planner.formats.mappings import Mapping
from planner.formats.presets import Preset
from planner.formats.tables import Table
from planner.formats.words import is_in_english

_LOOKED_AT = 5_000  # different dates of a column
_TELLING = 200


def settle_order(table: Table, mapping: Mapping, preset: Preset | None) -> Mapping:
    """Find the order of day and month: by the dates, by other dates of the list, by the platform, by the language."""
    places = date_columns(mapping)
    found = _order_by_dates(table, places)
    if found is None and places:
        found = (preset.dates if preset else None) or _order_by_language(table.header)
    has_dates = any(_matters(table, index) for index in places)
    return replace(mapping, date_order=found, has_ambiguous_dates=has_dates and found is None)


def with_order_found(table: Table, mapping: Mapping) -> Mapping:
    """Find the order in columns that became dates by hand, where none is settled yet."""
    order = _order_by_dates(table, date_columns(mapping)) if mapping.date_order is None else None
    return mapping.with_date_order(order) if order else mapping


def find_open_date(table: Table, mapping: Mapping) -> Parts | None:
    """Return a date that has two readings, where no date of the list tells which is meant."""
    places = date_columns(mapping)
    if _order_by_dates(table, places):
        return None
    parts = (split_date(cell) for index in places for cell in _distinct(table, index))
    return next((found for found in parts if found and not found.order and found.first != found.second), None)


def date_columns(mapping: Mapping) -> list[int]:
    """Return the columns that hold dates."""
    return mapping.columns_of("order_date") + mapping.columns_of("checked_in")


def _order_by_dates(table: Table, places: Sequence[int]) -> str | None:
    orders = (find_order(_distinct(table, index)) for index in places)
    return next((order for order in orders if order), None)


def _matters(table: Table, index: int) -> bool:
    few = islice(_distinct(table, index), _TELLING)
    return any((parts := split_date(value)) and parts.order is None for value in few)


def _order_by_language(header: Sequence[str]) -> str | None:
    """Day first in every language but English, whose readers do both."""
    english = [is_in_english(heading) for heading in header if heading]
    others = english.count(False)
    return "dmy" if others > english.count(True) else None


def _distinct(table: Table, index: int) -> Iterator[str]:
    cells = (cells[index] for _line, cells in table.rows if index < len(cells) and cells[index])
    seen: set[str] = set()
    for cell in cells:
        if cell not in seen:
            seen.add(cell)
            yield cell
            if len(seen) >= _LOOKED_AT:
                return
