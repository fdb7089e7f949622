"""Going back and forth over many steps: exactly there, as single steps, wholly or not at all."""

import tempfile
from pathlib import Path

import factories
import pytest
from factories import SETUP
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import text as sql
from sqlalchemy import update
from sqlalchemy.exc import IntegrityError
from store.test_undo import ACTS, WRITES, act_out, add_event, add_venue, several, undo_all

from planner.domain.errors import PlannerError, StoppedError
from planner.domain.progress import Progress
from planner.domain.texts import N_, Text, text
from planner.store import journal, restore_points, returning
from planner.store.schema import Event
from planner.store.workspace import Workspace

CALM = (Phase.explicit, Phase.reuse, Phase.generate)


def name(words: str) -> Text:
    return Text("{name}", {"name": words})


def set_point(workspace: Workspace, words: str = "Here") -> int:
    return workspace.annotate(restore_points.set_point, name(words), workspace.who).id


def points(workspace: Workspace) -> list[str]:
    return [str(point.name) for point in workspace.read(restore_points.list_points)]


def steps(workspace: Workspace) -> list[int]:
    query = "SELECT id FROM step WHERE undoes IS NULL ORDER BY id"
    return workspace.read(lambda db: list(db.scalars(sql(query))))


def standing(workspace: Workspace) -> list[int]:
    query = "SELECT id FROM step WHERE undoes IS NULL AND undone IS NULL ORDER BY id"
    return workspace.read(lambda db: list(db.scalars(sql(query))))


def rename(db, event: int, words: str) -> None:
    db.execute(update(Event).where(Event.id == event).values(name=words))


def rename_all(db, words: str) -> None:
    db.execute(update(Event).values(name=words))


@pytest.fixture
def renamed(workspace):
    """A workspace with an event that got 30 names, one after the other."""
    event = workspace.write(text(N_("Start the event")), factories.make_event, "0")
    for number in range(1, 31):
        workspace.write(text(N_("Rename it to {name}"), name=str(number)), rename, event, str(number))
    return workspace


def shown_name(workspace: Workspace) -> str:
    return workspace.read(lambda db: db.scalar(sql("SELECT name FROM event")))


@settings(max_examples=12, phases=CALM)
@given(
    acts=st.lists(st.lists(st.sampled_from(WRITES), min_size=1, max_size=3), min_size=3, max_size=9),
    places=st.lists(st.integers(0, 9), min_size=1, max_size=4),
    chance=st.randoms(use_true_random=False),
)
def test_undo_to_a_step_gives_what_it_left_and_redo_to_the_last_gives_all_again(acts, places, chance):
    with tempfile.TemporaryDirectory() as folder, factories.new_workspace(Path(folder)) as workspace:
        left = {0: workspace.read(factories.dump)}
        for act in [[add_venue, add_event], *acts]:
            before = len(steps(workspace))
            workspace.write(SETUP, several, act, chance)
            if len(steps(workspace)) > before:
                left[steps(workspace)[-1]] = workspace.read(factories.dump)
        done = steps(workspace)
        for place in places:
            step = [0, *done][place % (len(done) + 1)]
            later = [each for each in done if each > step]
            assert workspace.undo_to(step) == len(later)
            assert workspace.read(factories.dump) == left[step]
            assert standing(workspace) == [each for each in done if each <= step]
            for each in later:  # one by one, as after so many single undos
                workspace.redo()
                assert workspace.read(factories.dump) == left[each]
            workspace.undo_to(step)
            if later:
                assert workspace.redo_to(done[-1]) == len(later)
            assert workspace.read(factories.dump) == left[done[-1]]


@settings(max_examples=20, phases=CALM)
@given(acts=st.lists(ACTS, min_size=3, max_size=14), chance=st.randoms(use_true_random=False))
def test_returning_to_a_restore_point_gives_what_stood_there(acts, chance):
    with tempfile.TemporaryDirectory() as folder, factories.new_workspace(Path(folder)) as workspace:
        stood = {}
        for act in [[add_venue, add_event], *acts]:
            act_out(workspace, act, chance)
            stood[set_point(workspace)] = (workspace.read(factories.dump), standing(workspace))
        for _ in range(6):
            point = chance.choice(list(stood))
            workspace.return_to(point)
            assert (workspace.read(factories.dump), standing(workspace)) == stood[point]
        undo_all(workspace)
        assert not any(workspace.read(factories.dump).values())
        workspace.return_to(point)
        assert workspace.read(factories.dump) == stood[point][0]
        assert workspace.read(lambda db: db.execute(sql("PRAGMA foreign_key_check")).all()) == []


def test_undo_to_here_takes_back_what_came_later(renamed):
    assert renamed.undo_to(steps(renamed)[10]) == 20
    assert shown_name(renamed) == "10"
    assert renamed.standing().undo.id == steps(renamed)[10]
    assert renamed.standing().redo.id == steps(renamed)[11]


def test_undo_to_the_beginning_takes_back_everything(renamed):
    assert renamed.undo_to(0) == 31
    assert not any(renamed.read(factories.dump).values())
    assert points(renamed) == ["Before going back to the beginning"]


def test_more_than_twenty_steps_do_not_go_without_a_restore_point(renamed):
    renamed.undo_to(steps(renamed)[-1 - returning.SAFE_MANY])
    assert points(renamed) == []
    renamed.redo_to(steps(renamed)[-1])
    renamed.undo_to(steps(renamed)[-2 - returning.SAFE_MANY])
    assert points(renamed) == ["Before going back to “Rename it to 9”"]
    assert shown_name(renamed) == "9"

    [point] = renamed.read(restore_points.list_points)
    assert renamed.return_to(point.id) == 21
    assert shown_name(renamed) == "30"


def test_way_back_needs_something_to_bring_again(renamed):
    last = steps(renamed)[-1]
    with pytest.raises(PlannerError, match="“Rename it to 30” cannot be reached by redo"):
        renamed.redo_to(last)
    renamed.undo_to(steps(renamed)[10])
    renamed.write(text(N_("Add a venue")), factories.make_venue)
    with pytest.raises(PlannerError, match="something new was done since"):
        renamed.redo_to(last)


def test_sealed_step_stops_the_way_and_nothing_is_changed(renamed):
    sealed = steps(renamed)[20]
    seal = journal.label_to_json(text(N_("The mail was sent. Nothing was changed.")))
    renamed.annotate(
        lambda db: db.execute(sql("UPDATE step SET seal = :seal WHERE id = :id"), {"seal": seal, "id": sealed})
    )
    with pytest.raises(PlannerError, match=r"The way leads over “Rename it to 20”. The mail was sent. Nothing was"):
        renamed.undo_to(steps(renamed)[2])
    assert shown_name(renamed) == "30"
    assert len(standing(renamed)) == 31
    assert points(renamed) == []


def test_unknown_step_is_refused(renamed):
    with pytest.raises(PlannerError, match="There is no step 99 in the history"):
        renamed.undo_to(99)


def test_stopped_on_the_way_nothing_is_changed(renamed):
    reports = []
    progress = Progress(lambda done, total: reports.append((done, total)) or (done == 5 and progress.stop()))
    with pytest.raises(StoppedError):
        renamed.undo_to(steps(renamed)[10], progress)
    assert reports[-1] == (5, 20)
    assert shown_name(renamed) == "30"
    assert len(standing(renamed)) == 31
    assert renamed.undo_to(steps(renamed)[10]) == 20


def test_steps_go_even_where_an_older_one_was_undone_alone(renamed):
    workspace, first = renamed, steps(renamed)[0]
    workspace.write(text(N_("Add a venue")), factories.make_venue)
    workspace.write(text(N_("Rename it to {name}"), name="31"), rename_all, "31")
    workspace.undo(steps(workspace)[-2])
    assert workspace.undo_to(first) == 31
    assert shown_name(workspace) == "0"


def test_step_undone_alone_comes_again_though_something_new_was_done(workspace):
    workspace.write(text(N_("Add a venue")), factories.make_venue, "The Ship")
    alone = steps(workspace)[-1]
    workspace.undo(alone)
    workspace.write(text(N_("Add another")), factories.make_venue, "The Crown")
    assert workspace.redo() is None
    assert str(workspace.redo(alone).label) == "Add a venue"
    assert workspace.read(lambda db: set(db.scalars(sql("SELECT name FROM venue")))) == {"The Ship", "The Crown"}
    with pytest.raises(PlannerError, match="“Add a venue” stands, so there is nothing"):
        workspace.redo(alone)


def test_redo_alone_is_refused_where_what_it_needs_was_undone_later(workspace):
    venue = workspace.write(text(N_("Add a venue")), factories.make_venue)
    workspace.write(text(N_("Add a room")), factories.make_room, venue)
    workspace.undo_to(0)
    with pytest.raises(PlannerError, match=r"“Add a venue” was undone later by .* Redo that first"):
        workspace.redo(steps(workspace)[-1])


def test_going_back_to_a_branch_keeps_a_way_to_come_again(workspace):
    workspace.write(text(N_("Add a venue")), factories.make_venue, "The Ship")
    first = set_point(workspace, "First")
    workspace.undo()
    workspace.write(text(N_("Add another")), factories.make_venue, "The Crown")
    left = workspace.read(factories.dump)
    assert workspace.return_to(first) == 2
    assert workspace.read(lambda db: db.scalars(sql("SELECT name FROM venue")).all()) == ["The Ship"]
    assert points(workspace) == ["Before going back to “First”", "First"]
    workspace.return_to(workspace.read(restore_points.list_points)[0].id)
    assert workspace.read(factories.dump) == left


def test_restore_point_is_named_renamed_removed_and_put_back(renamed):
    key = set_point(renamed, "Before the invitations")
    renamed.annotate(restore_points.rename_point, key, name("Before the {letters}"))
    [point] = renamed.read(restore_points.list_points)
    assert (str(point.name), point.step, point.who) == ("Before the {letters}", steps(renamed)[-1], renamed.who)
    removed = renamed.annotate(restore_points.remove_point, key)
    assert points(renamed) == []
    with pytest.raises(PlannerError, match="was removed meanwhile"):
        renamed.return_to(key)
    back = renamed.annotate(restore_points.put_back, removed)
    assert (back.step, back.at, back.name) == (point.step, point.at, point.name)


def test_naming_a_restore_point_is_no_step(renamed):
    before = renamed.standing()
    set_point(renamed)
    assert renamed.standing() == before


def test_rows_of_people_cannot_be_changed_outside_a_step(workspace):
    with pytest.raises(IntegrityError, match="written outside a step"):
        workspace.annotate(factories.make_venue)
    assert not any(workspace.read(factories.dump).values())


def test_step_does_not_grow_after_a_restore_point_was_set(workspace):
    event = workspace.write(SETUP, factories.make_event, "0")
    workspace.write(SETUP, rename, event, "1", merge="name")
    key = set_point(workspace)
    workspace.write(SETUP, rename, event, "2", merge="name")
    workspace.return_to(key)
    assert shown_name(workspace) == "1"
