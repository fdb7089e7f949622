"""Whatever is written, in whatever order: undoing all gives the start, redoing all the end."""

import random
import tempfile
from collections.abc import Callable
from pathlib import Path

import factories
from factories import SETUP
from hypothesis import Phase, example, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, insert, select, text, update
from sqlalchemy.orm import Session as DbSession

from planner.domain.errors import PlannerError
from planner.domain.ids import new_code, new_ids
from planner.store.bulk import insert_rows
from planner.store.schema import Event, Guest, Person, Room, Session, Topic, Venue
from planner.store.workspace import Workspace

NAMES = [
    "Ada",
    "ADA",
    "Zoë Ångström",
    "山田太郎",
    "محمد",
    'O\'Neil "Tip"',
    "a\\b",
    "tab\tnew\nline",
    "💃🏽",
    "{n}|%s",
    "null",
    "1",
]

Op = Callable[[DbSession, random.Random], None]
Act = str | tuple[str, int] | list[Op]


def some(db: DbSession, chance: random.Random, table: type) -> int | None:
    keys = db.scalars(select(table.id).order_by(table.id)).all()
    return chance.choice(keys) if keys else None


def add_venue(db, chance):
    venue = factories.make_venue(db, chance.choice(NAMES))
    for position in range(chance.randrange(3)):
        factories.make_room(db, venue, position=position, capacity=chance.choice([None, 0, 40]))


def add_event(db, chance):
    factories.make_event(db, chance.choice(NAMES), venue_id=chance.choice([None, some(db, chance, Venue)]))


def add_guest(db, chance):
    event = some(db, chance, Event)
    if event is not None:
        factories.make_guest(db, event, rsvp=chance.choice([None, "accepted", "declined"]))


def add_topic_and_session(db, chance):
    event = some(db, chance, Event)
    if event is None:
        return
    topic = factories.make_topic(db, event, chance.choice(NAMES))
    factories.make_session(db, event, topic_id=topic, room_id=some(db, chance, Room))


def import_guests(db, chance):
    event = some(db, chance, Event)
    if event is None:
        return
    people = new_ids(5)
    db.execute(insert(Person), [{"id": key, "full_name": chance.choice(NAMES)} for key in people])
    rows = [
        {"id": key, "event_id": event, "person_id": person, "code": new_code(), "rsvp": None}
        for key, person in zip(new_ids(5), people, strict=True)
    ]
    db.execute(insert(Guest), rows)
    db.execute(update(Guest).where(Guest.id.in_([row["id"] for row in rows[:2]])).values(role="host"))


def change_everybody(db, chance):
    db.execute(update(Guest).values(rsvp=chance.choice([None, "invited", "accepted"]), notes=chance.choice(NAMES)))


def rename_person(db, chance):
    db.execute(
        update(Person).where(Person.id == some(db, chance, Person)).values(full_name=chance.choice(NAMES), notes="x")
    )


def move_event(db, chance):
    venue = chance.choice([None, some(db, chance, Venue)])
    db.execute(update(Event).where(Event.id == some(db, chance, Event)).values(venue_id=venue))


def swap_codes(db, chance):
    one, other = some(db, chance, Guest), some(db, chance, Guest)
    if one is None or one == other:
        return
    codes = dict(db.execute(select(Guest.id, Guest.code).where(Guest.id.in_([one, other]))).all())
    for key, code in ((one, new_code()), (other, codes[one]), (one, codes[other])):
        db.execute(update(Guest).where(Guest.id == key).values(code=code))


def delete_something(db, chance):
    table = chance.choice([Venue, Room, Event, Person, Guest, Topic, Session])
    db.execute(delete(table).where(table.id == some(db, chance, table)))


def delete_and_bring_back(db, chance):
    key = some(db, chance, Room)
    row = db.execute(select(Room.__table__).where(Room.id == key)).mappings().first()
    if row is not None:
        db.execute(delete(Room).where(Room.id == key))
        db.execute(insert(Room), [dict(row) | {"name": chance.choice(NAMES)}])


def clear_guests(db, _chance):
    db.execute(delete(Guest))


def replace_person(db, chance):
    key = some(db, chance, Person)
    if key is not None:
        values = {"key": key, "name": chance.choice(NAMES)}
        columns = [column.name for column in Person.__table__.columns if column.name not in ("id", "full_name")]
        blank = ", ".join("''" for _ in columns)
        statement = f"INSERT OR REPLACE INTO person (id, full_name, {', '.join(columns)}) VALUES (:key, :name, {blank})"
        db.execute(text(statement), values)


WRITES: list[Op] = [
    add_venue,
    add_event,
    add_guest,
    add_topic_and_session,
    import_guests,
    change_everybody,
    rename_person,
    move_event,
    swap_codes,
    delete_something,
    delete_and_bring_back,
    clear_guests,
    replace_person,
]


def several(db: DbSession, ops: list[Op], chance: random.Random) -> None:
    for op in ops:
        op(db, chance)


def alone(workspace: Workspace, turn: Callable[[int], object], place: int) -> None:
    """Undo or redo one step anywhere in the history, or be refused and change nothing."""
    before = workspace.read(factories.dump)
    steps = workspace.read(lambda db: db.scalars(text("SELECT id FROM step WHERE undoes IS NULL ORDER BY id")).all())
    if not steps:
        return
    try:
        turn(steps[place % len(steps)])
    except PlannerError:
        assert workspace.read(factories.dump) == before


def act_out(workspace: Workspace, act: Act, chance: random.Random) -> None:
    match act:
        case "undo":
            workspace.undo()
        case "redo":
            workspace.redo()
        case ("undo", int(place)):
            alone(workspace, workspace.undo, place)
        case ("redo", int(place)):
            alone(workspace, workspace.redo, place)
        case list():
            workspace.write(SETUP, several, act, chance)


def undo_all(workspace: Workspace) -> None:
    while workspace.undo():
        pass


def redo_all(workspace: Workspace) -> None:
    while workspace.redo():
        pass


ACTS = st.one_of(
    st.sampled_from(["undo", "redo"]),
    st.tuples(st.sampled_from(["undo", "redo"]), st.integers(0, 14)),  # one step alone
    st.lists(st.sampled_from(WRITES), min_size=1, max_size=4),
)


ALONE_AND_BACK = [
    [swap_codes, replace_person],
    "undo",
    [delete_and_bring_back, clear_guests],
    "undo",
    ("redo", 1),  # alone: what was undone after it stands no more on what it stood on
    "undo",
]


# Making a failure smaller takes minutes: the acts are few enough to read.
@settings(max_examples=40, phases=(Phase.explicit, Phase.reuse, Phase.generate))
@example([[add_event], [add_guest], [clear_guests], ("undo", 1), [add_venue]], random.Random(2))
@example(ALONE_AND_BACK, random.Random(2))
@given(acts=st.lists(ACTS, min_size=3, max_size=14), chance=st.randoms(use_true_random=False))
def test_undo_all_gives_the_start_and_redo_all_the_end(acts, chance):
    with tempfile.TemporaryDirectory() as folder, factories.new_workspace(Path(folder)) as workspace:
        empty = workspace.read(factories.dump)
        for act in [[add_venue, add_event, import_guests], *acts]:
            act_out(workspace, act, chance)
        redo_all(workspace)
        final = workspace.read(factories.dump)
        for _ in range(2):
            undo_all(workspace)
            assert workspace.read(factories.dump) == empty
            redo_all(workspace)
            assert workspace.read(factories.dump) == final
        assert workspace.read(lambda db: db.execute(text("PRAGMA foreign_key_check")).all()) == []


@settings(max_examples=15, phases=(Phase.explicit, Phase.reuse, Phase.generate))
@given(words=st.lists(st.text(st.characters(exclude_categories=["Cs"])), min_size=1, max_size=40))
@example(["before\0after", "\0", "\x01\x1f\x7f", "line\r\nline"])
def test_every_text_comes_back_to_the_last_letter(words):
    with tempfile.TemporaryDirectory() as folder, factories.new_workspace(Path(folder)) as workspace:
        workspace.write(SETUP, lambda db: insert_rows(db, Venue.__table__, venues_with(words)))
        workspace.write(SETUP, factories.make_venue, notes=words[0])
        written = workspace.read(factories.dump)
        notes = list(Venue.__table__.columns).index(Venue.__table__.c.notes)
        assert [row[notes] for row in written["venue"]] == [word.replace("\0", "") for word in [*words, words[0]]]
        workspace.write(SETUP, lambda db: db.execute(update(Venue).values(notes="else")))
        workspace.write(SETUP, lambda db: db.execute(delete(Venue)))
        undo_all(workspace)
        redo_all(workspace)
        workspace.undo()
        workspace.undo()
        assert workspace.read(factories.dump) == written


def venues_with(words: list[str]) -> list[dict[str, object]]:
    keys = new_ids(len(words))
    unsaid = {column.name: "" if column.type.python_type is str else None for column in Venue.__table__.columns}
    return [{**unsaid, "id": key, "name": "The Ship", "notes": word} for key, word in zip(keys, words, strict=True)]
