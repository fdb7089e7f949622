"""Tables written as CSV and XLSX: nothing cut."""

from pathlib import Path

import pytest

from planner.domain.errors import PlannerError
from planner.formats.spreadsheets import write_csv, write_xlsx
from planner.formats.tables import read_table

HEADER = ["Name", "Notes"]


@pytest.mark.parametrize("longest", ["x" * 32_767, "=" + "x" * 32_765, "😀" * 16_383])
def test_longest_text_of_a_cell_comes_back_whole(tmp_path: Path, longest: str) -> None:
    path = tmp_path / "guests.xlsx"
    write_xlsx(path, "Guests", HEADER, [["Ada", longest]])
    assert read_table(path).rows[0][1][1].removeprefix("'") == longest


@pytest.mark.parametrize("too_long", ["x" * 32_768, "=" + "x" * 32_766, "😀" * 16_384])
def test_text_too_long_for_a_cell_is_refused_before_the_old_file_goes(tmp_path: Path, too_long: str) -> None:
    path = tmp_path / "guests.xlsx"
    path.write_bytes(b"old")
    with pytest.raises(PlannerError, match="“Notes” in the row of “Bo” is too long"):
        write_xlsx(path, "Guests", HEADER, [["Ada", "x"], ["Bo", too_long]])
    assert path.read_bytes() == b"old"


def test_csv_holds_texts_of_any_length(tmp_path: Path) -> None:
    path = tmp_path / "guests.csv"
    write_csv(path, HEADER, [["Ada", "x" * 100_000]])
    assert read_table(path).rows[0][1] == ["Ada", "x" * 100_000]
