"""Columns of a list of people, whether the guests of an event or the address book, and what in it is searched."""

from typing import Any

from planner.domain.guests import FIELD_NAMES
from planner.domain.names import family_sort_key, search_key, search_words
from planner.domain.texts import N_
from planner.gui.widgets.rows import ListColumn


def name_column(width: int) -> ListColumn[Any]:
    """Return the column of names, which sorts by family name."""
    return ListColumn(
        "full_name",
        FIELD_NAMES["full_name"],
        lambda row: str(row.name),
        lambda row: family_sort_key(row.name, row.given_name, row.family_name),
        width=width,
        sorted_title=N_("Name, by family name"),
    )


def plain_column(field: str, width: int, *, is_optional: bool = False, is_editable: bool = True) -> ListColumn[Any]:
    """Return a column that shows a field as it is, and sorts as people read it."""

    def shown(row: Any) -> str:
        return str(getattr(row, field))

    def key(row: Any) -> str:
        return search_key(getattr(row, field))

    return ListColumn(
        field, FIELD_NAMES[field], shown, key, width=width, is_editable=is_editable, is_optional=is_optional
    )


def _handle(row: Any) -> str:
    return f"@{row.handle}" if row.handle else ""


HANDLE: ListColumn[Any] = ListColumn(
    "handle", FIELD_NAMES["handle"], _handle, lambda row: search_key(row.handle), width=104
)


def search_text(row: Any) -> str:
    """Return the folded words that searching looks into; a handle is found with its @ and without."""
    return search_words(row.full_name, row.email, row.organisation, _handle(row))
