"""Workspaces and rows for tests. How to test a service:

    def test_add_guest_to_an_event(proved_write):
        guest = proved_write(text(N_("Add")), guests.add_guest, event_id, full_name="Ada")

`proved_write(label, fn, *args, **kwargs)` writes through the `workspace` fixture like `workspace.write`, then undoes,
compares a dump of all tables with the one before, redoes, and compares with the one after. So every operation proves
its own undo. Rows that a test merely needs are made by the functions below: `workspace.write(SETUP, make_event)`.
"""

from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session as DbSession

from planner.domain.ids import new_code
from planner.domain.texts import N_, text
from planner.store import schema
from planner.store.workspace import Workspace

SETUP = text(N_("Prepare the test"))

Dump = dict[str, list[tuple[Any, ...]]]


def new_workspace(folder: Path) -> Workspace:
    """Return a new, empty workspace in `folder`."""
    return Workspace.open(folder / "test.planner", create=True)


def dump(db: DbSession) -> Dump:
    """Return all rows of all tables of people's data, ordered by key."""
    tables = schema.Base.metadata.sorted_tables
    return {table.name: [tuple(row) for row in db.execute(select(table).order_by(table.c.id))] for table in tables}


def make(db: DbSession, row: schema.Keyed) -> int:
    """Add `row` and return its key."""
    db.add(row)
    db.flush()
    return row.id


def make_venue(db: DbSession, name: str = "The Ship", **values: Any) -> int:
    return make(db, schema.Venue(name=name, **values))


def make_room(db: DbSession, venue_id: int, name: str = "Upper room", **values: Any) -> int:
    return make(db, schema.Room(venue_id=venue_id, name=name, **values))


def make_event(db: DbSession, name: str = "Tweet Up", **values: Any) -> int:
    return make(db, schema.Event(name=name, **values))


def make_person(db: DbSession, full_name: str = "Ada Example", **values: Any) -> int:
    return make(db, schema.Person(full_name=full_name, **values))


def make_guest(db: DbSession, event_id: int, person_id: int | None = None, **values: Any) -> int:
    """Add a guest; without `person_id` a new person is made for it."""
    person_id = person_id or make_person(db)
    return make(db, schema.Guest(event_id=event_id, person_id=person_id, code=new_code(), **values))


def make_topic(db: DbSession, event_id: int, title: str = "Badges that work", **values: Any) -> int:
    return make(db, schema.Topic(event_id=event_id, title=title, **values))


def make_session(db: DbSession, event_id: int, starts: str = "2027-03-08T18:30", **values: Any) -> int:
    """Add a session; without a topic or title it is a break for drinks."""
    if "topic_id" not in values:
        values.setdefault("title", "Drinks")
    values.setdefault("minutes", 30)
    return make(db, schema.Session(event_id=event_id, starts=starts, **values))
