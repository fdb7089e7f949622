"""Where a side panel stands: beside the list, or over it as a drawer where the window is too narrow for both.

`ui` is the form of a page with `page_layout`, `panel`, `details_button`, `add_button` and `title_label`; its panel has a
`close_button` and tells by `is_new` whether something new is being typed into it.
"""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QPushButton, QWidget

from planner.gui import theme

WIDTH = 312
_DRAWER_BELOW = 960  # a window of 1200 without its navigation
_EDGE = 6  # no button of the page looks out above


def is_drawer(ui: Any) -> bool:
    """Tell whether the panel lies over the list."""
    at: int = ui.page_layout.indexOf(ui.panel)
    return at < 0


def fit_panel(page: QWidget, ui: Any, lesser: Sequence[QPushButton], *, has_rows: bool) -> None:
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
    ui.panel.close_button.setVisible(as_drawer)
    ui.panel.setVisible(ui.details_button.isChecked() if as_drawer else ui.panel.is_new or has_rows)
    _fit_buttons(page, ui, [each for each in lesser if not each.isHidden()])
    if as_drawer:
        edge, width = theme.px(_EDGE), ui.panel.width()
        left = edge if page.isRightToLeft() else page.width() - width - edge
        ui.panel.setGeometry(left, edge, width, page.height() - 2 * edge)
        ui.panel.raise_()


def _fit_buttons(page: QWidget, ui: Any, lesser: Sequence[QPushButton]) -> None:
    """Leave the icons of the lesser buttons where there is no room for their words."""
    room = page.width() - theme.px(48) - (0 if is_drawer(ui) else ui.panel.width() + theme.px(20))
    for each in (*lesser, ui.add_button):
        each.setText(f" {each.accessibleName()}")
    needed = sum(each.sizeHint().width() + 14 for each in (*lesser, ui.add_button, ui.title_label))
    for each in lesser if needed > room else ():
        each.setText("")
