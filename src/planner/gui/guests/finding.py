"""What the guest list is narrowed to, and what in it is searched; who in it is alike."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from planner.domain.rsvp import Role, Rsvp
from planner.domain.texts import N_, Text, text
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


def told_of_alike(rows: "Sequence[GuestRow]", guest_id: int) -> Text | None:
    """Say where a guest bears the name or e-mail address of another one in `rows`."""
    new = next((row for row in rows if row.id == guest_id), None)
    if new is None:
        return None
    name, email = new.name.casefold(), new.email.casefold()
    alike = sum(row.name.casefold() == name for row in rows)
    if alike > 1:
        return text(_NAMESAKES, n=alike, name=new.name)
    other = next((row for row in rows if email and row.id != guest_id and row.email.casefold() == email), None)
    return text(_SAME_ADDRESS, name=new.name, other=other.name) if other else None


_NAMESAKES = N_("{n} guest on the list is called {name}.|{n} guests on the list are called {name}.")
_SAME_ADDRESS = N_("{name} was added as somebody else than {other}, who has the same e-mail address.")
