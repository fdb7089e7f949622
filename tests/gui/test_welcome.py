"""The first minutes: sample, new event, list, files opened before."""

from pathlib import Path

import pytest
from gui.accessibility import check
from gui.waiting import rounds, until
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from planner.gui import aio, theme
from planner.gui.widgets.ask_name import NameDialog
from planner.services.events import get_event, list_events
from planner.store.workspace import Workspace as Store


def name_dialog(window):
    return next(iter(window.findChildren(NameDialog)), None)


async def test_welcome_is_readable_by_all(window):
    check(window.welcome)


async def test_start_an_event_makes_the_file_in_its_place(window, qtbot, tmp_path):
    qtbot.mouseClick(window.welcome.choices[1], Qt.MouseButton.LeftButton)
    await until(lambda: name_dialog(window) is not None and name_dialog(window).isVisible())
    check(name_dialog(window))

    qtbot.keyClicks(name_dialog(window).field, "Spring Tweet Up")
    qtbot.keyClick(name_dialog(window).field, Qt.Key.Key_Return)
    await aio.settled()

    assert window.workspace.path == tmp_path / "Planner" / "events.planner"
    assert [event.name for event in await window.workspace.read(list_events)] == ["Spring Tweet Up"]
    assert window.ui.pages.currentWidget() is window.pages["event"]


async def test_event_without_a_name_is_told_at_its_field(window, qtbot):
    window.deeds.new_event()
    await until(lambda: name_dialog(window) is not None and name_dialog(window).isVisible())

    qtbot.keyClick(name_dialog(window).field, Qt.Key.Key_Return)
    assert name_dialog(window).isVisible()
    assert name_dialog(window).field.accessibleDescription().endswith(".")

    qtbot.keyClick(name_dialog(window), Qt.Key.Key_Escape)
    await aio.settled()
    assert window.workspace is None


async def test_look_around_adds_the_sample_event(window, qtbot):
    pytest.importorskip("planner.services.sample")
    qtbot.mouseClick(window.welcome.choices[0], Qt.MouseButton.LeftButton)
    await until(lambda: window.workspace is not None and window.workspace.event_id is not None)
    await aio.settled()

    shown = await window.workspace.read(get_event, window.workspace.event_id)
    assert (shown.name, shown.archived) == ("#ConnectingHR Tweet Up", False)
    assert QApplication.activeModalWidget() is None

    sample = window.workspace.event_id
    window.deeds.undo()
    await until(lambda: window.workspace.event_id is None)
    await aio.settled()
    window.deeds.redo()
    await until(lambda: window.workspace.event_id is not None)
    await aio.settled()
    assert window.workspace.event_id == sample


async def test_an_empty_file_in_the_usual_place_does_not_keep_anybody_from_beginning(window, tmp_path):
    file = tmp_path / "Planner" / "events.planner"
    file.parent.mkdir()
    file.touch()
    window.deeds.add_sample()
    await until(lambda: window.workspace is not None and window.workspace.event_id is not None)
    await aio.settled()

    assert window.workspace.path == file


@pytest.mark.parametrize("zoom", [1.0, 2.0])
async def test_a_long_name_of_a_file_is_no_reason_to_scroll_sideways(window, qapp, zoom):
    theme.choose(qapp, zoom=zoom)
    window.frame.resize(1024, 700)
    path = Path("/home/somebody/Documents/Events") / ("Salt & Pepper " * 12) / "summer & social.planner"
    window.welcome.show_recent([path])
    window.show()
    await rounds()
    window.welcome.grab()
    link = window.welcome.ui.recent.itemAt(0).widget()
    await until(lambda: link.text().endswith("…"))
    assert window.welcome.ui.content.minimumSizeHint().width() <= window.welcome.viewport().width()
    assert link.text().startswith(" summer && social")
    assert str(path.parent).strip() in link.toolTip().replace("\n", " ")


async def test_files_opened_before_are_offered(window, tmp_path):
    path = tmp_path / "gala.planner"
    Store.open(path, create=True).close()
    window.welcome.show_recent([path])

    window.welcome.ui.recent.itemAt(0).widget().click()
    await aio.settled()

    assert window.workspace.path == path
