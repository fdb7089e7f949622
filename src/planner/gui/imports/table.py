"""The table of the preview: who stands on each line and what the line would do."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from planner.domain.guests import RSVP_NAMES
from planner.domain.texts import N_
from planner.gui import theme
from planner.gui.guests.delegates import PILLS
from planner.gui.i18n import isolated, number, tr
from planner.gui.imports.rows import REJECTED, PreviewRow, is_shown
from planner.gui.imports.words import KIND_NAMES, kind_text, what_text
from planner.gui.widgets.pills import PILL_ROLE, Index, PersonDelegate, PillDelegate, pill_width
from planner.gui.widgets.rows import Column, RowsModel
from planner.gui.widgets.table import Table
from planner.services.imports import Verdict

REJECTED_ROLE = PILL_ROLE + 1
_KIND_PILLS = {REJECTED: "no", Verdict.NEW: "ok", Verdict.KNOWN: "teal", Verdict.CHANGED: "accent"}
_SEEN, _WIDEST_NAME, _AROUND_NAME, _AROUND_PILL = 200, 400, 60, 30
_WIDEST_REASON, _AROUND_REASON = 300, 30
_DOUBT, _DOUBT_SIZE = "triangle-alert", 14  # before the reason: no colour alone tells that a row is to be checked
_SHARE_OF_NAMES = 0.55  # at most, of what the pills leave to names and reasons
_SAID_BY_FEW = ("rsvp", "email", "handle")
_KIND_RANK = {kind: rank for rank, kind in enumerate(KIND_NAMES)}
_WIDTHS = {"name": 170, "kind": 110, "what": 170, "rsvp": 104, "line": 60, "email": 190, "handle": 120}


def _rsvp_text(row: PreviewRow) -> str:
    return tr(RSVP_NAMES[row.rsvp]) if row.rsvp else ""


COLUMNS = (
    Column[PreviewRow]("name", N_("Person"), lambda row: row.name, lambda row: row.name_key),
    Column[PreviewRow]("kind", N_("What happens"), kind_text, lambda row: _KIND_RANK[row.kind]),
    Column[PreviewRow]("what", N_("Why, and what changes"), what_text),
    Column[PreviewRow]("rsvp", N_("RSVP"), _rsvp_text),
    Column[PreviewRow]("line", N_("Line"), lambda row: number(row.line), lambda row: row.line),
    Column[PreviewRow]("email", N_("E-mail"), lambda row: row.email, lambda row: row.email.casefold()),
    Column[PreviewRow]("handle", N_("Handle"), lambda row: row.handle, lambda row: row.handle.casefold()),
)
PLACES = {column.name: place for place, column in enumerate(COLUMNS)}


class PreviewModel(RowsModel[PreviewRow]):
    """The rows of a preview."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(COLUMNS, lambda row: row.line, parent)

    def show_segment(self, segment: str) -> None:
        """Show the rows of one segment of the page."""
        self.set_filter(None if segment == "all" else lambda row: is_shown(row, segment))

    def cell(self, row: PreviewRow, column: Column[PreviewRow], role: int) -> Any:
        if role == PILL_ROLE:
            return PILLS.get(row.rsvp, "neutral") if column.name == "rsvp" else _kind_pill(row)
        if role == REJECTED_ROLE:
            return row.kind == REJECTED
        if role == Qt.ItemDataRole.ForegroundRole:
            return theme.colour(_ink(row, column.name))
        if role == Qt.ItemDataRole.DecorationRole and column.name == "what" and _is_open(row):
            return theme.icon(_DOUBT, "wait", _DOUBT_SIZE)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _spoken(row, column)
        said = super().cell(row, column, role)
        is_written = role == Qt.ItemDataRole.DisplayRole and column.name in {"email", "handle"}
        return isolated(said) if is_written else said


def _kind_pill(row: PreviewRow) -> str:
    return "wait" if _is_open(row) else _KIND_PILLS.get(row.kind, "neutral")


def _is_open(row: PreviewRow) -> bool:
    return row.has_problem and row.kind != REJECTED and not row.is_decided


def _ink(row: PreviewRow, column: str) -> str:
    if column == "what" and row.has_problem and not row.is_decided:
        return "no" if row.kind == REJECTED else "wait"
    is_quiet = column in {"line", "email", "handle"} or row.kind == REJECTED
    return "muted" if is_quiet or (column == "what" and row.kind != Verdict.CHANGED) else "text"


def _spoken(row: PreviewRow, column: Column[PreviewRow]) -> str:
    shown = column.text(row) or tr(N_("nothing"))
    if column.name == "kind" and _is_open(row):
        shown = tr(N_("{kind}, to check"), kind=shown)
    return tr(N_("{title}: {value}"), title=tr(column.title), value=shown)


class _LineDelegate(PersonDelegate):
    """Paints a person, or what stands on a line that makes none."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if index.data(REJECTED_ROLE):
            QStyledItemDelegate.paint(self, painter, option, index)
        else:
            super().paint(painter, option, index)


class PreviewTable(Table):
    """Shows a PreviewModel, `preview`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.preview = PreviewModel(self)
        self._scale = 0.0
        self.setModel(self.preview)
        # Else each heading asks row by row whether its whole column is selected.
        self.horizontalHeader().setSelectionModel(QItemSelectionModel(self.preview, self))
        self.horizontalHeader().setStretchLastSection(False)
        self.setItemDelegateForColumn(PLACES["name"], _LineDelegate(self))
        for name in ("kind", "rsvp"):
            self.setItemDelegateForColumn(PLACES[name], PillDelegate(self))
        self.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self._scale_columns()

    def show_rows(self, rows: Sequence[PreviewRow]) -> None:
        """Show the rows of a preview, with room for the names of the first ones."""
        self.preview.set_rows(rows)
        for name in _SAID_BY_FEW:
            self.setColumnHidden(PLACES[name], not any(getattr(row, name) for row in rows))
        self._give_room()

    def resizeEvent(self, qevent: QResizeEvent) -> None:
        super().resizeEvent(qevent)
        self._give_room()

    def changeEvent(self, qevent: QEvent) -> None:
        super().changeEvent(qevent)
        if qevent.type() == QEvent.Type.StyleChange and hasattr(self, "_scale"):
            self._scale_columns()

    def _scale_columns(self) -> None:
        """Let the columns grow with the text."""
        if self._scale != theme.scale():
            self._scale = theme.scale()
            self.setIconSize(QSize(theme.px(_DOUBT_SIZE), theme.px(_DOUBT_SIZE)))
            for name, width in _WIDTHS.items():
                self.setColumnWidth(PLACES[name], theme.px(width))
            self._give_room()

    def _give_room(self) -> None:
        """Give names what they need and reasons what is left, so that both are seen before anything else."""
        letters = QFontMetrics(theme.font(13, 500))
        seen = (letters.horizontalAdvance(row.name) for row in self.preview.rows()[:_SEEN] if row.kind != REJECTED)
        pills = {kind_text(row) for row in self.preview.rows()[:_SEEN]}
        widest = max((pill_width(words) + theme.px(_AROUND_PILL) for words in pills), default=0)
        kind, reason = max(theme.px(_WIDTHS["kind"]), widest), theme.px(_WIDTHS["what"])
        self.setColumnWidth(PLACES["kind"], kind)
        whole, least = self.viewport().width(), theme.px(_WIDTHS["name"])
        most = max(least, min(theme.px(_WIDEST_NAME), int((whole - kind) * _SHARE_OF_NAMES)))
        name = min(most, max(least, max(seen, default=0) + theme.px(_AROUND_NAME)))
        self.setColumnWidth(PLACES["name"], name)
        others = sum(self.columnWidth(place) for column, place in PLACES.items() if column != "what")
        room, wanted = whole - others, max(reason, self._wanted_for_reasons())
        self.setColumnWidth(
            PLACES["what"], room if room >= wanted else self._share(whole - name - kind, reason, wanted)
        )

    def _share(self, room: int, least: int, wanted: int) -> int:
        """Return how much of `room` goes to reasons: what they want, and all that no whole column behind them takes."""
        left = room - min(wanted, room)
        for name in list(PLACES)[PLACES["what"] + 1 :]:
            width = self.columnWidth(PLACES[name])
            if width > left:
                break
            room, left = room - width, left - width
        return max(least, room)

    def _wanted_for_reasons(self) -> int:
        letters = QFontMetrics(theme.font(13))
        seen = (
            letters.horizontalAdvance(what_text(row)) + _is_open(row) * theme.px(_DOUBT_SIZE + 8)
            for row in self.preview.rows()[:_SEEN]
        )
        return min(theme.px(_WIDEST_REASON), max(seen, default=0) + theme.px(_AROUND_REASON))
