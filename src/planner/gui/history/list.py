"""The list of steps: selected by keys and mouse, older ones come as one scrolls."""

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QWidget

from planner.gui.history.delegate import StepDelegate
from planner.gui.history.entries import Entry
from planner.gui.history.model import HistoryModel

_NEAR = 600  # pixels from the end where older steps are fetched


class StepList(QListView):
    """Shows a HistoryModel, `entries`."""

    chosen = Signal()
    opened = Signal()
    older_wanted = Signal()
    typed = Signal(str)  # letters typed here belong to the search

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entries = HistoryModel(self)
        self.setModel(self.entries)
        self.setItemDelegate(StepDelegate(self))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.verticalScrollBar().valueChanged.connect(self._look_for_end)
        self.selectionModel().currentChanged.connect(self._on_current)
        self.activated.connect(lambda _index: self.opened.emit())

    def current(self) -> Entry | None:
        """Return the selected step or restore point."""
        index = self.currentIndex()
        return self.entries.row_at(index.row()) if index.isValid() else None

    def choose(self, kind: str, key: int) -> bool:
        """Select a step or restore point; tell whether it is shown."""
        position = self.entries.position_of((kind, key))
        if position >= 0:
            self.setCurrentIndex(self.entries.index(position, 0))
        return position >= 0

    def choose_newest(self) -> None:
        """Select the newest step that is shown, or else the newest restore point."""
        shown = self.entries.shown()
        lines = [line for line in shown if line.kind == "step"] or [line for line in shown if line.kind == "point"]
        if lines:
            self.choose(lines[0].kind, lines[0].key)

    def is_at_newest(self) -> bool:
        """Tell whether the newest line is selected."""
        newest = next((line for line in self.entries.shown() if line.kind != "day"), None)
        return newest is not None and newest == self.current()

    def is_near_end(self) -> bool:
        bar = self.verticalScrollBar()
        return bar.maximum() - bar.value() < _NEAR

    def keyPressEvent(self, qevent: QKeyEvent) -> None:
        if qevent.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.opened.emit()
        else:
            super().keyPressEvent(qevent)

    def keyboardSearch(self, search: str) -> None:
        self.typed.emit(search)

    def resizeEvent(self, qevent: QResizeEvent) -> None:
        super().resizeEvent(qevent)
        self.scheduleDelayedItemsLayout()
        self._look_for_end()

    def changeEvent(self, qevent: QEvent) -> None:
        super().changeEvent(qevent)
        if qevent.type() == QEvent.Type.StyleChange:
            self.scheduleDelayedItemsLayout()

    def _on_current(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self.scrollTo(current)
        self.chosen.emit()

    def _look_for_end(self, _value: int = 0) -> None:
        if self.is_near_end():
            self.older_wanted.emit()
