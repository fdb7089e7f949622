"""What the finder's list is made of: headings and things found, as a list model."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from planner.domain.finder import Entry, Group, Hit
from planner.domain.texts import N_
from planner.domain.times import parse_wall
from planner.gui.events import shown
from planner.gui.i18n import clock, joined, number, tr

LINE = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Kind(NamedTuple):
    """How a kind of things is called in the list, and its icon."""

    title: str
    icon: str


KINDS: Mapping[str, Kind] = {
    "person": Kind(N_("People"), "user"),
    "event": Kind(N_("Events"), "calendar-days"),
    "session": Kind(N_("Sessions"), "mic"),
    "topic": Kind(N_("Topics"), "messages-square"),
    "venue": Kind(N_("Venues"), "map-pin"),
    "page": Kind(N_("Pages"), "file-text"),
    "action": Kind(N_("Actions"), "sparkles"),
    "setting": Kind(N_("Settings"), "settings"),
}
"""In the order in which groups stand that fit alike."""


class Line(NamedTuple):
    """A heading, or else something found."""

    heading: str = ""
    hit: Hit | None = None


def lines_of(groups: Sequence[Group]) -> list[Line]:
    """Return the lines of what was found; where there is more of a kind than is shown, its heading says so."""
    lines = []
    for group in groups:
        heading = tr(KINDS[group.kind].title)
        if group.total > len(group.hits):
            heading = tr(
                N_("{kind} · {shown} of {count}"),
                kind=heading,
                shown=number(len(group.hits)),
                count=number(group.total),
            )
        lines += [Line(heading), *(Line(hit=hit) for hit in group.hits)]
    return lines


def where_words(entry: Entry) -> str:
    """Return where a thing is, and when, as far as that is known."""
    if not entry.starts:
        return entry.where
    moment = parse_wall(entry.starts)
    return joined(entry.where, shown.list_day(moment), clock(moment))


class LineModel(QAbstractListModel):
    """Lines; headings cannot be selected."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: Sequence[Line] = ()

    def show_lines(self, lines: Sequence[Line]) -> None:
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def hit_places(self) -> list[int]:
        """Return in which rows something stands that can be gone to."""
        return [at for at, line in enumerate(self._lines) if line.hit is not None]

    def line_at(self, row: int) -> Line:
        return self._lines[row]

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid() or self._lines[index.row()].hit is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == LINE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.hit.entry.title if line.hit else line.heading
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(line)
        if role == Qt.ItemDataRole.ToolTipRole and line.hit:
            return joined(line.hit.entry.title, where_words(line.hit.entry))
        return None


def spoken(line: Line) -> str:
    """Return a line as a screen reader says it."""
    if line.hit is None:
        return line.heading
    entry = line.hit.entry
    return joined(entry.title, where_words(entry), tr(KINDS[entry.kind].title))
