"""The history beside the page: read, narrowed, walked back and forth, left for the thing itself."""

import os
import time

import factories
import pytest
from gui.accessibility import at_double_size, check
from gui.waiting import until
from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt, QTranslator
from PySide6.QtTest import QAbstractItemModelTester
from sqlalchemy import update

from planner.domain.texts import N_, Text, text
from planner.gui import aio
from planner.gui.guests import changes
from planner.gui.history.delegate import _font
from planner.gui.history.entries import Entry
from planner.gui.history.panel import HistoryPanel
from planner.gui.main_window import MainWindow
from planner.gui.pages import PLACES
from planner.gui.widgets.ask_name import NameDialog
from planner.services import events, guests
from planner.services.topics import add_topic
from planner.store import journal, restore_points
from planner.store.schema import Event
from planner.store.workspace import Workspace as Store


@pytest.fixture
def window(loop, qtbot, tmp_path):
    """The window over a file with one event and three guests."""
    QLocale.setDefault(QLocale("en_GB"))
    made = MainWindow()
    made.frame.resize(1440, 900)
    made.frame.show()
    loop.run_until_complete(made.open_file(tmp_path / "events.planner", create=True))
    loop.run_until_complete(fill(made))
    yield made
    loop.run_until_complete(made.shut_down())
    made.frame.deleteLater()


@pytest.fixture
def panel(loop, window):
    return loop.run_until_complete(opened(window))


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


# What is shown


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


async def test_who_did_it_is_told_where_there_are_several(window, panel):
    assert not panel.ui.who_box.isVisible()
    assert not any("Gwen" in line for line in spoken(panel))
    await set_step(window, 2, who="Gwen")
    assert panel.ui.who_box.isVisible()
    assert [line.endswith("Gwen") for line in spoken(panel)] == [False, False, False, True, False]


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


# Narrowing


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
        panel.search.setText("hinzufuegen")
        await aio.settled()
        assert lines(panel) == []
        panel.search.setText("hinzufugen zoe")
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


# Back and forth


async def test_one_step_is_undone_and_redone(window, panel):
    await select(panel, "Zoë")
    assert buttons(panel) == {"Undo this step": True, "Undo to here": True, "Go to it": True}
    await press(panel, "Undo this step")
    assert [row.name for row in await listed(window)] == ["佐藤健太郎", "Łukasz Wiśniewski"]
    assert buttons(panel) == {"Redo this step": True, "Undo to here": True, "Go to it": False}
    await press(panel, "Redo this step")
    assert len(await listed(window)) == 3


async def test_undo_to_here_takes_the_later_steps_and_offers_to_bring_them_back(window, panel):
    await select(panel, "Zoë")
    await press(panel, "Undo to here")
    assert [row.name for row in await listed(window)] == ["Zoë Adams"]
    bar = window.ui.message_bar
    assert bar.words() == "2 steps were taken back."
    bar._offer.click()
    await aio.settled()
    assert len(await listed(window)) == 3
    assert bar.words() == ""


async def test_redo_to_here_brings_all_up_to_it(window, panel):
    await select(panel, "Zoë")
    await press(panel, "Undo to here")
    await select(panel, "Łukasz")
    assert buttons(panel) == {"Redo to here": True, "Undo to here": False, "Go to it": False}
    await press(panel, "Redo to here")
    assert len(await listed(window)) == 3


async def test_step_in_the_way_is_named(window, panel, told):
    await change(window, "Zoë Adams", organisation="Northwind")
    await select(panel, "Add Zoë")
    await press(panel, "Undo this step")
    assert "“Change the organisation of Zoë Adams” by " in str(told[0])
    assert len(await listed(window)) == 3


async def test_sealed_step_says_why_it_cannot_be_undone(window, panel):
    seal = journal.label_to_json(text(N_("The mail was sent.")))
    await set_step(window, 2, seal=seal)
    await select(panel, "Zoë")
    assert buttons(panel)["Undo this step"] is False
    assert panel.deeds.undo.toolTip() == "The mail was sent."
    assert "The mail was sent." in panel.ui.details.words()


async def test_newest_step_has_nothing_to_undo_to(panel):
    assert buttons(panel)["Undo to here"] is False
    assert panel.deeds.undo_to.toolTip() == "Nothing that stands was done after it."


async def test_focus_goes_to_the_list_when_a_pressed_button_goes(window, panel):
    await select(panel, "Łukasz")
    button = next(each for each, action in panel._buttons if action is panel.deeds.undo)
    button.setFocus()
    await press(panel, "Undo this step")
    assert panel.ui.list.hasFocus()


# Restore points


async def test_restore_point_is_set_from_the_menu_and_selected(window):
    window.menus.actions["restore_point"].trigger()
    await name_it(window, "  Before the\ninvitations ")
    panel = window.history.panel
    assert lines(panel)[1] == "Before the invitations"
    assert panel.ui.list.current().point is not None
    assert buttons(panel) == {"Go back to it": True, "Rename…": True, "Remove": True}
    assert spoken(panel)[1].startswith("Restore point Before the invitations · Today, ")


async def test_restore_point_needs_a_name(window, panel):
    panel.deeds.name_point()
    await until(lambda: window.frame.findChildren(NameDialog))
    [dialog] = window.frame.findChildren(NameDialog)
    dialog.field.setText("  ")
    dialog.accept()
    assert "A restore point needs a name" in dialog._error.text()
    dialog.reject()
    await aio.settled()
    assert len(lines(panel)) == 5


async def test_going_back_to_a_restore_point_and_forth(window, panel):
    first = await set_point(panel, "Three guests")
    await change(window, "Zoë Adams", organisation="Northwind")
    await change(window, "Zoë Adams", organisation="Contoso")
    panel.ui.list.choose("point", first)
    await aio.settled()
    assert "Going back to it takes 2 steps back." in panel.ui.details.words()
    await press(panel, "Go back to it")
    assert {row.organisation for row in await listed(window)} == {"Fabrikam"}
    assert "Everything stands as it stood here." in panel.ui.details.words()


async def test_restore_point_is_renamed_by_key(window, panel, qtbot):
    await set_point(panel, "Before")
    panel.ui.list.choose("point", 1)
    await aio.settled()
    qtbot.keyClick(panel.ui.list, Qt.Key.Key_F2)
    await name_it(window, "After")
    assert lines(panel)[1] == "After"


async def test_removed_restore_point_is_offered_back(window, panel, qtbot):
    await set_point(panel, "Before")
    panel.ui.list.choose("point", 1)
    await aio.settled()
    qtbot.keyClick(panel.ui.list, Qt.Key.Key_Delete)
    await aio.settled()
    assert "Before" not in lines(panel)
    assert "Before was removed" in window.ui.message_bar.words()
    window.ui.message_bar._offer.click()
    await aio.settled()
    assert lines(panel)[1] == "Before"
    assert panel.ui.list.current().point is not None


async def test_delete_does_nothing_to_a_step(panel, qtbot):
    qtbot.keyClick(panel.ui.list, Qt.Key.Key_Delete)
    await aio.settled()
    assert len(lines(panel)) == 5


async def test_restore_points_alone(panel):
    await set_point(panel, "One")
    await set_point(panel, "Two")
    panel.ui.area_box.setCurrentIndex(panel.ui.area_box.findData("points"))
    await aio.settled()
    assert lines(panel) == ["Today", "Two", "One"]
    panel.search.setText("one")
    await aio.settled()
    assert lines(panel) == ["Today", "One"]


# To the thing


async def test_enter_goes_to_the_guest_on_the_list(window, panel, qtbot):
    await select(panel, "佐藤健太郎")
    qtbot.keyClick(panel.ui.list, Qt.Key.Key_Return)
    await until(lambda: window.ui.pages.currentWidget() is window.pages.get("guests"))
    await aio.settled()
    table = window.pages["guests"].ui.table
    assert [row.name for row in table.guests.rows_at(table.chosen_positions())] == ["佐藤健太郎"]
    assert window.history.panel is panel


async def test_guest_of_another_event_is_shown_in_that_event(window, panel):
    first = window.workspace.event_id
    second = await write(window, text(N_("Start the event {name}"), name="Dinner"), events.create_event, "Dinner")
    window.workspace.set_event(second)
    await aio.settled()
    await select(panel, "Zoë")
    await press(panel, "Go to it")
    assert window.workspace.event_id == first
    table = window.pages["guests"].ui.table
    assert [row.name for row in table.guests.rows_at(table.chosen_positions())] == ["Zoë Adams"]


async def test_event_and_topic_are_shown_on_their_pages(window, panel):
    await write(window, text(N_("Add {name}"), name="Badges"), add_topic, window.workspace.event_id, "Badges")
    await aio.settled()
    await select(panel, "Add Badges")
    await press(panel, "Go to it")
    await until(lambda: window.ui.pages.currentWidget() is window.pages.get("topics"))
    await aio.settled()
    assert [topic.title for topic in window.pages["topics"].chosen] == ["Badges"]
    window.show_page("schedule").show_thing("topic", window.pages["topics"].chosen[0].id)
    await aio.settled()
    assert window.pages["schedule"].topic.title == "Badges"

    await select(panel, "Start the event")
    await press(panel, "Go to it")
    assert window.ui.pages.currentWidget() is window.pages["event"]


async def test_session_is_shown_on_its_day(window, panel):
    event = window.workspace.event_id
    times = {"starts": "2027-03-08T18:30", "ends": "2027-03-09T21:00", "zone": "Europe/London"}
    await write(window, text(N_("Move it")), events.change_event, event, **times)
    venue = await write(window, text(N_("Add a venue")), factories.make_venue)
    room = await write(window, text(N_("Add a room")), factories.make_room, venue)
    await write(window, text(N_("Hold it there")), lambda db: db.execute(update(Event).values(venue_id=venue)))
    starts = {"starts": "2027-03-09T19:00", "room_id": room}
    session = await write(window, text(N_("Add drinks")), factories.make_session, event, **starts)
    await aio.settled()
    await select(panel, "Add drinks")
    await press(panel, "Go to it")
    await until(lambda: window.ui.pages.currentWidget() is window.pages.get("schedule"))
    await aio.settled()
    page = window.pages["schedule"]
    assert page.session_id == session
    assert page.ui.day_box.currentData() == "2027-03-09"


async def test_what_is_gone_cannot_be_gone_to(window, panel):
    ids = [row.id for row in await listed(window)]
    await write(window, text(N_("Remove {n} guest|Remove {n} guests"), n=3), guests.remove_guests, ids)
    await aio.settled()
    await select(panel, "Remove 3 guests")
    panel.ui.list.setFocus()
    assert buttons(panel)["Go to it"] is False
    assert panel.deeds.go.toolTip() == "What it changed is not there any more."


# Its place, its keys


async def test_arrow_keys_pass_the_days_by(window, panel, qtbot):
    await set_step(window, 3, at="2027-03-08T12:00:00Z")
    await set_step(window, 2, at="2027-03-08T11:00:00Z")
    assert [entry.kind for entry in panel.ui.list.entries.shown()] == [
        "day",
        "step",
        "day",
        "step",
        "step",
        "day",
        "step",
    ]
    qtbot.keyClick(panel.ui.list, Qt.Key.Key_Down)
    assert panel.ui.list.current().key == 3
    qtbot.keyClick(panel.ui.list, Qt.Key.Key_Up)
    qtbot.keyClick(panel.ui.list, Qt.Key.Key_Up)
    assert panel.ui.list.current().key == 4


async def test_letters_typed_in_the_list_go_to_the_search(panel, qtbot):
    qtbot.keyClicks(panel.ui.list, "z")
    assert panel.search.hasFocus()
    qtbot.keyClicks(panel.search, "oe")
    await aio.settled()
    assert lines(panel)[1:] == ["Add Zoë Adams"]


async def test_escape_closes_the_panel_and_the_page_has_the_keys_again(window, panel, qtbot):
    qtbot.keyClick(panel.ui.list, Qt.Key.Key_Escape)
    assert window.history.panel is None
    assert not window.menus.actions["history"].isChecked()
    focused = window.frame.focusWidget()
    assert focused is not None
    assert window.ui.pages.isAncestorOf(focused)


@pytest.mark.parametrize("width", [1024, 1120, 1200, 1440])
async def test_panel_covers_nothing_of_the_page(window, panel, width):
    window.frame.resize(width, 700)
    for noun in [place.noun for place in PLACES if not place.under]:
        window.show_page(noun)
        if window.history.panel is None:
            await opened(window)
        await aio.settled()
        panel, page = window.history.panel, window.pages[noun]
        assert window.frame.width() == width
        assert panel.isVisible()
        if page.isVisible():
            assert page.mapTo(window, page.rect().topRight()).x() < panel.mapTo(window, panel.rect().topLeft()).x()
            assert page.width() >= page.minimumSizeHint().width()
        else:
            assert window.ui.pages.currentWidget() is panel


async def test_opening_the_panel_leaves_the_window_as_wide_as_it_is(window):
    window.frame.resize(1200, 800)
    window.show_page("guests")
    await aio.settled()
    panel = await opened(window)
    assert window.frame.width() == 1200
    assert window.ui.pages.currentWidget() is window.pages["guests"]
    assert panel.isVisible()


async def test_panel_stays_when_all_is_taken_back(window, panel):
    await window.workspace.undo_to(0)
    await aio.settled()
    assert window.ui.pages.currentWidget() is window.welcome
    assert panel.isVisible()
    await select(panel, "Łukasz")
    await press(panel, "Redo to here")
    assert len(await listed(window)) == 3


async def test_in_a_narrow_window_the_history_stands_in_place_of_the_page(window, panel, qtbot):
    window.show_page("guests")
    window.frame.resize(1024, 700)
    await aio.settled()
    assert window.ui.pages.currentWidget() is panel
    window.frame.resize(1440, 900)
    await aio.settled()
    assert window.ui.pages.currentWidget() is window.pages["guests"]
    assert panel.isVisible()

    window.frame.resize(1024, 700)
    await aio.settled()
    qtbot.keyClick(panel.ui.list, Qt.Key.Key_Escape)
    assert window.ui.pages.currentWidget() is window.pages["guests"]


async def test_going_on_to_a_page_closes_the_history_in_its_place(window, panel):
    window.frame.resize(1024, 700)
    await aio.settled()
    window.show_page("schedule")
    await aio.settled()
    assert window.history.panel is None
    assert window.ui.pages.currentWidget() is window.pages["schedule"]
    await opened(window)
    window.show_page("schedule")
    assert window.ui.pages.currentWidget() is window.pages["schedule"]


async def test_another_file_closes_the_history_of_the_first(window, panel, tmp_path):
    await window.open_file(tmp_path / "other.planner", create=True)
    assert window.history.panel is None
    panel = await opened(window)
    assert panel.ui.stack.currentWidget() is panel._empty


async def test_everything_has_a_name_and_is_reached_by_keys(window, panel, qapp):
    await set_step(window, 2, who="Gwen")
    await select(panel, "Zoë")
    panel.ui.days_box.setCurrentIndex(panel.ui.days_box.findData("days"))
    await aio.settled()
    check(panel)
    menu = panel.deeds.context_menu()
    assert [action.text() for action in menu.actions() if not action.isSeparator()] == [
        "&Undo this step",
        "Undo to &here",
        "&Go to it",
        "&All about it",
        "Set a restore &point…",
    ]
    menu.deleteLater()
    window.frame.resize(1024, 700)
    at_double_size(qapp)
    await aio.settled()
    check(panel)
    assert window.frame.size().width() == 1024


async def test_names_stand_whole_in_as_many_lines_as_they_need(window, panel):
    long = "Wilhelmina Bartholomew Featherstonehaugh-Cholmondeley" * 3
    await write(window, changes.add_label(long), guests.add_guest, window.workspace.event_id, full_name=long)
    await aio.settled()
    steps = panel.ui.list
    steps.choose_newest()
    await aio.settled()
    rows = [steps.visualRect(steps.entries.index(row, 0)).height() for row in (1, 2)]
    assert rows[0] > 3 * rows[1] // 2
    assert long in panel.ui.details.words()
    assert isinstance(steps.current(), Entry)


async def test_a_panel_that_was_closed_hears_of_no_step_any_more(window, panel):
    """Every exception in a slot fails a test: the closed panel must not be asked."""
    window.history.put_away()
    await aio.settled()
    await change(window, "Zoë Adams", organisation="Elsewhere")
    await window.workspace.undo()
    await aio.settled()
    assert window.findChildren(type(panel)) == []
