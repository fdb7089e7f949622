"""Bringing a list of attendees into an event: a change list first, then one step that writes it."""

import hashlib
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Unpack

from sqlalchemy.orm import Session as DbSession

from planner.domain.attendees import Attendee
from planner.domain.errors import PlannerError
from planner.domain.imports import Change, ImportPlan, ImportResult, ImportRow, Terms, Verdict
from planner.domain.progress import Progress
from planner.domain.texts import N_, text
from planner.formats.collecting import without_collecting
from planner.services.events import NoSuchEventError, create_event, find_event
from planner.services.import_draft import Draft
from planner.services.rows import event_of
from planner.store.schema import Source

__all__ = [
    "Change",
    "ImportPlan",
    "ImportResult",
    "ImportRow",
    "Verdict",
    "bring_in",
    "digest_of",
    "import_attendees",
    "plan_for_event",
    "plan_import",
]


def plan_import(
    db: DbSession,
    event_id: int | None,
    attendees: Sequence[Attendee],
    progress: Progress | None = None,
    **terms: Unpack[Terms],
) -> list[ImportRow]:
    """Return what each attendee would do to the event's list, writing nothing.

    `event_id` None stands for an event that does not exist yet.
    """
    with without_collecting():
        return Draft(db, event_id, **terms).go_through(attendees, progress)


def plan_for_event(
    db: DbSession,
    event_id: int | None,
    attendees: Sequence[Attendee],
    progress: Progress | None = None,
    **terms: Unpack[Terms],
) -> ImportPlan:
    """Plan for an event that there is, and say which. Raises PlannerError without one, and where somebody deleted it."""
    if event_id is None:
        message = N_("There is no event for the list. Nothing was brought in; start one, then choose the list again.")
        raise PlannerError(text(message))
    event = event_of(db, event_id)
    return ImportPlan(event_id, event.name, plan_import(db, event_id, attendees, progress, **terms))


def import_attendees(
    db: DbSession,
    event_id: int,
    attendees: Sequence[Attendee],
    *,
    source: str,
    progress: Progress | None = None,
    **terms: Unpack[Terms],
) -> ImportResult:
    """Bring `attendees` into the event, exactly as `plan_import` tells; `source` names the list.

    What stands in the address book is kept; empty fields are filled; the answer, the ticket and the check-in follow
    the list; who shares only a name with somebody is a person of their own unless `decisions` or `are_one` says otherwise. A list
    that changes nothing writes nothing.
    """
    with without_collecting():
        event_of(db, event_id)
        draft = Draft(db, event_id, **terms)
        rows = draft.go_through(attendees, progress)
        if draft.changes_something():
            draft.write(event_id, _source(event_id, source, terms))
    if progress is not None:
        progress.at(len(rows), len(rows))  # Cancel counts until the step is done
    namesakes = tuple(row.line for row in rows if row.is_same is False)
    return ImportResult(dict(Counter(row.verdict for row in rows)), namesakes)


def _source(event_id: int, name: str, terms: Terms) -> Source:
    return Source(event_id=event_id, name=name, preset=terms.get("preset", ""), digest=terms.get("digest", ""))


def bring_in(
    db: DbSession,
    event: str,
    attendees: Sequence[Attendee],
    *,
    source: str,
    makes_event: bool = False,
    progress: Progress | None = None,
    **terms: Unpack[Terms],
) -> tuple[int, ImportResult]:
    """Import into the event of that name or id, making it first where it is missing and `makes_event`.

    Return the event's id and what the list did. Raises PlannerError where there is no such event, or several.
    """
    try:
        event_id = find_event(db, event)
    except NoSuchEventError:
        if not makes_event:
            raise
        event_id = create_event(db, event)
    result = import_attendees(db, event_id, attendees, source=source, progress=progress, **terms)
    return event_id, result


def digest_of(source: Path | bytes) -> str:
    """Return the SHA-256 of a file, or of what it holds, in hexadecimal: which upload a source was."""
    return hashlib.sha256(source if isinstance(source, bytes) else source.read_bytes()).hexdigest()
