"""The columns of a list, each with the field it becomes; the order of day and month is asked once."""

from PySide6.QtCore import QDate, QEvent, QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from planner.domain.texts import N_
from planner.formats.dates import Parts, iso_date
from planner.formats.mappings import ColumnGuess, Mapping
from planner.gui import theme
from planner.gui.i18n import tr
from planner.gui.imports.column_row import ColumnRow


class ColumnsPanel(QFrame):
    """`show_mapping` shows the columns; `field_chosen` and `order_chosen` say what a person wants instead."""

    field_chosen = Signal(int, object)
    order_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel(tr(N_("Columns")))
        self._used = QLabel()
        self._empty = QLabel(wordWrap=True)
        self._rows: dict[int, ColumnRow] = {}
        self._area = QScrollArea(widgetResizable=True)
        self._inside = QWidget()
        self._list = QVBoxLayout(self._inside)
        self._lay_out()

    def row(self, index: int) -> ColumnRow:
        """Return the row of a column."""
        return self._rows[index]

    def show_mapping(self, mapping: Mapping, *, anew: bool) -> None:
        """Show the columns; `anew` when they are those of another table."""
        if anew:
            shown = [guess for guess in mapping.columns if guess.samples or guess.field is not None]
            self._make_rows(sorted(shown, key=lambda guess: guess.field is None))
        for guess in mapping.columns:
            if guess.index in self._rows:
                self._rows[guess.index].show_guess(guess)
        used = sum(guess.field is not None for guess in mapping.columns)
        self._used.setText(tr(N_("{used} of {all} in use"), used=used, all=len(mapping.columns)))
        empty = len(mapping.columns) - len(self._rows)
        words = N_("{n} empty column is not shown.|{n} empty columns are not shown.")
        self._empty.setText(tr(words, n=empty))
        self._empty.setVisible(bool(empty))

    def show_open_date(self, mapping: Mapping, date: Parts | None) -> None:
        """Ask once, at the first column of dates, which reading of `date` is meant."""
        places = [*mapping.columns_of("order_date"), *mapping.columns_of("checked_in")]
        asked_at = next((place for place in places if place in self._rows), None) if date else None
        for index, row in self._rows.items():
            row.show_orders(_orders(date) if date and index == asked_at else (), mapping.date_order or "")

    def changeEvent(self, qevent: QEvent) -> None:
        super().changeEvent(qevent)
        if qevent.type() == QEvent.Type.LayoutDirectionChange:
            for row in self._rows.values():
                row._draw_arrow()

    def _make_rows(self, guesses: list[ColumnGuess]) -> None:
        for row in self._rows.values():
            self._list.removeWidget(row)
            row.deleteLater()
        self._rows = {}
        for place, guess in enumerate(guesses):
            row = ColumnRow(guess, self._inside)
            row.field_chosen.connect(lambda field, index=guess.index: self.field_chosen.emit(index, field))
            row.order_chosen.connect(self.order_chosen)
            self._list.insertWidget(place, row)
            self._rows[guess.index] = row
        self._area.verticalScrollBar().setValue(0)

    def _lay_out(self) -> None:
        theme.set_kind(self, "card")
        theme.set_kind(self._title, "card_title")
        theme.set_kind(self._inside, "bare")
        for label in (self._used, self._empty):
            theme.set_kind(label, "small")
        head = QHBoxLayout()
        head.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12))
        head.setSpacing(theme.px(10))
        head.addWidget(self._title)
        head.addWidget(self._used, 1)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        self._empty.setContentsMargins(theme.px(16), theme.px(10), theme.px(16), theme.px(10))
        self._list.addWidget(self._empty)
        self._list.addStretch(1)
        self._area.setWidget(self._inside)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 6)
        outer.setSpacing(0)
        outer.addLayout(head)
        outer.addWidget(self._area, 1)


def _orders(date: Parts) -> list[tuple[str, str]]:
    """Return the readings of a date, and that nobody knows, which leaves such dates out."""
    return [("", tr(N_("Not sure"))), *((order, _reading(date, order)) for order in ("dmy", "mdy"))]


def _reading(date: Parts, order: str) -> str:
    day = QDate.fromString((iso_date(date, order) or "")[:10], Qt.DateFormat.ISODate)
    return QLocale().toString(day, tr(N_("d MMM yyyy")))
