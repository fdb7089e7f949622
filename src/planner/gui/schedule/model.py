"""The running order: every session of the event in the order of time, editable in place."""

from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from planner.domain.schedule import SessionRow
from planner.domain.texts import N_, Text
from planner.gui import theme
from planner.gui.i18n import clock, tr
from planner.gui.schedule import words
from planner.gui.widgets.rows import Column, RowsModel

Index = QModelIndex | QPersistentModelIndex


class RunningOrder(RowsModel[SessionRow]):
    """Rows of sessions; `edited` asks for a change, the rows themselves change when the file has."""

    edited = Signal(object, str, str)  # session, field, what was typed

    def __init__(self, parent: QObject | None = None) -> None:
        self._notes: dict[int, list[Text]] = {}
        super().__init__(
            [
                Column("day", N_("Day"), lambda row: words.day_name(row.starts.date()), lambda row: row.starts),
                Column("starts", N_("Starts"), lambda row: clock(row.starts), lambda row: row.starts),
                Column("ends", N_("Ends"), lambda row: clock(row.ends), lambda row: row.ends),
                Column("title", N_("Title"), lambda row: row.title, lambda row: row.title.casefold()),
                Column("clash", N_("Clash"), self._note),
                Column("room", N_("Room"), words.place),
                Column("names", N_("Led by"), lambda row: "; ".join(one.name for one in row.speakers)),
                Column("track", N_("Track"), lambda row: row.track),
                Column("minutes", N_("Minutes"), lambda row: str(row.minutes), lambda row: row.minutes),
            ],
            lambda row: row.id,
            parent,
        )

    def show_sessions(self, sessions: tuple[SessionRow, ...], notes: dict[int, list[Text]]) -> None:
        self._notes = notes
        self.set_rows(sessions)

    def _note(self, row: SessionRow) -> str:
        return "; ".join(tr(note) for note in self._notes.get(row.id, []))

    def cell(self, row: SessionRow, column: Column[SessionRow], role: int) -> Any:
        if role == Qt.ItemDataRole.EditRole:
            return column.text(row)
        if role == Qt.ItemDataRole.ForegroundRole and column.name == "clash":
            return theme.colour("no")
        return super().cell(row, column, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if self._is_editable(index) else flags

    def _is_editable(self, index: Index) -> bool:
        if not index.isValid():
            return False
        name = self.columns[index.column()].name
        is_topic = self.row_at(index.row()).topic_id is not None
        return name in {"starts", "title", "minutes"} or (is_topic and name in {"names", "track"})

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not self._is_editable(index):
            return False
        row, column = self.row_at(index.row()), self.columns[index.column()]
        if str(value) != column.text(row):
            self.edited.emit(row, column.name, str(value))
        return False
