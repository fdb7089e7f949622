"""A list while it is looked at: how its file is read, which column is what, and the one question about its dates."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

from planner.domain.progress import Progress
from planner.formats.attendees import AttendeeList, Mapping, guess_columns, read_attendees
from planner.formats.dates import Parts, find_order, split_date
from planner.formats.tables import Table, read_table
from planner.services.imports import digest_of

_DATE_FIELDS = ("order_date", "checked_in")
_DATES_LOOKED_AT = 5_000


@dataclass(frozen=True, slots=True)
class How:
    """How a person says that a file is to be read; what is None is found out."""

    encoding: str | None = None
    delimiter: str | None = None
    header_line: int | None = None
    sheet: str | None = None


@dataclass(frozen=True, slots=True)
class OpenList:
    """A list that was read as a table, and its columns as they are understood now."""

    path: Path
    how: How
    table: Table
    digest: str
    guess: Mapping
    mapping: Mapping

    @property
    def name(self) -> str:
        """What the list is called."""
        return self.path.name


@dataclass(frozen=True, slots=True)
class ReadList:
    """The people of a list, and a date that could be read in two ways where nothing tells which."""

    attendees: AttendeeList
    open_date: Parts | None


def open_list(path: Path, how: How, progress: Progress | None = None) -> OpenList:
    """Read the table in a file and guess its columns. Raises PlannerError where it cannot be read."""
    table = read_table(
        path,
        encoding=how.encoding,
        delimiter=how.delimiter,
        header_line=how.header_line,
        sheet=how.sheet,
        progress=progress,
    )
    guess = guess_columns(table)
    return OpenList(path, how, table, digest_of(path), guess, guess)


def read_people(opened: OpenList, progress: Progress | None = None) -> ReadList:
    """Read everybody on the list as its columns are understood now."""
    mapping = _with_order(opened.table, opened.mapping)
    attendees = read_attendees(opened.table, mapping, progress)
    asked = None if opened.guess.date_order else _open_date(opened.table, mapping)
    return ReadList(attendees, asked)


def with_order(mapping: Mapping, order: str) -> Mapping:
    """Read dates day first (dmy), month first (mdy), or not at all ("")."""
    if order:
        return mapping.with_date_order(order)
    return replace(mapping, date_order=None, has_ambiguous_dates=True)


def _with_order(table: Table, mapping: Mapping) -> Mapping:
    """Find the order of day and month of columns that became dates by hand."""
    if mapping.date_order is None and (order := find_order(_dates(table, mapping))):
        return mapping.with_date_order(order)
    return mapping


def _open_date(table: Table, mapping: Mapping) -> Parts | None:
    """Return a date that has two readings, where no date of the list tells which is meant."""
    if find_order(_dates(table, mapping)):
        return None
    parts = (split_date(cell) for cell in _dates(table, mapping))
    return next((found for found in parts if found and not found.order and found.first != found.second), None)


def _dates(table: Table, mapping: Mapping) -> Iterator[str]:
    places = [index for field in _DATE_FIELDS for index in mapping.columns_of(field)]
    cells = (row[index] for index in places for _line, row in table.rows if index < len(row) and row[index])
    return islice(cells, _DATES_LOOKED_AT)
