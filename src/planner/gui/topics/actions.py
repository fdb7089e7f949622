"""What can be done with topics, as actions with words and keys: for the menu, the context menu and the buttons."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from planner.domain.texts import N_
from planner.domain.topics import STATUS_NAMES
from planner.gui.i18n import tr
from planner.gui.widgets.letters import give_letters
from planner.gui.widgets.list_actions import line, list_action

if TYPE_CHECKING:
    from planner.gui.topics.page import TopicsPage
    from planner.services.events import EventRow


class TopicActions:
    """The actions of one page of topics."""

    def __init__(self, page: "TopicsPage") -> None:
        self._page = page
        make = partial(list_action, page)
        self.add = make(N_("&Add topic"), "Ctrl+N", "plus", page.begin_topic)
        self.edit = make(N_("&Edit details"), "F4", "pencil", page.edit_chosen)
        self.more = make(N_("Count one &more"), "Ctrl+Shift+Up", "plus", lambda: page.count_chosen(1))
        self.less = make(N_("Count one &less"), "Ctrl+Shift+Down", "minus", lambda: page.count_chosen(-1))
        self.place = make(N_("Place in the best f&ree room"), "Ctrl+Alt+P", "calendar-plus", page.place_chosen)
        self.copy = make(N_("&Copy"), "Ctrl+C", "copy", page.copy)
        self.paste = make(N_("&Paste topics"), "Ctrl+V", "", page.paste)
        self.delete = make(N_("&Delete"), "Ctrl+Alt+Backspace", "trash-2", page.delete_chosen)
        self.order = make(N_("&Order by interest"), "Ctrl+Alt+O", "arrow-up-down", page.changes.order_by_interest)
        self.board = make(N_("&Board"), "Ctrl+Alt+1", "table", lambda: page.choose_view("board"))
        self.table = make(N_("&Table"), "Ctrl+Alt+2", "list", lambda: page.choose_view("table"))
        self.panel = make(N_("Deta&ils beside the list"), "F9", "info", page.ui.panel_button.toggle)
        self.schedule = make(N_("Show the &schedule"), "Ctrl+Alt+G", "calendar-clock", page.go_to_schedule)
        self.clear = make(N_("Clear &filters"), "Ctrl+Shift+F", "x", page.clear_filters)
        self.move = self._move_menu()
        self.carry = QMenu(tr(N_("Carry o&n to")), page)
        give_letters(self.carry)
        self.needing_topics = (
            self.edit, self.more, self.less, self.copy, self.delete, self.move.menuAction(), self.carry.menuAction(),
            self.panel,
        )  # fmt: skip

    def for_menu(self) -> list[QAction]:
        """Return the actions of the page's menu."""
        page = self._page
        return [
            self.add, self.edit, self.move.menuAction(), self.more, self.less, line(page),
            self.place, self.schedule, self.carry.menuAction(), line(page),
            self.copy, self.paste, self.delete, line(page),
            self.board, self.table, self.panel, self.order, self.clear,
        ]  # fmt: skip

    def context_menu(self) -> QMenu:
        """Return the menu of the chosen topics."""
        menu = QMenu(self._page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self.edit, self.move.menuAction(), self.more, self.less, line(menu)])
        menu.addActions([self.place, self.schedule, self.carry.menuAction(), line(menu), self.copy, self.delete])
        return menu

    def offer_events(self, events: "list[EventRow]") -> None:
        """Offer the events to which topics can be carried on."""
        self.carry.clear()
        for event in events:
            action = self.carry.addAction(event.name.replace("&", "&&"))
            action.triggered.connect(lambda _checked=False, event=event: self._page.carry_on(event.id, event.name))
        if not events:
            self.carry.addAction(tr(N_("There is no other event yet"))).setEnabled(False)

    def _move_menu(self) -> QMenu:
        menu = QMenu(tr(N_("Mo&ve to")), self._page)
        for at, (status, name) in enumerate(STATUS_NAMES.items(), start=1):
            action = menu.addAction(tr(name))
            action.setShortcut(QKeySequence(f"Alt+{at}"))
            action.triggered.connect(lambda _checked=False, status=status: self._page.move_chosen(status))
            self._page.addAction(action)
        give_letters(menu)
        return menu
