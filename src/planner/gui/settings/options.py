"""What can be chosen for a setting where only the window knows that: languages that are there, pages."""

from PySide6.QtCore import QLocale

from planner.domain.settings import Kind, Setting
from planner.gui.i18n import tr
from planner.gui.pages import PLACES
from planner.resources import resource


def options_of(setting: Setting) -> list[tuple[str, str]]:
    """Return the values that can be chosen, each with its translated words."""
    found = [(value, tr(words)) for value, words in setting.choices]
    if setting.kind is Kind.LANGUAGE:
        found = [("", tr(setting.empty)), *_languages()]
    elif setting.kind is Kind.PAGE:
        found = [("", tr(setting.empty)), *((place.noun, tr(place.title)) for place in PLACES if not place.under)]
    return found


def _languages() -> list[tuple[str, str]]:
    names = sorted({"en", *(file.stem.partition("_")[2] for file in resource("i18n").glob("planner_*.qm"))})
    return [(name, QLocale(name).nativeLanguageName() or name) for name in names]
