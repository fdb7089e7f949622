"""The history lists what people did, newest first; undoing is no act of its own in it."""

import factories
import pytest
from sqlalchemy import update

from planner.domain.texts import N_, Text, text
from planner.services import guests
from planner.services.history import MOST_LABELS, Wanted, list_steps, page_of_steps, people_in
from planner.store import journal, schema


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


def set_step(workspace, step_id, **values):
    workspace.annotate(lambda db: db.execute(update(journal.step).where(journal.step.c.id == step_id).values(**values)))


def labels(workspace, **wanted):
    return [str(step.label) for step in workspace.read(page_of_steps, Wanted(**wanted)).steps]


def test_steps_are_found_by_who_did_them(used):
    set_step(used, 2, who="Gwen")
    assert used.read(people_in) == sorted(["Gwen", used.who], key=str.casefold)
    assert labels(used, who="Gwen") == ["Add the event"]


def test_steps_are_found_by_day(used):
    for step_id, day in ((1, 6), (2, 7), (3, 8)):
        set_step(used, step_id, at=f"2027-03-0{day}T12:00:00Z")
    assert labels(used, since="2027-03-07T00:00:00Z") == ["Add a guest", "Add the event"]
    assert labels(used, until="2027-03-07T12:00:00Z") == ["Add The Ship"]
    assert labels(used, since="2027-03-07T12:00:00Z", until="2027-03-08T00:00:00Z") == ["Add the event"]


def test_steps_are_found_by_what_they_touched(used):
    assert labels(used, tables=frozenset({"venue"})) == ["Add The Ship"]
    assert labels(used, tables=frozenset({"guest", "room"})) == ["Add a guest"]
    assert labels(used, tables=frozenset({"room"})) == []


def test_tables_of_a_step_are_told(used):
    assert used.read(list_steps)[0].tables == {"event", "person", "guest"}


def test_steps_are_found_by_the_words_in_which_they_are_shown(used):
    def shown(label: Text) -> bool:
        return "schiff" in str(label).replace("Ship", "Schiff").casefold()

    assert labels(used, matches=shown) == ["Add The Ship"]


def test_search_goes_through_so_many_labels_and_says_where_it_stopped(used):
    template = used.read(lambda db: db.execute(journal.step.select()).mappings().first())
    rows = [{**template, "id": number} for number in range(4, 4 + MOST_LABELS)]
    used.annotate(lambda db: db.execute(journal.step.insert(), rows))
    wanted = Wanted(matches=lambda label: str(label) == "Add a guest")
    first = used.read(page_of_steps, wanted)
    assert (first.steps, first.older) == ((), 4)
    second = used.read(page_of_steps, wanted, before=first.older)
    assert [str(step.label) for step in second.steps] == ["Add a guest"]
    assert second.older is None


def test_page_of_found_steps_goes_on_where_it_ended(used):
    for name in ("One", "Two", "Three"):
        used.write(text(N_("Add {name}"), name=name), factories.make_venue)
    wanted = Wanted(matches=lambda label: str(label).startswith("Add "))
    found, before = [], None
    while True:
        page = used.read(page_of_steps, wanted, limit=2, before=before)
        found += [str(step.label) for step in page.steps]
        if page.older is None:
            break
        before = page.older
    assert found == ["Add Three", "Add Two", "Add One", "Add a guest", "Add the event", "Add The Ship"]


def test_what_happened_to_a_guest_is_all_that_touched_guest_person_or_check_in(workspace):
    def make(label, fn, *args, **kwargs):
        return workspace.write(text(label), fn, *args, **kwargs)

    event = make(N_("Start"), factories.make_event)
    ada = make(N_("Add Ada"), guests.add_guest, event, full_name="Ada")
    zoe = make(N_("Add Zoë"), guests.add_guest, event, full_name="Zoë")
    make(N_("Change both"), guests.change_guests, [ada, zoe], rsvp="accepted")
    make(N_("Rename Ada"), guests.change_guests, [ada], full_name="Ada L.")
    make(N_("Rename Zoë"), guests.change_guests, [zoe], full_name="Zoë A.")
    came = make(N_("Check Ada in"), lambda db: factories.make(db, schema.CheckIn(guest_id=ada)))
    make(N_("Check Ada out"), lambda db: db.execute(schema.CheckIn.__table__.delete().where(schema.CheckIn.id == came)))
    make(N_("Remove Ada"), guests.remove_guests, [ada])

    story = ["Remove Ada", "Check Ada out", "Check Ada in", "Rename Ada", "Change both", "Add Ada"]
    assert labels(workspace, about=("guest", ada)) == story
    assert labels(workspace, about=("guest", zoe)) == ["Rename Zoë", "Change both", "Add Zoë"]


def test_what_happened_to_a_person_counts_at_every_event(workspace):
    person = workspace.write(text(N_("Add a person")), factories.make_person)
    for name in ("One", "Two"):
        event = workspace.write(text(N_("Start")), factories.make_event, name)
        workspace.write(text(N_("Invite to {name}"), name=name), factories.make_guest, event, person)
    assert labels(workspace, about=("person", person)) == ["Invite to Two", "Invite to One", "Add a person"]


def test_what_happened_to_a_topic_counts_its_sessions(workspace):
    event = workspace.write(text(N_("Start")), factories.make_event)
    topic = workspace.write(text(N_("Add a topic")), factories.make_topic, event)
    workspace.write(text(N_("Add another")), factories.make_topic, event)
    session = workspace.write(text(N_("Place it")), factories.make_session, event, topic_id=topic)
    assert labels(workspace, about=("topic", topic)) == ["Place it", "Add a topic"]
    assert labels(workspace, about=("session", session)) == ["Place it", "Add a topic"]
