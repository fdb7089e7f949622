"""What the menus do: each press once, no dialog over another, and nothing left behind."""

import asyncio
import threading

import pytest
from gui.waiting import rounds, until
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit

from planner.domain.errors import StoppedError
from planner.domain.texts import N_, text
from planner.gui import aio
from planner.gui.pages import PLACES
from planner.gui.widgets.key_hints import without_marks
from planner.gui.widgets.progress_panel import ProgressPanel
from planner.services.events import create_event, get_event, list_events
from planner.services.guests import add_guest
from planner.store.workspace import Workspace as Store

STEP = text(N_("Prepare the test"))
DIALOGS = [
    ("new_workspace", "event"),
    ("open", "event"),
    ("save_copy", "event"),
    ("import_list", "event"),
    ("new_event", "event"),
    ("copy_event", "event"),
    ("New venue…", "event"),
    ("export", "guests"),
    ("export", "schedule"),
    ("print_out", "schedule"),
    ("export", "badges"),
    ("print_out", "badges"),
    ("&Choose another file…", "import"),
    ("backups", "event"),
    ("restore_point", "event"),
    ("keys", "event"),
    ("about", "event"),
]


@pytest.fixture
def opened(loop, window, sample_file):
    """The window over the sample event."""
    loop.run_until_complete(window.open_file(sample_file))
    loop.run_until_complete(aio.settled())
    return window


def dialogs():
    return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QDialog) and widget.isVisible()]


async def at_rest():
    for _ in range(4):
        await aio.settled()
        await asyncio.sleep(0.01)


async def close_dialogs():
    await until(dialogs)
    await asyncio.sleep(0.01)
    while dialogs():
        dialogs()[-1].reject()
        await at_rest()


async def test_new_event_pressed_twice_asks_once(opened):
    opened.show_page("event")
    await at_rest()
    opened.menus.actions["new_event"].trigger()
    opened.menus.actions["new_event"].trigger()
    opened.pages["event"].ui.new_button.click()
    await until(dialogs)
    await rounds()

    assert len(dialogs()) == 1
    await close_dialogs()
    opened.menus.actions["new_event"].trigger()
    await until(dialogs)
    await close_dialogs()


async def test_sample_pressed_twice_is_added_once(window):
    for _ in range(2):
        window.welcome.choices[0].click()
    await until(lambda: window.workspace is not None and window.workspace.event_id is not None)
    await at_rest()

    names = [event.name for event in await window.workspace.read(list_events)]
    assert names.count("#ConnectingHR Tweet Up") == 1


async def test_archive_pressed_twice_puts_the_event_aside(opened):
    button = opened.show_page("event").ui.archive_button
    await at_rest()
    button.click()
    button.click()
    await at_rest()

    assert (await opened.workspace.read(get_event, opened.workspace.event_id)).archived


async def test_file_asked_for_twice_at_once_is_opened_once(window, tmp_path):
    path = tmp_path / "events.planner"
    Store.open(path, create=True).close()

    await asyncio.gather(window.open_file(path), window.open_file(path))

    assert window.workspace.path == path
    assert await window.workspace.read(list_events) == []


async def test_of_two_files_asked_for_at_once_the_second_is_shown_and_the_first_let_go(window, tmp_path):
    first, second = tmp_path / "first.planner", tmp_path / "second.planner"

    await asyncio.gather(window.open_file(first, create=True), window.open_file(second, create=True))

    assert window.workspace.path == second
    Store.open(first, window=True).close()


async def test_copy_that_takes_long_can_be_stopped_and_leaves_no_file(opened, tmp_path, told):
    go = threading.Event()
    before_it = asyncio.ensure_future(opened.workspace.write(STEP, lambda _db: go.wait(10)))
    opened.menus.actions["save_copy"].trigger()
    await until(dialogs)
    dialogs()[0].findChild(QLineEdit).setText(str(tmp_path / "copy.planner"))
    dialogs()[0].accept()
    await until(lambda: opened.frame.findChild(ProgressPanel) and opened.frame.findChild(ProgressPanel).isVisible())
    panel = opened.frame.findChild(ProgressPanel)
    assert panel.accessibleName() == "Saving a copy"

    panel._cancel.click()
    go.set()
    await before_it
    await at_rest()

    assert [type(error) for error in told] == [StoppedError]
    assert not list(tmp_path.glob("copy*"))


async def test_saved_copy_can_be_shown_in_its_folder(opened, tmp_path):
    opened.menus.actions["save_copy"].trigger()
    await until(dialogs)
    dialogs()[0].findChild(QLineEdit).setText(str(tmp_path / "copy.planner"))
    dialogs()[0].accept()

    await until(lambda: opened.ui.message_bar.words().endswith("copy.planner."))
    assert (tmp_path / "copy.planner").exists()


def objects_of(window):
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return len(window.frame.findChildren(QObject))


def action(window, deed, noun):
    named = {without_marks(action.text()): action for action in window.pages[noun].menu_actions()}
    return window.menus.actions.get(deed) or named[without_marks(deed)]


@pytest.mark.parametrize(("deed", "noun"), DIALOGS)
async def test_closed_dialog_leaves_nothing_behind(opened, deed, noun):
    opened.show_page(noun)
    await at_rest()
    asked = action(opened, deed, noun)
    counts = []
    for _ in range(3):
        asked.trigger()
        await close_dialogs()
        await at_rest()
        counts.append(objects_of(opened))

    assert counts[1:] == counts[:1] * 2


@pytest.mark.parametrize(("noun", "deeds"), [("guests", "deeds"), ("topics", "actions_")])
async def test_closed_context_menu_leaves_nothing_behind(opened, noun, deeds):
    page = opened.show_page(noun)
    await at_rest()
    counts = []
    for _ in range(3):
        menu = getattr(page, deeds).context_menu()
        menu.popup(page.mapToGlobal(page.rect().center()))
        menu.close()
        await at_rest()
        counts.append(objects_of(opened))

    assert counts[1:] == counts[:1] * 2


async def test_closed_history_leaves_nothing_behind(opened):
    counts = []
    for _ in range(3):
        opened.menus.actions["history"].trigger()
        await at_rest()
        opened.menus.actions["history"].trigger()
        await at_rest()
        counts.append(objects_of(opened))

    assert counts[1:] == counts[:1] * 2


async def test_switching_pages_leaves_nothing_behind(opened):
    await opened.workspace.write(STEP, add_guest, opened.workspace.event_id, full_name="Ada")
    counts = []
    for _ in range(4):
        for place in PLACES:
            opened.show_page(place.noun)
            await at_rest()
        counts.append(objects_of(opened))

    assert counts[2:] == counts[1:2] * 2


async def test_switching_events_leaves_nothing_behind(opened):
    first = opened.workspace.event_id
    second = await opened.workspace.write(STEP, create_event, "Second")
    counts = []
    for _ in range(4):
        for event_id in (second, first):
            opened.workspace.set_event(event_id)
            await at_rest()
        counts.append(objects_of(opened))

    assert counts[2:] == counts[1:2] * 2
