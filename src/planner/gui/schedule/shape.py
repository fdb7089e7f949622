"""The shape of the schedule page: what it folds where it is narrow for its letters."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QSpacerItem

from planner.domain.texts import N_
from planner.gui import theme
from planner.gui.i18n import tr

if TYPE_CHECKING:
    from planner.gui.schedule.page import SchedulePage

_PANEL, _SMALL_PANEL = 312, 264
_NARROW, _TALL_HEADER, _ONE_COLUMN = 980, 740, 660  # widths below which the page changes its shape


class Shape(QObject):
    """Puts the parts of one page beside or below each other."""

    def __init__(self, page: "SchedulePage") -> None:
        super().__init__(page)
        self._page = page
        self.is_alone = False  # there is room for the programme or for the panel, not for both
        self._name_row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        ui = page.ui
        ui.title_layout.removeWidget(ui.title_label)
        self._name_row.addWidget(ui.title_label)
        self._name_row.addItem(QSpacerItem(0, 0, QSizePolicy.Policy.Expanding))
        ui.title_layout.insertLayout(0, self._name_row)

    def fit(self) -> None:
        """Fold the page as far as it must be."""
        ui, width = self._page.ui, self._page.width()
        narrow, alone = width < theme.px(_NARROW), width < theme.px(_ONE_COLUMN)
        if alone and not self.is_alone:
            ui.panel_button.setChecked(False)
        self.is_alone = alone
        self._say(all_words=not narrow, print_word=not alone)
        self._fit_header(narrow=narrow, alone=alone)
        self.show_panel()

    def _say(self, *, all_words: bool, print_word: bool) -> None:
        ui = self._page.ui
        ui.export_button.setText(" " + tr(N_("Calendar…")) if all_words else "")
        ui.panel_button.setText(" " + tr(N_("Topics")) if all_words else "")
        ui.print_button.setText(" " + tr(N_("Print…")) if print_word else "")

    def _tools_width(self) -> int:
        ui = self._page.ui
        shown = (ui.day_box, ui.segments, ui.panel_button, ui.export_button, ui.print_button)
        return int(sum(one.sizeHint().width() + ui.tools_layout.spacing() for one in shown if not one.isHidden()))

    def _fit_header(self, *, narrow: bool, alone: bool) -> None:
        """Put the tools beside the title, or below it, and there the day beside the title, so that all is read."""
        ui, width = self._page.ui, self._page.width()
        margins = ui.page_layout.contentsMargins()
        room = width - margins.left() - margins.right()
        tools = self._tools_width()
        is_tall = width < theme.px(_TALL_HEADER) or ui.title_label.sizeHint().width() + tools > room
        downwards, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        ui.header_layout.setDirection(downwards if is_tall else across)
        if is_tall:  # where the tools have a line of their own they may have their words
            self._say(all_words=True, print_word=True)
            if self._tools_width() > room:
                self._say(all_words=not narrow, print_word=not alone)
        is_above = is_tall and tools > room
        if is_above and self._name_row.indexOf(ui.day_box) < 0:
            self._name_row.addWidget(ui.day_box)
        elif not is_above and ui.tools_layout.indexOf(ui.day_box) < 0:
            ui.tools_layout.insertWidget(0, ui.day_box)

    def show_panel(self) -> None:
        """Show the panel beside the programme, in its place where there is room for one alone, or not at all."""
        ui, wanted = self._page.ui, self._page.ui.panel_button.isChecked()
        ui.side.setVisible(wanted)
        ui.card.setVisible(not (wanted and self.is_alone))
        width = theme.px(_PANEL if self._page.width() >= theme.px(_NARROW) else _SMALL_PANEL)
        ui.side.setMinimumWidth(width)
        ui.side.setMaximumWidth(theme.ANY_WIDTH if self.is_alone else width)
