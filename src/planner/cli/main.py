"""Reading the arguments, running the command, and saying how it went."""

import sys
from collections.abc import Sequence

from planner.cli.arguments import parser
from planner.domain.errors import PlannerError


def main(arguments: Sequence[str] | None = None) -> int:
    """Run `planner` with `arguments`; return its exit status: 0 done, 1 refused, 2 wrong usage."""
    typed = list(sys.argv[1:] if arguments is None else arguments)
    if len(typed) == 1 and typed[0].endswith(".planner"):
        typed.insert(0, "--workspace")  # what a desktop hands over for a double click on the file
    given = parser().parse_args(typed)
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]  # names in every script
    try:
        if given.command is None:
            from planner.app import run

            return run(given.workspace)
        from planner.cli import commands

        return commands.run(given)
    except PlannerError as error:
        return _refuse(str(error))
    except KeyboardInterrupt:
        return _refuse("Stopped. Nothing was changed.")
    except BrokenPipeError:
        sys.stdout = None  # whoever read us has gone: nothing can be said any more
        return 0


def _refuse(sentence: str) -> int:
    print(f"planner: {sentence}", file=sys.stderr)
    return 1
