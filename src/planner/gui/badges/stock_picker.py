"""The choice of a label sheet: a button that tells it, and a list to search below."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLabel,
    QListView,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from planner.domain.label_stock import LabelStock, search_stocks
from planner.domain.texts import N_
from planner.gui import settings, theme
from planner.gui.i18n import joined, tr
from planner.gui.widgets.search_field import SearchField
from planner.gui.widgets.segments import Segments
from planner.printing.badges import load_stocks

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_STOCK_ROLE = Qt.ItemDataRole.UserRole
_RECENT_KEY, _RECENT_MOST = "badges/recent_stocks", 5
_ROW, _WIDTH, _HEIGHT = 58, 380, 420
_PAPERS = (("", N_("All")), ("A4", N_("A4")), ("US-Letter", N_("Letter")))


def title_of(stock: LabelStock) -> str:
    """Return what the packet says: brand, number and paper."""
    paper = {"US-Letter": tr(N_("Letter")), "": tr(N_("own size"))}.get(stock.paper, stock.paper)
    return joined(stock.name, paper)


def facts_of(stock: LabelStock) -> str:
    """Return how many labels of which size a sheet has."""
    labels = tr(N_("{n} a sheet|{n} a sheet"), n=stock.per_sheet)
    return joined(labels, stock.size)


def recent_stocks() -> list[LabelStock]:
    """Return the sheets chosen on this computer, the last one first."""
    by_name = {stock.name: stock for stock in load_stocks()}
    names = settings.text(_RECENT_KEY).split("\n")
    return [by_name[name] for name in names if name in by_name]


def remember_stock(stock: LabelStock) -> None:
    """Put a sheet at the head of the recent ones."""
    names = [stock.name, *(each.name for each in recent_stocks() if each != stock)]
    settings.keep(_RECENT_KEY, "\n".join(names[:_RECENT_MOST]))


class StockPicker(QPushButton):
    """Shows the sheet; `chosen` carries another LabelStock."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stock: LabelStock | None = None
        self._popup: StockPopup | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.set_kind(self, "sheet")
        self.clicked.connect(self.open_list)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(200), theme.px(52))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(140), theme.px(52))

    def show_stock(self, stock: LabelStock) -> None:
        self._stock = stock
        self.setAccessibleName(tr(N_("Sheet: {name}, {facts}"), name=title_of(stock), facts=facts_of(stock)))
        self.setToolTip(f"{title_of(stock)}\n{facts_of(stock)}\n{stock.description}")
        self.update()

    def open_list(self) -> "StockPopup":
        """Open the list below the button."""
        popup = StockPopup(self)
        popup.chosen.connect(self._on_chosen)
        popup.resize(max(theme.px(_WIDTH), self.width()), theme.px(_HEIGHT))
        corner = (
            self.rect().bottomRight() - QPoint(popup.width(), 0) if self.isRightToLeft() else self.rect().bottomLeft()
        )
        place = self.mapToGlobal(corner + QPoint(0, 4))
        room = self.screen().availableGeometry()
        place.setY(max(room.top(), min(place.y(), room.bottom() - popup.height())))
        popup.move(place)
        popup.show()
        popup.begin(self._stock)
        self._popup = popup
        return popup

    def keyPressEvent(self, qevent: QKeyEvent) -> None:
        if qevent.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.open_list()
        else:
            super().keyPressEvent(qevent)

    def paintEvent(self, qevent: QPaintEvent) -> None:
        super().paintEvent(qevent)
        if self._stock is None:
            return
        painter = QPainter(self)
        box = self.rect().adjusted(theme.px(8), theme.px(6), -theme.px(24), -theme.px(6))
        reverse = self.isRightToLeft()
        if reverse:
            box = self.rect().adjusted(theme.px(24), theme.px(6), -theme.px(8), -theme.px(6))
        paint_stock(painter, box, self._stock, reverse=reverse)
        mark = theme.icon("chevron-down", "muted", 14).pixmap(theme.px(14))
        left = theme.px(8) if reverse else self.width() - theme.px(22)
        painter.drawPixmap(left, (self.height() - theme.px(14)) // 2, mark)

    def _on_chosen(self, stock: LabelStock) -> None:
        remember_stock(stock)
        self.chosen.emit(stock)


class StockPopup(QFrame):
    """Search by number, brand, size or use; Enter takes the first or the marked one, Esc leaves."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        theme.set_kind(self, "popup")
        self.search = SearchField(tr(N_("Number, brand or size: L4785, 80 x 50")))
        self.papers = Segments([(key, tr(words)) for key, words in _PAPERS])
        self.list = QListView(uniformItemSizes=True)
        self._count = QLabel()
        self._model = _StockModel(self)
        self._lay_out()
        self.search.searched.connect(self._find)
        self.search.gone_down.connect(self._go_down)
        self.search.returnPressed.connect(self._take)
        self.papers.chosen.connect(lambda _paper: self._find())
        self.list.clicked.connect(self._take)
        self.list.activated.connect(self._take)

    def begin(self, stock: LabelStock | None) -> None:
        """Show the list with the cursor in the search; the present sheet is marked."""
        self._find()
        if stock in self._model.stocks:
            self.list.setCurrentIndex(self._model.index(self._model.stocks.index(stock)))
        self.search.setFocus()

    def shown(self) -> Sequence[LabelStock]:
        """Return the sheets in the list."""
        return self._model.stocks

    def _lay_out(self) -> None:
        theme.set_kind(self._count, "small")
        self.list.setModel(self._model)
        self.list.setItemDelegate(_StockDelegate(self.list))
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setAccessibleName(tr(N_("Label sheets")))
        self.papers.setAccessibleName(tr(N_("Paper")))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(*[theme.px(10)] * 4)
        outer.setSpacing(theme.px(8))
        for part in (self.search, self.papers, self.list, self._count):
            outer.addWidget(part)

    def _find(self) -> None:
        query, paper = self.search.text(), self.papers.current()
        found = search_stocks(load_stocks(), query, paper)
        if not query.strip():
            recent = [stock for stock in recent_stocks() if not paper or stock.paper == paper]
            found = [*recent, *(stock for stock in found if stock not in set(recent))]
        self._model.set_stocks(found)
        if found:
            self.list.setCurrentIndex(self._model.index(0))
        nothing = N_("No sheet is called like this. Look for its size, such as 80 x 50.")
        self._count.setText(tr(N_("{n} sheet|{n} sheets"), n=len(found)) if found else tr(nothing))

    def _go_down(self) -> None:
        self.list.setFocus()

    def _take(self) -> None:
        index = self.list.currentIndex()
        if index.isValid():
            self.chosen.emit(index.data(_STOCK_ROLE))
            self.close()


class _StockModel(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.stocks: list[LabelStock] = []

    def set_stocks(self, stocks: list[LabelStock]) -> None:
        self.beginResetModel()
        self.stocks = stocks
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.stocks)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        stock = self.stocks[index.row()]
        if role == _STOCK_ROLE:
            return stock
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return f"{title_of(stock)}, {facts_of(stock)}, {stock.description}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return stock.description
        return None


class _StockDelegate(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(theme.px(200), theme.px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        cell.text = ""
        cell.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, cell, painter, cell.widget)
        reverse = option.direction == Qt.LayoutDirection.RightToLeft
        inset = theme.px(8)
        paint_stock(
            painter,
            option.rect.adjusted(inset, theme.px(5), -inset, -theme.px(5)),
            index.data(_STOCK_ROLE),
            reverse=reverse,
        )


def paint_stock(painter: QPainter, box: QRect, stock: LabelStock, *, reverse: bool) -> None:
    """Paint a small drawing of the sheet, its name and its facts into `box`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    side = round(box.height() * 0.8)
    sheet = QRectF(box.right() - side if reverse else box.left(), box.top(), side, box.height())
    _paint_sheet(painter, sheet, stock)
    words = box.adjusted(0, 0, -side - theme.px(8), 0) if reverse else box.adjusted(side + theme.px(8), 0, 0, 0)
    at = Qt.AlignmentFlag.AlignLeft  # where reading begins: Qt mirrors it
    half = words.height() // 2
    for top, text, size, weight, colour in (
        (words.top(), title_of(stock), 13, 600, "text"),
        (words.top() + half, facts_of(stock), 12, 400, "muted"),
    ):
        letters = theme.font(size, weight)
        painter.setFont(letters)
        painter.setPen(theme.colour(colour))
        shown = QFontMetrics(letters).elidedText(text, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(QRect(words.left(), top, words.width(), half), at | Qt.AlignmentFlag.AlignVCenter, shown)
    painter.restore()


def _paint_sheet(painter: QPainter, box: QRectF, stock: LabelStock) -> None:
    scale = min(box.width() / stock.paper_width, box.height() / stock.paper_height)
    width, height = stock.paper_width * scale, stock.paper_height * scale
    left, top = box.center().x() - width / 2, box.center().y() - height / 2
    painter.setPen(QPen(theme.colour("neutral"), 1))
    painter.setBrush(Qt.GlobalColor.white)
    painter.drawRect(QRectF(left, top, width, height))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("accent"))
    draw = painter.drawEllipse if stock.shape == "ellipse" else painter.drawRect
    for x, y in stock.corners():
        label = QRectF(left + x * scale, top + y * scale, stock.label_width * scale, stock.label_height * scale)
        draw(label.adjusted(0.5, 0.5, -0.5, -0.5))
