"""The details of the topics page: beside the topics while something is chosen, or a drawer over them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QBoxLayout, QSizePolicy

from planner.gui import theme
from planner.gui.widgets.buttons import show_words
from planner.gui.widgets.side_panel import WIDTH, Drawer

if TYPE_CHECKING:
    from planner.gui.topics.page import TopicsPage

_DRAWER_BELOW, _TALL_HEADER, _LOW, _SEARCH = 860, 640, 400, 150


class Side(QObject):
    """Shows and hides the panel of one page."""

    def __init__(self, page: "TopicsPage") -> None:
        super().__init__(page)
        self._page = page
        ui = page.ui
        policy = ui.counts_label.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)  # as wide as the title has room, beside the tools
        ui.counts_label.setSizePolicy(policy)
        self._drawer = Drawer(page, ui.side, ui.body_layout, ui.views, ui.header_layout)
        self._wants_panel = True
        self._later = QTimer(self, singleShot=True, interval=QApplication.doubleClickInterval())
        self._later.timeout.connect(self._show_when_let_go)

    @property
    def is_drawer(self) -> bool:
        """Tell whether the panel lies over the topics."""
        return self._drawer.is_out

    def fit(self) -> None:
        """Fold the page where it is narrow for its letters."""
        ui, width = self._page.ui, self._page.width()
        out = width < theme.px(_DRAWER_BELOW)
        if out != self.is_drawer:
            # A panel that would hide topics waits until there is room for both again.
            self._wants_panel = ui.panel_button.isChecked() if out else self._wants_panel
            ui.panel_button.setChecked(self._wants_panel and not out)
            self._drawer.move(out=out)
            theme.set_kind(ui.side, "panel" if out else "")
            theme.set_kind(self._page.panel, "bare" if out else "card")
            self._page.panel.close_button.setVisible(out)
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
        ui.counts_label.most = 1 if low else 0
        ui.counts_label.updateGeometry()
        self._name_tools(with_words=True)
        title = max(label.sizeHint().width() for label in (ui.title_label, ui.counts_label))
        gap = ui.header_layout.spacing()
        if low and title + gap + ui.tools_layout.sizeHint().width() > room:
            self._name_tools(with_words=False)
        narrow = page.width() < theme.px(_TALL_HEADER)
        _lay(ui.header_layout, downwards=narrow and not low)
        boxes = ui.choices_layout.sizeHint().width() + ui.filter_layout.spacing()
        _lay(ui.filter_layout, downwards=boxes + theme.px(_SEARCH) > room if low else narrow)

    def _name_tools(self, *, with_words: bool) -> None:
        for button in (self._page.ui.panel_button, self._page.ui.add_button):
            show_words(button, shown=with_words)

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
        ui.side.setFixedWidth(theme.px(WIDTH))
        self._drawer.lie()

    def _show_when_let_go(self) -> None:
        self.show(slowly=self._page.board.is_carrying())


def _lay(layout: QBoxLayout, *, downwards: bool) -> None:
    layout.setDirection(QBoxLayout.Direction.TopToBottom if downwards else QBoxLayout.Direction.LeftToRight)
