"""What the File menu does with backups: look at them, put one back, open one beside the file."""

from pathlib import Path
from typing import TYPE_CHECKING

from planner.domain.backups import read_name
from planner.domain.errors import PlannerError
from planner.domain.file_names import safe_file_name
from planner.domain.progress import Progress
from planner.domain.texts import N_, text
from planner.gui import aio, files
from planner.gui.backups import words
from planner.gui.backups.dialog import BackupsDialog, find
from planner.gui.i18n import tr, unmarked
from planner.gui.jobs import run_job
from planner.store.backups import Backup, folder_of, look_at
from planner.store.copies import copy_file
from planner.store.settings import Settings

if TYPE_CHECKING:
    from planner.gui.main_window import MainWindow


async def show_backups(window: "MainWindow") -> None:
    """Open the backups of the present file, or of the one opened last where that cannot be opened any more."""
    path = window.workspace.path if window.workspace else next(iter(Settings().recent), None)
    if path is None:
        message = N_("No file was opened yet, so there are no backups. Open a workspace or start an event first.")
        raise PlannerError(text(message))
    folder = await aio.in_thread(folder_of, path)
    can_make = window.keeper is not None and window.workspace is not None and not window.workspace.read_only
    make = window.keeper.back_up_now if can_make and window.keeper else None
    dialog = BackupsDialog(path, folder, await aio.in_thread(find, path, folder), window, make)
    await aio.finished(dialog)
    wish, chosen = dialog.wish, dialog.chosen
    if chosen is not None and wish == "restore":
        await restore(window, path, chosen)
    elif chosen is not None and wish == "copy":
        await open_copy(window, path, chosen)


async def restore(window: "MainWindow", path: Path, backup: Backup) -> None:
    """Put a backup in the place of the file; say how to go back."""
    folder = folder_of(path)
    if window.workspace is not None and window.workspace.is_at(path):
        kept = await run_job(window, N_("Restoring the backup"), window.workspace.restore, backup.path, folder)
    else:
        kept = await run_job(window, N_("Restoring the backup"), _restore_file, path, backup.path, folder)
        await window.open_file(path)
    when = {"file": path.name, "day": words.day(backup.at), "time": words.clock(backup.at)}
    if kept is None:
        window.notice(tr(N_("{file} is again as it was on {day} at {time}."), **when))
        return
    if not read_name(kept.name):
        told = N_("{file} is again as it was on {day} at {time}. The damaged file is kept as {kept}.")
        window.ui.message_bar.tell(tr(told, kept=str(kept), **when), role="", stays=True)
        return
    told = N_(
        "{file} is again as it was on {day} at {time}. What it held before is kept as the backup “before restoring”."
    )
    before = await aio.in_thread(look_at, kept)
    window.ui.message_bar.tell(
        tr(told, **when),
        role="",
        offer=tr(N_("Go back")),
        then=lambda: aio.spawn(restore(window, path, before), window),
        stays=True,
    )


async def open_copy(window: "MainWindow", path: Path, backup: Backup) -> None:
    """Ask for a place, and open a copy of the backup there; the file itself stays as it is."""
    name = tr(N_("{name} of {day}"), name=safe_file_name(path.stem), day=f"{backup.at.astimezone():%Y-%m-%d %H.%M}")
    near = path.with_name(f"{unmarked(name)}.{files.WORKSPACE}")
    kinds = tr(N_("Workspaces (*.planner)"))
    title = tr(N_("Open as a copy"))
    chosen = await files.ask_where_to_save(window, title, near, ending=files.WORKSPACE, kinds=kinds)
    if chosen is not None:
        await run_job(window, N_("Copying the backup"), copy_file, backup.path, chosen)
        await window.open_file(chosen)


def _restore_file(path: Path, backup: Path, folder: Path, progress: Progress) -> Path | None:
    from planner.store.restoring import restore_file

    return restore_file(path, backup, folder, progress)
