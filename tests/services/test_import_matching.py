"""Who of a list is whom: tickets, addresses, handles and names, and that nobody is lost."""

from dataclasses import replace

import factories
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from services.bringing_in import ANNA, PRIYA, Write, answered, bring, names, verdicts

from planner.domain.attendees import Attendee
from planner.domain.rsvp import Rsvp
from planner.services import guests
from planner.services.imports import Verdict, plan_for_event, plan_import
from planner.store.workspace import Workspace


@pytest.fixture
def event_id(workspace: Workspace) -> int:
    return workspace.write(factories.SETUP, factories.make_event)


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


OTHER_ANNA = replace(ANNA, line=3, rsvp=Rsvp.DECLINED, organisation="Tarn Ltd")


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
@pytest.mark.parametrize("answers", [{}, {3: False}, {3: True}])
def test_namesakes_brought_in_again_change_nothing_whatever_was_decided(
    proved_write: Write, workspace: Workspace, event_id: int, second: Attendee, answers: dict[int, bool]
) -> None:
    for rows in ([ANNA, second], [replace(second, line=2), replace(ANNA, line=3)]):
        decisions = answered(workspace, event_id, rows, answers)
        bring(proved_write, event_id, *rows, decisions=decisions, digest="one list")
        assert len(names(workspace, event_id)) == (1 if answers.get(3) else 2)
        before = workspace.read(factories.dump)
        again = bring(proved_write, event_id, *rows, digest="one list")
        assert set(again.counts) <= {Verdict.SAME, Verdict.REPEATED}
        assert workspace.read(factories.dump) == before
        workspace.undo()


def test_namesakes_taken_as_one_are_one_guest_with_all_that_both_lines_say(
    proved_write: Write, workspace: Workspace, event_id: int
) -> None:
    both = (replace(ANNA, notes="vegan"), replace(OTHER_ANNA, notes="by the door"))
    decisions = answered(workspace, event_id, both, {3: True})
    (_first, second) = workspace.read(plan_import, event_id, both, decisions=decisions)
    assert (second.verdict, second.is_same) == (Verdict.REPEATED, True)
    bring(proved_write, event_id, *both, decisions=decisions)
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
    bring(proved_write, event_id, mailed, decisions=answered(workspace, event_id, [mailed], {2: True}))
    (guest,) = workspace.read(guests.list_guests, event_id)
    assert guest.email == "anna@post.example"


def test_who_is_told_apart_from_somebody_under_the_same_address_stays_so(
    proved_write: Write, workspace: Workspace, event_id: int
) -> None:
    bring(proved_write, event_id, PRIYA)
    tomasz = Attendee(line=2, full_name="Tomasz Lis", email="priya@brightwell.example")
    bring(proved_write, event_id, tomasz, decisions=answered(workspace, event_id, [tomasz], {2: False}))
    assert len(names(workspace, event_id)) == 2
    assert verdicts(workspace, event_id, tomasz) == [Verdict.SAME]


def test_answer_holds_for_the_line_the_name_and_the_person_that_it_was_given_for(
    proved_write: Write, workspace: Workspace, event_id: int
) -> None:
    decisions = answered(workspace, event_id, [ANNA, OTHER_ANNA], {3: True})
    bob, other_bob = (replace(row, full_name="Bob Jones") for row in (ANNA, OTHER_ANNA))
    (_first, second) = workspace.read(plan_import, event_id, [bob, other_bob], decisions=decisions)
    assert (second.verdict, second.is_same) == (Verdict.NEW, False)
    bring(proved_write, event_id, ANNA)
    (row,) = workspace.read(
        plan_import, event_id, [replace(OTHER_ANNA, email="anna@post.example")], decisions=decisions
    )
    assert (row.verdict, row.is_same) == (Verdict.NEW, False)


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
