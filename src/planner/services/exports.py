"""Guest lists sent out: as CSV, XLSX or vCard, all guests, those that fit a condition, or those chosen."""

from collections.abc import Sequence
from pathlib import Path

from sqlalchemy.orm import Session as DbSession

from planner.domain.errors import PlannerError
from planner.domain.exports import COLUMNS, headings
from planner.domain.progress import Progress
from planner.domain.texts import N_, text
from planner.domain.where import Where
from planner.formats.files import replacing
from planner.formats.spreadsheets import write_csv, write_xlsx
from planner.formats.vcards import Contact, write_vcards
from planner.services.guests import GuestRow, list_guests
from planner.services.rows import event_of

SUFFIXES = (".csv", ".xlsx", ".vcf")


def export_guests(
    db: DbSession,
    event_id: int,
    path: Path,
    *,
    columns: Sequence[str] = tuple(COLUMNS),
    where: Where | None = None,
    guest_ids: Sequence[int] | None = None,
    order: Sequence[int] = (),
    progress: Progress | None = None,
) -> int:
    """Write the guest list to `path`, in the form that its suffix names; return the number of guests written.

    `guest_ids` chooses guests and gives their order; without it all are written, those of `order` first. Raises
    PlannerError for a suffix that is none of SUFFIXES and where the file cannot be written.
    """
    suffix = path.suffix.lower()
    _refuse_other_suffix(path, SUFFIXES)
    event = event_of(db, event_id)
    guests = choose_guests(db, event_id, where=where, guest_ids=guest_ids, order=order)
    rows = [[cell(guest, column) for column in columns] for guest in guests] if suffix != ".vcf" else []
    if suffix == ".vcf":
        write_vcards(path, [_contact(guest) for guest in guests], progress)
    elif suffix == ".csv":
        write_csv(path, headings(columns), rows, progress)
    else:
        write_xlsx(path, event.name, headings(columns), rows, progress)
    return len(guests)


def write_some(guests: Sequence[GuestRow], path: Path) -> None:
    """Write guests that were read before to `path`: as contacts where it ends in .vcf, else as CSV with all columns."""
    if path.suffix.lower() == ".vcf":
        write_vcards(path, [_contact(guest) for guest in guests])
    else:
        write_csv(path, headings(tuple(COLUMNS)), [[cell(guest, column) for column in COLUMNS] for guest in guests])


def export_schedule(db: DbSession, event_id: int, path: Path) -> int:
    """Write the schedule to `path` as a calendar file; return the number of its entries.

    Raises PlannerError where there is neither a session nor a date, and where the file cannot be written.
    """
    # Takes long, and the guest list comes by here at the start.
    from planner.formats.ical import programme_to_ics
    from planner.services.calendar_versions import dated_programme

    _refuse_other_suffix(path, (".ics",))
    calendar = programme_to_ics(dated_programme(db, event_id))
    with replacing(path) as temporary:
        temporary.write_bytes(calendar)
    return calendar.count(b"BEGIN:VEVENT")


def _refuse_other_suffix(path: Path, suffixes: Sequence[str]) -> None:
    if path.suffix.lower() not in suffixes:
        message = N_("“{name}” was not written: its name has to end in {suffixes}. Choose another name.")
        raise PlannerError(text(message, name=path.name or str(path), suffixes=", ".join(suffixes)))


def choose_guests(
    db: DbSession,
    event_id: int,
    *,
    where: Where | None = None,
    guest_ids: Sequence[int] | None = None,
    order: Sequence[int] = (),
) -> list[GuestRow]:
    """Return the guests that `where` keeps: those of `guest_ids` in their order, or all.

    Of all, those of `order` come first and the others after them as they arrived.
    """
    by_id = {guest.id: guest for guest in list_guests(db, event_id)}
    if guest_ids is None:
        guest_ids = list(dict.fromkeys([*order, *by_id]))
    guests = [by_id[guest_id] for guest_id in guest_ids if guest_id in by_id]
    return [guest for guest in guests if where is None or where.keeps(guest)]


def cell(guest: GuestRow, column: str) -> str:
    """Return what stands in the `column` of a guest, "" where nothing is known."""
    if column == "checked_in":
        return "yes" if guest.checked_in else "no"
    value = getattr(guest, column)
    return "" if value is None else str(value)


def _contact(guest: GuestRow) -> Contact:
    return Contact(
        uid=f"urn:planner:person:{guest.person_id}",
        full_name=guest.full_name,
        given_name=guest.given_name,
        family_name=guest.family_name,
        email=guest.email,
        phone=guest.phone,
        organisation=guest.organisation,
        job_title=guest.job_title,
        handle=guest.handle,
        categories=(guest.role,),
    )
