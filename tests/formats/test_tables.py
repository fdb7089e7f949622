"""Tables as read: dialects, encodings, headers, lines, sheets, and files that are no lists."""

import contextlib
import csv
import datetime as dt
import io
import json
import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.errors import PlannerError, StoppedError
from planner.domain.progress import Progress
from planner.formats.tables import read_table
from planner.formats.vcards import Contact, write_vcards

SPECTRUM = Path(__file__).parent.parent / "files" / "csv-spectrum"
# In one file of the set the expectation belongs to other data.
CASES = sorted(path for path in (SPECTRUM / "csvs").iterdir() if path.stem != "location_coordinates")


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_csv_spectrum(path: Path) -> None:
    told = json.loads((SPECTRUM / "json" / f"{path.stem}.json").read_text(encoding="utf-8"))
    table = read_table(path, header_line=1)
    assert [dict(zip(table.header, cells, strict=True)) for _line, cells in table.rows] == told


cells = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"])
    | st.sampled_from([",", ";", "\t", "|", '"', "\n", " "]),
    max_size=12,
)
rows = st.lists(st.tuples(cells, cells, cells).filter(any), min_size=1, max_size=12)


@given(rows=rows, delimiter=st.sampled_from([",", ";", "\t", "|"]), end=st.sampled_from(["\n", "\r\n", "\r"]))
def test_every_written_table_reads_back_equal(rows: list[tuple[str, str, str]], delimiter: str, end: str) -> None:
    written = io.StringIO(newline="")
    writer = csv.writer(written, delimiter=delimiter, lineterminator=end, quoting=csv.QUOTE_ALL)
    writer.writerows([("Full name", "E-mail", "Notes"), *rows])
    table = read_table(written.getvalue().encode())
    assert [tuple(cells) for _line, cells in table.rows] == rows
    assert table.header == ["Full name", "E-mail", "Notes"]
    assert (table.format.delimiter, table.format.header_line) == (delimiter, 1)


@given(rows=rows, delimiter=st.sampled_from([",", ";", "\t", "|"]))
def test_lines_are_those_of_the_file(rows: list[tuple[str, str, str]], delimiter: str) -> None:
    written = io.StringIO(newline="")
    writer = csv.writer(written, delimiter=delimiter, lineterminator="\n", quoting=csv.QUOTE_ALL)
    starts = []
    for row in [("Full name", "E-mail", "Notes"), *rows]:
        starts.append(written.getvalue().count("\n") + 1)
        writer.writerow(row)
    assert [line for line, _cells in read_table(written.getvalue().encode()).rows] == starts[1:]


@given(st.binary(max_size=400))
def test_any_bytes_are_a_table_or_a_refusal(data: bytes) -> None:
    with contextlib.suppress(PlannerError):
        table = read_table(data, name="noise.csv")
        assert all(line >= 1 and cells for line, cells in table.rows)


def test_choices_of_the_person_go_before_what_is_found() -> None:
    table = read_table("a;b,c\nÄ;d,e\n".encode("cp1252"), encoding="cp1252", delimiter=",", header_line=1)
    assert (table.header, table.rows) == (["a;b", "c"], [(2, ["Ä;d", "e"])])


def test_header_line_zero_says_that_there_is_none() -> None:
    assert len(read_table(b"Name,Email\nAda,ada@example.org\n", header_line=0).rows) == 2


def test_header_line_that_is_empty_is_refused() -> None:
    with pytest.raises(PlannerError, match=r"Line 7 of “x\.csv”"):
        read_table(b"Name\nAda\n", name="x.csv", header_line=7)


def test_unknown_encoding_is_refused() -> None:
    with pytest.raises(PlannerError, match="no encoding “klingon”"):
        read_table(b"Name\nAda\n", encoding="klingon")


def workbook(path: Path, sheets: dict[str, list[list[object]]]) -> Path:
    book = xlsxwriter.Workbook(str(path), {"default_date_format": "yyyy-mm-dd hh:mm"})
    for name, rows in sheets.items():
        sheet = book.add_worksheet(name)
        for number, row in enumerate(rows):
            for column, value in enumerate(row):
                sheet.write(number, column, value)
    book.close()
    return path


def test_sheet_with_a_title_above_the_header(tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "guests.xlsx",
        {
            "Notes": [["Nothing here"]],
            "Guests": [
                ["Summer party"],
                [],
                ["Name", "Phone", "Registered", "Seats", "Price"],
                ["Ada", 33639980000, dt.datetime(2026, 4, 10, 12, 30), 2, 12.5],
                [],
                ["Bo", "07700 900206", dt.datetime(2026, 4, 11), 1, 7],
            ],
        },
    )
    table = read_table(path)
    assert table.header == ["Name", "Phone", "Registered", "Seats", "Price"]
    assert table.rows == [
        (4, ["Ada", "33639980000", "2026-04-10 12:30:00", "2", "12.5"]),
        (6, ["Bo", "07700 900206", "2026-04-11", "1", "7"]),
    ]
    assert (table.format.encoding, table.format.sheet, table.format.header_line) == ("xlsx", "Guests", 3)
    assert table.format.sheets == ("Notes", "Guests")


def test_sheet_is_chosen_by_name(tmp_path: Path) -> None:
    path = workbook(tmp_path / "guests.xlsx", {"A": [["Name"], ["Ada"]], "B": [["Name"], ["Bo"], ["Cy"]]})
    assert read_table(path, sheet="A").rows == [(2, ["Ada"])]
    with pytest.raises(PlannerError, match=r"no sheet called “C”.*A, B"):
        read_table(path, sheet="C")


def refused(tmp_path: Path, data: bytes, name: str = "list.csv") -> str:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(PlannerError) as caught:
        read_table(path)
    assert name in str(caught.value)
    return str(caught.value)


@pytest.mark.parametrize("data", [b"", b"\n\n", b"\xef\xbb\xbf", b"  \r\n"])
def test_empty_file_is_refused(tmp_path: Path, data: bytes) -> None:
    assert "is empty" in refused(tmp_path, data)


@pytest.mark.parametrize("data", [b"%PDF-1.7\n...", b"\x89PNG\r\n\x1a\n", bytes(range(256)) * 20])
def test_file_that_is_no_list_is_refused(tmp_path: Path, data: bytes) -> None:
    assert "is not a list" in refused(tmp_path, data)


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf", b"\r\n"])
@pytest.mark.parametrize("end", [b"\n", b"\r\n", b"\r"])
def test_contacts_and_calendars_are_refused_by_what_they_are(tmp_path: Path, mark: bytes, end: bytes) -> None:
    card = end.join([b"BEGIN:VCARD", b"VERSION:3.0", b"FN:Ada", b"END:VCARD", b""])
    assert "holds contacts" in refused(tmp_path, mark + card, "guests.vcf")
    calendar = end.join([b"begin:vcalendar", b"VERSION:2.0", b"END:VCALENDAR"])
    assert "is a calendar" in refused(tmp_path, mark + calendar, "programme.ics")


def test_own_contacts_are_refused(tmp_path: Path) -> None:
    write_vcards(tmp_path / "guests.vcf", [Contact("1", "Ada Oak", email="ada@example.org")])
    with pytest.raises(PlannerError, match=r"“guests\.vcf” holds contacts"):
        read_table(tmp_path / "guests.vcf")


def test_damaged_workbook_is_refused(tmp_path: Path) -> None:
    whole = workbook(tmp_path / "whole.xlsx", {"A": [["Name"], ["Ada"]]}).read_bytes()
    assert "damaged" in refused(tmp_path, whole[: len(whole) // 2], "half.xlsx")


def test_workbook_with_a_password_is_refused(tmp_path: Path) -> None:
    data = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(1000) + "EncryptedPackage".encode("utf-16-le") + bytes(500)
    assert "password" in refused(tmp_path, data, "locked.xlsx")


def far_away(tmp_path: Path) -> Path:
    path = tmp_path / "far.xlsx"
    book = xlsxwriter.Workbook(str(path))
    sheet = book.add_worksheet("Guests")
    sheet.write_row(0, 0, ["Name", "Email"])
    sheet.write(200_000, 200, "stray")
    book.close()
    return path


def test_workbook_with_a_cell_far_away_is_refused_before_it_fills_the_memory(tmp_path: Path) -> None:
    assert "row 200001 and column 201" in refused(tmp_path, far_away(tmp_path).read_bytes(), "far.xlsx")


@pytest.mark.parametrize("said", [b"", b'<dimension ref="A1"/>'])
def test_cell_far_away_is_found_where_the_sheet_does_not_tell(tmp_path: Path, said: bytes) -> None:
    told = io.BytesIO()
    with zipfile.ZipFile(far_away(tmp_path)) as old, zipfile.ZipFile(told, "w", zipfile.ZIP_DEFLATED) as new:
        for member in old.namelist():
            new.writestr(member, re.sub(rb'<dimension ref="[^"]*"/>', said, old.read(member)))
    assert "row 200001 and column 201" in refused(tmp_path, told.getvalue(), "silent.xlsx")


def test_list_that_begins_within_the_sheet_keeps_its_row_numbers_and_columns(tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "moved.xlsx", {"Empty": [], "A": [[], [], ["", "Name", "Email"], ["", "Ada", "a@x.org"]]}
    )
    table = read_table(path)
    assert (table.header, table.rows) == (["", "Name", "Email"], [(4, ["", "Ada", "a@x.org"])])


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("<!DOCTYPE html>\n<html><body>Please sign in, or register.</body></html>", "web page"),
        ("\n<html><table><tr><td>Ada</td><td>a@x.org</td></tr></table></html>", "web page"),
        ('<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0, 10 10"/></svg>', "web page"),
        ("{\\rtf1\\ansi Ada Lovelace, a@x.org\\par Bo Ek, b@x.org}", "formatting"),
        ('[{"name": "Ada", "email": "a@x.org"}, {"name": "Bo", "email": "b@x.org"}]', "JSON"),
        ('{\r\n "guests": ["Ada"]\r\n}', "JSON"),
        (" \n,,,\n;;\n\n", "is empty"),
        (",,,,\n,,,,\n", "is empty"),
    ],
)
def test_text_that_holds_no_list_is_refused_with_its_reason(tmp_path: Path, content: str, sentence: str) -> None:
    assert sentence in refused(tmp_path, content.encode())


def test_one_line_longer_than_any_list_has_is_refused_at_once(tmp_path: Path) -> None:
    assert "is not a list" in refused(tmp_path, b"x" * 4_000_000)


def test_empty_sheet_is_refused_by_its_name(tmp_path: Path) -> None:
    path = workbook(tmp_path / "two.xlsx", {"Empty": [], "A": [["Name"], ["Ada"]]})
    with pytest.raises(PlannerError, match=r"sheet “Empty” of “two\.xlsx” is empty"):
        read_table(path, sheet="Empty")


def test_missing_file_and_folder_are_refused(tmp_path: Path) -> None:
    with pytest.raises(PlannerError, match=r"no file “.*nowhere\.csv”"):
        read_table(tmp_path / "nowhere.csv")
    with pytest.raises(PlannerError, match="is a folder"):
        read_table(tmp_path)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="everything may be read by root")
def test_file_that_may_not_be_read_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "secret.csv"
    path.write_text("Name\nAda\n", encoding="utf-8")
    path.chmod(0)
    with pytest.raises(PlannerError, match="may not be read by you"):
        read_table(path)


def test_reading_stops_at_cancel() -> None:
    progress = Progress()
    progress.stop()
    with pytest.raises(StoppedError):
        read_table(b"Name,Email\n" + b"Ada,ada@example.org\n" * 9_000, progress=progress)


def test_progress_reaches_the_caller() -> None:
    seen: list[tuple[int, int]] = []
    read_table(b"Name,Email\n" + b"Ada,ada@example.org\n" * 9_000, progress=Progress(lambda *at: seen.append(at)))
    assert len(seen) > 1
    assert all(done <= total for done, total in seen)


def test_reading_lists_loads_neither_qt_nor_sqlalchemy() -> None:
    program = (
        "import sys; from planner.formats.attendees import as_json, read_attendees;"
        "from planner.formats.tables import read_table;"
        "as_json(read_attendees(read_table('Name,Email\\nZo\\u00eb,z@example.org\\n'.encode())));"
        "print(sorted({name.split('.')[0] for name in sys.modules} & {'PySide6', 'sqlalchemy', 'shiboken6'}))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
