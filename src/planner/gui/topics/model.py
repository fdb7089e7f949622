"""The topics as a table: what each column shows and sorts by, edited in its cells."""

from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from planner.domain.names import search_key
from planner.domain.schedule import Programme
from planner.domain.texts import N_
from planner.domain.topic_lists import FIELD_NAMES
from planner.domain.topics import STATUS_NAMES, Status, TopicRow
from planner.gui.i18n import tr
from planner.gui.schedule.tracks import colours_of
from planner.gui.topics import words
from planner.gui.widgets.pills import PILL_ROLE
from planner.gui.widgets.rows import Column, RowsModel

Index = QModelIndex | QPersistentModelIndex
WIDTHS = {
    "title": 230, "status": 104, "names": 144, "proposer": 144, "track": 84, "minutes": 72, "interest": 72, "tags": 140,
    "place": 150, "abstract": 260,
}  # fmt: skip
STATUS_PILLS = {Status.IDEA: "neutral", Status.VOTE: "accent", Status.CHOSEN: "ok", Status.ASIDE: "neutral"}
_RANK = {status: rank for rank, status in enumerate(STATUS_NAMES)}
_LAST = "\U0010ffff"  # nothing stands after everything


class TopicModel(RowsModel[TopicRow]):
    """Rows of topics; `edited` asks for a change, the rows themselves change when the file has."""

    edited = Signal(object, str, str)  # topic, field, what was typed

    def __init__(self, parent: QObject | None = None) -> None:
        self.programme = Programme(0, "")
        self._tracks: tuple[str, ...] = ()
        texts = {
            "title": lambda row: row.title,
            "status": lambda row: tr(STATUS_NAMES[row.status]),
            "names": lambda row: "; ".join(one.name for one in row.speakers),
            "proposer": lambda row: row.proposer.name if row.proposer else "",
            "track": lambda row: row.track,
            "minutes": lambda row: str(row.minutes),
            "interest": lambda row: str(row.interest),
            "tags": lambda row: ", ".join(row.tags),
            "place": lambda row: words.state(self.programme, row)[0],
            "abstract": lambda row: row.abstract,
        }
        keys = {
            "status": lambda row: _RANK[row.status],
            "minutes": lambda row: row.minutes,
            "interest": lambda row: row.interest,
            "place": self._when,
        }
        columns = [
            Column[TopicRow](name, FIELD_NAMES[name], shown, keys.get(name) or _key(shown))
            for name, shown in texts.items()
        ]
        super().__init__(columns, lambda row: row.id, parent)

    def show_topics(self, programme: Programme, rows: tuple[TopicRow, ...], tracks: tuple[str, ...]) -> None:
        self.programme, self._tracks = programme, tracks
        self.set_rows(rows)

    def column_of(self, name: str) -> int:
        return [column.name for column in self.columns].index(name)

    def _when(self, row: TopicRow) -> str:
        starts = [session.starts.isoformat() for session in words.sessions_of(self.programme, row)]
        return min(starts, default=_LAST)

    def cell(self, row: TopicRow, column: Column[TopicRow], role: int) -> Any:
        if role == Qt.ItemDataRole.EditRole:
            return row.status.value if column.name == "status" else column.text(row)
        if role == PILL_ROLE:
            return STATUS_PILLS[row.status] if column.name == "status" else colours_of(self._tracks, row.track).pill
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return tr(N_("{field}: {value}"), field=tr(column.title), value=column.text(row) or tr(N_("nothing")))
        return super().cell(row, column, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if self._is_editable(index) else flags

    def _is_editable(self, index: Index) -> bool:
        return index.isValid() and self.columns[index.column()].name != "place"

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not self._is_editable(index):
            return False
        row, column = self.row_at(index.row()), self.columns[index.column()]
        if str(value) != self.cell(row, column, Qt.ItemDataRole.EditRole):
            self.edited.emit(row, column.name, str(value))
        return False


def _key(shown: Any) -> Any:
    return lambda row: search_key(shown(row)) or _LAST
