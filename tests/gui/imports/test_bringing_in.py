"""Bringing lists in through the window, as organisers do: one after another, undone, given up, with other events about."""

from factories import SETUP, make_event
from gui.import_pages import (
    LISTS,
    is_at_guests,
    listed,
    panels,
    readers_held,
    show,
    shown,
    state,
    stop_planning_for,
    written,
)
from gui.waiting import until
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from planner.gui import aio
from planner.services import guests
from planner.services.events import delete_event
from planner.services.imports import Verdict


async def test_list_is_previewed_brought_in_undone_and_nothing_new_the_second_time(window):
    page = await show(window, LISTS / "eventbrite-attendees.csv")
    people = len(page.ui.rows.table.preview.rows())
    assert page.ui.counts_label.text() == f"Into Tweet Up · {people} new"
    assert page.ui.bring_in_button.text().strip() == f"Bring in {people} guests"
    assert await listed(window) == []

    page.ui.bring_in_button.click()
    await until(lambda: is_at_guests(window))
    assert len(await listed(window)) == people
    assert window.ui.status_line.words() == f"Bring in eventbrite-attendees.csv: {people} guests"

    await show(window, LISTS / "eventbrite-attendees.csv")
    assert not page.ui.bring_in_button.isEnabled()
    assert "nothing to bring in" in page.ui.bring_in_button.toolTip()
    assert {row.kind for row in page.ui.rows.table.preview.rows()} == {Verdict.SAME}
    page.leave()

    await window.workspace.undo()
    assert await listed(window) == []


async def test_undo_while_the_preview_is_open_is_followed(window):
    page = await show(window, LISTS / "luma-guests.csv")
    page.ui.bring_in_button.click()
    await until(lambda: is_at_guests(window))
    await show(window, LISTS / "luma-guests.csv")
    assert not page.ui.bring_in_button.isEnabled()

    await window.workspace.undo()

    await until(page.ui.bring_in_button.isEnabled)
    assert {row.kind for row in page.ui.rows.table.preview.rows()} == {Verdict.NEW}


async def test_several_lists_come_one_after_another(window, tmp_path):
    first = written(tmp_path, "Name\nAda Lovelace\nZoë Adams\n", "first.csv")
    second = written(tmp_path, "Name\nGrace Hopper\n", "second.csv")
    page = await show(window, first, second)
    assert page.ui.file_card._waiting.text() == "1 more list waits"

    page.ui.bring_in_button.click()
    await until(lambda: page._path == second and not page.is_busy())
    assert page.ui.file_card._waiting.isHidden()
    assert page.ui.bring_in_button.text().strip() == "Bring in 1 guest"

    page.ui.bring_in_button.click()
    await until(lambda: is_at_guests(window))
    assert len(await listed(window)) == 3


async def test_files_dropped_on_the_window_are_opened(window, tmp_path):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(written(tmp_path, "Name\nAda Lovelace\n")))])
    drop = QDropEvent(
        QPointF(500, 500),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )

    window.dropEvent(drop)
    await until(lambda: "import" in window.pages and not window.pages["import"].is_busy())
    await aio.settled()

    assert [name for _line, _kind, name in shown(window.pages["import"])] == ["Ada Lovelace"]


async def test_cancelled_import_of_a_long_list_leaves_nothing(window, tmp_path, told):
    lines = [f"Person {number},p{number}@example.org" for number in range(20_000)]
    page = await show(window, written(tmp_path, "\n".join(["Name,E-mail", *lines])))
    assert len(page.ui.rows.table.preview.rows()) == 20_000

    page.bring_in()
    await until(lambda: panels(window, "Bringing in the list"))
    panels(window, "Bringing in the list")[0]._cancel.click()
    await until(lambda: not page.is_busy())

    assert [str(error) for error in told] == ["Stopped. Nothing was changed."]
    assert await listed(window) == []
    assert page.ui.bring_in_button.isEnabled()


async def test_cancelled_reading_of_a_long_list_says_so_in_place(window, tmp_path):
    lines = [f"Person {number},p{number}@example.org" for number in range(60_000)]
    window.open_import([written(tmp_path, "\n".join(["Name,E-mail", *lines]))])
    page = window.pages["import"]

    await until(lambda: panels(window, "Reading the list"))
    panels(window, "Reading the list")[0]._cancel.click()
    await until(lambda: not page.is_busy())

    assert state(page) == ["list.csv was not read", "Stopped. Nothing was changed."]
    assert not page.ui.bring_in_button.isEnabled()


async def test_list_dropped_while_another_is_brought_in_waits(window, tmp_path):
    first = written(tmp_path, "Name\nAda Lovelace\n", "first.csv")
    second = written(tmp_path, "Name\nGrace Hopper\n", "second.csv")
    page = await show(window, first)

    page.bring_in()
    await until(lambda: page._is_writing)
    window.take_files([second])

    await until(lambda: page._path == second and not page.is_busy())
    assert [row.full_name for row in await listed(window)] == ["Ada Lovelace"]
    assert [name for _line, _kind, name in shown(page)] == ["Grace Hopper"]


async def test_list_follows_the_event_that_is_shown(window, tmp_path):
    first = window.workspace.event_id
    other = await window.workspace.write(SETUP, make_event, "Garden Party")
    await window.workspace.write(SETUP, guests.add_guest, other, "Ada Lovelace", email="ada@example.org")
    page = await show(window, written(tmp_path, "Name,Email\nAda Lovelace,ada@example.org\nBo Ek,bo@example.org\n"))
    assert page.ui.counts_label.text() == "Into Tweet Up · 2 new, 1 from your address book"

    window.workspace.set_event(other)
    assert not page.ui.bring_in_button.isEnabled()
    page.bring_in()
    await until(page.ui.bring_in_button.isEnabled)

    assert page.ui.counts_label.text() == "Into Garden Party · 1 new · 1 the same"
    page.ui.bring_in_button.click()
    await until(lambda: is_at_guests(window))
    assert sorted(row.full_name for row in await listed(window)) == ["Ada Lovelace", "Bo Ek"]
    assert await window.workspace.read(guests.list_guests, first) == []


async def test_event_switched_while_the_list_is_planned_is_planned_anew(window, tmp_path):
    other = await window.workspace.write(SETUP, make_event, "Garden Party")
    await aio.settled()
    window.workspace._poll.stop()
    async with readers_held(window):
        window.open_import([written(tmp_path, "Name\nAda Lovelace\n")])
        page = window.pages["import"]
        await until(window.workspace._readers._work_queue.qsize)  # the plan stands in line
        window.workspace.set_event(other)
    await until(lambda: not page.is_busy())

    assert page._shown.preview.event_id == other
    assert page.ui.counts_label.text() == "Into Garden Party · 1 new"


async def test_planning_stopped_before_the_event_switches_offers_nothing_of_the_event_before(window, tmp_path):
    other = await window.workspace.write(SETUP, make_event, "Garden Party")
    page = await show(window, written(tmp_path, "Name\nAda Lovelace\n"))
    await stop_planning_for(window, other)

    assert not page.ui.bring_in_button.isEnabled()
    assert page.ui.bring_in_button.toolTip().startswith("What the list would do now is not known.")
    page.bring_in()
    await aio.settled()
    assert await listed(window) == []


async def test_event_deleted_meanwhile_takes_no_list_and_the_next_one_is_planned(window, tmp_path):
    doomed = window.workspace.event_id
    other = await window.workspace.write(SETUP, make_event, "Garden Party")
    page = await show(window, written(tmp_path, "Name\nAda Lovelace\n"))

    await window.workspace.write(SETUP, delete_event, doomed)
    await until(lambda: window.workspace.event_id == other and page.ui.bring_in_button.isEnabled())

    assert page.ui.counts_label.text() == "Into Garden Party · 1 new"
