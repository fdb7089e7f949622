"""Sheets of paper: one unit is one millimetre, on PDF, printer and picture alike."""

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QFileDevice, QLoggingCategory, QMarginsF, QSaveFile, QSizeF, Qt
from PySide6.QtGui import (
    QFontDatabase,
    QGuiApplication,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPaintDevice,
    QPainter,
    QPdfWriter,
)

from planner.domain.errors import PlannerError
from planner.domain.progress import Progress
from planner.domain.texts import N_, Text, text
from planner.formats.files import refuse_workspace
from planner.resources import resource

_DOTS_PER_INCH = 600  # finer than any office printer lays down
_MM_PER_INCH = 25.4


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet of paper in millimetres, as it lies before the reader."""

    width: float
    height: float

    @property
    def landscape(self) -> "Paper":
        """The same sheet lying on its long side."""
        return Paper(max(self.width, self.height), min(self.width, self.height))

    @property
    def standing(self) -> "Paper":
        """The same sheet standing on its short side."""
        return Paper(min(self.width, self.height), max(self.width, self.height))

    @property
    def name(self) -> str:
        """What people call it, A4; its size where it has no name."""
        known = next((name for paper, name in _NAMES.items() if self.is_like(paper)), "")
        return known or f"{self.standing.width:.0f} × {self.standing.height:.0f} mm"

    def is_like(self, other: "Paper") -> bool:
        """Tell whether both are the same sheet, standing or lying."""
        ours, theirs = self.standing, other.standing
        return max(abs(ours.width - theirs.width), abs(ours.height - theirs.height)) <= _AS_GOOD_AS


A3, A4, A5 = Paper(297, 420), Paper(210, 297), Paper(148, 210)
LETTER, LEGAL, TABLOID = Paper(215.9, 279.4), Paper(215.9, 355.6), Paper(279.4, 431.8)

_NAMES = {A3: "A3", A4: "A4", A5: "A5", LETTER: "Letter", LEGAL: "Legal", TABLOID: "Tabloid"}
_AS_GOOD_AS = 2.0  # mm by which a printer's idea of a paper may differ


class Pages(Protocol):
    """All pages of one printing."""

    @property
    def paper(self) -> Paper:
        """Their paper, as it lies."""

    @property
    def count(self) -> int:
        """How many there are."""

    def draw(self, painter: QPainter, number: int) -> None:
        """Draw the page of that number, counted from 0."""


DrawPage = Callable[[QPainter, int], None]
"""Draws the page of that number, counted from 0, in millimetres from the sheet's top left corner."""


@cache
def ensure_gui() -> QCoreApplication:
    """Return the running application, made without a window where the command line has none; load our fonts."""
    running = QCoreApplication.instance()
    if running is None:
        # Only these two have a font database that needs no display.
        if sys.platform not in {"win32", "darwin"}:
            os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        running = QGuiApplication([])
    load_fonts()
    return running


@cache
def load_fonts() -> tuple[str, ...]:
    """Load the bundled fonts once and return their families."""
    # Qt warns for each family that it asks in vain for a script; the next family has the letters.
    QLoggingCategory.setFilterRules("qt.text.font.db=false")
    names: list[str] = []
    for path in sorted(resource("fonts").glob("*.[to]tf")):
        names += QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(path)))
    return tuple(dict.fromkeys(names))


def print_pages(
    target: Path | QPagedPaintDevice,
    paper: Paper,
    pages: int,
    draw_page: DrawPage,
    progress: Progress | None = None,
    *,
    title: str = "",
    only: range | None = None,
) -> int:
    """Draw the pages on a printer or into a PDF file, which takes its place only when it is complete; return how many.

    `only` names those to draw, counted from 0, where not all are wanted. May run in any thread. Raises PlannerError where
    the file cannot be written, StoppedError after Cancel.
    """
    ensure_gui()
    wanted = range(pages) if only is None else only
    if isinstance(target, QPagedPaintDevice):
        lay_paper(target, paper)
        refuse_other_paper(target, paper)
        _paint_all(target, wanted, draw_page, progress)
        return len(wanted)
    refuse_workspace(target.resolve())
    file = QSaveFile(str(target))
    if not file.open(QFileDevice.OpenModeFlag.WriteOnly):
        raise PlannerError(_why_not_written(file, target))
    try:
        _paint_all(_pdf_writer(file, paper, title), wanted, draw_page, progress)
    except BaseException:
        file.cancelWriting()
        raise
    if not file.commit():
        raise PlannerError(_why_not_written(file, target))
    return len(wanted)


def print_some(
    pages: Pages,
    target: Path | QPagedPaintDevice,
    progress: Progress | None = None,
    *,
    only: range | None = None,
    document: str = "",
) -> int:
    """Print the pages, or those of `only`, as `print_pages` does; return how many."""
    return print_pages(target, pages.paper, pages.count, pages.draw, progress, title=document, only=only)


def paint_page(paper: Paper, draw_page: DrawPage, number: int = 0, *, dots_per_inch: int = 96) -> QImage:
    """Return one page as a picture on white."""
    ensure_gui()
    scale = dots_per_inch / _MM_PER_INCH
    image = QImage(round(paper.width * scale), round(paper.height * scale), QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(round(scale * 1000))
    image.setDotsPerMeterY(round(scale * 1000))
    image.fill(Qt.GlobalColor.white)
    painter = millimetre_painter(image)
    try:
        draw_page(painter, number)
    finally:
        painter.end()
    return image


def millimetre_painter(device: QPaintDevice) -> QPainter:
    """Return a painter on `device` whose unit is the millimetre; it is not active where the device takes none."""
    painter = QPainter()
    if not painter.begin(device):
        return painter
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.scale(device.logicalDpiX() / _MM_PER_INCH, device.logicalDpiY() / _MM_PER_INCH)
    return painter


def _pdf_writer(file: QSaveFile, paper: Paper, title: str) -> QPdfWriter:
    writer = QPdfWriter(file)
    writer.setResolution(_DOTS_PER_INCH)
    writer.setTitle(title)
    writer.setCreator("Planner")
    lay_paper(writer, paper)
    return writer


def lay_paper(device: QPagedPaintDevice, paper: Paper) -> None:
    """Use the whole sheet: what a template places at 3 mm comes out at 3 mm from the edge."""
    lies = paper.width > paper.height
    size = QSizeF(paper.standing.width, paper.standing.height)
    layout = QPageLayout(
        QPageSize(size, QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.FuzzyMatch),
        QPageLayout.Orientation.Landscape if lies else QPageLayout.Orientation.Portrait,
        QMarginsF(),
        QPageLayout.Unit.Millimeter,
    )
    layout.setMode(QPageLayout.Mode.FullPageMode)
    device.setPageLayout(layout)


def refuse_other_paper(device: QPagedPaintDevice, paper: Paper) -> None:
    """Raise PlannerError where the device is set to other paper: labels would come out beside their places."""
    size = device.pageLayout().pageSize().size(QPageSize.Unit.Millimeter)
    chosen = Paper(size.width(), size.height())
    if not chosen.is_like(paper):
        message = N_(
            "The printer is set to {chosen} paper, but these pages are made for {wanted}. Nothing was printed; choose "
            "{wanted} in the printer's settings, or pages for {chosen} here."
        )
        raise PlannerError(text(message, chosen=chosen.name, wanted=paper.name))


def _paint_all(device: QPagedPaintDevice, wanted: range, draw_page: DrawPage, progress: Progress | None) -> None:
    painter = millimetre_painter(device)
    if not painter.isActive():
        raise PlannerError(text(N_("The printer did not take the pages. Nothing was printed; check it and try again.")))
    base, pages = painter.transform(), len(wanted)
    try:
        for done, number in enumerate(wanted):
            if progress is not None:
                progress.at(done, pages)
            if done:
                _turn_page(device, done, pages)
            painter.setTransform(base)
            draw_page(painter, number)
        if progress is not None:
            progress.at(pages, pages)
    except BaseException:
        if abort := getattr(device, "abort", None):
            abort()  # a printer that has pages already forgets the rest
        raise
    finally:
        painter.end()


def _turn_page(device: QPagedPaintDevice, done: int, pages: int) -> None:
    if not device.newPage():
        message = N_(
            "The printer took {done} of {pages} pages and no more. Check it, and print those that are missing."
        )
        raise PlannerError(text(message, done=done, pages=pages))


def _why_not_written(file: QSaveFile, path: Path) -> Text:
    if file.error() in {QFileDevice.FileError.PermissionsError, QFileDevice.FileError.OpenError}:
        return text(
            N_("{name} could not be written: {reason}. Nothing was changed; choose another folder or name."),
            name=path.name,
            reason=file.errorString(),
        )
    return text(
        N_(
            "{name} could not be finished: {reason}. A file that was there before is kept; free some space and try again."
        ),
        name=path.name,
        reason=file.errorString(),
    )
