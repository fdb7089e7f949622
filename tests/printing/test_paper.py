"""Paper: a millimetre is a millimetre, and a file is whole or as it was."""

import pypdf
import pytest
from printing.rasters import ink_box, page_count, page_picture
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter

from planner.domain.errors import PlannerError, StoppedError
from planner.domain.progress import Progress
from planner.printing.paper import A4, LETTER, TABLOID, Paper, load_fonts, paint_page, print_pages

pytestmark = pytest.mark.usefixtures("qapp")


def draw_box(painter, _page):
    painter.fillRect(QRectF(20, 30, 50, 40), Qt.GlobalColor.black)


@pytest.mark.parametrize("paper", [A4, LETTER, A4.landscape, Paper(59, 102)])
def test_a_box_lies_where_it_was_drawn_on_every_paper(tmp_path, paper):
    path = tmp_path / "box.pdf"

    print_pages(path, paper, 1, lambda painter, _page: painter.fillRect(QRectF(10, 20, 30, 15), Qt.GlobalColor.black))

    assert ink_box(page_picture(path)) == pytest.approx((10, 20, 40, 35), abs=0.15)


@pytest.mark.parametrize("paper", [A4, LETTER, A4.landscape, Paper(59, 102)])
def test_the_sheet_of_a_pdf_has_the_papers_size(tmp_path, paper):
    path = tmp_path / "box.pdf"

    print_pages(path, paper, 1, draw_box)

    box = pypdf.PdfReader(path).pages[0].mediabox
    assert (float(box.width), float(box.height)) == pytest.approx(
        (paper.width / 25.4 * 72, paper.height / 25.4 * 72), abs=1
    )


def test_a_printer_gets_the_same_page_as_a_file(tmp_path):
    path = tmp_path / "printed.pdf"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(path))

    print_pages(printer, A4, 2, draw_box)

    assert page_count(path) == 2
    assert ink_box(page_picture(path)) == pytest.approx((20, 30, 70, 70), abs=0.15)


def test_a_picture_shows_the_same_page_as_a_file():
    picture = paint_page(A4, draw_box, dots_per_inch=254)

    assert (picture.width(), picture.height()) == (2100, 2970)
    assert [picture.pixelColor(x, 500).name() for x in (195, 205, 695, 705)] == [
        "#ffffff",
        "#000000",
        "#000000",
        "#ffffff",
    ]


def test_a_pdf_says_its_title_and_maker(tmp_path):
    print_pages(tmp_path / "a.pdf", A4, 1, draw_box, title="Tweet Up – 東京")

    about = pypdf.PdfReader(tmp_path / "a.pdf").metadata
    assert (about.title, about.creator) == ("Tweet Up – 東京", "Planner")


def test_cancel_keeps_the_file_that_was_there(tmp_path):
    path = tmp_path / "a.pdf"
    path.write_bytes(b"before")
    progress = Progress(lambda done, _total: progress.stop() if done == 2 else None)

    with pytest.raises(StoppedError):
        print_pages(path, A4, 5, draw_box, progress)

    assert path.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [path]


def test_a_full_disk_keeps_the_file_that_was_there(tmp_path):
    path = tmp_path / "a.pdf"
    path.write_bytes(b"before")
    resource = pytest.importorskip("resource", reason="only Unix can limit the size of a file")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (200, hard))
    try:
        with pytest.raises(PlannerError, match="could not be finished"):
            print_pages(path, A4, 1, draw_box)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))

    assert path.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_not_there_is_told(tmp_path):
    with pytest.raises(PlannerError, match=r"badges\.pdf could not be written"):
        print_pages(tmp_path / "nowhere" / "badges.pdf", A4, 1, draw_box)


def test_a_failure_while_drawing_leaves_no_file(tmp_path):
    def fail(_painter, _page):
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        print_pages(tmp_path / "a.pdf", A4, 1, fail)

    assert list(tmp_path.iterdir()) == []


def test_our_letters_are_loaded():
    assert {"Inter", "Noto Sans Arabic", "Noto Sans Hebrew"} <= set(load_fonts())


class Jammed(QPrinter):
    """A printer that takes one page."""

    def newPage(self):
        return False


def test_a_printer_that_takes_no_more_is_told_with_the_pages_that_it_took(tmp_path):
    printer = Jammed(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))

    with pytest.raises(PlannerError, match="took 1 of 3 pages"):
        print_pages(printer, A4, 3, draw_box)


class Stubborn(QPrinter):
    """A printer that has Letter paper, whatever it is told."""

    def setPageLayout(self, _layout):
        self.setPageSize(QPageSize(QPageSize.PageSizeId.Letter))
        return False


def test_a_printer_that_does_not_take_the_paper_prints_nothing(tmp_path):
    printer = Stubborn(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))

    with pytest.raises(PlannerError, match="set to Letter paper, but these pages are made for A4"):
        print_pages(printer, A4, 1, draw_box)

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("paper", "name"),
    [
        (A4, "A4"),
        (A4.landscape, "A4"),
        (Paper(215, 280), "Letter"),
        (TABLOID, "Tabloid"),
        (Paper(102, 59), "59 × 102 mm"),
    ],
)
def test_paper_is_called_what_people_call_it(paper, name):
    assert paper.name == name
