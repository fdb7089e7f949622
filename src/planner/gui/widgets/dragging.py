"""Rows dragged out of a table: text and a table for a spreadsheet, a file for a file manager, each made when it is asked for."""

from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMetaType, QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QWidget

from planner.gui.widgets.copying import copied
from planner.gui.widgets.rows import Column
from planner.store import aside

_TEXT, _HTML, _FILES = "text/plain", "text/html", "text/uri-list"
FileMaker = Callable[[Sequence[Any], Path], Path]
"""Writes rows into a file of its own name in the folder given, and returns that file."""


class DraggedRows(QMimeData):
    """What a drag carries of `rows`; without a `file` maker there is no file."""

    def __init__(self, columns: Sequence[Column[Any]], rows: Sequence[Any], file: FileMaker | None = None) -> None:
        super().__init__()
        self._columns, self._rows, self._file = columns, rows, file

    def formats(self) -> list[str]:
        return [_TEXT, _HTML] if self._file is None else [_TEXT, _HTML, _FILES]

    def hasFormat(self, mimetype: str) -> bool:
        return mimetype in self.formats()

    def retrieveData(self, mimetype: str, preferredType: QMetaType | QMetaType.Type) -> Any:  # noqa: ARG002, N803 -- as Qt calls it
        if mimetype == _TEXT:
            return self._both[0]
        if mimetype == _HTML:
            return self._both[1]
        if mimetype == _FILES and self._file is not None:
            return [QUrl.fromLocalFile(str(self._written))]
        return None

    @cached_property
    def _both(self) -> tuple[str, str]:
        return copied(self._columns, self._rows)

    @cached_property
    def _written(self) -> Path:
        assert self._file is not None  # noqa: S101 -- asked for with a maker alone
        return self._file(self._rows, aside.new_folder())


def drag_out(source: QWidget, mime: QMimeData) -> None:
    """Let the person carry `mime` to another program; returns when it was dropped or given up."""
    drag = QDrag(source)
    drag.setMimeData(mime)
    drag.exec(Qt.DropAction.CopyAction)
