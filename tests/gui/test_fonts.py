"""The fonts we pass on: each stands under the licence that lies beside it, with the words of its makers."""

import struct
from pathlib import Path

import pytest

from planner.resources import resource

FONTS = sorted(resource("fonts").glob("*.ttf"))
COPYRIGHT, WINDOWS = 0, 3


def copyright_of(font: Path) -> str:
    """Return the copyright line from the font's own table of names."""
    octets = font.read_bytes()
    tables = [
        struct.unpack_from(">4sIII", octets, 12 + 16 * at) for at in range(struct.unpack_from(">H", octets, 4)[0])
    ]
    start = next(offset for tag, _, offset, _ in tables if tag == b"name")
    _, count, texts = struct.unpack_from(">3H", octets, start)
    for at in range(count):
        platform, _, _, name, length, offset = struct.unpack_from(">6H", octets, start + 6 + 12 * at)
        if (platform, name) == (WINDOWS, COPYRIGHT):
            return octets[start + texts + offset :][:length].decode("utf-16-be")
    raise AssertionError(font)


@pytest.mark.parametrize("font", FONTS, ids=lambda font: font.stem)
def test_licence_names_those_who_made_the_font(font):
    family = "Inter" if font.stem.startswith("Inter") else "NotoSans"
    licence = (font.parent / f"{family}-LICENSE.txt").read_text(encoding="utf-8")

    assert copyright_of(font) in licence
    assert "SIL OPEN FONT LICENSE Version 1.1 - 26 February 2007" in licence
    assert licence.rstrip().endswith("OTHER DEALINGS IN THE FONT SOFTWARE.")
