"""Really damaged files: what can be read is kept, what was lost is told, and the mended copy passes the check."""

import shutil
import sqlite3
import tracemalloc
from contextlib import closing
from pathlib import Path

import factories
import pytest
from factories import SETUP

from planner.domain.errors import PlannerError
from planner.services.events import list_events
from planner.services.history import list_steps
from planner.services.sample import add_sample
from planner.store import blobs
from planner.store.check import find_problems
from planner.store.mending import Mended, mend
from planner.store.salvage import open_damaged
from planner.store.schema import Document
from planner.store.workspace import Workspace

PAGE = 4096
RELEASED = Path(__file__).parents[1] / "files" / "workspaces" / "0.1.0-0001.planner"


def make_guests(db, event: int, names: list[str]) -> None:
    for name in names:
        factories.make_guest(db, event, factories.make_person(db, full_name=name, notes="notes that fill pages " * 5))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A workspace with the sample event and 400 guests more, closed."""
    with factories.new_workspace(tmp_path) as workspace:
        workspace.write(SETUP, add_sample)
        event = workspace.write(SETUP, factories.make_event, name="Large")
        for part in range(4):
            workspace.write(SETUP, make_guests, event, [f"Guest {part} {n}, long of name" for n in range(100)])
        workspace.write(SETUP, factories.make_venue)
        workspace.undo()
    return workspace.path


def harm(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("PRAGMA ignore_check_constraints=ON")
        for [trigger] in db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            db.execute(f'DROP TRIGGER "{trigger}"')
        for statement in statements:
            db.execute(statement)


def overwrite(path: Path, page: int, octets: bytes = b"\xff" * PAGE) -> None:
    with path.open("r+b") as file:
        file.seek((page - 1) * PAGE)
        file.write(octets)


def root_of(path: Path, name: str) -> int:
    with closing(sqlite3.connect(path)) as db:
        [page] = db.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (name,)).fetchone()
    return int(page)


def leaves_of(path: Path, table: str) -> list[int]:
    """Return the leaf pages of a table whose root is an interior page, in the order of the keys."""
    octets = path.read_bytes()
    root = octets[(root_of(path, table) - 1) * PAGE :][:PAGE]
    assert root[0] == 5, "the table is too small for this test"
    cells = [int.from_bytes(root[12 + 2 * n : 14 + 2 * n], "big") for n in range(int.from_bytes(root[3:5], "big"))]
    return [int.from_bytes(root[cell : cell + 4], "big") for cell in cells] + [int.from_bytes(root[8:12], "big")]


def rows(path: Path) -> dict[str, int]:
    with closing(sqlite3.connect(path)) as db:
        return {
            table: db.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
            for table in ("event", "person", "guest", "topic", "session", "change", "step")
        }


def mended(path: Path) -> tuple[Path, Mended]:
    """Mend the file, and hold that the copy is sound, can be worked in, and that the file itself was left alone."""
    before, out = path.read_bytes(), path.with_name("mended.planner")
    told = mend(path, out)
    assert path.read_bytes() == before
    with Workspace.open(out) as workspace:
        assert workspace.read(find_problems) == []
        assert workspace.read(list_steps)
        workspace.read(list_events)
        workspace.write(SETUP, factories.make_event, name="After")
        workspace.undo()
        assert workspace.read(find_problems) == []
    return out, told


def sentences(texts: list[object]) -> str:
    return "\n".join(map(str, texts))


def test_sound_file_is_copied_whole_and_its_steps_can_be_undone(file: Path) -> None:
    before = rows(file)
    out, told = file.with_name("out.planner"), None
    told = mend(file, out)
    assert (told.mended, told.lost) == ([], [])
    assert rows(out) == before
    with Workspace.open(out) as workspace:
        assert workspace.read(find_problems) == []
        while workspace.undo():
            pass
        assert workspace.read(list_events) == []


def test_pages_overwritten_in_the_middle_of_a_table_cost_their_rows_alone(file: Path) -> None:
    before, leaves = rows(file), leaves_of(file, "person")
    assert len(leaves) >= 8
    for leaf in (leaves[2], leaves[3], leaves[6]):
        overwrite(file, leaf)
    out, told = mended(file)
    after = rows(out)
    assert "A part of the table person cannot be read" in sentences(told.lost)
    assert before["person"] * 0.5 < after["person"] < before["person"]
    assert after["guest"] == after["person"] - (before["person"] - before["guest"])
    assert after["event"] == before["event"]
    assert "guest was left out: the row of person that it belongs to is lost" in sentences(told.lost)


def test_rows_between_damaged_pages_are_found_also_without_the_history(file: Path) -> None:
    before, leaves = rows(file), leaves_of(file, "person")
    harm(file, "DELETE FROM change")
    for leaf in (leaves[1], leaves[-2]):
        overwrite(file, leaf)
    out, told = mended(file)
    assert rows(out)["person"] > before["person"] * 0.6
    assert "were unlike the history; they were accepted" in sentences(told.mended)


def test_page_of_an_index_costs_nothing(file: Path) -> None:
    before = rows(file)
    overwrite(file, root_of(file, "ix_guest_person_id"), bytes(PAGE))
    out = file.with_name("out.planner")
    told = mend(file, out)
    assert rows(out) == before
    assert told.lost == []
    assert sentences(told.mended) == "What is damaged held nothing that does not stand elsewhere too; it was made anew."
    with Workspace.open(out) as workspace:
        assert workspace.read(find_problems) == []
        while workspace.undo():
            pass


def test_log_that_a_deleted_file_left_is_not_read_into_the_copy(file: Path) -> None:
    before, out = rows(file), file.with_name("out.planner")
    with Workspace.open(out, create=True) as other:
        other.write(SETUP, factories.make_event, name="Of the deleted file")
        log = out.with_name("out.planner-wal").read_bytes()
    out.unlink()
    out.with_name("out.planner-wal").write_bytes(log)
    mend(file, out)
    assert rows(out) == before
    with Workspace.open(out) as workspace:
        assert workspace.read(find_problems) == []


def test_triggers_are_made_anew(file: Path) -> None:
    harm(file)
    told = mend(file, file.with_name("out.planner"))
    assert sentences(told.mended) == "The triggers that write the history were made anew."
    assert told.lost == []


def test_file_that_was_cut_short_keeps_what_is_in_the_rest(file: Path) -> None:
    before = rows(file)
    with file.open("r+b") as cut:
        cut.truncate(file.stat().st_size * 2 // 3 // PAGE * PAGE - 700)
    out, told = mended(file)
    after = rows(out)
    assert told.lost
    assert after["event"] == before["event"]
    assert 0 < after["guest"] < before["guest"]


@pytest.mark.parametrize("pages", [40, 70])
def test_file_that_was_cut_in_its_list_of_tables_keeps_the_tables_that_are_still_known(file: Path, pages: int) -> None:
    before = rows(file)
    with file.open("r+b") as cut:
        cut.truncate(pages * PAGE)
    with closing(open_damaged(file)) as db, pytest.raises(sqlite3.DatabaseError, match="malformed"):
        db.execute("SELECT name FROM sqlite_master").fetchall()
    out, told = mended(file)
    after = rows(out)
    assert told.lost
    assert (after["event"], after["topic"]) == (before["event"], before["topic"])


def test_page_that_lists_nothing_but_triggers_costs_no_row(file: Path) -> None:
    before, octets = rows(file), file.read_bytes()
    pages = [octets[at : at + PAGE] for at in range(0, len(octets), PAGE)]
    overwrite(file, next(n for n, page in enumerate(pages, 1) if b"TRIGGER" in page and b"CREATE TABLE" not in page))
    out, told = mended(file)
    after = rows(out)
    assert all(after[table] == before[table] for table in before.keys() - {"step", "change"})
    assert sentences(told.mended).count("made anew") == 2
    assert not told.lost


def test_pages_of_the_history_are_lost_without_the_rows(file: Path) -> None:
    before, leaves = rows(file), leaves_of(file, "change")
    overwrite(file, leaves[len(leaves) // 2])
    out, told = mended(file)
    after = rows(out)
    assert {table: after[table] for table in ("event", "person", "guest", "session")} == {
        table: before[table] for table in ("event", "person", "guest", "session")
    }
    assert "A part of the table change cannot be read" in sentences(told.lost)
    with Workspace.open(out) as workspace, pytest.raises(PlannerError, match="before this file was mended"):
        workspace.undo(1)


def test_guests_of_a_lost_event_are_kept(file: Path) -> None:
    harm(file, "DELETE FROM event WHERE name = 'Large'")
    out, told = mended(file)
    with Workspace.open(out) as workspace:
        assert {event.name: event.coming for event in workspace.read(list_events)}.keys() >= {"?"}
    assert rows(out)["guest"] == rows(file)["guest"]
    assert "they were kept under the name “?”" in sentences(told.mended)


def test_broken_references_are_emptied_or_their_rows_left_out(file: Path) -> None:
    harm(
        file,
        "DELETE FROM person WHERE id IN (SELECT proposer_id FROM topic)",
        "UPDATE event SET venue_id = 77 WHERE name = 'Large'",
        "DELETE FROM person WHERE id = (SELECT max(id) FROM person)",
    )
    before = rows(file)
    out, told = mended(file)
    assert "of event referred to a row of venue that is lost; the reference was taken out" in sentences(told.mended)
    assert "of guest was left out: the row of person that it belongs to is lost" in sentences(told.lost)
    assert rows(out)["event"] == before["event"]


def test_rows_that_break_the_rules_are_mended_one_by_one(file: Path) -> None:
    harm(
        file,
        "UPDATE guest SET rsvp = 'perhaps' WHERE id = (SELECT min(id) FROM guest)",
        "UPDATE event SET name = '' WHERE name = 'Large'",
        "UPDATE person SET phone = x'ff00' WHERE id = (SELECT min(id) FROM person)",
    )
    before = rows(file)
    with Workspace.open(file) as workspace:
        told_by_check = sentences(workspace.read(find_problems))
    assert "A row of guest breaks a rule of the file." in told_by_check
    assert "A row of event breaks a rule of the file." in told_by_check
    out, told = mended(file)
    assert rows(out)["guest"] == before["guest"]
    assert rows(out)["event"] == before["event"]
    assert "of guest held in rsvp what cannot stand there" in sentences(told.mended)
    assert "of event held in name what cannot stand there" in sentences(told.mended)
    assert "of person held in phone what cannot stand there" in sentences(told.mended)


def test_history_that_cannot_be_trusted_is_put_right(file: Path) -> None:
    harm(
        file,
        "UPDATE step SET label = '{broken' WHERE id = 1",
        "UPDATE step SET undone = 999 WHERE id = 2",
        "UPDATE change SET step = 12345 WHERE id = 3",
        "INSERT INTO now VALUES (1)",
    )
    out, told = mended(file)
    assert "What step 1 of the history did cannot be read any more." in sentences(told.mended)
    assert "1 line of the history is lost." in sentences(told.lost)
    assert rows(out)["guest"] == rows(file)["guest"]


def test_document_without_its_content_is_told_and_left_out(tmp_path: Path) -> None:
    def add(db, venue):
        for content in (b"plan", b"contract"):
            digest = blobs.keep(db, content)
            db.add(Document(venue_id=venue, kind="plan", name=content.decode(), digest=digest, size=4))

    with factories.new_workspace(tmp_path) as workspace:
        workspace.write(SETUP, add, workspace.write(SETUP, factories.make_venue))
    with closing(sqlite3.connect(workspace.path)) as db, db:
        db.execute("DELETE FROM blob WHERE content = x'706c616e'")
        db.execute("UPDATE blob SET content = x'00'")
    with Workspace.open(workspace.path) as opened:
        problems = sentences(opened.read(find_problems))
    assert "The content of the document “plan” is missing." in problems
    assert "is not what was kept" in problems
    _out, told = mended(workspace.path)
    assert "The content of the document “plan” is lost" in sentences(told.lost)
    assert "The content of the document “contract” is lost" in sentences(told.lost)


@pytest.mark.parametrize("is_damaged", [False, True])
def test_a_large_file_is_mended_without_holding_it(tmp_path: Path, *, is_damaged: bool) -> None:
    """Documents and long notes of 24 MB, also where they lie beyond a page that cannot be read."""

    def add(db, venue):
        for number in range(24):
            digest = blobs.keep(db, bytes([number]) * 500_000)
            db.add(Document(venue_id=venue, kind="plan", name=f"plan {number}", digest=digest, size=500_000))
            factories.make_person(db, full_name=f"Person {number}", notes=f"{number}" * 250_000)

    with factories.new_workspace(tmp_path) as workspace:
        workspace.write(SETUP, add, workspace.write(SETUP, factories.make_venue))
    out = workspace.path.with_name("mended.planner")
    if is_damaged:
        for table in ("blob", "person"):
            overwrite(workspace.path, leaves_of(workspace.path, table)[0])
    mend(workspace.path, workspace.path.with_name("first.planner"))  # loads what is loaded once
    tracemalloc.start()
    told = mend(workspace.path, out)
    _now, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert bool(told.lost) == is_damaged
    with closing(sqlite3.connect(out)) as db:
        [held] = db.execute(
            "SELECT sum(length(content)) + (SELECT sum(length(notes)) FROM person) FROM blob"
        ).fetchone()
    assert held > 12_000_000
    assert most < 6_000_000


def test_damaged_file_of_an_older_version_is_mended_and_brought_up_to_date(tmp_path: Path) -> None:
    file = tmp_path / "old.planner"
    shutil.copy(RELEASED, file)
    guests = rows(file)["guest"]
    harm(file, "UPDATE event SET venue_id = 77")
    out, told = mended(file)
    assert rows(out)["guest"] == guests
    assert told.mended


def test_file_of_which_nothing_can_be_read_is_refused_and_nothing_is_written(file: Path) -> None:
    overwrite(file, 1)
    with pytest.raises(PlannerError, match=r"Nothing can be read of test\.planner: .* Please restore a backup"):
        mend(file, file.with_name("mended.planner"))
    assert [path.name for path in file.parent.iterdir()] == [file.name]


def test_copy_takes_the_place_of_no_file(file: Path) -> None:
    with pytest.raises(PlannerError, match=r"There is a file .* already"):
        mend(file, file)
