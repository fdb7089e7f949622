"""The place of the history in the window: beside the page where there is room for both, or else in its place."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QSizePolicy

from planner.domain.texts import N_
from planner.gui import theme
from planner.gui.aio import async_slot
from planner.gui.i18n import tr
from planner.gui.pages import PLACES

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from planner.gui.history.panel import HistoryPanel
    from planner.gui.main_window import MainWindow

_WIDTH, _RAIL = 344, 56
_PAGE = 720  # what the widest page needs when it has laid itself out for a narrow window
_MORE = 44  # with the history beside it the page needs that much more before the sidebar shows its words


class HistoryDock(QObject):
    """Opens and closes the panel of the open workspace, and goes where it leads."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._panel: HistoryPanel | None = None
        self._page: QWidget | None = None  # what stood where the panel stands now
        window.menus.actions["history"].setCheckable(True)
        window.ui.pages.currentChanged.connect(self._on_page)

    @property
    def panel(self) -> "HistoryPanel | None":
        """The panel, while it is open."""
        return self._panel

    @property
    def covered(self) -> "QWidget | None":
        """The page in whose place the panel stands."""
        return self._page

    def toggle(self) -> None:
        """Open the panel, or close it."""
        if self._panel is None:
            self.open()
        else:
            self.put_away()

    def open(self) -> "HistoryPanel | None":
        """Open the panel and put the cursor into it; there is none without a workspace."""
        if self._window.workspace is None:
            return None
        if self._panel is None:
            from planner.gui.history.panel import HistoryPanel

            self._panel = HistoryPanel(self._window.workspace)
            self._panel.closed.connect(self.put_away)
            self._panel.jump_wanted.connect(self.go_to)
            self._panel.offered.connect(self._offer)
            self._window.fit()
        self._show_checked()
        self._panel.begin()
        return self._panel

    def put_away(self) -> None:
        """Close the panel and go back to the page."""
        panel, page, self._panel, self._page = self._panel, self._page, None, None
        if panel is None:
            return
        pages = self._window.ui.pages
        if pages.indexOf(panel) >= 0:
            if pages.currentWidget() is panel and page is not None:
                pages.setCurrentWidget(page)
            pages.removeWidget(panel)
        self._let_pages_shrink(allowed=False)
        self._window.ui.body.removeWidget(panel)
        had_focus = panel.isAncestorOf(self._window.frame.focusWidget() or self._window)
        panel.hide()
        panel.deleteLater()
        self._window.fit()
        self._show_checked()
        if had_focus:
            self._window.take_focus()

    def fit(self) -> int:
        """Give the panel its place, and return the width that it leaves to sidebar and page."""
        width = self._window.width()
        if self._panel is None:
            return width
        if not self._has_room():
            self._stand_in_place_of_page()
            return width
        self._stand_beside()
        return width - theme.px(_WIDTH + _MORE)

    @async_slot
    async def show_about(self, table: str, key: int) -> None:
        """Open the history of one thing."""
        if panel := self.open():
            await panel.show_about(table, key)

    def name_point(self) -> None:
        """Ask for the name of a restore point; the panel shows where it stands."""
        if panel := self.open():
            panel.deeds.name_point()

    @async_slot
    async def go_to(self, table: str, key: int) -> None:
        """Show a thing on the page that is best for it, in the event to which it belongs."""
        from planner.gui.history.reading import read_spots

        workspace = self._window.workspace
        if workspace is None:
            return
        places = {place.noun for place in PLACES}
        spots = await workspace.read(read_spots, table, key, workspace.event_id)
        for spot in spots:
            if spot.page not in places:
                continue
            if spot.event_id is not None:
                workspace.set_event(spot.event_id)
            page = self._window.show_page(spot.page)
            if page is not None and page.show_thing(spot.table, spot.key):
                return
        if not spots:
            self._window.notice(tr(N_("It is not there any more. Undo of what removed it brings it back.")))

    def _has_room(self) -> bool:
        """Tell whether a page fits beside the panel."""
        return self._window.width() >= theme.px(_RAIL + _WIDTH + _PAGE)

    def _let_pages_shrink(self, *, allowed: bool) -> None:
        """Let pages give way to the panel at once: they lay themselves out anew when they have become narrow."""
        pages = self._window.ui.pages
        policy = pages.sizePolicy()
        usual = QSizePolicy.Policy.Expanding
        policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored if allowed else usual)
        pages.setSizePolicy(policy)

    def _stand_beside(self) -> None:
        panel, pages = self._panel, self._window.ui.pages
        assert panel is not None  # noqa: S101 -- fit asks only with a panel
        panel.setFixedWidth(theme.px(_WIDTH))
        panel.set_wide(wide=False)
        theme.set_flag(panel, "reverse", self._window.isRightToLeft())
        if self._window.ui.body.indexOf(panel) >= 0:
            return
        self._let_pages_shrink(allowed=True)
        page, self._page = self._page, None
        if pages.indexOf(panel) >= 0:
            if page is not None:
                pages.setCurrentWidget(page)
            pages.removeWidget(panel)
        self._window.ui.body.addWidget(panel)
        panel.show()

    def _stand_in_place_of_page(self) -> None:
        panel, pages = self._panel, self._window.ui.pages
        assert panel is not None  # noqa: S101 -- fit asks only with a panel
        panel.setMinimumWidth(0)
        panel.setMaximumWidth(theme.ANY_WIDTH)
        panel.set_wide(wide=True)
        if pages.indexOf(panel) >= 0:
            return
        self._let_pages_shrink(allowed=False)
        self._window.ui.body.removeWidget(panel)
        self._page = pages.currentWidget()
        pages.addWidget(panel)
        pages.setCurrentWidget(panel)

    def _on_page(self, _at: int) -> None:
        """Close the panel where somebody went on to another page in its place."""
        if self._page is not None and self._window.ui.pages.currentWidget() is not self._panel:
            self._page = None
            self.put_away()

    def _show_checked(self) -> None:
        self._window.menus.actions["history"].setChecked(self._panel is not None)

    def _offer(self, words: str, offer: str, then: "Callable[[], object]") -> None:
        """Offer something once: what has been taken is not offered any more."""
        bar = self._window.ui.message_bar

        def take() -> None:
            bar.hide()
            then()

        bar.tell(words, role="", offer=offer, then=take)
