"""The schedule page: rooms by time or a running order, the topics beside them, and what clashes."""

from itertools import pairwise
from math import isclose
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from planner._generated.ui_schedule_page import Ui_SchedulePage
from planner.domain.placement import candidate, free_place
from planner.domain.schedule import Clash, Programme, SessionRow
from planner.domain.texts import N_
from planner.domain.timetable import Day, days_of
from planner.domain.topics import TopicRow, tracks_of
from planner.gui import theme
from planner.gui.aio import deed
from planner.gui.i18n import joined, tr
from planner.gui.schedule import actions, focus, words
from planner.gui.schedule.changes import Changes
from planner.gui.schedule.clash_card import ClashCard
from planner.gui.schedule.details import Details
from planner.gui.schedule.grid import Grid
from planner.gui.schedule.missing import Missing
from planner.gui.schedule.model import RunningOrder
from planner.gui.schedule.order_table import OrderTable
from planner.gui.schedule.shape import Shape
from planner.gui.schedule.tray import Tray
from planner.gui.schedule.view import GridView
from planner.gui.widgets.column_memory import ColumnMemory
from planner.gui.widgets.key_hints import does
from planner.gui.widgets.page import Page
from planner.services import schedule

if TYPE_CHECKING:
    from planner.gui.workspace import Workspace


class SchedulePage(Page):
    """Shows topics and programme of the event, and turns what hands do there into steps."""

    noun = "schedule"
    watches = frozenset({"event", "venue", "room", "topic", "speaker", "session", "person", "guest"})

    def __init__(self, workspace: "Workspace") -> None:
        super().__init__(workspace)
        self.programme = Programme(0, "")
        self.clashes: list[Clash] = []
        self.days: list[Day] = []
        self.topic_id: int | None = None
        self.session_id: int | None = None
        self.to_focus: int | None = None
        self.to_edit = False
        self._to_show: tuple[str, int] | None = None
        self.ui = Ui_SchedulePage()
        self.ui.setupUi(self)
        self.shape = Shape(self)
        self.grid = Grid(self._is_over_tray)
        self.view = GridView(self.grid)
        self.tray, self.details, self.clash_card = Tray(self.grid), Details(), ClashCard()
        self.order = RunningOrder(self)
        self.table = OrderTable(self.order)
        self.changes = Changes(self)
        self.missing = Missing(self)
        self._lay_out()
        self._wire()
        self.actions_ = actions.page_actions(self)

    # What is shown

    async def refresh(self) -> None:
        if self.event_id is None:
            self._show(Programme(0, ""))
            return
        programme = await self.workspace.read(schedule.programme, self.event_id)
        people = await self.workspace.read(schedule.sheet_people, self.event_id)
        self.details.offer_names([person.name for person in people if person.name])
        self._show(programme)

    def _show(self, programme: Programme) -> None:
        switched = programme.event_id != self.programme.event_id
        noted, before = focus.note(self), self._real_clashes()
        self.programme, self.clashes = programme, programme.clashes
        self._show_days(days_of(programme), keep=not switched)
        self.show_day()
        self.order.show_sessions(programme.sessions, words.notes_of(self.clashes))
        self.table.show_days(shown=len(self.days) > 1)
        tracks = tracks_of(programme.topics)
        self.tray.show_topics(programme.unplaced, tracks, programme.topics)
        self.clash_card.show_clashes(programme, self.clashes)
        if self._real_clashes() > before and (noted is None or noted.part is self.grid):
            self.ui.side.verticalScrollBar().setValue(0)
        self.ui.counts_label.setText(self._counts())
        self._show_state()
        self._show_details()
        focus.follow(self, noted)
        self._move_focus()
        self._show_wanted()

    def _show_days(self, days: list[Day], *, keep: bool) -> None:
        box = self.ui.day_box
        at = box.currentData() if keep else None
        self.days = days
        box.clear()
        for day in days:
            box.addItem(words.day_name(day.date), day.date.isoformat())
        box.setCurrentIndex(max(0, box.findData(at)) if days else -1)
        box.setVisible(len(days) > 1)
        self.shape.fit()

    @property
    def day(self) -> Day | None:
        at = self.ui.day_box.currentIndex()
        return self.days[at] if 0 <= at < len(self.days) else None

    def show_day(self) -> None:
        self.grid.show_programme(self.programme, self.day, self.clashes)

    def step_day(self, step: int) -> None:
        """Go to the next or the day before."""
        self._go_to_day(self.ui.day_box.currentIndex() + step)

    def go_to_day(self, day: str) -> None:
        """Show a day of the event by its date."""
        self._go_to_day(self.ui.day_box.findData(day))

    def _go_to_day(self, at: int) -> None:
        if 0 <= at < self.ui.day_box.count():
            self.ui.day_box.setCurrentIndex(at)
            self.show_day()

    def _counts(self) -> str:
        one, topics = self.programme, len(self.programme.chosen)
        if not one.event_id:
            return ""
        parts = [words.day_name(self.days[0].date)] if len(self.days) == 1 else []
        parts += [tr(N_("{n} day|{n} days"), n=len(self.days))] if len(self.days) > 1 else []
        parts += [tr(N_("{n} room|{n} rooms"), n=len(one.rooms))] if one.rooms else []
        placed = {"placed": topics - len(one.unplaced), "topics": topics}
        parts += [tr(N_("{placed} of {topics} topics placed"), **placed)] if topics else []
        real = self._real_clashes()
        parts += [tr(N_("{n} clash|{n} clashes"), n=real)] if real else []
        return joined(*parts)

    def _real_clashes(self) -> int:
        return sum(not clash.is_warning for clash in self.clashes)

    def _show_state(self) -> None:
        is_missing = self.missing.is_shown_for(self.ui.segments.current())
        self.ui.views.setCurrentWidget(self.missing if is_missing else self._chosen_view())
        self.ui.print_button.setEnabled(bool(self.programme.sessions))
        self.ui.export_button.setEnabled(bool(self.days))

    def _chosen_view(self) -> GridView | OrderTable:
        return self.table if self.ui.segments.current() == "order" else self.view

    def choose_view(self, key: str) -> None:
        """Show "rooms" or "order"."""
        self.ui.segments.choose(key)
        self._show_state()
        self._show_details()  # where it can be placed hangs on what is seen

    # What is chosen

    @property
    def session(self) -> SessionRow | None:
        return self.programme.session(self.session_id) if self.session_id else None

    @property
    def topic(self) -> TopicRow | None:
        return next((topic for topic in self.programme.topics if topic.id == self.topic_id), None)

    def choose_session(self, session_id: int | None) -> None:
        session = self.programme.session(session_id) if session_id else None
        self.session_id = session.id if session else None
        self.topic_id = session.topic_id if session else None
        self._show_chosen()

    def choose_topic(self, topic_id: int | None) -> None:
        self.topic_id, self.session_id = topic_id, None
        self._show_chosen()

    def _show_chosen(self) -> None:
        self.grid.choose(self.session_id)
        self.tray.choose(self.topic_id if self.session_id is None else None)
        self.clash_card.choose(self.session_id)
        at = self.order.position_of(self.session_id)
        if at >= 0 and self.table.chosen_positions() != [at]:
            self.table.choose([at])
        self._show_details()

    def _show_details(self) -> None:
        topic, session = self.topic, self.session
        self.details.show_subject(self.programme, topic, session)
        can_place = topic is not None and session is None and self._can_place()
        place = free_place(self.programme, self.candidate(topic)) if topic and can_place else None
        self.details.show_place(self.programme, place)

    def _can_place(self) -> bool:
        """Tell whether there is something on the page that a topic can be placed in."""
        is_listed = self.ui.segments.current() == "order"
        return not self.missing.needs_date() and (is_listed or not self.missing.needs_rooms())

    def candidate(self, topic: TopicRow) -> SessionRow:
        rooms, day = self.programme.rooms, self.day
        starts = day.hours.starts if day else self.days[0].hours.starts
        return candidate(self.programme, topic, rooms[0].id if rooms else None, starts)

    def _move_focus(self) -> None:
        """Go to what was just placed or added, once it is there."""
        block = self.grid.block(self.to_focus) if self.to_focus else None
        card = self.tray.card(self.to_focus) if self.to_focus else None
        if block is not None or card is not None:
            self.to_focus = None
            (block or card).setFocus(Qt.FocusReason.OtherFocusReason)  # type: ignore[union-attr]
            if self.to_edit:
                self.edit_chosen()
            self.to_edit = False

    def edit_chosen(self) -> None:
        """Put the cursor into the title of what is chosen."""
        self.ui.panel_button.setChecked(True)
        if self.details.isVisibleTo(self):
            self.details.begin_edit()
            self.ui.side.ensureWidgetVisible(self.details)

    def show_thing(self, table: str, key: int) -> bool:
        if table in {"session", "topic"}:
            self._to_show = (table, key)
            self.refresh_soon()
        return table in {"session", "topic"}

    def _show_wanted(self) -> None:
        """Select the session or topic that somebody came here for, once it is there."""
        table, key = self._to_show or ("", 0)
        if table == "session" and (session := self.programme.session(key)):
            self._to_show = None
            self._jump_to_session(session)
        elif table == "topic" and any(topic.id == key for topic in self.programme.topics):
            self._to_show = None
            placed = [session for session in self.programme.sessions if session.topic_id == key]
            if placed:
                self._jump_to_session(placed[0])
            else:
                self.choose_topic(key)

    def jump_to(self, clash: Clash) -> None:
        """Show the later of the sessions that clash."""
        if session := self.programme.session(clash.session_ids[-1]):
            self._jump_to_session(session)

    def _jump_to_session(self, session: SessionRow) -> None:
        for place, day in enumerate(self.days):
            if session in day.sessions:
                self.ui.day_box.setCurrentIndex(place)
                self.show_day()
        if block := self.grid.block(session.id):
            self.grid.reveal(block)
            block.setFocus(Qt.FocusReason.OtherFocusReason)
        self.choose_session(session.id)

    # From tray to grid

    def show_programme_alone(self) -> None:
        """Show the programme where there is room for one part alone."""
        if self.shape.is_alone:
            self.ui.panel_button.setChecked(False)

    def carry_topic(self, topic_id: int, grab: int) -> None:
        """Let the mouse carry a topic of the tray."""
        self.choose_topic(topic_id)
        if self.topic is not None and self.day is not None and not self.missing.needs_rooms():
            self.choose_view("rooms")
            self.grid.begin(self.candidate(self.topic), grab)

    def _is_over_tray(self, where: QPoint) -> bool:
        return self.tray.isVisible() and self.tray.rect().contains(self.tray.mapFromGlobal(where))

    # The page as such

    def is_as_opened(self) -> bool:
        is_elsewhere = self.ui.segments.current() != "rooms" or self.ui.day_box.currentIndex() > 0
        is_zoomed = not isclose(self.grid.zoom, 1)
        is_chosen = self.topic_id is not None or self.session_id is not None
        has_usual_panel = self.ui.panel_button.isChecked() != self.shape.is_alone
        as_usual = has_usual_panel and not (is_elsewhere or is_zoomed or is_chosen or self.tray.add_edit.text())
        return super().is_as_opened() and as_usual

    def menu_actions(self) -> list[QAction]:
        return self.actions_

    def export(self) -> None:
        self._export()

    @deed
    async def _export(self) -> None:
        await actions.export_calendar(self)

    def print_out(self) -> None:
        self._print()

    @deed
    async def _print(self) -> None:
        await actions.print_programme(self)

    def _lay_out(self) -> None:
        ui = self.ui
        ui.segments.set_choices([("rooms", tr(N_("Rooms"))), ("order", tr(N_("Running order")))])
        ColumnMemory(self.table, "schedule")
        for widget in (self.view, self.table, self.missing):
            ui.views.addWidget(widget)
        self.setTabOrder(self.grid, self.table)  # before what stands beside the programme
        for card in (self.clash_card, self.tray, self.details):  # what is wrong is seen first
            ui.side_layout.addWidget(card)
        ui.side_layout.addStretch(1)
        ui.tools_layout.addStretch()
        for button, icon, colour, name in (
            (ui.print_button, "printer", "on_accent", N_("Print")),
            (ui.export_button, "file-down", "text", N_("Calendar file")),
            (ui.panel_button, "messages-square", "text", N_("Topics, details and clashes")),
        ):
            theme.set_icon(button, icon, colour)
            button.setAccessibleName(tr(name))
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def _wire(self) -> None:
        ui, grid, tray, details, changes = self.ui, self.grid, self.tray, self.details, self.changes
        self.ui.segments.chosen.connect(self.choose_view)
        ui.day_box.activated.connect(lambda _at: self.show_day())
        ui.panel_button.toggled.connect(lambda _on: self.shape.show_panel())
        does(ui.print_button, "print_out")
        ui.export_button.clicked.connect(self.export)
        ui.print_button.clicked.connect(self.print_out)
        grid.placed.connect(changes.place)
        grid.resized.connect(changes.resize)
        grid.taken_off.connect(changes.take_off)
        grid.add_wanted.connect(changes.add_session)
        grid.chosen.connect(self.choose_session)
        grid.opened.connect(lambda _id: self.edit_chosen())
        grid.over_tray.connect(tray.show_over)
        grid.put_back_to_tray.connect(lambda topic_id: focus.put_back(self, topic_id))
        grid.gone_beyond.connect(lambda: focus.to_tray(self))
        tray.gone_beyond.connect(lambda: focus.to_grid(self))
        tray.added.connect(changes.add_topic)
        tray.chosen.connect(self.choose_topic)
        tray.opened.connect(lambda _id: self.edit_chosen())
        tray.deleted.connect(changes.delete_topic)
        tray.lift_wanted.connect(lambda topic_id: focus.lift(self, topic_id))
        tray.carry_wanted.connect(self.carry_topic)
        tray.moved.connect(changes.move_topic)
        tray.others_button.clicked.connect(lambda: self.page_wanted.emit("topics"))
        details.edited.connect(changes.edit_chosen)
        details.taken_off.connect(changes.take_off_chosen)
        details.deleted.connect(changes.delete_chosen_topic)
        details.place_wanted.connect(changes.place_chosen)
        self.clash_card.jump_wanted.connect(self.jump_to)
        self.clash_card.way_wanted.connect(changes.go_way)
        self.clash_card.filled.connect(self._set_tab_order)
        self.order.edited.connect(changes.edit_session)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)

    def _set_tab_order(self) -> None:
        """Lead from the programme through the clashes to the topics below them."""
        for one, following in pairwise([self.table, *self.clash_card.buttons()]):
            self.setTabOrder(one, following)

    def _on_row(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid() and self.table.hasFocus():
            self.choose_session(self.order.row_at(current.row()).id)

    def keyPressEvent(self, qevent: QKeyEvent) -> None:
        if qevent.key() == Qt.Key.Key_Escape and self.details.isAncestorOf(self.focusWidget()):
            focus.to_chosen(self)
        else:
            super().keyPressEvent(qevent)

    def resizeEvent(self, qevent: QResizeEvent) -> None:
        super().resizeEvent(qevent)
        self.shape.fit()
