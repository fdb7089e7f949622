"""What the guests page asks of the services, and how each step is called in the history."""

from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from planner.domain.texts import N_, Text, text
from planner.gui.widgets.list_changes import OWN_LABELS, of_all, of_one

if TYPE_CHECKING:
    from planner.domain.progress import Progress
    from planner.services.guests import GuestCounts, GuestRow

_OWN_LABELS: Mapping[str, str] = {**OWN_LABELS, "ticket_code": N_("Change the ticket code of {name}")}
_LABELS: Mapping[str, tuple[str, str]] = {
    "organisation": (
        N_("Change the organisation of {name}"),
        N_("Change the organisation of {n} guest|Change the organisation of {n} guests"),
    ),
    "job_title": (
        N_("Change the job title of {name}"),
        N_("Change the job title of {n} guest|Change the job title of {n} guests"),
    ),
    "rsvp": (N_("Change the RSVP of {name}"), N_("Change the RSVP of {n} guest|Change the RSVP of {n} guests")),
    "role": (N_("Change the role of {name}"), N_("Change the role of {n} guest|Change the role of {n} guests")),
    "ticket_type": (
        N_("Change the ticket of {name}"),
        N_("Change the ticket of {n} guest|Change the ticket of {n} guests"),
    ),
    "order_date": (
        N_("Change the order date of {name}"),
        N_("Change the order date of {n} guest|Change the order date of {n} guests"),
    ),
    "notes": (N_("Change the notes on {name}"), N_("Change the notes on {n} guest|Change the notes on {n} guests")),
}


def change_label(field: str, rows: "Sequence[GuestRow]") -> Text:
    """Return what a change of a field is called."""
    return of_one(_OWN_LABELS[field], rows) if field in _OWN_LABELS else of_all(*_LABELS[field], rows)


def add_label(name: str) -> Text:
    return text(N_("Add {name}"), name=name)


def remove_label(rows: "Sequence[GuestRow]") -> Text:
    return of_all(
        N_("Remove {name} from the list"), N_("Remove {n} guest from the list|Remove {n} guests from the list"), rows
    )


# The services bring SQLAlchemy along: imported on the thread that needs it, after the window has painted.


def read_list(db: Any, event_id: int) -> "tuple[list[GuestRow], GuestCounts]":
    """Return the whole list of an event and its counts."""
    from planner.services import guests

    return guests.list_guests(db, event_id), guests.counts(db, event_id)


def read_some(
    db: Any, event_id: int, guest_ids: Collection[int], person_ids: Collection[int]
) -> "tuple[list[GuestRow], GuestCounts]":
    """Return these guests, as far as they are on the list, and the counts."""
    from planner.services import guests

    return guests.get_guests(db, event_id, guest_ids, person_ids), guests.counts(db, event_id)


def add(db: Any, event_id: int, values: Mapping[str, str]) -> int:
    from planner.services import guests

    return guests.add_guest(db, event_id, **values)


def change(db: Any, guest_ids: Sequence[int], field: str, value: str, progress: "Progress | None" = None) -> None:
    from planner.services import guests

    guests.change_guests(db, guest_ids, progress, **{field: value})


def remove(db: Any, guest_ids: Sequence[int], progress: "Progress | None" = None) -> None:
    from planner.services import guests

    guests.remove_guests(db, guest_ids, progress)
