"""The wheel holds all that the program needs: built from an sdist, installed into an empty environment, started."""

import json
import os
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
DEPENDENCIES = next(Path(place) for place in sys.path if place.endswith("site-packages"))


def run(*command, cwd, **variables):
    misleading = {"PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV"}
    clean = {name: value for name, value in os.environ.items() if name not in misleading}
    done = subprocess.run(command, cwd=cwd, env={**clean, **variables}, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def sdist(tmp_path_factory):
    folder = tmp_path_factory.mktemp("sdist")
    run(sys.executable, "-m", "hatchling", "build", "--target", "sdist", "--directory", folder, cwd=ROOT)
    (archive,) = folder.glob("*.tar.gz")
    run(sys.executable, "-m", "tarfile", "--extract", archive, folder, cwd=folder)
    return folder / archive.name.removesuffix(".tar.gz")


@pytest.fixture(scope="module")
def wheel(sdist, tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", folder, cwd=sdist)
    (archive,) = folder.glob("*.whl")
    return archive


@pytest.fixture(scope="module")
def installed(wheel, tmp_path_factory):
    """Return an environment's Python that has the wheel, and its dependencies from here by a path file."""
    folder = tmp_path_factory.mktemp("environment")
    venv.create(folder, with_pip=False)
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    run(
        sys.executable,
        "-m",
        "pip",
        "--python",
        python,
        "install",
        "--quiet",
        "--no-deps",
        "--no-index",
        wheel,
        cwd=folder,
    )
    site = Path(run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=folder).strip())
    # A plain path, so that the path file of this checkout's own editable install does not count.
    (site / "dependencies.pth").write_text(str(DEPENDENCIES), encoding="utf-8")
    return python


def sources(folder, pattern):
    return {path.relative_to(folder).as_posix() for path in folder.rglob(pattern) if path.is_file()}


def test_the_sdist_holds_sources_and_nothing_generated(sdist):
    assert (sdist / "tests" / "conftest.py").is_file()
    assert (sdist / "packaging" / "constraints.txt").is_file()
    assert not (sdist / "src" / "planner" / "_generated").exists() or not sources(sdist / "src", "_generated/*")


def test_the_wheel_holds_every_module_form_and_resource(wheel):
    with zipfile.ZipFile(wheel) as archive:
        packed = set(archive.namelist())

    modules = {name for name in sources(ROOT / "src", "*") if name.startswith("planner/") and "__pycache__" not in name}
    assert modules <= packed
    assert {f"planner/_generated/ui_{form.stem}.py" for form in (ROOT / "ui").glob("*.ui")} <= packed
    compiled = {name for name in sources(ROOT / "resources", "*") if not name.endswith(".ts")}
    assert {f"planner/_generated/{name}" for name in compiled} <= packed


def test_the_wheel_runs_on_any_system(wheel):
    assert wheel.name.endswith("-py3-none-any.whl")


def test_the_installed_program_is_the_wheel_and_not_this_checkout(installed, tmp_path):
    place = Path(run(installed, "-c", "import planner; print(planner.__file__)", cwd=tmp_path).strip())

    assert place.is_relative_to(installed.parent.parent)


def test_the_installed_program_tells_its_version(installed, tmp_path):
    from planner import __version__

    assert __version__ in run(installed, "-m", "planner", "--version", cwd=tmp_path)
    script = installed.with_name("planner.exe" if os.name == "nt" else "planner")
    assert __version__ in run(script, "--version", cwd=tmp_path)


def test_the_installed_program_paints_its_window(installed, tmp_path):
    place = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"), str(tmp_path))

    run(
        installed, "-m", "planner", cwd=tmp_path, QT_QPA_PLATFORM="offscreen", PLANNER_EXIT_AFTER_PAINT="1", **place
    )  # fmt: skip


def test_the_installed_program_does_the_whole_main_job_and_shows_every_page(installed, tmp_path):
    place = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"), str(tmp_path))

    run(installed, "-m", "planner", "demo", tmp_path / "demo", cwd=tmp_path, QT_QPA_PLATFORM="offscreen", **place)

    made = {path.name for path in (tmp_path / "demo").iterdir()}
    lists = {"demo.planner", "invite-list.csv", "invite-list.xlsx", "guests.vcf", "schedule.ics"}
    pages = {f"{noun}-light.png" for noun in ("event", "guests", "schedule", "badges", "welcome")}
    assert made >= lists | {"badges.pdf", "schedule.pdf"} | pages


def test_the_installed_program_makes_a_workspace_and_brings_a_list_in(installed, tmp_path):
    people = tmp_path / "people.csv"
    people.write_text("Name,Email\nZoë Łukasz,zoe@example.org\n", encoding="utf-8")
    planner = [installed, "-m", "planner", "--workspace", tmp_path / "first.planner"]

    run(*planner, "import", people, "--event", "Tweet-up", "--new", cwd=tmp_path)

    (event,) = json.loads(run(*planner, "events", "--json", cwd=tmp_path))
    assert event["name"] == "Tweet-up"
