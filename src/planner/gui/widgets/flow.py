"""A layout that sets its parts side by side and goes on in the next line where there is no room."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Add widgets as to any layout; each has the size it would like to have, and one that can be wider the rest of its line."""

    def __init__(self, parent: QWidget, across: int, down: int) -> None:
        super().__init__(parent)
        self._across, self._down = across, down
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        """Heights by width, until a part changes: Qt asks for them again and again."""
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._place(QRect(0, 0, width, 0), moves=False)
        return self._heights[width]

    def invalidate(self) -> None:
        self._heights.clear()
        super().invalidate()

    def setGeometry(self, room: QRect) -> None:
        super().setGeometry(room)
        self._place(room, moves=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _place(self, room: QRect, *, moves: bool) -> int:
        """Return the height that the parts take in `room`, and set them there if it `moves` them."""
        top = -self._down
        for line in self._lines(room.width()):
            top += self._down
            height = max(size.height() for _item, size in line)
            if moves:
                self._set_line(line, QRect(room.left(), room.top() + top, room.width(), height))
            top += height
        return max(0, top)

    def _lines(self, room: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """Return the parts of each line with their sizes; one that can be wider takes what is left of its line."""
        lines: list[list[tuple[QLayoutItem, int]]] = []
        left = room
        for item in self._shown():
            width = min(room, item.sizeHint().width())
            if not lines or left < width:
                lines.append([])
                left = room
            lines[-1].append((item, width))
            left -= width + self._across
        return [self._sized(line, room) for line in lines]

    def _sized(self, line: list[tuple[QLayoutItem, int]], room: int) -> list[tuple[QLayoutItem, QSize]]:
        spare = room - sum(width for _item, width in line) - self._across * (len(line) - 1)
        sized = []
        for item, usual in line:
            width = usual
            if item.expandingDirections() & Qt.Orientation.Horizontal:
                width, spare = usual + spare, 0
            height = item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
            sized.append((item, QSize(width, height)))
        return sized

    def _set_line(self, line: list[tuple[QLayoutItem, QSize]], room: QRect) -> None:
        owner = self.parentWidget()
        reverse = owner is not None and owner.isRightToLeft()
        left = 0
        for item, size in line:
            at = room.width() - left - size.width() if reverse else left
            down = (room.height() - size.height()) // 2
            item.setGeometry(QRect(QPoint(room.left() + at, room.top() + down), size))
            left += size.width() + self._across
