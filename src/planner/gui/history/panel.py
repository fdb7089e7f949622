"""The history: every step in words, by day, what it changed, and the ways back; beside the page or in its place."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from planner._generated.ui_history_panel import Ui_HistoryPanel
from planner.domain.texts import N_
from planner.gui import aio, theme
from planner.gui.aio import async_slot
from planner.gui.history import reading
from planner.gui.history.deeds import HistoryDeeds
from planner.gui.history.entries import entries_of
from planner.gui.history.filters import Filters
from planner.gui.i18n import tr
from planner.gui.widgets.column_memory import remember_shares, shares_of
from planner.gui.widgets.empty_state import EmptyState
from planner.gui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from planner.gui.workspace import Workspace
    from planner.services.history import StepRow
    from planner.services.step_details import StepDetails, ThingChange
    from planner.store.restore_points import RestorePoint

WIDTH = 344
_PAGE = 100
_SHARES = (3, 2)  # of the list and of the details


class HistoryPanel(QFrame):
    """Shows the history of one workspace; it knows no window."""

    closed = Signal()
    jump_wanted = Signal(str, object)  # table and key of a thing to be shown on its page
    offered = Signal(str, str, object)  # words, what is offered, and what it calls

    def __init__(self, workspace: "Workspace", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.details: StepDetails | None = None
        self._steps: list[StepRow] = []
        self._points: list[RestorePoint] = []
        self._older: int | None = None
        self._question = 0  # counts what was asked for: an answer to an older question is dropped
        self._looks = 0  # the same for what is asked about the selected line
        self._is_loading = self._is_to_begin = self._has_shares = False
        self._is_stale = True
        self.ui = Ui_HistoryPanel()
        self.ui.setupUi(self)
        self.search = SearchField(tr(N_("Search what was done")))
        self.filters = Filters(self.ui, self.search)
        self.deeds = HistoryDeeds(self)
        self._empty, self._no_match = self._states()
        self._buttons: list[tuple[QPushButton, QAction]] = []
        self._lay_out()
        self._wire()

    # What is shown

    def refresh_soon(self) -> None:
        """Read again as much as is shown, now or when the panel is shown next."""
        self._is_stale = not self.isVisible()
        if not self._is_stale:
            self._read_again()

    @aio.latest
    async def _read_again(self) -> None:
        await self._read(max(_PAGE, len(self._steps)))

    async def show_point(self, point_id: int) -> None:
        """Read again and select a restore point, whatever the filters left before."""
        self.filters.clear(tell=False)
        await self._read(max(_PAGE, len(self._steps)))
        self.ui.list.choose("point", point_id)

    async def show_about(self, table: str, key: int) -> None:
        """Show what happened to one thing."""
        name = await self.workspace.read(reading.read_name, table, key)
        self.filters.show_about(table, key, name)

    def set_wide(self, *, wide: bool) -> None:
        """Stand list and details beside each other, or one below the other."""
        splitter, wanted = self.ui.splitter, Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if splitter.orientation() != wanted or not self._has_shares:
            self._has_shares = True
            splitter.setOrientation(wanted)
            splitter.setSizes(shares_of(splitter, "history", _SHARES))

    def begin(self) -> None:
        """Put the cursor into the list, once there is one."""
        self._is_to_begin = True
        self._focus_list()

    def _focus_list(self) -> None:
        if self._is_to_begin and self.ui.list.currentIndex().isValid():
            self._is_to_begin = False
            self.ui.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def go(self) -> None:
        """Go to the first of the things that the selected step changed."""
        if thing := self._first_thing():
            self.jump_wanted.emit(thing.table, thing.key)

    def show_its_story(self) -> None:
        """Show what else happened to the first of the things that the selected step changed."""
        if thing := self._first_thing():
            self.filters.show_about(thing.table, thing.key, thing.name)

    def _first_thing(self) -> "ThingChange | None":
        things = self.details.things if self.details else ()
        return next((thing for thing in things if thing.is_there), None)

    async def _read(self, count: int, *, anew: bool = False) -> None:
        """Read the newest `count` steps that are wanted; asked for `anew` they are shown as they are found."""
        self._question += 1
        question, asked = self._question, self.filters.asked()
        points, people = await self.workspace.read(reading.read_beside, asked)
        found: list[StepRow] = []
        older: int | None = None
        is_on = True
        while is_on:
            page = await self.workspace.read(reading.read_steps, asked, count - len(found), older)
            if question != self._question:
                return
            found, older = [*found, *page.steps], page.older
            is_on = older is not None and len(found) < count  # a search may need several looks into the file
            if anew or not is_on:
                self._steps, self._older, self._points = found, older, points
                self._show_lines(asked, is_searching=is_on)
        self.filters.show_people(people)
        await self._show_details()

    @async_slot
    async def _read_older(self) -> None:
        """Add a page of older steps at the end."""
        if self._older is None or self._is_loading or not self.isVisible():
            return
        self._is_loading, question, asked = True, self._question, self.filters.asked()
        try:
            page = await self.workspace.read(reading.read_steps, asked, _PAGE, self._older)
        finally:
            self._is_loading = False
        if question == self._question:
            self._steps, self._older = [*self._steps, *page.steps], page.older
            self._show_lines(asked)
            if not page.steps or self.ui.list.is_near_end():
                self._read_older()

    def _show_lines(self, asked: reading.Asked, *, is_searching: bool = False) -> None:
        oldest = 0 if self._older is None else self._older
        points = [point for point in self._points if point.step >= oldest]
        is_following = self.ui.list.is_at_newest() and not self._has_focus()
        self.ui.list.entries.show_entries(entries_of(self._steps, points))
        is_empty = not self._steps and not points
        title = tr(N_("Searching…")) if is_searching else tr(N_("No step is shown"))
        self._no_match.set_words(
            title, tr(N_("No step matches the search and the filters.")) if not is_searching else ""
        )
        state = self.ui.list if not is_empty else self._no_match if asked else self._empty
        self.ui.stack.setCurrentWidget(state)
        if is_following or not self.ui.list.currentIndex().isValid():
            self.ui.list.choose_newest()
        self._focus_list()

    def _has_focus(self) -> bool:
        focused = self.window().focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    @async_slot
    async def _on_chosen(self) -> None:
        await self._show_details()

    async def _show_details(self) -> None:
        """Read what the selected line is about, and show it if it is still selected."""
        self._looks += 1
        look, entry, view = self._looks, self.ui.list.current(), self.ui.details
        if entry is None:
            self.details = None
            view.show_nothing()
            self.deeds.fit(None, None)
        elif entry.point is not None:
            difference = await self.workspace.read(reading.read_difference, entry.point.step)
            if look == self._looks and entry == self.ui.list.current():
                self.details = None
                view.show_point(entry, difference)
                self.deeds.fit(entry, None)
        else:
            details = await self.workspace.read(reading.read_details, entry.key)
            if look == self._looks and entry == self.ui.list.current() and details is not None:
                self.details = details
                view.show_step(entry, details)
                self.deeds.fit(entry, details)
        self._fit_buttons()

    # Qt's events

    def showEvent(self, qevent: QShowEvent) -> None:
        super().showEvent(qevent)
        theme.fit_fields(self)
        if self._is_stale:
            self.refresh_soon()

    def keyPressEvent(self, qevent: QKeyEvent) -> None:
        if qevent.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(qevent)

    # Setting up

    def _states(self) -> tuple[EmptyState, EmptyState]:
        sentence = N_("Whatever you do is kept here in words, with who did it and when, and can be undone from here.")
        empty = EmptyState("history", tr(N_("Nothing was done yet")), tr(sentence))
        no_match = EmptyState("search", "")
        no_match.add_button(tr(N_("Show the whole history")), self.filters.clear)
        return empty, no_match

    def _lay_out(self) -> None:
        ui = self.ui
        theme.set_kind(self, "history")
        theme.set_kind(ui.lower, "history_details")
        ui.head_column.insertWidget(1, self.search)
        for state in (self._empty, self._no_match):
            ui.stack.addWidget(state)
        for action in self.deeds.for_buttons():
            button = QPushButton()
            theme.set_kind(button, "small")
            button.clicked.connect(action.trigger)
            self._buttons.append((button, action))
            button.setParent(ui.lower)
        ui.splitter.setStretchFactor(0, 3)
        ui.splitter.setStretchFactor(1, 2)
        remember_shares(ui.splitter, "history")
        theme.set_icon(ui.point_button, "restore-point", "text", 14)
        theme.set_icon(ui.close_button, "x", "muted")
        ui.point_button.setAccessibleName(tr(N_("Set a restore point")))
        ui.point_button.setText(f" {ui.point_button.text()}")
        self.setTabOrder(self.search, ui.who_box)
        self._fit_buttons()

    def _fit_buttons(self) -> None:
        """Show a button for each thing that can be done with the selected line, two in a row."""
        layout, shown = self.ui.button_layout, []
        focused = next((button for button, _ in self._buttons if button.hasFocus()), None)
        for button, action in self._buttons:
            layout.removeWidget(button)
            button.setVisible(action.isVisible())
            button.setEnabled(action.isEnabled())
            button.setText(action.text().replace("&", ""))
            button.setToolTip(action.toolTip() if action.toolTip() != button.text() else "")
            shown += [button] if action.isVisible() else []
        for place, button in enumerate(shown):
            is_alone = place % 2 == 0 and place == len(shown) - 1
            layout.addWidget(button, place // 2, place % 2, 1, 2 if is_alone else 1)
        if focused is not None and not (focused in shown and focused.isEnabled()):
            self.ui.list.setFocus()  # else Space would press what is there now

    def _wire(self) -> None:
        ui, steps = self.ui, self.ui.list
        self.filters.changed.connect(self._ask_anew)
        self.search.gone_down.connect(steps.setFocus)
        self.search.returnPressed.connect(steps.setFocus)
        steps.chosen.connect(self._on_chosen)
        steps.opened.connect(self.go)
        steps.older_wanted.connect(self._read_older)
        steps.typed.connect(self._search_for)
        steps.customContextMenuRequested.connect(self._open_menu)
        ui.details.jump_wanted.connect(self.jump_wanted)
        ui.details.about_wanted.connect(lambda table, key: aio.spawn(self.show_about(table, key), self))
        ui.point_button.clicked.connect(self.deeds.name_point)
        ui.close_button.clicked.connect(self.closed)
        # A method, which Qt lets go of together with the panel; a function would outlive it.
        self.workspace.standing_changed.connect(self._on_standing)

    def _on_standing(self, _standing: object) -> None:
        self.refresh_soon()

    def _ask_anew(self) -> None:
        self.ui.list.scrollToTop()
        aio.spawn(self._read(_PAGE, anew=True), self)

    def _search_for(self, letters: str) -> None:
        self.search.setFocus()
        self.search.setText(letters)

    def _open_menu(self, at: QPoint) -> None:
        if self.ui.list.current() is not None:
            self.deeds.context_menu().popup(self.ui.list.viewport().mapToGlobal(at))
