"""The guests page: the list, its counts, search and filters, and the side panel."""

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFocusEvent, QShowEvent

from planner._generated.ui_guests_page import Ui_GuestsPage
from planner.domain.errors import WrongValueError
from planner.domain.guests import ROLE_NAMES, RSVP_NAMES
from planner.domain.overview import Link
from planner.domain.rsvp import Role, Rsvp
from planner.domain.texts import N_
from planner.gui.aio import async_slot, in_thread
from planner.gui.guests import changes
from planner.gui.guests.deeds import GuestDeeds
from planner.gui.guests.finding import GuestIndex, Wanted, told_of_alike
from planner.gui.guests.placing import dress, order_tabs
from planner.gui.i18n import tr
from planner.gui.widgets.editable_model import ListOnScreen
from planner.gui.widgets.key_hints import does
from planner.gui.widgets.list_page import FEW, ListPage
from planner.gui.widgets.row_index import RowIndex, prepared
from planner.gui.widgets.side_panel import fit_panel

if TYPE_CHECKING:
    from planner.gui.workspace import Workspace
    from planner.services.guests import GuestCounts, GuestRow

_ROWS = frozenset({"guest", "person"})
_Changed = dict[str, set[int]] | None  # keys by table; None: the whole list has to be read


class GuestsPage(ListPage):
    """Everybody on the list of the event."""

    noun = "guests"
    changing, changes = N_("Changing guests"), changes
    watches = frozenset({"guest", "person", "source", "check_in", "event"})

    def __init__(self, workspace: "Workspace") -> None:
        super().__init__(workspace, Ui_GuestsPage())
        self._shown_event: int | None = None
        self._changed: _Changed = None
        self._select_next: Collection[int] = ()
        self._link: Link | None = None
        self._selected_before: list[int] = []  # who is selected again when no more guests are added
        self._has_guests = False
        self._set_up_list()
        self.deeds = GuestDeeds(self)
        self._set_up_head()
        self._set_up_panel()
        self._is_set_up = True
        self._show_state()

    async def refresh(self) -> None:
        event_id, changed = self.event_id, self._changed
        self._changed = {}
        if event_id is None:
            self._show(None, GuestIndex(()), None)
            return
        try:
            shown = await self._read(event_id, changed)
        except BaseException:
            self._note(changed or None)  # what was announced and could not be read is read the next time
            raise
        if event_id == self.event_id:
            self._show(event_id, *shown)
            self.make_ready(shown[0])

    async def _read(
        self, event_id: int, changed: "_Changed"
    ) -> "tuple[RowIndex[GuestRow], GuestCounts, frozenset[tuple[int, str]]]":
        """Return the list as it is now, its counts, and the edited cells that it holds."""
        model = self.ui.table.guests
        written = model.written_cells()
        if changed is None or self._shown_event != event_id:
            rows, counts = await self.workspace.read(changes.read_list, event_id)
            index: RowIndex[GuestRow] = await in_thread(prepared, GuestIndex, rows, model.wanted, model.sorted_by)
        else:
            guests, people = changed.get("guest", set()), changed.get("person", set())
            rows, counts = await self.workspace.read(changes.read_some, event_id, guests, people)
            gone = guests - {row.id for row in rows}
            index = await in_thread(prepared, model.index_now.changed, rows, model.wanted, model.sorted_by, gone)
        return index, counts, written

    def menu_actions(self) -> list[QAction]:
        return self.deeds.for_menu()

    def export(self) -> None:
        guests = self.ui.table.guests
        self.export_wanted.emit(ListOnScreen(self.ui.table.selected_ids(), guests.shown_ids(), guests.all_ids()))

    def show_filter(self, rsvps: Collection[Rsvp | None] = (), roles: Collection[Role] = (), query: str = "") -> None:
        """Show the guests with these answers, roles and words; nothing said shows everybody."""
        self.ui.rsvp_filter.choose(rsvps)
        self.ui.role_filter.choose(roles)
        self.search.setText(query)

    def show_link(self, link: Link) -> None:
        self._link = link  # a list that has yet to be read begins with it
        self.show_filter(link.rsvps, query=link.query)

    def show_guest(self, guest_id: int) -> None:
        """Select one guest and show everything about them, when the list has been read."""
        self.clear_filters()
        self._select_next = [guest_id]
        self.refresh_soon()

    def show_thing(self, table: str, key: int) -> bool:
        if is_ours := table == "guest":
            self.show_guest(key)
        return is_ours

    def clear_filters(self) -> None:
        self.show_filter()

    def add(self) -> None:
        """Begin to add a guest in the side panel; whoever was selected is so again afterwards."""
        self._add_known({})

    def remove(self) -> None:
        """Take the selected guests off the list; the status line offers Undo."""
        if ids := self.ui.table.selected_ids():
            self._remove(ids)

    def change_selected(self, field: str, value: str) -> None:
        """Give all selected guests the same value."""
        if ids := self.ui.table.selected_ids():
            self._change(ids, field, value)

    def sort_by(self, column: int) -> None:
        """Sort by a column, the other way round when it is sorted by already."""
        header = self.ui.table.horizontalHeader()
        is_down = header.sortIndicatorSection() == column and header.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
        self.ui.table.sortByColumn(column, Qt.SortOrder.DescendingOrder if is_down else Qt.SortOrder.AscendingOrder)

    def focusInEvent(self, _qevent: QFocusEvent) -> None:
        self.ui.stack.go_in()  # where whoever comes back from another page goes on

    def showEvent(self, qevent: QShowEvent) -> None:
        self._stale = self._stale or self._changed != {}
        super().showEvent(qevent)

    def _on_changed(self, news: "Mapping[str, frozenset[int] | None]") -> None:
        """Note which rows changed, so that a list of 100,000 is not read again for one of them."""
        rows = {table: keys for table, keys in news.items() if table in _ROWS}
        others = self.watches & news.keys() - _ROWS - {"event"}
        is_much = others or any(keys is None or len(keys) > FEW for keys in rows.values())
        self._note(None if is_much else {table: set(keys or ()) for table, keys in rows.items()})
        super()._on_changed(news)

    def _note(self, changed: "_Changed") -> None:
        """Note rows that have to be read, beside those noted before; None stands for the whole list."""
        if changed is None or self._changed is None:
            self._changed = None
            return
        for table, keys in changed.items():
            self._changed.setdefault(table, set()).update(keys)

    def _on_event(self, event_id: int | None) -> None:
        self._changed = None
        super()._on_event(event_id)

    def _show(
        self,
        event_id: int | None,
        index: "RowIndex[GuestRow]",
        counts: "GuestCounts | None",
        written: "Collection[tuple[int, str]]" = (),
    ) -> None:
        if event_id != self._shown_event:
            self._shown_event = event_id
            self.ui.stack.begin_list()
            self.ui.table.clearSelection()
            self.ui.table.scrollToTop()
            self.clear_filters()
            if self._link is not None:
                self.show_link(self._link)
        self._link = None
        self.ui.table.guests.show_index(index, written)
        if counts is not None:
            self.ui.counts_line.show_counts(counts)
            self.ui.rsvp_filter.show_counts(counts.by_rsvp)
            self.ui.role_filter.show_counts(counts.by_role)
        if self._select_next:
            self.ui.table.select_ids(self._select_next)
            self._select_next = ()
        self._show_selected()

    def _show_state(self) -> None:
        """Show the list, or why it is empty; nothing can be found or sent where nobody is."""
        ui, model = self.ui, self.ui.table.guests
        total, is_read = len(model.rows()), self._shown_event is not None
        ui.stack.show_list(ui.list_state, total, model.rowCount(), model.wanted, is_read=is_read)
        for part in (self.search, ui.rsvp_filter, ui.role_filter, ui.columns_button):
            part.setVisible(bool(total) or not is_read)
        ui.export_button.setEnabled(bool(total))
        ui.clear_button.setVisible(bool(model.wanted))
        if self._has_guests != bool(total):
            self._has_guests = bool(total)
            self._fit_panel()

    def _show_selected(self) -> None:
        rows = self.ui.table.guests.rows_at(self.ui.table.chosen_positions())
        for action in self.deeds.needing_guests:
            action.setEnabled(bool(rows))
        if rows or not self.ui.panel.is_new:
            self._show_in_panel(lambda: self.ui.panel.show_guests(rows), is_empty=not rows)

    def _wanted(self) -> Wanted:
        return Wanted(self.search.text(), self.ui.rsvp_filter.chosen, self.ui.role_filter.chosen)

    def _add_known(self, values: dict[str, str]) -> None:
        """Begin to add a guest of whom something is known."""
        self._selected_before = self.ui.table.selected_ids() or self._selected_before
        self.ui.table.clearSelection()
        self.ui.panel.begin_new(values)
        self.go_to_panel()

    @async_slot
    async def _add(self, values: dict[str, str]) -> None:
        event_id = self.event_id
        if event_id is None:
            return
        label = changes.add_label(values["full_name"].strip())
        try:
            guest_id = await self.workspace.write(label, changes.add, event_id, values)
        except WrongValueError as error:
            self.ui.panel.show_error(error)
            return
        self.ui.panel.end_new()
        self._selected_before = [guest_id]
        await self._bring_into_view(guest_id)
        alike = await in_thread(told_of_alike, self.ui.table.guests.rows(), guest_id)
        if self.event_id == event_id:
            self.told.emit(tr(alike) if alike else "")  # nothing takes away what was told before

    async def _bring_into_view(self, guest_id: int) -> None:
        """Show the new guest in the list, while the form stays open for the next."""
        await self._refresh_until_fresh()
        position = self.ui.table.guests.position_of(guest_id)
        if position >= 0:
            self.ui.table.scrollTo(self.ui.table.guests.index(position, 0))
        if self.ui.panel.is_new:
            self.ui.panel.focus_first()

    @async_slot
    async def _remove(self, ids: list[int]) -> None:
        label = changes.remove_label(self.ui.table.guests.index_now.rows_with(ids))
        neighbour = self.ui.table.neighbour_of_selected()
        self.ui.table.setFocus()
        await self._write(N_("Removing guests"), label, changes.remove, ids)
        self._select_next = neighbour
        self.refresh_soon()

    def _set_up_list(self) -> None:
        self._set_up_common()
        table = self.ui.table
        self.ui.stack.import_wanted.connect(self._import)
        self.ui.stack.add_wanted.connect(self._add_known)
        self.ui.stack.all_wanted.connect(self.clear_filters)
        table.menu_wanted.connect(lambda at: self.deeds.context_menu().popup(at))
        table.guests.counted.connect(self._show_state)

    def _set_up_head(self) -> None:
        ui = self.ui
        self.search.textChanged.connect(self._narrow)
        ui.rsvp_filter.offer("rsvp", N_("Any RSVP"), N_("{first} and {n} other|{first} and {n} others"), RSVP_NAMES)
        ui.role_filter.offer("role", N_("Any role"), N_("{first} and {n} other|{first} and {n} others"), ROLE_NAMES)
        for choice in (ui.rsvp_filter, ui.role_filter):
            choice.chosen_changed.connect(self._narrow)
        ui.clear_button.clicked.connect(self.clear_filters)
        ui.counts_line.wanted.connect(self.show_filter)
        ui.add_button.clicked.connect(self.add)
        ui.import_button.clicked.connect(self._import)
        ui.export_button.clicked.connect(self.export)
        does(ui.import_button, "import_list")
        does(ui.export_button, "export")
        dress(ui)

    def _set_up_panel(self) -> None:
        ui = self.ui
        ui.panel.added.connect(self._add)
        ui.panel.remove_wanted.connect(self.remove)
        ui.details_button.toggled.connect(self._on_details)
        order_tabs(ui, self.search)
        self._fit_panel()

    def _fit_panel(self) -> None:
        ui = self.ui
        fit_panel(
            self, ui, self.drawer, (ui.details_button, ui.import_button, ui.export_button), has_rows=self._has_guests
        )

    def _on_details(self, shown: bool) -> None:  # noqa: FBT001 -- a slot of toggled(bool)
        self._fit_panel()
        if shown:
            self.ui.panel.focus_first()

    def _close_panel(self) -> None:
        self.ui.details_button.setChecked(False)
        if self.ui.panel.is_new:
            self.ui.panel.show_guests([])
            self.ui.table.select_ids(self._selected_before)
            self._selected_before = []
        self._show_selected()
        self._fit_panel()
        self.ui.stack.go_in()

    def _import(self) -> None:
        self.import_wanted.emit(())
