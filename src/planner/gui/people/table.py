"""The table of the address book."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from planner.gui.people.columns import PeopleIndex, Wanted
from planner.gui.widgets.editable_model import EditableModel
from planner.gui.widgets.list_table import ListTable

if TYPE_CHECKING:
    from planner.services.address_book import PersonRow


class PeopleTable(ListTable):
    """Shows everybody, `people`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.people: EditableModel[PersonRow] = EditableModel(PeopleIndex(()), Wanted())
        super().__init__(self.people, "people/columns", parent)
        self.people.setParent(self)
