"""Guests: adding, changing one or many, removing, counting."""

from collections import Counter
from functools import partial

import pytest
from factories import SETUP, dump, make, make_event, make_guest, make_person
from sqlalchemy import func, select

from planner.domain.errors import PlannerError, StoppedError, WrongValueError
from planner.domain.guests import OWN_FIELDS
from planner.domain.progress import Progress
from planner.domain.rsvp import Role, Rsvp
from planner.domain.texts import text
from planner.services import guests
from planner.store.journal import change
from planner.store.schema import CheckIn, Guest, Source

LABEL = text("Change the list")


@pytest.fixture
def event_id(workspace):
    return workspace.write(SETUP, make_event, capacity=2)


@pytest.fixture
def add(workspace, event_id):
    return lambda name, **values: workspace.write(SETUP, guests.add_guest, event_id, name, **values)


def guest(workspace, guest_id):
    return workspace.read(guests.get_guest, guest_id)


def names(workspace, event_id):
    return [row.full_name for row in workspace.read(guests.list_guests, event_id)]


def test_a_guest_is_added_with_what_was_typed(workspace, event_id, proved_write):
    added = proved_write(
        LABEL, guests.add_guest, event_id, " Inês Carvalho ", email="ines@contoso.pt", rsvp="accepted", role="speaker"
    )

    row = guest(workspace, added)
    assert (row.id, row.full_name, row.email, row.rsvp, row.role) == (
        added,
        "Inês Carvalho",
        "ines@contoso.pt",
        Rsvp.ACCEPTED,
        Role.SPEAKER,
    )
    assert len(row.code) == 10
    assert row.added_at.endswith("Z")
    assert (row.source, row.checked_in) == ("", False)


def test_guests_are_listed_in_the_order_of_arrival(workspace, event_id, add):
    for name in ("Zoë", "Anna", "佐藤健太郎", "محمد"):
        add(name)

    assert names(workspace, event_id) == ["Zoë", "Anna", "佐藤健太郎", "محمد"]
    assert [row.full_name for row in workspace.read(guests.list_guests, event_id, limit=2)] == ["Zoë", "Anna"]


def test_somebody_known_from_another_event_is_the_same_person_and_keeps_what_is_known(workspace, event_id, add):
    other = workspace.write(SETUP, make_event, "Another")
    before = add("Anna Müller", email="anna@example.org", organisation="Old Ltd")

    again = workspace.write(
        LABEL, guests.add_guest, other, "anna müller", email="ANNA@example.org", organisation="New Ltd", handle="anna"
    )

    first, second = guest(workspace, before), guest(workspace, again)
    assert first.person_id == second.person_id
    assert (second.full_name, second.email, second.handle) == ("Anna Müller", "anna@example.org", "anna")
    assert second.organisation == "Old Ltd"


def test_nobody_is_put_on_a_list_twice(workspace, event_id, add):
    add("Anna Müller", email="anna@example.org")

    with pytest.raises(PlannerError, match="Anna Müller is on the list already"):
        workspace.write(LABEL, guests.add_guest, event_id, "A. Müller", email="anna@example.org")

    assert names(workspace, event_id) == ["Anna Müller"]


@pytest.mark.parametrize(
    ("field", "value"),
    [("full_name", " "), ("email", "ada"), ("email", "a@b@c.org"), ("rsvp", "yes"), ("role", "guest")],
)
def test_a_wrong_value_is_refused_at_its_field_and_nobody_is_added(workspace, event_id, field, value):
    values = {"full_name": "Ada", field: value}

    with pytest.raises(WrongValueError) as refusal:
        workspace.write(LABEL, guests.add_guest, event_id, **values)

    assert refusal.value.field == field
    assert names(workspace, event_id) == []


@pytest.mark.parametrize("count", [1, 3])
def test_many_guests_are_changed_alike_in_one_step(workspace, event_id, add, proved_write, count):
    ids = [add(f"Guest {number}") for number in range(count)]
    other = add("Other")

    proved_write(LABEL, guests.change_guests, ids, rsvp="accepted", organisation=" Contoso ")

    rows = [guest(workspace, guest_id) for guest_id in ids]
    assert {(row.rsvp, row.organisation) for row in rows} == {(Rsvp.ACCEPTED, "Contoso")}
    assert (guest(workspace, other).rsvp, guest(workspace, other).organisation) == (None, "")


@pytest.mark.parametrize("field", sorted(OWN_FIELDS))
def test_several_guests_cannot_be_given_one_value_of_what_is_somebodys_own(workspace, add, field):
    ids = [add("Ada"), add("Bea")]
    before = workspace.read(dump)

    with pytest.raises(WrongValueError, match="Each guest has their own") as refusal:
        workspace.write(
            LABEL, guests.change_guests, ids, **{field: "Ada Lovelace" if "name" in field else "a@b.example"}
        )

    assert refusal.value.field == field
    assert workspace.read(dump) == before


@pytest.mark.parametrize("deed", [guests.remove_guests, partial(guests.change_guests, rsvp="accepted")])
def test_changes_of_many_tell_how_far_they_are_and_stop_at_cancel(workspace, add, deed):
    ids = [add("Ada"), add("Bea")]
    reports = []
    before = workspace.read(dump)

    def cancel_near_the_end(done, total):
        reports.append((done, total))
        progress.stop()

    progress = Progress(cancel_near_the_end)
    with pytest.raises(StoppedError):
        workspace.write(LABEL, deed, ids, progress=progress)

    assert reports == [(0, 2)]
    assert workspace.read(dump) == before


def test_another_answer_changes_each_guest_once(workspace, add):
    ids = [add("Ada"), add("Bea")]

    workspace.write(LABEL, guests.change_guests, ids, rsvp="accepted")

    last = select(change.c.tbl).where(change.c.step == select(func.max(change.c.step)).scalar_subquery())
    assert workspace.read(lambda db: list(db.scalars(last))) == ["guest", "guest"]


def test_an_answer_can_be_taken_away_again(workspace, add, proved_write):
    ada = add("Ada", rsvp="accepted")

    proved_write(LABEL, guests.change_guests, [ada], rsvp="")

    assert guest(workspace, ada).rsvp is None


def test_a_new_full_name_drops_parts_that_no_longer_fit(workspace, add, proved_write):
    ada = add("Ada Byron", given_name="Ada", family_name="Byron")

    proved_write(LABEL, guests.change_guests, [ada], full_name="Ada Lovelace")

    assert guest(workspace, ada)[2:5] == ("Ada Lovelace", "", "")


def test_a_new_family_name_changes_the_full_name_that_it_was_a_part_of(workspace, add, proved_write):
    ada = add("Ada Byron", given_name="Ada", family_name="Byron")

    proved_write(LABEL, guests.change_guests, [ada], family_name="Lovelace")

    assert guest(workspace, ada)[2:5] == ("Ada Lovelace", "Ada", "Lovelace")


def test_a_part_of_a_name_leaves_a_full_name_alone_that_was_written_otherwise(workspace, add, proved_write):
    ada = add("Countess Lovelace", given_name="Ada", family_name="Byron")

    proved_write(LABEL, guests.change_guests, [ada], family_name="King")

    assert guest(workspace, ada)[2:5] == ("Countess Lovelace", "Ada", "King")


def test_a_renamed_guest_is_found_by_the_new_name(workspace, event_id, add, proved_write):
    ada = add("Ada Byron", email="ada@example.org")
    proved_write(LABEL, guests.change_guests, [ada], email="Countess@Example.org", full_name="Łucja")

    with pytest.raises(PlannerError, match="Łucja is on the list already"):
        workspace.write(LABEL, guests.add_guest, event_id, "Lucja", email="countess@example.org")


def test_the_last_thing_by_which_somebody_is_known_cannot_be_taken_away(workspace, event_id):
    person_id = workspace.write(SETUP, make_person, "", email="ada@example.org")
    ada = workspace.write(SETUP, make_guest, event_id, person_id)

    with pytest.raises(WrongValueError, match="Give a name first"):
        workspace.write(LABEL, guests.change_guests, [ada], email="")

    assert guest(workspace, ada).name == "ada@example.org"


def test_removed_guests_are_off_the_list_and_come_back_with_undo(workspace, event_id, add, proved_write):
    ids = [add(name) for name in ("Ada", "Bea", "Cleo")]

    proved_write(LABEL, guests.remove_guests, ids[:2])
    assert names(workspace, event_id) == ["Cleo"]

    workspace.undo()
    assert names(workspace, event_id) == ["Ada", "Bea", "Cleo"]


def test_a_guest_who_was_removed_is_told_to_be_gone(workspace, add):
    ada = add("Ada")
    workspace.write(LABEL, guests.remove_guests, [ada])

    with pytest.raises(PlannerError, match="not on the list any more"):
        guest(workspace, ada)


def test_guests_are_counted_by_answer_and_role(workspace, event_id, add):
    for name, rsvp, role in (("Ada", "accepted", "host"), ("Bea", "accepted", "attendee"), ("Cleo", "", "attendee")):
        add(name, rsvp=rsvp, role=role)

    counts = workspace.read(guests.counts, event_id)

    assert (counts.total, counts.coming, counts.capacity) == (3, 2, 2)
    assert counts.by_rsvp == Counter({Rsvp.ACCEPTED: 2, None: 1})
    assert counts.by_role == Counter({Role.ATTENDEE: 2, Role.HOST: 1})


def test_a_guest_tells_the_list_it_came_from_and_that_it_came(workspace, event_id):
    source = workspace.write(
        SETUP, make, Source(event_id=event_id, name="eventbrite.csv", imported_at="2027-01-01T00:00:00Z")
    )
    ada = workspace.write(SETUP, make_guest, event_id, source_id=source)
    workspace.write(SETUP, make, CheckIn(guest_id=ada))

    row = guest(workspace, ada)

    assert (row.source, row.checked_in) == ("eventbrite.csv", True)


def test_some_guests_are_read_by_their_own_keys_and_their_persons(workspace, event_id, add):
    ada, bea, cleo = add("Ada"), add("Bea"), add("Cleo")
    elsewhere = workspace.write(SETUP, make_guest, workspace.write(SETUP, make_event))

    rows = workspace.read(guests.get_guests, event_id, [cleo, elsewhere], [guest(workspace, ada).person_id])

    assert [row.id for row in rows] == [ada, cleo]
    assert bea not in {row.id for row in rows}


def answered_at(workspace, guest_id):
    return workspace.read(lambda db: db.get_one(Guest, guest_id).rsvp_at)


def test_when_a_guest_answered_is_kept_and_only_another_answer_moves_it(workspace, add, proved_write):
    silent, coming = add("Zoë"), add("Anna", rsvp="accepted")
    assert answered_at(workspace, silent) == ""
    first = answered_at(workspace, coming)
    assert first.endswith("Z")

    workspace.write(SETUP, lambda db: setattr(db.get_one(Guest, coming), "rsvp_at", "2027-01-02T10:00:00Z"))
    proved_write(LABEL, guests.change_guests, [silent, coming], rsvp="accepted")

    assert answered_at(workspace, coming) == "2027-01-02T10:00:00Z"
    assert answered_at(workspace, silent) >= first
    proved_write(LABEL, guests.change_guests, [coming], rsvp=None)
    assert answered_at(workspace, coming) == ""
