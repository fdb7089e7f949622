"""The schedule page with large text in a window of 1280 × 720: all that stands above the programme can be read."""

import pytest
from factories import make_topic
from gui.schedules import DAY, evening, shown_page, two_days
from gui.waiting import until
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from planner.gui import theme
from planner.gui.aio import settled
from planner.services import schedule
from planner.store.schema import Room

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


@pytest.mark.parametrize(("width", "has_words"), [(1340, True), (720, False)])
async def test_tools_with_a_line_of_their_own_say_what_they_do_where_they_can(qtbot, qapp, workspace, width, has_words):
    theme.choose(qapp, zoom=2.0)
    page = await shown_page(qtbot, workspace, evening)
    page.resize(width, 608)
    await settled()

    assert page.ui.header_layout.direction() == page.ui.header_layout.Direction.TopToBottom
    tools = (page.ui.panel_button, page.ui.export_button, page.ui.print_button)
    assert [bool(tool.text()) for tool in tools] == [has_words] * 3


LONG = " of the Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamten"
WIDTHS = [(1.0, 800), (1.0, 1216), (2.0, 1340), (2.0, 936)]  # in windows of 1024 and 1440, without the navigation


@pytest.mark.parametrize(("zoom", "width"), WIDTHS)
@pytest.mark.parametrize("more", ["", LONG])
async def test_nothing_in_the_panel_is_wider_than_its_place(qtbot, qapp, workspace, zoom, width, more):
    theme.choose(qapp, zoom=zoom)
    page = await shown_page(qtbot, workspace, lambda db: clashing(db, more))
    page.resize(width, 608)
    page.choose_session(page.clashes[0].session_ids[0])
    page.ui.panel_button.setChecked(True)
    await settled()
    room = page.ui.side.viewport()
    await until(lambda: page.details.isVisible() and page.ui.side.verticalScrollBar().isVisible())

    cards = (page.clash_card, page.tray, page.details)
    assert [card.width() for card in cards] == [room.width()] * 3
    parts = [part for part in page.ui.side_body.findChildren(QWidget) if part.isVisible()]
    assert [part for part in parts if part.mapTo(room, part.rect().topRight()).x() >= room.width()] == []
    buttons = [part for part in parts if isinstance(part, QPushButton)]
    assert [button.text() for button in buttons if button.width() < button.sizeHint().width()] == []


@pytest.mark.parametrize("zoom", [1.0, 2.0])
async def test_two_sessions_that_share_a_room_can_both_be_read(qtbot, qapp, workspace, zoom):
    theme.choose(qapp, zoom=zoom)
    page = await shown_page(qtbot, workspace, lambda db: clashing(db, ""))
    page.resize(800, 608)
    await until(lambda: page.clashes and page.grid.block(page.clashes[0].session_ids[0]) is not None)
    await settled()

    blocks = [page.grid.block(key) for key in page.clashes[0].session_ids]
    assert [block.session.room_id for block in blocks] == [blocks[0].session.room_id] * 2
    assert min(block.width() for block in blocks) >= theme.px(78)


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
async def test_a_room_stands_above_its_sessions_while_the_programme_is_scrolled(qtbot, qapp, workspace, direction):
    qapp.setLayoutDirection(direction)
    theme.choose(qapp, zoom=2.0)
    page = await shown_page(qtbot, workspace, lambda db: clashing(db, ""))
    page.resize(700, 608)
    await settled()
    bar = page.view.horizontalScrollBar()
    await until(lambda: bar.maximum() > 0 and page.clashes)
    first = page.grid.block(page.clashes[0].session_ids[0])
    shown = {}
    for at in (0, theme.px(3)):
        bar.setValue(at)
        await settled()
        image = page.view.grab().toImage()
        left = first.mapTo(page.view, QPoint(theme.px(6), 0)).x()
        shown[at] = image.copy(left, 0, first.width() - theme.px(24), theme.px(40))
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    assert shown[0] == shown[theme.px(3)]
    assert len({shown[0].pixel(x, y) for x in range(shown[0].width()) for y in range(theme.px(30))}) > 3  # letters


async def test_a_long_room_leaves_the_running_order_room_for_its_other_columns(qtbot, workspace):
    page = await shown_page(qtbot, workspace, lambda db: clashing(db, LONG))
    page.resize(1216, 840)
    page.choose_view("order")
    await settled()

    table = page.table
    assert LONG in table.model().index(1, [one.name for one in page.order.columns].index("room")).data()
    await until(lambda: table.horizontalHeader().length() <= table.viewport().width())


def clashing(db, more):
    """The evening with two talks at one time in one room, and names that end in `more`."""
    event_id = evening(db)
    rooms = db.query(Room).all()
    for room in rooms:
        room.name += more
    second = make_topic(db, event_id, f"Pay, twice{more}", minutes=35, track=f"People{more}", position=2)
    schedule.place_topic(db, second, rooms[0].id, DAY.replace(hour=20))
    return event_id
