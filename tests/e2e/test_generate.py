"""The generator of forms and resources: what it makes, renews, removes, and that two may run at once."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import generate
import pytest

FORM = """<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0"><class>{name}</class><widget class="QWidget" name="{name}">
<layout class="QVBoxLayout" name="column"><item><widget class="QPushButton" name="invite_button">
<property name="text"><string>Invite</string></property></widget></item></layout></widget></ui>
"""
TEXTS = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="de"><context><name>T</name>
<message><source>Invite</source><translation>Einladen</translation></message></context></TS>
"""


@pytest.fixture
def tree(tmp_path):
    for folder in ("ui", "resources/i18n", "resources/data", "src/planner"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "ui" / "guests_page.ui").write_text(FORM.format(name="GuestsPage"), encoding="utf-8")
    (tmp_path / "resources" / "i18n" / "de.ts").write_text(TEXTS, encoding="utf-8")
    (tmp_path / "resources" / "data" / "rooms.json").write_text("[1]", encoding="utf-8")
    return tmp_path


def made(tree):
    target = tree / "src" / "planner" / "_generated"
    return {path.relative_to(target).as_posix() for path in target.rglob("*") if path.is_file()}


def test_forms_texts_and_data_are_made(tree):
    generate.generate(tree)

    assert made(tree) == {"__init__.py", "ui_guests_page.py", "i18n/de.qm", "data/rooms.json"}


def test_no_slot_is_wired_by_its_name(tree):
    generate.generate(tree)

    form = (tree / "src/planner/_generated/ui_guests_page.py").read_text(encoding="utf-8")
    assert "class Ui_GuestsPage" in form
    assert "connectSlotsByName" not in form


def test_a_second_run_makes_nothing(tree):
    generate.generate(tree)

    assert generate.generate(tree) == 0


@pytest.mark.parametrize("seconds", [-3600, 3600])
def test_a_source_of_another_time_is_made_anew(tree, seconds):
    generate.generate(tree)
    source = tree / "resources" / "data" / "rooms.json"
    when = source.stat().st_mtime + seconds
    source.write_text("[2]", encoding="utf-8")
    os.utime(source, (when, when))

    assert generate.generate(tree) == 1
    assert (tree / "src/planner/_generated/data/rooms.json").read_text(encoding="utf-8") == "[2]"


def test_what_another_generator_or_qt_made_is_made_anew(tree):
    generate.generate(tree)
    (tree / "src/planner/_generated/__init__.py").write_text('"""Made by another."""', encoding="utf-8")

    assert generate.generate(tree) == 3
    assert generate.generate(tree) == 0


def test_what_has_lost_its_source_is_removed_with_its_folder(tree):
    generate.generate(tree)
    (tree / "ui" / "guests_page.ui").unlink()
    shutil.rmtree(tree / "resources" / "data")

    generate.generate(tree)

    assert made(tree) == {"__init__.py", "i18n/de.qm"}
    assert not (tree / "src/planner/_generated/data").exists()


def test_a_broken_form_is_named_and_leaves_nothing_half_done(tree):
    (tree / "ui" / "broken_page.ui").write_text("<ui", encoding="utf-8")

    with pytest.raises(SystemExit, match=r"broken_page\.ui"):
        generate.generate(tree)

    assert not any("broken" in name for name in made(tree))


def test_two_processes_at_once_make_the_same(tree):
    for number in range(6):
        (tree / "ui" / f"form{number}.ui").write_text(FORM.format(name=f"Form{number}"), encoding="utf-8")
    code = "import sys, pathlib, generate; generate.generate(pathlib.Path(sys.argv[1]))"
    command = [sys.executable, "-c", code, tree]
    here = {**os.environ, "PYTHONPATH": str(Path(generate.__file__).parent)}

    both = [subprocess.Popen(command, env=here) for _ in range(2)]

    assert [process.wait() for process in both] == [0, 0]
    assert made(tree) >= {f"ui_form{number}.py" for number in range(6)}
    assert not any(name.endswith(".part") for name in made(tree))
