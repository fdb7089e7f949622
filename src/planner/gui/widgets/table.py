"""The table of the house: rows of 42, no grid, sorted by its headings, copied as text and as a table."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

import shiboken6
from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QTableView,
    QWidget,
)

from planner.domain.texts import N_
from planner.gui import aio, theme
from planner.gui.i18n import tr
from planner.gui.jobs import run_job
from planner.gui.widgets.copying import as_clipboard, copied
from planner.gui.widgets.dragging import DraggedRows, FileMaker, drag_out
from planner.gui.widgets.headings import Headings
from planner.gui.widgets.rows import Column, RowsModel

ROW_HEIGHT = 42
_AT_ONCE = 2000  # so many rows are copied before anybody can blink


@dataclass(frozen=True)
class _OpenCell:
    """A cell that is being edited while the rows are laid out anew."""

    index: QPersistentModelIndex
    editor: QWidget
    delegate: QAbstractItemDelegate
    row: Any
    column: str
    stored: Any


class Table(QTableView):
    """A table over a RowsModel. Give it an accessible name.

    Where a row goes while one of its cells is edited, `cut_short` carries what was typed: nobody else still knows it.
    """

    cut_short = Signal(object, str, object)  # the row, the column's name, the value typed

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.dragged_file: FileMaker | None = None
        self.chosen_widths: set[int] = set()  # the columns whose width is a person's wish
        self._pressed: QPoint | None = None  # on a selected row: what may become a drag
        self._open_cell: _OpenCell | None = None
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setSortingEnabled(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        header = Headings(self)
        self.setHorizontalHeader(header)
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorClearable(True)
        header.setSectionsMovable(True)
        self._fit()

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if model is not None:
            model.layoutAboutToBeChanged.connect(self._note_open_cell)
            model.layoutChanged.connect(self._end_orphan)
            # Else each heading asks row by row whether its whole column is selected: 16 s for all of 100,000 rows.
            header = self.horizontalHeader()
            header.setSelectionModel(QItemSelectionModel(model, header))

    def chosen_positions(self) -> list[int]:
        """Return the positions of the selected rows, from above to below."""
        if self.selectionModel() is None:
            return []
        ranges = list(self.selectionModel().selection())  # type: ignore[call-overload]
        return sorted({row for each in ranges for row in range(each.top(), each.bottom() + 1)})

    def choose(self, positions: Sequence[int]) -> None:
        """Select the rows at `positions`, and no others, and go to the first of them."""
        if positions:
            first = self.model().index(positions[0], max(0, self.currentIndex().column()))
            self.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(first)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(self.rows_at(positions), flags.ClearAndSelect)

    def rows_at(self, positions: Sequence[int]) -> QItemSelection:
        """Return whole rows, to be selected; Qt is quick with few long runs of rows alone."""
        model, last = self.model(), self.model().columnCount() - 1
        rows = QItemSelection()
        for top, bottom in _runs(sorted(positions)):
            rows.append(QItemSelectionRange(model.index(top, 0), model.index(bottom, last)))
        return rows

    def copy(self) -> None:
        """Put the selected rows on the clipboard, columns as they are shown; many of them are made in a thread."""
        chosen = self.chosen_positions()
        if not chosen:
            return
        rows, columns = self.rows_model().rows_at(chosen), self.columns_shown()
        if len(rows) > _AT_ONCE:
            aio.spawn(self._copy_many(columns, rows), self)
        else:
            QGuiApplication.clipboard().setMimeData(as_clipboard(*copied(columns, rows)))

    def mousePressEvent(self, qevent: QMouseEvent) -> None:
        at = qevent.position().toPoint()
        is_plain = qevent.button() == Qt.MouseButton.LeftButton and not qevent.modifiers()
        self._pressed = at if is_plain and self._is_selected(at) else None
        super().mousePressEvent(qevent)

    def mouseMoveEvent(self, qevent: QMouseEvent) -> None:
        """Drag the selected rows out where the mouse was pressed on one of them; elsewhere it selects as ever."""
        if self._pressed is None or not qevent.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(qevent)
        elif (qevent.position().toPoint() - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            self._pressed = None
            drag_out(self, self.dragged_rows())

    def dragged_rows(self) -> DraggedRows:
        """Return what a drag carries of the selected rows."""
        rows = self.rows_model().rows_at(self.chosen_positions())
        return DraggedRows(self.columns_shown(), rows, self.dragged_file)

    def _is_selected(self, at: QPoint) -> bool:
        index = self.indexAt(at)
        return index.isValid() and self.selectionModel().isSelected(index)

    def keyPressEvent(self, qevent: QKeyEvent) -> None:
        if qevent.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(qevent)

    def selectionCommand(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Select the first or last row by Ctrl+Home and Ctrl+End; Qt would only move the current cell there.

        What is selected stays so while the mouse is held on it: it may be dragged.
        """
        if (
            isinstance(event, QMouseEvent)
            and event.type() == QEvent.Type.MouseButtonPress
            and self._pressed is not None
        ):
            return QItemSelectionModel.SelectionFlag.NoUpdate
        ends = {Qt.Key.Key_Home, Qt.Key.Key_End}
        if isinstance(event, QKeyEvent) and event.key() in ends and not _extends(event):
            flags = QItemSelectionModel.SelectionFlag
            return flags.ClearAndSelect | flags.Rows
        return super().selectionCommand(index, event)

    def changeEvent(self, qevent: QEvent) -> None:
        super().changeEvent(qevent)
        if qevent.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        vertical, height = self.verticalHeader(), theme.px(ROW_HEIGHT)
        if vertical.defaultSectionSize() != height and self.model() is not None:
            # When everything has its new size, for which the window needs another turn.
            QTimer.singleShot(0, self, partial(self._look_again, *self._in_sight()))
        vertical.setSectionResizeMode(vertical.ResizeMode.Fixed)
        vertical.setMinimumSectionSize(height)
        vertical.setDefaultSectionSize(height)

    def _in_sight(self) -> tuple[QPersistentModelIndex, QAbstractItemView.ScrollHint]:
        """Return what should still be seen when the rows have grown: the current row if it is, or else the topmost."""
        current, hints = self.currentIndex(), QAbstractItemView.ScrollHint
        seen = self.viewport().rect()
        sight = seen.adjusted(0, 0, 0, seen.height())  # what has grown already took room away
        if current.isValid() and sight.intersects(self.visualRect(current)):
            return QPersistentModelIndex(current), hints.EnsureVisible
        return QPersistentModelIndex(self.indexAt(self.viewport().rect().topLeft())), hints.PositionAtTop

    def _look_again(self, index: QPersistentModelIndex, hint: QAbstractItemView.ScrollHint) -> None:
        if index.isValid():
            self.scrollTo(self.model().index(index.row(), index.column()), hint)

    def _note_open_cell(self) -> None:
        index = self.currentIndex()
        editor = self.indexWidget(index) if self.state() == QAbstractItemView.State.EditingState else None
        self._open_cell = self._cell_at(index, editor) if editor else None

    def _cell_at(self, index: QModelIndex, editor: QWidget) -> _OpenCell:
        rows = self.rows_model()
        row, column = rows.row_at(index.row()), rows.columns[index.column()].name
        delegate, stored = self.itemDelegateForIndex(index), index.data(Qt.ItemDataRole.EditRole)
        return _OpenCell(QPersistentModelIndex(index), editor, delegate, row, column, stored)

    def _end_orphan(self) -> None:
        """Leave a cell whose row has gone, so that others can be edited: Qt would wait for it for ever."""
        cell, self._open_cell = self._open_cell, None
        if cell is None or cell.index.isValid() or not shiboken6.isValid(cell.editor):
            return
        typed = _value_in(cell.editor)
        had_focus = cell.editor.hasFocus()
        cell.editor.removeEventFilter(cell.delegate)
        cell.editor.hide()  # an editor that is hidden is taken for closed already
        self.closeEditor(cell.editor, QAbstractItemDelegate.EndEditHint.NoHint)
        if had_focus:
            self.setFocus()
        if (typed or "") != (cell.stored or ""):
            self.cut_short.emit(cell.row, cell.column, typed)

    async def _copy_many(self, columns: Sequence[Column[Any]], rows: Sequence[Any]) -> None:
        both = await run_job(self, N_("Copying the selected rows"), copied, columns, rows)
        QGuiApplication.clipboard().setMimeData(as_clipboard(*both))

    def offer_columns(self, menu: QMenu, changed: Callable[[], object], usual: Callable[[], object]) -> None:
        """Fill `menu` with the columns to show and hide, all but the first; then `changed`, or `usual` for the usual ones."""

        def show(at: int, *, shown: bool) -> None:
            self.setColumnHidden(at, not shown)
            changed()

        for at, column in enumerate(self.rows_model().columns[1:], start=1):
            action = menu.addAction(tr(column.title))
            action.setCheckable(True)
            action.setChecked(not self.isColumnHidden(at))
            action.toggled.connect(lambda shown, at=at: show(at, shown=shown))
        menu.addSeparator()
        menu.addAction(tr(N_("Usual columns")), usual)

    def columns_shown(self) -> list[Column[Any]]:
        """Return the columns shown, in the order shown."""
        header, columns = self.horizontalHeader(), self.rows_model().columns
        places = (header.logicalIndex(at) for at in range(header.count()))
        return [columns[place] for place in places if not self.isColumnHidden(place)]

    def rows_model(self) -> RowsModel[Any]:
        model = self.model()
        assert isinstance(model, RowsModel)  # noqa: S101 -- a Table is made for no other
        return model


def _extends(qevent: QKeyEvent) -> bool:
    return bool(qevent.modifiers() & Qt.KeyboardModifier.ShiftModifier)


def _value_in(editor: QWidget) -> Any:
    """Return what was typed or chosen in the editor of a cell."""
    if isinstance(editor, QComboBox):
        return editor.currentData()
    return editor.text() if isinstance(editor, QLineEdit) else None


def _runs(positions: Sequence[int]) -> list[tuple[int, int]]:
    """Return first and last of each run of neighbours."""
    runs: list[tuple[int, int]] = []
    for position in positions:
        if runs and position == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], position)
        else:
            runs.append((position, position))
    return runs
