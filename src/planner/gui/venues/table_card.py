"""A card of the notebook that is a table of one venue's rows, with what adds, moves and removes them below it."""

from collections.abc import Sequence
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from planner.domain.venue_details import VenueDetails
from planner.gui import theme
from planner.gui.i18n import tr
from planner.gui.widgets.buttons import icon_button
from planner.gui.widgets.card import Card
from planner.gui.widgets.edit_rows import EditRows
from planner.gui.widgets.edit_table import EditTable
from planner.gui.widgets.flow import FlowLayout


class _Kept(Protocol):
    @property
    def id(self) -> int: ...


R = TypeVar("R", bound=_Kept)


class TableCard(Card, Generic[R]):
    """Made with a `model`, then `set_up`; `add`, `remove`, `change` and `place` say what hands do."""

    model: EditRows[R]

    def __init__(self, title: str, removes: str, moves: tuple[str, str] | None = None) -> None:
        super().__init__(tr(title))
        self.venue: VenueDetails | None = None
        self._edit_next: int | None = None
        self.remove_button = icon_button("trash-2", tr(removes))
        self.move_buttons: tuple[QPushButton, ...] = ()  # up, down; none where rows have no order
        if moves is not None:
            self.move_buttons = (icon_button("chevron-up", tr(moves[0])), icon_button("chevron-down", tr(moves[1])))

    def set_up(self, table: EditTable, parts: Sequence[QWidget], *, stretched: int = 0, wraps: bool = False) -> None:
        """Show the model in this table, and have these parts begin the row of buttons, or the rows where it is narrow."""
        self.table = table
        table.show_rows(self.model, stretched=stretched, wraps=wraps)
        table.setAccessibleName(self.title.text())
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(theme.px(4))
        first = QWidget()
        flow = FlowLayout(first, theme.px(4), theme.px(4))
        for part in parts:
            flow.addWidget(part)
        self.buttons.addWidget(first, 1)
        for button in (*self.move_buttons, self.remove_button):
            self.buttons.addWidget(button)
        table.added.connect(self.add)
        for signal in (self.remove_button.clicked, table.removed):
            signal.connect(self._remove_chosen)
        self.model.edited.connect(self.change)
        table.moved.connect(self._move)
        self.model.dropped.connect(self.place)
        for button, by in zip(self.move_buttons, (-1, 1), strict=False):
            button.clicked.connect(lambda _checked=False, by=by: self._move(by))
        for signal in (self.model.layoutChanged, self.model.modelReset, table.selectionModel().selectionChanged):
            signal.connect(self.enable)

    def show_rows(self, venue: VenueDetails, rows: Sequence[R], *, fresh: bool) -> None:
        """Show these rows of a venue, which is another one than before where they are `fresh`."""
        self.venue = venue
        if fresh:
            self.table.clearSelection()
        self.model.set_rows(rows)
        self.table.setVisible(bool(rows))
        self.open_next()
        self.enable()

    @property
    def chosen(self) -> R | None:
        """The row that is chosen in the table."""
        row = self.table.chosen_row()
        return self.model.row_at(row) if row >= 0 else None

    def edit_next(self, key: int) -> None:
        """Open a row for typing as soon as it is shown."""
        self._edit_next = key
        self.open_next()

    def open_next(self) -> None:
        """Open the row that was asked for, if it is there."""
        row = -1 if self._edit_next is None else self.model.position_of(self._edit_next)
        if row >= 0:
            self._edit_next = None
            self.table.choose(row, edit=True, column=self.first_column(self.model.row_at(row)))

    def first_column(self, row: R) -> int:  # noqa: ARG002 -- for those in which it hangs on the row
        """Return where typing in a new row begins."""
        return 0

    def enable(self) -> None:
        """Offer what can be done now."""
        row, rows = self.table.chosen_row(), self.model.rowCount()
        self.remove_button.setEnabled(row >= 0)
        for button, can_move in zip(self.move_buttons, (row > 0, 0 <= row < rows - 1), strict=False):
            button.setEnabled(can_move)

    def add(self) -> None:
        """Add a row."""
        raise NotImplementedError

    def remove(self, venue: VenueDetails, row: R) -> None:
        """Remove a row."""
        raise NotImplementedError

    def change(self, row: R, name: str, value: Any) -> None:
        """Write what was typed into a cell."""
        raise NotImplementedError

    def place(self, key: int, place: int) -> None:
        """Give a row another place among the others; only rows in an order have one."""

    def _remove_chosen(self) -> None:
        if self.venue is not None and (chosen := self.chosen) is not None:
            self.remove(self.venue, chosen)

    def _move(self, by: int) -> None:
        row = self.table.chosen_row()
        if self.move_buttons and row >= 0 and 0 <= row + by < self.model.rowCount():
            self.place(self.model.row_at(row).id, row + by)
