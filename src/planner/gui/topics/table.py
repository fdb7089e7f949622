"""The table of topics: one line each, edited in place, several changed at a time."""

from collections.abc import Collection

from PySide6.QtCore import QItemSelection, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from planner.domain.texts import N_
from planner.domain.topics import STATUS_NAMES
from planner.gui import theme
from planner.gui.i18n import tr
from planner.gui.topics.model import WIDTHS, TopicModel
from planner.gui.widgets.choices import ChoiceDelegate
from planner.gui.widgets.pills import PillDelegate
from planner.gui.widgets.table import Table

Index = QModelIndex | QPersistentModelIndex


class TopicTable(Table):
    """Shows a TopicModel, `topics`."""

    selected = Signal()
    deleted = Signal()
    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.topics = TopicModel(self)
        self.setModel(self.topics)
        self.setAccessibleName(tr(N_("Topics")))
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setItemDelegate(_TextDelegate(self))
        self.setItemDelegateForColumn(self.topics.column_of("status"), _StatusDelegate(self, STATUS_NAMES))
        self.setItemDelegateForColumn(self.topics.column_of("track"), _TrackDelegate(self))
        for name, width in WIDTHS.items():
            self.setColumnWidth(self.topics.column_of(name), theme.px(width))
        self.selectionModel().selectionChanged.connect(self._on_selected)
        self.topics.layoutChanged.connect(self.selected)

    def chosen_ids(self) -> tuple[int, ...]:
        """Return the keys of the selected topics in the order shown."""
        return tuple(self.topics.row_at(at).id for at in self.chosen_positions())

    def choose_ids(self, topic_ids: Collection[int]) -> None:
        """Select these topics as far as they are shown."""
        if set(topic_ids) != set(self.chosen_ids()):
            places = (self.topics.position_of(topic_id) for topic_id in topic_ids)
            self.choose(sorted(place for place in places if place >= 0))

    def keyPressEvent(self, qevent: QKeyEvent) -> None:
        key, is_editing = Qt.Key(qevent.key()), self.state() == QAbstractItemView.State.EditingState
        if key == Qt.Key.Key_Delete and not is_editing:
            self.deleted.emit()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not is_editing and not qevent.modifiers():
            self.opened.emit()
        else:
            super().keyPressEvent(qevent)

    def _on_selected(self, _new: QItemSelection, _old: QItemSelection) -> None:
        self.selected.emit()


class _TextDelegate(QStyledItemDelegate):
    """A cell of text, its editor named after the column."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = super().createEditor(parent, option, index)
        editor.setAccessibleName(str(index.model().headerData(index.column(), Qt.Orientation.Horizontal)))
        return editor


class _TrackDelegate(PillDelegate, _TextDelegate):
    """The track as a pill of its colour."""


class _StatusDelegate(PillDelegate, ChoiceDelegate):
    """The status as a pill; the editor offers the few there are."""
