"""The overview page: the next step at the top, the counts as links, what is missing, the replies over time."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout

from planner._generated.ui_overview_page import Ui_OverviewPage
from planner.domain.overview import Facts, Finding, findings
from planner.domain.texts import N_
from planner.gui import theme
from planner.gui.events import shown
from planner.gui.i18n import clock, joined, tr
from planner.gui.overview.findings import FindingsCard
from planner.gui.overview.replies import RepliesCard
from planner.gui.overview.side import ProgrammeCard, SeatsCard
from planner.gui.overview.tile import CountTile
from planner.gui.overview.words import ICONS, how_long, tiles
from planner.gui.widgets.buttons import say
from planner.gui.widgets.page import Page
from planner.services.overview import Overview, get_overview

if TYPE_CHECKING:
    from planner.gui.workspace import Workspace

_BESIDE, _SIDE = 900, 340
_TILE, _TILE_GAP = 150, 12


class OverviewPage(Page):
    """What an organiser wants to see first."""

    noun = "overview"
    watches = frozenset({
        *("event", "venue", "room", "hold"),
        *("guest", "person", "check_in", "badge_print"),
        *("topic", "speaker", "session"),
    })  # fmt: skip

    def __init__(self, workspace: "Workspace") -> None:
        super().__init__(workspace)
        self._next: Finding | None = None
        self.ui = Ui_OverviewPage()
        self.ui.setupUi(self)
        self.tiles = [CountTile() for _ in range(5)]
        self.missing, self.replies = FindingsCard(), RepliesCard()
        self.seats, self.programme = SeatsCard(), ProgrammeCard()
        self._tile_rows = [QHBoxLayout() for _tile in self.tiles]
        self._tile_column = QVBoxLayout()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._build()
        self.next_action = QAction(tr(N_("&Next step")), self)
        self.next_action.setShortcut(QKeySequence("Ctrl+Return"))
        self.next_action.triggered.connect(self._go_on)
        self.addAction(self.next_action)
        self.ui.next_button.clicked.connect(self._go_on)
        for tile in self.tiles:
            tile.wanted.connect(self.link_wanted)
        for card in (self.missing, self.seats, self.programme):
            card.wanted.connect(self.link_wanted)

    async def refresh(self) -> None:
        event_id = self.event_id
        if event_id is None:
            return
        overview = await self.workspace.read(get_overview, event_id)
        if event_id == self.event_id:
            self.show_overview(overview)

    def show_overview(self, overview: Overview) -> None:
        """Show these facts."""
        facts, plan = overview.facts, overview.programme
        found = findings(facts)
        self.ui.when_label.setText(_when(overview))
        for tile, shows in zip(self.tiles, tiles(facts), strict=True):
            tile.show_tile(shows)
        self.missing.show_findings(_missing_title(facts), found, facts.today, _nothing_missing(facts))
        self.replies.show_replies(overview.replies, facts.capacity)
        self.seats.show_facts(facts, plan.venue)
        self.programme.show_programme(plan)
        self._show_next(found[0] if found else None)
        self._arrange()

    def is_as_opened(self) -> bool:
        return super().is_as_opened() and self.replies.is_as_opened()

    def menu_actions(self) -> list[QAction]:
        return [self.next_action]

    def resizeEvent(self, qevent: QResizeEvent) -> None:
        super().resizeEvent(qevent)
        self._arrange()

    def changeEvent(self, qevent: QEvent) -> None:
        super().changeEvent(qevent)
        if qevent.type() == QEvent.Type.StyleChange and hasattr(self, "next_action"):
            self._arrange()

    def _build(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        for column, cards in ((left, (self.missing, self.replies)), (right, (self.seats, self.programme))):
            column.setSpacing(theme.px(14))
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)  # or the cards would share what is left
            self._columns.addLayout(column)
        self._columns.setStretch(0, 1)
        for row in self._tile_rows:
            self._tile_column.addLayout(row)
        self.ui.content_layout.addLayout(self._tile_column)
        self.ui.content_layout.addLayout(self._columns, 1)

    def _arrange(self) -> None:
        """Set the tiles in as many columns as have room, and the cards beside or below."""
        room = self.width() - 2 * theme.px(24)
        self._set_tiles(self._across(room - self.ui.scroll_area.verticalScrollBar().sizeHint().width()))
        beside = room >= theme.px(_BESIDE)
        ways = QBoxLayout.Direction
        self._columns.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        self._columns.setSpacing(theme.px(14))
        widest = theme.px(_SIDE) if beside else theme.ANY_WIDTH
        for card in (self.seats, self.programme):
            card.setMinimumWidth(widest if beside else 0)
            card.setMaximumWidth(widest)

    def _across(self, room: int) -> int:
        """Return how many tiles stand side by side in `room`: as many as have it for all their words."""
        widest = max(theme.px(_TILE), *(tile.sizeHint().width() for tile in self.tiles))
        gap = theme.px(_TILE_GAP)
        most = (room + gap) // (widest + gap)
        # Three and two stand better than four and one.
        return next((across for across in (5, 3, 2) if across <= most), 1)

    def _set_tiles(self, across: int) -> None:
        """Set the tiles in rows of `across`; those of a last row with fewer are wider, so that no hole is left."""
        self._tile_column.setSpacing(theme.px(_TILE_GAP))
        for place, tile in enumerate(self.tiles):
            row = self._tile_rows[place // across]
            row.setSpacing(theme.px(_TILE_GAP))
            row.addWidget(tile, 1)

    def _show_next(self, found: Finding | None) -> None:
        self._next = found
        self.ui.next_button.setVisible(found is not None)
        self.next_action.setEnabled(found is not None)
        if found is not None:
            words = tr(found.title)
            say(self.ui.next_button, ICONS[found.kind], words, "on_accent")
            self.ui.next_button.setToolTip(f"{tr(found.action)} ({self.next_action.shortcut().toString()})")

    def _go_on(self) -> None:
        if self._next is not None:
            self.link_wanted.emit(self._next.link)


def _when(overview: Overview) -> str:
    plan = overview.programme
    if plan.starts is None:
        return tr(N_("No date yet"))
    when = tr(N_("{day}, {time}"), day=shown.day(plan.starts.date()), time=clock(plan.starts))
    return joined(when, how_long(overview.facts), plan.venue)


def _missing_title(facts: Facts) -> str:
    if facts.day is None:
        return tr(N_("Missing"))
    return tr(N_("Missing before {day}"), day=shown.day(facts.day, "dddd" if (facts.days_left or 0) < 7 else "d MMMM"))


def _nothing_missing(facts: Facts) -> str:
    if facts.is_over:
        return tr(N_("The event is over. Event → Copy starts the next one from it."))
    return tr(N_("Nothing is missing. Have a good time."))
