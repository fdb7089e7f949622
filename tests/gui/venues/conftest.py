"""A venues page over three venues and an event held at one of them."""

import pytest
from gui.venue_pages import STEP, fill, shown


@pytest.fixture
def page(loop, workspace, qtbot):
    """The page over three venues and an event held at one of them."""
    key = loop.run_until_complete(workspace.write(STEP, fill))
    workspace.set_event(key)
    return shown(loop, workspace, qtbot)
