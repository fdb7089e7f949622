"""Rooms of a venue as a table: edited in place, put in order by dragging or with Alt and the arrow keys."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from planner.domain.errors import WrongValueError
from planner.domain.events import read_capacity
from planner.domain.schedule import RoomRow
from planner.domain.texts import N_
from planner.domain.venues import check_room_name
from planner.gui import theme
from planner.gui.i18n import number, tr
from planner.gui.widgets.rows import Column, Index, RowsModel

NAME, CAPACITY = range(2)
_MIME = "application/x-planner-room"
_ROW = 36
_MOST_ROWS = 8


class RoomModel(RowsModel[RoomRow]):
    """Name and capacity of each room; a new value shows at once and is announced by `edited`."""

    edited = Signal(object, object)  # room id, the changed values by name
    refused = Signal(str)  # why a typed value was not taken, "" once one was
    dropped = Signal(object, int)  # room id, new place

    def __init__(self, parent: QWidget | None = None) -> None:
        columns = (
            Column[RoomRow]("name", N_("Room"), lambda room: room.name),
            Column[RoomRow]("capacity", N_("Holds"), lambda room: _heads(room.capacity)),
        )
        super().__init__(columns, lambda room: room.id, parent)

    def cell(self, row: RoomRow, column: Column[RoomRow], role: int) -> Any:
        if role == Qt.ItemDataRole.EditRole:
            return row.name if column.name == "name" else _typed(row.capacity)
        if role == Qt.ItemDataRole.AccessibleTextRole and column.name == "capacity":
            return tr(N_("{name} holds {heads}"), name=row.name, heads=_heads(row.capacity))
        return super().cell(row, column, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or role != Qt.ItemDataRole.EditRole:
            return False
        try:
            changed = _read(index.column(), str(value))
        except WrongValueError as error:
            self.refused.emit(tr(error.message))
            return False
        self.refused.emit("")
        room = self.row_at(index.row())
        after = room._replace(**changed)
        if after != room:
            self.set_rows([after if row.id == room.id else row for row in self.rows()])
            self.edited.emit(room.id, changed)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [_MIME]

    def mimeData(self, indexes: Sequence[Index]) -> QMimeData:
        data = QMimeData()
        data.setData(_MIME, str(self.row_at(indexes[0].row()).id).encode())
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


def _heads(capacity: int | None) -> str:
    return "—" if capacity is None else number(capacity)


def _typed(capacity: int | None) -> str:
    return "" if capacity is None else str(capacity)


def _read(column: int, typed: str) -> dict[str, Any]:
    return {"name": check_room_name(typed)} if column == NAME else {"capacity": read_capacity(typed)}


class RoomTable(QTableView):
    """The rooms; as high as they need, up to eight rows."""

    moved = Signal(int)  # up or down by one
    removed = Signal()
    added = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDragDropOverwriteMode(False)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.SelectedClicked
        )
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_model(self, model: RoomModel) -> None:
        """Show the model; the name takes the width that is left."""
        self.setModel(model)
        header = self.horizontalHeader()
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(CAPACITY, QHeaderView.ResizeMode.ResizeToContents)
        header.setHighlightSections(False)
        model.layoutChanged.connect(self.fit)
        self.fit()

    def fit(self) -> None:
        """Take as much height as the rows need."""
        self.verticalHeader().setDefaultSectionSize(theme.px(_ROW))
        rows = min(max(self.model().rowCount(), 1), _MOST_ROWS)
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows * theme.px(_ROW) + 2)

    def chosen_row(self) -> int:
        """Return the place of the chosen room, -1 for none."""
        rows = self.selectionModel().selectedRows() if self.selectionModel() else []
        return rows[0].row() if rows else -1

    def choose(self, row: int, *, edit: bool = False) -> None:
        """Choose a room by its place, and open its name where `edit` says so."""
        index = self.model().index(row, NAME)
        self.setCurrentIndex(index)
        if edit:
            self.setFocus()
            self.edit(index)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(200), self.height())

    def keyPressEvent(self, qevent: QKeyEvent) -> None:
        key, alt = Qt.Key(qevent.key()), bool(qevent.modifiers() & Qt.KeyboardModifier.AltModifier)
        if alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        elif key == Qt.Key.Key_Insert:
            self.added.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            # Enter that ends an edit comes by here as well.
            if self.state() != QAbstractItemView.State.EditingState:
                self.edit(self.currentIndex())
        else:
            super().keyPressEvent(qevent)
