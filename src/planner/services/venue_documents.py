"""Documents and pictures of plans that are kept with a venue, their bytes as they came."""

from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import Session as DbSession

from planner.domain.errors import PlannerError
from planner.domain.texts import N_, text
from planner.domain.venues import DocumentKind, check_document
from planner.services.rows import venue_of
from planner.store import blobs
from planner.store.schema import Document


class FileKept(NamedTuple):
    """A file as it came."""

    name: str
    content: bytes


def add_documents(
    db: DbSession, venue_id: int, kind: DocumentKind | str, files: Sequence[tuple[str, bytes]]
) -> list[int]:
    """Keep files (name and bytes) with the venue, after the others, and return their keys."""
    venue_of(db, venue_id)
    last = db.scalar(select(func.max(Document.position)).where(Document.venue_id == venue_id))
    documents = [
        Document(
            venue_id=venue_id,
            kind=DocumentKind(kind).value,
            name=check_document(name, len(content)),
            digest=blobs.keep(db, content),
            size=len(content),
            position=position,
        )
        for position, (name, content) in enumerate(files, 0 if last is None else last + 1)
    ]
    db.add_all(documents)
    db.flush()
    return [document.id for document in documents]


def add_document(db: DbSession, venue_id: int, kind: DocumentKind | str, name: str, content: bytes) -> int:
    """Keep one file with the venue and return its key."""
    return add_documents(db, venue_id, kind, [(name, content)])[0]


def read_document(db: DbSession, document_id: int) -> FileKept:
    """Return the file as it came."""
    document = _document(db, document_id)
    return FileKept(document.name, blobs.fetch(db, document.digest))


def rename_document(db: DbSession, document_id: int, name: str) -> None:
    """Call a document something else; the file itself stays as it came."""
    document = _document(db, document_id)
    document.name = check_document(name, document.size)
    db.flush()


def delete_document(db: DbSession, document_id: int) -> None:
    """Take a file from its venue; Undo brings it back, since its bytes stay in the workspace."""
    db.delete(_document(db, document_id))
    db.flush()


def _document(db: DbSession, document_id: int) -> Document:
    document = db.get(Document, document_id)
    if document is None:
        message = N_("This document was removed meanwhile, so nothing was done. Edit, Undo brings it back.")
        raise PlannerError(text(message))
    return document
