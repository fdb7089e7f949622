"""Reading the arguments, running the command, and saying how it went."""

import io
import sys
from collections.abc import Sequence
from pathlib import Path

from planner.domain.errors import PlannerError
from planner.domain.texts import N_, Text, text


def main(arguments: Sequence[str] | None = None) -> int:
    """Run `planner` with `arguments`; return its exit status: 0 done, 1 refused, 2 wrong usage."""
    typed = list(sys.argv[1:] if arguments is None else arguments)
    if len(typed) == 1 and typed[0].casefold().endswith(".planner"):
        typed.insert(0, "--workspace")  # what a desktop hands over for a double click on the file
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a program without a console has none
            stream.reconfigure(encoding="utf-8", errors="replace")  # names in every script
    try:
        return _run(typed)
    except PlannerError as error:
        return _refuse(error.message)
    except KeyboardInterrupt:
        return _refuse(text(N_("Stopped. What was finished before is kept; nothing was done by halves.")))
    except BrokenPipeError:
        sys.stdout = None  # whoever read us has gone: nothing can be said any more
        return 0
    except Exception as error:  # noqa: BLE001 -- a fault of ours, which must not look like anything else
        return _refuse(_of_the_system(error)) if isinstance(error, OSError) else _confess(error)


def _run(typed: Sequence[str]) -> int:
    match typed:  # a window comes up before any parser is made
        case []:
            return _open_window(None)
        case ["--workspace", file] if not file.startswith("-"):
            return _open_window(Path(file))
        case [file] if Path(file).is_file():
            message = N_(
                "{file} is no workspace, so nothing was opened. A list of people is brought in by “planner import "
                "{file} --event NAME”, or dropped on the window."
            )
            return _refuse(text(message, file=file))
    from planner.cli.arguments import parser

    given = parser().parse_args(typed)
    if given.command is None:
        return _open_window(given.workspace)
    from planner.cli import commands

    status = commands.run(given)
    if sys.stdout is not None:
        sys.stdout.flush()  # here, where a full disk can still be told
    return status


def _open_window(file: Path | None) -> int:
    from planner.app import run

    return run(file)


def _of_the_system(error: OSError) -> Text:
    """Return what the system refused: a name that is too long, a drive that does not answer, output that is full."""
    reason = error.strerror or str(error)
    if error.filename is None:
        sys.stdout = None  # Python would try again at the end
        return text(N_("The system refused to go on: {reason}. What was done before is kept."), reason=reason)
    message = N_("{file} cannot be reached: {reason}. What was done before is kept. Please choose another file.")
    return text(message, file=str(error.filename), reason=reason)


def _confess(error: Exception) -> int:
    """Write what happened into the log, for whoever can mend it, and say so in a sentence."""
    import traceback

    from planner.store.folders import log_folder

    report = "".join(traceback.format_exception(error))
    try:
        file = log_folder() / "command-line.log"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(report, encoding="utf-8", errors="backslashreplace")
    except OSError:
        message = N_("Something went wrong inside Planner; what was done before is kept. {report}")
        return _refuse(text(message, report=report))
    message = N_("Something went wrong inside Planner; what was done before is kept. The log is {file}.")
    return _refuse(text(message, file=str(file)))


def _refuse(sentence: Text) -> int:
    print(f"planner: {sentence}", file=sys.stderr)
    return 1
