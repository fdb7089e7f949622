"""The guests page in tests: five people on its list, and what one does and sees there."""

from PySide6.QtWidgets import QLineEdit

from planner.gui.aio import settled
from planner.gui.guests.columns import PLACES
from planner.gui.guests.page import GuestsPage

PEOPLE = (
    ("Anna Müller", {"rsvp": "accepted", "organisation": "Fabrikam", "handle": "annam"}),
    ("Łukasz Wiśniewski", {"rsvp": "declined", "organisation": "Northwind"}),
    ("佐藤健太郎", {"rsvp": "accepted", "role": "speaker"}),
    ("محمد عبد الله", {}),
    ("Zoë Adams", {"rsvp": "waitlisted", "role": "host", "email": "zoe@example.org"}),
)
BY_FAMILY = ["Zoë Adams", "Anna Müller", "Łukasz Wiśniewski", "محمد عبد الله", "佐藤健太郎"]


async def opened(qtbot, workspace):
    made = GuestsPage(workspace)
    qtbot.addWidget(made)
    made.resize(1216, 800)
    made.show()
    await settled()
    return made


def shown(page):
    model = page.ui.table.guests
    return [model.row_at(position).name for position in range(model.rowCount())]


def select(page, *names):
    rows = page.ui.table.guests.rows()
    page.ui.table.select_ids([row.id for row in rows if row.name in names])


def selected(page):
    return [row.name for row in page.ui.table.guests.rows_at(page.ui.table.chosen_positions())]


def row_named(page, name):
    return next(row for row in page.ui.table.guests.rows() if row.name == name)


def cell(page, name, field):
    table = page.ui.table
    return table.guests.index(table.guests.position_of(row_named(page, name).id), PLACES[field])


def open_cell(page, name, field, kind=QLineEdit):
    table = page.ui.table
    table.setCurrentIndex(cell(page, name, field))
    table.setFocus()
    table.edit_now()
    return table.viewport().findChild(kind)


def links(page):
    return [link.text() for link in page.ui.counts_line.links() if link.isVisible()]


async def undone(page):
    await page.workspace.undo()
    await settled()


def type_in_panel(page, field, words):
    page.ui.panel.rows[field].type_in(words)  # the cursor never comes in, so nothing is written by its leaving


def focused(page):
    return page.window().focusWidget()
