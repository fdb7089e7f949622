"""The backups of a file by day, a look inside the chosen one, and the ways to use it."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAction, QDesktopServices, QFont
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from planner.domain.errors import PlannerError
from planner.domain.texts import N_
from planner.gui import aio, theme
from planner.gui.backups import words
from planner.gui.backups.preview import Preview
from planner.gui.i18n import tr
from planner.gui.widgets.card import Card
from planner.gui.widgets.wrapped_list import WrappedList
from planner.store.backups import Backup, Difference
from planner.store.inside import Inside

_BACKUP = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Found:
    """What lies in the folder of backups, and what the file holds now; None where it cannot be read."""

    backups: tuple[Backup, ...]
    now: Inside | None


Make = Callable[[QWidget], Awaitable[Path | None]]
"""Makes a backup now, unless nothing changed since the last."""


class BackupsDialog(QDialog):
    """`wish` says at the end what is to be done with the `chosen` backup: "restore", "copy" or nothing."""

    def __init__(self, path: Path, folder: Path, found: Found, parent: QWidget, make: Make | None = None) -> None:
        super().__init__(parent)
        self.wish = ""
        self._make = make
        self._path, self._folder, self._found = path, folder, found
        self._turn = 0
        self.setWindowTitle(tr(N_("Backups of {file}"), file=path.name))
        self._make_parts()
        self._lay_out()
        self._wire()
        self._offer_menu()
        self._fill()
        self.resize(theme.px(880), theme.px(600))

    @property
    def chosen(self) -> Backup | None:
        """The backup that is looked at."""
        item = self.list.currentItem()
        backup = item.data(_BACKUP) if item else None
        return backup if isinstance(backup, Backup) else None

    def _make_parts(self) -> None:
        self.list = WrappedList()
        self.list.setAccessibleName(tr(N_("Backups by day")))
        self.card = Card()
        self.card.body.addWidget(self.list)
        self.preview = Preview()
        self.place = QLabel(wordWrap=True)
        self.place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.place.setText(
            tr(N_("They are made by themselves, thin out with age, and lie in {folder}"), folder=str(self._folder))
        )
        theme.set_kind(self.place, "small")
        self.make_button = QPushButton(tr(N_("Back up &now")))
        self.make_button.setVisible(self._make is not None)
        self.folder_button = QPushButton(tr(N_("Show in &folder")))
        self.close_button = QPushButton(tr(N_("Close")))
        self.copy_button = QPushButton(tr(N_("Open as a &copy…")))
        self.restore_button = QPushButton(tr(N_("&Restore")))
        theme.set_kind(self.restore_button, "primary")
        for button in (
            *(self.make_button, self.folder_button),
            *(self.close_button, self.copy_button, self.restore_button),
        ):
            button.setAutoDefault(False)

    def _lay_out(self) -> None:
        outer, middle, below = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        outer.setContentsMargins(*[theme.px(20), theme.px(16)] * 2)
        outer.setSpacing(theme.px(12))
        middle.setSpacing(theme.px(14))
        middle.addWidget(self.card, 4)
        middle.addWidget(self.preview, 5)
        below.addWidget(self.make_button)
        below.addWidget(self.folder_button)
        below.addStretch()
        for button in (self.close_button, self.copy_button, self.restore_button):
            below.addWidget(button)
        outer.addLayout(middle, 1)
        outer.addWidget(self.place)
        outer.addLayout(below)

    def _wire(self) -> None:
        self.list.currentItemChanged.connect(lambda _now, _before: self.look())
        self.close_button.clicked.connect(self.reject)
        self.restore_button.clicked.connect(lambda: self._leave("restore"))
        self.copy_button.clicked.connect(lambda: self._leave("copy"))
        self.make_button.clicked.connect(self.back_up)
        self.folder_button.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder))))

    def _offer_menu(self) -> None:
        """Offer the buttons' deeds under the right mouse button too."""
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        for button in (self.restore_button, self.copy_button, self.folder_button):
            action = QAction(button.text(), self.list)
            action.triggered.connect(button.click)
            self.list.addAction(action)

    @aio.deed
    async def back_up(self) -> None:
        """Make a backup and show it, or say that the last one holds all."""
        if self._make is None:
            return
        made = await self._make(self)
        if made is None:
            self.place.setText(tr(N_("Nothing has changed since the last backup, so no new one was needed.")))
            return
        self._found = await aio.in_thread(find, self._path, self._folder)
        self._fill()
        self.place.setText(tr(N_("A backup was made. It lies in {folder}"), folder=str(self._folder)))

    def _fill(self) -> None:
        self.list.clear()
        last = ""
        for backup in self._found.backups:
            day, line = words.day(backup.at), words.line_of(backup)
            if day != last:
                self.list.addItem(_heading(day))
                last = day
            item = QListWidgetItem(line, self.list)
            item.setData(_BACKUP, backup)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{day}, {line}".replace("\n", ", "))
        self.folder_button.setEnabled(bool(self._found.backups))
        if self._found.backups:
            self.list.setCurrentRow(1)
            self.list.setFocus()
        else:
            self.look()

    @aio.async_slot
    async def look(self) -> None:
        """Show what is inside the chosen backup; comparing it with the file may take a moment."""
        self._turn += 1
        turn, backup = self._turn, self.chosen
        can_use = backup is not None and backup.inside is not None
        self.restore_button.setEnabled(can_use)
        self.copy_button.setEnabled(can_use)
        if backup is None:
            self.preview.show_nothing(
                tr(N_("There are no backups yet. One is made when the file has changed, at the latest on closing."))
            )
            return
        difference = await aio.in_thread(_compare, self._path, backup.path) if can_use and self._found.now else None
        if turn == self._turn:
            self.preview.show_backup(backup, self._found.now, difference)

    def _leave(self, wish: str) -> None:
        self.wish = wish
        self.accept()


def _heading(day: str) -> QListWidgetItem:
    item = QListWidgetItem(day)
    item.setFlags(Qt.ItemFlag.NoItemFlags)
    font = QFont()
    font.setWeight(QFont.Weight.DemiBold)  # and nothing else, so that the size follows the text's
    item.setFont(font)
    return item


def find(path: Path, folder: Path) -> Found:
    """Read what lies in the folder, and what the file holds now."""
    from planner.store.backups import list_backups
    from planner.store.inside import look_inside

    try:
        now = look_inside(path)
    except PlannerError:
        now = None
    return Found(tuple(list_backups(folder)), now)


def _compare(path: Path, backup: Path) -> Difference | None:
    from planner.store.backups import compare

    try:
        return compare(path, backup)
    except PlannerError:
        return None
