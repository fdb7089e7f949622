"""What comes out of the printer, page by page, before it does; then PDF or printer."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtGui import QImage, QPagedPaintDevice, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from planner.domain.progress import Progress
from planner.domain.texts import N_
from planner.gui import aio, files, theme
from planner.gui.aio import async_slot
from planner.gui.i18n import tr
from planner.gui.jobs import run_job
from planner.gui.widgets.buttons import icon_button
from planner.gui.widgets.segments import Segments
from planner.printing.paper import A4, LETTER, Paper, paint_page

_PAPERS = (("A4", A4), ("Letter", LETTER))
_DOTS_PER_INCH = 110


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


class PrintPreview(QDialog):
    """Shows one page at a time as it will be printed.

    A dialog says by `make_pages` and `print_to` what it prints in a kind, on a paper; call `begin` when it can.
    """

    saving = printing = ""
    """What is said while it takes long, as marked texts."""

    def __init__(
        self, page: QWidget, title: str, kinds: Sequence[tuple[str, str]], *, file: str, document: str
    ) -> None:
        """`file` is the name that the PDF is offered, `document` the one that a printer shows."""
        super().__init__(page)
        self._page, self._title, self._file, self._document = page, title, file, document
        self._pages: Pages
        self._number = self._drawn = 0
        self._image = QImage()
        self.setWindowTitle(title)
        self._make_parts(kinds)
        self._lay_out()
        self._wire()
        self.resize(theme.px(880), theme.px(680))

    def make_pages(self, kind: str, paper: Paper) -> Pages:
        """Return the pages of a kind on that paper."""
        raise NotImplementedError

    def print_to(self, target: Path | QPagedPaintDevice, kind: str, paper: Paper, progress: Progress) -> int:
        """Print the pages of a kind, and return how many there were; called in a thread."""
        raise NotImplementedError

    def begin(self) -> None:
        """Show the first page."""
        self._pages = self.make_pages(self.kind.current(), self.paper)
        self._number = 0
        self._draw()

    @property
    def paper(self) -> Paper:
        """The paper that is chosen."""
        return _PAPERS[self.paper_box.currentIndex()][1]

    def go(self, step: int) -> None:
        """Show the next page or the one before."""
        self._number = max(0, min(self._number + step, self._pages.count - 1))
        self._draw()

    def resizeEvent(self, qevent: QResizeEvent) -> None:
        super().resizeEvent(qevent)
        self._show_image()

    @async_slot
    async def save_pdf(self) -> None:
        """Ask for a file and write the pages into it."""
        path = await files.ask_where_to_save(
            self, self._title, Path.home() / self._file, ending="pdf", kinds=tr(N_("PDF files (*.pdf)"))
        )
        if path is not None:
            await self.write_pdf(path)
            self.accept()

    async def write_pdf(self, path: Path) -> None:
        """Write the pages into the file."""
        await run_job(self._page, self.saving, self._print_to, path)

    @async_slot
    async def send_to_printer(self) -> None:
        """Let a printer be chosen, then print."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self._document)
        dialog = QPrintDialog(printer, self)
        if await aio.finished(dialog):
            await run_job(self._page, self.printing, self._print_to, printer)
            self.accept()

    def _print_to(self, target: Path | QPagedPaintDevice, progress: Progress) -> int:
        return self.print_to(target, self.kind.current(), self.paper, progress)

    def _make_parts(self, kinds: Sequence[tuple[str, str]]) -> None:
        self.kind = Segments()
        self.kind.set_choices(kinds)
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
        self.before_button = icon_button("chevron-left", tr(N_("Page before")))
        self.next_button = icon_button("chevron-right", tr(N_("Next page")))
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
        self.kind.chosen.connect(lambda _key: self.begin())
        self.paper_box.activated.connect(lambda _at: self.begin())
        self.before_button.clicked.connect(lambda: self.go(-1))
        self.next_button.clicked.connect(lambda: self.go(1))
        self.before_button.setShortcut("PgUp")
        self.next_button.setShortcut("PgDown")
        self.close_button.clicked.connect(self.reject)
        self.pdf_button.clicked.connect(self.save_pdf)
        self.print_button.clicked.connect(self.send_to_printer)

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
