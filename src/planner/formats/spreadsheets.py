"""Tables written as CSV and XLSX, each cell harmless to the program that opens it."""

import csv
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from planner.domain.errors import PlannerError
from planner.domain.progress import Progress
from planner.domain.texts import N_, text
from planner.formats.cells import safe_cell, safe_cell_of_csv
from planner.formats.files import replacing

_WIDEST = 40  # characters of a column in XLSX
_REPORT_EVERY = 500
_LONGEST = 32_767  # UTF-16 units in a cell of XLSX
_TOO_LONG = N_(
    "“{name}” was not written: the text of “{column}” in the row of “{row}” is too long for a spreadsheet. "
    "Nothing changed. Export as CSV, or leave that column out."
)


def write_csv(
    path: Path, header: Sequence[str], rows: Sequence[Sequence[str]], progress: Progress | None = None
) -> None:
    """Write RFC 4180 CSV in UTF-8 with the byte-order mark that Excel needs to read accents.

    Raises PlannerError where the file cannot be written; the old one is kept then.
    """
    with replacing(path) as temporary, temporary.open("w", newline="", encoding="utf-8-sig") as file:
        writer = csv.writer(file)
        writer.writerow(header)
        writer.writerows(_safe_rows(rows, safe_cell_of_csv, progress))


def write_xlsx(
    path: Path, sheet: str, header: Sequence[str], rows: Sequence[Sequence[str]], progress: Progress | None = None
) -> None:
    """Write one sheet of text cells with a fixed bold heading and a filter.

    Raises PlannerError as `write_csv` does, and where a text is longer than a cell can hold: none is cut.
    """
    import xlsxwriter

    _refuse_too_long(path, header, rows)
    with replacing(path) as temporary:
        book = xlsxwriter.Workbook(
            str(temporary), {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
        )
        page = book.add_worksheet(_sheet_name(sheet))
        for column, width in enumerate(_widths(header, rows)):
            page.set_column(column, column, width)
        for column, heading in enumerate(header):
            page.write_string(0, column, heading, book.add_format({"bold": True}))
        for number, row in enumerate(_safe_rows(rows, safe_cell, progress), start=1):
            for column, cell in enumerate(row):
                if cell:
                    page.write_string(number, column, cell)
        page.freeze_panes(1, 0)
        page.autofilter(0, 0, max(len(rows), 1), len(header) - 1)
        book.close()


def _refuse_too_long(path: Path, header: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    for row in rows:
        for heading, cell in zip(header, row, strict=True):
            if len(cell) > _LONGEST // 2 and _units(safe_cell(cell)) > _LONGEST:
                whose = next((other for other in row if 0 < len(other) < 200), "")
                raise PlannerError(text(_TOO_LONG, name=path.name, column=heading, row=whose))


def _units(cell: str) -> int:
    return len(cell.encode("utf-16-le", "surrogatepass")) // 2


def _safe_rows(
    rows: Sequence[Sequence[str]], safe: Callable[[str], str], progress: Progress | None
) -> Iterable[list[str]]:
    for done, row in enumerate(rows):
        if progress is not None and done % _REPORT_EVERY == 0:
            progress.at(done, len(rows))
        yield [safe(cell) for cell in row]


def _widths(header: Sequence[str], rows: Sequence[Sequence[str]]) -> list[int]:
    """Return column widths in characters from the first rows: wide enough to read, never wider than a name."""
    sample = rows[:200]
    return [
        min(_WIDEST, 3 + max(len(heading), *(len(row[column]) for row in sample)) if sample else len(heading) + 3)
        for column, heading in enumerate(header)
    ]


def _sheet_name(name: str) -> str:
    """Return `name` without what XLSX forbids in a sheet's name, at most 31 characters."""
    kept = "".join(" " if sign in "[]:*?/\\" else sign for sign in name).strip("' ")
    return kept[:31] or "Sheet1"
