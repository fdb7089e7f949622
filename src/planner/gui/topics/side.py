"""The details of the topics page: beside the list while something is chosen, or in its place where one alone has room."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QBoxLayout

from planner.gui import theme

if TYPE_CHECKING:
    from planner.gui.topics.page import TopicsPage

_PANEL, _ANY_WIDTH, _ONE_COLUMN, _TALL_HEADER = 312, 16_777_215, 860, 640


class Side(QObject):
    """Shows and hides the panel of one page."""

    def __init__(self, page: "TopicsPage") -> None:
        super().__init__(page)
        self._page = page
        self.is_alone = False
        self._wants_panel = True
        self._later = QTimer(self, singleShot=True, interval=QApplication.doubleClickInterval())
        self._later.timeout.connect(self._show_when_let_go)

    def fit(self) -> None:
        """Fold the page where it is narrow for its letters."""
        ui, width = self._page.ui, self._page.width()
        alone = width < theme.px(_ONE_COLUMN)
        if alone != self.is_alone:
            # A panel that would hide the list waits until there is room for both again.
            self._wants_panel = ui.panel_button.isChecked() if alone else self._wants_panel
            ui.panel_button.setChecked(self._wants_panel and not alone)
        self.is_alone = alone
        downwards, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        for layout in (ui.header_layout, ui.filter_layout):
            layout.setDirection(downwards if width < theme.px(_TALL_HEADER) else across)
        self.show()

    def show(self, *, slowly: bool = False) -> None:
        """Show the panel if it is wanted and there is something to tell.

        It comes `slowly` where a press of the mouse chose: the card would move away under a second press.
        """
        ui, has_chosen = self._page.ui, bool(self._page.chosen)
        wanted = ui.panel_button.isChecked() and has_chosen
        ui.panel_button.setEnabled(has_chosen)
        if wanted and slowly and ui.side.isHidden():
            self._later.start()
            return
        self._later.stop()
        ui.side.setVisible(wanted)
        ui.views.setVisible(not (wanted and self.is_alone))
        ui.side.setMinimumWidth(theme.px(_PANEL))
        ui.side.setMaximumWidth(_ANY_WIDTH if self.is_alone else theme.px(_PANEL))

    def _show_when_let_go(self) -> None:
        self.show(slowly=self._page.board.is_carrying())
