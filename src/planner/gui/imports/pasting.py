"""A list from the clipboard: rows of a spreadsheet, lines, or the recipients of a mail, read like a file."""

from pathlib import Path

from PySide6.QtGui import QGuiApplication

from planner.domain.errors import PlannerError
from planner.domain.texts import N_, text
from planner.gui.files import LISTS
from planner.gui.i18n import tr
from planner.store import aside


def pasted_lists() -> list[Path]:
    """Return the files that were copied, or a file with the text that was. Raises PlannerError where there is neither."""
    mime = QGuiApplication.clipboard().mimeData()
    paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    if lists := [path for path in paths if path.suffix.removeprefix(".").casefold() in LISTS]:
        return lists
    words = mime.text()
    if paths or not words.strip():
        message = N_("There is no list on the clipboard, so nothing was brought in. Copy some rows or addresses first.")
        raise PlannerError(text(message))
    file = aside.new_folder() / f"{tr(N_('Pasted list'))}.txt"
    file.write_text(words, encoding="utf-8", newline="")
    return [file]
