"""Whether an undo would be in the way of a later one is told from the journal, and told rightly."""

import tempfile
from pathlib import Path

import factories
import pytest
from factories import SETUP
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, event, select, text, update
from store.test_undo import WRITES, act_out, some

from planner.domain.errors import PlannerError
from planner.store import guard, sticking, undoing
from planner.store.schema import Event, Guest, Person, Room, RoomLayout
from planner.store.workspace import Workspace


def call_person(db, chance):
    """Leave a person known by one thing alone, another one each time."""
    known = {field: chance.choice(["", "Ada"]) for field in chance.sample(["full_name", "email", "handle"], 1)}
    key = some(db, chance, Person)
    row = db.execute(select(Person.full_name, Person.email, Person.handle).where(Person.id == key)).mappings().first()
    if row is not None and any((dict(row) | known).values()):
        db.execute(update(Person).where(Person.id == key).values(**known))


def time_event(db, chance):
    """Move one end of an event."""
    key = some(db, chance, Event)
    row = db.execute(select(Event.starts, Event.ends).where(Event.id == key)).mappings().first()
    if row is None:
        return
    times = dict(row) | {chance.choice(["starts", "ends"]): chance.choice(["", "2027-03-08", "2027-03-09"])}
    if not times["ends"] or "" < times["starts"] <= times["ends"]:
        db.execute(update(Event).where(Event.id == key).values(**times))


def add_layout(db, chance):
    room = some(db, chance, Room)
    taken = set(db.scalars(select(RoomLayout.name).where(RoomLayout.room_id == room)))
    free = sorted({"rows", "round"} - taken)
    if room is not None and free:
        factories.make(db, RoomLayout(room_id=room, name=chance.choice(free), capacity=1))


def rename_layout(db, chance):
    key = some(db, chance, RoomLayout)
    row = db.execute(select(RoomLayout.room_id, RoomLayout.name).where(RoomLayout.id == key)).first()
    if row is not None:
        names = {"rows", "round", "boat", "else"} - set(
            db.scalars(select(RoomLayout.name).where(RoomLayout.room_id == row.room_id))
        )
        db.execute(update(RoomLayout).where(RoomLayout.id == key).values(name=chance.choice(sorted(names))))


def delete_layout(db, chance):
    db.execute(delete(RoomLayout).where(RoomLayout.id == some(db, chance, RoomLayout)))


OPS = [*WRITES, *[call_person, time_event, add_layout, rename_layout, delete_layout] * 2]
ACTS = st.one_of(
    st.sampled_from(["undo", "redo"]),
    st.tuples(st.sampled_from(["undo", "redo"]), st.integers(0, 14)),
    *[st.lists(st.sampled_from(OPS), min_size=1, max_size=3)] * 3,
)


def verdicts(db, step):
    """Return whether the journal alone lets a later step stick after the undo of `step`, and whether one does."""
    acts = guard.Acts(db, since=step - 1)
    with db.begin_nested() as trial:
        try:
            made = undoing.take_back(db, acts, step, "somebody")
        except PlannerError:
            trial.rollback()
            return True, True
        later = undoing.standing_after(db, step)
        told = sticking.may_stick(db, made, [acts.last_of(each) for each in later])
        try:
            undoing.refuse_where_one_sticks(db, acts, later, undoing.Progress())
            does = False
        except PlannerError:
            does = True
        trial.rollback()
    return told, does


@settings(max_examples=60, phases=(Phase.explicit, Phase.reuse, Phase.generate))
@given(acts=st.lists(ACTS, min_size=4, max_size=14), chance=st.randoms(use_true_random=False))
def test_no_step_sticks_where_the_journal_says_that_none_can(acts, chance):
    with tempfile.TemporaryDirectory() as folder, factories.new_workspace(Path(folder)) as workspace:
        for act in [WRITES[:5], [add_layout, time_event], *acts]:
            act_out(workspace, act, chance)
        steps = workspace.read(
            lambda db: db.scalars(text("SELECT id FROM step WHERE undoes IS NULL AND undone IS NULL")).all()
        )
        for step in steps:
            with workspace._writing(cascades=False) as db:
                told, does = verdicts(db, step)
                db.rollback()
            assert told or not does


@pytest.fixture
def guests(workspace):
    """Twenty guests that came later than the change of the first, each a step; the first one's step and the workspace."""
    event_id = workspace.write(SETUP, factories.make_event)
    first = workspace.write(SETUP, factories.make_guest, event_id)
    workspace.write(SETUP, lambda db: db.execute(update(Guest).where(Guest.id == first).values(notes="Front row")))
    return workspace.standing().last.id, event_id


def statements_of(workspace: Workspace, deed) -> int:
    count = 0

    def on_statement(*_args):
        nonlocal count
        count += 1

    event.listen(workspace._engine, "before_cursor_execute", on_statement)
    deed()
    event.remove(workspace._engine, "before_cursor_execute", on_statement)
    return count


def test_undo_of_an_old_step_asks_no_more_where_many_came_after_it(workspace, guests):
    step, event_id = guests
    workspace.write(SETUP, factories.make_guest, event_id)
    few = statements_of(workspace, lambda: workspace.undo(step))
    workspace.redo(step)
    for _ in range(20):
        workspace.write(SETUP, factories.make_guest, event_id)

    assert statements_of(workspace, lambda: workspace.undo(step)) == few


def test_step_is_refused_where_a_later_one_could_not_be_undone_any_more(workspace):
    venue = workspace.write(SETUP, factories.make_venue)
    added = workspace.standing().last.id
    event_id = workspace.write(SETUP, factories.make_event, venue_id=venue)
    workspace.write(SETUP, lambda db: db.execute(update(Event).where(Event.id == event_id).values(venue_id=None)))
    before = workspace.read(factories.dump)

    with pytest.raises(PlannerError):
        workspace.undo(added)

    assert workspace.read(factories.dump) == before


def test_person_is_not_left_without_anything_to_be_known_by(workspace):
    person = workspace.write(SETUP, factories.make_person, "", email="ada@example.org")
    for values in ({"full_name": "Ada"}, {"email": ""}, {"handle": "ada"}):
        workspace.write(
            SETUP, lambda db, values=values: db.execute(update(Person).where(Person.id == person).values(**values))
        )
    named = workspace.standing().last.id - 2

    # ("", "", "ada") would do now, but not once the handle goes too.
    with pytest.raises(PlannerError):
        workspace.undo(named)
