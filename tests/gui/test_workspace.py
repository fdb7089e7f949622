"""The Qt face of the workspace: reads, writes, news from others, undo, closing."""

import asyncio
import sqlite3
import threading

import pytest
from gui.waiting import until
from sqlalchemy import text as sql

from planner.domain.errors import PlannerError
from planner.domain.texts import N_, text
from planner.gui.workspace import Workspace
from planner.services.events import create_event, list_events
from planner.store.workspace import Workspace as Store

STARTED = text(N_("Start the event {name}"), name="Tweet Up")


def names(db):
    return [event.name for event in list_events(db)]


async def test_write_is_stored_and_announced_when_it_returns(workspace):
    heard = []
    workspace.changed.connect(heard.append)

    event_id = await workspace.write(STARTED, create_event, "Tweet Up")

    assert await workspace.read(names) == ["Tweet Up"]
    assert event_id in heard[0]["event"]
    assert workspace.standing.undo.label == STARTED


async def test_undo_and_redo_are_announced(workspace):
    await workspace.write(STARTED, create_event, "Tweet Up")

    await workspace.undo()
    assert await workspace.read(names) == []
    assert workspace.standing.redo.label == STARTED

    await workspace.redo()
    assert await workspace.read(names) == ["Tweet Up"]


async def test_refused_write_raises_and_changes_nothing(workspace):
    with pytest.raises(PlannerError):
        await workspace.write(STARTED, create_event, "")

    assert await workspace.read(names) == []


async def test_writes_of_another_program_are_announced(workspace):
    heard = []
    workspace.changed.connect(heard.append)

    with Store.open(workspace.path) as other:
        other.write(STARTED, create_event, "Tweet Up")

    await until(lambda: heard)
    assert "event" in heard[0]


async def test_reading_goes_on_during_a_long_write(workspace):
    go = threading.Event()

    def wait(db):
        create_event(db, "Late")
        assert go.wait(10)

    writing = asyncio.ensure_future(workspace.write(STARTED, wait))

    assert await workspace.read(names) == []
    go.set()
    await writing
    assert await workspace.read(names) == ["Late"]


async def test_closing_waits_for_an_open_write(workspace):
    go = threading.Event()

    def wait(db):
        go.wait(10)
        create_event(db, "Late")

    writing = asyncio.ensure_future(workspace.write(STARTED, wait))
    await asyncio.sleep(0)
    closing = asyncio.ensure_future(workspace.close())
    go.set()
    await asyncio.gather(writing, closing)

    with Store.open(workspace.path) as again:
        assert again.read(names) == ["Late"]


async def test_second_window_is_refused_with_a_sentence(workspace):
    with pytest.raises(PlannerError) as refused:
        await Workspace.open(workspace.path)

    assert str(refused.value).endswith(".")


async def test_set_event_is_announced_once(workspace):
    heard = []
    workspace.event_changed.connect(heard.append)

    workspace.set_event(2**62)
    workspace.set_event(2**62)

    assert heard == [2**62]


COUNT = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200000000) SELECT max(i) FROM n"
"""A question that takes longer than anybody waits."""


def ask_long(db):
    return db.scalar(sql(COUNT))


async def test_edit_is_announced_while_pages_read_something_long(workspace):
    heard = []
    workspace.changed.connect(heard.append)
    reads = [asyncio.ensure_future(workspace.read(ask_long)) for _ in range(5)]
    await asyncio.sleep(0)

    await workspace.write(STARTED, create_event, "Tweet Up")

    assert heard
    assert not any(read.done() for read in reads)
    for read in reads:
        read.cancel()


async def test_short_read_does_not_wait_for_a_long_one(workspace):
    long = asyncio.ensure_future(workspace.read(ask_long))
    await asyncio.sleep(0)

    assert await workspace.read(names) == []
    assert not long.done()
    long.cancel()


async def test_reads_that_nobody_waits_for_make_room_for_others(workspace):
    reads = [asyncio.ensure_future(workspace.read(ask_long)) for _ in range(5)]
    await asyncio.sleep(0.1)
    for read in reads:
        read.cancel()

    reading = asyncio.ensure_future(workspace.read(names))
    await until(reading.done)
    assert reading.result() == []


def deny_news(workspace):
    """Have SQLite refuse what the news are read from, and return what allows it again."""
    connection = workspace._store._news._connection
    connection.set_authorizer(lambda _action, what, *_: sqlite3.SQLITE_DENY if what == "change" else sqlite3.SQLITE_OK)
    return lambda: connection.set_authorizer(lambda *_: sqlite3.SQLITE_OK)


async def test_write_whose_news_cannot_be_read_is_done_and_no_failure(workspace, told, expected_warnings):
    heard = []
    workspace.changed.connect(heard.append)
    allow = deny_news(workspace)

    event_id = await workspace.write(STARTED, create_event, "Tweet Up")

    assert await workspace.read(names) == ["Tweet Up"]
    assert "What was written is kept." in str(told[0])
    await asyncio.sleep(1.2)  # it looks again twice
    assert len(told) == 1
    assert heard == []

    allow()
    await until(lambda: heard)
    assert event_id in heard[0]["event"]
    assert [record.getMessage() for record in expected_warnings] == ["What changed could not be read"]


async def test_closing_gives_up_no_read_that_somebody_waits_for(workspace):
    go = threading.Event()

    def wait(db):
        assert go.wait(10)
        return names(db)

    reading = asyncio.ensure_future(workspace.read(wait))
    await asyncio.sleep(0)
    closing = asyncio.ensure_future(workspace.close())
    await asyncio.sleep(0.05)
    go.set()

    await closing
    assert await reading == []
