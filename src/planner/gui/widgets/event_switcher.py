"""The event on top of the sidebar, and the list that opens below it to switch to another."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from planner.domain.names import search_key, search_words
from planner.domain.texts import N_
from planner.gui import icons, theme
from planner.gui.i18n import joined, tr, with_own_end
from planner.gui.widgets.buttons import link_button
from planner.gui.widgets.event_line_delegate import IS_SHOWN, NAME, WHEN, EventLineDelegate
from planner.gui.widgets.search_field import SearchField
from planner.gui.widgets.tips import folded
from planner.gui.widgets.wrapping import wrapped

_ID = Qt.ItemDataRole.UserRole
_MARK, _BEFORE, _AFTER = 16, 10, 16  # the icon, and what is left beside the words
_EDGE, _LINE = 7, 18


@dataclass(frozen=True, slots=True)
class EventLine:
    """An event as the switcher shows it; `when` is its date and venue in words."""

    id: int
    name: str
    when: str
    is_archived: bool = False


class EventSwitcher(QPushButton):
    """Shows the current event; pressed, it opens the list."""

    chosen = Signal(object)  # event id
    new_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[EventLine, ...] = ()
        self._current: EventLine | None = None
        self._is_narrow = False
        theme.set_kind(self, "nav")
        self.clicked.connect(self.open_list)
        self.show_events((), None)

    def show_events(self, lines: Sequence[EventLine], current_id: int | None) -> None:
        """Show these events, with that one as the current."""
        self._lines = tuple(lines)
        self._current = next((line for line in lines if line.id == current_id), None)
        name, when = self._words()
        self.setAccessibleName(tr(N_("Event: {name}"), name=name))
        self.setAccessibleDescription(when)
        self.setToolTip(f"{name}\n{when}".strip())
        self.setVisible(bool(lines))
        self.updateGeometry()
        self.update()

    def set_narrow(self, *, narrow: bool) -> None:
        """Show an icon alone."""
        self._is_narrow = narrow
        self.updateGeometry()
        self.update()

    def open_list(self) -> None:
        """Open the list of events below the button."""
        popup = _EventList(self, self._lines, self._current)
        popup.chosen.connect(self.chosen)
        popup.new_wanted.connect(self.new_wanted)
        popup.open_below(self)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(56), self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._height())

    def resizeEvent(self, qevent: QResizeEvent) -> None:
        super().resizeEvent(qevent)
        self.updateGeometry()

    def lines(self) -> list[str]:
        """Return what is read beside the icon: the name on one line, its date and place on up to two."""
        name, when = self._words()
        room = self.width() - theme.px(_BEFORE + _MARK + _AFTER)
        shown = QFontMetrics(theme.font(13, 600)).elidedText(with_own_end(name), Qt.TextElideMode.ElideRight, room)
        return [shown, *(line.removesuffix("·").rstrip() for line in wrapped(when, theme.font(12), room, 2) if line)]

    def _height(self) -> int:
        lines = 2 if self._is_narrow else max(2, len(self.lines()))
        return theme.px(2 * _EDGE + _LINE * lines)

    def paintEvent(self, qevent: QPaintEvent) -> None:
        super().paintEvent(qevent)
        painter = QPainter(self)
        size, ratio = theme.px(_MARK), self.devicePixelRatioF()
        name = "calendar-days" if self._is_narrow else "chevrons-up-down"
        mark = icons.pixmap(name, theme.colour("muted").name(), size, ratio)
        at_left = self._is_narrow or self.isRightToLeft()
        left = theme.px(12) if at_left else self.width() - size - theme.px(10)
        painter.drawPixmap(left, (self.height() - size) // 2, mark)
        if not self._is_narrow:
            self._write(painter)

    def _write(self, painter: QPainter) -> None:
        before, after = theme.px(_BEFORE), theme.px(_MARK + _AFTER)
        left, right = (after, before) if self.isRightToLeft() else (before, after)
        lines = self.lines()
        top = (self.height() - theme.px(_LINE) * len(lines)) // 2
        for place, words in enumerate(lines):
            painter.setFont(theme.font(12) if place else theme.font(13, 600))
            painter.setPen(theme.colour("muted" if place else "text"))
            where = QRect(left, top + theme.px(_LINE) * place, self.width() - left - right, theme.px(_LINE))
            # A widget's painter mirrors left and right by itself.
            painter.drawText(
                where, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, words
            )

    def _words(self) -> tuple[str, str]:
        if self._current is None:
            return tr(N_("Choose an event")), ""
        return self._current.name, self._current.when


class _EventList(QFrame):
    """The list that opens: search, events, a way to a new one."""

    chosen = Signal(object)
    new_wanted = Signal()

    def __init__(self, parent: QWidget, lines: Sequence[EventLine], current: EventLine | None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(tr(N_("Events")))
        self._lines = lines
        self._current = current
        self._search = SearchField(tr(N_("Find an event")))
        self._list = QListWidget()
        self._new = link_button("plus", tr(N_("New event…")))
        self._lay_out()
        self._show("")
        self._search.searched.connect(self._show)
        self._search.gone_down.connect(self._list.setFocus)
        self._search.returnPressed.connect(self._take_first)
        self._list.itemActivated.connect(self._take)
        self._list.itemClicked.connect(self._take)
        self._new.clicked.connect(self._take_new)

    def open_below(self, button: QWidget) -> None:
        width = max(theme.px(380), button.width())
        self.resize(width, self.sizeHint().height())
        corner = button.mapToGlobal(QPoint(0, button.height() + 2))
        if button.isRightToLeft():
            corner.setX(corner.x() + button.width() - width)
        self.move(corner)
        self.show()
        self._search.setFocus()

    def _show(self, wanted: str) -> None:
        words = search_key(wanted).split()
        self._list.clear()
        for line in sorted(self._lines, key=lambda each: each.is_archived):
            key = search_words(f"{line.name} {line.when}")
            if all(word in key for word in words):
                self._add(line)
        if self._list.currentRow() < 0:
            self._list.setCurrentRow(0)

    def _add(self, line: EventLine) -> None:
        when = tr(N_("Archived · {when}"), when=line.when) if line.is_archived else line.when
        item = QListWidgetItem(f"{line.name}\n{when}" if when else line.name)
        item.setData(_ID, line.id)
        item.setSizeHint(QSize(0, theme.px(46)))
        theme_icon = theme.icon("archive" if line.is_archived else "calendar-days", "muted")
        item.setIcon(theme_icon)
        item.setData(NAME, line.name)
        item.setData(WHEN, when)
        is_shown = self._current is not None and line.id == self._current.id
        item.setData(IS_SHOWN, is_shown)
        item.setToolTip(folded(item.text()))
        self._list.addItem(item)
        if is_shown:
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole, tr(N_("{event}, shown now"), event=joined(line.name, when))
            )
            self._list.setCurrentItem(item)

    def _take_first(self) -> None:
        if item := self._list.currentItem() or self._list.item(0):
            self._take(item)

    def _take(self, item: QListWidgetItem) -> None:
        event_id = item.data(_ID)
        self.close()
        self.chosen.emit(event_id)

    def _take_new(self) -> None:
        self.close()
        self.new_wanted.emit()

    def _lay_out(self) -> None:
        theme.set_kind(self, "popup")
        theme.set_kind(self._list, "popup")
        self._list.setAccessibleName(tr(N_("Events")))
        self._list.setItemDelegate(EventLineDelegate(self._list))
        self._list.setMinimumHeight(theme.px(46) * min(7, max(2, len(self._lines))) + theme.px(12))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(10)] * 4)
        column.setSpacing(theme.px(8))
        for part in (self._search, self._list, self._new):
            column.addWidget(part)
