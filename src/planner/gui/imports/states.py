"""What the import page shows in place of a list: an invitation, that a list is read, or why it is not."""

from collections.abc import Callable

from PySide6.QtWidgets import QStackedWidget

from planner.domain.texts import N_
from planner.gui import theme
from planner.gui.i18n import tr
from planner.gui.widgets.empty_state import EmptyState


class States:
    """Three states on a stack; each has the focus on what can be done about it."""

    def __init__(self, stack: QStackedWidget, choose: Callable[..., object], go_on: Callable[..., object]) -> None:
        teach = N_(
            "Drop a file here: CSV, Excel, OpenDocument, or addresses copied from an e-mail. "
            "Eventbrite, Meetup, Luma and many more are known.\nYou see what each line would do before it is written."
        )
        self._stack = stack
        self.empty = EmptyState("file-up", tr(N_("Which list shall come in?")), tr(teach))
        self.reading = EmptyState("hourglass", "")
        self.trouble = EmptyState("circle-alert", "")
        self.choose_button = self.empty.add_button(tr(N_("Choose a file…")), choose, "folder-open", primary=True)
        another = tr(N_("Choose another file…"))
        self.another_button = self.trouble.add_button(another, choose, "folder-open", primary=True)
        self._next_button = self.trouble.add_button(tr(N_("Go on with the next list")), go_on, "arrow-right")
        for state in (self.empty, self.reading, self.trouble):
            theme.set_kind(state, "card")
            stack.addWidget(state)

    def invite(self) -> None:
        """Ask for a list."""
        self._stack.setCurrentWidget(self.empty)
        self.choose_button.setFocus()

    def show_reading(self, name: str) -> None:
        """Say that a list is being read."""
        self.reading.set_words(tr(N_("Reading {name} …"), name=name))
        self._stack.setCurrentWidget(self.reading)

    def show_trouble(self, title: str, sentence: str, *, has_next: bool) -> None:
        """Say why a list is not shown; `has_next` offers the one behind."""
        self.trouble.set_words(title, sentence)
        self._next_button.setVisible(has_next)
        self._stack.setCurrentWidget(self.trouble)
        self.another_button.setFocus()
