"""What may stand in a report that a person sends to the makers: kinds, places and times, no value of anybody's data."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path, PureWindowsPath

_PLACE = re.compile(r'^\s+File "(?P<file>.*)", line (?P<line>\d+),? in (?P<name>[\w<>.]+)$')
_ENTRY = re.compile(r"^(?P<head>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} [A-Z]+ [\w.]+):")
_KIND = re.compile(r"^(?P<kind>(?:[A-Za-z_]\w*\.)*[A-Z]\w*(?:Error|Exception|Warning|Interrupt|Exit|Group))(?::|$)")
_FAULT = re.compile(r"^(?:Fatal Python error|Windows fatal exception): [A-Za-z ]+")
_THREAD = re.compile(r"^(?P<which>Current thread|Thread) 0x[0-9a-f]+")


def masked(lines: Iterable[str], home: Path) -> Iterator[str]:
    """Return what of a log may be sent.

    Only what is known to hold no data is let through: messages, lines of source and everything unknown are left out.
    """
    for line in lines:
        if place := _PLACE.match(line):
            yield f"  {short_place(place['file'], home)}:{place['line']} {place['name']}"
        elif entry := _ENTRY.match(line):
            yield entry["head"]
        elif kind := _KIND.match(line):
            yield kind["kind"]
        elif fault := _FAULT.match(line):
            yield fault[0].strip()
        elif thread := _THREAD.match(line):
            yield thread["which"]


def short_place(file: str, home: Path) -> str:
    """Leave out where the program lies: the path may name its user."""
    path = Path(file)
    return path.relative_to(home).as_posix() if path.is_relative_to(home) else PureWindowsPath(file).name
