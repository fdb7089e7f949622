"""Compiles ui/ and resources/ into src/planner/_generated/; does nothing where all is fresh."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "src" / "planner" / "_generated"

_PART = ".part"
_OLD_SECONDS = 600
_INIT = '"""Made by packaging/generate.py from ui/ and resources/; changes here are lost."""\n'


@dataclass(frozen=True)
class Output:
    """One file to make: from what, where to, how."""

    source: Path
    target: Path
    make: Callable[[Path, Path], object]

    def stamp(self) -> int:
        """Return the time that the target bears when it is fresh: its source's, or this generator's."""
        return max(self.source.stat().st_mtime_ns, Path(__file__).stat().st_mtime_ns)

    def is_fresh(self) -> bool:
        try:
            return self.target.stat().st_mtime_ns == self.stamp()
        except FileNotFoundError:
            return False


def generate(root: Path = ROOT) -> int:
    """Bring every generated file of the tree at `root` up to date and return how many were made."""
    target = root / "src" / "planner" / "_generated"
    outputs = list(_outputs(root, target))
    stale = [output for output in outputs if not output.is_fresh()]
    with ThreadPoolExecutor() as pool:
        list(pool.map(_make, stale))
    _remove_others(target, {output.target for output in outputs})
    return len(stale)


def _outputs(root: Path, target: Path) -> Iterator[Output]:
    yield Output(Path(__file__), target / "__init__.py", _write_init)
    for form in sorted((root / "ui").glob("*.ui")):
        yield Output(form, target / f"ui_{form.stem}.py", _compile_form)
    resources = root / "resources"
    for path in sorted(resources.rglob("*")):
        place = target / path.relative_to(resources)
        if path.name.startswith(".") or not path.is_file():
            continue
        if path.suffix == ".ts":
            yield Output(path, place.with_suffix(".qm"), _compile_translation)
        else:
            yield Output(path, place, shutil.copyfile)


def _make(output: Output) -> None:
    """Write beside the target and put it in place at once: another process may do the same."""
    stamp = output.stamp()
    output.target.parent.mkdir(parents=True, exist_ok=True)
    part = output.target.with_name(f"{output.target.name}.{os.getpid()}{_PART}")
    try:
        output.make(output.source, part)
        os.utime(part, ns=(stamp, stamp))
        part.replace(output.target)
    except PermissionError:
        # Windows refuses to replace a file that another process reads, which may just have made it.
        if not output.is_fresh():
            raise
    finally:
        part.unlink(missing_ok=True)


def _write_init(_source: Path, target: Path) -> None:
    target.write_text(_INIT, encoding="utf-8")


def _compile_form(form: Path, target: Path) -> None:
    # No slot is wired by its name: connections are said in code, where they are found.
    _run("uic", "-g", "python", "--absolute-imports", "--no-autoconnection", "-o", target, form)


def _compile_translation(texts: Path, target: Path) -> None:
    _run("lrelease", "-silent", texts, "-qm", target)


def _run(name: str, *args: str | Path) -> None:
    done = subprocess.run([_tool(name), *args], capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{name} failed on {args[-1]}:\n{done.stdout}{done.stderr}")


@cache
def _tool(name: str) -> Path:
    """Return Qt's own tool inside the PySide6 package: what PATH finds may be another Qt."""
    spec = find_spec("PySide6")
    if spec is None or spec.origin is None:
        raise SystemExit("PySide6 is missing. Run: python3 packaging/dev.py test")
    package = Path(spec.origin).parent
    program = name + (".exe" if sys.platform == "win32" else "")
    for folder in (package / "Qt" / "libexec", package, package / "Qt" / "bin"):
        if (folder / program).is_file():
            return folder / program
    raise SystemExit(f"PySide6 in {package} has no {name}. Install pyside6-essentials again.")


def _remove_others(target: Path, wanted: set[Path]) -> None:
    for path in sorted(target.rglob("*"), reverse=True):
        if "__pycache__" in path.parts:
            continue
        if path.is_dir():
            with suppress(OSError):  # not empty, or gone
                path.rmdir()
        elif path not in wanted and not _is_in_the_making(path):
            path.unlink(missing_ok=True)


def _is_in_the_making(path: Path) -> bool:
    try:
        return path.suffix == _PART and time.time() - path.stat().st_mtime < _OLD_SECONDS
    except FileNotFoundError:
        return True


if __name__ == "__main__":
    generate()
