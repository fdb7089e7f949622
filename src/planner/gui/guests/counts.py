"""The line of counts under the title; each count is a link to that list."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from planner.domain.capacity import coming_text, is_over, room_text
from planner.domain.guests import RSVP_NAMES
from planner.domain.rsvp import Rsvp
from planner.domain.texts import N_, Text, text
from planner.gui import theme
from planner.gui.i18n import tr

if TYPE_CHECKING:
    from planner.services.guests import GuestCounts

_COUNTED = {
    Rsvp.TENTATIVE: N_("{n} tentative|{n} tentative"),
    Rsvp.INVITED: N_("{n} invited|{n} invited"),
    Rsvp.PENDING: N_("{n} pending|{n} pending"),
    Rsvp.WAITLISTED: N_("{n} waitlisted|{n} waitlisted"),
    Rsvp.DECLINED: N_("{n} declined|{n} declined"),
    Rsvp.CANCELLED: N_("{n} cancelled|{n} cancelled"),
    None: N_("{n} without an answer|{n} without an answer"),
}


class CountsLine(QWidget):
    """Shows as many counts as fit, the weightiest first; the RSVP filter has them all."""

    wanted = Signal(object)  # frozenset of Rsvp to filter by, empty for everybody

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addStretch()
        self._links: list[QPushButton] = []
        self._dots: list[QLabel] = []
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_counts(self, counts: "GuestCounts") -> None:
        """Show how many are coming of how many there is room for, and the other answers."""
        self._clear()
        if not counts.total:
            self._add(text(N_("No guests yet")), frozenset())
            return
        self._add(_coming(counts), frozenset({Rsvp.ACCEPTED}), is_over(counts.coming, counts.capacity))
        self._add(text(N_("{n} guest|{n} guests"), n=counts.total), frozenset())
        for rsvp in RSVP_NAMES:
            if rsvp in _COUNTED and counts.by_rsvp.get(rsvp):
                self._add(text(_COUNTED[rsvp], n=counts.by_rsvp[rsvp]), frozenset({rsvp}))
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(0, theme.px(26))

    def resizeEvent(self, qevent: QResizeEvent) -> None:
        super().resizeEvent(qevent)
        self._fit()

    def _clear(self) -> None:
        for widget in (*self._links, *self._dots):
            widget.hide()
            widget.deleteLater()
        self._links, self._dots = [], []

    def _add(self, words: Text, rsvps: frozenset[Any], is_trouble: bool = False) -> None:  # noqa: FBT001, FBT002
        if self._links:
            dot = QLabel("·", self)
            theme.set_kind(dot, "muted")
            self._row.insertWidget(self._row.count() - 1, dot)
            self._dots.append(dot)
        link = QPushButton(tr(words), self)
        theme.set_kind(link, "link")
        if is_trouble:
            theme.set_icon(link, "triangle-alert", "no")
        link.setAccessibleDescription(tr(N_("Shows these guests in the list")))
        link.clicked.connect(lambda: self.wanted.emit(rsvps))
        self._row.insertWidget(self._row.count() - 1, link)
        self._links.append(link)

    def _fit(self) -> None:
        left = self.width()
        for place, link in enumerate(self._links):
            left -= link.sizeHint().width() + (self._dots[place - 1].sizeHint().width() if place else 0)
            link.setVisible(left >= 0)
            if place:
                self._dots[place - 1].setVisible(left >= 0)


def _coming(counts: "GuestCounts") -> Text:
    coming = coming_text(counts.coming, counts.capacity)
    if not is_over(counts.coming, counts.capacity):
        return coming
    return text(N_("{coming}: {room}"), coming=coming, room=room_text(counts.coming, counts.capacity))
