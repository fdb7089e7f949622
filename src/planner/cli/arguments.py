"""What can be typed after `planner`, and how it is read."""

import argparse
from datetime import date
from pathlib import Path
from typing import Any

from planner import __version__
from planner.domain.rsvp import Rsvp
from planner.domain.texts import as_text

SORTS = ("name", "family", "organisation", "added")
PAPERS = ("A4", "Letter")


def parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line."""
    top = argparse.ArgumentParser(
        prog="planner",
        description="Plan face-to-face events in one local file. Without a command, the window opens.",
        epilog="Exit status: 0 done, 1 refused with a sentence on standard error, 2 wrong usage.",
    )
    top.add_argument("--version", action="version", version=f"Planner {__version__}")
    top.add_argument(
        "--workspace", metavar="FILE", type=Path, default=None, help="the file to work on; else the last one"
    )
    words = top.add_subparsers(dest="command", metavar="COMMAND")
    _demo(words)
    _import(words)
    _export(words)
    _print(words)
    _history(words)
    for name, does in (
        ("events", "list the events"),
        ("undo", "take the last step back"),
        ("redo", "do again what was taken back last"),
    ):
        _json(_word(words, name, does))
    _backups(words)
    words.add_parser("self-test", description="Look whether this program is whole and its window works.")
    return top


def _word(words: Any, name: str, does: str, *, with_workspace: bool = True) -> argparse.ArgumentParser:
    word: argparse.ArgumentParser = words.add_parser(name, help=does, description=does[0].upper() + does[1:] + ".")
    if with_workspace:
        # SUPPRESS: given before the word, it must not be forgotten when it is not given again after it.
        word.add_argument(
            "--workspace", metavar="FILE", type=Path, default=argparse.SUPPRESS, help="the file to work on"
        )
    return word


def _json(word: argparse.ArgumentParser) -> None:
    word.add_argument("--json", action="store_true", help="print JSON instead of text")


def _event(word: argparse.ArgumentParser, *, required: bool = True) -> None:
    word.add_argument("--event", metavar="NAME", type=as_text, required=required, help="the event's name or id")


def _where(word: argparse.ArgumentParser) -> None:
    word.add_argument(
        "--where",
        metavar="CONDITION",
        type=as_text,
        default=None,
        help="whom: 'rsvp=accepted', 'role=host and rsvp!=declined'",
    )


def _demo(words: Any) -> None:
    word = _word(words, "demo", "run the whole main job on the sample event, without a display", with_workspace=False)
    word.add_argument(
        "folder", metavar="DIR", type=Path, nargs="?", default=Path("planner-demo"), help="default ./planner-demo"
    )


def _history(words: Any) -> None:
    word = _word(words, "history", "list what was done, newest first")
    word.add_argument("--limit", metavar="N", type=_steps, default=10_000, help="so many steps at most; default 10000")
    word.add_argument("--who", metavar="NAME", type=as_text, default="", help="only what this person did")
    word.add_argument(
        "--since", metavar="DAY", type=_day, default=None, help="only from this day on, such as 2027-03-08"
    )
    _json(word)


def _import(words: Any) -> None:
    word = _word(words, "import", "bring an attendee list into an event")
    word.add_argument("list", metavar="LIST", type=Path, help="a CSV, TSV, XLSX, XLS or ODS file")
    _event(word, required=False)
    word.add_argument("--new", action="store_true", help="make the file and the event where they are missing")
    word.add_argument("--dry-run", action="store_true", help="only tell how the list is read; needs no event")
    word.add_argument(
        "--map",
        metavar="'COLUMN=FIELD'",
        action="append",
        default=[],
        help="read a column as this field; 'COLUMN=' leaves it out",
    )
    word.add_argument(
        "--names",
        choices=("family-first", "as-written"),
        default=None,
        help="how to read 'Müller, Zoë'; by default the whole column tells",
    )
    word.add_argument(
        "--rsvp",
        choices=(*Rsvp, "none"),
        default=None,
        help="what those are of whom the list says no answer; default accepted where it lists tickets or orders",
    )
    word.add_argument(
        "--namesakes",
        choices=("several", "same"),
        default="several",
        help="what lines are that share a name and nothing else: several people (default) or the same person",
    )
    _json(word)


def _export(words: Any) -> None:
    word = _word(words, "export", "send a list or the schedule out", with_workspace=False)
    word.epilog = "A file of that name is replaced, whole or not at all, and the answer says so."
    kinds = word.add_subparsers(dest="what", metavar="WHAT", required=True)
    guests = _word(kinds, "guests", "write the guest list as CSV, XLSX or vCard")
    guests.epilog = word.epilog
    guests.add_argument("out", metavar="OUT.csv|.xlsx|.vcf", type=Path)
    _event(guests)
    guests.add_argument(
        "--columns", metavar="A,B,C", type=as_text, default=None, help="which columns, in this order; default all"
    )
    _where(guests)
    schedule = _word(kinds, "schedule", "write the schedule as a calendar file")
    schedule.epilog = word.epilog
    schedule.add_argument("out", metavar="OUT.ics", type=Path)
    _event(schedule)


def _print(words: Any) -> None:
    kinds = _word(words, "print", "draw badges or the schedule as PDF", with_workspace=False).add_subparsers(
        dest="what", metavar="WHAT", required=True
    )
    badges = _word(kinds, "badges", "draw the name badges")
    badges.add_argument("out", metavar="OUT.pdf", type=Path)
    _event(badges)
    badges.add_argument(
        "--stock", metavar="'AVERY 5395'", type=as_text, default=None, help="the label sheet, by brand and number"
    )
    badges.add_argument("--template", metavar="NAME", type=as_text, default=None, help="the badge's design")
    badges.add_argument("--skip", metavar="N", type=_count, default=None, help="labels of the first sheet already used")
    badges.add_argument("--sort", choices=SORTS, default="family", help="default family; added is the order of arrival")
    _where(badges)
    schedule = _word(kinds, "schedule", "draw the schedule for the wall")
    schedule.add_argument("out", metavar="OUT.pdf", type=Path)
    _event(schedule)
    schedule.add_argument("--paper", choices=PAPERS, default=None, help="default the paper of the settings or country")


def _backups(words: Any) -> None:
    backup = _word(words, "backup", "make a backup now")
    # No Path: that would drop the slash at the end, which says that a folder is meant.
    backup.add_argument(
        "--to",
        metavar="FILE|DIR",
        default=None,
        help="where; a name that ends in a slash is a folder, made where it is missing; default among the backups",
    )
    backup.add_argument(
        "--name", metavar="WORDS", type=as_text, default="", help="a name; such a backup is never thinned"
    )
    _json(backup)
    restore = _word(words, "restore", "put a backup in the place of the file, or list the backups")
    restore.add_argument("backup", metavar="BACKUP", nargs="?", default=None, help="a file, or how its name begins")
    restore.add_argument("--list", action="store_true", help="list the backups with what is inside")
    _json(restore)
    check = _word(words, "check", "look whether the file is sound")
    check.add_argument(
        "--mend", metavar="OUT", type=Path, default=None, help="write a copy with all that can be read and put right"
    )
    _json(check)


def _count(typed: str) -> int:
    if not typed.isdecimal():
        raise argparse.ArgumentTypeError(f"“{typed}” is no number of labels: write 0 or more")
    return int(typed)


def _steps(typed: str) -> int:
    if not typed.isdecimal() or not int(typed):
        raise argparse.ArgumentTypeError(f"“{typed}” is no number of steps: write 1 or more")
    return int(typed)


def _day(typed: str) -> date:
    try:
        return date.fromisoformat(typed)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{typed}” is no day: write it like 2027-03-08") from None
