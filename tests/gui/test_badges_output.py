"""Badges out of the window: the PDF that is saved, and what comes out of the printer; a printed PDF stands for it."""

import pytest
from gui.badges import opened
from gui.waiting import until
from printing.rasters import ink_box, page_count, page_picture, page_text
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit

from planner.gui.aio import settled
from planner.printing.badges import load_stocks
from planner.services.badge_prints import badges_due


@pytest.fixture
def page(qtbot, loop, workspace):
    return loop.run_until_complete(opened(qtbot, workspace))


async def asked(page, kind):
    """Return the one dialog of this kind, once it is open."""
    await until(lambda: [each for each in page.findChildren(kind) if each.isVisible()])
    (dialog,) = page.findChildren(kind)
    return dialog


async def test_save_as_pdf_asks_where_and_writes_the_sheets(page, tmp_path):
    written = []
    page.written.connect(lambda words, path: written.append((words, path)))
    page.save_action.trigger()
    await until(lambda: page.findChild(QFileDialog))
    dialog = page.findChild(QFileDialog)
    assert dialog.selectedFiles()[0].endswith("Tweet Up - 1 badges.pdf")
    dialog.findChild(QLineEdit).setText(str(tmp_path / "out.pdf"))
    dialog.accept()

    await until((tmp_path / "out.pdf").exists)
    await settled()
    assert page_count(tmp_path / "out.pdf") == 1
    assert written == [("7 badges saved as out.pdf.", tmp_path / "out.pdf")]


async def test_leaving_the_question_where_to_save_writes_nothing(page, tmp_path):
    page.save_action.trigger()
    await until(lambda: page.findChild(QFileDialog))
    page.findChild(QFileDialog).reject()
    await settled()

    assert page.ui.counts_label.text() == "7 badges · 1 sheet"


async def test_print_sends_the_chosen_sheets_to_the_chosen_printer(page, tmp_path):
    told = []
    page.told.connect(told.append)
    page._start_at(9)
    page.print_action.trigger()
    dialog = await asked(page, QPrintDialog)
    dialog.printer().setOutputFileName(str(tmp_path / "printed.pdf"))
    dialog.setFromTo(2, 2)
    dialog.done(QPrintDialog.DialogCode.Accepted)

    await until((tmp_path / "printed.pdf").exists)
    await settled()
    assert page_count(tmp_path / "printed.pdf") == 1
    assert told == [f"1 sheet of badges went to {tmp_path / 'printed.pdf'}."]


async def test_after_all_sheets_were_printed_one_press_marks_their_badges(page, tmp_path):
    told = []
    page.asked.connect(lambda words, offer, then: told.append((words, offer, then)))
    page.print_action.trigger()
    dialog = await asked(page, QPrintDialog)
    dialog.printer().setOutputFileName(str(tmp_path / "printed.pdf"))
    dialog.done(QPrintDialog.DialogCode.Accepted)

    await until((tmp_path / "printed.pdf").exists)
    await settled()
    assert page_count(tmp_path / "printed.pdf") == 1
    [(words, offer, then)] = told
    assert words == f"1 sheet of badges went to {tmp_path / 'printed.pdf'}. Did it come out well?"
    assert offer == "Mark 7 badges as printed"
    then()
    await until(page.ui.mark_button.isHidden)
    assert (await page.workspace.read(badges_due, page.event_id)).guest_ids == ()
    await page.workspace.undo()
    await until(lambda: not page.ui.mark_button.isHidden())


@pytest.mark.parametrize("stock", ["Avery L4785", "Avery 5395"])
async def test_the_printer_has_the_paper_of_the_labels_laid_in_and_prints_what_the_pdf_holds(page, tmp_path, stock):
    page._rebuild(stock=next(each for each in load_stocks() if each.name == stock), skip=3)
    page.print_action.trigger()
    dialog = await asked(page, QPrintDialog)
    paper = page.job.paper
    laid = dialog.printer().pageLayout().fullRect(QPageLayout.Unit.Millimeter)
    assert (laid.width(), laid.height()) == pytest.approx((paper.width, paper.height), abs=0.5)
    dialog.printer().setOutputFileName(str(tmp_path / "printed.pdf"))
    dialog.done(QPrintDialog.DialogCode.Accepted)
    await until((tmp_path / "printed.pdf").exists)
    await settled()

    page.save_action.trigger()
    saving = await asked(page, QFileDialog)
    saving.findChild(QLineEdit).setText(str(tmp_path / "saved.pdf"))
    saving.accept()
    await until((tmp_path / "saved.pdf").exists)
    await settled()
    printed, saved = (tmp_path / name for name in ("printed.pdf", "saved.pdf"))
    assert page_count(printed) == page_count(saved) == page.job.sheets
    assert page_text(printed).split() == page_text(saved).split()
    assert "Priya" in page_text(printed)
    assert ink_box(page_picture(printed)) == pytest.approx(ink_box(page_picture(saved)), abs=0.3)


async def test_other_paper_in_the_printer_is_told_and_nothing_is_printed(page, tmp_path, told):
    page.print_action.trigger()
    dialog = await asked(page, QPrintDialog)
    dialog.printer().setOutputFileName(str(tmp_path / "printed.pdf"))
    dialog.printer().setPageSize(QPageSize(QPageSize.PageSizeId.Letter))
    dialog.done(QPrintDialog.DialogCode.Accepted)
    await until(lambda: told)

    assert str(told[0]) == (
        "The printer is set to Letter paper, but these pages are made for A4. Nothing was printed; choose A4 in the "
        "printer's settings, or pages for Letter here."
    )
    await settled()
    assert list(tmp_path.glob("*.pdf")) == []


@pytest.mark.qt_log_level_fail("CRITICAL")  # Qt warns in its own words too
async def test_a_printer_that_takes_nothing_is_told(page, tmp_path, told):
    page.print_action.trigger()
    dialog = await asked(page, QPrintDialog)
    dialog.printer().setOutputFileName(str(tmp_path / "nowhere" / "printed.pdf"))
    dialog.done(QPrintDialog.DialogCode.Accepted)
    await until(lambda: told)

    assert str(told[0]).startswith("The printer did not take the pages. Nothing was printed")


@pytest.mark.parametrize(("action", "kind"), [("print_action", QPrintDialog), ("save_action", QFileDialog)])
async def test_pressing_twice_opens_one_dialog_and_none_is_left(page, action, kind):
    for _ in range(2):
        getattr(page, action).trigger()
        getattr(page, action).trigger()
        dialog = await asked(page, kind)
        getattr(page, action).trigger()
        await asked(page, kind)
        dialog.reject()
        await settled()
        await until(lambda: not page.findChildren(QDialog))
