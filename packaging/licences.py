"""Finds the licences that have to go out with the program: its own, and those of all that it brings with it."""

import re
import sysconfig
import tomllib
from collections.abc import Iterator
from importlib.metadata import Distribution, distribution
from pathlib import Path

from packaging.requirements import Requirement

FOLDER = "licences"
_NAMES = re.compile(r"(LICEN[CS]E|COPYING|NOTICE|AUTHORS)[^/]*", re.IGNORECASE)


def licences(root: Path) -> Iterator[tuple[str, str]]:
    """Yield each licence's file and the folder of the program that it goes to."""
    for path in sorted((root / "packaging" / "licence-texts").iterdir()):
        yield str(path), FOLDER
    yield str(root / "LICENSE"), FOLDER
    for name in ("LICENSE.txt", "../LICENSE.txt"):  # beside the standard library, on Windows above it
        path = Path(sysconfig.get_path("stdlib"), name)
        if path.is_file():
            yield str(path), f"{FOLDER}/Python"
    for each in brought(root):
        for file in each.files or ():
            if _NAMES.fullmatch(file.name):
                yield str(file.locate()), f"{FOLDER}/{each.name}"


def brought(root: Path) -> list[Distribution]:
    """Return the packages that Planner needs to run, and those that they need."""
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    waiting, found = list(project["dependencies"]), dict[str, Distribution]()
    while waiting:
        wanted = Requirement(waiting.pop())
        if wanted.name not in found and (wanted.marker is None or wanted.marker.evaluate({"extra": ""})):
            found[wanted.name] = distribution(wanted.name)
            waiting += found[wanted.name].requires or ()
    return list(found.values())
