"""The base of all table models: frozen rows and the list of positions that a filter and an order leave.

Made for 100,000 rows: sorting and filtering work on the list of positions alone.
"""

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from planner.gui.i18n import tr
from planner.gui.widgets.tips import folded

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(frozen=True)
class Column(Generic[Row]):
    """A column: its marked title, the text of a cell, what sorts it (the text where nothing is given)."""

    name: str
    title: str
    text: Callable[[Row], str]
    key: Callable[[Row], Any] | None = None
    tip: Callable[[Row], str] | None = None


@dataclass(frozen=True)
class ListColumn(Column[Row]):
    """A column of a list that is edited in place, named after the field it shows."""

    width: int = 120
    is_editable: bool = True
    is_optional: bool = False
    sorted_title: str = ""  # the heading while the list is sorted by it, where that is not plain


class RowsModel(QAbstractTableModel, Generic[Row]):
    """Shows frozen rows; `key` tells which row is which, so that the selection stays on it through every change.

    Override `cell(row, column, role)` for more roles than text and tooltip.
    """

    def __init__(
        self, columns: Sequence[Column[Row]], key: Callable[[Row], Hashable], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._key = key
        self._rows: Sequence[Row] = ()
        self._order: list[int] = []
        self._keep: Callable[[Row], bool] | None = None
        self._sorted_by: tuple[int, Qt.SortOrder] = (-1, Qt.SortOrder.AscendingOrder)

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows in the present order and filter."""
        self._rearrange(rows)

    def set_filter(self, keep: Callable[[Row], bool] | None) -> None:
        """Show only the rows for which `keep` is true; None shows all."""
        self._keep = keep
        self._rearrange(self._rows)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; -1 is the order in which the rows came. Equal rows keep that order."""
        if self._sorted_by != (column, order):  # Qt asks twice for each press on a heading
            self._sorted_by = (column, order)
            self._rearrange(self._rows)

    def row_at(self, position: int) -> Row:
        """Return the row shown at `position`."""
        return self._rows[self._order[position]]

    def rows_at(self, positions: Iterable[int]) -> list[Row]:
        """Return the rows shown at these positions."""
        rows, order = self._rows, self._order
        return [rows[order[position]] for position in positions]

    def rows(self) -> Sequence[Row]:
        """Return all rows, hidden ones too, in the order in which they came."""
        return self._rows

    def shown(self) -> list[Row]:
        """Return the rows as they are shown."""
        return [self._rows[at] for at in self._order]

    def position_of(self, key: Hashable) -> int:
        """Return where the row with `key` is shown, -1 where it is not."""
        rows, find = self._rows, self._key
        return next((position for position, at in enumerate(self._order) if find(rows[at]) == key), -1)

    def cell(self, row: Row, column: Column[Row], role: int) -> Any:
        """Return the data of a cell for a role; None for roles that are not used."""
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return folded(column.tip(row) if column.tip else column.text(row))
        return None

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        return self.cell(self._rows[self._order[index.row()]], self.columns[index.column()], role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(self.columns[section].title)
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None

    def _rearrange(self, rows: Sequence[Row]) -> None:
        """Take on new rows and a new order; what is selected stays selected where it is still shown."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        keys = [self._key(self.row_at(index.row())) for index in before]
        self._rows = rows
        self._order = self._arranged()
        if before:
            places = self._positions(set(keys))
            after = [
                self.index(places[key], index.column()) if key in places else QModelIndex()
                for key, index in zip(keys, before, strict=True)
            ]
            self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _positions(self, keys: set[Hashable]) -> dict[Hashable, int]:
        """Return where the rows with these keys are shown, as far as they are."""
        rows, find = self._rows, self._key
        return {key: position for position, at in enumerate(self._order) if (key := find(rows[at])) in keys}

    def _arranged(self) -> list[int]:
        rows, keep = self._rows, self._keep
        order = list(range(len(rows))) if keep is None else [at for at, row in enumerate(rows) if keep(row)]
        column, direction = self._sorted_by
        if 0 <= column < len(self.columns):
            by = self.columns[column].key or self.columns[column].text
            keys = {at: by(rows[at]) for at in order}
            order.sort(key=keys.__getitem__, reverse=direction == Qt.SortOrder.DescendingOrder)
        return order
