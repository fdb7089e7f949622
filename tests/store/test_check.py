"""A sound file has no findings; each kind of harm done behind the program's back has its own."""

import sqlite3
from contextlib import closing

import factories
import pytest
from factories import SETUP

from planner.store.check import find_problems
from planner.store.workspace import Workspace


@pytest.fixture
def used(workspace):
    event = workspace.write(SETUP, factories.make_event)
    workspace.write(SETUP, factories.make_guest, event)
    workspace.undo()
    workspace.redo()
    return workspace


def harm(workspace, *statements):
    with closing(sqlite3.connect(workspace.path)) as connection, connection:
        for statement in statements:
            connection.execute(statement)


def problems(workspace):
    return [str(problem) for problem in workspace.read(find_problems)]


def test_used_file_is_sound(used):
    assert problems(used) == []


def test_row_that_vanished_is_found(used):
    harm(used, "DROP TRIGGER journal_guest_delete", "DELETE FROM guest")
    assert problems(used) == [
        "The trigger journal_guest_delete is not as it should be; the next change makes it again.",
        "1 row of guest vanished unseen.",
    ]


def test_row_written_past_the_journal_is_found(used):
    harm(
        used,
        "DROP TRIGGER journal_person_insert",
        "INSERT INTO person SELECT id + 1, full_name, given_name, family_name, email, phone, organisation, job_title,"
        " handle, notes, name_key, email_key, handle_key FROM person",
    )
    assert "1 row of person is unknown to the history." in problems(used)


def test_broken_reference_is_found(used):
    harm(used, "INSERT INTO now VALUES (1)", "DELETE FROM event", "DELETE FROM now")
    assert any("of guest refers to a row of event that is not there" in problem for problem in problems(used))


def test_step_that_never_ended_is_found(used):
    harm(used, "INSERT INTO now VALUES (1)")
    assert problems(used) == ["A step was begun and never ended."]


def test_damaged_page_is_found(tmp_path):
    with factories.new_workspace(tmp_path) as workspace:
        event = workspace.write(SETUP, factories.make_event)
        for _ in range(50):
            workspace.write(SETUP, factories.make_guest, event)
    with closing(sqlite3.connect(workspace.path)) as connection:
        query = "SELECT rootpage FROM sqlite_master WHERE name = 'ix_guest_person_id'"
        [page] = connection.execute(query).fetchone()
        [size] = connection.execute("PRAGMA page_size").fetchone()
    with workspace.path.open("r+b") as file:
        file.seek(page * size - 600)
        file.write(b"\xff" * 600)
    with Workspace.open(workspace.path) as opened:
        assert all(problem.startswith("The file is damaged: ") for problem in problems(opened))
        assert problems(opened)
