"""Files kept inside the workspace: immutable, found by their digest, outside the journal.

The journal holds rows as JSON, which has no place for bytes. A journalled row names a blob by its digest; since a blob
never changes and never leaves, undoing and redoing that row is all there is to undo and redo.
"""

import hashlib

from sqlalchemy import Column, LargeBinary, MetaData, String, Table, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Session as DbSession

metadata = MetaData()

blob = Table(
    "blob",
    metadata,
    Column("digest", String, primary_key=True),  # SHA-256, hex
    Column("content", LargeBinary, nullable=False),
)


def keep(db: DbSession, content: bytes) -> str:
    """Keep `content` and return its digest; the same bytes are kept once."""
    digest = hashlib.sha256(content).hexdigest()
    db.execute(insert(blob).values(digest=digest, content=content).on_conflict_do_nothing())
    return digest


def fetch(db: DbSession, digest: str) -> bytes:
    """Return the bytes with this digest. Raises KeyError where there are none."""
    found = db.scalar(select(blob.c.content).where(blob.c.digest == digest))
    if found is None:
        raise KeyError(digest)
    return bytes(found)
