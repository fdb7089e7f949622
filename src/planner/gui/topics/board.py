"""The board: a column for each status, cards carried between and within them by mouse or keys."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from planner.domain.texts import N_
from planner.domain.topics import STATUS_NAMES, Status
from planner.gui import settings, theme
from planner.gui.i18n import number, tr
from planner.gui.schedule.speech import announce
from planner.gui.topics.cards import CardLook, TopicCard, nothing_here
from planner.gui.topics.words import COLUMN_NAMES
from planner.gui.widgets.add_field import AddField
from planner.gui.widgets.pills import Pill

_NARROWEST, _CLOSED, _EDGE, _MARK = 186, 74, 40, 10
_SETTING = "topics/aside"
_PILLS = {Status.IDEA: "neutral", Status.VOTE: "accent", Status.CHOSEN: "ok", Status.ASIDE: "neutral"}


class Board(QScrollArea):
    """Shows cards by status; the signals say what hands want, the cards change when the file has."""

    chosen = Signal(object, bool)  # topic id, whether by the mouse
    opened = Signal(object)  # topic id
    deleted = Signal(object)  # topic id
    counted = Signal(object, int)  # topic id, one more or one less
    moved = Signal(object, object, object)  # topic id, status, place in the whole column
    added = Signal(str)
    pasted = Signal(str)
    menu_wanted = Signal(QPoint)

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body = QWidget()
        theme.set_kind(body, "bare")
        self._row = QHBoxLayout(body)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.px(12))
        self.columns = {status: Column(self, status) for status in STATUS_NAMES}
        self.add_edit = QuickAdd()
        self.add_edit.added.connect(self.added)
        self.add_edit.pasted.connect(self.pasted)
        self.columns[Status.IDEA].outer.insertWidget(1, self.add_edit)
        for column in self.columns.values():
            self._row.addWidget(column, 1)
        self.setWidget(body)
        self._cards: dict[int, TopicCard] = {}
        self._whole: Mapping[Status, Sequence[int]] = {}
        self._held: TopicCard | None = None
        self._grab = QPoint()
        self._target: tuple[Column, int] | None = None
        self._ghost = QLabel(self)
        self._mark = QFrame()
        self._dress_dragging()

    def _dress_dragging(self) -> None:
        """Dress what is seen of a card that is dragged, and of the place that it would take."""
        self._ghost.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._ghost.hide()
        theme.set_kind(self._mark, "drop", "over")
        self._mark.setFixedHeight(theme.px(_MARK))
        self._mark.hide()

    def show_cards(self, looks: Mapping[Status, Sequence[CardLook]], whole: Mapping[Status, Sequence[int]]) -> None:
        """Show these cards; `whole` are the keys of each column, also those that a search hides."""
        self._whole = whole
        focused = next((card for card in self._cards.values() if card.hasFocus()), None)
        beside = self._beside(focused) if focused else None
        said = focused.accessibleName() if focused else ""
        wanted = {look.topic.id: look for column in looks.values() for look in column}
        for gone in self._cards.keys() - wanted.keys():
            card = self._cards.pop(gone)
            card.hide()
            card.deleteLater()
        for status, column in looks.items():
            self.columns[status].show_cards([self._shown(look) for look in column], len(whole[status]))
        self._set_tab_order()
        if focused is not None:
            stays = self._cards.get(focused.topic.id) or (self._cards.get(beside) if beside else None)
            if stays is not None and (not stays.hasFocus() or stays is focused):
                self.focus_card(stays.topic.id)
            if stays is focused and stays.accessibleName() != said:
                announce(self, stays.accessibleName())

    def _shown(self, look: CardLook) -> TopicCard:
        card = self._cards.get(look.topic.id)
        if card is None:
            card = self._cards[look.topic.id] = TopicCard(self)
        card.show_look(look)
        return card

    def _beside(self, card: TopicCard) -> int | None:
        """Return the topic that takes the focus when that of `card` goes."""
        cards = self.columns[card.topic.status].cards
        at = cards.index(card) if card in cards else -1
        near = [*cards[at + 1 :], *reversed(cards[:at])] if at >= 0 else []
        return near[0].topic.id if near else None

    def _set_tab_order(self) -> None:
        before: QWidget = self.add_edit
        for column in self.columns.values():
            for card in column.cards:
                QWidget.setTabOrder(before, card)
                before = card

    def card(self, topic_id: int) -> TopicCard | None:
        return self._cards.get(topic_id)

    def first_card(self) -> TopicCard | None:
        """Return the card that is read first."""
        return next((column.cards[0] for column in self.columns.values() if column.cards), None)

    def choose(self, topic_ids: Sequence[int]) -> None:
        """Mark the cards of the chosen topics."""
        for key, card in self._cards.items():
            card.set_state(selected=key in topic_ids)

    def focus_card(self, topic_id: int) -> None:
        """Go to a card, opening its column."""
        if card := self._cards.get(topic_id):
            self.columns[card.topic.status].set_open(is_open=True)
            card.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_carrying(self) -> bool:
        """Tell whether a card is in the hand."""
        return self._held is not None

    def on_focus(self, card: TopicCard, *, by_mouse: bool = False) -> None:
        column = self.columns[card.topic.status]
        self.ensureWidgetVisible(column, 0, 0)
        column.area.ensureWidgetVisible(card, 0, theme.px(8))
        self.chosen.emit(card.topic.id, by_mouse)

    # By keys

    def focus_by(self, card: TopicCard, across: int, down: int) -> None:
        """Go to the card beside: in the same column, or at the same height of the next one that has any."""
        statuses = list(STATUS_NAMES)
        at = statuses.index(card.topic.status)
        row = self.columns[card.topic.status].cards.index(card)
        if down:
            cards, row = self.columns[card.topic.status].cards, row + down
        else:
            beside = statuses[at + 1 :] if across > 0 else statuses[:at][::-1]
            cards = next((self.columns[one].cards for one in beside if self.columns[one].cards), [])
            row = min(row, len(cards) - 1)
        if 0 <= row < len(cards):
            self.focus_card(cards[row].topic.id)

    def move_by(self, card: TopicCard, across: int, down: int) -> None:
        """Ask for the card to go to the next column, to its end, or one place up or down."""
        statuses = list(STATUS_NAMES)
        at = statuses.index(card.topic.status) + across
        if across and 0 <= at < len(statuses):
            self.moved.emit(card.topic.id, statuses[at], None)
        elif down:
            column = self.columns[card.topic.status]
            others = [one for one in column.cards if one is not card]
            gap = column.cards.index(card) + down
            if 0 <= gap <= len(others):
                self.moved.emit(card.topic.id, card.topic.status, self._place(card, column, gap))

    def _place(self, card: TopicCard, column: "Column", gap: int) -> int:
        """Return the place in the whole column that is the `gap` between the cards shown, the moved one left out."""
        whole = [key for key in self._whole[column.status] if key != card.topic.id]
        shown = [one.topic.id for one in column.cards if one is not card]
        if gap < len(shown):
            return whole.index(shown[gap])
        return whole.index(shown[-1]) + 1 if shown else len(whole)

    # By mouse

    def begin(self, card: TopicCard, grab: QPoint) -> None:
        """Take a card into the hand."""
        self._held, self._grab = card, grab
        self._ghost.setPixmap(card.grab())
        self._ghost.adjustSize()
        card.set_state(faded=True)
        self._ghost.show()
        self._ghost.raise_()

    def drag_to(self, where: QPoint) -> None:
        """Carry the card over this point of the screen and show where it would go."""
        if self._held is None:
            return
        here = self.mapFromGlobal(where)
        self._ghost.move(here - self._grab)
        self._scroll_at(here)
        column = next((one for one in self.columns.values() if one.holds(where)), None)
        self._clear_mark()
        if column is None:
            return
        gap = column.gap_at(where, self._held)
        self._target = (column, gap)
        column.show_mark(self._mark, gap, self._held)

    def end(self) -> None:
        """Let the card go where it is."""
        held, target = self._held, self._target
        self.put_back()
        if held is None or target is None:
            return
        column, gap = target
        cards = column.cards
        stays = held in cards and cards.index(held) == gap
        if not column.is_open and (beside := self._beside(held)):
            self.focus_card(beside)  # else the focus would open the column that a card was put away in
        if not stays:
            self.moved.emit(held.topic.id, column.status, self._place(held, column, gap))

    def put_back(self) -> None:
        if self._held is not None:
            self._held.set_state(faded=False)
        self._held = None
        self._ghost.hide()
        self._clear_mark()

    def _clear_mark(self) -> None:
        self._target = None
        self._mark.hide()
        self._mark.setParent(None)

    def _scroll_at(self, here: QPoint) -> None:
        """Scroll a board that is wider than its room, and a long column, where the hand comes near their edge."""
        bar, edge = self.horizontalScrollBar(), theme.px(_EDGE)
        step = -edge if here.x() < edge else edge if here.x() > self.width() - edge else 0
        if step:
            bar.setValue(bar.value() + step)
        for column in self.columns.values():
            if column.holds(self.mapToGlobal(here)):
                column.scroll_at(self.mapToGlobal(here), edge)


class Column(QFrame):
    """The cards of one status below its name; what is set aside can be closed."""

    def __init__(self, board: Board, status: Status) -> None:
        super().__init__()
        self.status = status
        self.cards: list[TopicCard] = []
        self.is_open = True
        theme.set_kind(self, "column")
        self.outer = QVBoxLayout(self)
        self.outer.setContentsMargins(*[theme.px(10)] * 4)
        self.outer.setSpacing(theme.px(8))
        self.name = QLabel(tr(COLUMN_NAMES[status]))
        theme.set_kind(self.name, "card_title")
        self.count = Pill("0", _PILLS[status])
        self.toggle = QPushButton(self)
        theme.set_kind(self.toggle, "icon")
        self.toggle.setVisible(status == Status.ASIDE)
        self.toggle.clicked.connect(self._on_toggle)
        self._lay_out_head()
        self.hint = QLabel(nothing_here(status), wordWrap=True)
        theme.set_kind(self.hint, "small")
        self.closed_name = QLabel(tr(COLUMN_NAMES[status]), wordWrap=True)
        theme.set_kind(self.closed_name, "small")
        self.outer.addWidget(self.closed_name)
        self.area = QScrollArea(widgetResizable=True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body = QWidget()
        theme.set_kind(body, "bare")
        self._list = QVBoxLayout(body)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(theme.px(8))
        self._list.addWidget(self.hint)
        self._list.addStretch(1)
        self.area.setWidget(body)
        self.outer.addWidget(self.area, 1)
        self.outer.addStretch(0)
        self._board = board
        self.set_open(is_open=status != Status.ASIDE or settings.text(_SETTING) == "open")

    def _lay_out_head(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        for part in (self.name, self.count):
            head.addWidget(part)
        head.addStretch(1)
        head.addWidget(self.toggle)
        self.outer.addLayout(head)

    def show_cards(self, cards: Sequence[TopicCard], whole: int) -> None:
        """Show these cards of `whole` in the column."""
        self.cards = list(cards)
        for place, card in enumerate(cards):
            if self._list.indexOf(card) != place:
                self._list.insertWidget(place, card)
            card.show()
        shown = len(cards)
        told = number(whole) if shown == whole else tr(N_("{shown} of {whole}"), shown=shown, whole=whole)
        self.count.setText(told)
        self.hint.setVisible(not whole)
        self._say()

    def set_open(self, *, is_open: bool) -> None:
        """Show the cards, or the column's edge alone."""
        self.is_open = is_open
        for part in (self.area, self.name, self.count):
            part.setVisible(is_open)
        self.closed_name.setVisible(not is_open)
        across = QSizePolicy.Policy.Expanding if is_open else QSizePolicy.Policy.Fixed
        self.setSizePolicy(across, QSizePolicy.Policy.Expanding)
        self.setMinimumWidth(theme.px(_NARROWEST if is_open else _CLOSED))
        self.setMaximumWidth(theme.ANY_WIDTH if is_open else theme.px(_CLOSED))
        theme.set_icon(self.toggle, "minus" if is_open else "plus", "muted")
        self._say()

    def _on_toggle(self) -> None:
        self.set_open(is_open=not self.is_open)
        settings.keep(_SETTING, "open" if self.is_open else "closed")

    def _say(self) -> None:
        words = N_("Hide what is set aside") if self.is_open else N_("Show what is set aside, {count}")
        self.toggle.setText("" if self.is_open else self.count.text())
        self.toggle.setAccessibleName(tr(words, count=self.count.text()))
        self.toggle.setToolTip(self.toggle.accessibleName())

    # Under a carried card

    def holds(self, where: QPoint) -> bool:
        return self.rect().contains(self.mapFromGlobal(where))

    def gap_at(self, where: QPoint, held: TopicCard) -> int:
        """Return between which cards, the held one left out, a card let go here would go."""
        others = [card for card in self.cards if card is not held]
        if not self.is_open:
            return len(others)
        return sum(card.mapToGlobal(card.rect().center()).y() < where.y() for card in others)

    def show_mark(self, mark: QWidget, gap: int, held: TopicCard) -> None:
        others = [card for card in self.cards if card is not held]
        before = others[gap] if gap < len(others) else None
        at = self._list.indexOf(before) if before else len(self.cards)
        self._list.insertWidget(at, mark)
        mark.show()

    def scroll_at(self, where: QPoint, edge: int) -> None:
        y, bar = self.area.mapFromGlobal(where).y(), self.area.verticalScrollBar()
        step = -edge if y < edge else edge if y > self.area.height() - edge else 0
        bar.setValue(bar.value() + step // 4)


class QuickAdd(AddField):
    """A title and Enter make a topic; several lines pasted here make one each."""

    added = Signal(str)
    pasted = Signal(str)

    def __init__(self) -> None:
        super().__init__(placeholderText=tr(N_("Write an idea, press Enter")))
        self.setAccessibleName(tr(N_("Title of a new topic")))

    def keyPressEvent(self, qevent: QKeyEvent) -> None:
        copied = QGuiApplication.clipboard().text()
        if qevent.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if title := self.take():
                self.added.emit(title)
        elif qevent.matches(QKeySequence.StandardKey.Paste) and "\n" in copied.strip():
            self.pasted.emit(copied)
        else:
            super().keyPressEvent(qevent)
