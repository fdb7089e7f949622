"""Backups in the window: made by themselves, told where they fail, looked into, restored and gone back from."""

import asyncio
import os
import shutil
import subprocess
import sys

import pytest
from factories import SETUP
from gui.accessibility import check
from gui.waiting import until
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from planner.gui import aio, theme
from planner.gui.backups import dialog as dialogs
from planner.gui.backups.dialog import BackupsDialog
from planner.services.events import create_event, list_events
from planner.store import backups
from planner.store.check import find_problems
from planner.store.settings import Settings


@pytest.fixture
def path(tmp_path):
    return tmp_path / "events.planner"


@pytest.fixture
def folder(path):
    return path.with_name("events backups")


async def start(window, name):
    await window.workspace.write(SETUP, create_event, name)
    await aio.settled()


async def names(window):
    return sorted(event.name for event in await window.workspace.read(list_events))


async def dialog_of(window):
    window.deeds.backups()
    await until(lambda: window.findChild(BackupsDialog) and not window.findChild(BackupsDialog).isHidden())
    dialog = window.findChild(BackupsDialog)
    await until(dialog.preview.heading.text)
    return dialog


def place(window):
    return next(label.text() for label in window.ui.status_line.findChildren(QLabel) if "Saved on" in label.text())


def listed(parts):
    return [parts.item(row).text() for row in range(parts.count())]


def add_events_beside(path):
    """Let another program add twenty events."""
    script = (
        "import sys; from planner.store.workspace import Workspace; from planner.domain.texts import text\n"
        "from planner.services.events import create_event\n"
        "with Workspace.open(sys.argv[1]) as w:\n"
        "    for n in range(20): w.write(text('Add'), create_event, f'event {n}')\n"
    )
    surroundings = dict(os.environ) | {"PYTHONPATH": os.pathsep.join(sys.path)}
    return subprocess.Popen([sys.executable, "-c", script, str(path)], env=surroundings)


async def test_first_change_makes_a_backup_and_the_next_waits_for_ten_minutes_or_closing(window, path, folder):
    await window.open_file(path, create=True)
    await aio.settled()
    assert not folder.exists()
    window.keeper._tried -= 601  # nothing was tried for ten minutes
    await start(window, "First")
    await until(lambda: "Last backup" in place(window))
    [first] = backups.list_backups(folder)
    assert [event.name for event in first.inside.events] == ["First"]
    await start(window, "Second")
    await aio.settled()
    assert len(backups.list_backups(folder)) == 1
    await window.shut_down()
    assert len(backups.list_backups(folder)[0].inside.events) == 2


async def test_opening_makes_a_backup_only_where_something_changed_since(window, path, folder, workspace):
    await workspace.write(SETUP, create_event, "First")
    await workspace.close()
    await window.open_file(path)
    await until(lambda: "Last backup" in place(window))
    await window.open_file(path.with_name("other.planner"), create=True)
    await window.open_file(path)
    await aio.settled()
    assert len(backups.list_backups(folder)) == 1


async def test_failure_is_told_once_and_work_goes_on(window, path, told, tmp_path):
    Settings().set("backups.folder", str(tmp_path / "stick that is gone"))
    await window.open_file(path, create=True)
    await start(window, "First")
    for _ in range(3):
        await window.keeper.make()
    assert [str(error).split(":")[0] for error in told] == [f"No backup could be made in {backups.folder_of(path)}"]
    assert "No backup could be made" in place(window)
    assert "Your work itself is kept" in window.ui.message_bar.words()
    await start(window, "Second")
    assert await names(window) == ["First", "Second"]
    (tmp_path / "stick that is gone").mkdir()
    await window.keeper.make()
    assert "Last backup" in place(window)


async def test_no_backup_is_made_where_they_are_switched_off(window, path, folder):
    Settings().set("backups.on", value=False)
    await window.open_file(path, create=True)
    await start(window, "First")
    await window.keeper.make()
    assert not folder.exists()


async def test_backup_is_looked_into_restored_and_gone_back_from(window, path, folder, qtbot):
    await window.open_file(path, create=True)
    await start(window, "First")
    await window.keeper.make()
    await start(window, "Second")
    dialog = await dialog_of(window)
    await until(dialog.preview.steps.count)
    assert listed(dialog.preview.events) == ["First · 0 guests", "Second is not in it"]
    assert dialog.preview.loss.text() == "1 step since then would be lost:"
    assert "Prepare the test" in listed(dialog.preview.steps)[0]
    check(dialog)
    qtbot.keyClick(dialog, Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
    await until(lambda: "is again as it was" in window.ui.message_bar.words())
    await aio.settled()
    assert await names(window) == ["First"]
    assert window.workspace.event_id is not None
    go_back = next(button for button in window.ui.message_bar.findChildren(QPushButton) if button.text() == "Go back")
    go_back.click()
    await aio.settled()
    assert await names(window) == ["First", "Second"]
    await window.workspace.undo()
    assert await names(window) == ["First"]


@pytest.mark.parametrize("zoom", [1.0, 2.0])
async def test_a_name_of_a_hundred_letters_is_read_whole_in_a_backup(window, path, qapp, zoom):
    theme.choose(qapp, zoom=zoom)
    await window.open_file(path, create=True)
    await start(window, "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft")
    await window.keeper.make()
    dialog = await dialog_of(window)
    await until(dialog.preview.events.count)
    events = dialog.preview.events
    events.grab()
    line = dialog.list.visualItemRect(dialog.list.item(0)).height()
    name = events.visualItemRect(events.item(0))
    assert name.width() <= events.viewport().width()
    assert name.height() > 1.4 * line
    dialog.reject()
    await aio.settled()


async def test_keys_walk_over_the_days_from_backup_to_backup(window, path, folder, qtbot):
    await window.open_file(path, create=True)
    await start(window, "First")
    await window.keeper.make()
    [made] = backups.list_backups(folder)
    shutil.copy(made.path, folder / "2026-01-05T10-00-00Z.planner")
    (folder / "2026-01-04T10-00-00Z.planner").write_bytes(b"nothing of ours" * 99)
    dialog = await dialog_of(window)
    assert dialog.chosen.path == made.path
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    await until(lambda: "5 Jan 2026" in dialog.preview.heading.text())
    assert dialog.restore_button.isEnabled()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    await until(lambda: "is damaged and cannot be read" in dialog.preview.about.text())
    assert not dialog.restore_button.isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    await aio.settled()
    assert await names(window) == ["First"]


async def test_without_backups_the_dialog_says_when_there_will_be_one(window, path):
    await window.open_file(path, create=True)
    dialog = await dialog_of(window)
    assert dialog.preview.heading.text().startswith("There are no backups yet.")
    assert not dialog.restore_button.isEnabled()
    check(dialog)
    dialog.reject()
    await aio.settled()


async def test_copy_of_a_backup_is_opened_and_the_file_left_as_it_is(window, path, folder, tmp_path):
    await window.open_file(path, create=True)
    await start(window, "First")
    await window.keeper.make()
    await start(window, "Second")
    dialog = await dialog_of(window)
    dialog.copy_button.click()
    await until(
        lambda: [box for box in window.findChildren(dialogs.QDialog) if box.windowTitle() == "Open as a copy – Planner"]
    )
    [box] = [box for box in window.findChildren(dialogs.QDialog) if box.windowTitle() == "Open as a copy – Planner"]
    box.accept()
    await aio.settled()
    assert window.workspace.path.parent == tmp_path
    assert window.workspace.path.name.startswith("events of 20")
    assert await names(window) == ["First"]
    await window.open_file(path)
    assert await names(window) == ["First", "Second"]


async def test_file_that_cannot_be_opened_any_more_is_restored(window, path, folder, told):
    await window.open_file(path, create=True)
    await start(window, "First")
    await window.keeper.make()
    await window._put_away()
    path.write_bytes(b"\xff" * 9000)
    window.open_soon(path)
    await aio.settled()
    assert window.workspace is None
    assert len(told) == 1
    dialog = await dialog_of(window)
    assert dialog.preview.loss.text() == "The file itself cannot be read to compare it."
    dialog.restore_button.click()
    await until(lambda: "is again as it was" in window.ui.message_bar.words())
    assert await names(window) == ["First"]
    [kept] = folder.rglob(path.name)
    assert kept.read_bytes() == b"\xff" * 9000
    assert str(kept) in window.ui.message_bar.words()


async def test_command_line_works_on_the_file_while_the_window_restores(window, path, folder):
    await window.open_file(path, create=True)
    await start(window, "First")
    await window.keeper.make()
    [made] = backups.list_backups(folder)
    running = add_events_beside(path)
    while running.poll() is None:
        await window.workspace.restore(made.path, folder)
        await asyncio.sleep(0.02)  # who never pauses lets nobody else write
    assert running.returncode == 0
    await aio.settled()
    assert "First" in await names(window)
    assert await window.workspace.read(find_problems) == []


async def test_backup_is_made_at_a_press_also_where_none_are_made_by_themselves(window, path, folder):
    Settings().set("backups.on", value=False)
    await window.open_file(path, create=True)
    await start(window, "First")
    dialog = await dialog_of(window)
    dialog.make_button.click()
    await until(lambda: dialog.chosen is not None and "A backup was made" in dialog.place.text())

    [made] = backups.list_backups(folder)
    assert [event.name for event in made.inside.events] == ["First"]
    assert dialog.chosen == made
    assert "Last backup" in place(window)
    dialog.make_button.click()
    await until(lambda: "Nothing has changed" in dialog.place.text())
    assert len(backups.list_backups(folder)) == 1
    dialog.reject()
    await aio.settled()
