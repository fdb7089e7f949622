"""Cards of the notebook that hold plain fields: contact, access, what is around, cost, notes."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from planner.domain.errors import WrongValueError
from planner.domain.events import is_web_address
from planner.domain.texts import N_
from planner.domain.venue_comparisons import cost_at, cost_text
from planner.domain.venue_details import VenueDetails
from planner.domain.venue_questions import Occasion
from planner.domain.venues import (
    ANSWER_NAMES,
    FIELD_NAMES,
    NOISE_NAMES,
    PRICES,
    STEP_FREE_NAMES,
    VenueValues,
    check_venue,
)
from planner.gui import theme
from planner.gui.events.zones import ZoneField
from planner.gui.guests.choice_row import ChoiceRow
from planner.gui.i18n import tr
from planner.gui.venues.changes import Changes
from planner.gui.venues.words import price_text, read_price
from planner.gui.widgets.buttons import icon_button
from planner.gui.widgets.card import Card
from planner.gui.widgets.field_row import FieldRow

LABEL_WIDTH = 118
_CHOICES: Mapping[str, Mapping[Any, str]] = {
    "step_free": STEP_FREE_NAMES,
    "hearing_loop": ANSWER_NAMES,
    "accessible_toilets": ANSWER_NAMES,
    "noise": NOISE_NAMES,
}
_LINES = {"notes": 7, "access_notes": 3, "transport": 2, "power": 2}
_HINTS = {
    "transport": N_("Station and minutes on foot, bus, parking, last train"),
    "power": N_("Sockets, Wi-Fi, projector and its cable"),
    "access_notes": N_("Where the step-free way begins, lift, door to ring at"),
    "currency": N_("Code or sign, such as GBP or €"),
    "hire_cost": N_("Such as 850 or £1,250.00"),
    "minimum_spend": N_("Such as 1200"),
    "cost_per_head": N_("Such as 3.50"),
}


class FieldsCard(Card):
    """Fields of a venue, each edited where it stands; every edit is one step."""

    def __init__(self, title: str, fields: Sequence[str], changes: Changes) -> None:
        super().__init__(tr(title))
        self.venue: VenueDetails | None = None
        self.changes = changes
        self.rows: dict[str, FieldRow | ChoiceRow | ZoneRow] = {}
        for field in fields:
            self._add_row(field)
        if len(fields) == 1:
            self.rows[fields[0]].label.hide()  # the card's title says it
        self._fit()

    def show_venue(self, venue: VenueDetails, _occasion: Occasion, *, fresh: bool) -> None:
        """Show a venue; `fresh` (another one) drops what was typed and refused."""
        self.venue = venue
        for field, row in self.rows.items():
            if isinstance(row, FieldRow):
                if fresh:
                    row.restore()
                row.show_value(self._shown(venue, field))
            elif isinstance(row, ZoneRow):
                row.field.show_value(venue.zone, fresh=fresh)
            else:
                row.show_value(str(getattr(venue, field)))

    def changeEvent(self, qevent: QEvent) -> None:
        super().changeEvent(qevent)
        if qevent.type() == QEvent.Type.StyleChange and hasattr(self, "rows"):
            QTimer.singleShot(0, self, self._fit)  # when the rows have taken their own width

    def _fit(self) -> None:
        for row in self.rows.values():
            row.label.setMinimumWidth(theme.px(LABEL_WIDTH))

    def _add_row(self, field: str) -> None:
        title = tr(FIELD_NAMES[field])
        row: FieldRow | ChoiceRow | ZoneRow
        if field in _CHOICES:
            row = ChoiceRow(title, _CHOICES[field])
        elif field == "zone":
            row = ZoneRow(title)
        else:
            hint = tr(_HINTS[field]) if field in _HINTS else "–"
            row = FieldRow(title, lambda typed: self._check(field, typed), placeholder=hint, lines=_LINES.get(field, 1))
        row.committed.connect(lambda typed: self._keep(field, typed))
        self.rows[field] = row
        self.body.addWidget(row)

    def _check(self, field: str, typed: str) -> None:
        if field in PRICES:
            if self.venue is not None:
                read_price(typed, self.venue, field)
            return
        values: VenueValues = {field: typed}  # type: ignore[misc]
        check_venue(values)

    def _keep(self, field: str, typed: str) -> None:
        if self.venue is None:
            return
        row = self.rows[field]
        if field in PRICES:
            self.changes.change_price(self.venue, field, typed)
            return
        if isinstance(row, ZoneRow):
            try:
                self._check(field, typed)
            except WrongValueError as error:
                row.field.mark_wrong(tr(error.message))
                return
        self.changes.change_field(self.venue, field, typed)

    @staticmethod
    def _shown(venue: VenueDetails, field: str) -> str:
        value = getattr(venue, field)
        return price_text(value, venue.currency) if field in PRICES else str(value)


class ZoneRow(QWidget):
    """A label with the choice of a time zone."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.label, self.field, error = QLabel(words), ZoneField(), QLabel(wordWrap=True)
        self.committed = self.field.committed
        self.field.error_label = error
        self.label.setBuddy(self.field)
        self.field.setAccessibleName(words)
        theme.set_kind(self.label, "muted")
        theme.set_kind(self.field, "in_place")
        theme.set_kind(error, "error")
        error.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(6))
        row.addWidget(self.label)
        row.addWidget(self.field, 1)
        row.addWidget(error)


class ContactCard(FieldsCard):
    """Where the venue is and whom to ask there."""

    def __init__(self, changes: Changes) -> None:
        fields = ("name", "address", "contact_name", "contact_email", "contact_phone", "website", "zone")
        super().__init__(N_("Where and who"), fields, changes)
        self.mail_button = self._add_button("mail", N_("Write an e-mail to the venue"))
        self.site_button = self._add_button("external-link", N_("Open the venue’s website"))
        self.mail_button.clicked.connect(lambda: self._open(_mail_to(self.venue.contact_email)))  # type: ignore[union-attr]
        self.site_button.clicked.connect(lambda: self._open(QUrl(self.venue.website)))  # type: ignore[union-attr]

    def show_venue(self, venue: VenueDetails, occasion: Occasion, *, fresh: bool) -> None:
        super().show_venue(venue, occasion, fresh=fresh)
        self.mail_button.setEnabled(bool(venue.contact_email))
        self.site_button.setEnabled(is_web_address(venue.website))  # a file that came from elsewhere may hold any

    def begin_edit(self) -> None:
        """Put the cursor into the name and mark it."""
        field = self.rows["name"].field
        field.setFocus()
        field.selectAll()  # type: ignore[union-attr]

    def _add_button(self, icon: str, words: str) -> QPushButton:
        button = icon_button(icon, tr(words))
        self.head.addWidget(button)
        return button

    @staticmethod
    def _open(address: QUrl) -> None:
        QDesktopServices.openUrl(address)


def _mail_to(address: str) -> QUrl:
    """Return the link that writes to `address`, and to nothing that follows a question mark in it."""
    link = QUrl()
    link.setScheme("mailto")
    link.setPath(address)
    return link


class CostCard(FieldsCard):
    """What the venue costs, and what that comes to at the heads expected."""

    def __init__(self, changes: Changes) -> None:
        super().__init__(N_("Cost"), ("hire_cost", "cost_per_head", "minimum_spend", "currency"), changes)
        self.total = QLabel()
        self.made_of = QLabel(wordWrap=True)
        theme.set_kind(self.total, "panel_title")
        theme.set_kind(self.made_of, "small")
        self.body.insertWidget(0, self.total)
        self.body.insertWidget(1, self.made_of)
        self.body.addStretch()

    def show_venue(self, venue: VenueDetails, occasion: Occasion, *, fresh: bool) -> None:
        super().show_venue(venue, occasion, fresh=fresh)
        cost = cost_at(venue, occasion.heads)
        self.total.setText(tr(N_("Not known")) if cost is None else str(cost.total))
        if cost is None:
            said = tr(N_("Type what you were told; what it comes to is counted here."))
        elif cost.a_head is None:
            said = tr(cost_text(venue, cost))
        else:
            message = N_("for {heads} people: {made_of}; {a_head} a head")
            said = tr(message, heads=occasion.heads, made_of=cost_text(venue, cost), a_head=cost.a_head)
        self.made_of.setText(said)
