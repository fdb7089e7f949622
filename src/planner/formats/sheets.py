"""Sheets of XLSX, XLS and ODS files as rows of text; whole numbers and dates as a person writes them."""

import io
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from planner.domain.errors import PlannerError
from planner.domain.progress import Progress
from planner.domain.texts import N_, text
from planner.formats.cells import without_controls

_ZIP = b"PK\x03\x04"
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_REPORT_EVERY = 4_096

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

    Raises PlannerError where the file is protected, damaged or no workbook, or has no such sheet.
    """
    kind = _kind(data, file_name)
    from python_calamine import CalamineError, CalamineWorkbook

    try:
        workbook = CalamineWorkbook.from_filelike(io.BytesIO(data))
        names = tuple(workbook.sheet_names)
        _check_wanted(names, wanted, file_name)
        sheets = {
            name: workbook.get_sheet_by_name(name).to_python(skip_empty_area=False)
            for name in ([wanted] if wanted else names)
        }
    except (CalamineError, zipfile.BadZipFile, OSError, ValueError) as error:
        raise PlannerError(text(_DAMAGED, name=file_name)) from error
    if not sheets:
        raise PlannerError(text(N_("“{name}” has no sheet, so nothing was read. Choose another list."), name=file_name))
    name = max(sheets, key=lambda name: sum(any(cell != "" for cell in row) for row in sheets[name][:5000]))
    return Sheet(_text_rows(sheets[name], progress), name, names, kind)


_DAMAGED = N_(
    "“{name}” could not be read: the workbook is damaged. Open it in your spreadsheet program and save it anew."
)
_LOCKED = N_(
    "“{name}” is protected by a password, so nothing was read. Save a copy without the password and choose that."
)
_NO_SHEET = N_("“{name}” has no sheet called “{sheet}”, so nothing was read. Its sheets are: {sheets}.")
NOT_A_LIST = N_("“{name}” is not a list that can be read. Choose a CSV file, a text file or a spreadsheet.")


def _kind(data: bytes, file_name: str) -> str:
    if data.startswith(_COMPOUND):
        if _ENCRYPTED in data:
            raise PlannerError(text(_LOCKED, name=file_name))
        return "xls"
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = set(archive.namelist())
            manifest = archive.read("META-INF/manifest.xml") if "META-INF/manifest.xml" in members else b""
    except (zipfile.BadZipFile, OSError, KeyError, NotImplementedError) as error:
        raise PlannerError(text(_DAMAGED, name=file_name)) from error
    if b"encryption-data" in manifest:
        raise PlannerError(text(_LOCKED, name=file_name))
    if "content.xml" in members:
        return "ods"
    if any(member.startswith("xl/") for member in members):
        return "xlsx"
    raise PlannerError(text(NOT_A_LIST, name=file_name))


def _check_wanted(names: Sequence[str], wanted: str | None, file_name: str) -> None:
    if wanted is not None and wanted not in names:
        message = text(_NO_SHEET, name=file_name, sheet=wanted, sheets=", ".join(names))
        raise PlannerError(message)


def _text_rows(raw: Sequence[Sequence[Any]], progress: Progress | None) -> list[Row]:
    rows: list[Row] = []
    for number, cells in enumerate(raw, 1):
        if progress is not None and number % _REPORT_EVERY == 0:
            progress.at(number, len(raw))
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
