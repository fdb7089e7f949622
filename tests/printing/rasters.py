"""Pages of a PDF as pictures, by a reader that is not Qt."""

from pathlib import Path

import pypdfium2
from PIL import Image


def page_picture(path: Path, page: int = 0, dots_per_mm: float = 10) -> Image.Image:
    """Return a page in grey."""
    with pypdfium2.PdfDocument(path) as pdf:
        return pdf[page].render(scale=dots_per_mm * 25.4 / 72).to_pil().convert("L")


def page_count(path: Path) -> int:
    with pypdfium2.PdfDocument(path) as pdf:
        return len(pdf)


def page_text(path: Path, page: int = 0) -> str:
    with pypdfium2.PdfDocument(path) as pdf:
        return pdf[page].get_textpage().get_text_range()


def ink_box(picture: Image.Image, dots_per_mm: float = 10) -> tuple[float, float, float, float]:
    """Return left, top, right, bottom of what is not white, in millimetres."""
    box = picture.point(lambda grey: 255 if grey < 250 else 0).getbbox()
    return tuple(edge / dots_per_mm for edge in box)
