"""Guests and people whom one entry alone had made, such as a name with a typing error: they go with it."""

from sqlalchemy import Select, exists, select
from sqlalchemy.orm import Session as DbSession

from planner.domain.names import display_name
from planner.store.journal import change
from planner.store.schema import Base, Guest, Person, Speaker, Topic


def entered_with(db: DbSession, line: Speaker) -> int:
    """Return the step that put this person at the head of the topic, 0 where that brought the topic along."""
    entry = _born(db, Speaker.__tablename__, line.id)
    return 0 if entry == _born(db, Topic.__tablename__, line.topic_id) else entry


def drop(db: DbSession, event_id: int, person_id: int, entry: int) -> str:
    """Take off the list, and out of the address book, whom the step `entry` had made and nothing else knows; tell the name.

    Returns "" where the guest was there before, was changed since or is in use.
    """
    guest = db.scalar(select(Guest).where(Guest.event_id == event_id, Guest.person_id == person_id))
    person = db.get_one(Person, person_id)
    if guest is None or _last(db, guest) != (entry, "I") or _last(db, person)[0] > entry:
        return ""
    if _is_used(db, guest) or _leads(db, event_id, person_id):
        return ""
    name = display_name(person.full_name, person.email, person.handle)
    db.delete(guest)
    db.flush()
    if _last(db, person) == (entry, "I") and not _is_used(db, person):
        db.delete(person)
        db.flush()
    return name


def _leads(db: DbSession, event_id: int, person_id: int) -> bool:
    """Tell whether somebody leads a topic of the event."""
    lines = select(Speaker.id).join(Topic, Topic.id == Speaker.topic_id)
    found = db.scalar(lines.where(Topic.event_id == event_id, Speaker.person_id == person_id).limit(1))
    return found is not None


def _last(db: DbSession, row: Guest | Person) -> tuple[int, str]:
    """Return the step that changed a row last, and how; 0 where the journal does not know."""
    last = db.execute(_of_row(row.__tablename__, row.id).limit(1)).first()
    return (last.step, last.kind) if last else (0, "")


def _is_used(db: DbSession, row: Guest | Person) -> bool:
    """Tell whether any row of any table names this one."""
    columns = (column for table in Base.metadata.sorted_tables for column in table.c)
    naming = (one for one in columns if any(key.column.table is row.__table__ for key in one.foreign_keys))
    return any(db.scalar(select(exists().where(column == row.id))) for column in naming)


def _born(db: DbSession, table: str, key: int) -> int:
    """Return the step that wrote a row first, or brought it again; 0 where the journal does not know."""
    born = db.execute(_of_row(table, key).where(change.c.kind == "I").limit(1)).first()
    return born.step if born else 0


def _of_row(table: str, key: int) -> Select[tuple[int, str]]:
    """Return the query of the steps that changed a row, the newest first, and how."""
    query = select(change.c.step, change.c.kind).where(change.c.tbl == table, change.c.key == key)
    return query.order_by(change.c.id.desc())
