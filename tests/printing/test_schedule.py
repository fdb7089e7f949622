"""The programme on paper, read back from the PDF."""

from datetime import datetime, timedelta

import pypdfium2
import pytest

from planner.domain.errors import PlannerError, StoppedError
from planner.domain.progress import Progress
from planner.domain.schedule import Programme, RoomRow, SessionRow, Slot
from planner.domain.topics import Speaker
from planner.printing.paper import A4, LETTER, paint_page
from planner.printing.schedule import Kind, SchedulePages, print_schedule
from planner.services.schedule import SheetPerson

pytestmark = pytest.mark.usefixtures("qapp")

START = datetime(2027, 3, 8, 18, 30)
PRIYA = Speaker(1, "Priya Raghunathan")


def programme(rooms: int = 3, *, days: int = 1, each: int = 4, title: str = "Talk") -> Programme:
    columns = tuple(RoomRow(key, f"Room {key}") for key in range(1, rooms + 1))
    sessions = [
        SessionRow(
            id=1000 * day + 100 * room.id + place,
            title=f"{title} {day}.{room.id}.{place}",
            slot=Slot(START + timedelta(days=day, minutes=40 * place), 35),
            room_id=room.id,
            room=room.name,
            topic_id=1,
            speakers=(PRIYA,) if room.id == 1 else (),
        )
        for day in range(days)
        for room in columns
        for place in range(each)
    ]
    pizza = SessionRow(1, "Pizza for all", Slot(START + timedelta(minutes=40 * each), 15))
    return Programme(
        1, "Tweet Up", START, START + timedelta(days=days - 1, hours=3), rooms=columns, sessions=(*sessions, pizza)
    )


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


def test_the_wall_page_holds_every_session_on_one_sheet(tmp_path):
    assert print_schedule(programme(), tmp_path / "wall.pdf") == 1

    (page,) = words(tmp_path / "wall.pdf")
    assert all(session.title in page for session in programme().sessions)
    assert "Room 1" in page
    assert "18:30" in page
    assert "Tweet Up" in page


def test_each_day_has_its_own_wall_page(tmp_path):
    assert print_schedule(programme(days=3), tmp_path / "wall.pdf") == 3
    assert "Talk 2.1.0" in words(tmp_path / "wall.pdf")[2]


def test_many_rooms_are_shared_out_and_what_is_for_everybody_stands_on_each_page(tmp_path):
    count = print_schedule(programme(rooms=10), tmp_path / "wall.pdf")

    pages = words(tmp_path / "wall.pdf")
    assert count == len(pages) > 1
    assert all("Pizza for all" in page for page in pages)
    assert all(any(f"Room {room}" in page for page in pages) for room in range(1, 11))


@pytest.mark.parametrize(("paper", "sizes"), [(A4, {(595, 842), (842, 595)}), (LETTER, {(612, 792), (792, 612)})])
def test_the_sheet_is_the_paper_that_was_asked_for(tmp_path, paper, sizes):
    print_schedule(programme(), tmp_path / "wall.pdf", Kind.WALL, paper)

    assert size(tmp_path / "wall.pdf") in sizes


def test_one_or_two_rooms_stand_and_many_lie():
    standing, lying = SchedulePages(programme(rooms=1)).paper, SchedulePages(programme(rooms=5)).paper

    assert standing.width < standing.height
    assert lying.width > lying.height


def test_a_long_title_is_printed_to_the_last_letter(tmp_path):
    long = "Measuring what matters in organisations of every size without drowning in dashboards or losing anybody"
    print_schedule(programme(title=long), tmp_path / "wall.pdf")

    assert "".join(f"{long} 0.1.3".split()) in "".join(words(tmp_path / "wall.pdf")[0].split())


def test_even_the_shortest_session_of_a_long_day_names_who_leads_it(tmp_path):
    key, columns = 7, tuple(RoomRow(room, f"Room {room}") for room in range(1, 6))
    short = SessionRow(key, "Lightning", Slot(START, 5), 1, "Room 1", 1, speakers=(PRIYA,))
    last = SessionRow(8, "Night cap", Slot(START + timedelta(hours=9), 30), 5, "Room 5")
    print_schedule(Programme(1, "Long", START, rooms=columns, sessions=(short, last)), tmp_path / "wall.pdf")

    (page,) = words(tmp_path / "wall.pdf")
    assert "Lightning" in page
    assert PRIYA.name in page


def test_everybody_gets_a_sheet_with_their_name_several_to_a_page(tmp_path):
    people = [SheetPerson(key, f"Guest Number{key}", "attendee") for key in range(1, 18)]

    count = print_schedule(programme(rooms=2), tmp_path / "sheets.pdf", "people", people=people)

    text = " ".join(words(tmp_path / "sheets.pdf"))
    assert 1 < count < len(people)
    assert all(person.name in text for person in people)


def digit_heights(path):
    """Return the height in millimetres of each figure on the first page."""
    document = pypdfium2.PdfDocument(path)
    page = document[0].get_textpage()
    letters = page.get_text_range()
    boxes = [page.get_charbox(at) for at, letter in enumerate(letters) if letter.isdigit()]
    document.close()
    return [(top - bottom) * 25.4 / 72 for _, bottom, _, top in boxes]


@pytest.mark.parametrize("days", [1, 2])
def test_a_long_programme_goes_on_over_sheets_that_can_be_read(tmp_path, days):
    path = tmp_path / "sheets.pdf"
    people = [SheetPerson(PRIYA.person_id, PRIYA.name, "speaker"), SheetPerson(2, "Asha Bello", "attendee")]
    congress = programme(rooms=30, days=days, each=10 // days)

    count = print_schedule(congress, path, Kind.PEOPLE, people=people)

    pages = words(path)
    assert len(pages) == count == 2 * 3
    for person, sheets in zip(people, (pages[:3], pages[3:]), strict=True):
        assert all(f"{person.name} Tweet Up" in page and f"Sheet {n} of 3" in page for n, page in enumerate(sheets, 1))
        assert " ".join(sheets).count("Talk ") == 300
    assert min(digit_heights(path)) > 1.5


def test_a_day_that_goes_on_in_the_next_column_is_named_again(tmp_path):
    print_schedule(programme(rooms=30, days=2, each=5), tmp_path / "sheets.pdf", Kind.PEOPLE)

    named = [page.count("March 2027") for page in words(tmp_path / "sheets.pdf")]
    assert named == [2, 3, 2]


def test_only_the_sessions_of_the_reader_are_marked_as_led(tmp_path):
    people = [SheetPerson(PRIYA.person_id, PRIYA.name, "speaker"), SheetPerson(2, "Asha Bello", "attendee")]

    print_schedule(programme(), tmp_path / "sheets.pdf", Kind.PEOPLE, people=people)

    assert " ".join(words(tmp_path / "sheets.pdf")).count("you lead") == 4


def test_without_a_list_of_people_the_sheets_are_for_those_who_lead(tmp_path):
    print_schedule(programme(), tmp_path / "sheets.pdf", Kind.PEOPLE)

    assert PRIYA.name in words(tmp_path / "sheets.pdf")[0]


def test_an_empty_programme_is_refused_and_no_file_is_made(tmp_path):
    with pytest.raises(PlannerError, match="nothing on its programme yet"):
        print_schedule(Programme(1, "Soon"), tmp_path / "wall.pdf")
    assert list(tmp_path.iterdir()) == []


def test_cancel_leaves_no_file(tmp_path):
    progress = Progress()
    progress.stop()

    with pytest.raises(StoppedError):
        print_schedule(programme(), tmp_path / "wall.pdf", progress=progress)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_told_in_a_sentence(tmp_path):
    with pytest.raises(PlannerError, match=r"wall\.pdf could not be written"):
        print_schedule(programme(), tmp_path / "nowhere" / "wall.pdf")


def test_the_picture_of_a_page_is_the_printed_page_in_its_own_shape():
    pages = SchedulePages(programme(rooms=5))

    image = paint_page(pages.paper, pages.draw, 0, dots_per_inch=50)

    assert (image.width(), image.height()) == (round(297 / 25.4 * 50), round(210 / 25.4 * 50))
    assert image.pixelColor(1, 1).name() == "#ffffff"
    assert len({image.pixel(x, 200) for x in range(image.width())}) > 5
