"""Documents and plan pictures of a venue: dropped, chosen, shown, saved, removed."""

from pathlib import Path

import pytest
from gui.venue_pages import STEP, picture, settled, step, stored
from gui.waiting import until
from PySide6.QtCore import QMimeData, QObject, QPointF, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from planner.services import venue_documents
from planner.store.schema import Venue


async def test_documents_are_dropped_renamed_saved_and_removed(page, tmp_path):
    card, contract = page.notebook.documents, tmp_path / "contract.pdf"
    contract.write_bytes(b"%PDF\0")
    drop(card, [contract])
    await settled(page)
    (document,) = (await stored(page)).files
    assert (document.name, step(page)) == ("contract.pdf", "Keep contract.pdf with The Lamb")
    card.table.choose(0)
    card.model.setData(card.model.index(0, 0), "terms.pdf")
    await settled(page)
    (document,) = (await stored(page)).files
    assert document.name == "terms.pdf"
    await page.records.write_document(document, tmp_path / "copy.pdf")
    assert (tmp_path / "copy.pdf").read_bytes() == b"%PDF\0"
    QTest.keyClick(card.table, Qt.Key.Key_Delete)
    await settled(page)
    assert (await stored(page)).documents == ()
    await page.workspace.undo()
    await until(lambda: card.model.rowCount() == 1)


def drop(widget, paths):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    nothing = Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, nothing)
    widget.dropEvent(event)


class Desktop(QObject):
    """Stands where the desktop would open files and pages."""

    def __init__(self):
        super().__init__()
        self.opened, self.contents = [], []

    @Slot(QUrl)
    def open(self, address):
        self.opened.append(address)
        self.contents.append(Path(address.toLocalFile()).read_bytes() if address.isLocalFile() else b"")


@pytest.fixture
def desktop():
    stand_in = Desktop()
    for scheme in ("file", "mailto", "https"):
        QDesktopServices.setUrlHandler(scheme, stand_in, "open")
    yield stand_in
    for scheme in ("file", "mailto", "https"):
        QDesktopServices.unsetUrlHandler(scheme)


async def test_a_document_opens_and_a_program_among_them_does_not(page, tmp_path, desktop):
    card, asked = page.notebook.documents, []
    page.asked.connect(lambda *what: asked.append(what))
    for name, content in (("menu.pdf", b"%PDF-1.7"), ("menu.scr", b"%PDF-1.7"), ("contract.pdf", b"#!/bin/sh")):
        (tmp_path / name).write_bytes(content)
    drop(card, [tmp_path / name for name in ("menu.pdf", "menu.scr", "contract.pdf")])
    await settled(page)

    card.table.choose(0)
    card.open_button.click()
    await until(lambda: desktop.opened)
    (address,) = desktop.opened
    assert (address.fileName(), desktop.contents) == ("menu.pdf", [b"%PDF-1.7"])

    for row, name in ((1, "menu.scr"), (2, "contract.pdf")):
        card.table.choose(row)
        card.open_button.click()
        await until(lambda count=row: len(asked) == count)
        words, offer, _then = asked[-1]
        assert words.startswith(f"{name} was not opened: it runs as a program")
        assert offer == "Save as…"
    assert len(desktop.opened) == 1

    asked[0][2]()
    await until(lambda: page.findChild(QFileDialog))
    saving = page.findChild(QFileDialog)
    saving.findChild(QLineEdit).setText(str(tmp_path / "kept.scr"))
    saving.done(QFileDialog.DialogCode.Accepted)
    await until((tmp_path / "kept.scr").exists)
    await settled(page)


async def test_the_ways_out_of_a_venue_lead_to_pages_and_letters_alone(page, desktop):
    venue = await stored(page)
    for website in ("file:///tmp/menu.scr", "https://lamb.example"):
        await page.workspace.write(STEP, lambda db, said=website: set_as_elsewhere(db, venue.id, said))
        await until(lambda said=website: page.notebook.contact.venue.website == said)
        page.notebook.contact.site_button.click()
    page.notebook.contact.mail_button.click()

    assert [address.toString() for address in desktop.opened] == [
        "https://lamb.example",
        "mailto:a@lamb.example%3Fattach=letters.txt",
    ]


def set_as_elsewhere(db, venue_id, website):
    """Store what no page of ours would."""
    venue = db.get(Venue, venue_id)
    venue.website, venue.contact_email = website, "a@lamb.example?attach=letters.txt"


async def test_several_files_are_one_step_and_one_that_is_too_large_is_told(page, tmp_path, told):
    paths = [tmp_path / name for name in ("a.txt", "b.txt", "film.mp4")]
    for path in paths[:2]:
        path.write_text(path.name)
    with paths[2].open("wb") as film:
        film.truncate(21 * 1024 * 1024)
    drop(page.notebook.documents, paths)
    await settled(page)
    assert [document.name for document in (await stored(page)).files] == ["a.txt", "b.txt"]
    assert step(page) == "Keep 2 files with The Lamb"
    assert "film.mp4 was not added: it has 21.0 MB" in str(told[0])


async def test_files_are_chosen_in_a_dialog(page, tmp_path):
    (tmp_path / "menu.txt").write_text("Soup")
    page.notebook.documents.add_button.click()
    await until(lambda: page.findChild(QFileDialog))
    dialog = page.findChild(QFileDialog)
    dialog.setDirectory(str(tmp_path))
    dialog.findChild(QLineEdit, "fileNameEdit").setText(str(tmp_path / "menu.txt"))
    dialog.accept()
    await settled(page)
    assert [document.name for document in (await stored(page)).files] == ["menu.txt"]


async def test_the_open_workspace_is_never_kept_in_itself_nor_written_over(page, told):
    drop(page.notebook.documents, [page.workspace.path])
    await settled(page)
    assert "is the open workspace itself" in str(told[0])
    assert (await stored(page)).documents == ()


async def test_a_picture_of_the_plan_is_shown_and_enlarged(page, tmp_path):
    card, plan = page.notebook.plan, tmp_path / "plan.png"
    assert card.caption.text() == "Rooms by how many they hold"
    plan.write_bytes(picture())
    drop(card.view, [plan])
    await until(lambda: card.view.image is not None)
    assert card.caption.text() == "plan.png"
    (document,) = (await stored(page)).plans
    assert (await page.workspace.read(venue_documents.read_document, document.id)).content == picture()
    assert card.view.grab().toImage().pixelColor(card.view.rect().center()).name() == "#3558d6"
    card.view.click()
    (viewer,) = [each for each in QApplication.topLevelWidgets() if type(each).__name__ == "PlanViewer"]
    before = viewer.sheet.pixmap().width()
    QTest.keyClicks(viewer, "+")
    assert viewer.sheet.pixmap().width() > before
    QTest.keyClicks(viewer, "0")
    assert viewer.sheet.pixmap().width() == before
    viewer.close()
    card.remove_button.click()
    await until(lambda: card.plan is None)


async def test_what_is_no_picture_is_no_plan(page, tmp_path, told):
    (tmp_path / "plan.png").write_bytes(b"not a picture")
    drop(page.notebook.plan.view, [tmp_path / "plan.png"])
    await settled(page)
    assert "it is no picture that can be shown here" in str(told[0])
    assert (await stored(page)).plans == ()
