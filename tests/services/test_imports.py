"""Bringing lists in: what is told beforehand is what happens, and it can be taken back."""

from dataclasses import replace

import factories
import pytest
from services.bringing_in import LI, PRIYA, Write, bring, names, verdicts
from sqlalchemy import select

from planner.domain.attendees import Attendee
from planner.domain.errors import PlannerError, StoppedError
from planner.domain.progress import Progress
from planner.domain.rsvp import Role, Rsvp
from planner.domain.texts import text
from planner.services import events, guests
from planner.services.imports import Verdict, bring_in, plan_for_event, plan_import
from planner.store.schema import Guest
from planner.store.workspace import Workspace


@pytest.fixture
def event_id(workspace: Workspace) -> int:
    return workspace.write(factories.SETUP, factories.make_event)


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
