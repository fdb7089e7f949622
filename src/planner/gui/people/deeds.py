"""What can be done with people, as actions for the page's menu, the menu of the list and the keys."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from planner.domain.texts import N_
from planner.gui.widgets.list_actions import line, list_action

if TYPE_CHECKING:
    from planner.gui.people.page import PeoplePage


class PeopleDeeds:
    """The actions of one page of people."""

    def __init__(self, page: "PeoplePage") -> None:
        self._page = page
        table = page.ui.table
        self.add = list_action(page, N_("&Add person…"), "Ctrl+N", "user-plus", page.add)
        self.invite = list_action(page, N_("&Invite to this event"), "Ctrl+Return", "calendar-plus", page.invite)
        self.edit = list_action(page, N_("&Edit in the list"), "F2", "pencil", table.edit_now, table=table)
        self.details = list_action(page, N_("&Details"), "Ctrl+D", "user", page.go_to_panel)
        self.history = list_action(page, N_("What &happened"), "Ctrl+Alt+H", "history", self._show_history)
        self.copy = list_action(page, N_("&Copy"), "Ctrl+C", "copy", table.copy, table=table)
        self.select_all = list_action(page, N_("Select a&ll"), "Ctrl+A", "", table.selectAll, table=table)
        self.delete = list_action(page, N_("Dele&te from the address book"), "Del", "trash-2", page.delete, table=table)
        self.needing_people = (self.edit, self.history, self.copy, self.delete)

    def for_menu(self) -> list[QAction]:
        """Return the actions of the page's menu."""
        page = self._page
        columns = page.ui.columns_button.menu().menuAction()
        first = [self.add, self.details, self.edit, self.history, line(page), self.invite]
        return [*first, line(page), self.copy, self.select_all, self.delete, line(page), columns]

    def context_menu(self) -> QMenu:
        """Return the menu of the selected people."""
        menu = QMenu(self._page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        first = [self.details, self.edit, self.history, line(menu), self.invite]
        menu.addActions([*first, line(menu), self.copy, self.delete])
        return menu

    def _show_history(self) -> None:
        """Show what happened to the first of the selected people."""
        if ids := self._page.ui.table.selected_ids():
            self._page.history_wanted.emit("person", ids[0])
