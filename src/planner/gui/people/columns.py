"""The columns of the address book, and what in it is searched."""

from collections.abc import Hashable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from planner.domain.guests import FIELD_NAMES
from planner.domain.names import family_sort_key, search_key, search_words
from planner.domain.texts import N_
from planner.gui.i18n import number, tr
from planner.gui.widgets.row_index import RowIndex
from planner.gui.widgets.rows import BY_FAMILY, ListColumn

if TYPE_CHECKING:
    from planner.services.address_book import PersonRow


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the address book is narrowed to."""

    query: str = ""

    @property
    def filters(self) -> tuple[Hashable, ...]:
        """What is asked for beside the words: nothing."""
        return ()

    def keeps(self, _row: "PersonRow") -> bool:
        """Tell whether the filters keep a row: there are none."""
        return True


def came_text(row: "PersonRow") -> str:
    """Return to how many events somebody came, of those to which they were asked and that have begun."""
    return tr(N_("{came} of {invited}"), came=number(row.came), invited=number(row.begun)) if row.begun else ""


def _plain(field: str, width: int, *, is_optional: bool = False) -> "ListColumn[PersonRow]":
    def shown(row: "PersonRow") -> str:
        return str(getattr(row, field))

    def key(row: "PersonRow") -> str:
        return search_key(getattr(row, field))

    return ListColumn(field, FIELD_NAMES[field], shown, key, width=width, is_optional=is_optional)


def _name_key(row: "PersonRow") -> str:
    return family_sort_key(row.name, row.given_name, row.family_name)


def _came_key(row: "PersonRow") -> int | str:
    return -(row.came * 10_000 + row.begun) if row.begun else ""


def _handle(row: "PersonRow") -> str:
    return f"@{row.handle}" if row.handle else ""


COLUMNS: "tuple[ListColumn[PersonRow], ...]" = (
    ListColumn(
        "full_name", FIELD_NAMES["full_name"], lambda row: row.name, _name_key, width=180, sorted_title=BY_FAMILY
    ),
    _plain("organisation", 120),
    ListColumn("handle", FIELD_NAMES["handle"], _handle, lambda row: search_key(row.handle), width=104),
    _plain("email", 160),
    ListColumn("came", N_("Came"), came_text, _came_key, width=72, is_editable=False),
    ListColumn(
        "last_event",
        N_("Last event"),
        lambda row: row.last_event,
        lambda row: row.last_starts,
        width=150,
        is_editable=False,
    ),
    _plain("phone", 140, is_optional=True),
    _plain("job_title", 150, is_optional=True),
    _plain("notes", 180, is_optional=True),
)


class PeopleIndex(RowIndex["PersonRow"]):
    """Everybody in the address book."""

    columns = COLUMNS

    @staticmethod
    def search_text(row: "PersonRow") -> str:
        """Return the folded words that searching looks into; a handle is found with its @ and without."""
        return search_words(row.full_name, row.email, row.organisation, row.handle and f"@{row.handle}")
