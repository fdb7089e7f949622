"""Names of files made of what people call things: letters that every system takes, and no longer than it takes."""

import re

_FORBIDDEN = re.compile(r'[/\\:*?"<>|\x00-\x1f\x7f]')
_DIRECTIONS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_DEVICES = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)", re.IGNORECASE)
_MOST_BYTES = 120


def safe_file_name(name: str, instead: str = "-") -> str:
    """Return `name` as the name of a file without ending, for Windows, macOS and Linux alike.

    `instead` stands where a letter is forbidden.
    """
    plain = _FORBIDDEN.sub(instead, _DIRECTIONS.sub("", name)).strip(". ")
    plain = plain.encode("utf-8", "replace")[:_MOST_BYTES].decode("utf-8", "ignore").strip(". ")
    return f"_{plain}" if _DEVICES.match(plain) or not plain else plain
