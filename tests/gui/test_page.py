"""The base of all pages: what it does where a page cannot be read, and where its event is gone."""

import sqlite3
from contextlib import contextmanager

import pytest
from factories import SETUP, make_event
from gui.accessibility import check
from gui.waiting import until
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from planner.domain.errors import PlannerError
from planner.domain.texts import N_, text
from planner.gui import aio
from planner.gui.pages import PLACES
from planner.gui.widgets.page import Page
from planner.services.events import delete_event, get_event
from planner.services.guests import add_guest
from planner.store.workspace import Workspace as Store

RENAME = text(N_("Rename {event}"), event="Tweet Up")
READ_BY = {
    "people": "person",
    "schedule": "topic",
    "topics": "topic",
    "venues": "venue",
}  # every other page reads guests
NOUNS = [place.noun for place in PLACES if not place.under]


class Names(Page):
    """A page that shows the name of its event, unless it is told to fail."""

    noun = "names"
    watches = frozenset({"event"})

    def __init__(self, workspace):
        super().__init__(workspace)
        self.label = QLabel(self)
        self.trouble = None
        self.pressed = 0
        self.press = QAction("Press", self, shortcut="Ctrl+F9")
        self.press.triggered.connect(self.count)
        self.addAction(self.press)

    def count(self):
        self.pressed += 1

    async def refresh(self):
        event = None if self.event_id is None else await self.workspace.read(get_event, self.event_id)
        if self.trouble is not None:
            raise self.trouble
        self.label.setText(event.name if event else "")


@pytest.fixture
def page(loop, workspace, qtbot):
    """A page over the first of two events, shown."""
    first = loop.run_until_complete(workspace.write(SETUP, make_event, "First"))
    loop.run_until_complete(workspace.write(SETUP, make_event, "Second"))
    workspace.set_event(first)
    made = Names(workspace)
    qtbot.addWidget(made)
    made.show()
    loop.run_until_complete(until(lambda: made.label.text() == "First"))
    return made


@pytest.fixture
def window(loop, window, tmp_path):
    """The window over a file with two events, the first with a guest."""
    loop.run_until_complete(window.open_file(tmp_path / "events.planner", create=True))
    window.first = loop.run_until_complete(window.workspace.write(SETUP, make_event, "First"))
    loop.run_until_complete(window.workspace.write(SETUP, add_guest, window.first, full_name="Ada"))
    window.second = loop.run_until_complete(window.workspace.write(SETUP, make_event, "Second"))
    loop.run_until_complete(aio.settled())
    window.workspace.set_event(window.first)
    loop.run_until_complete(aio.settled())
    return window


@pytest.fixture
def faults(monkeypatch):
    """Filled with the exceptions that nobody caught."""
    heard = []
    monkeypatch.setattr("sys.excepthook", lambda _kind, error, _trace: heard.append(error))
    return heard


async def other_event(workspace, present):
    rows = await workspace.read(lambda db: db.connection().exec_driver_sql("SELECT id FROM event").scalars().all())
    return next(key for key in rows if key != present)


def seen(page):
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible() and label.text()]


def try_again(page):
    return next(button for button in page.findChildren(QPushButton) if button.accessibleName() == "Try again")


@contextmanager
def table_away(path, table):
    """Take a table of the file away, as damage does."""
    raw = sqlite3.connect(path, timeout=10)
    raw.execute(f"ALTER TABLE {table} RENAME TO {table}_away")
    raw.commit()
    yield
    raw.execute(f"ALTER TABLE {table}_away RENAME TO {table}")
    raw.commit()
    raw.close()


async def test_page_that_cannot_be_read_says_so_and_can_be_tried_again(page, told):
    page.trouble = PlannerError(text(N_("The disk does not answer. Nothing was changed. Please try again.")))
    page.workspace.set_event(await other_event(page.workspace, page.event_id))
    await until(lambda: told)

    assert not page.label.isVisible()
    assert page.is_troubled()
    assert not page.is_busy()
    check(page)

    page.trouble = None
    try_again(page).click()
    await until(page.label.isVisible)
    assert page.label.text() == "Second"
    assert not page.is_troubled()


async def test_fault_of_ours_leaves_no_old_event_either(page, faults):
    page.trouble = KeyError("a fault of the program")
    page.workspace.set_event(await other_event(page.workspace, page.event_id))
    await until(lambda: faults)

    assert faults == [page.trouble]
    assert not page.label.isVisible()
    assert page.is_troubled()


async def test_next_change_reads_a_page_again_that_could_not_be_read(page, told):
    page.trouble = PlannerError(text(N_("The disk does not answer. Nothing was changed. Please try again.")))
    page.refresh_soon()
    await until(lambda: told)
    page.trouble = None

    await page.workspace.write(RENAME, _rename, page.event_id)

    await until(lambda: page.label.text() == "Tweet Up")
    assert page.label.isVisible()


def _rename(db, event_id):
    from planner.services.events import change_event

    change_event(db, event_id, name="Tweet Up")


async def test_showing_a_page_again_reads_it_again(page, told):
    page.trouble = PlannerError(text(N_("The disk does not answer. Nothing was changed. Please try again.")))
    page.refresh_soon()
    await until(lambda: told)
    page.hide()
    page.trouble = None

    page.show()

    await until(page.label.isVisible)


async def test_keys_of_a_page_that_cannot_be_read_do_nothing(page, told):
    page.activateWindow()
    QTest.keyClick(page, Qt.Key.Key_F9, Qt.KeyboardModifier.ControlModifier)
    assert page.pressed == 1
    page.trouble = PlannerError(text(N_("The disk does not answer. Nothing was changed. Please try again.")))
    page.refresh_soon()
    await until(lambda: told)

    QTest.keyClick(page, Qt.Key.Key_F9, Qt.KeyboardModifier.ControlModifier)
    assert page.pressed == 1

    page.trouble = None
    try_again(page).click()
    await until(page.label.isVisible)
    QTest.keyClick(page, Qt.Key.Key_F9, Qt.KeyboardModifier.ControlModifier)
    assert page.pressed == 2


async def test_refusal_of_an_event_that_was_left_meanwhile_is_nobodys(page):
    second = await other_event(page.workspace, page.event_id)

    async def leave():
        del page.refresh
        page.workspace.set_event(second)
        raise PlannerError(text(N_("Nothing was done.")))

    page.refresh = leave
    page.refresh_soon()
    await until(lambda: page.label.text() == "Second")
    assert not page.is_troubled()


async def test_event_deleted_by_another_program_gives_way_to_the_next(page):
    second = await other_event(page.workspace, page.event_id)

    with Store.open(page.workspace.path) as other:
        other.write(SETUP, delete_event, page.event_id)

    await until(lambda: page.label.text() == "Second")
    assert page.event_id == second
    assert not page.is_troubled()


@pytest.mark.parametrize("noun", NOUNS)
async def test_every_page_gives_way_to_the_next_event_where_its_own_is_gone(window, noun):
    page = window.show_page(noun)
    await aio.settled()

    with Store.open(window.workspace.path) as other:
        other.write(SETUP, delete_event, window.first)

    await until(lambda: window.workspace.event_id == window.second and not page.is_busy())
    await aio.settled()
    assert not page.is_troubled()
    assert window.ui.pages.currentWidget() is page


@pytest.mark.parametrize("noun", [noun for noun in NOUNS if noun != "people"])  # who are the same at every event
async def test_no_page_shows_the_old_event_under_the_name_of_the_new_one(window, noun, faults):
    page = window.show_page(noun)
    await aio.settled()
    with table_away(window.workspace.path, READ_BY.get(noun, "guest")):
        window.workspace.set_event(window.second)
        await until(page.is_troubled)
        await aio.settled()
        assert seen(page) == ["This page could not be read", "Nothing was changed. Please try again."]
        assert faults
        assert window.menus.menus["page"].actions() == []

    try_again(page).click()
    await until(lambda: not page.is_troubled())
    await aio.settled()
    assert "This page could not be read" not in seen(page) != []
    assert window.menus.menus["page"].actions() != []


COUNT = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200000000) SELECT max(i) FROM n"
"""A question that takes longer than anybody waits."""


class Long(Page):
    """A page that reads for longer than anybody waits while it is `slow`."""

    noun = "long"
    watches = frozenset({"event"})

    def __init__(self, workspace):
        super().__init__(workspace)
        self.slow, self.begun, self.shown = True, 0, None

    async def refresh(self):
        event_id = self.event_id
        self.begun += 1
        await self.workspace.read(lambda db: db.connection().exec_driver_sql(COUNT if self.slow else "SELECT 1").all())
        self.shown = event_id


@pytest.fixture
def slow_page(loop, workspace, qtbot):
    """A page over the first of two events, in the midst of its long reading."""
    first = loop.run_until_complete(workspace.write(SETUP, make_event, "First"))
    loop.run_until_complete(workspace.write(SETUP, make_event, "Second"))
    workspace.set_event(first)
    made = Long(workspace)
    qtbot.addWidget(made)
    made.show()
    loop.run_until_complete(until(lambda: made.begun))
    return made


async def test_page_that_is_left_reads_no_further_and_is_read_when_it_is_shown_again(slow_page):
    slow_page.hide()
    await aio.settled()
    assert (slow_page.begun, slow_page.shown) == (1, None)

    slow_page.slow = False
    slow_page.show()
    await until(lambda: slow_page.shown == slow_page.event_id)
    assert slow_page.begun == 2


async def test_page_turns_to_the_other_event_before_the_first_is_read(slow_page):
    slow_page.slow = False
    slow_page.workspace.set_event(await other_event(slow_page.workspace, slow_page.event_id))

    await until(lambda: slow_page.shown == slow_page.event_id)
    assert slow_page.begun == 2


async def test_page_that_is_asked_for_thrice_while_it_reads_reads_once_more(page):
    begun = []
    refresh = page.refresh

    async def counted():
        begun.append(True)
        await refresh()

    page.refresh = counted
    page.refresh_soon()
    await until(lambda: begun)
    for _ in range(3):
        page.refresh_soon()
    await aio.settled()

    assert len(begun) == 2
