"""Lists as somebody wrote them, read."""

from collections.abc import Sequence

from planner.formats.attendees import AttendeeList, read_attendees
from planner.formats.tables import read_table


def read(content: str | bytes, encoding: str = "utf-8") -> AttendeeList:
    data = content if isinstance(content, bytes) else content.encode(encoding)
    return read_attendees(read_table(data, name="guests.csv"))


def lines(rows: Sequence[Sequence[str]], delimiter: str = ",", end: str = "\n") -> str:
    return "".join(delimiter.join(row) + end for row in rows)


def column(found: AttendeeList, field: str) -> list[object]:
    return [getattr(person, field) for person in found.people]
