"""Badges out of the window: into a PDF, or to a printer that the person chooses."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from planner.domain.file_names import safe_file_name
from planner.domain.texts import N_
from planner.gui import files, printers, settings
from planner.gui.i18n import tr
from planner.gui.jobs import run_job
from planner.printing.badges import BadgeJob, print_badges

_FOLDER_KEY = "badges/folder"


async def save_badges(parent: QWidget, job: BadgeJob) -> Path | None:
    """Ask where to, write the PDF and return its path; None where the person left."""
    near = files.place_for(_FOLDER_KEY, f"{safe_file_name(job.badges[0].event)} badges", "pdf")
    title, kinds = tr(N_("Save badges as PDF")), tr(N_("PDF (*.pdf)"))
    path = await files.ask_where_to_save(parent, title, near, ending="pdf", kinds=kinds)
    if path is not None:
        await run_job(parent, N_("Saving badges"), print_badges, *_parts(job), path, say=job.say)
        settings.keep(_FOLDER_KEY, str(path.parent))
    return path


async def send_badges(parent: QWidget, job: BadgeJob) -> tuple[int, str] | None:
    """Ask for a printer, print, and return how many sheets went to which; None where the person left."""
    printer = await printers.ask_for_printer(parent, job.paper, job.badges[0].event, job.sheets)
    if printer is None:
        return None
    only = printers.pages_of(printer, job.sheets)
    title = N_("Printing badges")
    sheets = await run_job(parent, title, print_badges, *_parts(job), printer, say=job.say, only=only)
    return sheets, printers.name_of(printer)


def _parts(job: BadgeJob) -> tuple[object, ...]:
    return job.badges, job.stock, job.template, job.skip
