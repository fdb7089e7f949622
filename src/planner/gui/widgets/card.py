"""A card: a surface with a fine edge and round corners, a title above its content if it has one."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from planner.gui import theme
from planner.gui.widgets.eliding_label import ElidingLabel


class Card(QFrame):
    """`Card(title)`; add widgets to `body`, buttons to `head` (beside the title)."""

    def __init__(self, title: str = "", parent: QWidget | None = None, *, kind: str = "card") -> None:
        super().__init__(parent)
        theme.set_kind(self, kind)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(*[theme.px(16), theme.px(14)] * 2)
        outer.setSpacing(theme.px(10))
        self.head = QHBoxLayout()
        self.title = ElidingLabel(title, self)  # without a parent it would be shown as a window of its own
        theme.set_kind(self.title, "card_title")
        self.head.addWidget(self.title, 1)
        self.title.setVisible(bool(title))
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.px(8))
        outer.addLayout(self.head)
        outer.addLayout(self.body, 1)
