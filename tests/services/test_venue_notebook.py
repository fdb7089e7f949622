"""The notebook of venues: fields, layouts, holds and quotes, documents, check-lists and copies."""

import factories
import pytest
from sqlalchemy import event as sql_event

from planner.domain.errors import PlannerError, WrongValueError
from planner.domain.texts import text
from planner.domain.venue_details import HoldRow, LayoutRow, VisitRow
from planner.domain.venues import MOST_BYTES, Answer, DocumentKind, HoldKind, HoldState, Noise, StepFree
from planner.domain.visits import USUAL_QUESTIONS
from planner.services import venue_copies, venue_documents, venue_holds, venue_layouts, venue_visits, venues
from planner.store import blobs

STEP = text("Step")


@pytest.fixture
def venue_id(workspace):
    return workspace.write(STEP, factories.make_venue, "The Lamb", currency="GBP")


@pytest.fixture
def room_id(workspace, venue_id):
    return workspace.write(STEP, factories.make_room, venue_id, "Long Room", capacity=70)


def details(workspace, venue_id):
    return workspace.read(venues.get_venue, venue_id)


def test_all_fields_of_the_notebook_are_kept(workspace, proved_write, venue_id):
    values = {
        "contact_name": "Jo Ferris",
        "contact_email": "jo@lamb.example",
        "contact_phone": "+44 20 7946 0000",
        "website": "lamb.example",
        "step_free": StepFree.PARTLY,
        "hearing_loop": Answer.NO,
        "accessible_toilets": Answer.YES,
        "access_notes": "Lift at the side",
        "transport": "Holborn, 4 min walk",
        "power": "14 sockets",
        "noise": Noise.QUIET,
        "hire_cost": 85_000,
        "minimum_spend": 120_000,
        "cost_per_head": None,
    }
    proved_write(STEP, venues.change_venue, venue_id, **values)
    kept = details(workspace, venue_id)
    assert {name: getattr(kept, name) for name in values} == {**values, "website": "https://lamb.example"}


@pytest.mark.parametrize(("field", "value"), [("contact_email", "jo"), ("step_free", "x"), ("hire_cost", -2)])
def test_a_wrong_field_of_the_notebook_changes_nothing(workspace, venue_id, field, value):
    before = details(workspace, venue_id)
    with pytest.raises(WrongValueError) as refused:
        workspace.write(STEP, venues.change_venue, venue_id, **{"address": "Elsewhere", field: value})
    assert refused.value.field == field
    assert details(workspace, venue_id) == before


def test_figures_stay_when_the_currency_has_other_decimals(workspace, proved_write, venue_id):
    workspace.write(STEP, venues.change_venue, venue_id, hire_cost=120_050)
    hold = workspace.write(STEP, venue_holds.add_hold, venue_id, kind="quote", amount=90_000)
    proved_write(STEP, venues.change_venue, venue_id, currency="JPY")
    kept = details(workspace, venue_id)
    assert (kept.hire_cost, kept.minimum_spend, kept.holds[0].amount) == (1_200, None, 900)
    proved_write(STEP, venues.change_venue, venue_id, currency="USD", hire_cost=77)
    assert (details(workspace, venue_id).hire_cost, details(workspace, venue_id).holds[0].amount) == (77, 90_000)
    assert details(workspace, venue_id).holds[0].id == hold


def test_layouts_of_a_room_are_set_changed_and_taken_off(workspace, proved_write, venue_id, room_id):
    proved_write(STEP, venue_layouts.set_layout, room_id, "Theatre", 60)
    proved_write(STEP, venue_layouts.set_layout, room_id, "Horseshoe", 24)
    proved_write(STEP, venue_layouts.set_layout, room_id, "theatre", 64)
    assert set(details(workspace, venue_id).layouts) == {
        LayoutRow(room_id, "theatre", 64),
        LayoutRow(room_id, "Horseshoe", 24),
    }
    proved_write(STEP, venue_layouts.set_layout, room_id, "theatre", None)
    assert details(workspace, venue_id).layouts == (LayoutRow(room_id, "Horseshoe", 24),)


def test_heads_of_several_rooms_are_set_in_one_step(workspace, proved_write, venue_id, room_id):
    snug = workspace.write(STEP, factories.make_room, venue_id, "Snug")
    proved_write(STEP, venue_layouts.set_heads, "theatre", {room_id: 60, snug: 12})
    proved_write(STEP, venue_layouts.set_heads, "", {room_id: None, snug: 20})
    kept = details(workspace, venue_id)
    assert [(room.capacity, kept.layout_in(room.id, "theatre")) for room in kept.rooms] == [(None, 60), (20, 12)]


def test_an_own_layout_is_renamed_in_all_rooms_but_never_into_another(workspace, proved_write, venue_id, room_id):
    snug = workspace.write(STEP, factories.make_room, venue_id, "Snug")
    for room in (room_id, snug):
        workspace.write(STEP, venue_layouts.set_layout, room, "Horseshoe", 20)
    workspace.write(STEP, venue_layouts.set_layout, snug, "standing", 30)
    proved_write(STEP, venue_layouts.rename_layout, venue_id, "Horseshoe", "U-shape")
    assert {row.name for row in details(workspace, venue_id).layouts} == {"U-shape", "standing"}
    with pytest.raises(WrongValueError, match="There is a layout “standing” already"):
        workspace.write(STEP, venue_layouts.rename_layout, venue_id, "U-shape", "Standing")
    proved_write(STEP, venue_layouts.remove_layout, venue_id, "U-shape")
    assert details(workspace, venue_id).layouts == (LayoutRow(snug, "standing", 30),)


@pytest.mark.parametrize(("name", "capacity"), [(" ", 5), ("theatre", -1)])
def test_a_wrong_layout_is_refused(workspace, room_id, name, capacity):
    with pytest.raises(WrongValueError):
        workspace.write(STEP, venue_layouts.set_layout, room_id, name, capacity)


def test_a_hold_for_an_event_takes_its_day_and_is_changed(workspace, proved_write, venue_id):
    event_id = workspace.write(STEP, factories.make_event, "Tweet Up", starts="2027-03-08T18:30")
    hold = proved_write(STEP, venue_holds.add_hold, venue_id, event_id=event_id, runs_out="2027-02-01")
    assert details(workspace, venue_id).holds == (
        HoldRow(hold, HoldKind.HOLD, day="2027-03-08", runs_out="2027-02-01", event_id=event_id, event="Tweet Up"),
    )
    proved_write(STEP, venue_holds.change_hold, hold, state="confirmed", kind="quote", amount=90_000, event_id=None)
    (kept,) = details(workspace, venue_id).holds
    assert (kept.state, kept.kind, kept.amount, kept.event) == (HoldState.CONFIRMED, HoldKind.QUOTE, 90_000, "")
    proved_write(STEP, venue_holds.delete_hold, hold)
    assert details(workspace, venue_id).holds == ()
    with pytest.raises(PlannerError, match="was deleted meanwhile"):
        workspace.write(STEP, venue_holds.change_hold, hold, notes="x")


def test_a_deleted_event_leaves_its_hold_with_its_day(workspace, proved_write, venue_id):
    from planner.services import events

    event_id = workspace.write(STEP, factories.make_event, starts="2027-03-08T18:30")
    workspace.write(STEP, venue_holds.add_hold, venue_id, event_id=event_id)
    proved_write(STEP, events.delete_event, event_id)
    (kept,) = details(workspace, venue_id).holds
    assert (kept.event_id, kept.day) == (None, "2027-03-08")


@pytest.mark.parametrize("values", [{"kind": "x"}, {"day": "soon"}, {"amount": -1}])
def test_a_wrong_hold_is_refused(workspace, venue_id, values):
    with pytest.raises(WrongValueError):
        workspace.write(STEP, venue_holds.add_hold, venue_id, **values)
    assert details(workspace, venue_id).holds == ()


def test_a_hold_for_an_event_that_is_gone_is_refused(workspace, venue_id):
    with pytest.raises(PlannerError, match="event is no longer there"):
        workspace.write(STEP, venue_holds.add_hold, venue_id, event_id=5)


def test_a_document_comes_back_to_the_last_byte_and_after_undo(workspace, proved_write, venue_id):
    content = b"\x89PNG\r\n\x1a\n\0plan"
    plan = proved_write(STEP, venue_documents.add_document, venue_id, DocumentKind.PLAN, "/tmp/plan.png", content)
    contract = proved_write(STEP, venue_documents.add_document, venue_id, "document", "contract.pdf", b"%PDF")
    kept = details(workspace, venue_id)
    assert ([row.name for row in kept.plans], [row.name for row in kept.files]) == (["plan.png"], ["contract.pdf"])
    assert workspace.read(venue_documents.read_document, plan) == ("plan.png", content)
    proved_write(STEP, venue_documents.rename_document, contract, "terms.pdf")
    proved_write(STEP, venue_documents.delete_document, plan)
    with pytest.raises(PlannerError, match="removed meanwhile"):
        workspace.read(venue_documents.read_document, plan)
    workspace.undo()
    assert workspace.read(venue_documents.read_document, plan).content == content


def test_a_file_that_is_too_large_is_refused_and_not_kept(workspace, venue_id):
    with pytest.raises(WrongValueError, match="20 MB at most"):
        workspace.write(STEP, venue_documents.add_document, venue_id, "document", "film.mp4", bytes(MOST_BYTES + 1))
    assert workspace.read(lambda db: db.connection().exec_driver_sql("SELECT count(*) FROM blob").scalar()) == 0


def test_the_usual_questions_come_once_and_are_answered(workspace, proved_write, venue_id):
    own = proved_write(STEP, venue_visits.add_questions, venue_id, [" Is there a piano? "])
    added = proved_write(STEP, venue_visits.add_questions, venue_id, USUAL_QUESTIONS)
    assert proved_write(STEP, venue_visits.add_questions, venue_id, USUAL_QUESTIONS) == []
    assert [item.id for item in details(workspace, venue_id).visit] == [*own, *added]
    proved_write(STEP, venue_visits.change_item, own[0], answer="yes", notes="Out of tune")
    proved_write(STEP, venue_visits.move_item, own[0], 99)
    assert details(workspace, venue_id).visit[-1] == VisitRow(own[0], "Is there a piano?", Answer.YES, "Out of tune")
    proved_write(STEP, venue_visits.delete_item, own[0])
    assert len(details(workspace, venue_id).visit) == len(USUAL_QUESTIONS)
    with pytest.raises(PlannerError, match="removed meanwhile"):
        workspace.write(STEP, venue_visits.change_item, own[0], answer="no")


def filled(db):
    venue_id = factories.make_venue(db, "The Lamb", currency="GBP", hire_cost=100, notes="Warm")
    room = factories.make_room(db, venue_id, "Long Room", capacity=70)
    venue_layouts.set_layout(db, room, "theatre", 60)
    venue_holds.add_hold(db, venue_id, day="2027-03-08")
    venue_documents.add_document(db, venue_id, "plan", "plan.png", b"plan")
    (item,) = venue_visits.add_questions(db, venue_id, ["Sockets?"])
    venue_visits.change_item(db, item, answer="yes", notes="14")
    return venue_id


def test_a_copy_takes_what_may_be_alike_and_leaves_what_was_agreed_and_seen(workspace, proved_write):
    venue_id = workspace.write(STEP, filled)
    copy_id = proved_write(STEP, venue_copies.copy_venue, venue_id, "The Lamb, cellar")
    old, copy = details(workspace, venue_id), details(workspace, copy_id)
    assert (copy.name, copy.hire_cost, copy.notes, copy.holds) == ("The Lamb, cellar", 100, "Warm", ())
    assert [(room.name, room.capacity) for room in copy.rooms] == [("Long Room", 70)]
    assert [(row.name, row.capacity) for row in copy.layouts] == [("theatre", 60)]
    assert copy.plans[0].digest == old.plans[0].digest
    assert [(item.question, item.answer, item.notes) for item in copy.visit] == [("Sockets?", Answer.UNKNOWN, "")]
    proved_write(STEP, venues.delete_venue, venue_id)
    assert workspace.read(venue_documents.read_document, copy.plans[0].id).content == b"plan"


def test_a_deleted_venue_comes_back_with_all_that_hangs_on_it(workspace, proved_write):
    venue_id = workspace.write(STEP, filled)
    before = details(workspace, venue_id)
    proved_write(STEP, venues.delete_venue, venue_id)
    assert workspace.read(venues.notebook) == []
    workspace.undo()
    assert workspace.read(venues.notebook) == [before]


@pytest.mark.parametrize("count", [1, 3])
def test_the_notebook_takes_as_many_queries_for_one_venue_as_for_three(workspace, count):
    for _ in range(count):
        workspace.write(STEP, filled)

    def counted(db):
        seen = []
        listen = lambda *call: seen.append(call[2])  # noqa: E731
        sql_event.listen(db.get_bind(), "before_cursor_execute", listen)
        try:
            assert len(venues.notebook(db)) == count
        finally:
            sql_event.remove(db.get_bind(), "before_cursor_execute", listen)
        return len([statement for statement in seen if statement.startswith("SELECT")])

    assert workspace.read(counted) == 6


def test_the_notebook_is_in_the_order_of_names(workspace):
    for name in ("the Ship", "Álvaro’s", "Bell"):
        workspace.write(STEP, factories.make_venue, name)
    assert [venue.name for venue in workspace.read(venues.notebook)] == ["Álvaro’s", "Bell", "the Ship"]


def test_a_venue_that_is_gone_is_told(workspace):
    for service, *args in (
        (venue_copies.copy_venue, 5, "Copy"),
        (venue_holds.add_hold, 5),
        (venue_visits.add_questions, 5, []),
        (venue_documents.add_document, 5, "plan", "a.png", b"x"),
        (venue_layouts.remove_layout, 5, "theatre"),
    ):
        with pytest.raises(PlannerError, match="venue was deleted meanwhile"):
            workspace.write(STEP, service, *args)


def test_sessions_in_a_venue_are_counted(workspace, venue_id, room_id):
    event_id = workspace.write(STEP, factories.make_event, venue_id=venue_id)
    workspace.write(STEP, factories.make_session, event_id, room_id=room_id)
    assert workspace.read(venues.sessions_at_venue, venue_id) == 1
    assert workspace.read(blobs.fetch, workspace.write(STEP, keep_plan, venue_id)) == b"p"


def keep_plan(db, venue_id):
    venue_documents.add_document(db, venue_id, "plan", "p.png", b"p")
    return venues.get_venue(db, venue_id).plans[0].digest


def test_the_sample_has_venues_that_are_worth_comparing(workspace, proved_write):
    from planner.services import sample

    event_id = proved_write(STEP, sample.add_sample_event)
    found = {venue.name: venue for venue in workspace.read(venues.notebook)}
    assert len(found) == 5
    assert found["The Penny Quill"].events == 1
    assert {hold.event_id for venue in found.values() for hold in venue.holds} == {event_id}
    assert all(len(venue.rooms) for venue in found.values())
    assert {item.answer for item in found["The Penny Quill"].visit} == set(Answer)
    assert [plan.name for plan in found["The Penny Quill"].plans] == ["penny-quill-plan.svg"]
