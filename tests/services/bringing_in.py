"""Attendees as a list names them, and the bringing in of them."""

from collections.abc import Callable, Sequence
from typing import Any

from planner.domain.attendees import Attendee
from planner.domain.imports import Question
from planner.domain.rsvp import Rsvp
from planner.domain.texts import text
from planner.services import guests
from planner.services.imports import Verdict, import_attendees, plan_import
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


def verdicts(workspace: Workspace, event_id: int, *attendees: Attendee) -> list[Verdict]:
    return [row.verdict for row in workspace.read(plan_import, event_id, attendees)]


def bring(write: Write, event_id: int, *attendees: Attendee, **values: Any) -> Any:
    return write(text("Bring in"), import_attendees, event_id, attendees, source="list.csv", **values)


ANNA = Attendee(line=2, full_name="Anna Kowalska", rsvp=Rsvp.ACCEPTED)


def names(workspace: Workspace, event_id: int) -> list[tuple[str, str | None]]:
    return [(guest.full_name, guest.rsvp) for guest in workspace.read(guests.list_guests, event_id)]


def answered(
    workspace: Workspace, event_id: int, attendees: Sequence[Attendee], answers: dict[int, bool]
) -> dict[Question, bool]:
    """Return what is asked about these lines, answered."""
    asked = [row.asked for row in workspace.read(plan_import, event_id, attendees) if row.asked]
    return {question: answers[question.line] for question in asked if question.line in answers}
