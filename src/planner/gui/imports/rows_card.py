"""The lines of a list on the page: which to show, the table, the line that is looked at in full, and what it asks."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from planner.domain.texts import N_
from planner.gui import theme
from planner.gui.i18n import tr
from planner.gui.imports.doubt_bar import DoubtBar
from planner.gui.imports.rows import Preview, PreviewRow
from planner.gui.imports.table import PreviewTable
from planner.gui.imports.words import line_text, segment_words
from planner.gui.widgets.segments import Segments


class RowsCard(QFrame):
    """`decided` carries questions with their answers: whether a line means the person whom it could mean."""

    decided = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preview: Preview | None = None
        self.segments = Segments(segment_words())
        self.table = PreviewTable()
        self.current_label = QLabel(wordWrap=True)
        self.doubt = DoubtBar()
        self.segments.setAccessibleName(tr(N_("Which lines to show")))
        self.table.setAccessibleName(tr(N_("What each line of the list would do")))
        self._lay_out()
        self.segments.chosen.connect(self.table.preview.show_segment)
        self.table.selectionModel().currentRowChanged.connect(lambda *_indexes: self._show_current())
        self.table.preview.layoutChanged.connect(self._show_current)
        self.doubt.decided.connect(self._decide)
        self.doubt.decided_all.connect(self._decide_all)

    def show_preview(self, preview: Preview | None, *, anew: bool) -> None:
        """Show the lines of a list; `anew` when they are those of another list."""
        self._preview = preview
        rows = preview.rows if preview else ()
        self._show_segments(anew=anew)
        self.table.show_rows(rows)
        if anew:
            self.table.scrollToTop()
            self.table.choose([0] if rows else [])

    def controls(self) -> list[QWidget]:
        """Return what Tab reaches, as the eye goes."""
        return [*self.segments.buttons(), self.table, *self.doubt.controls()]

    def _show_segments(self, *, anew: bool) -> None:
        """Offer the segments that show something."""
        preview = self._preview
        held = "all" if anew or preview is None or not preview.count(self.segments.current()) else ""
        if held:
            self.segments.choose(held)
            self.table.preview.show_segment(held)
        for (key, words), button in zip(segment_words(preview), self.segments.buttons(), strict=True):
            self.segments.set_words(key, words)
            button.setVisible(key == "all" or (preview is not None and preview.count(key) > 0))

    def _current(self) -> PreviewRow | None:
        index = self.table.currentIndex()
        return self.table.preview.row_at(index.row()) if index.isValid() else None

    def _show_current(self) -> None:
        """Say in full of the line that is looked at what the table may have no room for."""
        row = self._current()
        words = line_text(row) if row else ""
        self.current_label.setText(words)
        self.current_label.setVisible(bool(words))
        self.doubt.ask_about(row, len(self._doubtful()))

    def _doubtful(self) -> list[PreviewRow]:
        return [row for row in (self._preview.rows if self._preview else ()) if row.is_same is not None]

    def _decide(self, is_same: bool) -> None:  # noqa: FBT001 -- a slot
        row = self._current()
        if row is not None:
            self.decided.emit({row.asked: is_same})

    def _decide_all(self, is_same: bool) -> None:  # noqa: FBT001 -- a slot
        self.decided.emit({row.asked: is_same for row in self._doubtful()})

    def _lay_out(self) -> None:
        theme.set_kind(self, "card")
        theme.set_kind(self.current_label, "small")
        above = QHBoxLayout()
        above.setContentsMargins(theme.px(12), 0, theme.px(12), 0)
        above.addWidget(self.segments)
        above.addStretch(1)
        below = QVBoxLayout()
        below.setContentsMargins(theme.px(12), theme.px(6), theme.px(12), theme.px(6))
        below.setSpacing(theme.px(6))
        below.addWidget(self.current_label)
        below.addWidget(self.doubt)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 8, 1, 6)
        outer.setSpacing(4)
        outer.addLayout(above)
        outer.addWidget(self.table, 1)
        outer.addLayout(below)
