"""The finder as one sees it: a field over the window, and below it what was found, gone to by Enter."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QListView, QVBoxLayout, QWidget

from planner.domain.finder import Entry, Fit, Group, Hit, Index
from planner.domain.texts import N_
from planner.gui import theme
from planner.gui.aio import in_thread, latest
from planner.gui.finder.delegate import FinderDelegate
from planner.gui.finder.lines import KINDS, Line, LineModel, lines_of, spoken
from planner.gui.i18n import tr
from planner.gui.schedule.speech import announce
from planner.gui.widgets.search_field import SearchField

_WIDTH, _HEIGHT, _ABOVE, _EDGE = 640, 470, 64, 12
_MOST = 8  # of each kind
_PAGE = 8  # lines that Page Up and Page Down go
_Recent = Sequence[tuple[str, int | str]]


class FinderPopup(QFrame):
    """Asks an index at every letter, in a thread; `chosen` carries the entry to go to."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget, recent: _Recent) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(tr(N_("Find anything")))
        self.search = SearchField(tr(N_("Find a person, event, venue, topic, session, setting or action")))
        self.list = QListView()
        self.lines = LineModel(self)
        self._note = QLabel(wordWrap=True)
        self._recent = recent
        self._index = Index(())
        self._reads = False
        self._wants_to_go = False  # Enter was pressed before the answer to what is typed had come
        self._shown: tuple[str, Index] | None = None
        self._tallest = 0
        self._lay_out()
        self.search.searched.connect(self._ask)
        self.search.installEventFilter(self)
        self.list.clicked.connect(self._take)

    def show_index(self, index: Index, *, reads: bool) -> None:
        """Find in `index` from now on; `reads` says that more is still being read."""
        self._index, self._reads = index, reads
        self._ask()

    def open_over(self, window: QWidget) -> None:
        """Open at the centre of the window's upper part."""
        edge = theme.px(_EDGE)
        width = min(theme.px(_WIDTH), window.width() - 2 * edge)
        above = min(theme.px(_ABOVE), window.height() // 8)
        self._tallest = min(theme.px(_HEIGHT), window.height() - above - edge)
        self.resize(width, self._tallest)
        self._fit()
        self.move(window.mapToGlobal(QPoint((window.width() - width) // 2, above)))
        self.show()
        self.search.setFocus()

    def current(self) -> Entry | None:
        """Return what Enter would go to."""
        index = self.list.currentIndex()
        hit = self.lines.line_at(index.row()).hit if index.isValid() else None
        return hit.entry if hit else None

    def eventFilter(self, watched: QObject, qevent: QEvent) -> bool:
        """Let the keys that go through the list work while one types."""
        if watched is self.search and isinstance(qevent, QKeyEvent) and qevent.type() == QEvent.Type.KeyPress:
            deed = self._deed_of(qevent)
            if deed is not None:
                deed()
                return True
        return super().eventFilter(watched, qevent)

    def _deed_of(self, qevent: QKeyEvent) -> Callable[[], object] | None:
        keys, control = Qt.Key, bool(qevent.modifiers() & Qt.KeyboardModifier.ControlModifier)
        steps = {keys.Key_Down: 1, keys.Key_Up: -1, keys.Key_PageDown: _PAGE, keys.Key_PageUp: -_PAGE}
        steps |= {keys.Key_Home: -(10**6), keys.Key_End: 10**6} if control else {}
        key = Qt.Key(qevent.key())
        if key in steps:
            return lambda: self._move(steps[key])
        if key in {keys.Key_Return, keys.Key_Enter}:
            return self._go
        if key == keys.Key_Escape or (control and key == keys.Key_K):
            return self.close
        return (lambda: None) if key in {keys.Key_Tab, keys.Key_Backtab} else None  # there is nowhere else to go

    @latest
    async def _ask(self) -> None:
        """Ask what is typed now, one question at a time."""
        if self._shown != (wanted := (self.search.text(), self._index)):
            query, index = wanted
            groups = await in_thread(index.find, query, tuple(KINDS), self._recent, _MOST) if query.strip() else []
            self._show(lines_of(groups) if query.strip() else self._at_first())
            self._shown = wanted
        if self._wants_to_go:
            self._go()

    def _at_first(self) -> list[Line]:
        """Return what stands there before anything is typed: what was gone to lately, and all pages."""
        recent = [Line(hit=Hit(entry)) for entry in self._index.entries(self._recent)][:_MOST]
        head = [Line(tr(N_("Recent"))), *recent] if recent else []
        pages = self._index.all_of("page")
        return [*head, *lines_of([Group("page", tuple(Hit(page) for page in pages), len(pages))] if pages else [])]

    def _show(self, lines: Sequence[Line]) -> None:
        self.lines.show_lines(lines)
        places = self.lines.hit_places()
        words = ""
        if self._reads:
            words = tr(N_("People, events and all the rest are still being read …"))
        elif not places and self.search.text().strip():
            words = tr(N_("Nothing is called so. Try fewer letters."))
        self._note.setText(words)
        self._note.setVisible(bool(words))
        self._fit()
        if places:
            self._select(places[0])
        elif words:
            announce(self.search, words)

    def _fit(self) -> None:
        """Be as high as what is found needs, up to what the window has room for."""
        rows = sum(self.list.sizeHintForRow(row) for row in range(self.lines.rowCount()))
        note = self._note.heightForWidth(self.width()) if self._note.text() else 0
        needed = self.search.sizeHint().height() + note + rows + theme.px(36)
        self.list.setVisible(bool(rows))
        self.resize(self.width(), min(self._tallest, needed))

    def _move(self, by: int) -> None:
        places = self.lines.hit_places()
        if not places:
            return
        row = self.list.currentIndex().row()
        at = places.index(row) if row in places else 0
        self._select(places[max(0, min(len(places) - 1, at + by))])

    def _select(self, row: int) -> None:
        self.list.setCurrentIndex(self.lines.index(row))
        first = self.lines.hit_places()[0]
        self.list.scrollTo(self.lines.index(0 if row == first else row))
        announce(self.search, spoken(self.lines.line_at(row)))

    def _take(self, index: QModelIndex) -> None:
        self.list.setCurrentIndex(index)
        self._go()

    def _go(self) -> None:
        if self._shown != (self.search.text(), self._index) or (self._reads and not self._is_meant()):
            self._wants_to_go = True
            return
        entry: Any = self.current()
        self._wants_to_go = False
        if entry is not None:
            self.close()
            self.chosen.emit(entry)

    def _is_meant(self) -> bool:
        """Tell whether the current line is what was typed, not near to it: what is being read may be nearer."""
        hit = self.lines.line_at(self.list.currentIndex().row()).hit if self.current() else None
        return hit is not None and hit.fit < Fit.SLIPS

    def _lay_out(self) -> None:
        theme.set_kind(self, "popup")
        theme.set_kind(self._note, "muted")
        theme.set_kind(self.list, "found")
        self.list.setModel(self.lines)
        self.list.setItemDelegate(FinderDelegate(self.list))
        self.list.setAccessibleName(tr(N_("Found")))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._note.hide()
        self._note.setContentsMargins(*[theme.px(8)] * 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(10)] * 4)
        column.setSpacing(theme.px(6))
        for part, stretch in ((self.search, 0), (self._note, 0), (self.list, 1)):
            column.addWidget(part, stretch)
