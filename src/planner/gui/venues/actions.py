"""The venues page's menus, and its printing."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from planner.domain.errors import PlannerError
from planner.domain.texts import N_, text
from planner.domain.venue_details import VenueDetails
from planner.gui import aio, theme
from planner.gui.i18n import tr
from planner.gui.widgets.letters import give_letters
from planner.gui.widgets.list_actions import line
from planner.gui.widgets.staying_menu import StayingMenu

if TYPE_CHECKING:
    from planner.gui.venues.page import VenuesPage


class Actions:
    """What can be done on the page, each with a key."""

    def __init__(self, page: "VenuesPage") -> None:
        self._page = page
        changes = page.changes
        self.new = self._action(N_("&New venue…"), "Ctrl+Shift+V", "plus", changes.new_venue)
        self.copy = self._action(N_("&Copy the venue…"), "Ctrl+Shift+C", "copy", lambda: self._with(changes.copy_venue))
        self.delete = self._action(
            N_("&Delete the venue"), "Ctrl+Shift+Del", "trash-2", lambda: self._with(changes.delete_venue)
        )
        self.choose = self._action(
            N_("C&hoose for this event"), "Ctrl+Shift+Y", "check", lambda: self._with(changes.choose_venue)
        )
        self.leave = self._action(N_("&Take the event off its venue"), "Ctrl+Shift+L", "x", changes.leave_venue)
        self.tick = self._action(N_("Co&mpare this venue, or not"), "F7", "columns-3", self._toggle)
        self.room = self._action(N_("Add &room"), "Ctrl+Shift+R", "door-open", lambda: self._with(changes.add_room))
        self.history = self._action(
            N_("&What happened"), "Ctrl+Alt+H", "history", lambda: self._with(self._show_history)
        )
        self.notebook = self._action(
            N_("Note&book"), "Ctrl+Alt+1", "notebook-pen", lambda: page.choose_view("notebook")
        )
        self.compare = self._action(N_("Com&pare"), "Ctrl+Alt+2", "columns-3", lambda: page.choose_view("compare"))
        self.heads = self._action(N_("People &expected"), "F6", "users", self._to_heads)
        self._lines = [line(page) for _part in range(3)]
        self.which_menu = StayingMenu(page)
        self.which_menu.setTitle(tr(N_("&Which venues")))
        self.which_menu.aboutToShow.connect(self._fill_which)
        give_letters(self.which_menu)

    def for_menu(self) -> list[QAction]:
        """Return all actions."""
        views = [self.notebook, self.compare, self.heads]
        return [self.new, self._lines[0], *self._of_venue(), self._lines[1], *views, self._lines[2], self.delete]

    def for_venue(self) -> list[QAction]:
        """Return the actions for the venue that is shown."""
        return [*self._of_venue(), self._lines[0], self.delete]

    def _of_venue(self) -> list[QAction]:
        return [self.choose, self.leave, self.tick, self.room, self.copy, self.history]

    def more_menu(self, print_out: Callable[[], object]) -> QMenu:
        """Return what stands in a menu where the window has no room for its buttons."""
        menu = QMenu(self._page)
        theme.set_icon(menu.addAction(tr(N_("&Print…")), print_out), "printer")
        theme.set_icon(self.which_menu.menuAction(), "columns-3")
        menu.addMenu(self.which_menu)
        return menu

    def enable(self) -> None:
        """Offer what can be done now."""
        page = self._page
        venue, event = page.venue, page.of_event
        for action in (self.copy, self.delete, self.tick, self.room, self.history):
            action.setEnabled(venue is not None)
        is_chosen = venue is not None and venue.id == page.occasion.chosen_id
        self.choose.setEnabled(venue is not None and event is not None and not is_chosen)
        self.leave.setEnabled(is_chosen)
        for action in (self.notebook, self.compare, self.heads):
            action.setEnabled(bool(page.read.venues))

    def _action(self, words: str, key: str, icon: str, does: Callable[[], object]) -> QAction:
        action = QAction(tr(words), self._page)
        action.setShortcut(key)
        action.triggered.connect(lambda _checked=False: does())
        theme.set_icon(action, icon)
        return action

    def _with(self, does: Callable[[VenueDetails], object]) -> None:
        venue = self._page.venue
        if venue is not None:
            does(venue)

    def _show_history(self, venue: VenueDetails) -> None:
        self._page.history_wanted.emit("venue", venue.id)

    def _toggle(self) -> None:
        venue = self._page.venue
        if venue is not None:
            self._page.tick(venue.id, is_ticked=venue.id not in self._page.compared_now())

    def _to_heads(self) -> None:
        self._page.ui.heads.setFocus()
        self._page.ui.heads.selectAll()

    def _fill_which(self) -> None:
        """Offer all venues, those that are compared ticked."""
        self.which_menu.clear()
        compared = self._page.compared_now()
        for venue in self._page.read.venues:
            action = self.which_menu.addAction(venue.name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(venue.id in compared)
            action.toggled.connect(lambda ticked, action=action, key=venue.id: self._tick(action, key, ticked=ticked))

    def _tick(self, action: QAction, venue_id: int, *, ticked: bool) -> None:
        self._page.tick(venue_id, is_ticked=ticked)
        with QSignalBlocker(action):  # a sixth is not taken
            action.setChecked(venue_id in self._page.compared_now())


def column_menu(page: "VenuesPage", venue: VenueDetails) -> QMenu:
    """Return what can be done with a venue of the comparison."""
    menu = QMenu(page)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    changes = page.changes
    choose = menu.addAction(tr(N_("C&hoose for this event")), lambda: changes.choose_venue(venue))
    choose.setEnabled(page.of_event is not None and venue.id != page.occasion.chosen_id)
    menu.addAction(tr(N_("Open in the note&book")), lambda: page.open_in_notebook(venue))
    menu.addAction(tr(N_("&Take out of the comparison")), lambda: page.tick(venue.id, is_ticked=False))
    menu.addAction(tr(N_("&Copy the venue…")), lambda: changes.copy_venue(venue))
    return menu


async def print_venues(page: "VenuesPage") -> None:
    """Show sheets and comparison as they will come out, to be saved as PDF or printed."""
    from planner.gui.venues.print_dialog import SIDE_BY_SIDE, VenuePrintDialog

    venue, comparison = page.venue, page.compare.comparison
    if venue is None:
        raise PlannerError(text(N_("There is no venue yet, so there is nothing to print. Note one first.")))
    plans = (each.plans[0] for each in (venue, *comparison.venues) if each.plans)
    dialog = VenuePrintDialog(page, venue, comparison, await page.pictures.all_of(plans))
    dialog.written.connect(page.written)
    dialog.told.connect(page.told)
    if page.ui.segments.current() == "compare":
        dialog.kind.choose(SIDE_BY_SIDE)
        dialog.begin()
    await aio.finished(dialog)
