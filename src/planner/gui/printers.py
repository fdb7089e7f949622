"""Which printer: asked with the right paper laid in, and refused where somebody takes other paper there."""

from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from planner.gui import aio
from planner.printing.paper import Paper, lay_paper, refuse_other_paper


async def ask_for_printer(parent: QWidget, paper: Paper, name: str, pages: int = 0) -> QPrinter | None:
    """Return the printer that a person chose for paper of this size, None where they left.

    With `pages` they may also choose which. Raises PlannerError where the printer was set to other paper.
    """
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    lay_paper(printer, paper)
    dialog = QPrintDialog(printer, parent)
    if pages:
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange, on=True)
        dialog.setMinMax(1, pages)
        dialog.setFromTo(1, pages)
    if not await aio.finished(dialog):
        return None
    refuse_other_paper(printer, paper)
    return printer


def pages_of(printer: QPrinter, pages: int) -> range:
    """Return the pages, from 0, that were chosen; 0 to 0 means all."""
    first, last = printer.fromPage(), printer.toPage()
    return range(first - 1, min(last, pages)) if first else range(pages)


def name_of(printer: QPrinter) -> str:
    return printer.printerName() or printer.outputFileName()
