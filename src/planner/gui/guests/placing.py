"""How the controls of the guests page look and in which order Tab goes through them."""

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from planner.gui import theme

if TYPE_CHECKING:
    from planner._generated.ui_guests_page import Ui_GuestsPage


def dress(ui: "Ui_GuestsPage") -> None:
    """Give the list its card, and the buttons their icons and names that stay where there is room for icons alone."""
    theme.set_kind(ui.list_card, "card")
    for button, icon, ink in (
        (ui.details_button, "user", "text"),
        (ui.import_button, "file-up", "text"),
        (ui.export_button, "file-down", "text"),
        (ui.add_button, "plus", "on_accent"),
        (ui.columns_button, "table", "muted"),
    ):
        theme.set_icon(button, icon, ink)
        if button.text():
            button.setAccessibleName(button.text())


def order_tabs(ui: "Ui_GuestsPage", search: QWidget) -> None:
    """Let Tab go as one reads: the head of the page, the search, the list, the panel."""
    head = (ui.details_button, ui.import_button, ui.export_button, ui.add_button, *ui.counts_line.links())
    finding = (search, ui.rsvp_filter, ui.role_filter, ui.clear_button, ui.columns_button)
    for one, following in pairwise((*head, *finding, *ui.stack.buttons(), ui.table, *ui.panel.controls())):
        QWidget.setTabOrder(one, following)
