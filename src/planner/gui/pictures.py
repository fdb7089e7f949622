"""Pictures of the window, the same on every machine: for the demo, the README and looking at one's work."""

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from planner.gui import fonts, theme
from planner.gui.frame import SIZE

if TYPE_CHECKING:
    from planner.gui.main_window import MainWindow


async def take(
    window: "MainWindow", page: str, path: Path, scheme: str = "light", size: tuple[int, int] = SIZE
) -> None:
    """Save a picture of a page (its noun, or "welcome") in a scheme, once all it reads is shown."""
    await show(window, page, scheme, size)
    path.parent.mkdir(parents=True, exist_ok=True)
    if not window.frame.grab().save(str(path)):
        raise OSError(path)


async def show(window: "MainWindow", page: str, scheme: str = "light", size: tuple[int, int] = SIZE) -> None:
    """Go to a page (its noun, or "welcome") in a scheme and wait until all it reads is shown."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)  # noqa: S101 -- a window has one
    fonts.load_all()
    theme.choose(app, scheme, 1.0)
    window.frame.resize(*size)
    window.frame.show()
    if page != "welcome":
        window.show_page(page)
    if focused := window.frame.focusWidget():
        focused.clearFocus()
    await calm(window)


async def take_all(file: Path, folder: Path) -> list[Path]:
    """Save a picture of every page of the workspace in `file`, in light and dark, into `folder`; return the paths."""
    from planner.gui.main_window import MainWindow
    from planner.gui.pages import PLACES
    from planner.gui.workspace import Workspace
    from planner.services.sample import late_list

    window = MainWindow()
    await take(window, "welcome", folder / "welcome-light.png")
    await window.use(await Workspace.open(file, window=False))
    window.open_import([late_list()])
    taken = [folder / "welcome-light.png"]
    for scheme in ("light", "dark"):
        for place in PLACES:
            taken.append(folder / f"{place.noun}-{scheme}.png")
            await take(window, place.noun, taken[-1], scheme)
    await window.shut_down()
    return taken


async def calm(window: "MainWindow") -> None:
    """Wait until the page has read and painted what it shows."""
    from planner.gui.widgets.page import Page

    for _ in range(3):
        await asyncio.sleep(0.01)
        present = window.ui.pages.currentWidget()
        while isinstance(present, Page) and present.is_busy():  # noqa: ASYNC110 -- a page has no such event
            await asyncio.sleep(0.01)
