"""How a cell that takes one of a few values is edited: in a box of their words, laid over the cell."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from planner.gui.i18n import tr
from planner.gui.widgets.cells import column_of

_Index = QModelIndex | QPersistentModelIndex
_NO_NAMES: Mapping[Any, str] = MappingProxyType({})


class ChoiceDelegate(QStyledItemDelegate):
    """A cell that takes one of a few words; `names` gives each word its text. What is no box it leaves to others."""

    def __init__(self, parent: QObject | None = None, names: Mapping[Any, str] = _NO_NAMES) -> None:
        super().__init__(parent)
        self._names = names

    def choices(self, _index: _Index) -> Mapping[Any, str]:
        """Return the values that a cell may take, with their words."""
        return {word.value if word else "": tr(name) for word, name in self._names.items()}

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: _Index) -> QWidget:
        editor = QComboBox(parent)
        editor.setAccessibleName(tr(column_of(index).title))
        for value, words in self.choices(index).items():
            editor.addItem(words, value)
        editor.activated.connect(lambda: self._commit(editor))
        return editor

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        if isinstance(editor, QComboBox):
            place = editor.findData(index.data(Qt.ItemDataRole.EditRole))
            editor.setCurrentIndex(place if place >= 0 else editor.findData(""))  # what stands for no value
        else:
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData())
        else:
            super().setModelData(editor, model, index)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: _Index) -> None:
        if isinstance(editor, QComboBox):
            _lay(editor, option.rect)
        else:
            super().updateEditorGeometry(editor, option, index)

    def _commit(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)


def _lay(editor: QComboBox, cell: QRect) -> None:
    """Lay a box of choices over a cell, wider than it where the choices are, and inside the list."""
    width = max(cell.width(), editor.sizeHint().width())
    left = cell.right() + 1 - width if editor.isRightToLeft() else cell.left()
    room = editor.parentWidget()
    most = room.width() - width if room else left
    editor.setGeometry(max(0, min(left, most)), cell.top(), width, cell.height())
