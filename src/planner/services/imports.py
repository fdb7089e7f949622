"""Bringing a list of attendees into an event: a change list first, then one step that writes it."""

import hashlib
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from sqlalchemy.orm import Session as DbSession

from planner.domain.attendees import Attendee
from planner.domain.imports import Change, ImportResult, ImportRow, Verdict
from planner.domain.progress import Progress
from planner.formats.collecting import without_collecting
from planner.services.events import NoSuchEventError, create_event, find_event
from planner.services.import_draft import Draft
from planner.services.rows import event_of
from planner.store.schema import Source

__all__ = ["Change", "ImportResult", "ImportRow", "Verdict", "bring_in", "digest_of", "import_attendees", "plan_import"]


def plan_import(
    db: DbSession,
    event_id: int | None,
    attendees: Sequence[Attendee],
    progress: Progress | None = None,
    *,
    preset: str = "",
) -> list[ImportRow]:
    """Return what each attendee would do to the event's list, writing nothing.

    `event_id` None stands for an event that does not exist yet, `preset` for the platform that wrote the list.
    """
    with without_collecting():
        return Draft(db, event_id, preset).go_through(attendees, progress)


def import_attendees(
    db: DbSession,
    event_id: int,
    attendees: Sequence[Attendee],
    *,
    source: str,
    preset: str = "",
    digest: str = "",
    progress: Progress | None = None,
) -> ImportResult:
    """Bring `attendees` into the event, exactly as `plan_import` tells; `source` names the list.

    What stands in the address book is kept; empty fields are filled; the answer, the ticket and the check-in follow
    the list. A list that changes nothing writes nothing.
    """
    with without_collecting():
        event_of(db, event_id)
        draft = Draft(db, event_id, preset)
        rows = draft.go_through(attendees, progress)
        if draft.changes_something():
            draft.write(event_id, Source(event_id=event_id, name=source, preset=preset, digest=digest))
    if progress is not None:
        progress.at(len(rows), len(rows))  # Cancel counts until the step is done
    return ImportResult(dict(Counter(row.verdict for row in rows)))


def bring_in(
    db: DbSession,
    event: str,
    attendees: Sequence[Attendee],
    *,
    source: str,
    preset: str = "",
    digest: str = "",
    makes_event: bool = False,
    progress: Progress | None = None,
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
    result = import_attendees(db, event_id, attendees, source=source, preset=preset, digest=digest, progress=progress)
    return event_id, result


def digest_of(path: Path) -> str:
    """Return the SHA-256 of a file in hexadecimal: which upload a source was."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
