"""Badges out of the window: into a PDF, or to a printer that the person chooses."""

from pathlib import Path

from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from planner.domain.texts import N_
from planner.gui import aio, files, settings
from planner.gui.i18n import tr
from planner.gui.jobs import run_job
from planner.printing.badges import BadgeJob, print_badges

_FOLDER_KEY = "badges/folder"


async def save_badges(parent: QWidget, job: BadgeJob) -> Path | None:
    """Ask where to, write the PDF and return its path; None where the person left."""
    path = await _ask_path(parent, job.badges[0].event)
    if path is not None:
        await run_job(parent, N_("Saving badges"), print_badges, *_parts(job), path, say=job.say)
        settings.keep(_FOLDER_KEY, str(path.parent))
    return path


async def send_badges(parent: QWidget, job: BadgeJob) -> str | None:
    """Ask for a printer, print and return its name; None where the person left."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(job.badges[0].event)
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange, on=True)
    dialog.setMinMax(1, job.sheets)
    dialog.setFromTo(1, job.sheets)
    accepted = await aio.finished(dialog)
    dialog.deleteLater()
    if not accepted:
        return None
    await run_job(
        parent,
        N_("Printing badges"),
        print_badges,
        *_parts(job),
        printer,
        say=job.say,
        only=_pages(printer, job.sheets),
    )
    return printer.printerName() or printer.outputFileName()


def _parts(job: BadgeJob) -> tuple[object, ...]:
    return job.badges, job.stock, job.template, job.skip


def _pages(printer: QPrinter, sheets: int) -> range:
    """Return the sheets, from 0, that were chosen in the dialog; 0 to 0 means all."""
    first, last = printer.fromPage(), printer.toPage()
    return range(first - 1, min(last, sheets)) if first else range(sheets)


async def _ask_path(parent: QWidget, event: str) -> Path | None:
    name = "".join("-" if letter in '/\\:*?"<>|' else letter for letter in event).strip(". ")
    folder = Path(settings.text(_FOLDER_KEY) or Path.home())
    title, kinds = tr(N_("Save badges as PDF")), tr(N_("PDF (*.pdf)"))
    return await files.ask_where_to_save(parent, title, folder / f"{name} badges.pdf", ending="pdf", kinds=kinds)
