"""Paper: `planner print`, drawn into a PDF."""

from argparse import Namespace
from functools import partial
from typing import TYPE_CHECKING

from planner.cli.commands import opened
from planner.cli.output import progress, say
from planner.domain.errors import PlannerError
from planner.domain.texts import N_, text

if TYPE_CHECKING:
    from planner.printing.badges import BadgeJob


def print_out(given: Namespace) -> int:
    """Draw badges or the schedule into a PDF."""
    if given.out.suffix.lower() != ".pdf":
        message = N_("“{name}” was not written: its name has to end in .pdf. Choose another name.")
        raise PlannerError(text(message, name=given.out.name or str(given.out)))
    return _print_schedule(given) if given.what == "schedule" else _print_badges(given)


def _print_badges(given: Namespace) -> int:
    from planner.domain.badges import find_template
    from planner.domain.label_stock import find_stock
    from planner.domain.where import parse_where
    from planner.printing.badges import BadgeJob, load_stocks, load_templates, print_badges
    from planner.services.badges import get_setup, list_badges
    from planner.services.events import find_event

    where = parse_where(given.where) if given.where is not None else None
    with opened(given) as workspace:
        event_id = workspace.read(find_event, given.event)
        setup = workspace.read(get_setup, event_id)
        badges = workspace.read(list_badges, event_id, where=where, sort=given.sort)
    if not badges:
        raise PlannerError(text(N_("No badge was printed: no guest fits. Nothing was written.")))
    stock = find_stock(load_stocks(), given.stock or setup.stock)
    template = find_template(load_templates(), given.template or setup.template)
    # A sheet chosen here is a fresh one; labels used already are remembered for the event's own sheet.
    kept = setup.skip if given.stock is None else 0
    skip = kept if given.skip is None else given.skip
    sheets = print_badges(badges, stock, template, skip, given.out, progress(N_("Drawing")))
    on = text(N_("{n} sheet|{n} sheets"), n=sheets)
    message = N_("{n} badge on {on} of {stock} written to {file}.|{n} badges on {on} of {stock} written to {file}.")
    say(message, n=len(badges), on=on, stock=stock.name, file=given.out)
    _tell_troubles(BadgeJob(badges, stock, template, skip))
    return 0


def _tell_troubles(job: "BadgeJob") -> None:
    from planner.domain.label_stock import place_of
    from planner.printing.badges import find_troubles

    troubles = find_troubles(job, progress(N_("Looking whether all fits")))
    if troubles:
        say(N_("Look at these before they are cut:"))
    for trouble in troubles:
        badge, (sheet, label) = job.badges[trouble.number], place_of(trouble.number, job.stock, job.skip)
        where = text(N_("Label {label} on sheet {sheet}"), label=label + 1, sheet=sheet + 1)
        say(N_("  {where}, {name}: {why}"), where=where, name=badge.name or badge.called, why=trouble.why)


def _print_schedule(given: Namespace) -> int:
    from planner.printing.clocks import written
    from planner.printing.paper import A4, LETTER
    from planner.printing.schedule import print_schedule
    from planner.printing.tongues import write_english
    from planner.services.events import find_event
    from planner.services.papers import is_letter_here
    from planner.services.schedule import programme
    from planner.store.settings import Settings

    with opened(given) as workspace:
        planned = workspace.read(programme, workspace.read(find_event, given.event))
    is_letter = given.paper == "Letter" if given.paper else is_letter_here()
    write_english()
    clock = partial(written, wanted=Settings().get("time.clock"))
    print_schedule(planned, given.out, paper=LETTER if is_letter else A4, progress=progress(N_("Drawing")), clock=clock)
    say(N_("The schedule was written to {file}."), file=given.out)
    return 0
