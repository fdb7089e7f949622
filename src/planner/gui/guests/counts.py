"""The line of counts under the title; each count is a link to that list."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from planner.domain.capacity import crowd_text, is_over
from planner.domain.guests import RSVP_NAMES
from planner.domain.rsvp import COMING, Rsvp
from planner.domain.texts import N_, Text, text
from planner.gui import theme
from planner.gui.i18n import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

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
HEIGHT, _BESIDE_DOT = 26, 4


class CountsLine(QWidget):
    """Shows as many counts as fit, the weightiest first; the RSVP filter has them all."""

    wanted = Signal(object)  # frozenset of Rsvp to filter by, empty for everybody

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        # Made once: who stands on a link with the keyboard stays there when the counts change.
        self._counts = [_Count(self, row) for _ in range(len(_COUNTED) + 2)]
        for count in self._counts:
            count.link.clicked.connect(lambda _checked=False, count=count: self.wanted.emit(count.rsvps))
        row.addStretch()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def links(self) -> list[QPushButton]:
        """Return all links, in the order of reading."""
        return [count.link for count in self._counts]

    def show_counts(self, counts: "GuestCounts") -> None:
        """Show how many are coming of how many there is room for, and the other answers."""
        said = list(_said(counts)) if counts.total else [(text(N_("No guests")), None)]
        is_trouble = is_over(counts.coming, counts.capacity)
        for place, count in enumerate(self._counts):
            words, rsvps = said[place] if place < len(said) else (None, None)
            count.say(words, rsvps, is_trouble=is_trouble and not place)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(0, theme.px(HEIGHT))

    def event(self, qevent: QEvent) -> bool:
        if qevent.type() == QEvent.Type.LayoutRequest:  # a link has grown, with the text of the window for one
            self._fit()
        return super().event(qevent)

    def resizeEvent(self, qevent: QResizeEvent) -> None:
        super().resizeEvent(qevent)
        self._fit()

    def _fit(self) -> None:
        left = self.width()
        for place, count in enumerate(self._counts):
            count.dot.setContentsMargins(theme.px(_BESIDE_DOT), 0, theme.px(_BESIDE_DOT), 0)
            left -= count.width(is_first=not place)
            fits = bool(count.link.text()) and left >= 0
            count.link.setVisible(fits)
            count.dot.setVisible(fits and place > 0)


class _Count:
    """A link to the guests that it counts, after a dot."""

    def __init__(self, line: QWidget, row: QHBoxLayout) -> None:
        self.dot, self.link = QLabel("·", line), QPushButton(line)
        self.rsvps: frozenset[Any] = frozenset()
        theme.set_kind(self.dot, "muted")
        theme.set_kind(self.link, "link", "flush")  # the first begins where the title does
        row.addWidget(self.dot)
        row.addWidget(self.link)

    def say(self, words: Text | None, rsvps: frozenset[Any] | None, *, is_trouble: bool) -> None:
        """Show a count that leads to guests with these answers; None leads nowhere."""
        self.rsvps = rsvps or frozenset()
        self.link.setText(tr(words) if words else "")
        self.link.setEnabled(rsvps is not None)
        self.link.setAccessibleDescription(tr(N_("Shows these guests in the list")) if self.link.isEnabled() else "")
        if is_trouble:
            theme.set_icon(self.link, "triangle-alert", "no")
        elif self.link.property("icon_name"):
            self.link.setProperty("icon_name", "")
            self.link.setIcon(QIcon())

    def width(self, *, is_first: bool) -> int:
        """Return the room that the count takes."""
        return self.link.sizeHint().width() + (0 if is_first else self.dot.sizeHint().width())


def _said(counts: "GuestCounts") -> "Iterator[tuple[Text, frozenset[Any]]]":
    yield crowd_text(counts.coming, counts.capacity), frozenset(COMING)
    yield text(N_("{n} guest|{n} guests"), n=counts.total), frozenset()
    for rsvp in RSVP_NAMES:
        if rsvp in _COUNTED and counts.by_rsvp.get(rsvp):
            yield text(_COUNTED[rsvp], n=counts.by_rsvp[rsvp]), frozenset({rsvp})
