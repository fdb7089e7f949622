"""Remembers what a person did to the columns of a table and to panels: width, order, which are hidden, shares."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QMenu, QSplitter

from planner.gui import theme
from planner.gui.widgets.letters import give_letters
from planner.gui.widgets.table import Table
from planner.store.settings import Settings

_PARTS = {"widths": dict, "order": list, "hidden": list}
_LEAST, _MOST = 24, 2000  # of a width


class ColumnMemory(QObject):
    """`ColumnMemory(table, "topics")` on a table with its model and usual widths.

    Widths are kept as they are at 100 % of text. The first column stays first and shown. Where a table shows and
    hides its columns by itself, `hides` is False; `fitted` names columns whose width the table finds by itself.
    """

    def __init__(self, table: Table, page: str, *, hides: bool = True, fitted: frozenset[str] = frozenset()) -> None:
        super().__init__(table)
        self._table, self._key, self._fitted = table, f"columns/{page}", fitted
        self._header = table.horizontalHeader()
        self._names = [column.name for column in table.rows_model().columns]
        self._hidden_at_first = self._hidden() if hides else None
        self._widths_at_first = self._widths()
        self._header.setFirstSectionMovable(False)
        self._header.viewport().installEventFilter(self)
        if hides:
            self._header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            self._header.customContextMenuRequested.connect(self._open_menu)
        self._restore()
        self._before = self._widths(), self._order()

    def eventFilter(self, watched: QObject, qevent: QEvent) -> bool:
        """Look before and after the mouse was held: widths that the table sets by itself are nobody's wish."""
        if qevent.type() == QEvent.Type.MouseButtonPress:
            self._before = self._widths(), self._order()
        elif qevent.type() == QEvent.Type.MouseButtonRelease:
            QTimer.singleShot(0, self, self._note)  # the header moves its section after us
        return super().eventFilter(watched, qevent)

    def fill_menu(self, menu: QMenu) -> None:
        """Fill `menu` with the columns to show and hide."""
        self._table.offer_columns(menu, lambda: self._keep(hidden=self._hidden()), self.forget)

    def forget(self) -> None:
        """Show the columns as they were at first."""
        Settings().set(self._key, None)
        self._table.chosen_widths.clear()
        for at, name in enumerate(self._names):
            self._header.moveSection(self._header.visualIndex(at), at)
            if self._hidden_at_first is not None:
                self._table.setColumnHidden(at, name in self._hidden_at_first)
            if name in self._widths_at_first:
                self._table.setColumnWidth(at, theme.px(self._widths_at_first[name]))

    def _open_menu(self, at: QPoint) -> None:
        menu = QMenu(self._header)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill_menu(menu)
        give_letters(menu)
        menu.popup(self._header.mapToGlobal(at))

    def _note(self) -> None:
        widths, order = self._widths(), self._order()
        old_widths, old_order = self._before
        if changed := {name: width for name, width in widths.items() if width != old_widths.get(name, width)}:
            self._keep(widths=self._kept().get("widths", {}) | changed)
            self._table.chosen_widths |= {self._names.index(name) for name in changed}
        if order != old_order:
            self._keep(order=order)

    def _restore(self) -> None:
        kept = self._kept()
        for at, name in enumerate(name for name in kept.get("order", []) if name in self._names):
            self._header.moveSection(self._header.visualIndex(self._names.index(name)), at)
        for name, width in kept.get("widths", {}).items():
            if name in self._names and name not in self._fitted and isinstance(width, int):
                self._table.chosen_widths.add(self._names.index(name))
                self._table.setColumnWidth(self._names.index(name), theme.px(min(_MOST, max(_LEAST, width))))
        if self._hidden_at_first is not None and "hidden" in kept:
            for at, name in enumerate(self._names[1:], start=1):
                self._table.setColumnHidden(at, name in kept["hidden"])

    def _kept(self) -> dict[str, Any]:
        found = Settings().get(self._key)
        kept = found if isinstance(found, dict) else {}
        return {name: kept[name] for name, kind in _PARTS.items() if isinstance(kept.get(name), kind)}

    def _keep(self, **some: Any) -> None:
        Settings().set(self._key, self._kept() | some)

    def _widths(self) -> dict[str, int]:
        shown = [(at, name) for at, name in enumerate(self._names) if not self._table.isColumnHidden(at)]
        last = self._header.logicalIndex(self._header.count() - 1) if self._header.stretchLastSection() else -1
        return {
            name: round(self._table.columnWidth(at) / theme.scale())
            for at, name in shown
            if name not in self._fitted and at != last
        }

    def _order(self) -> list[str]:
        return [self._names[self._header.logicalIndex(at)] for at in range(self._header.count())]

    def _hidden(self) -> list[str]:
        return [name for at, name in enumerate(self._names) if self._table.isColumnHidden(at)]


def remember_shares(splitter: QSplitter, page: str) -> None:
    """Give the panels of a splitter the shares that they had last, for each direction; they are kept when it is moved."""

    def keep() -> None:
        sizes = splitter.sizes()
        if sum(sizes):
            Settings().set(_shares_key(splitter, page), [round(1000 * size / sum(sizes)) for size in sizes])

    splitter.splitterMoved.connect(lambda _at, _index: keep())


def shares_of(splitter: QSplitter, page: str, usual: tuple[int, ...]) -> list[int]:
    """Return the shares that were kept for a splitter as it lies now, or else the usual ones."""
    kept = Settings().get(_shares_key(splitter, page))
    fits = isinstance(kept, list) and len(kept) == splitter.count() and all(isinstance(each, int) for each in kept)
    return kept if fits else list(usual)


def _shares_key(splitter: QSplitter, page: str) -> str:
    return f"shares/{page}/{'across' if splitter.orientation() == Qt.Orientation.Horizontal else 'down'}"
