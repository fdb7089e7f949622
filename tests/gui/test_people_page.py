"""The page of people: everybody across events, edited in place, with the events of each."""

import pytest
from factories import SETUP, make_event
from gui.accessibility import check
from gui.waiting import until
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from planner.domain.rsvp import Role, Rsvp
from planner.domain.texts import text
from planner.gui.aio import settled
from planner.gui.main_window import MainWindow
from planner.gui.people.page import PeoplePage
from planner.gui.widgets.ask_name import NameDialog
from planner.services import address_book, events, guests, people
from planner.store.schema import Event

NAMES = ["Zoë Adams", "Anna Müller", "Łukasz Wiśniewski", "佐藤健太郎"]


def fill(db):
    """Four people, of whom two are on the list of a first event, and none on that of a second."""
    first, second = (make_event(db, name, starts=day) for name, day in (("First", "2026-03-08T18:30"), ("Second", "")))
    keys = {name: people.add_person(db, full_name=name, email=f"p{at}@example.org") for at, name in enumerate(NAMES)}
    invited = guests.invite(db, first, [keys["Anna Müller"], keys["Zoë Adams"]], Role.HOST, Rsvp.ACCEPTED)
    return {"first": first, "second": second, "guest": invited[0], **keys}


@pytest.fixture
def made(loop, workspace):
    return loop.run_until_complete(workspace.write(SETUP, fill))


@pytest.fixture
def page(qtbot, loop, workspace, made):
    shown = PeoplePage(workspace)
    qtbot.addWidget(shown)
    shown.resize(1216, 800)
    shown.show()
    loop.run_until_complete(settled())
    return shown


def names(page):
    model = page.ui.table.people
    return [model.row_at(position).name for position in range(model.rowCount())]


async def select(page, made, *chosen):
    page.ui.table.select_ids([made[name] for name in chosen])
    await settled()


async def test_everybody_is_shown_without_any_event(page):
    assert page.event_id is None
    assert names(page) == NAMES
    assert page.ui.count_label.text() == "4 people in the address book"
    assert not page.ui.invite_button.isEnabled()


async def test_search_narrows_as_one_types_and_says_how_many(page):
    page.search.setText("mueller")
    assert names(page) == ["Anna Müller"]
    page.search.setText("wisn")
    assert names(page) == ["Łukasz Wiśniewski"]
    assert page.ui.count_label.text() == "4 people in the address book · 1 found"

    page.search.setText("nobody")
    assert page.ui.stack.currentWidget() is page._no_match


async def test_cell_is_edited_in_place_and_undone(page, qtbot, made, workspace):
    table = page.ui.table
    await select(page, made, "Anna Müller")
    table.setCurrentIndex(table.people.index(1, table.people.place_of("organisation")))
    table.edit_now()
    editor = table.viewport().findChild(QLineEdit)
    editor.setText("Fabrikam")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    await until(lambda: str(workspace.standing.last.label) == "Change the organisation of Anna Müller")
    await settled()
    assert table.people.row_at(1).organisation == "Fabrikam"

    await workspace.undo()
    await settled()
    assert table.people.row_at(1).organisation == ""


async def test_panel_tells_the_events_of_a_person_and_leads_there(page, made):
    wanted = []
    page.thing_wanted.connect(lambda table, key: wanted.append((table, key)))
    await select(page, made, "Anna Müller")

    assert [link.text() for link in page.ui.panel.timeline.links()] == ["First"]
    assert page.ui.panel.timeline.links()[0].accessibleDescription() == "Sun 8 Mar 2026 · Accepted · Host"
    page.ui.panel.timeline.links()[0].click()
    assert wanted == [("guest", made["guest"])]


async def test_several_are_changed_at_once_but_each_keeps_an_address(page, made):
    await select(page, made, "Anna Müller", "Zoë Adams")
    panel = page.ui.panel
    assert panel.rows["email"].field.isReadOnly()

    panel.rows["organisation"].type_in("Northwind")
    panel.rows["organisation"].commit()
    await settled()
    assert {row.organisation for row in page.ui.table.people.rows_at([0, 1])} == {"Northwind"}


async def test_wrong_address_is_told_at_its_field(page, made):
    await select(page, made, "Anna Müller")
    row = page.ui.panel.rows["email"]
    row.type_in("anna@")
    row.commit()
    await settled()

    assert row.field.property("wrong")
    assert page.ui.table.people.row_at(1).email == "p1@example.org"


async def test_selected_are_invited_to_the_event_shown_and_who_is_there_stays(page, made, workspace):
    told = []
    page.told.connect(told.append)
    workspace.set_event(made["first"])
    page.ui.table.selectAll()
    page.ui.invite_button.click()
    await until(lambda: told)

    assert told == ["2 people were put on the list. 2 were on it already."]
    rows = {row.name: row.rsvp for row in await workspace.read(guests.list_guests, made["first"])}
    assert rows == {name: Rsvp.ACCEPTED if name in NAMES[:2] else Rsvp.INVITED for name in NAMES}


async def test_deleting_says_what_went_along_and_undo_brings_it_back(page, qtbot, made, workspace):
    told = []
    page.told.connect(told.append)
    await select(page, made, "Zoë Adams")
    page.deeds.delete.trigger()
    await until(lambda: told)
    await settled()

    assert told == ["What went along: 1 place on a guest list. Undo brings everything back."]
    assert names(page) == NAMES[1:]
    assert [row.name for row in page.ui.table.people.rows_at(page.ui.table.chosen_positions())] == ["Anna Müller"]

    await workspace.undo()
    await settled()
    assert names(page) == NAMES
    assert len(await workspace.read(guests.list_guests, made["first"])) == 2


async def test_added_person_is_selected_and_namesakes_are_told(page, qtbot):
    page.deeds.add.trigger()
    await until(lambda: page.findChild(NameDialog))
    dialog = page.findChild(NameDialog)
    qtbot.keyClicks(dialog.field, "Anna Muller")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    await until(lambda: len(names(page)) == 5)
    await until(page.ui.panel.namesakes.isVisible)

    assert page.ui.panel.namesakes.text() == "1 other person is called so"
    page.ui.panel.namesakes.click()
    assert {row.name for row in page.ui.table.people.rows_at(page.ui.table.chosen_positions())} == {
        "Anna Muller",
        "Anna Müller",
    }


async def test_selected_rows_are_copied_for_a_spreadsheet(page, made):
    await select(page, made, "Anna Müller")
    page.ui.table.copy()
    head, line = QGuiApplication.clipboard().text().splitlines()
    assert head.split("\t") == ["Name", "Organisation", "Handle", "E-mail", "Came", "Last event"]
    assert line.split("\t") == ["Anna Müller", "", "", "p1@example.org", "0 of 1", "First"]


async def test_figures_follow_a_guest_list_that_changes(page, made, workspace):
    await workspace.write(text("Invite"), address_book.invite_people, made["second"], [made["Anna Müller"]])
    await settled()
    assert page.ui.table.people.row_at(1).invited == 2


async def test_empty_address_book_teaches(qtbot, workspace):
    page = PeoplePage(workspace)
    qtbot.addWidget(page)
    page.show()
    await settled()
    assert page.ui.stack.currentWidget() is page._empty
    assert [button.text().strip() for button in page._empty.findChildren(QPushButton)] == ["Add a person"]


async def test_every_control_has_a_name_and_is_reached_by_tab(page, made):
    await select(page, made, "Anna Müller")
    check(page)


async def test_an_organiser_finds_a_regular_and_invites_them_by_keyboard_alone(qtbot, tmp_path):
    window = MainWindow()
    window.frame.resize(1440, 900)
    window.frame.show()
    await window.open_file(tmp_path / "events.planner", create=True)
    made = await window.workspace.write(SETUP, fill)
    await settled()
    window.workspace.set_event(made["second"])
    await settled()

    window.deeds.find_anything()
    qtbot.keyClicks(window.finder.popup.search, "mulelr")  # she meant Müller
    qtbot.keyClick(window.finder.popup.search, Qt.Key.Key_Return)
    await until(lambda: "people" in window.pages and window.pages["people"].isVisible())
    page = window.pages["people"]
    await until(lambda: page.ui.table.selected_ids() == [made["Anna Müller"]])
    page.deeds.invite.trigger()
    await until(lambda: str(window.workspace.standing.last.label) == "Invite Anna Müller")
    await settled()
    qtbot.keyClick(page.ui.panel.timeline.links()[-1], Qt.Key.Key_Space)
    await until(lambda: "guests" in window.pages and window.pages["guests"].isVisible())

    assert window.workspace.event_id == made["first"]
    await settled()
    assert window.pages["guests"].ui.table.selected_ids() == [made["guest"]]
    await window.shut_down()
    window.frame.deleteLater()


async def test_nobody_is_said_to_have_missed_an_event_that_is_still_to_come(page, made, workspace):
    await workspace.write(text("Move"), events.change_event, made["first"], starts="2999-03-08T18:30")
    await settled()
    row = page.ui.table.people.row_at(1)

    assert (row.name, row.invited, row.begun) == ("Anna Müller", 1, 0)
    await select(page, made, "Anna Müller")
    page.ui.table.copy()
    assert QGuiApplication.clipboard().text().splitlines()[1].split("\t")[4] == ""
    assert "On the list of 1 event that is still to come" in [label.text() for label in page.findChildren(QLabel)]


async def test_the_link_to_an_event_of_a_long_name_is_elided_in_its_panel(page, made, workspace):
    name = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft & Co"
    await workspace.write(text("Rename"), rename_events, name)
    await select(page, made, "Zoë Adams")
    await until(lambda: page.ui.panel.timeline.links() and page.ui.panel.timeline.links()[0].accessibleName() == name)
    await settled()

    link = page.ui.panel.timeline.links()[0]
    said = link.text().replace("&&", "&")
    assert "…" in said
    assert link.fontMetrics().horizontalAdvance(said) <= link.width()
    assert name in link.toolTip().replace("\n", " ")


def rename_events(db, name):
    for event in db.query(Event):
        event.name = name
