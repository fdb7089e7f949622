"""Venues side by side: one row a question, columns lined up, every cell edited in place, columns dragged."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QImage, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from planner.domain.texts import N_
from planner.domain.venue_comparisons import booking_of
from planner.domain.venue_details import VenueDetails
from planner.domain.venue_questions import LAYOUT, Comparison, compare
from planner.domain.venues import PRICES
from planner.gui import theme
from planner.gui.i18n import tr
from planner.gui.venues.compare_editors import HeadsEditor, LinesEditor, is_leaving, make_editor, place_editor
from planner.gui.venues.compare_heads import QuestionHeads, VenueHeads
from planner.gui.venues.compare_model import CompareModel
from planner.gui.venues.compare_painting import CellLook, height_of, paint_answer, paint_ground
from planner.gui.widgets.copying import as_clipboard, copied
from planner.gui.widgets.marking import mark
from planner.gui.widgets.rows import Column

if TYPE_CHECKING:
    from planner.gui.venues.page import VenuesPage

Index = QModelIndex | QPersistentModelIndex
_NARROWEST = 236


class CompareDelegate(QStyledItemDelegate):
    """Paints the cells and opens their editors."""

    def __init__(self, table: "CompareTable") -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model, box = self._table.compared, QRectF(option.rect)
        question, venue = model.question(index.row()), model.venue(index.column())
        reverse = option.direction == Qt.LayoutDirection.RightToLeft
        is_current = bool(option.state & QStyle.StateFlag.State_HasFocus)
        look = CellLook(
            is_first=question.is_first,
            is_bottom=index.row() == model.rowCount() - 1,
            is_chosen=venue.id == model.comparison.occasion.chosen_id,
            is_current=is_current,
            reverse=reverse,
        )
        painter.fillRect(box, theme.colour("bg"))
        paint_ground(painter, box, look)
        painter.save()
        painter.setClipRect(box)
        paint_answer(painter, box, question, model.answered(index), model.comparison.most, reverse=reverse)
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._table.columnWidth(index.column())
        model = self._table.compared
        return QSize(width, height_of(model.question(index.row()), model.answered(index), width))

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        model = self._table.compared
        question, venue = model.question(index.row()), model.venue(index.column())
        editor = make_editor(parent, venue, question.key, tr(question.title))
        if isinstance(editor, QComboBox):
            editor.activated.connect(lambda: self._take(editor))
        elif isinstance(editor, LinesEditor):
            editor.finished.connect(lambda: self._take(editor))
        elif isinstance(editor, HeadsEditor):
            for field in editor.fields.values():
                field.installEventFilter(self)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        stored = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, HeadsEditor):
            if not any(field.isModified() for field in editor.fields.values()):
                editor.show_heads(stored)
        elif isinstance(editor, LinesEditor):
            if not editor.document().isModified():
                editor.setPlainText(stored)
                editor.selectAll()
        elif isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(self._table.chosen_in(index)))
        elif isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(stored)
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        value: Any = None
        if isinstance(editor, HeadsEditor):
            value = editor.heads()
        elif isinstance(editor, LinesEditor):
            value = editor.toPlainText()
        elif isinstance(editor, QComboBox):
            value = editor.currentData()
            if value == self._table.chosen_in(index):
                return
        elif isinstance(editor, QLineEdit):
            value = editor.text()
        if value is not None:
            model.setData(index, value)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        place_editor(editor, QRectF(option.rect), QRectF(self._table.viewport().rect()))

    def eventFilter(self, editor: Any, qevent: QEvent) -> bool:
        """Keep a cell open that cannot take what was typed, and say why; Esc leaves it as it was."""
        whole = editor.parentWidget() if isinstance(editor.parentWidget(), HeadsEditor) else editor
        if isinstance(whole, HeadsEditor):
            return self._filter_heads(whole, qevent)
        if isinstance(editor, QLineEdit) and is_leaving(qevent):
            why = self._table.compared.trouble(self._table.currentIndex(), editor.text()) if editor.isModified() else ""
            mark(editor, None, why)
            if why:
                QToolTip.showText(editor.mapToGlobal(QPoint(0, editor.height())), why, editor)
                editor.setFocus()
                return True
        return super().eventFilter(editor, qevent)

    def _filter_heads(self, editor: HeadsEditor, qevent: QEvent) -> bool:
        key = qevent.key() if isinstance(qevent, QKeyEvent) and qevent.type() == QEvent.Type.KeyPress else None
        if key == Qt.Key.Key_Escape:
            self._close(editor, QStyledItemDelegate.EndEditHint.RevertModelCache)
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if editor.heads() is not None:
                self._take(editor)
            return True  # else the table would open the cell again
        if qevent.type() == QEvent.Type.FocusOut:
            now = QApplication.focusWidget()
            if (now is None or not editor.isAncestorOf(now)) and editor.heads() is not None:
                self._take(editor)
        return False

    def _take(self, editor: QWidget) -> None:
        if isinstance(editor, HeadsEditor) and editor.is_done:
            return  # it loses the focus by closing
        self.commitData.emit(editor)
        self._close(editor, QStyledItemDelegate.EndEditHint.NoHint)

    def _close(self, editor: QWidget, hint: QStyledItemDelegate.EndEditHint) -> None:
        if isinstance(editor, HeadsEditor):
            editor.is_done = True
            if editor.isAncestorOf(QApplication.focusWidget() or self._table):
                self._table.setFocus()  # the view gives the focus back from a single field alone
        self.closeEditor.emit(editor, hint)


class CompareTable(QTableView):
    """The table; Enter edits a cell or goes to where its answer comes from."""

    activated_at = Signal(object)  # QModelIndex of a cell that is not edited itself
    choose_wanted = Signal(object)  # venue
    column_moved = Signal()
    menu_wanted = Signal(object, QPoint)  # venue, where

    def __init__(self, view: "CompareView") -> None:
        super().__init__(view)
        self._view = view
        self.compared = CompareModel(view.comparison, self)
        self.setModel(self.compared)
        self.setItemDelegate(CompareDelegate(self))
        self.heads, self.questions = VenueHeads(self), QuestionHeads(self)
        self.setHorizontalHeader(self.heads)
        self.setVerticalHeader(self.questions)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(tr(N_("Comparison of venues")))
        theme.set_kind(self, "compare")
        self.compared.modelReset.connect(self.fit)
        self.compared.dataChanged.connect(self.fit)
        self.heads.sectionMoved.connect(lambda *_: self.column_moved.emit())

    def fit(self) -> None:
        """Give the columns the width there is, at least what one needs to be read, and the rows their height."""
        count = self.compared.columnCount()
        if not count:
            return
        width = max(theme.px(_NARROWEST), self.viewport().width() // count)
        for column in range(count):
            self.setColumnWidth(column, width)
        option = QStyleOptionViewItem()
        delegate = self.itemDelegate()
        for row in range(self.compared.rowCount()):
            cells = (self.compared.index(row, column) for column in range(count))
            heights = [delegate.sizeHint(option, cell).height() for cell in cells]
            is_bar = self.compared.question(row).group == "heads" and not self.compared.question(row).is_first
            self.setRowHeight(row, max([*heights, 0 if is_bar else self.questions.height_for(row)]))

    def chosen_in(self, index: Index) -> Any:
        """Return what the choice in a cell is now."""
        venue, question = self.compared.venue(index.column()), self.compared.question(index.row())
        if question.key != "booking":
            return index.data(Qt.ItemDataRole.EditRole)
        occasion = self.compared.comparison.occasion
        hold = booking_of(venue, occasion.event_id, occasion.day)
        return None if hold is None else hold.state.value

    def picture(self, venue: VenueDetails) -> QImage | None:
        """Return the picture of a venue's plan, None where there is none or while it is read."""
        return self._view.picture(venue)

    def show_menu(self, column: int, where: QPoint) -> None:
        """Ask for the menu of a column."""
        if 0 <= column < self.compared.columnCount():
            self.menu_wanted.emit(self.compared.venue(column), where)

    def move_column(self, by: int) -> None:
        """Move the current column one place towards the start or the end."""
        now = self.heads.visualIndex(self.currentIndex().column())
        if self.currentIndex().isValid() and 0 <= now + by < self.heads.count():
            self.heads.moveSection(now, now + by)

    def copy(self) -> None:
        """Put the whole comparison on the clipboard, as it is shown."""
        shown = [self.heads.logicalIndex(at) for at in range(self.compared.columnCount())]
        questions = Column[int]("question", N_("Question"), lambda row: tr(self.compared.question(row).title))
        columns = [questions, *(self._copied(column) for column in shown)]
        rows = range(self.compared.rowCount())
        QGuiApplication.clipboard().setMimeData(as_clipboard(*copied(columns, rows)))

    def _copied(self, column: int) -> Column[int]:
        """Return a venue as a column of rows by their place."""
        venue = self.compared.venue(column)
        return Column(
            str(venue.id),
            venue.name,
            lambda row: str(self.compared.index(row, column).data(Qt.ItemDataRole.AccessibleTextRole)),
        )

    def keyPressEvent(self, qevent: QKeyEvent) -> None:
        index = self.currentIndex()
        is_open = self.state() == QAbstractItemView.State.EditingState
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2, Qt.Key.Key_Space)
        ctrl_shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        if qevent.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif qevent.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and qevent.modifiers() == ctrl_shift:
            forward = (qevent.key() == Qt.Key.Key_Right) != self.isRightToLeft()
            self.move_column(1 if forward else -1)
        elif qevent.key() in keys and index.isValid() and not is_open:
            self._enter(index)
        else:
            super().keyPressEvent(qevent)

    def mouseReleaseEvent(self, qevent: QMouseEvent) -> None:
        super().mouseReleaseEvent(qevent)
        index = self.indexAt(qevent.position().toPoint())
        is_pressed = qevent.button() == Qt.MouseButton.LeftButton and index.isValid() and index == self.currentIndex()
        if is_pressed and self.compared.question(index.row()).key == "chosen":
            self._enter(index)

    def mouseDoubleClickEvent(self, qevent: QMouseEvent) -> None:
        index = self.indexAt(qevent.position().toPoint())
        if index.isValid() and not self.compared.is_edited(index):
            self._enter(index)
        else:
            super().mouseDoubleClickEvent(qevent)

    def resizeEvent(self, qevent: QResizeEvent) -> None:
        super().resizeEvent(qevent)
        self.fit()

    def changeEvent(self, qevent: QEvent) -> None:
        super().changeEvent(qevent)
        if qevent.type() == QEvent.Type.StyleChange and hasattr(self, "compared"):
            self.fit()

    def _enter(self, index: QModelIndex) -> None:
        if self.compared.question(index.row()).key == "chosen":
            self.choose_wanted.emit(self.compared.venue(index.column()))
        elif self.compared.is_edited(index):
            self.edit(index)
        else:
            self.activated_at.emit(index)


class CompareView(QWidget):
    """The comparison of the page."""

    def __init__(self, page: "VenuesPage") -> None:
        super().__init__()
        self.page = page
        self.comparison: Comparison = compare((), page.occasion)
        self.table = CompareTable(self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.table)
        self.table.compared.edited.connect(self._change)
        self.table.choose_wanted.connect(page.changes.choose_venue)
        self.table.activated_at.connect(self._go_to_source)
        self.table.column_moved.connect(self._keep_order)
        self.table.menu_wanted.connect(page.show_venue_menu)
        self.table.selectionModel().currentColumnChanged.connect(lambda *_: page.actions_.enable())
        page.pictures.arrived.connect(lambda _digest: self.table.heads.viewport().update())

    def show_comparison(self, comparison: Comparison) -> None:
        """Show these venues for this occasion."""
        self.comparison = comparison
        self.table.compared.show_comparison(comparison)

    def current_venue(self) -> VenueDetails | None:
        """Return the venue of the current column, or the first one."""
        venues = self.comparison.venues
        column = self.table.currentIndex().column()
        return venues[column] if 0 <= column < len(venues) else next(iter(venues), None)

    def picture(self, venue: VenueDetails) -> QImage | None:
        return self.page.pictures.picture(venue.plans[0]) if venue.plans else None

    def _change(self, venue: VenueDetails, key: str, value: Any) -> None:
        changes, occasion = self.page.changes, self.comparison.occasion
        if key.startswith(LAYOUT):
            changes.set_heads(venue, key.removeprefix(LAYOUT), value)
        elif key in PRICES:
            changes.change_price(venue, key, value)
        elif key == "booking":
            self.page.records.book(venue, booking_of(venue, occasion.event_id, occasion.day), value)
        else:
            changes.change_field(venue, key, value)

    def _go_to_source(self, index: QModelIndex) -> None:
        key = self.table.compared.question(index.row()).key
        cards = {"cost": "cost", "visit": "visit", "booking": "holds", "missing": "contact"}
        self.page.open_in_notebook(self.table.compared.venue(index.column()), cards.get(key, "rooms"))

    def _keep_order(self) -> None:
        """Remember the order into which columns were dragged; the table itself starts in that order again."""
        heads = self.table.heads
        keys = [self.comparison.venues[heads.logicalIndex(at)].id for at in range(heads.count())]
        current = self.current_venue()
        row = self.table.currentIndex().row()
        with QSignalBlocker(heads):  # the columns go back before the model brings the new order
            for at in range(heads.count()):
                heads.moveSection(heads.visualIndex(at), at)
        self.page.set_compared(keys)
        if current is not None and row >= 0:
            self.table.setCurrentIndex(self.table.compared.index(row, keys.index(current.id)))
