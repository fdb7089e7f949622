"""What stands where the list is: the list, or why nobody is shown and what to do about it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from planner.domain.guests import FIELD_NAMES, ROLE_NAMES, RSVP_NAMES, sought_values
from planner.domain.texts import N_
from planner.gui.i18n import joined, tr
from planner.gui.widgets.empty_state import EmptyState
from planner.gui.widgets.key_hints import does

if TYPE_CHECKING:
    from planner.gui.guests.finding import Wanted


_NOBODY = N_("Nobody is on the list")
_BRING_IN = N_(
    "Bring in a list from Eventbrite, Meetup, Luma, a form or a spreadsheet: "
    "press Import or drop the file on this window. Or add guests one by one."
)
_REMOVED = N_(
    "Everybody was removed. Undo in the Edit menu brings them back, and as people they are still in the address book."
)


class ListStates(QStackedWidget):
    """Shows the list that the form puts into it, or one of its two empty states, whose buttons speak as signals."""

    import_wanted = Signal()
    add_wanted = Signal(object)  # what is known of the guest who was looked for, by field
    all_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.empty = EmptyState("users", tr(_NOBODY), tr(_BRING_IN))
        first = self.empty.add_button(tr(N_("Import a list…")), self.import_wanted.emit, "file-up", primary=True)
        does(first, "import_list")
        self.empty.add_button(tr(N_("Add a guest")), lambda: self.add_wanted.emit({}), "user-plus")
        self.empty.setFocusProxy(first)
        self.no_match = EmptyState("search", tr(N_("No guest is shown")))
        self.no_match.setFocusProxy(self.no_match.add_button(tr(N_("Show all guests")), self.all_wanted.emit))
        self._add = self.no_match.add_button(
            tr(N_("Add as a new guest")), lambda: self.add_wanted.emit(sought_values(self._sought)), "user-plus"
        )
        self._sought = ""
        self._had_guests = False
        self.addWidget(self.empty)
        self.addWidget(self.no_match)

    def go_in(self) -> None:
        """Put the cursor into what is shown: the list, or the first thing that can be done about its absence."""
        if state := self.currentWidget():
            state.setFocus()

    def begin_list(self) -> None:
        """Forget what was on a list before: another one will be shown."""
        self._had_guests = False

    def buttons(self) -> list[QPushButton]:
        """Return the buttons of the empty states."""
        return [*self.empty.findChildren(QPushButton), *self.no_match.findChildren(QPushButton)]

    def show_list(self, state: QWidget, total: int, shown: int, wanted: "Wanted", *, is_read: bool) -> None:
        """Show `state`, which holds the list, or else, once that has been read, say why none of `total` is shown."""
        if total and not shown:
            self.no_match.set_words(tr(N_("No guest is shown")), _what_hides(total, wanted))
            self._sought = wanted.query.strip()
            self._add.setVisible(bool(self._sought))
        if total and is_read:
            self._had_guests = True
        self.empty.set_words(tr(_NOBODY), tr(_REMOVED if self._had_guests else _BRING_IN))
        self.setCurrentWidget(state if shown or not is_read else self.no_match if total else self.empty)


def _what_hides(total: int, wanted: "Wanted") -> str:
    """Say of so many guests that none is shown, and below it what is looked for."""
    message = N_(
        "{n} guest is on the list, but does not fit what you look for."
        "|{n} guests are on the list, but none fits what you look for."
    )
    answers = ", ".join(tr(name) for rsvp, name in RSVP_NAMES.items() if rsvp in wanted.rsvps)
    roles = ", ".join(tr(name) for role, name in ROLE_NAMES.items() if role in wanted.roles)
    sought = ((N_("Search"), wanted.query.strip()), (FIELD_NAMES["rsvp"], answers), (FIELD_NAMES["role"], roles))
    lines = (tr(N_("{title}: {value}"), title=tr(title), value=value) for title, value in sought if value)
    return f"{tr(message, n=total)}\n{joined(*lines)}"
