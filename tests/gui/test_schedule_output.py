"""The schedule out of the window: printed, saved as PDF and as a calendar file, and told."""

import pytest
from factories import SETUP, make_event
from gui import accessibility
from gui.schedules import evening, shown_page
from gui.waiting import rounds, until
from printing.rasters import page_count, page_text
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit, QPushButton

from planner.gui.aio import settled
from planner.gui.main_window import MainWindow
from planner.gui.schedule.print_dialog import PrintDialog
from planner.printing.paper import A4, LETTER


@pytest.fixture
def page(qtbot, loop, workspace):
    return loop.run_until_complete(shown_page(qtbot, workspace, evening))


async def asked(parent, kind):
    """Return the one dialog of this kind, once it is open."""
    await until(lambda: [each for each in parent.findChildren(kind) if each.isVisible()])
    (dialog,) = parent.findChildren(kind)
    return dialog


async def shown(page):
    """Open what shows the pages before they are printed."""
    page.print_out()
    dialog = await asked(page, PrintDialog)
    await until(lambda: not dialog.sheet.pixmap().isNull())
    return dialog


async def save_as(parent, path):
    saving = await asked(parent, QFileDialog)
    saving.findChild(QLineEdit).setText(str(path))
    saving.accept()
    await until(path.exists)
    await settled()


def heard(page):
    """Return what the page tells the window from now on."""
    said = []
    page.told.connect(said.append)
    page.written.connect(lambda words, path: said.append((words, path)))
    return said


async def test_the_pages_are_shown_saved_and_told(page, tmp_path):
    said = heard(page)
    dialog = await shown(page)
    assert dialog.pages_label.text() == "Page 1 of 1"

    dialog.pdf_button.click()
    await save_as(dialog, tmp_path / "schedule.pdf")

    assert "Managers who listen" in page_text(tmp_path / "schedule.pdf")
    assert said == [("1 page saved as schedule.pdf.", tmp_path / "schedule.pdf")]
    await until(lambda: not page.findChildren(QDialog))


async def test_the_calendar_file_is_told_with_what_is_in_it(page, tmp_path):
    said = heard(page)

    page.export()
    await save_as(page, tmp_path / "schedule.ics")

    entries = (tmp_path / "schedule.ics").read_text(encoding="utf-8").count("BEGIN:VEVENT")
    assert said == [(f"{entries} calendar entries saved as schedule.ics.", tmp_path / "schedule.ics")]


async def test_the_window_offers_to_show_where_the_file_is(tmp_path):
    window = MainWindow()
    window.frame.show()
    await window.open_file(tmp_path / "events.planner", create=True)
    await window.workspace.write(SETUP, evening)
    await until(lambda: window.workspace.event_id is not None)
    page = window.show_page("schedule")

    page.export()
    await save_as(page, tmp_path / "schedule.ics")

    bar = window.ui.message_bar
    assert bar.words().endswith("saved as schedule.ics.")
    assert "Show in folder" in [each.text() for each in bar.findChildren(QPushButton) if each.isVisible()]
    await window.shut_down()
    window.frame.deleteLater()


async def test_printing_from_the_menu_before_the_page_was_ever_shown_prints_the_programme(qtbot, workspace):
    page = await shown_page(qtbot, workspace, evening)
    page.programme = type(page.programme)(0, "")  # as before the first reading

    dialog = await shown(page)

    assert dialog.pages_label.text() == "Page 1 of 1"
    dialog.reject()


async def test_the_printer_gets_the_pages_on_the_paper_that_was_chosen(page, tmp_path):
    said = heard(page)
    dialog = await shown(page)
    dialog.kind._buttons["people"].click()
    dialog.paper_box.setCurrentText("Letter")
    dialog.paper_box.activated.emit(dialog.paper_box.currentIndex())
    dialog.print_button.click()
    printing = await asked(dialog, QPrintDialog)
    printing.printer().setOutputFileName(str(tmp_path / "printed.pdf"))
    printing.done(QPrintDialog.DialogCode.Accepted)
    await until((tmp_path / "printed.pdf").exists)
    await settled()

    assert page_count(tmp_path / "printed.pdf") == 1
    assert "Priya Raghunathan" in page_text(tmp_path / "printed.pdf")
    assert said == [f"1 page went to {tmp_path / 'printed.pdf'}."]


async def test_other_paper_in_the_printer_is_told_in_the_dialog(page, tmp_path):
    dialog = await shown(page)
    dialog.print_button.click()
    printing = await asked(dialog, QPrintDialog)
    printing.printer().setOutputFileName(str(tmp_path / "printed.pdf"))
    printing.printer().setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    printing.done(QPrintDialog.DialogCode.Accepted)
    await until(dialog.error.isVisible)

    assert dialog.error.text().startswith("The printer is set to A5 paper, but these pages are made for ")
    await until(dialog.print_button.isEnabled)
    assert dialog.isVisible()
    assert list(tmp_path.glob("*.pdf")) == []
    dialog.reject()


async def test_a_file_that_cannot_be_written_is_told_in_the_dialog(page, tmp_path):
    dialog = await shown(page)
    dialog.pdf_button.click()
    saving = await asked(dialog, QFileDialog)
    saving.findChild(QLineEdit).setText(str(tmp_path / "nowhere" / "schedule.pdf"))
    saving.done(QFileDialog.DialogCode.Accepted)
    await until(dialog.error.isVisible)

    assert dialog.error.text().startswith("schedule.pdf could not be written")
    assert dialog.isVisible()
    dialog.reject()


@pytest.mark.parametrize("deed", ["print_out", "export"])
async def test_pressing_twice_opens_one_dialog_and_none_is_left(page, deed):
    kind = PrintDialog if deed == "print_out" else QFileDialog
    for _ in range(2):
        getattr(page, deed)()
        getattr(page, deed)()
        dialog = await asked(page, kind)
        getattr(page, deed)()
        await rounds()
        assert await asked(page, kind) is dialog
        dialog.reject()
        await settled()
        await until(lambda: not page.findChildren(QDialog))


@pytest.mark.parametrize(("button", "kind"), [("pdf_button", QFileDialog), ("print_button", QPrintDialog)])
async def test_pressing_twice_in_the_dialog_opens_one_dialog_and_none_is_left(page, button, kind):
    dialog = await shown(page)
    press = getattr(dialog, button).clicked.emit

    press()
    press()
    inner = await asked(dialog, kind)
    dialog.reject()
    assert dialog.isVisible()  # it waits for what it asked
    inner.reject()
    await until(dialog.close_button.isEnabled)

    await until(lambda: not dialog.findChildren(kind))
    dialog.reject()
    await until(lambda: not page.findChildren(QDialog))


async def test_a_dialog_that_is_closed_while_it_draws_says_nothing(page):
    page.print_out()
    dialog = await asked(page, PrintDialog)
    dialog.kind._buttons["people"].click()

    dialog.reject()
    await settled()

    await until(lambda: not page.findChildren(QDialog))


async def test_nothing_to_print_is_told_and_leaves_no_dialog(qtbot, workspace, told):
    page = await shown_page(qtbot, workspace, make_event)

    page.print_out()
    await until(lambda: told)

    assert "nothing on its programme yet" in str(told[0])
    assert page.findChildren(QDialog) == []


async def test_a_fault_while_a_page_is_drawn_is_told(qtbot, page):
    dialog = await shown(page)
    pages = await dialog.pages()
    pages.draw = None  # as good as any fault

    with qtbot.capture_exceptions() as raised:
        dialog.begin()
        await until(lambda: raised)

    assert [kind for kind, _error, _trace in raised] == [TypeError]
    dialog.reject()


async def test_the_dialog_turns_its_pages_and_names_its_controls(page):
    dialog = await shown(page)

    accessibility.check(dialog)
    assert dialog.paper_box.currentText() in {A4.name, LETTER.name}
    dialog.reject()
