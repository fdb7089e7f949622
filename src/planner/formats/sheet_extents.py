"""How far the cells of an XLSX or ODS file reach, known before they are read: a stray cell costs all the room between."""

import html
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass

from planner.domain.progress import Progress

MOST_UNPACKED = 1 << 28
"""Bytes that a workbook may hold once it is unpacked: some millions of cells."""

_TAG = re.compile(
    rb"<(?:(?:[^\s<>/\"'=]+:)?(?P<cell>row|c)|table:(?P<part>table|table-row|(?:covered-)?table-cell)|text:(?P<blank>s))"
    rb"(?=[\s/>])(?P<said>[^>\"']*(?:(?:\"[^\"]*\"|'[^']*')[^>\"']*)*)>"
)
_PLACE = re.compile(rb"\sr\s*=\s*[\"']\s*([A-Za-z]*)(\d*)")
_REPEATED = re.compile(rb"\stable:number-(?:rows|columns)-repeated\s*=\s*[\"']([^\"']*)")
_BLANKS = re.compile(rb"\stext:c\s*=\s*[\"']([^\"']*)")
_FILLED = re.compile(rb"\s(?:office:(?:\w+-)?value(?:-type)?|table:formula)\s*=")
_PLAIN_CELL = re.compile(rb'<c r="([A-Z]+)(\d+)"')
_PLAIN_ROW = re.compile(rb'<row r="(\d+)"')
_OTHERWISE = re.compile(rb"<[^\s<>/\"'=]+:")
_CHUNK = 1 << 20
_WORDS = 512  # bytes of a usual cell with its tags


class TooLargeError(Exception):
    """The file holds more than MOST_UNPACKED once it is unpacked."""


def extents(archive: zipfile.ZipFile, progress: Progress | None = None) -> Iterator[tuple[int, int]]:
    """Yield the last row and the last column that each member reaches, whatever it says of itself.

    Any member may be a sheet, since the workbook says where its sheets are. Raises TooLargeError.
    """
    total, done = sum(info.file_size for info in archive.infolist()), 0
    for info in archive.infolist():
        info.file_size = MOST_UNPACKED + 1  # what stands there may be a lie, and reading stops at it
        reach = _Reach()
        with archive.open(info) as file:
            rest = b""
            while chunk := file.read(_CHUNK):
                done += len(chunk)
                if done > MOST_UNPACKED:
                    raise TooLargeError
                if progress is not None:
                    progress.at(min(done, total), total)
                rest = reach.go_through(rest + chunk)
            reach.end(len(rest))
        yield reach.row, reach.column


@dataclass(slots=True)
class _Reach:
    """Where one goes through the tags of a sheet: at which row and column, and how far cells were met."""

    row: int = 0  # the last ones that hold something, counted from 1
    column: int = 0
    _at_row: int = 0
    _at_column: int = 0
    _row_times: int = 1
    _passed: int = 0  # bytes
    _text_at: int = 0  # where the last cell began that holds something
    _text_times: int = 0  # and how often it comes again
    _copied: int = 0  # bytes of texts that come again

    def go_through(self, data: bytes) -> bytes:
        """Follow all whole tags in `data`; return what is left over for the next time."""
        end = self._go_through_plain_rows(data)
        for tag in _TAG.finditer(data, end):
            end = tag.end()
            if tag["cell"] == b"c":
                self._meet_cell(tag["said"])
            elif tag["cell"]:
                self._begin_row(tag["said"])
            elif tag["part"]:
                self._meet_part(tag["part"], tag["said"], self._passed + tag.start())
            else:
                self._copied += _number(_BLANKS, tag["said"]) * (self._text_times + 1)
        rest = max(end, len(data) - _CHUNK)
        self._passed += rest
        if self._copied > MOST_UNPACKED:
            raise TooLargeError
        return data[rest:]

    def end(self, rest: int) -> None:
        """Come to the end of a sheet after `rest` more bytes."""
        self._weigh_text(self._passed + rest)
        if self._copied > MOST_UNPACKED:
            raise TooLargeError

    def _go_through_plain_rows(self, data: bytes) -> int:
        """Follow the whole rows in `data` many times as fast, where each tag is as most programs write it."""
        end = max(data.rfind(b"<row"), 0)
        rows, cells = _PLAIN_ROW.findall(data, 0, end), _PLAIN_CELL.findall(data, 0, end)
        is_plain = len(rows) == data.count(b"<row", 0, end) and len(cells) == data.count(b"<c", 0, end)
        if not cells or not is_plain or _OTHERWISE.search(data, 0, end):
            return 0
        columns, numbers = map(set, zip(*cells, strict=True))
        self.row = max(self.row, *map(int, numbers))
        self.column = max(self.column, *map(_column, columns))
        self._at_row, self._at_column = int(rows[-1]) if rows else self._at_row, 0
        return end

    # XLSX: cells say where they are, or follow one another

    def _begin_row(self, said: bytes) -> None:
        place = _PLACE.search(said)
        self._at_row = int(place[2]) if place and place[2] else self._at_row + 1
        self._at_column = 0

    def _meet_cell(self, said: bytes) -> None:
        place = _PLACE.search(said)
        row = max(self._at_row, 1)
        self._at_column += 1
        if place and place[1] and place[2]:
            row, self._at_column = int(place[2]), _column(place[1])
        self.row, self.column = max(self.row, row), max(self.column, self._at_column)

    # ODS: rows and cells say how often they come

    def _meet_part(self, part: bytes, said: bytes, at: int) -> None:
        self._weigh_text(at)
        if part == b"table":
            self._at_row, self._at_column = 0, 0
        elif part == b"table-row":
            self._row_times = _number(_REPEATED, said)
            self._at_row += self._row_times
            self._at_column = 0
        else:
            times = _number(_REPEATED, said)
            self._at_column += times
            if _FILLED.search(said):
                self.row, self.column = max(self.row, self._at_row), max(self.column, self._at_column)
                self._text_at, self._text_times = at, times * self._row_times - 1

    def _weigh_text(self, end: int) -> None:
        """Count what the last cell holds beyond a few words as often as it comes again."""
        self._copied += max(end - self._text_at - _WORDS, 0) * self._text_times
        self._text_times = 0


def _number(pattern: re.Pattern[bytes], said: bytes) -> int:
    """Return how often something comes: once where that is not said. Raises ValueError where it is no number."""
    found = pattern.search(said)
    return int(html.unescape(found[1].decode())) if found else 1


def _column(letters: bytes) -> int:
    """Return the number of a column: A is 1, AA is 27."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - 64
    return number
