"""Lists in and out: `planner import` and `planner export`."""

import os
from argparse import Namespace
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from planner.cli.commands import opened
from planner.cli.output import progress, say, say_json, say_table
from planner.domain.attendees import FIELDS
from planner.domain.errors import PlannerError
from planner.domain.events import check_event_name
from planner.domain.guests import RSVP_NAMES
from planner.domain.names import fold
from planner.domain.rsvp import Rsvp
from planner.domain.texts import N_, Text, as_text, text
from planner.formats.attendees import AttendeeList, ColumnGuess, Mapping, as_json, guess_columns, read_attendees
from planner.formats.tables import read_bytes, read_table

if TYPE_CHECKING:
    from planner.services.imports import ImportResult

_TOLD = {
    "new": N_("{n} new"),
    "known": N_("{n} known from another event"),
    "changed": N_("{n} changed"),
    "same": N_("{n} the same"),
    "repeated": N_("{n} named twice"),
}


def import_list(given: Namespace) -> int:
    """Read a list and bring it into an event, or only tell how it is read."""
    data, name = read_bytes(given.list), as_text(given.list.name)
    attendees = read_list(data, name, given.map, given.names)
    if given.dry_run:
        return _tell(attendees, _answer(given, attendees), as_json_object=given.json)
    if not given.event:
        raise PlannerError(text(N_("Nothing was brought in: say which event with --event NAME.")))
    if given.new:
        check_event_name(given.event)  # before a file is made for it
    if not attendees.people:
        message = N_("“{list}” names nobody that can be read, so nothing was brought in. See --dry-run, and --map.")
        raise PlannerError(text(message, list=name))
    from planner.services.imports import bring_in, digest_of

    answer = _answer(given, attendees)
    with opened(given, create=given.new) as workspace:
        before = workspace.standing().last
        event_id, result = workspace.write(
            text(N_("Bring in {list}"), list=name),
            bring_in,
            given.event,
            attendees.people,
            source=name,
            preset=attendees.preset or "",
            digest=digest_of(data),
            answer=answer,
            are_one=given.namesakes == "same",
            makes_event=given.new,
            progress=progress(N_("Bringing in")),
        )
        is_step = workspace.standing().last != before
    if given.json:
        _report_json(event_id, result, attendees, answer)
    else:
        _report(result, attendees, answer, is_step=is_step)
    return 0


def read_list(data: bytes, name: str, mapped: list[str], names: str | None = None) -> AttendeeList:
    """Read a list, its columns guessed but for those that `mapped` names as 'Column=field'.

    `names` says whether a comma within them is "family-first" or "as-written"; None leaves it to the column.
    """
    table = read_table(data, name=name, progress=progress(N_("Reading")))
    mapping = guess_columns(table)
    for pair in mapped:
        column, separator, field = pair.rpartition("=")
        if not separator or (field.strip() and field.strip() not in FIELDS):
            message = N_("“{pair}” maps nothing. Write 'Column=field', or 'Column=' to leave it out. Fields: {fields}.")
            raise PlannerError(text(message, pair=pair, fields=", ".join(FIELDS)))
        mapping = mapping.with_field(_column_called(column, mapping), field.strip() or None)
    mapping = replace(mapping, turns_names=None if names is None else names == "family-first")
    return read_attendees(table, mapping, progress=progress(N_("Reading")))


def _column_called(name: str, mapping: Mapping) -> int:
    """Return the index of the column with that heading, or with that number counted from 1."""
    wanted = fold(name).strip()
    for column in mapping.columns:
        if fold(column.heading).strip() == wanted or (not column.heading and wanted == str(column.index + 1)):
            return column.index
    message = N_("The list has no column “{name}”. Nothing was brought in. Its columns are: {names}.")
    names = ", ".join(column.heading or str(column.index + 1) for column in mapping.columns)
    raise PlannerError(text(message, name=name, names=names))


def _answer(given: Namespace, attendees: AttendeeList) -> Rsvp | None:
    """Return what those are of whom the list says no answer."""
    if given.rsvp is None:
        return attendees.usual_answer
    return None if given.rsvp == "none" else Rsvp(given.rsvp)


def _tell(attendees: AttendeeList, answer: Rsvp | None, *, as_json_object: bool) -> int:
    if as_json_object:
        say_json(as_json(attendees))
        return 0
    for column in attendees.mapping.columns:
        say(N_("{heading} → {field}"), heading=_heading(column), field=column.field or text(N_("left out")))
    say_table(
        [N_("Line"), N_("Name"), N_("E-mail"), N_("Handle"), N_("RSVP")],
        [
            [str(person.line), person.full_name or "", person.email or "", person.handle or "", person.rsvp or ""]
            for person in attendees.people
        ],
    )
    _say_order(attendees)
    _say_problems(attendees)
    _say_left_out(attendees)
    _say_answer(attendees, answer)
    if attendees.rejected:
        say(N_("{n} line is left out.|{n} lines are left out."), n=len(attendees.rejected))
    say(N_("{n} person. Nothing was written.|{n} people. Nothing was written."), n=len(attendees.people))
    return 0


def _report_json(event_id: int, result: "ImportResult", attendees: AttendeeList, answer: Rsvp | None) -> None:
    counts = {verdict.value: count for verdict, count in sorted(result.counts.items())}
    rejected = [{"line": rejected.line, "why": str(rejected.why)} for rejected in attendees.rejected]
    told = {"event": str(event_id), "added": result.added, "counts": counts, "rejected": rejected}
    left_out = [_heading(column) for column in attendees.mapping.left_out]
    say_json(told | {"rsvp": answer, "namesakes": result.namesakes, "left_out": list(map(str, left_out))})


def _say_order(attendees: AttendeeList) -> None:
    """Tell how names with a comma are read, and how they are read otherwise."""
    comma = attendees.comma_names
    if comma is not None:
        turned = N_("“{written}” is read as {turned}. With --names as-written, names stay as they are.")
        kept = N_("“{written}” stays as it is written. With --names family-first, it is read as {turned}.")
        say(turned if comma.is_turned else kept, written=comma.written, turned=comma.turned)


def _say_left_out(attendees: AttendeeList) -> None:
    """Tell which columns hold something and go nowhere."""
    if columns := attendees.mapping.left_out:
        say(N_("Not brought in: {columns}. See --map."), columns=", ".join(str(_heading(each)) for each in columns))


def _heading(column: ColumnGuess) -> str | Text:
    return column.heading or text(N_("column {number}"), number=column.index + 1)


def _say_answer(attendees: AttendeeList, answer: Rsvp | None) -> None:
    """Tell how all of a list stand that does not say it."""
    if attendees.says_answers:
        return
    if answer is None:
        say(N_("The list does not say who is coming, so nobody counts as coming by it. Say what they are with --rsvp."))
    else:
        said = N_(
            "The list does not say who is coming, so all who have not answered count as “{answer}”. --rsvp says otherwise."
        )
        say(said, answer=text(RSVP_NAMES[answer]))


def _say_namesakes(lines: Sequence[int]) -> None:
    """Tell which lines share a name with somebody, and how they are made one."""
    one = N_(
        "Line {lines} has the name of another guest and nothing that tells whether it is the same person, so both are kept. With --namesakes same, they are one."
    )
    several = N_(
        "{n} line has the name of another guest and nothing that tells whether it is the same person, so all are kept: {lines}. With --namesakes same, they are one."
        "|{n} lines have the name of another guest and nothing that tells whether it is the same person, so all are kept: {lines}. With --namesakes same, they are one."
    )
    if len(lines) == 1:
        say(one, lines=str(lines[0]))
    elif lines:
        say(several, n=len(lines), lines=", ".join(map(str, lines)))


def _report(result: "ImportResult", attendees: AttendeeList, answer: Rsvp | None, *, is_step: bool) -> None:
    _say_order(attendees)
    _say_problems(attendees)
    _say_left_out(attendees)
    _say_namesakes(result.namesakes)
    _say_answer(attendees, answer)
    counts = sorted(result.counts.items())
    told = ", ".join(str(text(_TOLD[verdict.value], n=count)) for verdict, count in counts)
    if is_step:
        say(N_("Brought in: {told}. “planner undo” takes it back."), told=told)
    else:
        say(N_("Nothing changed: {told}."), told=told)


def _say_problems(attendees: AttendeeList) -> None:
    """Tell which lines make nobody, and what was left out of lines that do."""
    said = [(rejected.line, N_("Line {line} is left out: {why}"), rejected.why) for rejected in attendees.rejected]
    said += [
        (person.line, N_("Line {line} is kept. {why}"), problem)
        for person in attendees.people
        for problem in person.problems
    ]
    for line, message, why in sorted(said, key=lambda told: told[0]):
        say(message, line=line, why=why)


def export(given: Namespace) -> int:
    """Write the guest list or the schedule into a file."""
    return _export_schedule(given) if given.what == "schedule" else _export_guests(given)


def _export_guests(given: Namespace) -> int:
    from planner.domain.exports import COLUMNS, read_columns
    from planner.domain.where import parse_where
    from planner.services.events import find_event
    from planner.services.exports import export_guests

    columns = read_columns(given.columns) if given.columns is not None else tuple(COLUMNS)
    where = parse_where(given.where) if given.where is not None else None
    replaces = os.path.isfile(given.out)  # noqa: PTH113 -- a name too long is no file
    with opened(given) as workspace:
        event_id = workspace.read(find_event, given.event)
        count = workspace.read(
            export_guests, event_id, given.out, columns=columns, where=where, progress=progress(N_("Writing"))
        )
    fresh = N_("{n} guest written to {file}.|{n} guests written to {file}.")
    again = N_(
        "{n} guest written to {file}, in place of the file there.|{n} guests written to {file}, in place of the file there."
    )
    say(again if replaces else fresh, n=count, file=given.out)
    return 0


def _export_schedule(given: Namespace) -> int:
    from planner.services.events import find_event
    from planner.services.exports import export_schedule

    replaces = os.path.isfile(given.out)  # noqa: PTH113 -- a name too long is no file
    with opened(given) as workspace:
        event_id = workspace.read(find_event, given.event)
        count = workspace.read(export_schedule, event_id, given.out)
    fresh = N_("{n} entry written to {file}.|{n} entries written to {file}.")
    again = N_(
        "{n} entry written to {file}, in place of the file there.|{n} entries written to {file}, in place of the file there."
    )
    say(again if replaces else fresh, n=count, file=given.out)
    return 0
