"""What can be done with guests, as actions with words and keys: for the menu, the context menu and the buttons."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from planner.domain.guests import ROLE_NAMES, RSVP_NAMES
from planner.domain.texts import N_
from planner.gui.guests.columns import COLUMNS, PLACES
from planner.gui.guests.dragging import file_of
from planner.gui.i18n import tr
from planner.gui.imports.pasting import pasted_lists
from planner.gui.widgets.letters import give_letters
from planner.gui.widgets.list_actions import line, list_action

if TYPE_CHECKING:
    from planner.gui.guests.page import GuestsPage

_SORTED_BY = ("full_name", "organisation", "rsvp", "role", "ticket_type", "source", "added_at")


class GuestDeeds:
    """The actions of one page of guests."""

    def __init__(self, page: "GuestsPage") -> None:
        self._page = page
        table = page.ui.table
        table.dragged_file = file_of
        self.add = list_action(page, N_("&Add guest"), "Ctrl+N", "user-plus", page.add)
        self.edit = list_action(page, N_("&Edit in the list"), "F2", "pencil", table.edit_now, table=table)
        self.details = list_action(page, N_("&Details"), "Ctrl+D", "user", page.go_to_panel)
        self.history = list_action(page, N_("What &happened"), "Ctrl+Alt+H", "history", self._show_history)
        self.copy = list_action(page, N_("&Copy"), "Ctrl+C", "copy", table.copy, table=table)
        self.paste = list_action(page, N_("&Paste a list"), "Ctrl+V", "file-up", self._paste, table=table)
        self.select_all = list_action(page, N_("Select a&ll"), "Ctrl+A", "", table.selectAll, table=table)
        self.remove = list_action(page, N_("Re&move from list"), "Del", "trash-2", page.remove, table=table)
        self.clear = list_action(page, N_("Clear &filters"), "Ctrl+Shift+F", "x", page.clear_filters)
        self.rsvp = self._choices(N_("&RSVP"), RSVP_NAMES, "rsvp", "Alt+")
        self.role = self._choices(N_("R&ole"), ROLE_NAMES, "role", "Alt+Shift+")
        self.sort = self._sort_menu()
        self.needing_guests = (
            self.edit,
            self.history,
            self.copy,
            self.remove,
            self.rsvp.menuAction(),
            self.role.menuAction(),
        )

    def for_menu(self) -> list[QAction]:
        """Return the actions of the page's menu."""
        page = self._page
        return [
            self.add,
            self.details,
            self.edit,
            self.history,
            line(page),
            self.rsvp.menuAction(),
            self.role.menuAction(),
            line(page),
            self.copy,
            self.paste,
            self.select_all,
            self.remove,
            line(page),
            self.sort.menuAction(),
            page.ui.columns_button.menu().menuAction(),
            self.clear,
        ]

    def context_menu(self) -> QMenu:
        """Return the menu of the selected guests."""
        menu = QMenu(self._page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in (
            self.details,
            self.edit,
            self.history,
            line(menu),
            self.rsvp.menuAction(),
            self.role.menuAction(),
        ):
            menu.addAction(action)
        for action in (line(menu), self.copy, self.remove):
            menu.addAction(action)
        return menu

    def _paste(self) -> None:
        """Show on the import page what the list on the clipboard would do."""
        self._page.import_wanted.emit(pasted_lists())

    def _show_history(self) -> None:
        """Show what happened to the first of the selected guests."""
        if ids := self._page.ui.table.selected_ids():
            self._page.history_wanted.emit("guest", ids[0])

    def _choices(self, words: str, names: Mapping[Any, str], field: str, keys: str) -> QMenu:
        menu = QMenu(tr(words), self._page)
        for place, (word, name) in enumerate(names.items(), start=1):
            action = menu.addAction(tr(name))
            action.setShortcut(QKeySequence(f"{keys}{place}"))
            value = word.value if word else ""
            action.triggered.connect(lambda _checked=False, value=value: self._page.change_selected(field, value))
            self._page.addAction(action)
        give_letters(menu)
        return menu

    def _sort_menu(self) -> QMenu:
        menu = QMenu(tr(N_("&Sort by")), self._page)
        for field in _SORTED_BY:
            place = PLACES[field]
            action = menu.addAction(tr(COLUMNS[place].title))
            action.triggered.connect(lambda _checked=False, place=place: self._page.sort_by(place))
        give_letters(menu)
        return menu
