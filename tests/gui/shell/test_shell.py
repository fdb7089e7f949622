"""The window around the pages: events, steps, messages, files, closing."""

import asyncio
from pathlib import Path

import pytest
from gui.accessibility import check
from gui.shell_window import STARTED, start
from gui.waiting import until
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtWidgets import QLineEdit

from planner.domain.attendees import Attendee
from planner.domain.errors import PlannerError, StoppedError
from planner.domain.texts import N_, text
from planner.gui import aio, errors, jobs, settings
from planner.gui.dropping import droppable
from planner.gui.widgets.event_line_delegate import IS_SHOWN
from planner.gui.widgets.progress_panel import ProgressPanel
from planner.services.events import archive_event, create_event, list_events
from planner.services.guests import add_guest, list_guests
from planner.services.imports import import_attendees
from planner.store.settings import Settings
from planner.store.workspace import Workspace as Store


async def test_new_file_shows_the_welcome(opened):
    assert opened.ui.pages.currentWidget() is opened.welcome
    assert Settings().recent_files == [opened.workspace.path]


async def test_first_event_brings_its_page_and_its_name(opened):
    await start(opened)

    assert opened.ui.pages.currentWidget() is opened.pages["overview"]
    assert opened.ui.event_switcher.accessibleName() == "Event: Tweet Up"


async def test_last_step_is_named_and_undone_from_the_status_line(opened, qtbot):
    await start(opened)
    assert opened.ui.status_line.words() == "Start the event Tweet Up"
    assert opened.menus.actions["undo"].text() == "&Undo “Start the event Tweet Up”"

    opened.ui.status_line._link.click()
    await until(lambda: opened.ui.status_line.words() == "Undone: Start the event Tweet Up")

    await aio.settled()
    assert opened.ui.pages.currentWidget() is opened.welcome
    assert opened.menus.actions["redo"].text() == "&Redo “Start the event Tweet Up”"


async def test_ampersand_in_a_step_is_shown(opened):
    await start(opened)
    await opened.workspace.write(text(N_("Start the event {name}"), name="Oak & Ash"), create_event, "Oak & Ash")

    assert opened.menus.actions["undo"].text() == "&Undo “Start the event Oak && Ash”"


async def test_undo_in_a_field_undoes_typing_and_elsewhere_the_step(opened, qtbot):
    await start(opened)
    field = QLineEdit(opened)
    field.show()
    opened.frame.activateWindow()
    field.setFocus()
    await until(field.hasFocus)

    qtbot.keyClicks(field, "abc")
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    await aio.settled()
    assert field.text() == ""
    assert opened.ui.status_line.words() == "Start the event Tweet Up"

    field.hide()
    opened.sidebar.buttons["event"].setFocus()
    qtbot.keyClick(opened, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    await until(lambda: opened.ui.status_line.words().startswith("Undone"))


async def test_event_written_by_the_command_line_appears(opened):
    with Store.open(opened.workspace.path) as other:
        event_id = other.write(STARTED, create_event, "Tweet Up")

    await until(lambda: opened.workspace.event_id == event_id)


async def test_count_beside_guests_follows(opened):
    event_id = await start(opened)

    await opened.workspace.write(text(N_("Add {name}"), name="Ada"), add_guest, event_id, full_name="Ada")
    await aio.settled()

    assert opened.sidebar.buttons["guests"].accessibleName() == "Guests, 1"


def _is_checked(events, row):
    """Tell whether something is painted at the end of a line, whatever the shade of its ground."""
    room = events.visualItemRect(events.item(row))
    picture = events.viewport().grab(room.adjusted(room.width() - 44, 4, -8, -4)).toImage()
    ground = picture.pixel(0, picture.height() // 2)
    return any(picture.pixel(x, picture.height() // 2) != ground for x in range(picture.width()))


async def test_switcher_lists_archived_events_last_and_searches(opened, qtbot):
    first = await start(
        opened, "Zoë’s Dinner", starts="2027-01-01T19:00", ends="2027-01-01T22:00", zone="Europe/London"
    )
    second = await start(opened, "Tweet Up")
    await opened.workspace.write(text(N_("Archive {name}"), name="x"), archive_event, first)
    await aio.settled()

    opened.ui.event_switcher.open_list()
    popup = next(each for each in opened.ui.event_switcher.children() if hasattr(each, "open_below"))
    shown = [popup._list.item(at).data(Qt.ItemDataRole.UserRole) for at in range(popup._list.count())]
    assert shown == [second, first]
    here = [popup._list.item(at).data(IS_SHOWN) for at in range(popup._list.count())]
    assert here == [False, True]
    assert popup._list.item(1).data(Qt.ItemDataRole.AccessibleTextRole).endswith("shown now")
    assert [_is_checked(popup._list, row) for row in range(2)] == [False, True]
    check(popup)

    qtbot.keyClicks(popup._search, "zoe")
    assert popup._list.count() == 1
    qtbot.keyClick(popup._search, Qt.Key.Key_Return)
    assert opened.workspace.event_id == first


async def test_event_shown_last_is_shown_again(opened):
    await start(opened, "One")
    second = await start(opened, "Two")
    opened.workspace.set_event(second)
    await aio.settled()

    assert settings.event_of(opened.workspace.path) == second
    path = opened.workspace.path
    await opened._put_away()
    await opened.open_file(path)
    assert opened.workspace.event_id == second


async def test_failure_is_told_in_its_own_words(window, told):
    errors.report(PlannerError(text(N_("{file} is locked. Nothing was changed. Close it elsewhere."), file="a.csv")))

    assert window.ui.message_bar.words() == "a.csv is locked. Nothing was changed. Close it elsewhere."
    assert window.ui.message_bar.accessibleName() == window.ui.message_bar.words()


async def test_fault_has_a_report_without_personal_data(window):
    with pytest.raises(ValueError, match="Ada") as caught:
        int("Ada Lovelace, ada@example.org")
    report = errors.report_of(caught.value)

    errors.board().broke.emit(report)

    assert "ValueError" in report
    assert "test_fault_has_a_report" in report
    assert "Ada" not in report
    assert str(Path.home()) not in report
    assert window.ui.message_bar._report.toPlainText() == report


async def test_file_that_cannot_be_opened_leaves_the_present_one(opened, tmp_path, told):
    other = tmp_path / "other.planner"
    other.write_bytes(b"no database at all, but long enough to be read as one " * 40)

    opened.open_soon(other)
    await aio.settled()

    assert len(told) == 1
    assert opened.workspace.path.name == "events.planner"


async def test_opening_another_file_closes_the_first(opened, tmp_path):
    first = opened.workspace.path
    await start(opened)

    await opened.open_file(tmp_path / "second.planner", create=True)

    assert opened.ui.pages.currentWidget() is opened.welcome
    Store.open(first, window=True).close()


async def test_saved_copy_holds_everything(opened, tmp_path):
    await start(opened)

    await opened.workspace.save_copy(tmp_path / "copy.planner")

    with Store.open(tmp_path / "copy.planner") as copy:
        assert [event.name for event in copy.read(list_events)] == ["Tweet Up"]


async def test_copy_archive_and_delete_from_the_menu(opened):
    event_id = await start(opened)

    opened.menus.actions["archive_event"].trigger()
    await until(lambda: opened.menus.actions["archive_event"].text() == "Bring back from the &archive")
    opened.menus.actions["archive_event"].trigger()
    await until(lambda: opened.menus.actions["archive_event"].text() == "&Archive")
    opened.menus.actions["delete_event"].trigger()
    await until(lambda: opened.workspace.event_id is None)
    await opened.workspace.undo()
    await until(lambda: opened.workspace.event_id == event_id)


async def test_event_that_a_step_brings_back_is_shown(opened):
    first, second = await start(opened, "One"), await start(opened, "Two")
    opened.workspace.set_event(first)
    opened.menus.actions["delete_event"].trigger()
    await until(lambda: opened.workspace.event_id == second)
    await aio.settled()

    opened.menus.actions["undo"].trigger()
    await until(lambda: opened.workspace.event_id == first)

    await aio.settled()
    opened.menus.actions["undo"].trigger()
    await aio.settled()
    assert opened.workspace.event_id == first
    opened.menus.actions["redo"].trigger()
    await until(lambda: opened.workspace.event_id == second)


async def test_menu_and_page_name_the_steps_of_whole_events_alike(opened, qtbot):
    await start(opened)
    steps = []
    for press in (opened.menus.actions["archive_event"].trigger, opened.show_page("event").ui.archive_button.click):
        press()
        await aio.settled()
        steps.append(opened.ui.status_line.words())
        await opened.workspace.undo()
        await aio.settled()

    assert steps == ["Archive Tweet Up"] * 2


async def test_closing_during_a_long_job_stops_it_in_sight_and_leaves_nothing_half_done(opened, told):
    event_id = await start(opened)
    path = opened.workspace.path
    people = [Attendee(at, full_name=f"Guest {at}", email=f"guest{at}@example.org") for at in range(50_000)]
    bring_in = text(N_("Bring in {name}"), name="list.csv")
    job = aio.spawn(
        jobs.run_job(
            opened, N_("Work"), opened.workspace.write, bring_in, import_attendees, event_id, people, source="list.csv"
        )
    )
    await until(lambda: opened.frame.findChild(ProgressPanel) and opened.frame.findChild(ProgressPanel)._count.text())
    panel = opened.frame.findChild(ProgressPanel)

    seen = []
    panel.cancelled.connect(lambda: seen.append((panel._count.text(), panel.isVisible())))
    gone = asyncio.ensure_future(aio.until(opened.gone))
    opened.frame.close()
    await gone

    assert seen == [("Stopping…", True)]
    assert isinstance(job.exception(), StoppedError)
    with Store.open(path) as again:
        assert again.read(list_guests, event_id) == []


async def test_closing_keeps_what_is_written_last(opened):
    path = opened.workspace.path
    write = aio.spawn(opened.workspace.write(STARTED, create_event, "Last words"))

    opened.frame.close()
    await aio.until(opened.gone)

    await write
    with Store.open(path) as again:
        assert [event.name for event in again.read(list_events)] == ["Last words"]


def test_files_that_can_be_dropped():
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(f"/tmp/{name}") for name in ("a.CSV", "b.xlsx", "c.png", "d.planner", "e.vcf")])

    assert [path.name for path in droppable(mime)] == ["a.CSV", "b.xlsx", "d.planner", "e.vcf"]
