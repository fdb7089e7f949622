"""Names of files that every system takes."""

import pytest

from planner.domain.file_names import safe_file_name


@pytest.mark.parametrize(
    ("called", "file"),
    [
        ("#ConnectingHR Tweet Up", "#ConnectingHR Tweet Up"),
        ("Tweet Up: Autumn/Winter", "Tweet Up- Autumn-Winter"),
        ('What? "Now" <here> | C:\\there*', "What- -Now- -here- - C--there-"),
        ("  …and so on. ", "…and so on"),
        ("../../etc/passwd", "-..-etc-passwd"),
        ("line\nbreak\ttab\0", "line-break-tab-"),
        ("\u2068Tweet Up\u2069 رجل", "Tweet Up رجل"),
        ("年次総会 2027", "年次総会 2027"),
        ("CON", "_CON"),
        ("com1.b", "_com1.b"),
        ("Conference", "Conference"),
        ("...", "_"),
        ("", "_"),
    ],
)
def test_what_no_system_takes_is_replaced(called, file):
    assert safe_file_name(called) == file


@pytest.mark.parametrize("letter", ["a", "é", "年", "🎉"])
def test_long_names_end_at_a_whole_letter(letter):
    name = safe_file_name(letter * 500)
    assert set(name) == {letter}
    assert 110 < len(name.encode()) <= 120
