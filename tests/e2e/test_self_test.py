"""The self-test goes through the whole window, and refuses pictures that show nothing."""

import os
import subprocess
import sys

import pytest
from PySide6.QtGui import QColor, QImage, QPixmap

from planner.gui.pages import PLACES
from planner.selftest import look_at_picture


def test_the_self_test_finds_this_program_whole(tmp_path):
    surroundings = os.environ | {"PLANNER_CONFIG_DIR": str(tmp_path)}

    command = [sys.executable, "-m", "planner", "self-test"]
    done = subprocess.run(command, env=surroundings, capture_output=True, text=True, check=False, timeout=120)

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.endswith("All is well.\n")
    for place in PLACES:
        assert f"ok  the page {place.noun}, dark" in done.stdout
    assert list(tmp_path.iterdir()) == []


def test_an_empty_picture_is_refused(qapp):
    empty = QPixmap(100, 100)
    empty.fill(QColor("white"))

    with pytest.raises(Exception, match="painted in 1 colours only"):
        look_at_picture(empty, set())


def test_a_picture_seen_before_is_refused(qapp):
    image = QImage(256, 8, QImage.Format.Format_RGB32)
    for column in range(256):
        for row in range(8):
            image.setPixelColor(column, row, QColor(column, column, column))
    seen = set()

    look_at_picture(QPixmap.fromImage(image), seen)
    with pytest.raises(Exception, match="as another page does"):
        look_at_picture(QPixmap.fromImage(image), seen)
