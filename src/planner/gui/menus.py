"""The menu bar as data: every deed with its words and its key."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from planner.domain.texts import N_
from planner.gui import theme
from planner.gui.i18n import tr
from planner.gui.pages import PLACES, START
from planner.gui.widgets.letters import give_letters

if TYPE_CHECKING:
    from planner.gui.main_window import MainWindow


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of a menu; `deed` names the method of Deeds, "" is a separator or a place that is filled later."""

    deed: str = ""
    words: str = ""
    key: str = ""
    icon: str = ""
    needs: str = ""  # "workspace", "event" or the deed that some page must offer


LINE = Entry()

FILE = (
    Entry("new_workspace", N_("&New workspace…"), "Ctrl+Shift+N", "file-plus"),
    Entry("open", N_("&Open…"), "Ctrl+O", "folder-open"),
    Entry("open_window", N_("Open in a new &window…"), "Ctrl+Alt+N", "external-link"),
    Entry("recent", N_("Open &recent")),
    Entry("save_copy", N_("&Save a copy…"), "Ctrl+Shift+S", "copy", "workspace"),
    Entry("backups", N_("&Backups…"), "Ctrl+Shift+B", "archive-restore"),
    LINE,
    Entry("import_list", N_("&Import a list…"), "Ctrl+I", "file-up"),
    Entry("paste_list", N_("Paste a &list"), "Ctrl+Alt+V", "file-up"),
    Entry("export", N_("&Export…"), "Ctrl+E", "file-down", "export"),
    Entry("print_out", N_("&Print…"), "Ctrl+P", "printer", "print_out"),
    LINE,
    Entry("settings", N_("Se&ttings…"), "Ctrl+,", "settings"),
    LINE,
    Entry("close", N_("&Close"), "Ctrl+W"),
    Entry("quit", N_("&Quit"), "Ctrl+Q"),
)
EDIT = (
    Entry("undo", N_("&Undo"), "Ctrl+Z", "undo-2"),
    Entry("redo", N_("&Redo"), "Ctrl+Shift+Z", "redo-2"),
    LINE,
    Entry("begin_search", N_("&Find"), "Ctrl+F", "search", "begin_search"),
    Entry("find_anything", N_("Find &anything…"), "Ctrl+K", "search"),
    LINE,
    Entry("restore_point", N_("Set a restore &point…"), "Ctrl+Shift+M", "restore-point", "workspace"),
)
EVENT = (
    Entry("new_event", N_("&New event…"), "Ctrl+Shift+E", "calendar-plus"),
    Entry("copy_event", N_("&Copy…"), "Ctrl+Shift+D", "copy", "event"),
    Entry("archive_event", N_("&Archive"), "Ctrl+Shift+A", "archive", "event"),
    Entry("delete_event", N_("&Delete"), "Ctrl+Shift+Backspace", "trash-2", "event"),
    LINE,
    Entry("switch_event", N_("&Switch…"), "Ctrl+J", "chevrons-up-down", "event"),
)
VIEW = (
    Entry("pages"),
    LINE,
    Entry("history", N_("&History"), "Ctrl+H", "history", "workspace"),
    LINE,
    Entry("system", N_("Colours of the &system"), "Ctrl+Alt+S"),
    Entry("light", N_("&Light"), "Ctrl+Alt+L"),
    Entry("dark", N_("&Dark"), "Ctrl+Alt+D"),
    LINE,
    Entry("larger", N_("La&rger text"), "Ctrl++"),
    Entry("smaller", N_("S&maller text"), "Ctrl+-"),
    Entry("usual_size", N_("&Usual size of text"), "Ctrl+0"),
)
HELP = (
    Entry("keys", N_("&Keys"), "F1", "keyboard"),
    Entry("about", N_("&About Planner"), "Shift+F1", "info"),
    Entry("log_folder", N_("&Log folder"), "Ctrl+Shift+F1", "folder-open"),
)
# The page's own menu stands between Event and View.
MENUS = (
    ("file", N_("&File"), FILE),
    ("edit", N_("&Edit"), EDIT),
    ("event", N_("E&vent"), EVENT),
    ("page", N_("&Page"), ()),
    ("view", N_("V&iew"), VIEW),
    ("help", N_("&Help"), HELP),
)
_MORE_KEYS = {"redo": "Ctrl+Y", "larger": "Ctrl+="}
_SCHEMES = ("system", "light", "dark")


class Menus:
    """The menu bar of one window: `actions` by deed, `show_page` for the menu of the current page."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self.actions: dict[str, QAction] = {}
        self.needs: dict[str, str] = {}
        self.menus: dict[str, QMenu] = {}
        for name, words, entries in MENUS:
            self.menus[name] = menu = window.frame.menuBar().addMenu(tr(words))
            menu.setToolTipsVisible(True)
            for entry in entries:
                self._add(menu, entry)
        self._group(_SCHEMES)
        self.show_page([])
        self.show_scheme()

    def show_page(self, actions: list[QAction]) -> None:
        """Fill the menu of the current page, or take it away where the page has none."""
        menu = self.menus["page"]
        if menu.actions() != actions:  # else it may be open
            self._fill(menu, actions)
        menu.menuAction().setVisible(bool(actions))

    @staticmethod
    def _fill(menu: QMenu, actions: list[QAction]) -> None:
        # Not clear(): that deletes actions, and these belong to the page.
        for action in menu.actions():
            menu.removeAction(action)
        menu.addActions(actions)

    def show_scheme(self) -> None:
        self.actions[theme.scheme()].setChecked(True)

    def show_offers(self, *, workspace: bool, event: bool, offered: set[str]) -> None:
        """Enable what can be done now."""
        given = offered | ({"workspace"} if workspace else set()) | ({"event"} if event else set())
        for deed, need in self.needs.items():
            if need:  # the others can be done always, or are undo and redo, of which `show_steps` tells
                self.actions[deed].setEnabled(need in given)
        if not workspace:
            self.show_steps(None, None)
        self.actions[f"page_{START.noun}"].setVisible(workspace and not event)

    def show_steps(self, undo: str | None, redo: str | None) -> None:
        """Name what undo and redo would do; None where there is nothing."""
        for deed, words, named, step in (
            ("undo", N_("&Undo"), N_("&Undo “{step}”"), undo),
            ("redo", N_("&Redo"), N_("&Redo “{step}”"), redo),
        ):
            self.actions[deed].setText(tr(words) if step is None else tr(named, step=step.replace("&", "&&")))
            self.actions[deed].setEnabled(step is not None)

    def _add(self, menu: QMenu, entry: Entry) -> None:
        if entry.deed == "pages":
            self._add_pages(menu)
        elif entry.deed == "recent":
            self.menus["recent"] = menu.addMenu(tr(entry.words))
            self.menus["recent"].aboutToShow.connect(self._fill_recent)
            self._fill_recent()
            give_letters(self.menus["recent"])
        elif not entry.deed:
            menu.addSeparator()
        else:
            self._add_deed(menu, entry)

    def _add_deed(self, menu: QMenu, entry: Entry) -> None:
        action = QAction(tr(entry.words), self._window)
        keys = [entry.key, _MORE_KEYS.get(entry.deed, "")]
        action.setShortcuts([QKeySequence(key) for key in keys if key])
        action.setObjectName(entry.deed)
        if entry.icon:
            theme.set_icon_in_menu(menu, action, entry.icon)
        action.triggered.connect(lambda _checked=False, deed=entry.deed: getattr(self._window.deeds, deed)())
        self._window.addAction(action)
        menu.addAction(action)
        self.actions[entry.deed] = action
        self.needs[entry.deed] = entry.needs

    def _add_pages(self, menu: QMenu) -> None:
        for place in (START, *PLACES):
            if place.under:
                continue
            action = QAction(tr(place.line), self._window)
            action.setShortcut(QKeySequence(place.key))
            theme.set_icon_in_menu(menu, action, place.icon)
            action.setObjectName(f"page_{place.noun}")
            action.triggered.connect(lambda _checked=False, noun=place.noun: self._window.show_page(noun))
            menu.addAction(action)
            self.actions[f"page_{place.noun}"] = action
            self.needs[f"page_{place.noun}"] = "event" if place.of_event else "workspace"

    def _group(self, deeds: tuple[str, ...]) -> None:
        group = QActionGroup(self._window)
        for deed in deeds:
            self.actions[deed].setCheckable(True)
            group.addAction(self.actions[deed])

    def _fill_recent(self) -> None:
        from planner.store.settings import Settings

        menu = self.menus["recent"]
        menu.clear()
        for path in Settings().recent_files:
            action = menu.addAction(str(path).replace("&", "&&"))
            action.triggered.connect(lambda _checked=False, path=path: self._window.open_soon(path))
        menu.setEnabled(not menu.isEmpty())
