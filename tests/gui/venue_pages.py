"""A venues page over three venues, and the hands that work on it."""

from gui.waiting import settled, until
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from planner.domain.texts import text
from planner.gui.venues.page import VenuesPage
from planner.gui.widgets.ask_name import NameDialog
from planner.services import events, guests, venue_layouts, venues

STEP = text("Prepare")


ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape


def picture(colour="#3558d6", width=80):
    image = QImage(width, 50, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    data = QBuffer()
    data.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(data, "PNG")
    return bytes(QByteArray(data.data()).data())


def fill(db):
    lamb = venues.create_venue(db, "The Lamb", zone="Europe/London", address="Lamb’s Yard", notes="Warm Library")
    rooms = [venues.add_room(db, lamb, name, heads) for name, heads in (("Long Room", 70), ("Library", 30))]
    venue_layouts.set_layout(db, rooms[0], "theatre", 60)
    venues.change_venue(db, lamb, currency="GBP", minimum_spend=120_000)
    hall = venues.create_venue(db, "Hall", address="Sorting Lane", notes="Out by nine")
    venues.add_room(db, hall, "Stage", 160)
    venues.change_venue(db, hall, currency="GBP", hire_cost=50_000, cost_per_head=200)
    venues.create_venue(db, "Loft")
    key = events.create_event(db, "Tweet Up", venue_id=lamb, starts="2027-03-08T18:30", capacity=80)
    guests.add_guest(db, key, "Ada", rsvp="accepted")
    return key


def shown(loop, workspace, qtbot, size=(1216, 840)):
    made = VenuesPage(workspace)
    qtbot.addWidget(made)
    made.resize(*size)
    made.show()
    loop.run_until_complete(until(lambda: not made.is_busy()))
    loop.run_until_complete(settled(made))
    return made


async def stored(page, name="The Lamb"):
    return next(venue for venue in await page.workspace.read(venues.notebook) if venue.name == name)


def step(page):
    return str(page.workspace.standing.last.label)


async def enter(page, row, typed):
    """Type into a field as a person does, and wait for what follows."""
    row.field.setFocus()
    row.field.selectAll()
    if typed.isascii():
        QTest.keyClicks(row.field, typed)
    else:
        row.field.insert(typed)  # a test has no key for €
    keys = Qt.KeyboardModifier.ControlModifier if isinstance(row.field, QPlainTextEdit) else Qt.KeyboardModifier(0)
    QTest.keyClick(row.field, ENTER, keys)
    await settled(page)


async def type_in_cell(page, table, typed):
    """Type into the cell that is open, or opens, and wait for what follows."""
    await until(lambda: table.findChildren(QLineEdit))
    (editor,) = table.findChildren(QLineEdit)
    QTest.keyClicks(editor, typed)
    QTest.keyClick(editor, ENTER)
    await settled(page)


async def dialog_of(kind):
    found = lambda: [each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()]  # noqa: E731
    await until(found)
    return found()[0]


async def name_it(page, words):
    """Answer the dialog that asks for a name."""
    dialog = await dialog_of(NameDialog)
    dialog.field.setText(words)
    QTest.keyClick(dialog.field, ENTER)
    await settled(page)


async def show(page, name):
    """Choose a venue in the list."""
    row = next(row for row, venue in enumerate(page.notebook.list.venues.shown()) if venue.name == name)
    page.notebook.list.setCurrentIndex(page.notebook.list.venues.index(row, 0))
    await settled(page)


def listed(page):
    return [venue.name for venue in page.notebook.list.venues.shown()]


async def compare(page, *names):
    keys = {venue.name: venue.id for venue in page.read.venues}
    if names:
        page.set_compared([keys[name] for name in names])
    page.choose_view("compare")
    await settled(page)
    return page.compare.table


def cell(table, key, column):
    row = next(at for at, question in enumerate(table.compared.comparison.questions) if question.key == key)
    return table.compared.index(row, column)


def texts(table, key):
    return [cell(table, key, column).data() for column in range(table.compared.columnCount())]
