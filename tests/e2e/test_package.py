"""The program that starts by a double click: built, and used where no Python is found and no display is."""

import json
import re
import subprocess
import sys

import licences
import program
import pytest
from pypdf import PdfReader

from planner import __version__
from planner.gui.pages import PLACES

pytestmark = pytest.mark.package

# What every Linux with a desktop has, and what has to be its own: the C library, the graphics driver, the display.
OF_THE_SYSTEM = re.compile(
    r"(libc|libm|libdl|libpthread|libresolv|librt|ld-linux-x86-64|ld-linux-aarch64|libGL|libEGL|libxcb"
    r"|libwayland-(client|cursor|egl))\.so\.\d+"
)


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """Return the program's folder, moved after it was built to one with a space in its name."""
    work = tmp_path_factory.mktemp("work")
    folder = program.build(work / "dist", work / "build")
    return folder.rename(tmp_path_factory.mktemp("My programs") / folder.name)


@pytest.fixture
def planner(built, tmp_path):
    """Run the built program; return what it said."""

    def run(*words, status=0, **variables):
        command = [program.executable(built), *words]
        surroundings = program.bare_environment(tmp_path / "home") | variables
        done = subprocess.run(
            command, env=surroundings, cwd=tmp_path, capture_output=True, text=True, encoding="utf-8", check=False
        )
        assert done.returncode == status, done.stdout + done.stderr
        return done.stdout + done.stderr

    (tmp_path / "home").mkdir()
    return run


def test_it_tells_its_version(planner):
    assert planner("--version") == f"Planner {__version__}\n"


def test_it_does_the_whole_main_job(planner, tmp_path):
    planner("demo", tmp_path / "demo")

    made = {path.name for path in (tmp_path / "demo").iterdir()}
    lists = {"demo.planner", "invite-list.csv", "invite-list.xlsx", "guests.vcf", "schedule.ics"}
    pages = {f"{place.noun}-{scheme}.png" for place in PLACES for scheme in ("light", "dark")}
    assert made >= lists | {"badges.pdf", "schedule.pdf", "welcome-light.png"} | pages
    badges, schedule = (PdfReader(tmp_path / "demo" / name).pages for name in ("badges.pdf", "schedule.pdf"))
    assert "Priya" in "".join(page.extract_text() for page in badges)
    assert len(schedule) == 1


def test_its_window_works(planner):
    said = planner("self-test")

    assert "FAILED" not in said
    assert said.endswith("All is well.\n")


def test_its_window_opens_a_file_that_is_clicked(planner, tmp_path):
    planner("demo", tmp_path / "demo")

    planner(tmp_path / "demo" / "demo.planner", PLANNER_EXIT_AFTER_OPENING="1")

    listed = [event["name"] for event in json.loads(planner("events", "--json"))]
    assert listed == ["#ConnectingHR Spring Social", "#ConnectingHR Tweet Up"]


def test_what_is_typed_is_answered(planner, tmp_path):
    (tmp_path / "people.csv").write_text("Name,Email\nZoë Łukasz,zoe@example.org\n", encoding="utf-8")
    file = ("--workspace", tmp_path / "first.planner")

    assert "1 new" in planner(*file, "import", "people.csv", "--event", "Tweet-up", "--new")
    assert "There is nothing to do again" in planner(*file, "redo", status=1)


def test_the_self_test_tells_where_a_part_is_missing(built, planner, tmp_path):
    fonts = built / "_internal" / "planner" / "_generated" / "fonts"
    fonts.rename(tmp_path / "fonts")

    said = planner("self-test", status=1)

    assert "FAILED  the application and its letters: there is no Inter" in said
    (tmp_path / "fonts").rename(fonts)


def test_the_licence_of_all_that_it_brings_is_there(built):
    folder = built / "_internal" / licences.FOLDER
    of_qt = {"PySide6_Essentials", "shiboken6"}  # their wheels hold none: README.txt tells

    there = {path.name for path in folder.iterdir() if path.is_dir() and any(path.iterdir())}
    assert there == {"Python", *(each.name for each in licences.brought(program.ROOT))} - of_qt
    assert {"README.txt", "LICENSE", "LGPL-3.txt", "GPL-3.txt"} <= {path.name for path in folder.iterdir()}
    resources = built / "_internal" / "planner" / "_generated"
    assert (resources / "fonts" / "Inter-LICENSE.txt").is_file()
    assert (resources / "icons" / "LICENSE").is_file()


@pytest.mark.skipif(sys.platform != "linux", reason="other systems name what a library needs in another way")
def test_every_library_that_it_needs_is_its_own_or_of_every_system(built):
    files = [path for path in built.rglob("*") if path.is_file() and path.read_bytes()[:4] == b"\x7fELF"]
    read = subprocess.run(["readelf", "-d", *files], capture_output=True, text=True, check=True).stdout
    needed = set(re.findall(r"\(NEEDED\).*\[(.+)\]", read))

    own = {path.name for path in built.rglob("*.so*")}
    assert [name for name in sorted(needed - own) if not OF_THE_SYSTEM.fullmatch(name)] == []
    assert [path for path in built.rglob("*") if path.is_symlink() and not path.exists()] == []
