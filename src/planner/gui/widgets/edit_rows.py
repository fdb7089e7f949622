"""The model of a small table that is edited in place and put in order; a column says how its cells are read."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, is_dataclass, replace
from typing import Any, TypeVar

from PySide6.QtCore import QMimeData, QObject, Qt, Signal

from planner.domain.errors import WrongValueError
from planner.gui.i18n import tr
from planner.gui.widgets.pills import PILL_ROLE
from planner.gui.widgets.rows import Column, Index, RowsModel

Row = TypeVar("Row")
_MIME = "application/x-planner-row"


@dataclass(frozen=True)
class EditColumn(Column[Row]):
    """A column whose cells are edited: `read` makes the value of what was typed, or raises WrongValueError.

    `typed` is what an editor starts with (the text where nothing is given). `choices` offers values with their
    words instead of typing. `pill` says the role of a pill around the text.
    """

    typed: Callable[[Row], str] | None = None
    read: Callable[[str], object] | None = None
    choices: Callable[[], Mapping[Any, str]] | None = None
    value: Callable[[Row], object] | None = None
    pill: Callable[[Row], str] | None = None


class EditRows(RowsModel[Row]):
    """Shows a new value at once and announces it by `edited`; `refused` says why a typed one was not taken."""

    edited = Signal(object, str, object)  # row, name of the column, value
    refused = Signal(str)  # "" once a value was taken
    dropped = Signal(object, int)  # key of a row, its new place

    def __init__(
        self, columns: Sequence[Column[Row]], key: Callable[[Row], Any], parent: QObject | None = None
    ) -> None:
        super().__init__(columns, key, parent)
        self.is_ordered = False  # rows may be dragged to another place

    def set_columns(self, columns: Sequence[Column[Row]]) -> None:
        """Show other columns."""
        self.beginResetModel()
        self.columns = tuple(columns)
        self.endResetModel()

    def read(self, column: int, typed: str) -> object:
        """Return the value of what was typed; raises WrongValueError."""
        how = self.columns[column]
        return how.read(typed) if isinstance(how, EditColumn) and how.read is not None else typed

    def with_value(self, row: Row, name: str, value: object) -> Row:
        """Return the row as it is once `value` is stored."""
        if is_dataclass(row):
            return replace(row, **{name: value})  # type: ignore[type-var]
        renamed: Row = row._replace(**{name: value})  # type: ignore[attr-defined]
        return renamed

    def cell(self, row: Row, column: Column[Row], role: int) -> Any:
        if isinstance(column, EditColumn):
            if role == Qt.ItemDataRole.EditRole:
                if column.choices is not None:
                    return column.value(row) if column.value else getattr(row, column.name)
                return column.typed(row) if column.typed else column.text(row)
            if role == PILL_ROLE and column.pill is not None:
                return column.pill(row)
        return super().cell(row, column, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or role != Qt.ItemDataRole.EditRole:
            return False
        column, row = self.columns[index.column()], self.row_at(index.row())
        try:
            read = value if getattr(column, "choices", None) else self.read(index.column(), str(value))
        except WrongValueError as error:
            self.refused.emit(tr(error.message))
            return False
        self.refused.emit("")
        after = self.with_value(row, column.name, read)
        if after != row:
            key = self._key(row)
            self.set_rows([after if self._key(each) == key else each for each in self.rows()])
            self.edited.emit(row, column.name, read)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled if self.is_ordered else Qt.ItemFlag.NoItemFlags
        flags = super().flags(index)
        column = self.columns[index.column()]
        if isinstance(column, EditColumn) and (column.read is not None or column.choices is not None):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags | Qt.ItemFlag.ItemIsDragEnabled if self.is_ordered else flags

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [_MIME]

    def mimeData(self, indexes: Sequence[Index]) -> QMimeData:
        data = QMimeData()
        data.setData(_MIME, str(self._key(self.row_at(indexes[0].row()))).encode())
        return data

    def dropMimeData(self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, parent: Index) -> bool:
        if not data.hasFormat(_MIME):
            return False
        key = int(bytes(data.data(_MIME).data()))
        below = row if row >= 0 else (parent.row() if parent.isValid() else self.rowCount())
        now = self.position_of(key)
        place = below - 1 if now < below else below
        if now >= 0 and place != now:
            self.dropped.emit(key, place)
        # The row itself moves when the new order is read; the view must not remove anything.
        return False
