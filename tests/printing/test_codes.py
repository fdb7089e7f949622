"""QR codes: read back from a printed page by a reader."""

import pytest
import zxingcpp
from printing.rasters import page_picture
from PySide6.QtCore import QRectF

from planner.domain.ids import new_code
from planner.printing.codes import draw_code, draw_codes
from planner.printing.paper import A4, paint_page, print_pages

pytestmark = pytest.mark.usefixtures("qapp")


def read(picture):
    return [found.text for found in zxingcpp.read_barcodes(picture)]


def test_a_column_of_codes_is_read_back_from_a_pdf_in_its_order(tmp_path):
    codes = [new_code() for _ in range(5)]

    print_pages(tmp_path / "a.pdf", A4, 1, lambda painter, _: draw_codes(painter, QRectF(60, 20, 15, 15), 50, codes))

    found = zxingcpp.read_barcodes(page_picture(tmp_path / "a.pdf"))
    assert [each.text for each in sorted(found, key=lambda each: each.position.top_left.y)] == codes
    assert {(each.format, each.ec_level) for each in found} == {(zxingcpp.BarcodeFormat.QRCode, "M")}


def test_codes_stand_a_pitch_apart(tmp_path):
    codes = [new_code(), "", new_code()]

    print_pages(tmp_path / "a.pdf", A4, 1, lambda painter, _: draw_codes(painter, QRectF(60, 20, 15, 15), 63.5, codes))

    found = zxingcpp.read_barcodes(page_picture(tmp_path / "a.pdf"))
    tops = sorted(each.position.top_left.y / 10 for each in found)
    assert tops[1] - tops[0] == pytest.approx(127, abs=0.2)


def test_codes_of_different_lengths_share_a_column(tmp_path):
    codes = ["SHORT", "A-MUCH-LONGER-CODE-OF-SOME-OTHER-PLATFORM-0123456789"]

    print_pages(tmp_path / "a.pdf", A4, 1, lambda painter, _: draw_codes(painter, QRectF(60, 20, 20, 20), 50, codes))

    assert sorted(read(page_picture(tmp_path / "a.pdf"))) == sorted(codes)


def test_the_smallest_code_of_a_badge_is_read_from_a_poor_picture(tmp_path):
    code = new_code()

    print_pages(tmp_path / "a.pdf", A4, 1, lambda painter, _: draw_code(painter, QRectF(60, 20, 11, 11), code))

    assert read(page_picture(tmp_path / "a.pdf", dots_per_mm=6)) == [code]


def test_a_code_keeps_its_quiet_zone_inside_the_box():
    picture = paint_page(A4, lambda painter, _: draw_code(painter, QRectF(60, 20, 29, 29), "ABC"), dots_per_inch=254)

    # 21 modules and four on each side: the ink of the first finder begins 4 mm inside.
    assert [picture.pixelColor(600 + at, 245).lightness() for at in (20, 38, 42)] == [255, 255, 0]
