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
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "src" / "planner" / "_generated"

_PART = ".part"
_OLD_SECONDS = 600
_INIT = '"""Made by packaging/generate.py (state {state}) from ui/ and resources/; changes here are lost."""\n'


@dataclass(frozen=True)
class Output:
    """One file to make: from what, where to, how."""

    source: Path
    target: Path
    make: Callable[[Path, Path], object]

    def is_fresh(self) -> bool:
        """Tell whether the target bears its source's time; equal, as a restored source may be older."""
        try:
            return self.target.stat().st_mtime_ns == self.source.stat().st_mtime_ns
        except FileNotFoundError:
            return False


def generate(root: Path = ROOT) -> int:
    """Bring every generated file of the tree at `root` up to date and return how many were made."""
    target = root / "src" / "planner" / "_generated"
    outputs = list(_outputs(root, target))
    init = target / "__init__.py"
    text = _INIT.format(state=_state())
    all_stale = not init.is_file() or init.read_text(encoding="utf-8") != text
    stale = [output for output in outputs if all_stale or not output.is_fresh()]
    with ThreadPoolExecutor() as pool:
        list(pool.map(_make, stale))
    if all_stale:
        _put(init, lambda part: part.write_text(text, encoding="utf-8"))
    _remove_others(target, {init, *(output.target for output in outputs)})
    return len(stale)


def _state() -> str:
    """Return a hash of this generator and of the Qt whose tools it runs: a change of either makes all anew."""
    return sha256(Path(__file__).read_bytes() + (_qt() / "__init__.py").read_bytes()).hexdigest()[:12]


def _outputs(root: Path, target: Path) -> Iterator[Output]:
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
    stat = output.source.stat()

    def make(part: Path) -> None:
        output.make(output.source, part)
        os.utime(part, ns=(stat.st_atime_ns, stat.st_mtime_ns))

    try:
        _put(output.target, make)
    except PermissionError:
        # Windows refuses to replace a file that another process reads, which may just have made it.
        if not output.is_fresh():
            raise


def _put(target: Path, make: Callable[[Path], object]) -> None:
    """Make a file beside the target and put it in place at once: another process may do the same."""
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_name(f"{target.name}.{os.getpid()}{_PART}")
    try:
        make(part)
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)


def _compile_form(form: Path, target: Path) -> None:
    # No slot is wired by its name: connections are said in code, where they are found.
    _run("uic", "-g", "python", "--absolute-imports", "--no-autoconnection", "-o", target, form)


def _compile_translation(texts: Path, target: Path) -> None:
    _run("lrelease", "-silent", texts, "-qm", target)


def _run(name: str, *args: str | Path) -> None:
    done = subprocess.run([_tool(name), *args], capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{name} failed on {args[-1]}:\n{done.stdout}{done.stderr}")


def _tool(name: str) -> Path:
    """Return Qt's own tool inside the PySide6 package: what PATH finds may be another Qt."""
    program = name + (".exe" if sys.platform == "win32" else "")
    for folder in (_qt() / "Qt" / "libexec", _qt(), _qt() / "Qt" / "bin"):
        if (folder / program).is_file():
            return folder / program
    raise SystemExit(f"PySide6 in {_qt()} has no {name}. Install pyside6-essentials again.")


@cache
def _qt() -> Path:
    spec = find_spec("PySide6")
    if spec is None or spec.origin is None:
        raise SystemExit("PySide6 is missing. Run: python3 packaging/dev.py test")
    return Path(spec.origin).parent


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
