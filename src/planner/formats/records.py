"""Records of delimited text, each with the physical line on which it starts; a quote left open swallows no rows."""

import csv
import io
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from planner.domain.progress import Progress
from planner.formats.collecting import without_collecting
from planner.formats.dialects import Dialect, common_width
from planner.formats.stray_quotes import line_cells, with_swallowed_rows

Row = tuple[int, list[str]]
_REPORT_EVERY = 4_096
_MANY_OPEN_QUOTES = 50
_SAMPLE = 1_000


def read_records(text: str, dialect: Dialect, first_line: int = 1, progress: Progress | None = None) -> list[Row]:
    """Return the line and the cells of every record of `text`, blank ones left out."""
    if "\0" in text:
        text = text.replace("\0", "")
    with _cells_of_any_size(), without_collecting():
        rows = list(_records(io.StringIO(text, newline=""), dialect, first_line, progress, len(text)))
        rows = _mended(rows, text, dialect, first_line) if rows else rows
        return with_swallowed_rows(rows, text, dialect, first_line)


@contextmanager
def _cells_of_any_size() -> Iterator[None]:
    before = csv.field_size_limit(min(sys.maxsize, 2**31 - 1))
    try:
        yield
    finally:
        csv.field_size_limit(before)


def _records(
    lines: io.StringIO, dialect: Dialect, first_line: int, progress: Progress | None, size: int
) -> Iterator[Row]:
    reader = dialect.reader(lines)
    before = first_line
    for count, cells in enumerate(reader):
        if progress is not None and count % _REPORT_EVERY == 0:
            progress.at(min(lines.tell(), size), size)
        if cells and any(cells):
            yield before, cells
        before = reader.line_num + first_line


def _mended(rows: list[Row], text: str, dialect: Dialect, first_line: int) -> list[Row]:
    """Read the last record again, line by line, where its quote is never closed."""
    width = common_width([cells for _line, cells in rows[:_SAMPLE]])
    for _attempt in range(_MANY_OPEN_QUOTES):
        line, cells = rows[-1]
        if not any("\n" in cell or "\r" in cell for cell in cells[-1:]):
            return rows
        rest = _from_line(text, line - first_line)
        if not _is_left_open(rest, dialect):
            return rows
        head, _end, tail = _first_line(rest)
        rows[-1:] = [(line, line_cells(head, dialect, width))]
        more = list(_records(io.StringIO(tail, newline=""), dialect, line + 1, None, len(tail)))
        if not more:
            return rows
        rows += more
    return rows


def _from_line(text: str, skipped: int) -> str:
    lines = io.StringIO(text, newline="")
    for _ in range(skipped):
        lines.readline()
    return lines.read()


def _first_line(text: str) -> tuple[str, str, str]:
    line = io.StringIO(text, newline="").readline()
    bare = line.rstrip("\r\n")
    return bare, line[len(bare) :], text[len(line) :]


def _is_left_open(text: str, dialect: Dialect) -> bool:
    lines = io.StringIO(text, newline="")
    try:
        for _ in dialect.reader(lines, strict=True):
            pass
    except csv.Error as error:
        return "unexpected end" in str(error)
    return False
