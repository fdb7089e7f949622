"""The base of every page: reads again when its event switches or a table it watches changes."""

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QWidget

from planner.gui import aio, theme

if TYPE_CHECKING:
    from collections.abc import Mapping

    from planner.gui.workspace import Workspace


class Page(QWidget):
    """A page of the window over one event.

    A page names its `noun` and the tables it `watches`, and overrides `refresh`. `refresh` runs when the page is
    first shown, when the event switches and when a watched table changes while the page is shown; never twice at
    a time. Override `begin_search`, `export` and `print_out` where the page has such a thing: the File and Edit menus ask.
    What a page wants of the window it says by signals; it knows no window.
    """

    told = Signal(str)  # a notice for the message bar
    closed = Signal()  # the page is done with: back to where it stands under
    page_wanted = Signal(str)  # the noun of another page
    import_wanted = Signal(object)  # paths of lists; none: the page asks
    export_wanted = Signal(object, object)  # keys of the guests selected, and of those shown
    history_wanted = Signal(str, object)  # table and key of a thing: what happened to it

    noun: ClassVar[str] = ""
    watches: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, workspace: "Workspace") -> None:
        super().__init__()
        self.workspace = workspace
        self._stale = True
        self._refreshing = False
        theme.set_kind(self, "page")
        workspace.changed.connect(self._on_changed)
        workspace.event_changed.connect(self._on_event)

    @property
    def event_id(self) -> int | None:
        """The event to show."""
        return self.workspace.event_id

    async def refresh(self) -> None:
        """Read what the page shows and show it."""

    def menu_actions(self) -> list[QAction]:
        """Return the page's actions for its menu; each has a key and a translated text."""
        return []

    def begin_search(self) -> None:
        """Put the cursor where a search is typed."""

    def export(self) -> None:
        """Begin to write the page's list to a file."""

    def print_out(self) -> None:
        """Begin to print what the page shows."""

    def show_thing(self, table: str, key: int) -> bool:  # noqa: ARG002 -- for pages that show such things
        """Select the row of a thing, once it is read, and tell whether this page shows such things at all."""
        return False

    def offers(self, deed: str) -> bool:
        """Tell whether the page overrides "begin_search", "export" or "print_out"."""
        return getattr(type(self), deed) is not getattr(Page, deed)

    def is_busy(self) -> bool:
        """Tell whether the page reads, or has yet to."""
        return self._refreshing or (self._stale and self.isVisible())

    def refresh_soon(self) -> None:
        """Read again now if the page is shown, else when it is shown next."""
        self._stale = True
        if self.isVisible() and not self._refreshing:
            aio.spawn(self._refresh_until_fresh(), self)

    def showEvent(self, qevent: QShowEvent) -> None:
        super().showEvent(qevent)
        theme.fit_fields(self)
        if self._stale:
            self.refresh_soon()

    async def _refresh_until_fresh(self) -> None:
        if self._refreshing:
            return
        self._refreshing = True
        try:
            while self._stale:
                self._stale = False
                await self.refresh()
        finally:
            self._refreshing = False

    def _on_changed(self, changes: "Mapping[str, frozenset[int] | None]") -> None:
        if not self.watches.isdisjoint(changes):
            self.refresh_soon()

    def _on_event(self, _event_id: int | None) -> None:
        self.refresh_soon()
