"""Sheets of XLSX, XLS and ODS files as rows of text; whole numbers and dates as a person writes them."""

import io
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import islice
from typing import TYPE_CHECKING, Any

from planner.domain.errors import PlannerError
from planner.domain.progress import Progress
from planner.domain.texts import N_, text
from planner.formats.cells import without_controls
from planner.formats.old_sheet_extents import old_extents
from planner.formats.sheet_extents import MOST_UNPACKED, TooLargeError, extents

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

_ZIP = b"PK\x03\x04"
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_DAMAGES = (zipfile.BadZipFile, zlib.error, OSError, EOFError, KeyError, ValueError, RuntimeError)
_MANIFEST = "META-INF/manifest.xml"
_LOOKED_THROUGH = 1 << 20
_PANIC = "PanicException"  # of Rust, which gives its class no place to be imported from; no Exception either
_REPORT_EVERY = 4_096
_LOOKED_AT = 5_000
_ROOM = 65_536 * 256  # cells, as many as an old sheet could have: half a gigabyte

Row = tuple[int, list[str]]


@dataclass(frozen=True, slots=True)
class Sheet:
    """The rows of one sheet with their numbers, the sheet's name and the names of all."""

    rows: list[Row]
    name: str
    names: tuple[str, ...]
    kind: str  # xlsx, xls or ods


def is_workbook(data: bytes) -> bool:
    """Tell whether the file begins as a workbook does."""
    return data.startswith((_ZIP, _COMPOUND))


def read_sheet(data: bytes, file_name: str, wanted: str | None = None, progress: Progress | None = None) -> Sheet:
    """Return one sheet of a workbook: `wanted`, or the one with most rows.

    Raises PlannerError where the file is protected, damaged or no workbook, has no such sheet, or reaches too far.
    What it says of itself is not believed: memory that is not there would end the whole program.
    """
    kind = _kind(data, file_name, progress)
    from python_calamine import CalamineError, CalamineWorkbook

    try:
        workbook = CalamineWorkbook.from_filelike(io.BytesIO(data))
        names = tuple(workbook.sheet_names)
        _check_wanted(names, wanted, file_name)
        name = wanted or _fullest(workbook)
        rows = _text_rows(workbook.get_sheet_by_name(name), progress) if name else []
    except (CalamineError, zipfile.BadZipFile, OSError, ValueError) as error:
        raise PlannerError(text(_DAMAGED, name=file_name)) from error
    except BaseException as error:
        if type(error).__name__ != _PANIC:
            raise
        raise PlannerError(text(_DAMAGED, name=file_name)) from error
    if name is None:
        raise PlannerError(text(N_("“{name}” has no sheet, so nothing was read. Choose another list."), name=file_name))
    return Sheet(rows, name, names, kind)


def _fullest(workbook: "CalamineWorkbook") -> str | None:
    """Return the name of the sheet with most filled rows, the first of several; one is in memory at a time."""
    filled = {
        name: sum(
            any(cell != "" for cell in row) for row in islice(_rows(workbook.get_sheet_by_name(name)), _LOOKED_AT)
        )
        for name in workbook.sheet_names
    }
    return max(filled, key=lambda name: filled[name], default=None)


def _rows(sheet: "CalamineSheet") -> Iterator[list[Any]]:
    """Yield the rows of a sheet from its first on, each from its first column on."""
    blanks = [""] * (sheet.start[1] if sheet.start else 0)
    return (blanks + row for row in sheet.iter_rows()) if blanks else sheet.iter_rows()


_DAMAGED = N_(
    "“{name}” could not be read: the workbook is damaged. Open it in your spreadsheet program and save it anew."
)
_LOCKED = N_(
    "“{name}” is protected by a password, so nothing was read. Save a copy without the password and choose that."
)
_TOO_FAR = N_(
    "“{name}” was not read: one of its sheets has a cell as far away as row {row} and column {column}. "
    "Delete the rows and columns beyond the list, or save the list as CSV."
)
_TOO_LARGE = N_(
    "“{name}” was not read: it holds more than {size} MB once it is unpacked. "
    "Copy the list alone into a new workbook, or save it as CSV."
)
_NO_SHEET = N_("“{name}” has no sheet called “{sheet}”, so nothing was read. Its sheets are: {sheets}.")
NOT_A_LIST = N_("“{name}” is not a list that can be read. Choose a CSV file, a text file or a spreadsheet.")


def _kind(data: bytes, file_name: str, progress: Progress | None) -> str:
    """Return what kind of workbook it is, once it is known that it can be read without filling the memory."""
    try:
        if not data.startswith(_COMPOUND):
            return _kind_of_archive(data, file_name, progress)
        if _ENCRYPTED in data:
            raise PlannerError(text(_LOCKED, name=file_name))
        _refuse_too_far(old_extents(data), file_name)
    except TooLargeError as error:
        raise PlannerError(text(_TOO_LARGE, name=file_name, size=MOST_UNPACKED >> 20)) from error
    except _DAMAGES as error:
        raise PlannerError(text(_DAMAGED, name=file_name)) from error
    return "xls"


def _kind_of_archive(data: bytes, file_name: str, progress: Progress | None) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        members = set(archive.namelist())
        if _MANIFEST in members:
            with archive.open(_MANIFEST) as manifest:
                if b"encryption-data" in manifest.read(_LOOKED_THROUGH):
                    raise PlannerError(text(_LOCKED, name=file_name))
        _refuse_too_far(extents(archive, progress), file_name)
    if "content.xml" in members:
        return "ods"
    if any(member.startswith("xl/") for member in members):
        return "xlsx"
    raise PlannerError(text(NOT_A_LIST, name=file_name))


def _refuse_too_far(reaches: Iterable[tuple[int, int]], file_name: str) -> None:
    for row, column in reaches:
        if row * column > _ROOM:
            raise PlannerError(text(_TOO_FAR, name=file_name, row=row, column=column))


def _check_wanted(names: Sequence[str], wanted: str | None, file_name: str) -> None:
    if wanted is not None and wanted not in names:
        message = text(_NO_SHEET, name=file_name, sheet=wanted, sheets=", ".join(names))
        raise PlannerError(message)


def _text_rows(sheet: "CalamineSheet", progress: Progress | None) -> list[Row]:
    rows: list[Row] = []
    total = sheet.end[0] + 1 if sheet.end else 0
    for number, cells in enumerate(_rows(sheet), 1):
        if progress is not None and number % _REPORT_EVERY == 0:
            progress.at(number, total)
        texts = [
            (cell if cell.isprintable() else without_controls(cell)) if type(cell) is str else cell_text(cell)
            for cell in cells
        ]
        if any(texts):
            rows.append((number, texts))
    return rows


def cell_text(value: object) -> str:
    """Return what stands in a cell as text: 7.0 is 7, midnight is a day, true is TRUE."""
    if value is None or isinstance(value, str):
        return value or ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e18 else repr(value)
    if isinstance(value, datetime):
        at_midnight = value.time() == time(0)
        return value.date().isoformat() if at_midnight else value.isoformat(sep=" ", timespec="seconds")
    if isinstance(value, date | time):
        return value.isoformat()
    return str(value) if not isinstance(value, timedelta) else str(value).removesuffix(".000000")
