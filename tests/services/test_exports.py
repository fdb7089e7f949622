"""Lists sent out: whole, chosen and ordered, harmless, and the same when they come back."""

import csv
import io
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import factories
import pytest
import vobject
from python_calamine import CalamineWorkbook

from planner.domain.attendees import Attendee
from planner.domain.errors import PlannerError
from planner.domain.exports import COLUMNS, read_columns
from planner.domain.rsvp import Role, Rsvp
from planner.domain.texts import text
from planner.domain.where import parse_where
from planner.formats.attendees import read_attendees
from planner.formats.tables import read_table
from planner.services.exports import export_guests
from planner.services.guests import list_guests
from planner.services.imports import Verdict, import_attendees, plan_import
from planner.store.workspace import Workspace

NASTY = [
    Attendee(
        line=2, full_name="=cmd|' /C calc'!A0", given_name="+1+1", organisation="@SUM(A1)", notes="-2+3\nline two"
    ),
    Attendee(line=3, full_name="Łukasz “Lu” Wiśniewski, jr.", email="lukasz@post.example", phone="+44 20 7946 0000"),
    Attendee(line=4, full_name="'=already quoted", email="quoted@post.example", handle="quoted", rsvp=Rsvp.ACCEPTED),
    Attendee(
        line=5,
        full_name="王丽华",
        given_name="丽华",
        family_name="王",
        email="lihua@post.example",
        rsvp=Rsvp.TENTATIVE,
        role=Role.PRESS,
        ticket_type="Early; bird",
        ticket_code="007",
        order_date="2026-04-05T06:36",
        checked_in=True,
    ),
    Attendee(line=6, full_name="ליאת דוגמאי", handle="liat_d", rsvp=Rsvp.DECLINED, organisation="Smith, Jones & Co"),
    Attendee(line=7, email="nameless@post.example", job_title="\tTabbed"),
    Attendee(line=8, full_name="Jasper"),
]


@pytest.fixture
def event_id(workspace: Workspace) -> int:
    key = workspace.write(factories.SETUP, factories.make_event, "Autumn / Meetup: [one]")
    workspace.write(factories.SETUP, import_attendees, key, NASTY, source="nasty.csv")
    return key


def exported(workspace: Workspace, event_id: int, path: Path, **values: Any) -> list[list[str]]:
    workspace.read(export_guests, event_id, path, **values)
    return list(csv.reader(io.StringIO(path.read_text(encoding="utf-8-sig"))))


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_an_export_brought_in_again_changes_nothing(
    workspace: Workspace, event_id: int, tmp_path: Path, suffix: str
) -> None:
    path = tmp_path / f"invite-list{suffix}"
    workspace.read(export_guests, event_id, path)
    before = workspace.read(factories.dump)
    attendees = read_attendees(read_table(path))
    assert attendees.rejected == []
    rows = workspace.read(plan_import, event_id, attendees.people)
    assert [(row.verdict, row.changes) for row in rows] == [(Verdict.SAME, ())] * len(NASTY)
    workspace.write(factories.SETUP, import_attendees, event_id, attendees.people, source=path.name)
    assert workspace.read(factories.dump) == before


def test_an_export_of_names_and_answers_alone_changes_nothing_in_any_order(
    workspace: Workspace, event_id: int, tmp_path: Path
) -> None:
    path = tmp_path / "names.csv"
    others = [
        Attendee(line=2, full_name="John Smith", email="one@post.example", rsvp=Rsvp.ACCEPTED),
        Attendee(line=3, full_name="John Smith", email="two@post.example", rsvp=Rsvp.DECLINED),
        Attendee(line=4, full_name="Cher", email="cher@post.example"),
    ]
    key = workspace.write(factories.SETUP, factories.make_event, "Namesakes")
    workspace.write(factories.SETUP, import_attendees, key, others, source="others.csv")
    ids = [guest.id for guest in workspace.read(list_guests, key)]
    workspace.read(export_guests, key, path, columns=("full_name", "rsvp"), guest_ids=ids[::-1])
    rows = workspace.read(plan_import, key, read_attendees(read_table(path)).people)
    assert [(row.verdict, row.is_doubtful) for row in rows] == [(Verdict.SAME, False)] * len(others)


def test_a_name_of_one_word_among_strangers_is_pointed_out(workspace: Workspace, event_id: int) -> None:
    cher = Attendee(line=2, full_name="Cher", email="cher@post.example")
    workspace.write(factories.SETUP, import_attendees, event_id, [cher], source="cher.csv")
    names = [Attendee(line=2, full_name="Cher"), Attendee(line=3, full_name="Somebody New")]
    rows = workspace.read(plan_import, event_id, names)
    assert [(row.verdict, row.is_doubtful) for row in rows] == [(Verdict.SAME, True), (Verdict.NEW, False)]


def test_no_cell_can_act_as_a_formula_and_telephone_numbers_stay(
    workspace: Workspace, event_id: int, tmp_path: Path
) -> None:
    header, *rows = exported(workspace, event_id, tmp_path / "out.csv")
    for row in rows:
        for heading, cell in zip(header, row, strict=True):
            assert not cell.startswith(("=", "@", "\t", "\r", "-")), (heading, cell)
    assert rows[1][header.index("Phone")] == "+44 20 7946 0000"


def test_headings_are_the_contract(workspace: Workspace, event_id: int, tmp_path: Path) -> None:
    header, *rows = exported(workspace, event_id, tmp_path / "out.csv")
    assert header == list(COLUMNS.values())
    assert len(rows) == len(NASTY)


def test_columns_and_their_order_are_chosen(workspace: Workspace, event_id: int, tmp_path: Path) -> None:
    columns = read_columns("email, Name,RSVP")
    header, *rows = exported(workspace, event_id, tmp_path / "out.csv", columns=columns)
    assert header == ["E-mail", "Name", "RSVP"]
    assert rows[3] == ["lihua@post.example", "王丽华", "tentative"]


def test_an_unknown_column_is_refused_with_the_ones_there_are() -> None:
    with pytest.raises(PlannerError, match="There is no column “shoe size”"):
        read_columns("name,shoe size")


def test_guests_are_filtered_or_chosen_in_the_order_given(workspace: Workspace, event_id: int, tmp_path: Path) -> None:
    name = ("full_name",)
    where = parse_where("rsvp=accepted,declined")
    assert exported(workspace, event_id, tmp_path / "a.csv", columns=name, where=where)[1:] == [
        ["''=already quoted"],
        ["ליאת דוגמאי"],
    ]
    ids = [guest.id for guest in workspace.read(list_guests, event_id)]
    chosen = exported(workspace, event_id, tmp_path / "b.csv", columns=name, guest_ids=[ids[6], ids[3]])
    assert chosen[1:] == [["Jasper"], ["王丽华"]]


def test_all_come_in_the_order_wished_and_those_who_came_meanwhile_after_them(
    workspace: Workspace, event_id: int, tmp_path: Path
) -> None:
    name = ("full_name",)
    _, *as_arrived = exported(workspace, event_id, tmp_path / "a.csv", columns=name)
    *known, _newcomer = [guest.id for guest in workspace.read(list_guests, event_id)]
    wished = [*known[::-1], max(known) + 1000]  # the last one has been removed meanwhile
    _, *rows = exported(workspace, event_id, tmp_path / "b.csv", columns=name, order=wished)
    assert rows == [*as_arrived[-2::-1], as_arrived[-1]]


def test_xlsx_holds_texts_alone(workspace: Workspace, event_id: int, tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    workspace.read(export_guests, event_id, path)
    sheet = CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0)
    assert sheet.name == "Autumn   Meetup   one"
    header, *rows = sheet.to_python()
    assert header == list(COLUMNS.values())
    assert rows[3][header.index("Ticket code")] == "007"


def test_vcards_read_back_in_an_address_book(workspace: Workspace, event_id: int, tmp_path: Path) -> None:
    path = tmp_path / "guests.vcf"
    assert workspace.read(export_guests, event_id, path) == len(NASTY)
    cards = list(vobject.readComponents(path.read_text(encoding="utf-8")))
    assert [card.fn.value for card in cards] == [person.full_name or person.email for person in NASTY]
    assert (cards[3].n.value.family, cards[3].n.value.given) == ("王", "丽华")
    assert cards[4].org.value == ["Smith, Jones & Co"]
    assert cards[1].tel.value == "+44 20 7946 0000"


def test_a_file_of_another_kind_is_refused(workspace: Workspace, event_id: int, tmp_path: Path) -> None:
    with pytest.raises(PlannerError, match=r"has to end in \.csv, \.xlsx, \.vcf"):
        workspace.read(export_guests, event_id, tmp_path / "out.doc")
    assert list(tmp_path.glob("out*")) == []


def test_a_missing_folder_is_told_and_nothing_is_left(workspace: Workspace, event_id: int, tmp_path: Path) -> None:
    with pytest.raises(PlannerError, match="there is no folder"):
        workspace.read(export_guests, event_id, tmp_path / "nowhere" / "out.csv")


def test_an_old_file_survives_an_export_that_fails(
    workspace: Workspace, event_id: int, tmp_path: Path, proved_write: Callable[..., Any]
) -> None:
    path = tmp_path / "out.csv"
    path.write_text("precious", encoding="utf-8")
    resource = pytest.importorskip("resource")
    many = [replace(NASTY[5], line=line, email=f"{line}@post.example") for line in range(3000)]
    proved_write(text("More"), import_attendees, event_id, many, source="many.csv")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, hard))  # a disk that is full after 20,000 bytes
    try:
        with pytest.raises(PlannerError, match="the disk is full"):
            workspace.read(export_guests, event_id, path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert path.read_text(encoding="utf-8") == "precious"
    assert sorted(file.name for file in tmp_path.iterdir() if "out" in file.name) == ["out.csv"]
