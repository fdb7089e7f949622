"""Files replaced: whole or not at all, for the same readers, where links lead."""

import os
import stat
from pathlib import Path

import pytest

from planner.domain.errors import PlannerError
from planner.formats.files import replacing
from planner.store.workspace import Workspace

on_posix = pytest.mark.skipif(os.name != "posix", reason="rights and links of POSIX")


def write(path: Path, content: str = "new") -> None:
    with replacing(path) as temporary:
        temporary.write_text(content, encoding="utf-8")


def rights(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@on_posix
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664])
def test_file_that_is_replaced_keeps_its_readers(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "guests.csv"
    path.write_text("old", encoding="utf-8")
    path.chmod(mode)
    write(path)
    assert (path.read_text(encoding="utf-8"), rights(path)) == ("new", mode)


@on_posix
def test_private_file_is_never_open_to_others_while_it_is_written(tmp_path: Path) -> None:
    path = tmp_path / "guests.csv"
    path.touch(mode=0o600)
    with replacing(path) as temporary:
        assert rights(temporary) == 0o600


@on_posix
def test_new_file_has_the_rights_of_any_new_file(tmp_path: Path) -> None:
    write(tmp_path / "guests.csv")
    (tmp_path / "plain.txt").touch()
    assert rights(tmp_path / "guests.csv") == rights(tmp_path / "plain.txt")


@on_posix
def test_workspace_to_which_the_name_of_a_list_leads_is_not_replaced(tmp_path: Path) -> None:
    Workspace.open(tmp_path / "events.planner", create=True).close()
    before = (tmp_path / "events.planner").read_bytes()
    (tmp_path / "guests.csv").symlink_to(tmp_path / "events.planner")
    with pytest.raises(PlannerError, match="a workspace has that place"):
        write(tmp_path / "guests.csv")
    assert (tmp_path / "events.planner").read_bytes() == before


@on_posix
def test_link_stays_and_the_file_it_leads_to_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "far").mkdir()
    link, target = tmp_path / "link.csv", tmp_path / "far" / "guests.csv"
    target.write_text("old", encoding="utf-8")
    link.symlink_to(target)
    write(link)
    assert link.is_symlink()
    assert target.read_text(encoding="utf-8") == "new"
    assert [path.name for path in target.parent.iterdir()] == ["guests.csv"]


def test_folder_of_that_name_is_kept_and_told(tmp_path: Path) -> None:
    (tmp_path / "guests.csv").mkdir()
    with pytest.raises(PlannerError, match="a folder has that name"):
        write(tmp_path / "guests.csv")
    assert [path.name for path in tmp_path.iterdir()] == ["guests.csv"]


@on_posix
def test_name_longer_than_the_system_takes_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PlannerError, match="the name is too long"), replacing(tmp_path / ("x" * 300 + ".csv")):
        pass
