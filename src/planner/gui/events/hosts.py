"""Hosts of an event as a list: picture letters, name, handle."""

from typing import Any

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from planner.domain.texts import N_
from planner.gui import theme
from planner.gui.i18n import joined
from planner.gui.widgets.avatar import paint_avatar
from planner.gui.widgets.rows import Column, Index, RowsModel
from planner.services.events import HostRow

HOST = Qt.ItemDataRole.UserRole
_ROW, _AVATAR, _GAP = 46, 32, 10
_MOST_ROWS = 5


class HostModel(RowsModel[HostRow]):
    """The hosts in the order in which they were added."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            [Column[HostRow]("name", N_("Host"), lambda host: host.name)], lambda host: host.guest_id, parent
        )

    def cell(self, row: HostRow, column: Column[HostRow], role: int) -> Any:
        if role == HOST:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (row.name, second_line(row)) if part)
        return super().cell(row, column, role)


def second_line(host: HostRow) -> str:
    """Return handle and organisation, as far as they are known and not the name already."""
    handle = f"@{host.handle}" if host.handle and host.name != f"@{host.handle}" else ""
    return joined(handle, host.organisation)


class _HostDelegate(QStyledItemDelegate):
    """Paints a host; a long name takes more lines and is never cut."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        cell.text = ""
        widget, box = cell.widget, cell.rect
        widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, cell, painter, widget)
        host: HostRow = index.data(HOST)
        reverse = widget.isRightToLeft()
        size = theme.px(_AVATAR)
        left = box.right() - size - theme.px(4) if reverse else box.left() + theme.px(4)
        paint_avatar(painter, QRectF(left, box.top() + (box.height() - size) / 2, size, size), host.name)
        self._write(painter, _words_box(box, reverse=reverse), host)

    def _write(self, painter: QPainter, room: QRect, host: HostRow) -> None:
        below = second_line(host)
        name_height = _name_height(host.name, room.width())
        below_height = _line_height() if below else 0
        top = room.top() + (room.height() - name_height - below_height) // 2
        painter.save()
        painter.setFont(theme.font(13, 600))
        painter.setPen(theme.colour("text"))
        # "Left" is where reading starts: the painter turns it round where the window is right to left.
        side = Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignTop | _wrap(host.name, room.width())
        painter.drawText(QRect(room.left(), top, room.width(), name_height), int(flags), host.name)
        if below:
            painter.setFont(theme.font(12))
            painter.setPen(theme.colour("muted"))
            shown = painter.fontMetrics().elidedText(below, Qt.TextElideMode.ElideRight, room.width())
            line = QRect(room.left(), top + name_height, room.width(), below_height)
            painter.drawText(line, int(side | Qt.TextFlag.TextSingleLine), shown)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListView) else theme.px(300)
        host: HostRow = index.data(HOST)
        words = _words_box(QRect(0, 0, width, 0), reverse=False).width()
        height = _name_height(host.name, words) + (_line_height() if second_line(host) else 0)
        return QSize(width, max(theme.px(_ROW), height + theme.px(10)))


def _words_box(box: QRect, *, reverse: bool) -> QRect:
    before, after = theme.px(4 + _AVATAR + _GAP), theme.px(6)
    return box.adjusted(after, 0, -before, 0) if reverse else box.adjusted(before, 0, -after, 0)


def _name_height(name: str, width: int) -> int:
    room = QRect(0, 0, max(width, 1), 10_000)
    return QFontMetrics(theme.font(13, 600)).boundingRect(room, int(_wrap(name, width)), name).height()


def _wrap(name: str, width: int) -> Qt.TextFlag:
    """Break a name between its words; inside one only where that word alone is too wide."""
    metrics = QFontMetrics(theme.font(13, 600))
    fits = all(metrics.horizontalAdvance(word) <= width for word in name.split())
    return Qt.TextFlag.TextWordWrap if fits else Qt.TextFlag.TextWrapAnywhere


def _line_height() -> int:
    return QFontMetrics(theme.font(12)).lineSpacing()


class HostList(QListView):
    """The hosts; as high as they need, up to five rows."""

    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(_HostDelegate(self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_model(self, model: HostModel) -> None:
        """Show the model."""
        self.setModel(model)
        model.layoutChanged.connect(self.fit)
        self.fit()

    def fit(self) -> None:
        """Take as much height as the rows need."""
        model = self.model()
        rows = min(model.rowCount(), _MOST_ROWS)
        height = sum(self.sizeHintForRow(row) for row in range(rows))
        self.setFixedHeight(height + theme.px(10))

    def chosen_row(self) -> int:
        """Return the place of the chosen host, -1 for none."""
        return self.currentIndex().row() if self.selectionModel() and self.selectionModel().hasSelection() else -1

    def keyPressEvent(self, qevent: QKeyEvent) -> None:
        if Qt.Key(qevent.key()) in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        else:
            super().keyPressEvent(qevent)
