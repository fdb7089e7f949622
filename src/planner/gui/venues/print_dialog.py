"""The printing of venues: a sheet for the one shown, for each that is compared, or the comparison."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from planner.domain.texts import N_
from planner.domain.venue_comparisons import FEWEST
from planner.domain.venue_details import VenueDetails
from planner.domain.venue_questions import Comparison, compare
from planner.gui.i18n import tr
from planner.gui.widgets.print_preview import PrintPreview
from planner.printing.paper import Paper
from planner.printing.venues import Kind, VenuePages

if TYPE_CHECKING:
    from planner.gui.venues.page import VenuesPage

ONE, EACH, SIDE_BY_SIDE = "one", "each", "comparison"


class VenuePrintDialog(PrintPreview):
    """Shows the sheets as they will be printed."""

    saving, printing = N_("Writing the venues"), N_("Printing the venues")

    def __init__(
        self,
        page: "VenuesPage",
        venue: VenueDetails,
        comparison: Comparison,
        pictures: Mapping[str, QImage],
    ) -> None:
        kinds = [(ONE, tr(N_("This venue")))]
        if len(comparison.venues) >= FEWEST:
            kinds += [(SIDE_BY_SIDE, tr(N_("Comparison"))), (EACH, tr(N_("Each that is compared")))]
        super().__init__(page, tr(N_("Print venues")), kinds, file=tr(N_("venues")), document=venue.name)
        self._one = compare([venue], comparison.occasion)
        self._all, self._pictures = comparison, pictures
        self.begin()

    def make_pages(self, kind: str, paper: Paper) -> VenuePages:
        return VenuePages(self._comparison(kind), _kind(kind), paper, pictures=self._pictures, translate=tr)

    def _comparison(self, kind: str) -> Comparison:
        return self._one if kind == ONE else self._all


def _kind(kind: str) -> Kind:
    return Kind.COMPARISON if kind == SIDE_BY_SIDE else Kind.SHEETS
