"""Badges on sheets: exact places, whole names, readable codes, nobody missing."""

import dataclasses

import pytest
import zxingcpp
from printing.rasters import ink_box, page_count, page_picture, page_text

from planner.domain.badges import ROLE_COLOURS, Badge, find_template
from planner.domain.errors import PlannerError, StoppedError
from planner.domain.ids import new_code
from planner.domain.label_stock import find_stock
from planner.domain.progress import Progress
from planner.domain.rsvp import Role
from planner.printing.badges import BadgeJob, find_troubles, load_stocks, load_templates, print_badges

pytestmark = pytest.mark.usefixtures("qapp")

NAME_FIRST, HANDLE_FIRST, ROLE_BAND = load_templates()
AVERY_5395 = find_stock(load_stocks(), "Avery 5395")
L4785 = find_stock(load_stocks(), "Avery L4785")

SCRIPTS = [
    "Priya Raghunathan",
    "Łukasz Wiśniewski",
    "佐藤 健太郎",
    "محمد عبد الله",
    "שרה כהן",
    "กนกวรรณ ศรีสวัสดิ์",
    "प्रिया शर्मा",
    "Олександр Шевченко",
    "Maria-Magdalena Konstantinopoulou-Featherstone",
]


def badge(number=0, name="Ada Example", **values):
    return Badge(number, name, **{"code": new_code(), "event": "Tweet Up", "hashtag": "ConnectingHR"} | values)


@pytest.mark.parametrize("template", load_templates(), ids=lambda template: template.name)
@pytest.mark.parametrize("stock", ["Avery 5395", "Avery L4785", "Herma 4457", "Dymo 30374", "Avery 5295"])
def test_every_code_on_a_full_second_sheet_is_read_back(tmp_path, stock, template):
    sheet = find_stock(load_stocks(), stock)
    badges = [badge(n, f"Guest {n}") for n in range(2 * sheet.per_sheet)]

    print_badges(badges, sheet, template, 0, tmp_path / "b.pdf")

    codes = {found.text for found in zxingcpp.read_barcodes(page_picture(tmp_path / "b.pdf", 1))}
    assert codes == {each.code for each in badges[sheet.per_sheet :]}


def test_badges_begin_at_the_first_unused_label_and_go_on_overleaf(tmp_path):
    sheets = print_badges([badge(n) for n in range(12)], L4785, NAME_FIRST, 4, tmp_path / "b.pdf")

    assert sheets == page_count(tmp_path / "b.pdf") == 2
    found = zxingcpp.read_barcodes(page_picture(tmp_path / "b.pdf"))
    assert len(found) == 6
    assert min(each.position.top_left.y for each in found) / 10 > 123  # the third row begins there


def filled():
    """A template that fills the whole label with the role's colour."""
    return dataclasses.replace(
        NAME_FIRST, layouts=(dataclasses.replace(NAME_FIRST.layouts[0], band=1, lines=(), code=None),)
    )


@pytest.mark.parametrize("stock", [AVERY_5395, L4785], ids=lambda stock: stock.name)
def test_labels_lie_within_a_tenth_of_a_millimetre(tmp_path, stock):
    badges = [badge(n, role=Role.HOST, hashtag="", event="") for n in range(stock.per_sheet)]

    print_badges(badges, stock, filled(), 0, tmp_path / "b.pdf")

    picture = page_picture(tmp_path / "b.pdf", dots_per_mm=20)
    for left, top in stock.corners():
        cut = tuple(
            round(edge / 1000 * 20)
            for edge in (left - 900, top - 900, left + stock.label_width + 900, top + stock.label_height + 900)
        )
        box = ink_box(picture.crop(cut), 20)
        expected = (0.9, 0.9, 0.9 + stock.label_width / 1000, 0.9 + stock.label_height / 1000)
        assert box == pytest.approx(expected, abs=0.1)


def test_names_in_every_script_stand_whole_on_the_sheet(tmp_path):
    print_badges([badge(n, name) for n, name in enumerate(SCRIPTS)], L4785, NAME_FIRST, 0, tmp_path / "b.pdf")

    said = "".join(page_text(tmp_path / "b.pdf").split())
    for name in ("Priya Raghunathan", "Łukasz Wiśniewski", "佐藤 健太郎", "Олександр Шевченко"):
        assert "".join(name.split()) in said
    # A reader may take the line's own hyphen for one that divides a word.
    assert "Maria" in said
    assert "Featherstone" in said


@pytest.mark.parametrize("stock", ["Avery L4785", "Dymo 30374", "Avery 5160", "Online Labels OL894"])
def test_no_ink_leaves_its_label(tmp_path, stock):
    sheet = find_stock(load_stocks(), stock)
    long = badge(
        0,
        "Wolfeschlegelsteinhausenbergerdorff " * 3,
        handle="a" * 60,
        organisation="Tallis & Sons " * 9,
        job_title="Head " * 20,
    )

    print_badges([long], sheet, NAME_FIRST, 0, tmp_path / "b.pdf")

    left, top, right, bottom = ink_box(page_picture(tmp_path / "b.pdf"))
    assert left >= sheet.left / 1000 - 0.1
    assert top >= sheet.top / 1000 - 0.1
    assert right <= (sheet.left + sheet.label_width) / 1000 + 0.1
    assert bottom <= (sheet.top + sheet.label_height) / 1000 + 0.1


def test_a_role_is_told_by_its_word_and_not_by_colour_alone(tmp_path):
    print_badges([badge(role=role) for role in Role], L4785, NAME_FIRST, 0, tmp_path / "b.pdf", say=str.upper)

    said = page_text(tmp_path / "b.pdf")
    assert [word for word in ("HOST", "SPEAKER", "SPONSOR", "STAFF", "PRESS") if word not in said] == []


@pytest.mark.parametrize("role", Role)
def test_role_words_stand_out_from_their_ground(role):
    ground, ink = (_luminance(colour) for colour in ROLE_COLOURS[role])

    assert (max(ground, ink) + 0.05) / (min(ground, ink) + 0.05) >= 4.5


def _luminance(colour):
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_a_name_below_its_floor_is_told_with_size_and_number():
    job = BadgeJob([badge(0), badge(1, "Konstantinopoulou-Featherstone " * 4)], L4785, NAME_FIRST)

    (trouble,) = find_troubles(job)
    assert (trouble.number, trouble.field, trouble.floor, trouble.missing) == (1, "name", 14, "")
    assert 3 < trouble.points < 14


def test_letters_that_cannot_be_drawn_are_told():
    (trouble,) = find_troubles(BadgeJob([badge(0, "Ada \U0010fffd")], L4785, NAME_FIRST))

    assert (trouble.field, trouble.missing, trouble.points) == ("name", "\U0010fffd", 0)


@pytest.mark.parametrize("template", load_templates(), ids=lambda template: template.name)
@pytest.mark.parametrize("stock", ["Avery 5395", "Avery L4785", "Avery L7165"])
def test_usual_names_fit_usual_labels_without_trouble(stock, template):
    badges = [
        badge(n, name, handle="priya_hr", organisation="Brightwell & Sons Ltd") for n, name in enumerate(SCRIPTS[:8])
    ]

    assert find_troubles(BadgeJob(badges, find_stock(load_stocks(), stock), template)) == []


def test_cancel_leaves_no_file(tmp_path):
    progress = Progress()
    progress.stop()

    with pytest.raises(StoppedError):
        print_badges([badge(n) for n in range(50)], L4785, NAME_FIRST, 0, tmp_path / "b.pdf", progress)

    assert list(tmp_path.iterdir()) == []


def test_templates_stand_in_their_order_and_are_found_by_name():
    assert [template.name for template in load_templates()] == ["Name first", "Handle first", "Role band"]
    assert find_template(load_templates(), "role BAND") is ROLE_BAND


def test_an_unknown_template_names_those_there_are():
    with pytest.raises(PlannerError, match="Name first, Handle first, Role band"):
        find_template(load_templates(), "Fancy")


def test_all_lines_begin_on_the_side_where_the_name_begins(tmp_path):
    badges = [badge(0, "Ada", code="", organisation="Acme"), badge(1, "שרה כהן", code="", organisation="Acme")]

    print_badges(badges, L4785, ROLE_BAND, 0, tmp_path / "b.pdf")

    picture = page_picture(tmp_path / "b.pdf")
    latin, hebrew = (picture.crop((left, 130, left + 800, 480)) for left in (180, 1130))
    assert ink_box(latin)[0] < 4
    assert ink_box(latin)[2] < 30
    # The lines end where the code begins, at 79 % of what lies inside the edges.
    assert ink_box(hebrew)[0] > 20
    assert ink_box(hebrew)[2] == pytest.approx(58.7, abs=1.5)


@pytest.mark.parametrize("template", load_templates(), ids=lambda template: template.name)
def test_a_badge_without_a_name_keeps_its_place_free_for_writing_and_is_told(tmp_path, template):
    nameless = badge(0, "", called="ada@example.org", organisation="Acme", code="")
    job = BadgeJob([nameless, badge(1)], L4785, template)

    assert [(each.number, each.field, each.unknown) for each in find_troubles(job)] == [(0, "name", True)]
    print_badges(job.badges, L4785, template, 0, tmp_path / "b.pdf")
    assert "@" not in page_text(tmp_path / "b.pdf").replace("#", "")
    # Above the line to write on there is room for a pen, below it stands the organisation.
    top = L4785.top / 100
    label = page_picture(tmp_path / "b.pdf").crop((250, round(top), 700, round(top + 350)))
    first, last = ink_box(label)[1], ink_box(label)[3]
    assert first > 8
    assert ink_box(label.crop((0, 0, 450, round(first * 10) + 4)))[2] > 40
    assert last > first + 2
