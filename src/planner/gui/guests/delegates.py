"""How the choices in cells of the guest list are painted and edited."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from planner.domain.rsvp import Rsvp
from planner.gui.i18n import tr
from planner.gui.widgets.cells import CellDelegate, column_of, lay_choices
from planner.gui.widgets.pills import PillDelegate

_Index = QModelIndex | QPersistentModelIndex

PILLS: Mapping[Rsvp | None, str] = {
    Rsvp.ACCEPTED: "ok",
    Rsvp.TENTATIVE: "wait",
    Rsvp.INVITED: "neutral",
    Rsvp.PENDING: "wait",
    Rsvp.WAITLISTED: "violet",
    Rsvp.DECLINED: "no",
    Rsvp.CANCELLED: "no",
}
"""The colour of each answer; the word in the pill says it too."""


class ChoiceDelegate(CellDelegate):
    """A cell that takes one of a few words; `names` gives each word its text."""

    def __init__(self, names: Mapping[Any, str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = names

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: _Index) -> QWidget:
        editor = QComboBox(parent)
        editor.setAccessibleName(tr(column_of(index).title))
        for word, name in self._names.items():
            editor.addItem(tr(name), word.value if word else "")
        editor.activated.connect(lambda: self._commit(editor))
        return editor

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(index.data(Qt.ItemDataRole.EditRole) or ""))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: _Index) -> None:
        if isinstance(editor, QComboBox):
            lay_choices(editor, option.rect)

    def _commit(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)


class ChoicePillDelegate(PillDelegate, ChoiceDelegate):
    """A choice that is shown as a pill."""
