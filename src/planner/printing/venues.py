"""Venues on paper: a sheet for each with everything that is known and boxes for the visit, and the comparison."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from pathlib import Path

from PySide6.QtGui import QImage, QPagedPaintDevice, QPainter

from planner.domain.errors import PlannerError
from planner.domain.progress import Progress
from planner.domain.texts import N_, Text, text
from planner.domain.venue_questions import Comparison
from planner.printing.paper import A4, Paper, print_some
from planner.printing.venue_comparison import ComparisonPages
from planner.printing.venue_sheets import VenueSheet


class Kind(StrEnum):
    """A sheet for each venue, or all of them side by side."""

    SHEETS = "sheets"
    COMPARISON = "comparison"


class VenuePages:
    """All pages of one printing; `pictures` of plans are given by the digest of their file."""

    def __init__(
        self,
        comparison: Comparison,
        kind: Kind = Kind.SHEETS,
        paper: Paper = A4,
        *,
        pictures: Mapping[str, QImage] | None = None,
        translate: Callable[[Text], str] = str,
    ) -> None:
        if not comparison.venues:
            raise PlannerError(text(N_("There is no venue yet, so there is nothing to print. Note one first.")))
        self._comparison: ComparisonPages | None = None
        self._sheets: list[VenueSheet] = []
        if kind == Kind.COMPARISON:
            self._comparison = ComparisonPages(comparison, paper, translate)
        else:
            of = comparison.occasion
            self._sheets = [VenueSheet(venue, of, paper, pictures or {}, translate) for venue in comparison.venues]
        self.paper = paper.landscape if self._comparison else paper
        self._places = [(sheet, page) for sheet in self._sheets for page in range(sheet.count)]

    @property
    def count(self) -> int:
        return self._comparison.count if self._comparison else len(self._places)

    def draw(self, painter: QPainter, number: int) -> None:
        """Draw the page of that number, counted from 0."""
        if self._comparison:
            self._comparison.draw(painter, number)
        else:
            sheet, page = self._places[number]
            sheet.draw(painter, page)


def print_venues(
    comparison: Comparison,
    target: Path | QPagedPaintDevice,
    kind: Kind | str = Kind.SHEETS,
    paper: Paper = A4,
    progress: Progress | None = None,
    *,
    pictures: Mapping[str, QImage] | None = None,
    translate: Callable[[Text], str] = str,
) -> int:
    """Print sheets or comparison, or write them into a PDF file; return the number of pages.

    Raises PlannerError where there is nothing to print or the file cannot be written, StoppedError after Cancel.
    """
    pages = VenuePages(comparison, Kind(kind), paper, pictures=pictures, translate=translate)
    title = translate(text(N_("Venues")))
    return print_some(pages, target, progress, document=title)
