"""Builds the program that starts by a double click, and tells how large it is and how fast it starts."""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LINUX = ROOT / "packaging" / "linux"
ROUNDS = 5


def main() -> int:
    folder = build(ROOT / "dist", ROOT / "build")
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    print(f"{folder.relative_to(ROOT)}: {size / 1e6:.0f} MB.")
    with tempfile.TemporaryDirectory() as place:
        surroundings = bare_environment(Path(place))
        demo = [str(executable(folder)), "demo", str(Path(place) / "demo")]
        subprocess.run(demo, env=surroundings, stdout=subprocess.DEVNULL, check=True)
        file = Path(place) / "demo" / "demo.planner"
        for what, until in (("the window shows", "PAINT"), ("the sample's guests are in it, and it closes", "OPENING")):
            seconds = start_seconds(folder, file, surroundings | {f"PLANNER_EXIT_AFTER_{until}": "1"})
            print(f"From start until {what}: {seconds:.2f} s (median of {ROUNDS}).")
    return 0


def build(target: Path, work: Path) -> Path:
    """Make the program in a folder of `target` and return that folder; files of the work go to `work`."""
    how = ("--noconfirm", "--log-level", "ERROR", "--distpath", target, "--workpath", work)
    subprocess.run(
        [sys.executable, "-m", "PyInstaller", *how, ROOT / "packaging" / "planner.spec"], check=True, cwd=ROOT
    )
    folder = target / "planner"
    if sys.platform == "linux":
        add_desktop_files(folder, work / "planner" / "icons")
    return folder


def executable(folder: Path) -> Path:
    """Return the program in its folder: the one that can write to a console."""
    return folder / ("planner-cli.exe" if sys.platform == "win32" else "planner")


def add_desktop_files(folder: Path, icons: Path) -> None:
    """Lay beside the program what a Linux desktop wants to know of it, in the order of /usr/share."""
    share = folder / "share"
    places = {
        LINUX / "planner.desktop": share / "applications" / "planner.desktop",
        LINUX / "planner.xml": share / "mime" / "packages" / "planner.xml",
        LINUX / "planner.metainfo.xml": share / "metainfo" / "local.planner.Planner.metainfo.xml",
        LINUX / "install.sh": folder / "install.sh",
    }
    for picture in icons.glob("planner-*.png"):
        size = picture.stem.rpartition("-")[2]
        places[picture] = share / "icons" / "hicolor" / f"{size}x{size}" / "apps" / "planner.png"
    for source, place in places.items():
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(source, place)


def bare_environment(home: Path) -> dict[str, str]:
    """Return surroundings in which no Python and no display is found."""
    kept = {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP") if name in os.environ}
    places = dict.fromkeys(("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "PATH"), str(home))
    return {**kept, **places, "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}


def start_seconds(folder: Path, file: Path, surroundings: dict[str, str]) -> float:
    taken = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        subprocess.run([executable(folder), file], env=surroundings, check=True)
        taken.append(time.perf_counter() - began)
    return statistics.median(taken)


if __name__ == "__main__":
    sys.exit(main())
