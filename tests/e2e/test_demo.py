"""The demo: the whole main job in one word, again and again, and never over anybody else's files."""

from pathlib import Path

import pytest
from pypdf import PdfReader

from planner.cli import main
from planner.domain.texts import N_, text
from planner.services.events import create_event, list_events
from planner.services.guests import counts
from planner.services.sample import add_sample_event
from planner.services.schedule import programme
from planner.store.workspace import Workspace


@pytest.fixture(autouse=True)
def own_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PLANNER_CONFIG_DIR", str(tmp_path / "config"))
    monkeypatch.setattr("planner.demo._take_pictures", lambda _file, _folder: None)  # test_wheel.py has them taken


def test_the_demo_does_the_whole_job_and_can_be_run_again(tmp_path: Path) -> None:
    folder = tmp_path / "demo"
    assert main(["demo", str(folder)]) == 0
    (folder / "my-notes.txt").write_text("mine", encoding="utf-8")
    assert main(["demo", str(folder)]) == 0
    with Workspace.open(folder / "demo.planner") as workspace:
        earlier, event = workspace.read(list_events)
        guests = workspace.read(counts, event.id)
        planned = workspace.read(programme, event.id)
    assert (event.name, guests.total, guests.capacity) == ("#ConnectingHR Tweet Up", 122, 120)
    assert (earlier.name, earlier.archived) == ("#ConnectingHR Spring Social", True)
    assert (len(planned.rooms), len(planned.chosen), list(planned.clashes)) == (3, 6, [])
    assert len(PdfReader(folder / "schedule.pdf").pages) == 1
    assert "Priya" in "".join(page.extract_text() for page in PdfReader(folder / "badges.pdf").pages)
    assert (folder / "my-notes.txt").read_text(encoding="utf-8") == "mine"
    for name in ("invite-list.csv", "invite-list.xlsx", "guests.vcf", "schedule.ics"):
        assert (folder / name).stat().st_size > 1000


def test_the_demo_leaves_files_of_others_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "badges.pdf").write_bytes(b"mine")
    assert main(["demo", str(tmp_path)]) == 1
    assert "badges.pdf, which no demo made" in capsys.readouterr().err
    assert (tmp_path / "badges.pdf").read_bytes() == b"mine"


def test_the_demo_leaves_a_workspace_of_ones_own_alone(tmp_path: Path) -> None:
    with Workspace.open(tmp_path / "demo.planner", create=True):
        pass
    assert main(["demo", str(tmp_path)]) == 1
    assert (tmp_path / "demo.planner").exists()


def test_the_demo_leaves_a_demo_alone_in_which_somebody_worked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with Workspace.open(tmp_path / "demo.planner", create=True) as workspace:
        workspace.write(text(N_("Add the sample event")), add_sample_event)
        workspace.write(text(N_("Add event {name}"), name="Own"), create_event, "Own")
    assert main(["demo", str(tmp_path)]) == 1
    assert "somebody worked with" in capsys.readouterr().err
    with Workspace.open(tmp_path / "demo.planner") as workspace:
        assert [event.name for event in workspace.read(list_events)] == ["#ConnectingHR Tweet Up", "Own"]
