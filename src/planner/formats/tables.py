"""Lists as tables: any file of text or sheets becomes a header and rows that know their line."""

from dataclasses import dataclass, replace
from pathlib import Path

from planner.domain.errors import PlannerError
from planner.domain.progress import Progress
from planner.domain.texts import N_, text
from planner.formats import sheets
from planner.formats.cells import without_controls
from planner.formats.dialects import Dialect, find_dialect, find_newline, take_hint
from planner.formats.encodings import decode
from planner.formats.headers import find_header
from planner.formats.recipients import are_recipients, read_recipients
from planner.formats.records import Row, read_records

_BINARY = (b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x1f\x8b", b"SQLite format 3", b"\x7fELF", b"MZ", b"Rar!")
_LONGEST_LINE = 4_000_000
_BLANK = b'\0 \t\r\n,;|"\xef\xbb\xbf\xff\xfe'
_EMPTY = N_("“{name}” is empty, so nothing was read. Choose another list.")
_EMPTY_SHEET = N_("The sheet “{sheet}” of “{name}” is empty, so nothing was read. Choose another sheet.")
_NO_TABLES = {
    ("begin:vcard",): N_(
        "“{name}” holds contacts (vCard), which are not read as a list. Export them as CSV from your address book."
    ),
    ("begin:vcalendar",): N_("“{name}” is a calendar, so no guests were read. Choose a CSV file or a spreadsheet."),
    ("<!doctype", "<html", "<table", "<?xml", "<svg", "<!--"): N_(
        "“{name}” is a web page or XML, so nothing was read. Open it in your spreadsheet program and save it as CSV."
    ),
    ("{\\rtf",): N_("“{name}” is a text with formatting, so nothing was read. Save it as plain text or as CSV."),
    ('{"', "[{", '["', "{\n", "[\n"): N_(
        "“{name}” holds JSON, which is not read as a list. Export it as CSV from where it comes from."
    ),
}
"""How files begin that are texts but no tables: their lines would become people called BEGIN:VCARD."""


@dataclass(frozen=True, slots=True)
class TableFormat:
    """How a list is written; None where that is no question for its kind."""

    encoding: str  # utf-8, utf-8-bom, cp1252, …, or xlsx, xls, ods
    delimiter: str | None = None
    quote: str | None = None
    header_line: int | None = None
    sheet: str | None = None
    sheets: tuple[str, ...] = ()
    newline: str | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """Headings, and rows of cells with the line or the sheet's row on which each starts; blank rows are left out."""

    name: str
    header: list[str]  # as many empty texts as there are columns where the list has no header
    rows: list[Row]
    format: TableFormat


def read_table(
    source: Path | str | bytes,
    *,
    name: str = "",
    encoding: str | None = None,
    delimiter: str | None = None,
    header_line: int | None = None,
    sheet: str | None = None,
    progress: Progress | None = None,
) -> Table:
    """Return the table in a file or in bytes; what is not given is found out. `header_line` 0 says that there is none.

    Raises PlannerError where there is nothing to read, and why.
    """
    data = source if isinstance(source, bytes) else read_bytes(Path(source))
    name = name or (N_("The list") if isinstance(source, bytes) else Path(source).name)
    if not data.strip(_BLANK):
        raise PlannerError(text(_EMPTY, name=name))
    if sheets.is_workbook(data):
        found = sheets.read_sheet(data, name, sheet, progress)
        if not found.rows:
            raise PlannerError(text(_EMPTY_SHEET, name=name, sheet=found.name))
        form = TableFormat(found.kind, sheet=found.name, sheets=found.names)
        return _with_header(name, found.rows, form, header_line)
    return _read_text(name, data, encoding=encoding, delimiter=delimiter, header_line=header_line, progress=progress)


def read_bytes(path: Path) -> bytes:
    """Return what a file holds. Raises PlannerError where it is missing, no file, or may not be read."""
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        message = N_("There is no file “{path}”, so nothing was read. Look where the list was saved.")
        raise PlannerError(text(message, path=str(path))) from error
    except IsADirectoryError as error:
        message = N_("“{path}” is a folder, so nothing was read. Choose a list inside it.")
        raise PlannerError(text(message, path=str(path))) from error
    except PermissionError as error:
        is_folder = path.is_dir()
        message = (
            N_("“{path}” is a folder, so nothing was read. Choose a list inside it.")
            if is_folder
            else N_("“{path}” may not be read by you, so nothing was read. Ask its owner, or choose a copy.")
        )
        raise PlannerError(text(message, path=str(path))) from error
    except OSError as error:
        message = N_("“{path}” could not be read: {reason}. Nothing was changed. Try again or choose a copy.")
        raise PlannerError(text(message, path=str(path), reason=error.strerror or str(error))) from error


def _read_text(
    name: str,
    data: bytes,
    *,
    encoding: str | None,
    delimiter: str | None,
    header_line: int | None,
    progress: Progress | None,
) -> Table:
    if data.startswith(_BINARY):
        raise PlannerError(text(sheets.NOT_A_LIST, name=name))
    content, encoding = decode(data, encoding)
    if _is_binary(content):
        raise PlannerError(text(sheets.NOT_A_LIST, name=name))
    if delimiter is None or delimiter.isprintable() or delimiter == "\t":
        content = without_controls(content)
    _refuse_other_texts(name, content)
    newline = find_newline(content)
    if delimiter is None and are_recipients(content):
        form = TableFormat(encoding, ",", '"', newline=newline)
        return _with_header(name, list(read_recipients(content)), form, 0)
    hint, hint_length = take_hint(content)
    dialect = find_dialect(content[hint_length:], delimiter or hint)
    rows = read_records(content[hint_length:], dialect, 2 if hint else 1, progress)
    return _with_header(name, rows, _text_format(encoding, dialect, newline), header_line)


def _refuse_other_texts(name: str, content: str) -> None:
    head = content[:1_000].lstrip("\ufeff \t\r\n").replace("\r", "\n").lower()
    for beginnings, message in _NO_TABLES.items():
        if head.startswith(beginnings):
            raise PlannerError(text(message, name=name))


def _text_format(encoding: str, dialect: Dialect, newline: str) -> TableFormat:
    return TableFormat(encoding, dialect.delimiter, dialect.quote, newline=newline)


def _is_binary(content: str) -> bool:
    """Tell whether much of a text is signs that nobody writes, or one line longer than any; zero bytes are forgiven."""
    sample = content[:_LONGEST_LINE]
    if len(sample) == _LONGEST_LINE and "\n" not in sample and "\r" not in sample:
        return True
    sample = content[:20_000]
    controls = sum(letter < " " and letter not in "\t\r\n\0\x0b\x0c" for letter in sample) + sample.count("\ufffd")
    return controls > max(len(sample) * 0.02, 2) or sample.count("\0") > len(sample) * 0.3


def _with_header(name: str, rows: list[Row], form: TableFormat, header_line: int | None) -> Table:
    place = _header_place(name, rows, header_line)
    body = rows if place is None else rows[place + 1 :]
    header = [] if place is None else [cell.strip() for cell in rows[place][1]]
    width = max((len(cells) for _line, cells in body), default=len(header))
    header += [""] * (width - len(header))
    while (
        header and not header[-1] and not any(len(cells) >= len(header) and cells[len(header) - 1] for _, cells in body)
    ):
        header.pop()
    line = None if place is None else rows[place][0]
    return Table(name, header, body, _with_line(form, line))


def _header_place(name: str, rows: list[Row], header_line: int | None) -> int | None:
    if header_line is None:
        return find_header([cells for _line, cells in rows[:200]])
    if header_line == 0:
        return None
    for place, (line, _cells) in enumerate(rows):
        if line == header_line:
            return place
    message = N_("Line {line} of “{name}” is empty or not there, so it cannot be the header. Choose another line.")
    raise PlannerError(text(message, line=header_line, name=name))


def _with_line(form: TableFormat, line: int | None) -> TableFormat:
    return replace(form, header_line=line)
