"""Opening, reading, writing, undoing: the contract that everything stands on."""

import os
import sqlite3
import threading

import factories
import pytest
from factories import SETUP
from sqlalchemy import exc, select, update
from sqlalchemy import text as sql

from planner.domain.errors import PlannerError, StoppedError
from planner.domain.progress import Progress
from planner.domain.texts import N_, text
from planner.store import journal
from planner.store.schema import Event, Guest, Person, Room
from planner.store.workspace import Workspace


def rename(db, person_id, name):
    db.execute(update(Person).where(Person.id == person_id).values(full_name=name))


def name_of(workspace, person_id):
    return workspace.read(lambda db: db.scalar(select(Person.full_name).where(Person.id == person_id)))


def step_count(workspace):
    return workspace.read(lambda db: len(db.execute(select(journal.step)).all()))


@pytest.fixture
def ada(workspace):
    return workspace.write(text(N_("Add {name}"), name="Ada"), factories.make_person, "Ada")


def test_write_is_read_back(workspace):
    venue = workspace.write(SETUP, factories.make_venue, "The Ship")
    assert workspace.read(factories.dump)["venue"] == [(venue, "The Ship", *[""] * 15, None, None, None)]


def test_write_is_there_after_opening_again(workspace, ada):
    workspace.close()
    with Workspace.open(workspace.path) as again:
        assert name_of(again, ada) == "Ada"


def test_service_that_fails_leaves_nothing(workspace):
    def fail(db):
        factories.make_venue(db)
        raise StoppedError(text(N_("Stopped.")))

    with pytest.raises(StoppedError):
        workspace.write(SETUP, fail)
    assert workspace.read(factories.dump)["venue"] == []
    assert workspace.standing().last is None


def test_write_that_changes_nothing_leaves_no_step(workspace, ada):
    before = step_count(workspace)
    workspace.write(SETUP, rename, ada, "Ada")
    workspace.write(SETUP, lambda _db: None)
    assert step_count(workspace) == before


def test_standing_names_what_undo_and_redo_would_do(workspace, ada):
    workspace.write(text(N_("Rename {name}"), name="Ada"), rename, ada, "Grace")
    standing = workspace.standing()
    assert (str(standing.last.label), str(standing.undo.label), standing.redo) == ("Rename Ada", "Rename Ada", None)
    undone = workspace.undo()
    assert (str(undone.label), undone.kind) == ("Rename Ada", "undone")
    standing = workspace.standing()
    assert standing.last == undone
    assert (str(standing.undo.label), str(standing.redo.label)) == ("Add Ada", "Rename Ada")
    assert workspace.redo().kind == "redone"


def test_undo_and_redo_with_nothing_to_do_are_none(workspace, ada):
    assert workspace.redo() is None
    assert workspace.undo() is not None
    assert workspace.undo() is None


def test_undo_and_redo_outlive_the_program(workspace, ada):
    workspace.write(SETUP, rename, ada, "Grace")
    workspace.undo()
    workspace.close()
    with Workspace.open(workspace.path) as again:
        again.redo()
        assert name_of(again, ada) == "Grace"
        again.undo()
        again.undo()
        assert again.read(factories.dump)["person"] == []


def test_redo_is_right_however_often(workspace, ada):
    workspace.write(SETUP, rename, ada, "Grace")
    for _ in range(4):
        workspace.undo()
        assert name_of(workspace, ada) == "Ada"
        workspace.redo()
        assert name_of(workspace, ada) == "Grace"


def test_new_write_clears_redo(workspace, ada):
    workspace.write(SETUP, rename, ada, "Grace")
    workspace.undo()
    workspace.write(SETUP, rename, ada, "Zoë")
    assert workspace.redo() is None


def test_labels_keep_texts_and_numbers_within(workspace):
    label = text(N_("Move {what}, {n} time|Move {what}, {n} times"), n=2, what=text(N_("“{title}”"), title="山田"))
    workspace.write(label, factories.make_venue)
    assert workspace.standing().last.label == label
    assert str(workspace.standing().last.label) == "Move “山田”, 2 times"


def test_typing_with_a_merge_key_joins_one_step(workspace, ada):
    for name in ("G", "Gr", "Grace"):
        workspace.write(SETUP, rename, ada, name, merge=f"person:{ada}")
    assert step_count(workspace) == 2
    workspace.undo()
    assert name_of(workspace, ada) == "Ada"
    workspace.redo()
    assert name_of(workspace, ada) == "Grace"


def test_another_merge_key_does_not_join(workspace, ada):
    workspace.write(SETUP, rename, ada, "G", merge="one")
    workspace.write(SETUP, rename, ada, "Gr", merge="other")
    workspace.write(SETUP, rename, ada, "Gra")
    workspace.write(SETUP, rename, ada, "Grac", merge="other")
    assert step_count(workspace) == 5


def test_undone_step_is_not_joined(workspace, ada):
    workspace.write(SETUP, rename, ada, "G", merge="name")
    workspace.undo()
    workspace.write(SETUP, rename, ada, "H", merge="name")
    workspace.undo()
    assert name_of(workspace, ada) == "Ada"
    assert workspace.redo() is not None


def test_old_step_is_not_joined(workspace, ada):
    workspace.write(SETUP, rename, ada, "G", merge="name")
    with sqlite3.connect(workspace.path) as connection:
        connection.execute("UPDATE step SET at = '2020-01-01T00:00:00Z'")
    connection.close()
    workspace.write(SETUP, rename, ada, "H", merge="name")
    assert step_count(workspace) == 3


def test_write_outside_a_step_is_refused_by_the_file(workspace, ada):
    with pytest.raises(exc.IntegrityError, match="written outside a step"):
        workspace.read(rename, ada, "Grace")
    with pytest.raises(exc.IntegrityError, match="written outside a step"):
        workspace.read(
            lambda db: db.connection().exec_driver_sql("INSERT OR IGNORE INTO source VALUES (1, 1, 'x', '', '', '')")
        )


def test_key_never_changes(workspace, ada):
    with pytest.raises(exc.IntegrityError, match="a key never changes"):
        workspace.write(SETUP, lambda db: db.execute(update(Person).values(id=Person.id + 1)))


def test_update_journals_only_what_changed(workspace, ada):
    workspace.write(SETUP, lambda db: db.execute(update(Person).values(full_name="ADA", notes="", email="a@b.example")))
    [row] = workspace.read(lambda db: db.execute(select(journal.change).where(journal.change.c.kind == "U")).all())
    assert (row.tbl, row.key, row.before) == ("person", ada, '{"full_name":"Ada","email":""}')


def test_step_anywhere_is_undone_alone_where_later_ones_leave_it_be(workspace, ada):
    workspace.write(SETUP, rename, ada, "Grace")
    renamed = workspace.standing().last.id
    workspace.write(SETUP, lambda db: db.execute(update(Person).values(notes="vegan")))
    workspace.undo(renamed)
    assert workspace.read(lambda db: db.execute(select(Person.full_name, Person.notes)).all()) == [("Ada", "vegan")]
    workspace.redo()
    assert name_of(workspace, ada) == "Grace"


def refused_undo(workspace, step_id):
    before = workspace.read(factories.dump)
    with pytest.raises(PlannerError) as refused:
        workspace.undo(step_id)
    assert workspace.read(factories.dump) == before
    return str(refused.value)


def test_undo_names_the_later_step_that_changed_the_same(workspace, ada):
    workspace.write(SETUP, rename, ada, "Grace")
    first = workspace.standing().last.id
    workspace.write(text(N_("Rename {name}"), name="Grace"), rename, ada, "Zoë")
    assert refused_undo(workspace, first).startswith("“Rename Grace” by ")
    workspace.undo()
    workspace.undo(first)
    assert name_of(workspace, ada) == "Ada"


def test_undo_names_the_later_step_that_hangs_on_a_row(workspace, ada):
    event = workspace.write(SETUP, factories.make_event)
    added = workspace.standing().last.id
    workspace.write(text(N_("Invite {name}"), name="Ada"), factories.make_guest, event, ada)
    assert refused_undo(workspace, added).startswith("“Invite Ada” by ")


def test_undo_is_refused_where_a_row_removed_later_hung_on_it(workspace, ada):
    event = workspace.write(SETUP, factories.make_event)
    added = workspace.standing().last.id
    guest = workspace.write(SETUP, factories.make_guest, event, ada)
    workspace.write(text(N_("Remove {name}"), name="Ada"), lambda db: db.delete(db.get_one(Guest, guest)))
    assert refused_undo(workspace, added).startswith("“Remove Ada” by ")
    while workspace.undo():
        pass
    assert not any(workspace.read(factories.dump).values())


def test_undo_is_refused_where_later_steps_changed_the_same_there_and_back(workspace, ada):
    workspace.write(SETUP, rename, ada, "Grace")
    first = workspace.standing().last.id
    workspace.write(SETUP, rename, ada, "Zoë")
    workspace.write(text(N_("Rename {name}"), name="Zoë"), rename, ada, "Grace")
    assert refused_undo(workspace, first).startswith("“Rename Zoë” by ")


def test_undo_is_refused_where_a_row_removed_later_needs_the_same_place(workspace, ada):
    event = workspace.write(SETUP, factories.make_event)
    guest = workspace.write(SETUP, factories.make_guest, event, ada)
    workspace.write(SETUP, lambda db: db.delete(db.get_one(Guest, guest)))
    first = workspace.standing().last.id
    again = workspace.write(SETUP, factories.make_guest, event, ada)
    workspace.write(text(N_("Remove {name}"), name="Ada"), lambda db: db.delete(db.get_one(Guest, again)))
    assert refused_undo(workspace, first).startswith("“Remove Ada” by ")


def test_undo_names_no_step_that_was_undone_since(workspace, ada):
    event = workspace.write(SETUP, factories.make_event)
    added = workspace.standing().last.id
    guest = workspace.write(text(N_("Invite {name}"), name="Ada"), factories.make_guest, event, ada)
    workspace.write(SETUP, lambda db: db.execute(update(Guest).where(Guest.id == guest).values(notes="vegan")))
    workspace.undo()
    assert refused_undo(workspace, added).startswith("“Invite Ada” by ")


def test_undo_names_the_later_step_that_removed_what_comes_back(workspace):
    venue = workspace.write(SETUP, factories.make_venue)
    room = workspace.write(SETUP, factories.make_room, venue)
    workspace.write(SETUP, lambda db: db.delete(db.get(Room, room)))
    removed = workspace.standing().last.id
    workspace.write(text(N_("Delete the venue")), lambda db: db.delete(db.get_one(factories.schema.Venue, venue)))
    assert refused_undo(workspace, removed).startswith("“Delete the venue” by ")


def test_undo_is_refused_where_the_place_was_taken(workspace, ada):
    event = workspace.write(SETUP, factories.make_event)
    guest = workspace.write(SETUP, factories.make_guest, event, ada)
    workspace.write(SETUP, lambda db: db.delete(db.get_one(Guest, guest)))
    removed = workspace.standing().last.id
    workspace.write(SETUP, factories.make_guest, event, ada)
    assert "has taken the place" in refused_undo(workspace, removed)


def test_undone_step_cannot_be_undone(workspace, ada):
    step = workspace.undo()
    assert "“Add Ada” is undone already." in refused_undo(workspace, step.id - 1)
    assert "There is no step 99 in the history." in refused_undo(workspace, 99)


def test_cascade_is_undone_and_redone(proved_write, workspace, ada):
    event = proved_write(SETUP, factories.make_event)
    guest = proved_write(SETUP, factories.make_guest, event, ada)
    proved_write(SETUP, factories.make, factories.schema.CheckIn(guest_id=guest))
    proved_write(SETUP, lambda db: db.delete(db.get_one(Event, event)))
    assert [len(workspace.read(factories.dump)[table]) for table in ("event", "guest", "check_in")] == [0, 0, 0]


def test_copy_holds_everything_and_is_one_file(workspace, ada, tmp_path):
    told = []
    copy = tmp_path / "copies" / "copy.planner"
    copy.parent.mkdir()
    workspace.save_copy(copy, Progress(lambda done, total: told.append((done, total))))
    assert list(copy.parent.iterdir()) == [copy]
    assert told[-1][0] == told[-1][1]
    with Workspace.open(copy) as copied:
        assert copied.read(factories.dump) == workspace.read(factories.dump)
        copied.undo()
        assert copied.read(factories.dump) != workspace.read(factories.dump)


def test_copy_onto_itself_is_refused(workspace, tmp_path):
    (tmp_path / "alias").symlink_to(tmp_path)
    with pytest.raises(PlannerError, match="is the open workspace itself"):
        workspace.save_copy(tmp_path / "alias" / workspace.path.name)


def test_copy_over_a_file_that_is_open_elsewhere_is_refused(workspace, tmp_path):
    target = tmp_path / "other.planner"
    with Workspace.open(target, create=True, window=True) as other:
        with pytest.raises(PlannerError, match="is open in another window"):
            workspace.save_copy(target)
        other.write(SETUP, factories.make_venue)


def test_copy_over_what_a_dead_program_left_is_the_copy(workspace, ada, tmp_path):
    target = tmp_path / "other.planner"
    with Workspace.open(target, create=True) as other:
        other.write(SETUP, factories.make_venue)
        left = (tmp_path / "other.planner-wal").read_bytes()
    (tmp_path / "other.planner-wal").write_bytes(left)
    workspace.save_copy(target)
    with Workspace.open(target) as copied:
        assert copied.read(factories.dump) == workspace.read(factories.dump)


def test_copy_takes_away_what_one_that_was_killed_left_the_day_before(workspace, tmp_path):
    folder = tmp_path / "copies"
    folder.mkdir()
    left = [folder / ".copy[1].planner.7.part", folder / ".copy[1].planner.7.part-journal"]
    fresh, other = folder / ".copy[1].planner.8.part", folder / ".other.planner.7.part"
    for path in (*left, fresh, other):
        path.touch()
    for path in (*left, other):
        os.utime(path, (0, 0))
    workspace.save_copy(folder / "copy[1].planner")
    assert sorted(folder.iterdir()) == sorted([folder / "copy[1].planner", fresh, other])


def test_stopped_copy_leaves_what_was_there(workspace, tmp_path):
    target = tmp_path / "other.planner"
    target.write_text("precious")
    progress = Progress()
    progress.stop()
    with pytest.raises(StoppedError):
        workspace.save_copy(target, progress)
    assert target.read_text() == "precious"
    assert [path.name for path in tmp_path.glob("*part*")] == []


def test_copy_into_a_missing_folder_is_refused(workspace, tmp_path):
    with pytest.raises(PlannerError):
        workspace.save_copy(tmp_path / "none" / "copy.planner")


def test_closed_workspace_is_one_file_and_refuses(workspace, ada):
    workspace.close()
    assert list(workspace.path.parent.iterdir()) == [workspace.path]
    with pytest.raises(PlannerError, match="was closed"):
        workspace.read(factories.dump)
    assert workspace.news() == {}


@pytest.mark.parametrize("folder", ["Dropbox", "OneDrive - Tweet Up Ltd", "Library/Mobile Documents", "Google Drive"])
def test_synchronised_folder_is_warned_of(tmp_path, folder):
    with Workspace.open(tmp_path / folder / "events" / "one.planner", create=True) as workspace:
        assert [str(warning).split(". ")[1][:13] for warning in workspace.warnings] == ["Open it on on"]


def test_common_folder_has_no_warning(workspace):
    assert workspace.warnings == []


COUNT = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000000)"
"""Counts to a number that takes longer than anybody waits."""


@pytest.fixture
def soon_stopped():
    progress = Progress()
    timer = threading.Timer(0.1, progress.stop)
    timer.start()
    yield progress
    timer.join()


def test_read_is_given_up_in_the_midst_of_a_statement(workspace, soon_stopped):
    with pytest.raises(StoppedError):
        workspace.read_until_stopped(soon_stopped, lambda db: db.scalar(sql(f"{COUNT} SELECT max(i) FROM n")))

    assert workspace.read(lambda db: db.scalar(sql("SELECT 1"))) == 1


def test_write_that_is_stopped_in_the_midst_of_a_statement_leaves_nothing(workspace, ada, soon_stopped):
    before = workspace.read(factories.dump)

    def write_long():
        with workspace._writing(soon_stopped) as db:
            journal.open_step(db, SETUP, "somebody")
            with db.begin_nested():
                db.execute(sql(f"{COUNT} UPDATE person SET notes = (SELECT max(i) FROM n)"))

    with pytest.raises(StoppedError):
        write_long()

    assert workspace.read(factories.dump) == before
    workspace.write(SETUP, rename, ada, "Ada Lovelace")
    assert name_of(workspace, ada) == "Ada Lovelace"


@pytest.mark.parametrize("deed", ["undo", "redo"])
def test_undo_that_was_stopped_before_it_began_changes_nothing(workspace, ada, deed):
    if deed == "redo":
        workspace.undo()
    before = workspace.read(factories.dump)
    progress = Progress()
    progress.stop()

    with pytest.raises(StoppedError):
        getattr(workspace, deed)(progress=progress)

    assert workspace.read(factories.dump) == before
