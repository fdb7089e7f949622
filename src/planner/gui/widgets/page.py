"""The base of every page: reads again when its event switches or a table it watches changes, and says where it cannot."""

import asyncio
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLayout, QStackedLayout, QWidget
from shiboken6 import isValid

from planner.domain.errors import PlannerError
from planner.domain.texts import N_
from planner.gui import aio, errors, theme
from planner.gui.event_lines import leave_if_gone
from planner.gui.focus import first_stop, is_stop
from planner.gui.i18n import tr
from planner.gui.widgets.empty_state import EmptyState
from planner.gui.widgets.key_hints import open_menu

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from planner.domain.overview import Link
    from planner.domain.texts import Text
    from planner.gui.workspace import Workspace

T = TypeVar("T")


class Page(QWidget):
    """A page of the window over one event.

    A page names its `noun` and the tables it `watches`, and overrides `refresh`. `refresh` runs when the page is
    first shown, when the event switches and when a watched table changes while the page is shown; never twice at
    a time. It is cancelled where nobody waits for it any more: the page is hidden, or shows another event. Where it raises because the event is gone, the next event is shown; where it raises for another reason, a
    sentence and a way to try again stand in place of all it shows, and the next change has it read again.
    Override `begin_search`, `export` and `print_out` where the page has such a thing: the File and Edit menus ask.
    What a page wants of the window it says by signals; it knows no window.
    """

    told = Signal(str)  # a notice for the message bar, which goes with the page
    written = Signal(str, object)  # a notice of a file, and its path; it stays
    asked = Signal(str, str, object)  # a notice, the words of what it offers, and the function that does it
    closed = Signal()  # the page is done with: back to where it stands under
    page_wanted = Signal(str)  # the noun of another page
    import_wanted = Signal(object)  # paths of lists; none: the page asks
    export_wanted = Signal(object)  # widgets.editable_model.ListOnScreen: the guests to choose from
    thing_wanted = Signal(str, object)  # table and key of a thing to be shown on the page that is best for it
    history_wanted = Signal(str, object)  # table and key of a thing: what happened to it
    failed = Signal(bool)  # whether the page could not be read

    link_wanted = Signal(object)  # domain.overview.Link: another page, and which of its rows

    noun: ClassVar[str] = ""
    watches: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, workspace: "Workspace") -> None:
        super().__init__()
        self.workspace = workspace
        self._stale = True
        self._at_rest = aio.Flag(is_set=True)  # nothing is being read
        self._reading: asyncio.Task[None] | None = None
        self._given_up = False
        self._idle_actions: list[QAction] = []
        self._body: QWidget | None = None
        self._unread: EmptyState | None = None
        theme.set_kind(self, "page")
        workspace.changed.connect(self._on_changed)
        workspace.event_changed.connect(self._on_event)

    @property
    def event_id(self) -> int | None:
        """The event to show."""
        return self.workspace.event_id

    async def refresh(self) -> None:
        """Read what the page shows and show it."""

    async def write(self, label: "Text", function: "Callable[..., T]", *args: Any, merge: str = "", **values: Any) -> T:
        """Write one step; where it is refused the page shows what is stored again, and the sentence goes its way."""
        try:
            return await self.workspace.write(label, function, *args, merge=merge, **values)
        except PlannerError:
            self.refresh_soon()
            raise

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

    def show_link(self, link: "Link") -> None:
        """Show the rows that a link from another page means; a page without such rows shows all."""

    def offers(self, deed: str) -> bool:
        """Tell whether the page overrides "begin_search", "export" or "print_out", and can be read."""
        return getattr(type(self), deed) is not getattr(Page, deed) and not self.is_troubled()

    def is_troubled(self) -> bool:
        """Tell whether the page could not be read and says so."""
        return self._unread is not None and not self._unread.isHidden()

    def take_focus(self) -> None:
        """Let the keyboard go on where it was on this page, or begin where work on it begins, once that is read."""
        last = self.focusWidget()
        if last is not None and last is not self and is_stop(last):
            last.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.is_busy():
            self._give_focus()

    def where_work_begins(self) -> QWidget | None:
        """Return the part of the page that has the keyboard at first."""
        return first_stop(self)

    def is_busy(self) -> bool:
        """Tell whether the page reads, or has yet to."""
        return not self._at_rest.is_set() or (self._stale and self.isVisible() and not self.is_troubled())

    async def at_rest(self) -> None:
        """Wait until the page has read what it shows."""
        while isValid(self) and self.is_busy():
            await asyncio.sleep(0)  # a reading that was only just asked for begins here
            await self._at_rest.wait()

    def is_as_opened(self) -> bool:
        """Tell whether the page shows what it would show if it were opened now: nobody has scrolled it."""
        areas = [area for area in self.findChildren(QAbstractScrollArea) if area.isVisible()]
        return not any(bar.value() for area in areas for bar in (area.verticalScrollBar(), area.horizontalScrollBar()))

    def refresh_soon(self) -> None:
        """Read again now if the page is shown, else when it is shown next."""
        self._stale = True
        if self.isVisible() and self._at_rest.is_set():
            aio.spawn(self._refresh_until_fresh(), self)

    def contextMenuEvent(self, qevent: QContextMenuEvent) -> None:
        """Offer the page's actions wherever nothing on it has a menu of its own."""
        open_menu(self, self.menu_actions(), qevent.globalPos())

    def showEvent(self, qevent: QShowEvent) -> None:
        super().showEvent(qevent)
        theme.fit_fields(self)
        if self._stale:
            self.refresh_soon()

    def hideEvent(self, qevent: QHideEvent) -> None:
        super().hideEvent(qevent)
        if not qevent.spontaneous():
            self._give_up()

    def _give_up(self) -> None:
        """Read no further what nobody will see: it is read anew when the page is shown, or for the event of now."""
        if self._reading is not None and not self._reading.done():
            self._stale = self._given_up = True
            self._reading.cancel()

    async def _refresh_until_fresh(self) -> None:
        if not self._at_rest.is_set():
            await self._at_rest.wait()
            return
        self._at_rest.clear()
        try:
            while self._stale:
                if not self.isVisible():
                    return
                self._stale = False
                await self._refresh_once()
            self._show_unread(is_unread=False)
            self._give_focus()
        except Exception:
            if isValid(self):
                # What was shown is not left standing: it would pass for the event of now.
                self._show_unread(is_unread=True)
                self._stale = True
            raise
        finally:
            self._at_rest.set()

    async def _refresh_once(self) -> None:
        event_id, self._given_up = self.event_id, False
        try:
            self._reading = aio.present_loop().create_task(self.refresh())
            await self._reading
        except asyncio.CancelledError:
            if not self._given_up:
                raise
        except Exception as error:
            is_refusal = isinstance(error, PlannerError)
            if is_refusal and event_id is not None and await leave_if_gone(self.workspace, event_id):
                return
            if not self._stale or not isValid(self):
                raise
            # Something changed meanwhile, which may have been why: it is read once more.
            if not is_refusal:
                errors.report(error)

    def _give_focus(self) -> None:
        """Put the keyboard where it was to go when the page had been read, unless it went elsewhere meanwhile."""
        # Not hasFocus(): it is true also where a part of the page has it in the page's place.
        if QApplication.focusWidget() is self and (stop := self.where_work_begins()) is not None:
            stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_unread(self, *, is_unread: bool) -> None:
        """Show in place of the page that it cannot be read, or it again; no key acts on what is not seen."""
        if is_unread == self.is_troubled():
            return
        focused = QApplication.focusWidget()
        is_here = focused is not None and (focused is self or self.isAncestorOf(focused))
        body, unread = self._halves()
        faces = self.layout()
        assert isinstance(faces, QStackedLayout)  # noqa: S101 -- made in _halves
        faces.setCurrentWidget(unread if is_unread else body)
        if is_here and (stop := first_stop(self)) is not None:
            stop.setFocus(Qt.FocusReason.OtherFocusReason)
        if is_unread:
            self._idle_actions = self.actions()
            for action in self._idle_actions:
                self.removeAction(action)
        else:
            self.addActions(self._idle_actions)
        self.failed.emit(is_unread)

    def _halves(self) -> tuple[QWidget, QWidget]:
        """Return what the page shows, put into one widget the first time, and what stands in place of it."""
        if self._body is None or self._unread is None:
            self._body = _moved_out_of(self)
            title, sentence = N_("This page could not be read"), N_("Nothing was changed. Please try again.")
            self._unread = EmptyState("circle-alert", tr(title), tr(sentence))
            self._unread.add_button(tr(N_("Try again")), self.refresh_soon, "refresh-cw", primary=True)
            faces = QStackedLayout(self)
            # A page changes its shape when it is narrow, so it must not be kept wide.
            faces.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
            for half in (self._body, self._unread):
                faces.addWidget(half)
        return self._body, self._unread

    def _on_changed(self, changes: "Mapping[str, frozenset[int] | None]") -> None:
        if not self.watches.isdisjoint(changes):
            self.refresh_soon()

    def _on_event(self, _event_id: int | None) -> None:
        self._give_up()
        self.refresh_soon()


def _moved_out_of(page: QWidget) -> QWidget:
    """Return a widget that has the layout of `page` and all that lay in it."""
    body = QWidget()
    if layout := page.layout():
        body.setLayout(layout)
    for child in page.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if not child.isWindow():
            is_shown = not child.isHidden()
            child.setParent(body)
            child.setVisible(is_shown)
    return body
