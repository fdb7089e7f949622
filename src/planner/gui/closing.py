"""Before a file or the window closes: what is typed and written is kept, while the window can still say where it is not."""

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from planner.domain.errors import PlannerError
from planner.domain.texts import N_
from planner.gui import jobs
from planner.gui.backups.last import back_up
from planner.gui.i18n import tr

if TYPE_CHECKING:
    from planner.gui.main_window import MainWindow


async def finish(window: "MainWindow", *, stop: bool) -> bool:
    """Keep what is being typed, wait for open writes and make the last backup. Tell whether the file may close.

    A window that goes has them `stop`: it presses Cancel of long work. What was not kept is told once: who asks again
    leaves it behind.
    """
    if window.workspace is None:
        return True
    window.ui.status_line.show_step(tr(N_("Finishing what is being written …")), undo="", redo="")
    if focused := window.frame.focusWidget():
        focused.clearFocus()
    for _ in range(3):  # a field that loses the cursor starts its write in a task of its own
        await asyncio.sleep(0)
    if stop and jobs.is_running():
        # Nothing new begins meanwhile. The panels lie in the frame and stay alive.
        set_enabled(window, is_enabled=False)
        await jobs.stop_all()
    failures = await window.workspace.written()
    unkept = {str(error) for error in failures} | {_why(field) for field in _wrong_fields(window)}
    if unkept <= window.told_unkept:
        set_enabled(window, is_enabled=False)  # what is changed now would not be in the backup
        if window.keeper is None or await back_up(window, window.keeper, goes=stop):
            return True
    else:
        window.told_unkept = frozenset(unkept)
        _tell(window, failures)
    set_enabled(window, is_enabled=True)
    window.show_standing(window.workspace.standing)
    return False


def set_enabled(window: "MainWindow", *, is_enabled: bool) -> None:
    """Let the person do something, or nothing."""
    window.setEnabled(is_enabled)
    window.frame.menuBar().setEnabled(is_enabled)


def _tell(window: "MainWindow", failures: list[BaseException]) -> None:
    """Say why something was not kept; a fault of ours is told by whoever awaited it, with its report."""
    told = [failure for failure in failures if isinstance(failure, PlannerError)]
    if told:
        window.ui.message_bar.tell_failure(told[-1])
    elif not failures:
        field = _wrong_fields(window)[0]
        noun = next(noun for noun, page in window.pages.items() if page.isAncestorOf(field))
        window.show_page(noun)
        field.setFocus()
        window.ui.message_bar.tell(_why(field))


def _wrong_fields(window: "MainWindow") -> list[QWidget]:
    """Return the fields on the pages that hold back what was typed into them."""
    fields = (field for page in window.pages.values() for field in page.findChildren(QWidget))
    return [field for field in fields if field.property("wrong") and not field.isHidden()]


def _why(field: QWidget) -> str:
    return field.accessibleDescription()
