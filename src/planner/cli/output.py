"""What the command line says: JSON for programs, plain lines and a running count for people."""

import json
import sys
import time
import unicodedata
from collections.abc import Sequence

from planner.domain.progress import Progress
from planner.domain.texts import N_, text

_SECONDS_BETWEEN = 0.2
# A name from somebody's list must not steer the terminal.
_CONTROLS = dict.fromkeys((*range(32), *range(127, 160)), "·")


def say(message: str, **values: object) -> None:
    """Print a marked text with its values."""
    print(str(text(message, **values)).translate(_CONTROLS))


def say_json(value: object) -> None:
    """Print `value` as JSON, letters of all scripts as they are."""
    print(json.dumps(value, ensure_ascii=False, indent=1))


def say_table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Print rows in columns as wide as their widest cell, under marked headings."""
    heads = [str(text(head)) for head in header]
    lines = [[cell.translate(_CONTROLS) for cell in row] for row in [heads, *rows]]
    widths = [max(_width(line[column]) for line in lines) for column in range(len(header))]
    for line in lines:
        print("  ".join(cell + " " * (width - _width(cell)) for cell, width in zip(line, widths, strict=True)).rstrip())


def _width(cell: str) -> int:
    """Return how many places a terminal gives to `cell`: two to a Chinese letter, none to an accent of its own."""
    wide = sum(unicodedata.east_asian_width(letter) in "WF" for letter in cell)
    return len(cell) + wide - sum(unicodedata.combining(letter) > 0 for letter in cell)


def progress(doing: str) -> Progress:
    """Return a progress that counts on standard error, after the marked text `doing`, while a person is looking."""
    if not sys.stderr.isatty():
        return Progress()
    last = time.monotonic()

    def report(done: int, total: int) -> None:
        nonlocal last
        if time.monotonic() - last > _SECONDS_BETWEEN:
            last = time.monotonic()
            so_far = N_("{doing}: {done} of {total}") if total else N_("{doing}: {done}")
            print("\r" + str(text(so_far, doing=text(doing), done=done, total=total)), end="", file=sys.stderr)

    return Progress(report)
