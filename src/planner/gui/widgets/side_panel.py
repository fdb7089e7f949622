"""Where a side panel stands: beside what it tells of, or over that as a drawer where the window is too narrow for both."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSignalBlocker
from PySide6.QtWidgets import QBoxLayout, QLayout, QPushButton, QWidget

from planner.gui import theme
from planner.gui.widgets.buttons import show_words

WIDTH = 312
_DRAWER_BELOW = 960  # a window of 1200 without its navigation
_LEAST_HEIGHT = 300  # of a drawer; where there is less, it lies over the search too


class Drawer(QObject):
    """A panel of a page that stands in the layout `beside`, or lies over `under` and leaves the `head` of the page free."""

    def __init__(self, page: QWidget, panel: QWidget, beside: QBoxLayout, under: QWidget, head: QLayout) -> None:
        super().__init__(page)
        self._page, self._panel, self._beside, self._under, self._head = page, panel, beside, under, head
        under.installEventFilter(self)

    @property
    def is_out(self) -> bool:
        """Tell whether the panel lies over the page."""
        return self._beside.indexOf(self._panel) < 0

    def move(self, *, out: bool) -> None:
        """Take the panel out of its place beside, or put it back."""
        if out:
            self._beside.removeWidget(self._panel)
        else:
            self._beside.addWidget(self._panel)

    def lie(self) -> None:
        """Cover the end of what lies under, to its edges."""
        page, under = self._page, self._under.geometry()
        if not self.is_out:
            return
        is_low = page.height() - under.top() < theme.px(_LEAST_HEIGHT)
        top = self._head.geometry().bottom() + theme.px(6) if is_low else under.top()
        margins, below = self._margins(), 6 if is_low else self._margins().bottom()
        width = min(theme.px(WIDTH), page.width() - margins.left() - margins.right())
        left = margins.left() if page.isRightToLeft() else page.width() - margins.right() - width
        self._panel.setGeometry(left, top, width, page.height() - below - top)
        self._panel.raise_()

    def eventFilter(self, watched: QObject, qevent: QEvent) -> bool:
        """Follow what lies under: a line of counts or a filter above it has come or gone."""
        if qevent.type() in {QEvent.Type.Move, QEvent.Type.Resize}:
            self.lie()
        return super().eventFilter(watched, qevent)

    def _margins(self) -> Any:
        layout = self._page.layout()
        assert layout is not None  # noqa: S101 -- pages are forms
        return layout.contentsMargins()


def fit_panel(page: QWidget, ui: Any, drawer: Drawer, lesser: Sequence[QPushButton], *, has_rows: bool) -> None:
    """Put the panel of a list where there is room for it, and show it where it is wanted.

    `ui` is the form of a page with `panel`, `details_button`, `add_button` and `title_label`; its panel has a
    `close_button` and tells by `is_new` whether something new is being typed into it.
    """
    as_drawer = page.width() < theme.px(_DRAWER_BELOW)
    if as_drawer != drawer.is_out:
        drawer.move(out=as_drawer)
        if as_drawer:
            with QSignalBlocker(ui.details_button):  # who types in the panel goes on typing
                ui.details_button.setChecked(ui.panel.is_new or ui.panel.isAncestorOf(page.window().focusWidget()))
        theme.set_kind(ui.panel, "panel" if as_drawer else "card")
    ui.panel.setFixedWidth(theme.px(WIDTH))
    ui.details_button.setVisible(as_drawer)
    ui.panel.close_button.setVisible(as_drawer)
    ui.panel.setVisible(ui.details_button.isChecked() if as_drawer else ui.panel.is_new or has_rows)
    _fit_buttons(
        page, ui, [each for each in lesser if not each.isHidden()], beside=0 if as_drawer else ui.panel.width()
    )
    drawer.lie()


def _fit_buttons(page: QWidget, ui: Any, lesser: Sequence[QPushButton], *, beside: int) -> None:
    """Leave the icons of the lesser buttons where there is no room for their words."""
    room = page.width() - theme.px(48) - (beside + theme.px(20) if beside else 0)
    for each in (*lesser, ui.add_button):
        show_words(each)
    needed = sum(each.sizeHint().width() + 14 for each in (*lesser, ui.add_button, ui.title_label))
    for each in lesser if needed > room else ():
        show_words(each, shown=False)
