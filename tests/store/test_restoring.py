"""Restoring takes the place of everything in one transaction: others go on with it, kill -9 leaves old or new."""

import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import factories
import pytest
from factories import SETUP

from planner.domain.backups import file_name
from planner.domain.errors import PlannerError, StoppedError
from planner.domain.progress import Progress
from planner.services.calendar_versions import dated_programme
from planner.services.events import change_event, create_event, list_events
from planner.store import backups
from planner.store.check import find_problems
from planner.store.inside import look_inside
from planner.store.mending import mend
from planner.store.restoring import restore
from planner.store.settings import Settings
from planner.store.workspace import Workspace

RELEASED = Path(__file__).parents[1] / "files" / "workspaces" / "0.1.0-0001.planner"

RESTORE = """
import sys
from pathlib import Path
from planner.store.restoring import restore
from planner.store.workspace import Workspace

file, one, other, folder = map(Path, sys.argv[1:])
with Workspace.open(file) as workspace:
    print("ready", flush=True)
    while True:
        restore(workspace, one, folder)
        restore(workspace, other, folder)
"""

ADD = """
import sys
import time
from planner.domain.texts import text
from planner.store.schema import Venue
from planner.store.workspace import Workspace

with Workspace.open(sys.argv[1]) as workspace:
    print("ready", flush=True)
    for count in range(100000):
        workspace.write(text("Add"), lambda db: db.add(Venue(name=f"venue {count}")))
        time.sleep(0.01)  # who never pauses lets nobody else write
"""


KILLED_AT_EACH_LINE = """
import itertools
import os
import shutil
import signal
import sys
from pathlib import Path
from planner.domain.progress import Progress
from planner.domain.texts import text
from planner.services.events import create_event
from planner.store import copies
from planner.store.workspace import Workspace

place = Path(sys.argv[1])
first = place / "first" / "test.planner"
first.parent.mkdir()


def in_a_process_of_its_own(work):
    child = os.fork()
    if child == 0:
        work()
        os._exit(0)
    return os.waitpid(child, 0)[1] == signal.SIGKILL


def die():
    os.kill(os.getpid(), signal.SIGKILL)


def write_and_die():
    with Workspace.open(first, create=True) as workspace:
        workspace.write(text("Add"), create_event, "Old")
    workspace = Workspace.open(first)
    workspace.write(text("Add"), create_event, "Last")
    die()


def replace(target, last):
    lines = itertools.count()

    def trace(frame, event, _value):
        if frame.f_code.co_filename != copies.__file__:
            return None
        if event != "call" and next(lines) == last:
            die()
        return trace

    sys.settrace(trace)
    copies.copy_file(place / "new.planner", target, Progress())


assert in_a_process_of_its_own(write_and_die)
assert first.with_name("test.planner-wal").stat().st_size
for number in itertools.count():
    here = place / f"killed at {number:03}"
    shutil.copytree(first.parent, here)
    if not in_a_process_of_its_own(lambda: replace(here / "test.planner", number)):
        break
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "test backups"


def event_names(workspace: Workspace) -> list[str]:
    return sorted(event.name for event in workspace.read(list_events))


def test_restoring_brings_back_what_was_and_keeps_what_is(workspace: Workspace, folder: Path) -> None:
    workspace.write(SETUP, factories.make_event, name="First")
    made = backups.make_backup(workspace.path, folder)
    assert made is not None
    workspace.write(SETUP, factories.make_event, name="Second")
    workspace.news()
    before = restore(workspace, made, folder)
    assert event_names(workspace) == ["First"]
    assert workspace.news()["event"] is None
    assert workspace.read(find_problems) == []
    assert backups.look_at(before).name == "before restoring"
    workspace.write(SETUP, factories.make_event, name="Third")
    workspace.undo()
    restore(workspace, before, folder)
    assert event_names(workspace) == ["First", "Second"]
    assert workspace.read(find_problems) == []
    workspace.undo()
    assert event_names(workspace) == ["First"]


def test_calendars_take_what_was_restored_for_newer_than_what_they_have(workspace: Workspace, folder: Path) -> None:
    event_id = workspace.write(SETUP, create_event, "Evening", starts="2027-03-08T18:30")
    backup = backups.make_backup(workspace.path, folder)
    workspace.write(SETUP, change_event, event_id, starts="2027-03-08T19:30")
    workspace.write(SETUP, change_event, event_id, starts="2027-03-08T20:30")
    sent = workspace.read(dated_programme, event_id).version.number
    restore(workspace, backup, folder)
    after = workspace.read(dated_programme, event_id)
    assert (f"{after.starts:%H:%M}", after.version.number > sent) == ("18:30", True)
    restore(workspace, backup, folder)
    assert workspace.read(dated_programme, event_id).version.number > after.version.number
    mend(workspace.path, folder / "mended.planner")
    with Workspace.open(folder / "mended.planner") as mended:
        assert mended.read(dated_programme, event_id).version == workspace.read(dated_programme, event_id).version


def test_another_program_that_has_the_file_open_goes_on_with_what_was_restored(
    workspace: Workspace, folder: Path
) -> None:
    workspace.write(SETUP, factories.make_event, name="First")
    made = backups.make_backup(workspace.path, folder)
    assert made is not None
    workspace.write(SETUP, factories.make_event, name="Second")
    with Workspace.open(workspace.path) as other:
        assert event_names(other) == ["First", "Second"]
        restore(workspace, made, folder)
        assert "event" in other.news()
        assert event_names(other) == ["First"]
        other.write(SETUP, factories.make_event, name="Fourth")
    assert event_names(workspace) == ["First", "Fourth"]
    assert workspace.read(find_problems) == []


def test_nothing_that_another_program_writes_meanwhile_is_lost_or_halved(workspace: Workspace, folder: Path) -> None:
    workspace.write(SETUP, factories.make_event, name="First")
    made = backups.make_backup(workspace.path, folder)
    assert made is not None
    writing = subprocess.Popen([sys.executable, "-c", ADD, str(workspace.path)], stdout=subprocess.PIPE, text=True)
    assert writing.stdout is not None
    assert writing.stdout.readline() == "ready\n"
    try:
        for _ in range(3):
            time.sleep(0.05)
            before = restore(workspace, made, folder)
            with closing(sqlite3.connect(before)) as kept:
                counts = "SELECT (SELECT count(*) FROM step), (SELECT count(*) FROM venue)"
                [steps, venues] = kept.execute(counts).fetchone()
            assert steps == venues + 1
            assert workspace.read(find_problems) == []
        assert writing.poll() is None
    finally:
        writing.kill()
        writing.communicate()
    assert workspace.read(find_problems) == []


def test_others_write_while_the_present_state_is_kept_and_what_they_wrote_is_kept_too(
    workspace: Workspace, folder: Path
) -> None:
    workspace.write(SETUP, factories.make_event, name="First")
    made = backups.make_backup(workspace.path, folder)
    assert made is not None
    workspace.write(SETUP, factories.make_event, name="Second")
    written = []
    with Workspace.open(workspace.path) as other:

        def write_once(_done: int, _total: int) -> None:
            if not written:
                written.append("Meanwhile")
                other.write(SETUP, factories.make_event, name="Meanwhile")

        before = restore(workspace, made, folder, Progress(write_once))
    assert written
    assert event_names(workspace) == ["First"]
    assert workspace.read(find_problems) == []
    inside = look_inside(before)
    assert sorted(event.name for event in inside.events) == ["First", "Meanwhile", "Second"]
    assert [backup.path for backup in backups.list_backups(folder) if backup.name] == [before]


@pytest.mark.parametrize("copies_before", [0, 1])
def test_restoring_that_is_stopped_changes_nothing_and_leaves_nothing(
    workspace: Workspace, folder: Path, copies_before: int
) -> None:
    """Stopped while the present state is kept, and while it is replaced."""
    workspace.write(SETUP, factories.make_event, name="First", description="of many pages " * 300_000)
    made = backups.make_backup(workspace.path, folder)
    assert made is not None
    workspace.write(SETUP, factories.make_event, name="Second")
    ended = []

    def stop(done: int, total: int) -> None:
        if len(ended) == copies_before:
            progress.stop()
        elif done == total:
            ended.append(done)

    progress = Progress(stop)
    with pytest.raises(StoppedError):
        restore(workspace, made, folder, progress)
    assert event_names(workspace) == ["First", "Second"]
    assert list(folder.glob("[!.]*")) == [made]


def test_restoring_that_has_happened_is_not_told_as_stopped(workspace: Workspace, folder: Path) -> None:
    workspace.write(SETUP, factories.make_event, name="First")
    made = backups.make_backup(workspace.path, folder)
    assert made is not None
    workspace.write(SETUP, factories.make_event, name="Second")
    progress = Progress()
    workspace.take_content(made, lambda: progress.stop() or True, progress)  # type: ignore[func-returns-value]
    assert event_names(workspace) == ["First"]


def test_program_that_goes_on_writing_is_waited_for_and_then_named(workspace: Workspace, folder: Path) -> None:
    workspace.write(SETUP, factories.make_event, name="First")
    made = backups.make_backup(workspace.path, folder)
    assert made is not None
    workspace.write(SETUP, factories.make_event, name="Second")
    with closing(sqlite3.connect(workspace.path)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(PlannerError, match="Another program is busy writing"):
            restore(workspace, made, folder)
    assert event_names(workspace) == ["First", "Second"]
    restore(workspace, made, folder)
    assert event_names(workspace) == ["First"]


def test_backup_of_an_older_version_is_brought_up_to_date_and_left_as_it_is(
    workspace: Workspace, folder: Path, tmp_path: Path
) -> None:
    old = tmp_path / "2026-10-01T10-00-00Z.planner"
    shutil.copy(RELEASED, old)
    octets = old.read_bytes()
    restore(workspace, old, folder)
    assert event_names(workspace)
    assert workspace.read(find_problems) == []
    assert old.read_bytes() == octets
    with pytest.raises(PlannerError, match=rf"cannot be undone any more.* The backup {old.name} holds"):
        workspace.undo()


def test_damaged_backup_is_refused_and_nothing_is_changed(workspace: Workspace, folder: Path) -> None:
    workspace.write(SETUP, factories.make_event, name="First")
    made = backups.make_backup(workspace.path, folder)
    assert made is not None
    with made.open("r+b") as file:
        file.seek(4096 * 4)
        file.write(b"\xff" * 4096 * 4)
    with pytest.raises(PlannerError, match="is damaged and cannot be read"):
        restore(workspace, made, folder)
    assert event_names(workspace) == ["First"]
    assert list(folder.glob("[!.]*")) == [made]


def test_backup_that_is_gone_is_refused_and_none_is_made_in_its_place(workspace: Workspace, folder: Path) -> None:
    folder.mkdir()
    with pytest.raises(PlannerError, match="There is no backup at"):
        restore(workspace, folder / "2027-01-01T10-00-00Z.planner", folder)
    assert list(folder.iterdir()) == []


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows has no kill -9")
def test_file_with_a_log_is_replaced_or_keeps_its_last_steps_wherever_that_is_killed(tmp_path: Path) -> None:
    """A process of its own for each line of the replacing, which kills itself there."""
    with Workspace.open(tmp_path / "new.planner", create=True) as workspace:
        workspace.write(SETUP, factories.make_event, name="New")
    words = [sys.executable, "-c", KILLED_AT_EACH_LINE, str(tmp_path)]
    subprocess.run(words, check=True)
    ends = []
    for place in sorted(tmp_path.glob("killed at *")):
        with Workspace.open(place / "test.planner") as opened:
            assert opened.read(find_problems) == [], place.name
            ends.append(tuple(event_names(opened)))
            assert ends[-1] in {("Last", "Old"), ("New",)}, place.name
    assert len(ends) > 20
    assert set(ends) == {("Last", "Old"), ("New",)}


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows has no kill -9")
def test_restoring_killed_at_any_moment_leaves_one_state_or_the_other(tmp_path: Path, folder: Path) -> None:
    with factories.new_workspace(tmp_path) as workspace:
        event = workspace.write(SETUP, factories.make_event, name="Small")
        small = backups.make_backup(workspace.path, folder, name="small")
        workspace.write(SETUP, lambda db: [factories.make_guest(db, event) for _ in range(1500)])
        workspace.write(SETUP, factories.make_event, name="Large")
        large = backups.make_backup(workspace.path, folder, name="large")
    seen = set()
    for wait in (0.01, 0.05, 0.09, 0.13, 0.17):
        words = [sys.executable, "-c", RESTORE, *map(str, (workspace.path, small, large, folder))]
        running = subprocess.Popen(words, stdout=subprocess.PIPE, text=True)
        assert running.stdout is not None
        assert running.stdout.readline() == "ready\n"
        time.sleep(wait)
        running.kill()
        running.communicate()
        with Workspace.open(workspace.path) as opened:
            assert opened.read(find_problems) == []
            seen.add(tuple(event_names(opened)))
        assert all(backup.problem is None for backup in backups.list_backups(folder))
    assert seen <= {("Small",), ("Large", "Small")}


def test_the_backup_that_is_put_back_is_not_thinned_away_by_doing_so(workspace: Workspace, folder: Path) -> None:
    """Of three backups within one hour of yesterday only the last is worth keeping; the first is what is wanted."""
    yesterday = datetime.now(UTC).replace(minute=5) - timedelta(hours=20)
    made = []
    for count in range(3):
        workspace.write(SETUP, factories.make_event, f"Evening {count}")
        backup = backups.make_backup(workspace.path, folder, thins=False)
        made.append(backup.rename(folder / file_name(yesterday + timedelta(minutes=12 * count))))

    restore(workspace, made[0], folder)

    assert event_names(workspace) == ["Evening 0"]
    assert all(path.exists() for path in made)


def test_a_folder_of_somebody_unknown_is_no_fault(workspace: Workspace, tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    settings.set("backups.folder", "~nobody-here/backups")
    assert backups.folder_of(workspace.path, settings).parent == Path("~nobody-here/backups")
