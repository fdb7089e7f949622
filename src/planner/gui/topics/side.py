"""The details of the topics page: beside the list while something is chosen, or in its place where one alone has room."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QBoxLayout

from planner.gui import theme

if TYPE_CHECKING:
    from planner.gui.topics.page import TopicsPage

_PANEL, _ONE_COLUMN, _TALL_HEADER, _LOW, _SEARCH = 312, 860, 640, 400, 150


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
        self.fit_head()
        self.show()

    def fit_head(self) -> None:
        """Fold what stands above the topics: into lines where it is narrow, and as low as can be where it is not high."""
        ui, page = self._page.ui, self._page
        low = page.height() < theme.px(_LOW)
        sides = ui.page_layout.contentsMargins()
        ui.page_layout.setContentsMargins(sides.left(), *((8, sides.right(), 8) if low else (18, sides.right(), 20)))
        ui.page_layout.setSpacing(8 if low else 14)
        room = page.width() - sides.left() - sides.right()
        ui.counts_label.setHidden(low)
        ui.title_label.setToolTip(ui.counts_label.text() if low else "")
        self._name_tools(with_words=True)
        title, gap = ui.title_label.sizeHint().width(), ui.header_layout.spacing()
        if low and title + gap + ui.tools_layout.sizeHint().width() > room:
            self._name_tools(with_words=False)
        narrow = page.width() < theme.px(_TALL_HEADER)
        _lay(ui.header_layout, downwards=narrow and not low)
        boxes = ui.choices_layout.sizeHint().width() + ui.filter_layout.spacing()
        _lay(ui.filter_layout, downwards=boxes + theme.px(_SEARCH) > room if low else narrow)

    def _name_tools(self, *, with_words: bool) -> None:
        for button in (self._page.ui.panel_button, self._page.ui.add_button):
            button.setText(f" {button.accessibleName()}" if with_words else "")

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
        ui.side.setMaximumWidth(theme.ANY_WIDTH if self.is_alone else theme.px(_PANEL))

    def _show_when_let_go(self) -> None:
        self.show(slowly=self._page.board.is_carrying())


def _lay(layout: QBoxLayout, *, downwards: bool) -> None:
    layout.setDirection(QBoxLayout.Direction.TopToBottom if downwards else QBoxLayout.Direction.LeftToRight)
