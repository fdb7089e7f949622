"""Documents and plan pictures of a venue: dropped, chosen, shown, saved, removed."""

from gui.venue_pages import picture, settled, step, stored
from gui.waiting import until
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from planner.services import venue_documents


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
    aside = await page.records.write_aside(document)
    assert (aside.name, aside.read_bytes()) == ("terms.pdf", b"%PDF\0")
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
    assert card.caption.text() == "Rooms by the heads they hold"
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
