"""The card of holds and quotes: days that the venue keeps for us, prices that it told, and until when."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Qt

from planner.domain.money import read_money
from planner.domain.texts import N_
from planner.domain.venue_comparisons import hold_text, urgency_of
from planner.domain.venue_details import HoldRow, VenueDetails
from planner.domain.venue_questions import Occasion
from planner.domain.venues import HOLD_KIND_NAMES, HOLD_STATE_NAMES, HoldKind, HoldState
from planner.gui.i18n import tr
from planner.gui.venues.records import Records
from planner.gui.venues.table_card import TableCard
from planner.gui.venues.words import PILLS, day_text, left_text, price_text, read_day, usual_currency
from planner.gui.widgets.buttons import link_button
from planner.gui.widgets.edit_rows import EditColumn, EditRows
from planner.gui.widgets.edit_table import EditTable
from planner.gui.widgets.rows import Column

KIND, STATE, EVENT, DAY, RUNS_OUT, AMOUNT, NOTES = range(7)


class HoldsModel(EditRows[HoldRow]):
    """A row a hold or quote."""

    def __init__(self, card: "HoldsCard") -> None:
        self.today = date.min
        self.currency = ""
        self.events: dict[Any, str] = {}
        super().__init__(self._columns(), lambda hold: hold.id, card)

    def cell(self, row: HoldRow, column: Column[HoldRow], role: int) -> Any:
        if role == Qt.ItemDataRole.AccessibleTextRole and column.name == "kind":
            return tr(hold_text(row, self.today, self.currency))
        return super().cell(row, column, role)

    def with_value(self, row: HoldRow, name: str, value: object) -> HoldRow:
        if name == "event_id":
            return super().with_value(super().with_value(row, name, value), "event", self.events.get(value, ""))
        made: Any = HoldKind(str(value)) if name == "kind" else HoldState(str(value)) if name == "state" else value
        return super().with_value(row, name, made)

    def _columns(self) -> Sequence[EditColumn[HoldRow]]:
        def amount(hold: HoldRow) -> str:
            return price_text(hold.amount, self.currency)

        return (
            EditColumn(
                "kind",
                N_("What"),
                lambda hold: tr(HOLD_KIND_NAMES[hold.kind]),
                choices=lambda: {kind.value: tr(name) for kind, name in HOLD_KIND_NAMES.items()},
            ),
            EditColumn(
                "state",
                N_("Stands"),
                lambda hold: tr(HOLD_STATE_NAMES[hold.state]),
                choices=lambda: {state.value: tr(name) for state, name in HOLD_STATE_NAMES.items()},
                pill=lambda hold: PILLS[urgency_of(hold, self.today)],
            ),
            EditColumn("event_id", N_("For"), lambda hold: hold.event or "–", choices=lambda: self.events),
            EditColumn("day", N_("Day"), lambda hold: day_text(hold.day) or "–", _typed_day("day"), read=read_day),
            EditColumn(
                "runs_out",
                N_("Counts until"),
                lambda hold: left_text(hold, self.today) or "–",
                typed=_typed_day("runs_out"),
                read=read_day,
            ),
            EditColumn("amount", N_("Amount"), lambda hold: amount(hold) or "–", typed=amount, read=self._read_amount),
            EditColumn("notes", N_("Notes"), lambda hold: hold.notes or "–", typed=lambda hold: hold.notes, read=str),
        )

    def _read_amount(self, typed: str) -> int | None:
        money = read_money(typed, self.currency or usual_currency())
        return None if money is None else money.minor


def _typed_day(field: str) -> Any:
    return lambda hold: day_text(getattr(hold, field))


class HoldsCard(TableCard[HoldRow]):
    """Holds and quotes in a table."""

    model: HoldsModel

    def __init__(self, records: Records) -> None:
        super().__init__(N_("Days held and prices quoted"), N_("Delete the hold or quote (Del)"))
        self.records = records
        self.model = HoldsModel(self)
        self.hold_button = link_button("plus", tr(N_("Add hold")))
        self.quote_button = link_button("plus", tr(N_("Add quote")))
        self.set_up(EditTable(), (self.hold_button, self.quote_button), stretched=NOTES, wraps=True)
        self.body.addWidget(self.table)
        self.body.addLayout(self.buttons)
        self.hold_button.clicked.connect(self.add)
        self.quote_button.clicked.connect(lambda: self._add(HoldKind.QUOTE))

    def show_events(self, events: Sequence[tuple[int, str]]) -> None:
        """Offer these events (key and name)."""
        self.model.events = {None: tr(N_("No event yet")), **dict(events)}

    def show_venue(self, venue: VenueDetails, occasion: Occasion, *, fresh: bool) -> None:
        """Show the holds and quotes of a venue."""
        self.model.today, self.model.currency = occasion.today, venue.currency
        self.show_rows(venue, venue.holds, fresh=fresh)

    def first_column(self, row: HoldRow) -> int:
        return AMOUNT if row.kind == HoldKind.QUOTE else RUNS_OUT

    def add(self) -> None:
        self._add(HoldKind.HOLD)

    def remove(self, venue: VenueDetails, row: HoldRow) -> None:
        self.records.delete_hold(venue, row)

    def change(self, row: HoldRow, name: str, value: Any) -> None:
        if self.venue is not None:
            self.records.change_hold(self.venue, row, name, value)

    def _add(self, kind: HoldKind) -> None:
        if self.venue is not None:
            self.records.add_hold(self.venue, kind.value)
