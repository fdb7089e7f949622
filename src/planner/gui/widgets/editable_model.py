"""A list that is edited in its cells: rows and their order come from an index made in a thread."""

from collections import Counter, defaultdict
from collections.abc import Collection, Hashable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import repeat
from operator import attrgetter, ne
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from planner.domain.errors import WrongValueError
from planner.domain.guests import cleaned
from planner.domain.texts import N_
from planner.gui.i18n import tr
from planner.gui.widgets.pills import PILL_ROLE
from planner.gui.widgets.row_index import Narrowing, Row, RowIndex
from planner.gui.widgets.rows import Column, ListColumn, RowsModel

_Index = QModelIndex | QPersistentModelIndex
_Cell = tuple[int, str]  # key and field


@dataclass(frozen=True, slots=True)
class ListOnScreen:
    """Keys of the rows selected, of those shown, and of all, as they are sorted on the screen."""

    selected: Sequence[int] = ()
    shown: Sequence[int] = ()
    everybody: Sequence[int] = ()


class EditableModel(RowsModel[Row]):
    """Rows in the order of an index. An edited cell shows its new value until that has been written and read, or was refused."""

    edited = Signal(object, str, object)  # key, field, value; tell `written` when it is
    counted = Signal()  # what is shown or how many there are has changed

    def __init__(self, index: RowIndex[Row], wanted: Narrowing, parent: QObject | None = None) -> None:
        super().__init__(index.columns, lambda row: row.id, parent)
        self._index = index
        self._wanted = wanted
        self._pending: dict[_Cell, Any] = {}
        self._unwritten = Counter[_Cell]()  # how many edits of a cell are on their way

    @property
    def index_now(self) -> RowIndex[Row]:
        """The index that is shown."""
        return self._index

    @property
    def wanted(self) -> Narrowing:
        """What the list is narrowed to."""
        return self._wanted

    @property
    def sorted_by(self) -> tuple[str, bool]:
        """The field by which rows are sorted, and whether they descend."""
        column, order = self._sorted_by
        return self.columns[max(column, 0)].name, order == Qt.SortOrder.DescendingOrder

    def written_cells(self) -> frozenset[_Cell]:
        """Return the edited cells whose values a list will hold that is read from now on."""
        return frozenset(cell for cell in self._pending if not self._unwritten[cell])

    def show_index(self, index: RowIndex[Row], read: Collection[_Cell] = ()) -> None:
        """Show what was read, the edited cells `read` among it; selections stay with their rows."""
        for cell in read:
            if not self._unwritten[cell]:
                self._pending.pop(cell, None)
        self._index = index
        self.set_rows(index.rows)

    def show_wanted(self, wanted: Narrowing) -> None:
        """Narrow the list to what is searched and filtered for."""
        if wanted != self._wanted:
            self._wanted = wanted
            self.set_rows(self._rows)

    def row_at(self, position: int) -> Row:
        return self.rows_at((position,))[0] if self._pending else super().row_at(position)

    def rows_at(self, positions: Iterable[int]) -> list[Row]:
        """Return the rows shown at these positions, with what has been typed into their cells."""
        found = super().rows_at(positions)
        if not self._pending:
            return found
        news = defaultdict[int, dict[str, Any]](dict)
        for (key, field), value in self._pending.items():
            news[key][field] = value
        return [row._replace(**news[row.id]) if row.id in news else row for row in found]

    def position_of(self, key: Any) -> int:
        place = self._index.places.get(key)
        try:
            return -1 if place is None else self._order.index(place)
        except ValueError:
            return -1

    def positions_of(self, ids: Collection[int]) -> list[int]:
        """Return where these rows are shown, from above to below; those who are not shown are left out."""
        places = {self._index.places[key] for key in ids if key in self._index.places}
        return [position for position, place in enumerate(self._order) if place in places]

    def shown_ids(self) -> list[int]:
        """Return the keys of the rows shown, in the order shown."""
        rows = self._rows
        return [rows[place].id for place in self._order]

    def all_ids(self) -> list[int]:
        """Return the keys of all rows, in the order in which they would be shown."""
        field, descending = self.sorted_by
        return [self._rows[place].id for place in self._index.all(field, descending=descending)]

    def written(self, key: int, field: str, *, is_kept: bool) -> None:
        """Note that an edit has been written and announced, or was refused: then show the value before it again."""
        cell = (key, field)
        self._unwritten -= Counter([cell])
        if not is_kept and not self._unwritten[cell]:
            self._pending.pop(cell, None)
            self._tell(key, field)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in _ROLES or not index.isValid():
            return None
        return self.cell(self.row_at(index.row()), self.columns[index.column()], role)

    def cell(self, row: Row, column: Column[Row], role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        if role == Qt.ItemDataRole.EditRole:
            value = getattr(row, column.name)
            return value.value if isinstance(value, StrEnum) else value
        shown = column.text(row) or tr(N_("nothing"))
        return tr(N_("{title}: {value}"), title=tr(column.title), value=shown)

    def typed(self, _field: str, value: str | None) -> Any:
        """Return what a field of a row holds once `value`, a clean one, has been written."""
        return value

    def is_editable(self, index: _Index) -> bool:
        column = self.columns[index.column()]
        return isinstance(column, ListColumn) and column.is_editable

    def place_of(self, field: str) -> int:
        """Return at which place the column of a field stands."""
        return next(place for place, column in enumerate(self.columns) if column.name == field)

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not index.isValid() or not self.is_editable(index):
            return False
        field, row = self.columns[index.column()].name, self.row_at(index.row())
        try:
            clean = cleaned(field, value)
        except WrongValueError:
            return False  # the cell's editor has said so and stays open
        if (clean or "") == (getattr(row, field) or ""):
            return False
        self._pending[row.id, field] = self.typed(field, clean)
        self._unwritten[row.id, field] += 1
        self._tell(row.id, field)
        self.edited.emit(row.id, field, clean)
        return True

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        can_edit = Qt.ItemFlag.ItemIsEditable if self.is_editable(index) else Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren | can_edit

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken_title(self.columns[section].name, self._title(section))
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._title(section)
        return super().headerData(section, orientation, role)

    def _title(self, section: int) -> str:
        column = self.columns[section]
        is_sorted = self.sorted_by[0] == column.name
        return tr((isinstance(column, ListColumn) and is_sorted and column.sorted_title) or column.title)

    def _spoken_title(self, field: str, title: str) -> str:
        by, descending = self.sorted_by
        if by != field:
            return title
        return tr(N_("{title}, sorted downwards") if descending else N_("{title}, sorted upwards"), title=title)

    def _arranged(self) -> list[int]:
        field, descending = self.sorted_by
        return self._index.find(self._wanted, field, descending=descending)

    def _positions(self, keys: set[Hashable]) -> dict[Hashable, int]:
        places = {self._index.places.get(key, -1): key for key in keys}  # type: ignore[call-overload]
        return {places[place]: position for position, place in enumerate(self._order) if place in places}

    def _rearrange(self, rows: Sequence[Row]) -> None:
        super()._rearrange(rows)
        self.counted.emit()

    def _tell(self, key: int, field: str) -> None:
        position = self.position_of(key)
        if position >= 0:
            cell = self.index(position, self.place_of(field))
            self.dataChanged.emit(cell, cell)


_ROLES = frozenset(
    {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.AccessibleTextRole, PILL_ROLE}
)


def common_values(rows: Sequence[Any], fields: Sequence[str]) -> dict[str, object]:
    """Return the value of each field in which all rows agree."""
    agreed = {}
    for field in fields:
        value_of = attrgetter(field)
        first = value_of(rows[0])
        if not any(map(ne, map(value_of, rows), repeat(first))):  # all in C: everybody may be selected
            agreed[field] = first
    return agreed
