"""Bringing lists in: what is told beforehand is what happens, and it can be taken back."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import factories
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from planner.domain.attendees import Attendee
from planner.domain.errors import PlannerError, StoppedError
from planner.domain.progress import Progress
from planner.domain.rsvp import Role, Rsvp
from planner.domain.texts import text
from planner.services import events, guests
from planner.services.imports import Verdict, bring_in, import_attendees, plan_for_event, plan_import
from planner.store.schema import Guest
from planner.store.workspace import Workspace

PRIYA = Attendee(
    line=2,
    full_name="Priya Raghunathan",
    given_name="Priya",
    family_name="Raghunathan",
    email="priya@brightwell.example",
    handle="priya_hr",
    organisation="Brightwell",
    rsvp=Rsvp.ACCEPTED,
    ticket_type="General",
    ticket_code="T-1",
    checked_in=False,
)
LI = Attendee(line=3, full_name="王丽华", given_name="丽华", family_name="王", rsvp=Rsvp.WAITLISTED)
Write = Callable[..., Any]


@pytest.fixture
def event_id(workspace: Workspace) -> int:
    return workspace.write(factories.SETUP, factories.make_event)


def verdicts(workspace: Workspace, event_id: int, *attendees: Attendee) -> list[Verdict]:
    return [row.verdict for row in workspace.read(plan_import, event_id, attendees)]


def bring(write: Write, event_id: int, *attendees: Attendee, **values: Any) -> Any:
    return write(text("Bring in"), import_attendees, event_id, attendees, source="list.csv", **values)


def test_plan_says_for_which_event_it_is_and_how_many_guests_that_makes(workspace: Workspace, event_id: int) -> None:
    plan = workspace.read(plan_for_event, event_id, [PRIYA, LI, PRIYA])
    assert (plan.event_id, plan.event, plan.guests()) == (event_id, "Tweet Up", 2)


def test_guest_named_twice_counts_where_the_second_line_alone_adds_something(
    proved_write: Write, workspace: Workspace, event_id: int
) -> None:
    bring(proved_write, event_id, PRIYA)
    assert workspace.read(plan_for_event, event_id, [PRIYA]).guests() == 0
    assert workspace.read(plan_for_event, event_id, [PRIYA, replace(PRIYA, line=3, phone="+44 20 7946")]).guests() == 1


def test_event_that_was_deleted_meanwhile_gets_neither_plan_nor_guests(
    proved_write: Write, workspace: Workspace, event_id: int
) -> None:
    workspace.write(factories.SETUP, events.delete_event, event_id)
    with pytest.raises(PlannerError, match="no longer there"):
        workspace.read(plan_for_event, event_id, [PRIYA])
    with pytest.raises(PlannerError, match="no longer there"):
        bring(proved_write, event_id, PRIYA)
    with pytest.raises(PlannerError, match="no event for the list"):
        workspace.read(plan_for_event, None, [PRIYA])


def test_new_people_become_guests_with_everything_the_list_says(
    proved_write: Write, workspace: Workspace, event_id: int
) -> None:
    result = bring(proved_write, event_id, PRIYA, LI)
    first, second = workspace.read(guests.list_guests, event_id)
    assert result.counts == {Verdict.NEW: 2}
    assert (first.full_name, first.email, first.handle, first.rsvp) == (
        "Priya Raghunathan",
        "priya@brightwell.example",
        "priya_hr",
        Rsvp.ACCEPTED,
    )
    assert (first.ticket_type, first.ticket_code, first.source, first.checked_in) == (
        "General",
        "T-1",
        "list.csv",
        False,
    )
    assert (second.full_name, second.given_name, second.family_name, second.rsvp) == (
        "王丽华",
        "丽华",
        "王",
        Rsvp.WAITLISTED,
    )
    assert first.code != second.code


def test_the_same_list_again_changes_nothing_and_leaves_no_step(
    proved_write: Write, workspace: Workspace, event_id: int
) -> None:
    bring(proved_write, event_id, PRIYA, LI)
    before, standing = workspace.read(factories.dump), workspace.standing()
    assert verdicts(workspace, event_id, PRIYA, LI) == [Verdict.SAME, Verdict.SAME]
    bring(proved_write, event_id, PRIYA, LI)
    assert workspace.read(factories.dump) == before
    assert workspace.standing() == standing


def test_a_later_list_moves_the_answer_and_fills_gaps_but_keeps_what_stands(
    proved_write: Write, workspace: Workspace, event_id: int
) -> None:
    bring(proved_write, event_id, PRIYA)
    later = replace(PRIYA, rsvp=Rsvp.CANCELLED, organisation="BRIGHTWELL LTD", job_title="People partner")
    (row,) = workspace.read(plan_import, event_id, [later])
    assert row.verdict is Verdict.CHANGED
    assert {(change.field, change.old, change.new) for change in row.changes} == {
        ("rsvp", "accepted", "cancelled"),
        ("job_title", "", "People partner"),
    }
    bring(proved_write, event_id, later)
    (guest,) = workspace.read(guests.list_guests, event_id)
    assert (guest.rsvp, guest.organisation, guest.job_title) == (Rsvp.CANCELLED, "Brightwell", "People partner")


def test_somebody_from_another_event_keeps_one_entry_in_the_address_book(
    proved_write: Write, workspace: Workspace, event_id: int
) -> None:
    bring(proved_write, event_id, PRIYA)
    next_event = workspace.write(factories.SETUP, factories.make_event, "Next Tweet Up")
    assert verdicts(workspace, next_event, PRIYA) == [Verdict.KNOWN]
    bring(proved_write, next_event, PRIYA)
    (here,), (there,) = workspace.read(guests.list_guests, event_id), workspace.read(guests.list_guests, next_event)
    assert here.person_id == there.person_id
    assert here.code != there.code


def test_a_person_named_twice_in_one_list_is_one_guest_with_the_later_answer(
    proved_write: Write, workspace: Workspace, event_id: int
) -> None:
    again = replace(PRIYA, line=9, full_name="Priya R", given_name=None, family_name=None, rsvp=Rsvp.DECLINED)
    assert verdicts(workspace, event_id, PRIYA, again) == [Verdict.NEW, Verdict.REPEATED]
    bring(proved_write, event_id, PRIYA, again)
    (guest,) = workspace.read(guests.list_guests, event_id)
    assert (guest.full_name, guest.rsvp) == ("Priya Raghunathan", Rsvp.DECLINED)


def test_who_came_is_checked_in_once(proved_write: Write, workspace: Workspace, event_id: int) -> None:
    came = replace(PRIYA, checked_in=True, checked_in_at="2027-03-08T18:42")
    bring(proved_write, event_id, PRIYA)
    assert verdicts(workspace, event_id, came) == [Verdict.CHANGED]
    bring(proved_write, event_id, came)
    assert verdicts(workspace, event_id, came) == [Verdict.SAME]
    assert workspace.read(guests.list_guests, event_id)[0].checked_in


def test_a_role_given_here_is_not_taken_back_by_a_list(
    proved_write: Write, workspace: Workspace, event_id: int
) -> None:
    bring(proved_write, event_id, PRIYA)
    (guest,) = workspace.read(guests.list_guests, event_id)
    workspace.write(factories.SETUP, guests.change_guests, [guest.id], role=Role.HOST)
    assert verdicts(workspace, event_id, replace(PRIYA, role=Role.ATTENDEE)) == [Verdict.SAME]


def test_a_plan_for_an_event_not_made_yet_writes_nothing(workspace: Workspace) -> None:
    before = workspace.read(factories.dump)
    assert [row.verdict for row in workspace.read(plan_import, None, [PRIYA, LI])] == [Verdict.NEW, Verdict.NEW]
    assert workspace.read(factories.dump) == before


def test_a_missing_event_is_made_in_the_same_step_when_asked_for(proved_write: Write, workspace: Workspace) -> None:
    event_id, _ = proved_write(text("In"), bring_in, "Autumn Meetup", [PRIYA], source="a.csv", makes_event=True)
    again, _ = proved_write(text("In"), bring_in, "autumn meetup", [LI], source="b.csv", makes_event=True)
    assert again == event_id
    assert len(workspace.read(guests.list_guests, event_id)) == 2
    workspace.undo()
    workspace.undo()
    assert workspace.read(events.list_events) == []


def test_cancel_leaves_nothing_behind(workspace: Workspace, event_id: int) -> None:
    many = [
        Attendee(line=line, full_name=f"Guest {line} Example", email=f"{line}@post.example") for line in range(2000)
    ]
    progress = Progress(lambda done, _total: progress.stop() if done >= 1000 else None)
    before = workspace.read(factories.dump)
    with pytest.raises(StoppedError):
        bring(workspace.write, event_id, *many, progress=progress)
    assert workspace.read(factories.dump) == before


def test_people_who_share_a_handle_or_a_placeholder_all_come_in(
    proved_write: Write, workspace: Workspace, event_id: int
) -> None:
    names = ("Ada Oak", "Ben Elm", "Cy Fir", "Dee Ash")
    sharing = [
        Attendee(line=line, full_name=name, email=f"{line}@post.example", handle="acme")
        for line, name in enumerate(names, 2)
    ]
    bring(proved_write, event_id, *sharing)
    assert [guest.full_name for guest in workspace.read(guests.list_guests, event_id)] == list(names)
    assert verdicts(workspace, event_id, *sharing) == [Verdict.SAME] * len(names)


def test_everybody_of_a_long_list_under_one_address_comes_in(workspace: Workspace, event_id: int) -> None:
    many = [Attendee(line=line, full_name=f"Person {line}", email="info@post.example") for line in range(2, 4002)]
    result = bring(workspace.write, event_id, *many)
    assert result.counts == {Verdict.NEW: len(many)}
    assert set(verdicts(workspace, event_id, *many)) == {Verdict.SAME}


def test_another_name_under_a_known_address_is_pointed_out(
    proved_write: Write, workspace: Workspace, event_id: int
) -> None:
    bring(proved_write, event_id, PRIYA)
    other = Attendee(line=2, full_name="Tomasz Lis", email="priya@brightwell.example")
    same, doubtful = workspace.read(plan_import, event_id, [PRIYA]), workspace.read(plan_import, event_id, [other])
    assert [row.is_doubtful for row in (*same, *doubtful)] == [False, True]
    assert "Priya Raghunathan" in str(doubtful[0].why)


def test_the_same_number_of_two_shops_brings_in_two_people(
    proved_write: Write, workspace: Workspace, event_id: int
) -> None:
    ann = Attendee(line=2, full_name="Ann Bee", ticket_code="100001")
    zed = Attendee(line=2, full_name="Zed Wye", ticket_code="100001")
    bring(proved_write, event_id, ann, preset="eventbrite")
    bring(proved_write, event_id, zed)
    assert [guest.full_name for guest in workspace.read(guests.list_guests, event_id)] == ["Ann Bee", "Zed Wye"]


def test_a_ticket_passed_on_within_one_shop_is_told_and_planned_alike(
    proved_write: Write, workspace: Workspace, event_id: int
) -> None:
    bring(proved_write, event_id, Attendee(line=2, full_name="Ann Bee", ticket_code="E-1"), preset="eventbrite")
    zed = Attendee(line=2, full_name="Zed Wye", ticket_code="E-1")
    (row,) = workspace.read(plan_import, event_id, [zed], preset="eventbrite")
    assert (row.verdict, row.is_doubtful) == (Verdict.SAME, True)
    assert bring(workspace.write, event_id, zed, preset="eventbrite").counts == {Verdict.SAME: 1}


def test_a_ticket_of_another_event_finds_the_person_of_that_name(
    proved_write: Write, workspace: Workspace, event_id: int
) -> None:
    bring(proved_write, event_id, Attendee(line=2, full_name="Ann Bee", ticket_code="SEASON-7"))
    next_event = workspace.write(factories.SETUP, factories.make_event, "Next")
    assert verdicts(workspace, next_event, Attendee(line=2, full_name="Ann Bee", ticket_code="SEASON-7")) == [
        Verdict.KNOWN
    ]


def test_an_answer_counts_from_the_day_the_platform_took_it_and_a_new_one_from_now(
    proved_write: Write, workspace: Workspace, event_id: int
) -> None:
    ordered = replace(PRIYA, order_date="2027-01-05T09:30")
    bring(proved_write, event_id, ordered, replace(LI, rsvp=None))

    def answers() -> list[str]:
        return list(workspace.read(lambda db: db.scalars(select(Guest.rsvp_at).order_by(Guest.id)).all()))

    assert answers() == ["2027-01-05T09:30", ""]
    bring(proved_write, event_id, replace(ordered, rsvp=Rsvp.CANCELLED), replace(LI, rsvp=Rsvp.ACCEPTED))
    assert all(at.endswith("Z") for at in answers())


ANNA = Attendee(line=2, full_name="Anna Kowalska", rsvp=Rsvp.ACCEPTED)
OTHER_ANNA = replace(ANNA, line=3, rsvp=Rsvp.DECLINED, organisation="Tarn Ltd")


def names(workspace: Workspace, event_id: int) -> list[tuple[str, str | None]]:
    return [(guest.full_name, guest.rsvp) for guest in workspace.read(guests.list_guests, event_id)]


def test_namesakes_without_an_address_both_come_in_and_are_pointed_out(
    proved_write: Write, workspace: Workspace, event_id: int
) -> None:
    first, second = workspace.read(plan_import, event_id, [ANNA, OTHER_ANNA])
    assert (first.verdict, first.is_same) == (Verdict.NEW, None)
    assert (second.verdict, second.is_same, second.same_as) == (Verdict.NEW, False, "Anna Kowalska")
    assert "line 2" in str(second.why)
    result = bring(proved_write, event_id, ANNA, OTHER_ANNA)
    assert (result.counts, result.namesakes) == ({Verdict.NEW: 2}, (3,))
    assert names(workspace, event_id) == [("Anna Kowalska", Rsvp.ACCEPTED), ("Anna Kowalska", Rsvp.DECLINED)]


@pytest.mark.parametrize("second", [OTHER_ANNA, replace(ANNA, line=3), replace(ANNA, line=3, email="a@post.example")])
@pytest.mark.parametrize("decisions", [{}, {3: False}, {3: True}])
def test_namesakes_brought_in_again_change_nothing_whatever_was_decided(
    proved_write: Write, workspace: Workspace, event_id: int, second: Attendee, decisions: dict[int, bool]
) -> None:
    for rows in ([ANNA, second], [replace(second, line=2), replace(ANNA, line=3)]):
        bring(proved_write, event_id, *rows, decisions=decisions, digest="one list")
        assert len(names(workspace, event_id)) == (1 if decisions.get(3) else 2)
        before = workspace.read(factories.dump)
        again = bring(proved_write, event_id, *rows, digest="one list")
        assert set(again.counts) <= {Verdict.SAME, Verdict.REPEATED}
        assert workspace.read(factories.dump) == before
        workspace.undo()


def test_namesakes_taken_as_one_are_one_guest_with_all_that_both_lines_say(
    proved_write: Write, workspace: Workspace, event_id: int
) -> None:
    both = (replace(ANNA, notes="vegan"), replace(OTHER_ANNA, notes="by the door"))
    (_first, second) = workspace.read(plan_import, event_id, both, decisions={3: True})
    assert (second.verdict, second.is_same) == (Verdict.REPEATED, True)
    bring(proved_write, event_id, *both, decisions={3: True})
    (guest,) = workspace.read(guests.list_guests, event_id)
    assert (guest.organisation, guest.rsvp, guest.notes) == ("Tarn Ltd", Rsvp.DECLINED, "vegan\nby the door")


@pytest.mark.parametrize(
    "mark", [{"email": "a@post.example"}, {"handle": "annak"}, {"ticket_code": "T-1"}, {"phone": "020 7946"}]
)
def test_a_name_and_one_thing_more_make_the_same_person(
    workspace: Workspace, event_id: int, mark: dict[str, str]
) -> None:
    rows = workspace.read(plan_import, event_id, [replace(ANNA, **mark), replace(OTHER_ANNA, **mark)])
    assert [(row.verdict, row.is_same) for row in rows] == [(Verdict.NEW, None), (Verdict.REPEATED, None)]


@pytest.mark.parametrize("mark", ["email", "handle", "ticket_code"])
def test_a_name_and_something_that_differs_make_two_people_without_a_question(
    workspace: Workspace, event_id: int, mark: str
) -> None:
    pair = [replace(ANNA, **{mark: "a@post.example"}), replace(OTHER_ANNA, **{mark: "b@post.example"})]
    rows = workspace.read(plan_import, event_id, pair)
    assert [(row.verdict, row.is_same) for row in rows] == [(Verdict.NEW, None), (Verdict.NEW, None)]


def test_one_line_for_two_guests_of_that_name_is_asked_about(
    proved_write: Write, workspace: Workspace, event_id: int
) -> None:
    bring(proved_write, event_id, ANNA, OTHER_ANNA)
    (same,) = workspace.read(plan_import, event_id, [OTHER_ANNA])
    assert (same.verdict, same.is_same) == (Verdict.SAME, None)
    (row,) = workspace.read(plan_import, event_id, [replace(ANNA, rsvp=Rsvp.TENTATIVE)])
    assert (row.verdict, row.is_same) == (Verdict.NEW, False)


def test_a_guest_without_an_address_is_asked_about_when_a_list_has_one_for_the_name(
    proved_write: Write, workspace: Workspace, event_id: int
) -> None:
    bring(proved_write, event_id, ANNA)
    mailed = replace(ANNA, email="anna@post.example")
    (row,) = workspace.read(plan_import, event_id, [mailed])
    assert (row.verdict, row.is_same) == (Verdict.NEW, False)
    bring(proved_write, event_id, mailed, decisions={2: True})
    (guest,) = workspace.read(guests.list_guests, event_id)
    assert guest.email == "anna@post.example"


def test_who_is_told_apart_from_somebody_under_the_same_address_stays_so(
    proved_write: Write, workspace: Workspace, event_id: int
) -> None:
    bring(proved_write, event_id, PRIYA)
    tomasz = Attendee(line=2, full_name="Tomasz Lis", email="priya@brightwell.example")
    bring(proved_write, event_id, tomasz, decisions={2: False})
    assert len(names(workspace, event_id)) == 2
    assert verdicts(workspace, event_id, tomasz) == [Verdict.SAME]


def test_one_person_with_two_answers_in_a_list_changes_nothing_the_second_time(
    proved_write: Write, workspace: Workspace, event_id: int
) -> None:
    both = (PRIYA, replace(PRIYA, line=3, rsvp=Rsvp.DECLINED))
    bring(proved_write, event_id, *both)
    before = workspace.read(factories.dump)
    assert verdicts(workspace, event_id, *both) == [Verdict.SAME, Verdict.REPEATED]
    assert workspace.read(plan_for_event, event_id, both).guests() == 0
    bring(proved_write, event_id, *both)
    assert workspace.read(factories.dump) == before


def test_a_second_ticket_of_a_person_finds_them_again_in_the_same_list(
    proved_write: Write, workspace: Workspace, event_id: int
) -> None:
    first = replace(ANNA, email="b@post.example", ticket_code="T-1")
    rows = [first, replace(first, line=3, ticket_code="T-2"), replace(ANNA, line=4, ticket_code="T-2")]
    bring(proved_write, event_id, *rows)
    before = workspace.read(factories.dump)
    assert verdicts(workspace, event_id, *rows) == [Verdict.SAME, Verdict.REPEATED, Verdict.REPEATED]
    bring(proved_write, event_id, *rows)
    assert workspace.read(factories.dump) == before


NAMES = {"Anna Kowalska": "anna@post.example", "Anna": "a@post.example", "Bo Ek": "bo@post.example", "王丽华": ""}
PEOPLE = st.builds(
    lambda name, has_email, **said: Attendee(0, full_name=name, email=NAMES[name] if has_email else None, **said),
    name=st.sampled_from(list(NAMES)),
    has_email=st.booleans(),
    phone=st.sampled_from([None, None, "111", "222"]),
    rsvp=st.sampled_from([None, Rsvp.ACCEPTED, Rsvp.DECLINED]),
    notes=st.sampled_from([None, "vegan"]),
    kept=st.sampled_from([(), (("email", "jo@"),)]),
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(people=st.lists(PEOPLE, max_size=7), digest=st.sampled_from(["", "x"]))
def test_any_list_of_namesakes_brought_in_again_changes_nothing_and_shows_everybody(
    workspace: Workspace, people: list[Attendee], digest: str
) -> None:
    rows = [replace(person, line=line) for line, person in enumerate(people, 2)]
    event_id = workspace.write(factories.SETUP, factories.make_event)
    bring(workspace.write, event_id, *rows, digest=digest)
    before = workspace.read(factories.dump)
    planned = workspace.read(plan_import, event_id, rows, digest=digest)
    bring(workspace.write, event_id, *rows, digest=digest)
    after = workspace.read(factories.dump)
    while workspace.undo():  # the next example starts with nothing
        pass
    assert [row.line for row in planned] == [row.line for row in rows]
    assert after == before


def test_what_could_not_be_read_is_kept_in_the_notes_once(
    proved_write: Write, workspace: Workspace, event_id: int
) -> None:
    jo = Attendee(line=2, full_name="Jo Oak", handle="jo", notes="vegan", kept=(("email", "jo@"), ("rsvp", "if dry")))
    bring(proved_write, event_id, replace(jo, kept=(("email", "jo@"),)))
    bring(proved_write, event_id, jo)
    assert verdicts(workspace, event_id, jo) == [Verdict.SAME]
    (guest,) = workspace.read(guests.list_guests, event_id)
    assert guest.notes == "vegan\nE-mail: jo@\nRSVP: if dry"


def test_answer_given_for_a_list_without_answers_leaves_those_alone_who_answered(
    proved_write: Write, workspace: Workspace, event_id: int
) -> None:
    said = {"Ada": Rsvp.DECLINED, "Bo": Rsvp.INVITED, "Cy": None}
    rows = [Attendee(line=2, full_name=name, handle=name, rsvp=rsvp) for name, rsvp in said.items()]
    bring(proved_write, event_id, *rows)
    silent = [replace(row, rsvp=None) for row in (*rows, replace(rows[0], full_name="Di", handle="di"))]
    plan = workspace.read(plan_import, event_id, silent, answer=Rsvp.ACCEPTED)
    assert [row.rsvp for row in plan] == [Rsvp.DECLINED, Rsvp.ACCEPTED, Rsvp.ACCEPTED, Rsvp.ACCEPTED]
    bring(proved_write, event_id, *silent, answer=Rsvp.ACCEPTED)
    assert [rsvp for _name, rsvp in names(workspace, event_id)] == [row.rsvp for row in plan]
    assert set(verdicts(workspace, event_id, *silent)) == {Verdict.SAME}
