"""The card of a venue's rooms: how many heads each holds in each layout, and whether those expected fit."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QMenu, QVBoxLayout

from planner.domain.events import read_capacity
from planner.domain.schedule import RoomRow
from planner.domain.texts import N_
from planner.domain.venue_comparisons import (
    AS_IT_IS,
    fit_at,
    fit_text,
    heads_fit,
    layout_name,
    layouts_of,
)
from planner.domain.venue_details import LayoutRow, VenueDetails
from planner.domain.venue_questions import LAYOUT, Occasion
from planner.domain.venues import Layout, check_layout
from planner.gui import theme
from planner.gui.aio import deed
from planner.gui.events.rooms import heads, room_columns
from planner.gui.i18n import tr
from planner.gui.venues.changes import Changes
from planner.gui.venues.fit_bars import FitBars
from planner.gui.venues.table_card import TableCard
from planner.gui.widgets.ask_name import ask_name
from planner.gui.widgets.buttons import link_button
from planner.gui.widgets.edit_rows import EditColumn, EditRows
from planner.gui.widgets.edit_table import EditTable
from planner.gui.widgets.pills import Pill
from planner.gui.widgets.rows import Column

_BESIDE, _BARS = 720, 270
_FIT_PILLS = {"whole": "ok", "split": "wait", "small": "no", "": "neutral"}


class RoomsModel(EditRows[RoomRow]):
    """A row a room, a column a layout."""

    def __init__(self, card: "RoomsCard") -> None:
        super().__init__(room_columns(), lambda room: room.id, card)
        self.is_ordered = True
        self._venue: VenueDetails | None = None
        self._layouts: tuple[str, ...] = ()

    def show_venue(self, venue: VenueDetails, layouts: tuple[str, ...]) -> None:
        """Show the rooms of a venue in these layouts."""
        self._venue = venue
        if layouts != self._layouts:
            self._layouts = layouts
            self.set_columns([*room_columns(), *(self._layout_column(layout) for layout in layouts)])
        self.set_rows(venue.rooms)

    def with_value(self, row: RoomRow, name: str, value: object) -> RoomRow:
        return row if name.startswith(LAYOUT) else super().with_value(row, name, value)

    def cell(self, row: RoomRow, column: Column[RoomRow], role: int) -> Any:
        if role == Qt.ItemDataRole.AccessibleTextRole and column.name != "name":
            held = {"name": row.name, "heads": column.text(row), "layout": tr(column.title)}
            if column.name == "capacity":
                return tr(N_("{name} holds {heads}"), **held)
            return tr(N_("{name}, {layout}: {heads}"), **held)
        if role == Qt.ItemDataRole.TextAlignmentRole and column.name != "name":
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        return super().cell(row, column, role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        is_figures = orientation == Qt.Orientation.Horizontal and section > 0
        if is_figures and role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        return super().headerData(section, orientation, role)

    def setData(self, index: Any, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        name = self.columns[index.column()].name if index.isValid() else ""
        if role == Qt.ItemDataRole.EditRole and name.startswith(LAYOUT):
            room = self.row_at(index.row())
            capacity = read_capacity(str(value))
            if capacity != self._held(room, name.removeprefix(LAYOUT)):
                self._show_held(room, name.removeprefix(LAYOUT), capacity)
                self.edited.emit(room, name, capacity)
            return True
        return super().setData(index, value, role)

    def _held(self, room: RoomRow, layout: str) -> int | None:
        return None if self._venue is None else self._venue.layout_in(room.id, layout)

    def _show_held(self, room: RoomRow, layout: str, capacity: int | None) -> None:
        """Show the new number at once; the bars follow when it is stored."""
        if self._venue is not None:
            others = tuple(row for row in self._venue.layouts if (row.room_id, row.name) != (room.id, layout))
            new = () if capacity is None else (LayoutRow(room.id, layout, capacity),)
            self._venue = replace(self._venue, layouts=(*others, *new))
            self.set_rows(self.rows())

    def _layout_column(self, layout: str) -> EditColumn[RoomRow]:
        def typed(room: RoomRow) -> str:
            held = self._held(room, layout)
            return "" if held is None else str(held)

        return EditColumn(
            f"{LAYOUT}{layout}",
            tr(layout_name(layout)),
            lambda room: heads(self._held(room, layout)),
            typed=typed,
            read=read_capacity,
        )


class RoomsCard(TableCard[RoomRow]):
    """Rooms and layouts in a table, bars beside it."""

    model: RoomsModel

    def __init__(self, changes: Changes) -> None:
        moves = N_("Move the room up (Alt+Up)"), N_("Move the room down (Alt+Down)")
        super().__init__(N_("Rooms and layouts"), N_("Remove the room (Del)"), moves)
        self.changes = changes
        self.model = RoomsModel(self)
        self.bars = FitBars()
        self._own: set[str] = set()  # layouts that have a column and no heads yet
        self.pill = Pill()
        self.head.addWidget(self.pill)
        self.error = QLabel(wordWrap=True)
        theme.set_kind(self.error, "error")
        self.error.hide()
        self.add_button = link_button("plus", tr(N_("Add room")))
        self.layout_button = link_button("plus", tr(N_("Own layout…")))
        self.set_up(EditTable(), (self.add_button, self.layout_button))
        self._lay_out()
        self.add_button.clicked.connect(self.add)
        self.layout_button.clicked.connect(self.add_layout)
        header = self.table.horizontalHeader()
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._show_layout_menu)
        self.model.refused.connect(self._show_refusal)

    def show_venue(self, venue: VenueDetails, occasion: Occasion, *, fresh: bool) -> None:
        """Show the rooms of a venue."""
        self.venue = venue
        if fresh:
            self._own.clear()
            self._show_refusal("")
        layouts = (*layouts_of([venue]), *sorted(self._own - set(layouts_of([venue]))))
        self.model.show_venue(venue, layouts)
        fits = [fit_at(venue, layout, occasion.heads) for layout in (AS_IT_IS, *layouts)]
        self.bars.show_fits([fit for fit in fits if fit.total is not None])
        best = heads_fit(venue, occasion.heads)
        self.pill.show_as(tr(best.in_figures), _FIT_PILLS[best.fit])
        self.pill.setToolTip(tr(fit_text(best)))
        self.pill.setAccessibleDescription(tr(fit_text(best)))
        self.open_next()
        self.enable()

    def resizeEvent(self, qevent: QResizeEvent) -> None:
        super().resizeEvent(qevent)
        self._arrange()

    def changeEvent(self, qevent: QEvent) -> None:
        super().changeEvent(qevent)
        if qevent.type() == QEvent.Type.StyleChange and hasattr(self, "_both"):
            self._arrange()

    def _arrange(self) -> None:
        beside = self.width() >= theme.px(_BESIDE)
        ways = QBoxLayout.Direction
        self._both.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        self.bars.setMaximumWidth(theme.px(_BARS) if beside else theme.ANY_WIDTH)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(theme.px(6))
        for part in (self.table, self.error):
            left.addWidget(part)
        left.addLayout(self.buttons)
        right = QVBoxLayout()
        right.addWidget(self.bars)
        right.addStretch()
        self._both = QHBoxLayout()
        self._both.setSpacing(theme.px(24))
        self._both.addLayout(left, 1)
        self._both.addLayout(right)
        self.body.addLayout(self._both)

    def add(self) -> None:
        if self.venue is not None:
            self.changes.add_room(self.venue)

    def remove(self, venue: VenueDetails, row: RoomRow) -> None:  # noqa: ARG002 -- a room knows its venue
        self.changes.remove_room(row)

    def place(self, key: int, place: int) -> None:
        if self.venue is not None:
            self.changes.move_room(self.venue, key, place)

    def change(self, row: RoomRow, name: str, value: Any) -> None:
        if name.startswith(LAYOUT):
            self.changes.set_layout(row, name.removeprefix(LAYOUT), value)
        else:
            self.changes.change_room(row, name, value)

    @deed
    async def add_layout(self) -> None:
        """Ask for the name of a layout that this venue has, and open its column."""
        venue = self.venue
        name = await ask_name(
            self,
            tr(N_("Own layout")),
            tr(N_("What does the venue call it? Such as Horseshoe or Banquet.")),
            tr(N_("Add the layout")),
            check=check_layout,
        )
        if name is not None and venue is self.venue and venue is not None:
            self._own.add(check_layout(name))
            self.changes.page.show_stored()
            last = self.model.columnCount() - 1
            if self.model.rowCount():
                self.table.choose(0, edit=True, column=last)

    def _show_layout_menu(self, where: Any) -> None:
        menu = self.layout_menu(self.table.horizontalHeader().logicalIndexAt(where))
        if menu is not None:
            menu.popup(self.table.horizontalHeader().mapToGlobal(where))

    def layout_menu(self, column: int) -> QMenu | None:
        """Return what can be done with the layout of a column: own ones are renamed, all are taken off."""
        name = self.model.columns[column].name if column >= 0 else ""
        if not name.startswith(LAYOUT) or self.venue is None:
            return None
        layout, venue, menu = name.removeprefix(LAYOUT), self.venue, QMenu(self)
        if layout not in list(Layout):
            rename = QAction(tr(N_("&Rename the layout…")), menu)
            rename.triggered.connect(lambda: self.changes.rename_layout(venue, layout))
            menu.addAction(rename)
        remove = QAction(tr(N_("Re&move it from all rooms")), menu)
        remove.triggered.connect(lambda: self._remove_layout(venue, layout))
        menu.addAction(remove)
        return menu

    def _remove_layout(self, venue: VenueDetails, layout: str) -> None:
        self._own.discard(layout)
        self.changes.remove_layout(venue, layout)

    def _show_refusal(self, message: str) -> None:
        self.error.setText(message)
        self.error.setVisible(bool(message))
        self.table.setAccessibleDescription(message)

    def enable(self) -> None:
        super().enable()
        self.layout_button.setEnabled(self.model.rowCount() > 0)
