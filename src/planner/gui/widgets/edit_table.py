"""A small table edited in place: a wrong value keeps its cell open and says why; as high as its rows."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)

from planner.domain.errors import WrongValueError
from planner.gui import theme
from planner.gui.i18n import tr
from planner.gui.widgets.cells import column_of
from planner.gui.widgets.choices import ChoiceDelegate
from planner.gui.widgets.edit_rows import EditColumn, EditRows
from planner.gui.widgets.marking import mark
from planner.gui.widgets.pills import PILL_ROLE, PillDelegate

Index = QModelIndex | QPersistentModelIndex
_ROW, _NARROWEST = 36, 120
_SHARE = 50  # of a hundred of the width, at most for a column that wraps


class EditDelegate(PillDelegate, ChoiceDelegate):
    """Edits a cell by typing or choosing, as its column says."""

    def paint(self, painter: Any, option: QStyleOptionViewItem, index: Index) -> None:
        if index.data(PILL_ROLE):
            super().paint(painter, option, index)
        else:
            QStyledItemDelegate.paint(self, painter, option, index)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        hint = QStyledItemDelegate.sizeHint(self, option, index)
        if index.data(PILL_ROLE):
            hint.setWidth(super().sizeHint(option, index).width())
        return QSize(hint.width(), max(hint.height() + theme.px(14), theme.px(_ROW)))

    def choices(self, index: Index) -> Mapping[Any, str]:
        column = column_of(index)
        return column.choices() if isinstance(column, EditColumn) and column.choices else {}

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        column, model = column_of(index), index.model()
        if isinstance(column, EditColumn) and column.choices is not None:
            return super().createEditor(parent, option, index)
        assert isinstance(model, EditRows)  # noqa: S101 -- the table takes no other
        line = QLineEdit(parent)
        line.setAccessibleName(tr(column.title))
        line.textEdited.connect(lambda: _mark(line, model, index.column()))
        return line

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if not (isinstance(editor, QLineEdit) and editor.isModified()):
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if not isinstance(editor, QLineEdit):
            super().setModelData(editor, model, index)
        elif editor.isModified():
            model.setData(index, editor.text())

    def eventFilter(self, editor: Any, qevent: QEvent) -> bool:
        """Keep a cell open that cannot take what was typed, and say why; Esc leaves it as it was."""
        if isinstance(editor, QLineEdit) and _would_commit(qevent):
            table = self.parent()
            if isinstance(table, EditTable) and (why := table.trouble_with(editor)):
                QToolTip.showText(editor.mapToGlobal(QPoint(0, editor.height())), why, editor)
                editor.setFocus()
                return True
        return super().eventFilter(editor, qevent)


class EditTable(QTableView):
    """Over an `EditRows`. Insert adds, Del removes, Alt with an arrow moves, F2 or Enter edits."""

    moved = Signal(int)  # up or down by one
    removed = Signal()
    added = Signal()

    most_rows = 8

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDragDropOverwriteMode(False)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(
            triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed | triggers.SelectedClicked
        )
        self.setItemDelegate(EditDelegate(self))
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._wraps, self._stretched = False, 0
        # The header settles its columns in several turns; rows take their height when it is done.
        self._settled = QTimer(self, singleShot=True, interval=0)
        self._settled.timeout.connect(self.fit)
        self.horizontalHeader().sectionResized.connect(lambda *_: self._settled.start())

    def show_rows(self, model: EditRows[Any], *, stretched: int = 0, wraps: bool = False) -> None:
        """Show the model; one column takes the width that is left, and long texts wrap where `wraps` says so."""
        self._wraps, self._stretched = wraps, stretched
        self.setModel(model)
        self.setWordWrap(wraps)
        self.horizontalHeader().setHighlightSections(False)
        self.setDragEnabled(model.is_ordered)
        model.layoutChanged.connect(self.fit)
        model.modelReset.connect(self._fit_columns)
        self._fit_columns()

    def _fit_columns(self) -> None:
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.fit()

    def fit(self) -> None:
        """Take as much height as the rows need; the stretched column gets what is left, but never too little."""
        self._stretch()
        rows = self.verticalHeader()
        rows.setMinimumSectionSize(theme.px(_ROW))
        rows.setDefaultSectionSize(theme.px(_ROW))
        count = self.model().rowCount() if self.model() else 0
        if self._wraps:
            self.resizeRowsToContents()
        height = sum(self.rowHeight(row) for row in range(min(count, self.most_rows))) or theme.px(_ROW)
        bar = self.horizontalScrollBar()
        across = bar.sizeHint().height() if bar.maximum() > 0 else 0
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + height + across + 2)

    def _stretch(self) -> None:
        header, modes = self.horizontalHeader(), QHeaderView.ResizeMode
        if not header.count():
            return
        if self._wraps:
            self._narrow()
        others = sum(header.sectionSize(at) for at in range(header.count()) if at != self._stretched)
        has_room = self.viewport().width() - others >= theme.px(_NARROWEST)
        mode = modes.Stretch if has_room else modes.Interactive
        if header.sectionResizeMode(self._stretched) != mode:
            header.setSectionResizeMode(self._stretched, mode)
        if not has_room:
            header.resizeSection(self._stretched, theme.px(_NARROWEST))

    def _narrow(self) -> None:
        """Let a column whose texts can wrap take no more than its share where all do not stand side by side."""
        header, room = self.horizontalHeader(), self.viewport().width()
        others = [at for at in range(header.count()) if at != self._stretched]
        wanted = sum(max(self.sizeHintForColumn(at), header.sectionSizeHint(at)) for at in others)
        before = header.maximumSectionSize()
        header.setMaximumSectionSize(room * _SHARE // 100 if room - wanted < theme.px(_NARROWEST) else -1)
        if header.maximumSectionSize() != before:
            for at in others:
                self.resizeColumnToContents(at)

    def chosen_row(self) -> int:
        """Return the place of the chosen row, -1 for none."""
        rows = self.selectionModel().selectedRows() if self.selectionModel() else []
        return rows[0].row() if rows else -1

    def choose(self, row: int, *, edit: bool = False, column: int = 0) -> None:
        """Choose a row by its place, and open a cell of it where `edit` says so."""
        index = self.model().index(row, column)
        self.setCurrentIndex(index)
        if edit:
            self.setFocus()
            self.edit(index)

    def trouble_with(self, editor: QLineEdit) -> str:
        """Return why the open cell cannot take what is typed, "" where it can."""
        model = self.model()
        if not isinstance(model, EditRows) or not editor.isModified():
            return ""
        return _trouble(editor, model, self.currentIndex().column())

    def sizeHint(self) -> QSize:
        return QSize(theme.px(200), self.height())

    def resizeEvent(self, qevent: QResizeEvent) -> None:
        super().resizeEvent(qevent)
        if qevent.size().width() != qevent.oldSize().width():
            self.fit()

    def changeEvent(self, qevent: QEvent) -> None:
        super().changeEvent(qevent)
        if qevent.type() == QEvent.Type.StyleChange and hasattr(self, "_wraps"):
            self.fit()

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


def _would_commit(qevent: QEvent) -> bool:
    if isinstance(qevent, QKeyEvent) and qevent.type() == QEvent.Type.KeyPress:
        return qevent.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
    return qevent.type() == QEvent.Type.FocusOut


def _trouble(editor: QLineEdit, model: EditRows[Any], column: int) -> str:
    try:
        model.read(column, editor.text())
    except WrongValueError as error:
        return tr(error.message)
    return ""


def _mark(editor: QLineEdit, model: EditRows[Any], column: int) -> None:
    """Show at once, to the eye and to a screen reader, whether the cell can take what is typed."""
    mark(editor, None, _trouble(editor, model, column))
    model.refused.emit("")
