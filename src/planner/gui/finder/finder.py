"""The finder of one window: reads what there is to find, opens the field, and goes where one chooses."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from planner.domain.finder import Entry, Index
from planner.domain.names import search_key
from planner.domain.settings import SETTINGS
from planner.domain.texts import N_
from planner.gui import aio, settings
from planner.gui.events import shown
from planner.gui.finder.doing import MORE_WORDS, PAGE_DEEDS, PageDeed
from planner.gui.i18n import joined, tr
from planner.gui.pages import place_of
from planner.gui.widgets.key_hints import without_marks

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from planner.gui.finder.popup import FinderPopup
    from planner.gui.main_window import MainWindow
    from planner.gui.workspace import Workspace

_OURSELVES = "find_anything"
_PAGE = "page_"
_NOT_NOW = N_("“{deed}” cannot be done yet. Choose first on this page what it is for.")


class Finder(QObject):
    """Keeps what it read until something of it changes."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._workspace: Workspace | None = None
        self._things: Index | None = None
        self._is_fresh = False
        self._is_reading = False
        self._at_hand = Index(())
        self._actions: dict[tuple[str, int | str], QAction] = {}
        self._page_deed_of: dict[tuple[str, int | str], PageDeed] = {}
        self.popup: FinderPopup | None = None

    def open(self) -> None:
        """Open the field; what is known already is found at once, the rest when it has been read."""
        from planner.gui.finder.popup import FinderPopup

        if self._workspace is not self._window.workspace:
            self._follow(self._window.workspace)
        recent = settings.found_in(self._workspace.path) if self._workspace else []
        self.popup = FinderPopup(self._window.frame, recent)
        self.popup.chosen.connect(self._go)
        self.popup.destroyed.connect(lambda *_gone, popup=self.popup: self._forget(popup))
        self._at_hand = Index([*self._actions_now(), *_settings()])
        must_read = self._must_read()
        self.popup.show_index(self._with_things(), reads=must_read or self._is_reading)
        self.popup.open_over(self._window.frame)
        if must_read:
            self._read()

    def put_away(self) -> None:
        """Close the field and keep nothing of a file that is closed."""
        if self.popup is not None:
            self.popup.close()
        if self._workspace is not None:
            self._workspace.changed.disconnect(self._on_changed)
        self._follow(None)
        self._at_hand, self._actions = Index(()), {}

    def _follow(self, workspace: "Workspace | None") -> None:
        self._workspace, self._things, self._is_fresh = workspace, None, False
        if workspace is not None:
            workspace.changed.connect(self._on_changed)

    def _on_changed(self, news: Mapping[str, object]) -> None:
        from planner.services.finder import TABLES

        if not TABLES.isdisjoint(news):
            self._is_fresh = False

    def _must_read(self) -> bool:
        return self._workspace is not None and not self._is_fresh

    @aio.async_slot
    async def _read(self) -> None:
        workspace = self._workspace
        if workspace is None:
            return
        self._is_fresh = True  # what changes from now on has to be read again
        self._is_reading = True
        try:
            entries = await workspace.read(_entries)
            things = await aio.in_thread(Index, entries)
        except BaseException:
            self._is_fresh = False
            raise
        finally:
            self._is_reading = False
        if workspace is self._workspace:
            self._things = things
            if self.popup is not None:  # perhaps another one than it was read for
                self.popup.show_index(self._with_things(), reads=False)

    def _with_things(self) -> Index:
        return self._things.together(self._at_hand) if self._things else self._at_hand

    def _actions_now(self) -> Iterator[Entry]:
        """Yield what the menus can do now, and what pages do that are not shown or wait for something to be chosen."""
        self._actions = {}
        noun = self._noun()
        ours = [one for one in PAGE_DEEDS if one.noun == noun]
        for name, menu in self._window.menus.menus.items():
            for at, (action, path) in enumerate(_actions_in(menu) if name != "recent" else ()):
                key = action.objectName() or f"{name}/{at}"
                if name == "page":
                    key = next((one.key for one in ours if one.is_of(action)), f"{noun}/{at}")
                if key != _OURSELVES and action.isEnabled():
                    yield self._entry(action, key, path)
        yield from self._page_deeds(noun)

    def _page_deeds(self, present: str) -> Iterator[Entry]:
        self._page_deed_of = {("action", one.key): one for one in PAGE_DEEDS}
        for one in PAGE_DEEDS:
            place = place_of(one.noun)
            page = self._window.menus.actions[f"{_PAGE}{place.under or place.noun}"]
            is_offered = ("action", one.key) in self._actions or (one.method and one.noun == present)
            if page.isEnabled() and not is_offered:
                where = joined(tr(place.title), _plain(tr(one.under)) if one.under else "")
                words = search_key(where, tr(one.more) if one.more else "")
                yield Entry("action", one.key, _plain(tr(one.words)), words, where, icon=one.icon)

    def _entry(self, action: QAction, key: str, path: str) -> Entry:
        kind = "page" if key.startswith(_PAGE) else "action"
        self._actions[kind, key] = action
        shortcut = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        words = search_key(path, tr(MORE_WORDS[key]) if key in MORE_WORDS else "")
        where = joined(path if kind == "action" else "", shortcut)
        return Entry(kind, key, _plain(action.text()), words, where, icon=str(action.property("icon_name") or ""))

    def _noun(self) -> str:
        return str(getattr(self._window.ui.pages.currentWidget(), "noun", ""))

    def _go(self, entry: Entry) -> None:
        if self._workspace is not None:
            settings.remember_found(self._workspace.path, entry.kind, entry.key)
        if action := self._actions.get((entry.kind, entry.key)):
            action.trigger()
        elif one := self._page_deed_of.get((entry.kind, entry.key)):
            self._do_on_page(one)
        elif entry.kind == "setting":
            self._window.deeds.show_setting(entry.key)
        elif isinstance(entry.key, int) and self._workspace is not None:
            if entry.kind == "event":
                self._workspace.set_event(entry.key)
            else:
                self._window.history.go_to(entry.kind, entry.key)

    @aio.async_slot
    async def _do_on_page(self, one: PageDeed) -> None:
        """Go to a page and do it there once that is read; where nothing is chosen for it, say so."""
        page = self._window.show_page(one.noun)
        if page is None:
            return
        await page.at_rest()
        if page.is_troubled() or not page.isVisible():
            return
        if one.method:
            getattr(page, one.method)()
            return
        offered = [(action, is_on) for action, is_on in _offered_in(page.menu_actions()) if one.is_of(action)]
        for action, is_on in offered:
            if is_on:
                action.trigger()
            else:
                self._window.notice(tr(_NOT_NOW, deed=_plain(action.text())))

    def _forget(self, gone: "FinderPopup") -> None:
        if gone is self.popup:
            self.popup = None


def _offered_in(actions: Iterable[QAction], *, is_on: bool = True) -> Iterator[tuple[QAction, bool]]:
    """Yield the actions, in place of a menu those in it, and whether each can be done, and the menu opened."""
    for action in actions:
        inner: Any = action.menu()
        can_be_done = is_on and action.isEnabled()
        if inner is None:
            yield action, can_be_done
        else:
            yield from _offered_in(inner.actions(), is_on=can_be_done)


def _actions_in(menu: "QMenu", path: str = "") -> Iterator[tuple[QAction, str]]:
    """Yield the actions of a menu and of those in it, each with the titles that lead there."""
    here = joined(path, _plain(menu.title()))
    for action in menu.actions():
        inner: Any = action.menu()
        if inner is not None:
            if action.isEnabled():
                yield from _actions_in(inner, here)
        elif not action.isSeparator() and action.isVisible():
            yield action, here


def _settings() -> Iterator[Entry]:
    """Yield all settings, each found by its title and by what else is said of it."""
    from planner.gui.settings.options import words_of

    for setting in SETTINGS:
        title, *others = words_of(setting)
        yield Entry("setting", setting.key, title, search_key(" ".join(others)), tr(setting.group))


def _plain(words: str) -> str:
    """Return the words of a menu without the mark for its key and what says that it asks."""
    return without_marks(words).removesuffix("…")


def _entries(db: Any) -> list[Entry]:
    from planner.services.finder import list_entries

    return list_entries(db, _day_words)


@cache
def _day_words(day: str) -> str:
    """Return by what words a day ("2027-03-13") is found: "Saturday 13 March 2027"."""
    return shown.day(date.fromisoformat(day))
