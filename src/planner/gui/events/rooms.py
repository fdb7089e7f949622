"""Rooms of a venue as a table: edited in place, put in order by dragging or with Alt and the arrow keys."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QWidget

from planner.domain.events import read_capacity
from planner.domain.schedule import RoomRow
from planner.domain.texts import N_
from planner.domain.venues import check_room_name
from planner.gui.i18n import number, tr
from planner.gui.widgets.edit_rows import EditColumn, EditRows
from planner.gui.widgets.edit_table import EditTable
from planner.gui.widgets.rows import Column

NAME, CAPACITY = range(2)


def heads(capacity: int | None) -> str:
    """Return how many heads there are, "—" where that is not known."""
    return "—" if capacity is None else number(capacity)


def room_columns() -> tuple[EditColumn[RoomRow], ...]:
    """Return the columns that rooms have everywhere: name and heads."""
    return (
        EditColumn("name", N_("Room"), lambda room: room.name, read=check_room_name),
        EditColumn(
            "capacity",
            N_("Holds"),
            lambda room: heads(room.capacity),
            typed=lambda room: "" if room.capacity is None else str(room.capacity),
            read=read_capacity,
        ),
    )


class RoomModel(EditRows[RoomRow]):
    """Name and capacity of each room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(room_columns(), lambda room: room.id, parent)
        self.is_ordered = True

    def cell(self, row: RoomRow, column: Column[RoomRow], role: int) -> Any:
        if role == Qt.ItemDataRole.AccessibleTextRole and column.name == "capacity":
            return tr(N_("{name} holds {heads}"), name=row.name, heads=heads(row.capacity))
        return super().cell(row, column, role)


class RoomTable(EditTable):
    """The rooms; as high as they need, up to eight rows."""

    def show_model(self, model: RoomModel) -> None:
        """Show the model; the name takes the width that is left."""
        self.show_rows(model, stretched=NAME)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().setSectionResizeMode(CAPACITY, QHeaderView.ResizeMode.ResizeToContents)
