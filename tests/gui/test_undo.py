"""Undo and redo in the window: what the words name is what happens, and the keys work from within a field."""

import asyncio
import threading

import pytest
from gui.waiting import until
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QPushButton, QSpinBox

from planner.domain.texts import N_, text
from planner.gui import aio, jobs
from planner.gui.widgets.progress_panel import ProgressPanel
from planner.gui.widgets.tag_field import TagField
from planner.services.events import change_event, create_event, get_event, list_events
from planner.store.workspace import Workspace as Store

STARTED = text(N_("Start the event {name}"), name="Tweet Up")
RENAME = text(N_("Rename {event}"), event="Tweet Up")
CONTROL, CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier(0x06000000)


@pytest.fixture
def window(loop, window, tmp_path):
    """The window over a file with one event, at its page."""
    loop.run_until_complete(window.open_file(tmp_path / "events.planner", create=True))
    window.event_id = loop.run_until_complete(window.workspace.write(STARTED, create_event, "Tweet Up"))
    loop.run_until_complete(aio.settled())
    window.show_page("event")
    loop.run_until_complete(aio.settled())
    window.frame.activateWindow()
    return window


async def rename(window, name):
    await window.workspace.write(RENAME, change_event, window.event_id, name=name)
    await aio.settled()


def rename_outside(window, **values):
    """Change the event as the command line does, before the window has noticed."""
    window.workspace._poll.stop()
    label = text(N_("Change the link of {event}"), event="Tweet Up")
    with Store.open(window.workspace.path) as other:
        other.write(label, change_event, window.event_id, **values)


async def stored(window):
    return await window.workspace.read(get_event, window.event_id)


async def test_step_that_the_words_name_is_undone_though_another_came_meanwhile(window):
    await rename(window, "Meet Up")
    rename_outside(window, link="https://example.org")
    assert window.menus.actions["undo"].text() == "&Undo “Rename Tweet Up”"

    window.menus.actions["undo"].trigger()
    await aio.settled()

    event = await stored(window)
    assert (event.name, event.link) == ("Tweet Up", "https://example.org")
    assert window.ui.status_line.words() == "Undone: Rename Tweet Up"
    assert window.menus.actions["undo"].text() == "&Undo “Change the link of Tweet Up”"


async def test_step_that_another_one_hangs_on_is_not_undone_and_the_other_is_named(window, told):
    await rename(window, "Meet Up")
    rename_outside(window, name="Gala")

    window.ui.status_line._link.click()
    await aio.settled()

    assert (await stored(window)).name == "Gala"
    assert window.ui.message_bar.words().startswith("“Change the link of Tweet Up” by ")
    assert len(told) == 1


async def test_step_that_the_words_name_is_done_again_though_another_came_meanwhile(window):
    await rename(window, "Meet Up")
    await window.workspace.undo()
    rename_outside(window, link="https://example.org")
    assert window.menus.actions["redo"].text() == "&Redo “Rename Tweet Up”"

    window.menus.actions["redo"].trigger()
    await aio.settled()

    event = await stored(window)
    assert (event.name, event.link) == ("Meet Up", "https://example.org")


async def test_step_that_another_one_took_the_place_of_is_not_done_again(window, told):
    await rename(window, "Meet Up")
    await window.workspace.undo()
    rename_outside(window, name="Gala")

    window.menus.actions["redo"].trigger()
    await aio.settled()

    assert (await stored(window)).name == "Gala"
    assert window.ui.message_bar.words().startswith("“Change the link of Tweet Up” by ")
    assert len(told) == 1


async def test_redo_brings_the_named_step_again(window):
    await rename(window, "Meet Up")
    window.menus.actions["undo"].trigger()
    await aio.settled()

    window.menus.actions["redo"].trigger()
    await aio.settled()

    assert (await stored(window)).name == "Meet Up"


def editable_choice():
    choice = QComboBox()
    choice.setEditable(True)
    return choice


@pytest.mark.parametrize("make", [QLineEdit, QPlainTextEdit, QPushButton, QSpinBox, editable_choice])
async def test_undo_and_redo_keys_in_a_field_nobody_typed_into_are_the_windows(window, make):
    field = make()
    field.setParent(window)
    field.show()
    field.setFocus()
    await until(field.hasFocus)

    QTest.keyClick(field, Qt.Key.Key_Z, CONTROL)
    await until(lambda: window.ui.status_line.words() == "Undone: Start the event Tweet Up")
    await aio.settled()
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Z, CONTROL_SHIFT)
    await until(lambda: window.ui.status_line.words() == "Start the event Tweet Up")


@pytest.mark.parametrize("make", [QLineEdit, QPlainTextEdit])
async def test_what_was_typed_is_undone_first_and_then_the_step(window, make):
    field = make(window)
    field.show()
    field.setFocus()
    await until(field.hasFocus)
    QTest.keyClicks(field, "abc")
    text_of = field.text if isinstance(field, QLineEdit) else field.toPlainText

    QTest.keyClick(field, Qt.Key.Key_Z, CONTROL)
    await aio.settled()
    assert text_of() == ""
    assert window.ui.status_line.words() == "Start the event Tweet Up"

    QTest.keyClick(field, Qt.Key.Key_Z, CONTROL)
    await until(lambda: window.ui.status_line.words() == "Undone: Start the event Tweet Up")


@pytest.mark.parametrize("name", ["hashtag", "link"])
async def test_value_that_was_kept_is_a_step_and_no_typing_any_more(window, name):
    field = getattr(window.pages["event"].ui, name)
    field.setFocus()
    QTest.keyClicks(field, "example.org" if name == "link" else "ConnectingHR")
    QTest.keyClick(field, Qt.Key.Key_Return)
    await until(lambda: window.ui.status_line.words().startswith("Change the "))
    await aio.settled()

    QTest.keyClick(field, Qt.Key.Key_Z, CONTROL)
    await until(lambda: window.ui.status_line.words().startswith("Undone: Change the "))

    await aio.settled()
    assert field.text() == ""
    assert getattr(await stored(window), name) == ""


@pytest.mark.parametrize(
    ("noun", "field_of", "step"),
    [
        ("event", lambda page: page.ui.hosts_card.ui.add_host, "Add Gwen Hartley as host of Tweet Up"),
        ("topics", lambda page: page.board.add_edit, "Add topic “Gwen Hartley”"),
        ("schedule", lambda page: page.tray.add_edit, "Add topic “Gwen Hartley”"),
    ],
)
async def test_what_an_empty_field_has_added_is_a_step_and_no_typing_any_more(window, noun, field_of, step):
    window.show_page(noun)
    await aio.settled()
    field = field_of(window.pages[noun])
    field.setFocus()
    QTest.keyClicks(field, "Gwen Hartley")
    QTest.keyClick(field, Qt.Key.Key_Return)
    await until(lambda: window.ui.status_line.words() == step)
    await until(lambda: field.text() == "")

    QTest.keyClick(field, Qt.Key.Key_Z, CONTROL)

    await until(lambda: window.ui.status_line.words() == f"Undone: {step}")
    assert field.text() == ""


async def test_no_key_brings_back_into_the_field_of_tags_what_is_one_now(qtbot):
    tags = TagField("Tags")
    qtbot.addWidget(tags)
    QTest.keyClicks(tags.field, " Pay ")

    with qtbot.waitSignal(tags.added) as added:
        QTest.keyClick(tags.field, Qt.Key.Key_Return)

    assert added.args == ["Pay"]
    assert (tags.field.text(), tags.field.isUndoAvailable(), tags.field.isRedoAvailable()) == ("", False, False)


def panel_of(window):
    return window.frame.findChild(ProgressPanel)


@pytest.mark.parametrize(("deed", "words"), [("undo", "Undoing: {step}"), ("redo", "Redoing: {step}")])
async def test_step_that_takes_long_is_named_and_its_cancel_works(window, deed, words, told):
    if deed == "redo":
        await window.workspace.undo()
    before = await window.workspace.read(list_events)
    go = threading.Event()
    before_it = asyncio.ensure_future(window.workspace.write(RENAME, lambda _db: go.wait(10)))
    await asyncio.sleep(0)

    window.menus.actions[deed].trigger()
    await until(lambda: panel_of(window) and panel_of(window).isVisible())
    assert panel_of(window).accessibleName() == words.format(step="Start the event Tweet Up")
    (cancel,) = (button for button in panel_of(window).findChildren(QPushButton) if button.isVisible())
    cancel.click()
    go.set()
    await before_it
    await aio.settled()
    await until(lambda: panel_of(window) is None and told)

    assert [str(error) for error in told] == ["Stopped. Nothing was changed."]
    assert await window.workspace.read(list_events) == before


async def test_undo_that_is_begun_is_done_before_the_window_closes(window):
    await rename(window, "Meet Up")
    path, go = window.workspace.path, threading.Event()
    before_it = asyncio.ensure_future(window.workspace.annotate(lambda _db: go.wait(10)))
    await asyncio.sleep(0)

    window.menus.actions["undo"].trigger()
    await until(jobs.is_running)
    go.set()
    await window.shut_down()
    await before_it

    with Store.open(path) as again:
        assert again.read(get_event, window.event_id).name == "Tweet Up"


async def test_step_that_is_undone_at_once_shows_no_panel(window):
    window.menus.actions["undo"].trigger()
    await until(lambda: window.ui.status_line.words().startswith("Undone"))

    assert not [panel for panel in window.frame.findChildren(ProgressPanel) if panel.isVisible()]


async def test_nothing_to_undo_is_no_failure(window):
    window.menus.actions["undo"].trigger()
    await aio.settled()
    window.deeds.undo()
    await aio.settled()

    assert await window.workspace.read(list_events) == []
