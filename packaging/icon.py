"""Draws the program's mark as pictures of every size, and as the icon files of Windows and macOS."""

import sys
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPainter

from planner.gui.icons import program_picture

SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
MAC_SIZES = (32, 64, 128, 256, 512, 1024)
MAC_SHARE = 0.8
"""macOS wants air around a mark, so that all stand alike in its Dock."""


def make_icons(folder: Path) -> None:
    """Write planner-16.png to planner-512.png, planner.ico and planner.icns."""
    folder.mkdir(parents=True, exist_ok=True)
    pictures = {size: folder / f"planner-{size}.png" for size in SIZES}
    for size, path in pictures.items():
        _save(program_picture(size), path)
    _bundle(folder / "planner.ico", [path for size, path in pictures.items() if size <= 256])
    for_mac = [folder / f"mac-{size}.png" for size in MAC_SIZES]
    for size, path in zip(MAC_SIZES, for_mac, strict=True):
        _save(_with_air(size), path)
    _bundle(folder / "planner.icns", for_mac)


def _with_air(size: int) -> QImage:
    air = round(size * (1 - MAC_SHARE) / 2)
    picture = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.drawImage(QPoint(air, air), program_picture(size - 2 * air))
    painter.end()
    return picture


def _save(picture: QImage, path: Path) -> None:
    if not picture.save(str(path)):
        raise OSError(path)


def _bundle(target: Path, pictures: list[Path]) -> None:
    """Write one file that holds the pictures as they are, the largest of which comes last."""
    *others, largest = [Image.open(path) for path in pictures]
    sizes = [picture.size for picture in (*others, largest)]
    largest.save(target, sizes=sizes, append_images=others)


if __name__ == "__main__":
    make_icons(Path(sys.argv[1]))
