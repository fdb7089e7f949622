"""Whoever writes, the workspace tells which rows changed since it was asked last."""

import sqlite3
import threading

import factories
import pytest
from factories import SETUP
from sqlalchemy import insert

from planner.domain.ids import new_ids
from planner.store.journal import TOO_MANY
from planner.store.schema import Person
from planner.store.workspace import Workspace


def test_news_tells_tables_and_keys_once(workspace):
    event = workspace.write(SETUP, factories.make_event)
    venue = workspace.write(SETUP, factories.make_venue)
    assert workspace.news() == {"event": {event}, "venue": {venue}}
    assert workspace.news() == {}


def test_undo_is_news(workspace):
    event = workspace.write(SETUP, factories.make_event)
    workspace.news()
    workspace.undo()
    assert workspace.news() == {"event": {event}}


def test_what_stood_in_the_file_before_is_no_news(workspace):
    workspace.write(SETUP, factories.make_event)
    with Workspace.open(workspace.path) as other:
        assert other.news() == {}


def test_what_another_program_wrote_is_news(workspace):
    with Workspace.open(workspace.path) as other:
        venue = other.write(SETUP, factories.make_venue)
        assert workspace.news() == {"venue": {venue}}
        assert other.news() == {"venue": {venue}}


def test_too_many_rows_are_told_as_none(workspace):
    rows = [{"id": key, "full_name": "Ada"} for key in new_ids(TOO_MANY + 1)]
    workspace.write(SETUP, lambda db: db.execute(insert(Person), rows))
    assert workspace.news() == {"person": None}


def test_refused_write_is_no_news(workspace):
    def fail(db):
        factories.make_venue(db)
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        workspace.write(SETUP, fail)
    assert workspace.news() == {}


def test_reading_goes_on_while_another_thread_writes(workspace):
    inside, seen = threading.Event(), threading.Event()

    def slow(db):
        factories.make_venue(db)
        inside.set()
        assert seen.wait(10)

    writer = threading.Thread(target=workspace.write, args=(SETUP, slow))
    writer.start()
    assert inside.wait(10)
    assert workspace.read(factories.dump)["venue"] == []
    assert workspace.news() == {}
    seen.set()
    writer.join()
    assert len(workspace.read(factories.dump)["venue"]) == 1


def test_news_that_could_not_be_read_are_told_the_next_time(workspace):
    event = workspace.write(SETUP, factories.make_event)
    connection = workspace._news._connection
    refused = []

    def refuse_the_journal(_action, table, *_more):
        return sqlite3.SQLITE_DENY if table == "change" and not refused else sqlite3.SQLITE_OK

    connection.set_authorizer(refuse_the_journal)
    with pytest.raises(sqlite3.DatabaseError):
        workspace.news()
    refused.append(True)

    assert workspace.news() == {"event": {event}}
