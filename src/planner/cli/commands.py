"""The commands that need a workspace: opening it, running one, and those about the file itself."""

from argparse import Namespace
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from planner.cli.output import say, say_json, say_table
from planner.domain.errors import PlannerError
from planner.domain.texts import N_, text

if TYPE_CHECKING:
    from planner.store.workspace import Workspace


def run(given: Namespace) -> int:
    """Run the command that was given; return the exit status. Raises PlannerError where it is refused."""
    if given.command == "demo":
        from planner.demo import run_demo

        return run_demo(given.folder)
    if given.command == "self-test":
        from planner.selftest import run_self_test

        return run_self_test()
    if given.command == "import":
        from planner.cli.lists import import_list

        return import_list(given)
    if given.command == "export":
        from planner.cli.lists import export

        return export(given)
    if given.command == "print":
        from planner.cli.papers import print_out

        return print_out(given)
    return _COMMANDS[given.command](given)


@contextmanager
def opened(given: Namespace, *, create: bool = False) -> "Iterator[Workspace]":
    """Open the file to work on, the one given or else the one opened last, and remember it as the last."""
    from planner.store.places import is_there
    from planner.store.settings import Settings
    from planner.store.workspace import Workspace

    path = file_of(given, create=create)
    if not given.workspace and Settings().recent and not is_there(path):
        message = N_("{file}, which was opened last, is not there any more. Say which file with --workspace FILE.")
        raise PlannerError(text(message, file=str(path)))
    with Workspace.open(path, create=create) as workspace:
        yield workspace
        Settings().opened(path)


def file_of(given: Namespace, *, create: bool = False) -> Path:
    """Return the file to work on, the one given or else the one opened last, which need not be there."""
    from planner.store.settings import Settings, default_file

    path: Path | None = given.workspace or next(iter(Settings().recent), None)
    if path is None and not create:
        raise PlannerError(text(N_("No workspace was opened yet. Say which file with --workspace FILE.")))
    return (path or default_file()).absolute()


def events(given: Namespace) -> int:
    """Print the events in the order of time."""
    from planner.services.events import list_events

    with opened(given) as workspace:
        rows = workspace.read(list_events)
    if given.json:
        say_json(
            [
                {"id": str(row.id), "name": row.name, "starts": row.starts or None, "ends": row.ends or None}
                for row in rows
            ]
        )
    elif rows:
        say_table(
            [N_("Event"), N_("Starts"), N_("Coming"), N_("Id")],
            [[row.name, row.starts.replace("T", " "), str(row.coming), str(row.id)] for row in rows],
        )
    else:
        say(N_("There are no events yet."))
    return 0


def history(given: Namespace) -> int:
    """Print what was done, newest first."""
    from planner.domain.times import midnight
    from planner.services.history import Wanted, page_of_steps

    wanted = Wanted(who=given.who, since=midnight(given.since) if given.since else "")
    with opened(given) as workspace:
        steps = workspace.read(page_of_steps, wanted, limit=given.limit).steps
    if given.json:
        say_json(
            [
                {
                    "id": str(step.id),
                    "at": step.at,
                    "who": step.who,
                    "label": str(step.label),
                    "rows": step.rows,
                    "undone": step.undone,
                }
                for step in steps
            ]
        )
    else:
        say_table(
            [N_("When (UTC)"), N_("Who"), N_("What"), ""],
            [[step.at, step.who, str(step.label), str(text(N_("undone"))) if step.undone else ""] for step in steps],
        )
    return 0


def undo(given: Namespace) -> int:
    """Take the last step back."""
    return _turn(given, forth=False)


def redo(given: Namespace) -> int:
    """Do again what was taken back last."""
    return _turn(given, forth=True)


def _turn(given: Namespace, *, forth: bool) -> int:
    with opened(given) as workspace:
        step = workspace.redo() if forth else workspace.undo()
    if step is None:
        raise PlannerError(text(N_("There is nothing to do again.") if forth else N_("There is nothing to undo.")))
    if given.json:
        say_json({"redone" if forth else "undone": str(step.label)})
    else:
        say(N_("Done again: {step}") if forth else N_("Undone: {step}"), step=step.label)
    return 0


def _care(given: Namespace) -> int:
    from planner.cli import backups

    return {"backup": backups.backup, "restore": backups.restore, "check": backups.check}[given.command](given)


_COMMANDS: Mapping[str, Callable[[Namespace], int]] = {
    "events": events,
    "history": history,
    "undo": undo,
    "redo": redo,
    "backup": _care,
    "restore": _care,
    "check": _care,
}
