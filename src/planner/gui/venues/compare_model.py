"""The comparison as a table model: a row a question, a column a venue."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from planner.domain.errors import WrongValueError
from planner.domain.events import read_capacity
from planner.domain.texts import N_
from planner.domain.venue_comparisons import fit_text
from planner.domain.venue_details import VenueDetails
from planner.domain.venue_questions import LAYOUT, Answered, Comparison, Mark, Question
from planner.domain.venues import PRICES, VenueValues, check_venue
from planner.gui.i18n import tr
from planner.gui.venues.fit_bars import said
from planner.gui.venues.words import price_text, read_price

Index = QModelIndex | QPersistentModelIndex
ANSWER = Qt.ItemDataRole.UserRole + 1
_NOWHERE = QModelIndex()
CHOICES = ("step_free", "hearing_loop", "accessible_toilets", "noise")
TEXTS = ("access_notes", "transport", "power", "notes")


class CompareModel(QAbstractTableModel):
    """Announces what was typed or chosen by `edited`; columns are moved by the view alone."""

    edited = Signal(object, str, object)  # venue, key of the question, value

    def __init__(self, comparison: Comparison, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.comparison = comparison

    def show_comparison(self, comparison: Comparison) -> None:
        """Show another comparison; the table stays as it is where questions and venues are the same."""
        before, keys = self.comparison, [venue.id for venue in comparison.venues]
        is_same = keys == [venue.id for venue in before.venues] and [question.key for question in before.questions] == [
            question.key for question in comparison.questions
        ]
        if not is_same:
            self.beginResetModel()
        self.comparison = comparison
        if not is_same:
            self.endResetModel()
        elif self.rowCount() and self.columnCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, self.rowCount() - 1)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.comparison.questions)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.comparison.venues)

    def question(self, row: int) -> Question:
        """Return the question of a row."""
        return self.comparison.questions[row]

    def venue(self, column: int) -> VenueDetails:
        """Return the venue of a column."""
        return self.comparison.venues[column]

    def answered(self, index: Index) -> Answered:
        """Return what stands in a cell."""
        return self.comparison.answer(self.question(index.row()), self.venue(index.column()))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.EditRole:
            return self._typed(self.venue(index.column()), self.question(index.row()).key)
        answered = self.answered(index)
        if role == ANSWER:
            return answered
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(answered.words)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._told(answered)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if orientation == Qt.Orientation.Vertical:
            return tr(self.question(section).title) if section < self.rowCount() else None
        if section >= self.columnCount():
            return None
        venue = self.venue(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return venue.name
        is_chosen = venue.id == self.comparison.occasion.chosen_id
        return tr(N_("{venue}, chosen for this event"), venue=venue.name) if is_chosen else venue.name

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.isValid() and self.is_edited(index) else flags

    def is_edited(self, index: Index) -> bool:
        """Tell whether the cell itself is edited; others lead to where their answer comes from."""
        question, venue = self.question(index.row()), self.venue(index.column())
        if question.group == "heads":
            return bool(venue.rooms)
        if question.key == "booking":
            return self.comparison.occasion.event_id is not None
        return question.key in (*PRICES, *CHOICES, *TEXTS)

    def read(self, index: Index, typed: str) -> object:
        """Return the value of what was typed into a cell; raises WrongValueError."""
        key, venue = self.question(index.row()).key, self.venue(index.column())
        if key in PRICES:
            return read_price(typed, venue, key)
        if key.startswith(LAYOUT):
            return read_capacity(typed)
        values: VenueValues = {key: typed}  # type: ignore[misc]
        return check_venue(values).get(key)

    def trouble(self, index: Index, typed: str) -> str:
        """Return why a cell cannot take what is typed, "" where it can."""
        try:
            self.read(index, typed)
        except WrongValueError as error:
            return tr(error.message)
        return ""

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or role != Qt.ItemDataRole.EditRole or value == self.data(index, role):
            return False
        self.edited.emit(self.venue(index.column()), self.question(index.row()).key, value)
        return True

    def _typed(self, venue: VenueDetails, key: str) -> Any:
        """Return what an editor starts with: a text, or for heads a number for each room by its key."""
        if key in PRICES:
            return price_text(getattr(venue, key), venue.currency)
        if key.startswith(LAYOUT):
            layout = key.removeprefix(LAYOUT)
            return {room.id: room.capacity if not layout else venue.layout_in(room.id, layout) for room in venue.rooms}
        if key in CHOICES or key in TEXTS:
            return str(getattr(venue, key))
        return None

    @staticmethod
    def _told(answered: Answered) -> str:
        if answered.fit is not None:
            return said(answered.fit) if answered.mark != Mark.MISSING else tr(fit_text(answered.fit))
        words = tr(answered.words)
        return words if answered.note is None else tr(N_("{words}: {more}"), words=words, more=answered.note)
