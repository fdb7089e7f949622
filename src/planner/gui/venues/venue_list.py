"""The list of all venues: name, place, whether the heads expected fit, the one chosen, and ticks to compare."""

from collections.abc import Collection, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QStyleOptionViewItem,
    QWidget,
)

from planner.domain.names import matches, search_key
from planner.domain.texts import N_
from planner.domain.venue_comparisons import fit_text, heads_fit
from planner.domain.venue_details import VenueDetails
from planner.domain.venue_questions import Occasion
from planner.gui import icons, theme
from planner.gui.i18n import joined, tr, with_own_end
from planner.gui.venues.words import FITS
from planner.gui.widgets.pills import paint_pill, pill_width
from planner.gui.widgets.rows import Column, RowsModel

Index = QModelIndex | QPersistentModelIndex
VENUE = Qt.ItemDataRole.UserRole + 1
_ROW, _TICK, _EDGE = 70, 16, 14


class VenuesModel(RowsModel[VenueDetails]):
    """All venues; those ticked are compared."""

    ticked = Signal(object, bool)  # key, whether it is ticked

    def __init__(self, parent: QWidget | None = None) -> None:
        column = Column[VenueDetails]("name", N_("Venue"), lambda venue: venue.name)
        super().__init__((column,), lambda venue: venue.id, parent)
        self.occasion = Occasion(0, date.min)
        self.compared: Collection[int] = ()

    def show_venues(self, venues: Sequence[VenueDetails], occasion: Occasion, compared: Collection[int]) -> None:
        """Show these venues for an occasion."""
        self.occasion, self.compared = occasion, compared
        self.set_rows(venues)

    def find(self, query: str) -> None:
        """Show only venues that have all words in their name, address or notes."""
        self.set_filter((lambda venue: matches(_searched(venue), query)) if query.strip() else None)

    def is_chosen(self, venue: VenueDetails) -> bool:
        """Tell whether the shown event is held there."""
        return venue.id == self.occasion.chosen_id

    def cell(self, row: VenueDetails, column: Column[VenueDetails], role: int) -> Any:
        if role == VENUE:
            return row
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if row.id in self.compared else Qt.CheckState.Unchecked
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._said(row)
        return super().cell(row, column, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.ticked.emit(self.row_at(index.row()).id, Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def _said(self, venue: VenueDetails) -> str:
        fit = heads_fit(venue, self.occasion.heads)
        chosen = tr(N_("chosen for this event")) if self.is_chosen(venue) else ""
        compared = tr(N_("compared")) if venue.id in self.compared else tr(N_("not compared"))
        heads = tr(N_("{heads} people, {fit}"), heads=tr(fit.in_figures), fit=tr(fit_text(fit)))
        return ", ".join(part for part in (venue.name, chosen, venue.address, heads, compared) if part)


def _searched(venue: VenueDetails) -> str:
    return search_key(venue.name, venue.address, venue.notes)


class VenueDelegate(QStyledItemDelegate):
    """Paints a tick, the name, the address and how the heads fit."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(theme.px(180), theme.px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        venue, model = index.data(VENUE), index.model()
        assert isinstance(model, VenuesModel)  # noqa: S101 -- the list shows no other
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        reverse = option.direction == Qt.LayoutDirection.RightToLeft
        self._paint_ground(painter, option)
        self._paint_tick(painter, option, is_ticked=venue.id in model.compared)
        room = self._words_box(option, reverse=reverse)
        line = QRectF(room.left(), room.top(), room.width(), room.height() / 3)
        name = QRectF(line)
        if model.is_chosen(venue):
            words = tr(N_("Chosen"))
            width, height = pill_width(words), theme.px(18)
            pill = QRectF(line.right() - width, line.center().y() - height / 2, width, height)
            name.setRight(pill.left() - theme.px(6))
            if reverse:
                pill.moveLeft(line.left())
                name.moveRight(line.right())
            paint_pill(painter, pill, words, "accent")
        _write(painter, name, with_own_end(venue.name), theme.font(13, 600), "text")
        line.translate(0, line.height())
        address = venue.address or tr(N_("No address yet"))
        _write(painter, line, with_own_end(address), theme.font(12), "muted")
        line.translate(0, line.height())
        self._paint_fit(painter, line, heads_fit(venue, model.occasion.heads), reverse=reverse)
        painter.restore()

    def tick_box(self, option: QStyleOptionViewItem) -> QRectF:
        """Return where the tick stands."""
        row, size, edge = QRectF(option.rect), theme.px(_TICK), theme.px(_EDGE)
        left = row.left() + edge
        if option.direction == Qt.LayoutDirection.RightToLeft:
            left = row.right() - edge - size
        return QRectF(left, row.top() + theme.px(13), size, size)

    def _words_box(self, option: QStyleOptionViewItem, *, reverse: bool) -> QRectF:
        before, after = theme.px(_EDGE + _TICK + 10), theme.px(_EDGE)
        row = QRectF(option.rect)
        sides = (after, -before) if reverse else (before, -after)
        return row.adjusted(sides[0], theme.px(9), sides[1], -theme.px(7))

    @staticmethod
    def _paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
        row = QRectF(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(row, theme.colour("accent_soft"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(row, theme.colour("hover"))
        painter.fillRect(QRectF(row.left(), row.bottom() - 1, row.width(), 1), theme.colour("line"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(theme.colour("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(row.adjusted(1.5, 1.5, -1.5, -2.5), theme.px(4), theme.px(4))

    def _paint_tick(self, painter: QPainter, option: QStyleOptionViewItem, *, is_ticked: bool) -> None:
        box = QStyleOptionButton()
        box.rect = self.tick_box(option).toRect()
        box.state = QStyle.StateFlag.State_Enabled
        box.state |= QStyle.StateFlag.State_On if is_ticked else QStyle.StateFlag.State_Off
        painter.setPen(theme.colour("accent" if is_ticked else "neutral"))
        painter.setBrush(theme.colour("accent" if is_ticked else "surface"))
        painter.drawRoundedRect(QRectF(box.rect).adjusted(0.5, 0.5, -0.5, -0.5), theme.px(4), theme.px(4))
        if is_ticked:
            ratio = painter.device().devicePixelRatioF()
            size = theme.px(_TICK - 4)
            mark = icons.pixmap("check", theme.colour("on_accent").name(), size, ratio)
            painter.drawPixmap(QPoint(box.rect.left() + theme.px(2), box.rect.top() + theme.px(2)), mark)

    @staticmethod
    def _paint_fit(painter: QPainter, line: QRectF, fit: Any, *, reverse: bool) -> None:
        icon, ink = FITS[fit.fit]
        size, ratio = theme.px(14), painter.device().devicePixelRatioF()
        left = line.right() - size if reverse else line.left()
        painter.drawPixmap(
            QRectF(left, line.center().y() - size / 2, size, size).topLeft(),
            icons.pixmap(icon, theme.colour(ink).name(), size, ratio),
        )
        words = line.adjusted(0, 0, -size - theme.px(5), 0) if reverse else line.adjusted(size + theme.px(5), 0, 0, 0)
        told = joined(tr(fit.in_figures), tr(fit_text(fit)) if fit.total is not None else "")
        _write(painter, words, told, theme.font(12, 500), "text" if fit.total is not None else "muted")


def _write(painter: QPainter, box: QRectF, words: str, letters: Any, colour: str) -> None:
    painter.setFont(letters)
    painter.setPen(theme.colour(colour))
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(box.width()))
    # A widget's painter mirrors left and right by itself.
    painter.drawText(
        box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown
    )


class VenueList(QListView):
    """Chooses one venue to show; Space or a click on the tick compares it."""

    chosen = Signal(object)  # key of a venue
    opened = Signal()  # Enter or a double click: go to its details

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.venues = VenuesModel(self)
        self._delegate = VenueDelegate(self)
        self.setModel(self.venues)
        self.setItemDelegate(self._delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setAccessibleName(tr(N_("Venues")))
        self.selectionModel().currentChanged.connect(self._on_current)
        self._is_told = True

    def show_venue(self, venue_id: int | None) -> None:
        """Mark the venue with this key without announcing it."""
        row = -1 if venue_id is None else self.venues.position_of(venue_id)
        self._is_told = False
        try:
            self.setCurrentIndex(self.venues.index(row, 0) if row >= 0 else QModelIndex())
        finally:
            self._is_told = True

    def mousePressEvent(self, qevent: QMouseEvent) -> None:
        index = self.indexAt(qevent.position().toPoint())
        if index.isValid() and self._on_tick(index, qevent.position().toPoint()):
            self._toggle(index)
            qevent.accept()
            return
        super().mousePressEvent(qevent)

    def mouseDoubleClickEvent(self, qevent: QMouseEvent) -> None:
        index = self.indexAt(qevent.position().toPoint())
        if index.isValid() and not self._on_tick(index, qevent.position().toPoint()):
            self.opened.emit()

    def keyPressEvent(self, qevent: QKeyEvent) -> None:
        if qevent.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self._toggle(self.currentIndex())
        elif qevent.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            super().keyPressEvent(qevent)

    def changeEvent(self, qevent: QEvent) -> None:
        super().changeEvent(qevent)
        if qevent.type() == QEvent.Type.StyleChange and hasattr(self, "_is_told"):
            self.scheduleDelayedItemsLayout()
            self.executeDelayedItemsLayout()
            self.scrollTo(self.currentIndex())

    def resizeEvent(self, qevent: QResizeEvent) -> None:
        before = QRect(QPoint(), qevent.oldSize())
        was_in_sight = before.isEmpty() or before.intersects(self.visualRect(self.currentIndex()))
        super().resizeEvent(qevent)
        if was_in_sight:
            self.scrollTo(self.currentIndex())  # what is chosen stays in sight, and whole

    def _on_tick(self, index: Index, where: QPoint) -> bool:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = self.visualRect(index)
        around = self._delegate.tick_box(option).adjusted(-6, -6, 6, 6)
        return bool(around.contains(where))

    def _toggle(self, index: Index) -> None:
        is_ticked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        state = Qt.CheckState.Unchecked if is_ticked else Qt.CheckState.Checked
        self.venues.setData(index, state, Qt.ItemDataRole.CheckStateRole)

    def _on_current(self, current: QModelIndex, _before: QModelIndex) -> None:
        if self._is_told and current.isValid():
            self.chosen.emit(self.venues.row_at(current.row()).id)
