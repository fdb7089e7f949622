"""The page that shows what a list would do, lets its columns be put right, and brings it in as one step."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QResizeEvent

from planner._generated.ui_import_page import Ui_ImportPage
from planner.domain.errors import PlannerError, StoppedError
from planner.domain.imports import Question, Terms
from planner.domain.progress import Progress
from planner.domain.texts import N_, text
from planner.formats.collecting import collect_again
from planner.gui import aio, files, icons, theme
from planner.gui.aio import async_slot
from planner.gui.i18n import isolated, tr
from planner.gui.imports.heights import share_height
from planner.gui.imports.reading import How, OpenList, ReadList, open_list, read_people, terms_of
from planner.gui.imports.rows import Preview, make_preview
from planner.gui.imports.states import States
from planner.gui.imports.words import bring_in_label, bring_in_words, header_text, why_nothing
from planner.gui.jobs import run_job
from planner.gui.widgets.buttons import say
from planner.gui.widgets.column_memory import remember_shares, shares_of
from planner.gui.widgets.page import Page
from planner.services.imports import import_attendees, plan_for_event

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from typing import Any

    from planner.formats.mappings import Mapping
    from planner.gui.workspace import Workspace

    Work = Callable[..., Coroutine[Any, Any, None]]

_STACKED_BELOW = 900
_CRUMBS_ABOVE = 640
_SHARES = {Qt.Orientation.Horizontal: (36, 64), Qt.Orientation.Vertical: (42, 58)}
_LEAST_WIDTH = 436  # of columns


class _Shown(NamedTuple):
    """What stands on the page: how the list was read, whom that made, what they would do to which event."""

    opened: OpenList
    read: ReadList
    preview: Preview
    terms: Terms  # on which it was planned
    news: int  # how much had happened then


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
        self._list: OpenList | None = None  # as a person wants it to be read
        self._shown: _Shown | None = None
        self._decisions: dict[Question, bool] = {}  # what a person has answered, as long as it is asked
        self._news = 0  # how often guests, people or the event changed
        self._work: asyncio.Task[None] | None = None
        self._is_writing = self._is_fitted = False
        self.states = States(self.ui.stack, self.choose_file, self.go_on)
        self._wire()
        self._show_nothing()

    async def refresh(self) -> None:
        """Look again what the list would do: guests, people or the event are others now."""
        self._news += 1
        if self._shown is not None and self._work is None and not self._is_writing:
            self._start(self._plan, self._shown.opened, self._shown.read)

    def is_busy(self) -> bool:
        return super().is_busy() or self._is_writing or (self._work is not None and not self._work.done())

    def open_files(self, paths: Sequence[Path]) -> None:
        """Show the first of these lists, the others after it; none given leaves what is shown."""
        if self._is_writing:
            self._waiting += paths
        elif paths:
            self._waiting = [*paths[1:], *self._waiting]
            self._open(paths[0])
        elif self._path is None:
            self.states.invite()

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
        shown = self._shown
        if shown is None or self._why_not():
            return
        opened, attendees, preview = shown.opened, shown.read.attendees, shown.preview
        self._is_writing = True
        self._show_button()
        try:
            await run_job(
                self,
                N_("Bringing in the list"),
                self.workspace.write,
                bring_in_label(opened.name, preview.guests, shown.terms.get("answer")),
                import_attendees,
                preview.event_id,
                attendees.people,
                source=opened.name,
                **shown.terms,
            )
        except PlannerError:
            self.refresh_soon()  # what changed meanwhile may be the reason
            raise
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

    def eventFilter(self, watched: QObject, qevent: QEvent) -> bool:
        # The second press of a double click may come when the list behind stands here.
        return qevent.type() == QEvent.Type.MouseButtonDblClick or super().eventFilter(watched, qevent)

    def resizeEvent(self, qevent: QResizeEvent) -> None:
        super().resizeEvent(qevent)
        self._fit()

    def changeEvent(self, qevent: QEvent) -> None:
        super().changeEvent(qevent)
        if qevent.type() in {QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange} and hasattr(self, "states"):
            self._fit()

    # Reading and planning: the newest wish counts

    def _open(self, path: Path, how: How | None = None) -> None:
        if how is None:
            self._show_nothing()
            self.states.show_reading(path.name)
        self._path, self._decisions = path, {}
        self._start(self._open_and_plan, path, how or How())

    def _start(self, work: "Work", *args: "Any") -> None:
        """Begin `work(…)` in place of whatever is under way."""
        if self._work is not None:
            self._work.cancel()
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
        if await aio.in_thread(self.workspace.is_part, path):
            message = N_("“{name}” is the open workspace itself and no list, so nothing was read. Choose another file.")
            raise PlannerError(text(message, name=path.name))
        opened = await aio.in_thread(open_list, path, how, progress)
        await self._read_and_plan(opened, progress)

    async def _read_and_plan(self, opened: OpenList, progress: Progress) -> None:
        read = await aio.in_thread(read_people, opened, progress)
        await self._plan(replace(opened, mapping=read.attendees.mapping), read, progress)

    async def _plan(self, opened: OpenList, read: ReadList, progress: Progress) -> None:
        people, news = read.attendees.people, -1
        while news != self._news:  # what happens meanwhile counts, a switch to another event above all
            news, terms = self._news, terms_of(opened, read.attendees, self._decisions)
            try:
                plan = await self.workspace.read(plan_for_event, self.event_id, people, progress=progress, **terms)
            except PlannerError as error:
                if news == self._news or isinstance(error, StoppedError):
                    raise
                continue  # the event was deleted, and another one is shown by now
            preview = await aio.in_thread(make_preview, read.attendees, plan, terms["decisions"])
        progress.at(len(people), len(people))  # Cancel counts to the very end
        self._show(_Shown(opened, read, preview, terms, news))

    def _map(self, index: int, field: str | None) -> None:
        """Let a column be another field."""
        self._remap(lambda mapping: mapping.with_field(index, field))

    def _choose_order(self, order: str) -> None:
        self._remap(lambda mapping: mapping.with_date_order(order))

    def _choose_names(self, turns: bool) -> None:  # noqa: FBT001 -- a slot
        self._remap(lambda mapping: replace(mapping, turns_names=turns))

    def _remap(self, change: "Callable[[Mapping], Mapping]") -> None:
        if self._list is not None:
            self._list = replace(self._list, mapping=change(self._list.mapping))
            self.ui.columns.show_mapping(self._list.mapping, anew=False)
            self._start(self._read_and_plan, self._list)

    def _choose_answer(self, answer: str) -> None:
        """Take all as `answer` of whom the list says none."""
        if self._list is not None:
            self._list = replace(self._list, answer=answer)
            self._replan()

    def _decide(self, decisions: dict[Question, bool]) -> None:
        """Take lines as the person whom they could mean, or as somebody else."""
        self._decisions = self._decisions | decisions
        self._replan()

    def _replan(self) -> None:
        shown = self._shown
        if self._list is None or shown is None:
            return
        if self._list.mapping is shown.opened.mapping:
            self._start(self._plan, self._list, shown.read)
        else:  # its columns are being read otherwise
            self._start(self._read_and_plan, self._list)

    def _read_otherwise(self, how: How) -> None:
        if self._path is not None:
            self._open(self._path, how)

    # Showing

    def _show(self, shown: _Shown) -> None:
        ui, (opened, read, preview, _terms, _news) = self.ui, shown
        is_other = self._shown is None or self._shown.opened.table is not opened.table
        self._list, self._shown = opened, shown
        ui.file_card.show_list(opened, read.attendees, preview)
        ui.columns.show_mapping(opened.mapping, anew=is_other)
        ui.columns.ask(opened.mapping, read.open_date, read.attendees.comma_names)
        ui.rows.show_preview(preview, anew=is_other)
        ui.counts_label.setText(header_text(preview))
        ui.file_card.show_waiting(len(self._waiting))
        self._fit()
        self._order_tabs()
        is_first = ui.stack.currentWidget() is not ui.list_state
        ui.stack.setCurrentWidget(ui.list_state)
        if is_first:
            ui.rows.table.setFocus()

    def _order_tabs(self) -> None:
        """Let Tab go as the eye does: the head, the file, its columns, their rows."""
        ui = self.ui
        parts = [ui.guests_button, ui.cancel_button, ui.bring_in_button, *ui.file_card.controls()]
        parts += [*ui.columns.controls(), *ui.rows.controls()]
        for part, following in pairwise(parts):
            self.setTabOrder(part, following)

    def _show_nothing(self) -> None:
        if self._work is not None:
            self._work.cancel()
            self._work = None
        self._path = self._list = self._shown = None
        self.ui.rows.show_preview(None, anew=True)
        self.ui.file_card.change_button.setChecked(False)
        self.ui.counts_label.setText(tr(N_("See what a list would do before anything is written.")))
        self.states.invite()
        self._show_button()
        collect_again()

    def _show_refusal(self, error: PlannerError) -> None:
        """Tell in place why the list is not shown; one that could be read before stays."""
        if self._shown is not None:
            self._list = self._shown.opened
            is_of_this_event = self._shown.preview.event_id == self.event_id
            self._decisions = dict(self._shown.terms["decisions"]) if is_of_this_event else {}
            self.ui.file_card.show_list(self._list, self._shown.read.attendees, self._shown.preview)
            self.ui.file_card.show_error(error)
            self.ui.rows.show_preview(self._shown.preview, anew=False)
            self.ui.columns.show_mapping(self._list.mapping, anew=False)
            return
        name = isolated(self._path.name) if self._path else ""
        title = N_("{name} was not read") if isinstance(error, StoppedError) else N_("{name} cannot be brought in")
        self.ui.counts_label.setText("")
        self.states.show_trouble(tr(title, name=name), tr(error.message), has_next=bool(self._waiting))

    def _show_button(self) -> None:
        """Say on the button how many come in, or in its tooltip why nobody can."""
        button, why = self.ui.bring_in_button, self._why_not()
        words = bring_in_words(self._shown.preview.guests if self._shown else 0)
        say(button, "user-plus", words, "on_accent")
        button.setEnabled(not why)
        button.setToolTip(why or tr(N_("Writes one step that you can undo (Ctrl+Return)")))
        button.setAccessibleDescription(why)
        self._bring_in_action.setEnabled(not why)
        self.ui.cancel_button.setEnabled(not self._is_writing)

    def _why_not(self) -> str:
        shown = self._shown
        if self._is_writing:
            return tr(N_("The list is being brought in."))
        if self._work is not None:
            return tr(N_("The list is being read."))
        if shown is None:
            return tr(N_("Choose a list first."))
        if shown.news != self._news or shown.preview.event_id != self.event_id:
            return tr(N_("What the list would do now is not known. Choose it again, or change one of its columns."))
        return why_nothing(shown.preview)

    def _on_event(self, event_id: int | None) -> None:
        self._decisions = {}  # other guests, other namesakes
        super()._on_event(event_id)
        self._show_button()

    def _fit(self) -> None:
        """Set columns and rows side by side where there is room, else one above the other."""
        is_narrow = self.width() < theme.px(_STACKED_BELOW)
        splitter = self.ui.splitter
        wanted = Qt.Orientation.Vertical if is_narrow else Qt.Orientation.Horizontal
        if splitter.orientation() != wanted or not self._is_fitted:
            self._is_fitted = True
            splitter.setOrientation(wanted)
            splitter.setSizes(shares_of(splitter, "import", _SHARES[wanted]))
        share_height(self.ui, self.width(), self.height(), is_narrow=is_narrow)
        self.ui.columns.setMinimumWidth(0 if is_narrow else theme.px(_LEAST_WIDTH))
        has_room = self.width() >= theme.px(_CRUMBS_ABOVE)
        self.ui.file_card.set_narrow(narrow=not has_room)
        for crumb in (self.ui.guests_button, self.ui.way_label):
            crumb.setVisible(has_room)
        ink = theme.colour("muted").name()
        self.ui.way_label.setPixmap(icons.pixmap("chevron-right", ink, theme.px(18), self.devicePixelRatioF()))

    # Setting up

    def _wire(self) -> None:
        ui = self.ui
        self._bring_in_action = QAction(tr(N_("&Bring in the list")), self)
        self._bring_in_action.setShortcuts([QKeySequence("Ctrl+Return"), QKeySequence("Ctrl+Enter")])
        self._bring_in_action.triggered.connect(self.bring_in)
        self._choose_action = QAction(tr(N_("&Choose another file…")), self)
        self._choose_action.setShortcut(QKeySequence("Ctrl+Shift+I"))
        self._choose_action.triggered.connect(self.choose_file)
        for action in (self._bring_in_action, self._choose_action):
            action.setAutoRepeat(False)  # a key held down is not a wish for the list behind
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self.addAction(action)
        ui.bring_in_button.installEventFilter(self)
        ui.bring_in_button.clicked.connect(self.bring_in)
        ui.cancel_button.clicked.connect(self.leave)
        ui.guests_button.clicked.connect(self.leave)
        ui.file_card.how_chosen.connect(self._read_otherwise)
        ui.file_card.choose_wanted.connect(self.choose_file)
        ui.file_card.files_dropped.connect(self.open_files)
        ui.file_card.skipped.connect(self.go_on)
        ui.file_card.answer_chosen.connect(self._choose_answer)
        ui.rows.decided.connect(self._decide)
        ui.columns.field_chosen.connect(self._map)
        ui.columns.order_chosen.connect(self._choose_order)
        ui.columns.names_chosen.connect(self._choose_names)
        ui.splitter.setStretchFactor(1, 1)
        remember_shares(ui.splitter, "import")
