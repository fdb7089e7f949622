"""A topics page over an evening in two rooms."""

import pytest
from gui.topic_pages import evening, shown_page


@pytest.fixture
def page(qtbot, loop, workspace):
    return loop.run_until_complete(shown_page(qtbot, workspace, evening))
