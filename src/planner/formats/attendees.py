"""Attendee lists read: each row of a table becomes a person, or is turned away with its reason."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, fields
from itertools import repeat
from typing import Any

from planner.domain.attendees import Attendee, Rejected
from planner.domain.name_order import CommaNames
from planner.domain.progress import Progress
from planner.domain.rsvp import Role, Rsvp
from planner.domain.texts import N_, Text, text
from planner.formats import values, words
from planner.formats.collecting import without_collecting
from planner.formats.columns import guess_columns
from planner.formats.dates import is_iso, iso_date, split_date
from planner.formats.headers import repeats_header
from planner.formats.mappings import ColumnGuess, Mapping
from planner.formats.names import Names, joined_prefix, read_names
from planner.formats.presets import Preset, presets
from planner.formats.recipients import split_recipient
from planner.formats.tables import Table, TableFormat
from planner.formats.totals import foot_of, is_total

__all__ = ["AttendeeList", "ColumnGuess", "Mapping", "as_json", "guess_columns", "read_attendees"]

_REPORT_EVERY = 2_048
_MOST_SHOWN = 300  # letters of a line that makes nobody: it may be a whole book
_NOBODY = N_("There is neither a name nor an e-mail address.")
_UNASSIGNED = N_("The ticket is assigned to nobody: there is neither a name nor an e-mail address.")
_BROKEN_AND_NAMELESS = N_("There is no name, and “{email}” is no e-mail address.")
_TOTALS = N_("This row counts the others.")
_BELOW_TOTALS = N_("This row stands below the totals.")
_HEADINGS_AGAIN = N_("This row says the headings again.")
_BROKEN_EMAIL = N_("“{email}” is no e-mail address. It is kept in the notes.")
_MANGLED_PHONE = N_(
    "A spreadsheet program has rounded the telephone number “{phone}”, so it is not whole. It is kept in the notes."
)
_UNKNOWN_ANSWER = N_("The answer “{answer}” is not understood. It is kept in the notes.")
_UNKNOWN_ROLE = N_("The role “{role}” is not understood. It is kept in the notes.")
_UNKNOWN_CAME = N_("“{said}” does not tell whether somebody came. It is kept in the notes.")
_OPEN_DATE = N_("The date “{date}” can be read day first or month first. It is kept in the notes.")
_NO_DATE = N_("The date “{date}” is not understood. It is kept in the notes.")

Cells = list[str]


@dataclass(frozen=True, slots=True)
class AttendeeList:
    """The people of a list in its order, what was turned away, and how the list was understood."""

    people: list[Attendee]
    rejected: list[Rejected]
    format: TableFormat
    preset: str | None
    mapping: Mapping
    comma_names: CommaNames | None = None  # where names could be meant family name first

    @property
    def says_answers(self) -> bool:
        """Whether the list says of anybody whether they come."""
        return any(person.rsvp for person in self.people)

    @property
    def usual_answer(self) -> Rsvp | None:
        """What those of a list without answers are, as far as that can be told: who has a ticket comes."""
        is_of_tickets = any(
            person.ticket_type or person.ticket_code or person.order_date or person.checked_in for person in self.people
        )
        return Rsvp.ACCEPTED if is_of_tickets and not self.says_answers else None


class _Rows:
    """The cells of a table field by field, and the problems that turn up row by row."""

    def __init__(self, table: Table, mapping: Mapping) -> None:
        self.table = table
        self.mapping = mapping
        self.preset: Preset | None = presets().get(mapping.preset) if mapping.preset else None
        self.headings = frozenset(table.header)
        self.foot = foot_of([cells for _line, cells in table.rows])
        self.problems: defaultdict[int, list[Text]] = defaultdict(list)
        self.kept: defaultdict[int, list[tuple[str, str]]] = defaultdict(list)

    def column(self, index: int) -> Cells:
        cells = [row[index].strip() if index < len(row) else "" for _line, row in self.table.rows]
        of_csv = self.table.format.delimiter is not None
        return [values.plain(cell, of_csv=of_csv) for cell in cells]

    def cells(self, field: str) -> Cells | None:
        """Return the cells of `field`, the first filled one of its columns; None where it has no column."""
        indexes = self.mapping.columns_of(field)
        if not indexes:
            return None
        cells = self.column(indexes[0])
        for index in indexes[1:]:
            cells = [cell or other for cell, other in zip(cells, self.column(index), strict=True)]
        return cells

    def said(self, field: str) -> Cells | None:
        """Return the cells of `field`, which takes no names, without those that only say that there is nothing."""
        cells = self.cells(field)
        return None if cells is None else ["" if cell == "NA" else values.said(cell) for cell in cells]

    def one_line(self, field: str) -> Cells | None:
        cells = self.cells(field)
        if cells is None:
            return None
        return [
            cell if cell.isprintable() and len(cell) > values.LONGEST_NOTHING else values.one_line(cell)
            for cell in cells
        ]

    def keep(self, row: int, field: str, cell: str, problem: Text) -> None:
        """Keep what stands in a cell although `field` can make nothing of it, and say so."""
        self.problems[row].append(problem)
        self.kept[row].append((field, " ".join(cell.split())))

    def keep_further(self, field: str, chosen: Sequence[str], read: Callable[[str], Iterable[str]]) -> None:
        """Keep the values of `field` beside the chosen ones: of further columns, and of cells with several."""
        for index in self.mapping.columns_of(field):
            for row, cell in enumerate(self.column(index)):
                if not cell or cell == chosen[row]:
                    continue
                stands = {
                    chosen[row].casefold(),
                    *(value.casefold() for name, value in self.kept[row] if name == field),
                }
                further = [value for value in dict.fromkeys(read(cell)) if value.casefold() not in stands]
                self.kept[row] += [(field, value) for value in further]


def read_attendees(table: Table, mapping: Mapping | None = None, progress: Progress | None = None) -> AttendeeList:
    """Return everybody whom `table` names, its columns understood as `mapping` says."""
    if mapping is None:
        mapping = guess_columns(table)
    rows = _Rows(table, mapping)
    with without_collecting():
        names, emails = _read_names(rows)
        columns = _read_columns(rows, emails) | names.columns
        people, rejected = _people(rows, columns, progress)
    return AttendeeList(people, rejected, table.format, mapping.preset, mapping, names.comma)


def _read_names(rows: _Rows) -> tuple[Names, Cells | None]:
    """Return the names, and the cells of e-mail addresses: recipients have both in one."""
    names, recipients, emails = rows.one_line("full_name"), rows.cells("recipient"), rows.cells("email")
    if recipients is not None:
        pairs = [split_recipient(cell) for cell in recipients]
        names = [name or own for (name, _), own in zip(pairs, names or repeat(""), strict=False)]
        emails = [address or own for (_, address), own in zip(pairs, emails or repeat(""), strict=False)]
    places = rows.mapping.columns_of("full_name")
    read = read_names(
        names,
        rows.one_line("given_name"),
        joined_prefix(rows.one_line("family_prefix"), rows.one_line("family_name")),
        emails=emails or (),
        heading=rows.table.header[places[0]] if places else "",
        is_mail=recipients is not None,
        turns=rows.mapping.turns_names,
    )
    return read, emails


def _read_columns(rows: _Rows, emails: Cells | None) -> dict[str, Sequence[Any]]:
    """Return the values of every field that the list has, but for the names."""
    columns: dict[str, Sequence[Any] | None] = {
        "email": _emails(rows, emails),
        "phone": _phones(rows),
        "organisation": rows.one_line("organisation"),
        "job_title": rows.one_line("job_title"),
        "handle": _mapped(rows.cells("handle"), values.handle),
        "rsvp": _answers(rows),
        "role": _roles(rows),
        "ticket_type": rows.one_line("ticket_type"),
        "ticket_code": rows.one_line("ticket_code"),
        "code": rows.one_line("code"),
        "order_date": _dates(rows, "order_date"),
        "notes": rows.cells("notes"),
        "source": rows.one_line("source"),
        **_came(rows),
    }
    return {field: column for field, column in columns.items() if column is not None}


def _mapped(cells: Cells | None, read: Callable[[str], Any]) -> list[Any] | None:
    return None if cells is None else [read(cell) if cell else None for cell in cells]


def _emails(rows: _Rows, cells: Cells | None) -> list[str] | None:
    if cells is None:
        return None
    emails = [values.email(cell) for cell in cells]
    for row, email in enumerate(emails):
        if email is None:
            rows.keep(row, "email", cells[row], text(_BROKEN_EMAIL, email=cells[row]))
    found = [email or "" for email in emails]
    rows.keep_further("email", found, values.emails)
    return found


def _phones(rows: _Rows) -> list[str] | None:
    cells = rows.cells("phone")
    if cells is None:
        return None
    phones = [values.phone(cell) if cell else "" for cell in cells]
    for row, phone in enumerate(phones):
        if "E" in phone.upper() and values.is_mangled_phone(phone):
            rows.keep(row, "phone", phone, text(_MANGLED_PHONE, phone=phone))
            phones[row] = ""
    rows.keep_further("phone", phones, values.phones)
    return phones


def _answers(rows: _Rows) -> list[Rsvp | None] | None:
    """Return the answers: what the status says, else whether it is paid; whatever is cancelled stays so."""
    said = _status(rows)
    paid = _mapped(rows.said("paid"), _paid)
    void = rows.said("void")
    if said is None:
        said = paid
    elif paid is not None:
        said = [answer or other for answer, other in zip(said, paid, strict=True)]
    if void is None:
        return said
    kept = said if said is not None else [Rsvp.ACCEPTED] * len(void)  # who holds a ticket comes
    return [Rsvp.CANCELLED if _is_marked(cell) else answer for cell, answer in zip(void, kept, strict=True)]


def _status(rows: _Rows) -> list[Rsvp | None] | None:
    cells = rows.said("rsvp")
    if cells is None:
        return None
    meanings = {cell: _answer(cell, rows.preset) for cell in set(cells)}
    for row, cell in enumerate(cells):
        if cell and meanings[cell] is None:
            rows.keep(row, "rsvp", cell, text(_UNKNOWN_ANSWER, answer=cell))
    return [meanings[cell] for cell in cells]


def _answer(cell: str, preset: Preset | None) -> Rsvp | None:
    if not cell:
        return preset.blank_answer if preset else None
    own = preset.answers.get(words.plain_words(cell)) if preset else None
    if own is None and words.came(cell) is not None and not words.is_answer(cell):
        return Rsvp.ACCEPTED  # came, or was expected and did not
    return own or words.answer(cell)


def _paid(cell: str) -> Rsvp | None:
    said = words.truth(cell)
    if said is not None:
        return Rsvp.ACCEPTED if said else Rsvp.PENDING
    return Rsvp.ACCEPTED if split_date(cell) else words.answer(cell)


def _is_marked(cell: str) -> bool:
    return bool(cell) and words.truth(cell) is not False


def _roles(rows: _Rows) -> list[Role | None] | None:
    cells = rows.cells("role")
    roles = _mapped(cells, words.role)
    for row, (cell, role) in enumerate(zip(cells or (), roles or (), strict=True)):
        if role is None and values.one_line(cell):
            rows.keep(row, "role", cell, text(_UNKNOWN_ROLE, role=cell))
    hosts = rows.cells("is_host")
    if hosts is None:
        return roles
    of_hosts = [Role.HOST if words.truth(cell) else None for cell in hosts]
    return of_hosts if roles is None else [one or other for one, other in zip(of_hosts, roles, strict=True)]


def _came(rows: _Rows) -> dict[str, Sequence[Any] | None]:
    """Return who came and when: by a column of check-ins, else by a status that says it of somebody."""
    cells = rows.said("checked_in")
    if cells is None:
        return {"checked_in": _came_by_status(rows)}
    read = [values.came_value(cell) for cell in cells]
    for row, cell in enumerate(cells):
        if read[row] is None:
            rows.keep(row, "checked_in", cell, text(_UNKNOWN_CAME, said=cell))
    order = rows.mapping.date_order
    came = [None if found is None else found[0] for found in read]
    times = [iso_date(found[1], order) if found is not None and found[1] is not None else None for found in read]
    return {"checked_in": came, "checked_in_at": times}


def _came_by_status(rows: _Rows) -> list[bool] | None:
    cells = rows.said("rsvp")
    if cells is None:
        return None
    meanings = {cell: words.came(cell) is True and not words.is_answer(cell) for cell in set(cells)}
    tells = any(meanings.values()) or (rows.preset is not None and rows.preset.came_by_status)
    return [meanings[cell] for cell in cells] if tells else None


def _dates(rows: _Rows, field: str) -> list[str | None] | None:
    cells = rows.cells(field)
    if cells is None:
        return None
    read: dict[str, str | None] = {"": None}
    problems: dict[str, Text] = {}
    for cell in cells:
        if cell not in read:
            if is_iso(cell):
                read[cell] = cell.replace(" ", "T")
                continue
            parts = split_date(cell)
            read[cell] = iso_date(parts, rows.mapping.date_order) if parts else None
            if read[cell] is None and values.says_something(cell):
                is_open = parts is not None and bool(iso_date(parts, "dmy") or iso_date(parts, "mdy"))
                problems[cell] = text(_OPEN_DATE if is_open else _NO_DATE, date=cell)
    for row, cell in enumerate(cells) if problems else ():
        if cell in problems:
            rows.keep(row, field, cell, problems[cell])
    return [read[cell] for cell in cells]


# The fields of an attendee behind the line and before the problems, in order.
_FIELDS = tuple(field.name for field in fields(Attendee))[1:-2]
_NAME, _EMAIL, _HANDLE = map(_FIELDS.index, ("full_name", "email", "handle"))


def _people(
    rows: _Rows, columns: dict[str, Sequence[Any]], progress: Progress | None
) -> tuple[list[Attendee], list[Rejected]]:
    people: list[Attendee] = []
    rejected: list[Rejected] = []
    table_rows, problems = rows.table.rows, rows.problems
    total, foot = len(table_rows), rows.foot
    records = zip(*(_or_none(columns.get(field), total) for field in _FIELDS), strict=True)
    for number, ((line, cells), record) in enumerate(zip(table_rows, records, strict=True)):
        if progress is not None and number % _REPORT_EVERY == 0:
            progress.at(number, total)
        name, email = record[_NAME], record[_EMAIL]
        if email or ((name or record[_HANDLE]) and number < foot and not _is_no_record(rows, cells, name)):
            noted = tuple(problems[number]) if number in problems else ()
            kept = tuple(rows.kept[number]) if number in rows.kept else ()
            people.append(Attendee(line, *record, noted, kept))  # type: ignore[call-arg]
        elif any(cell.strip() for cell in cells):
            rejected.append(_rejection(rows, number, name))
    return people, rejected


def _or_none(column: Sequence[Any] | None, total: int) -> Iterable[Any]:
    if column is None:
        return repeat(None, total)
    return [None if value == "" else value for value in column] if "" in column else column


def _is_no_record(rows: _Rows, cells: Sequence[str], name: str | None) -> bool:
    """Tell whether a row without an e-mail address says headings again or counts the others."""
    if name in rows.headings and repeats_header(cells, rows.table.header):
        return True
    return is_total(cells, name)


def _rejection(rows: _Rows, number: int, name: str | None) -> Rejected:
    line, cells = rows.table.rows[number]
    shown = ", ".join(cell.strip() for cell in cells if cell.strip())
    shown = shown if len(shown) <= _MOST_SHOWN else f"{shown[:_MOST_SHOWN]}…"
    return Rejected(line, _why(rows, number, name, cells), shown)


def _why(rows: _Rows, number: int, name: str | None, cells: Sequence[str]) -> Text:
    if repeats_header(cells, rows.table.header):
        return text(_HEADINGS_AGAIN)
    if is_total(cells, name, most=len(cells)):
        return text(_TOTALS)
    if number >= rows.foot:
        return text(_BELOW_TOTALS)
    broken = next((found for found in rows.problems.get(number, ()) if found.message == _BROKEN_EMAIL), None)
    if broken is not None:
        return text(_BROKEN_AND_NAMELESS, **broken.values)
    has_ticket = any(rows.mapping.columns_of(field) for field in ("ticket_type", "ticket_code"))
    return text(_UNASSIGNED if has_ticket else _NOBODY)


def as_json(found: AttendeeList) -> dict[str, Any]:
    """Return a list as the command line prints it: every key there, null where the list says nothing."""
    form = found.format
    return {
        "people": [_person_as_json(attendee) for attendee in found.people],
        "rejected": [{"line": rejected.line, "why": str(rejected.why)} for rejected in found.rejected],
        "format": {
            "encoding": form.encoding,
            "delimiter": form.delimiter,
            "header_line": form.header_line,
            "preset": found.preset,
        },
    }


def _person_as_json(attendee: Attendee) -> dict[str, Any]:
    values_by_name = {name: getattr(attendee, name) for name in ("line", *_FIELDS)}
    for name in ("rsvp", "role"):
        values_by_name[name] = None if values_by_name[name] is None else values_by_name[name].value
    problems = [str(problem) for problem in attendee.problems]
    return values_by_name | {"problems": problems, "kept": [list(pair) for pair in attendee.kept]}
