"""What hands do with holds, documents and the check-list of a venue becomes steps here."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from planner.domain.errors import PlannerError, WrongValueError
from planner.domain.programs import runs_as_program
from planner.domain.progress import Progress
from planner.domain.texts import N_, Text, text
from planner.domain.venue_details import DocumentRow, HoldRow, VenueDetails, VisitRow
from planner.domain.venues import DocumentKind, HoldKind, check_document
from planner.domain.visits import USUAL_QUESTIONS
from planner.formats.files import replacing
from planner.gui import aio, files
from planner.gui.aio import async_slot, deed
from planner.gui.i18n import tr
from planner.gui.jobs import run_job
from planner.gui.venues.plan_pictures import is_picture, picture_endings
from planner.services import venue_documents, venue_holds, venue_visits
from planner.services.venue_documents import FileKept
from planner.store import aside

if TYPE_CHECKING:
    from planner.gui.venues.changes import Changes

_HOLD_CHANGES = {
    "state": N_("Change how {hold} at {venue} stands"),
    "day": N_("Change the day of {hold} at {venue}"),
    "runs_out": N_("Change until when {hold} at {venue} counts"),
    "amount": N_("Change the amount of {hold} at {venue}"),
    "event_id": N_("Change the event of {hold} at {venue}"),
    "kind": N_("Change what {hold} at {venue} is"),
    "notes": N_("Change the notes on {hold} at {venue}"),
}


class Records(QObject):
    """Writes through `changes` for one page."""

    def __init__(self, changes: "Changes") -> None:
        super().__init__(changes)
        self._changes = changes
        self._page = changes.page

    # Holds and quotes

    @deed
    async def add_hold(self, venue: VenueDetails, kind: str) -> None:
        """Add a hold or a quote for the shown event; its first field is open for typing then."""
        event = self._page.of_event
        is_hold = kind == HoldKind.HOLD
        words = N_("Add a hold at {venue}") if is_hold else N_("Add a quote of {venue}")
        values: Any = {"kind": kind, "event_id": None if event is None else event.id}
        hold_id = await self._changes.write(text(words, venue=venue.name), venue_holds.add_hold, venue.id, **values)
        self._page.notebook.holds.edit_next(hold_id)

    @async_slot
    async def change_hold(self, venue: VenueDetails, hold: HoldRow, field: str, value: Any) -> None:
        """Store one field of a hold or quote."""
        label = text(_HOLD_CHANGES[field], hold=_name_of(hold), venue=venue.name)
        values: Any = {field: value}
        await self._changes.write(label, venue_holds.change_hold, hold.id, **values)

    @deed
    async def delete_hold(self, venue: VenueDetails, hold: HoldRow) -> None:
        """Delete a hold or quote."""
        label = text(N_("Delete {hold} at {venue}"), hold=_name_of(hold), venue=venue.name)
        await self._changes.write(label, venue_holds.delete_hold, hold.id)

    @async_slot
    async def book(self, venue: VenueDetails, hold: HoldRow | None, state: str) -> None:
        """Say how the booking of the shown event at a venue stands; a hold is added where there was none."""
        event = self._page.of_event
        if hold is not None:
            self.change_hold(venue, hold, "state", state)
        elif event is not None:
            label = text(N_("Add a hold at {venue}"), venue=venue.name)
            await self._changes.write(label, venue_holds.add_hold, venue.id, event_id=event.id, state=state)

    # The check-list

    @deed
    async def add_usual_questions(self, venue: VenueDetails) -> None:
        """Start the check-list with the questions that every visit asks."""
        label = text(N_("Add the usual questions for a visit to {venue}"), venue=venue.name)
        questions = [tr(question) for question in USUAL_QUESTIONS]
        await self._changes.write(label, venue_visits.add_questions, venue.id, questions)

    @async_slot
    async def add_question(self, venue: VenueDetails, question: str) -> None:
        """Add a question of one's own."""
        label = text(N_("Add “{question}” to the visit to {venue}"), question=question, venue=venue.name)
        await self._changes.write(label, venue_visits.add_questions, venue.id, [question])

    @async_slot
    async def change_item(self, item: VisitRow, field: str, value: Any) -> None:
        """Store an answer, its notes or the question."""
        answered = N_("Answer “{question}”") if field == "answer" else N_("Change the line “{question}”")
        values: Any = {field: value}
        await self._changes.write(text(answered, question=item.question), venue_visits.change_item, item.id, **values)

    @deed
    async def delete_item(self, item: VisitRow) -> None:
        """Take a line off the check-list."""
        label = text(N_("Remove the line “{question}”"), question=item.question)
        await self._changes.write(label, venue_visits.delete_item, item.id)

    @async_slot
    async def move_item(self, venue: VenueDetails, item_id: int, place: int) -> None:
        """Put a line elsewhere in the check-list."""
        label = text(N_("Put the check-list of {venue} in order"), venue=venue.name)
        await self._changes.write(label, venue_visits.move_item, item_id, place)

    # Documents

    @deed
    async def ask_for_files(self, venue: VenueDetails, kind: str) -> None:
        """Let files be chosen, and keep them with the venue."""
        is_plan = kind == DocumentKind.PLAN
        title = tr(N_("Add a picture of the plan")) if is_plan else tr(N_("Add documents"))
        endings = " ".join(f"*.{ending}" for ending in picture_endings())
        kinds = tr(N_("Pictures ({endings})"), endings=endings) if is_plan else ""
        await self.add_files(venue, kind, await files.ask_for_files(self._page, title, kinds))

    async def add_files(self, venue: VenueDetails, kind: str, paths: Sequence[Path]) -> None:
        """Keep files with the venue in one step; one that cannot be kept is told, and the others are."""
        if paths:
            await run_job(self._page, N_("Adding files"), self._add_files, venue, kind, paths)

    async def _add_files(self, venue: VenueDetails, kind: str, paths: Sequence[Path], *, progress: Progress) -> None:
        read: list[FileKept] = []
        refused: PlannerError | None = None
        for number, path in enumerate(paths):
            progress.at(number, len(paths))
            try:
                await self._refuse_workspace(path)
                read.append(await aio.in_thread(_read_file, path, kind))
            except PlannerError as error:
                refused = error
        if read:
            label = text(N_("Keep {file} with {venue}"), file=read[0].name, venue=venue.name)
            if len(read) > 1:
                label = text(
                    N_("Keep {n} file with {venue}|Keep {n} files with {venue}"), n=len(read), venue=venue.name
                )
            await self._changes.write(label, venue_documents.add_documents, venue.id, kind, read)
        if refused is not None:
            raise refused

    async def _refuse_workspace(self, path: Path) -> None:
        if await aio.in_thread(self._page.workspace.is_part, path):
            message = N_("“{name}” is the open workspace itself, so nothing was done with it. Choose another file.")
            raise PlannerError(text(message, name=path.name))

    @async_slot
    async def drop_files(self, venue: VenueDetails, kind: str, paths: Sequence[Path]) -> None:
        """Keep files that were dropped on the venue."""
        await self.add_files(venue, kind, paths)

    @deed
    async def delete_document(self, venue: VenueDetails, document: DocumentRow) -> None:
        """Take a file off the venue."""
        label = text(N_("Remove {file} from {venue}"), file=document.name, venue=venue.name)
        await self._changes.write(label, venue_documents.delete_document, document.id)

    @async_slot
    async def rename_document(self, document: DocumentRow, name: str) -> None:
        """Call a file something else."""
        label = text(N_("Rename {file} to {name}"), file=document.name, name=name)
        await self._changes.write(label, venue_documents.rename_document, document.id, name)

    @deed
    async def open_document(self, document: DocumentRow) -> None:
        """Open a copy of the file with the program that this computer has for it, unless it is a program itself."""
        kept = await self._page.workspace.read(venue_documents.read_document, document.id)
        if runs_as_program(kept.name, kept.content):
            message = N_(
                "{file} was not opened: it runs as a program, which could do anything on this computer. "
                "It is kept; save it elsewhere if you know what it is and who made it."
            )
            words = tr(message, file=document.name)
            self._page.asked.emit(words, tr(N_("Save as…")), lambda: self.save_document(document))
            return
        path = await aio.in_thread(_write_aside, kept.name, kept.content)
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            message = N_("No program here opens {file}. It is kept; use Save as and open it elsewhere.")
            raise PlannerError(text(message, file=document.name))

    @deed
    async def save_document(self, document: DocumentRow) -> None:
        """Ask where to, and save the file as it came."""
        near = Path.home() / document.name
        path = await files.ask_where_to_save(
            self._page, tr(N_("Save the document")), near, ending=near.suffix.removeprefix(".")
        )
        if path is not None:
            await self.write_document(document, path)

    async def write_document(self, document: DocumentRow, path: Path) -> None:
        """Save the file as it came to `path`."""
        await self._refuse_workspace(path)
        kept = await self._page.workspace.read(venue_documents.read_document, document.id)
        await aio.in_thread(_write_file, path, kept.content)
        self._page.written.emit(tr(N_("{file} was saved as {path}."), file=document.name, path=str(path)), path)


def _name_of(hold: HoldRow) -> Text:
    return text(N_("the hold")) if hold.kind == HoldKind.HOLD else text(N_("the quote"))


def _read_file(path: Path, kind: str) -> FileKept:
    try:
        name = check_document(path.name, path.stat().st_size)  # before hundreds of megabytes are read
        content = path.read_bytes()
    except OSError as error:
        message = N_("{name} could not be read: {reason}. It was not added; check the file and try again.")
        raise PlannerError(text(message, name=path.name, reason=error.strerror or str(error))) from None
    if kind == DocumentKind.PLAN and not is_picture(content):
        message = N_(
            "{name} was not added: it is no picture that can be shown here. Save it as PNG, JPEG or SVG first."
        )
        raise WrongValueError("name", text(message, name=name))
    return FileKept(name, content)


def _write_file(path: Path, content: bytes) -> None:
    with replacing(path) as temporary:
        temporary.write_bytes(content)


def _write_aside(name: str, content: bytes) -> Path:
    path = aside.new_folder() / "".join("-" if letter in '/\\:*?"<>|' else letter for letter in name)
    _write_file(path, content)
    return path
