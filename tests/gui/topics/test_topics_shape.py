"""The topics page in a window of 1280 × 720, with large text too: nothing is cut, and the topics have room."""

import pytest
from gui.schedules import two_days
from gui.topic_pages import evening, shown_page, topic
from gui.waiting import until
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from planner.domain.texts import text
from planner.gui import theme
from planner.gui.aio import settled
from planner.store.schema import Topic

PAGE = {1.0: (1056, 662), 2.0: (1168, 606), 2.5: (1140, 580)}  # what the window leaves it


@pytest.mark.parametrize("zoom", PAGE)
async def test_what_stands_above_the_topics_is_read_and_leaves_them_room(qtbot, qapp, workspace, zoom):
    theme.choose(qapp, zoom=zoom)
    page = await shown_page(qtbot, workspace, two_days)
    page.resize(*PAGE[zoom])
    await settled()
    ui = page.ui
    await until(lambda: ui.views.height() > 0.4 * page.height())

    head = (ui.title_label, *ui.segments.buttons(), ui.panel_button, ui.add_button, page.search, ui.track_box)
    low = [one.objectName() for one in head if one.height() < one.minimumSizeHint().height()]
    cut = [one.objectName() for one in head[:-2] if one.width() < one.sizeHint().width()]
    assert (low, cut) == ([], [])
    assert ui.counts_label.isVisible()
    assert ui.counts_label.shown()[:8] == ui.counts_label.text()[:8] == "2 topics"
    names = (ui.panel_button.accessibleName(), ui.add_button.accessibleName())
    assert names == ("Details", "Add topic")


async def test_the_details_are_no_wider_than_their_place(qtbot, workspace):
    page = await shown_page(qtbot, workspace, two_days)
    page.resize(*PAGE[1.0])
    page.choose([topic(page, "Pay without panic").id])
    page.ui.panel_button.setChecked(True)
    assert page.panel.place_buttons[0].words() == "Place on Monday 8 March at 19:00 in Long Room"

    await until(lambda: page.panel.isVisible() and not beyond(page.ui.side.viewport(), page.panel))


def beyond(room, panel):
    """The parts of the panel whose right edge is cut."""
    parts = [one for one in panel.findChildren(QWidget) if one.isVisible()]
    return [one for one in parts if one.mapTo(room, QPoint(one.width(), 0)).x() > room.width()]


@pytest.mark.parametrize(
    "track", ["Donaudampfschifffahrtselektrizitätenhauptbetriebswerk", "الأستاذة الدكتورة محمد عبد الرحمن"]
)
async def test_a_long_track_stays_in_its_cell_of_the_table(qtbot, workspace, track):
    page = await shown_page(qtbot, workspace, evening)
    page.choose_view("table")
    names = ("minutes", "interest")
    await settled()
    before = [picture_of(page.table, name) for name in names]

    await workspace.write(text("Rename tracks"), rename_tracks, track)
    await until(lambda: track in {one.track for one in page.programme.topics} and not page.is_busy())
    await settled()

    assert [picture_of(page.table, name) for name in names] == before
    index = page.table.topics.index(0, page.table.topics.column_of("track"))
    assert index.data(Qt.ItemDataRole.ToolTipRole).replace("\n", "") == track


def rename_tracks(db, track):
    for one in db.query(Topic).filter(Topic.track != ""):
        one.track = track


def picture_of(table, name):
    at = table.topics.column_of(name)
    whole = table.viewport().grab()  # of a part Qt paints no more than the cells of that part
    return whole.copy(table.columnViewportPosition(at), 0, table.columnWidth(at), whole.height()).toImage()
