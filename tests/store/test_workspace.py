"""Opening, reading, writing, undoing: the contract that everything stands on."""

import factories
from factories import SETUP


def test_write_is_read_back(workspace):
    venue = workspace.write(SETUP, factories.make_venue, "The Ship")
    assert workspace.read(factories.dump)["venue"] == [(venue, "The Ship", "", "", "")]


def test_undo_and_redo_restore_every_row(workspace, proved_write):
    event = proved_write(SETUP, factories.make_event)
    proved_write(SETUP, factories.make_guest, event)
