"""The window looked over without a display, on a copy of the sample event: is all that it needs here, and at work?"""

import os
import sys
import tempfile
import traceback
import zoneinfo
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from planner.domain.texts import N_, text
from planner.services import sample
from planner.services.events import list_events
from planner.services.guests import counts
from planner.store import database, migrate
from planner.store.check import find_problems
from planner.store.schema import Base
from planner.store.workspace import Workspace

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap

    from planner.gui.main_window import MainWindow

_SCHEMES = ("light", "dark")
_FEWEST_COLOURS = 50
_EVERY_PIXEL = 7  # of so many one is looked at


class _FaultError(Exception):
    """Something is not as it should be."""


def run_self_test() -> int:
    """Try what only shows when the program runs, a line each; return the exit status: 0 where all is well."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    # A fault lies in the program alone where the folder cannot be removed.
    with tempfile.TemporaryDirectory(prefix="planner-self-test-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        os.environ["PLANNER_CONFIG_DIR"] = str(folder / "settings")
        try:
            _look_at_parts(folder)
            _look_at_window(folder)
        except Exception as error:  # noqa: BLE001 -- whatever it is, it is what was looked for
            traceback.print_exception(error)
            return 1
    print("All is well.")
    return 0


def _look_at_parts(folder: Path) -> None:
    with _trying("the migrations make every table"):
        engine = database.connect(folder / "migrated.planner")
        with database.writing(engine, cascades=False) as db:
            migrate.run_migrations(db.connection())
            tables = set(db.connection().exec_driver_sql("SELECT name FROM sqlite_master").scalars())
        engine.dispose()
        _expect(set(Base.metadata.tables) <= tables, f"there are only {sorted(tables)}")
    with _trying("the time zones are the program's own"):
        zoneinfo.reset_tzpath(to=())
        zoneinfo.ZoneInfo.no_cache("Asia/Kolkata")
        _expect(len(zoneinfo.available_timezones()) > 400, f"there are {len(zoneinfo.available_timezones())}")


def _look_at_window(folder: Path) -> None:
    from planner.app import make_application
    from planner.gui import aio

    file = folder / "sample.planner"
    with _trying("the sample event"), Workspace.open(file, create=True) as workspace:
        workspace.write(text(N_("Add the sample event")), sample.add_sample)
    with _trying("the application and its letters"):
        app = make_application()
        _expect(not app.windowIcon().isNull(), "it has no icon")
        _look_at_letters()
    aio.run(_use(file))
    with _trying("the file is sound and free again"), Workspace.open(file, window=True) as workspace:
        problems = workspace.read(find_problems)
        _expect(not problems, "; ".join(map(str, problems)))


def _look_at_letters() -> None:
    from PySide6.QtGui import QFontDatabase

    from planner.gui import fonts

    fonts.load_all()
    missing = set(fonts.FAMILIES) - set(QFontDatabase.families())
    _expect(not missing, f"there is no {', '.join(sorted(missing))}")


async def _use(file: Path) -> None:
    """Open the window on the file, go through it as a person would, and close it."""
    from planner.gui.main_window import MainWindow

    async with _watched():
        window = MainWindow()
        with _trying("the window opens the file"):
            await window.open_file(file)
        await _bring_in_and_undo(window, file)
        await _look_at_pages(window)
        with _trying("the window closes"):
            await window.shut_down()


async def _bring_in_and_undo(window: "MainWindow", file: Path) -> None:
    from planner.gui import aio, pictures

    before = _guests_in(file)
    with _trying(f"{sample.late_list().name} comes in"):
        window.frame.show()
        window.open_import([sample.late_list()])
        await aio.settled()
        await pictures.show(window, "import")
        window.pages["import"].ui.bring_in_button.click()  # type: ignore[attr-defined]
        await aio.settled()
        after = _guests_in(file)
        _expect(after > before, f"there were {before} guests, and there are {after}")
    with _trying("undo takes it back"):
        window.deeds.undo()
        await aio.settled()
        _expect(_guests_in(file) == before, f"there were {before} guests, and there are {_guests_in(file)}")


def _guests_in(file: Path) -> int:
    with Workspace.open(file) as workspace:
        return sum(workspace.read(counts, event.id).total for event in workspace.read(list_events))


async def _look_at_pages(window: "MainWindow") -> None:
    from planner.gui import pictures
    from planner.gui.pages import PLACES

    seen: set[bytes] = set()
    window.open_import([sample.late_list()])
    for scheme in _SCHEMES:
        for place in PLACES:
            with _trying(f"the page {place.noun}, {scheme}"):
                await pictures.show(window, place.noun, scheme)
                look_at_picture(window.ui.pages.grab(), seen)


def look_at_picture(picture: "QPixmap", seen: set[bytes]) -> None:
    """Refuse a picture that is all but empty or that was seen before."""
    pixels = bytes(picture.toImage().constBits())
    colours = len(set(memoryview(pixels).cast("I")[::_EVERY_PIXEL]))
    _expect(colours >= _FEWEST_COLOURS, f"it is painted in {colours} colours only")
    _expect(pixels not in seen, "it looks as another page does")
    seen.add(pixels)


@asynccontextmanager
async def _watched() -> AsyncIterator[None]:
    """Print what goes wrong in the window meanwhile, and refuse it at the end."""
    from planner.gui import errors

    heard: list[BaseException] = []

    def hear(error: BaseException) -> None:
        heard.append(error)
        traceback.print_exception(error)

    sys.excepthook = lambda _kind, error, _trace: hear(error)
    errors.board().failed.connect(hear)
    try:
        yield
    finally:
        errors.board().failed.disconnect(hear)
        sys.excepthook = sys.__excepthook__
    with _trying("nothing went wrong unseen"):
        _expect(not heard, f"{len(heard)} times something did")


@contextmanager
def _trying(what: str) -> Iterator[None]:
    """Say what is tried and how it went."""
    try:
        yield
    except Exception as error:
        print(f"FAILED  {what}: {error}", flush=True)
        raise
    print(f"    ok  {what}", flush=True)


def _expect(is_so: bool, otherwise: str) -> None:  # noqa: FBT001 -- what is expected, like assert
    if not is_so:
        raise _FaultError(otherwise)
