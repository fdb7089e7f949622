"""A list while it is looked at: how its file is read, which column is what, whom that makes and what it would do."""

from collections.abc import Mapping as Map
from dataclasses import dataclass
from pathlib import Path

from planner.domain.guests import FIELD_NAMES
from planner.domain.import_notes import KEPT, KEPT_FIELD
from planner.domain.imports import Question, Terms
from planner.domain.progress import Progress
from planner.domain.rsvp import Rsvp
from planner.domain.texts import as_text
from planner.formats.attendees import AttendeeList, Mapping, guess_columns, read_attendees
from planner.formats.date_order import find_open_date, with_order_found
from planner.formats.dates import Parts
from planner.formats.tables import Table, read_bytes, read_table
from planner.gui.i18n import tr
from planner.services.imports import digest_of


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
    answer: str | None = None  # what those are of whom it says no answer: "" is nothing, None what is usual

    @property
    def name(self) -> str:
        """What the list is called."""
        return as_text(self.path.name)


@dataclass(frozen=True, slots=True)
class ReadList:
    """The people of a list, and a date that could be read in two ways where nothing tells which."""

    attendees: AttendeeList
    open_date: Parts | None


def open_list(path: Path, how: How, progress: Progress | None = None) -> OpenList:
    """Read the table in a file and guess its columns. Raises PlannerError where it cannot be read."""
    data = read_bytes(path)
    table = read_table(
        data,
        name=as_text(path.name),
        encoding=how.encoding,
        delimiter=how.delimiter,
        header_line=how.header_line,
        sheet=how.sheet,
        progress=progress,
    )
    guess = guess_columns(table)
    return OpenList(path, how, table, digest_of(data), guess, guess)


def read_people(opened: OpenList, progress: Progress | None = None) -> ReadList:
    """Read everybody on the list as its columns are understood now."""
    mapping = with_order_found(opened.table, opened.mapping)
    attendees = read_attendees(opened.table, mapping, progress)
    asked = None if opened.guess.date_order else find_open_date(opened.table, mapping)
    return ReadList(attendees, asked)


def answer_for(opened: OpenList, attendees: AttendeeList) -> Rsvp | None:
    """Return what those are of whom the list says no answer; None where it says answers."""
    if attendees.says_answers:
        return None
    if opened.answer is None:
        return attendees.usual_answer
    return Rsvp(opened.answer) if opened.answer else None


def terms_of(opened: OpenList, attendees: AttendeeList, decisions: Map[Question, bool]) -> Terms:
    """Return what holds for the list as a whole, and what a person has answered."""
    return Terms(
        preset=attendees.preset or "",
        digest=opened.digest,
        answer=answer_for(opened, attendees),
        decisions=decisions,
        kept_as={name: tr(KEPT).replace(KEPT_FIELD, tr(label)) for name, label in FIELD_NAMES.items()},
    )
