"""The page of people: the address book, searched and edited in place, with the events of who is selected."""

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QWidget

from planner._generated.ui_people_page import Ui_PeoplePage
from planner.domain.guests import clean_name
from planner.domain.texts import N_
from planner.gui import theme
from planner.gui.aio import async_slot, in_thread
from planner.gui.guests.counts import HEIGHT
from planner.gui.i18n import joined, tr
from planner.gui.people import changes
from planner.gui.people.columns import PeopleIndex, Wanted
from planner.gui.people.deeds import PeopleDeeds
from planner.gui.widgets.ask_name import ask_name
from planner.gui.widgets.empty_state import EmptyState
from planner.gui.widgets.key_hints import does
from planner.gui.widgets.list_page import FEW, ListPage
from planner.gui.widgets.row_index import RowIndex, prepared
from planner.gui.widgets.side_panel import fit_panel

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from planner.gui.workspace import Workspace
    from planner.services.address_book import PersonRow


class PeoplePage(ListPage):
    """Everybody in the address book, whichever event is shown."""

    noun = "people"
    changing, changes = N_("Changing people"), changes
    watches = frozenset({"person", "guest", "event", "check_in", "speaker", "topic"})

    def __init__(self, workspace: "Workspace") -> None:
        super().__init__(workspace, Ui_PeoplePage())
        self._changed: set[int] | None = None  # whom to read again; None: everybody
        self._is_read = False
        self._question = 0  # counts whose details were asked for: an answer to an older question is dropped
        self._select_next: Collection[int] = ()
        self._set_up_list()
        self.deeds = PeopleDeeds(self)
        does(self.ui.panel.delete_button, self.deeds.delete)
        self._set_up_head()
        self._set_up_panel()
        self._is_set_up = True
        self._show_state()

    async def refresh(self) -> None:
        changed, self._changed = self._changed, set()
        model = self.ui.table.people
        written = model.written_cells()
        try:
            index = await self._read(changed)
        except BaseException:
            self._changed = None
            raise
        self._is_read = True
        model.show_index(index, written)
        if self._select_next:
            self.ui.table.select_ids(self._select_next)
            self._select_next = ()
        self._show_selected()
        self.make_ready(index)

    async def _read(self, changed: set[int] | None) -> "RowIndex[PersonRow]":
        model = self.ui.table.people
        if changed is None or not self._is_read:
            rows = await self.workspace.read(changes.read_all)
            made: RowIndex[PersonRow] = await in_thread(prepared, PeopleIndex, rows, model.wanted, model.sorted_by)
            return made
        rows = await self.workspace.read(changes.read_some, changed)
        gone = changed - {row.id for row in rows}
        return await in_thread(prepared, model.index_now.changed, rows, model.wanted, model.sorted_by, gone)

    def _wanted(self) -> Wanted:
        return Wanted(self.search.text())

    def menu_actions(self) -> list[QAction]:
        return self.deeds.for_menu()

    def show_thing(self, table: str, key: int) -> bool:
        if is_ours := table == "person":
            self.search.clear()
            self._select_next = [key]
            self.refresh_soon()
        return is_ours

    @async_slot
    async def add(self) -> None:
        """Ask for a name and add that person; what else is known is typed in the panel."""
        words, verb = N_("What is the person called?"), N_("Add to the address book")
        name = await ask_name(
            self, tr(N_("New person")), tr(words), tr(verb), value=self.search.text().strip(), check=clean_name
        )
        if name is None:
            return
        person_id = await self.workspace.write(changes.add_label(name), changes.add, name)
        self.show_thing("person", person_id)
        self.go_to_panel()

    @async_slot
    async def invite(self) -> None:
        """Put the selected people on the list of the event shown; who is on it already stays as they are."""
        ids, event_id = self.ui.table.selected_ids(), self.event_id
        if not ids or event_id is None:
            return
        label = changes.invite_label(self.ui.table.people.index_now.rows_with(ids))
        invited = await self._write(N_("Inviting people"), label, changes.invite, ids, event_id)
        known = len(ids) - invited
        came_on = tr(N_("{n} person was put on the list.|{n} people were put on the list."), n=invited)
        there = tr(N_("{n} was on it already.|{n} were on it already."), n=known) if known else ""
        self.told.emit(f"{came_on} {there}".strip())

    @async_slot
    async def delete(self) -> None:
        """Delete the selected people and tell what went along; the status line offers Undo."""
        ids = self.ui.table.selected_ids()
        if not ids:
            return
        label = changes.delete_label(self.ui.table.people.index_now.rows_with(ids))
        neighbour = self.ui.table.neighbour_of_selected()
        self.ui.table.setFocus()
        gone = await self._write(N_("Deleting people"), label, changes.delete, ids)
        self._select_next = neighbour
        self.refresh_soon()
        if gone.places or gone.led:
            places = tr(N_("{n} place on a guest list|{n} places on guest lists"), n=gone.places) if gone.places else ""
            led = tr(N_("{n} lead of a topic|{n} leads of topics"), n=gone.led) if gone.led else ""
            self.told.emit(
                tr(N_("What went along: {things}. Undo brings everything back."), things=joined(places, led))
            )

    def showEvent(self, qevent: QShowEvent) -> None:
        self._stale = self._stale or self._changed != set()
        super().showEvent(qevent)

    def _on_changed(self, news: "Mapping[str, frozenset[int] | None]") -> None:
        """Note who changed; where guests, events or topics did, anybody's figures may have."""
        people = news.get("person", frozenset())
        is_much = people is None or len(people) > FEW or self.watches & news.keys() - {"person"}
        self._changed = None if is_much or self._changed is None else self._changed | set(people or ())
        super()._on_changed(news)

    def _on_event(self, _event_id: int | None) -> None:
        self._show_selected()  # the book is the same; only who is invited to what is another

    def _show_state(self) -> None:
        """Show the list, or why it is empty."""
        ui, model = self.ui, self.ui.table.people
        total, shown = len(model.rows()), model.rowCount()
        state: QWidget = ui.list_state if shown or not self._is_read else self._no_match if total else self._empty
        ui.stack.setCurrentWidget(state)
        for part in (self.search, ui.columns_button):
            part.setVisible(bool(total) or not self._is_read)
        words = tr(N_("{n} person in the address book|{n} people in the address book"), n=total)
        found = tr(N_("{n} found"), n=shown) if shown != total else ""
        ui.count_label.setText(joined(words, found))
        self._fit_panel()

    def _show_selected(self) -> None:
        table = self.ui.table
        rows = table.people.rows_at(table.chosen_positions())
        for action in self.deeds.needing_people:
            action.setEnabled(bool(rows))
        can_invite = bool(rows) and self.event_id is not None
        self.deeds.invite.setEnabled(can_invite)
        self.ui.invite_button.setEnabled(can_invite)
        self._show_in_panel(lambda: self.ui.panel.show_people(rows), is_empty=not rows)
        if len(rows) == 1:
            self._show_details(rows[0].id)

    @async_slot
    async def _show_details(self, person_id: int) -> None:
        self._question += 1
        question = self._question
        details = await self.workspace.read(changes.read_one, person_id)
        if question == self._question and self.ui.panel.shows([person_id]):
            self.ui.panel.show_details(details)

    def _set_up_list(self) -> None:
        self._set_up_common()
        ui, table = self.ui, self.ui.table
        sentence = N_(
            "Whoever is put on the list of an event stands here too, with all their events. Or add people one by one."
        )
        self._empty = EmptyState("users", tr(N_("Nobody is in the address book")), tr(sentence))
        self._empty.add_button(tr(N_("Add a person")), self.add, "user-plus", primary=True)
        nobody = tr(N_("Nobody is found")), tr(N_("Nobody in the address book fits what you look for."))
        self._no_match = EmptyState("search", *nobody)
        self._no_match.add_button(tr(N_("Show everybody")), self.search.clear)
        self._no_match.add_button(tr(N_("Add as a new person")), self.add, "user-plus")
        for state in (self._empty, self._no_match):
            ui.stack.addWidget(state)
        table.menu_wanted.connect(lambda at: self.deeds.context_menu().popup(at))
        table.people.counted.connect(self._show_state)

    def _set_up_head(self) -> None:
        ui = self.ui
        self.search.textChanged.connect(self._narrow)
        ui.add_button.clicked.connect(self.add)
        ui.invite_button.clicked.connect(self.invite)
        for button, icon, ink in (
            (ui.details_button, "user", "text"),
            (ui.invite_button, "calendar-plus", "text"),
            (ui.add_button, "plus", "on_accent"),
            (ui.columns_button, "table", "muted"),
        ):
            theme.set_icon(button, icon, ink)
            if button.text():
                button.setAccessibleName(button.text())

    def _set_up_panel(self) -> None:
        ui = self.ui
        ui.panel.delete_wanted.connect(self.delete)
        ui.panel.namesakes_wanted.connect(self._show_namesakes)
        ui.panel.timeline.wanted.connect(self.thing_wanted)
        ui.details_button.toggled.connect(lambda shown: self.go_to_panel() if shown else self._fit_panel())
        head = (ui.details_button, ui.invite_button, ui.add_button, self.search, ui.columns_button, ui.table)
        for one, following in pairwise((*head, *ui.panel.controls())):
            QWidget.setTabOrder(one, following)

    def _fit_panel(self) -> None:
        ui = self.ui
        ui.count_label.setMinimumHeight(theme.px(HEIGHT))  # the list begins as high as that of the guests
        fit_panel(self, ui, self.drawer, (ui.details_button, ui.invite_button), has_rows=bool(ui.table.people.rows()))

    def _close_panel(self) -> None:
        self.ui.details_button.setChecked(False)
        self._fit_panel()
        self._go_into_list()

    def _show_namesakes(self, ids: list[int]) -> None:
        """Select all who are called so, to compare them."""
        self.search.clear()
        self.ui.table.select_ids(ids)
