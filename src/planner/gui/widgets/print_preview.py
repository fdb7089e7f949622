"""What comes out of the printer, page by page, before it does; then PDF or printer."""

from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from planner.domain.errors import PlannerError
from planner.domain.texts import N_
from planner.gui import aio, files, printers, settings, theme
from planner.gui.aio import async_slot, deed
from planner.gui.i18n import tr
from planner.gui.jobs import run_job
from planner.gui.widgets.buttons import icon_button
from planner.gui.widgets.segments import Segments
from planner.printing.paper import A3, A4, LETTER, TABLOID, Pages, Paper, paint_page, print_some
from planner.services.papers import is_letter_here

_PAPERS = (A4, A3, LETTER, TABLOID)
_DOTS_PER_INCH = 110
_FOLDER_KEY = "print/folder"


class PrintPreview(QDialog):
    """Shows one page at a time as it will be printed.

    A dialog says by `make_pages` what it prints in a kind, on a paper; call `begin` when it can.
    """

    told = Signal(str)  # a notice: what was printed
    written = Signal(str, object)  # a notice that a file was written, and its path

    saving = printing = ""
    """What is said while it takes long, as marked texts."""

    def __init__(
        self, page: QWidget, title: str, kinds: Sequence[tuple[str, str]], *, file: str, document: str
    ) -> None:
        """`file` is the name that the PDF is offered, `document` the one that a printer shows."""
        super().__init__(page)
        self._title, self._file, self._document = title, file, document
        self._made: tuple[tuple[str, Paper], Pages] | None = None
        self._number = self._turn = 0
        self._image = QImage()
        self._is_busy = False
        self.setWindowTitle(title)
        self._make_parts(kinds)
        self._lay_out()
        self._wire()
        self.resize(theme.px(880), theme.px(680))

    def make_pages(self, kind: str, paper: Paper) -> Pages:
        """Return the pages of a kind on that paper; called in a thread."""
        raise NotImplementedError

    def begin(self) -> None:
        """Show the first page of what is chosen."""
        self.go_to(0)

    async def pages(self) -> Pages:
        """Return the pages of what is chosen now."""
        wanted = self.kind.current(), _PAPERS[self.paper_box.currentIndex()]
        if self._made is None or self._made[0] != wanted:
            self.pages_label.setText(tr(N_("Laying out …")))
            self._made = wanted, await aio.in_thread(self.make_pages, *wanted)
        return self._made[1]

    @async_slot
    async def go_to(self, number: int) -> None:
        """Lay out and draw a page in a thread; one asked for meanwhile is shown instead."""
        self._turn += 1
        turn = self._turn
        pages = await self.pages()
        if turn != self._turn:
            return
        self._number = number = max(0, min(number, pages.count - 1))
        self.before_button.setEnabled(number > 0)
        self.next_button.setEnabled(number < pages.count - 1)
        told = tr(N_("Page {page} of {pages}"), page=number + 1, pages=pages.count)
        self.pages_label.setText(told)
        self.sheet.setAccessibleName(told)
        image = await aio.in_thread(paint_page, pages.paper, pages.draw, number, dots_per_inch=_DOTS_PER_INCH)
        if turn == self._turn:
            self._image = image
            self._show_image()

    def reject(self) -> None:
        if not self._is_busy:
            super().reject()

    def resizeEvent(self, qevent: QResizeEvent) -> None:
        super().resizeEvent(qevent)
        self._show_image()

    @deed
    async def save_pdf(self) -> None:
        """Ask for a file and write the pages into it."""
        await self._while_busy(self._save_pdf)

    @deed
    async def send_to_printer(self) -> None:
        """Let a printer be chosen, then print."""
        await self._while_busy(self._print)

    async def write_pdf(self, path: Path) -> None:
        """Write the pages into the file, and tell."""
        pages = await self.pages()
        count = await run_job(self, self.saving, print_some, pages, path, document=self._document)
        self.written.emit(tr(N_("{n} page saved as {file}.|{n} pages saved as {file}."), n=count, file=path.name), path)

    async def _save_pdf(self) -> bool:
        near = files.place_for(_FOLDER_KEY, self._file, "pdf")
        kinds = tr(N_("PDF files (*.pdf)"))
        path = await files.ask_where_to_save(self, self._title, near, ending="pdf", kinds=kinds)
        if path is None:
            return False
        await self.write_pdf(path)
        settings.keep(_FOLDER_KEY, str(path.parent))
        return True

    async def _print(self) -> bool:
        pages = await self.pages()
        printer = await printers.ask_for_printer(self, pages.paper, self._document, pages.count)
        if printer is None:
            return False
        only = printers.pages_of(printer, pages.count)
        count = await run_job(self, self.printing, print_some, pages, printer, only=only)
        words = N_("{n} page went to {printer}.|{n} pages went to {printer}.")
        self.told.emit(tr(words, n=count, printer=printers.name_of(printer)))
        return True

    async def _while_busy(self, do: Callable[[], Awaitable[bool]]) -> None:
        """Do it while nothing else can be pressed; close when it is done, else say why not."""
        self._set_busy(is_busy=True)
        self.error.hide()
        try:
            is_done = await do()
        except PlannerError as error:
            is_done = False
            self.error.setText(tr(error.message))
            self.error.show()
        finally:
            self._set_busy(is_busy=False)
        if is_done:
            self.accept()

    def _set_busy(self, *, is_busy: bool) -> None:
        self._is_busy = is_busy
        for part in (self.kind, self.paper_box, self.close_button, self.pdf_button, self.print_button):
            part.setEnabled(not is_busy)

    def _make_parts(self, kinds: Sequence[tuple[str, str]]) -> None:
        self.kind = Segments()
        self.kind.set_choices(kinds)
        self.kind.setAccessibleName(tr(N_("What to print")))
        self.paper_box = QComboBox()
        self.paper_box.setAccessibleName(tr(N_("Paper")))
        for paper in _PAPERS:
            self.paper_box.addItem(paper.name)
        self.paper_box.setCurrentIndex(_PAPERS.index(LETTER if is_letter_here() else A4))
        self.sheet = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self.pages_label = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self.error = QLabel(wordWrap=True)
        self.error.hide()
        theme.set_kind(self.pages_label, "small")
        theme.set_kind(self.error, "error")
        self.before_button = icon_button("chevron-left", tr(N_("Page before")))
        self.next_button = icon_button("chevron-right", tr(N_("Next page")))
        self.close_button = QPushButton(tr(N_("Close")))
        self.pdf_button = QPushButton(tr(N_("Save as PDF…")))
        self.print_button = QPushButton(tr(N_("Print…")))
        theme.set_kind(self.print_button, "primary")

    def _lay_out(self) -> None:
        above, below, outer = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        above.addWidget(self.kind)
        above.addWidget(self.paper_box)
        above.addStretch()
        for button in (self.before_button, self.pages_label, self.next_button):
            above.addWidget(button)
        area = QScrollArea(widgetResizable=True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self.sheet)
        theme.set_kind(self.sheet, "desk")
        below.addStretch()
        for button in (self.close_button, self.pdf_button, self.print_button):
            below.addWidget(button)
        outer.addLayout(above)
        outer.addWidget(area, 1)
        outer.addWidget(self.error)
        outer.addLayout(below)
        self._area = area

    def _wire(self) -> None:
        self.kind.chosen.connect(lambda _key: self.begin())
        self.paper_box.activated.connect(lambda _at: self.begin())
        self.before_button.clicked.connect(lambda: self.go_to(self._number - 1))
        self.next_button.clicked.connect(lambda: self.go_to(self._number + 1))
        self.before_button.setShortcut("PgUp")
        self.next_button.setShortcut("PgDown")
        self.close_button.clicked.connect(self.reject)
        self.pdf_button.clicked.connect(self.save_pdf)
        self.print_button.clicked.connect(self.send_to_printer)
        self.print_button.setDefault(True)

    def _show_image(self) -> None:
        if self._image.isNull():
            return
        ratio = self.devicePixelRatioF()
        room = (self._area.viewport().size() - QSize(theme.px(32), theme.px(32))) * ratio
        keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        picture = QPixmap.fromImage(self._image.scaled(room, keep, smooth))
        picture.setDevicePixelRatio(ratio)
        self.sheet.setPixmap(picture)
