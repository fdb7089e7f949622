"""What can be done with a step or a restore point, as actions for the buttons, the menu of the list and the keys."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from planner.domain.history import check_point_name
from planner.domain.texts import N_, Text
from planner.gui import jobs, theme
from planner.gui.aio import async_slot
from planner.gui.history import reading
from planner.gui.i18n import tr, unmarked
from planner.gui.widgets.ask_name import ask_name

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from planner.gui.history.entries import Entry
    from planner.gui.history.panel import HistoryPanel
    from planner.services.step_details import StepDetails
    from planner.store.restore_points import RestorePoint

_NOTHING_LATER = N_("Nothing that stands was done after it.")
_GONE = N_("What it changed is not there any more.")


class HistoryDeeds(QObject):
    """The actions of one panel; `fit` enables what can be done with the line that is selected."""

    def __init__(self, panel: "HistoryPanel") -> None:
        super().__init__(panel)
        self._panel = panel
        self.undo = self._action(N_("&Undo this step"), "undo-2", self._undo)
        self.redo = self._action(N_("&Redo this step"), "redo-2", self._redo)
        self.undo_to = self._action(N_("Undo to &here"), "history", self._undo_to)
        self.redo_to = self._action(N_("Redo t&o here"), "redo-2", self._redo_to)
        self.return_to = self._action(N_("Go &back to it"), "history", self._return_to)
        self.go = self._action(N_("&Go to it"), "arrow-right", panel.go)
        self.about = self._action(N_("&All about it"), "list-filter", panel.show_its_story)
        self.rename = self._action(N_("Re&name…"), "pencil", self._rename, "F2")
        self.remove = self._action(N_("Remo&ve"), "trash-2", self._remove, "Del")
        self.set_point = self._action(N_("Set a restore &point…"), "restore-point", self.name_point)
        self.fit(None, None)

    def all(self) -> list[QAction]:
        """Return the actions that concern the selected line, in the order in which they are shown."""
        return [*self.for_buttons(), self.about]

    def for_buttons(self) -> list[QAction]:
        """Return those that have a button."""
        back = [self.undo, self.redo, self.undo_to, self.redo_to, self.return_to]
        return [*back, self.go, self.rename, self.remove]

    def fit(self, entry: "Entry | None", details: "StepDetails | None") -> None:
        """Show what can be done with this line; `details` are those of a step, as far as they have been read."""
        step = entry.step if entry else None
        is_undone = step is not None and step.undone
        is_point = entry is not None and entry.point is not None
        later, forth = (details.later, details.forth) if details else (0, 0)
        there = details is not None and any(thing.is_there for thing in details.things)
        self._offer(self.undo, step is not None and not is_undone, self._why_sealed(details))
        self._offer(self.redo, is_undone and forth <= 1, self._why_sealed(details))
        self._offer(self.redo_to, is_undone and forth > 1, self._why_sealed(details))
        self._offer(self.undo_to, step is not None, "" if later else tr(_NOTHING_LATER))
        self._offer(self.go, step is not None, "" if there else tr(_GONE))
        self._offer(self.about, there)
        for action in (self.return_to, self.rename, self.remove):
            self._offer(action, is_point)
        if later:
            message = N_("Take back the {n} step done after it|Take back the {n} steps done after it")
            self.undo_to.setToolTip(tr(message, n=later))
        if forth > 1:
            self.redo_to.setToolTip(tr(N_("Bring {n} step again|Bring {n} steps again"), n=forth))

    def context_menu(self) -> QMenu:
        """Return the menu of the selected line."""
        menu = QMenu(self._panel)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        menu.addActions([action for action in self.all() if action.isVisible()])
        menu.addSeparator()
        menu.addAction(self.set_point)
        return menu

    @async_slot
    async def name_point(self) -> None:
        """Ask for a name and mark the place where the history stands now."""
        name = await self._ask(N_("Set a restore point"), N_("Set it"))
        if name is not None:
            workspace = self._panel.workspace
            point = await workspace.annotate(reading.set_point, _named(name), workspace.who)
            await self._panel.show_point(point.id)

    # With the selected step

    @async_slot
    async def _undo(self) -> None:
        await self._run(N_("Undoing…"), self._panel.workspace.undo, self._key())

    @async_slot
    async def _redo(self) -> None:
        await self._run(N_("Redoing…"), self._panel.workspace.redo, self._key())

    @async_slot
    async def _undo_to(self) -> None:
        standing = self._panel.workspace.standing
        newest = standing.undo.id if standing and standing.undo else 0
        count = await self._run(N_("Going back…"), self._panel.workspace.undo_to, self._key())
        words = tr(N_("{n} step was taken back.|{n} steps were taken back."), n=count)
        self._panel.offered.emit(words, tr(N_("Bring them back")), async_slot(lambda: self._bring_back(newest)))

    async def _bring_back(self, step_id: int) -> None:
        await self._run(N_("Going forth…"), self._panel.workspace.redo_to, step_id)

    @async_slot
    async def _redo_to(self) -> None:
        await self._bring_back(self._key())

    async def _run(self, title: str, function: "Callable[..., Awaitable[object]]", key: int) -> object:
        return await jobs.run_job(self._panel, title, function, key)

    def _key(self) -> int:
        entry = self._panel.ui.list.current()
        return entry.key if entry else 0

    # With the selected restore point

    @async_slot
    async def _return_to(self) -> None:
        await self._run(N_("Going back…"), self._panel.workspace.return_to, self._key())

    @async_slot
    async def _rename(self) -> None:
        entry = self._panel.ui.list.current()
        if entry is None or entry.point is None:
            return
        name = await self._ask(N_("Rename the restore point"), N_("Rename it"), unmarked(tr(entry.point.name)))
        if name is not None:
            await self._panel.workspace.annotate(reading.rename_point, entry.key, _named(name))
            await self._panel.show_point(entry.key)

    @async_slot
    async def _remove(self) -> None:
        point = await self._panel.workspace.annotate(reading.remove_point, self._key())
        self._panel.refresh_soon()
        words = tr(N_("The restore point {name} was removed. What was done stays."), name=tr(point.name))
        self._panel.offered.emit(words, tr(N_("Bring it back")), async_slot(lambda: self._put_back(point)))

    async def _put_back(self, point: "RestorePoint") -> None:
        back = await self._panel.workspace.annotate(reading.put_back, point)
        await self._panel.show_point(back.id)

    async def _ask(self, title: str, verb: str, value: str = "") -> str | None:
        words = tr(N_("What is this place in the history called?"))
        return await ask_name(self._panel, tr(title), words, tr(verb), value=value, check=check_point_name)

    # Setting up

    @staticmethod
    def _why_sealed(details: "StepDetails | None") -> str:
        return tr(details.seal) if details and details.seal else ""

    @staticmethod
    def _offer(action: QAction, shown: bool, why_not: str = "") -> None:  # noqa: FBT001 -- read at its place
        action.setVisible(shown)
        action.setEnabled(shown and not why_not)
        action.setToolTip(why_not)

    def _action(self, words: str, icon: str, slot: Callable[[], object], key: str = "") -> QAction:
        action = QAction(tr(words), self._panel)
        theme.set_icon(action, icon)
        action.triggered.connect(lambda _checked=False: slot())
        if key:
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            self._panel.ui.list.addAction(action)
        return action


def _named(name: str) -> Text:
    return Text("{name}", {"name": check_point_name(name)})
