"""The programme on paper: one clear page for the wall, a compact one for each person."""

from collections.abc import Callable, Sequence
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from PySide6.QtGui import QPagedPaintDevice, QPainter

from planner.domain.errors import PlannerError
from planner.domain.guests import printed_name
from planner.domain.progress import Progress
from planner.domain.schedule import Programme, clock
from planner.domain.texts import N_, Text, text
from planner.printing.paper import A4, Paper, print_some
from planner.printing.schedule_sheets import Sheets
from planner.printing.schedule_wall import Wall
from planner.services.schedule import SheetPerson


class Kind(StrEnum):
    """For the wall, rooms by time; or small sheets with a name each."""

    WALL = "wall"
    PEOPLE = "people"


class SchedulePages:
    """All pages of one printing: their count, their paper as it lies, and each one's drawing.

    `people` get the small sheets; without any they are for those who lead a topic. `translate` turns our own words
    into the reader's language, `clock` writes a time of day.
    """

    def __init__(
        self,
        programme: Programme,
        kind: Kind = Kind.WALL,
        paper: Paper = A4,
        *,
        people: Sequence[SheetPerson] = (),
        translate: Callable[[Text], str] = str,
        clock: Callable[[datetime], str] = clock,
    ) -> None:
        refuse_empty(programme)
        self._pages: Wall | Sheets = (
            Wall(programme, paper, translate, clock)
            if kind == Kind.WALL
            else Sheets(programme, paper, people or speakers_of(programme), translate, clock)
        )

    @property
    def paper(self) -> Paper:
        return self._pages.paper

    @property
    def count(self) -> int:
        return self._pages.count

    def draw(self, painter: QPainter, number: int) -> None:
        """Draw the page of that number, counted from 0."""
        self._pages.draw(painter, number)


def print_schedule(
    programme: Programme,
    target: Path | QPagedPaintDevice,
    kind: Kind | str = Kind.WALL,
    paper: Paper = A4,
    progress: Progress | None = None,
    *,
    people: Sequence[SheetPerson] = (),
    translate: Callable[[Text], str] = str,
    clock: Callable[[datetime], str] = clock,
) -> int:
    """Print the programme, or write it into a PDF file; return the number of pages.

    Raises PlannerError where there is nothing to print or the file cannot be written, StoppedError after Cancel.
    """
    pages = SchedulePages(programme, Kind(kind), paper, people=people, translate=translate, clock=clock)
    return print_some(pages, target, progress, document=programme.name)


def refuse_empty(programme: Programme) -> None:
    """Raise PlannerError where there is nothing to print."""
    if not programme.sessions:
        message = N_("“{name}” has nothing on its programme yet, so there is nothing to print. Place a topic first.")
        raise PlannerError(text(message, name=programme.name))


def speakers_of(programme: Programme) -> tuple[SheetPerson, ...]:
    """Return everybody who leads a session, in the order of the programme."""
    named = {one.person_id: printed_name(one.name) for session in programme.sessions for one in session.speakers}
    return tuple(SheetPerson(person_id, name, "speaker") for person_id, name in named.items())
