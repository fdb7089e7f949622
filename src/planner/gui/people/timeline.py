"""The events of one person, the newest first; each is a link that leads there."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from planner.domain.guests import ROLE_NAMES, RSVP_NAMES
from planner.domain.rsvp import Role
from planner.domain.texts import N_
from planner.domain.times import parse_wall
from planner.gui import theme
from planner.gui.events import shown
from planner.gui.i18n import joined, tr
from planner.gui.widgets.eliding_button import ElidingButton
from planner.gui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from planner.services.address_book import Attendance


class Timeline(QWidget):
    """`wanted` carries the table and the key of what a link leads to: the guest, or an event without them."""

    wanted = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._links: list[QPushButton] = []

    def show_events(self, events: "Sequence[Attendance]") -> None:
        """Show these events; the cursor stays on the link on which it is."""
        focused = next((at for at, link in enumerate(self.links()) if link.hasFocus()), None)
        self._links.clear()
        while (item := self._column.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for event in events:
            self._add(event)
        if not events:
            nothing = QLabel(tr(N_("Not on the list of any event yet.")), wordWrap=True)
            theme.set_kind(nothing, "muted")
            self._column.addWidget(nothing)
        links = self.links()
        if focused is not None and links:
            links[min(focused, len(links) - 1)].setFocus()

    def links(self) -> list[QPushButton]:
        """Return the links in their order."""
        return list(self._links)

    def _add(self, event: "Attendance") -> None:
        said = said_of(event)
        link = ElidingButton()
        link.show_words(event.event_name)
        link.setAccessibleDescription(said)
        theme.set_kind(link, "event_link")
        target = ("event", event.event_id) if event.guest_id is None else ("guest", event.guest_id)
        link.clicked.connect(lambda: self.wanted.emit(*target))
        self._column.addWidget(link)
        self._links.append(link)
        words = WrappedLabel()
        words.setText(said)
        theme.set_kind(words, "muted")
        self._column.addWidget(words)
        words.setContentsMargins(0, 0, 0, theme.px(8))


def said_of(event: "Attendance") -> str:
    """Return in words what somebody had to do with an event."""
    answer = tr(RSVP_NAMES[event.rsvp]) if event.rsvp else ""
    role = tr(ROLE_NAMES[event.role]) if event.role and event.role != Role.ATTENDEE else ""
    came = tr(N_("Came")) if event.came else ""
    led = [tr(N_("Led: {title}"), title=title) for title in event.led]
    proposed = [tr(N_("Proposed: {title}"), title=title) for title in event.proposed]
    first = joined(day_of(event.starts), answer, role, came)
    return "\n".join([first, *led, *proposed])


def day_of(starts: str) -> str:
    return shown.list_day(parse_wall(starts)) if starts else tr(N_("No date yet"))
