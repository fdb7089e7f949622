"""Files kept inside the workspace: once each, immutable, outside of undo."""

import pytest
from factories import SETUP, make, make_venue
from sqlalchemy import func, select

from planner.store import blobs
from planner.store.schema import Document


def add_plan(db):
    digest = blobs.keep(db, b"\x00\x01plan")
    make(db, Document(venue_id=make_venue(db), kind="plan", name="plan.png", digest=digest, size=6))
    return digest


def test_the_same_bytes_are_kept_once_and_come_back(workspace):
    digest = workspace.write(SETUP, add_plan)
    assert workspace.write(SETUP, add_plan) == digest
    assert workspace.read(blobs.fetch, digest) == b"\x00\x01plan"
    assert workspace.read(lambda db: db.scalar(select(func.count()).select_from(blobs.blob))) == 1
    with pytest.raises(KeyError):
        workspace.read(blobs.fetch, "0" * 64)


def test_a_blob_that_no_row_names_goes_with_its_transaction(workspace):
    digest = workspace.write(SETUP, blobs.keep, b"plan")
    with pytest.raises(KeyError):
        workspace.read(blobs.fetch, digest)


def test_bytes_are_there_again_when_the_row_that_names_them_is_brought_again(workspace):
    digest = workspace.write(SETUP, add_plan)
    workspace.undo()
    workspace.redo()
    assert workspace.read(blobs.fetch, digest) == b"\x00\x01plan"
