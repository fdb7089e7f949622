"""The lines of the history as a model: the selection stays on its step through every change."""

from collections.abc import Hashable
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from planner.domain.texts import N_
from planner.gui.history import words
from planner.gui.history.entries import Entry
from planner.gui.i18n import tr
from planner.gui.widgets.rows import Column, RowsModel

ENTRY = Qt.ItemDataRole.UserRole

Index = QModelIndex | QPersistentModelIndex


class HistoryModel(RowsModel[Entry]):
    """Entries, newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__([Column("what", N_("What"), _text)], entry_key, parent)

    def show_entries(self, entries: list[Entry]) -> None:
        self.set_rows(entries)

    def cell(self, row: Entry, column: Column[Entry], role: int) -> Any:
        if role == ENTRY:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return words.spoken(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return None if row.kind == "day" else words.spoken(row)
        return super().cell(row, column, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self.row_at(index.row()).kind == "day":
            return Qt.ItemFlag.ItemNeverHasChildren  # the keys pass it by
        return super().flags(index)


def entry_key(entry: Entry) -> Hashable:
    """Return which line it is."""
    return entry.kind, entry.key


def _text(row: Entry) -> str:
    if row.step is not None:
        return tr(row.step.label)
    return words.day_words(row.at.date()) if row.point is None else tr(row.point.name)
