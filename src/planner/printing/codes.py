"""QR codes for doors: made in bulk, drawn as pictures of one bit a module."""

from collections.abc import Sequence
from functools import lru_cache
from math import ceil
from typing import Any

import zxingcpp
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

QUIET = 4
"""Modules of white that readers need around a code."""

_INK = QColor("#000000")
_PAPER = QColor("#ffffff")
_WHITE = b"\xff"


@lru_cache(maxsize=4096)
def code_modules(code: str) -> tuple[int, bytes]:
    """Return the width of the QR code of `code`, level M, and its bits, each row filled up to 32, ink 0."""
    # One mask for all: choosing the best of eight takes five times as long, and for random codes it gains
    # 2 % of the penalty that the standard counts.
    made = zxingcpp.create_barcode(code, zxingcpp.BarcodeFormat.QRCode, ec_level="M", data_mask=0)
    grey: Any = made.to_image(scale=1, add_quiet_zones=False)
    height, width = grey.shape
    pixels = bytes(memoryview(grey))  # has to outlive the picture that points into it
    bits = QImage(pixels, width, height, width, QImage.Format.Format_Grayscale8).convertToFormat(
        QImage.Format.Format_Mono
    )
    rows = bytes(bits.constBits())
    return width, rows if bits.color(0) == _INK.rgb() else bytes(byte ^ 255 for byte in rows)


def draw_code(painter: QPainter, box: QRectF, code: str) -> None:
    """Draw the code as a square in the middle of `box`, its quiet zone inside the box."""
    draw_codes(painter, box, 0, [code])


def draw_codes(painter: QPainter, box: QRectF, pitch: float, codes: Sequence[str]) -> None:
    """Draw codes below each other, `pitch` apart, the first one in `box`; an empty text leaves its place free.

    They become one picture: in a PDF a picture costs ten times as much as the code in it. What lies between them
    turns white on a screen, so draw them first.
    """
    made = [code_modules(code) if code else None for code in codes]
    width = max((found[0] for found in made if found), default=0)
    if not width:
        return
    if any(found and found[0] != width for found in made):
        for number, code in enumerate(codes):
            draw_codes(painter, box.translated(0, number * pitch), 0, [code])
        return
    module, apart = _grid(min(box.width(), box.height()) / (width + 2 * QUIET), pitch, width)
    line = _row_bytes(width)
    blank, gap = _WHITE * (line * width), _WHITE * (line * (apart - width))
    rows = gap.join(found[1] if found else blank for found in made)
    side = module * width
    place = QRectF(box.center().x() - side / 2, box.center().y() - side / 2, side, module * (len(rows) // line))
    painter.setPen(_INK)  # a PDF draws the picture as a mask in the pen's colour
    painter.drawImage(place, _picture(rows, width, len(rows) // line))


def _grid(module: float, pitch: float, width: int) -> tuple[float, int]:
    """Return the module's size, a little smaller so that whole modules fill the pitch, and the modules in a pitch."""
    if not pitch:
        return module, width
    apart = ceil(pitch / module)
    return pitch / apart, apart


def _row_bytes(width: int) -> int:
    return (width + 31) // 32 * 4


def _picture(rows: bytes, width: int, height: int) -> QImage:
    image = QImage(rows, width, height, _row_bytes(width), QImage.Format.Format_Mono)
    image.setColorTable([_INK.rgb(), _PAPER.rgb()])
    return image
