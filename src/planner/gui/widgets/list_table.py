"""A table over an EditableModel: columns to choose, editing in cells, and staying where one was looking."""

from collections.abc import Collection, Iterable, Sequence
from heapq import nlargest
from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from planner.gui import settings, theme
from planner.gui.widgets.cells import NameDelegate, TextDelegate
from planner.gui.widgets.editable_model import EditableModel
from planner.gui.widgets.rows import ListColumn
from planner.gui.widgets.staying_menu import StayingMenu
from planner.gui.widgets.table import Table

_FEW = 1000
_LOOKED_AT = 3000  # so many rows are looked at for the width of their columns
_MEASURED = 12  # and so many of the longest texts are measured
_BESIDE_HEADING = 42  # its margins and the arrow of a sorted column


class ListTable(Table):
    """Shows `rows`, an EditableModel; its columns are remembered under the setting `remembered_as`."""

    typed = Signal(str)  # letters typed here belong to the search
    selected = Signal()
    menu_wanted = Signal(QPoint)  # on the screen; somebody is selected
    columns_changed = Signal()

    def __init__(self, model: EditableModel[Any], remembered_as: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = model
        self._setting = remembered_as
        self._before: frozenset[int] | int = frozenset()  # who was selected before the list was laid out anew
        self._hidden: frozenset[int] = frozenset()  # selected, but not shown now
        self._is_laid_out = True
        self._looked_at: QPersistentModelIndex | QModelIndex = QModelIndex()
        self._was_at = 0
        self._contents: dict[int, int] = {}  # how wide what the columns hold is, 0 where they hold nothing
        self._is_fitting = False
        self._set_up()
        self.setModel(self.rows)
        self.rows.layoutAboutToBeChanged.connect(self._remember_place)
        self.rows.layoutChanged.connect(self._return_to_place)
        self.rows.counted.connect(self._on_counted)
        self.selectionModel().selectionChanged.connect(self._on_selected)
        self.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.horizontalHeader().setSortIndicatorClearable(False)
        self._scale = 0.0
        self._scale_columns()
        self.show_columns(self._remembered_columns())

    def selected_ids(self) -> list[int]:
        """Return the keys of the selected rows in the order shown."""
        return [row.id for row in self.rows.rows_at(self.chosen_positions())]

    def select_ids(self, ids: Collection[int]) -> None:
        """Select these rows as far as they are shown, and bring the first into view."""
        self.choose(self.rows.positions_of(ids))

    def shown_columns(self) -> list[str]:
        """Return the fields of the columns shown, in the order shown."""
        return [column.name for column in self.columns_shown()]

    def show_columns(self, fields: Iterable[str]) -> None:
        """Show these columns and the name, which always stands."""
        wanted = {*fields, self._columns[0].name}
        for place, column in enumerate(self._columns):
            self.setColumnHidden(place, column.name not in wanted)
        self.fit_columns()

    def fill_column_menu(self, menu: StayingMenu) -> None:
        """Fill `menu` with the columns to show and hide."""
        menu.clear()
        self.offer_columns(menu, lambda: self._keep_columns(self.shown_columns()), self._show_usual_columns)

    def edit_now(self) -> None:
        """Edit the current cell, or the name where that cell cannot be edited or is not shown."""
        current = self.currentIndex()
        if not current.isValid():
            return
        if self.isColumnHidden(current.column()) or not current.flags() & Qt.ItemFlag.ItemIsEditable:
            current = current.siblingAtColumn(0)
            self.setCurrentIndex(current)
        self.edit(current)

    def neighbour_of_selected(self) -> list[int]:
        """Return who is selected when the rows selected now have gone: the next one below, or else above."""
        chosen = self.chosen_positions()
        if not chosen:
            return []
        gone = set(chosen)
        below = (place for place in range(chosen[0], self.rows.rowCount()) if place not in gone)
        place = next(below, chosen[0] - 1)
        return [self.rows.row_at(place).id] if place >= 0 else []

    def keyPressEvent(self, qevent: QKeyEvent) -> None:
        is_editing = self.state() == QAbstractItemView.State.EditingState
        if (
            qevent.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2}
            and not is_editing
            and not qevent.modifiers()
        ):
            self.edit_now()
        else:
            super().keyPressEvent(qevent)

    def contextMenuEvent(self, qevent: QContextMenuEvent) -> None:
        """Ask for the menu of the selected rows where the mouse is, or at the current one for the keyboard."""
        at = qevent.globalPos()
        if qevent.reason() == QContextMenuEvent.Reason.Keyboard and self.currentIndex().isValid():
            if not self.chosen_positions():
                self.choose([self.currentIndex().row()])
            self.scrollTo(self.currentIndex())
            at = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        if self.chosen_positions():
            self.menu_wanted.emit(at)

    def keyboardSearch(self, search: str) -> None:
        self.typed.emit(search)

    def resizeEvent(self, qevent: QResizeEvent) -> None:
        super().resizeEvent(qevent)
        self._share_room()

    def changeEvent(self, qevent: QEvent) -> None:
        super().changeEvent(qevent)
        if qevent.type() == QEvent.Type.StyleChange and hasattr(self, "_scale"):
            self._scale_columns()

    def _scale_columns(self) -> None:
        """Let the columns grow with the text."""
        if self._scale == theme.scale():
            return
        for place, column in enumerate(self._columns):
            is_first = not self._scale
            before = column.width if is_first else self.columnWidth(place) / self._scale
            if not self.isColumnHidden(place) or is_first:
                self.setColumnWidth(place, round(before * theme.scale()))
        self._scale = theme.scale()
        self.fit_columns()

    def _set_up(self) -> None:
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        header = self.horizontalHeader()
        header.setFirstSectionMovable(False)
        header.setStretchLastSection(False)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.sectionResized.connect(self._on_resized)
        self.setItemDelegate(TextDelegate(self))
        self.setItemDelegateForColumn(0, NameDelegate(self))

    def _show_usual_columns(self) -> None:
        self._keep_columns(self._usual_columns())

    def _keep_columns(self, fields: Iterable[str]) -> None:
        self.show_columns(fields)
        settings.keep(self._setting, ",".join(self.shown_columns()))
        self.columns_changed.emit()

    def _on_resized(self, section: int, before: int, after: int) -> None:
        if before != after and not self._is_fitting and self.horizontalHeader().underMouse():
            self.chosen_widths.add(section)

    def fit_columns(self) -> None:
        """Look how wide what the columns hold is, and share the room out by that."""
        self._contents = {} if not self.rows.rows() else {place: self._content_width(place) for place in self._shown()}
        self._share_room()

    def _on_counted(self) -> None:
        """Fit the columns to a list that is shown for the first time, and when an empty one is filled."""
        filled = (place for place, width in self._contents.items() if not width and self._longest(place))
        if not self._contents or next(filled, None) is not None:
            self.fit_columns()

    def _shown(self) -> list[int]:
        return [place for place in range(len(self._columns)) if not self.isColumnHidden(place)]

    def _longest(self, place: int) -> list[int]:
        """Return where the longest texts of a column stand, as far as it holds any; of a long list some are looked at."""
        count, text = self.rows.rowCount(), self._columns[place].text
        places = range(0, count, count // _LOOKED_AT + 1)
        lengths = {at: len(text(row)) for at, row in zip(places, self.rows.rows_at(places), strict=True)}
        return [at for at in nlargest(_MEASURED, lengths, key=lengths.__getitem__) if lengths[at]]

    def _content_width(self, place: int) -> int:
        cells = (self.sizeHintForIndex(self.rows.index(at, place)) for at in self._longest(place))
        return max((size.width() for size in cells), default=0)

    def _heading_width(self, place: int) -> int:
        title = self.rows.headerData(place, Qt.Orientation.Horizontal)
        return QFontMetrics(theme.font(12, 600)).horizontalAdvance(title) + theme.px(_BESIDE_HEADING)

    def _share_room(self) -> None:
        """Give each column what it needs: none more than it holds while a name, or else another, is cut.

        A column that holds nothing is as wide as its heading; a width that somebody set stays.
        """
        shown = self._shown()
        needed = {place: max(self._heading_width(place), self._contents.get(place, 0)) for place in shown}
        usual = {place: theme.px(self._columns[place].width) for place in shown}
        if not self._contents:
            needed = usual
        widths = {place: min(needed[place], usual[place]) for place in shown} | {0: usual[0]}
        widths |= {place: self.columnWidth(place) for place in shown if place in self.chosen_widths}
        left = self.viewport().width() - sum(widths.values())
        for place in (place for place in shown if place not in self.chosen_widths):
            more = max(0, min(left, needed[place] - widths[place]))
            widths[place] += more
            left -= more
        if 0 not in self.chosen_widths:
            widths[0] += max(0, left)
        self._is_fitting = True
        for place, width in widths.items():
            self.setColumnWidth(place, width)
        self._is_fitting = False

    def _remember_place(self) -> None:
        """Remember who is selected and at whom one looks: the current row if in view, or else the topmost."""
        self._is_laid_out = False
        self._before = self._few_selected()
        current, top = self.currentIndex(), self.indexAt(self.viewport().rect().topLeft())
        in_view = current.isValid() and self.viewport().rect().intersects(self.visualRect(current))
        at_top = self.verticalScrollBar().value() == 0
        looked_at = current if in_view else QModelIndex() if at_top else top
        self._was_at = self.visualRect(looked_at).top()
        self._looked_at = QPersistentModelIndex(looked_at) if looked_at.isValid() else QModelIndex()

    def _return_to_place(self) -> None:
        self._select_again()
        if self._looked_at.isValid():
            self.updateGeometries()  # or the bar would not reach as far yet as the list now goes
            wanted = self.rowHeight(self._looked_at.row()) * self._looked_at.row() - self._was_at
            self.verticalScrollBar().setValue(wanted)
        self._looked_at = QModelIndex()

    def _select_again(self) -> None:
        """Select those again who had been selected when a filter hid them, and tell if the selection is another."""
        if not isinstance(self._before, int) and (wanted := self._before | self._hidden):
            positions = self.rows.positions_of(wanted)
            self.selectionModel().select(self.rows_at(positions), QItemSelectionModel.SelectionFlag.Select)
            if positions and self._hidden and self.currentIndex().row() not in positions:
                self._go_back_to(positions[0])
            self._hidden = wanted - frozenset(self.selected_ids())
        self._is_laid_out = True
        if self._before != self._few_selected():
            self.selected.emit()

    def _go_back_to(self, position: int) -> None:
        """Make a row the current one that a filter had hidden, so that keys go where the panel is, and bring it into view."""
        current = self.rows.index(position, max(0, self.currentIndex().column()))
        self.selectionModel().setCurrentIndex(current, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.scrollTo(current)
        self._looked_at = QPersistentModelIndex()

    def _few_selected(self) -> frozenset[int] | int:
        """Return who is selected; only how many where these are too many to be remembered one by one."""
        ranges = list(self.selectionModel().selection())  # type: ignore[call-overload]
        count = sum(each.height() for each in ranges)
        return frozenset(self.selected_ids()) if count <= _FEW else count

    def _on_selected(self) -> None:
        if self._is_laid_out:
            self._hidden = frozenset()
            self.selected.emit()

    @property
    def _columns(self) -> Sequence[ListColumn[Any]]:
        return self.rows.columns  # type: ignore[return-value]  # an index of such a list has no others

    def _usual_columns(self) -> list[str]:
        return [column.name for column in self._columns if not column.is_optional]

    def _remembered_columns(self) -> list[str]:
        fields = {column.name for column in self._columns}
        known = [field for field in settings.text(self._setting).split(",") if field in fields]
        return known or self._usual_columns()
