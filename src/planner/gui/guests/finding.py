"""What the guest list is narrowed to, and what in it is searched."""

from collections.abc import Hashable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from planner.domain.rsvp import Role, Rsvp
from planner.gui.guests.columns import COLUMNS
from planner.gui.widgets.person_columns import search_text
from planner.gui.widgets.row_index import RowIndex

if TYPE_CHECKING:
    from planner.services.guests import GuestRow


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the list is narrowed to; an empty choice leaves everything in."""

    query: str = ""
    rsvps: frozenset[Rsvp | None] = frozenset()
    roles: frozenset[Role] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.query.strip() or self.rsvps or self.roles)

    @property
    def filters(self) -> tuple[Hashable, ...]:
        """What is asked for beside the words."""
        return (self.rsvps, self.roles)

    def keeps(self, row: "GuestRow") -> bool:
        """Tell whether the filters keep `row`, whatever is searched for."""
        return (not self.rsvps or row.rsvp in self.rsvps) and (not self.roles or row.role in self.roles)


class GuestIndex(RowIndex["GuestRow"]):
    """The guests of an event in their order."""

    columns = COLUMNS
    search_text = staticmethod(search_text)
