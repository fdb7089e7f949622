"""Where the side panel stands: beside the list, or over it as a drawer where the window is too narrow for both."""

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QWidget

from planner.gui import theme
from planner.gui.guests.panel import WIDTH

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton

    from planner._generated.ui_guests_page import Ui_GuestsPage

_DRAWER_BELOW = 960  # a window of 1200 without its navigation
_EDGE = 6  # no button of the page looks out above


def is_drawer(ui: "Ui_GuestsPage") -> bool:
    """Tell whether the panel lies over the list."""
    return ui.page_layout.indexOf(ui.panel) < 0


def fit_panel(page: QWidget, ui: "Ui_GuestsPage", *, has_guests: bool) -> None:
    """Put the panel where there is room for it, and show it where it is wanted."""
    as_drawer = page.width() < theme.px(_DRAWER_BELOW)
    if as_drawer != is_drawer(ui):
        if as_drawer:
            ui.page_layout.removeWidget(ui.panel)
            with QSignalBlocker(ui.details_button):  # who types in the panel goes on typing
                ui.details_button.setChecked(ui.panel.is_new or ui.panel.isAncestorOf(page.window().focusWidget()))
        else:
            ui.page_layout.addWidget(ui.panel)
        theme.set_kind(ui.panel, "panel" if as_drawer else "card")
    ui.panel.setFixedWidth(theme.px(WIDTH))
    ui.details_button.setVisible(as_drawer)
    ui.panel.ui.close_button.setVisible(as_drawer)
    ui.panel.setVisible(ui.details_button.isChecked() if as_drawer else ui.panel.is_new or has_guests)
    _fit_buttons(page, ui)
    if as_drawer:
        edge, width = theme.px(_EDGE), ui.panel.width()
        left = edge if page.isRightToLeft() else page.width() - width - edge
        ui.panel.setGeometry(left, edge, width, page.height() - 2 * edge)
        ui.panel.raise_()


def order_tabs(ui: "Ui_GuestsPage", search: QWidget) -> None:
    """Let Tab go as one reads: the head of the page, the search, the list, the panel."""
    head = (ui.details_button, ui.import_button, ui.export_button, ui.add_button, *ui.counts_line.links())
    finding = (search, ui.rsvp_filter, ui.role_filter, ui.clear_button, ui.columns_button)
    for one, following in pairwise((*head, *finding, *ui.stack.buttons(), ui.table, *ui.panel.controls())):
        QWidget.setTabOrder(one, following)


def _fit_buttons(page: QWidget, ui: "Ui_GuestsPage") -> None:
    """Leave the icons of the lesser buttons where there is no room for their words."""
    room = page.width() - theme.px(48) - (0 if is_drawer(ui) else ui.panel.width() + theme.px(20))
    lesser: list[QPushButton] = [
        each for each in (ui.details_button, ui.import_button, ui.export_button) if not each.isHidden()
    ]
    for each in (*lesser, ui.add_button):
        each.setText(f" {each.accessibleName()}")
    needed = sum(each.sizeHint().width() + 14 for each in (*lesser, ui.add_button, ui.title_label))
    for each in lesser if needed > room else ():
        each.setText("")
