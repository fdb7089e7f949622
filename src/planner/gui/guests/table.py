"""The table of guests: a list whose answers and roles are chosen in their cells."""

from PySide6.QtWidgets import QWidget

from planner.domain.guests import ROLE_NAMES, RSVP_NAMES
from planner.gui.guests.columns import PLACES
from planner.gui.guests.delegates import ChoiceCellDelegate, ChoicePillDelegate
from planner.gui.guests.model import GuestModel
from planner.gui.widgets.list_table import ListTable


class GuestTable(ListTable):
    """Shows a GuestModel, `guests`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.guests = GuestModel()
        super().__init__(self.guests, "guests/columns", parent)
        self.guests.setParent(self)
        self.setItemDelegateForColumn(PLACES["rsvp"], ChoicePillDelegate(self, RSVP_NAMES))
        self.setItemDelegateForColumn(PLACES["role"], ChoiceCellDelegate(self, ROLE_NAMES))
