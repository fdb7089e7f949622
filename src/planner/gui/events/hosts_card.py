"""The card of an event's hosts: added by name or handle, taken off with Del."""

from PySide6.QtWidgets import QFrame, QWidget

from planner._generated.ui_hosts_card import Ui_HostsCard
from planner.domain.errors import WrongValueError
from planner.domain.texts import N_, text
from planner.gui import theme
from planner.gui.aio import deed
from planner.gui.events.hosts import HostModel
from planner.gui.i18n import tr
from planner.gui.widgets.buttons import say
from planner.gui.widgets.marking import mark
from planner.gui.workspace import Workspace
from planner.services import events
from planner.services.events import EventDetails


class HostsCard(QFrame):
    """Shows the hosts of one event and changes them."""

    workspace: Workspace

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._event: EventDetails | None = None
        self._model = HostModel(self)
        self.ui = Ui_HostsCard()
        self.ui.setupUi(self)
        self.ui.host_list.show_model(self._model)
        self.ui.no_hosts_text.setText(
            tr(N_("Nobody yet. Hosts stand on the guest list too, with a badge of their own."))
        )
        say(self.ui.add_host_button, "user-plus", self.ui.add_host_button.text())
        theme.set_icon(self.ui.remove_host_button, "x")
        self.ui.add_host.returnPressed.connect(self.add)
        self.ui.add_host.textEdited.connect(lambda: mark(self.ui.add_host, self.ui.add_host_error, ""))
        self.ui.add_host_button.clicked.connect(self.add)
        self.ui.remove_host_button.clicked.connect(self.remove)
        self.ui.host_list.removed.connect(self.remove)
        self.ui.host_list.selectionModel().selectionChanged.connect(self._enable)

    def show_event(self, event: EventDetails) -> None:
        """Show the hosts of `event`."""
        if self._event is None or self._event.id != event.id:
            self.ui.add_host.forget()
        self._event = event
        self._model.set_rows(event.hosts)
        self.ui.host_list.setVisible(bool(event.hosts))
        self.ui.no_hosts_text.setVisible(not event.hosts)
        self._enable()

    @deed
    async def add(self) -> None:
        """Make the person of the typed name a host."""
        name, event = self.ui.add_host.text().strip(), self._event
        if event is None:
            return
        if not name:
            self.ui.add_host.setFocus()
            return
        try:
            label = text(N_("Add {name} as host of {event}"), name=name, event=event.name)
            await self.workspace.write(label, events.add_host, event.id, name)
        except WrongValueError as error:
            mark(self.ui.add_host, self.ui.add_host_error, tr(error.message))
            return
        if self.ui.add_host.text().strip() == name:  # what is typed meanwhile is for the next one
            self.ui.add_host.forget()

    @deed
    async def remove(self) -> None:
        """Make the chosen host an ordinary guest."""
        row, event = self.ui.host_list.chosen_row(), self._event
        if row < 0 or event is None:
            return
        host = self._model.row_at(row)
        label = text(N_("Take {name} off the hosts of {event}"), name=host.name, event=event.name)
        await self.workspace.write(label, events.remove_host, event.id, host.guest_id)

    def _enable(self) -> None:
        self.ui.remove_host_button.setEnabled(self.ui.host_list.chosen_row() >= 0)
