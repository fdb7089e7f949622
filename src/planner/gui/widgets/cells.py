"""How cells of a list are painted and edited where they stand; its model is a RowsModel."""

from typing import Any
from unicodedata import bidirectional

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from planner.domain.errors import WrongValueError
from planner.domain.guests import cleaned
from planner.gui import theme
from planner.gui.i18n import tr
from planner.gui.widgets.marking import mark
from planner.gui.widgets.pills import PersonDelegate
from planner.gui.widgets.rows import Column, RowsModel
from planner.gui.widgets.tips import folded

_Index = QModelIndex | QPersistentModelIndex


def column_of(index: _Index) -> Column[Any]:
    """Return the column in which a cell stands."""
    model = index.model()
    assert isinstance(model, RowsModel)  # noqa: S101 -- these delegates are made for no other
    return model.columns[index.column()]


class CellDelegate(QStyledItemDelegate):
    """Text cut at the cell's edge on the screen alone; its whole stands in the tooltip. Edits where it stands."""

    before_text = 22

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        super().initStyleOption(option, index)
        # Names of every direction begin at the same edge of their column.
        at_right = option.direction == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
        option.displayAlignment = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | side

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: _Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setAccessibleName(tr(column_of(index).title))
        editor.setProperty("field", column_of(index).name)
        editor.textEdited.connect(lambda: mark(editor, None, _trouble(editor)))
        return editor

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        super().setEditorData(editor, index)
        if isinstance(editor, QLineEdit):
            editor.setProperty("stored", editor.text())
            editor.setPlaceholderText(index.data())  # who has no name is still called something

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text())

    def eventFilter(self, editor: QObject, qevent: QEvent) -> bool:
        """Keep a cell open that cannot take what was typed, and say why; Esc leaves it as it was."""
        if isinstance(editor, QLineEdit) and _would_commit(qevent) and (why := _trouble(editor)):
            QToolTip.showText(editor.mapToGlobal(QPoint(0, editor.height())), why, editor)
            editor.setFocus()
            return True
        return super().eventFilter(editor, qevent)

    def helpEvent(
        self, qevent: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: _Index
    ) -> bool:
        words = index.data() if index.isValid() else ""
        if qevent.type() != QEvent.Type.ToolTip or not words:
            return super().helpEvent(qevent, view, option, index)
        room = option.rect.width() - theme.px(self.before_text)
        is_cut = QFontMetrics(theme.font(13, 500)).horizontalAdvance(words) > room
        QToolTip.showText(qevent.globalPos(), folded(words) if is_cut else "", view)
        return True


class TextDelegate(CellDelegate):
    """A cell of text that runs in its own direction, whichever the window's: @ada is never shown as ada@."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        super().initStyleOption(option, index)
        if option.text:
            directions = Qt.LayoutDirection
            option.direction = directions.RightToLeft if _runs_leftwards(option.text) else directions.LeftToRight


class NameDelegate(PersonDelegate, CellDelegate):
    """The avatar and the name."""

    before_text = 54

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: _Index) -> None:
        after = theme.px(42)
        at_right = option.direction == Qt.LayoutDirection.RightToLeft
        editor.setGeometry(option.rect.adjusted(0 if at_right else after, 4, -after if at_right else 0, -4))


def _runs_leftwards(words: str) -> bool:
    """Tell whether the first letter with a direction is one of Hebrew, Arabic and their kin."""
    directions = (bidirectional(letter) for letter in words)
    return next((direction for direction in directions if direction in {"L", "R", "AL"}), "L") != "L"


def _would_commit(qevent: QEvent) -> bool:
    if qevent.type() == QEvent.Type.KeyPress:
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
        return qevent.key() in keys  # type: ignore[attr-defined]
    return qevent.type() == QEvent.Type.FocusOut


def _trouble(editor: QLineEdit) -> str:
    """Say why the cell cannot take what was typed; what stood there before, even no name, may stay."""
    if editor.text() == editor.property("stored"):
        return ""
    try:
        cleaned(editor.property("field"), editor.text())
    except WrongValueError as error:
        return tr(error.message)
    return ""
