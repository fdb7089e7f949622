"""What the menus do: files, events, the look; each deed is a method named in menus.MENUS."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from planner.domain.errors import PlannerError
from planner.domain.file_names import safe_file_name
from planner.domain.texts import N_, text
from planner.gui import aio, files, jobs, settings, theme, windows
from planner.gui.event_lines import choose, read_rows
from planner.gui.i18n import tr, unmarked
from planner.gui.pages import PLACES
from planner.gui.widgets.ask_name import ask_name
from planner.gui.widgets.page import Page
from planner.store.folders import log_folder
from planner.store.settings import default_file

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from planner.gui.main_window import MainWindow
    from planner.gui.widgets.editable_model import ListOnScreen
    from planner.gui.workspace import Workspace
    from planner.store.workspace import Step

_STEP = 1.1


class Deeds:
    """The deeds of one window."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window

    @property
    def _workspace(self) -> "Workspace":
        if self._window.workspace is None:
            raise PlannerError(text(N_("No workspace is open, so nothing was done. Open one or start an event first.")))
        return self._window.workspace

    @aio.deed
    async def new_workspace(self) -> None:
        if path := await self._ask_where_to_save(tr(N_("New workspace")), default_file()):
            await self._window.open_file(path, create=True)

    @aio.deed
    async def open(self) -> None:
        if path := await files.ask_for_workspace(self._window):
            await self._window.open_file(path)

    @aio.deed
    async def open_window(self) -> None:
        if path := await files.ask_for_workspace(self._window):
            await windows.open_window(path)

    @aio.deed
    async def save_copy(self) -> None:
        workspace = self._workspace
        # Only the name is cut to what systems take: cut after it, the copy would be called as the file itself.
        name = tr(N_("{name} copy"), name=safe_file_name(workspace.path.stem))
        near = workspace.path.with_name(f"{unmarked(name)}.{files.WORKSPACE}")
        if path := await self._ask_where_to_save(tr(N_("Save a copy")), near):
            await jobs.run_job(self._window, N_("Saving a copy"), workspace.save_copy, path)
            self._window.ui.message_bar.tell_written(tr(N_("A copy was saved as {file}."), file=str(path)), path)

    @aio.deed
    async def backups(self) -> None:
        from planner.gui.backups.actions import show_backups

        await show_backups(self._window)

    @aio.deed
    async def import_list(self) -> None:
        if paths := await files.ask_for_lists(self._window):
            await self._window.bring_in(paths)

    @aio.async_slot
    async def paste_list(self) -> None:
        from planner.gui.imports.pasting import pasted_lists

        await self._window.bring_in(pasted_lists())

    def export(self) -> None:
        self._page_that("export").export()

    @aio.deed
    async def write_list(self, on_screen: "ListOnScreen") -> None:
        """Write the invite list in the order on the screen: the guests selected are offered, and those shown."""
        if self._workspace.event_id is None:
            return
        from planner.gui.exports.dialog import export_list

        written = await export_list(self._window, self._workspace, on_screen)
        if written is not None:
            message = N_("{n} guest written to {file}.|{n} guests written to {file}.")
            words = tr(message, n=written.guests, file=written.path.name)
            self._window.ui.message_bar.tell_written(words, written.path)

    def print_out(self) -> None:
        """Print what the page shows, or else the badges: that is what is printed of guests."""
        self._page_that("print_out", first="badges").print_out()

    def begin_search(self) -> None:
        self._page_that("begin_search").begin_search()

    def find_anything(self) -> None:
        self._window.finder.open()

    def close(self) -> None:
        self._window.frame.close()

    def quit(self) -> None:
        self._window.frame.close()

    @aio.deed
    async def undo(self) -> None:
        """Take back the step that menu and status line name, though another one may have come meanwhile."""
        standing = self._workspace.standing
        if standing and standing.undo:
            await self._take(self._workspace.undo, standing.undo, N_("Undoing: {step}"))

    @aio.deed
    async def redo(self) -> None:
        """Do again the step that menu and status line name."""
        standing = self._workspace.standing
        if standing and standing.redo:
            await self._take(self._workspace.redo, standing.redo, N_("Redoing: {step}"))

    async def _take(self, act: "Callable[..., Awaitable[Step | None]]", step: "Step", words: str) -> None:
        """Take a step back or do it again; where that brings an event back, go to it."""
        workspace = self._workspace
        before = {line.id for line in await read_rows(workspace)}
        await jobs.run_job(self._window, text(words, step=step.label), act, step.id)
        back = [line for line in await read_rows(workspace) if line.id not in before]
        if back:
            workspace.set_event(choose(back, None))

    @aio.deed
    async def new_event(self) -> None:
        from planner.gui.events.actions import new_event

        if self._window.workspace is None:
            made = await self.start_event()
        else:
            made = await new_event(self._window, self._workspace)
        if made is not None:
            self._window.show_page("event")  # its day and its place are what comes next

    async def start_event(self, name: str = "") -> int | None:
        """Ask for a name and make the event, in the default file where none is open; None where the person leaves."""
        from planner.domain.events import check_event_name

        asked = await ask_name(
            self._window,
            tr(N_("New event")),
            tr(N_("What is the event called?")),
            tr(N_("Start the event")),
            value=name,
            check=check_event_name,
        )
        if asked is None:
            return None
        from planner.services.events import create_event

        return await self._add_event(N_("Start the event {name}"), create_event, asked)

    @aio.deed
    async def add_sample(self) -> None:
        from planner.services.sample import add_sample

        await self._add_event(N_("Add the sample event"), add_sample)

    @aio.deed
    async def copy_event(self) -> None:
        from planner.gui.events.actions import copy_event

        await copy_event(self._window, self._workspace)

    @aio.deed
    async def archive_event(self) -> None:
        from planner.gui.events.actions import archive_event

        await archive_event(self._window, self._workspace)

    @aio.deed
    async def delete_event(self) -> None:
        from planner.gui.events.actions import delete_event

        await delete_event(self._window, self._workspace)

    def switch_event(self) -> None:
        self._window.ui.event_switcher.open_list()

    def history(self) -> None:
        self._window.history.toggle()

    def restore_point(self) -> None:
        self._window.history.name_point()

    def settings(self) -> None:
        self.show_setting()

    @aio.deed
    async def show_setting(self, key: "int | str" = "") -> None:
        """Open the settings, with the keyboard at one of them if it is named."""
        from planner.gui.settings.dialog import SettingsDialog

        await aio.finished(SettingsDialog(self._window, str(key)))

    def light(self) -> None:
        self._look(scheme="light")

    def dark(self) -> None:
        self._look(scheme="dark")

    def system(self) -> None:
        self._look(scheme="system")

    def larger(self) -> None:
        self._look(zoom=theme.zoom() * _STEP)

    def smaller(self) -> None:
        self._look(zoom=theme.zoom() / _STEP)

    def usual_size(self) -> None:
        self._look(zoom=1.0)

    @aio.deed
    async def keys(self) -> None:
        from planner.gui.help import KeySheet

        await aio.finished(KeySheet(self._window))

    @aio.deed
    async def about(self) -> None:
        from planner.gui.help import About

        await aio.finished(About(self._window))

    def log_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(log_folder())))

    def _page_that(self, deed: str, first: str = "") -> Page:
        """Return the present page if it offers `deed`, else the page `first` or any that does, and go there."""
        window = self._window
        present = window.ui.pages.currentWidget()
        if isinstance(present, Page) and present.offers(deed):
            return present
        for place in sorted(PLACES, key=lambda place: place.noun != first):
            if not place.under and window.page_of(place.noun).offers(deed):
                window.show_page(place.noun)
                return window.page_of(place.noun)
        raise PlannerError(text(N_("There is nothing here to do that with, so nothing was done.")))

    async def _add_event(self, message: str, function: "Callable[..., int]", *names: str) -> int:
        if self._window.workspace is None:
            await self._window.open_file(default_file(), create=True)
        label = text(message, name=names[0]) if names else text(message)
        event_id = await self._workspace.write(label, function, *names)
        self._workspace.set_event(event_id)
        return event_id

    def _look(self, *, scheme: str | None = None, zoom: float | None = None) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)  # noqa: S101 -- a window has one
        theme.choose(app, scheme, zoom)
        settings.keep("look.colours", theme.scheme())
        settings.keep("look.text_size", round(theme.zoom() * 100))
        self._window.fit()

    async def _ask_where_to_save(self, title: str, near: Path) -> Path | None:
        near.parent.mkdir(parents=True, exist_ok=True)
        kinds = tr(N_("Workspaces (*.planner)"))
        return await files.ask_where_to_save(self._window, title, near, ending=files.WORKSPACE, kinds=kinds)
