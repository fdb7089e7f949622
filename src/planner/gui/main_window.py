"""The main window: puts sidebar, pages, messages and menus together around an open workspace."""

import asyncio
import logging
from collections.abc import Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from planner._generated.ui_main_window import Ui_MainWindow
from planner.domain.errors import PlannerError
from planner.domain.events import name_from
from planner.domain.overview import Link
from planner.domain.texts import N_, text
from planner.gui import aio, errors, first_picture, settings, theme, windows, work
from planner.gui.backups.keeper import Keeper
from planner.gui.closing import finish, set_enabled
from planner.gui.deeds import Deeds
from planner.gui.dropping import droppable, workspace_in
from planner.gui.event_lines import choose, leave_if_gone, lines_of, read_event, read_rows
from planner.gui.finder.finder import Finder
from planner.gui.first_picture import Veil
from planner.gui.focus import FocusKeeper
from planner.gui.frame import Frame
from planner.gui.history.dock import HistoryDock
from planner.gui.i18n import tr, unmarked
from planner.gui.menus import Menus
from planner.gui.pages import PLACES, START, place_of
from planner.gui.sidebar import Sidebar
from planner.gui.widgets.focus_ring import FocusRing
from planner.gui.widgets.key_hints import tell_keys
from planner.gui.widgets.page import Page
from planner.gui.widgets.undo_keys import UndoKeys
from planner.gui.workspace import Workspace
from planner.store.settings import Settings

if TYPE_CHECKING:
    from planner.gui.welcome.page import WelcomePage
    from planner.gui.widgets.event_switcher import EventLine
    from planner.store.workspace import Standing, Step


log = logging.getLogger(__name__)

_PAINTED_S = 0.05
_VEIL_MS = 1_500
"""So long the picture of the last time stands for a page that is still being opened and read."""


class MainWindow(QWidget):
    """All that stands in the one window of the program; its `frame` is the window itself."""

    gone = Signal()
    stayed = Signal()  # it was to close, and something could not be kept

    def __init__(self, frame: Frame | None = None, *, opens: bool = False) -> None:
        """`opens` says that a file is going to be opened at once: the welcome then comes only where that fails."""
        super().__init__()
        self.frame = frame or Frame()
        self.workspace: Workspace | None = None
        self.keeper: Keeper | None = None
        self._doorbell: windows.Doorbell | None = None
        self.pages: dict[str, Page] = {}
        self._welcome: WelcomePage | None = None
        self._opens = opens
        self._wanted_page = ""
        self._read_for: int | None = None
        """The event for which the list of events was read last."""
        self._page_actions: dict[str, list[QAction]] = {}
        self._events: tuple[EventLine, ...] = ()
        self._is_closing = False
        self._opening = asyncio.Lock()
        self.told_unkept: frozenset[str] = frozenset()
        self.ui = Ui_MainWindow()
        self.ui.setupUi(self)
        self.frame.setCentralWidget(self)
        self._veil: Veil | None = None
        self.deeds = Deeds(self)
        self.sidebar = Sidebar(self.ui, self.show_page)
        self._order_stops()
        self.menus = Menus(self)
        self.history = HistoryDock(self)
        self.finder = Finder(self)
        self.focus_ring = FocusRing(self.frame)
        self._undo_keys = UndoKeys(self)
        self._focus_keeper = FocusKeeper(self.frame, self.take_focus, self)
        self._dress()
        self._connect()
        self._show_offers()
        self.fit()
        if opens:
            self.ui.event_switcher.show()  # it has its place before it has a name
            self._draw_veil()
        else:
            self._show_welcome()

    @property
    def welcome(self) -> "WelcomePage":
        """What stands in place of a page where there is no event; made when it is first needed."""
        if self._welcome is None:
            from planner.gui.welcome.page import WelcomePage

            self._welcome = WelcomePage()
            self._welcome.wanted.connect(lambda deed: getattr(self.deeds, deed)())
            self._welcome.file_wanted.connect(self.open_soon)
            self._welcome.show_recent(Settings().recent_files)
            self.ui.pages.addWidget(self._welcome)
        return self._welcome

    # Opening and closing files

    @aio.deed
    async def open_soon(self, path: Path) -> None:
        """Open a file; a refusal is shown."""
        await self.open_file(path)

    async def open_file(self, path: Path, *, create: bool = False) -> None:
        """Open the file at `path` in place of the present one, which stays where that cannot be."""
        async with self._opening:  # who asks meanwhile, for instance while the program starts, comes after
            # A share that is gone answers late or never; the window does not wait for it.
            if self.workspace is not None and await aio.in_thread(self.workspace.is_at, path):
                return
            with work.doing(text(N_("Opening {file}"), file=path.name)):
                opened = await _open(path, create=create)
            may_close = False
            try:
                may_close = await finish(self, stop=False)
                if may_close:
                    await self._put_away()
            finally:
                set_enabled(self, is_enabled=True)
                await (self.use(opened) if may_close else opened.close())
            if not may_close:
                return
        Settings().opened(path)
        for warning in opened.warnings:
            self.ui.message_bar.tell(tr(warning), role="", stays=True)

    async def open_first(self, path: Path, *, create: bool = False) -> None:
        """Open the file with which the program starts; where that cannot be, the welcome is shown.

        Where another window has it and came to the front, this one has nothing to show, and closes.
        """
        if not self.ui.message_bar.isHidden():
            self._lift_veil()
        try:
            await self.open_file(path, create=create)
        except windows.OpenElsewhereError:
            await self.shut_down()
        finally:
            self._opens = False
            if not self._is_closing:
                self._show_place()
        if create and self.workspace is not None:
            self.notice(tr(N_("There was no {file}, so it was made: it is a new file."), file=str(path)))
        if wanted := self._wanted_page:  # somebody was quicker than we
            self.show_page(wanted)
        if self._veil is not None:
            await self._page_at_rest()
            self._lift_veil()

    def tell_gone(self, path: Path) -> None:
        """Tell that the file that was opened last is not there."""
        message = N_(
            "{file} is not where it was, so it was not opened; nothing of it was changed. If it was moved, open it at "
            "its new place. If it is lost, File, Backups… has what was kept of it."
        )
        self.ui.message_bar.tell(tr(message, file=str(path)), role="", offer=tr(N_("Open…")), then=self.deeds.open)

    async def _page_at_rest(self) -> None:
        page = self.ui.pages.currentWidget()
        if isinstance(page, Page):
            await page.at_rest()

    def _draw_veil(self) -> None:
        """Leave the picture of the last time on the window until the page is there, but not for long."""
        picture, self.frame.picture = self.frame.fitting_picture(), None
        if picture is not None:
            self._veil = self.focus_ring.cover = Veil(self.frame, picture)
            QTimer.singleShot(_VEIL_MS, self, self._lift_veil)

    def _lift_veil(self) -> None:
        if self._veil is not None:
            self._veil.lift()
            self._veil = self.focus_ring.cover = None

    async def use(self, workspace: Workspace) -> None:
        """Show an open workspace."""
        self.workspace = workspace
        workspace.changed.connect(self._on_changed)
        workspace.event_changed.connect(self._on_event)
        workspace.standing_changed.connect(self.show_standing)
        self.show_standing(workspace.standing)
        self.keeper = Keeper(workspace, self.ui.status_line)
        await self._read_events(settings.event_of(workspace.path))
        aio.spawn(self._hang_bell(workspace), self)

    async def _hang_bell(self, workspace: Workspace) -> None:
        """Hear who else wants the file, as soon as the page is read and painted."""
        await self._page_at_rest()
        await aio.moment(_PAINTED_S)
        if workspace is self.workspace and not workspace.read_only:
            self._doorbell = windows.Doorbell(workspace.path, self)
            self._doorbell.rung.connect(lambda: windows.come_forward(self.frame))

    async def shut_down(self) -> None:
        """Stop long work, keep what is typed, close the file and leave; stay where something could not be kept."""
        if self._is_closing:
            return
        self._is_closing = True
        seen = self._picture_to_keep()
        try:
            if not await finish(self, stop=True):
                self._is_closing = False
                self.stayed.emit()
                return
            settings.keep("window/geometry", self.frame.saveGeometry())
            path = self.workspace.path if self.workspace else None
            is_as_seen = seen is not None and seen[1] == self._last_step()
            await self._put_away()
            is_dark = None if theme.scheme() == "system" else theme.is_dark()
            first_picture.keep(self.frame, path, seen[0] if seen and is_as_seen else None, is_dark=is_dark)
        except BaseException:
            # The window can be used again, and closed.
            self._is_closing = False
            set_enabled(self, is_enabled=True)
            self._show_place()
            self.stayed.emit()
            raise
        self.frame.hide()
        self.gone.emit()

    def _picture_to_keep(self) -> "tuple[QPixmap, Step | None] | None":
        """Return what the window shows and after which step, if the next start will show the same."""
        try:
            if not self._will_look_so():
                return None
            if self.keeper is not None:
                self.keeper.tell_place()
            return self.frame.grab(), self._last_step()
        except Exception:  # an ornament, which keeps nobody from leaving
            log.exception("No picture of the window could be taken")
            return None

    def _will_look_so(self) -> bool:
        page = self.ui.pages.currentWidget()
        if not isinstance(page, Page) or page.is_busy() or page.is_troubled() or not page.is_as_opened():
            return False
        if Settings().recent[:1] != [page.workspace.path.absolute()]:
            return False  # another window has opened another file since, which comes first then
        first = settings.value("start.page") or settings.text("window/page")
        is_first = page.noun == first and settings.value("start.reopen") and settings.value("start.picture")
        is_bare = self.ui.message_bar.isHidden() and self.history.panel is None and self.frame.isVisible()
        has_turned = theme.scheme() == "system" and theme.is_dark() != first_picture.was_dark()
        return bool(is_first and is_bare and not self.frame.isMinimized() and not has_turned)

    def _last_step(self) -> "Step | None":
        standing = self.workspace.standing if self.workspace else None
        return standing.last if standing else None

    # Pages

    def show_page(self, noun: str) -> Page | None:
        """Go to a page; the welcome stands in place of an event's page where there is no event."""
        if self.workspace is None:
            self._wanted_page = noun if self._opens else ""
            return None
        if noun == START.noun or (self.workspace.event_id is None and place_of(noun).of_event):
            self._show_welcome()
            return None
        page = self.page_of(noun)
        if page is not self.ui.pages.currentWidget():
            self.ui.message_bar.leave_page()
        self._turn_to(page)
        self.sidebar.choose(noun)
        tell_keys(page, self._page_actions[noun], self.menus.actions)
        self._show_offers()
        settings.keep("window/page", place_of(noun).under or noun)
        return page

    def _show_welcome(self) -> None:
        self._turn_to(self.welcome)
        self.sidebar.choose(START.noun)
        self._show_offers()

    def follow(self, link: Link) -> None:
        """Go to the page of a link, and show there the rows that it means."""
        page = self.show_page(link.page)
        if page is not None:
            page.show_link(link)

    def _turn_to(self, page: "Page | WelcomePage") -> None:
        focused = QApplication.focusWidget()
        if page is self.ui.pages.currentWidget() and focused is not None and page.isAncestorOf(focused):
            return
        self.ui.pages.setFocus()  # else the stack would choose who has the keyboard
        self.ui.pages.setCurrentWidget(page)
        page.take_focus()

    def take_focus(self) -> None:
        """Put the keyboard into the present page."""
        present = self.ui.pages.currentWidget()
        if isinstance(present, Page):
            present.take_focus()
        elif present is self._welcome is not None:
            self._welcome.take_focus()

    async def bring_in(self, paths: Sequence[Path]) -> None:
        """Import lists into the present event; without one, ask for its name first."""
        if self.workspace is None or self.workspace.event_id is None:
            event_id = await self.deeds.start_event(name_from(paths[0].stem))
            if event_id is None:
                return
            await self._read_events(event_id)
        self.open_import(paths)

    def open_import(self, paths: Sequence[Path] = ()) -> None:
        """Show the import page over these files: its `open_files(paths)`; its signal `closed` leads back."""
        page = self.show_page("import")
        if page is not None:
            page.open_files(paths)  # type: ignore[attr-defined]

    def notice(self, words: str) -> None:
        """Tell something about the present page that is no failure; with nothing to tell, take away what was told of it."""
        if words:
            self.ui.message_bar.tell(words, role="")
        else:
            self.ui.message_bar.leave_page()

    def fit(self) -> None:
        """Make room: where the window is narrow for its text, the sidebar shows icons alone."""
        self.sidebar.fit(self.history.fit(), mirrored=self.isRightToLeft())

    # Qt's events

    def resizeEvent(self, qevent: QResizeEvent) -> None:
        super().resizeEvent(qevent)
        if self._veil is not None and self._veil.size() != self.frame.size():  # it is no longer what one sees
            self._lift_veil()
        self.fit()

    def changeEvent(self, qevent: QEvent) -> None:
        super().changeEvent(qevent)
        if qevent.type() == QEvent.Type.LayoutDirectionChange:
            self.fit()

    def dragEnterEvent(self, qevent: QDragEnterEvent) -> None:
        if droppable(qevent.mimeData()):
            qevent.acceptProposedAction()

    def dropEvent(self, qevent: QDropEvent) -> None:
        qevent.acceptProposedAction()
        self.take_files(droppable(qevent.mimeData()))

    def take_files(self, paths: Sequence[Path]) -> None:
        """Open a workspace or import lists that were dropped here."""
        if found := workspace_in(paths):
            self.open_soon(found)
        elif paths:
            aio.spawn(self.bring_in(paths), self)

    # Setting up

    def _dress(self) -> None:
        theme.set_kind(self.ui.pages, "page")
        self.setAcceptDrops(True)
        if not self.frame.is_placed:  # or a window that fills the screen would change its size twice
            self.frame.restoreGeometry(settings.octets("window/geometry"))

    def _order_stops(self) -> None:
        """Let Tab go as the eye does: sidebar, message, page and the foot; pages come after what is there now."""
        ui = self.ui
        stops = [*ui.status_line.stops(), *self.sidebar.stops(), *ui.message_bar.stops()]
        for first, second in pairwise(stops):
            self.setTabOrder(first, second)

    def _connect(self) -> None:
        self.frame.close_wanted.connect(lambda: aio.spawn(self.shut_down(), self))
        errors.board().failed.connect(self.ui.message_bar.tell_failure)
        errors.board().broke.connect(self.ui.message_bar.tell_fault)
        self.ui.event_switcher.chosen.connect(self._choose_event)
        self.ui.event_switcher.new_wanted.connect(self.deeds.new_event)
        work.board().changed.connect(self.ui.status_line.show_work)
        self.ui.status_line.undo.connect(self.deeds.undo)
        self.ui.status_line.redo.connect(self.deeds.redo)

    def page_of(self, noun: str) -> Page:
        """Return a page of the open workspace, made when it is first asked for."""
        if noun not in self.pages:
            assert self.workspace is not None  # noqa: S101 -- callers ask only with a workspace
            page = place_of(noun).build(self.workspace)
            self.pages[noun] = page
            self._page_actions[noun] = page.menu_actions()
            self.ui.pages.addWidget(page)
            page.failed.connect(self._show_offers)
            page.closed.connect(lambda: self.show_page(place_of(noun).under or noun))
            page.closed.connect(lambda: self.page_of(place_of(noun).under or noun).setFocus())
            page.page_wanted.connect(self.show_page)
            page.told.connect(self.notice)
            page.written.connect(self.ui.message_bar.tell_written)
            page.asked.connect(self.ui.message_bar.ask)
            page.link_wanted.connect(self.follow)
            page.import_wanted.connect(self.open_import)
            page.export_wanted.connect(self.deeds.write_list)
            page.history_wanted.connect(self.history.show_about)
            page.thing_wanted.connect(self.history.go_to)
        return self.pages[noun]

    # Following the workspace

    async def _put_away(self) -> None:
        """Close the present file and forget its pages."""
        workspace, self.workspace = self.workspace, None
        self.history.put_away()
        self.finder.put_away()
        for page in self.pages.values():
            self.ui.pages.removeWidget(page)
            page.hide()
            page.deleteLater()
        self.pages.clear()
        self._page_actions.clear()
        if self._doorbell is not None:
            self._doorbell.take_down()
            self._doorbell = None
        self.menus.show_page([])
        if workspace is not None:
            workspace.changed.disconnect(self._on_changed)
            workspace.event_changed.disconnect(self._on_event)
            workspace.standing_changed.disconnect(self.show_standing)
            if self.keeper is not None:
                self.keeper.leave()
                self.keeper = None
            await workspace.close()

    def _choose_event(self, event_id: int) -> None:
        if self.workspace is not None:
            self.workspace.set_event(event_id)

    def _on_event(self, event_id: int | None) -> None:
        self.ui.message_bar.leave_event()
        if self.workspace is not None and event_id is not None:
            settings.remember_event(self.workspace.path, event_id)
        if event_id != self._read_for:
            self._follow_events()

    def _on_changed(self, changes: Mapping[str, frozenset[int] | None]) -> None:
        self.told_unkept = frozenset()
        if not {"event", "venue", "guest"}.isdisjoint(changes) and self.workspace is not None:
            self._follow_events()

    @aio.latest
    async def _follow_events(self) -> None:
        await self._read_events(None)

    async def _read_events(self, wanted: int | None) -> None:
        """Show the events there are, and `wanted` or the one nearest in time on the pages."""
        workspace = self.workspace
        if workspace is None:
            return
        rows = await read_rows(workspace)
        if workspace is not self.workspace:
            return
        self._events = lines_of(rows)
        # Somebody may have chosen another event while this one was read: theirs counts, or two would chase each other.
        event_id = self._read_for = choose(rows, wanted if workspace.event_id is None else workspace.event_id)
        workspace.set_event(event_id)
        self.ui.event_switcher.show_events(self._events, event_id)
        self._show_place()
        if event_id is not None:
            await self._count(workspace, event_id)

    async def _count(self, workspace: Workspace, event_id: int) -> None:
        try:
            event = await read_event(workspace, event_id)
        except PlannerError:
            if not await leave_if_gone(workspace, event_id):
                raise
            return
        self.sidebar.show_counts(event)

    def _show_place(self) -> None:
        """Leave the welcome when there is an event; without one, go back to it from the pages that need one."""
        has_event = self.workspace is not None and self.workspace.event_id is not None
        page = self.history.covered or self.ui.pages.currentWidget()
        if has_event and self.ui.pages.currentWidget() in {None, self._welcome}:
            last = settings.value("start.page") or settings.text("window/page")
            self.show_page(last if last in self.sidebar.buttons else PLACES[0].noun)
        elif not has_event and (page is None or (isinstance(page, Page) and place_of(page.noun).of_event)):
            self._show_welcome()
        elif not has_event and page is self._welcome:
            self.sidebar.choose(START.noun)
        self._show_offers()

    def _show_offers(self) -> None:
        has_event = self.workspace is not None and self.workspace.event_id is not None
        present = self.ui.pages.currentWidget()
        page = present if isinstance(present, Page) and not present.is_troubled() else None
        self.menus.show_page(self._page_actions[page.noun] if page else [])
        offered = {"export", "print_out"} if has_event else set()
        offered |= {deed for deed in ("begin_search", "print_out") if page and page.offers(deed)}
        self.menus.show_offers(workspace=self.workspace is not None, event=has_event, offered=offered)
        # While the first file is being opened, the pages to come are shown already.
        self.sidebar.show_offers(workspace=self._opens or self.workspace is not None, event=self._opens or has_event)
        event_id = self.workspace.event_id if self.workspace else None
        event = next((line for line in self._events if line.id == event_id), None)
        self.frame.setWindowTitle(unmarked(tr(N_("{event} – Planner"), event=event.name)) if event else "Planner")
        archived = event is not None and event.is_archived
        words = N_("Bring back from the &archive") if archived else N_("&Archive")
        self.menus.actions["archive_event"].setText(tr(words))

    def show_standing(self, standing: "Standing | None") -> None:
        """Name the last step, and what can be undone and redone."""
        undo = tr(standing.undo.label) if standing and standing.undo else None
        redo = tr(standing.redo.label) if standing and standing.redo else None
        self.menus.show_steps(undo, redo)
        last = standing.last if standing else None
        words = tr(last.label) if last else ""
        if last and last.kind == "undone":
            words = tr(N_("Undone: {step}"), step=words)
        self.ui.status_line.show_step(words, undo=undo or "", redo=redo or "")


async def _open(path: Path, *, create: bool) -> Workspace:
    """Open a workspace. Raises PlannerError; where another window has it, that comes to the front."""
    try:
        opened = await Workspace.open(path, create=create)
    except PlannerError:
        await aio.in_thread(windows.refuse_if_open, path)
        raise
    if opened.read_only:  # then no lock says that another window has it
        try:
            await aio.in_thread(windows.refuse_if_open, path)
        except PlannerError:
            await opened.close()
            raise
    return opened
