"""The schedule page's menu, its calendar file and its printing."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction

from planner.domain.texts import N_
from planner.gui import aio, files, settings, theme
from planner.gui.i18n import tr
from planner.gui.widgets.key_hints import does
from planner.services import exports

if TYPE_CHECKING:
    from planner.gui.schedule.page import SchedulePage

_FOLDER_KEY = "schedule/folder"


def page_actions(page: "SchedulePage") -> list[QAction]:
    """Return the page's actions, each with a key."""
    changes, view = page.changes, page.view
    panel = _action(page, N_("To&pics and clashes"), "F9", "messages-square", page.ui.panel_button.toggle)
    does(page.ui.panel_button, panel)
    return [
        _action(page, N_("Add &topic"), "Ctrl+T", "plus", lambda: _begin_topic(page)),
        _action(page, N_("Add a &break"), "Ctrl+B", "coffee", changes.add_break),
        _action(page, N_("&Edit details"), "F4", "pencil", page.edit_chosen),
        _action(page, N_("Take &off the programme"), "Ctrl+Backspace", "x", changes.take_off_chosen),
        _action(page, N_("&Delete topic"), "Ctrl+Alt+Backspace", "trash-2", changes.delete_chosen_topic),
        _action(page, N_("&Rooms"), "Ctrl+Alt+1", "table", lambda: page.choose_view("rooms")),
        _action(page, N_("R&unning order"), "Ctrl+Alt+2", "list", lambda: page.choose_view("order")),
        panel,
        _action(page, N_("&Next day"), "Ctrl+PgDown", "arrow-right", lambda: page.step_day(1)),
        _action(page, N_("Day be&fore"), "Ctrl+PgUp", "arrow-left", lambda: page.step_day(-1)),
        _action(page, N_("&Stretch the hours"), "Ctrl+Alt++", "zoom-in", lambda: view.zoom_by(1.25)),
        _action(page, N_("S&queeze the hours"), "Ctrl+Alt+-", "zoom-out", lambda: view.zoom_by(0.8)),
        _action(page, N_("Usual &height"), "Ctrl+Alt+0", "clock", view.zoom_whole),
    ]


def _action(page: "SchedulePage", words: str, key: str, icon: str, does: Callable[[], object]) -> QAction:
    action = QAction(tr(words), page)
    action.setShortcut(key)
    action.triggered.connect(lambda _checked=False: does())
    theme.set_icon(action, icon)
    return action


def _begin_topic(page: "SchedulePage") -> None:
    page.ui.panel_button.setChecked(True)
    page.tray.add_edit.setFocus()
    page.ui.side.ensureWidgetVisible(page.tray.add_edit)


async def export_calendar(page: "SchedulePage") -> None:
    """Ask for a file, write the calendar into it, and tell."""
    near = files.place_for(_FOLDER_KEY, tr(N_("{event} schedule"), event=page.programme.name), "ics")
    title, kinds = tr(N_("Save the calendar file")), tr(N_("Calendar files (*.ics)"))
    path = await files.ask_where_to_save(page, title, near, ending="ics", kinds=kinds)
    if path is not None:
        count = await page.workspace.read(exports.export_schedule, page.event_id, path)
        settings.keep(_FOLDER_KEY, str(path.parent))
        words = N_("{n} calendar entry saved as {file}.|{n} calendar entries saved as {file}.")
        page.written.emit(tr(words, n=count, file=path.name), path)


async def print_programme(page: "SchedulePage") -> None:
    """Show the pages as they will come out, to be saved as PDF or printed."""
    from planner.gui.schedule.print_dialog import PrintDialog
    from planner.printing.schedule import refuse_empty
    from planner.services import schedule

    # Read anew: the File menu may ask before the page has shown anything.
    programme = await page.workspace.read(schedule.programme, page.event_id)
    people = await page.workspace.read(schedule.sheet_people, page.event_id)
    refuse_empty(programme)
    dialog = PrintDialog(page, programme, people)
    dialog.written.connect(page.written)
    dialog.told.connect(page.told)
    await aio.finished(dialog)
