"""The columns of a list, each with the field it becomes; what dates and names leave open is asked once."""

from PySide6.QtCore import QDate, QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from planner.domain.name_order import CommaNames
from planner.domain.texts import N_
from planner.formats.dates import Parts, iso_date
from planner.formats.mappings import ColumnGuess, Mapping
from planner.gui import theme
from planner.gui.dates import day_text
from planner.gui.i18n import tr
from planner.gui.imports.column_row import ColumnRow, Question

_MOST = 80  # columns shown; a list may have thousands by mistake
_NAMES = {"turned": N_("Family name first"), "written": N_("As written")}


class ColumnsPanel(QFrame):
    """`show_mapping` shows the columns; the signals say what a person wants instead."""

    field_chosen = Signal(int, object)
    order_chosen = Signal(str)  # of dates: dmy, mdy or ""
    names_chosen = Signal(bool)  # whether "Müller, Zoë" is turned

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
            self._make_rows(sorted(shown, key=lambda guess: guess.field is None)[:_MOST])
        for guess in mapping.columns:
            if guess.index in self._rows:
                self._rows[guess.index].show_guess(guess)
        used = sum(guess.field is not None for guess in mapping.columns)
        self._used.setText(tr(N_("{used} of {all} in use"), used=used, all=len(mapping.columns)))
        full = sum(bool(guess.samples or guess.field) for guess in mapping.columns)
        empty, more = len(mapping.columns) - full, full - len(self._rows)
        told = [
            tr(N_("{n} more column is left out.|{n} more columns are left out."), n=more) if more > 0 else "",
            tr(N_("{n} empty column is not shown.|{n} empty columns are not shown."), n=empty) if empty > 0 else "",
        ]
        self._empty.setText("\n".join(filter(None, told)))
        self._empty.setVisible(any(told))

    def ask(self, mapping: Mapping, date: Parts | None, names: CommaNames | None) -> None:
        """Ask what is open: which reading of `date` is meant, and how a comma within names is read."""
        asked = {
            self._first(mapping, "order_date", "checked_in"): _about_date(date, mapping.date_order or ""),
            self._first(mapping, "full_name", "recipient"): _about_names(names),
        }
        for index, row in self._rows.items():
            row.ask(asked.get(index))

    def whole_height(self) -> int:
        """Return the height in which no column has to be scrolled to."""
        around = self.minimumSizeHint().height() - self._area.minimumSizeHint().height()
        return around + self._inside.minimumSizeHint().height()

    def controls(self) -> list[QWidget]:
        """Return what Tab reaches, as the eye goes."""
        return [control for row in self._rows.values() for control in row.controls()]

    def _first(self, mapping: Mapping, *fields: str) -> int | None:
        """Return the first column shown of these fields."""
        places = (place for field in fields for place in mapping.columns_of(field))
        return next((place for place in places if place in self._rows), None)

    def _answer(self, key: str) -> None:
        if key in _NAMES:
            self.names_chosen.emit(key == "turned")
        else:
            self.order_chosen.emit(key)

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
            row.answered.connect(self._answer)
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


def _about_date(date: Parts | None, order: str) -> Question | None:
    """Ask which order is meant by what it makes of a date; that nobody knows leaves such dates out."""
    if date is None:
        return None
    answers = [("", tr(N_("Not sure"))), *((each, _reading(date, each)) for each in ("dmy", "mdy"))]
    return Question(tr(N_("Day or month first?")), tuple(answers), order, is_urgent=True)


def _about_names(names: CommaNames | None) -> Question | None:
    """Say how names with a comma are read, and offer to read them otherwise."""
    if names is None:
        return None
    read = N_("“{written}” is read as {turned}.") if names.is_turned else N_("“{written}” stays as it is written.")
    answers = tuple((key, tr(words)) for key, words in _NAMES.items())
    given = "turned" if names.is_turned else "written"
    return Question(tr(read, written=names.written, turned=names.turned), answers, given)


def _reading(date: Parts, order: str) -> str:
    day = QDate.fromString((iso_date(date, order) or "")[:10], Qt.DateFormat.ISODate)
    return day_text(day)
