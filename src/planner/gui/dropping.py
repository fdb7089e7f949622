"""What may be dropped on the window: a workspace, or lists of people."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData

from planner.gui.files import LISTS, WORKSPACE


def droppable(mime: QMimeData) -> list[Path]:
    """Return the files in a drag that the window can take."""
    paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    return [path for path in paths if _ending(path) in {*LISTS, WORKSPACE}]


def workspace_in(paths: Sequence[Path]) -> Path | None:
    """Return the first workspace among these files."""
    return next((path for path in paths if _ending(path) == WORKSPACE), None)


def _ending(path: Path) -> str:
    return path.suffix.removeprefix(".").casefold()
