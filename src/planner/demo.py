"""The whole main job on the sample event, without a display: lists in, badges, schedule and invite list out."""

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TypeVar

from planner.domain.badges import find_template
from planner.domain.errors import PlannerError
from planner.domain.label_stock import find_stock
from planner.domain.texts import N_, Text, text
from planner.formats.attendees import read_attendees
from planner.formats.tables import read_table
from planner.services import badges, exports, imports, sample, schedule
from planner.services.history import list_steps
from planner.store.workspace import Workspace

T = TypeVar("T")

_FIRST_STEP, _PROGRAMME_STEP = text(N_("Add the sample event")), text(N_("Place the sample’s topics"))
_EARLIER_STEP = text(N_("Add the sample’s earlier event"))
_LEFT = ("invite-list.csv", "invite-list.xlsx", "guests.vcf", "schedule.ics", "badges.pdf", "schedule.pdf")
_MOST_STEPS = 100_000


def run_demo(folder: Path) -> int:
    """Do the main job into `folder`, replacing only files that a demo leaves; return the exit status."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    began = time.perf_counter()
    folder = folder.absolute()
    with _making(folder):
        folder.mkdir(parents=True, exist_ok=True)
    file = folder / "demo.planner"
    _remove_old(folder)
    with Workspace.open(file, create=True) as workspace:
        event_id = _plan(workspace)
        _send_out(workspace, event_id, folder)
        _print(workspace, event_id, folder)
    _take_pictures(file, folder)
    print(f"All in {folder}, in {time.perf_counter() - began:.1f} s. To look: planner --workspace {file}")
    return 0


def _plan(workspace: Workspace) -> int:
    """Make the event, bring its lists in and place its topics; return the event's id."""
    event_id = _told(
        "demo.planner: an event with its venue and two hosts",
        partial(workspace.write, _FIRST_STEP, sample.add_sample_event),
    )
    for path in sample.sample_lists():
        result = _told(f"{path.name} brought in", partial(_bring_in, workspace, event_id, path))
        print(f"          {', '.join(f'{count} {verdict}' for verdict, count in sorted(result.counts.items()))}")
    _told(
        "topics placed into rooms and times",
        partial(workspace.write, _PROGRAMME_STEP, sample.add_sample_programme, event_id),
    )
    _told(
        "a smaller event before it, archived",
        partial(workspace.write, _EARLIER_STEP, sample.add_earlier_event),
    )
    return event_id


def _bring_in(workspace: Workspace, event_id: int, path: Path) -> imports.ImportResult:
    attendees = read_attendees(read_table(path))
    return workspace.write(
        _list_step(path),
        imports.import_attendees,
        event_id,
        attendees.people,
        source=path.name,
        preset=attendees.preset or "",
        digest=imports.digest_of(path),
    )


def _list_step(path: Path) -> Text:
    return text(N_("Bring in {list}"), list=path.name)


def _steps() -> set[Text]:
    """Return what the history of a demo says where nobody did anything else in it."""
    return {_FIRST_STEP, *map(_list_step, sample.sample_lists()), _PROGRAMME_STEP, _EARLIER_STEP}


def _send_out(workspace: Workspace, event_id: int, folder: Path) -> None:
    for name in ("invite-list.csv", "invite-list.xlsx", "guests.vcf"):
        _told(name, partial(workspace.read, exports.export_guests, event_id, folder / name))
    _told("schedule.ics", partial(workspace.read, exports.export_schedule, event_id, folder / "schedule.ics"))


def _print(workspace: Workspace, event_id: int, folder: Path) -> None:
    from planner.app import make_application
    from planner.printing.badges import load_stocks, load_templates, print_badges
    from planner.printing.schedule import print_schedule

    _told("Qt started", make_application)
    to_print = workspace.read(badges.list_badges, event_id)
    setup = workspace.read(badges.get_setup, event_id)
    stock, template = find_stock(load_stocks(), setup.stock), find_template(load_templates(), setup.template)
    _told(
        f"badges.pdf: {len(to_print)} badges on {stock.name}",
        partial(print_badges, to_print, stock, template, setup.skip, folder / "badges.pdf"),
    )
    programme = workspace.read(schedule.programme, event_id)
    _told("schedule.pdf", partial(print_schedule, programme, folder / "schedule.pdf"))


def _take_pictures(file: Path, folder: Path) -> None:
    from planner.gui import aio, pictures

    _told("a picture of every page", lambda: aio.run(pictures.take_all(file, folder)))


def _told(what: str, do: Callable[[], T]) -> T:
    """Do it and tell how long it took."""
    began = time.perf_counter()
    result = do()
    print(f"{time.perf_counter() - began:6.2f} s  {what}")
    return result


def _remove_old(folder: Path) -> None:
    """Remove the files of the demo before.

    Raises PlannerError where a window has it open, and where files of these names are not a demo's: they stay.
    """
    file = folder / "demo.planner"
    taken = [name for name in (file.name, *_LEFT) if (folder / name).exists()]
    if file.exists():
        with Workspace.open(file, window=True) as workspace:
            steps = workspace.read(list_steps, limit=_MOST_STEPS)
        is_ours = {step.label for step in steps} <= _steps() and not any(step.undone for step in steps)
        taken = [] if steps and is_ours else taken
    if taken:
        message = N_(
            "The demo was not run: {folder} holds {names}, which no demo made or somebody worked with. Choose another folder."
        )
        raise PlannerError(text(message, folder=str(folder), names=", ".join(taken)))
    for name in (file.name, *_LEFT):
        (folder / name).unlink(missing_ok=True)


@contextmanager
def _making(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        message = N_("The demo was not run: the folder {folder} cannot be made ({reason}). Choose another one.")
        raise PlannerError(text(message, folder=str(folder), reason=error.strerror or str(error))) from error
