"""The window around the pages: events, steps, messages, files, closing."""

import re
from pathlib import Path

import pytest
from gui.accessibility import check, nameless
from gui.waiting import until
from PySide6.QtCore import QCoreApplication, QMimeData, Qt, QTranslator, QUrl
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPushButton

from planner.domain.attendees import Attendee
from planner.domain.errors import PlannerError, StoppedError
from planner.domain.texts import N_, text
from planner.gui import aio, errors, jobs, settings, theme
from planner.gui.dropping import droppable
from planner.gui.help import About, KeySheet, actions_in
from planner.gui.main_window import MainWindow
from planner.gui.menus import MENUS
from planner.gui.pages import PLACES
from planner.gui.widgets.progress_panel import ProgressPanel
from planner.services.events import archive_event, create_event, list_events
from planner.services.guests import add_guest, list_guests
from planner.services.imports import import_attendees
from planner.store.settings import Settings
from planner.store.workspace import Workspace as Store

STARTED = text(N_("Start the event {name}"), name="Tweet Up")


@pytest.fixture
def window(loop, qtbot):
    """The window, with no file open."""
    made = MainWindow()
    made.frame.resize(1440, 900)
    made.frame.show()
    yield made
    loop.run_until_complete(made.shut_down())
    made.frame.deleteLater()


@pytest.fixture
def opened(loop, window, tmp_path):
    """The window over a new, empty file."""
    loop.run_until_complete(window.open_file(tmp_path / "events.planner", create=True))
    return window


async def start(window, name="Tweet Up", **values):
    event_id = await window.workspace.write(STARTED, create_event, name, **values)
    await aio.settled()
    return event_id


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

    opened.frame.close()
    await until(lambda: panel._count.text() == "Stopping…")
    assert panel.isVisible()
    await aio.until(opened.gone)

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


def test_every_line_of_every_menu_has_a_key_of_its_own(window):
    keys = [key.toString() for action in window.menus.actions.values() for key in action.shortcuts()]
    keyless = [action.text() for action in window.menus.actions.values() if action.shortcut().isEmpty()]

    assert keyless == []
    assert sorted(keys) == sorted(set(keys))


async def test_keys_of_pages_and_window_do_not_collide(opened):
    await start(opened)
    window_keys = {key.toString() for action in opened.menus.actions.values() for key in action.shortcuts()}
    for place in PLACES:
        if place.under:
            continue
        page = opened.show_page(place.noun)
        page_keys = [key.toString() for action in page.menu_actions() for key in action.shortcuts()]
        assert sorted(page_keys) == sorted(set(page_keys)), place.noun
        assert window_keys.isdisjoint(page_keys), place.noun
    await aio.settled()


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.noun)
async def test_every_key_of_a_page_stands_in_a_menu_and_in_the_sheet_of_keys(opened, qtbot, place):
    await start(opened)
    page = opened.show_page(place.noun)
    await aio.settled()
    in_menus = [action for menu in opened.menus.menus.values() for action in actions_in(menu)]
    keys = [key.toString() for action in set(in_menus) for key in action.shortcuts()]
    sheet = KeySheet(opened)
    qtbot.addWidget(sheet)
    shown = {label.text() for label in sheet.findChildren(QLabel)}

    actions = [action for action in page.findChildren(QAction) if not action.shortcut().isEmpty()]
    assert [action.text() for action in actions if action not in in_menus] == []
    assert [action.text() for action in actions if action.shortcut().toString() not in shown] == []
    assert sorted(keys) == sorted(set(keys))


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.noun)
async def test_letters_of_the_menu_bar_belong_to_it_alone(opened, place):
    await start(opened)
    page = opened.show_page(place.noun)
    await aio.settled()
    of_menus = [opened.menus.menus[name].title() for name, _words, _entries in MENUS]

    of_page = [label.text() for label in page.findChildren(QLabel) if label.buddy()]
    of_page += [button.text() for button in page.findChildren(QAbstractButton)]

    assert letters(of_menus).isdisjoint(letters(of_page)), letters(of_menus) & letters(of_page)


def letters(texts):
    found = (re.search(r"&(?!&)(\w)", words.replace("&&", "")) for words in texts)
    return {letter[1].casefold() for letter in found if letter}


async def test_window_is_readable_by_all(opened):
    check(opened.welcome)
    await start(opened)
    assert nameless(opened) == []


async def test_key_sheet_lists_every_key(opened, qtbot):
    await start(opened)
    sheet = KeySheet(opened)
    qtbot.addWidget(sheet)
    shown = {label.text() for label in sheet.findChildren(QLabel)}

    assert {action.shortcut().toString() for action in opened.menus.actions.values()} <= shown


@pytest.mark.parametrize("scale", [1.0, 2.0])
async def test_nothing_is_lost_in_a_small_window(opened, qapp, scale):
    await start(opened)
    theme.choose(qapp, zoom=scale)

    opened.frame.resize(1024, 700)
    opened.fit()
    await aio.settled()

    assert opened.width() == 1024
    assert opened.ui.pages.width() > 700


class Pseudo(QTranslator):
    """A language that brackets each text it is asked for."""

    def translate(self, context, source, disambiguation=None, n=-1):
        return f"⟦{source.split('|')[0]}⟧"

    def isEmpty(self):
        return False


def visible_texts(window):
    texts = [part.text() for part in window.findChildren(QPushButton) if part.text()]
    texts += [part.text() for part in window.findChildren(QLabel) if part.text()]
    for menu in window.menus.menus.values():
        texts += [menu.title(), *(action.text() for action in menu.actions() if action.text())]
    texts += [part.placeholderText() for part in window.findChildren(QLineEdit) if part.placeholderText()]
    return texts


async def test_every_text_of_the_shell_can_be_translated(loop, qapp, qtbot):
    pseudo = Pseudo()
    QCoreApplication.installTranslator(pseudo)
    try:
        window = MainWindow()
        sheet, about = KeySheet(window), About(window)
        bare = [
            words
            for words in visible_texts(window) + [label.text() for label in about.findChildren(QLabel)]
            if "⟦" not in words and not re.fullmatch(r"(Alt|Ctrl|Shift|F\d|Planner).*", words, re.DOTALL)
        ]
        assert bare == []
        sheet.close()
        await window.shut_down()
        window.frame.deleteLater()
    finally:
        QCoreApplication.removeTranslator(pseudo)
