"""Which paper lies about here."""

import plistlib

import pytest

from planner.services import papers


@pytest.mark.parametrize("form", [plistlib.FMT_XML, plistlib.FMT_BINARY])
def test_the_country_is_found_in_the_settings_of_macos(tmp_path, form):
    settings = tmp_path / "settings.plist"
    settings.write_bytes(plistlib.dumps({"AppleLocale": "en_US"}, fmt=form))
    assert papers.apple_locale(settings) == "en_US"


@pytest.mark.parametrize(
    "content", [None, b"", b"no plist", b"<plist><dict>", b"bplist00\xff", b"<plist><array/></plist>"]
)
def test_settings_of_macos_that_cannot_be_read_name_no_country(tmp_path, content):
    settings = tmp_path / "settings.plist"
    if content is not None:
        settings.write_bytes(content)
    assert papers.apple_locale(settings) == ""
