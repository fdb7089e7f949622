"""Events are made, copied, put aside and deleted from their page."""

import pytest
from gui.event_pages import ESC, STEP, settled, shown_dialog, stored
from gui.waiting import until
from PySide6.QtTest import QTest

from planner.gui import theme
from planner.gui.events import actions, dialogs
from planner.services import events


async def test_new_event_is_asked_for_and_shown(page):
    old = page.event_id
    page.ui.new_button.click()
    dialog = await shown_dialog(page, dialogs.NewEventDialog)
    dialog.ui.name.setText("Summer")
    dialog.ui.start_day.setText("14 June 2027")
    dialog.ui.start_time.setText("soon")
    dialog.ui.ok_button.click()
    assert "not a time" in dialog.ui.start_time_error.text()
    dialog.ui.start_time.setText("10:00")
    dialog.ui.venue_choice.setCurrentIndex(1)
    dialog.ui.ok_button.click()
    await until(lambda: page.ui.name.text() == "Summer")
    event = await stored(page)
    assert (event.starts, event.venue.name, event.zone) == ("2027-06-14T10:00", "Hall", "Europe/Paris")
    assert page.event_id != old


async def test_escape_leaves_a_dialog_and_creates_nothing(page):
    page.ui.new_button.click()
    dialog = await shown_dialog(page, dialogs.NewEventDialog)
    dialog.ui.name.setText("Summer")
    QTest.keyClick(dialog.ui.name, ESC)
    await settled(page)
    assert len(await page.workspace.read(events.list_events)) == 1


async def test_copy_is_asked_for_and_shown(page):
    page.ui.copy_button.click()
    dialog = await shown_dialog(page, dialogs.CopyEventDialog)
    assert (dialog.ui.name.text(), dialog.ui.start_time.text()) == ("Tweet Up", "18:30")
    dialog.ui.name.setText("Next Tweet Up")
    dialog.ui.start_day.setText("2027-04-12")
    dialog.ui.ok_button.click()
    await until(lambda: page.ui.name.text() == "Next Tweet Up")
    event = await stored(page)
    assert (event.starts, event.ends) == ("2027-04-12T18:30", "2027-04-12T21:30")
    assert [host.name for host in event.hosts] == ["Gwen Hartley"]


async def test_event_goes_into_the_archive_and_back(page):
    page.ui.archive_button.click()
    await until(page.ui.archived_label.isVisible)
    assert page.ui.archive_button.accessibleName() == "Bring back"
    page.ui.archive_button.click()
    await until(lambda: not page.ui.archived_label.isVisible())


async def test_deleted_event_gives_way_to_the_next(page):
    other = await page.workspace.write(STEP, events.create_event, "Other")
    deleted = page.event_id
    page.ui.delete_button.click()
    await until(lambda: page.ui.name.text() == "Other")
    assert page.event_id == other
    await page.workspace.undo()
    page.workspace.set_event(deleted)
    await until(lambda: page.ui.name.text() == "Tweet Up")


async def test_page_without_an_event_teaches(page):
    await actions.delete_event(page, page.workspace)
    await until(page._empty.isVisible)
    assert not page.ui.event_view.isVisible()


async def test_event_that_was_undone_away_is_left(page):
    gone = await page.workspace.write(STEP, events.create_event, "Short-lived")
    page.workspace.set_event(gone)
    await until(lambda: page.ui.name.text() == "Short-lived")
    await page.workspace.undo()
    await until(lambda: page.ui.name.text() == "Tweet Up")


@pytest.mark.parametrize("zoom", [1.0, 2.0])
async def test_all_that_is_wrong_is_told_at_once_and_what_is_put_right_is_not(page, qapp, zoom):
    theme.choose(qapp, zoom=zoom)
    page.ui.new_button.click()
    dialog = await shown_dialog(page, dialogs.NewEventDialog)
    ui = dialog.ui
    assert ui.ok_button.y() - ui.venue_choice.geometry().bottom() > theme.px(12)
    ui.start_day.setText("35 Foo")
    ui.start_time.setText("99")
    ui.ok_button.click()
    fields = {ui.name: ui.name_error, ui.start_day: ui.start_day_error, ui.start_time: ui.start_time_error}
    assert all(field.property("wrong") and told.isVisible() for field, told in fields.items())
    assert ui.name.hasFocus()
    ui.name.setText("Summer")
    ui.start_day.setText("14 June 2027")
    ui.ok_button.click()
    assert [field for field in fields if field.property("wrong")] == [ui.start_time]
    assert ui.start_time.hasFocus()
    dialog.reject()


@pytest.mark.parametrize("field", ["start_day", "start_time"])
async def test_what_is_wrong_in_a_dialog_is_read_whole(page, field):
    page.ui.new_button.click()
    dialog = await shown_dialog(page, dialogs.NewEventDialog)
    dialog.ui.name.setText("Summer")
    dialog.ui.start_day.setText("14 June 2027")
    getattr(dialog.ui, field).setText("31 February")
    dialog.ui.ok_button.click()
    told = getattr(dialog.ui, f"{field}_error")
    await until(lambda: told.isVisible() and told.height() >= told.heightForWidth(told.width()))
    dialog.reject()
