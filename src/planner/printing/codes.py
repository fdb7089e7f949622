"""QR codes for doors: made in bulk, drawn as one picture of a bit a module."""

from functools import lru_cache
from typing import Any

import zxingcpp
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

QUIET = 4
"""Modules of white that readers need around a code."""

_INK = QColor("#000000").rgb()
_PAPER = QColor("#ffffff").rgb()


@lru_cache(maxsize=4096)
def code_image(code: str) -> QImage:
    """Return the QR code of `code`, error level M, one bit a module, without its quiet zone."""
    made = zxingcpp.create_barcode(code, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    grey: Any = made.to_image(scale=1, add_quiet_zones=False)
    height, width = grey.shape
    view = QImage(bytes(memoryview(grey)), width, height, width, QImage.Format.Format_Grayscale8)
    image = view.convertToFormat(QImage.Format.Format_Mono)
    image.setColorTable([_PAPER, _INK] if image.color(0) == _PAPER else [_INK, _PAPER])
    return image


def draw_code(painter: QPainter, box: QRectF, code: str) -> None:
    """Draw the code as a square in the middle of `box`, its quiet zone inside the box."""
    image = code_image(code)
    painter.drawImage(code_square(box, image.width()), image)


def code_square(box: QRectF, modules: int) -> QRectF:
    """Return where the modules lie in `box` once the quiet zone is left free."""
    side = min(box.width(), box.height()) * modules / (modules + 2 * QUIET)
    return QRectF(box.center().x() - side / 2, box.center().y() - side / 2, side, side)
