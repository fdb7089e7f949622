"""The one way in, on any system with Python: sets everything up, then runs the program or its checks.

    python3 packaging/dev.py run [arguments of planner]
    python3 packaging/dev.py demo [folder]
    python3 packaging/dev.py test [arguments of pytest]
    python3 packaging/dev.py bench [name]
    python3 packaging/dev.py pictures
    python3 packaging/dev.py package
    python3 packaging/dev.py package-test

Standard library only, and words that an older Python can read, so that it is refused with a sentence. Everything goes into .venv beside this project; the system is touched only where Qt's libraries or
the tests' fonts are missing, as root, on a Debian family machine, and then this says so.
"""

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
import time
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import NoReturn

ROOT = Path(__file__).resolve().parent.parent
ENV = ROOT / ".venv"
ON_WINDOWS = os.name == "nt"
BIN = ENV / ("Scripts" if ON_WINDOWS else "bin")
PYTHON = BIN / ("python.exe" if ON_WINDOWS else "python")
CONSTRAINTS = ROOT / "packaging" / "constraints.txt"

OLDEST, NEWEST = (3, 11), (3, 13)

# What Qt loads from the system, and the Debian package that has it.
QT_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
}
X11_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
# Writing systems that the tests draw and that the program does not bring its own fonts for.
FONT_PACKAGES = {
    "Thai": "fonts-noto-core",
    "Devanagari": "fonts-noto-core",
    "SimplifiedChinese": "fonts-noto-cjk",
    "Japanese": "fonts-noto-cjk",
    "Korean": "fonts-noto-cjk",
}
FONTS_PROBE = """
import sys
from PySide6.QtGui import QFontDatabase, QGuiApplication
app = QGuiApplication(["planner"])
for name in sys.argv[1:]:
    if not QFontDatabase.families(QFontDatabase.WritingSystem[name]):
        print(name)
"""
QT_PROBE = "from PySide6.QtWidgets import QApplication; from PySide6 import QtPrintSupport; QApplication(['planner'])"

CHECKS = {
    "ruff check": ["ruff", "check", "--output-format", "concise", "."],
    "ruff format": ["ruff", "format", "--check", "."],
    "mypy": ["mypy"],
    "import-linter": ["lint-imports", "--no-logo"],
    # Files stay whole on one core, as some make one thing for all their tests.
    "pytest": ["python", "-m", "pytest", "--numprocesses", "auto", "--dist", "loadfile"],
}


def main(args: "list[str]") -> int:
    commands = {
        "run": run,
        "demo": demo,
        "test": test,
        "bench": bench,
        "pictures": pictures,
        "package": package,
        "package-test": package_test,
    }
    if not args or args[0] not in commands:
        print(__doc__)
        return 0 if args in (["-h"], ["--help"]) else 2
    check_python(args)
    once("packages", set_up)
    return commands[args[0]](args[1:])


# The commands


def run(args: "list[str]") -> int:
    if sys.platform == "linux" and os.environ.get("DISPLAY"):
        once("x11", need_x11)
    if not args and lacks_display():
        say(
            "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so the demo runs instead of the window."
        )
        return demo([])
    return planner(args)


def demo(args: "list[str]") -> int:
    return planner(["demo", *args])


def planner(args: "list[str]") -> int:
    """Run the program where the caller stands, whose files the arguments name."""
    generate()
    return call([PYTHON, "-P", "-m", "planner", *args], Path.cwd())


def test(args: "list[str]") -> int:
    once("fonts", need_fonts)
    generate()
    failed = [name for name in CHECKS if not passes(name, args if name == "pytest" else [])]
    if failed:
        say("Failed: " + ", ".join(failed))
        return 1
    say("All checks passed.")
    return 0


def bench(args: "list[str]") -> int:
    generate()
    folder = ROOT / "tests" / "benchmarks"
    names = args or ["start", "importing", "badges", "backups", "overview", "finder", "people"]
    return max(call([PYTHON, folder / (name + ".py")]) for name in names)


def pictures(_args: "list[str]") -> int:
    generate()
    return call([PYTHON, ROOT / "packaging" / "pictures.py"])


def package(_args: "list[str]") -> int:
    once("package", need_builder)
    return call([PYTHON, ROOT / "packaging" / "program.py"])


def package_test(args: "list[str]") -> int:
    once("package", need_builder)
    return call([PYTHON, "-m", "pytest", "-m", "package", "tests/e2e/test_package.py", *args])


def generate() -> None:
    if call([PYTHON, ROOT / "packaging" / "generate.py"]):
        sys.exit(1)


def passes(name: str, args: "list[str]") -> bool:
    say(name + " …")
    began = time.monotonic()
    program, *rest = CHECKS[name]
    status = call([tool(program), *rest, *args])
    say(f"{name}: {'FAILED' if status else 'passed'}, {time.monotonic() - began:.1f} s")
    return not status


def tool(name: str) -> Path:
    return BIN / (name + ".exe" if ON_WINDOWS else name)


# Setting up


def check_python(args: "list[str]") -> None:
    """Stop with a sentence where this Python is not one that Planner runs on."""
    if OLDEST <= sys.version_info[:2] <= NEWEST:
        return
    minors = range(NEWEST[1], OLDEST[1] - 1, -1)
    others = [f"python3.{minor}" for minor in minors if shutil.which(f"python3.{minor}")]
    stop(
        f"Planner runs on Python 3.11, 3.12 and 3.13, and this is Python {version()}. "
        + (f"Try: {others[0]} packaging/dev.py {' '.join(args)}" if others else "Install one of them and try again.")
    )


def once(name: str, work: "Callable[[], None]") -> None:
    """Do `work` unless it was done before for the same Python, place, dependencies and this script."""
    stamp = ENV / f"planner-{name}.done"
    state = fingerprint()
    if PYTHON.exists() and stamp.is_file() and stamp.read_text(encoding="utf-8") == state:
        return
    work()
    stamp.write_text(state, encoding="utf-8")


def fingerprint() -> str:
    """Return a hash of all that set-up depends on; times of files say nothing after a copy or a checkout."""
    digest = hashlib.sha256(f"{sys.version}\n{ROOT}\n".encode())
    for path in (ROOT / "pyproject.toml", CONSTRAINTS, Path(__file__)):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def version() -> str:
    return ".".join(map(str, sys.version_info[:3]))


def set_up() -> None:
    missing = missing_packages(QT_LIBRARIES) if sys.platform == "linux" else []
    usable = is_usable()
    if not usable and find_spec("ensurepip") is None:
        missing.append(f"python3.{sys.version_info[1]}-venv")
    if missing:
        need_packages(missing, "Qt or Python itself lacks a part that the system has to bring.")
    if not usable:
        make_environment()
    say("Installing the packages into .venv; the first time takes a minute.")
    pip("--no-deps", "--requirement", CONSTRAINTS)
    pip("--no-deps", "--no-build-isolation", "--editable", ROOT)
    check_qt()


def is_usable() -> bool:
    """Tell whether .venv is whole, stands where it was made, and is of this Python."""
    if not PYTHON.exists():
        return False
    probe = "import pip, sys; print('.'.join(map(str, sys.version_info[:3])), sys.prefix)"
    done = subprocess.run([PYTHON, "-c", probe], env=environment(), capture_output=True, text=True, check=False)
    return done.stdout.strip() == f"{version()} {ENV}"


def make_environment() -> None:
    say(f"Making .venv with Python {version()}.")
    # A process of its own: this one may have looked for ensurepip before it was there.
    if call([sys.executable, "-m", "venv", "--clear", ENV]):
        stop(f"Python could not make the environment in {ENV} (its message is above).")


def pip(*args: "str | Path") -> None:
    command = [PYTHON, "-m", "pip", "install", "--quiet", "--no-input", "--disable-pip-version-check", *args]
    if call(command):
        stop(
            "pip could not install the packages (its message is above). If it speaks of connections, certificates or "
            "names that cannot be resolved, this machine does not reach the package index: check the network and try "
            "again; what is there already is kept."
        )


def check_qt() -> None:
    command = [str(PYTHON), "-c", QT_PROBE]
    offscreen = {**environment(), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, env=offscreen, capture_output=True, text=True, check=False)
    if done.returncode:
        stop("Qt is installed but does not start. It says:\n" + (done.stderr.strip() or f"exit {done.returncode}"))


# What the system must bring


def missing_packages(libraries: "dict[str, str]") -> "list[str]":
    return [package for library, package in libraries.items() if not loads(library)]


def loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def need_x11() -> None:
    missing = missing_packages(X11_LIBRARIES)
    if missing:
        need_packages(missing, "Qt's windows need libraries of the display that are not installed.")


def need_builder() -> None:
    """PyInstaller takes the display's libraries from this system, silently not those that are missing."""
    if sys.platform != "linux":
        return
    need_x11()
    if not shutil.which("objcopy"):
        need_packages(["binutils"], "The program is put together by binutils.")


def need_fonts() -> None:
    if sys.platform != "linux":
        return
    command = [str(PYTHON), "-c", FONTS_PROBE, *FONT_PACKAGES]
    offscreen = {**environment(), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, env=offscreen, capture_output=True, text=True, check=True)
    missing = sorted({FONT_PACKAGES[name] for name in done.stdout.split()})
    if missing:
        need_packages(missing, "The tests draw names in scripts that no font here has.")


def need_packages(packages: "list[str]", why: str) -> None:
    """Install Debian `packages` where that is possible and allowed; else stop and name them."""
    install = "apt-get install --no-install-recommends " + " ".join(packages)
    if not (Path("/etc/debian_version").exists() and shutil.which("apt-get")):
        stop(f"{why} On Debian they are in the packages {' '.join(packages)}; install the same here.")
    if os.geteuid() != 0:
        stop(f"{why} Install what is missing with: sudo {install}")
    say(f"{why} Installing {', '.join(packages)} by apt-get.")
    quiet = {**environment(), "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["apt-get", "update", "-qq"], [*install.split(), "-y", "-qq"]):
        done = subprocess.run(command, env=quiet, capture_output=True, text=True, check=False)
        if done.returncode:
            last = "\n".join((done.stdout + done.stderr).strip().splitlines()[-3:])
            stop(f"{last}\n{' '.join(command)} failed, for the reason above. Or install by hand: {install}")


def lacks_display() -> bool:
    return sys.platform == "linux" and not any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    )


# Processes


def environment() -> "dict[str, str]":
    """Return this process's environment without what would lead .venv's Python astray or make it start slowly."""
    misleading = {"PYTHONHOME", "PYTHONPATH", "VIRTUAL_ENV", "__PYVENV_LAUNCHER__", "PIP_TARGET", "PIP_PREFIX"}
    slow = {"PYTHONDONTWRITEBYTECODE"}
    kept = {name: value for name, value in os.environ.items() if name not in misleading | slow}
    return {**kept, "PYTHONNOUSERSITE": "1", "PIP_USER": "0"}


def call(command: "list[str | Path]", folder: Path = ROOT) -> int:
    """Run `command` in `folder` and return its status; Ctrl+C is its own to handle."""
    with subprocess.Popen([str(part) for part in command], cwd=folder, env=environment()) as process:
        while True:
            try:
                return process.wait()
            except KeyboardInterrupt:
                continue


def say(sentence: str) -> None:
    print("· " + sentence, flush=True)


def stop(sentence: str) -> "NoReturn":
    sys.exit(sentence)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
