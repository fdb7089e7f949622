"""What belongs to a row: the rows whose changes are a part of its story, deleted ones too."""

from collections.abc import Collection, Mapping
from types import MappingProxyType

from sqlalchemy import func, select, union
from sqlalchemy.orm import Session as DbSession

from planner.store.journal import change
from planner.store.schema import Base

Rows = Mapping[str, frozenset[int]]

# By table: whose rows hang on it, and in which of their columns its key stands.
_PARTS: Mapping[str, tuple[tuple[str, str], ...]] = MappingProxyType(
    {
        "event": (("badge_setup", "event_id"),),
        "venue": (
            ("room", "venue_id"),
            ("hold", "venue_id"),
            ("document", "venue_id"),
            ("visit_item", "venue_id"),
        ),
        "room": (("room_layout", "room_id"),),
        "topic": (("speaker", "topic_id"), ("session", "topic_id")),
        "person": (("guest", "person_id"),),
        "guest": (("check_in", "guest_id"), ("badge_print", "guest_id")),
    }
)
# What is told of a guest is told of the person too.
_WHOLES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {"guest": ("person_id", "person"), "session": ("topic_id", "topic")}
)


def of_row(db: DbSession, table: str, key: int) -> Rows:
    """Return the row itself and what belongs to it, keys by table."""
    found: dict[str, frozenset[int]] = {table: frozenset({key})}
    waiting = [table]
    while waiting:
        whole = waiting.pop()
        for part, column in _PARTS.get(whole, ()):
            found[part] = keys_with(db, part, column, found[whole])
            waiting.append(part)
    if table in _WHOLES:
        column, whole = _WHOLES[table]
        found[whole] = values_of(db, table, key, column)
    return found


def keys_with(db: DbSession, table: str, column: str, values: Collection[int]) -> frozenset[int]:
    """Return the rows that hold one of `values` in a column, or held it when they were deleted."""
    if not values:
        return frozenset()
    live = Base.metadata.tables[table].c
    held = func.json_extract(change.c.before, f"$.{column}")
    deleted = select(change.c.key).where(change.c.tbl == table, change.c.kind == "D", held.in_(values))
    return frozenset(db.scalars(union(select(live.id).where(live[column].in_(values)), deleted)))


def values_of(db: DbSession, table: str, key: int, column: str) -> frozenset[int]:
    """Return what a row holds in a column, or held when it was deleted."""
    live = Base.metadata.tables[table].c
    held = func.json_extract(change.c.before, f"$.{column}")
    deleted = select(held).where(change.c.tbl == table, change.c.key == key, change.c.kind == "D")
    found = db.scalars(union(select(live[column]).where(live.id == key), deleted))
    return frozenset(value for value in found if value is not None)
