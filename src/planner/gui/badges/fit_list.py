"""The fit report: each badge that deserves a look, numbered as on the sheet."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from planner.domain.label_stock import place_of
from planner.domain.texts import N_
from planner.gui import theme
from planner.gui.i18n import tr
from planner.printing.badge_troubles import Trouble
from planner.printing.badges import BadgeJob

Index = QModelIndex | QPersistentModelIndex
_ROW_ROLE = Qt.ItemDataRole.UserRole
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class FitRow:
    """A trouble in words."""

    mark: int  # its number on the sheet, from 1; one a badge
    number: int  # of the badge
    name: str
    why: str
    where: str


def fit_rows(job: BadgeJob, troubles: Sequence[Trouble]) -> list[FitRow]:
    """Put the troubles of a job into words; those of one badge share a mark."""
    marks: dict[int, int] = {}
    rows = []
    for trouble in troubles:
        mark = marks.setdefault(trouble.number, len(marks) + 1)
        sheet, label = place_of(trouble.number, job.stock, job.skip)
        where = tr(N_("Label {label} on sheet {sheet}"), label=label + 1, sheet=sheet + 1)
        badge = job.badges[trouble.number]
        rows.append(FitRow(mark, trouble.number, badge.name or badge.called, tr(trouble.why), where))
    return rows


class FitList(QListView):
    """`chosen` carries the number of the badge to look at."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _FitModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_FitDelegate(self))
        self.setAccessibleName(tr(N_("Badges to look at")))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        # Each row has a height of its own; thousands are measured a few at a time.
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(10)
        self.setSpacing(theme.px(2))
        self.setMouseTracking(True)
        self.selectionModel().currentChanged.connect(self._on_current)

    def set_rows(self, rows: Sequence[FitRow]) -> None:
        self._model.set_rows(rows)

    def rows(self) -> Sequence[FitRow]:
        return self._model.rows

    def keyPressEvent(self, qevent: QKeyEvent) -> None:
        if qevent.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._on_current(self.currentIndex())
        else:
            super().keyPressEvent(qevent)

    def resizeEvent(self, qevent: QResizeEvent) -> None:
        super().resizeEvent(qevent)
        self.scheduleDelayedItemsLayout()

    def _on_current(self, index: Index, _before: object = None) -> None:
        if index.isValid():
            self.chosen.emit(index.data(_ROW_ROLE).number)


class _FitModel(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: Sequence[FitRow] = ()

    def set_rows(self, rows: Sequence[FitRow]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == _ROW_ROLE:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return f"{row.mark}. {row.name}. {row.why}. {row.where}"
        return None


class _FitDelegate(QStyledItemDelegate):
    """Paints a trouble as a card; its texts wrap, so that nothing of a name is hidden."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        view = self.parent()
        width = (view.viewport().width() if isinstance(view, FitList) else 260) - theme.px(6)
        parts = self._parts(QRect(0, 0, width, 10_000), index.data(_ROW_ROLE))
        return QSize(width, parts[-1][0].bottom() + theme.px(9))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: FitRow = index.data(_ROW_ROLE)
        box = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("accent" if chosen else "line"), 2 if chosen else 1))
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), theme.px(8), theme.px(8))
        reverse = option.direction == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignLeft  # where reading begins: Qt mirrors it
        for where, text, size, weight, colour in self._parts(box, row, reverse=reverse):
            painter.setFont(theme.font(size, weight))
            painter.setPen(theme.colour(colour))
            painter.drawText(where, side | _wrapping(text, painter.fontMetrics(), where.width()), text)
        self._draw_mark(painter, box, row.mark, reverse=reverse)
        painter.restore()

    @staticmethod
    def _parts(box: QRect, row: FitRow, *, reverse: bool = False) -> list[tuple[QRect, str, int, int, str]]:
        """Return each text with its place below the one before."""
        before, after, top = theme.px(38), theme.px(10), box.top() + theme.px(9)
        left = box.left() + (after if reverse else before)
        placed = []
        for text, size, weight, colour in (
            (row.name, 13, 600, "text"),
            (row.why, 12, 500, "wait"),
            (row.where, 12, 400, "muted"),
        ):
            room = QRect(left, top, box.width() - before - after, 10_000)
            letters = QFontMetrics(theme.font(size, weight))
            height = letters.boundingRect(room, _wrapping(text, letters, room.width()), text).height()
            placed.append((QRect(left, top, room.width(), height), text, size, weight, colour))
            top += height + theme.px(3)
        return placed

    @staticmethod
    def _draw_mark(painter: QPainter, box: QRect, mark: int, *, reverse: bool) -> None:
        side, gap = theme.px(20), theme.px(10)
        left = box.right() - gap - side if reverse else box.left() + gap
        circle = QRectF(left, box.top() + theme.px(9), side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("wait_soft"))
        painter.drawEllipse(circle)
        painter.setPen(theme.colour("wait"))
        painter.setFont(theme.font(11, 600))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(mark))


def _wrapping(text: str, letters: QFontMetrics, width: int) -> Qt.TextFlag:
    """Wrap at words, and inside them only where one alone is wider than its room."""
    parts = text.replace("-", "- ").split()
    too_wide = any(letters.horizontalAdvance(part) > width for part in parts)
    return Qt.TextFlag.TextWrapAnywhere if too_wide else Qt.TextFlag.TextWordWrap
