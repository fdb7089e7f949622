"""Workbooks that would fill the memory: they are refused with a sentence before they are read."""

import contextlib
import io
import struct
import zipfile
from pathlib import Path

import pytest
import xlsxwriter

from planner.domain.errors import PlannerError, StoppedError
from planner.domain.progress import Progress
from planner.formats.sheet_extents import MOST_UNPACKED
from planner.formats.tables import read_table

FAR = "was not read: one of its sheets has a cell as far away as row"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "urn:oasis:names:tc:opendocument:xmlns"


def packed(members: dict[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return made.getvalue()


def members_of(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def xlsx() -> dict[str, bytes]:
    """Return what is in a workbook with two guests."""
    made = io.BytesIO()
    book = xlsxwriter.Workbook(made)
    sheet = book.add_worksheet("Guests")
    for row, name in enumerate(["Name", "Ada Oak", "Bo Ek"]):
        sheet.write(row, 0, name)
    book.close()
    return members_of(made.getvalue())


def xlsx_with(cells: str, said: str = "A1:B2", sheet: str = "xl/worksheets/sheet1.xml") -> bytes:
    """Return a workbook whose sheet says `said` of itself and holds `cells`."""
    members = xlsx()
    body = f'<worksheet xmlns="{MAIN}"><dimension ref="{said}"/><sheetData>{cells}</sheetData></worksheet>'
    del members["xl/worksheets/sheet1.xml"]
    rels = "xl/_rels/workbook.xml.rels"
    members[rels] = members[rels].replace(b"worksheets/sheet1.xml", sheet.removeprefix("xl/").encode())
    return packed(members | {sheet: body.encode()})


def ods(rows: str) -> bytes:
    """Return a spreadsheet of one table with these rows."""
    spaces = " ".join(f'xmlns:{name}="{OFFICE}:{name}:1.0"' for name in ("office", "table", "text"))
    content = (
        f"<office:document-content {spaces}><office:body><office:spreadsheet>"
        f'<table:table table:name="Guests">{rows}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    manifest = f'<manifest:manifest xmlns:manifest="{OFFICE}:manifest:1.0"/>'
    kind = b"application/vnd.oasis.opendocument.spreadsheet"
    return packed({"mimetype": kind, "META-INF/manifest.xml": manifest.encode(), "content.xml": content.encode()})


def ods_row(*cells: str, row: str = "", cell: str = "") -> str:
    shown = "".join(
        f'<table:table-cell office:value-type="string" {cell}><text:p>{words}</text:p></table:table-cell>'
        for words in cells
    )
    return f"<table:table-row {row}>{shown}</table:table-row>"


def record(kind: int, content: bytes) -> bytes:
    return struct.pack("<HH", kind, len(content)) + content


def label(row: int, column: int, words: str) -> bytes:
    return record(0x0204, struct.pack("<HHHHB", row, column, 0, len(words), 0) + words.encode("latin-1"))


def extent(rows: int, columns: int, first: int = 0) -> bytes:
    return record(0x0200, struct.pack("<IIHHH", first, rows, 0, columns, 0))


def xls(*records: bytes, length: int | None = None) -> bytes:
    """Return a workbook of Excel 97 with one sheet of these records; `length` is what it says of its stream."""
    begins = [record(0x0809, struct.pack("<HHHHII", 0x0600, kind, 0, 0, 0, 0)) for kind in (0x0005, 0x0010)]
    ends, name = record(0x000A, b""), b"Guests"
    listed = len(begins[0]) + 4 + 8 + len(name) + len(ends)
    sheet = record(0x0085, struct.pack("<IBBBB", listed, 0, 0, len(name), 0) + name)
    stream = b"".join([begins[0], sheet, ends, begins[1], *records, ends])
    stream = stream.ljust(-(-max(len(stream), 4096) // 512) * 512, b"\0")
    sectors = len(stream) // 512
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH6x", 62, 3, 0xFFFE, 9, 6)
    end, free, table = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD
    header += struct.pack("<9I", 0, 1, 1, 0, 4096, end, 0, end, 0) + struct.pack("<109I", 0, *[free] * 108)
    follows = [table, end, *range(3, 2 + sectors), end]
    follows += [free] * (128 - len(follows))

    def entry(name: str, kind: int, child: int, start: int, size: int) -> bytes:
        coded = (name + "\0").encode("utf-16-le")
        head = coded.ljust(64, b"\0") + struct.pack("<HBBIII", len(coded), kind, 1, free, free, child)
        return head + bytes(36) + struct.pack("<IQ", start, size)

    size = len(stream) if length is None else length
    directory = entry("Root Entry", 5, 1, end, 0) + entry("Workbook", 2, free, 2, size)
    return header + struct.pack("<128I", *follows) + directory.ljust(512, b"\0") + stream


def refusal(data: bytes, name: str) -> str:
    assert len(data) < 1_000_000
    with pytest.raises(PlannerError) as caught:
        read_table(data, name=name)
    assert f"“{name}”" in str(caught.value)
    return str(caught.value)


HEAD = '<row r="1"><c r="A1" t="str"><v>Name</v></c></row>'


@pytest.mark.parametrize(
    "far",
    [
        '<row r="1048576"><c r="XFD1048576" t="str"><v>x</v></c></row>',
        "<row r='1048576'><c t='str' r = 'XFD1048576'><v>x</v></c></row>",
        '<row r="1048576"><c note=">" r="XFD1048576" t="str"><v>x</v></c></row>',
        f'<row r="1048576"><c {" " * 5_000} r="XFD1048576" t="str"><v>x</v></c></row>',
        '<row r="1048576"><c r="xfd1048576" t="str"><v>x</v></c></row>',
        '<row r="1048576"><c r="XFC1048576"/><c t="str"><v>x</v></c></row>',
        '<row r="1048575"><c r="XFD7"/></row><row><c t="str"><v>x</v></c></row>',
        '<row r="9"><c r="XFD1048576" t="str"><v>x</v></c></row><row r="2"><c r="A2" t="str"><v>y</v></c></row>',
    ],
)
def test_sheet_that_lies_about_its_size_is_refused_by_what_its_cells_say(far: str) -> None:
    assert f"{FAR} 1048576 and column 16384" in refusal(xlsx_with(HEAD + far), "far.xlsx")


def test_sheet_that_lies_elsewhere_than_sheets_do_is_looked_at_too() -> None:
    far = '<row r="1048576"><c r="XFD1048576" t="str"><v>x</v></c></row>'
    assert FAR in refusal(xlsx_with(HEAD + far, sheet="xl/other/guests.bin"), "far.xlsx")


def test_cell_between_two_pieces_of_a_long_sheet_is_seen() -> None:
    far = '<row r="1048576"><c r="XFD1048576" t="str"><v>x</v></c></row>'
    body = len(f'<worksheet xmlns="{MAIN}"><dimension ref="A1:B2"/><sheetData>{HEAD}')
    for before in range(10, 60, 7):
        assert FAR in refusal(xlsx_with(HEAD + " " * ((1 << 20) - body - before) + far), "far.xlsx")


def test_sheet_that_says_to_be_huge_and_is_small_is_read() -> None:
    table = read_table(xlsx_with(f'{HEAD}<row r="2"><c r="A2" t="str"><v>Ada Oak</v></c></row>', "A1:XFD1048576"))
    assert (table.header, table.rows) == (["Name"], [(2, ["Ada Oak"])])


def test_workbook_that_unpacks_to_more_than_a_list_can_hold_is_refused() -> None:
    bomb = packed(xlsx() | {"xl/sharedStrings.xml": bytes(MOST_UNPACKED + 1)})
    assert "holds more than 256 MB once it is unpacked" in refusal(bomb, "bomb.xlsx")


def test_member_that_lies_about_its_size_is_measured_all_the_same() -> None:
    odd = MOST_UNPACKED + 0x123456
    bomb, size = bytearray(packed(xlsx() | {"xl/sharedStrings.xml": bytes(odd)})), struct.pack("<I", odd)
    assert bomb.count(size) == 2
    assert "holds more than 256 MB once it is unpacked" in refusal(
        bytes(bomb.replace(size, b"\x10\0\0\0")), "bomb.xlsx"
    )


def test_looking_how_far_a_sheet_reaches_stops_at_cancel() -> None:
    progress = Progress()
    progress.stop()
    with pytest.raises(StoppedError):
        read_table(packed(xlsx()), progress=progress)


@pytest.mark.parametrize(
    "row",
    [
        ods_row("x", row='table:number-rows-repeated="1000000"', cell='table:number-columns-repeated="16000"'),
        ods_row("x", row="table:number-rows-repeated='&#49;000000'", cell="table:number-columns-repeated = '16000'"),
        (
            '<table:table-row table:number-rows-repeated="999999"><table:table-cell/></table:table-row>'
            "<table:table-row><table:table-cell table:number-columns-repeated='15999'/>"
            '<table:table-cell office:value-type="float" office:value="1"/></table:table-row>'
        ),
    ],
)
def test_rows_and_cells_that_say_to_be_repeated_are_counted(row: str) -> None:
    assert f"{FAR} 100000" in refusal(ods(ods_row("Name") + row), "far.ods")


@pytest.mark.parametrize("name", ["Ada Oak", "Bo Ek"])
def test_long_text_that_is_repeated_is_measured_as_often_as_it_comes(name: str) -> None:
    times = {"row": 'table:number-rows-repeated="2000"', "cell": 'table:number-columns-repeated="100"'}
    end = ods_row(name) if name == "Bo Ek" else ""
    assert "holds more than 256 MB" in refusal(
        ods(ods_row("Name") + ods_row("x" * 3_000_000, **times) + end), "long.ods"
    )


def test_short_text_that_is_repeated_is_read() -> None:
    times = {"row": 'table:number-rows-repeated="2000"', "cell": 'table:number-columns-repeated="3"'}
    table = read_table(ods(ods_row("Name", "Firm", "Notes") + ods_row("Ada Oak", **times)), header_line=1)
    assert [cells for _line, cells in table.rows] == [["Ada Oak"] * 3] * 2_000


def test_text_of_endless_blanks_is_refused() -> None:
    blanks = ods_row("Name") + ods_row('x<text:s text:c="2000000000"/>')
    assert "holds more than 256 MB" in refusal(ods(blanks), "blank.ods")


def test_table_that_repeats_its_empty_end_as_programs_do_is_read() -> None:
    end = (
        '<table:table-row table:number-rows-repeated="1048573">'
        '<table:table-cell table:style-name="ce1" table:number-columns-repeated="16384"/></table:table-row>'
    )
    wide = ods_row("Ada Oak").replace("</table:table-row>", '<table:table-cell table:number-columns-repeated="16383"/>')
    table = read_table(ods(ods_row("Name") + wide + "</table:table-row>" + ods_row("Bo Ek") + end))
    assert (table.format.encoding, table.rows) == ("ods", [(2, ["Ada Oak"]), (3, ["Bo Ek"])])


def test_old_workbook_is_read() -> None:
    table = read_table(xls(extent(3, 1), label(0, 0, "Name"), label(1, 0, "Ada Oak"), label(2, 0, "Bo Ek")))
    assert (table.format.encoding, table.rows) == ("xls", [(2, ["Ada Oak"]), (3, ["Bo Ek"])])


@pytest.mark.parametrize(
    ("records", "sentence"),
    [
        ([extent(0xFFFFFFF0, 0xFFFF), label(0, 0, "Name")], f"{FAR} 4294967280 and column 65535"),
        ([extent(2, 2), label(0, 0, "Name"), label(0xFFFF, 0xFFFF, "x")], f"{FAR} 65536 and column 65536"),
        ([extent(1, 2, first=9), label(0, 0, "Name")], "the workbook is damaged"),
    ],
)
def test_old_workbook_that_lies_about_its_size_is_refused(records: list[bytes], sentence: str) -> None:
    assert sentence in refusal(xls(*records), "far.xls")


def test_old_workbook_that_promises_more_than_it_holds_is_refused() -> None:
    data = xls(extent(1, 1), label(0, 0, "Name"), length=0xFFFFFFF0)
    assert "the workbook is damaged" in refusal(data, "promise.xls")


@pytest.mark.parametrize("place", [30, 44, 48, 64, 72, 512, 1024 + 116])
def test_old_workbook_with_a_wrong_number_is_refused_or_read(place: int) -> None:
    data = bytearray(xls(extent(2, 1), label(0, 0, "Name"), label(1, 0, "Ada Oak")))
    struct.pack_into("<H", data, place, 0xFFF7)
    with contextlib.suppress(PlannerError):
        assert read_table(bytes(data), name="odd.xls").rows == [(2, ["Ada Oak"])]


def test_file_cut_anywhere_is_refused_or_read(tmp_path: Path) -> None:
    whole = xls(extent(2, 1), label(0, 0, "Name"), label(1, 0, "Ada Oak"))
    for length in range(600, len(whole), 97):
        path = tmp_path / "cut.xls"
        path.write_bytes(whole[:length])
        with contextlib.suppress(PlannerError):
            assert read_table(path).rows == [(2, ["Ada Oak"])]
