"""What no field can hold of a list is kept in the notes, once."""

from dataclasses import replace

import factories
import pytest
from services.bringing_in import Write, bring, verdicts

from planner.domain.attendees import Attendee
from planner.domain.rsvp import Role, Rsvp
from planner.services import guests
from planner.services.imports import Verdict
from planner.store.workspace import Workspace


@pytest.fixture
def event_id(workspace: Workspace) -> int:
    return workspace.write(factories.SETUP, factories.make_event)


def test_what_could_not_be_read_is_kept_in_the_notes_once(
    proved_write: Write, workspace: Workspace, event_id: int
) -> None:
    jo = Attendee(line=2, full_name="Jo Oak", handle="jo", notes="vegan", kept=(("email", "jo@"), ("rsvp", "if dry")))
    bring(proved_write, event_id, replace(jo, kept=(("email", "jo@"),)))
    bring(proved_write, event_id, jo)
    assert verdicts(workspace, event_id, jo) == [Verdict.SAME]
    (guest,) = workspace.read(guests.list_guests, event_id)
    assert guest.notes == "vegan\nE-mail: jo@\nRSVP: if dry"


def notes(workspace: Workspace, event_id: int) -> list[str]:
    return [guest.notes for guest in workspace.read(guests.list_guests, event_id)]


def test_notes_that_end_with_what_could_not_be_read_do_not_stand_for_it(
    proved_write: Write, workspace: Workspace, event_id: int
) -> None:
    ann = Attendee(line=2, full_name="Ann Bee", notes="Please do not treat as VIP", kept=(("role", "VIP"),))
    bring(proved_write, event_id, ann)
    assert notes(workspace, event_id) == ["Please do not treat as VIP\nRole: VIP"]
    assert verdicts(workspace, event_id, ann) == [Verdict.SAME]


def test_same_words_of_two_fields_are_kept_for_each(proved_write: Write, workspace: Workspace, event_id: int) -> None:
    ann = Attendee(line=2, full_name="Ann Bee", kept=(("rsvp", "VIP"),))
    bring(proved_write, event_id, ann)
    both = replace(ann, kept=(("rsvp", "VIP"), ("role", "VIP")))
    bring(proved_write, event_id, both)
    assert notes(workspace, event_id) == ["RSVP: VIP\nRole: VIP"]
    assert verdicts(workspace, event_id, both) == [Verdict.SAME]


@pytest.mark.parametrize(
    ("kept", "corrected"),
    [
        (("email", "jo@"), {"email": "jo@post.example"}),
        (("phone", "4.47701E+11"), {"phone": "+44 7700 900101"}),
        (("rsvp", "if dry"), {"rsvp": Rsvp.ACCEPTED}),
        (("role", "tea maker"), {"role": Role.STAFF}),
    ],
)
def test_what_somebody_has_put_right_does_not_come_back_with_the_next_list(
    proved_write: Write, workspace: Workspace, event_id: int, kept: tuple[str, str], corrected: dict[str, str]
) -> None:
    rows = (Attendee(line=2, full_name="Jo Dee", kept=(kept,)), Attendee(line=3, full_name="Kim Eff"))
    bring(proved_write, event_id, *rows)
    (jo, _kim) = workspace.read(guests.list_guests, event_id)
    workspace.write(factories.SETUP, guests.change_guests, [jo.id], **corrected)
    workspace.write(factories.SETUP, guests.change_guests, [jo.id], notes="")
    before = workspace.read(factories.dump)
    assert verdicts(workspace, event_id, *rows) == [Verdict.SAME, Verdict.SAME]
    bring(proved_write, event_id, *rows)
    assert workspace.read(factories.dump) == before


def test_second_number_is_kept_for_who_has_a_first_but_not_where_it_is_the_first(
    proved_write: Write, workspace: Workspace, event_id: int
) -> None:
    lou = Attendee(line=2, full_name="Lou Gee", email="lou@post.example", phone="020 1")
    bring(proved_write, event_id, lou)
    bring(proved_write, event_id, replace(lou, kept=(("phone", "0770 2"),)))
    assert notes(workspace, event_id) == ["Phone: 0770 2"]
    (guest,) = workspace.read(guests.list_guests, event_id)
    workspace.write(factories.SETUP, guests.change_guests, [guest.id], phone="0770 2")
    workspace.write(factories.SETUP, guests.change_guests, [guest.id], notes="")
    assert verdicts(workspace, event_id, replace(lou, kept=(("phone", "0770 2"),))) == [Verdict.SAME]


GERMAN = {"email": "E-Mail-Adresse: {written}", "role": "Rolle : {written}"}


def test_what_is_kept_is_called_as_the_person_calls_it_and_found_in_any_language(
    proved_write: Write, workspace: Workspace, event_id: int
) -> None:
    jo = Attendee(line=2, full_name="Jo Dee", kept=(("email", "jo@"), ("role", "Tee: kochen")))
    bring(proved_write, event_id, jo, kept_as=GERMAN)
    assert notes(workspace, event_id) == ["E-Mail-Adresse: jo@\nRolle : Tee: kochen"]
    before = workspace.read(factories.dump)
    for lines in (GERMAN, {}, {"email": "電子メール：{written}", "role": "役割：{written}"}):
        bring(proved_write, event_id, jo, kept_as=lines)
    assert workspace.read(factories.dump) == before


def test_namesakes_are_told_apart_by_their_notes_in_any_language(
    proved_write: Write, workspace: Workspace, event_id: int
) -> None:
    rows = [Attendee(line=at, full_name="Jo Dee", kept=(("role", role),)) for at, role in ((2, "tea"), (3, "cake"))]
    bring(proved_write, event_id, *rows, kept_as=GERMAN)
    before = workspace.read(factories.dump)
    again = [replace(rows[1], line=2), replace(rows[0], line=3)]
    assert verdicts(workspace, event_id, *again) == [Verdict.SAME, Verdict.SAME]
    bring(proved_write, event_id, *again)
    assert workspace.read(factories.dump) == before
