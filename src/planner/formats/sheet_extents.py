"""How far the cells of an XLSX file reach, known before they are read: one stray cell far away costs all the room between."""

import re
import zipfile
from collections.abc import Iterator

_DIMENSION = re.compile(rb'<(?:\w+:)?dimension\s[^>]*ref="(?:[A-Z]+\d+:)?([A-Z]+)(\d+)"')
_CELL = re.compile(rb'<(?:\w+:)?c\s[^>]*?r="([A-Z]+)(\d+)"')
_HEAD = 4_096
_CHUNK = 1 << 20
_OVERLAP = 512  # a cell's beginning is shorter


def extents(archive: zipfile.ZipFile) -> Iterator[tuple[int, int]]:
    """Yield the last row and the last column of every sheet."""
    for member in archive.namelist():
        if member.startswith("xl/worksheets/") and member.endswith(".xml"):
            yield _said(archive, member) or _seen(archive, member)


def _said(archive: zipfile.ZipFile, member: str) -> tuple[int, int] | None:
    """Return what the sheet says of itself; None where it says nothing, or A1 as some programs always do."""
    with archive.open(member) as file:
        found = _DIMENSION.search(file.read(_HEAD))
    if found is None or found.groups() == (b"A", b"1"):
        return None
    return int(found[2]), _number(found[1])


def _seen(archive: zipfile.ZipFile, member: str) -> tuple[int, int]:
    last_row, columns, rest = 0, {b"A"}, b""
    with archive.open(member) as file:
        while chunk := file.read(_CHUNK):
            cells = _CELL.findall(rest + chunk)
            columns.update(column for column, _row in cells)
            last_row = max([last_row, *(int(row) for _column, row in cells[-1:])])  # rows stand in order
            rest = chunk[-_OVERLAP:]
    return last_row, max(map(_number, columns))


def _number(column: bytes) -> int:
    """Return the number of a column: A is 1, AA is 27."""
    number = 0
    for letter in column:
        number = number * 26 + letter - 64
    return number
