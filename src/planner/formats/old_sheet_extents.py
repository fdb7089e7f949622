"""How far the cells of an XLS file reach, known before they are read; such a file is a small file system of sectors."""

import struct
from collections.abc import Iterator

_HEADER = 512
_END = 0xFFFFFFFA  # this and all above are no sectors
_ENTRY = 128  # bytes of an entry in the directory
_KIND, _STREAMS = 66, frozenset({2, 5})  # what an entry is: a stream, or the root with the small sectors
_SMALL = 4096  # streams below lie in the small sectors
_SMALL_SECTOR = 64
_SHEET, _STRINGS, _EXTENT, _END_OF_SHEET, _MANY = 0x0085, 0x00FC, 0x0200, 0x000A, 0x00BD
_CELLS = frozenset({0x0203, 0x0204, 0x0205, 0x027E, 0x00FD, 0x0006, _MANY})


def old_extents(data: bytes) -> Iterator[tuple[int, int]]:
    """Yield the last row and the last column of every sheet, by what it says and by its cells.

    Raises ValueError where the file is damaged, or promises more than it holds.
    """
    try:
        stream = _Sectors(data).workbook()
        yield from (_reach(stream, start) for start in _sheets(stream))
    except (struct.error, IndexError) as error:
        raise ValueError(str(error)) from error


class _Sectors:
    """The sectors of a file, and which follows which."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._size = 1 << min(struct.unpack_from("<H", data, 30)[0], 20)
        promised = struct.unpack_from("<6I", data, 40), struct.unpack_from("<4I", data, 60)
        directory_length, table_length, directory, *_others = promised[0]
        small_table, small_length, more, more_length = promised[1]
        for length in (directory_length, table_length, small_length, more_length):
            _refuse_promise(length * self._size, data)
        tables = list(struct.unpack_from("<109I", data, 76))
        for _ in range(more_length):
            if more >= _END:
                break
            *following, more = self._numbers(self._sector(more))
            tables += following
        self._next = [number for table in tables if table < _END for number in self._numbers(self._sector(table))]
        entries = self._chain(directory)
        self._entries = [entries[at : at + _ENTRY] for at in range(0, len(entries) - _ENTRY + 1, _ENTRY)]
        for entry in self._entries:
            if entry[_KIND] in _STREAMS:
                _refuse_promise(self._length(entry), data)
        self._small_next = self._numbers(self._chain(small_table))

    def workbook(self) -> bytes:
        """Return the stream that holds the sheets."""
        for name in ("Workbook", "Book"):
            for entry in self._entries:
                if entry[:64].decode("utf-16-le", "ignore").split("\0")[0] == name:
                    return self._stream(entry)
        raise ValueError("no workbook")

    def _stream(self, entry: bytes) -> bytes:
        start, length = _start(entry), self._length(entry)
        if length >= _SMALL:
            return self._chain(start)[:length]
        room, found = self._chain(_start(self._entries[0])), []
        for _ in self._small_next:
            if start >= _END:
                break
            found.append(room[start * _SMALL_SECTOR : (start + 1) * _SMALL_SECTOR])
            start = self._small_next[start]
        return b"".join(found)[:length]

    def _length(self, entry: bytes) -> int:
        """Return how long a stream is; half of it may be anything where sectors are small."""
        return int(struct.unpack_from("<I" if self._size == _HEADER else "<Q", entry, 120)[0])

    def _chain(self, number: int) -> bytes:
        found = []
        for _ in self._next:  # no longer than there are sectors, even where it bites its tail
            if number >= _END:
                break
            found.append(self._sector(number))
            number = self._next[number]
        return b"".join(found)

    def _sector(self, number: int) -> bytes:
        start = max(_HEADER, self._size) + number * self._size
        return self._data[start : start + self._size]

    def _numbers(self, sector: bytes) -> tuple[int, ...]:
        count = len(sector) // 4
        return struct.unpack(f"<{count}I", sector[: count * 4])


def _start(entry: bytes) -> int:
    return int(struct.unpack_from("<I", entry, 116)[0])


def _refuse_promise(length: int, data: bytes) -> None:
    if length > len(data) + _SMALL:
        raise ValueError("more promised than there is")


def _records(stream: bytes, at: int) -> Iterator[tuple[int, bytes]]:
    while at + 4 <= len(stream):
        kind, length = struct.unpack_from("<HH", stream, at)
        yield kind, stream[at + 4 : at + 4 + length]
        if kind == _END_OF_SHEET:
            return
        at += 4 + length


def _sheets(stream: bytes) -> Iterator[int]:
    """Yield where the sheets start."""
    for kind, record in _records(stream, 0):
        if kind == _SHEET:
            yield struct.unpack_from("<I", record)[0]
        elif kind == _STRINGS:
            _refuse_promise(struct.unpack_from("<I", record, 4)[0], stream)


def _reach(stream: bytes, start: int) -> tuple[int, int]:
    row = column = 0
    for kind, record in _records(stream, start):
        if kind in _CELLS:
            at_row, at_column = struct.unpack_from("<HH", record)
            if kind == _MANY:
                at_column = max(at_column, struct.unpack_from("<H", record, len(record) - 2)[0])
            row, column = max(row, at_row + 1), max(column, at_column + 1)
        elif kind == _EXTENT:
            first_row, end_row, first_column, end_column = struct.unpack_from(
                "<IIHH" if len(record) >= 14 else "<HHHH", record
            )
            if 0 < end_row < first_row or 0 < end_column < first_column:
                raise ValueError("a sheet ends before it begins")
            row, column = max(row, end_row), max(column, end_column)
    return row, column
