"""All pages of the window over the sample event: every menu is used by letters, every control by the keyboard and by ear."""

import pytest
from gui.accessibility import check, menus_in, wrong_letters
from gui.waiting import settled
from PySide6.QtWidgets import QMenu

from planner.gui.pages import PLACES


@pytest.fixture
def window(loop, window, sample_file):
    """The window over the sample event."""
    loop.run_until_complete(window.open_file(sample_file))
    return window


async def test_every_menu_has_its_letters_and_every_control_its_name_role_and_turn(window):
    bar = window.frame.menuBar().actions()
    for place in PLACES:
        page = window.show_page(place.noun)
        await settled(page)
        select_all(page)
        menus = [*menus_in(bar), *buttons_menus(page), *context_menus(page)]
        assert [(menu.title(), lines) for menu in menus if (lines := wrong_letters(menu.actions()))] == [], place.noun
        assert wrong_letters(bar) == []
        check(page)


def select_all(page):
    if hasattr(page.ui, "table") and hasattr(page.ui.table, "selectAll"):
        page.ui.table.selectAll()


def buttons_menus(page):
    menus = page.findChildren(QMenu)
    for menu in menus:
        menu.aboutToShow.emit()
    return menus


def context_menus(page):
    """Return the menus under the right mouse button that are made anew each time."""
    owners = (getattr(page, name, None) for name in ("actions_", "deeds"))
    return [owner.context_menu() for owner in owners if hasattr(owner, "context_menu")]
