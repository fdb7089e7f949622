"""The order in which Tab goes through the page of guests."""

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from planner._generated.ui_guests_page import Ui_GuestsPage


def order_tabs(ui: "Ui_GuestsPage", search: QWidget) -> None:
    """Let Tab go as one reads: the head of the page, the search, the list, the panel."""
    head = (ui.details_button, ui.import_button, ui.export_button, ui.add_button, *ui.counts_line.links())
    finding = (search, ui.rsvp_filter, ui.role_filter, ui.clear_button, ui.columns_button)
    for one, following in pairwise((*head, *finding, *ui.stack.buttons(), ui.table, *ui.panel.controls())):
        QWidget.setTabOrder(one, following)
