"""The guest list as a table."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from planner.domain.rsvp import Role, Rsvp
from planner.gui.guests.delegates import PILLS
from planner.gui.guests.finding import GuestIndex, Wanted
from planner.gui.widgets.editable_model import EditableModel
from planner.gui.widgets.pills import PILL_ROLE
from planner.gui.widgets.rows import Column

if TYPE_CHECKING:
    from planner.services.guests import GuestRow


class GuestModel(EditableModel["GuestRow"]):
    """Guests in order; an answer is shown as a pill."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(GuestIndex(()), Wanted(), parent)

    @property
    def wanted(self) -> Wanted:
        wanted = super().wanted
        assert isinstance(wanted, Wanted)  # noqa: S101 -- a list of guests is narrowed by nothing else
        return wanted

    def cell(self, row: "GuestRow", column: Column["GuestRow"], role: int) -> Any:
        return PILLS.get(row.rsvp, "neutral") if role == PILL_ROLE else super().cell(row, column, role)

    def typed(self, field: str, value: str | None) -> Any:
        if field == "rsvp":
            return Rsvp(value) if value else None
        return Role(value or "") if field == "role" else value
