"""What the page of people asks of the services, and how each step is called in the history."""

from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from planner.domain.texts import N_, Text, text
from planner.gui.widgets.list_changes import OWN_LABELS, of_all, of_one

if TYPE_CHECKING:
    from planner.domain.progress import Progress
    from planner.services.address_book import Deleted, PersonDetails, PersonRow

_LABELS: Mapping[str, tuple[str, str]] = {
    "organisation": (
        N_("Change the organisation of {name}"),
        N_("Change the organisation of {n} person|Change the organisation of {n} people"),
    ),
    "job_title": (
        N_("Change the job title of {name}"),
        N_("Change the job title of {n} person|Change the job title of {n} people"),
    ),
    "notes": (N_("Change the notes on {name}"), N_("Change the notes on {n} person|Change the notes on {n} people")),
}


def change_label(field: str, rows: "Sequence[PersonRow]") -> Text:
    return of_one(OWN_LABELS[field], rows) if field in OWN_LABELS else of_all(*_LABELS[field], rows)


def add_label(name: str) -> Text:
    return text(N_("Add {name} to the address book"), name=name)


def delete_label(rows: "Sequence[PersonRow]") -> Text:
    return of_all(
        N_("Delete {name} from the address book"),
        N_("Delete {n} person from the address book|Delete {n} people from the address book"),
        rows,
    )


def invite_label(rows: "Sequence[PersonRow]") -> Text:
    return of_all(N_("Invite {name}"), N_("Invite {n} person|Invite {n} people"), rows)


# The services bring SQLAlchemy along: imported on the thread that needs it, after the window has painted.


def read_all(db: Any) -> "list[PersonRow]":
    from planner.services import address_book

    return address_book.list_people(db)


def read_some(db: Any, person_ids: Collection[int]) -> "list[PersonRow]":
    from planner.services import address_book

    return address_book.get_people(db, person_ids)


def read_one(db: Any, person_id: int) -> "PersonDetails | None":
    """Return everything about a person; None where the person has just been deleted."""
    from planner.services import address_book

    return address_book.get_person(db, person_id) if address_book.get_people(db, [person_id]) else None


def add(db: Any, name: str) -> int:
    from planner.services import people

    return people.add_person(db, full_name=name)


def change(db: Any, ids: Sequence[int], field: str, value: str, progress: "Progress | None" = None) -> None:
    from planner.services import address_book

    address_book.change_people(db, ids, progress, **{field: value})


def delete(db: Any, ids: Sequence[int], progress: "Progress | None" = None) -> "Deleted":
    from planner.services import address_book

    return address_book.delete_people(db, ids, progress)


def invite(db: Any, ids: Sequence[int], event_id: int, progress: "Progress | None" = None) -> int:
    from planner.services import address_book

    return address_book.invite_people(db, event_id, ids, progress)
