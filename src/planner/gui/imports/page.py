"""The page that shows what a list would do, lets its columns be put right, and brings it in as one step."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QResizeEvent

from planner._generated.ui_import_page import Ui_ImportPage
from planner.domain.errors import PlannerError, StoppedError
from planner.domain.progress import Progress
from planner.domain.texts import N_, text
from planner.gui import aio, files, icons, theme
from planner.gui.aio import async_slot
from planner.gui.i18n import isolated, number, tr
from planner.gui.imports.reading import How, OpenList, ReadList, open_list, read_people, with_order
from planner.gui.imports.rows import Preview, make_preview
from planner.gui.imports.words import bring_in_label, counts_text, what_text, why_nothing
from planner.gui.jobs import run_job
from planner.gui.widgets.empty_state import EmptyState
from planner.gui.widgets.page import Page
from planner.services.imports import import_attendees, plan_import

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from typing import Any

    from planner.gui.workspace import Workspace

    Work = Callable[..., Coroutine[Any, Any, None]]

_STACKED_BELOW = 900
_CRUMBS_ABOVE = 640
_SHARES = {Qt.Orientation.Horizontal: (36, 64), Qt.Orientation.Vertical: (42, 58)}
_LEAST_HEIGHTS = (220, 300)  # of columns and rows
_LEAST_WIDTH = 436  # of columns
_SEGMENTS = {
    "all": N_("All {count}"),
    "new": N_("New {count}"),
    "changed": N_("Changed {count}"),
    "same": N_("Same {count}"),
    "problems": N_("Problems {count}"),
}


class ImportPage(Page):
    """One list at a time; others that were given with it wait."""

    noun = "import"
    watches = frozenset({"guest", "person", "check_in", "event"})

    def __init__(self, workspace: "Workspace") -> None:
        super().__init__(workspace)
        self.ui = Ui_ImportPage()
        self.ui.setupUi(self)
        self._waiting: list[Path] = []
        self._path: Path | None = None
        self._list: OpenList | None = None
        self._read: ReadList | None = None
        self._preview: Preview | None = None
        self._work: asyncio.Task[None] | None = None
        self._wish: tuple[Any, ...] = ()  # the work that was begun last, and its arguments
        self._is_writing = self._is_fitted = False
        self._make_states()
        self._wire()
        self._show_nothing()

    async def refresh(self) -> None:
        """Look again what the list would do: guests, people or the event are others now."""
        if self._list is not None and self._read is not None and not self._is_writing:
            # What is under way has to begin again, or it would show what is no longer so.
            self._start(*(self._wish if self._work is not None else (self._plan, self._list, self._read)))

    def is_busy(self) -> bool:
        return super().is_busy() or self._is_writing or (self._work is not None and not self._work.done())

    def open_files(self, paths: Sequence[Path]) -> None:
        """Show the first of these lists, the others after it; none given leaves what is shown."""
        if self._is_writing:
            self._waiting += paths
        elif paths:
            self._waiting = [*paths[1:], *self._waiting]
            self._open(paths[0])

    def menu_actions(self) -> list[QAction]:
        return [self._bring_in_action, self._choose_action]

    @async_slot
    async def choose_file(self) -> None:
        """Ask for lists and show them."""
        self.open_files(await files.ask_for_lists(self))

    def leave(self) -> None:
        """Go back to the guests; nothing was brought in."""
        if not self._is_writing:
            self._waiting = []
            self._show_nothing()
            self.closed.emit()

    @async_slot
    async def bring_in(self) -> None:
        """Write the list as one step, then show the next one or the guests."""
        opened, read, preview = self._list, self._read, self._preview
        if opened is None or read is None or preview is None or not self._can_bring_in():
            return
        self._is_writing = True
        self._show_button()
        try:
            await run_job(
                self,
                N_("Bringing in the list"),
                self.workspace.write,
                bring_in_label(opened.name, preview.guests),
                import_attendees,
                self.event_id,
                read.attendees.people,
                source=opened.name,
                preset=read.attendees.preset or "",
                digest=opened.digest,
            )
        finally:
            self._is_writing = False
            self._show_button()
        self.go_on()

    def go_on(self) -> None:
        """Show the list that waits next; without one, the guests."""
        if self._waiting:
            self._open(self._waiting.pop(0))
        else:
            self.leave()

    def keyPressEvent(self, qevent: QKeyEvent) -> None:
        if qevent.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(qevent)

    def resizeEvent(self, qevent: QResizeEvent) -> None:
        super().resizeEvent(qevent)
        self._fit()

    def changeEvent(self, qevent: QEvent) -> None:
        super().changeEvent(qevent)
        if qevent.type() in {QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange} and hasattr(self, "_trouble"):
            self._fit()

    # Reading and planning: the newest wish counts

    def _open(self, path: Path, how: How | None = None) -> None:
        if how is None:
            self._show_nothing()
            self.ui.stack.setCurrentWidget(self._reading)
            self._reading.set_words(tr(N_("Reading {name} …"), name=path.name))
        self._path = path
        self._start(self._open_and_plan, path, how or How())

    def _start(self, work: "Work", *args: "Any") -> None:
        """Begin `work(…)` in place of whatever is under way."""
        if self._work is not None:
            self._work.cancel()
        self._wish = (work, *args)
        self._work = aio.spawn(self._told(work, *args), self)
        self._show_button()

    async def _told(self, work: "Work", *args: "Any") -> None:
        """Await `work(…)`; why it could not be done stands on the page."""
        task = asyncio.current_task()
        try:
            await run_job(self, N_("Reading the list"), work, *args)
        except PlannerError as error:
            self._show_refusal(error)
        finally:
            if self._work is task:
                self._work = None
                self._show_button()

    async def _open_and_plan(self, path: Path, how: How, progress: Progress) -> None:
        if self.workspace.is_part(path):
            message = N_("“{name}” is the open workspace itself and no list, so nothing was read. Choose another file.")
            raise PlannerError(text(message, name=path.name))
        opened = await aio.in_thread(open_list, path, how, progress)
        await self._read_and_plan(opened, progress)

    async def _read_and_plan(self, opened: OpenList, progress: Progress) -> None:
        read = await aio.in_thread(read_people, opened, progress)
        await self._plan(replace(opened, mapping=read.attendees.mapping), read, progress)

    async def _plan(self, opened: OpenList, read: ReadList, progress: Progress) -> None:
        people = read.attendees.people
        preset = read.attendees.preset or ""
        plan = await self.workspace.read(plan_import, self.event_id, people, progress=progress, preset=preset)
        preview = await aio.in_thread(make_preview, read.attendees, plan)
        progress.at(len(people), len(people))  # Cancel counts to the very end
        self._show(opened, read, preview)

    def _map(self, index: int, field: str | None) -> None:
        """Let a column be another field."""
        if self._list is not None:
            self._remap(replace(self._list, mapping=self._list.mapping.with_field(index, field)))

    def _choose_order(self, order: str) -> None:
        if self._list is not None:
            self._remap(replace(self._list, mapping=with_order(self._list.mapping, order)))

    def _remap(self, opened: OpenList) -> None:
        self._list = opened
        self.ui.columns.show_mapping(opened.mapping, anew=False)
        self._start(self._read_and_plan, opened)

    def _read_otherwise(self, how: How) -> None:
        if self._path is not None:
            self._open(self._path, how)

    # Showing

    def _show(self, opened: OpenList, read: ReadList, preview: Preview) -> None:
        ui = self.ui
        is_other = self._list is None or self._list.table is not opened.table
        self._list, self._read, self._preview = opened, read, preview
        ui.file_card.show_list(opened, read.attendees.preset, preview)
        ui.columns.show_mapping(opened.mapping, anew=is_other)
        ui.columns.show_open_date(opened.mapping, read.open_date)
        ui.table.show_rows(preview.rows)
        for key, words in _SEGMENTS.items():
            ui.segments.set_words(key, tr(words, count=number(preview.count(key))))
        if is_other:
            ui.segments.choose("all")
            ui.table.preview.show_segment("all")
            ui.table.scrollToTop()
            ui.table.selectRow(0)
        ui.counts_label.setText(" · ".join(filter(None, (counts_text(preview), why_nothing(preview)))))
        ui.file_card.show_waiting(len(self._waiting))
        is_first = ui.stack.currentWidget() is not ui.list_state
        ui.stack.setCurrentWidget(ui.list_state)
        if is_first:
            ui.table.setFocus()

    def _show_current(self) -> None:
        """Say in full of the line that is looked at what the table may have no room for."""
        table = self.ui.table
        current = table.currentIndex()
        row = table.preview.row_at(current.row()) if current.isValid() else None
        words = tr(N_("Line {line}, {name}: {what}"), line=row.line, name=row.name, what=what_text(row)) if row else ""
        self.ui.current_label.setText(words)
        self.ui.current_label.setVisible(bool(words))

    def _show_nothing(self) -> None:
        if self._work is not None:
            self._work.cancel()
            self._work = None
        self._path = self._list = self._read = self._preview = None
        self.ui.table.show_rows(())
        self.ui.file_card.change_button.setChecked(False)
        self.ui.counts_label.setText(tr(N_("See what a list would do before anything is written.")))
        self.ui.stack.setCurrentWidget(self._empty)
        self._show_button()

    def _show_refusal(self, error: PlannerError) -> None:
        """Tell in place why the list is not shown; one that could be read before stays."""
        if self._list is not None and self._preview is not None:
            self.ui.file_card.show_error(error)
            self.ui.columns.show_mapping(self._list.mapping, anew=False)
            if isinstance(error, StoppedError):
                self._preview = None
            return
        name = isolated(self._path.name) if self._path else ""
        title = N_("{name} was not read") if isinstance(error, StoppedError) else N_("{name} cannot be brought in")
        self._trouble.set_words(tr(title, name=name), tr(error.message))
        self._next_button.setVisible(bool(self._waiting))
        self.ui.counts_label.setText("")
        self.ui.stack.setCurrentWidget(self._trouble)

    def _can_bring_in(self) -> bool:
        return self._preview is not None and self._preview.guests > 0 and not self._is_writing and self._work is None

    def _show_button(self) -> None:
        """Say on the button how many come in, or in its tooltip why nobody can."""
        preview, button = self._preview, self.ui.bring_in_button
        guests = preview.guests if preview else 0
        words = tr(N_("Bring in {n} guest|Bring in {n} guests"), n=guests) if guests else tr(N_("Bring in"))
        why = self._why_not()
        button.setText(f" {words}")
        button.setAccessibleName(words)
        button.setEnabled(not why)
        button.setToolTip(why or tr(N_("Writes one step that you can undo (Ctrl+Return)")))
        button.setAccessibleDescription(why)
        self._bring_in_action.setEnabled(not why)
        self.ui.cancel_button.setEnabled(not self._is_writing)

    def _why_not(self) -> str:
        if self._is_writing:
            return tr(N_("The list is being brought in."))
        if self._work is not None:
            return tr(N_("The list is being read."))
        if self._preview is None:
            stopped = N_("The list was not read to its end. Choose it again, or change one of its columns.")
            return tr(stopped if self._list is not None else N_("Choose a list first."))
        return why_nothing(self._preview)

    def _fit(self) -> None:
        """Set columns and rows side by side where there is room, else one above the other."""
        is_narrow = self.width() < theme.px(_STACKED_BELOW)
        splitter = self.ui.splitter
        wanted = Qt.Orientation.Vertical if is_narrow else Qt.Orientation.Horizontal
        if splitter.orientation() != wanted or not self._is_fitted:
            self._is_fitted = True
            splitter.setOrientation(wanted)
            splitter.setSizes(_SHARES[wanted])
        for part, least in zip((self.ui.columns, self.ui.rows_card), _LEAST_HEIGHTS, strict=True):
            part.setMinimumHeight(theme.px(least))
        self.ui.columns.setMinimumWidth(0 if is_narrow else theme.px(_LEAST_WIDTH))
        has_room = self.width() >= theme.px(_CRUMBS_ABOVE)
        self.ui.file_card.set_narrow(narrow=not has_room)
        for crumb in (self.ui.guests_button, self.ui.way_label):
            crumb.setVisible(has_room)
        way = "chevron-left" if self.isRightToLeft() else "chevron-right"
        ink = theme.colour("muted").name()
        self.ui.way_label.setPixmap(icons.pixmap(way, ink, theme.px(18), self.devicePixelRatioF()))

    # Setting up

    def _make_states(self) -> None:
        teach = N_(
            "Drop a file here: CSV, Excel, OpenDocument, or addresses copied from an e-mail. "
            "Eventbrite, Meetup, Luma and many more are known.\nYou see what each line would do before it is written."
        )
        self._empty = EmptyState("file-up", tr(N_("Which list shall come in?")), tr(teach))
        self._empty.add_button(tr(N_("Choose a file…")), self.choose_file, "folder-open", primary=True)
        self._reading = EmptyState("hourglass", "")
        self._trouble = EmptyState("circle-alert", "")
        self._trouble.add_button(tr(N_("Choose another file…")), self.choose_file, "folder-open", primary=True)
        self._next_button = self._trouble.add_button(tr(N_("Go on with the next list")), self.go_on, "arrow-right")
        for state in (self._empty, self._reading, self._trouble):
            self.ui.stack.addWidget(state)

    def _wire(self) -> None:
        ui = self.ui
        theme.set_icon(ui.bring_in_button, "user-plus", "on_accent")
        self._bring_in_action = QAction(tr(N_("&Bring in the list")), self)
        self._bring_in_action.setShortcuts([QKeySequence("Ctrl+Return"), QKeySequence("Ctrl+Enter")])
        self._bring_in_action.triggered.connect(self.bring_in)
        self._choose_action = QAction(tr(N_("&Choose another file…")), self)
        self._choose_action.setShortcut(QKeySequence("Ctrl+Shift+I"))
        self._choose_action.triggered.connect(self.choose_file)
        for action in (self._bring_in_action, self._choose_action):
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self.addAction(action)
        ui.bring_in_button.clicked.connect(self.bring_in)
        ui.cancel_button.clicked.connect(self.leave)
        ui.guests_button.clicked.connect(self.leave)
        ui.file_card.how_chosen.connect(self._read_otherwise)
        ui.file_card.choose_wanted.connect(self.choose_file)
        ui.file_card.files_dropped.connect(self.open_files)
        ui.file_card.skipped.connect(self.go_on)
        ui.columns.field_chosen.connect(self._map)
        ui.columns.order_chosen.connect(self._choose_order)
        ui.splitter.setStretchFactor(1, 1)
        ui.table.selectionModel().currentRowChanged.connect(lambda *_indexes: self._show_current())
        ui.table.preview.layoutChanged.connect(self._show_current)
        ui.segments.set_choices([(key, tr(words, count="0")) for key, words in _SEGMENTS.items()])
        ui.segments.chosen.connect(ui.table.preview.show_segment)
        ui.segments.setAccessibleName(tr(N_("Which lines to show")))
