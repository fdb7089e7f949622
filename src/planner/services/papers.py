"""Which paper a person has: the one they set, or else the one that lies about where this computer stands."""

import locale
import plistlib
import sys
from pathlib import Path
from xml.parsers.expat import ExpatError

from planner.domain.papers import holds_letter
from planner.store.settings import Settings

_APPLE_SETTINGS = Path("~/Library/Preferences/.GlobalPreferences.plist")


def is_letter_here() -> bool:
    """Tell whether it is Letter; else it is A4."""
    if wanted := Settings().get("paper.size"):
        return bool(wanted == "Letter")
    # As the system writes it: getlocale() of Python 3.11 takes "C.UTF-8" for American English.
    named = locale.setlocale(locale.LC_CTYPE)
    if "_" not in named and sys.platform == "darwin":
        named = apple_locale(_APPLE_SETTINGS.expanduser())
    return holds_letter(named)


def apple_locale(settings: Path) -> str:
    """Return the locale that macOS keeps in this file: a program that was not started in a terminal is told none."""
    try:
        with settings.open("rb") as file:
            values = plistlib.load(file)
    except (OSError, ValueError, ExpatError):  # InvalidFileException is a ValueError
        return ""
    return str(values.get("AppleLocale", "")) if isinstance(values, dict) else ""
