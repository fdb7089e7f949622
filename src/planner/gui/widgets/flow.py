"""A layout that sets its parts side by side and goes on in the next line where there is no room."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Add widgets as to any layout; each keeps the size it would like to have."""

    def __init__(self, parent: QWidget, across: int, down: int) -> None:
        super().__init__(parent)
        self._across, self._down = across, down
        self._items: list[QLayoutItem] = []
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
        return self._place(QRect(0, 0, width, 0), moves=False)

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
        owner = self.parentWidget()
        reverse = owner is not None and owner.isRightToLeft()
        left, top, line = 0, 0, 0
        for item in self._shown():
            size = item.sizeHint()
            if left and left + size.width() > room.width():
                left, top, line = 0, top + line + self._down, 0
            if moves:
                at = room.width() - left - size.width() if reverse else left
                item.setGeometry(QRect(room.topLeft() + QPoint(at, top), size))
            left += size.width() + self._across
            line = max(line, size.height())
        return top + line
