"""Rows as other programs take them from the clipboard: tab-separated text and an HTML table."""

import csv
import html
import io
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QMimeData

from planner.domain.progress import Progress
from planner.gui.i18n import tr, unmarked
from planner.gui.widgets.rows import Column

_STEP = 1000


def copied(columns: Sequence[Column[Any]], rows: Sequence[Any], progress: Progress | None = None) -> tuple[str, str]:
    """Return `rows` under their headings as text and as HTML: every spreadsheet takes one of them. Needs no widget."""
    flat, rich = io.StringIO(), ["<table>"]
    writer = csv.writer(flat, delimiter="\t", lineterminator="\n")
    heads = [tr(column.title) for column in columns]
    writer.writerow(heads)
    rich.append(_html_row(heads))
    for start in range(0, len(rows), _STEP):
        if progress is not None:
            progress.at(start, len(rows))
        some = rows[start : start + _STEP]
        lines = list(zip(*([unmarked(column.text(row)) for row in some] for column in columns), strict=True))
        writer.writerows(lines)
        rich.extend(map(_html_row, lines))
    return flat.getvalue(), "".join([*rich, "</table>"])


def as_clipboard(flat: str, rich: str) -> QMimeData:
    """Return both forms of copied rows as the clipboard takes them."""
    mime = QMimeData()
    mime.setText(flat)
    mime.setHtml(rich)
    return mime


def _html_row(cells: Sequence[str]) -> str:
    return f"<tr><td>{'</td><td>'.join(map(html.escape, cells))}</td></tr>"
