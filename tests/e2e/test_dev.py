"""packaging/dev.py sets up and starts a small project of the same shape, in an environment of its own."""

import os
import shutil
import subprocess
import sys
import textwrap
from pathlib import Path

import dev
import pytest

DEPENDENCIES = next(place for place in sys.path if place.endswith("site-packages"))

PROJECT = """
[build-system]
requires = []
build-backend = "backend"
backend-path = ["."]
"""
# Instead of a minute of installing: an editable wheel that leads to the sources and to the packages of this very run.
BACKEND = """
import zipfile

def build_editable(folder, config_settings=None, metadata_directory=None):
    files = {
        "planner.pth": SOURCES + "\\n" + DEPENDENCIES,
        "planner-1.dist-info/METADATA": "Metadata-Version: 2.1\\nName: planner\\nVersion: 1\\n",
        "planner-1.dist-info/WHEEL": "Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n",
    }
    record = "".join(name + ",,\\n" for name in [*files, "planner-1.dist-info/RECORD"])
    with zipfile.ZipFile(folder + "/planner-1-py3-none-any.whl", "w") as wheel:
        for name, content in {**files, "planner-1.dist-info/RECORD": record}.items():
            wheel.writestr(name, content)
    return "planner-1-py3-none-any.whl"
"""
PROGRAM = """
import sys
print("planner", *sys.argv[1:], "in", sys.prefix, "bytecode" if not sys.dont_write_bytecode else "no bytecode")
"""

GENERATE = """
from pathlib import Path
forms = Path(__file__).parent / "forms"
forms.write_text(forms.read_text() + "x" if forms.exists() else "x")
"""


def make_project(root):
    package = root / "src" / "planner"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text("")
    (package / "__main__.py").write_text(textwrap.dedent(PROGRAM))
    (root / "packaging").mkdir()
    shutil.copy(dev.__file__, root / "packaging" / "dev.py")
    (root / "packaging" / "constraints.txt").write_text("# none\n")
    (root / "packaging" / "generate.py").write_text(GENERATE)
    (root / "pyproject.toml").write_text(PROJECT)
    constants = f"SOURCES = {str(root / 'src')!r}\nDEPENDENCIES = {DEPENDENCIES!r}\n"
    (root / "backend.py").write_text(constants + BACKEND)
    return root


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """Return a project that is set up, and what was said meanwhile in an environment full of traps."""
    root = make_project(tmp_path_factory.mktemp("project"))
    trap = root / "trap"
    trap.mkdir()
    (trap / "planner.py").write_text("raise SystemExit('the wrong planner')")
    traps = {"PYTHONPATH": str(trap), "VIRTUAL_ENV": str(trap), "PIP_USER": "1", "PYTHONDONTWRITEBYTECODE": "1"}
    return root, start(root, "run", "--version", **traps)


def start(root, *args, cwd=None, **variables):
    command = [sys.executable, root / "packaging" / "dev.py", *args]
    env = {**os.environ, **variables}
    return subprocess.run(command, cwd=cwd, env=env, capture_output=True, text=True, check=False)


def answer(root, *words):
    return f"{' '.join(['planner', *words])} in {root / '.venv'} bytecode\n"


def test_the_first_run_sets_up_and_starts_the_program_of_its_own_environment(made):
    root, first = made

    assert first.returncode == 0, first.stdout + first.stderr
    assert "Making .venv with Python" in first.stdout
    assert first.stdout.endswith(answer(root, "--version"))


def test_the_second_run_starts_at_once_with_the_forms_of_now(made):
    root, _ = made
    forms = root / "packaging" / "forms"
    before = forms.read_text()

    assert start(root, "run", "--version").stdout == answer(root, "--version")

    assert forms.read_text() == before + "x"


def test_files_are_looked_for_where_one_stands_and_programs_are_not(made, tmp_path):
    root, _ = made
    program = root / "src" / "planner" / "__main__.py"
    before = program.read_text()
    program.write_text("import os; print(os.getcwd())")
    (tmp_path / "planner.py").write_text("raise SystemExit('the wrong planner')")

    assert start(root, "run", "x", cwd=tmp_path).stdout.strip() == str(tmp_path)

    program.write_text(before)


def test_other_dependencies_are_installed_and_other_times_of_files_do_not_matter(made):
    root, _ = made
    constraints = root / "packaging" / "constraints.txt"

    os.utime(constraints)
    assert start(root, "run", "x").stdout == answer(root, "x")
    constraints.write_text("# none, still\n")
    again = start(root, "run", "x").stdout
    assert "Installing" in again
    assert "Making" not in again


def test_the_status_of_the_program_is_the_status_of_the_command(made):
    root, _ = made
    program = root / "src" / "planner" / "__main__.py"
    before = program.read_text()
    program.write_text("raise SystemExit(3)")

    assert start(root, "run", "x").returncode == 3

    program.write_text(before)


@pytest.mark.skipif(sys.platform != "linux", reason="a display is always there")
def test_without_a_display_the_demo_runs_and_that_is_said(made):
    root, _ = made
    shown = start(root, "run", DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="").stdout

    assert "no display" in shown
    assert shown.endswith(answer(root, "demo"))


def test_a_package_that_cannot_be_had_is_said_with_what_to_do(made):
    root, _ = made
    constraints = root / "packaging" / "constraints.txt"
    constraints.write_text("planner-has-no-such-package==1\n")

    refused = start(root, "run", "x", PIP_NO_INDEX="1", PIP_FIND_LINKS="")

    assert refused.returncode == 1
    assert "planner-has-no-such-package" in refused.stderr
    assert "check the network" in refused.stderr
    constraints.write_text("# none again\n")
    assert start(root, "run", "x").stdout.endswith(answer(root, "x"))


def test_an_unknown_command_shows_the_commands(made):
    root, _ = made
    refused = start(root, "fly")

    assert refused.returncode == 2
    assert "python3 packaging/dev.py run" in refused.stdout


@pytest.mark.parametrize("version", [(3, 10, 13, "final", 0), (3, 14, 0, "final", 0)])
def test_another_python_is_refused_with_a_sentence(monkeypatch, version):
    monkeypatch.setattr(sys, "version_info", version)

    with pytest.raises(SystemExit, match=r"Planner runs on Python 3\.11, 3\.12 and 3\.13, and this is Python 3\.1"):
        dev.check_python(["run"])


def test_missing_system_packages_are_named_with_the_command_that_installs_them(monkeypatch):
    if sys.platform != "linux" or not Path("/etc/debian_version").exists():
        pytest.skip("packages are named as Debian names them")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)

    missing = dev.missing_packages({"libc.so.6": "libc6", "libplanner-has-no-such.so.1": "libgl1"})

    assert missing == ["libgl1"]
    with pytest.raises(SystemExit, match=r"sudo apt-get install --no-install-recommends libgl1$"):
        dev.need_packages(missing, "Qt needs it.")
