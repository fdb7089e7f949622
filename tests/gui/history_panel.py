"""The history beside a page, and the hands that work on it."""

from gui.waiting import until
from PySide6.QtCore import Qt
from sqlalchemy import update

from planner.domain.texts import N_, Text, text
from planner.gui import aio
from planner.gui.guests import changes
from planner.gui.widgets.ask_name import NameDialog
from planner.services import events, guests
from planner.store import journal, restore_points


async def fill(window):
    event = await write(window, text(N_("Start the event {name}"), name="Tweet Up"), events.create_event, "Tweet Up")
    window.workspace.set_event(event)
    for name in ("Zoë Adams", "佐藤健太郎", "Łukasz Wiśniewski"):
        await write(window, changes.add_label(name), guests.add_guest, event, full_name=name, organisation="Fabrikam")
    await aio.settled()


async def write(window, label, fn, *args, **kwargs):
    return await window.workspace.write(label, fn, *args, **kwargs)


async def change(window, name, **values):
    ids = [row.id for row in await listed(window) if row.name == name]
    [field] = values
    await write(window, changed(field, name), guests.change_guests, ids, **values)
    await aio.settled()


def changed(field, name):
    return text(N_("Change the {field} of {name}"), field=field, name=name)


async def listed(window):
    return await window.workspace.read(guests.list_guests, window.workspace.event_id)


async def opened(window):
    window.menus.actions["history"].trigger()
    await aio.settled()
    return window.history.panel


async def set_step(window, number, **values):
    def change_step(db):
        db.execute(update(journal.step).where(journal.step.c.id == number).values(**values))

    await window.workspace.annotate(change_step)
    window.history.panel.refresh_soon()
    await aio.settled()


def lines(panel):
    entries = panel.ui.list.entries
    return [str(entries.index(row, 0).data()) for row in range(entries.rowCount())]


def spoken(panel):
    entries = panel.ui.list.entries
    role = Qt.ItemDataRole.AccessibleTextRole
    return [entries.index(row, 0).data(role) for row in range(entries.rowCount())]


async def select(panel, words):
    entry = next(entry for entry in panel.ui.list.entries.shown() if words in str(entry.step and entry.step.label))
    panel.ui.list.choose("step", entry.key)
    await aio.settled()
    return entry


def buttons(panel):
    """Return the buttons that are shown, and whether they can be pressed."""
    return {button.text(): button.isEnabled() for button, action in panel._buttons if action.isVisible()}


async def press(panel, words):
    button = next(each for each, action in panel._buttons if each.text() == words and action.isVisible())
    assert button.isEnabled(), button.toolTip()
    button.click()
    await aio.settled()


async def name_it(window, name):
    """Type a name into the dialog that asks for one, and press Enter."""
    await until(lambda: window.frame.findChildren(NameDialog))
    [dialog] = window.frame.findChildren(NameDialog)
    dialog.field.setText(name)
    dialog.accept()
    await aio.settled()


async def set_point(panel, name):
    point = await panel.workspace.annotate(restore_points.set_point, Text("{name}", {"name": name}), "Gwen")
    panel.refresh_soon()
    await aio.settled()
    return point.id
