"""What a desktop is told of the program: its menu entry, its kind of file, its marks; put there and taken away."""

import os
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET

import icon
import pytest
from PIL import Image
from program import LINUX, add_desktop_files

from planner.store.workspace import Workspace

KIND = "application/x-planner-workspace"
KIND_PROBE = """
import sys
from PySide6.QtCore import QMimeDatabase
print(QMimeDatabase().mimeTypeForFile(sys.argv[1]).name())
"""

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="other systems are told otherwise")


def run(command, status=0, **variables):
    done = subprocess.run(command, env={**os.environ, **variables}, capture_output=True, text=True, check=False)
    assert done.returncode == status, done.stdout + done.stderr
    return done.stdout + done.stderr


def made(folder):
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


@pytest.fixture(scope="module")
def icons(tmp_path_factory):
    folder = tmp_path_factory.mktemp("icons")
    icon.make_icons(folder)
    return folder


@pytest.fixture
def built(tmp_path, icons):
    """Return a folder as the program's, with what the desktop wants; of the program there is but its name."""
    folder = tmp_path / "My programs" / "planner"
    folder.mkdir(parents=True)
    (folder / "planner").write_text("#!/bin/sh\n")
    (folder / "planner").chmod(0o755)
    add_desktop_files(folder, icons)
    return folder


def test_the_icon_files_hold_the_mark_in_every_size(icons):
    with Image.open(icons / "planner.ico") as for_windows:
        assert sorted(for_windows.ico.sizes()) == [(size, size) for size in (16, 24, 32, 48, 64, 128, 256)]
        with Image.open(icons / "planner-16.png") as smallest:
            held = for_windows.ico.getimage((16, 16))
            assert held.convert("RGBA").tobytes() == smallest.convert("RGBA").tobytes()
    with Image.open(icons / "planner.icns") as for_mac:
        assert {(16, 16, 2), (128, 128, 1), (512, 512, 2)} <= set(for_mac.info["sizes"])
        for_mac.load()
        assert for_mac.convert("RGBA").getpixel((0, 512)) == (0, 0, 0, 0)


@on_linux
@pytest.mark.parametrize(
    "command",
    [
        ["desktop-file-validate", LINUX / "planner.desktop"],
        ["appstreamcli", "validate", "--no-net", LINUX / "planner.metainfo.xml"],
    ],
    ids=lambda command: command[0],
)
def test_what_desktops_read_is_valid(command):
    if not shutil.which(command[0]):
        pytest.skip(f"{command[0]} is not installed")
    run(command)


def test_menu_description_and_kind_of_file_speak_of_the_same():
    menu = (LINUX / "planner.desktop").read_text(encoding="utf-8")
    description = ET.parse(LINUX / "planner.metainfo.xml").getroot()
    kind = ET.parse(LINUX / "planner.xml").getroot().find("{*}mime-type")

    assert f"MimeType={KIND};" in menu
    assert description.findtext("provides/mediatype") == kind.get("type") == KIND
    assert f'IDENTIFIER = "{description.findtext("id")}"' in (LINUX.parent / "planner.spec").read_text(encoding="utf-8")


@on_linux
def test_installed_it_is_in_the_menu_and_its_files_are_known_with_and_without_their_ending(built, tmp_path):
    data = tmp_path / "data"
    Workspace.open(tmp_path / "events.planner", create=True).close()
    shutil.copy(tmp_path / "events.planner", tmp_path / "kept")

    assert "in the menu" in run([built / "install.sh"], XDG_DATA_HOME=str(data))

    menu = (data / "applications" / "planner.desktop").read_text(encoding="utf-8")
    assert f'Exec="{built}/planner" %f\n' in menu
    if shutil.which("desktop-file-validate"):
        run(["desktop-file-validate", data / "applications" / "planner.desktop"])
    assert (data / "icons/hicolor/48x48/apps/planner.png").is_file()
    for name in ("events.planner", "kept"):
        kind = run([sys.executable, "-c", KIND_PROBE, tmp_path / name], XDG_DATA_HOME=str(data))
        assert kind == f"{KIND}\n"


@on_linux
def test_removed_nothing_of_it_is_left_and_the_program_stays(built, tmp_path):
    data = tmp_path / "data"
    (data / "applications").mkdir(parents=True)
    (data / "applications" / "other.desktop").write_text("[Desktop Entry]\nType=Application\nName=Other\nExec=true\n")
    before = made(built)

    run([built / "install.sh"], XDG_DATA_HOME=str(data))
    assert "out of the menu" in run([built / "install.sh", "--remove"], XDG_DATA_HOME=str(data))

    assert [name for name in made(data) if "planner" in name] == []
    assert (data / "applications" / "other.desktop").is_file()
    assert made(built) == before


@on_linux
def test_a_folder_that_no_menu_can_name_is_refused_with_a_sentence(built, tmp_path):
    odd = built.rename(built.with_name("100%"))

    said = run([odd / "install.sh"], status=1, XDG_DATA_HOME=str(tmp_path / "data"))

    assert said.startswith("Nothing was done: ")
    assert not (tmp_path / "data").exists()
