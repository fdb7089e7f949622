"""The one place that opens file dialogs, and sees to it that none of them opens a workspace to look inside."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt, QUrl
from PySide6.QtWidgets import QFileDialog, QHeaderView, QToolButton, QTreeView, QWidget

from planner.domain.file_names import safe_file_name
from planner.domain.texts import N_
from planner.gui import aio, settings, theme
from planner.gui.i18n import tr
from planner.resources import resource

_ICONS = {
    "backButton": "arrow-left",
    "forwardButton": "arrow-right",
    "toParentButton": "chevron-up",
    "newFolderButton": "plus",
    "listModeButton": "list",
    "detailModeButton": "table",
}

LISTS = ("csv", "tsv", "txt", "xlsx", "xls", "ods", "vcf")
WORKSPACE = "planner"


def look_into_no_workspace() -> None:
    """Have every file dialog know a workspace by its name; one that is opened and closed costs SQLite its locks.

    Windows loses no lock by that, and macOS shows its dialogs from another process, as a Linux sandbox does. GTK's
    dialogs work in ours and look inside what they list, so Qt's own stand in for them.
    """
    if sys.platform in {"win32", "darwin"}:
        return
    in_sandbox = Path("/.flatpak-info").exists() or "SNAP" in os.environ
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs, on=not in_sandbox)
    ours, theirs = str(resource("share")), os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    if ours not in theirs.split(":"):
        os.environ["XDG_DATA_DIRS"] = f"{ours}:{theirs}"


async def ask_for_lists(parent: QWidget) -> list[Path]:
    """Return the lists of attendees that a person chose, none where they left."""
    endings = " ".join(f"*.{ending}" for ending in LISTS)
    dialog = _to_open(parent, tr(N_("Bring in a list")), tr(N_("Lists ({endings})"), endings=endings))
    if downloads := _folders(_Place.DownloadLocation):  # where ticket shops put them
        dialog.setDirectory(downloads[0])
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    return await _chosen(dialog)


async def ask_for_workspace(parent: QWidget) -> Path | None:
    """Return the workspace that a person chose, None where they left."""
    dialog = _to_open(parent, tr(N_("Open a workspace")), tr(N_("Workspaces (*.planner)")))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return next(iter(await _chosen(dialog)), None)


async def ask_for_files(parent: QWidget, title: str, kinds: str = "") -> list[Path]:
    """Return the files of these kinds (of any kind where none is named) that a person chose, none where they left."""
    dialog = _to_open(parent, title, kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    return await _chosen(dialog)


async def ask_for_folder(parent: QWidget, title: str, near: str) -> Path | None:
    """Return the folder that a person chose, None where they left; `near` is looked into first."""
    dialog = _dressed(QFileDialog(parent, title, near))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return next(iter(await _chosen(dialog)), None)


async def ask_where_to_save(parent: QWidget, title: str, near: Path, *, ending: str, kinds: str = "") -> Path | None:
    """Return the file that a person chose to save to, None where they left; `near` is offered."""
    dialog = _dressed(QFileDialog(parent, title, str(near.parent), kinds))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setDefaultSuffix(ending)
    dialog.selectFile(near.name)
    return next(iter(await _chosen(dialog)), None)


def place_for(remembered: str, name: str, ending: str) -> Path:
    """Return where to offer to save a file of this name: in the folder that is `remembered`, or else at home."""
    return Path(settings.text(remembered) or Path.home()) / f"{safe_file_name(name)}.{ending}"


def _to_open(parent: QWidget, title: str, kinds: str) -> QFileDialog:
    dialog = _dressed(QFileDialog(parent, title))
    dialog.setNameFilters([each for each in (kinds, tr(N_("All files (*)"))) if each])
    return dialog


_Place = QStandardPaths.StandardLocation


def _folders(*places: QStandardPaths.StandardLocation) -> list[str]:
    """Return those of the folders that every computer has, as far as this one does."""
    named = dict.fromkeys(map(QStandardPaths.writableLocation, places))
    return [folder for folder in named if folder and Path(folder).is_dir()]


def _dressed(dialog: QFileDialog) -> QFileDialog:
    """Give Qt's own dialog our icons, and its columns room; the system's dialogs have none of these parts."""
    for name, icon in _ICONS.items():
        if button := dialog.findChild(QToolButton, name):
            theme.set_icon(button, icon)
    if table := dialog.findChild(QTreeView):
        dialog.resize(theme.px(860), theme.px(560))
        places = _Place.HomeLocation, _Place.DesktopLocation, _Place.DocumentsLocation, _Place.DownloadLocation
        dialog.setSidebarUrls([QUrl.fromLocalFile(folder) for folder in _folders(*places)])
        header = table.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        header.setFixedHeight(theme.px(28))  # its model wants the words at the top
    return dialog


async def _chosen(dialog: QFileDialog) -> list[Path]:
    accepted = await aio.finished(dialog) == QFileDialog.DialogCode.Accepted
    return [Path(name) for name in dialog.selectedFiles()] if accepted else []
