"""Rules of the house that import-linter cannot see: it knows PySide6 as one whole, and no version numbers."""

import ast
import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.version import Version

ROOT = Path(__file__).parent.parent
SOURCE = ROOT / "src" / "planner"
WITH_WIDGETS = {"gui", "app.py", "demo.py", "demo", "selftest.py", "_generated"}


def modules(without):
    return sorted(path for path in SOURCE.rglob("*.py") if path.relative_to(SOURCE).parts[0] not in without)


def name(path):
    return path.relative_to(SOURCE).as_posix()


def file_name(path):
    return name(path) if path.is_relative_to(SOURCE) else path.name


def imported(path):
    """Return the full name of every module that a file imports, also inside its functions."""
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return names


@pytest.mark.parametrize("path", modules(without=WITH_WIDGETS), ids=name)
def test_widgets_appear_in_the_window_alone(path):
    assert not imported(path) & {"PySide6.QtWidgets", "PySide6.QtSvgWidgets", "PySide6.QtUiTools"}


@pytest.mark.parametrize("path", modules(without={"_generated"}), ids=name)
def test_file_dialogs_are_opened_in_one_place(path):
    assert ("PySide6.QtWidgets.QFileDialog" in imported(path)) == (name(path) == "gui/files.py")


RICH = re.compile(
    r"RichText|MarkdownText|AutoText|setHtml|setMarkdown|QTextDocument|QStaticText|QErrorMessage|QWhatsThis"
)
ESCAPED = {"gui/history/details.py": {"setHtml"}, "gui/widgets/copying.py": {"setHtml"}}


@pytest.mark.parametrize("path", [*modules(without={"_generated"}), *sorted((ROOT / "ui").glob("*.ui"))], ids=file_name)
def test_words_are_plain_but_where_they_are_escaped(path):
    """The style sheet makes all labels and tooltips plain; names and notes from anywhere must not become HTML again."""
    assert set(RICH.findall(path.read_text(encoding="utf-8"))) == ESCAPED.get(file_name(path), set())


@pytest.mark.parametrize("path", modules(without={"_generated"}), ids=name)
def test_a_file_first_says_its_one_job(path):
    assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))


def constraints():
    lines = (ROOT / "packaging" / "constraints.txt").read_text(encoding="utf-8").splitlines()
    return [Requirement(line) for line in lines if line and not line.startswith("#")]


def bounds():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    return [Requirement(line) for line in {*project["dependencies"], *extras["test"], *extras["package"]}]


@pytest.mark.parametrize("bound", sorted(bounds(), key=str), ids=str)
def test_exact_versions_keep_within_the_bounds(bound):
    pins = [pin for pin in constraints() if pin.name == bound.name]

    assert len(pins) == 1
    (exact,) = pins[0].specifier
    assert exact.operator == "=="
    assert Version(exact.version) in bound.specifier


def test_exact_versions_name_no_address():
    assert "://" not in (ROOT / "packaging" / "constraints.txt").read_text(encoding="utf-8")


def test_the_window_and_the_build_use_the_same_qt():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    at_build = [line for line in project["build-system"]["requires"] if line.startswith("pyside6")]

    assert at_build == [line for line in project["project"]["dependencies"] if line.startswith("pyside6")]
