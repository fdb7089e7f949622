"""What comes out of the printer, page by page, before it does; then PDF or printer."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtGui import QImage, QPagedPaintDevice, QPixmap, QResizeEvent
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout

from planner.domain.progress import Progress
from planner.domain.schedule import Programme
from planner.domain.texts import N_
from planner.gui import aio, theme
from planner.gui.aio import async_slot
from planner.gui.i18n import tr
from planner.gui.jobs import run_job
from planner.gui.schedule.actions import ask_for_file
from planner.gui.widgets.segments import Segments
from planner.printing.paper import A4, LETTER, Paper, paint_page
from planner.printing.schedule import Kind, SchedulePages, print_schedule
from planner.services.schedule import SheetPerson

if TYPE_CHECKING:
    from planner.gui.schedule.page import SchedulePage

_PAPERS = (("A4", A4), ("Letter", LETTER))
_DOTS_PER_INCH = 110


class PrintDialog(QDialog):
    """Shows one page at a time as it will be printed."""

    def __init__(self, page: "SchedulePage", programme: Programme, people: Sequence[SheetPerson]) -> None:
        super().__init__(page)
        self._page, self._programme, self._people = page, programme, people
        self._number = 0
        self._drawn = 0
        self._image = QImage()
        self.setWindowTitle(tr(N_("Print the schedule")))
        self._make_parts()
        self._lay_out()
        self._wire()
        self.resize(theme.px(880), theme.px(680))
        self._show_other()

    def _make_parts(self) -> None:
        self.kind = Segments()
        self.kind.set_choices([(Kind.WALL, tr(N_("For the wall"))), (Kind.PEOPLE, tr(N_("For each person")))])
        self.paper_box = QComboBox()
        self.paper_box.setAccessibleName(tr(N_("Paper")))
        for name, _ in _PAPERS:
            self.paper_box.addItem(name)
        self.paper_box.setCurrentIndex(
            0 if QLocale().measurementSystem() == QLocale.MeasurementSystem.MetricSystem else 1
        )
        self.sheet = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self.pages_label = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        theme.set_kind(self.pages_label, "small")
        self.before_button = _icon_button("chevron-left", tr(N_("Page before")))
        self.next_button = _icon_button("chevron-right", tr(N_("Next page")))
        self.pdf_button = QPushButton(tr(N_("Save as PDF…")))
        self.print_button = QPushButton(tr(N_("Print…")))
        self.close_button = QPushButton(tr(N_("Close")))
        theme.set_kind(self.print_button, "primary")

    def _lay_out(self) -> None:
        above, below, outer = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        above.addWidget(self.kind)
        above.addWidget(self.paper_box)
        above.addStretch()
        for button in (self.before_button, self.pages_label, self.next_button):
            above.addWidget(button)
        area = QScrollArea(widgetResizable=True)
        area.setWidget(self.sheet)
        theme.set_kind(self.sheet, "desk")
        below.addStretch()
        for button in (self.close_button, self.pdf_button, self.print_button):
            below.addWidget(button)
        outer.addLayout(above)
        outer.addWidget(area, 1)
        outer.addLayout(below)
        self._area = area

    def _wire(self) -> None:
        self.kind.chosen.connect(lambda _key: self._show_other())
        self.paper_box.activated.connect(lambda _at: self._show_other())
        self.before_button.clicked.connect(lambda: self.go(-1))
        self.next_button.clicked.connect(lambda: self.go(1))
        self.before_button.setShortcut("PgUp")
        self.next_button.setShortcut("PgDown")
        self.close_button.clicked.connect(self.reject)
        self.pdf_button.clicked.connect(self.save_pdf)
        self.print_button.clicked.connect(self.send_to_printer)

    @property
    def paper(self) -> Paper:
        return _PAPERS[self.paper_box.currentIndex()][1]

    def go(self, step: int) -> None:
        """Show the next page or the one before."""
        self._number = max(0, min(self._number + step, self._pages.count - 1))
        self._draw()

    def _show_other(self) -> None:
        kind = Kind(self.kind.current())
        self._pages = SchedulePages(self._programme, kind, self.paper, people=self._people, translate=tr)
        self._number = 0
        self._draw()

    @async_slot
    async def _draw(self) -> None:
        """Draw the page in a thread; a page asked for meanwhile is shown instead."""
        pages, number = self._pages, self._number
        self._drawn += 1
        turn = self._drawn
        self.before_button.setEnabled(number > 0)
        self.next_button.setEnabled(number < pages.count - 1)
        told = tr(N_("Page {page} of {pages}"), page=number + 1, pages=pages.count)
        self.pages_label.setText(told)
        self.sheet.setAccessibleName(told)
        image = await aio.in_thread(paint_page, pages.paper, pages.draw, number, dots_per_inch=_DOTS_PER_INCH)
        if turn == self._drawn:
            self._image = image
            self._show_image()

    def _show_image(self) -> None:
        if self._image.isNull():
            return
        ratio = self.devicePixelRatioF()
        room = (self._area.viewport().size() - QSize(theme.px(32), theme.px(32))) * ratio
        keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        picture = QPixmap.fromImage(self._image.scaled(room, keep, smooth))
        picture.setDevicePixelRatio(ratio)
        self.sheet.setPixmap(picture)

    def resizeEvent(self, qevent: QResizeEvent) -> None:
        super().resizeEvent(qevent)
        self._show_image()

    @async_slot
    async def save_pdf(self) -> None:
        """Ask for a file and write the pages into it."""
        path = await ask_for_file(self, tr(N_("Save the schedule")), "schedule.pdf", tr(N_("PDF files (*.pdf)")))
        if path is not None:
            await self.write_pdf(path)
            self.accept()

    async def write_pdf(self, path: Path) -> None:
        await run_job(self._page, N_("Writing the schedule"), self._print_to, path)

    def _print_to(self, target: Path | QPagedPaintDevice, progress: Progress) -> int:
        kind, people = Kind(self.kind.current()), self._people
        return print_schedule(self._programme, target, kind, self.paper, progress, people=people, translate=tr)

    @async_slot
    async def send_to_printer(self) -> None:
        """Let a printer be chosen, then print."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self._programme.name)
        dialog = QPrintDialog(printer, self)
        if await aio.finished(dialog):
            await run_job(self._page, N_("Printing the schedule"), self._print_to, printer)
            self.accept()


def _icon_button(icon: str, name: str) -> QPushButton:
    button = QPushButton()
    theme.set_kind(button, "icon")
    theme.set_icon(button, icon)
    button.setAccessibleName(name)
    button.setToolTip(name)
    return button
