"""The history lists what people did, newest first; undoing is no act of its own in it."""

import factories
import pytest
from sqlalchemy import update

from planner.domain.texts import N_, text
from planner.services.history import list_steps
from planner.store import journal


@pytest.fixture
def used(workspace):
    workspace.write(text(N_("Add {name}"), name="The Ship"), factories.make_venue)
    workspace.write(text(N_("Add the event")), factories.make_event)
    workspace.write(text(N_("Add a guest")), lambda db: factories.make_guest(db, factories.make_event(db, "Other")))
    return workspace


def test_steps_stand_newest_first_with_their_rows(used):
    steps = used.read(list_steps)
    assert [(str(step.label), step.rows) for step in steps] == [
        ("Add a guest", 3),
        ("Add the event", 1),
        ("Add The Ship", 1),
    ]
    assert {step.at[-1] for step in steps} == {"Z"}
    assert len({step.who for step in steps}) == 1


def test_undone_step_is_marked_and_its_undoing_is_not_listed(used):
    used.undo()
    assert [(step.undone, step.undoable) for step in used.read(list_steps)] == [
        (True, False),
        (False, True),
        (False, True),
    ]
    used.redo()
    assert [(step.undone, step.undoable) for step in used.read(list_steps)] == [(False, True)] * 3


def test_sealed_step_is_not_undoable(used):
    seal = journal.label_to_json(text(N_("The mail was sent.")))
    last = used.standing().last.id
    used.write(
        text(N_("Seal")), lambda db: db.execute(update(journal.step).values(seal=seal)) and factories.make_venue(db)
    )
    assert [step.undoable for step in used.read(list_steps) if step.id <= last] == [False, False, False]


def test_older_steps_are_read_page_by_page(used):
    newest = used.read(list_steps, limit=2)
    rest = used.read(list_steps, limit=2, before=newest[-1].id)
    assert [str(step.label) for step in [*newest, *rest]] == ["Add a guest", "Add the event", "Add The Ship"]
