"""The side panel: a person's fields, editable where they stand, and all their events; or what several have in common."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from planner.domain.errors import PlannerError
from planner.domain.guests import FIELD_NAMES, cleaned, why_not_for
from planner.domain.texts import N_
from planner.gui import theme
from planner.gui.i18n import joined, tr
from planner.gui.people.timeline import Timeline, day_of
from planner.gui.widgets.avatar import Avatar
from planner.gui.widgets.buttons import close_button, delete_button
from planner.gui.widgets.editable_model import common_values
from planner.gui.widgets.field_row import FieldRow
from planner.gui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from planner.services.address_book import PersonDetails, PersonRow

_LINES_BELOW_NAME = 3  # the rest of what is long stands in the tooltip; a name itself is never cut
_FIELDS = ("full_name", "organisation", "job_title", "email", "phone", "handle", "given_name", "family_name", "notes")


class PersonPanel(QFrame):
    """Shows the people that are selected in the list."""

    edited = Signal(object, str, str)  # keys, field, value
    delete_wanted = Signal()
    namesakes_wanted = Signal(object)  # keys of people of one name
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_new = False  # a new person has a name before the panel shows it
        self.rows: dict[str, FieldRow] = {}
        self.timeline = Timeline()
        self.close_button = close_button()
        self.delete_button = delete_button()
        self.namesakes = QPushButton()
        self._ids: tuple[int, ...] = ()
        self._namesake_ids: list[int] = []
        self._avatar = Avatar("", 44)
        self._heading, self._subheading = WrappedLabel(), WrappedLabel(most=_LINES_BELOW_NAME)
        self._events_title, self._summary = QLabel(tr(N_("Events"))), QLabel(wordWrap=True)
        self._scroll = QScrollArea(widgetResizable=True)
        for field in _FIELDS:
            self._add_row(field)
        self._lay_out()
        self._dress()
        self.show_people([])

    def show_people(self, rows: "Sequence[PersonRow]") -> None:
        """Show these people; what was typed for others is written first."""
        ids = tuple(row.id for row in rows)
        if ids != self._ids:
            self._commit()
            self._ids = ids
            self.show_details(None)
        self._scroll.setVisible(bool(rows))
        self.delete_button.setVisible(bool(rows))
        self._avatar.setVisible(len(rows) == 1)
        if not rows:
            self._head(tr(N_("No person selected")), tr(N_("Select a person to see all their events here.")))
            return
        agreed = common_values(rows, _FIELDS)
        for field, row in self.rows.items():
            why_not = why_not_for(len(rows), field)
            row.lock(tr(why_not) if why_not else "")
            row.field.setPlaceholderText("–" if field in agreed else tr(N_("Several values")))
            row.show_value(str(agreed.get(field) or ""))
        if len(rows) == 1:
            self._avatar.set_name(rows[0].name)
            self._head(rows[0].name, joined(rows[0].job_title, rows[0].organisation))
        else:
            self._head(
                tr(N_("{n} person|{n} people"), n=len(rows)), tr(N_("What you change here changes for all of them."))
            )

    def show_details(self, details: "PersonDetails | None") -> None:
        """Show the events of the person, or none while they are not known or several people are shown."""
        for part in (self._events_title, self._summary, self.timeline):
            part.setVisible(details is not None)
        others = details.namesakes if details else ()
        self.namesakes.setVisible(bool(others))
        if details is None:
            return
        self._namesake_ids = [details.row.id, *(other.id for other in others)]
        self.namesakes.setText(tr(N_("{n} other person is called so|{n} other people are called so"), n=len(others)))
        self._summary.setText(_summary_of(details))
        self._summary.setVisible(bool(details.events))
        self.timeline.show_events(details.events)

    def shows(self, ids: "Collection[int]") -> bool:
        """Tell whether the panel shows these people and nobody else."""
        return set(ids) == set(self._ids)

    def take_back(self, ids: "Collection[int]", field: str, value: str, error: PlannerError) -> None:
        """Keep a value that could not be written where it was typed, and tell why."""
        if self.shows(ids):
            self.rows[field].type_in(value)
            self.rows[field].show_error(error)

    def focus_first(self) -> None:
        """Put the cursor where editing begins."""
        first: QWidget = self.rows["full_name"].field if self._ids else self.close_button
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def controls(self) -> list[QWidget]:
        """Return what Tab reaches, in the order of reading; the links of the events follow the fields."""
        return [self.close_button, *(row.field for row in self.rows.values()), self.namesakes, self.delete_button]

    def keyPressEvent(self, qevent: QKeyEvent) -> None:
        if qevent.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(qevent)

    def _add_row(self, field: str) -> None:
        row = FieldRow(
            tr(FIELD_NAMES[field]), lambda value: self._check(field, value), lines=2 if field == "notes" else 1
        )
        row.committed.connect(lambda value: self.edited.emit(list(self._ids), field, value) if self._ids else None)
        self.rows[field] = row

    @staticmethod
    def _check(field: str, value: str) -> None:
        cleaned(field, value)

    def _commit(self) -> None:
        for row in self.rows.values() if self._ids else ():
            row.commit()

    def _head(self, heading: str, subheading: str) -> None:
        self._heading.setText(heading)
        self._subheading.setText(subheading)
        self._subheading.setVisible(bool(subheading))
        self.setAccessibleName(heading)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._heading)
        words.addWidget(self._subheading)
        head = QHBoxLayout()
        head.setSpacing(theme.px(12))
        head.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        inside = QWidget()
        theme.set_kind(inside, "bare")
        fields = QVBoxLayout(inside)
        fields.setContentsMargins(0, 0, theme.px(8), 0)
        fields.setSpacing(theme.px(5))
        events = (self._events_title, self._summary, self.timeline)
        for part in (*(self.rows[field] for field in _FIELDS), self.namesakes, *events):
            fields.addWidget(part)
        fields.addStretch()
        self._scroll.setWidget(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(18), theme.px(16), theme.px(6), theme.px(14))
        column.setSpacing(theme.px(12))
        column.addLayout(head)
        column.addWidget(self._scroll, 1)
        column.addWidget(self.delete_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(0)

    def _dress(self) -> None:
        theme.set_kind(self, "card")
        theme.set_kind(self._heading, "panel_title")
        for part in (self._subheading, self._summary):
            theme.set_kind(part, "muted")
        theme.set_kind(self._events_title, "card_title")
        theme.set_kind(self.namesakes, "event_link")
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.close_button.clicked.connect(self.closed.emit)
        self.delete_button.clicked.connect(self.delete_wanted.emit)
        self.namesakes.clicked.connect(lambda: self.namesakes_wanted.emit(self._namesake_ids))


def _summary_of(details: "PersonDetails") -> str:
    """Say how often somebody came, and when first."""
    row, first = details.row, details.first_came
    if first is None and row.invited and not row.begun:
        return tr(
            N_("On the list of {n} event that is still to come|On the lists of {n} events that are still to come"),
            n=row.invited,
        )
    if first is None:
        return tr(
            N_("On the list of {n} event, never checked in|On the lists of {n} events, never checked in"), n=row.begun
        )
    words = N_("Came to {came} of {n} event, first on {day}|Came to {came} of {n} events, first on {day}")
    return tr(words, came=str(row.came), n=row.begun, day=day_of(first.starts))
