"""A count that is a link to the list of what it counts."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from planner.domain.texts import N_
from planner.gui import icons, theme
from planner.gui.i18n import joined, number, tr
from planner.gui.overview.words import Tile
from planner.gui.widgets.eliding_label import ElidingLabel


class CountTile(QPushButton):
    """Shows one count, large; pressed, it leads to the counted ones: `wanted` carries their link."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tile: Tile | None = None
        theme.set_kind(self, "tile")
        # No tile asks for more width than its neighbours: their words differ, their shares do not.
        # Nor does a row have the height of its lowest one, which may lack a line of words.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._picture, self._way = QLabel(), QLabel()
        self._title, self._count, self._out_of, self._remark = (
            ElidingLabel(),
            QLabel(),
            ElidingLabel(),
            ElidingLabel(),
        )
        theme.set_kind(self._title, "muted")
        theme.set_kind(self._count, "big")
        theme.set_kind(self._out_of, "muted")
        head, figures = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self._picture)
        head.addWidget(self._title, 1)
        head.addWidget(self._way)
        figures.addWidget(self._count)
        figures.addWidget(self._out_of, 1, Qt.AlignmentFlag.AlignBottom)
        outer = QVBoxLayout(self)
        for row in (head, figures):
            row.setSpacing(theme.px(8))
            outer.addLayout(row)
        outer.addWidget(self._remark)
        self.clicked.connect(self._want)
        for label in self.findChildren(QLabel):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_tile(self, tile: Tile) -> None:
        """Show another count."""
        self.tile = tile
        remark = tr(tile.remark) if tile.remark else ""
        out_of = tr(tile.out_of) if tile.out_of else ""
        self._title.setText(tr(tile.title))
        self._count.setText(number(tile.count))
        self._out_of.setText(out_of)
        self._remark.setText(remark)
        theme.set_kind(self._remark, "error" if tile.is_trouble else "small")
        spoken = tr(N_("{title}: {value}"), title=tr(tile.title), value=f"{number(tile.count)} {out_of}".strip())
        self.setAccessibleName(joined(spoken, remark))
        self.setAccessibleDescription(tr(N_("Shows these in their list")))
        self._draw()
        self.updateGeometry()

    def _want(self) -> None:
        if self.tile is not None:
            self.wanted.emit(self.tile.link)

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, qevent: QEvent) -> None:
        super().changeEvent(qevent)
        if qevent.type() == QEvent.Type.StyleChange and hasattr(self, "_remark"):
            self._draw()

    def _draw(self) -> None:
        if layout := self.layout():
            layout.setContentsMargins(*[theme.px(16), theme.px(14)] * 2)
            layout.setSpacing(theme.px(6))
        self._out_of.setContentsMargins(0, 0, 0, theme.px(5))  # on the line of the large figure
        name = self.tile.icon if self.tile else "info"
        is_trouble = self.tile is not None and self.tile.is_trouble
        ratio = self.devicePixelRatioF()
        ink = theme.colour("no" if is_trouble else "muted").name()
        self._picture.setPixmap(icons.pixmap("triangle-alert" if is_trouble else name, ink, theme.px(16), ratio))
        self._way.setPixmap(icons.pixmap("arrow-right", theme.colour("muted").name(), theme.px(14), ratio))
