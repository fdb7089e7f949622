"""The topics page: one list of topics as a board and as a table, filters above, details beside."""

from collections.abc import Collection, Iterable
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from planner._generated.ui_topics_page import Ui_TopicsPage
from planner.domain.placement import best_places
from planner.domain.schedule import Programme
from planner.domain.texts import N_
from planner.domain.topic_lists import Wanted, everybody_in, read_pasted
from planner.domain.topics import Status, TopicRow, by_status, ranks_of, tags_of, tracks_of
from planner.gui import settings, theme
from planner.gui.i18n import tr
from planner.gui.schedule.tracks import colours_of
from planner.gui.topics import words
from planner.gui.topics.actions import TopicActions
from planner.gui.topics.board import Board
from planner.gui.topics.cards import CardLook
from planner.gui.topics.changes import Changes
from planner.gui.topics.panel import Panel
from planner.gui.topics.side import Side
from planner.gui.topics.table import TopicTable
from planner.gui.widgets.column_memory import ColumnMemory
from planner.gui.widgets.empty_state import EmptyState
from planner.gui.widgets.key_hints import does
from planner.gui.widgets.page import Page
from planner.gui.widgets.search_field import SearchField
from planner.services import events, schedule

if TYPE_CHECKING:
    from planner.gui.workspace import Workspace

_SETTING = "topics/view"
_LETTERS = 11


class TopicsPage(Page):
    """Shows the topics of the event, and turns what hands do there into steps."""

    noun = "topics"
    watches = frozenset({"event", "venue", "room", "topic", "speaker", "session", "person", "guest"})

    def __init__(self, workspace: "Workspace") -> None:
        super().__init__(workspace)
        self.programme = Programme(0, "")
        self.chosen_ids: tuple[int, ...] = ()
        self._to_show = 0  # the topic that somebody came here for
        self._is_showing = False
        self._is_writing = False  # the first topic of an event is being typed
        self.ui = Ui_TopicsPage()
        self.ui.setupUi(self)
        self.board, self.table, self.panel = Board(), TopicTable(), Panel()
        self.search = SearchField(tr(N_("Search title, text, people, tags")))
        self.empty = EmptyState(
            "messages-square",
            tr(N_("What could be talked about?")),
            tr(
                N_(
                    "Collect ideas here, count who is interested, choose some and give them a room and a time. "
                    "Write the first one, or copy a list elsewhere and paste it: each line becomes a topic."
                )
            ),
        )
        theme.set_kind(self.empty, "card")
        ColumnMemory(self.table, "topics")
        self.side = Side(self)
        self.changes = Changes(self)
        self.actions_ = TopicActions(self)
        self._lay_out()
        self._wire()
        self.choose_view(settings.text(_SETTING, "board"))

    # What is shown

    async def refresh(self) -> None:
        if self.event_id is None:
            self._show(Programme(0, ""))
            return
        programme = await self.workspace.read(schedule.programme, self.event_id)
        people = await self.workspace.read(schedule.sheet_people, self.event_id)
        others = await self.workspace.read(events.list_events, archived=False)
        self.panel.offer(programme, [person.name for person in people])
        self.actions_.offer_events([event for event in others if event.id != self.event_id])
        self._show(programme)

    def _show(self, programme: Programme) -> None:
        if programme.event_id != self.programme.event_id:
            self.chosen_ids, self._is_writing = (), False
            self.clear_filters()
        self.programme = programme
        _fill(self.ui.track_box, tr(N_("Any track")), ((one, one) for one in tracks_of(programme.topics)))
        _fill(self.ui.tag_box, tr(N_("Any tag")), ((f"#{one}", one) for one in tags_of(programme.topics)))
        people = ((one.name, one.person_id) for one in everybody_in(programme.topics))
        _fill(self.ui.person_box, tr(N_("Anybody")), people)
        self.ui.filters.setVisible(bool(programme.topics))
        self._narrow()
        if any(topic.id == self._to_show for topic in programme.topics):
            self.show_topic(self._to_show)
            self._to_show = 0

    @property
    def wanted(self) -> Wanted:
        """What the list is narrowed to."""
        ui = self.ui
        return Wanted(
            self.search.text(),
            ui.tag_box.currentData() or "",
            ui.track_box.currentData() or "",
            ui.person_box.currentData(),
        )

    def _narrow(self) -> None:
        """Show what the search and the filters leave, on the board and in the table."""
        wanted, topics = self.wanted, self.programme.topics
        shown = tuple(topic for topic in topics if wanted.keeps(topic))
        self._is_showing = True
        self.table.topics.show_topics(self.programme, shown, tracks_of(topics))
        self._show_board(shown)
        self._is_showing = False
        self.ui.clear_button.setVisible(bool(wanted))
        self.ui.counts_label.setText(self._counts(len(shown)))
        self.side.fit_head()
        known = {topic.id for topic in topics}
        self.choose([topic_id for topic_id in self.chosen_ids if topic_id in known])
        self._show_state()

    def _show_board(self, shown: tuple[TopicRow, ...]) -> None:
        topics = self.programme.topics
        ranks, tracks = ranks_of(topics), tracks_of(topics)
        most = max((topic.interest for topic in topics), default=0)
        whole = by_status(topics)
        places = {topic.id: (at, len(column)) for column in whole.values() for at, topic in enumerate(column, 1)}

        def look(topic: TopicRow) -> CardLook:
            state, colour = words.state(self.programme, topic)
            rank = ranks.get(topic.id)
            spoken = words.spoken(self.programme, topic, *places[topic.id], rank)
            return CardLook(topic, colours_of(tracks, topic.track), state, colour, rank, most, spoken)

        looks = {status: [look(topic) for topic in column] for status, column in by_status(shown).items()}
        keys = {status: [topic.id for topic in column] for status, column in whole.items()}
        self.board.show_cards(looks, keys)

    def _counts(self, shown: int) -> str:
        one = self.programme
        if not one.topics:
            return ""
        parts = [tr(N_("{n} topic|{n} topics"), n=len(one.topics))]
        parts += [tr(N_("{n} shown|{n} shown"), n=shown)] if self.wanted else []
        waiting = len(one.unplaced)
        told = N_("{n} of the {chosen} chosen has no place yet|{n} of the {chosen} chosen have no place yet")
        parts += [tr(told, n=waiting, chosen=len(one.chosen))] if waiting else []
        if one.chosen and not waiting:
            several = N_("all {n} chosen have their places|all {n} chosen have their places")
            is_one = len(one.chosen) == 1
            parts.append(tr(N_("the one chosen has its place")) if is_one else tr(several, n=len(one.chosen)))
        return " · ".join(parts)

    def _show_state(self) -> None:
        is_empty = not self.programme.topics and not self._is_writing
        chosen = self.board if self.view == "board" else self.table
        self.ui.views.setCurrentWidget(self.empty if is_empty else chosen)

    @property
    def view(self) -> str:
        """What is shown now: board or table, by its key."""
        return self.ui.segments.current()

    def choose_view(self, key: str) -> None:
        """Show the "board" or the "table"; the next start shows it again."""
        key = key if key in {"board", "table"} else "board"
        self.ui.segments.choose(key)
        settings.keep(_SETTING, key)
        self._show_state()
        self.choose(self.chosen_ids)

    # What is chosen

    @property
    def chosen(self) -> tuple[TopicRow, ...]:
        """The topics that keys and the panel are about."""
        return tuple(topic for topic in self.programme.topics if topic.id in self.chosen_ids)

    def choose(self, topic_ids: Collection[int], *, by_mouse: bool = False) -> None:
        self.chosen_ids = tuple(topic_ids)
        self._is_showing = True
        self.board.choose(self.chosen_ids)
        self.table.choose_ids(self.chosen_ids)
        self._is_showing = False
        chosen = self.chosen
        self.panel.show_topics(self.programme, chosen)
        for action in self.actions_.needing_topics:
            action.setEnabled(bool(chosen))
        self.actions_.place.setEnabled(len(chosen) == 1 and not chosen[0].session_ids)
        self.side.show(slowly=by_mouse)

    def show_topic(self, topic_id: int) -> None:
        """Choose a topic and go to it."""
        self.clear_filters()
        self.choose([topic_id])
        if self.view == "board":
            self.board.focus_card(topic_id)

    def show_thing(self, table: str, key: int) -> bool:
        if table == "topic":
            self._to_show = key
            self.refresh_soon()
        return table == "topic"

    def _on_selected(self) -> None:
        if not self._is_showing and self.view == "table":
            self.choose(self.table.chosen_ids())

    def _on_card(self, topic_id: int, *, by_mouse: bool) -> None:
        if not self._is_showing:
            self.choose([topic_id], by_mouse=by_mouse)

    # What hands do

    def begin_topic(self) -> None:
        """Put the cursor where a new topic is typed."""
        if self.event_id is not None:
            self._is_writing = True
            self.choose_view("board")
            self.ui.panel_button.setChecked(self.ui.panel_button.isChecked() and not self.side.is_drawer)
            self.board.ensureWidgetVisible(self.board.add_edit)
            self.board.add_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def edit_chosen(self) -> None:
        """Put the cursor into the details of what is chosen."""
        self.ui.panel_button.setChecked(True)
        self.side.show()
        self.panel.begin_edit()
        self.ui.side.verticalScrollBar().setValue(0)

    def move_chosen(self, status: Status) -> None:
        self.changes.move(self.chosen, status, None)

    def count_chosen(self, step: int) -> None:
        self.changes.count(self.chosen, step)

    def delete_chosen(self) -> None:
        self.changes.delete(self.chosen)

    def carry_on(self, event_id: int, event: str) -> None:
        self.changes.carry_on(self.chosen, event_id, event)

    def place_chosen(self) -> None:
        """Give the chosen topic the best free place."""
        if len(self.chosen) == 1 and (places := best_places(self.programme, self.chosen[0], 1)):
            self.changes.place(self.chosen[0], places[0])

    def copy(self) -> None:
        """Copy the chosen topics as lines for a spreadsheet."""
        self.table.choose_ids(self.chosen_ids)
        self.table.copy()

    def paste(self) -> None:
        """Add what was copied elsewhere."""
        self.add_lines(QGuiApplication.clipboard().text())

    def add_lines(self, copied: str) -> None:
        """Add each line, or each row of a table, as a topic."""
        lines = read_pasted(copied, tr)
        if lines:
            self.changes.paste(lines)
        else:
            self.told.emit(tr(N_("There is no text to paste. Copy a list of titles elsewhere first, one a line.")))

    def close_panel(self) -> None:
        """Put the details away and go back to what they told of."""
        self.ui.panel_button.setChecked(False)
        if self.chosen_ids and self.view == "board":
            self.board.focus_card(self.chosen_ids[0])
        elif self.view == "table":
            self.table.setFocus()

    def go_to_schedule(self) -> None:
        self.page_wanted.emit("schedule")

    def clear_filters(self) -> None:
        """Show all topics."""
        self.search.clear()
        for box in (self.ui.track_box, self.ui.tag_box, self.ui.person_box):
            box.setCurrentIndex(0)
        self._narrow()

    # The page as such

    def menu_actions(self) -> list[QAction]:
        return self.actions_.for_menu()

    def is_as_opened(self) -> bool:
        is_narrowed = bool(self.wanted) or self.search.text() or self.board.add_edit.text()
        is_begun = self._is_writing and not self.programme.topics
        # The keyboard begins at the first card, which is chosen by that.
        first = self.board.first_card() if self.view == "board" else None
        usual = () if first is None else (first.topic.id,)
        has_usual_panel = self.ui.panel_button.isChecked() != self.side.is_drawer
        as_usual = has_usual_panel and self.chosen_ids == usual and not (is_narrowed or is_begun)
        return super().is_as_opened() and as_usual

    def where_work_begins(self) -> QWidget | None:
        """Return the first card, or the table: an arrow in a box above them would filter."""
        shown = self.table if self.view == "table" else self.board.first_card()
        return shown if shown is not None and shown.isVisible() else super().where_work_begins()

    def begin_search(self) -> None:
        self.search.begin()

    def keyPressEvent(self, qevent: QKeyEvent) -> None:
        if qevent.key() == Qt.Key.Key_Escape and self.side.is_drawer and self.ui.panel_button.isChecked():
            self.close_panel()
        else:
            super().keyPressEvent(qevent)

    def resizeEvent(self, qevent: QResizeEvent) -> None:
        super().resizeEvent(qevent)
        self.side.fit()

    def _open_menu(self, where: QPoint) -> None:
        if self.chosen:
            self.actions_.context_menu().popup(where)

    def _lay_out(self) -> None:
        ui = self.ui
        ui.segments.set_choices([("board", tr(N_("Board"))), ("table", tr(N_("Table")))])
        theme.set_kind(self.table, "card")
        for widget in (self.board, self.table, self.empty):
            ui.views.addWidget(widget)
        self.empty.add_button(tr(N_("Write a topic")), self.begin_topic, "plus", primary=True)
        does(self.empty.add_button(tr(N_("Paste a list")), self.paste, "copy"), self.actions_.paste)
        does(ui.panel_button, self.actions_.panel)
        ui.filter_layout.insertWidget(0, self.search, 1)
        for box in (ui.track_box, ui.tag_box, ui.person_box):
            box.setMinimumContentsLength(_LETTERS)
        ui.side_layout.addWidget(self.panel)
        ui.side_layout.addStretch(1)
        ui.tools_layout.addStretch()
        for button, icon, colour in ((ui.panel_button, "info", "text"), (ui.add_button, "plus", "on_accent")):
            theme.set_icon(button, icon, colour)
            button.setAccessibleName(button.text().strip())
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        order = (self.search, ui.track_box, ui.tag_box, ui.person_box, ui.clear_button)
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _wire(self) -> None:
        ui, board, table, panel, changes = self.ui, self.board, self.table, self.panel, self.changes
        ui.segments.chosen.connect(self.choose_view)
        ui.add_button.clicked.connect(self.begin_topic)
        ui.panel_button.toggled.connect(lambda _on: self.side.show())
        panel.close_button.clicked.connect(self.close_panel)
        ui.clear_button.clicked.connect(self.clear_filters)
        self.search.searched.connect(lambda _words: self._narrow())
        for box in (ui.track_box, ui.tag_box, ui.person_box):
            box.activated.connect(lambda _at: self._narrow())
        board.added.connect(changes.add)
        board.pasted.connect(self.add_lines)
        board.chosen.connect(lambda topic_id, by_mouse: self._on_card(topic_id, by_mouse=by_mouse))
        board.opened.connect(lambda _id: self.edit_chosen())
        board.deleted.connect(lambda _id: self.delete_chosen())
        board.counted.connect(lambda topic_id, step: changes.count(self._with([topic_id]), step))
        board.moved.connect(lambda topic_id, status, at: changes.move(self._with([topic_id]), status, at))
        board.menu_wanted.connect(self._open_menu)
        table.selected.connect(self._on_selected)
        table.opened.connect(self.edit_chosen)
        table.deleted.connect(self.delete_chosen)
        table.customContextMenuRequested.connect(lambda at: self._open_menu(table.viewport().mapToGlobal(at)))
        table.topics.edited.connect(lambda topic, field, typed: changes.edit([topic], field, typed))
        panel.edited.connect(changes.edit)
        panel.counted.connect(changes.count)
        panel.place_wanted.connect(changes.place)
        panel.off_wanted.connect(changes.take_off)
        panel.deleted.connect(self.delete_chosen)
        panel.schedule_wanted.connect(self.go_to_schedule)

    def _with(self, topic_ids: Collection[int]) -> tuple[TopicRow, ...]:
        return tuple(topic for topic in self.programme.topics if topic.id in topic_ids)


def _fill(box: QComboBox, anything: str, choices: Iterable[tuple[str, object]]) -> None:
    """Offer these choices below `anything`; what is chosen stays so while it is there."""
    before = box.currentData()
    box.clear()
    box.addItem(anything, None)
    for told, value in choices:
        box.addItem(told, value)
    box.setCurrentIndex(max(0, box.findData(before)) if before is not None else 0)
    box.setVisible(box.count() > 1)
