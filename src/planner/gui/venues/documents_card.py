"""The card of a venue's documents: added by button or drop, opened, saved elsewhere, renamed, removed."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QLabel

from planner.domain.texts import N_
from planner.domain.venue_details import DocumentRow, VenueDetails
from planner.domain.venue_questions import Occasion
from planner.domain.venues import DocumentKind, check_document
from planner.gui import theme
from planner.gui.i18n import data_size, tr
from planner.gui.venues.plan_card import local_files
from planner.gui.venues.records import Records
from planner.gui.venues.table_card import TableCard
from planner.gui.widgets.buttons import link_button
from planner.gui.widgets.edit_rows import EditColumn, EditRows
from planner.gui.widgets.edit_table import EditTable
from planner.gui.widgets.rows import Column


class DocumentsModel(EditRows[DocumentRow]):
    """A row a file."""

    def __init__(self, card: "DocumentsCard") -> None:
        columns: tuple[Column[DocumentRow], ...] = (
            EditColumn("name", N_("File"), lambda file: file.name, read=lambda typed: check_document(typed, 1)),
            Column(
                "kind",
                N_("Is"),
                lambda file: tr(N_("Plan")) if file.kind == DocumentKind.PLAN else tr(N_("Document")),
            ),
            Column("size", N_("Size"), lambda file: data_size(file.size)),
        )
        super().__init__(columns, lambda file: file.id, card)


class DocumentsTable(EditTable):
    """Enter or a double click opens a file, F2 renames it."""

    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setAcceptDrops(False)

    def keyPressEvent(self, qevent: QKeyEvent) -> None:
        is_enter = qevent.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and self.state() != QAbstractItemView.State.EditingState:
            self.opened.emit()
        else:
            super().keyPressEvent(qevent)

    def mouseDoubleClickEvent(self, qevent: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(qevent)
        if self.indexAt(qevent.position().toPoint()).isValid():
            self.opened.emit()


class DocumentsCard(TableCard[DocumentRow]):
    """The files kept with one venue."""

    def __init__(self, records: Records) -> None:
        super().__init__(N_("Documents"), N_("Remove the document (Del)"))
        self.records = records
        self.model = DocumentsModel(self)
        self.add_button = link_button("paperclip", tr(N_("Add documents…")))
        self.open_button = link_button("external-link", tr(N_("Open")))
        self.save_button = link_button("download", tr(N_("Save as…")))
        table = DocumentsTable()
        self.set_up(table, (self.add_button, self.open_button, self.save_button))
        hint = N_("Contracts, menus, quotes: drop them here. They are kept inside the workspace, 20 MB each at most.")
        self.hint = QLabel(tr(hint), wordWrap=True)
        theme.set_kind(self.hint, "small")
        for part in (table, self.hint):
            self.body.addWidget(part)
        self.body.addLayout(self.buttons)
        self.setAcceptDrops(True)
        self.add_button.clicked.connect(self.add)
        self.open_button.clicked.connect(self._open)
        table.opened.connect(self._open)
        self.save_button.clicked.connect(lambda: self.chosen and self.records.save_document(self.chosen))

    def show_venue(self, venue: VenueDetails, _occasion: Occasion, *, fresh: bool) -> None:
        """Show the files of a venue, the pictures of its plan too."""
        self.show_rows(venue, venue.documents, fresh=fresh)

    def dragEnterEvent(self, qevent: QDragEnterEvent) -> None:
        if local_files(qevent):
            qevent.acceptProposedAction()

    def dropEvent(self, qevent: QDropEvent) -> None:
        qevent.acceptProposedAction()
        if self.venue is not None:
            self.records.drop_files(self.venue, DocumentKind.DOCUMENT.value, local_files(qevent))

    def add(self) -> None:
        if self.venue is not None:
            self.records.ask_for_files(self.venue, DocumentKind.DOCUMENT.value)

    def remove(self, venue: VenueDetails, row: DocumentRow) -> None:
        self.records.delete_document(venue, row)

    def change(self, row: DocumentRow, name: str, value: Any) -> None:  # noqa: ARG002 -- only its name is typed
        self.records.rename_document(row, value)

    def enable(self) -> None:
        super().enable()
        for button in (self.open_button, self.save_button):
            button.setEnabled(self.chosen is not None)

    def _open(self) -> None:
        if self.chosen is not None:
            self.records.open_document(self.chosen)
