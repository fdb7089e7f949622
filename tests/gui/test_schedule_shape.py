"""The schedule page with large text in a window of 1280 × 720: all that stands above the programme can be read."""

import pytest
from gui.schedules import shown_page, two_days
from gui.waiting import until

from planner.gui import theme
from planner.gui.aio import settled

PAGE = {1.0: (1056, 662), 2.0: (1168, 606), 2.5: (1140, 580)}  # what the window leaves it


@pytest.mark.parametrize("zoom", PAGE)
async def test_no_tool_is_cut_however_large_the_text(qtbot, qapp, workspace, zoom):
    theme.choose(qapp, zoom=zoom)
    page = await shown_page(qtbot, workspace, two_days)
    page.resize(*PAGE[zoom])
    await settled()
    ui = page.ui
    await until(lambda: ui.card.width() > 600)

    tools = (ui.title_label, ui.day_box, *ui.segments.buttons(), ui.panel_button, ui.export_button, ui.print_button)
    cut = [one.objectName() for one in tools if one.width() < one.sizeHint().width()]
    low = [one.objectName() for one in tools if one.height() < one.minimumSizeHint().height()]
    assert (cut, low) == ([], [])
    assert all(one.isVisible() and page.rect().contains(one.mapTo(page, one.rect().bottomRight())) for one in tools)


async def test_the_day_goes_beside_the_title_and_back_with_the_size_of_text(qtbot, qapp, workspace):
    page = await shown_page(qtbot, workspace, two_days)
    page.resize(*PAGE[2.5])
    assert page.ui.tools_layout.indexOf(page.ui.day_box) == 0

    theme.choose(qapp, zoom=2.5)
    page.shape.fit()
    assert page.ui.tools_layout.indexOf(page.ui.day_box) == -1
    assert page.ui.day_box.isVisible()

    theme.choose(qapp, zoom=1.0)
    page.shape.fit()
    assert page.ui.tools_layout.indexOf(page.ui.day_box) == 0
