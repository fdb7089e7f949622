"""Buttons say their key where they are pointed at, and each page offers its deeds under the right mouse button."""

import pytest
from gui.waiting import settled, until
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QPushButton, QWidget

from planner.gui.i18n import unmarked
from planner.gui.pages import PLACES
from planner.gui.widgets.key_hints import actions_in, tell_keys, without_marks


@pytest.fixture
def window(loop, window, sample_file):
    """The window over the sample event."""
    loop.run_until_complete(window.open_file(sample_file))
    return window


def test_button_says_the_key_of_the_action_of_its_words(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    same, other, reason = (QPushButton(words, widget) for words in ("Bring &in", "Else", "Print…"))
    reason.setToolTip("There is nobody to print.")
    reason.setEnabled(False)
    bring, printing = QAction("&Bring in…", widget), QAction("&Print…", widget)
    bring.setShortcut("Ctrl+Return")
    printing.setShortcut("Ctrl+P")
    menu = QMenu(widget)
    menu.addAction(bring)
    tell_keys(widget, [menu.menuAction(), printing])
    assert [button.toolTip() for button in (same, other, reason)] == [
        "Bring in (Ctrl+Return)",
        "",
        "There is nobody to print.",
    ]
    same.setToolTip("Writes one step")
    reason.setToolTip("Print all sheets")
    reason.setEnabled(True)
    assert [button.toolTip() for button in (same, reason)] == [
        "Writes one step (Ctrl+Return)",
        "Print all sheets (Ctrl+P)",
    ]


async def test_each_page_with_deeds_offers_them_under_the_right_button(window):
    for place in PLACES:
        page = window.show_page(place.noun)
        await until(lambda page=page: page.isVisible())
        at = QPoint(2, 2)
        QApplication.sendEvent(page, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, page.mapToGlobal(at)))
        menus = [menu for menu in page.findChildren(QMenu) if menu.isVisible()]
        assert bool(menus) == bool(page.menu_actions()), place.noun
        for menu in menus:
            menu.close()


KEYS = {
    "overview": {"next_button": "Ctrl+Return"},
    "event": {
        "new_button": "Ctrl+Shift+E",
        "copy_button": "Ctrl+Shift+D",
        "archive_button": "Ctrl+Shift+A",
        "delete_button": "Ctrl+Shift+Backspace",
        "add_host_button": "Ctrl+Shift+H",
        "add_room_button": "Ctrl+Shift+R",
    },
    "venues": {"print_button": "Ctrl+P", "new_button": "Ctrl+Shift+V"},
    "topics": {"panel_button": "F9", "add_button": "Ctrl+N"},
    "schedule": {"print_button": "Ctrl+P", "panel_button": "F9"},
    "guests": {
        "import_button": "Ctrl+I",
        "export_button": "Ctrl+E",
        "add_button": "Ctrl+N",
        "details_button": "Ctrl+D",
    },
    "people": {"invite_button": "Ctrl+Return", "add_button": "Ctrl+N", "details_button": "Ctrl+D"},
    "badges": {"save_button": "Ctrl+Shift+P", "print_button": "Ctrl+P", "mark_button": "Ctrl+Alt+P"},
}


async def test_every_button_that_does_what_a_key_does_names_the_key_and_no_other(window):
    for place in PLACES:
        page = window.show_page(place.noun)
        await settled(page)
        if hasattr(page.ui, "table") and place.noun in {"guests", "people"}:
            page.ui.table.selectAll()
            await settled(page)
        told = {button.objectName(): button.toolTip() for button in page.findChildren(QAbstractButton)}
        wrong = {name: told[name] for name, key in KEYS.get(place.noun, {}).items() if f"({key})" not in told[name]}
        assert wrong == {}, place.noun
        by_words = {words(action.text()): action for action in actions_in(page.menu_actions())}
        for button in page.findChildren(QAbstractButton):
            action = by_words.get(words(button.accessibleName() or button.text()))
            if action and not action.shortcut().isEmpty():
                assert f"({action.shortcut().toString()})" in button.toolTip(), (place.noun, button.text())


def words(text):
    return without_marks(text).replace("…", "").strip().casefold()


async def test_deleting_on_a_page_does_not_name_the_key_that_deletes_the_event(window):
    people = window.show_page("people")
    await settled(people)
    assert people.ui.panel.delete_button.toolTip() == "Delete (Del)"


async def test_key_stays_where_a_button_gets_other_words(window):
    page = window.show_page("event")
    await settled(page)
    window.deeds.archive_event()
    await until(lambda: "back" in page.ui.archive_button.accessibleName())
    assert page.ui.archive_button.toolTip().endswith("(Ctrl+Shift+A)")


def test_key_is_told_once_where_one_reads_from_the_right(qapp, qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    button, action = QPushButton("Import…", page), QAction("&Import…")
    action.setShortcut(QKeySequence("Ctrl+I"))
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        tell_keys(page, [action])
        button.setToolTip("Brings a list in")
        assert unmarked(button.toolTip()) == "Brings a list in (Ctrl+I)"
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
