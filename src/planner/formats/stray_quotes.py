"""Rows that two stray quotes have made one long cell, found by what their columns hold and read line by line."""

import csv
import io
import re
from collections.abc import Iterator, Sequence

from planner.formats.dialects import Dialect, common_width

Row = tuple[int, list[str]]
_SAMPLE = 1_000
_MOST = 0.8
# What tells the rows of a list apart from the lines of somebody's text.
_SHAPES = (re.compile(r"[^\s@\"]+@[^\s@\"]+"), re.compile(r"[+(]?\d[\d\s.,:/()+\-]*"))


def with_swallowed_rows(rows: list[Row], text: str, dialect: Dialect, first_line: int) -> list[Row]:
    """Return `rows` with each record that is several rows of the list taken apart into them.

    A text of several lines in proper quotes stays one cell: its lines are not as wide as the list, or do not hold
    e-mail addresses and numbers where the columns of the list do. So is a last record that breaks off within quotes,
    as that of a file does which was not loaded whole.
    """
    spans = [place for place, row in enumerate(rows) if _holds_lines(row[1])]
    if rows and not _holds_lines(rows[-1][1]) and _ends_in_quotes(text, dialect):
        spans.append(len(rows) - 1)
    whole = [cells for _line, cells in rows[:_SAMPLE] if not _holds_lines(cells)]
    if not spans or not whole:
        return rows
    telling = _telling_columns(whole)
    width = common_width(whole)
    lines = list(io.StringIO(text, newline=""))
    apart: list[Row] = []
    done = 0
    for place in spans:
        line, cells = rows[place]
        start = line - first_line
        count = 1 + sum(_line_breaks(cell) for cell in cells)
        found = [
            (line + at, line_cells(raw, dialect, width))
            for at, raw in enumerate(lines[start : start + count])
            if raw.strip()
        ]
        shapes = telling or _addresses(found)
        if _has_stray_quotes("".join(lines[start : start + count]), dialect) and _are_rows(found, width, shapes):
            apart += [*rows[done:place], *found]
            done = place + 1
    return [*apart, *rows[done:]]


def _holds_lines(cells: Sequence[str]) -> bool:
    return any("\n" in cell or "\r" in cell for cell in cells)


def _ends_in_quotes(text: str, dialect: Dialect) -> bool:
    end = text.rstrip("\r\n")
    return end.count(dialect.quote, max(end.rfind("\n"), end.rfind("\r")) + 1) % 2 == 1


def _line_breaks(cell: str) -> int:
    return cell.count("\n") + cell.count("\r") - cell.count("\r\n")


def _addresses(found: Sequence[Row]) -> dict[int, re.Pattern[str]]:
    """Return the columns of e-mail addresses in lines of one cell, where the list has no other rows that tell."""
    telling = _telling_columns([cells for _line, cells in found])
    return {column: shape for column, shape in telling.items() if shape is _SHAPES[0]}


def _telling_columns(sample: Sequence[Sequence[str]]) -> dict[int, re.Pattern[str]]:
    """Return the columns whose cells are e-mail addresses or numbers, with how these look."""
    telling = {}
    for column in range(max(map(len, sample), default=0)):
        filled = [cells[column].strip() for cells in sample if column < len(cells) and cells[column].strip()]
        for shape in _SHAPES:
            if sum(shape.fullmatch(cell) is not None for cell in filled) > _MOST * len(filled) - 1 and len(filled) > 1:
                telling[column] = shape
    return telling


def _has_stray_quotes(raw: str, dialect: Dialect) -> bool:
    """Tell whether there are two quotes alone in a record, or more that do not go together."""
    return raw.count(dialect.quote) <= 2 or _strictly(raw, dialect) is None


def _are_rows(found: Sequence[Row], width: int, telling: dict[int, re.Pattern[str]]) -> bool:
    return bool(found) and all(
        len(cells) == width and any(_shows(cells, telling)) and all(_shows(cells, telling)) for _line, cells in found
    )


def _shows(cells: Sequence[str], telling: dict[int, re.Pattern[str]]) -> Iterator[bool]:
    """Yield of each filled cell in a telling column whether it looks as its column does."""
    for column, shape in telling.items():
        cell = cells[column].strip(' "')
        if cell:
            yield shape.fullmatch(cell) is not None


def line_cells(line: str, dialect: Dialect, width: int) -> list[str]:
    """Return the cells of one line whose quotes may not go together, in the first reading that is as wide as the list.

    Either the last quote is never closed, or it is astray, or all are signs like any other.
    """
    bare = line.rstrip("\r\n")
    plain = next(csv.reader([bare], delimiter=dialect.delimiter, quoting=csv.QUOTE_NONE), [])
    readings = [
        _strictly(bare, dialect),
        _strictly(bare + dialect.quote, dialect),
        _strictly("".join(bare.rsplit(dialect.quote, 1)), dialect),
        [cell[1:] if cell.startswith(dialect.quote) and cell.count(dialect.quote) == 1 else cell for cell in plain],
    ]
    found = [cells for cells in readings if cells is not None]
    return next((cells for cells in found if len(cells) == width), found[0] if readings[0] is not None else found[-1])


def _strictly(raw: str, dialect: Dialect) -> list[str] | None:
    """Return the cells of a record whose quotes all go together, else None."""
    try:
        return next(dialect.reader(io.StringIO(raw, newline=""), strict=True), [])
    except csv.Error:
        return None
