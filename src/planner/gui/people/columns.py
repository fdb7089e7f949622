"""The columns of the address book, and what in it is searched."""

from collections.abc import Hashable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from planner.domain.texts import N_
from planner.gui.i18n import number, tr
from planner.gui.widgets.person_columns import HANDLE, name_column, plain_column, search_text
from planner.gui.widgets.row_index import RowIndex
from planner.gui.widgets.rows import ListColumn

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


def _came_key(row: "PersonRow") -> int | str:
    return -(row.came * 10_000 + row.begun) if row.begun else ""


COLUMNS: "tuple[ListColumn[PersonRow], ...]" = (
    name_column(180),
    plain_column("organisation", 120),
    HANDLE,
    plain_column("email", 160),
    ListColumn("came", N_("Came"), came_text, _came_key, width=72, is_editable=False),
    ListColumn(
        "last_event",
        N_("Last event"),
        lambda row: row.last_event,
        lambda row: row.last_starts,
        width=150,
        is_editable=False,
    ),
    plain_column("phone", 140, is_optional=True),
    plain_column("job_title", 150, is_optional=True),
    plain_column("notes", 180, is_optional=True),
)


class PeopleIndex(RowIndex["PersonRow"]):
    """Everybody in the address book."""

    columns = COLUMNS
    search_text = staticmethod(search_text)
