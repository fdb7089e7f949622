"""The finder: anything, by a few letters, from the keyboard alone."""

import gc
import weakref

import pytest
from gui.accessibility import nameless
from gui.waiting import until
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from planner.domain.finder import Entry
from planner.domain.rsvp import Role
from planner.domain.settings import SETTINGS, find_setting
from planner.domain.texts import text
from planner.gui import i18n, settings
from planner.gui.aio import settled
from planner.gui.exports.dialog import ExportDialog
from planner.gui.finder.doing import PAGE_DEEDS
from planner.gui.finder.lines import where_words
from planner.gui.i18n import unmarked
from planner.gui.pages import PLACES
from planner.gui.settings.dialog import SettingsDialog
from planner.services import events, guests, people


@pytest.fixture
def window(loop, window, sample_file):
    """The window over the sample event, and one event more whose only guest is in both."""
    window.frame.resize(1200, 800)

    async def fill():
        await window.open_file(sample_file)
        window.sample = window.workspace.event_id
        window.other = await window.workspace.write(text("Add"), other)
        await settled()
        window.workspace.set_event(window.sample)
        await settled()

    loop.run_until_complete(fill())
    return window


def other(db):
    event = events.create_event(db, "Winter social", starts="2027-12-02T18:00")
    known = people.find_person(db, full_name="Gwen Hartley", email="gwen.hartley@hartleyrowe.example")
    guests.invite(db, event, [known], Role.HOST)
    people.add_person(db, full_name="Zdeněk Novák")
    return event


async def ask(window, qtbot, words):
    if window.finder.popup is None:
        window.deeds.find_anything()
    qtbot.keyClicks(window.finder.popup.search, words)
    await settled()
    return window.finder.popup


def titles(popup):
    return [popup.lines.line_at(row).hit.entry.title for row in popup.lines.hit_places()]


async def press(window, qtbot, *keys):
    for key in keys:
        qtbot.keyClick(window.finder.popup.search, key)
    await settled()


async def test_guest_is_found_with_a_typing_error_and_selected_by_keys_alone(window, qtbot):
    window.show_page("schedule")
    await settled()
    window.frame.activateWindow()
    window.sidebar.buttons["schedule"].setFocus()
    await until(window.sidebar.buttons["schedule"].hasFocus)
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    await until(lambda: window.finder.popup is not None)
    popup = await ask(window, qtbot, "marcsu ade")
    assert titles(popup) == ["Marcus Adeyemi"]

    await press(window, qtbot, Qt.Key.Key_Return)
    await until(lambda: window.finder.popup is None)
    page = window.pages["guests"]
    await until(lambda: page.isVisible() and not page.is_busy())
    await until(
        lambda: (
            [row.name for row in page.ui.table.guests.rows_at(page.ui.table.chosen_positions())] == ["Marcus Adeyemi"]
        )
    )


async def test_event_is_switched_to_and_the_page_stays(window, qtbot):
    window.show_page("guests")
    await ask(window, qtbot, "winter")
    await press(window, qtbot, Qt.Key.Key_Return)

    assert window.workspace.event_id == window.other
    assert window.ui.pages.currentWidget() is window.pages["guests"]


async def test_session_is_gone_to_in_its_event(window, qtbot):
    window.workspace.set_event(window.other)
    await settled()
    await ask(window, qtbot, "pizza and")
    await press(window, qtbot, Qt.Key.Key_Return)
    await until(lambda: "schedule" in window.pages and window.pages["schedule"].isVisible())

    assert window.workspace.event_id == window.sample


async def test_action_is_found_and_done(window, qtbot, monkeypatch):
    popup = await ask(window, qtbot, "larger")
    assert titles(popup)[0] == "Larger text"
    before = settings.value("look.text_size")
    await press(window, qtbot, Qt.Key.Key_Return)
    assert settings.value("look.text_size") > before


async def test_pages_and_actions_bear_their_own_icons(window, qtbot):
    popup = await ask(window, qtbot, "print")
    hits = [popup.lines.line_at(row).hit.entry for row in popup.lines.hit_places()]
    icons = {entry.title: entry.icon for entry in hits if entry.kind in {"page", "action"}}
    assert icons["Print badges"] == "printer"
    popup.search.clear()
    await settled()
    pages = [popup.lines.line_at(row).hit.entry for row in popup.lines.hit_places()]
    shown = {entry.title: entry.icon for entry in pages if entry.kind == "page"}
    assert shown.items() >= {(place.title, place.icon) for place in PLACES if not place.under}


async def test_no_speck_of_a_heading_stands_at_the_lower_edge(window, qtbot):
    popup = await ask(window, qtbot, "a")
    rows = range(1, popup.lines.rowCount())
    heading = next(row for row in rows if popup.lines.line_at(row).hit is None)
    top = popup.list.visualRect(popup.lines.index(heading)).top()
    popup.list.resize(popup.list.width(), top + 20 + popup.list.height() - popup.list.viewport().height())
    edge = popup.list.viewport().rect()
    edge.setTop(top + 1)
    picture = popup.list.viewport().grab(edge).toImage()
    assert len({picture.pixel(x, y) for x in range(picture.width()) for y in range(picture.height())}) == 1


async def test_every_setting_is_found_by_its_name_and_by_its_sentence(window, qtbot):
    popup = await ask(window, qtbot, "")
    for setting in SETTINGS:
        for words in (setting.title, setting.sentence):
            popup.search.setText(words)
            await settled()
            assert ("setting", setting.key) in found(popup), words
    popup.close()


async def test_setting_that_is_chosen_opens_the_settings_with_the_keyboard_there(window, qtbot):
    for key in ("backups.folder", "look.colours"):
        popup = await ask(window, qtbot, find_setting(key).title)
        await press(window, qtbot, *[Qt.Key.Key_Down] * found(popup).index(("setting", key)))
        qtbot.keyClick(popup.search, Qt.Key.Key_Return)
        await until(lambda: window.findChild(SettingsDialog) is not None)
        dialog = window.findChild(SettingsDialog)
        row, view = dialog.rows[key], dialog.area.viewport()
        await until(lambda row=row: row.isAncestorOf(focused()))
        assert view.rect().contains(row.mapTo(view, row.rect().center()))
        dialog.close()
        await settled()
        await until(lambda: window.findChild(SettingsDialog) is None)


def found(popup):
    return [popup.lines.line_at(row).hit.entry[:2] for row in popup.lines.hit_places()]


def focused():
    return QApplication.focusWidget() or QWidget()


async def test_arrows_and_page_keys_go_through_what_was_found_and_skip_headings(window, qtbot):
    popup = await ask(window, qtbot, "a")
    places = popup.lines.hit_places()
    assert len(places) > 10
    assert popup.list.currentIndex().row() == places[0]

    for keys, at in (((Qt.Key.Key_Down,), 1), ((Qt.Key.Key_PageDown,), 9), ((Qt.Key.Key_Up, Qt.Key.Key_PageUp), 0)):
        await press(window, qtbot, *keys)
        assert popup.list.currentIndex().row() == places[at]
    assert popup.search.accessibleDescription().startswith(titles(popup)[0])
    popup.close()


async def test_escape_closes_at_once_and_the_cursor_is_where_it_was(window, qtbot):
    page = window.show_page("guests")
    await settled()
    page.ui.table.setFocus()
    await ask(window, qtbot, "ada")
    await press(window, qtbot, Qt.Key.Key_Escape)
    await until(lambda: window.finder.popup is None)

    assert window.frame.focusWidget() is page.ui.table


async def test_enter_before_the_answer_goes_to_what_was_typed(window, qtbot):
    window.deeds.find_anything()
    qtbot.keyClicks(window.finder.popup.search, "winter")
    qtbot.keyClick(window.finder.popup.search, Qt.Key.Key_Return)
    await until(lambda: window.workspace.event_id == window.other)


async def test_what_was_chosen_lately_stands_first_the_next_time_and_no_name_is_kept(window, qtbot, tmp_path):
    for words in ("marcus ade", "winter"):
        await ask(window, qtbot, words)
        await press(window, qtbot, Qt.Key.Key_Return)
        await until(lambda: window.finder.popup is None)
    popup = await ask(window, qtbot, "")
    assert titles(popup)[:2] == ["Winter social", "Marcus Adeyemi"]
    assert "Guests" in titles(popup)
    popup.close()

    kept = (tmp_path / "config" / "settings.json").read_text(encoding="utf-8")
    assert "Marcus" not in kept
    assert "Winter" not in kept


async def test_who_came_in_since_is_found(window, qtbot):
    await ask(window, qtbot, "ada")
    window.finder.popup.close()
    await window.workspace.write(text("Add"), people.add_person, full_name="Quentin Quick")
    await settled()

    assert titles(await ask(window, qtbot, "quentin")) == ["Quentin Quick"]
    window.finder.popup.close()


async def test_nothing_found_is_said(window, qtbot):
    popup = await ask(window, qtbot, "qqqqqq")
    assert popup._note.text() == "Nothing is called so. Try fewer letters."
    assert popup.current() is None
    await press(window, qtbot, Qt.Key.Key_Return)
    assert window.finder.popup is popup
    popup.close()


async def test_every_control_of_the_finder_has_a_name(window, qtbot):
    popup = await ask(window, qtbot, "an")
    assert nameless(popup) == []
    assert all(isinstance(action, QAction) for action in window.finder._actions.values())
    popup.close()


async def test_nothing_of_a_closed_file_is_kept(window, qtbot, tmp_path):
    popup = await ask(window, qtbot, "gwen")
    popup.close()
    kept = {
        name: weakref.ref(part)
        for name, part in {
            "workspace": window.workspace,
            "keeper": window.keeper,
            "finder": window.finder._things,
            "page": window.ui.pages.currentWidget(),
        }.items()
    }
    del popup

    await window.open_file(tmp_path / "other.planner", create=True)
    await settled()

    def are_gone():
        gc.collect()
        return all(part() is None for part in kept.values())

    await until(are_gone)
    await ask(window, qtbot, "gwen")
    assert window.finder.popup.current() is None
    window.finder.popup.close()


async def test_finder_is_closed_with_its_file(window, qtbot, tmp_path):
    popup = await ask(window, qtbot, "gwen")

    await window.open_file(tmp_path / "other.planner", create=True)
    await settled()

    assert window.finder.popup is not popup


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("print badges", "Print badges"),
        ("badge", "Badges"),
        ("export csv", "Export guests"),
        ("back up", "Backups"),
        ("monday 8 march", "#ConnectingHR Tweet Up"),
    ],
)
async def test_deeds_and_days_are_found_by_what_people_call_them(window, qtbot, words, first):
    window.show_page("event")
    await settled()
    popup = await ask(window, qtbot, words)
    await until(lambda: first in titles(popup))
    if words == "badge":
        assert {"Print badges", "Save badges as PDF"} <= set(titles(popup))
    popup.close()


async def test_short_word_is_not_taken_for_one_of_ours_by_a_typing_error(window, qtbot):
    popup = await ask(window, qtbot, "saal")
    assert "Smaller text" not in titles(popup)
    popup.search.setText("smalelr")
    await settled()
    assert "Smaller text" in titles(popup)
    popup.close()


async def test_deed_of_a_page_is_done_from_another_one(window, qtbot):
    window.show_page("event")
    await settled()
    await ask(window, qtbot, "export guests")
    qtbot.keyClick(window.finder.popup.search, Qt.Key.Key_Return)
    await until(lambda: any(isinstance(each, ExportDialog) for each in QApplication.topLevelWidgets()))

    assert window.ui.pages.currentWidget() is window.pages["guests"]
    for each in QApplication.topLevelWidgets():
        if isinstance(each, ExportDialog):
            each.reject()
    await settled()


@pytest.mark.parametrize(
    ("words", "title", "noun"),
    [
        ("new venue", "New venue", "venues"),
        ("add guest", "Add guest", "guests"),
        ("add person", "Add person", "people"),
        ("add topic", "Add topic", "topics"),
        ("add a break", "Add a break", "schedule"),
        ("add host", "Add host", "event"),
        ("compare", "Compare", "venues"),
        ("order by interest", "Order by interest", "topics"),
        ("place in the best free room", "Place in the best free room", "topics"),
        ("mark badges as printed", "Mark as printed", "badges"),
        ("invite to this event", "Invite to this event", "people"),
    ],
)
async def test_every_deed_of_every_page_is_found_before_that_page_was_ever_shown(window, qtbot, words, title, noun):
    window.show_page("overview")
    await settled()
    popup = await ask(window, qtbot, words)
    hits = [popup.lines.line_at(row).hit.entry for row in popup.lines.hit_places()]
    assert (title, noun) in [(entry.title, str(entry.key).partition("/")[0]) for entry in hits]
    assert set(window.pages) == {"overview"}
    popup.close()


async def test_what_the_finder_knows_of_the_pages_is_what_they_offer(window):
    for place in PLACES:
        page = window.show_page(place.noun)
        await settled()
        known = [one for one in PAGE_DEEDS if one.noun == place.noun and not one.method]
        offered = list(offered_in(page.menu_actions()))
        missing = [action.text() for action, _under in offered if not any(one.is_of(action) for one in known)]
        assert missing == [], place.noun
        for one in known:
            ((action, under),) = [each for each in offered if one.is_of(each[0])]
            assert (one.icon, one.under) == (action.property("icon_name") or "", under)
        assert all(page.offers(one.method) for one in PAGE_DEEDS if one.noun == place.noun and one.method)


def offered_in(actions, under=""):
    """Yield the actions with the words of the menu they stand in; what comes from data is not known beforehand."""
    for action in actions:
        if action.menu() is not None and action.text() not in {"Col&umns", "Carry o&n to"}:
            yield from offered_in(action.menu().actions(), action.text())
        elif action.menu() is None and not action.isSeparator():
            yield action, under


async def test_deed_that_was_chosen_is_done_on_its_page_once_that_is_read(window, qtbot):
    window.show_page("event")
    await settled()
    await ask(window, qtbot, "compare")
    await choose(window, qtbot, "Compare")
    await until(lambda: window.ui.pages.currentWidget() is window.pages.get("venues"))
    await until(lambda: window.pages["venues"].ui.segments.current() == "compare")


async def test_deed_that_needs_something_chosen_goes_to_its_page_and_says_so(window, qtbot):
    window.show_page("event")
    await settled()
    for words, title in (("waitlisted", "Waitlisted"), ("remove from list", "Remove from list")):
        await ask(window, qtbot, words)
        await choose(window, qtbot, title)
        await until(lambda: window.ui.pages.currentWidget() is window.pages.get("guests"))
        await until(lambda title=title: f"“{title}” cannot be done yet" in unmarked(bar_words(window)))


def bar_words(window):
    return " ".join(label.text() for label in window.ui.message_bar.findChildren(QLabel) if label.isVisible())


async def choose(window, qtbot, title):
    at = titles(window.finder.popup).index(title)
    await press(window, qtbot, *[Qt.Key.Key_Down] * at)
    qtbot.keyClick(window.finder.popup.search, Qt.Key.Key_Return)
    await settled()


def test_what_was_found_tells_its_time_by_the_clock_of_the_person(qapp):
    i18n.choose_clock("12")
    try:
        assert where_words(Entry("session", 1, "Cards", where="Snug", starts="2027-03-08T18:30")).endswith("6:30 pm")
    finally:
        i18n.choose_clock("")
