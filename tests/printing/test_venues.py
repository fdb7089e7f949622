"""Sheets of venues and their comparison on paper, read back from the PDF."""

from dataclasses import replace
from datetime import date

import pypdfium2
import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from planner.domain.errors import PlannerError, StoppedError
from planner.domain.progress import Progress
from planner.domain.schedule import RoomRow
from planner.domain.venue_details import DocumentRow, HoldRow, LayoutRow, VenueDetails, VisitRow
from planner.domain.venue_questions import Occasion, compare
from planner.domain.venues import Answer, DocumentKind, HoldKind, Noise, StepFree
from planner.domain.visits import USUAL_QUESTIONS
from planner.printing import flow
from planner.printing.paper import A4, LETTER, paint_page
from planner.printing.venues import Kind, VenuePages, print_venues

pytestmark = pytest.mark.usefixtures("qapp")

OCCASION = Occasion(112, date(2027, 1, 25), 7, "2027-03-08", chosen_id=1)
LAMB = VenueDetails(
    1,
    "The Lamb",
    "Lamb’s Yard, Holborn",
    notes="Warm Library: open a window",
    contact_name="Jo Ferris",
    contact_phone="020 7946 0114",
    step_free=StepFree.PARTLY,
    hearing_loop=Answer.NO,
    transport="Holborn, 4 minutes on foot",
    power="14 sockets",
    noise=Noise.QUIET,
    currency="GBP",
    minimum_spend=120_000,
    rooms=(RoomRow(11, "Long Room", 70), RoomRow(12, "Library", 30)),
    layouts=(LayoutRow(11, "theatre", 60), LayoutRow(12, "Horseshoe", 18)),
    holds=(HoldRow(1, HoldKind.HOLD, day="2027-03-08", runs_out="2027-02-01", event="Tweet Up", notes="Ring first"),),
    documents=(
        DocumentRow(1, DocumentKind.PLAN, "plan.png", "abc", 5),
        DocumentRow(2, DocumentKind.DOCUMENT, "terms.pdf", "def", 5),
    ),
    visit=(VisitRow(1, "Sockets counted?", Answer.YES, "14 of them"), VisitRow(2, "Last trains?")),
)
HALL = VenueDetails(2, "Sorting Hall", currency="GBP", hire_cost=85_000, rooms=(RoomRow(21, "Hall", 160),))


def words(path):
    document = pypdfium2.PdfDocument(path)
    text = [" ".join(page.get_textpage().get_text_bounded().split()) for page in document]
    document.close()
    return text


def size(path):
    document = pypdfium2.PdfDocument(path)
    width, height = document[0].get_size()
    document.close()
    return round(width), round(height)


def test_a_sheet_holds_all_that_is_known_on_one_page(tmp_path):
    assert print_venues(compare([LAMB], OCCASION), tmp_path / "lamb.pdf") == 1

    (page,) = words(tmp_path / "lamb.pdf")
    for told in (
        *("The Lamb", "Yard, Holborn", "Jo Ferris", "020 7946 0114", "Long Room", "Horseshoe", "60", "18"),
        *("112 / 100", "12 people too many", "£1,200 for 112 people: minimum spend; £10.71 a head"),
        *("Held, 7 days left", "Ring first", "In parts, ask first", "Holborn, 4 minutes on foot", "14 sockets"),
        *("Warm Library: open a window", "terms.pdf", "Sockets counted?", "14 of them", "Last trains?", "Yes", "No"),
    ):
        assert "".join(told.split()) in "".join(page.split()), told


def test_a_venue_without_a_check_list_gets_the_usual_questions_to_tick(tmp_path):
    print_venues(compare([HALL], OCCASION), tmp_path / "hall.pdf")

    page = "".join(words(tmp_path / "hall.pdf")[0].split())
    assert all("".join(question.split()) in page for question in USUAL_QUESTIONS)


def test_the_boxes_of_what_nobody_answered_are_blank():
    def ink(answer):
        venue = replace(LAMB, visit=(VisitRow(1, "Sockets?", answer),))
        image = paint_page(A4, VenuePages(compare([venue], OCCASION)).draw, 0, dots_per_inch=100)
        return sum(image.pixelColor(x, y).lightness() < 128 for x in range(420, 480) for y in range(60, 200))

    assert ink(Answer.YES) > ink(Answer.UNKNOWN)
    assert ink(Answer.NO) > ink(Answer.UNKNOWN)


def test_the_picture_of_the_plan_is_printed():
    plan = QImage(400, 200, QImage.Format.Format_RGB32)
    plan.fill(QColor("#ff00ff"))

    pages = VenuePages(compare([LAMB], OCCASION), pictures={"abc": plan})

    image = paint_page(A4, pages.draw, 0, dots_per_inch=50)
    shown = {image.pixelColor(x, y).name() for x in range(200, 400, 4) for y in range(40, 200, 4)}
    assert "#ff00ff" in shown


@pytest.mark.parametrize("paper", [A4, LETTER])
def test_very_long_notes_go_on_overleaf_to_the_last_word(tmp_path, paper):
    long = " ".join(f"word{number}" for number in range(3000))
    count = print_venues(compare([replace(LAMB, notes=long)], OCCASION), tmp_path / "lamb.pdf", paper=paper)

    pages = words(tmp_path / "lamb.pdf")
    assert len(pages) == count > 1
    assert "word2999" in " ".join(pages[-2:])
    assert all(f"word{number}" in " ".join(pages) for number in range(0, 3000, 100))


def test_each_venue_has_its_sheet(tmp_path):
    assert print_venues(compare([LAMB, HALL], OCCASION), tmp_path / "all.pdf", Kind.SHEETS) == 2
    first, second = words(tmp_path / "all.pdf")
    assert first.startswith("The Lamb")
    assert second.startswith("Sorting Hall")


@pytest.mark.parametrize(("paper", "lying"), [(A4, (842, 595)), (LETTER, (792, 612))])
def test_the_comparison_lies_and_marks_what_is_too_small_and_missing(tmp_path, paper, lying):
    assert print_venues(compare([LAMB, HALL], OCCASION), tmp_path / "all.pdf", "comparison", paper) == 1

    assert size(tmp_path / "all.pdf") == lying
    (page,) = words(tmp_path / "all.pdf")
    for told in ("Venues for 112 people", "112 / 100", "112 / 160", "112 / ?", "£1,200", "£850", "Not known", "Chosen"):
        assert told in page
    assert "Choose" not in page


def test_the_marks_differ_without_their_colour():
    def shape(heads):
        pages = VenuePages(compare([HALL, LAMB], Occasion(heads, date(2027, 1, 1))), Kind.COMPARISON)
        image = paint_page(pages.paper, pages.draw, 0, dots_per_inch=100).convertToFormat(
            QImage.Format.Format_Grayscale8
        )
        columns = range(620, 665)
        return [[image.pixelColor(x, y).lightness() < 200 for x in columns] for y in range(100, 140)]

    assert shape(100) != shape(200)


def test_many_rows_go_on_with_the_names_again(tmp_path):
    names = [f"Own layout {number}" for number in range(40)]
    many = replace(HALL, layouts=tuple(LayoutRow(21, name, 10) for name in names))
    count = print_venues(compare([LAMB, many], OCCASION), tmp_path / "all.pdf", Kind.COMPARISON)

    pages = words(tmp_path / "all.pdf")
    assert len(pages) == count > 1
    assert all("Sorting Hall" in page for page in pages)
    assert all(name in " ".join(pages) for name in names)


def test_without_a_venue_nothing_is_printed(tmp_path):
    with pytest.raises(PlannerError, match="no venue yet"):
        print_venues(compare([], OCCASION), tmp_path / "none.pdf")
    assert list(tmp_path.iterdir()) == []


def test_cancel_leaves_no_file(tmp_path):
    progress = Progress()
    progress.stop()
    with pytest.raises(StoppedError):
        print_venues(compare([LAMB], OCCASION), tmp_path / "lamb.pdf", progress=progress)
    assert list(tmp_path.iterdir()) == []


def test_each_line_of_a_long_word_keeps_to_its_own_height():
    long = "fits in 3 rooms together, 70 in Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamten"
    blocks = flow.words(long, 60, 3.5)
    assert len(blocks) > 1
    for block in blocks:
        image = QImage(700, 300, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        painter.scale(10, 10)
        block.draw(painter, 5, 10)
        painter.end()
        inked = [y for y in range(300) if any(image.pixelColor(x, y) != QColor("white") for x in range(0, 700, 2))]
        assert 99 <= min(inked) < max(inked) <= 101 + 10 * block.height


def test_a_heading_never_stands_last_on_a_page():
    lines = [flow.gap(10), flow.gap(10), flow.heading("Notes", 80, 3), flow.gap(10)]

    pages = flow.shared_out(lines, 20 + lines[2].height + 5, 100)

    assert [len(page) for page in pages] == [2, 2]
