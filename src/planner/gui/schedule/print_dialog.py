"""The printing of the schedule, for the wall or for each person."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from planner.domain.schedule import Programme
from planner.domain.texts import N_
from planner.gui.i18n import clock, tr
from planner.gui.widgets.print_preview import PrintPreview
from planner.printing.paper import Paper
from planner.printing.schedule import Kind, SchedulePages
from planner.services.schedule import SheetPerson

if TYPE_CHECKING:
    from planner.gui.schedule.page import SchedulePage


class PrintDialog(PrintPreview):
    """Shows the pages of a programme as they will be printed."""

    saving, printing = N_("Writing the schedule"), N_("Printing the schedule")

    def __init__(self, page: "SchedulePage", programme: Programme, people: Sequence[SheetPerson]) -> None:
        kinds = [(Kind.WALL, tr(N_("For the wall"))), (Kind.PEOPLE, tr(N_("For each person")))]
        file = tr(N_("{event} schedule"), event=programme.name)
        super().__init__(page, tr(N_("Print the schedule")), kinds, file=file, document=programme.name)
        self._programme, self._people = programme, people
        self.begin()

    def make_pages(self, kind: str, paper: Paper) -> SchedulePages:
        return SchedulePages(self._programme, Kind(kind), paper, people=self._people, translate=tr, clock=clock)
