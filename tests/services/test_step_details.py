"""What a step changed, in names and values that people know."""

import factories
import pytest
from sqlalchemy import delete, update

from planner.domain.texts import N_, text
from planner.services import events, guests
from planner.services.history import list_steps
from planner.services.step_details import name_of, point_details, step_details
from planner.store import journal, restore_points, schema

LABEL = text(N_("Do it"))


def write(workspace, fn, *args, **values):
    """Write and return what was made and the number of the step."""
    made = workspace.write(LABEL, fn, *args, **values)
    return made, workspace.read(list_steps, limit=1)[0].id


def told(workspace, step_id, **limits):
    """Return the things of a step with their fields as plain tuples."""
    details = workspace.read(step_details, step_id, **limits)
    return [
        (thing.table, thing.name, thing.turn, {each.column.title: (each.old, each.new) for each in thing.fields})
        for thing in details.things
    ]


@pytest.fixture
def event(workspace):
    return write(workspace, events.create_event, "Tweet Up")[0]


def test_added_guest_is_told_with_the_person(workspace, event):
    _, step = write(workspace, guests.add_guest, event, full_name="Zoë Adams", role="host")
    (first, name, turn, fields), (second, *_, person) = told(workspace, step)
    assert (first, name, turn) == ("guest", "Zoë Adams", "added")
    assert fields["Role"] == (None, "host")
    assert fields["Event"] == ("", "Tweet Up")
    assert "RSVP" not in fields
    assert second == "person"
    assert person == {"Name": (None, "Zoë Adams")}


def test_changed_column_has_its_old_and_new_value_and_no_other_is_told(workspace, event):
    guest, _ = write(workspace, guests.add_guest, event, full_name="Zoë Adams", organisation="Fabrikam")
    _, step = write(workspace, guests.change_guests, [guest], organisation="Northwind")
    write(workspace, guests.change_guests, [guest], organisation="Contoso")
    assert told(workspace, step) == [("person", "Zoë Adams", "changed", {"Organisation": ("Fabrikam", "Northwind")})]


def test_name_is_the_one_of_then_beside_the_one_of_now(workspace, event):
    guest, _ = write(workspace, guests.add_guest, event, full_name="Zoe Adams")
    _, step = write(workspace, guests.change_guests, [guest], full_name="Zoë Adams")
    write(workspace, guests.change_guests, [guest], full_name="Zoë Adams-Berg")
    assert told(workspace, step) == [("person", "Zoë Adams", "changed", {"Name": ("Zoe Adams", "Zoë Adams")})]


def test_removed_guest_is_told_by_name_and_is_not_there(workspace, event):
    guest, _ = write(workspace, guests.add_guest, event, full_name="Zoë Adams")
    _, step = write(workspace, guests.remove_guests, [guest])
    thing = workspace.read(step_details, step).things[0]
    assert (thing.table, thing.name, thing.turn, thing.is_there) == ("guest", "Zoë Adams", "removed", False)
    values = {each.column.title: each.old for each in thing.fields}
    assert values["Event"] == "Tweet Up"
    assert "Person" not in values


def test_keys_are_told_by_the_names_of_what_they_point_at_even_where_that_is_gone(workspace, event):
    venue, _ = write(workspace, factories.make_venue, "The Ship")
    _, step = write(workspace, lambda db: db.execute(update(schema.Event).values(venue_id=venue)))
    write(workspace, lambda db: db.execute(delete(schema.Venue)))
    assert told(workspace, step) == [("event", "Tweet Up", "changed", {"Venue": ("", "The Ship")})]


def test_row_that_a_step_touched_several_times_is_told_once(workspace, event):
    def twice(db):
        for hashtag in ("one", "two"):
            db.execute(update(schema.Event).values(hashtag=hashtag))

    _, step = write(workspace, twice)
    assert told(workspace, step) == [("event", "Tweet Up", "changed", {"Hashtag": ("", "two")})]


def test_row_that_is_as_before_is_not_told(workspace, event):
    def there_and_back(db):
        for name in ("Other", "Tweet Up"):
            db.execute(update(schema.Event).values(name=name))

    _, step = write(workspace, there_and_back)
    assert told(workspace, step) == []


def test_undone_step_is_told_as_it_was(workspace, event):
    guest, step = write(workspace, guests.add_guest, event, full_name="Zoë Adams")
    before = told(workspace, step)
    workspace.undo()
    assert told(workspace, step) == before
    assert workspace.read(name_of, "guest", guest) == "Zoë Adams"


def test_price_is_told_in_the_currency_of_the_venue(workspace):
    venue, _ = write(workspace, factories.make_venue, "The Ship", currency="GBP")
    _, step = write(workspace, lambda db: factories.make(db, schema.Hold(venue_id=venue, kind="quote", amount=120000)))
    fields = workspace.read(step_details, step).things[0].fields
    assert [(each.new, each.currency) for each in fields if each.column.title == "Price"] == [(120000, "GBP")]


def test_large_step_is_told_in_part_with_how_many_more_there_are(workspace, event):
    def many(db):
        for number in range(30):
            guests.add_guest(db, event, full_name=f"Guest {number}")

    _, step = write(workspace, many)
    details = workspace.read(step_details, step, most=20)
    assert [thing.table for thing in details.things] == ["guest"] * 20
    assert details.more == 40


def test_details_tell_how_far_undo_and_redo_to_here_would_go(workspace, event):
    made = [write(workspace, factories.make_venue, f"Venue {number}")[1] for number in range(4)]
    assert [workspace.read(step_details, step).later for step in made] == [3, 2, 1, 0]
    workspace.undo_to(made[0])
    assert [workspace.read(step_details, step).forth for step in made] == [0, 1, 2, 3]
    write(workspace, factories.make_venue, "Another")
    assert [workspace.read(step_details, step).forth for step in made] == [0, 0, 0, 0]


def test_details_tell_why_a_step_is_sealed(workspace, event):
    seal = text(N_("The mail was sent."))
    _, step = write(workspace, factories.make_venue)
    workspace.annotate(lambda db: db.execute(update(journal.step).values(seal=journal.label_to_json(seal))))
    assert workspace.read(step_details, step).seal == seal


def test_no_details_of_a_step_that_is_none(workspace, event):
    assert workspace.read(step_details, 99) is None


def test_details_of_a_restore_point_tell_how_many_steps_go_and_come(workspace, event):
    write(workspace, factories.make_venue, "One")
    point = workspace.annotate(restore_points.set_point, text(N_("Here")), workspace.who)
    write(workspace, factories.make_venue, "Two")
    write(workspace, factories.make_venue, "Three")
    assert workspace.read(point_details, point.step) == (2, 0)
    workspace.undo_to(0)
    assert workspace.read(point_details, point.step) == (0, 2)
