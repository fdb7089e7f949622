"""The columns of an export: ticked or not, in the order of the file; dragged, or moved by Alt and the arrows."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from planner.domain.exports import COLUMNS

_OFF = "-"


class ColumnList(QListWidget):
    """`columns` are those ticked; `remembered` and `show_remembered` carry order and ticks as one text."""

    columns_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.itemChanged.connect(lambda _item: self.columns_changed.emit())
        self.model().rowsMoved.connect(self.columns_changed)
        self.show_remembered("")

    def columns(self) -> list[str]:
        """Return the fields that are ticked, in their order."""
        return [field for field, is_on in self._all() if is_on]

    def remembered(self) -> str:
        """Return "full_name,email,-phone": all fields in their order, those left out with a mark."""
        return ",".join(field if is_on else f"{_OFF}{field}" for field, is_on in self._all())

    def show_remembered(self, words: str) -> None:
        """Show the order and ticks that `remembered` gave; columns that are new since then come last."""
        known = [word for word in words.split(",") if word.removeprefix(_OFF) in COLUMNS]
        named = {word.removeprefix(_OFF): not word.startswith(_OFF) for word in known}
        self._fill(named | {field: True for field in COLUMNS if field not in named})

    def tick(self, fields: Iterable[str]) -> None:
        """Tick these columns and no others."""
        wanted = set(fields)
        for place in range(self.count()):
            item = self.item(place)
            item.setCheckState(_state(is_on=item.data(Qt.ItemDataRole.UserRole) in wanted))

    def shift(self, step: int) -> None:
        """Move the current column up (-1) or down (1)."""
        place = self.currentRow()
        if place >= 0 and 0 <= place + step < self.count():
            item = self.takeItem(place)
            self.insertItem(place + step, item)
            self.setCurrentItem(item)
            self.columns_changed.emit()

    def keyPressEvent(self, qevent: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        has_alt = bool(qevent.modifiers() & Qt.KeyboardModifier.AltModifier)
        if has_alt and qevent.key() in steps:
            self.shift(steps[Qt.Key(qevent.key())])
        else:
            super().keyPressEvent(qevent)

    def _all(self) -> list[tuple[str, bool]]:
        items = [self.item(place) for place in range(self.count())]
        return [(item.data(Qt.ItemDataRole.UserRole), item.checkState() == Qt.CheckState.Checked) for item in items]

    def _fill(self, ticks: dict[str, bool]) -> None:
        self.clear()
        for field, is_on in ticks.items():
            item = QListWidgetItem(COLUMNS[field])
            item.setData(Qt.ItemDataRole.UserRole, field)
            item.setCheckState(_state(is_on=is_on))
            self.addItem(item)
        self.setCurrentRow(0)


def _state(*, is_on: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked
