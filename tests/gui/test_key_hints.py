"""Buttons say their key where they are pointed at, and each page offers its deeds under the right mouse button."""

import pytest
from gui.shell_window import start
from gui.waiting import until
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget

from planner.gui.pages import PLACES
from planner.gui.widgets.key_hints import tell_keys


@pytest.fixture
def window(loop, window, tmp_path):
    """The window over a file with one event."""
    loop.run_until_complete(window.open_file(tmp_path / "events.planner", create=True))
    loop.run_until_complete(start(window))
    return window


def test_button_says_the_key_of_the_action_of_its_words(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    same, other, reason = (QPushButton(words, widget) for words in ("Bring &in", "Else", "Print…"))
    reason.setToolTip("There is nobody to print.")
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
