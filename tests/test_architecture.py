"""Rules of the house that import-linter cannot see: it knows PySide6 as one whole, and no version numbers."""

import ast
import re
import tomllib
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree as ET

import pytest
from packaging.requirements import Requirement
from packaging.version import Version

ROOT = Path(__file__).parent.parent
SOURCE = ROOT / "src" / "planner"
WITH_WIDGETS = {"gui", "app.py", "demo.py", "demo", "selftest.py", "_generated"}


def modules(without):
    found = sorted(SOURCE.rglob("*.py"))
    return [path for path in found if not {path.relative_to(SOURCE).parts[0], name(path)} & without]


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


@pytest.mark.parametrize("path", sorted((ROOT / "ui").glob("*.ui")), ids=file_name)
def test_words_of_a_form_have_no_leftover_of_xml(path):
    """`&amp;` in a form is the sign before a letter to press, once in a text; the rest of a slip is read by everybody."""
    words = [each.text or "" for each in ET.parse(path).iter("string")]
    assert [text for text in words if re.search(r"&.*&|amp;|&\W|&$", text)] == []


@pytest.mark.parametrize("path", modules(without={"_generated"}), ids=name)
def test_a_file_first_says_its_one_job(path):
    assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))


def marked(path):
    """Return every text of a file that is marked for translation."""
    calls = (node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call))
    return [call.args[0].value for call in calls if isinstance(call.func, ast.Name) and call.func.id == "N_"]


def fields(form):
    return {field for _, field, _, _ in Formatter().parse(form) if field}


# How a list that is brought in is told counts its parts by the first form alone.
@pytest.mark.parametrize("path", modules(without={"_generated"}), ids=name)
def test_both_forms_of_a_count_tell_the_same(path):
    """The singular of many a language is that of 21 too: what is said of one alone is a message of its own."""
    counted = [message for message in marked(path) if "|" in message]

    assert [message for message in counted if len({frozenset(fields(form)) for form in message.split("|")}) != 1] == []
    assert [message for message in counted if "n" not in fields(message)] == []


@pytest.mark.parametrize("path", sorted((SOURCE / "cli").glob("*.py")), ids=name)
def test_what_the_command_line_says_is_marked_for_translation(path):
    said = {"say", "progress", "_refuse"}
    calls = (node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call))
    spoken = [call for call in calls if isinstance(call.func, ast.Name) and call.func.id in {*said, "say_table"}]
    heads = [each for call in spoken if call.func.id == "say_table" for each in call.args[0].elts]
    words = [*heads, *(call.args[0] for call in spoken if call.func.id in said)]
    plain = [each for each in words if isinstance(each, ast.Constant | ast.JoinedStr)]
    assert [ast.unparse(each) for each in plain if re.search(r"[a-z](?![^{]*})", ast.unparse(each))] == []


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
