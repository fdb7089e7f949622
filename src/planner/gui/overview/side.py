"""The cards beside: the seats at the venue, and the programme of the day in short."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from planner.domain.capacity import coming_text, is_over, room_text
from planner.domain.overview import Facts, Link
from planner.domain.schedule import Programme, SessionRow
from planner.domain.texts import N_
from planner.gui import theme
from planner.gui.events.capacity_bar import CapacityBar
from planner.gui.i18n import clock, joined, tr
from planner.gui.overview.words import short_day
from planner.gui.widgets.card import Card
from planner.gui.widgets.eliding_label import ElidingLabel

_MOST = 9
_ROOM = 35  # of a hundred of the card's width, at most


class SeatsCard(Card):
    """Where the event is held, and how many of its seats are taken."""

    wanted = Signal(object)  # Link

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr(N_("Seats")), parent)
        self._coming, self._left, self._bar = QLabel(wordWrap=True), QLabel(wordWrap=True), CapacityBar()
        self.button = _link(self, tr(N_("Open event")), Link("event"))
        theme.set_kind(self._coming, "strong")
        theme.set_kind(self._left, "small")
        for part in (self._coming, self._bar, self._left):
            self.body.addWidget(part)

    def show_facts(self, facts: Facts, venue: str) -> None:
        """Show the seats of the event at `venue`."""
        self.title.setText(venue or tr(N_("No venue yet")))
        coming, left = tr(coming_text(facts.coming, facts.capacity)), room_text(facts.coming, facts.capacity)
        self._coming.setText(coming)
        self._left.setText(tr(left) if left else tr(N_("No limit is set.")))
        theme.set_kind(self._left, "error" if is_over(facts.coming, facts.capacity) else "small")
        self._bar.show_seats(facts.coming, facts.capacity, joined(coming, tr(left) if left else ""))
        self._bar.setVisible(facts.capacity is not None)


class ProgrammeCard(Card):
    """The sessions in the order of time, as many as have room here."""

    wanted = Signal(object)  # Link

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr(N_("Programme")), parent)
        self.button = _link(self, tr(N_("Open schedule")), Link("schedule"))
        self._rows = QGridLayout()
        self._rows.setColumnStretch(1, 1)
        self._words = QLabel(wordWrap=True)
        theme.set_kind(self._words, "muted")
        self.body.addLayout(self._rows)
        self.body.addWidget(self._words)
        self._labels: list[tuple[QLabel, ElidingLabel, ElidingLabel]] = []

    def show_programme(self, programme: Programme) -> None:
        """Show its first sessions."""
        sessions = programme.sessions[:_MOST]
        is_one_day = len({session.starts.date() for session in programme.sessions}) < 2
        while len(self._labels) < len(sessions):
            self._add_row()
        self._rows.setHorizontalSpacing(theme.px(12))
        self._rows.setVerticalSpacing(theme.px(6))
        for place, labels in enumerate(self._labels):
            for label in labels:
                label.setVisible(place < len(sessions))
            if place < len(sessions):
                _say(labels, sessions[place], is_one_day=is_one_day)
        self._fit_rooms()
        more = len(programme.sessions) - len(sessions)
        nothing = tr(N_("Nothing is planned yet. Place topics on the Schedule page."))
        self._words.setText(tr(N_("and {n} more|and {n} more"), n=more) if more else nothing)
        self._words.setVisible(more > 0 or not sessions)

    def resizeEvent(self, qevent: QResizeEvent) -> None:
        super().resizeEvent(qevent)
        self._fit_rooms()

    def _fit_rooms(self) -> None:
        """Leave most of the width to the titles: a room with a long name must not take it all."""
        for _when, _title, room in self._labels:
            room.setMaximumWidth(self.width() * _ROOM // 100)

    def _add_row(self) -> None:
        at = len(self._labels)
        labels = (QLabel(), ElidingLabel(), ElidingLabel())
        theme.set_kind(labels[0], "strong")
        theme.set_kind(labels[2], "small")
        for column, label in enumerate(labels):
            self._rows.addWidget(label, at, column)
        self._labels.append(labels)


def _say(labels: tuple[QLabel, ElidingLabel, ElidingLabel], session: SessionRow, *, is_one_day: bool) -> None:
    when = clock(session.starts)
    labels[0].setText(when if is_one_day else joined(short_day(session.starts.date()), when))
    labels[1].setText(session.title)
    labels[1].setToolTip(session.title)
    labels[2].setText(session.room or tr(N_("everybody")))


def _link(card: SeatsCard | ProgrammeCard, words: str, link: Link) -> QPushButton:
    button = QPushButton(words)
    theme.set_kind(button, "link")
    button.clicked.connect(lambda: card.wanted.emit(link))
    card.head.addWidget(button)
    return button
