"""The history: what is shown of each step, and how the list is narrowed."""

import os
import time

import factories
import pytest
from gui.accessibility import check
from gui.history_panel import buttons, change, changed, lines, listed, select, set_step, spoken, write
from gui.waiting import until
from PySide6.QtCore import QCoreApplication, QDate, Qt, QTranslator
from PySide6.QtTest import QAbstractItemModelTester
from sqlalchemy import update

from planner.domain.texts import N_, text
from planner.gui import aio, theme
from planner.gui.guests import changes
from planner.gui.history.delegate import _font
from planner.gui.history.panel import HistoryPanel
from planner.services import guests
from planner.store import journal
from planner.store.schema import Event
from planner.store.workspace import Workspace as Store


async def test_steps_stand_by_day_with_the_newest_selected(window, panel):
    assert lines(panel) == [
        "Today",
        "Add Łukasz Wiśniewski",
        "Add 佐藤健太郎",
        "Add Zoë Adams",
        "Start the event Tweet Up",
    ]
    assert panel.ui.list.current().step.label == changes.add_label("Łukasz Wiśniewski")
    assert panel.ui.list.hasFocus()
    assert window.menus.actions["history"].isChecked()
    QAbstractItemModelTester(panel.ui.list.entries, QAbstractItemModelTester.FailureReportingMode.Fatal)


async def test_new_step_appears_and_the_selection_stays(window, panel):
    await select(panel, "Zoë")
    await change(window, "Zoë Adams", organisation="Northwind")
    assert lines(panel)[1] == "Change the organisation of Zoë Adams"
    assert panel.ui.list.current().step.label == changes.add_label("Zoë Adams")


async def test_newest_step_is_followed_while_one_works_on_the_page(window, panel):
    window.show_page("guests").begin_search()
    await change(window, "Zoë Adams", organisation="Northwind")
    assert panel.ui.list.current().step.label == changed("organisation", "Zoë Adams")


async def test_step_of_another_program_appears(window, panel):
    with Store.open(window.workspace.path) as other:
        other.write(text(N_("Add {name}"), name="The Ship"), factories.make_venue)
    await until(lambda: lines(panel)[1] == "Add The Ship")


async def test_empty_history_says_what_belongs_here(loop, qtbot, workspace):
    made = HistoryPanel(workspace)
    qtbot.addWidget(made)
    made.resize(344, 700)
    made.show()
    await aio.settled()
    assert made.ui.stack.currentWidget() is made._empty
    assert buttons(made) == {}
    check(made)


async def test_details_tell_old_and_new_values(window, panel):
    await change(window, "Zoë Adams", organisation="Northwind <Rail> & Co")
    await select(panel, "organisation of Zoë")
    assert "Organisation\nFabrikam → Northwind <Rail> & Co" in panel.ui.details.words()


async def test_values_are_told_as_they_read_elsewhere(window, panel):
    values = {"hire_cost": 120000, "currency": "GBP", "step_free": "partly"}
    await write(window, text(N_("Add {name}"), name="The Ship"), factories.make_venue, "The Ship", **values)
    await write(window, text(N_("Archive it")), lambda db: db.execute(update(Event).values(archived=1)))
    await aio.settled()
    await select(panel, "The Ship")
    assert {"£1,200", "In parts, ask first"} <= set(panel.ui.details.words().splitlines())
    await select(panel, "Archive it")
    assert "In the archive\nNo → Yes" in panel.ui.details.words()


async def test_details_of_a_large_step_end_with_how_many_more_there_are(window, panel):
    def many(db):
        for number in range(30):
            guests.add_guest(db, window.workspace.event_id, full_name=f"Guest {number}")

    await write(window, text(N_("Add {n} guest|Add {n} guests"), n=30), many)
    await aio.settled()
    await select(panel, "Add 30 guests")
    assert panel.ui.details.words().rstrip().endswith("and 20 more")


async def test_undone_step_is_struck_through_and_called_so(window, panel):
    await window.workspace.undo()
    await aio.settled()
    undone, stands = panel.ui.list.entries.shown()[1:3]
    assert (_font(undone).strikeOut(), _font(stands).strikeOut()) == (True, False)
    assert " · undone · " in spoken(panel)[1]
    assert "undone" not in spoken(panel)[2]
    assert panel.ui.details.words().splitlines()[1].endswith("undone")


async def test_who_did_it_is_told_of_every_step_and_filtered_where_there_are_several(window, panel):
    me = window.workspace.who
    await select(panel, "Zoë")
    assert not panel.ui.who_box.isVisible()
    assert [line.endswith(me) for line in spoken(panel)] == [False, True, True, True, True]
    assert panel.ui.details.words().splitlines()[1].endswith(me)
    await set_step(window, 2, who="Gwen")
    assert panel.ui.who_box.isVisible()
    assert [line.endswith("Gwen") for line in spoken(panel)] == [False, False, False, True, False]
    assert panel.ui.details.words().splitlines()[1].endswith("Gwen")


async def test_who_did_it_stands_behind_the_words_and_below_them_where_it_has_no_room(window, panel):
    steps = panel.ui.list
    at = next(row for row, each in enumerate(steps.entries.shown()) if "Zoë" in str(each.step and each.step.label))
    low = steps.sizeHintForRow(at)
    muted = theme.colour("muted").name()
    assert colour_reaches(steps, at, muted) > steps.viewport().width() // 2
    await set_step(window, 2, who="Gwendolyn Featherstonehaugh-Cholmondeley")
    assert steps.sizeHintForRow(at) > low
    await set_step(window, 2, who="")
    assert steps.sizeHintForRow(at) == low
    assert colour_reaches(steps, at, muted) < steps.viewport().width() // 2


def colour_reaches(steps, row, colour):
    """Return how far to the right a line of the history has letters of this colour."""
    image = steps.viewport().grab(steps.visualRect(steps.entries.index(row, 0))).toImage()
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return max(x for x, y in places if image.pixelColor(x, y).name() == colour)


@pytest.fixture
def in_tokyo(monkeypatch):
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone is the system's")
async def test_times_and_days_are_those_of_the_person(window, panel, in_tokyo):
    assert os.environ["TZ"] == "Asia/Tokyo"
    await set_step(window, 4, at="2027-03-08T18:42:07Z")
    assert lines(panel)[0] == "Tuesday, 9 March 2027" or lines(panel)[0] == "Tuesday 9 March 2027"
    assert "03:42" in spoken(panel)[1]


async def test_older_steps_come_as_one_scrolls(window, panel):
    template = await window.workspace.read(lambda db: dict(db.execute(journal.step.select()).mappings().first()))

    def many(db):
        rows = [
            {**template, "id": number, "label": f'{{"message": "Step {number}", "values": {{}}}}'}
            for number in range(5, 505)
        ]
        db.execute(journal.step.insert(), rows)

    await window.workspace.annotate(many)
    panel.refresh_soon()
    await until(lambda: "Step 504" in lines(panel))
    await aio.settled()
    assert "Step 5" not in lines(panel)
    bar = panel.ui.list.verticalScrollBar()
    for _ in range(6):
        bar.setValue(bar.maximum())
        await aio.settled()
    assert lines(panel)[-1] == "Start the event Tweet Up"
    assert len(lines(panel)) == 505


async def test_search_ignores_accents_and_order(panel, qtbot):
    qtbot.keyClicks(panel.search, "wisniewski add")
    await aio.settled()
    assert lines(panel) == ["Today", "Add Łukasz Wiśniewski"]
    qtbot.keyClicks(panel.search, "x")
    await aio.settled()
    assert panel.ui.stack.currentWidget() is panel._no_match
    qtbot.keyClick(panel.search, Qt.Key.Key_Escape)
    await aio.settled()
    assert len(lines(panel)) == 5


class German(QTranslator):
    def translate(self, context, source, disambiguation=None, n=-1):
        return {"Add {name}": "{name} hinzufügen"}.get(source, "")

    def isEmpty(self):
        return False


async def test_search_looks_into_the_words_as_they_are_shown(panel):
    german = German()
    QCoreApplication.installTranslator(german)
    try:
        panel.search.setText("add zoe")
        await aio.settled()
        assert lines(panel) == []
        panel.search.setText("hinzufuegen zoe")
        await aio.settled()
        assert lines(panel)[1:] == ["Zoë Adams hinzufügen"]
    finally:
        QCoreApplication.removeTranslator(german)


async def test_steps_of_one_person(window, panel):
    await set_step(window, 2, who="Gwen")
    panel.ui.who_box.setCurrentIndex(panel.ui.who_box.findData("Gwen"))
    await aio.settled()
    assert lines(panel) == ["Today", "Add Zoë Adams"]


async def test_steps_on_one_kind_of_thing(panel):
    panel.ui.area_box.setCurrentIndex(panel.ui.area_box.findData("event"))
    await aio.settled()
    assert lines(panel) == ["Today", "Start the event Tweet Up"]


async def test_steps_of_some_days(window, panel):
    for number, days_ago in ((1, 40), (2, 5), (3, 1)):
        noon = QDate.currentDate().addDays(-days_ago).startOfDay().addSecs(12 * 3600).toUTC()
        await set_step(window, number, at=noon.toString(Qt.DateFormat.ISODate))
    box = panel.ui.days_box
    seen = {}
    for name in ("", "today", "yesterday", "week", "month"):
        box.setCurrentIndex(box.findData(name))
        await aio.settled()
        seen[name] = len([entry for entry in panel.ui.list.entries.shown() if entry.kind == "step"])
    assert seen == {"": 4, "today": 1, "yesterday": 1, "week": 3, "month": 3}

    box.setCurrentIndex(box.findData("days"))
    assert panel.ui.days_row.isVisible()
    panel.ui.first_day.setDate(QDate.currentDate().addDays(-6))
    panel.ui.last_day.setDate(QDate.currentDate().addDays(-5))
    await aio.settled()
    assert lines(panel)[1:] == ["Add Zoë Adams"]


async def test_all_about_one_guest_from_the_details_and_back(window, panel):
    await change(window, "Zoë Adams", organisation="Northwind")
    await select(panel, "organisation of Zoë")
    panel.ui.details.anchorClicked.emit(about_link(panel))
    await aio.settled()
    assert lines(panel)[1:] == ["Change the organisation of Zoë Adams", "Add Zoë Adams"]
    assert panel.ui.about_label.text() == "Only what happened to Zoë Adams"
    panel.ui.about_clear.click()
    await aio.settled()
    assert len(lines(panel)) == 6
    assert not panel.ui.about_row.isVisible()


def about_link(panel):
    from PySide6.QtCore import QUrl

    thing = panel.details.things[0]
    return QUrl(f"about/{thing.table}/{thing.key}")


async def test_guest_list_shows_what_happened_to_a_guest(window):
    await change(window, "Zoë Adams", organisation="Northwind")
    page = window.show_page("guests")
    await aio.settled()
    zoe = next(row for row in await listed(window) if row.name == "Zoë Adams")
    page.ui.table.select_ids([zoe.id])
    page.deeds.history.trigger()
    await aio.settled()
    assert lines(window.history.panel)[1:] == ["Change the organisation of Zoë Adams", "Add Zoë Adams"]
