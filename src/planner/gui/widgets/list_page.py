"""What the pages of guests and of people have in common: a searched list that is edited in place, with a panel beside it.

`ui` is the form of such a page: a `table` (a ListTable), a `panel`, `details_button`, `columns_button`, `filter_layout`.
"""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication

from planner.domain.errors import PlannerError, WrongValueError
from planner.domain.texts import N_, Text
from planner.gui.aio import async_slot, in_thread, latest
from planner.gui.i18n import tr
from planner.gui.jobs import run_job
from planner.gui.widgets.column_memory import ColumnMemory
from planner.gui.widgets.letters import give_letters
from planner.gui.widgets.page import Page
from planner.gui.widgets.row_index import Narrowing, RowIndex
from planner.gui.widgets.search_field import SearchField
from planner.gui.widgets.side_panel import Drawer
from planner.gui.widgets.staying_menu import StayingMenu
from planner.gui.workspace import Workspace

FEW = 2000  # so many rows are read one by one, and changed before anybody waits


class ListPage(Page):
    """Say by `changing` and `changes` how a change of many is called, and what names and makes one."""

    _is_set_up = False
    changing = ""
    changes: Any  # a module with `change_label(field, rows)` and `change(db, ids, field, value)`

    def __init__(self, workspace: Workspace, ui: Any) -> None:
        super().__init__(workspace)
        self.ui = ui
        self.ui.setupUi(self)
        self.drawer = Drawer(self, ui.panel, ui.page_layout, ui.list_card, ui.header_layout)
        ColumnMemory(self.ui.table, self.noun, hides=False, fitted=frozenset({"full_name"}))
        self.search = SearchField(tr(N_("Search name, e-mail, organisation, handle")))

    def is_as_opened(self) -> bool:
        is_chosen = self.ui.table.selectionModel().hasSelection()
        return super().is_as_opened() and not (self.search.text() or is_chosen)

    def begin_search(self) -> None:
        if self.search.isVisible():
            self.search.begin()

    def go_to_panel(self) -> None:
        """Put the cursor into the side panel, opening it where it is a drawer."""
        if self.drawer.is_out:
            self.ui.details_button.setChecked(True)
        self._fit_panel()
        self.ui.panel.focus_first()

    def resizeEvent(self, qevent: QResizeEvent) -> None:
        super().resizeEvent(qevent)
        self._fit_panel()

    def changeEvent(self, qevent: QEvent) -> None:
        super().changeEvent(qevent)
        if qevent.type() == QEvent.Type.StyleChange and self._is_set_up:
            self._fit_panel()

    def keyPressEvent(self, qevent: QKeyEvent) -> None:
        if qevent.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(qevent)
        elif self.drawer.is_out and self.ui.panel.isVisible():
            self._close_panel()
        else:
            self._go_into_list()

    @async_slot
    async def make_ready(self, index: RowIndex[Any]) -> None:
        """Prepare for searching and sorting what is shown already."""
        await in_thread(index.make_searchable)
        await in_thread(index.rank, self.ui.table.shown_columns())

    def _wanted(self) -> Narrowing:
        """Return what the list is to be narrowed to."""
        raise NotImplementedError

    def _narrow(self) -> None:
        """Narrow the list at once, or as soon as it can be searched."""
        wanted, rows = self._wanted(), self.ui.table.rows
        if rows.index_now.is_searchable or not wanted.query.strip():
            rows.show_wanted(wanted)
        else:
            self._narrow_later()

    @latest
    async def _narrow_later(self) -> None:
        await in_thread(self.ui.table.rows.index_now.make_searchable)
        self.ui.table.rows.show_wanted(self._wanted())

    def _fit_panel(self) -> None:
        """Put the panel beside the list or over it."""
        raise NotImplementedError

    def _close_panel(self) -> None:
        raise NotImplementedError

    def _show_selected(self) -> None:
        raise NotImplementedError

    def _set_up_common(self) -> None:
        """Connect the list, the search and the menu of columns."""
        ui, table = self.ui, self.ui.table
        ui.list_state.setFocusProxy(table)
        table.selected.connect(self._show_selected)
        table.typed.connect(self._search_for)
        table.cut_short.connect(lambda row, field, value: self._change([row.id], field, value or ""))
        table.rows.edited.connect(self._change_cell)
        ui.panel.edited.connect(self._change_in_panel)
        ui.panel.closed.connect(self._close_panel)
        ui.filter_layout.insertWidget(0, self.search, 1)
        self.search.gone_down.connect(self._go_into_list)
        self.search.returnPressed.connect(self._go_into_list)
        menu = StayingMenu(tr(N_("Col&umns")), self)
        menu.aboutToShow.connect(lambda: table.fill_column_menu(menu))
        give_letters(menu)
        ui.columns_button.setMenu(menu)
        header = table.horizontalHeader()
        header.customContextMenuRequested.connect(lambda at: menu.popup(header.mapToGlobal(at)))
        ui.page_layout.setStretch(0, 1)

    @async_slot
    async def _change(self, ids: list[int], field: str, value: str) -> None:
        await self._write_change(ids, field, value)

    @async_slot
    async def _change_in_panel(self, ids: list[int], field: str, value: str) -> None:
        try:
            await self._write_change(ids, field, value)
        except PlannerError as error:
            self._show_selected()
            self.ui.panel.take_back(ids, field, value, error)
            if not isinstance(error, WrongValueError) or not self.ui.panel.shows(ids):
                raise

    @async_slot
    async def _change_cell(self, key: int, field: str, value: str) -> None:
        """Write what was typed into a cell, which shows it already."""
        is_kept = False
        try:
            await self._write_change([key], field, value)
            is_kept = True
        finally:
            self.ui.table.rows.written(key, field, is_kept=is_kept)

    async def _write_change(self, ids: list[int], field: str, value: str) -> None:
        label = self.changes.change_label(field, self.ui.table.rows.index_now.rows_with(ids))
        await self._write(self.changing, label, self.changes.change, ids, field, value)

    async def _write(self, title: str, label: Text, function: Callable[..., Any], ids: list[int], *args: Any) -> Any:
        """Write something for these rows; for many of them with progress and a Cancel."""
        if len(ids) <= FEW:
            return await self.workspace.write(label, function, ids, *args)
        return await run_job(self, title, self.workspace.write, label, function, ids, *args)

    def _go_into_list(self) -> None:
        """Put the cursor into the list, as far as there is one."""
        table = self.ui.table
        if not table.isVisible():
            return
        table.setFocus()
        if not table.chosen_positions() and table.rows.rowCount():
            table.choose([max(0, table.currentIndex().row())])

    def _show_in_panel(self, show: Callable[[], None], *, is_empty: bool) -> None:
        """Let the panel show others; the keyboard goes to the list where the panel has nobody left to type about."""
        focus = QApplication.focusWidget()
        was_here = focus is not None and self.ui.panel.isAncestorOf(focus)
        show()
        if was_here and is_empty:
            QTimer.singleShot(0, self, self._go_into_what_is_there)

    def _go_into_what_is_there(self) -> None:
        if (shown := self.ui.stack.currentWidget()) is not None:
            shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def _search_for(self, letters: str) -> None:
        self.search.setFocus()
        self.search.setText(letters)
