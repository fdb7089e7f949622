"""The programme on paper, read back from the PDF."""

from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from itertools import pairwise

import pypdfium2
import pytest

from planner.domain.errors import PlannerError, StoppedError
from planner.domain.progress import Progress
from planner.domain.schedule import Programme, RoomRow, SessionRow, Slot
from planner.domain.topics import Speaker
from planner.printing.clocks import written
from planner.printing.paper import A3, A4, LETTER, paint_page
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


def test_the_clock_is_the_one_that_was_asked_for_and_has_room_at_its_full_size(tmp_path):
    for kind in Kind:
        print_schedule(programme(), tmp_path / "half.pdf", kind, clock=partial(written, wanted="12"))
        (page, *_) = words(tmp_path / "half.pdf")
        assert "6:30 pm" in page
        assert "18:30" not in page


def test_the_track_always_stands_behind_who_leads_it(tmp_path):
    long, short = (
        SessionRow(key, f"Talk {key}", Slot(START, minutes), key, f"Room {key}", key, track="People", speakers=(PRIYA,))
        for key, minutes in ((1, 180), (2, 5))
    )
    rooms = (RoomRow(1, "Room 1"), RoomRow(2, "Room 2"))
    print_schedule(Programme(1, "Tweet Up", START, rooms=rooms, sessions=(long, short)), tmp_path / "wall.pdf")

    (page,) = words(tmp_path / "wall.pdf")
    assert page.replace("\xa0", " ").count("Priya Raghunathan · People") == 2


@pytest.mark.parametrize("name", ["Tweet Up", "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamten"])
def test_nothing_stands_between_the_name_and_the_day_on_the_wall(tmp_path, name):
    print_schedule(replace(programme(), name=name), tmp_path / "wall.pdf", Kind.WALL)

    document = pypdfium2.PdfDocument(tmp_path / "wall.pdf")
    page = document[0].get_textpage()
    said = page.get_text_bounded()
    tops = [page.get_charbox(at)[3] for at in range(said.index("March")) if said[at].strip()]
    document.close()
    assert max(above - below for above, below in pairwise(tops)) < 42  # points, less than two lines of large letters


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
    """Return the height in millimetres of each figure on all pages."""
    document = pypdfium2.PdfDocument(path)
    heights = []
    for page in document:
        letters = page.get_textpage()
        text = letters.get_text_range()
        boxes = (letters.get_charbox(at) for at, letter in enumerate(text) if letter.isdigit())
        heights += [(top - bottom) * 25.4 / 72 for _, bottom, _, top in boxes]
    document.close()
    return heights


def in_one(path):
    """Return all that stands on the pages, without blanks: a long text goes on in the next line."""
    return "".join("".join(words(path)).split())


def staggered(rooms=5):
    """Rooms that begin and end at other minutes, so that nothing divides the day."""
    columns = tuple(RoomRow(key, f"Room {key}") for key in range(1, rooms + 1))
    sessions = [
        SessionRow(
            id=100 * room.id + place,
            title=f"Talk {room.id}.{place} of managers who listen and other myths",
            slot=Slot(START.replace(hour=9) + timedelta(minutes=7 * room.id + 40 * place), 40),
            room_id=room.id,
            room=room.name,
            topic_id=1,
            track="People",
            speakers=(PRIYA, Speaker(2, "Konstantina Papadopoulou-Featherstone")),
        )
        for room in columns
        for place in range(12)
    ]
    return Programme(1, "Congress", START, rooms=columns, sessions=tuple(sessions))


LONG = "Measuring what matters in organisations of every size without drowning in dashboards or losing anybody"
# The figures of a letter square of 5.3 mm, which can be read from two metres, are 3.9 mm high.
READABLE = 3.8


@pytest.mark.parametrize("paper", [A4, LETTER, A3])
@pytest.mark.parametrize(
    "planned",
    [
        programme(),
        programme(rooms=12, each=30),
        programme(title=LONG),
        programme(rooms=6, each=8, title=LONG),
        programme(rooms=1, each=40),
        staggered(),
    ],
    ids=["evening", "congress", "long titles", "long titles in many rooms", "one long room", "staggered"],
)
def test_all_of_the_wall_can_be_read_from_two_metres(tmp_path, planned, paper):
    path = tmp_path / "wall.pdf"

    count = print_schedule(planned, path, Kind.WALL, paper)

    assert min(digit_heights(path)) > READABLE
    said = in_one(path)
    assert all("".join(session.title.split()) in said for session in planned.sessions)
    assert count == len(words(path))
    if count > 1:
        assert f"Sheet{count}of{count}" in said


def test_more_room_takes_fewer_pages():
    congress = programme(rooms=12, each=30)

    assert SchedulePages(congress, paper=A3).count < SchedulePages(congress, paper=A4).count < 30
    assert SchedulePages(programme(), paper=A4).count == 1


def test_a_title_that_no_page_holds_is_printed_to_the_last_letter_all_the_same(tmp_path):
    endless = programme(rooms=1, each=1, title=" ".join([LONG] * 30))

    print_schedule(endless, tmp_path / "wall.pdf")

    assert in_one(tmp_path / "wall.pdf").count("Measuringwhatmatters") == 30


def test_a_session_that_goes_on_overleaf_stands_whole_on_both_pages(tmp_path):
    planned = programme(rooms=1, each=14, title=LONG)
    columns = (*planned.rooms, RoomRow(9, "Desk"))
    all_day = SessionRow(7, "Open desk 7", Slot(START, 40 * 14), 9, "Desk")
    planned = replace(planned, rooms=columns, sessions=(*planned.sessions, all_day))

    print_schedule(planned, tmp_path / "wall.pdf")

    pages = words(tmp_path / "wall.pdf")
    assert len(pages) > 1
    assert all("Open desk 7" in page for page in pages)


def test_short_names_of_rooms_and_long_ones_stand_whole(tmp_path):
    long = "The Extraordinarily Long Named Conference Hall of the Third Floor"
    planned = programme()
    rooms = (RoomRow(1, long), *planned.rooms[1:])

    print_schedule(replace(planned, rooms=rooms), tmp_path / "wall.pdf")

    assert "".join(long.split()) in in_one(tmp_path / "wall.pdf")


@pytest.mark.parametrize("title", ["Talk", LONG])
def test_the_small_sheets_have_letters_of_one_size_that_can_be_read_in_the_hand(tmp_path, title):
    path = tmp_path / "sheets.pdf"
    people = [SheetPerson(PRIYA.person_id, PRIYA.name, "speaker"), SheetPerson(2, "Asha Bello", "attendee")]

    print_schedule(programme(title=title), path, Kind.PEOPLE, people=people)

    # The event's line has the smallest letters, 2.8 mm.
    assert min(digit_heights(path)) > 1.9
    assert "".join(f"{title} 0.3.3".split()) in in_one(path)


def test_a_very_long_name_makes_room_on_every_sheet_and_is_never_cut(tmp_path):
    long = "Konstantinopoulou-Featherstone " * 4
    people = [SheetPerson(1, long.strip(), "speaker"), SheetPerson(2, "", "attendee")]

    print_schedule(programme(), tmp_path / "sheets.pdf", Kind.PEOPLE, people=people)

    said = in_one(tmp_path / "sheets.pdf")
    assert said.replace("\ufffe", "-").count("Featherstone") == 4


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


@pytest.mark.parametrize("kind", Kind)
def test_no_address_of_somebody_without_a_name_stands_on_paper(tmp_path, kind):
    nameless = Speaker(9, "ada@example.org")
    (first, *others) = programme(rooms=1).sessions
    led = replace(programme(rooms=1), sessions=(replace(first, speakers=(PRIYA, nameless)), *others))

    print_schedule(led, tmp_path / "page.pdf", kind)

    said = " ".join(words(tmp_path / "page.pdf"))
    assert PRIYA.name in said
    assert "@" not in said


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
