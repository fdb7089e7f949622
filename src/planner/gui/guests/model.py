"""The guest list as a table: rows and their order come from an index made in a thread."""

from collections import Counter, defaultdict
from collections.abc import Collection, Hashable, Iterable, Sequence
from itertools import repeat
from operator import attrgetter, ne
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from planner.domain.errors import WrongValueError
from planner.domain.guests import cleaned
from planner.domain.rsvp import Role, Rsvp
from planner.domain.texts import N_
from planner.gui.guests.columns import COLUMNS, PLACES
from planner.gui.guests.delegates import PILLS
from planner.gui.guests.finding import GuestIndex, Wanted
from planner.gui.i18n import tr
from planner.gui.widgets.pills import PILL_ROLE
from planner.gui.widgets.rows import Column, RowsModel

if TYPE_CHECKING:
    from planner.services.guests import GuestRow

_Index = QModelIndex | QPersistentModelIndex


_Cell = tuple[int, str]  # guest id and field


class GuestModel(RowsModel["GuestRow"]):
    """Guests in order. An edited cell shows its new value until that has been written and read, or was refused."""

    edited = Signal(object, str, object)  # guest id, field, value; tell `written` when it is
    counted = Signal()  # what is shown or how many there are has changed

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(COLUMNS, lambda row: row.id, parent)
        self._index = GuestIndex(())
        self._wanted = Wanted()
        self._pending: dict[_Cell, Any] = {}
        self._unwritten = Counter[_Cell]()  # how many edits of a cell are on their way

    @property
    def index_now(self) -> GuestIndex:
        """The index that is shown."""
        return self._index

    @property
    def wanted(self) -> Wanted:
        """What the list is narrowed to."""
        return self._wanted

    @property
    def sorted_by(self) -> tuple[str, bool]:
        """The field by which rows are sorted, and whether they descend."""
        column, order = self._sorted_by
        return COLUMNS[max(column, 0)].name, order == Qt.SortOrder.DescendingOrder

    def written_cells(self) -> frozenset[_Cell]:
        """Return the edited cells whose values a list will hold that is read from now on."""
        return frozenset(cell for cell in self._pending if not self._unwritten[cell])

    def show_index(self, index: GuestIndex, read: Collection[_Cell] = ()) -> None:
        """Show what was read, the edited cells `read` among it; selections stay with their guests."""
        for cell in read:
            if not self._unwritten[cell]:
                self._pending.pop(cell, None)
        self._index = index
        self.set_rows(index.rows)

    def show_wanted(self, wanted: Wanted) -> None:
        """Narrow the list to what is searched and filtered for."""
        if wanted != self._wanted:
            self._wanted = wanted
            self.set_rows(self._rows)

    def row_at(self, position: int) -> "GuestRow":
        return self.rows_at((position,))[0] if self._pending else super().row_at(position)

    def rows_at(self, positions: "Iterable[int]") -> "list[GuestRow]":
        """Return the guests shown at these positions, with what has been typed into their cells."""
        found = super().rows_at(positions)
        if not self._pending:
            return found
        news = defaultdict[int, dict[str, Any]](dict)
        for (guest_id, field), value in self._pending.items():
            news[guest_id][field] = value
        return [row._replace(**news[row.id]) if row.id in news else row for row in found]

    def position_of(self, key: Any) -> int:
        place = self._index.places.get(key)
        try:
            return -1 if place is None else self._order.index(place)
        except ValueError:
            return -1

    def positions_of(self, ids: Collection[int]) -> list[int]:
        """Return where these guests are shown, from above to below; those who are not shown are left out."""
        places = {self._index.places[guest_id] for guest_id in ids if guest_id in self._index.places}
        return [position for position, place in enumerate(self._order) if place in places]

    def shown_ids(self) -> list[int]:
        """Return the keys of the guests shown, in the order shown."""
        rows = self._rows
        return [rows[place].id for place in self._order]

    def written(self, guest_id: int, field: str, *, is_kept: bool) -> None:
        """Note that an edit has been written and announced, or was refused: then show the value before it again."""
        cell = (guest_id, field)
        self._unwritten -= Counter([cell])
        if not is_kept and not self._unwritten[cell]:
            self._pending.pop(cell, None)
            self._tell(guest_id, field)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in _ROLES or not index.isValid():
            return None
        return self.cell(self.row_at(index.row()), self.columns[index.column()], role)

    def cell(self, row: "GuestRow", column: Column["GuestRow"], role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        if role == Qt.ItemDataRole.EditRole:
            value = getattr(row, column.name)
            return value.value if isinstance(value, (Rsvp, Role)) else value
        if role == PILL_ROLE:
            return PILLS.get(row.rsvp, "neutral")
        shown = column.text(row) or tr(N_("nothing"))
        return tr(N_("{title}: {value}"), title=tr(column.title), value=shown)

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not index.isValid() or not COLUMNS[index.column()].is_editable:
            return False
        field, row = COLUMNS[index.column()].name, self.row_at(index.row())
        try:
            clean = cleaned(field, value)
        except WrongValueError:
            return False  # the cell's editor has said so and stays open
        if clean == (getattr(row, field) or ("" if field != "rsvp" else None)):
            return False
        self._pending[row.id, field] = _typed(field, clean)
        self._unwritten[row.id, field] += 1
        self._tell(row.id, field)
        self.edited.emit(row.id, field, clean)
        return True

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        can_edit = Qt.ItemFlag.ItemIsEditable if COLUMNS[index.column()].is_editable else Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren | can_edit

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken_title(COLUMNS[section].name, tr(COLUMNS[section].title))
        return super().headerData(section, orientation, role)

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

    def _rearrange(self, rows: "Sequence[GuestRow]") -> None:
        super()._rearrange(rows)
        self.counted.emit()

    def _tell(self, guest_id: int, field: str) -> None:
        position = self.position_of(guest_id)
        if position >= 0:
            cell = self.index(position, PLACES[field])
            self.dataChanged.emit(cell, cell)


_ROLES = frozenset(
    {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.AccessibleTextRole, PILL_ROLE}
)


def _typed(field: str, value: str | None) -> Any:
    if field == "rsvp":
        return Rsvp(value) if value else None
    return Role(value or "") if field == "role" else value


def common_values(rows: "Sequence[GuestRow]", fields: Sequence[str]) -> dict[str, object]:
    """Return the value of each field in which all rows agree."""
    agreed = {}
    for field in fields:
        value_of = attrgetter(field)
        first = value_of(rows[0])
        if not any(map(ne, map(value_of, rows), repeat(first))):  # all in C: everybody may be selected
            agreed[field] = first
    return agreed
